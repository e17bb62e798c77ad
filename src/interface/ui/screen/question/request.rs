//! Which data request a question belongs to: what is asked for and of whom, because all rows of the list ask the same questions.

use crate::form::model::question::QuestionKind;
use crate::form::model::questionnaire::NodeIndex;
use crate::interface::app::describe;
use crate::interface::app::wrap::shorten;
use crate::interface::ui::screen::question::Asked;
use crate::record::session::place::Place;

/// How many cells one part of the words may take; a body can have a long name.
const LONGEST: usize = 40;

/// What stands in the row before its first date, but for the question itself; nothing where the repeat is no list of requests.
pub(super) fn words(asked: &Asked<'_, '_>, repeat: NodeIndex) -> Option<String> {
    let (scene, open) = (asked.scene, asked.open);
    let mut lists = open.questionnaire.requests.iter();
    lists.find(|list| list.repeat == repeat)?;
    let children = open.questionnaire.node(repeat)?.children.iter();
    let questions = children.filter_map(|child| open.questionnaire.node(*child)?.question());
    let before = questions.take_while(|question| !matches!(question.kind, QuestionKind::Date));
    let parts = before.filter_map(|question| {
        let place = Place {
            question: question.id.clone(),
            at: asked.state.place.at.clone(),
        };
        let standing = open.evaluation.standing(&open.questionnaire, &place)?;
        let response = standing.response.as_ref();
        let response = response.filter(|_| place != asked.state.place)?;
        let words = scene.say_beside(&describe::response_words(question, response));
        Some(shorten(&words, LONGEST, scene.theme.glyphs().more))
    });
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
