//! Help for the screen it was opened over, made from the table of keys.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::facts::Facts;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::help::{HelpRow, page};
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::wrap::{width, wrap};
use crate::text::i18n::catalog::Catalog;

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

    /// The rows page by page, each with why it does nothing now; at least one page.
    pub fn pages(&self, core: &Core, catalog: &Catalog) -> Vec<Vec<Explained>> {
        let shown = rows_shown(core);
        let columns = usize::from(core.viewport.columns);
        let mut pages: Vec<Vec<Explained>> = vec![Vec::new()];
        let mut used = 0;
        for row in self.rows() {
            let row = Explained::new(row, columns, catalog);
            if used > 0 && used + row.height() > shown {
                pages.push(Vec::new());
                used = 0;
            }
            used += row.height();
            if let Some(page) = pages.last_mut() {
                page.push(row);
            }
        }
        pages
    }
}

/// A row of help with the reason why it does nothing now, wrapped.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    /// The row.
    pub row: HelpRow,
    /// The reason behind its words, where that has room.
    pub behind: Option<String>,
    /// Otherwise the reason under them.
    pub under: Vec<String>,
}

/// How many cells a heading takes.
pub const HEAD: usize = 12;
/// How many cells the keys take.
pub const KEYS: usize = 18;

impl Explained {
    fn new(row: HelpRow, columns: usize, catalog: &Catalog) -> Explained {
        // A narrow window has no room for reasons.
        let why = row.refused.as_ref().filter(|_| columns >= 60);
        let why = why.map(|why| catalog.say(why)).unwrap_or_default();
        let keys = width(&row.keys.join("  ")).max(KEYS);
        let words = HEAD + keys + 1 + width(&catalog.say(&row.label));
        let room = columns.saturating_sub(words + 6);
        let (behind, under) = match why.is_empty() {
            true => (None, Vec::new()),
            false if width(&why) <= room => (Some(why), Vec::new()),
            false => {
                let room = columns.saturating_sub(Explained::indent(columns) + 4);
                let lines = wrap(&why, room);
                let lines = lines.iter().map(|line| line.of(&why).to_owned());
                (None, lines.collect())
            }
        };
        Explained { row, behind, under }
    }

    /// Where a reason under its words begins: under them, or further left where the window is small.
    pub fn indent(columns: usize) -> usize {
        match columns < 80 {
            true => HEAD + 2,
            false => HEAD + KEYS + 3,
        }
    }

    fn height(&self) -> usize {
        1 + self.under.len()
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

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let last = self.pages(core, &ctx.texts.first).len().saturating_sub(1);
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
