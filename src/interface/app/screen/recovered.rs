//! The page after a run that was cut off: what of it is here, that it was checked, and the ways on from there.

use crate::base::id::SessionId;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::msg::{LookedBack, Outcome};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::backup::BackupScreen;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::record::session::summary::SessionRow;
use crate::text::i18n::keys::app;

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct RecoveredScreen {
    /// The session that was written last.
    pub row: SessionRow,
    /// The marked way.
    pub cursor: ListCursor,
    /// What was found in its record, once it was read.
    pub found: Option<Box<Found>>,
    /// The reading that is on its way.
    pub looking: Option<Ticket>,
}

/// What was found in a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The session as it was read.
    pub open: OpenSession,
    /// How many entries were checked.
    pub entries: u64,
    /// Whether each is the one that was written.
    pub is_whole: bool,
}

/// A way on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Into the session.
    GoOn,
    /// A backup before anything else.
    BackUp,
    /// Home.
    Home,
}

impl Way {
    /// The ways in the order of their digits.
    pub const ALL: [Way; 3] = [Way::GoOn, Way::BackUp, Way::Home];
}

impl RecoveredScreen {
    /// The page about the session that was written last.
    pub fn new(row: SessionRow) -> RecoveredScreen {
        RecoveredScreen {
            row,
            cursor: ListCursor::default(),
            found: None,
            looking: None,
        }
    }

    fn session(&self) -> SessionId {
        self.row.session
    }

    fn choose(&self, at: usize, core: &mut Core) -> Step {
        match Way::ALL.get(at) {
            Some(Way::GoOn) => Step::effects(core.open_session(self.session())),
            Some(Way::BackUp) => Step::open(Screen::Backup(BackupScreen::new(core))),
            Some(Way::Home) | None => Step::close(),
        }
    }
}

impl Frame for RecoveredScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![Context::List, Context::Anywhere, Context::Always]
    }

    fn opened(&mut self, core: &mut Core, _ctx: &Ctx<'_>) -> Vec<Effect> {
        let look = core.effect(Order::LookBack(self.session()));
        self.looking = Some(look.ticket);
        vec![look]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let count = Way::ALL.len();
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, count) {
                Typed::Chose(at) => return Some(self.choose(at, core)),
                Typed::Marked(_) | Typed::None => {
                    core.say(app::no_such_line(i64::from(digit).to_string(), count));
                }
            },
            Action::Enter | Action::Take => return Some(self.choose(self.cursor.at, core)),
            Action::Up => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            Action::First | Action::Previous => self.cursor.first(),
            Action::Last | Action::Next => self.cursor.last(count),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, _core: &mut Core, ctx: &Ctx<'_>) -> Step {
        if self.looking != Some(ticket) {
            return Step::stay();
        }
        self.looking = None;
        if let Outcome::LookedBack(looked) = outcome {
            let LookedBack {
                opened,
                entries,
                is_whole,
            } = looked.as_ref();
            self.found = Some(Box::new(Found {
                open: OpenSession::new(opened.clone(), ctx),
                entries: *entries,
                is_whole: *is_whole,
            }));
        }
        Step::stay()
    }

    fn digits(&self, _core: &Core) -> Option<String> {
        Some(format!("1-{}", Way::ALL.len()))
    }
}
