//! One question: the place where answers are given. Nothing is preselected, Enter never answers, and leaving never validates.

pub mod answer;
pub mod boxes;
mod confirming;
mod head;
pub mod moving;
mod prefilled;

use crate::form::model::question::{Question, QuestionKind};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::{Frame, Step, team};
use crate::interface::app::text_field::TextField;
use crate::record::session::answer::{Answer, NotVerified, Response};
use crate::record::session::place::Place;

/// Where on the screen keys act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Area {
    /// The options, or what stands in their place: the special answers of a question with a box.
    Options,
    /// The box of a question that is answered by typing.
    Response,
    /// The reason for "not applicable".
    Reason,
    /// The reasons for "not verified".
    Unverified,
    /// The gap line.
    Gap,
}

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionScreen {
    /// Which question.
    pub place: Place,
    /// Where keys act.
    pub area: Area,
    /// The marked line among the options and, after them, the special answers.
    pub marked: usize,
    /// The marked line among the reasons for "not verified".
    pub reason: usize,
    /// The box that has the focus, or that is shown for the response.
    pub field: Option<TextField>,
    /// Digits typed so far in a list longer than nine codes.
    pub typed: u32,
    /// The page of a question that is longer than the screen, from 0.
    pub page: usize,
    /// Whether the question is answered from a page over it, which stays: nothing goes on by itself then.
    pub is_beside: bool,
    /// The page of the question's words that is read, from 0, where they and the answers do not fit together; `None` at the answers.
    pub reading: Option<usize>,
    /// Whether the answer was given here, and the mark has not been moved since.
    was_given_here: bool,
    /// Whether it is the first of its section and was open when the walk came to it: then what to read before the section stands above.
    pub introduces: bool,
    /// Whether it has not been looked at yet, so that it still has to be seen whether words and answers fit together.
    is_new: bool,
}

/// A line that can be marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// An option or level: its id and the code printed before it.
    Option(crate::base::id::OptionId, u32),
    /// Not applicable, or none of these.
    NotApplicable,
    /// Could not be verified.
    NotVerified,
}

impl QuestionScreen {
    /// The screen of a question, as it stands: the recorded option is marked, a box holds what was typed or recorded.
    pub fn new(place: Place, core: &Core) -> QuestionScreen {
        let mut screen = QuestionScreen {
            place,
            area: Area::Options,
            marked: 0,
            reason: 0,
            field: None,
            typed: 0,
            page: 0,
            is_beside: false,
            reading: None,
            was_given_here: false,
            introduces: false,
            is_new: true,
        };
        screen.introduces = screen.begins(core);
        screen.settle(core);
        screen
    }

    /// The same for a page over the question, from which it can be answered too.
    pub fn beside(place: Place, core: &Core) -> QuestionScreen {
        QuestionScreen {
            is_beside: true,
            introduces: false,
            ..QuestionScreen::new(place, core)
        }
    }

    /// Says whether one digit answers: there is no box to type into, and no list in which digits only mark.
    pub fn takes_a_digit(&self, core: &Core) -> bool {
        let one = |line: &Line| matches!(line, Line::Option(_, code) if *code <= 9);
        let lines = self.lines(core);
        let options = lines.iter().filter(|line| matches!(line, Line::Option(..)));
        options.clone().count() > 0 && options.clone().all(one)
    }

    /// Puts marker and box to where the answer is.
    fn settle(&mut self, core: &Core) {
        self.typed = 0;
        let Some(question) = self.question(core) else {
            return;
        };
        if is_typed(&question.kind) {
            let text = self.box_text("response", core);
            let lines = matches!(question.kind, QuestionKind::Text { lines } if lines > 1);
            self.field = Some(if lines {
                TextField::paragraph(&text)
            } else {
                TextField::line(&text)
            });
            self.area = if may_answer(core, &self.place) {
                Area::Response
            } else {
                Area::Options
            };
        } else {
            self.field = None;
            self.area = Area::Options;
            self.marked = self
                .answered_line(core)
                .or(self.prefilled_line(core))
                .unwrap_or(0);
        }
    }

