//! `fener restore`: a backup is checked and then takes the place of the data; what was there stays beside it.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::arguments::Builder;
use crate::cli::care::made_now;
use crate::cli::desk::{Desk, Stop};
use crate::interface::tui::STORE;
use crate::storage::store::restore::restore;
use crate::text::i18n::keys::{care as say, cli};

pub(in crate::cli) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "file",
            (true, false),
            cli::value_file,
            say::help_restore_file,
        )
        .path("into", cli::value_folder, say::help_restore_into)
}

pub(in crate::cli) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let file = matches.get_one::<String>("file").map(PathBuf::from);
    let file = file.unwrap_or_default();
    let into = matches.get_one::<PathBuf>("into").cloned();
    let folder = into.unwrap_or_else(|| desk.world.data_folder().to_owned());
    let restored = restore(
        &file,
        &folder.join(STORE),
        &desk.key_of(&file)?,
        made_now(desk),
    )?;
    let name = file.display().to_string();
    desk.say(&say::restored(name, restored.streams))?;
    if restored.gone_again > 0 {
        desk.say(&say::gone_again(restored.gone_again))?;
    }
    if let Some(kept) = restored.kept {
        desk.say(&say::kept_as(kept.display().to_string()))?;
    }
    Ok(Exit::Done)
}
