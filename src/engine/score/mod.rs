//! Scores: what the answers of a session make of each section, standard, layer and the whole, by the rules of the package, exactly,
//! with everything that each number is made of. It knows no language and rounds nothing.

use crate::base::digest::Digest;
use crate::base::id::{QuestionnaireId, SectionId, SessionId};
use crate::engine::flow::evaluation::Evaluation;
use crate::engine::score::contribution::{Contribution, Counts};
use crate::engine::score::grade::{Cuts, Grade, Summed, Tally, Weighed, Whole, band, count};
use crate::engine::score::parts::Parts;
use crate::form::model::instrument::{Citation, StandardLayer};
use crate::form::model::questionnaire::Questionnaire;
use crate::form::model::scoring::Grading;
use crate::form::model::version::Version;
use crate::record::session::event::Seq;
use crate::record::session::fold::Session;
use crate::record::session::place::Place;

pub mod change;
pub mod contribution;
mod exact;
pub mod explain;
pub mod grade;
mod parts;
pub mod question;
pub mod residents;
pub mod roll_up;
mod search;

/// All grades of a session. It names the last event it counts, so a printed number can be traced to the exact stretch of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreReport {
    /// The exact package.
    pub questionnaire: (QuestionnaireId, Version, Digest),
    /// The session, and the last event counted.
    pub session: (SessionId, Seq),
    /// Every scored question in every place, in reading order, hidden ones included.
    pub contributions: Vec<Contribution>,
    /// The whole: the plain mean of the rated sections, so that a long section does not outweigh a short one.
    pub overall: Grade,
    /// The sections that have scored questions, in order.
    pub sections: Vec<(SectionId, Grade)>,
    /// The standards that are cited, each after the one that holds it.
    pub standards: Vec<(Citation, Grade)>,
    /// The layers that have scored questions, in order.
    pub layers: Vec<(StandardLayer, Grade)>,
    /// The same with the country's own questions; none where its pack adds no scored one. The scores above count the region's
    /// questions alone, so that countries stay comparable.
    pub national: Option<Box<ScoreReport>>,
}

/// What a grade is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Graded {
    /// The whole.
    Overall,
    /// A section.
    Section(SectionId),
    /// A standard.
    Standard(Citation),
    /// A layer.
    Layer(StandardLayer),
}

/// Scores a session as it was evaluated: by the region's questions, and beside that with the country's own.
///
/// A question that a country hides is left out like one that does not apply: it is neither an answer nor an omission, and its weight in the
/// denominator would let a country fail for what its pack says cannot be asked. What it would have measured is missing in both scores
/// alike; a must-pass cannot be hidden.
pub fn score(
    questionnaire: &Questionnaire,
    session: &Session,
    evaluation: &Evaluation,
) -> ScoreReport {
    let question = |one: &Contribution| questionnaire.node(one.node)?.question();
    let is_national =
        |one: &Contribution| question(one).is_some_and(|question| question.is_national());
    let all: Vec<Contribution> = evaluation
        .standings
        .iter()
        .enumerate()
        .filter_map(|(index, standing)| {
            let question = questionnaire.node(standing.node)?.question()?;
            Contribution::of(question, (index, standing), session)
        })
        .collect();
    let of = |contributions| report(questionnaire, session, evaluation, contributions);
    if !all.iter().any(is_national) {
        return of(all);
    }
    let regional = all.iter().filter(|one| !is_national(one)).cloned();
    ScoreReport {
        national: Some(Box::new(of(all.clone()))),
        ..of(regional.collect())
    }
}

/// The grades that some contributions make.
fn report(
    questionnaire: &Questionnaire,
    session: &Session,
    evaluation: &Evaluation,
    contributions: Vec<Contribution>,
) -> ScoreReport {
    let scorer = Scorer {
        grading: &questionnaire.grading,
        cuts: Cuts::of(&questionnaire.grading),
        weighed: contributions.iter().map(Weighed::of).collect(),
        contributions: &contributions,
    };
    let parts = Parts::of(questionnaire, &contributions);
    let section_id = |at: usize| {
        evaluation
            .sections
            .get(at)
            .map(|section| section.id.clone())
    };
    let sections: Vec<(SectionId, Grade, Tally)> = parts
        .sections
        .into_iter()
        .filter_map(|(at, members)| {
            let (grade, tally) = scorer.grade(members);
            Some((section_id(at)?, grade, tally))
        })
        .collect();
    let overall = scorer.overall(sections.iter().map(|(_, _, tally)| tally));
    let standards = parts.standards.into_iter();
    let layers = parts.layers.into_iter();
    ScoreReport {
        questionnaire: (
            questionnaire.id.clone(),
            questionnaire.version,
            questionnaire.digest,
        ),
        session: (session.id, evaluation.seq),
        overall,
        sections: sections
            .into_iter()
            .map(|(id, grade, _)| (id, grade))
            .collect(),
        standards: standards
            .map(|(citation, members)| (citation, scorer.grade(members).0))
            .collect(),
        layers: layers
            .map(|(layer, members)| (layer, scorer.grade(members).0))
            .collect(),
        contributions,
        national: None,
    }
}

