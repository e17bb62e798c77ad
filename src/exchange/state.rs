//! How a question stands, in one word of an export: the same words in JSON, in the long table and in the twin columns of the wide one.

use crate::base::value::Value;
use crate::engine::flow::evaluation::{Origin, Standing};
use crate::exchange::redact::{Redaction, Shown, recorded};
use crate::exchange::session_file::StateWire;
use crate::form::model::question::{Question, QuestionKind};
use crate::record::session::answer::{NotVerified, Response};
use crate::record::session::fold::Session;

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A rater answered it.
    Answered,
    /// A rater answered it before its question changed its meaning: it does not count as done until it is confirmed.
    ConfirmAgain,
    /// It holds its default, which nobody gave: it does not count as done.
    Default,
    /// It was worked out.
    Calculated,
    /// It is worked out, and nothing came of it.
    Blank,
    /// It waits for an answer.
    Open,
    /// It is not asked; what was answered before is kept.
    Hidden,
    /// It cannot apply here.
    NotApplicable,
    /// It could not be found out.
    NotVerified(NotVerified),
    /// A number from 1 to 4, which is not said.
    Lt5,
    /// Worked out from such a number, or it would tell one, so not said either.
    FromLt5,
    /// Sensitive, so left out.
    Withheld,
}

impl State {
    /// All states, as they stand in files.
    pub const WORDS: [&'static str; 16] = [
        "answered",
        "confirm_again",
        "default",
        "calculated",
        "blank",
        "open",
        "hidden",
        "not_applicable",
        "not_verified_no_reply",
        "not_verified_no_access",
        "not_verified_no_time",
        "not_verified_sources_conflict",
        "not_verified_protects_person",
        "lt5",
        "from_lt5",
        "withheld",
    ];

    /// As it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Answered => "answered",
            State::ConfirmAgain => "confirm_again",
            State::Default => "default",
            State::Calculated => "calculated",
            State::Blank => "blank",
            State::Open => "open",
            State::Hidden => "hidden",
            State::NotApplicable => "not_applicable",
            State::NotVerified(NotVerified::NoReply) => "not_verified_no_reply",
            State::NotVerified(NotVerified::NoAccess) => "not_verified_no_access",
            State::NotVerified(NotVerified::NoTime) => "not_verified_no_time",
            State::NotVerified(NotVerified::SourcesConflict) => "not_verified_sources_conflict",
            State::NotVerified(NotVerified::ProtectsPerson) => "not_verified_protects_person",
            State::Lt5 => "lt5",
            State::FromLt5 => "from_lt5",
            State::Withheld => "withheld",
        }
    }

    /// The states a question of this kind can have, in the order of [`WORDS`](State::WORDS).
    pub fn possible(
        question: &Question,
        (small, sensitive): (bool, bool),
        is_upgraded: bool,
    ) -> Vec<&'static str> {
        let derived = !question.takes_answer();
        let special = question.is_scored();
        let fits = |word: &str| match word {
            "calculated" | "blank" => derived,
            "confirm_again" => !derived && is_upgraded,
            "answered" | "default" | "open" => !derived,
            "hidden" => true,
            "lt5" => small,
            "from_lt5" => small,
            "withheld" => sensitive,
            _ => special,
        };
        State::WORDS.into_iter().filter(|word| fits(word)).collect()
    }

    /// How a standing is, and the value that may be written for it.
    pub(super) fn of<'a>(
        (question, standing): (&Question, &'a Standing),
        session: &'a Session,
        redaction: &Redaction,
    ) -> (State, Option<&'a Value>) {
        let response = match standing.hidden {
            Some(_) => recorded(session, &standing.place),
            None => standing.response.as_ref(),
        };
        let value = response.and_then(Response::value);
        let shown = redaction.look_at(standing.node, &standing.place, value);
        // What is hidden stays hidden, whatever it holds.
        if standing.hidden.is_some() {
            return (State::Hidden, value.filter(|_| shown == Shown::Plain));
        }
        match (shown, response) {
            (Shown::Withheld, _) => (State::Withheld, None),
            (Shown::Lt5, _) => (State::Lt5, None),
            (Shown::FromLt5, _) => (State::FromLt5, None),
            (Shown::Plain, Some(_)) if standing.waits_to_be_confirmed() => {
                (State::ConfirmAgain, value)
            }
            (Shown::Plain, Some(Response::NotApplicable(_))) => (State::NotApplicable, None),
            (Shown::Plain, Some(Response::NotVerified(reason))) => {
                (State::NotVerified(*reason), None)
            }
            (Shown::Plain, _) => (held(question, standing), value),
        }
    }
}

fn held(question: &Question, standing: &Standing) -> State {
    let derived =
        standing.origin == Origin::Calculated || matches!(question.kind, QuestionKind::Derived);
    match (standing.value().is_some(), derived) {
        (true, true) => State::Calculated,
        (false, true) => State::Blank,
        (true, false) if standing.origin == Origin::Default => State::Default,
        (true, false) => State::Answered,
        (false, false) => State::Open,
    }
}

/// A state as JSON.
pub(super) fn state(state: State) -> StateWire {
    match state {
        State::Answered => StateWire::Answered,
        State::ConfirmAgain => StateWire::ConfirmAgain,
        State::Default => StateWire::Default,
        State::Calculated => StateWire::Calculated,
        State::Blank => StateWire::Blank,
        State::Open => StateWire::Open,
        State::Hidden => StateWire::Hidden,
        State::NotApplicable => StateWire::NotApplicable,
        State::NotVerified(NotVerified::NoReply) => StateWire::NotVerifiedNoReply,
        State::NotVerified(NotVerified::NoAccess) => StateWire::NotVerifiedNoAccess,
        State::NotVerified(NotVerified::NoTime) => StateWire::NotVerifiedNoTime,
        State::NotVerified(NotVerified::SourcesConflict) => StateWire::NotVerifiedSourcesConflict,
        State::NotVerified(NotVerified::ProtectsPerson) => StateWire::NotVerifiedProtectsPerson,
        State::Lt5 => StateWire::Lt5,
        State::FromLt5 => StateWire::FromLt5,
        State::Withheld => StateWire::Withheld,
    }
}
