//! Help for the screen it was opened over, made from the table of keys.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::facts::Facts;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::help::{HelpRow, page};
use crate::interface::app::screen::{Frame, Step};

/// The state of help.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpScreen {
    /// The contexts it explains.
    pub about: Vec<Context>,
    /// What conditions looked at when it was opened.
    pub facts: Facts,
    /// The page, from 0; drawing knows how many there are and shows the last for anything beyond.
    pub page: usize,
}

impl HelpScreen {
    /// Help about these contexts.
    pub fn new(about: Vec<Context>, facts: Facts) -> HelpScreen {
        HelpScreen {
            about,
            facts,
            page: 0,
        }
    }

    /// The rows, by heading.
    pub fn rows(&self) -> Vec<HelpRow> {
        let mut rows: Vec<HelpRow> = Vec::new();
        for row in page(&self.about, &self.facts) {
            // Keys that are said to do the same stand in one row: `↑  ↓`, `PgUp  ←`.
            let alike = |known: &&mut HelpRow| {
                (&known.label, known.group) == (&row.label, row.group)
                    && known.refused == row.refused
            };
            match rows.iter_mut().find(alike) {
                Some(known) => known.keys.extend(row.keys),
                None => rows.push(row),
            }
        }
        rows
    }

    /// How many pages the rows take with so many on each.
    pub fn pages(&self, rows: usize) -> usize {
        self.rows().len().div_ceil(rows.max(1)).max(1)
    }
}

/// How many rows of help a window shows.
pub fn rows_shown(core: &Core) -> usize {
    usize::from(core.viewport.rows).saturating_sub(7).max(1)
}

impl Frame for HelpScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::HelpOpen,
            Context::Reading,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let last = self.pages(rows_shown(core)) - 1;
        match action {
            Action::Down | Action::Next | Action::Enter | Action::Right => {
                self.page = (self.page + 1).min(last)
            }
            Action::Up | Action::Previous | Action::Left => self.page = self.page.saturating_sub(1),
            Action::First => self.page = 0,
            Action::Last => self.page = last,
            _ => return None,
        }
        Some(Step::stay())
    }
}
