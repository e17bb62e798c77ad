//! The list of gaps: every rating below the top, and every place where somebody wrote what is missing, with what answers to it. A pure
//! reading of the session; it knows no keys and no screen.

use crate::base::value::Value;
use crate::engine::flow::evaluation::Standing;
use crate::form::model::question::Question;
use crate::interface::app::open_session::OpenSession;
use crate::record::session::event::RecommendationId;
use crate::record::session::place::Place;
use crate::text::i18n::phrase::TextKey;

/// One gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Where.
    pub place: Place,
    /// The level that was given, by the key of its text; none when only the line was written.
    pub level: Option<TextKey>,
    /// What is missing, in the rater's words.
    pub line: Option<String>,
    /// Whether the question must be met.
    pub must_pass: bool,
    /// Whether it failed, so that the line is needed before signing.
    pub failed: bool,
    /// The recommendations that answer to it.
    pub served: Vec<RecommendationId>,
}

impl Gap {
    /// Says whether the line is needed and not there.
    pub fn lacks_line(&self) -> bool {
        self.failed && self.line.is_none()
    }
}

/// Every gap that counts now, in reading order.
pub fn gaps(open: &OpenSession) -> Vec<Gap> {
    let standings = open.evaluation.standings.iter();
    standings
        .filter_map(|standing| {
            let question = open.questionnaire.question(&standing.place.question)?;
            gap(open, standing, question)
        })
        .collect()
}

/// The gap at a place, if there is one.
pub fn at(open: &OpenSession, place: &Place) -> Option<Gap> {
    let standing = open.evaluation.standing(&open.questionnaire, place)?;
    gap(
        open,
        standing,
        open.questionnaire.question(&place.question)?,
    )
}

fn gap(open: &OpenSession, standing: &Standing, question: &Question) -> Option<Gap> {
    if !standing.is_active() {
        return None;
    }
    let answer = open.session.answer(&standing.place);
    let line = answer.and_then(|answer| answer.gap.clone());
    let scale = question.scale().filter(|_| question.is_scored());
    let level = match standing.value() {
        Some(Value::Choice(level)) => scale.zip(Some(level)),
        _ => None,
    };
    let is_below =
        level.is_some_and(|(scale, level)| scale.steps_from_top(level).is_some_and(|by| by > 0));
    if !is_below && line.is_none() {
        return None;
    }
    let is_zero = level.is_some_and(|(scale, level)| {
        let level = scale.level(level);
        level.is_some_and(|level| level.points.is_zero())
    });
    Some(Gap {
        level: level.map(|(scale, level)| scale.text(level)),
        line,
        must_pass: question.is_must_pass(),
        failed: question.is_must_pass() && is_zero,
        served: serving(open, &standing.place),
        place: standing.place.clone(),
    })
}

/// The recommendations that answer to a place, by number.
pub fn serving(open: &OpenSession, place: &Place) -> Vec<RecommendationId> {
    let all = open.session.recommendations.values();
    all.filter(|one| one.places.contains(place))
        .map(|one| one.id)
        .collect()
}

/// The printed number of a question; inside repeats with which entry it is behind it: `3.02/2`.
pub fn number(open: &OpenSession, place: &Place) -> String {
    let number = open.number(place);
    let entry = |row: &crate::record::session::place::RowId| {
        let of_last = |path: &crate::record::session::place::RowPath| path.0.last() == Some(row);
        let mut repeats = open.evaluation.repeats.iter();
        repeats.find_map(|repeat| repeat.rows.iter().position(|known| of_last(&known.path)))
    };
    match place.at.0.last() {
        None => number,
        Some(row) => match entry(row) {
            Some(at) => format!("{number}/{}", at + 1),
            None => number,
        },
    }
}
