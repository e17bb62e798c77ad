//! The first two rows: where am I, whether everything is saved, and a thin rule that carries what must not be forgotten.

use ratatui::layout::Rect;

use crate::interface::app::wrap::{shorten, width};
use crate::interface::ui::canvas::Canvas;
use crate::interface::ui::theme::{Ground, Role, Theme};

/// What the header says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// Where am I: the same in several lengths, the longest first. The first that fits is shown.
    pub place: Vec<String>,
    /// What stands at the right: the state of saving, mostly.
    pub state: (Role, String),
    /// What the rule carries, that nothing is encrypted: the same in several lengths, the longest first; nothing most of the time.
    pub notice: Vec<String>,
}

/// Draws the two rows.
pub fn header(canvas: &mut Canvas<'_>, theme: &Theme, header: &Header, row: Rect, rule: Rect) {
    let (role, state) = &header.state;
    let state = theme.fit(state);
    let inside = Rect {
        x: row.x + 1,
        width: row.width.saturating_sub(2),
        ..row
    };
    let x = usize::from(inside.width).saturating_sub(width(&state));
    canvas.put(
        inside,
        u16::try_from(x).unwrap_or(0),
        *role,
        Ground::Page,
        &state,
    );
    let room = x.saturating_sub(if state.is_empty() { 0 } else { 2 });
    let fitted: Vec<String> = header
        .place
        .iter()
        .map(|place| theme.fit(place).into_owned())
        .collect();
    let place = fitted.iter().find(|place| width(place) <= room).cloned();
    // Without any room the state stands alone: not even a sign of what was left out may cover it.
    let place = place.or_else(|| {
        fitted
            .last()
            .filter(|_| room > 0)
            .map(|last| shorten(last, room, theme.glyphs().more))
    });
    canvas.put(
        inside,
        0,
        Role::Text,
        Ground::Page,
        &place.unwrap_or_default(),
    );
    canvas.rule(rule);
    let room = usize::from(rule.width).saturating_sub(1);
    let mut notices = header
        .notice
        .iter()
        .map(|notice| format!(" {} ", theme.fit(notice)));
    let fits = |notice: &String| width(notice) <= room;
    if let Some(notice) = notices.clone().find(fits).or_else(|| notices.next_back()) {
        let x = room.saturating_sub(width(&notice));
        let x = u16::try_from(x).unwrap_or(0);
        canvas.put(rule, x, Role::Attention, Ground::Page, &notice);
    }
}
