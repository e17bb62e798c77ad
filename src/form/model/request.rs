//! A list of data requests: a repeat of which each row is one item asked of one body, with the questions that say what became of it.

use crate::base::id::{OptionId, QuestionId};
use crate::form::model::questionnaire::NodeIndex;

/// Which questions of a repeat say what about a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestList {
    /// The repeat.
    pub repeat: NodeIndex,
    /// What is asked for: one option.
    pub item: QuestionId,
    /// By when the law wants an answer: a date.
    pub deadline: QuestionId,
    /// When the answer came: a date.
    pub answered: QuestionId,
    /// Whether silence was recorded: one option.
    pub no_reply: QuestionId,
    /// The option that records it.
    pub silent: OptionId,
}
