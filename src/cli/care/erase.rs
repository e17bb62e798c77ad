//! `fener erase`: takes typed words away for good, with every earlier version of them.

use clap::ArgMatches;

use crate::cli::arguments::Builder;
use crate::cli::care::{kind, moment, name_copies, writable};
use crate::cli::desk::{Desk, Stop};
use crate::cli::{Exit, open_session};
use crate::record::session::event::StreamId;
use crate::storage::store::check::EventHead;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::{care as say, cli};

pub(in crate::cli) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "session",
            (true, false),
            cli::value_session,
            cli::help_session,
        )
        .positional("entry", (false, false), say::value_entry, say::help_entry)
        .switch("yes", say::help_yes)
}

pub(in crate::cli) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let name = matches
        .get_one::<String>("session")
        .map_or("", String::as_str);
    let Some(session) = open_session::find(name, desk)? else {
        return Err(open_session::unknown(name));
    };
    let mut store = writable(desk)?;
    let heads = store.worded(StreamId::Session(session))?;
    let Some(entry) = matches.get_one::<String>("entry") else {
        for head in &heads {
            let line = described(head, desk);
            desk.line(&line)?;
        }
        return Ok(Exit::Done);
    };
    let Some(head) = heads.iter().find(|head| head.seq.0.to_string() == *entry) else {
        let problem = Diagnostic::new(Code::NoWords, say::no_words_error(entry));
        return Err(Stop::refused(problem.hint(say::no_words_hint(name))));
    };
    if !matches.get_flag("yes") {
        let versions = store.versions(head.id)?.len();
        let what = described(head, desk);
        desk.say(&say::would_erase(what, versions))?;
        desk.say(&say::would_hint())?;
        return Ok(Exit::No);
    }
    let erased = store.erase_text(head.id)?;
    desk.say(&say::words_erased(erased))?;
    name_copies(&store, desk)?;
    Ok(Exit::Done)
}

/// An entry without its words: number, time, kind and place.
fn described(head: &EventHead, desk: &Desk<'_>) -> String {
    let at = desk.catalog.show(&moment(head.at, desk));
    let kind = kind(head);
    let place = head.place.as_deref().unwrap_or_default();
    let line = format!("{}  {at}  {kind}  {place}", head.seq.0);
    line.trim_end().to_owned()
}
