//! `fener backup`: all data in one file, made while the program is in use and checked after it was written.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::arguments::Builder;
use crate::cli::care::{made_now, now, path};
use crate::cli::desk::{Desk, Stop};
use crate::interface::tui::backup::backups_folder;
use crate::interface::tui::settings::make_private_folder;
use crate::storage::store::backup::let_go;
use crate::storage::store::copying::NoCopy;
use crate::storage::store::error::StoreError;
use crate::storage::store::{Access, Store};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::{care as say, cli};

pub(in crate::cli) fn arguments(builder: Builder) -> Builder {
    builder.positional(
        "folder",
        (false, false),
        cli::value_folder,
        say::help_backup_folder,
    )
}

pub(in crate::cli) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    if !path(desk).exists() {
        return Err(StoreError::Missing { path: path(desk) }.into());
    }
    let folder = match matches.get_one::<String>("folder") {
        Some(folder) => PathBuf::from(folder),
        None => backups_folder(desk.world.data_folder()),
    };
    make_private_folder(&folder)?;
    desk.name_carrier(&folder);
    let made = made_now(desk);
    let to = folder.join(made.file_name());
    // Another window may hold it for writing; a backup only reads.
    let mut store = Store::open(&path(desk), Access::Write, desk.key()?)?.into_store();
    let copied = store.back_up(&to, &mut |_, _| true);
    copied.map_err(|why| not_copied(why, &to))?;
    if store.is_writer() {
        let full = std::path::absolute(&to).unwrap_or_else(|_| to.clone());
        store.note_copy(&full, now(desk).0)?;
    }
    desk.say(&say::backed_up(to.display().to_string()))?;
    let gone = let_go(&folder, made.day)?;
    if !gone.is_empty() {
        desk.say(&say::let_go(gone.len()))?;
    }
    Ok(Exit::Done)
}

fn not_copied(why: NoCopy, to: &std::path::Path) -> Stop {
    match why {
        NoCopy::Failed(error) => error.into(),
        NoCopy::Exists(_) | NoCopy::Stopped => {
            let what = cli::exists(to.display().to_string());
            Stop::refused(Diagnostic::new(Code::FileExists, what).hint(cli::exists_rename_hint()))
        }
    }
}
