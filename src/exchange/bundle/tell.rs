//! What is said of a bundle before and after it is taken: who sends it, what becomes of each session, what an undo did.

use crate::base::id::AssessmentId;
use crate::exchange::bundle::keys::sender_fingerprint;
use crate::exchange::plain;
use crate::record::session::event::{AssessmentEvent, Event, SessionEvent, StreamId};
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;
use crate::storage::store::merge::{Arriving, Foreign, Merged, Part, Verdict, WhyNot};
use crate::storage::store::withdraw::Withdrawal;
use crate::text::i18n::keys::bundle as say;
use crate::text::i18n::phrase::{Arg, Phrase};

/// Who sends a bundle.
#[derive(Clone, Debug, PartialEq)]
pub struct Sender {
    /// Their name and their key.
    pub who: Phrase,
    /// Whether they are known by that key.
    pub known: Phrase,
    /// Whether their name is known with another key.
    pub is_other: bool,
}

/// Who sends it, and whether they are known by that key; the offset is that of the clock on the wall.
pub fn sender(key: &str, label: &str, store: &Store, offset: i32) -> Result<Sender, StoreError> {
    let label = plain(label);
    let senders = store.senders()?;
    let known = senders.iter().find(|one| one.key == key);
    let named = senders.iter().any(|one| plain(&one.label) == label);
    let who = say::sender(label.as_str(), sender_fingerprint(key));
    let is_other = known.is_none() && named;
    let known = match known {
        Some(one) => say::sender_known(Arg::Date(one.first_seen.local(offset).0)),
        None if named => say::sender_other(label),
        None => say::sender_new(),
    };
    Ok(Sender {
        who,
        known,
        is_other,
    })
}

/// What becomes of each session; an assessment speaks only when nothing of it is taken.
pub fn parts(
    merged: &Merged,
    arriving: &Arriving,
    store: &Store,
) -> Result<Vec<Phrase>, StoreError> {
    let mut said = Vec::new();
    for part in &merged.parts {
        let is_session = matches!(part.stream, StreamId::Session(_));
        let is_refused = matches!(part.verdict, Verdict::Refused(_) | Verdict::Deleted);
        if is_session || is_refused {
            let what = what(part.stream, &arriving.streams, store)?;
            said.push(said_of(part, what));
        }
    }
    let erased: usize = merged.parts.iter().map(|part| part.erased.len()).sum();
    if erased > 0 {
        said.push(say::erased_too(erased));
    }
    Ok(said)
}

/// What is said of a bundle that would change nothing; `None` of any other.
pub fn brings_nothing(merged: &Merged) -> Option<Phrase> {
    match (merged.changes(), merged.was_taken) {
        (true, _) => None,
        (false, true) => Some(say::was_taken()),
        (false, false) => Some(say::nothing_new()),
    }
}

/// What came of undoing the last import.
pub fn withdrawn(withdrawal: &Withdrawal, store: &Store) -> Result<Phrase, StoreError> {
    Ok(match withdrawal {
        Withdrawal::Done(_) => say::undone(),
        Withdrawal::Nothing => say::nothing_to_undo(),
        Withdrawal::BuiltOn(stream) => say::built_on(what(*stream, &[], store)?),
    })
}

fn said_of(part: &Part, what: String) -> Phrase {
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    match part.verdict {
        Verdict::New => say::part_new(what, count(part.events)),
        Verdict::Extended(from) => {
            say::part_extended(what, count(part.events.saturating_sub(from.0)))
        }
        Verdict::Known => say::part_known(what),
        Verdict::Shorter => say::part_shorter(what),
        Verdict::Deleted => say::part_deleted(what),
        Verdict::Refused(why) => match why {
            WhyNot::Parts(seq) => say::part_parts(what, count(seq.0)),
            WhyNot::Fault(_) | WhyNot::Elsewhere(_) | WhyNot::Malformed => say::part_broken(what),
            WhyNot::Newer => say::part_newer(what),
            WhyNot::NoAssessment | WhyNot::NoPackage => say::part_incomplete(what),
        },
    }
}

/// What a stream is called: the code of its subject with the beginning of its id. Codes come from elsewhere, so only letters, figures
/// and dashes of them are shown.
fn what(stream: StreamId, arriving: &[Foreign], store: &Store) -> Result<String, StoreError> {
    let first_of = |stream: StreamId| {
        let found = arriving.iter().find(|one| one.stream == stream)?;
        found.events.first()?.payload()?.read().ok()
    };
    let (assessment, id) = match stream {
        StreamId::Assessment(id) => (Some(id), id.to_string()),
        StreamId::Session(id) => match first_of(stream) {
            Some(Event::Session(SessionEvent::Opened { assessment, .. })) => {
                (Some(assessment), id.to_string())
            }
            _ => (None, id.to_string()),
        },
    };
    let code = match assessment {
        Some(assessment) => match first_of(StreamId::Assessment(assessment)) {
            Some(Event::Assessment(AssessmentEvent::Opened(opening))) => Some(opening.subject.code),
            _ => known_code(assessment, store)?,
        },
        None => None,
    };
    let short: String = id.chars().take(13).collect();
    Ok(match code {
        Some(code) => format!("{} ({short})", plain(&code)),
        None => short,
    })
}

fn known_code(assessment: AssessmentId, store: &Store) -> Result<Option<String>, StoreError> {
    let events = store.events(StreamId::Assessment(assessment))?;
    Ok(events.first().and_then(|one| match &one.new.event {
        Event::Assessment(AssessmentEvent::Opened(opening)) => Some(opening.subject.code.clone()),
        _ => None,
    }))
}
