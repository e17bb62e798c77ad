//! What one question in one place brings into every grade it counts in, or why it brings nothing.

use crate::base::number::Number;
use crate::engine::flow::evaluation::{Hidden, Origin, Standing};
use crate::engine::score::question::{WeakBecause, points, range, weak};
use crate::form::model::question::Question;
use crate::form::model::questionnaire::NodeIndex;
use crate::record::session::answer::{NotVerified, Response};
use crate::record::session::event::Seq;
use crate::record::session::fold::Session;
use crate::record::session::place::Place;

/// One scored question in one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// Its place in [`Evaluation::standings`](crate::engine::flow::evaluation::Evaluation::standings).
    pub standing: usize,
    /// Where.
    pub place: Place,
    /// Its node.
    pub node: NodeIndex,
    /// The section it stands in, by its place in [`Evaluation::sections`](crate::engine::flow::evaluation::Evaluation::sections).
    pub section: usize,
    /// The event that last changed what stands there.
    pub seq: Option<Seq>,
    /// Its weight.
    pub weight: Number,
    /// Whether a grade fails when it comes out at 0.
    pub must_pass: bool,
    /// Whether it counts, and if not, why.
    pub state: State,
    /// Its points, between 0 and 1; none unless it is answered.
    pub points: Option<Number>,
    /// The lowest points it could still get.
    pub worst: Number,
    /// The highest points it could still get.
    pub best: Number,
    /// Why its evidence is weak. It keeps its points.
    pub weak: Option<WeakBecause>,
}

/// Whether a question counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It counts.
    Answered,
    /// It waits for an answer; lowers the coverage.
    Open,
    /// It could not be found out; lowers the coverage.
    NotVerified(NotVerified),
    /// It cannot apply here, for the reason given; left out.
    NotApplicable(String),
    /// It is not asked; left out.
    Hidden(Hidden),
}

/// How many questions are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Answered.
    pub answered: usize,
    /// Open.
    pub open: usize,
    /// Not verified.
    pub not_verified: usize,
    /// Not applicable.
    pub not_applicable: usize,
    /// Hidden.
    pub hidden: usize,
    /// Of those answered, with weak evidence.
    pub weak: usize,
}

impl Contribution {
    /// Makes the contribution of a scored question; `None` when it does not score.
    pub fn of(
        question: &Question,
        (index, standing): (usize, &Standing),
        session: &Session,
    ) -> Option<Contribution> {
        let scoring = question.scoring.as_ref()?;
        let offered = standing.offered.as_deref();
        let (worst, best) =
            range(question, offered).unwrap_or_else(|| (Number::zero(), Number::zero()));
        let answer = session.answer(&standing.place);
        let (state, points) = state(question, standing);
        let weak = match (&state, standing.origin) {
            (State::Answered, Origin::Given) => answer.and_then(|answer| weak(question, answer)),
            _ => None,
        };
        Some(Contribution {
            standing: index,
            place: standing.place.clone(),
            node: standing.node,
            section: standing.section,
            seq: answer.map(|answer| answer.seq),
            weight: scoring.weight.clone(),
            must_pass: scoring.must_pass,
            state,
            points,
            worst,
            best,
            weak,
        })
    }

    /// Points times weight; none unless it is answered.
    pub fn counts(&self) -> Option<Number> {
        self.points.as_ref().map(|points| points * &self.weight)
    }

    /// Says whether it is visible and applicable, so that its weight counts in the coverage.
    pub fn applies(&self) -> bool {
        !matches!(self.state, State::NotApplicable(_) | State::Hidden(_))
    }

    /// Says whether it is a must-pass at 0.
    pub fn is_failed(&self) -> bool {
        self.must_pass && self.points.as_ref().is_some_and(Number::is_zero)
    }

    /// Says whether it is a must-pass that came out above 0 and below 1.
    pub fn is_between(&self) -> bool {
        let between = |points: &Number| !points.is_zero() && *points < Number::one();
        self.must_pass && self.points.as_ref().is_some_and(between)
    }

    /// Says whether it is a must-pass of which nothing is known yet.
    pub fn is_unknown_must_pass(&self) -> bool {
        self.must_pass && self.applies() && self.points.is_none()
    }
}

impl Counts {
    pub(super) fn count(&mut self, contribution: &Contribution) {
        let slot = match &contribution.state {
            State::Answered => &mut self.answered,
            State::Open => &mut self.open,
            State::NotVerified(_) => &mut self.not_verified,
            State::NotApplicable(_) => &mut self.not_applicable,
            State::Hidden(_) => &mut self.hidden,
        };
        *slot += 1;
        self.weak += usize::from(contribution.weak.is_some());
    }
}

/// A default scores nothing: nobody gave it. Neither does what waits to be confirmed after an upgrade, or does a value that the question does not take.
fn state(question: &Question, standing: &Standing) -> (State, Option<Number>) {
    if let Some(hidden) = standing.hidden {
        return (State::Hidden(hidden), None);
    }
    let state = match &standing.response {
        _ if matches!(standing.origin, Origin::Default | Origin::Unconfirmed) => State::Open,
        None => State::Open,
        Some(Response::NotVerified(reason)) => State::NotVerified(*reason),
        Some(Response::NotApplicable(reason)) => State::NotApplicable(reason.clone()),
        Some(Response::Value(value)) => {
            match points(question, value, standing.offered.as_deref()) {
                Some(points) => return (State::Answered, Some(points)),
                None => State::Open,
            }
        }
    };
    (state, None)
}
