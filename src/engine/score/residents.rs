//! Ratings that rest on what residents said and on nothing else: whoever shares them should know them before, and keep, reword or
//! withhold each, because in a small service such a rating can tell who spoke.

use crate::engine::flow::evaluation::{Evaluation, Standing};
use crate::form::model::question::Question;
use crate::form::model::questionnaire::Questionnaire;
use crate::record::session::fold::Session;

/// The rated questions whose evidence is what residents said and nothing else, in reading order.
pub fn resting_on_residents<'a>(
    questionnaire: &'a Questionnaire,
    evaluation: &'a Evaluation,
    session: &'a Session,
) -> impl Iterator<Item = (&'a Standing, &'a Question)> {
    evaluation.standings.iter().filter_map(move |standing| {
        let question = questionnaire.node(standing.node)?.question()?;
        let evidence = &session.answer(&standing.place)?.evidence;
        let rests = question.is_scored()
            && standing.is_active()
            && standing.value().is_some()
            && !evidence.is_empty()
            && evidence.iter().all(|line| session.is_from_resident(line));
        rests.then_some((standing, question))
    })
}
