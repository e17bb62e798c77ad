//! The page that asks for the passphrase: nothing of the case is there, not even in memory. Nothing of what is typed is shown, not even how
//! long it is. A wrong passphrase is said, and from the third on the next counts only after a while: that slows down nobody who has the
//! file, but whoever stands at the keyboard.

use crate::base::id::SessionId;
use crate::base::secret::Secret;
use crate::base::time::Timestamp;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::msg::Outcome;
use crate::interface::app::screen::home::{HomeScreen, NEWEST};
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::text::i18n::keys::seal as say;

/// So many mistakes are nobody's fault.
const FORGIVEN: u32 = 2;
/// The longest pause, in seconds.
const LONGEST_PAUSE: i64 = 60;

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnlockScreen {
    /// When the screen was locked; `None` at a start.
    pub locked_at: Option<Timestamp>,
    /// Whether the recovery key is asked for.
    pub recovers: bool,
    /// What was typed.
    typed: Secret,
    /// The try that is on its way.
    pub trying: Option<Ticket>,
    failures: u32,
    /// Before that no other try counts.
    free_at: Timestamp,
}

impl UnlockScreen {
    /// The page at a start, or after the screen was locked.
    pub fn new(locked_at: Option<Timestamp>) -> UnlockScreen {
        UnlockScreen {
            locked_at,
            ..UnlockScreen::default()
        }
    }

    fn attempt(&mut self, core: &mut Core) -> Step {
        if self.trying.is_some() {
            return Step::stay();
        }
        if self.typed.is_empty() {
            core.say(match self.recovers {
                true => say::recovery_expects(),
                false => say::expects(),
            });
            return Step::stay();
        }
        let left = self.free_at.0 - core.now.0;
        if left > 0 {
            self.typed = Secret::default();
            core.say(say::wrong_wait((left + 999) / 1000));
            return Step::stay();
        }
        let order = Order::Unlock {
            secret: std::mem::take(&mut self.typed),
            recovers: self.recovers,
        };
        let effect = core.effect(order);
        self.trying = Some(effect.ticket);
        core.say(say::opening());
        Step::effects(vec![effect])
    }

    /// A wrong one: from the third on each costs twice the pause of the one before.
    fn failed(&mut self, core: &mut Core) {
        self.failures += 1;
        let beyond = self.failures.saturating_sub(FORGIVEN);
        if beyond > 0 {
            let pause = 1_i64.checked_shl(beyond).unwrap_or(LONGEST_PAUSE);
            let pause = pause.min(LONGEST_PAUSE);
            self.free_at = Timestamp(core.now.0 + pause * 1000);
            core.warn(say::wrong_wait(pause));
        }
    }

    fn go_in(&self, back: Option<SessionId>, core: &mut Core) -> Step {
        let mut effects: Vec<Effect> = vec![core.effect(Order::ListNewest(NEWEST))];
        // At a start Home comes first; after a lock the work goes on where it was.
        if let Some(session) = back.filter(|_| self.locked_at.is_some()) {
            effects.extend(core.open_session(session));
        } else if !core.begun.is_empty() {
            core.say(say::begun_kept());
        }
        Step {
            effects,
            go: Go::Reset(Box::new(Screen::Home(HomeScreen::new()))),
        }
    }
}

impl Frame for UnlockScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match self.recovers {
            true => vec![Context::Recovering, Context::Secret],
            false => vec![Context::Unlock, Context::Secret],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        match action {
            Action::Type(letter) => self.typed.push(letter),
            Action::Clear => self.typed.pop(),
            Action::NextArea => {
                self.recovers = !self.recovers;
                self.typed = Secret::default();
            }
            Action::Enter => return Some(self.attempt(core)),
            Action::Leave => return Some(Step::effects(vec![core.effect(Order::Quit)])),
            _ => {}
        }
        Some(Step::stay())
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let letters = text.chars().filter(|letter| !letter.is_control());
        letters.for_each(|letter| self.typed.push(letter));
        // A program that types passphrases for people types the end of the line too.
        Some(match text.ends_with(['\r', '\n']) {
            true => self.attempt(core),
            false => Step::stay(),
        })
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, _ctx: &Ctx<'_>) -> Step {
        if self.trying.take_if(|trying| *trying == ticket).is_none() {
            return Step::stay();
        }
        match outcome {
            Outcome::DataFolder(kept) => {
                core.message = None;
                core.take_in(kept);
                core.name_carrier();
                self.go_in(kept.back, core)
            }
            _ => {
                self.failed(core);
                Step::stay()
            }
        }
    }
}
