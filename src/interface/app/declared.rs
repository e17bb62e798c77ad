//! What was declared about independence, as answers: a questionnaire may ask the same, and nobody is asked twice. Which question that is,
//! and which option stands for which link, is said by the package. Only the declaration of the one whose record it is answers there, and
//! declared again it answers anew; what a person answered otherwise stays, and the review says so.

use crate::base::value::Value;
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::Questionnaire;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::open_session::OpenSession;
use crate::record::session::answer::Response;
use crate::record::session::assessment::Declaration;
use crate::record::session::event::{AssessmentEvent, SessionEvent};
use crate::record::session::place::Place;
use crate::record::session::rater::Link;
use crate::text::i18n::keys::new as say;
use crate::text::i18n::phrase::Phrase;

/// An answer and where it stands.
type Answered = (Place, Response);

/// What a declaration answers at one question.
struct Said {
    /// The question whose options stand for links.
    link: Answered,
    /// The texts that follow up on it.
    words: Vec<Answered>,
}

impl Said {
    fn answers(&self) -> Vec<Answered> {
        let link = std::iter::once(&self.link);
        link.chain(&self.words).cloned().collect()
    }
}

fn said(questionnaire: &Questionnaire, declared: &Declaration) -> Vec<Said> {
    let at = |question: &Question| Place::new(question.id.clone());
    let mut all = Vec::new();
    for (_, question) in questionnaire.questions() {
        let Some(declares) = &question.declares else {
            continue;
        };
        let option = match declared.link {
            Link::None => &declares.none,
            Link::SameNetwork => &declares.same_network,
            Link::WorkedThere => &declares.worked_there,
            Link::Funder => &declares.funder,
            Link::Other => &declares.other,
        };
        let follow_ups = questionnaire.questions().filter(|(_, follow_up)| {
            follow_up.follow_up_of.as_ref() == Some(&question.id)
                && matches!(follow_up.kind, QuestionKind::Text { .. })
        });
        let words = || Response::Value(Value::Text(declared.text.clone()));
        all.push(Said {
            link: (at(question), Response::Value(Value::Choice(option.clone()))),
            words: follow_ups
                .filter(|_| !declared.text.is_empty())
                .map(|(_, follow_up)| (at(follow_up), words()))
                .collect(),
        });
    }
    all
}

/// The answers that a declaration gives: to the question whose options stand for links, and to the text that follows up on it.
pub fn answers(questionnaire: &Questionnaire, declared: &Declaration) -> Vec<(Place, Response)> {
    let all = said(questionnaire, declared);
    all.iter().flat_map(Said::answers).collect()
}

/// What the one whose record it is declared last.
fn own(open: &OpenSession) -> Option<&Declaration> {
    let mut declarations = open.assessment.declarations.iter();
    declarations.find(|declared| declared.by == open.session.header.rater)
}

/// Says whether the answer that stands at a question is the one that was declared.
pub fn is_declared(open: &OpenSession, place: &Place, response: &Response) -> bool {
    let given = own(open).map(|declared| answers(&open.questionnaire, declared));
    let mut given = given.into_iter().flatten();
    given.any(|(known, answer)| known == *place && answer == *response)
}

/// The questions that are answered otherwise than it was declared, with the link that was.
pub fn answered_otherwise(open: &OpenSession) -> Vec<(Place, Link)> {
    let Some(declared) = own(open) else {
        return Vec::new();
    };
    let is_other = |(place, response): &Answered| {
        let standing = open.evaluation.standing(&open.questionnaire, place);
        let answer = standing.and_then(|standing| standing.response.as_ref());
        answer.is_some_and(|answer| answer != response)
    };
    said(&open.questionnaire, declared)
        .into_iter()
        .filter(|said| is_other(&said.link))
        .map(|said| (said.link.0, declared.link))
        .collect()
}

/// A link, in the words in which it is asked for.
pub fn link_words(link: Link) -> Phrase {
    match link {
        Link::None => say::link_none(),
        Link::SameNetwork => say::link_network(),
        Link::WorkedThere => say::link_worked(),
        Link::Funder => say::link_funder(),
        Link::Other => say::link_other(),
    }
}

impl Core {
    /// Records a declaration, and what it answers; nothing when it was refused.
    pub fn declare(&mut self, declared: &Declaration, ctx: &Ctx<'_>) -> Vec<Effect> {
        let open = self.open.as_ref();
        let is_own = open.is_some_and(|open| declared.by == open.session.header.rater);
        let replaced = open.and_then(own).cloned();
        let event = AssessmentEvent::IndependenceDeclared(declared.clone());
        let mut effects = self.record_assessment(event, ctx);
        if is_own && !effects.is_empty() {
            effects.extend(self.answer_declared(replaced.as_ref(), declared, ctx));
        }
        effects
    }

    /// Answers what a declaration answers, where nobody has or where only the declaration that it replaces did.
    fn answer_declared(
        &mut self,
        replaced: Option<&Declaration>,
        declared: &Declaration,
        ctx: &Ctx<'_>,
    ) -> Vec<Effect> {
        let Some(open) = &self.open else {
            return Vec::new();
        };
        let before = replaced.map_or(Vec::new(), |replaced| said(&open.questionnaire, replaced));
        let mut effects = Vec::new();
        for said in said(&open.questionnaire, declared) {
            let mut before = before.iter();
            let before = before.find(|before| before.link.0 == said.link.0);
            let before = before.map_or(Vec::new(), Said::answers);
            let is_free = |core: &Core, place: &Place| {
                let given = before.iter().find(|(known, _)| known == place);
                let standing = core.stands(place);
                standing.is_none() || standing == given.map(|(_, response)| response)
            };
            let (place, response) = &said.link;
            if self.stands(place) != Some(response) && !is_free(self, place) {
                continue;
            }
            let now = said.answers();
            // Words that are said no longer go first, while their question is still asked.
            for (place, response) in &before {
                let is_said = now.iter().any(|(known, _)| known == place);
                if !is_said && self.stands(place) == Some(response) {
                    let place = place.clone();
                    effects.extend(self.record(SessionEvent::Cleared { place }, ctx));
                }
            }
            for (place, response) in now {
                if is_free(self, &place) && self.stands(&place) != Some(&response) {
                    effects.extend(self.record(SessionEvent::Answered { place, response }, ctx));
                }
            }
        }
        effects
    }

    fn stands(&self, place: &Place) -> Option<&Response> {
        let open = self.open.as_ref()?;
        open.session.answer(place)?.response.as_ref()
    }
}
