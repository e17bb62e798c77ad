//! `fener delete`: hides a session for thirty days, takes that back, or deletes it for good.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::base::id::SessionId;
use crate::cli::arguments::{Builder, JSON};
use crate::cli::care::{described, name_copies, now, path, writable};
use crate::cli::desk::{Desk, Stop};
use crate::cli::{Exit, open_session};
use crate::storage::store::delete::{Leaving, Why};
use crate::storage::store::{Access, Store};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::{care as say, cli};
use crate::text::i18n::phrase::{Arg, Phrase};

pub(in crate::cli) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "session",
            (false, false),
            cli::value_session,
            cli::help_session,
        )
        .choice("now", Why::NAMED.map(Why::as_str), say::help_now)
        .switch("yes", say::help_yes)
        .switch("undo", say::help_undo)
        .switch("list", say::help_leaving)
        .json()
}

pub(in crate::cli) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let name = matches.get_one::<String>("session");
    let Some(name) = name.filter(|_| !matches.get_flag("list")) else {
        return list(matches.get_flag(JSON), desk);
    };
    if matches.get_flag("undo") {
        return undo(name, desk);
    }
    let why = matches.get_one::<String>("now");
    let why = why.and_then(|word| Why::NAMED.into_iter().find(|why| why.as_str() == word));
    let session = match hidden(name, desk)? {
        // What is hidden already can still be deleted at once.
        Some(session) if why.is_some() => session,
        _ => match open_session::find(name, desk)? {
            Some(session) => session,
            None => return Err(open_session::unknown(name)),
        },
    };
    match why {
        Some(why) => delete(session, why, matches.get_flag("yes"), desk),
        None => hide(session, desk),
    }
}

fn hide(session: SessionId, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let (at, offset) = now(desk);
    let mut store = writable(desk)?;
    let what = what(&store, session)?;
    if let Some(leaving) = store.hide(session, at)? {
        let date = Arg::Date(leaving.due.local(offset).0);
        desk.say(&say::hidden(what, date))?;
        desk.say(&say::hidden_undo(session.to_string()))?;
    }
    Ok(Exit::Done)
}

fn delete(session: SessionId, why: Why, is_sure: bool, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let mut store = writable(desk)?;
    let what = what(&store, session)?;
    if !is_sure {
        desk.say(&say::would_delete(what))?;
        desk.say(&say::would_hint())?;
        return Ok(Exit::No);
    }
    store.delete(session, now(desk).0, why)?;
    desk.say(&say::deleted(what))?;
    name_copies(&store, desk)?;
    Ok(Exit::Done)
}

fn undo(name: &str, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let Some(session) = hidden(name, desk)? else {
        let problem = Diagnostic::new(Code::NotDeleted, say::not_deleted_error(name));
        return Err(Stop::refused(problem.hint(say::not_deleted_hint())));
    };
    let mut store = writable(desk)?;
    let what = what(&store, session)?;
    store.take_back(session)?;
    desk.say(&say::taken_back(what))?;
    Ok(Exit::Done)
}

fn list(as_json: bool, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let offset = now(desk).1;
    let mut lines = Vec::new();
    let mut values: Vec<Value> = Vec::new();
    if let Some(store) = open_session::store(desk)? {
        for one in store.leaving()? {
            let date = Arg::Date(one.due.local(offset).0);
            lines.push(say::hidden(what(&store, one.session)?, date));
            values.push(json!({
                "session": one.session.to_string(),
                "since": one.since.to_string(),
                "due": one.due.to_string(),
            }));
        }
    }
    match (as_json, lines.is_empty()) {
        (true, _) => desk.json(&json!({ "version": 1, "sessions": values }))?,
        (false, true) => desk.say(&say::none_leaving())?,
        (false, false) => lines.iter().try_for_each(|line| desk.say(line))?,
    }
    Ok(Exit::Done)
}

/// The hidden session of that name: its id or the beginning of it, or the code of its subject.
fn hidden(name: &str, desk: &Desk<'_>) -> Result<Option<SessionId>, Stop> {
    if !path(desk).exists() {
        return Ok(None);
    }
    let store = Store::open(&path(desk), Access::Read, desk.key()?)?.into_store();
    let wanted = name.to_lowercase();
    let mut found = Vec::new();
    for Leaving { session, .. } in store.leaving()? {
        let is_id = wanted.len() >= 4 && session.to_string().starts_with(&wanted);
        let kept = store.kept_session(session)?;
        let code = kept.map(|kept| kept.assessment.opening.subject.code);
        if is_id || code.as_deref() == Some(name) {
            found.push(session);
        }
    }
    match found.as_slice() {
        [one] => Ok(Some(*one)),
        _ => Ok(None),
    }
}

fn what(store: &Store, session: SessionId) -> Result<Phrase, Stop> {
    let answers = store.answer_codes(session)?.len();
    Ok(match store.kept_session(session)? {
        Some(kept) => {
            let opening = &kept.assessment.opening;
            described(&opening.subject.code, opening.period, answers)
        }
        None => say::whole(session.to_string(), answers),
    })
}
