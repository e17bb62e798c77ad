//! A practice run: the pass mark, and for each fictional case what an expert answers and why. It does not compare answers.

use crate::base::id::{OptionId, QuestionId, SectionId};
use crate::base::number::Number;
use crate::form::model::text;
use crate::text::i18n::phrase::TextKey;

/// What a questionnaire for practice has beside its questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    /// The share of the points from which a run is passed, if no question of safety was wrong.
    pub pass: Number,
    /// The cases in the order of their sections.
    pub cases: Vec<Case>,
}

/// One fictional case: a section whose questions have a key. What its section has to read before it is the story.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The section that tells it.
    pub section: SectionId,
    /// The keys in the order of their file.
    pub keys: Vec<ExpertKey>,
}

/// What an expert answers to one question of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpertKey {
    /// The question.
    pub question: QuestionId,
    /// The right options or level.
    pub answer: Vec<OptionId>,
    /// Levels that are not right and still count for something.
    pub near: Vec<OptionId>,
    /// How an answer is compared.
    pub method: Method,
    /// Whether an error here fails the run.
    pub safety: bool,
    /// Why, in words.
    pub reason: TextKey,
    /// The sentences of the story that decide it.
    pub facts: Vec<TextKey>,
}

/// How an answer is compared with the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Right or wrong.
    Exact,
    /// Right, near or wrong.
    Steps,
    /// Right marks less wrong ones, of all right ones.
    RightMinusWrong,
}

impl Method {
    /// All of them.
    pub const ALL: [Method; 3] = [Method::Exact, Method::Steps, Method::RightMinusWrong];

    /// The word as authors write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Exact => "exact",
            Method::Steps => "steps",
            Method::RightMinusWrong => "right_minus_wrong",
        }
    }
}

impl Case {
    /// What is said about the whole case after its last answer.
    pub fn feedback(&self) -> TextKey {
        text::case_feedback(self.section.as_str())
    }

    /// A finding as it could be written from the case.
    pub fn finding(&self) -> TextKey {
        text::case_finding(self.section.as_str())
    }
}
