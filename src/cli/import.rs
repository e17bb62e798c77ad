//! `fener import`: says what a bundle would bring, takes it over, and hides it again.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use clap::ArgMatches;

use crate::base::id::AssessmentId;
use crate::cli::Exit;
use crate::cli::arguments::Builder;
use crate::cli::bundle::{own_keys, passphrase, refused};
use crate::cli::care::{now, writable};
use crate::cli::desk::{Desk, Stop};
use crate::exchange::bundle::MOST_BYTES;
use crate::exchange::bundle::keys::sender_fingerprint;
use crate::exchange::bundle::read::{Opened, With, asks_passphrase, read};
use crate::exchange::bundle::refusal::Refusal;
use crate::exchange::plain;
use crate::record::session::event::{AssessmentEvent, Event, SessionEvent, StreamId};
use crate::storage::store::Store;
use crate::storage::store::merge::{Arriving, Foreign, Merged, Part, Verdict, WhyNot};
use crate::storage::store::withdraw::Withdrawal;
use crate::text::i18n::keys::bundle as say;
use crate::text::i18n::phrase::{Arg, Phrase};

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "file",
            (false, false),
            crate::text::i18n::keys::cli::value_file,
            say::help_file,
        )
        .switch("dry-run", say::help_dry_run)
        .switch("yes", say::help_yes)
        .switch("undo", say::help_undo)
        .one_of(["file", "undo"])
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let Some(file) = matches.get_one::<String>("file") else {
        return undo(desk);
    };
    let bytes = bytes_of(Path::new(file)).map_err(refused)?;
    let asks = asks_passphrase(&bytes).map_err(refused)?;
    let mut store = writable(desk)?;
    let opened = match asks {
        true => read(&bytes, With::Passphrase(&passphrase(desk)?)),
        false => read(&bytes, With::Key(&own_keys(&mut store)?)),
    };
    let opened = opened.map_err(refused)?;
    introduce(&opened, &store, desk)?;
    let arriving = Arriving {
        bundle: opened.contents.id,
        sender: opened.sender,
        label: opened.contents.label,
        at: now(desk).0,
        definitions: opened.contents.definitions,
        streams: opened.contents.streams,
    };
    let looked = store.preview(&arriving)?;
    tell(&looked, &arriving, &store, desk)?;
    if !looked.changes() {
        let said = match looked.was_taken {
            true => say::was_taken(),
            false => say::nothing_new(),
        };
        desk.say(&said)?;
        return Ok(Exit::No);
    }
    if !store.is_encrypted() {
        desk.say(&say::open_here())?;
    }
    if matches.get_flag("dry-run") {
        return Ok(Exit::Done);
    }
    if !matches.get_flag("yes") {
        desk.say(&say::would_hint())?;
        return Ok(Exit::No);
    }
    store.merge(&arriving)?;
    desk.say(&say::taken())?;
    Ok(Exit::Done)
}

/// The bytes of a file that is one: no link, no folder, no device, and no more than a bundle may have.
fn bytes_of(path: &Path) -> Result<Vec<u8>, Refusal> {
    let failed = |error: std::io::Error| Refusal::Disk(error.to_string());
    let found = fs::symlink_metadata(path).map_err(failed)?;
    if !found.is_file() {
        return Err(Refusal::NotAFile);
    }
    if found.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    Ok(bytes)
}

/// Who sends it, and whether they are known by that key.
fn introduce(opened: &Opened, store: &Store, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let label = plain(&opened.contents.label);
    let figures = sender_fingerprint(&opened.sender);
    desk.say(&say::sender(label.as_str(), figures))?;
    let offset = now(desk).1;
    let senders = store.senders()?;
    let known = senders.iter().find(|one| one.key == opened.sender);
    let named = senders.iter().any(|one| plain(&one.label) == label);
    let said = match known {
        Some(one) => say::sender_known(Arg::Date(one.first_seen.local(offset).0)),
        None if named => say::sender_other(label),
        None => say::sender_new(),
    };
    desk.say(&said)
}

/// What becomes of each session; an assessment speaks only when nothing of it is taken.
fn tell(
    merged: &Merged,
    arriving: &Arriving,
    store: &Store,
    desk: &mut Desk<'_>,
) -> Result<(), Stop> {
    for part in &merged.parts {
        let is_session = matches!(part.stream, StreamId::Session(_));
        let is_refused = matches!(part.verdict, Verdict::Refused(_) | Verdict::Deleted);
        if is_session || is_refused {
            let what = what(part.stream, &arriving.streams, store)?;
            desk.say(&said_of(part, what))?;
        }
    }
    let erased: usize = merged.parts.iter().map(|part| part.erased.len()).sum();
    match erased {
        0 => Ok(()),
        count => desk.say(&say::erased_too(count)),
    }
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
fn what(stream: StreamId, arriving: &[Foreign], store: &Store) -> Result<String, Stop> {
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

fn known_code(assessment: AssessmentId, store: &Store) -> Result<Option<String>, Stop> {
    let events = store.events(StreamId::Assessment(assessment))?;
    Ok(events.first().and_then(|one| match &one.new.event {
        Event::Assessment(AssessmentEvent::Opened(opening)) => Some(opening.subject.code.clone()),
        _ => None,
    }))
}

fn undo(desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let mut store = writable(desk)?;
    match store.withdraw_merge(now(desk).0)? {
        Withdrawal::Done(_) => {
            desk.say(&say::undone())?;
            Ok(Exit::Done)
        }
        Withdrawal::Nothing => {
            desk.say(&say::nothing_to_undo())?;
            Ok(Exit::No)
        }
        Withdrawal::BuiltOn(stream) => {
            let what = what(stream, &[], &store)?;
            desk.say(&say::built_on(what))?;
            Ok(Exit::No)
        }
    }
}
