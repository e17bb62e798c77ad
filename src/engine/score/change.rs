//! What would change a grade: how far each question could still move it, what each other answer would make of it, and the smallest
//! set of answers that would change its band. Arithmetic only: what an answer would show or hide is not followed.

use crate::base::number::Number;
use crate::engine::flow::evaluation::Evaluation;
use crate::engine::score::contribution::Contribution;
use crate::engine::score::exact::Exact;
use crate::engine::score::grade::{BandKind, Cuts, Summed, Tally, Verdict, Weighed, Whole, band};
use crate::engine::score::question::{Possible, possible};
use crate::engine::score::search::{Candidate, smallest};
use crate::engine::score::{Graded, ScoreReport};
use crate::form::model::questionnaire::Questionnaire;

/// How far a question could still move a score.
#[derive(Clone, Debug, PartialEq)]
pub struct Movable {
    /// Which contribution.
    pub contribution: usize,
    /// The score if it came out worst.
    pub lowest: Option<Number>,
    /// The score if it came out best.
    pub highest: Option<Number>,
    /// The greater distance of the two from the score; from each other where there is no score yet.
    pub by: Number,
}

/// What another answer to one question would make of a grade and of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// The answer.
    pub answer: Possible,
    /// Its points.
    pub points: Number,
    /// Whether it is the answer now, or one with the same points.
    pub is_now: bool,
    /// The grade it would make.
    pub grade: Outcome,
    /// The whole it would make.
    pub overall: Outcome,
}

/// A score and its band.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The score.
    pub score: Option<Number>,
    /// The band.
    pub band: BandKind,
}

/// A smallest set of answers that would change a band.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Whether the band would be better.
    pub better: bool,
    /// What the grade would be.
    pub outcome: Outcome,
    /// The answers that differ from now, in reading order.
    pub changes: Vec<Change>,
    /// Whether no smaller set exists. Beyond some twenty thousand sets tried, the answers that move most are taken one after another, and
    /// what proves needless is given back; the set is then small, but perhaps not the smallest.
    pub is_smallest: bool,
}

/// One answer that would differ from now.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which contribution.
    pub contribution: usize,
    /// The answer.
    pub answer: Possible,
    /// Its points.
    pub points: Number,
}

/// Every question of a grade that applies, the one that could move the score furthest first, equals in reading order.
pub fn movable(
    questionnaire: &Questionnaire,
    report: &ScoreReport,
    graded: &Graded,
) -> Vec<Movable> {
    let Some(field) = Field::of(questionnaire, report, graded) else {
        return Vec::new();
    };
    let now = field.outcome(&[]).score;
    let distance = |score: &Option<Exact>, from: &Option<Exact>| match (score, from) {
        (Some(score), Some(from)) => score.subtract(from).to_number().abs(),
        _ => Number::zero(),
    };
    let mut movable: Vec<Movable> = field
        .members()
        .filter_map(|at| {
            let one = field.weighed.get(at).filter(|one| one.applies)?;
            let worst = field.outcome(&[(at, one.worst.clone())]).score;
            let best = field.outcome(&[(at, one.best.clone())]).score;
            let by = match &now {
                Some(_) => distance(&worst, &now).max(distance(&best, &now)),
                None => distance(&best, &worst),
            };
            Some(Movable {
                contribution: at,
                lowest: worst.map(|score| score.to_number()),
                highest: best.map(|score| score.to_number()),
                by,
            })
        })
        .collect();
    movable.sort_by(|left, right| right.by.cmp(&left.by));
    movable
}

/// What every answer to one question would make of a grade it counts in and of the whole; empty for what is hidden or does not exist.
pub fn what_if(
    questionnaire: &Questionnaire,
    evaluation: &Evaluation,
    report: &ScoreReport,
    graded: &Graded,
    contribution: usize,
) -> Vec<WhatIf> {
    let field = Field::of(questionnaire, report, graded);
    let whole = Field::of(questionnaire, report, &Graded::Overall);
    let (Some(field), Some(whole)) = (field, whole) else {
        return Vec::new();
    };
    let now = report.contributions.get(contribution);
    let now = now.and_then(|one| one.points.as_ref());
    answers(questionnaire, evaluation, report, contribution)
        .into_iter()
        .map(|(answer, points)| {
            let change = [(contribution, Exact::of(&points))];
            WhatIf {
                is_now: now == Some(&points),
                grade: field.outcome(&change).named(&field),
                overall: whole.outcome(&change).named(&whole),
                answer,
                points,
            }
        })
        .collect()
}

