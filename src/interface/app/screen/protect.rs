//! The page on which a passphrase is chosen: twice the same, then the recovery key to be written down, of which two groups are typed back
//! from the paper. Only then the work goes on that it was chosen for. Until the store is encrypted nothing has changed, and Esc leads
//! back.
//!
//! Where the store is encrypted already, the same page changes its passphrase or makes another recovery key. Whoever sits there now may
//! be somebody else, so what opens the store is asked for first.

use crate::base::hand_copied::readings;
use crate::base::secret::{FEWEST_LETTERS, Secret};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Order, Rekey, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::msg::Outcome;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::text_field::TextField;
use crate::text::i18n::keys::{app, passphrase, safety, seal as say};
use crate::text::i18n::phrase::Phrase;

/// The groups that are typed back, counted from 0.
const COPIED: [usize; 2] = [1, 5];

/// What for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To encrypt the store, and to do this on the page below when it is.
    Encrypt(Option<Action>),
    /// To change the passphrase.
    Change,
    /// To make another recovery key.
    Recovery,
}

/// How far it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// What opens the store now is typed.
    Old,
    /// The passphrase is typed.
    First,
    /// And once more.
    Again,
    /// Everything is being encrypted, or what opens it is tried or changed.
    Working(Ticket),
    /// The recovery key is shown, and what was typed back of it.
    Recovery(Secret, TextField),
}

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct ProtectScreen {
    /// What for.
    pub purpose: Purpose,
    /// How far it is.
    pub stage: Stage,
    /// Whether the recovery key opens the store, in place of the passphrase.
    pub recovers: bool,
    old: Secret,
    first: Secret,
    again: Secret,
}

impl ProtectScreen {
    /// The page on which a store is encrypted; `then` is done on the page below when everything is.
    pub fn new(then: Option<Action>) -> ProtectScreen {
        ProtectScreen::of(Purpose::Encrypt(then))
    }

    /// The page for a purpose.
    pub fn of(purpose: Purpose) -> ProtectScreen {
        ProtectScreen {
            purpose,
            stage: match purpose {
                Purpose::Encrypt(_) => Stage::First,
                Purpose::Change | Purpose::Recovery => Stage::Old,
            },
            recovers: false,
            old: Secret::default(),
            first: Secret::default(),
            again: Secret::default(),
        }
    }

    fn typed(&mut self) -> Option<&mut Secret> {
        match self.stage {
            Stage::Old => Some(&mut self.old),
            Stage::First => Some(&mut self.first),
            Stage::Again => Some(&mut self.again),
            Stage::Working(_) | Stage::Recovery(..) => None,
        }
    }

    fn go_on(&mut self, core: &mut Core) -> Step {
        match &self.stage {
            Stage::Old if self.old.is_empty() => core.say(self.expects_old()),
            Stage::Old if self.purpose == Purpose::Recovery => {
                return self.rekey(Rekey::Recovery, core);
            }
            Stage::Old => return self.rekey(Rekey::Nothing, core),
            Stage::First if self.first.letters() < FEWEST_LETTERS => {
                core.complain(say::too_short(FEWEST_LETTERS));
            }
            Stage::First => self.stage = Stage::Again,
            Stage::Again if self.first != self.again => {
                core.complain(say::differs());
                self.begin_anew();
            }
            Stage::Again => return self.chosen(core),
            Stage::Working(_) => {}
            Stage::Recovery(shown, copied) if is_copied(shown, copied.text()) => {
                return self.copied(core);
            }
            Stage::Recovery(..) => core.complain(say::recovery_not_it()),
        }
        Step::stay()
    }

    /// What is expected where the store's passphrase or recovery key is asked for.
    pub fn expects_old(&self) -> Phrase {
        match self.recovers {
            true => say::recovery_expects(),
            false => say::expects(),
        }
    }

    fn chosen(&mut self, core: &mut Core) -> Step {
        let chosen = std::mem::take(&mut self.first);
        self.again = Secret::default();
        if self.purpose == Purpose::Change {
            return self.rekey(Rekey::Passphrase(chosen), core);
        }
        let effect = core.effect(Order::Protect(chosen));
        self.stage = Stage::Working(effect.ticket);
        core.say(say::protecting());
        Step::effects(vec![effect])
    }

