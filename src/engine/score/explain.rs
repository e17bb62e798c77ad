//! Why a number is what it is: the tree behind a grade as values, without a language. Sections, questions, points and weights; what was
//! left out and why; which rules decided the band; what stands on weak evidence; and what would change it.

use crate::base::id::{BandId, SectionId};
use crate::base::number::Number;
use crate::engine::flow::evaluation::Evaluation;
use crate::engine::score::change::{Movable, Way, movable, ways};
use crate::engine::score::contribution::Contribution;
use crate::engine::score::grade::{BandKind, Grade};
use crate::engine::score::{Graded, ScoreReport};
use crate::form::model::questionnaire::Questionnaire;
use crate::record::session::place::Place;

/// The tree behind one grade. Places in [`ScoreReport::contributions`] stand for questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// What it is of.
    pub graded: Graded,
    /// The grade itself.
    pub grade: Grade,
    /// Why the band is what it is: the rule that decided first, and all others that would have decided the same or worse.
    pub because: Vec<Because>,
    /// For the whole: its sections. Otherwise empty.
    pub sections: Vec<SectionPart>,
    /// What counts, in reading order. For the whole: in the order of the sections.
    pub counted: Vec<Line>,
    /// What lowers the coverage: open or not verified, in reading order.
    pub unknown: Vec<usize>,
    /// What was left out: not applicable or hidden, in reading order.
    pub left_out: Vec<usize>,
    /// What counts but stands on weak evidence, in reading order.
    pub weak: Vec<usize>,
    /// Every question that could still move the score, furthest first.
    pub movable: Vec<Movable>,
    /// For each way in which the band could change, better or worse, the smallest set of answers that would do it; smallest first.
    pub ways: Vec<Way>,
}

/// One question that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which contribution.
    pub contribution: usize,
    /// Points times weight.
    pub counts: Number,
    /// What it adds to the score: points times its share of the weight. These add up to the score.
    pub adds: Number,
    /// What it takes away from a full score: the points it lacks times its share of the weight.
    pub lacks: Number,
}

/// One section of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionPart {
    /// Which section.
    pub section: SectionId,
    /// Its grade.
    pub grade: Grade,
    /// Whether its score counts in the mean.
    pub rated: bool,
    /// What it adds to the score of the whole; these add up to it.
    pub adds: Option<Number>,
}

/// A rule that has to do with the band.
#[derive(Clone, Debug, PartialEq)]
pub enum Because {
    /// Nothing applies.
    NothingApplies,
    /// These must-pass questions came out at 0.
    Failed(Vec<Place>),
    /// Less than the floor is covered. For the whole: of the sections.
    UnderFloor {
        /// What is covered.
        coverage: Number,
        /// What must be.
        floor: Number,
    },
    /// These must-pass questions are open or not verified.
    Unknown(Vec<Place>),
    /// These must-pass questions came out between, which bars the way to the best band.
    Between {
        /// Which.
        places: Vec<Place>,
        /// The band the score alone would reach.
        instead_of: BandId,
    },
    /// These sections have a failed must-pass, which bars the whole from the best band.
    SectionsFailed(Vec<SectionId>),
    /// The score reaches this threshold.
    Reaches {
        /// The band.
        band: BandId,
        /// Its threshold.
        from: Number,
    },
}

/// What counts in a grade, with what each question adds and lacks, without the rest of the tree.
pub fn counted(report: &ScoreReport, graded: &Graded) -> Vec<Line> {
    match report.grade(graded) {
        Some(grade) => lines(report, graded, grade),
        None => Vec::new(),
    }
}

/// Explains a grade; `None` when the report has no such grade.
pub fn explain(
    questionnaire: &Questionnaire,
    evaluation: &Evaluation,
    report: &ScoreReport,
    graded: &Graded,
) -> Option<Explanation> {
    let grade = report.grade(graded)?;
    let keep = |want: fn(&Contribution) -> bool| {
        let members = grade.contributions.iter().copied();
        members
            .filter(|at| report.contributions.get(*at).is_some_and(want))
            .collect::<Vec<usize>>()
    };
    Some(Explanation {
        graded: graded.clone(),
        grade: grade.clone(),
        because: because(questionnaire, report, graded, grade),
        sections: sections(report, graded),
        counted: lines(report, graded, grade),
        unknown: keep(|one| one.applies() && one.points.is_none()),
        left_out: keep(|one| !one.applies()),
        weak: keep(|one| one.weak.is_some()),
        movable: movable(questionnaire, report, graded),
        ways: ways(questionnaire, evaluation, report, graded),
    })
}

