//! The outcome of one evaluation: how everything stands, in reading order. A value that can be compared; it knows no rules.

use std::ops::Range;

use crate::base::id::{OptionId, SectionId};
use crate::base::number::Number;
use crate::base::value::Value;
use crate::engine::flow::progress::Progress;
use crate::engine::flow::rows::RowTable;
use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::form::model::rule::RuleIndex;
use crate::record::session::answer::Response;
use crate::record::session::event::Seq;
use crate::record::session::place::{Place, RowId, RowPath};

/// How a whole session stands. A fresh value: evaluating twice gives equal ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// The last event that it counts.
    pub seq: Seq,
    /// Every question in every row, notes and hidden ones included, in reading order.
    pub standings: Vec<Standing>,
    /// Every section in order.
    pub sections: Vec<SectionStanding>,
    /// Every repeat in every row around it, in reading order.
    pub repeats: Vec<RepeatStanding>,
    /// Everything above in one list in reading order, groups included: what an outline shows and a walk goes along.
    pub outline: Vec<Item>,
    /// How much is done in all.
    pub progress: Progress,
    pub(super) seats: Vec<Seats>,
    pub(super) table: RowTable,
}

/// How one question stands in one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Which question, in which rows.
    pub place: Place,
    /// Its node.
    pub node: NodeIndex,
    /// The section it stands in, by its place in [`Evaluation::sections`].
    pub section: usize,
    /// Why it is not asked; `None` when it is.
    pub hidden: Option<Hidden>,
    /// Whether an answer is taken here and now: not for notes, calculations, and what is hidden or read-only.
    pub takes_answer: bool,
    /// Whether an answer is required before signing.
    pub required: bool,
    /// Whether the answer may not be changed.
    pub read_only: bool,
    /// The response that counts; none while hidden. What was chosen but is no longer offered is left out of it.
    pub response: Option<Response>,
    /// Where that response comes from.
    pub origin: Origin,
    /// Whether a response is recorded that does not count, because the question is hidden. It comes back with the question.
    pub kept: bool,
    /// The options offered after the choice filter; `None` when all are.
    pub offered: Option<Vec<OptionId>>,
    /// What is wrong with the value; nothing while hidden or blank.
    pub violations: Vec<Violation>,
    /// Whether the value is allowed and unlikely: it counts, and is worth another look.
    pub unlikely: bool,
}

/// Why a question is not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hidden {
    /// This condition, the outermost that does not hold.
    Rule(RuleIndex),
    /// It is no longer asked since some version.
    Retired,
    /// The country pack does not ask it; the question says why.
    Country,
}

/// Where the response that counts comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Origin {
    /// There is none.
    #[default]
    Nowhere,
    /// A rater gave it.
    Given,
    /// A rater gave it to a question that means something else in the edition of today. Rules read it; it is not done and never scores
    /// until it is confirmed.
    Unconfirmed,
    /// The question's default, until a rater answers or clears the question. Rules read it; it is not done and never scores, because
    /// nobody gave it.
    Default,
    /// A calculation.
    Calculated,
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation {
    /// The question's own constraint does not hold.
    Constraint,
    /// It is below the lowest number allowed.
    Below(Number),
    /// It is above the highest number allowed.
    Above(Number),
    /// It has a fraction, and only whole numbers are allowed.
    NotWhole,
    /// It does not lie a whole number of these steps from the lowest.
    OffStep(Number),
    /// These were chosen but are not offered, so they do not count.
    NotOffered(Vec<OptionId>),
    /// An option that takes the others away stands beside others.
    NotAlone(OptionId),
    /// A ranking leaves out options that are offered.
    Unranked(Vec<OptionId>),
    /// A text of one line has several.
    SeveralLines,
    /// The value is of another kind than the question takes; the question changed since.
    OtherKind,
}

/// How a section stands.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionStanding {
    /// Its node.
    pub node: NodeIndex,
    /// Its id.
    pub id: SectionId,
    /// Its printed number.
    pub number: u32,
    /// Why it is not asked; `None` when it is.
    pub hidden: Option<Hidden>,
    /// How much of it is done.
    pub progress: Progress,
    /// Its part of [`Evaluation::standings`].
    pub standings: Range<usize>,
}

/// How a repeat stands in one place.
#[derive(Clone, Debug, PartialEq)]
pub struct RepeatStanding {
    /// Its node.
    pub node: NodeIndex,
    /// The rows around it.
    pub at: RowPath,
    /// Why it is not asked; `None` when it is.
    pub hidden: Option<Hidden>,
    /// Whether a rule counts its rows; otherwise the rater adds and removes them.
    pub counted: bool,
    /// Whether a rule asked for more rows than are made.
    pub capped: bool,
    /// Whether the rater said that the rows are complete.
    pub complete: bool,
    /// Its rows in order.
    pub rows: Vec<RowStanding>,
}

