//! `fener import`: says what a bundle would bring, takes it over, and hides it again.

use std::path::Path;

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::arguments::Builder;
use crate::cli::bundle::{passphrase, refused};
use crate::cli::care::{now, writable};
use crate::cli::desk::{Desk, Stop};
use crate::exchange::bundle::own::own_keys;
use crate::exchange::bundle::read::{With, asks_passphrase, read};
use crate::exchange::bundle::tell;
use crate::interface::tui::bundle_file::bytes_of;
use crate::storage::store::withdraw::Withdrawal;
use crate::text::i18n::keys::bundle as say;

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
    let offset = now(desk).1;
    let sender = tell::sender(&opened.sender, &opened.contents.label, &store, offset)?;
    desk.say(&sender.who)?;
    desk.say(&sender.known)?;
    let arriving = opened.arriving(now(desk).0);
    let looked = store.preview(&arriving)?;
    for said in tell::parts(&looked, &arriving, &store)? {
        desk.say(&said)?;
    }
    if let Some(said) = tell::brings_nothing(&looked) {
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

fn undo(desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let mut store = writable(desk)?;
    let withdrawal = store.withdraw_merge(now(desk).0)?;
    desk.say(&tell::withdrawn(&withdrawal, &store)?)?;
    Ok(match withdrawal {
        Withdrawal::Done(_) => Exit::Done,
        Withdrawal::Nothing | Withdrawal::BuiltOn(_) => Exit::No,
    })
}
