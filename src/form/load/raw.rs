//! The shapes of `questionnaire.toml`, one per table, every value with its place. Nothing is resolved here: whether ids meet and
//! numbers make sense is for `lower` to say.

use crate::base::number::Number;
use crate::form::load::declares::RawDeclares;
use crate::form::load::log::Log;
use crate::form::load::requests::RawRequests;
use crate::form::load::table::{At, Table};
use crate::form::model::rule::RuleKind;
use crate::text::diag::source::{SourceId, Span};

/// The whole file.
#[derive(Debug, Default)]
pub(crate) struct RawQuestionnaire {
    pub id: Option<At<String>>,
    pub version: Option<At<String>>,
    pub purpose: Option<At<String>>,
    pub default_language: Option<At<String>>,
    pub subject: Option<At<String>>,
    pub order: Option<At<i64>>,
    pub grading: Option<RawGrading>,
    pub practice: Option<RawPractice>,
    pub scales: Vec<RawList>,
    pub lists: Vec<RawList>,
    pub variables: Vec<RawVariable>,
    pub sections: Vec<RawSection>,
    pub renamed: Vec<RawRenamed>,
}

/// One entry of `renamed`.
#[derive(Debug)]
pub(crate) struct RawRenamed {
    /// The earlier id, which is the key.
    pub before: String,
    /// Where the key stands.
    pub span: Span,
    /// Today's id.
    pub now: String,
}

/// `[grading]`.
#[derive(Debug)]
pub(crate) struct RawGrading {
    pub coverage_floor: Option<At<Number>>,
    pub bands: Vec<RawBand>,
    pub bands_span: Span,
    pub round_to: Option<At<String>>,
    pub round_half: Option<At<String>>,
}

/// `[practice]`.
#[derive(Debug)]
pub(crate) struct RawPractice {
    pub span: Span,
    pub pass: Option<At<Number>>,
}

/// One entry of `bands`.
#[derive(Debug)]
pub(crate) struct RawBand {
    pub id: Option<At<String>>,
    pub from: Option<At<Number>>,
}

/// `[[scale]]` or `[[list]]`.
#[derive(Debug)]
pub(crate) struct RawList {
    pub span: Span,
    pub id: Option<At<String>>,
    pub options: Vec<RawOption>,
}

/// A level of a scale or an option of a list.
#[derive(Debug)]
pub(crate) struct RawOption {
    pub id: Option<At<String>>,
    pub code: Option<At<i64>>,
    pub points: Option<At<Number>>,
    pub exclusive: bool,
    /// Further columns of an option: name, place of the name, value.
    pub columns: Vec<(String, Span, String)>,
}

/// `[[variable]]`.
#[derive(Debug)]
pub(crate) struct RawVariable {
    pub id: Option<At<String>>,
    pub is: Option<At<String>>,
}

/// `[[section]]`.
#[derive(Debug)]
pub(crate) struct RawSection {
    pub span: Span,
    pub id: Option<At<String>>,
    pub number: Option<At<i64>>,
    pub rules: Vec<(RuleKind, At<String>)>,
    pub items: Vec<RawItem>,
}

/// `[[section.item]]`, however deep.
#[derive(Debug)]
pub(crate) struct RawItem {
    /// The file it stands in: the questionnaire's own, or that of the country pack which adds it.
    pub file: SourceId,
    pub span: Span,
    pub id: Option<At<String>>,
    pub rules: Vec<(RuleKind, At<String>)>,
    pub body: RawBody,
}

/// What an item is, as far as its keys tell.
#[derive(Debug)]
pub(crate) enum RawBody {
    Question(Box<RawQuestion>),
    Group(Vec<RawItem>),
    /// The items, and what its rows are if they are data requests.
    Repeat(Vec<RawItem>, Option<Box<RawRequests>>),
    /// Its kind is missing or wrong, which has been said.
    Unclear(Vec<RawItem>),
}

