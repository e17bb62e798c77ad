//! Which rows of a long list are in view: pages that never divide a line from what stands under it, so that the marked line can be read
//! whole. The canvas alone does not know which rows make a line.

use crate::interface::app::measure::Sides;
use crate::interface::ui::layout;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::widget::message;

/// The lines of a list as they are written: where each begins, heads before it included.
#[derive(Default)]
pub struct Lines {
    starts: Vec<usize>,
    marked: usize,
}

impl Lines {
    /// A line begins here.
    pub fn begin(&mut self, sheet: &Sheet<'_>, marked: bool) {
        if marked {
            self.marked = self.starts.len();
        }
        self.starts.push(sheet.rows().len());
    }

    /// Leaves on the sheet the page with the marked line, for so many rows of the window. `label` says which page of how many it is.
    pub fn show(
        &self,
        sheet: &mut Sheet<'_>,
        height: usize,
        label: impl Fn(usize, usize) -> String,
    ) {
        if sheet.rows().len() <= height {
            return;
        }
        // What is pinned may take half of the column, as everywhere.
        let pinned = match sheet.pinned() * 2 <= height {
            true => sheet.pinned(),
            false => 0,
        };
        let room = height.saturating_sub(pinned + 1).max(1);
        let pages = self.pages(pinned, sheet.rows().len(), room);
        let marked = self.starts.get(self.marked).copied().unwrap_or(0);
        let at = pages.iter().rposition(|(from, _)| *from <= marked);
        let at = at.unwrap_or(0);
        if let Some((from, to)) = pages.get(at) {
            sheet.cut(pinned, *from, *to);
            sheet.fill_to(height.saturating_sub(1));
            sheet.row(Row::new().at_right(Role::Muted, label(at + 1, pages.len())));
        }
    }

    /// The pages: first row and one after the last. A line that alone is longer than a page is divided.
    fn pages(&self, pinned: usize, all: usize, room: usize) -> Vec<(usize, usize)> {
        let ends = self.starts.iter().skip(1).copied().chain([all]);
        let mut pages = Vec::new();
        let (mut from, mut to) = (pinned, pinned);
        for end in ends.filter(|end| *end > pinned) {
            if end - from > room && to > from {
                pages.push((from, to));
                from = to;
            }
            while end - from > room {
                pages.push((from, from + room));
                from += room;
            }
            to = end;
        }
        pages.push((from, to));
        pages
    }
}

/// How many rows the middle of the screen has over a foot, with the message that stands below it now.
pub fn height(scene: &Scene<'_>, expects: &str, foot: usize) -> usize {
    let said = match &scene.core.message {
        // A loud message has a sign before it; counting with it is never too few rows.
        Some(message) => message::rows(
            scene.theme,
            Role::Attention,
            &scene.say(&message.phrase),
            scene.window.width,
        ),
        None => message::rows(scene.theme, Role::Text, expects, scene.window.width),
    };
    let rows = u16::try_from(said.len()).unwrap_or(1);
    let content = layout::zones(scene.window, Sides::None, rows)
        .content
        .height;
    usize::from(content).saturating_sub(foot)
}