/// For better and for worse, the smallest set of answers that would change the band of a grade; smallest first.
pub fn ways(
    questionnaire: &Questionnaire,
    evaluation: &Evaluation,
    report: &ScoreReport,
    graded: &Graded,
) -> Vec<Way> {
    let Some(field) = Field::of(questionnaire, report, graded) else {
        return Vec::new();
    };
    let way = |better: bool| {
        let extreme = |at: usize| {
            let one = report.contributions.get(at).filter(|one| one.applies())?;
            let points = if better { &one.best } else { &one.worst };
            (one.points.as_ref() != Some(points)).then(|| Candidate {
                contribution: at,
                points: Exact::of(points),
                is_new: one.points.is_none(),
            })
        };
        let candidates: Vec<Candidate> = field.members().filter_map(extreme).collect();
        let found = smallest(&field, candidates, better)?;
        let changes: Vec<(usize, Exact)> = found.changes;
        Some(Way {
            better,
            outcome: field.outcome(&changes).named(&field),
            is_smallest: found.is_smallest,
            changes: changes
                .into_iter()
                .filter_map(|(at, points)| {
                    let points = points.to_number();
                    let all = answers(questionnaire, evaluation, report, at);
                    let (answer, points) = all.into_iter().find(|(_, known)| *known == points)?;
                    Some(Change {
                        contribution: at,
                        answer,
                        points,
                    })
                })
                .collect(),
        })
    };
    let mut ways: Vec<Way> = [true, false].into_iter().filter_map(way).collect();
    ways.sort_by_key(|way| way.changes.len());
    ways
}

fn answers(
    questionnaire: &Questionnaire,
    evaluation: &Evaluation,
    report: &ScoreReport,
    contribution: usize,
) -> Vec<(Possible, Number)> {
    let one = report.contributions.get(contribution);
    let Some(one) = one.filter(|one: &&Contribution| one.applies()) else {
        return Vec::new();
    };
    let question = questionnaire
        .node(one.node)
        .and_then(|node| node.question());
    let offered = evaluation
        .standings
        .get(one.standing)
        .and_then(|standing| standing.offered.as_deref());
    question.map_or_else(Vec::new, |question| possible(question, offered))
}

/// The arithmetic of one grade, ready for asking what other points would make of it. The whole has a group for each section.
pub(super) struct Field<'q> {
    questionnaire: &'q Questionnaire,
    pub(super) cuts: Cuts,
    pub(super) weighed: Vec<Weighed>,
    groups: Vec<Vec<usize>>,
    group_of: Vec<usize>,
    tallies: Vec<Tally>,
    sums: Vec<Summed>,
    is_whole: bool,
}

/// A score, its coverage and its band, ready for comparing.
pub(super) struct Reached {
    pub(super) score: Option<Exact>,
    pub(super) coverage: Option<Exact>,
    pub(super) verdict: Verdict,
}

impl Reached {
    fn named(&self, field: &Field<'_>) -> Outcome {
        Outcome {
            score: self.score.as_ref().map(Exact::to_number),
            band: band(self.verdict, &field.questionnaire.grading),
        }
    }
}

impl<'q> Field<'q> {
    fn of(
        questionnaire: &'q Questionnaire,
        report: &ScoreReport,
        graded: &Graded,
    ) -> Option<Field<'q>> {
        let is_whole = *graded == Graded::Overall;
        let groups: Vec<Vec<usize>> = match is_whole {
            true => {
                let sections = report.sections.iter();
                sections
                    .map(|(_, grade)| grade.contributions.clone())
                    .collect()
            }
            false => vec![report.grade(graded)?.contributions.clone()],
        };
        let weighed: Vec<Weighed> = report.contributions.iter().map(Weighed::of).collect();
        let mut group_of = vec![usize::MAX; weighed.len()];
        for (number, group) in groups.iter().enumerate() {
            for at in group {
                if let Some(of) = group_of.get_mut(*at) {
                    *of = number;
                }
            }
        }
        let tally = |group: &Vec<usize>| Tally::of(group.iter().filter_map(|at| weighed.get(*at)));
        let tallies: Vec<Tally> = groups.iter().map(tally).collect();
        let cuts = Cuts::of(&questionnaire.grading);
        let sums = tallies.iter().map(|tally| Summed::of(tally, &cuts));
        Some(Field {
            questionnaire,
            sums: sums.collect(),
            cuts,
            weighed,
            groups,
            group_of,
            tallies,
            is_whole,
        })
    }

    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }

    fn members(&self) -> impl Iterator<Item = usize> {
        self.groups.iter().flatten().copied()
    }

    /// What a grade would be with other points for some questions.
    pub(super) fn outcome(&self, changes: &[(usize, Exact)]) -> Reached {
        let changed = |number: usize| {
            let mine = |at: usize| self.group_of.get(at) == Some(&number);
            let mut changes = changes.iter().filter(|(at, _)| mine(*at)).peekable();
            changes.peek()?;
            let mut tally = self.tallies.get(number)?.clone();
            for (at, points) in changes {
                let old = self.weighed.get(*at)?;
                tally.take_away(old);
                tally.add(&Weighed {
                    points: Some(points.clone()),
                    ..old.clone()
                });
            }
            Some(Summed::of(&tally, &self.cuts))
        };
        let mut whole = Whole::new();
        for (number, unchanged) in self.sums.iter().enumerate() {
            let changed = changed(number);
            let section = changed.as_ref().unwrap_or(unchanged);
            if !self.is_whole {
                return Reached {
                    score: section.score.clone(),
                    coverage: section.coverage.clone(),
                    verdict: section.verdict,
                };
            }
            whole.add(section);
        }
        Reached {
            score: whole.score(),
            coverage: whole.coverage(),
            verdict: whole.verdict(&self.cuts),
        }
    }
}
