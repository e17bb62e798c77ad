//! Filling the form by keys: digits choose, Space ties and unties questions, Enter goes on, Tab goes from step to step, Esc leaves and
//! loses nothing.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::evidence::fill::{Turn, columns};
use crate::interface::app::screen::recommendations::form::{Form, PRIORITIES, Stage};
use crate::interface::app::screen::recommendations::gaps;
use crate::record::session::event::Owner;
use crate::text::i18n::keys::{app, evidence, recommendations as say};

impl Form {
    /// In which contexts keys are resolved.
    pub fn contexts(&self) -> Vec<Context> {
        match self.stage {
            Stage::Text | Stage::Due => vec![Context::Filling, Context::Line, Context::Always],
            Stage::Questions => vec![
                Context::Tying,
                Context::Filling,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
            Stage::Owner | Stage::Priority => vec![
                Context::Filling,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
        }
    }

    /// The digits that choose something now.
    pub fn shown_digits(&self) -> Option<String> {
        match self.stage {
            Stage::Owner => Some(format!("1-{}", Owner::ALL.len())),
            Stage::Priority => Some(format!("1-{}", PRIORITIES.len())),
            _ => None,
        }
    }

    /// Takes a key's action.
    pub fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Turn {
        if action == Action::Back {
            return self.leave(core, ctx);
        }
        match self.stage {
            Stage::Text | Stage::Due => self.act_in_box(action, core, ctx),
            Stage::Questions => self.act_on_questions(action, core, ctx),
            Stage::Owner | Stage::Priority => self.act_on_lines(action, core, ctx),
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
        let last = self.lines(core).saturating_sub(1);
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
            Action::Take => return self.choose(self.marked, core, ctx),
            Action::Enter => return self.enter(core, ctx),
            Action::Up | Action::Left => self.marked = self.marked.saturating_sub(1),
            Action::Down | Action::Right => self.marked = (self.marked + 1).min(last),
            Action::First => self.marked = 0,
            Action::Last => self.marked = last,
            Action::Remove | Action::Clear => match self.stage {
                Stage::Owner => self.owner = None,
                _ if self.is_new() => self.priority = None,
                _ => core.say(evidence::choose_other()),
            },
            _ => return self.step_by(action, core),
        }
        Turn::Stays(self.keep(core))
    }

    fn act_on_questions(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Turn {
        let last = self.lines(core).saturating_sub(1);
        if !matches!(action, Action::Digit(_)) {
            self.digits.clear();
        }
        match action {
            Action::Digit(digit) => self.find(digit, core),
            Action::Take => self.tie(core),
            Action::Enter => return self.enter(core, ctx),
            Action::Up | Action::Left => self.marked = self.marked.saturating_sub(1),
            Action::Down | Action::Right => self.marked = (self.marked + 1).min(last),
            Action::First => self.marked = 0,
            Action::Last => self.marked = last,
            _ => return self.step_by(action, core),
        }
        Turn::Stays(self.keep(core))
    }

    /// Ties the marked question, or unties it.
    fn tie(&mut self, core: &mut Core) {
        let Some(open) = core.open.as_ref() else {
            return;
        };
        let Some(place) = self.questions(open).into_iter().nth(self.marked) else {
            core.say(say::no_gaps());
            return;
        };
        let number = gaps::number(open, &place);
        let is_tied = self.places.contains(&place);
        if is_tied {
            self.places.retain(|known| *known != place);
        } else {
            self.places.push(place);
            self.sort(core);
        }
        core.say(match is_tied {
            true => say::untied(number),
            false => say::tied(number),
        });
    }

    /// Keeps the questions in reading order, so that tying them in another order records the same.
    fn sort(&mut self, core: &Core) {
        if let Some(open) = core.open.as_ref() {
            let order = self.questions(open);
            let at = |place: &_| order.iter().position(|known| known == place);
            self.places.sort_by_key(|place| at(place));
        }
    }

    /// Digits mark the question whose number begins so: `203` and `23` lead to 2.03.
    fn find(&mut self, digit: u8, core: &mut Core) {
        let Some(open) = core.open.as_ref() else {
            return;
        };
        let questions = self.questions(open);
        let find = |typed: &str| {
            questions.iter().position(|place| {
                let number = gaps::number(open, place);
                let plain: String = number.chars().filter(char::is_ascii_digit).collect();
                let short = number.replace(".0", ".");
                let short: String = short.chars().filter(char::is_ascii_digit).collect();
                plain.starts_with(typed) || short.starts_with(typed)
            })
        };
        let joined = format!("{}{digit}", self.digits);
        let alone = digit.to_string();
        match find(&joined).map(|at| (joined, at)).or_else(|| {
            let at = find(&alone)?;
            Some((alone.clone(), at))
        }) {
            Some((typed, at)) => {
                self.digits = typed;
                self.marked = at;
            }
            None => {
                self.digits.clear();
                core.say(say::no_such_question(alone));
            }
        }
    }

    /// Goes to the step before or after, without looking at what was typed.
    fn step_by(&mut self, action: Action, core: &Core) -> Turn {
        let by = match action {
            Action::NextArea | Action::Next | Action::Down => 1,
            Action::PreviousArea | Action::Previous | Action::Up => -1,
            _ => return Turn::Elsewhere,
        };
        self.go(self.stage.step(by), core);
        Turn::Stays(Vec::new())
    }

    /// Goes on: to the next step, or to the end. What may stay empty is asked about once.
    fn enter(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Turn {
        if let Some(problem) = self.problem(self.stage, ctx) {
            core.complain(problem);
            return Turn::Stays(Vec::new());
        }
        if let Some(lacks) = self.lacks(self.stage)
            && self.asked.insert(self.stage)
        {
            core.warn(lacks);
            return Turn::Stays(Vec::new());
        }
        match self.stage.next() {
            Some(next) => {
                self.go(next, core);
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
        match self.stage {
            Stage::Owner => self.owner = Owner::ALL.get(at).copied(),
            Stage::Priority => self.priority = PRIORITIES.get(at).copied(),
            _ => return Turn::Elsewhere,
        }
        self.enter(core, ctx)
    }

    /// Leaves: what is new waits as it was typed; a change to what is recorded is recorded, if it can be.
    fn leave(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Turn {
        let mut effects = self.keep(core);
        if self.is_new() {
            if self.is_changed() {
                core.say(evidence::waits());
            }
            return Turn::Closes(effects);
        }
        match self.finish(core, ctx) {
            Some(finished) => effects.extend(finished),
            None => core.warn(evidence::waits()),
        }
        Turn::Closes(effects)
    }
}
