//! What can go wrong with a store, each with what the user can do about it. Outcomes that a caller must act on are told apart from
//! failures of the outside world.

use std::path::{Path, PathBuf};

use rusqlite::{ErrorCode, ffi};

use crate::base::id::EventId;
use crate::record::session::event::{Seq, StreamId};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys;

/// A failure of the store or of the disk under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is none.
    Missing {
        /// Where it should be.
        path: PathBuf,
    },
    /// The file is something else, or is encrypted.
    NotAStore {
        /// Which file.
        path: PathBuf,
    },
    /// It is encrypted, and no key was given.
    Locked {
        /// Which file.
        path: PathBuf,
    },
    /// It is plain though it should be encrypted.
    NotEncrypted {
        /// Which file.
        path: PathBuf,
    },
    /// The file of its keys cannot be understood.
    KeysUnreadable {
        /// Which file.
        path: PathBuf,
        /// Whether a newer program wrote it.
        newer: bool,
    },
    /// A newer program wrote it.
    Newer {
        /// Which file.
        path: PathBuf,
        /// Its schema.
        found: i64,
        /// The newest schema known here.
        known: i64,
    },
    /// Its pages or rows contradict each other.
    Damaged {
        /// Which file.
        path: PathBuf,
    },
    /// No room on the disk.
    Full {
        /// Which file.
        path: PathBuf,
    },
    /// The file or its folder cannot be written or made.
    Unwritable {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// Another program holds it.
    Busy {
        /// Which file.
        path: PathBuf,
    },
    /// The disk failed.
    Disk {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// An event cannot be read.
    Unreadable {
        /// In which file.
        path: PathBuf,
        /// Its number in its stream.
        seq: Seq,
        /// Whether a newer program wrote it.
        newer: bool,
    },
    /// It was opened for reading.
    ReadOnly {
        /// Which file.
        path: PathBuf,
    },
    /// The outcome of the last write is unknown; see [`Store::reopen`](crate::storage::store::Store::reopen).
    Unsure {
        /// Which file.
        path: PathBuf,
    },
    /// Anything else that SQLite said; a mistake of this program.
    Unexpected {
        /// Which file.
        path: PathBuf,
        /// What SQLite said.
        reason: String,
    },
}

/// Why nothing was confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppendError {
    /// The stream is elsewhere than the caller thought; nothing was written.
    Conflict {
        /// Which stream.
        stream: StreamId,
        /// The number of its last event.
        actual: Seq,
    },
    /// An event with this id is stored already; nothing was written.
    Duplicate {
        /// Which event.
        event: EventId,
        /// In which stream it is.
        stream: StreamId,
        /// Its number there.
        seq: Seq,
    },
    /// What was handed in cannot be recorded; nothing was written.
    Refused(Refused),
    /// It failed, and whether it was written is unknown: reopen and ask [`recorded`](crate::storage::store::Store::recorded).
    Failed(StoreError),
}

/// Why events cannot be recorded, which is a mistake of the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The first event of a stream must open it.
    NotOpened,
    /// An event of an assessment in a session, or the other way round.
    WrongStream,
    /// The assessment that a session belongs to is not in the store.
    NoAssessment,
    /// The package that it is opened with is not kept in the store.
    NoPackage,
    /// It would not read back as it is.
    Unwritable,
    /// Behind the events of the stream stand others, of a merge that was withdrawn.
    Withdrawn,
}

impl StoreError {
    /// Sorts what SQLite said.
    pub fn from_sqlite(path: &Path, error: &rusqlite::Error) -> StoreError {
        let path = path.to_owned();
        let reason = error.to_string();
        let extended = error.sqlite_error().map(|error| error.extended_code);
        match error.sqlite_error_code() {
            // The file that windows share could not be made as big as it must be.
            Some(_) if extended == Some(ffi::SQLITE_IOERR_SHMSIZE) => StoreError::Full { path },
            Some(ErrorCode::NotADatabase) => StoreError::NotAStore { path },
            Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged { path },
            Some(ErrorCode::DiskFull) => StoreError::Full { path },
            Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                StoreError::Unwritable { path, reason }
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { path },
            Some(ErrorCode::SystemIoFailure) => StoreError::Disk { path, reason },
            _ => StoreError::Unexpected { path, reason },
        }
    }

    /// Sorts what the system said about a file.
    pub fn from_io(path: &Path, error: &std::io::Error) -> StoreError {
        let path = path.to_owned();
        let reason = error.to_string();
        match error.kind() {
            std::io::ErrorKind::StorageFull => StoreError::Full { path },
            std::io::ErrorKind::NotFound => StoreError::Missing { path },
            _ => StoreError::Unwritable { path, reason },
        }
    }

