//! The payload of an event: its kind, a version, the place it is about and the rest as JSON. A payload is never rewritten; one of an
//! older version is brought up when it is read.

use std::borrow::Cow;

use crate::base::digest::Digest;
use crate::base::value::Value;
use crate::record::session::answer::Response;
use crate::record::session::event::{AssessmentEvent, Event, SessionEvent};
use crate::storage::store::wire;

/// The version that this program writes.
pub const VERSION: u8 = 1;

/// Why a payload cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer program wrote it.
    Newer,
    /// It is not what any version wrote.
    Damaged,
}

macro_rules! kinds {
    ($($name:ident = $number:literal $text:literal;)*) => {
        /// What kind of event it is. Number and name stand in stored events and in the chain, so neither ever changes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind {
            $(#[doc = concat!("`", $text, "`")] $name = $number),*
        }

        impl Kind {
            /// All kinds, by number.
            pub const ALL: &'static [Kind] = &[$(Kind::$name),*];

            /// The name in the chain.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Kind::$name => $text),*
                }
            }

            /// The kind with that number.
            pub fn from_number(number: u8) -> Option<Kind> {
                match number {
                    $($number => Some(Kind::$name),)*
                    _ => None,
                }
            }
        }
    };
}

kinds! {
    AssessmentOpened = 1 "assessment_opened";
    IndependenceDeclared = 2 "independence_declared";
    Described = 3 "described";
    SharedOut = 4 "shared_out";
    SessionOpened = 20 "session_opened";
    Answered = 21 "answered";
    Cleared = 22 "cleared";
    Noted = 23 "noted";
    GapWritten = 24 "gap_written";
    Attached = 25 "attached";
    Detached = 26 "detached";
    Dissented = 27 "dissented";
    Agreed = 28 "agreed";
    Flagged = 29 "flagged";
    Unflagged = 30 "unflagged";
    SourceWritten = 31 "source_written";
    SourceRemoved = 32 "source_removed";
    VisitNoteWritten = 33 "visit_note_written";
    VisitNoteRemoved = 34 "visit_note_removed";
    RowAdded = 35 "row_added";
    RowRemoved = 36 "row_removed";
    RowsDeclared = 37 "rows_declared";
    Recommended = 38 "recommended";
    RecommendationRemoved = 39 "recommendation_removed";
    SignedOff = 40 "signed_off";
    Reopened = 41 "reopened";
    Upgraded = 42 "upgraded";
    UpgradeTakenBack = 43 "upgrade_taken_back";
}

/// An event as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Payload {
    /// What kind it is.
    pub kind: Kind,
    /// Which version of that kind.
    pub version: u8,
    /// The question or repeat it is about, with its rows: `sv_case_code[3/1]`.
    pub place: Option<String>,
    /// The rest, as JSON.
    pub body: String,
}

impl Payload {
    /// Writes an event; `None` when it would not read back as the same event, so that nothing is kept that is lost.
    pub fn write(event: &Event) -> Option<Payload> {
        let (kind, place, body) = wire::write(event)?;
        let payload = Payload {
            kind,
            version: VERSION,
            place,
            body,
        };
        (payload.read().as_ref() == Ok(event)).then_some(payload)
    }

    /// Reads the event back.
    pub fn read(&self) -> Result<Event, Unreadable> {
        let body = upcast(self.version, &self.body)?;
        wire::read(self.kind, self.place.as_deref(), &body).ok_or(Unreadable::Damaged)
    }

    /// The digest that the chain holds in the payload's stead, by what stands in its `seal`: nothing for a payload without typed words, a
    /// salt for one with words, and [`words`](Self::words) once they are erased. `None` when it cannot be read here.
    ///
    /// With words it joins two digests, of the whole with the salt and of what stays when the words are erased: so an erased event is
    /// still held to its kind, its place and its numbers, and "erased" cannot hide that something else was changed.
    pub fn digest(&self, seal: Option<&[u8]>) -> Option<Digest> {
        let joined = |words: &Digest, body: &str| {
            let remains = self.of_body(&[], body);
            Digest::of_parts([words.as_bytes().as_slice(), remains.as_bytes()])
        };
        match seal {
            None => Some(self.of_body(&[], &self.body)),
            Some(words) if words.len() == 32 => {
                Some(joined(&Digest::from_bytes(words)?, &self.body))
            }
            Some(salt) => Some(joined(&self.words(salt), &self.remains()?)),
        }
    }

    /// The salted digest of the whole. The salt keeps typed words from being guessed once they are erased.
    pub fn words(&self, salt: &[u8]) -> Digest {
        self.of_body(salt, &self.body)
    }

    /// The body that stays when the words are erased.
    pub fn remains(&self) -> Option<String> {
        let event = self.read().ok()?;
        Some(Payload::write(&without_words(&event))?.body)
    }

    fn of_body(&self, salt: &[u8], body: &str) -> Digest {
        Digest::of_parts([
            salt,
            self.kind.as_str().as_bytes(),
            &[self.version],
            self.place.as_deref().unwrap_or_default().as_bytes(),
            body.as_bytes(),
        ])
    }
}

/// Brings a body of an older version up to [`VERSION`]. When a version 2 comes, its step from 1 stands here.
fn upcast(version: u8, body: &str) -> Result<Cow<'_, str>, Unreadable> {
    match version {
        VERSION => Ok(Cow::Borrowed(body)),
        0 => Err(Unreadable::Damaged),
        _ => Err(Unreadable::Newer),
    }
}

