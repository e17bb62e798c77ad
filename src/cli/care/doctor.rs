//! `fener doctor`: says what is wrong with the data and around them, mends what can be mended, and saves what can still be read.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::json;

use crate::cli::arguments::Builder;
use crate::cli::care::{path, verify, writable};
use crate::cli::desk::{Desk, Stop};
use crate::cli::{Exit, out_file};
use crate::interface::tui::backup::backups_folder;
use crate::interface::tui::settings;
use crate::record::session::event::StreamId;
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;
use crate::storage::store::health::{Ailment, look_around, mend};
use crate::storage::store::salvage::Salvaged;
use crate::storage::store::schema::SCHEMA;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::{care as say, cli};

pub(in crate::cli) fn arguments(builder: Builder) -> Builder {
    builder
        .switch("mend", say::help_mend)
        .path("export", cli::value_folder, say::help_salvage)
}

/// What a visit comes to.
#[derive(Default)]
struct Visit {
    mended: usize,
    left: usize,
    streams: usize,
}

pub(in crate::cli) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let mends = matches.get_flag("mend");
    let mut visit = Visit::default();
    around(mends, &mut visit, desk);
    if settings::read(desk.world.config_folder()).1 {
        let file = settings::path(desk.world.config_folder());
        let what = say::settings_error(file.display().to_string());
        let problem = Diagnostic::new(Code::SettingsUnreadable, what);
        desk.warn(&problem.hint(say::settings_hint()));
        visit.left += 1;
    }
    if path(desk).exists()
        && let Err(stop) = inside(mends, &mut visit, desk)
    {
        match stop {
            Stop::Because(_, problems, sources) => desk.complain(&problems, &sources),
            io => return Err(io),
        }
        visit.left += 1;
    }
    if let Some(folder) = matches.get_one::<PathBuf>("export") {
        salvage(folder, desk)?;
    }
    if visit.mended > 0 {
        desk.say(&say::mended(visit.mended))?;
    }
    match visit.left {
        0 if visit.mended == 0 => desk.say(&say::healthy(visit.streams))?,
        0 => {}
        left => {
            desk.say(&say::left(left))?;
            return Ok(Exit::No);
        }
    }
    Ok(Exit::Done)
}

fn around(mends: bool, visit: &mut Visit, desk: &mut Desk<'_>) {
    let folders = [
        desk.world.data_folder().to_owned(),
        backups_folder(desk.world.data_folder()),
        desk.world.config_folder().to_owned(),
    ];
    let store = path(desk);
    for ailment in look_around(&store, &folders) {
        desk.warn(&finding(&ailment));
        let mended = mends.then(|| mend(&store, &ailment));
        match mended {
            Some(Ok(())) => visit.mended += 1,
            Some(Err(error)) => {
                desk.warn(&error.diagnostic());
                visit.left += 1;
            }
            None => visit.left += 1,
        }
    }
}

fn finding(ailment: &Ailment) -> Diagnostic {
    let shown = |path: &Path| path.display().to_string();
    let found = match ailment {
        Ailment::CutOff => Diagnostic::new(Code::CutOff, say::cut_off_error()),
        Ailment::LeftOver(path) => {
            Diagnostic::new(Code::LeftOver, say::left_over_error(shown(path)))
        }
        Ailment::TooOpen(path) => Diagnostic::new(Code::TooOpen, say::too_open_error(shown(path))),
    };
    found.hint(say::mend_hint())
}

/// The store itself: its schema, its pages, its streams and its lists.
fn inside(mends: bool, visit: &mut Visit, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let (mut store, mut schema) = Store::look(&path(desk), &desk.key()?)?;
    if schema < SCHEMA {
        let what = say::older_error(schema.to_string());
        desk.warn(&Diagnostic::new(Code::StoreOlder, what).hint(say::mend_hint()));
        if !mends {
            visit.left += 1;
            return Ok(());
        }
        drop(store);
        store = writable(desk)?;
        schema = SCHEMA;
        visit.mended += 1;
    }
    store.check_file()?;
    let checked = store.check_all()?;
    visit.streams = checked.len();
    let broken = checked.iter().filter(|one| one.verified.fault.is_some());
    let broken: Vec<_> = broken.collect();
    for one in &broken {
        verify::tell(one, &[], desk)?;
        visit.left += 1;
    }
    if !broken.is_empty() || schema > SCHEMA || store.projections_are_current()? {
        return Ok(());
    }
    let problem = Diagnostic::new(Code::ListsDiffer, say::lists_error());
    desk.warn(&problem.hint(say::mend_hint()));
    match mends {
        true => {
            drop(store);
            writable(desk)?.rebuild()?;
            visit.mended += 1;
        }
        false => visit.left += 1,
    }
    Ok(())
}

/// Writes what can still be read: one file a stream, one line an event, exactly as it stands in the store.
fn salvage(folder: &Path, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let (store, _) = Store::look(&path(desk), &desk.key()?)?;
    settings::make_private_folder(folder)?;
    let salvaged = store.salvage();
    if salvaged.is_empty() {
        return Err(StoreError::Damaged { path: path(desk) }.into());
    }
    for (stream, events, is_whole) in salvaged {
        let name = match stream {
            StreamId::Assessment(id) => format!("assessment-{id}.jsonl"),
            StreamId::Session(id) => format!("session-{id}.jsonl"),
        };
        let file = folder.join(name);
        let lines: String = events.iter().map(line).collect();
        out_file::write(&file, false, lines.as_bytes())?;
        let (name, count) = (file.display().to_string(), events.len());
        match is_whole {
            true => desk.say(&say::salvaged(name, count))?,
            false => desk.say(&say::salvaged_part(name, count))?,
        }
    }
    Ok(())
}

fn line(one: &Salvaged) -> String {
    let body: serde_json::Value =
        serde_json::from_str(&one.body).unwrap_or_else(|_| json!(one.body));
    let line = json!({
        "seq": one.head.seq.0,
        "id": one.head.id.to_string(),
        "at": one.head.at.to_string(),
        "kind": one.head.kind.map(|kind| kind.as_str()),
        "place": one.head.place,
        "body": body,
    });
    format!("{line}\n")
}
