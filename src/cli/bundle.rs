//! `fener bundle`: sessions in one encrypted, signed file for another laptop, and the key that others need for it.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::base::secret::Secret;
use crate::cli::arguments::Builder;
use crate::cli::care::{now, writable};
use crate::cli::desk::{Desk, Stop};
use crate::cli::{Exit, open_session, out_file};
use crate::exchange::bundle::gather;
use crate::exchange::bundle::keys::sender_fingerprint;
use crate::exchange::bundle::own::own_keys;
use crate::exchange::bundle::refusal::{Refusal, Trouble};
use crate::exchange::bundle::write::{To, write};
use crate::interface::tui::settings::make_private_folder;
use crate::record::session::summary::SessionRow;
use crate::storage::store::Store;
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
    if rows.is_empty() {
        desk.say(&say::nothing_to_send())?;
        return Ok(Exit::No);
    }
    let keys = own_keys(&mut store)?;
    let (at, offset) = now(desk);
    let contents = gather::contents(&store, &rows, desk.world.moment().seed, at)?;
    let mut file = Vec::new();
    write(&contents, &keys, &to, &mut file).map_err(refused)?;
    let name = gather::file_name(&rows, at.local(offset).0);
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

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Stop {
        match trouble {
            Trouble::Bundle(why) => refused(why),
            Trouble::Store(error) => error.into(),
        }
    }
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
        // A practice run goes only when it is named.
        return Ok(gather::real_sessions(store)?);
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