/// How a row of a repeat stands.
#[derive(Clone, Debug, PartialEq)]
pub struct RowStanding {
    /// Its number in the session; in a counted repeat, which it is from 1.
    pub row: RowId,
    /// Its path, from the outermost repeat to itself.
    pub path: RowPath,
    /// Whether it lies beyond what the count asks for, and is there only because something was answered in it.
    pub beyond: bool,
    /// How much of it is done.
    pub progress: Progress,
    /// Its part of [`Evaluation::standings`].
    pub standings: Range<usize>,
}

/// One line of the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A section, by its place in [`Evaluation::sections`].
    Section(usize),
    /// A group: its node, and whether it is asked.
    Group(NodeIndex, bool),
    /// A repeat, by its place in [`Evaluation::repeats`].
    Repeat(usize),
    /// A row: the repeat and which of its rows, both from 0.
    Row(usize, usize),
    /// A question, by its place in [`Evaluation::standings`].
    Question(usize),
}

/// The instances of one node: whether each is asked, its standing if it is a question, its value if it is a variable.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Seats {
    pub(super) active: Vec<bool>,
    pub(super) standings: Vec<u32>,
    pub(super) value: Option<Value>,
}

impl Standing {
    /// Says whether the question is asked.
    pub fn is_active(&self) -> bool {
        self.hidden.is_none()
    }

    /// The value that counts.
    pub fn value(&self) -> Option<&Value> {
        self.response.as_ref().and_then(Response::value)
    }

    /// Says whether the question counts as done: answered, not applicable or not verified, by somebody.
    pub fn is_done(&self) -> bool {
        self.takes_answer && self.origin == Origin::Given && self.response.is_some()
    }

    /// Says whether the question waits for an answer. A default that nobody recorded leaves it open.
    pub fn is_open(&self) -> bool {
        self.takes_answer && !self.is_done()
    }

    /// Says whether the response was given before its question changed its meaning, and waits to be confirmed.
    pub fn waits_to_be_confirmed(&self) -> bool {
        self.takes_answer && self.origin == Origin::Unconfirmed && self.response.is_some()
    }

    /// Says whether the question is required and blank, or its response waits to be confirmed.
    pub fn lacks_required(&self) -> bool {
        let is_blank = self.response.is_none() || self.waits_to_be_confirmed();
        self.required && self.takes_answer && is_blank
    }

    /// Says whether it was called not applicable and the reason is still to be written.
    pub fn lacks_reason(&self) -> bool {
        matches!(&self.response, Some(Response::NotApplicable(reason)) if reason.trim().is_empty())
    }
}

impl Evaluation {
    /// How a place stands; `None` when the session has no such row or the questionnaire no such question.
    pub fn standing(&self, questionnaire: &Questionnaire, place: &Place) -> Option<&Standing> {
        self.standings.get(self.index_of(questionnaire, place)?)
    }

    /// Where a place stands in [`standings`](Self::standings).
    pub fn index_of(&self, questionnaire: &Questionnaire, place: &Place) -> Option<usize> {
        let node = questionnaire.find(place.question.as_str())?;
        let ordinal = self.table.ordinal(questionnaire, node, &place.at)?;
        let seats = self.seats.get(node.0 as usize)?;
        seats.standings.get(ordinal).map(|index| *index as usize)
    }

    /// All standings of a question, row by row.
    pub fn of_node(&self, node: NodeIndex) -> impl Iterator<Item = &Standing> {
        let seats = self.seats.get(node.0 as usize);
        seats
            .into_iter()
            .flat_map(|seats| &seats.standings)
            .filter_map(|index| self.standings.get(*index as usize))
    }

    /// Says whether a section, group, repeat or question is asked in these rows.
    pub fn is_active(&self, questionnaire: &Questionnaire, node: NodeIndex, at: &RowPath) -> bool {
        let ordinal = self.table.ordinal(questionnaire, node, at);
        let seats = self.seats.get(node.0 as usize);
        seats
            .zip(ordinal)
            .and_then(|(seats, ordinal)| seats.active.get(ordinal).copied())
            .unwrap_or(false)
    }

    /// The value of a variable.
    pub fn variable(&self, node: NodeIndex) -> Option<&Value> {
        self.seats.get(node.0 as usize)?.value.as_ref()
    }

    /// How a repeat stands in these rows.
    pub fn repeat(&self, node: NodeIndex, at: &RowPath) -> Option<&RepeatStanding> {
        self.repeats
            .iter()
            .find(|repeat| repeat.node == node && repeat.at == *at)
    }

    /// The section of a standing.
    pub fn section_of(&self, standing: &Standing) -> Option<&SectionStanding> {
        self.sections.get(standing.section)
    }

    /// Everything recorded that does not count because it is hidden.
    pub fn kept(&self) -> impl Iterator<Item = &Standing> {
        self.standings.iter().filter(|standing| standing.kept)
    }
}
