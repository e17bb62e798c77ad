//! One window writes: the operating system's lock on a file beside the store, held for life. The system frees it when the process ends,
//! however it ends, so a lock is never stale. Who holds it stands in a second file, because a locked file cannot be read everywhere.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::base::time::Timestamp;

/// Who writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The number of its process.
    pub process: u32,
    /// Since when.
    pub since: Timestamp,
}

/// The lock, while it is held.
#[derive(Debug)]
pub struct Lock {
    holder: PathBuf,
    was_cut_off: bool,
    _file: File,
}

/// Why there is no lock.
#[derive(Debug)]
pub enum NoLock {
    /// Somebody else has it.
    Held(Option<Holder>),
    /// The file beside the store cannot be written.
    Unwritable(io::Error),
    /// The folder's file system has no locks.
    Unsupported,
}

impl Lock {
    /// Takes the lock of a store, or says why not; never waits.
    pub fn take(store: &Path) -> Result<Lock, NoLock> {
        let file = private(OpenOptions::new().create(true).truncate(false).write(true))
            .open(beside(store, "lock"))
            .map_err(NoLock::Unwritable)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(NoLock::Held(holder(store))),
            Err(TryLockError::Error(_)) => return Err(NoLock::Unsupported),
        }
        let holder = beside(store, "holder");
        // Whoever lets go takes its word away, so a word that is there was left by a process that was cut off.
        let was_cut_off = holder.exists();
        // Only a courtesy to the second window: the lock is what counts, so a failure here stops nothing.
        private(OpenOptions::new().create(true).truncate(true).write(true))
            .open(&holder)
            .and_then(|mut file| {
                io::Write::write_all(&mut file, std::process::id().to_string().as_bytes())
            })
            .unwrap_or_default();
        Ok(Lock {
            holder,
            was_cut_off,
            _file: file,
        })
    }
}

impl Lock {
    /// Says whether the process that held the lock before did not let go of it in order.
    pub fn was_cut_off(&self) -> bool {
        self.was_cut_off
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        std::fs::remove_file(&self.holder).unwrap_or_default();
    }
}

/// Says whether somebody holds the lock of a store at this moment.
pub(super) fn is_held(store: &Path) -> bool {
    let file = OpenOptions::new().write(true).open(beside(store, "lock"));
    file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

/// Says whether a process that was cut off left its word behind.
pub(super) fn is_stale(store: &Path) -> bool {
    beside(store, "holder").exists() && !is_held(store)
}

/// Takes away the word of a process that was cut off.
pub(super) fn clear(store: &Path) {
    drop(Lock::take(store));
}

/// Who holds the lock of a store, as far as can be read. Only true while the lock is held: a killed process leaves its word behind.
fn holder(store: &Path) -> Option<Holder> {
    let path = beside(store, "holder");
    let process = std::fs::read_to_string(&path).ok()?.trim().parse().ok()?;
    let since = std::fs::metadata(&path).ok()?.modified().ok()?;
    let since = since.duration_since(UNIX_EPOCH).ok()?.as_millis();
    Some(Holder {
        process,
        since: Timestamp(i64::try_from(since).ok()?),
    })
}

/// A file that only its owner may read, where the system knows owners.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// `visits.fener` and `lock` make `visits.fener.lock`.
pub(super) fn beside(store: &Path, ending: &str) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}
