//! The time zone of this computer. On Unix it is read from one file: the library of times looks through the whole folder of zones
//! before it reads that file, which would cost more than all the rest of the first frame. What is not plain is left to the library.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;

/// So long a zone is believed; then somebody may have travelled.
const BELIEVED: Duration = Duration::from_secs(300);

static KNOWN: Mutex<Option<(Instant, TimeZone)>> = Mutex::new(None);

/// The zone of this computer now.
pub fn zone() -> TimeZone {
    let now = Instant::now();
    let Ok(mut known) = KNOWN.lock() else {
        return TimeZone::system();
    };
    match known.as_ref() {
        Some((since, zone)) if now.duration_since(*since) < BELIEVED => zone.clone(),
        _ => {
            let zone = plain().unwrap_or_else(TimeZone::system);
            *known = Some((now, zone.clone()));
            zone
        }
    }
}

#[cfg(unix)]
fn plain() -> Option<TimeZone> {
    use std::path::Path;
    let variable = std::env::var_os("TZ");
    named(Path::new("/etc/localtime"), variable.as_deref())
}

#[cfg(not(unix))]
fn plain() -> Option<TimeZone> {
    None
}

/// The zone that a link points to, unless the environment says anything else.
#[cfg(unix)]
fn named(link: &std::path::Path, variable: Option<&std::ffi::OsStr>) -> Option<TimeZone> {
    if variable.is_some() {
        return None;
    }
    let target = std::fs::read_link(link).ok()?;
    let (_, name) = target.to_str()?.rsplit_once("zoneinfo/")?;
    TimeZone::tzif(name, &std::fs::read(link).ok()?).ok()
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::fs::symlink;
    use std::path::Path;

    use super::*;

    /// The smallest file of a zone: UTC, as version 1.
    const UTC: &[u8] = b"TZif\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x04\0\0\0\0\0\0UTC\0";

    #[test]
    fn a_link_into_the_folder_of_zones_names_the_zone() {
        let folder = tempfile::tempdir().unwrap();
        let zones = folder.path().join("zoneinfo/Europe");
        std::fs::create_dir_all(&zones).unwrap();
        std::fs::write(zones.join("Tirane"), UTC).unwrap();
        let link = folder.path().join("localtime");
        symlink(zones.join("Tirane"), &link).unwrap();
        let zone = named(&link, None).unwrap();
        assert_eq!(zone.iana_name(), Some("Europe/Tirane"));
        assert_eq!(zone.to_offset(jiff::Timestamp::UNIX_EPOCH).seconds(), 0);
        assert_eq!(named(&link, Some(OsStr::new("Europe/Skopje"))), None);
    }

    #[test]
    fn what_is_not_plain_is_left_to_the_library() {
        assert_eq!(named(Path::new("nowhere"), None), None);
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("localtime");
        std::fs::write(&copy, UTC).unwrap();
        assert_eq!(named(&copy, None), None);
    }
}
