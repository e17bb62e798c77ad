//! The team at an answer: agree to what one member answered, write down who sees it otherwise, say who answers now.

use crate::base::id::RaterId;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::record::session::answer::Dissent;
use crate::record::session::event::SessionEvent;
use crate::record::session::place::Place;
use crate::record::session::rater::TeamWay;
use crate::text::i18n::keys::{app, team as say};

/// A line of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The team agrees to the answer, or takes that back.
    Agree,
    /// This member sees it otherwise.
    Dissent(RaterId, String),
    /// This member answers now.
    Answers(RaterId, String),
}

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamScreen {
    /// Which question.
    pub place: Place,
    /// The marked line.
    pub cursor: ListCursor,
    /// The member whose dissent is being written, and the words.
    pub writing: Option<(RaterId, TextField)>,
}

impl TeamScreen {
    /// The page at a question.
    pub fn new(place: Place) -> TeamScreen {
        TeamScreen {
            place,
            cursor: ListCursor::default(),
            writing: None,
        }
    }

    /// The lines, in the order of their digits.
    pub fn lines(&self, core: &Core) -> Vec<Line> {
        let Some(open) = &core.open else {
            return Vec::new();
        };
        let opening = &open.assessment.opening;
        let shared_out = matches!(opening.way, TeamWay::SharedOut(_));
        let mut lines = Vec::new();
        if shared_out
            && open
                .session
                .answer(&self.place)
                .is_some_and(|answer| answer.response.is_some())
        {
            lines.push(Line::Agree);
        }
        lines.extend(
            opening
                .members
                .iter()
                .map(|member| Line::Dissent(member.rater, member.code.clone())),
        );
        if shared_out {
            lines.extend(
                opening
                    .members
                    .iter()
                    .map(|member| Line::Answers(member.rater, member.code.clone())),
            );
        }
        lines
    }

    fn choose(&mut self, at: usize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let lines = self.lines(core);
        let Some(open) = core.open.as_mut() else {
            return Step::stay();
        };
        match lines.get(at) {
            Some(Line::Agree) => {
                let answer = open.session.answer(&self.place);
                let on = !answer.is_some_and(|answer| answer.agreed);
                Step::close().with(agree(&self.place, on, core, ctx))
            }
            Some(Line::Dissent(member, _)) => {
                let text = self.text_of(*member, core);
                self.writing = Some((*member, TextField::line(&text)));
                Step::stay()
            }
            Some(Line::Answers(member, code)) => {
                open.answering = *member;
                core.say(say::answers_now(code.clone()));
                Step::close()
            }
            None => Step::stay(),
        }
    }

    fn done(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some((member, field)) = self.writing.take() else {
            return Step::stay();
        };
        let dissent = Dissent {
            member,
            text: field.text().trim().to_owned(),
        };
        let place = self.place.clone();
        let draft = (place.to_string(), draft_name(member));
        let changed = self.recorded(member, core) != dissent.text;
        let event = changed.then_some(SessionEvent::Dissented { place, dissent });
        let effects = core.record_typed(event, (&draft.0, &draft.1), ctx);
        if changed && !effects.is_empty() {
            core.say(say::dissent_kept());
        }
        Step::effects(effects)
    }

    /// The words of a member's dissent: as they were half typed, or as they are recorded.
    fn text_of(&self, member: RaterId, core: &Core) -> String {
        let open = core.open.as_ref();
        let place = self.place.to_string();
        let draft = open.and_then(|open| open.drafts.get(&place, &draft_name(member)));
        draft.map_or_else(|| self.recorded(member, core), str::to_owned)
    }

    /// What a member's dissent says now.
    fn recorded(&self, member: RaterId, core: &Core) -> String {
        core.open
            .as_ref()
            .and_then(|open| open.session.answer(&self.place))
            .and_then(|answer| {
                let mut dissents = answer.dissents.iter();
                dissents.find(|dissent| dissent.member == member)
            })
            .map_or(String::new(), |dissent| dissent.text.clone())
    }

    fn keep(&self, core: &mut Core) -> Vec<Effect> {
        let Some((member, field)) = &self.writing else {
            return Vec::new();
        };
        let text = field.text();
        let kept = (text != self.recorded(*member, core)).then(|| text.to_owned());
        core.keep_draft(self.place.to_string(), &draft_name(*member), kept)
    }
}

/// Says whether the answer at a place is one member's and waits for the team to agree.
pub fn waits_for_the_team(open: &OpenSession, place: &Place) -> bool {
    let standing = open.evaluation.standing(&open.questionnaire, place);
    standing.is_some_and(|standing| open.waits_for_the_team(standing))
}

/// The team agrees to an answer, or takes that back.
pub fn agree(place: &Place, on: bool, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
    let place = place.clone();
    let effects = core.record(SessionEvent::Agreed { place, on }, ctx);
    if !effects.is_empty() {
        core.say(if on { say::agreed() } else { say::not_agreed() });
    }
    effects
}

/// The name of the draft of a member's dissent.
fn draft_name(member: RaterId) -> String {
    format!("dissent.{member}")
}

impl Frame for TeamScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match self.writing {
            Some(_) => vec![Context::Line, Context::Always],
            None => vec![
                Context::Team,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let columns = box_columns(core);
        if let Some((_, field)) = &mut self.writing {
            match action {
                Action::Enter | Action::Back | Action::NextArea | Action::PreviousArea => {
                    return Some(self.done(core, ctx));
                }
                _ if field.act(action, columns) => {}
                Action::Up | Action::Down => {}
                _ => return None,
            }
            return Some(Step::effects(self.keep(core)));
        }
        let count = self.lines(core).len();
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, count) {
                Typed::Chose(at) => return Some(self.choose(at, core, ctx)),
                Typed::Marked(_) => {}
                Typed::None => core.say(app::no_such_line(i64::from(digit).to_string(), count)),
            },
            Action::Enter | Action::Take => return Some(self.choose(self.cursor.at, core, ctx)),
            Action::Up => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let (_, field) = self.writing.as_mut()?;
        let left = field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(Step::effects(self.keep(core)))
    }

    fn place(&self) -> Option<&Place> {
        Some(&self.place)
    }

    fn digits(&self, core: &Core) -> Option<String> {
        Some(match self.lines(core).len() {
            0 | 1 => "1".to_owned(),
            count => format!("1-{count}"),
        })
    }

    /// Undo may have changed the dissent under its words.
    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        if let Some((member, field)) = &self.writing {
            let text = self.text_of(*member, core);
            if text != field.text() {
                self.writing = Some((*member, TextField::line(&text)));
            }
        }
    }

    fn is_full(&self) -> bool {
        false
    }
}