    fn rekey(&mut self, change: Rekey, core: &mut Core) -> Step {
        // The old one is asked for once, and needed again when the new one was typed.
        let secret = match change {
            Rekey::Nothing => self.old.clone(),
            Rekey::Passphrase(_) | Rekey::Recovery => std::mem::take(&mut self.old),
        };
        let effect = core.effect(Order::Rekey {
            secret,
            recovers: self.recovers,
            change,
        });
        self.stage = Stage::Working(effect.ticket);
        core.say(safety::trying());
        Step::effects(vec![effect])
    }

    /// The recovery key stands on paper.
    fn copied(&self, core: &mut Core) -> Step {
        core.say(match self.purpose {
            Purpose::Recovery => safety::recovery_made(),
            Purpose::Encrypt(Some(_)) => say::done(),
            // What lay here unencrypted before may not be gone everywhere.
            Purpose::Encrypt(None) | Purpose::Change => say::wiped_as_far(),
        });
        Step::go(match self.purpose {
            Purpose::Encrypt(Some(action)) => Go::CloseAnd(action),
            _ => Go::Close,
        })
    }

    /// To the first box of what is chosen.
    fn begin_anew(&mut self) {
        self.stage = Stage::First;
        self.first = Secret::default();
        self.again = Secret::default();
    }
}

/// Says whether the two groups were typed as they are shown, in small letters or large, on a Latin keyboard or a Cyrillic one.
fn is_copied(shown: &Secret, typed: &str) -> bool {
    let groups: Vec<&str> = shown.reveal().split(' ').collect();
    let wanted = COPIED.iter().filter_map(|at| groups.get(*at)).copied();
    let wanted: String = wanted.collect();
    !wanted.is_empty() && readings(typed).iter().any(|typed| typed.reveal() == wanted)
}

impl Frame for ProtectScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match self.stage {
            Stage::Old => {
                let other = match self.recovers {
                    true => Context::Recovering,
                    false => Context::Unlock,
                };
                vec![other, Context::Secret, Context::Always]
            }
            Stage::First | Stage::Again => vec![Context::Secret, Context::Always],
            Stage::Working(_) => vec![Context::Secret],
            Stage::Recovery(..) => vec![Context::Secret],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        if action == Action::Enter {
            return Some(self.go_on(core));
        }
        if let Stage::Recovery(_, copied) = &mut self.stage {
            // What was written down is asked back before anything else.
            copied.act(action, box_columns(core));
            return Some(Step::stay());
        }
        if self.stage == Stage::Old && action == Action::NextArea {
            self.recovers = !self.recovers;
            self.old = Secret::default();
            return Some(Step::stay());
        }
        let is_again = self.stage == Stage::Again;
        match (action, self.typed()) {
            (Action::Type(letter), Some(typed)) => typed.push(letter),
            (Action::Clear, Some(typed)) => typed.pop(),
            (Action::Back, Some(_)) if is_again => self.begin_anew(),
            (Action::Back | Action::Lock | Action::Leave, Some(_)) => return None,
            _ => {}
        }
        Some(Step::stay())
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        if let Stage::Recovery(_, copied) = &mut self.stage {
            let left = copied.paste(text);
            if left > 0 {
                core.warn(app::paste_cut(left));
            }
        } else if let Some(typed) = self.typed() {
            let letters = text.chars().filter(|letter| !letter.is_control());
            letters.for_each(|letter| typed.push(letter));
        }
        Some(match text.ends_with(['\r', '\n']) {
            true => self.go_on(core),
            false => Step::stay(),
        })
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, _ctx: &Ctx<'_>) -> Step {
        if self.stage != Stage::Working(ticket) {
            return Step::stay();
        }
        match outcome {
            Outcome::Protected(recovery) => {
                core.is_encrypted = true;
                core.may_protect = false;
                core.message = None;
                self.stage = Stage::Recovery(recovery.clone(), TextField::line(""));
            }
            Outcome::OpensIt => {
                core.message = None;
                self.begin_anew();
            }
            Outcome::PassphraseChanged => {
                core.say(passphrase::changed());
                return Step::close();
            }
            // Nothing was changed.
            _ => *self = ProtectScreen::of(self.purpose),
        }
        Step::stay()
    }
}
