//! Whether a folder lies on a drive of another computer, which its name may not say.

use std::path::Path;

use crate::base::carrier::Carrier;
use crate::world::World;

impl World {
    /// What carries the files of a folder elsewhere, by its name or by the drive it is on. A folder that is not there yet is on the drive
    /// of the nearest one above it.
    pub fn carrier(&self, path: &Path) -> Option<Carrier> {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        Carrier::named(&whole.display().to_string())
            .or_else(|| is_remote(&whole).then_some(Carrier::Network))
    }
}

/// The kinds of file systems that are somewhere else: NFS, SMB and CIFS in their three numbers, AFS (the kernel's `magic.h`).
#[cfg(target_os = "linux")]
const REMOTE: [u32; 5] = [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x5346_414F];

#[cfg(target_os = "linux")]
#[allow(
    clippy::useless_conversion,
    reason = "the number has 32 bits on some machines"
)]
fn is_remote(path: &Path) -> bool {
    let there = path.ancestors().find(|above| above.exists());
    let kind = there.and_then(|there| rustix::fs::statfs(there).ok());
    kind.is_some_and(|kind| {
        // Its width differs between machines; the numbers have 32 bits.
        let kind = i64::from(kind.f_type) & 0xFFFF_FFFF;
        REMOTE.iter().any(|remote| i64::from(*remote) == kind)
    })
}

#[cfg(not(target_os = "linux"))]
fn is_remote(_path: &Path) -> bool {
    false
}