/// What only a question has.
#[derive(Debug, Default)]
pub(crate) struct RawQuestion {
    pub number: Option<At<String>>,
    /// The word of its type; `None` when it is missing or wrong, which has been said.
    pub type_of: Option<TypeWord>,
    pub scale: Option<At<String>>,
    pub list: Option<At<String>>,
    pub options: Option<RawList>,
    pub scored: Option<At<bool>>,
    pub weight: Option<At<Number>>,
    pub must_pass: Option<At<bool>>,
    pub points: Option<RawPoints>,
    pub cites: Vec<At<String>>,
    pub layer: Option<At<String>>,
    pub verify: Vec<At<String>>,
    pub room: Option<At<String>>,
    pub advance: Option<At<String>>,
    pub unit: Option<At<String>>,
    pub min: Option<At<Number>>,
    pub max: Option<At<Number>>,
    pub step: Option<At<Number>>,
    pub lines: Option<At<i64>>,
    pub small_number: bool,
    pub sensitive: bool,
    pub follow_up_of: Option<At<String>>,
    pub urgent: Vec<At<String>>,
    pub unsettled: Vec<At<String>>,
    pub from_requests: Vec<At<String>>,
    pub declares: Option<RawDeclares>,
    pub external_ref: Option<At<String>>,
    pub retired: Option<At<String>>,
}

/// `points`.
#[derive(Debug)]
pub(crate) struct RawPoints {
    pub span: Span,
    /// `{ share_of_options = true }`.
    pub share: bool,
    /// `[{ from = …, is = … }]`.
    pub steps: Vec<RawStep>,
}

/// One entry of a list of steps: from which number, how many points.
pub(crate) type RawStep = (Option<At<Number>>, Option<At<Number>>);

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $name { $($variant),* }

        impl $name {
            /// All words in the order of the documentation.
            pub(crate) const ALL: &'static [$name] = &[$($name::$variant),*];

            /// As it stands in files.
            pub(crate) fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }
    };
}

words! {
    /// What `type` may say.
    TypeWord {
        Rating = "rating", SelectOne = "select_one", SelectMultiple = "select_multiple", Rank = "rank", Integer = "integer",
        Decimal = "decimal", Range = "range", Date = "date", Time = "time", Text = "text", Note = "note", Calculate = "calculate",
    }
}

words! {
    /// What `kind` may say.
    KindWord { Question = "question", Group = "group", Repeat = "repeat" }
}

impl TypeWord {
    fn chooses(self) -> bool {
        matches!(
            self,
            TypeWord::SelectOne | TypeWord::SelectMultiple | TypeWord::Rank
        )
    }

    fn counts(self) -> bool {
        matches!(
            self,
            TypeWord::Integer | TypeWord::Decimal | TypeWord::Range
        )
    }

    /// Says whether a key has a meaning on questions of this type. Keys that no question has are not its matter.
    pub(crate) fn takes(self, key: &str) -> bool {
        let answered = !matches!(self, TypeWord::Note | TypeWord::Calculate);
        match key {
            "scale" => self == TypeWord::Rating,
            "list" | "options" | "choice_filter" => self.chooses(),
            "min" | "max" | "step" | "unit" => self.counts(),
            "small_number" => self.counts() || self == TypeWord::Calculate,
            "lines" => self == TypeWord::Text,
            "points" => {
                self.counts() || matches!(self, TypeWord::SelectMultiple | TypeWord::Calculate)
            }
            "weight" | "must_pass" | "scored" | "layer" => {
                self == TypeWord::Rating || self.takes("points")
            }
            "required" | "constraint" | "plausible" | "read_only" | "default" | "advance"
            | "from_requests" => answered,
            "calculate" | "verify" | "sensitive" => self != TypeWord::Note,
            "declares" => self == TypeWord::SelectOne,
            "urgent" | "unsettled" => {
                matches!(
                    self,
                    TypeWord::Rating | TypeWord::SelectOne | TypeWord::SelectMultiple
                )
            }
            _ => true,
        }
    }
}

/// The keys that hold an expression, on a question.
pub(crate) const QUESTION_RULES: &[RuleKind] = &[
    RuleKind::Relevant,
    RuleKind::Required,
    RuleKind::Constraint,
    RuleKind::Plausible,
    RuleKind::ReadOnly,
    RuleKind::Calculate,
    RuleKind::Default,
    RuleKind::ChoiceFilter,
];

/// Reads the expressions among the keys of a table.
pub(crate) fn rules(
    table: &mut Table<'_>,
    kinds: &[RuleKind],
    log: &mut Log,
) -> Vec<(RuleKind, At<String>)> {
    kinds
        .iter()
        .filter_map(|kind| Some((*kind, table.expression(log, kind.as_str())?)))
        .collect()
}
