//! Rules: expressions that decide what is asked, what counts and what is derived.

use crate::form::expr::Expr;
use crate::form::model::questionnaire::NodeIndex;
use crate::text::diag::source::Span;

/// One rule of one node.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Whose rule it is.
    pub owner: NodeIndex,
    /// What it decides.
    pub kind: RuleKind,
    /// The expression, resolved and typed.
    pub expr: Expr,
    /// The expression as the author wrote it.
    pub text: String,
    /// Where it stands in `questionnaire.toml`.
    pub span: Span,
}

/// What a rule decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleKind {
    /// Whether a section, group, repeat or question is asked.
    Relevant,
    /// The value of a variable or a calculated question.
    Calculate,
    /// How many rows a repeat has.
    Count,
    /// Which options are offered.
    ChoiceFilter,
    /// Whether an answer is required before signing.
    Required,
    /// Whether a value may be changed.
    ReadOnly,
    /// Whether a value is allowed.
    Constraint,
    /// Whether a value is likely. One that is not is taken; it is asked about once and listed for another look.
    Plausible,
    /// The value a question starts with.
    Default,
}

impl RuleKind {
    /// The key of the rule in a package.
    pub fn as_str(self) -> &'static str {
        match self {
            RuleKind::Relevant => "relevant",
            RuleKind::Calculate => "calculate",
            RuleKind::Count => "count",
            RuleKind::ChoiceFilter => "choice_filter",
            RuleKind::Required => "required",
            RuleKind::ReadOnly => "read_only",
            RuleKind::Constraint => "constraint",
            RuleKind::Plausible => "plausible",
            RuleKind::Default => "default",
        }
    }
}

/// A rule of a questionnaire, by its place in [`Questionnaire::rules`](crate::form::model::questionnaire::Questionnaire::rules).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleIndex(pub u32);
