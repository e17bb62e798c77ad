//! The scores in an exported session: their shapes, and how they are made. Everything is exact.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::base::number::Number;
use crate::engine::score::ScoreReport;
use crate::engine::score::contribution::Contribution;
use crate::engine::score::grade::Grade;
use crate::exchange::ExportInput;
use crate::exchange::json::state;
use crate::exchange::line::Line;
use crate::exchange::redact::Redaction;
use crate::exchange::scores::{band_word, grades};
use crate::exchange::session_file::StateWire;
use crate::record::session::place::Place;

/// All scores, exact.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ScoresWire {
    /// The last event counted.
    pub event: u64,
    /// The whole first, then sections, standards and layers.
    pub grades: Vec<GradeWire>,
    /// What every scored question brings.
    pub contributions: Vec<ContributionWire>,
}

/// One grade. Shares lie between 0 and 1.
#[derive(Debug, Serialize, JsonSchema)]
pub struct GradeWire {
    /// What it is of.
    pub of: GradeOf,
    /// Which section, standard or layer; blank for the whole.
    pub id: String,
    /// Points over weight answered.
    pub score: Option<String>,
    /// The score as a percentage, rounded as the questionnaire says.
    pub percent: Option<String>,
    /// Weight answered over weight that applies.
    pub coverage: Option<String>,
    /// If everything unknown came out worst.
    pub lowest: Option<String>,
    /// If everything unknown came out best.
    pub highest: Option<String>,
    /// A band of the questionnaire, or `not_applicable`, `must_pass_failed`, `not_rated`.
    pub band: String,
    /// The failed must-pass questions.
    pub failed: Vec<String>,
    /// Points times weight; of the whole, the scores of its rated sections.
    pub points: String,
    /// The weight answered; of the whole, how many sections are rated.
    pub weight: String,
    /// The weight that applies; of the whole, how many sections apply.
    pub applicable: String,
    /// The questions it is made of, those it leaves out included; `contributions` says what each brings.
    pub contributions: Vec<String>,
}

/// What a grade is of.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum GradeOf {
    Overall,
    Section,
    Standard,
    Layer,
}

/// What one question in one place brings into the grades.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ContributionWire {
    /// Where.
    pub place: String,
    /// How the question stands.
    pub state: StateWire,
    /// Its weight.
    pub weight: String,
    /// Whether it is a must-pass.
    pub must_pass: bool,
    /// Its points; `null` also where they would tell what is left out.
    pub points: Option<String>,
    /// Points times weight.
    pub counts: Option<String>,
}

/// The scores of a session. Places that may not be named stand nowhere.
pub(super) fn scores(
    score: &ScoreReport,
    lines: &[Line<'_>],
    input: &ExportInput<'_>,
    redaction: &Redaction,
) -> ScoresWire {
    let by_place: BTreeMap<&Place, &Line<'_>> = lines
        .iter()
        .map(|line| (&line.standing.place, line))
        .collect();
    let contributions = score.contributions.iter();
    ScoresWire {
        event: score.session.1.0,
        grades: grades(score)
            .map(|(of, id, one)| grade((of, id), one, score, input, redaction))
            .collect(),
        contributions: contributions
            .filter_map(|one| Some(contribution(one, by_place.get(&one.place)?)))
            .collect(),
    }
}

fn contribution(one: &Contribution, line: &Line<'_>) -> ContributionWire {
    let told = line.contribution;
    ContributionWire {
        place: one.place.to_string(),
        state: state(line.state),
        weight: one.weight.to_string(),
        must_pass: one.must_pass,
        points: told.and_then(|one| one.points.as_ref()).map(exact),
        counts: told.and_then(|one| one.counts()).as_ref().map(exact),
    }
}

fn grade(
    (of, id): (&str, String),
    grade: &Grade,
    score: &ScoreReport,
    input: &ExportInput<'_>,
    redaction: &Redaction,
) -> GradeWire {
    let percent = |share: &Number| {
        let rounding = input.questionnaire.grading.rounding;
        (share * &Number::whole(100)).to_fixed(rounding.decimals, rounding.half)
    };
    let named = |place: &&Place| redaction.names(input.questionnaire, place);
    let members = score.contributions_of(grade).map(|one| &one.place);
    GradeWire {
        of: match of {
            "section" => GradeOf::Section,
            "standard" => GradeOf::Standard,
            "layer" => GradeOf::Layer,
            _ => GradeOf::Overall,
        },
        id,
        score: grade.score.as_ref().map(exact),
        percent: grade.score.as_ref().map(percent),
        coverage: grade.coverage.as_ref().map(exact),
        lowest: grade.lowest.as_ref().map(exact),
        highest: grade.highest.as_ref().map(exact),
        band: band_word(&grade.band),
        failed: grade
            .failed
            .iter()
            .filter(named)
            .map(Place::to_string)
            .collect(),
        points: exact(&grade.points),
        weight: exact(&grade.weight),
        applicable: exact(&grade.applicable),
        contributions: members.filter(named).map(Place::to_string).collect(),
    }
}

fn exact(number: &Number) -> String {
    number.to_string()
}
