//! The commands that look after what is kept: checking, copying, mending and taking away.

use std::path::PathBuf;

use crate::base::time::{PartialDate, Timestamp};
use crate::cli::desk::{Desk, Stop};
use crate::cli::open_session;
use crate::interface::tui::backup::backups_folder;
use crate::interface::tui::{STORE, settings};
use crate::record::session::event::StreamId;
use crate::record::session::summary::SessionRow;
use crate::storage::store::backup::backups_in;
use crate::storage::store::check::EventHead;
use crate::storage::store::error::StoreError;
use crate::storage::store::generations::Made;
use crate::storage::store::open::Opened;
use crate::storage::store::schema::SCHEMA;
use crate::storage::store::sessions::SessionFilter;
use crate::storage::store::{Access, Store};
use crate::text::i18n::keys::care as say;
use crate::text::i18n::phrase::{Arg, Phrase};

pub(in crate::cli) mod backup;
pub(in crate::cli) mod delete;
pub(in crate::cli) mod doctor;
pub(in crate::cli) mod erase;
pub(in crate::cli) mod restore;
pub(in crate::cli) mod verify;

fn path(desk: &Desk<'_>) -> PathBuf {
    desk.world.data_folder().join(STORE)
}

/// The store of any schema, to check or copy it, with the rows of its sessions as far as lists can be read.
fn look(desk: &Desk<'_>) -> Result<(Store, i64, Vec<SessionRow>), Stop> {
    let (store, schema) = Store::look(&path(desk), &desk.key()?)?;
    let rows = match schema < SCHEMA {
        true => Vec::new(),
        false => store.sessions(&SessionFilter::default())?,
    };
    Ok((store, schema, rows))
}

/// The store, which no other window may write; refused otherwise.
pub(in crate::cli) fn writable(desk: &Desk<'_>) -> Result<Store, Stop> {
    match Store::open(&path(desk), Access::Write, desk.key()?)? {
        Opened::Writer(mut store) => {
            store.delete_due(now(desk).0)?;
            Ok(store)
        }
        Opened::Reader { .. } => Err(StoreError::ReadOnly { path: path(desk) }.into()),
    }
}

pub(in crate::cli) fn now(desk: &Desk<'_>) -> (Timestamp, i32) {
    let moment = desk.world.moment();
    (moment.at, moment.zone.offset)
}

fn made_now(desk: &Desk<'_>) -> Made {
    let (at, offset) = now(desk);
    Made::at(at, offset)
}

fn moment(at: Timestamp, desk: &Desk<'_>) -> Arg {
    Arg::Moment(at, now(desk).1)
}

fn number(head: &EventHead) -> Arg {
    Arg::Text(head.seq.0.to_string())
}

/// The kind of an event, as it stands in every file that tells a history.
fn kind(head: &EventHead) -> &'static str {
    head.kind.map_or("?", |kind| kind.as_str())
}

/// What a stream is called: the code of its subject with the beginning of its id.
fn stream_name(stream: StreamId, rows: &[SessionRow]) -> String {
    match stream {
        StreamId::Session(id) => {
            let row = rows.iter().find(|row| row.session == id);
            let shorts = open_session::short_ids(rows);
            let short = shorts.into_iter().find(|(known, _)| *known == id);
            match (row, short) {
                (Some(row), Some((_, short))) => format!("{} ({short})", row.code),
                _ => id.to_string(),
            }
        }
        StreamId::Assessment(id) => {
            let row = rows.iter().find(|row| row.assessment == id);
            row.map_or_else(|| id.to_string(), |row| row.code.clone())
        }
    }
}

/// What a session is: its code, its period and how many answers stand in it.
fn described(code: &str, period: (PartialDate, PartialDate), answers: usize) -> Phrase {
    say::what(
        code,
        Arg::PartialDate(period.0),
        Arg::PartialDate(period.1),
        answers,
    )
}

/// Names the copies that may still hold what was taken away.
fn name_copies(store: &Store, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let mut copies: Vec<PathBuf> = Vec::new();
    let chosen = settings::read(desk.world.config_folder()).0.backups;
    let usual = backups_folder(desk.world.data_folder());
    for folder in chosen.map(PathBuf::from).into_iter().chain([usual]) {
        let own = backups_in(&folder).unwrap_or_default().into_iter();
        copies.extend(own.map(|made| folder.join(made.file_name())));
    }
    let noted = store.copies()?.into_iter().map(|(path, _)| path);
    // One on a stick that is not there now may come back; one in a folder that is there and has it no more is gone.
    copies
        .extend(noted.filter(|path| path.exists() || !path.parent().is_some_and(|at| at.is_dir())));
    copies.sort();
    copies.dedup();
    if !copies.is_empty() {
        desk.say(&say::copies())?;
        for copy in copies {
            desk.line(&format!("  {}", copy.display()))?;
        }
    }
    desk.say(&say::elsewhere())
}
