//! Writing a backup from the interface: through the reading connection, so that answers go on being saved meanwhile.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::base::time::Moment;
use crate::interface::app::msg::{Outcome, Progress};
use crate::interface::tui::folder;
use crate::interface::tui::settings::make_private_folder;
use crate::storage::store::Store;
use crate::storage::store::backup::let_go;
use crate::storage::store::copying::NoCopy;
use crate::storage::store::error::StoreError;
use crate::storage::store::generations::Made;
use crate::text::diag::Diagnostics;
use crate::world::World;

/// Where to write a backup.
#[derive(Debug)]
pub struct BackupOrder {
    /// The folder, as the user typed it; `None` is the one beside the data.
    pub folder: Option<String>,
    /// Set when it is to stop.
    pub stops: Arc<AtomicBool>,
}

/// The folder for backups beside the data.
pub fn backups_folder(data: &Path) -> PathBuf {
    data.join("backups")
}

/// Writes a backup where it is wanted; the outcome either way. A folder that was typed must be there: a stick that is not put in must not
/// become a folder of that name.
pub fn carry_out(
    store: &Store,
    order: &BackupOrder,
    world: &World,
    tell: &dyn Fn(Progress),
) -> Result<Outcome, Outcome> {
    let folder = match &order.folder {
        None => backups_folder(world.data_folder()),
        Some(typed) => folder::tried(typed, world.home().as_deref())
            .map(PathBuf::from)
            .map_err(Outcome::Refused)?,
    };
    write(store, &folder, &world.moment(), &order.stops, tell)
}

/// Writes a backup into a folder and takes away those that later ones stand for.
fn write(
    store: &Store,
    folder: &Path,
    moment: &Moment,
    stops: &AtomicBool,
    tell: &dyn Fn(Progress),
) -> Result<Outcome, Outcome> {
    let failed = |error: StoreError| Outcome::Failed(Diagnostics(vec![error.diagnostic()]));
    let unwritable = |error: io::Error| failed(StoreError::from_io(folder, &error));
    make_private_folder(folder).map_err(unwritable)?;
    let made = Made::at(moment.at, moment.zone.offset);
    let to = folder.join(made.file_name());
    let mut go_on = |done: u32, of: u32| {
        tell(Progress::Copying { done, of });
        !stops.load(Ordering::Relaxed)
    };
    let copied = store.back_up(&to, &mut go_on);
    match copied {
        // Within one second there is one already, of the same moment.
        Ok(()) | Err(NoCopy::Exists(_)) => {}
        Err(NoCopy::Stopped) => return Ok(Outcome::Stopped),
        Err(NoCopy::Failed(error)) => return Err(failed(error)),
    }
    // The copy is there, which is what was wanted: older ones that stay take room and harm nothing.
    let_go(folder, made.day).unwrap_or_default();
    Ok(Outcome::Written {
        path: to.display().to_string(),
        beside: Vec::new(),
    })
}
