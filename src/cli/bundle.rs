//! `fener bundle`: sessions in one encrypted, signed file for another laptop, and the key that others need for it.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::base::secret::Secret;
use crate::cli::arguments::Builder;
use crate::cli::care::{now, writable};
use crate::cli::desk::{Desk, Stop};
use crate::cli::{Exit, open_session, out_file};
use crate::exchange::bundle::Contents;
use crate::exchange::bundle::keys::{OwnKeys, make, sender_fingerprint};
use crate::exchange::bundle::read::is_whole;
use crate::exchange::bundle::refusal::Refusal;
use crate::exchange::bundle::write::{To, write};
use crate::exchange::plain;
use crate::interface::tui::settings::make_private_folder;
use crate::record::session::assessment::Mode;
use crate::record::session::event::StreamId;
use crate::record::session::summary::SessionRow;
use crate::storage::store::Store;
use crate::storage::store::merge::Foreign;
use crate::storage::store::own::Use;
use crate::storage::store::sessions::SessionFilter;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::{bundle as say, cli, seal};

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .values("session", cli::value_session, say::help_session)
        .values("to", say::value_key, say::help_to)
        .switch("passphrase", say::help_passphrase)
        .path("out", cli::value_folder, say::help_out)
        .switch("my-key", say::help_my_key)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let mut store = writable(desk)?;
    if matches.get_flag("my-key") {
        let keys = own_keys(&mut store)?;
        desk.say(&say::my_key(keys.recipient()))?;
        desk.say(&say::my_figures(sender_fingerprint(keys.verifying())))?;
        return Ok(Exit::Done);
    }
    let to = recipients(matches, desk)?;
    let rows = chosen(matches, &store, desk)?;
    let Some(first) = rows.first() else {
        desk.say(&say::nothing_to_send())?;
        return Ok(Exit::No);
    };
    let keys = own_keys(&mut store)?;
    let streams = streams(&store, &rows)?;
    let mut definitions = store.definitions_of(&streams)?;
    definitions.retain(is_whole);
    let (at, offset) = now(desk);
    let contents = Contents {
        id: desk.world.moment().seed,
        made_at: at,
        label: plain(&first.rater_code),
        definitions,
        streams,
    };
    let mut file = Vec::new();
    write(&contents, &keys, &to, &mut file).map_err(refused)?;
    // No name of a service or a person stands in the name of the file, and only one code.
    let is_one = rows.iter().all(|row| row.code == first.code);
    let code = match is_one {
        true => plain(&first.code),
        false => "sessions".to_owned(),
    };
    let name = format!("{code}-{}.fener-bundle", at.local(offset).0);
    let path = match matches.get_one::<PathBuf>("out") {
        Some(folder) => {
            make_private_folder(folder)?;
            folder.join(name)
        }
        None => PathBuf::from(name),
    };
    out_file::write(&path, false, &file)?;
    desk.name_carrier(&path);
    desk.say(&say::made(path.display().to_string(), rows.len()))?;
    Ok(Exit::Done)
}

/// The keys of this laptop, made when they are first needed.
pub(super) fn own_keys(store: &mut Store) -> Result<OwnKeys, Stop> {
    let broken = || refused(Refusal::Disk("own keys".to_owned()));
    let kept = match (store.own_key(Use::Read)?, store.own_key(Use::Sign)?) {
        (Some(reading), Some(signing)) => OwnKeys::of(&reading, &signing),
        (reading, signing) => {
            let (new_reading, new_signing) = make().ok_or_else(broken)?;
            if reading.is_none() {
                store.keep_own_key(Use::Read, &new_reading)?;
            }
            if signing.is_none() {
                store.keep_own_key(Use::Sign, &new_signing)?;
            }
            let reading = reading.unwrap_or(new_reading);
            OwnKeys::of(&reading, &signing.unwrap_or(new_signing))
        }
    };
    kept.ok_or_else(broken)
}

pub(super) fn refused(why: Refusal) -> Stop {
    Stop::refused(why.diagnostic())
}

/// A passphrase is asked for after that of the store: on the terminal, or as the next line of the same descriptor.
pub(super) fn passphrase(desk: &Desk<'_>) -> Result<Secret, Stop> {
    desk.key()?;
    desk.passphrases.ask(desk, &seal::passphrase())
}

fn recipients(matches: &ArgMatches, desk: &Desk<'_>) -> Result<To, Stop> {
    let given = matches.get_many::<String>("to");
    let given: Vec<String> = given.into_iter().flatten().cloned().collect();
    match (given.is_empty(), matches.get_flag("passphrase")) {
        (false, false) => Ok(To::Recipients(given)),
        (true, true) => Ok(To::Passphrase(passphrase(desk)?)),
        _ => {
            let problem = Diagnostic::new(Code::BundleRecipient, say::nobody_error());
            Err(Stop::refused(problem.hint(say::recipient_hint())))
        }
    }
}

fn chosen(matches: &ArgMatches, store: &Store, desk: &Desk<'_>) -> Result<Vec<SessionRow>, Stop> {
    let Some(names) = matches.get_many::<String>("session") else {
        // A practice run goes only when it is named: nobody counts it with the real ones.
        let mut rows = store.sessions(&SessionFilter::default())?;
        rows.retain(|row| row.mode != Mode::Practice);
        return Ok(rows);
    };
    let mut rows: Vec<SessionRow> = Vec::new();
    for name in names {
        let id = open_session::find(name, desk)?;
        let row = match id {
            Some(id) => store.session(id)?,
            None => None,
        };
        let row = row.ok_or_else(|| open_session::unknown(name))?;
        if rows.iter().all(|known| known.session != row.session) {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// The assessments, each once, and then the sessions.
fn streams(store: &Store, rows: &[SessionRow]) -> Result<Vec<Foreign>, Stop> {
    let mut ids: Vec<StreamId> = Vec::new();
    for row in rows {
        let assessment = StreamId::Assessment(row.assessment);
        if !ids.contains(&assessment) {
            ids.push(assessment);
        }
    }
    ids.extend(rows.iter().map(|row| StreamId::Session(row.session)));
    let mut streams = Vec::with_capacity(ids.len());
    for id in ids {
        streams.extend(store.foreign(id)?);
    }
    Ok(streams)
}
