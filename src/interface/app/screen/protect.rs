//! The page on which a passphrase is chosen: twice the same, then the recovery key to be written down, of which two groups are typed back
//! from the paper. Only then the work goes on that it was chosen for. Until the store is encrypted nothing has changed, and Esc leads
//! back.

use crate::base::hand_copied::readings;
use crate::base::secret::{FEWEST_LETTERS, Secret};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::msg::Outcome;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::text_field::TextField;
use crate::text::i18n::keys::{app, seal as say};

/// The groups that are typed back, counted from 0.
const COPIED: [usize; 2] = [1, 5];

/// How far it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// The passphrase is typed.
    First,
    /// And once more.
    Again,
    /// Everything is being encrypted.
    Working(Ticket),
    /// The recovery key is shown, and what was typed back of it.
    Recovery(Secret, TextField),
}

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct ProtectScreen {
    /// How far it is.
    pub stage: Stage,
    first: Secret,
    again: Secret,
    /// What is done on the page below when everything is encrypted.
    then: Option<Action>,
}

impl ProtectScreen {
    /// The page; `then` is done on the page below when everything is encrypted.
    pub fn new(then: Option<Action>) -> ProtectScreen {
        ProtectScreen {
            stage: Stage::First,
            first: Secret::default(),
            again: Secret::default(),
            then,
        }
    }

    fn typed(&mut self) -> Option<&mut Secret> {
        match self.stage {
            Stage::First => Some(&mut self.first),
            Stage::Again => Some(&mut self.again),
            Stage::Working(_) | Stage::Recovery(..) => None,
        }
    }

    fn go_on(&mut self, core: &mut Core) -> Step {
        match &self.stage {
            Stage::First if self.first.letters() < FEWEST_LETTERS => {
                core.complain(say::too_short(FEWEST_LETTERS));
            }
            Stage::First => self.stage = Stage::Again,
            Stage::Again if self.first != self.again => {
                core.complain(say::differs());
                self.begin_anew();
            }
            Stage::Again => {
                let effect = core.effect(Order::Protect(std::mem::take(&mut self.first)));
                self.again = Secret::default();
                self.stage = Stage::Working(effect.ticket);
                core.say(say::protecting());
                return Step::effects(vec![effect]);
            }
            Stage::Working(_) => {}
            Stage::Recovery(shown, copied) if is_copied(shown, copied.text()) => {
                let go = match self.then {
                    Some(action) => Go::CloseAnd(action),
                    None => Go::Close,
                };
                // What lay here unencrypted before may not be gone everywhere.
                core.say(match self.then {
                    Some(_) => say::done(),
                    None => say::wiped_as_far(),
                });
                return Step {
                    effects: Vec::new(),
                    go,
                };
            }
            Stage::Recovery(..) => core.complain(say::recovery_not_it()),
        }
        Step::stay()
    }

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
            _ => self.begin_anew(),
        }
        Step::stay()
    }
}