impl ScoreReport {
    /// The report that knows every scored question, the country's own included.
    pub fn widest(&self) -> &ScoreReport {
        self.national.as_deref().unwrap_or(self)
    }

    /// A grade.
    pub fn grade(&self, graded: &Graded) -> Option<&Grade> {
        match graded {
            Graded::Overall => Some(&self.overall),
            Graded::Section(id) => find(&self.sections, id),
            Graded::Standard(citation) => find(&self.standards, citation),
            Graded::Layer(layer) => find(&self.layers, layer),
        }
    }

    /// What a grade is made of and what it leaves out, in reading order.
    pub fn contributions_of(&self, grade: &Grade) -> impl Iterator<Item = &Contribution> {
        grade
            .contributions
            .iter()
            .filter_map(|at| self.contributions.get(*at))
    }

    /// What a place contributes.
    pub fn contribution(&self, place: &Place) -> Option<&Contribution> {
        self.contributions.iter().find(|one| one.place == *place)
    }

    /// The grade of a section.
    pub fn section(&self, id: &SectionId) -> Option<&Grade> {
        find(&self.sections, id)
    }
}

fn find<'g, K: PartialEq>(grades: &'g [(K, Grade)], key: &K) -> Option<&'g Grade> {
    grades
        .iter()
        .find(|(known, _)| known == key)
        .map(|(_, grade)| grade)
}

struct Scorer<'s> {
    grading: &'s Grading,
    cuts: Cuts,
    weighed: Vec<Weighed>,
    contributions: &'s [Contribution],
}

impl Scorer<'_> {
    fn grade(&self, members: Vec<usize>) -> (Grade, Tally) {
        let weighed = members.iter().filter_map(|at| self.weighed.get(*at));
        let tally = Tally::of(weighed);
        let range = tally.range();
        let grade = Grade {
            score: tally.score().map(|score| score.to_number()),
            coverage: tally.coverage().map(|coverage| coverage.to_number()),
            lowest: range.as_ref().map(|(lowest, _)| lowest.to_number()),
            highest: range.as_ref().map(|(_, highest)| highest.to_number()),
            band: band(tally.verdict(&self.cuts), self.grading),
            failed: self.failed(&members),
            points: tally.points.to_number(),
            weight: tally.answered.to_number(),
            applicable: tally.applicable.to_number(),
            counts: self.counts(&members),
            contributions: members,
        };
        (grade, tally)
    }

    fn overall<'t>(&self, sections: impl Iterator<Item = &'t Tally>) -> Grade {
        let mut whole = Whole::new();
        sections.for_each(|section| whole.add(&Summed::of(section, &self.cuts)));
        let range = whole.range();
        let members: Vec<usize> = (0..self.contributions.len()).collect();
        Grade {
            score: whole.score().map(|score| score.to_number()),
            coverage: whole.coverage().map(|coverage| coverage.to_number()),
            lowest: range.as_ref().map(|(lowest, _)| lowest.to_number()),
            highest: range.as_ref().map(|(_, highest)| highest.to_number()),
            band: band(whole.verdict(&self.cuts), self.grading),
            failed: self.failed(&members),
            points: whole.scores.to_number(),
            weight: count(whole.rated).to_number(),
            applicable: count(whole.applying).to_number(),
            counts: self.counts(&members),
            contributions: members,
        }
    }

    fn failed(&self, members: &[usize]) -> Vec<Place> {
        self.members(members)
            .filter(|one| one.is_failed())
            .map(|one| one.place.clone())
            .collect()
    }

    fn counts(&self, members: &[usize]) -> Counts {
        let mut counts = Counts::default();
        self.members(members).for_each(|one| counts.count(one));
        counts
    }

    fn members<'m>(&'m self, members: &'m [usize]) -> impl Iterator<Item = &'m Contribution> {
        members.iter().filter_map(|at| self.contributions.get(*at))
    }
}
