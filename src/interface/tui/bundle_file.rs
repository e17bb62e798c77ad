//! The file of a bundle: read only when it is one, and never more of it than a bundle may have.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use crate::exchange::bundle::MOST_BYTES;
use crate::exchange::bundle::refusal::Refusal;

/// The bytes of a file that is one: no link, no folder, no device, and no more than a bundle may have.
pub fn bytes_of(path: &Path) -> Result<Vec<u8>, Refusal> {
    let failed = |error: std::io::Error| Refusal::Disk(error.to_string());
    let found = fs::symlink_metadata(path).map_err(failed)?;
    if !found.is_file() {
        return Err(Refusal::NotAFile);
    }
    if found.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    Ok(bytes)
}
