//! Where the data are kept: opens the store in the place that the first start chose and remembers it for the next start. A folder
//! beside the program remembers itself, because it is looked for there; any other is named in a file among the settings of the system.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::interface::app::core::Access as AppAccess;
use crate::interface::app::effect::DataPlace;
use crate::interface::app::folders::Folders;
use crate::interface::app::msg::Outcome;
use crate::interface::tui::settings::make_private_folder;
use crate::interface::tui::{STORE, backup, folder, worker};
use crate::storage::store::open::Opened;
use crate::storage::store::{Access, Key, Store};
use crate::text::diag::Diagnostics;
use crate::text::i18n::keys::looks as say;
use crate::world::World;
use crate::world::place::{BESIDE, Choice};

/// A store in its place.
pub struct Settled {
    /// Where the program lives now.
    pub world: World,
    /// The store there.
    pub store: Store,
    /// What can be done with it.
    pub access: AppAccess,
}

/// Where everything is, as the user knows it.
pub fn folders(world: &World) -> Folders {
    let data = world.data_folder();
    Folders {
        data: data.display().to_string(),
        carrier: world.carrier(data),
        exports: worker::exports_folder(data).display().to_string(),
        backups: backup::backups_folder(data).display().to_string(),
    }
}

/// The store, and what can be done with it.
pub fn opened(opened: Opened, world: &World) -> (Store, AppAccess) {
    let offset = world.moment().zone.offset;
    match opened {
        Opened::Writer(store) => (store, AppAccess::Write),
        Opened::Reader { store, holder, why } => {
            (store, AppAccess::Read(why.phrase(holder, offset)))
        }
    }
}

/// Opens the store where it is wanted, makes the folder if it is missing, and remembers it; or says why not, and nothing is remembered.
pub fn settle(world: &World, place: &DataPlace) -> Result<Settled, Outcome> {
    let choice = world.choice();
    let chosen = match (place, choice) {
        (DataPlace::Usual, _) => world.clone().settled(),
        (
            DataPlace::Beside,
            Some(Choice {
                beside: Some(beside),
                ..
            }),
        ) => World::within(beside),
        (DataPlace::Beside, _) => return Err(Outcome::Refused(say::folder_not_whole())),
        (DataPlace::Within(typed), _) => {
            let within = folder::tried(typed, world.home().as_deref()).map_err(Outcome::Refused)?;
            World::within(own_folder(Path::new(&within)))
        }
    };
    let data = chosen.data_folder().to_owned();
    let refused = |error: &io::Error| {
        let (shown, reason) = (data.display().to_string(), error.to_string());
        Outcome::Refused(say::folder_refuses(shown, reason))
    };
    make_private_folder(&data).map_err(|error| refused(&error))?;
    let settled = open(&chosen, Key::none())?;
    if let (DataPlace::Within(_), Some(choice)) = (place, choice) {
        remember(&choice.pointer, &data).map_err(|error| refused(&error))?;
    }
    Ok(settled)
}

/// Opens the store where the program lives.
pub fn open(world: &World, key: Key) -> Result<Settled, Outcome> {
    let path = world.data_folder().join(STORE);
    let store = Store::open(&path, Access::Write, key)
        .map_err(|error| Outcome::Failed(Diagnostics(vec![error.diagnostic()])))?;
    let (store, access) = opened(without_what_is_due(store, world), world);
    Ok(Settled {
        world: world.clone(),
        store,
        access,
    })
}

/// The program keeps its files apart from what else is in a folder, unless that folder is its own already.
fn own_folder(within: &Path) -> PathBuf {
    let is_own = within.file_name().is_some_and(|name| name == BESIDE);
    match is_own || within.join(STORE).exists() {
        true => within.to_owned(),
        false => within.join(BESIDE),
    }
}

/// Writes down where the data are, so that there is always a whole file or none.
fn remember(pointer: &Path, data: &Path) -> io::Result<()> {
    let folder = pointer.parent().unwrap_or(pointer);
    make_private_folder(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(".data-folder")
        .tempfile_in(folder)?;
    writeln!(file, "{}", data.display())?;
    file.as_file().sync_all()?;
    file.persist(pointer)?;
    Ok(())
}

/// Deletes for good what was announced for a day that has come. What fails now is done at the next start: nothing of it is shown.
pub fn without_what_is_due(opened: Opened, world: &World) -> Opened {
    match opened {
        Opened::Writer(mut store) => {
            if store.delete_due(world.moment().at).is_err() {
                // Whatever came of it, what follows must stand on a connection whose state is known.
                store.reopen().unwrap_or_default();
            }
            Opened::Writer(store)
        }
        reader => reader,
    }
}
