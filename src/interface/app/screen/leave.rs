//! Leaving: never by accident. Each way has its own digit, the same on every screen, because hands learn digits; what only the screen
//! holds is counted and can be rescued here, and the program is left without it only by a second choice that names what it loses.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx, Save};
use crate::interface::app::effect::Order;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::ListCursor;
use crate::interface::app::screen::backup::BackupScreen;
use crate::interface::app::screen::home::HomeScreen;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::text::i18n::keys::{app, leave as say};

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
    /// Make a backup before leaving.
    BackUp,
    /// Try again to write what the disk refused.
    TryAgain,
    /// Out of the program, without what the disk refused.
    Lose,
}

impl Way {
    /// The digit that chooses it, on every screen.
    pub fn digit(self) -> u8 {
        match self {
            Way::Stay => 1,
            Way::Home => 2,
            Way::Program => 3,
            Way::Suspend => 4,
            Way::TryAgain => 5,
            Way::Lose => 6,
            Way::BackUp => 7,
        }
    }
}

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeaveScreen {
    /// The marked way.
    pub cursor: ListCursor,
    /// Whether the program was to be left while the disk refuses: what that loses is asked about.
    pub losing: bool,
    /// Whether an assessment is being set up underneath, of which nothing is kept before its last step.
    pub sets_up: bool,
}

impl LeaveScreen {
    /// The page with "stay" marked.
    pub fn new(sets_up: bool) -> LeaveScreen {
        LeaveScreen {
            sets_up,
            ..LeaveScreen::default()
        }
    }

    /// The ways out, in the order of their digits.
    pub fn ways(&self, core: &Core) -> Vec<Way> {
        let is_refused = is_refused(core);
        if self.losing && is_refused && core.unsaved() > 0 {
            return vec![Way::Stay, Way::TryAgain, Way::Lose];
        }
        let mut ways = vec![Way::Stay];
        if core.open.is_some() {
            ways.push(Way::Home);
        }
        ways.push(Way::Program);
        if cfg!(unix) {
            ways.push(Way::Suspend);
        }
        match is_refused {
            true => ways.push(Way::TryAgain),
            false => ways.push(Way::BackUp),
        }
        ways
    }

    fn choose(&mut self, way: Option<Way>, core: &mut Core) -> Step {
        match way {
            Some(Way::Home) => Step::go(Go::Reset(Box::new(Screen::Home(HomeScreen::new())))),
            Some(Way::Program) if is_refused(core) && core.unsaved() > 0 => {
                self.losing = true;
                self.cursor = ListCursor::default();
                core.complain(say::asks_again());
                Step::stay()
            }
            Some(Way::Program | Way::Lose) => Step::effects(vec![core.effect(Order::Quit)]),
            Some(Way::Suspend) => Step::close().with(vec![core.effect(Order::Suspend)]),
            Some(Way::BackUp) => Step::open(Screen::Backup(BackupScreen::new(core))),
            Some(Way::TryAgain) => Step::effects(vec![core.try_again()]),
            Some(Way::Stay) | None => Step::close(),
        }
    }
}

fn is_refused(core: &Core) -> bool {
    matches!(core.settled, Save::NotSaved { .. })
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

    fn digits(&self, core: &Core) -> Option<String> {
        let digits: Vec<String> = self
            .ways(core)
            .into_iter()
            .map(|way| way.digit().to_string())
            .collect();
        Some(digits.join(" "))
    }

    fn opened(
        &mut self,
        core: &mut Core,
        _ctx: &Ctx<'_>,
    ) -> Vec<crate::interface::app::effect::Effect> {
        // The page says all there is to say about the disk.
        core.refusal_unseen = false;
        Vec::new()
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let ways = self.ways(core);
        match action {
            Action::Digit(digit) => match ways.iter().position(|way| way.digit() == digit) {
                Some(at) => {
                    self.cursor = ListCursor::on(at);
                    return Some(self.choose(ways.get(at).copied(), core));
                }
                None => {
                    let digits = self.digits(core).unwrap_or_default();
                    core.say(say::no_such_way(i64::from(digit).to_string(), digits));
                }
            },
            Action::Up => self.cursor.step(-1, ways.len()),
            Action::Down => self.cursor.step(1, ways.len()),
            Action::Enter | Action::Take => {
                return Some(self.choose(ways.get(self.cursor.at).copied(), core));
            }
            Action::Back => return Some(Step::close()),
            // Ctrl+C again does not leave by itself: it is pressed out of habit.
            Action::Leave => return Some(Step::close()),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        if self.losing && !is_refused(core) {
            self.losing = false;
            core.say(app::saved_after_all());
        }
        self.cursor.clamp(self.ways(core).len());
    }
}
