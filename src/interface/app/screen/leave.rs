//! Leaving: never by accident, and nothing is lost either way.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Order;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::home::{HomeScreen, NEWEST};
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::text::i18n::keys::app;

/// What can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Stay.
    Stay,
    /// To Home.
    Home,
    /// Out of the program.
    Program,
    /// Give the terminal to the shell for a while.
    Suspend,
}

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct LeaveScreen {
    /// The marked way.
    pub cursor: ListCursor,
}

impl LeaveScreen {
    /// The page with "stay" marked.
    pub fn new() -> LeaveScreen {
        LeaveScreen {
            cursor: ListCursor::default(),
        }
    }

    /// The ways out, in the order of their digits.
    pub fn ways(core: &Core) -> Vec<Way> {
        let mut ways = vec![Way::Stay];
        if core.open.is_some() {
            ways.push(Way::Home);
        }
        ways.push(Way::Program);
        if cfg!(unix) {
            ways.push(Way::Suspend);
        }
        ways
    }

    fn choose(&mut self, at: usize, core: &mut Core) -> Step {
        match LeaveScreen::ways(core).get(at) {
            Some(Way::Home) => {
                core.open = None;
                core.shows_second = false;
                let list = core.effect(Order::ListNewest(NEWEST));
                Step {
                    effects: vec![list],
                    go: Go::Reset(Box::new(Screen::Home(HomeScreen::new()))),
                }
            }
            Some(Way::Program) => Step {
                effects: vec![core.effect(Order::Quit)],
                go: Go::Stay,
            },
            Some(Way::Suspend) => Step {
                effects: vec![core.effect(Order::Suspend)],
                go: Go::Close,
            },
            Some(Way::Stay) | None => Step::close(),
        }
    }
}

impl Default for LeaveScreen {
    fn default() -> LeaveScreen {
        LeaveScreen::new()
    }
}

impl Frame for LeaveScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::LeaveOpen,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let count = LeaveScreen::ways(core).len();
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, count) {
                Typed::Chose(at) => return Some(self.choose(at, core)),
                Typed::Marked(_) => {}
                Typed::None => core.say(app::no_such_line(i64::from(digit).to_string(), count)),
            },
            Action::Up => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            Action::Enter | Action::Take => return Some(self.choose(self.cursor.at, core)),
            Action::Back => return Some(Step::close()),
            // Ctrl+C again does not leave by itself: it is pressed out of habit.
            Action::Leave => return Some(Step::close()),
            _ => return None,
        }
        Some(Step::stay())
    }
}
