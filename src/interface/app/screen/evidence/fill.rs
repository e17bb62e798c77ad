//! Filling the form by keys: digits choose, Enter goes on, Tab and the arrows go from step to step, Esc leaves and loses nothing.

use crate::form::model::instrument::Means;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::measure::{self, Sides};
use crate::interface::app::screen::evidence::form::Form;
use crate::interface::app::screen::evidence::stage::Stage;
use crate::record::session::answer::Strength;
use crate::text::i18n::keys::{app, evidence as say};

/// What a key led to.
#[derive(Clone, Debug, PartialEq)]
pub enum Turn {
    /// The form goes on.
    Stays(Vec<Effect>),
    /// It is closed.
    Closes(Vec<Effect>),
    /// The action means nothing to a form.
    Elsewhere,
}

/// How many cells of text a box of the form takes.
pub fn columns(core: &Core) -> usize {
    measure::box_in(measure::columns(core.viewport.columns, Sides::Right).main)
}

impl Form {
    /// In which contexts keys are resolved.
    pub fn contexts(&self) -> Vec<Context> {
        match self.stage.is_typed() {
            true => vec![Context::Filling, Context::Line, Context::Always],
            false => vec![
                Context::Filling,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
        }
    }

    /// The digits that choose something now.
    pub fn digits(&self) -> Option<String> {
        let lines = self.stage.lines();
        (lines > 0).then(|| format!("1-{lines}"))
    }

    /// Takes a key's action.
    pub fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Turn {
        if action == Action::Back {
            return self.leave(core, ctx);
        }
        match self.stage.is_typed() {
            true => self.act_in_box(action, core, ctx),
            false => self.act_on_lines(action, core, ctx),
        }
    }

    /// Takes a paste; `None` when the focus is not in a box.
    pub fn paste(&mut self, text: &str, core: &mut Core) -> Option<Vec<Effect>> {
        let left = self.field_mut()?.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(self.keep(core))
    }

    fn act_in_box(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Turn {
        let columns = columns(core);
        let Some(field) = self.field_mut() else {
            return Turn::Elsewhere;
        };
        match action {
            // A long line is wrapped: the caret goes up and down in it before the focus does.
            _ if field.act(action, columns) => {}
            Action::Enter => return self.enter(core, ctx),
            _ => return self.step_by(action, core),
        }
        Turn::Stays(self.keep(core))
    }

    fn act_on_lines(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Turn {
        let last = self.stage.lines().saturating_sub(1);
        match action {
            Action::Digit(digit) => {
                return match usize::from(digit).checked_sub(1).filter(|at| *at <= last) {
                    Some(at) => self.choose(at, core, ctx),
                    None => {
                        let digit = i64::from(digit).to_string();
                        core.say(app::no_such_line(digit, last + 1));
                        Turn::Stays(Vec::new())
                    }
                };
            }
            // Consent is said by its number alone: typing into the wrong place must never make it.
            Action::Take if self.stage == Stage::Consent => core.say(say::choose_by_digit()),
            Action::Take => return self.choose(self.marked, core, ctx),
            Action::Enter if self.chosen(self.stage).is_none() => core.say(say::choose_by_digit()),
            Action::Enter => return self.enter(core, ctx),
            Action::Up | Action::Left => self.marked = self.marked.saturating_sub(1),
            Action::Down | Action::Right => self.marked = (self.marked + 1).min(last),
            Action::First => self.marked = 0,
            Action::Last => self.marked = last,
            Action::Remove | Action::Clear => self.take_away(core),
            _ => return self.step_by(action, core),
        }
        Turn::Stays(self.keep(core))
    }

    /// Goes to the step before or after, without looking at what was typed.
    fn step_by(&mut self, action: Action, core: &mut Core) -> Turn {
        let stages = self.stages();
        let here = stages.iter().position(|stage| *stage == self.stage);
        let here = here.unwrap_or(0);
        let count = stages.len();
        let to = match action {
            Action::NextArea | Action::Next | Action::Down => (here + 1) % count.max(1),
            Action::PreviousArea | Action::Previous | Action::Up => {
                (here + count).saturating_sub(1) % count.max(1)
            }
            _ => return Turn::Elsewhere,
        };
        if count < 2 {
            core.say(say::choose_by_digit());
        } else if let Some(stage) = stages.get(to) {
            self.go(*stage);
        }
        Turn::Stays(Vec::new())
    }

    /// Goes on: to the next step, or to the end.
    fn enter(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Turn {
        if let Some(problem) = self.problem(self.stage, ctx) {
            core.complain(problem);
            return Turn::Stays(Vec::new());
        }
        let lacks_date = self.stage == Stage::Date && self.date.text().trim().is_empty();
        if lacks_date && !self.is_resident() && !self.asked_for_date {
            self.asked_for_date = true;
            core.warn(say::no_date());
            return Turn::Stays(Vec::new());
        }
        let stages = self.stages();
        let here = stages.iter().position(|stage| *stage == self.stage);
        match here.and_then(|at| stages.get(at + 1)) {
            Some(next) => {
                self.go(*next);
                Turn::Stays(self.keep(core))
            }
            None => match self.finish(core, ctx) {
                Some(effects) => Turn::Closes(effects),
                None => Turn::Stays(self.keep(core)),
            },
        }
    }

    fn choose(&mut self, at: usize, core: &mut Core, ctx: &Ctx<'_>) -> Turn {
        self.marked = at;
        let yes = at == 0;
        match self.stage {
            Stage::Kind => {
                if !self.choose_kind(at, core) {
                    return Turn::Stays(Vec::new());
                }
            }
            Stage::Consent if yes => self.consented = true,
            Stage::Consent => return self.refused(core),
            Stage::Staff => self.staff_present = Some(yes),
            Stage::Private => self.private = Some(yes),
            Stage::Strength => self.strength = Strength::ALL.get(at).copied().unwrap_or_default(),
            _ => return Turn::Elsewhere,
        }
        self.enter(core, ctx)
    }

    /// Takes a kind. What is recorded cannot become a resident's words, or stop being them: consent is asked before, not after.
    fn choose_kind(&mut self, at: usize, core: &mut Core) -> bool {
        let kind = Means::ALL.get(at).copied();
        let becomes_resident = kind == Some(Means::Beneficiary);
        if becomes_resident != self.is_resident() {
            if !self.is_new() {
                core.warn(say::kind_stays());
                self.marked = self.chosen(Stage::Kind).unwrap_or(0);
                return false;
            }
            self.consented = false;
            self.staff_present = None;
        }
        self.kind = kind;
        true
    }

    /// Takes a choice back, where nothing rests on it yet.
    fn take_away(&mut self, core: &mut Core) {
        match self.stage {
            Stage::Private => self.private = None,
            Stage::Strength => self.strength = Strength::Usual,
            Stage::Kind if self.is_new() => {
                self.kind = None;
                self.consented = false;
                self.staff_present = None;
            }
            Stage::Staff if self.is_new() => self.staff_present = None,
            Stage::Consent => self.consented = false,
            _ => core.say(say::choose_other()),
        }
    }

    /// Without consent there is no line, and nothing that was typed before stays behind.
    fn refused(&mut self, core: &mut Core) -> Turn {
        let effects = self.forget(core);
        core.say(say::no_consent());
        Turn::Closes(effects)
    }

    /// Leaves: what is new waits as it was typed; a change to what is recorded is recorded, if it can be.
    fn leave(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Turn {
        let mut effects = self.keep(core);
        if self.is_new() {
            if self.is_changed() {
                core.say(say::waits());
            }
            return Turn::Closes(effects);
        }
        match self.finish(core, ctx) {
            Some(finished) => effects.extend(finished),
            None => core.warn(say::waits()),
        }
        Turn::Closes(effects)
    }
}
