//! `fener verify`: whether every entry is the one that was written, and whether anything signed was changed since.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::cli::arguments::{Builder, JSON};
use crate::cli::care::{kind, look, moment, number, stream_name};
use crate::cli::desk::{Desk, Stop};
use crate::cli::{Exit, open_session};
use crate::record::session::event::StreamId;
use crate::record::session::summary::SessionRow;
use crate::storage::store::chain::Fault;
use crate::storage::store::check::{Checked, EventHead, Signature};
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
        .switch("all", say::help_verify_all)
        .json()
}

pub(in crate::cli) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let (store, _, rows) = look(desk)?;
    store.check_file()?;
    let named = matches.get_one::<String>("session");
    let checked = match named.filter(|_| !matches.get_flag("all")) {
        None => store.check_all()?,
        Some(name) => {
            let found = open_session::rows_of(name, desk)?;
            let mut streams: Vec<StreamId> = Vec::new();
            for row in found {
                streams.push(StreamId::Assessment(row.assessment));
                streams.push(StreamId::Session(row.session));
            }
            streams.sort();
            streams.dedup();
            let checked = streams.into_iter().map(|stream| store.check(stream));
            let checked: Vec<Option<Checked>> = checked.collect::<Result<_, _>>()?;
            checked.into_iter().flatten().collect()
        }
    };
    let is_whole = checked.iter().all(|one| one.verified.fault.is_none());
    if matches.get_flag(JSON) {
        let streams: Vec<Value> = checked.iter().map(|one| stream_json(one, &rows)).collect();
        desk.json(&json!({ "version": 1, "whole": is_whole, "streams": streams }))?;
    } else {
        for one in &checked {
            tell(one, &rows, desk)?;
        }
    }
    match is_whole {
        true => Ok(Exit::Done),
        false => Ok(Exit::No),
    }
}

pub(super) fn tell(one: &Checked, rows: &[SessionRow], desk: &mut Desk<'_>) -> Result<(), Stop> {
    let name = stream_name(one.stream, rows);
    match fault(one, &name, desk) {
        Some(what) => {
            let problem = Diagnostic::new(Code::StreamBroken, what);
            desk.warn(&problem.hint(say::broken_hint()));
        }
        None => desk.say(&say::whole(name, Arg::Count(count(one.verified.events))))?,
    }
    for erased in &one.erased {
        let at = moment(erased.at, desk);
        indented(&say::erased(number(erased), at, kind(erased)), 2, desk)?;
    }
    for signature in &one.signatures {
        tell_signature(signature, desk)?;
    }
    match (one.signatures.last(), one.since.as_slice()) {
        (None, _) => {}
        (Some(_), []) => indented(&say::unchanged(), 2, desk)?,
        (Some(_), since) => {
            indented(&say::since(since.len()), 2, desk)?;
            for head in since {
                let place = head.place.as_deref().unwrap_or_default();
                let at = desk.catalog.show(&moment(head.at, desk));
                let line = format!("    {}  {at}  {}  {place}", head.seq.0, kind(head));
                desk.line(&line)?;
            }
        }
    }
    Ok(())
}

fn tell_signature(signature: &Signature, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let signed = &signature.signed;
    let codes = signature.codes.iter().cloned().map(Arg::Text);
    let codes = Arg::List(codes.collect());
    let at = moment(signed.at, desk);
    indented(&say::signed(number(signed), at, codes), 2, desk)?;
    if let Some((head, reason)) = &signature.reopened {
        let at = moment(head.at, desk);
        indented(&say::reopened(number(head), at, reason), 2, desk)?;
    }
    Ok(())
}

fn indented(phrase: &Phrase, by: usize, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let text = desk.catalog.say(phrase);
    desk.line(&format!("{}{text}", " ".repeat(by)))
}

fn fault(one: &Checked, name: &str, desk: &Desk<'_>) -> Option<Phrase> {
    let at = |head: &Option<EventHead>| head.as_ref().map(|head| moment(head.at, desk));
    let unknown = || Arg::Text("?".to_owned());
    let when = at(&one.at_fault).unwrap_or_else(unknown);
    Some(match one.verified.fault? {
        Fault::Missing(seq) => say::missing(name, seq.0.to_string()),
        Fault::Changed(seq) => {
            let what = one.at_fault.as_ref().map_or("?", kind);
            say::changed(name, seq.0.to_string(), when, what)
        }
        Fault::End => say::end(name),
        Fault::Signature(seq) => say::signature(name, seq.0.to_string(), when),
    })
}

fn count(events: u64) -> i64 {
    i64::try_from(events).unwrap_or(i64::MAX)
}

fn stream_json(one: &Checked, rows: &[SessionRow]) -> Value {
    let (stream, id) = match one.stream {
        StreamId::Assessment(id) => ("assessment", id.to_string()),
        StreamId::Session(id) => ("session", id.to_string()),
    };
    let fault = one.verified.fault.map(|fault| match fault {
        Fault::Missing(seq) => json!({ "what": "missing", "seq": seq.0 }),
        Fault::Changed(seq) => json!({ "what": "changed", "seq": seq.0, "event": one.at_fault.as_ref().map(head_json) }),
        Fault::End => json!({ "what": "end" }),
        Fault::Signature(seq) => json!({ "what": "signature", "seq": seq.0, "event": one.at_fault.as_ref().map(head_json) }),
    });
    let signatures = one.signatures.iter().map(|one| {
        json!({
            "event": head_json(&one.signed),
            "codes": one.codes,
            "reopened": one.reopened.as_ref().map(|(head, reason)| json!({ "event": head_json(head), "reason": reason })),
        })
    });
    json!({
        "stream": stream,
        "id": id,
        "name": stream_name(one.stream, rows),
        "events": one.verified.events,
        "digest": one.verified.head.to_string(),
        "fault": fault,
        "erased": one.erased.iter().map(head_json).collect::<Vec<_>>(),
        "signatures": signatures.collect::<Vec<_>>(),
        "since": one.since.iter().map(head_json).collect::<Vec<_>>(),
    })
}

fn head_json(head: &EventHead) -> Value {
    json!({
        "seq": head.seq.0,
        "id": head.id.to_string(),
        "at": head.at.to_string(),
        "kind": head.kind.map(|kind| kind.as_str()),
        "place": head.place,
    })
}
