//! A route through a session as it stands: every stop once, in the order of the route, and where each question is on it. It is made
//! when the evaluation is, so that moving and drawing only look things up.

use std::ops::Range;

use crate::engine::flow::evaluation::{Evaluation, Item};
use crate::engine::flow::progress::Progress;
use crate::engine::flow::route::{Head, Plan, Route};
use crate::form::model::question::QuestionKind;
use crate::form::model::questionnaire::Questionnaire;

/// Where the walk stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// A question, by its place in [`Evaluation::standings`].
    Question(usize),
    /// The rows of a repeat, by its place in [`Evaluation::repeats`].
    Rows(usize),
}

/// A part of the route under one head.
#[derive(Clone, Debug, PartialEq)]
pub struct Leg {
    /// What its questions have in common.
    pub head: Head,
    /// Whether lists show it: a section that is asked, or anything else with a stop.
    pub is_shown: bool,
    /// Its part of [`Trail::stops`].
    pub stops: Range<usize>,
    /// How many of its stops are questions.
    pub questions: usize,
    /// How much of it is done.
    pub progress: Progress,
}

/// The stops of a session along a route.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trail {
    /// The legs in order, those without a stop included.
    pub legs: Vec<Leg>,
    /// Every stop once. Calculated lines are no stops: there is nothing to do at them.
    pub stops: Vec<At>,
    /// For each stop which question of its leg it is, from 1; for rows, the last question before them.
    numbers: Vec<usize>,
    /// For each standing the first stop at or after it.
    standings: Vec<usize>,
    /// The same for each repeat.
    repeats: Vec<usize>,
}

impl Trail {
    /// The stops of an evaluation along a route.
    pub fn new(questionnaire: &Questionnaire, evaluation: &Evaluation, plan: &Plan) -> Trail {
        let mut met: Vec<Vec<At>> = vec![Vec::new(); plan.heads.len()];
        for item in &evaluation.outline {
            let (at, node) = match item {
                Item::Question(index) => {
                    let standing = evaluation.standings.get(*index);
                    (At::Question(*index), standing.map(|one| one.node))
                }
                Item::Repeat(index) => {
                    let repeat = evaluation.repeats.get(*index);
                    (At::Rows(*index), repeat.map(|one| one.node))
                }
                Item::Section(_) | Item::Group(..) | Item::Row(..) => continue,
            };
            let leg = node.and_then(|node| plan.leg_of(node));
            if let Some(leg) = leg.and_then(|leg| met.get_mut(leg)) {
                leg.push(at);
            }
        }
        let mut trail = Trail {
            standings: vec![0; evaluation.standings.len()],
            repeats: vec![0; evaluation.repeats.len()],
            ..Trail::default()
        };
        for (head, met) in plan.heads.iter().zip(met) {
            trail.push(head, &met, questionnaire, evaluation);
        }
        if plan.route == Route::Section {
            for (leg, section) in trail.legs.iter_mut().zip(&evaluation.sections) {
                leg.is_shown = section.hidden.is_none();
            }
        }
        trail
    }

    fn push(
        &mut self,
        head: &Head,
        met: &[At],
        questionnaire: &Questionnaire,
        evaluation: &Evaluation,
    ) {
        let from = self.stops.len();
        let mut questions = 0;
        let mut progress = Progress::default();
        for at in met {
            let next = self.stops.len();
            let seats = match at {
                At::Question(index) => (&mut self.standings, *index),
                At::Rows(index) => (&mut self.repeats, *index),
            };
            if let Some(seat) = seats.0.get_mut(seats.1) {
                *seat = next;
            }
            if let At::Question(index) = at
                && let Some(standing) = evaluation.standings.get(*index)
            {
                progress.count(standing);
            }
            if is_stop(*at, questionnaire, evaluation) {
                questions += usize::from(matches!(at, At::Question(_)));
                self.stops.push(*at);
                self.numbers.push(questions);
            }
        }
        self.legs.push(Leg {
            head: head.clone(),
            is_shown: self.stops.len() > from,
            stops: from..self.stops.len(),
            questions,
            progress,
        });
    }

    /// Which stop it is; `None` when the walk does not stop there.
    pub fn index_of(&self, at: At) -> Option<usize> {
        let index = self.from(at)?;
        (self.stops.get(index) == Some(&at)).then_some(index)
    }

    /// The first stop at or after a place, whether or not the walk stops there.
    pub fn from(&self, at: At) -> Option<usize> {
        match at {
            At::Question(index) => self.standings.get(index).copied(),
            At::Rows(index) => self.repeats.get(index).copied(),
        }
    }

    /// Which question of its leg a stop is, from 1.
    pub fn number(&self, stop: usize) -> Option<usize> {
        self.numbers.get(stop).copied()
    }
}

fn is_stop(at: At, questionnaire: &Questionnaire, evaluation: &Evaluation) -> bool {
    match at {
        At::Question(index) => evaluation.standings.get(index).is_some_and(|standing| {
            let node = questionnaire.node(standing.node);
            let question = node.and_then(|node| node.question());
            let is_asked = |kind: &QuestionKind| !matches!(kind, QuestionKind::Derived);
            standing.is_active() && question.is_some_and(|question| is_asked(&question.kind))
        }),
        At::Rows(index) => {
            let repeat = evaluation.repeats.get(index);
            repeat.is_some_and(|repeat| repeat.hidden.is_none())
        }
    }
}