fn because(
    questionnaire: &Questionnaire,
    report: &ScoreReport,
    graded: &Graded,
    grade: &Grade,
) -> Vec<Because> {
    let mut because = Vec::new();
    let grading = &questionnaire.grading;
    let whole = *graded == Graded::Overall;
    if grade.band == BandKind::NotApplicable {
        return vec![Because::NothingApplies];
    }
    match whole {
        true => because.extend(sections_failed(report)),
        false if !grade.failed.is_empty() => because.push(Because::Failed(grade.failed.clone())),
        false => {}
    }
    if let Some(coverage) = grade
        .coverage
        .as_ref()
        .filter(|c| **c < grading.coverage_floor)
    {
        because.push(Because::UnderFloor {
            coverage: coverage.clone(),
            floor: grading.coverage_floor.clone(),
        });
    }
    if !whole {
        let unknown = places(report, grade, |one| one.is_unknown_must_pass());
        if !unknown.is_empty() {
            because.push(Because::Unknown(unknown));
        }
    }
    let BandKind::Of(id) = &grade.band else {
        return because;
    };
    let reached = grade
        .score
        .as_ref()
        .and_then(|score| grading.band_of(score));
    match reached {
        Some(reached) if reached.id != *id && !whole => because.push(Because::Between {
            places: places(report, grade, |one| one.is_between()),
            instead_of: reached.id.clone(),
        }),
        _ => {}
    }
    if let Some(band) = grading.bands.iter().find(|band| band.id == *id) {
        because.push(Because::Reaches {
            band: band.id.clone(),
            from: band.from.clone(),
        });
    }
    because
}

fn sections_failed(report: &ScoreReport) -> Option<Because> {
    let failed: Vec<SectionId> = report
        .sections
        .iter()
        .filter(|(_, grade)| grade.band == BandKind::MustPassFailed)
        .map(|(id, _)| id.clone())
        .collect();
    (!failed.is_empty()).then_some(Because::SectionsFailed(failed))
}

fn places(report: &ScoreReport, grade: &Grade, want: fn(&Contribution) -> bool) -> Vec<Place> {
    let members = report.contributions_of(grade);
    members
        .filter(|one| want(one))
        .map(|one| one.place.clone())
        .collect()
}

fn sections(report: &ScoreReport, graded: &Graded) -> Vec<SectionPart> {
    if *graded != Graded::Overall {
        return Vec::new();
    }
    let part = |(section, grade): &(SectionId, Grade)| {
        let rated = is_rated(grade);
        let adds = grade
            .score
            .as_ref()
            .filter(|_| rated)
            .and_then(|score| score.checked_div(&report.overall.weight));
        SectionPart {
            section: section.clone(),
            grade: grade.clone(),
            rated,
            adds,
        }
    };
    report.sections.iter().map(part).collect()
}

/// Says whether a section's score counts in the whole.
pub(super) fn is_rated(grade: &Grade) -> bool {
    matches!(grade.band, BandKind::Of(_) | BandKind::MustPassFailed)
}

fn lines(report: &ScoreReport, graded: &Graded, grade: &Grade) -> Vec<Line> {
    if *graded != Graded::Overall {
        return grade
            .contributions
            .iter()
            .filter_map(|at| line(report, *at, &grade.weight))
            .collect();
    }
    let rated = report.sections.iter().filter(|(_, grade)| is_rated(grade));
    rated
        .flat_map(|(_, section)| {
            let whole = &section.weight * &report.overall.weight;
            let members = section.contributions.iter();
            members
                .filter_map(|at| line(report, *at, &whole))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn line(report: &ScoreReport, at: usize, whole: &Number) -> Option<Line> {
    let one = report.contributions.get(at)?;
    let counts = one.counts()?;
    let adds = counts.checked_div(whole)?;
    let lacks = (&one.weight - &counts).checked_div(whole)?;
    Some(Line {
        contribution: at,
        counts,
        adds,
        lacks,
    })
}