    /// What happened and what to do, for the user.
    pub fn diagnostic(&self) -> Diagnostic {
        use keys::{seal, store};
        let shown = |path: &PathBuf| path.display().to_string();
        match self {
            StoreError::Missing { path } => {
                Diagnostic::new(Code::StoreMissing, store::missing_error(shown(path)))
                    .hint(store::missing_hint())
            }
            StoreError::NotAStore { path } => {
                Diagnostic::new(Code::StoreForeign, store::foreign_error(shown(path)))
                    .hint(store::foreign_hint())
            }
            StoreError::Locked { path } => {
                Diagnostic::new(Code::StoreLocked, seal::locked_error(shown(path)))
                    .hint(seal::locked_hint("--passphrase-fd"))
            }
            StoreError::NotEncrypted { path } => {
                Diagnostic::new(Code::StorePlain, seal::plain_error(shown(path)))
                    .hint(seal::plain_hint())
            }
            StoreError::KeysUnreadable { path, newer } => {
                let found = Diagnostic::new(Code::KeysUnreadable, seal::keys_error(shown(path)));
                match newer {
                    true => found.hint(store::newer_hint()),
                    false => found.hint(seal::keys_hint()),
                }
            }
            StoreError::Newer { path, found, known } => Diagnostic::new(
                Code::StoreNewer,
                store::newer_error(shown(path), *found, *known),
            )
            .hint(store::newer_hint()),
            StoreError::Damaged { path } => {
                Diagnostic::new(Code::StoreDamaged, store::damaged_error(shown(path)))
                    .hint(store::damaged_hint())
            }
            StoreError::Full { path } => {
                Diagnostic::new(Code::StoreFull, store::full_error(shown(path)))
                    .hint(store::full_hint())
            }
            StoreError::Unwritable { path, reason } => Diagnostic::new(
                Code::StoreUnwritable,
                store::unwritable_error(shown(path), reason),
            )
            .hint(store::unwritable_hint()),
            StoreError::Busy { path } => {
                Diagnostic::new(Code::StoreBusy, store::busy_error(shown(path)))
                    .hint(store::busy_hint())
            }
            StoreError::Disk { path, reason } => {
                Diagnostic::new(Code::StoreDisk, store::disk_error(shown(path), reason))
                    .hint(store::disk_hint())
            }
            StoreError::Unreadable { path, seq, newer } => {
                let number = i64::try_from(seq.0).unwrap_or(i64::MAX);
                let found = Diagnostic::new(
                    Code::StoreUnreadable,
                    store::unreadable_error(shown(path), number),
                );
                match newer {
                    true => found.hint(store::newer_hint()),
                    false => found.hint(store::damaged_hint()),
                }
            }
            StoreError::ReadOnly { path } => {
                Diagnostic::new(Code::StoreReadOnly, store::read_only_error(shown(path)))
                    .hint(store::read_only_hint())
            }
            StoreError::Unsure { path } => {
                Diagnostic::new(Code::StoreUnsure, store::unsure_error(shown(path)))
                    .hint(store::unsure_hint())
            }
            StoreError::Unexpected { path, reason } => Diagnostic::new(
                Code::StoreUnexpected,
                store::unexpected_error(shown(path), reason),
            )
            .hint(store::unexpected_hint()),
        }
    }
}

impl AppendError {
    /// What happened and what to do, for the user.
    pub fn diagnostic(&self) -> Diagnostic {
        use keys::store;
        match self {
            AppendError::Failed(error) => error.diagnostic(),
            AppendError::Conflict { .. } => {
                Diagnostic::new(Code::StoreConflict, store::conflict_error())
                    .hint(store::conflict_hint())
            }
            AppendError::Duplicate { .. } => {
                Diagnostic::new(Code::StoreDuplicate, store::duplicate_error())
                    .hint(store::duplicate_hint())
            }
            AppendError::Refused(refused) => Diagnostic::new(
                Code::StoreRefused,
                match refused {
                    Refused::NotOpened => store::not_opened_error(),
                    Refused::WrongStream => store::wrong_stream_error(),
                    Refused::NoAssessment => store::no_assessment_error(),
                    Refused::NoPackage => store::no_package_error(),
                    Refused::Unwritable => store::not_readable_back_error(),
                    Refused::Withdrawn => keys::bundle::withdrawn_error(),
                },
            )
            .hint(match refused {
                Refused::Withdrawn => keys::bundle::withdrawn_hint(),
                _ => store::unexpected_hint(),
            }),
        }
    }
}