    /// The question.
    pub fn question<'a>(&self, core: &'a Core) -> Option<&'a Question> {
        core.open
            .as_ref()?
            .questionnaire
            .question(&self.place.question)
    }

    /// What stands at it.
    pub fn answer<'a>(&self, core: &'a Core) -> Option<&'a Answer> {
        core.open.as_ref()?.session.answer(&self.place)
    }

    /// The response that counts.
    pub fn response<'a>(&self, core: &'a Core) -> Option<&'a Response> {
        let open = core.open.as_ref()?;
        open.evaluation
            .standing(&open.questionnaire, &self.place)?
            .response
            .as_ref()
    }

    /// The lines that can be marked: the options offered, then the special answers.
    pub fn lines(&self, core: &Core) -> Vec<Line> {
        let (Some(open), Some(question)) = (core.open.as_ref(), self.question(core)) else {
            return Vec::new();
        };
        let offered = open
            .evaluation
            .standing(&open.questionnaire, &self.place)
            .and_then(|standing| standing.offered.as_ref());
        let mut lines: Vec<Line> = match &question.kind {
            QuestionKind::Rating(scale) => scale
                .levels
                .iter()
                .map(|level| Line::Option(level.id.clone(), level.code))
                .collect(),
            _ => question
                .list()
                .map(|list| {
                    list.options
                        .iter()
                        .map(|option| Line::Option(option.id.clone(), option.code))
                        .collect()
                })
                .unwrap_or_default(),
        };
        lines.retain(|line| match (line, offered) {
            (Line::Option(id, _), Some(offered)) => offered.contains(id),
            _ => true,
        });
        if question.takes_answer() {
            lines.push(Line::NotApplicable);
            lines.push(Line::NotVerified);
        }
        lines
    }

    /// The line that holds the answer.
    pub fn answered_line(&self, core: &Core) -> Option<usize> {
        let response = self.response(core)?;
        let lines = self.lines(core);
        lines.iter().position(|line| match (line, response) {
            (Line::Option(id, _), Response::Value(crate::base::value::Value::Choice(chosen))) => {
                id == chosen
            }
            (Line::NotApplicable, Response::NotApplicable(_))
            | (Line::NotVerified, Response::NotVerified(_)) => true,
            _ => false,
        })
    }

    /// The reason why it could not be verified, by its place among them.
    fn answered_reason(&self, core: &Core) -> Option<usize> {
        match self.response(core)? {
            Response::NotVerified(reason) => {
                NotVerified::ALL.iter().position(|known| known == reason)
            }
            _ => None,
        }
    }

    /// How the team can agree by one key to the answer of one member, as long as nothing else is being typed. With the mark on it the
    /// key that takes a line agrees, because taking it again would change nothing; not so for whoever has just given the answer here,
    /// because a key that is pressed twice must not agree for all.
    fn agreeing(&self, core: &Core) -> Option<Context> {
        let open = core.open.as_ref()?;
        let half_typed = open.drafts.get(&self.place.to_string(), "response");
        if half_typed.is_some() || !team::waits_for_the_team(open, &self.place) {
            return None;
        }
        let is_on_it = self.area == Area::Options
            && !self.was_given_here
            && self.answered_line(core) == Some(self.marked);
        Some(match is_on_it {
            true => Context::Agreeing,
            false => Context::Waiting,
        })
    }

    /// Says whether a gap can be written: the rating is below the top, or one was written before.
    pub fn has_gap(&self, core: &Core) -> bool {
        let below = || {
            let question = self.question(core)?;
            let scale = question.scale().filter(|_| question.is_scored())?;
            match self.response(core)?.value()? {
                crate::base::value::Value::Choice(level) => Some(scale.steps_from_top(level)? > 0),
                _ => None,
            }
        };
        below().unwrap_or(false)
            || self.needs_gap(core)
            || self.answer(core).is_some_and(|answer| answer.gap.is_some())
    }

    /// Says whether the gap is needed before signing: a must-pass has failed.
    pub fn needs_gap(&self, core: &Core) -> bool {
        core.open.as_ref().is_some_and(|open| {
            let standing = open.evaluation.standing(&open.questionnaire, &self.place);
            standing.is_some_and(|standing| open.has_failed(standing))
        })
    }

    /// Says whether the questionnaire calls the answer unlikely.
    pub(super) fn is_unlikely(&self, core: &Core) -> bool {
        core.open.as_ref().is_some_and(|open| {
            let standing = open.evaluation.standing(&open.questionnaire, &self.place);
            standing.is_some_and(|standing| standing.unlikely)
        })
    }

    /// The areas of the screen in the order of Tab.
    fn areas(&self, core: &Core) -> Vec<Area> {
        let Some(question) = self.question(core) else {
            return vec![Area::Options];
        };
        let mut areas = Vec::new();
        if is_typed(&question.kind) && may_answer(core, &self.place) {
            areas.push(Area::Response);
        }
        areas.push(Area::Options);
        match self.response(core) {
            // The reason is asked for before anything is recorded, whatever stands there until then.
            _ if self.area == Area::Unverified && may_answer(core, &self.place) => {
                areas.push(Area::Unverified)
            }
            Some(Response::NotApplicable(_))
                if may_answer(core, &self.place) && !is_none_of_these(question) =>
            {
                areas.push(Area::Reason)
            }
            Some(Response::NotVerified(_)) if may_answer(core, &self.place) => {
                areas.push(Area::Unverified)
            }
            _ => {}
        }
        if self.has_gap(core) && may_answer(core, &self.place) {
            areas.push(Area::Gap);
        }
        areas
    }
}

