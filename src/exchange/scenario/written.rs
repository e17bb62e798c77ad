//! A scenario as its author wrote it: steps, actions and expectations, each with its place. Nothing here knows a questionnaire.

use crate::text::diag::source::Span;

/// Something with the place where it stands.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub(super) is: T,
    pub(super) span: Span,
}

/// A scenario as it was written.
#[derive(Debug, Default)]
pub(super) struct Scenario {
    pub(super) name: Option<String>,
    pub(super) package: Option<At<String>>,
    pub(super) inline: Option<At<String>>,
    pub(super) today: Option<At<String>>,
    pub(super) country: Option<String>,
    pub(super) government_level: Option<String>,
    pub(super) period: [String; 2],
    pub(super) mode: Option<At<String>>,
    pub(super) steps: Vec<Step>,
}

/// One step: at most one action, then what is expected.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) span: Span,
    pub(super) today: Option<At<String>>,
    pub(super) action: Option<At<Action>>,
    pub(super) fails: Option<String>,
    pub(super) expect: Vec<Expected>,
}

/// What a step does.
#[derive(Debug)]
pub(super) enum Action {
    /// Answers questions in the order of the file.
    Answer(Vec<(At<String>, At<Written>)>),
    Clear(Vec<At<String>>),
    AddRow(At<String>),
    RemoveRow(At<String>),
    /// Attaches evidence: kinds, with ` weak` or ` strong` after them.
    Attach(Vec<(At<String>, Vec<At<String>>)>),
    Undo,
    Redo,
}

/// One expectation: the key, of what, and what is expected.
#[derive(Debug)]
pub(super) struct Expected {
    pub(super) key: &'static str,
    /// The question, section or grade; empty for what is expected of the whole.
    pub(super) of: At<String>,
    pub(super) wanted: At<Written>,
}

/// A value as it was written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Written {
    Text(String),
    /// As in the file, so that it stays exact.
    Number(String),
    Truth(bool),
    /// A date or time.
    When(String),
    List(Vec<String>),
    NotApplicable(String),
    NotVerified(String),
}

impl Written {
    /// As the format writes it.
    pub(super) fn shown(&self) -> String {
        match self {
            Written::Text(text) | Written::When(text) => format!("\"{text}\""),
            Written::Number(text) => text.clone(),
            Written::Truth(truth) => truth.to_string(),
            Written::List(items) => {
                let items: Vec<String> = items.iter().map(|item| format!("\"{item}\"")).collect();
                format!("[{}]", items.join(", "))
            }
            Written::NotApplicable(reason) => format!("{{ not_applicable = \"{reason}\" }}"),
            Written::NotVerified(reason) => format!("{{ not_verified = \"{reason}\" }}"),
        }
    }
}
