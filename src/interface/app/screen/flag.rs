//! Flags: a kind and one line of words, on a question or on the visit. The list of what is flagged here stands above.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::card::CardScreen;
use crate::interface::app::screen::evidence::refusal;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::text_field::TextField;
use crate::record::session::event::{Flag, FlagId, FlagKind, SessionEvent};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{app, evidence, flag as say};

/// The state of the pop-over.
#[derive(Clone, Debug, PartialEq)]
pub struct FlagScreen {
    /// The question, or `None` for the visit.
    pub place: Option<Place>,
    /// The question it was opened over, which Tab exchanges for the visit.
    pub over: Option<Place>,
    /// The chosen kind; until it is chosen the digits have the focus.
    pub kind: Option<FlagKind>,
    /// For what, in one line.
    pub field: TextField,
    /// The flag that is changed, if there was one of the kind.
    pub changes: Option<FlagId>,
}

impl FlagScreen {
    /// A flag on a question or the visit; the kind is asked first. `over` is the question that lies under the page.
    pub fn new(place: Option<Place>, over: Option<Place>) -> FlagScreen {
        FlagScreen {
            place,
            over,
            kind: None,
            field: TextField::line(""),
            changes: None,
        }
    }

    /// The flags that stand there now.
    pub fn standing<'a>(&self, core: &'a Core) -> Vec<&'a Flag> {
        let Some(open) = &core.open else {
            return Vec::new();
        };
        open.session
            .flags
            .values()
            .filter(|flag| flag.place == self.place)
            .collect()
    }

    fn choose(&mut self, digit: u8, core: &mut Core) -> Step {
        let Some(kind) = usize::from(digit)
            .checked_sub(1)
            .and_then(|at| FlagKind::ALL.get(at))
            .copied()
        else {
            core.say(app::no_such_line(
                i64::from(digit).to_string(),
                FlagKind::ALL.len(),
            ));
            return Step::stay();
        };
        if let Some(why) = refusal(core) {
            core.warn(why);
            return Step::stay();
        }
        self.kind = Some(kind);
        self.changes = self.known(core).map(|flag| flag.id);
        self.field = TextField::line(&self.text_of(kind, core));
        Step::stay()
    }

    /// The words of the chosen kind: as they were half typed, or as they are recorded.
    fn text_of(&self, kind: FlagKind, core: &Core) -> String {
        let recorded = self.known(core).map_or("", |flag| &flag.text);
        let open = core.open.as_ref();
        let draft = open.and_then(|open| open.drafts.get(&self.draft_place(), &draft_name(kind)));
        draft.unwrap_or(recorded).to_owned()
    }

    /// The flag of the chosen kind that stands there.
    fn known<'a>(&self, core: &'a Core) -> Option<&'a Flag> {
        self.standing(core)
            .into_iter()
            .find(|flag| Some(flag.kind) == self.kind)
    }

    fn draft_place(&self) -> String {
        self.place
            .as_ref()
            .map_or(String::new(), ToString::to_string)
    }

    /// Says whether the words are others than those that stand there.
    fn is_half_typed(&self, core: &Core) -> bool {
        let recorded = self.known(core).map_or("", |flag| &flag.text);
        self.field.text() != recorded
    }

    fn keep(&self, core: &mut Core) -> Vec<Effect> {
        let Some(kind) = self.kind else {
            return Vec::new();
        };
        let kept = self
            .is_half_typed(core)
            .then(|| self.field.text().to_owned());
        core.keep_draft(self.draft_place(), &draft_name(kind), kept)
    }

    fn done(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let (Some(kind), Some(open)) = (self.kind, core.open.as_ref()) else {
            return Step::close();
        };
        let text = self.field.text().trim().to_owned();
        // A flag may stand without words, so one that is new is set by Enter even then.
        let is_same = self.known(core).is_some_and(|flag| flag.text == text);
        let id = self.changes.unwrap_or_else(|| open.session.next_flag());
        let flag = Flag {
            id,
            place: self.place.clone(),
            kind,
            text,
        };
        let draft = (self.draft_place(), draft_name(kind));
        let event = (!is_same).then_some(SessionEvent::Flagged(flag));
        let effects = core.record_typed(event, (&draft.0, &draft.1), ctx);
        if is_same || !effects.is_empty() {
            core.say(say::kept());
        }
        let tells_of_risk = kind == FlagKind::Urgent && !is_same && !effects.is_empty();
        match tells_of_risk {
            true => Step::go(Go::Become(Box::new(Screen::Card(
                CardScreen::opened_by_flag(),
            )))),
            false => Step::close(),
        }
        .with(effects)
    }

    fn remove(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let last = self
            .changes
            .or_else(|| self.standing(core).last().map(|flag| flag.id));
        let Some(id) = last else {
            core.say(say::none_here());
            return Step::stay();
        };
        let kind = core
            .open
            .as_ref()
            .and_then(|open| Some(open.session.flags.get(&id)?.kind));
        let mut effects = core.record(SessionEvent::Unflagged(id), ctx);
        if let Some(kind) = kind {
            core.settle_draft(&mut effects, &self.draft_place(), &draft_name(kind));
        }
        core.say(say::removed());
        Step::close().with(effects)
    }
}

/// The name of the draft of a kind's words.
fn draft_name(kind: FlagKind) -> String {
    format!("flag.{}", kind.as_str())
}

/// A kind in words.
pub fn kind_words(kind: FlagKind) -> crate::text::i18n::phrase::Phrase {
    match kind {
        FlagKind::AskAgain => say::ask_again(),
        FlagKind::Urgent => say::urgent(),
        FlagKind::GoodPractice => say::good_practice(),
    }
}

impl Frame for FlagScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match self.kind {
            None => vec![Context::Flag, Context::List, Context::Always],
            Some(_) => vec![Context::Line, Context::Always],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        if self.kind.is_none() {
            return Some(match action {
                Action::Digit(digit) => self.choose(digit, core),
                Action::Remove => self.remove(core, ctx),
                Action::NextArea | Action::PreviousArea if self.over.is_some() => {
                    self.place = match self.place {
                        Some(_) => None,
                        None => self.over.clone(),
                    };
                    Step::stay()
                }
                Action::Enter | Action::Take => {
                    core.say(evidence::choose_by_digit());
                    Step::stay()
                }
                _ => return None,
            });
        }
        let columns = box_columns(core);
        match action {
            Action::Enter => return Some(self.done(core, ctx)),
            // What was typed waits as a draft: leaving never loses, and only Enter flags.
            Action::Back => {
                if self.is_half_typed(core) {
                    core.say(say::draft_kept());
                }
                return Some(Step::close().with(self.keep(core)));
            }
            _ if self.field.act(action, columns) => {}
            // The words wait as a draft of their kind.
            Action::NextArea | Action::PreviousArea => {
                self.kind = None;
                return Some(Step::stay());
            }
            _ => return None,
        }
        Some(Step::effects(self.keep(core)))
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        self.kind?;
        let left = self.field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(Step::effects(self.keep(core)))
    }

    fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    fn is_full(&self) -> bool {
        false
    }

    /// Undo may have changed the flag under its words.
    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        if let Some(kind) = self.kind {
            let text = self.text_of(kind, core);
            self.changes = self.known(core).map(|flag| flag.id);
            if text != self.field.text() {
                self.field = TextField::line(&text);
            }
        }
    }

    fn digits(&self, _core: &Core) -> Option<String> {
        self.kind
            .is_none()
            .then(|| format!("1-{}", FlagKind::ALL.len()))
    }
}
