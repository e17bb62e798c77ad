//! One country of several assessments: where power is divided, one assessment is about one level of government, and this sets the levels
//! side by side. It knows no names of levels and no texts.
//!
//! No text of the tool says how levels make one number, so the rule is chosen here, for each section, standard, layer and the whole alike:
//!
//! * Every level is shown with its own grade. The rolled-up score is the plain mean of the levels' scores, each level weighing the same:
//!   a weight by population or cases would be a judgement that the tool does not make. The lowest and the highest level stand beside it,
//!   because a mean hides that one part of a country does well and another badly, which is the finding here.
//! * A level that is not rated is shown and gives nothing to the mean or the range, as a section that is not rated gives nothing to the
//!   whole of one assessment: three answers of sixty are no finding about a level. Where none is rated there is no score.
//! * The levels that count are those which the country pack names for it. Others may be shown beside them and do not count: a canton is
//!   part of the Federation, and the mean would weigh the Federation twice.
//! * The band, the first that applies, in the order of every grade: nothing applies at any level → *not applicable*; a must-pass failed at
//!   a level → *not met: must-pass failed*, because for the persons there it is (of the whole: at most the second band, as with sections);
//!   a level missing, or one that counts is not rated → *not rated*; else the band that the mean reaches, and at most the second where a
//!   level is below the band of its own score because of a must-pass.
//! * A level at which a section does not apply is left out of that mean, as a question is that does not apply.

use crate::base::id::SectionId;
use crate::base::number::Number;
use crate::engine::score::contribution::Counts;
use crate::engine::score::grade::{BandKind, Grade};
use crate::engine::score::{Graded, ScoreReport};
use crate::form::model::scoring::Grading;

/// One level of government with its scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// Its id in the country pack.
    pub id: String,
    /// Whether it counts in the mean.
    pub counts: bool,
    /// Its scores.
    pub report: ScoreReport,
}

/// The levels of a country side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct RollUp {
    /// The levels, in the order of the pack.
    pub levels: Vec<Level>,
    /// The levels that count and were not assessed.
    pub missing: Vec<String>,
    /// The whole first, then sections, layers and standards, each once.
    pub rows: Vec<(Graded, Rolled)>,
}

/// What the levels make of one section, standard, layer or the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Rolled {
    /// The mean of the scores of the levels that count and are rated.
    pub score: Option<Number>,
    /// The lowest of them.
    pub lowest: Option<Number>,
    /// The highest of them.
    pub highest: Option<Number>,
    /// The band.
    pub band: BandKind,
    /// How many levels that count are rated.
    pub scored: i64,
}

impl Rolled {
    /// The same in the shape of a grade; `all` is how many levels count.
    fn grade(&self, all: &Number) -> Grade {
        Grade {
            score: self.score.clone(),
            coverage: Number::whole(self.scored).checked_div(all),
            lowest: self.lowest.clone(),
            highest: self.highest.clone(),
            band: self.band.clone(),
            failed: Vec::new(),
            points: Number::zero(),
            weight: Number::whole(self.scored),
            applicable: all.clone(),
            counts: Counts::default(),
            contributions: Vec::new(),
        }
    }
}

impl Default for Rolled {
    /// Nothing was assessed.
    fn default() -> Rolled {
        Rolled {
            score: None,
            lowest: None,
            highest: None,
            band: BandKind::NotRated,
            scored: 0,
        }
    }
}

impl RollUp {
    /// Sets assessed levels side by side. `order` holds all levels of the pack, `counted` those that count.
    pub fn of(
        mut assessed: Vec<(String, ScoreReport)>,
        (order, counted): (&[String], &[String]),
        grading: &Grading,
    ) -> RollUp {
        let place = |id: &String| order.iter().position(|known| known == id);
        assessed.sort_by_key(|(id, _)| place(id));
        let levels: Vec<Level> = assessed
            .into_iter()
            .map(|(id, report)| Level {
                counts: counted.contains(&id),
                id,
                report,
            })
            .collect();
        let is_there = |id: &&String| levels.iter().any(|level| level.id == **id);
        let missing: Vec<String> = counted.iter().filter(|id| !is_there(id)).cloned().collect();
        let rows = graded(&levels)
            .into_iter()
            .map(|graded| {
                let rolled = rolled(&graded, &levels, !missing.is_empty(), grading);
                (graded, rolled)
            })
            .collect();
        RollUp {
            levels,
            missing,
            rows,
        }
    }

    /// What the levels make of one thing.
    pub fn row(&self, graded: &Graded) -> Option<&Rolled> {
        let mut rows = self.rows.iter();
        rows.find_map(|(known, rolled)| (known == graded).then_some(rolled))
    }

