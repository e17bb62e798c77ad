//! What can be wrong around a store without a single event being wrong, and mending it: what a cut-off program left behind, and rights
//! that let others read. Nothing here touches an event.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::storage::store::copying::{keys_of, log_of};
use crate::storage::store::error::StoreError;
use crate::storage::store::generations::Made;
use crate::storage::store::lock::{beside, clear, is_held, is_stale};

/// Something that is wrong around a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ailment {
    /// The program that wrote last was cut off and left its word behind.
    CutOff,
    /// A file that was begun and never finished.
    LeftOver(PathBuf),
    /// A file or folder that others on this machine may read.
    TooOpen(PathBuf),
}

/// Looks around a store and in other folders that hold nothing but the program's own files. While another window works nothing is
/// half-finished, only unfinished.
pub fn look_around(store: &Path, folders: &[PathBuf]) -> Vec<Ailment> {
    let mut found = Vec::new();
    if !is_held(store) {
        if is_stale(store) {
            found.push(Ailment::CutOff);
        }
        let left = folders.iter().flat_map(|folder| files(folder));
        found.extend(left.filter(|path| is_half(path)).map(Ailment::LeftOver));
    }
    let mut ours: Vec<PathBuf> = folders.to_vec();
    ours.extend(["-wal", "-shm"].iter().map(|ending| log_of(store, ending)));
    ours.extend([store.to_owned(), keys_of(store), beside(store, "lock")]);
    let copies = folders.iter().flat_map(|folder| files(folder));
    ours.extend(copies.filter(|path| is_copy(path)));
    ours.sort();
    ours.dedup();
    let open = ours
        .into_iter()
        .filter(|path| !is_half(path) && is_open_to_others(path));
    found.extend(open.map(Ailment::TooOpen));
    found
}

/// Mends one of them; what another mending took away already is mended.
pub fn mend(store: &Path, ailment: &Ailment) -> Result<(), StoreError> {
    let (path, done) = match ailment {
        Ailment::CutOff => {
            clear(store);
            return Ok(());
        }
        Ailment::LeftOver(path) => (path, fs::remove_file(path)),
        Ailment::TooOpen(path) => (path, close(path)),
    };
    match done {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(StoreError::from_io(path, &error))
        }
        _ => Ok(()),
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

fn name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

/// Begun by this program: copies and exports end with `.part`, settings are written under a name of their own first.
fn is_half(path: &Path) -> bool {
    let name = name(path);
    name.ends_with(".part") || name.ends_with(".part-journal") || name.starts_with(".settings")
}

fn is_copy(path: &Path) -> bool {
    Made::parse(name(path)).is_some()
        || path.extension().is_some_and(|ending| ending == "keys")
        || name(path) == "settings.toml"
        || name(path).starts_with("visits.fener.")
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|known| known.permissions().mode() & 0o077 != 0)
}

#[cfg(unix)]
fn close(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = if path.is_dir() { 0o700 } else { 0o600 };
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Where the system has other rights, those of the user's own folder count.
#[cfg(not(unix))]
fn is_open_to_others(_: &Path) -> bool {
    false
}

#[cfg(not(unix))]
fn close(_: &Path) -> io::Result<()> {
    Ok(())
}