/// Says whether an event holds anything a person typed. Only that can be erased, so only that needs a salt; a choice from a list is
/// no secret that a salt could keep.
pub fn holds_words(event: &Event) -> bool {
    let Event::Session(event) = event else {
        return true;
    };
    match event {
        SessionEvent::Answered { response, .. } => match response {
            Response::Value(Value::Choice(_) | Value::Choices(_) | Value::Ranking(_)) => false,
            Response::Value(
                Value::Text(_) | Value::Number(_) | Value::Date(_) | Value::Time(_),
            ) => true,
            Response::NotApplicable(reason) => !reason.is_empty(),
            Response::NotVerified(_) => false,
        },
        SessionEvent::Noted { .. }
        | SessionEvent::GapWritten { .. }
        | SessionEvent::Attached { .. }
        | SessionEvent::Dissented { .. }
        | SessionEvent::Flagged(_)
        | SessionEvent::SourceWritten(_)
        | SessionEvent::VisitNoteWritten(_)
        | SessionEvent::Recommended(_)
        | SessionEvent::SignedOff { .. }
        | SessionEvent::Reopened { .. } => true,
        SessionEvent::Opened { .. }
        | SessionEvent::Cleared { .. }
        | SessionEvent::Detached { .. }
        | SessionEvent::Agreed { .. }
        | SessionEvent::Unflagged(_)
        | SessionEvent::SourceRemoved(_)
        | SessionEvent::VisitNoteRemoved(_)
        | SessionEvent::RowAdded { .. }
        | SessionEvent::RowRemoved { .. }
        | SessionEvent::RowsDeclared { .. }
        | SessionEvent::RecommendationRemoved(_)
        | SessionEvent::Upgraded(_)
        | SessionEvent::UpgradeTakenBack(_) => false,
    }
}

/// What stays of an event when its words are erased: ids, numbers of lines and places, so that nothing else shifts. An answer that
/// was typed reads as taken away.
pub fn without_words(event: &Event) -> Event {
    let mut event = event.clone();
    match &mut event {
        Event::Assessment(event) => match event {
            AssessmentEvent::Opened(opening) => {
                opening.subject.name.clear();
                opening.purpose.clear();
                if let Some(carried) = &mut opening.carried {
                    carried.reason.clear();
                }
            }
            AssessmentEvent::IndependenceDeclared(declaration) => declaration.text.clear(),
            AssessmentEvent::Described { purpose, .. } => purpose.clear(),
            AssessmentEvent::SharedOut(_) => {}
        },
        Event::Session(event) => clear_words(event),
    }
    event
}

fn clear_words(event: &mut SessionEvent) {
    match event {
        SessionEvent::Answered { place, response } => match response {
            Response::NotApplicable(reason) => reason.clear(),
            _ => {
                *event = SessionEvent::Cleared {
                    place: place.clone(),
                }
            }
        },
        SessionEvent::Noted { text, .. } | SessionEvent::GapWritten { text, .. } => text.clear(),
        SessionEvent::Attached { evidence, .. } => {
            evidence.reference.clear();
            evidence.at.clear();
        }
        SessionEvent::Dissented { dissent, .. } => dissent.text.clear(),
        SessionEvent::Flagged(flag) => flag.text.clear(),
        SessionEvent::SourceWritten(source) => {
            source.role.clear();
            source.reference.clear();
        }
        SessionEvent::VisitNoteWritten(note) => note.text.clear(),
        SessionEvent::Recommended(recommendation) => recommendation.text.clear(),
        SessionEvent::SignedOff { codes, .. } => codes.clear(),
        SessionEvent::Reopened { reason } => reason.clear(),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::OptionId;
    use crate::record::session::place::Place;

    fn answered(response: Response) -> Event {
        Event::Session(SessionEvent::Answered {
            place: Place::new("sv_acc_food".into()),
            response,
        })
    }

    #[test]
    fn a_choice_is_kept_as_its_bare_id() {
        let payload = Payload::write(&answered(Response::Value(Value::Choice(OptionId::new(
            "mostly",
        )))))
        .unwrap();
        assert_eq!(payload.body, r#""mostly""#);
        assert_eq!(payload.place.as_deref(), Some("sv_acc_food"));
    }

    #[test]
    fn a_payload_of_a_newer_version_is_refused_and_one_of_none_is_damaged() {
        let mut payload =
            Payload::write(&answered(Response::NotApplicable("no kitchen".into()))).unwrap();
        payload.version = VERSION + 1;
        assert_eq!(payload.read(), Err(Unreadable::Newer));
        payload.version = 0;
        assert_eq!(payload.read(), Err(Unreadable::Damaged));
    }

    #[test]
    fn what_would_not_read_back_is_not_written() {
        let event = Event::Session(SessionEvent::Cleared {
            place: Place::new("odd[1]".into()),
        });
        assert_eq!(Payload::write(&event), None);
    }

    #[test]
    fn numbers_and_names_of_kinds_are_used_once() {
        let numbers: std::collections::BTreeSet<u8> =
            Kind::ALL.iter().map(|kind| *kind as u8).collect();
        let names: std::collections::BTreeSet<&str> =
            Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        assert_eq!(numbers.len(), Kind::ALL.len());
        assert_eq!(names.len(), Kind::ALL.len());
        for kind in Kind::ALL {
            assert_eq!(Kind::from_number(*kind as u8), Some(*kind));
        }
    }
}