    /// What the levels make together in the shape of scores, so that it is listed as they are. Its coverage says of how many of the
    /// levels that count there is a score; its lowest and highest are the lowest and the highest level. No question stands behind it.
    pub fn report(&self, own: &ScoreReport) -> ScoreReport {
        let counted = self.missing.len() + self.levels.iter().filter(|level| level.counts).count();
        let all = Number::whole(i64::try_from(counted).unwrap_or(i64::MAX));
        let mut report = ScoreReport {
            questionnaire: own.questionnaire.clone(),
            session: own.session,
            contributions: Vec::new(),
            overall: Rolled::default().grade(&all),
            sections: Vec::new(),
            standards: Vec::new(),
            layers: Vec::new(),
            national: None,
        };
        for (graded, rolled) in &self.rows {
            let grade = rolled.grade(&all);
            match graded {
                Graded::Overall => report.overall = grade,
                Graded::Section(id) => report.sections.push((id.clone(), grade)),
                Graded::Standard(citation) => report.standards.push((citation.clone(), grade)),
                Graded::Layer(layer) => report.layers.push((*layer, grade)),
            }
        }
        report
    }

    /// The sections, in order.
    pub fn sections(&self) -> impl Iterator<Item = (&SectionId, &Rolled)> {
        self.rows
            .iter()
            .filter_map(|(graded, rolled)| match graded {
                Graded::Section(id) => Some((id, rolled)),
                _ => None,
            })
    }
}

/// Everything that any level has a grade of, each once.
fn graded(levels: &[Level]) -> Vec<Graded> {
    let mut all = vec![Graded::Overall];
    let mut add = |graded: Graded| {
        if !all.contains(&graded) {
            all.push(graded);
        }
    };
    let reports = || levels.iter().map(|level| &level.report);
    reports()
        .flat_map(|report| &report.sections)
        .for_each(|(id, _)| add(Graded::Section(id.clone())));
    reports()
        .flat_map(|report| &report.layers)
        .for_each(|(layer, _)| add(Graded::Layer(*layer)));
    reports()
        .flat_map(|report| &report.standards)
        .for_each(|(citation, _)| add(Graded::Standard(citation.clone())));
    all
}

fn rolled(graded: &Graded, levels: &[Level], lacks: bool, grading: &Grading) -> Rolled {
    let counted = levels.iter().filter(|level| level.counts);
    let grades: Vec<&Grade> = counted
        .filter_map(|level| level.report.grade(graded))
        .filter(|grade| grade.band != BandKind::NotApplicable)
        .collect();
    let scores: Vec<&Number> = grades
        .iter()
        .filter(|grade| grade.band != BandKind::NotRated)
        .filter_map(|grade| grade.score.as_ref())
        .collect();
    let scored = i64::try_from(scores.len()).unwrap_or(i64::MAX);
    let count = Number::whole(scored);
    let sum: Number = scores.iter().map(|score| (*score).clone()).sum();
    let score = sum.checked_div(&count);
    Rolled {
        band: band(graded, &grades, score.as_ref(), (lacks, grading)),
        lowest: scores.iter().min().map(|score| (*score).clone()),
        highest: scores.iter().max().map(|score| (*score).clone()),
        score,
        scored,
    }
}

fn band(
    graded: &Graded,
    grades: &[&Grade],
    score: Option<&Number>,
    (lacks, grading): (bool, &Grading),
) -> BandKind {
    let any = |kind: &BandKind| grades.iter().any(|grade| grade.band == *kind);
    if grades.is_empty() {
        return if lacks {
            BandKind::NotRated
        } else {
            BandKind::NotApplicable
        };
    }
    if *graded != Graded::Overall && any(&BandKind::MustPassFailed) {
        return BandKind::MustPassFailed;
    }
    let (Some(score), false) = (score, lacks || any(&BandKind::NotRated)) else {
        return BandKind::NotRated;
    };
    let is_lowered = |grade: &&Grade| {
        let own = grade.score.as_ref().map(|score| reached(score, grading));
        matches!((&grade.band, own), (BandKind::Of(band), Some(own)) if place(band.as_str(), grading) > own)
    };
    let has_failed = |grade: &&Grade| !grade.failed.is_empty();
    let reached = reached(score, grading);
    let at_most_second = grades
        .iter()
        .any(|grade| is_lowered(grade) || has_failed(grade));
    let at = match at_most_second {
        true => reached.max(1),
        false => reached,
    };
    let last = grading.bands.len().saturating_sub(1);
    let band = grading.bands.get(at.min(last));
    band.map_or(BandKind::NotRated, |band| BandKind::Of(band.id.clone()))
}

/// The first band whose threshold a score reaches, by its place; the last when it reaches none.
fn reached(score: &Number, grading: &Grading) -> usize {
    let mut bands = grading.bands.iter();
    let found = bands.position(|band| *score >= band.from);
    found.unwrap_or(grading.bands.len().saturating_sub(1))
}

fn place(band: &str, grading: &Grading) -> usize {
    let mut bands = grading.bands.iter();
    let found = bands.position(|known| known.id.as_str() == band);
    found.unwrap_or(0)
}
