//! The message line: what just happened or what is expected, in one sentence that is never cut.

use ratatui::layout::Rect;

use crate::interface::app::wrap;
use crate::interface::ui::canvas::Canvas;
use crate::interface::ui::theme::{Ground, Role, Theme};

/// A message takes at most so many rows; longer ones do not exist, and a test says so.
const MOST_ROWS: usize = 4;

/// The rows of a message in a window that wide: at least one, even without a message, so that nothing jumps.
pub fn rows(theme: &Theme, role: Role, text: &str, window: u16) -> Vec<String> {
    let loud = matches!(role, Role::Attention | Role::Problem);
    let text = if loud {
        format!("{} {text}", theme.glyphs().look)
    } else {
        text.to_owned()
    };
    let text = theme.fit(&text).replace('\n', " ");
    let lines = wrap::wrap(&text, usize::from(window.saturating_sub(2)));
    lines
        .iter()
        .take(MOST_ROWS)
        .map(|line| line.of(&text).to_owned())
        .collect()
}

/// Draws the rows.
pub fn message(canvas: &mut Canvas<'_>, rows: &[String], role: Role, area: Rect) {
    for (text, row) in rows.iter().zip(area.rows()) {
        canvas.put(row, 1, role, Ground::Page, text);
    }
}
