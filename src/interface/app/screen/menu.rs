//! The numbered menu: the same numbers mean the same everywhere. `.` again turns the page.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::facts::Facts;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::help::{HelpRow, menu};
use crate::interface::app::list::ListCursor;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::stack::Go;
use crate::record::session::place::Place;
use crate::text::i18n::keys::app;

/// The state of the menu.
#[derive(Clone, Debug, PartialEq)]
pub struct MenuScreen {
    /// Which page, from 1.
    pub page: u8,
    /// The marked entry; after the entries stands the line that turns the page.
    pub cursor: ListCursor,
    /// The question under the menu.
    pub place: Option<Place>,
}

/// How many pages the menu has.
pub const PAGES: u8 = 2;

impl MenuScreen {
    /// The first page over a question or without one.
    pub fn new(place: Option<Place>) -> MenuScreen {
        MenuScreen {
            page: 1,
            cursor: ListCursor::default(),
            place,
        }
    }

    /// The entries of the page, by digit.
    pub fn entries(&self, core: &Core) -> Vec<(u8, HelpRow)> {
        menu(self.page, &self.facts(core))
    }

    fn facts(&self, core: &Core) -> Facts {
        core.facts(self.place.as_ref())
    }

    fn turn(&mut self) {
        self.page = self.page % PAGES + 1;
        self.cursor = ListCursor::default();
    }

    fn choose(&mut self, at: usize, core: &mut Core) -> Step {
        match self.entries(core).into_iter().nth(at) {
            Some((
                _,
                HelpRow {
                    refused: Some(why), ..
                },
            )) => {
                core.warn(why);
                Step::stay()
            }
            Some((_, row)) => Step::go(Go::CloseAnd(row.action)),
            None => {
                self.turn();
                Step::stay()
            }
        }
    }
}

/// In a window with fewer rows not all lines of the menu are seen at once.
const LOWEST: u16 = 20;

impl Frame for MenuScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![Context::MenuOpen, Context::List, Context::Always]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let count = self.entries(core).len() + 1;
        match action {
            Action::Digit(digit) => {
                let entries = self.entries(core);
                return Some(
                    match entries.iter().position(|(known, _)| *known == digit) {
                        Some(at) => self.choose(at, core),
                        None => {
                            core.say(app::no_such_entry(i64::from(digit).to_string()));
                            Step::stay()
                        }
                    },
                );
            }
            // In a low window the lines themselves are more than one page.
            Action::Next if core.viewport.rows < LOWEST => self.cursor.last(count),
            Action::Previous if core.viewport.rows < LOWEST => self.cursor.first(),
            Action::Menu | Action::Right | Action::Left | Action::Next | Action::Previous => {
                self.turn()
            }
            Action::Up => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            Action::Enter | Action::Take => return Some(self.choose(self.cursor.at, core)),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    fn is_full(&self) -> bool {
        false
    }
}
