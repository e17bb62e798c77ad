//! Files that a command writes: whole or not at all, for the user alone, and never over another without being asked.

use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::cli::desk::Stop;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::cli as say;

/// Refuses what is there already unless it may be written over.
pub fn may_write(path: &Path, force: bool) -> Result<(), Stop> {
    if force || !path.exists() {
        return Ok(());
    }
    let what = say::exists(path.display().to_string());
    Err(Stop::refused(
        Diagnostic::new(Code::FileExists, what).hint(say::exists_hint()),
    ))
}

/// The same for a command that never writes over anything.
pub fn must_be_free(path: &Path) -> Result<(), Stop> {
    if !path.exists() {
        return Ok(());
    }
    let what = say::exists(path.display().to_string());
    let hint = say::exists_rename_hint();
    Err(Stop::refused(
        Diagnostic::new(Code::FileExists, what).hint(hint),
    ))
}

/// Writes a file: first beside its place, then, synchronised, under its name. Temporary files are the owner's alone.
pub fn write(path: &Path, force: bool, content: &[u8]) -> Result<(), Stop> {
    let failed = |error: io::Error| {
        let reason = error.to_string();
        // The name of the temporary file beside it helps nobody.
        let reason = reason.split(" at path ").next().unwrap_or_default();
        let what = say::write_failed(path.display().to_string(), reason);
        Stop::failed(Diagnostic::new(Code::OutputFailed, what).hint(say::write_failed_hint()))
    };
    may_write(path, force)?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(content).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    let kept = if force {
        file.persist(path).map(drop)
    } else {
        file.persist_noclobber(path).map(drop)
    };
    kept.map_err(|error| failed(error.error))
}
