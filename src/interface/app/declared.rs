//! What was declared about independence, as answers: a questionnaire may ask the same, and nobody is asked twice. Which question that is,
//! and which option stands for which link, is said by the package.

use crate::base::value::Value;
use crate::form::model::question::QuestionKind;
use crate::form::model::questionnaire::Questionnaire;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::open_session::OpenSession;
use crate::record::session::answer::Response;
use crate::record::session::assessment::Declaration;
use crate::record::session::event::SessionEvent;
use crate::record::session::place::Place;
use crate::record::session::rater::Link;

/// The answers that a declaration gives: to the question whose options stand for links, and to the text that follows up on it.
pub fn answers(questionnaire: &Questionnaire, declared: &Declaration) -> Vec<(Place, Response)> {
    let link = Link::ALL.iter().position(|link| *link == declared.link);
    let mut answers = Vec::new();
    let mut answer = |id: &crate::base::id::QuestionId, value: Value| {
        answers.push((Place::new(id.clone()), Response::Value(value)));
    };
    for (_, question) in questionnaire.questions() {
        let Some(option) = link.and_then(|at| question.declares.get(at)) else {
            continue;
        };
        answer(&question.id, Value::Choice(option.clone()));
        let follow_ups = questionnaire.questions().filter(|(_, follow_up)| {
            follow_up.follow_up_of.as_ref() == Some(&question.id)
                && matches!(follow_up.kind, QuestionKind::Text { .. })
        });
        for (_, follow_up) in follow_ups.filter(|_| !declared.text.is_empty()) {
            answer(&follow_up.id, Value::Text(declared.text.clone()));
        }
    }
    answers
}

/// Says whether the answer that stands at a question is one that a declaration gave.
pub fn is_declared(open: &OpenSession, place: &Place, response: &Response) -> bool {
    let declarations = open.assessment.declarations.iter();
    let mut given = declarations.flat_map(|declared| answers(&open.questionnaire, declared));
    given.any(|(known, answer)| known == *place && answer == *response)
}

impl Core {
    /// Answers what a declaration answers and nobody has answered yet.
    pub fn answer_declared(&mut self, declared: &Declaration, ctx: &Ctx<'_>) -> Vec<Effect> {
        let Some(open) = &self.open else {
            return Vec::new();
        };
        let is_blank = |place: &Place| {
            let answer = open.session.answer(place);
            answer.is_none_or(|answer| answer.response.is_none())
        };
        let mut blank = answers(&open.questionnaire, declared);
        blank.retain(|(place, _)| is_blank(place));
        let mut effects = Vec::new();
        for (place, response) in blank {
            effects.extend(self.record(SessionEvent::Answered { place, response }, ctx));
        }
        effects
    }
}
