//! The scores in an exported session: their shapes, and how they are made. Everything is exact.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use crate::base::number::Number;
use crate::engine::score::ScoreReport;
use crate::engine::score::contribution::Contribution;
use crate::engine::score::grade::Grade;
use crate::exchange::line::Line;
use crate::exchange::redact::Redaction;
use crate::exchange::scores::{band_word, grades};
use crate::exchange::session_file::StateWire;
use crate::exchange::state::state;
use crate::exchange::{ExportInput, Options, history};
use crate::record::session::place::Place;

/// All scores, exact.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ScoresWire {
    /// The last event counted.
    pub event: u64,
    /// The whole first, then sections, standards and layers.
    pub grades: Vec<GradeWire>,
    /// The same with the country's own questions counted too; only where a country pack adds scored questions. `grades` count the
    /// region's questions alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub national: Option<Vec<GradeWire>>,
    /// What every scored question brings.
    pub contributions: Vec<ContributionWire>,
}

/// One grade. Shares lie between 0 and 1. Where it counts something that is left out of the file, its shares and sums are `null`: with
/// what the other questions bring they would tell it.
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
    /// A band of the questionnaire, or `not_applicable`, `must_pass_failed`, `not_rated`; none where it counts a must-pass question that may not leave.
    pub band: Option<String>,
    /// The failed must-pass questions.
    pub failed: Vec<String>,
    /// Points times weight; of the whole, the scores of its rated sections.
    pub points: Option<String>,
    /// The weight answered; of the whole, how many sections are rated.
    pub weight: Option<String>,
    /// The weight that applies; of the whole, how many sections apply.
    pub applicable: Option<String>,
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
    options: &Options,
    redaction: &Redaction,
) -> ScoresWire {
    let told = told(lines);
    let by_place: BTreeMap<&Place, &Line<'_>> = lines
        .iter()
        .map(|line| (&line.standing.place, line))
        .collect();
    let contributions = score.widest().contributions.iter();
    let graded = |report: &ScoreReport| {
        grades(report)
            .map(|(of, id, one)| grade((of, id), one, report, input, redaction, &told))
            .collect::<Vec<GradeWire>>()
    };
    ScoresWire {
        event: match options.is_internal() {
            true => score.session.1.0,
            false => history::last(input, options, redaction).0,
        },
        grades: graded(score),
        national: score.national.as_deref().map(graded),
        contributions: contributions
            .filter_map(|one| Some(contribution(one, by_place.get(&one.place)?)))
            .collect(),
    }
}

/// The places whose part in the scores may be told.
pub(super) fn told<'l>(lines: &'l [Line<'_>]) -> BTreeSet<&'l Place> {
    let told = lines.iter().filter(|line| line.contribution.is_some());
    told.map(|line| &line.standing.place).collect()
}

/// Says whether the sums and shares of a grade may be told: not when it counts something that may not.
pub(super) fn tells(score: &ScoreReport, grade: &Grade, told: &BTreeSet<&Place>) -> bool {
    score
        .contributions_of(grade)
        .all(|one| told.contains(&one.place) || !one.applies())
}

/// Says whether the band of a grade may be told: not when it counts a must-pass question that may not, because a failed one alone
/// decides the band. Whether that one failed makes no difference here, or the gap would tell it.
pub(super) fn tells_band(score: &ScoreReport, grade: &Grade, told: &BTreeSet<&Place>) -> bool {
    score
        .contributions_of(grade)
        .all(|one| told.contains(&one.place) || !one.must_pass || !one.applies())
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
    told: &BTreeSet<&Place>,
) -> GradeWire {
    let tells = tells(score, grade, told);
    let share = |share: &Option<Number>| share.as_ref().filter(|_| tells).map(exact);
    let sum = |sum: &Number| tells.then(|| exact(sum));
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
        score: share(&grade.score),
        percent: grade.score.as_ref().filter(|_| tells).map(percent),
        coverage: share(&grade.coverage),
        lowest: share(&grade.lowest),
        highest: share(&grade.highest),
        band: tells_band(score, grade, told).then(|| band_word(&grade.band)),
        failed: grade
            .failed
            .iter()
            .filter(|place| told.contains(place))
            .map(Place::to_string)
            .collect(),
        points: sum(&grade.points),
        weight: sum(&grade.weight),
        applicable: sum(&grade.applicable),
        contributions: members.filter(named).map(Place::to_string).collect(),
    }
}

fn exact(number: &Number) -> String {
    number.to_string()
}
