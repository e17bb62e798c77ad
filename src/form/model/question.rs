//! A question: what kind of answer it takes, how it is verified, and what the walk does after it.

use std::sync::Arc;

use crate::base::id::{OptionId, QuestionId};
use crate::base::number::Number;
use crate::form::model::country::Adapted;
use crate::form::model::instrument::{Citation, Means};
use crate::form::model::scale::{ChoiceList, Scale};
use crate::form::model::scoring::Scoring;
use crate::text::i18n::phrase::TextKey;

/// One question, note or calculated line.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its id, which never changes its meaning.
    pub id: QuestionId,
    /// The number printed before it, fixed within a major version.
    pub number: String,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// The places it answers to, whether or not it scores.
    pub cites: Vec<Citation>,
    /// How it scores; `None` when it does not.
    pub scoring: Option<Scoring>,
    /// How an answer is verified.
    pub verify: Verify,
    /// Where in the building, if anywhere.
    pub room: Option<String>,
    /// Whether the walk goes on by itself after an answer.
    pub advance: Advance,
    /// A count of persons, cases or the like: 1 to 4 is written `<5` in every shared export.
    pub small_number: bool,
    /// Left out of exports unless asked for.
    pub sensitive: bool,
    /// The question that opens this one; it then does not count among the questions of the questionnaire.
    pub follow_up_of: Option<QuestionId>,
    /// Options that open the safeguarding card by themselves.
    pub urgent: Vec<OptionId>,
    /// Options that stay first on Home until they are settled.
    pub unsettled: Vec<OptionId>,
    /// The items of the data requests from which it is answered: while no reply came it stands not verified, and a late reply is the
    /// time to answer it.
    pub from_requests: Vec<OptionId>,
    /// The options that say what everybody declares before the first question, so that nobody is asked twice.
    pub declares: Option<Declares>,
    /// The same indicator in a partner's own system.
    pub external_ref: Option<String>,
    /// Since which version it is no longer asked; it stays so that old sessions open.
    pub retired: Option<String>,
    /// What the country pack makes of it.
    pub adapted: Adapted,
}

/// Which option stands for which link to what is assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declares<T = OptionId> {
    /// No link.
    pub none: T,
    /// The same network.
    pub same_network: T,
    /// Worked there.
    pub worked_there: T,
    /// Funds it.
    pub funder: T,
    /// Another link.
    pub other: T,
}

/// What kind of answer a question takes.
#[expect(
    clippy::large_enum_variant,
    reason = "there are some hundred questions, each behind a box already"
)]
#[derive(Clone, Debug, PartialEq)]
pub enum QuestionKind {
    /// One level of a scale.
    Rating(Arc<Scale>),
    /// One option.
    Single(Arc<ChoiceList>),
    /// Any number of options.
    Several(Arc<ChoiceList>),
    /// All options in order of preference.
    Rank(Arc<ChoiceList>),
    /// A number.
    Number(NumberSpec),
    /// Text.
    Text {
        /// How many lines the box has; 1 is a single line without line breaks.
        lines: u16,
    },
    /// A date to the day, month or year.
    Date,
    /// A time of day.
    Time,
    /// Something to read or do; takes no answer.
    Note,
    /// Derived by its `calculate` rule; takes no answer.
    Derived,
}

impl QuestionKind {
    /// The type as authors write it in `questionnaire.toml`.
    pub fn as_str(&self) -> &'static str {
        match self {
            QuestionKind::Rating(_) => "rating",
            QuestionKind::Single(_) => "select_one",
            QuestionKind::Several(_) => "select_multiple",
            QuestionKind::Rank(_) => "rank",
            QuestionKind::Number(spec) if spec.range => "range",
            QuestionKind::Number(spec) if spec.whole => "integer",
            QuestionKind::Number(_) => "decimal",
            QuestionKind::Text { .. } => "text",
            QuestionKind::Date => "date",
            QuestionKind::Time => "time",
            QuestionKind::Note => "note",
            QuestionKind::Derived => "calculate",
        }
    }
}

/// What numbers a question takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NumberSpec {
    /// Only whole numbers.
    pub whole: bool,
    /// The lowest allowed.
    pub min: Option<Number>,
    /// The highest allowed.
    pub max: Option<Number>,
    /// The distance between allowed numbers, counted from `min`.
    pub step: Option<Number>,
    /// Shown as a bar between `min` and `max` that the arrow keys move.
    pub range: bool,
    /// The unit, a text key.
    pub unit: Option<String>,
}

/// How an answer is verified: a top rating needs one of the first and all partners, or two interviews of different kinds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verify {
    /// Any of these.
    pub any: Vec<Means>,
    /// And all of these, marked `+`.
    pub partners: Vec<Means>,
}

impl Verify {
    /// All means named, in order.
    pub fn all(&self) -> impl Iterator<Item = Means> + '_ {
        self.any.iter().chain(&self.partners).copied()
    }
}

/// Whether the walk goes on by itself after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advance {
    /// Facts.
    Auto,
    /// Judgements, and whatever needs a reason or evidence.
    Wait,
}

impl Question {
    /// The text of the question.
    pub fn text(&self) -> TextKey {
        TextKey::new(self.id.as_str())
    }

    /// An attribute of its text: `help`, `guide`, `constraint`, `plausible` or `required`.
    pub fn attribute(&self, name: &'static str) -> TextKey {
        TextKey::attribute(self.id.as_str(), name)
    }

    /// Says whether anything can be answered at all.
    pub fn takes_answer(&self) -> bool {
        !matches!(self.kind, QuestionKind::Note | QuestionKind::Derived)
    }

    /// Says whether it scores.
    pub fn is_scored(&self) -> bool {
        self.scoring.is_some()
    }

    /// Says whether it is a must-pass.
    pub fn is_must_pass(&self) -> bool {
        self.scoring
            .as_ref()
            .is_some_and(|scoring| scoring.must_pass)
    }

    /// The list it chooses from.
    pub fn list(&self) -> Option<&Arc<ChoiceList>> {
        match &self.kind {
            QuestionKind::Single(list) | QuestionKind::Several(list) | QuestionKind::Rank(list) => {
                Some(list)
            }
            _ => None,
        }
    }

    /// The scale it rates on.
    pub fn scale(&self) -> Option<&Arc<Scale>> {
        match &self.kind {
            QuestionKind::Rating(scale) => Some(scale),
            _ => None,
        }
    }
}