/// Says whether "-" means that none of the options holds. Where one of the options stands alone the list says that itself, and "-" means
/// what it means everywhere else.
pub fn is_none_of_these(question: &Question) -> bool {
    match &question.kind {
        QuestionKind::Several(list) => {
            !question.is_scored() && !list.options.iter().any(|option| option.exclusive)
        }
        _ => false,
    }
}

/// Says whether a kind of question is answered by typing.
pub fn is_typed(kind: &QuestionKind) -> bool {
    matches!(
        kind,
        QuestionKind::Number(_)
            | QuestionKind::Text { .. }
            | QuestionKind::Date
            | QuestionKind::Time
    )
}

/// Says whether an answer can be given at a place now.
pub fn may_answer(core: &Core, place: &Place) -> bool {
    let takes = |open: &crate::interface::app::open_session::OpenSession| {
        !open.session.is_signed()
            && open
                .evaluation
                .standing(&open.questionnaire, place)
                .is_some_and(|standing| standing.takes_answer)
    };
    core.may_write() && core.open.as_ref().is_some_and(takes)
}

impl Frame for QuestionScreen {
    fn contexts(&self, core: &Core) -> Vec<Context> {
        let long = matches!(self.question(core).map(|question| &question.kind), Some(QuestionKind::Text { lines }) if *lines > 1);
        let mut contexts = match self.area {
            Area::Response if long => vec![Context::QuestionLong, Context::Long, Context::Always],
            Area::Response | Area::Reason | Area::Gap => {
                vec![Context::QuestionBox, Context::Line, Context::Always]
            }
            Area::Unverified => vec![
                Context::Reasons,
                Context::Question,
                Context::Anywhere,
                Context::Always,
            ],
            Area::Options => {
                let several = matches!(
                    self.question(core).map(|question| &question.kind),
                    Some(QuestionKind::Several(_))
                );
                let mut contexts = vec![Context::Question, Context::Anywhere, Context::Always];
                if several {
                    contexts.insert(0, Context::Several);
                }
                contexts
            }
        };
        if let Some(confirming) = self.confirming(core) {
            contexts.insert(0, confirming);
        }
        if let Some(agreeing) = self.agreeing(core) {
            contexts.insert(0, agreeing);
        }
        if self.reading.is_some() {
            contexts.insert(0, Context::Words);
        }
        contexts
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        if action == Action::Agree {
            return Some(Step::effects(team::agree(&self.place, true, core, ctx)));
        }
        if action == Action::Confirm {
            return Some(self.confirm_again(core, ctx));
        }
        if self.turns(action, core, ctx.texts).is_some() {
            return Some(Step::stay());
        }
        if self.confirms(action, core) {
            return Some(self.confirm(core, ctx));
        }
        match self.area {
            Area::Response | Area::Reason | Area::Gap => self.act_in_box(action, core, ctx),
            Area::Unverified => self.act_on_reasons(action, core, ctx),
            Area::Options => self.act_on_options(action, core, ctx),
        }
    }

    fn paste(&mut self, text: &str, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        match self.area {
            Area::Response | Area::Reason | Area::Gap => {
                self.reading = None;
                Some(self.paste_into_box(text, core, ctx))
            }
            Area::Options | Area::Unverified => None,
        }
    }

    fn place(&self) -> Option<&Place> {
        Some(&self.place)
    }

    fn digits(&self, core: &Core) -> Option<String> {
        if self.area == Area::Unverified {
            return Some(format!("1-{}", NotVerified::ALL.len()));
        }
        let codes: Vec<u32> = self
            .lines(core)
            .iter()
            .filter_map(|line| match line {
                Line::Option(_, code) => Some(*code),
                Line::NotApplicable | Line::NotVerified => None,
            })
            .collect();
        let special = if self.question(core).is_some_and(Question::takes_answer) {
            " - *"
        } else {
            ""
        };
        match (codes.iter().min(), codes.iter().max()) {
            (Some(least), Some(most)) if most > least => Some(format!("{least}-{most}{special}")),
            (Some(only), Some(_)) => Some(format!("{only}{special}")),
            _ => Some(special.trim_start().to_owned()),
        }
    }

    fn take_typed(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
        self.settle_box(core, ctx)
    }

    fn refresh(&mut self, core: &mut Core, ctx: &Ctx<'_>) {
        if std::mem::take(&mut self.is_new) {
            self.read_first(core, ctx.texts);
        }
        // Undo or another screen may have changed the answer under a box that nobody is typing into.
        if self
            .field
            .as_ref()
            .is_some_and(|field| self.is_stale(field, core))
        {
            self.enter_area(self.area, core);
        }
        if !self.areas(core).contains(&self.area) {
            self.area = Area::Options;
        }
    }
}
