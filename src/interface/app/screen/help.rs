//! Help for the screen it was opened over: what it is for, then its keys, made from the table. A marked line can be pressed from here;
//! the last line leads to the key test.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::facts::Facts;
use crate::interface::app::keymap::binding::{Context, Group};
use crate::interface::app::keymap::help::{HelpRow, page};
use crate::interface::app::keymap::key::Key;
use crate::interface::app::screen::key_test::KeyTestScreen;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::wrap::{width, wrap};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{app, key_test};
use crate::text::i18n::phrase::Phrase;

/// The state of help.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpScreen {
    /// The contexts it explains.
    pub about: Vec<Context>,
    /// What conditions looked at when it was opened.
    pub facts: Facts,
    /// What the screen is for and what is expected there.
    pub purpose: Option<Phrase>,
    /// The marked line, from 0.
    pub at: usize,
}

impl HelpScreen {
    /// Help about these contexts, of a screen with that purpose.
    pub fn new(about: Vec<Context>, facts: Facts, purpose: Option<Phrase>) -> HelpScreen {
        HelpScreen {
            about,
            facts,
            purpose,
            at: 0,
        }
    }

    /// The rows, by heading; the key test is the last.
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
        rows.push(HelpRow {
            keys: vec!["1".to_owned()],
            label: key_test::line(),
            action: Action::KeyTest,
            group: rows.last().map_or(Group::Do, |row| row.group),
            refused: None,
        });
        rows
    }

    /// The key that the marked line stands for; `None` where it stands for none, for several or for one that does nothing now.
    pub fn pressed(&self) -> Option<Key> {
        let row = self.rows().into_iter().nth(self.at)?;
        match row.action {
            Action::KeyTest | Action::Digit(_) | Action::Type(_) => None,
            _ if row.refused.is_some() => None,
            _ => row.keys.first().and_then(|name| Key::parse(name)),
        }
    }

    /// The rows page by page, each with why it does nothing now; at least one page.
    pub fn pages(&self, core: &Core, catalog: &Catalog) -> Vec<Vec<Explained>> {
        let shown = rows_shown(core);
        let columns = usize::from(core.viewport.columns);
        let mut pages: Vec<Vec<Explained>> = vec![Vec::new()];
        let mut used = self.lead(core, catalog);
        for row in self.rows() {
            let row = Explained::new(row, columns, catalog);
            let is_begun = pages.last().is_some_and(|page| !page.is_empty());
            if is_begun && used + row.height() > shown {
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

    /// Which page shows the marked line, and which line of it that is.
    pub fn shows(&self, pages: &[Vec<Explained>]) -> (usize, usize) {
        let mut before = 0;
        for (at, page) in pages.iter().enumerate() {
            if self.at < before + page.len() {
                return (at, self.at - before);
            }
            before += page.len();
        }
        (pages.len().saturating_sub(1), 0)
    }

    /// How many rows the purpose takes on the first page, with the blank one under it.
    fn lead(&self, core: &Core, catalog: &Catalog) -> usize {
        let said = self.purpose.as_ref().map(|purpose| catalog.say(purpose));
        let columns = usize::from(core.viewport.columns.saturating_sub(4)).min(76);
        said.map_or(0, |said| wrap(&said, columns).len() + 1)
    }

    /// Marks the first line of the page so many further.
    fn turn(&mut self, by: isize, pages: &[Vec<Explained>]) {
        let (at, _) = self.shows(pages);
        let wanted = at
            .saturating_add_signed(by)
            .min(pages.len().saturating_sub(1));
        let first = pages.iter().take(wanted).map(Vec::len).sum();
        // Beyond the last page there is its end.
        self.at = match wanted == at && by > 0 {
            true => self.rows().len().saturating_sub(1),
            false => first,
        };
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
/// How many cells the mark takes with the blank after it.
pub const MARK: usize = 2;
/// How many cells the keys take.
pub const KEYS: usize = 18;

impl Explained {
    fn new(row: HelpRow, columns: usize, catalog: &Catalog) -> Explained {
        // A narrow window has no room for reasons.
        let why = row.refused.as_ref().filter(|_| columns >= 60);
        let why = why.map(|why| catalog.say(why)).unwrap_or_default();
        let keys = width(&row.keys.join("  ")).max(KEYS);
        let words = HEAD + MARK + keys + 1 + width(&catalog.say(&row.label));
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
            true => HEAD + MARK + 2,
            false => HEAD + MARK + KEYS + 3,
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
        let pages = self.pages(core, &ctx.texts.first);
        let last = self.rows().len().saturating_sub(1);
        let test = || Screen::KeyTest(KeyTestScreen::new(self.about.clone(), self.facts));
        match action {
            Action::Digit(1) => return Some(Step::go(Go::Become(Box::new(test())))),
            Action::Digit(digit) => core.say(app::no_such_entry(i64::from(digit).to_string())),
            Action::Enter => match self.rows().into_iter().nth(self.at) {
                Some(row) if row.action == Action::KeyTest => {
                    return Some(Step::go(Go::Become(Box::new(test()))));
                }
                Some(row) => core.say(row.refused.unwrap_or_else(key_test::press_there)),
                None => {}
            },
            Action::Down => self.at = (self.at + 1).min(last),
            Action::Up => self.at = self.at.saturating_sub(1),
            Action::Next | Action::Right => self.turn(1, &pages),
            Action::Previous | Action::Left => self.turn(-1, &pages),
            Action::First => self.at = 0,
            Action::Last => self.at = last,
            _ => return None,
        }
        Some(Step::stay())
    }

    fn digits(&self, _core: &Core) -> Option<String> {
        Some("1".to_owned())
    }
}
