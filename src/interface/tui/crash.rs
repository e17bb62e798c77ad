//! When the program makes a mistake it cannot go on from: the terminal is given back first, then a report is written beside the data,
//! then one sentence says where. The report says where in the program it happened and nothing of what was on the screen: the words of
//! a panic may hold an answer, so they are left out.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};

use crate::base::time::Timestamp;
use crate::interface::tui::terminal;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::tui as say;

/// The exit code of a mistake of the program.
pub const CODE: u8 = 70;

/// The thread whose mistakes end only the job at hand.
pub const WORKER: &str = "worker";

/// Puts the hook in place. The thread that runs the loop is the one that calls this; it unwinds, so that the store can end in order. A
/// mistake of any other thread but the worker ends the process here, since nobody would notice that its thread is gone.
pub fn watch(folder: PathBuf, texts: Catalog, now: impl Fn() -> Timestamp + Send + Sync + 'static) {
    let in_charge = std::thread::current().id();
    std::panic::set_hook(Box::new(move |info| {
        let thread = std::thread::current();
        if thread.name() == Some(WORKER) {
            report(&folder, now(), &place(info))
                .map(drop)
                .unwrap_or_default();
            return;
        }
        terminal::leave();
        let sentence = match report(&folder, now(), &place(info)) {
            Ok(path) => say::crashed(path.display().to_string()),
            Err(_) => say::crashed_without_report(place(info)),
        };
        // Standard error may be gone with the terminal.
        writeln!(io::stderr(), "{}", texts.say(&sentence)).unwrap_or_default();
        if thread.id() != in_charge {
            end_now(i32::from(CODE));
        }
    }));
}

/// Where in the program, without a word of what it was about.
fn place(info: &PanicHookInfo<'_>) -> String {
    let thread = std::thread::current();
    let thread = thread.name().unwrap_or("unnamed").to_owned();
    match info.location() {
        Some(at) => format!("{}:{}:{} ({thread})", at.file(), at.line(), at.column()),
        None => format!("({thread})"),
    }
}

/// Writes a report that only its owner may read; never over another one.
fn report(folder: &Path, at: Timestamp, place: &str) -> io::Result<PathBuf> {
    let path = folder.join(format!("crash-{}.txt", at.0));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path)?;
    writeln!(
        file,
        "fener {}\n{at}\n{}-{}\n{place}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH
    )?;
    Ok(path)
}

/// Ends the process without looking left or right: what was confirmed is on the disk.
fn end_now(code: i32) -> ! {
    #[cfg(unix)]
    signal_hook::low_level::exit(code);
    #[cfg(not(unix))]
    std::process::exit(code);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_says_where_and_is_private_and_never_overwrites() {
        let folder = tempfile::tempdir().unwrap();
        let path = report(
            folder.path(),
            Timestamp(1_764_000_000_000),
            "src/a.rs:1:2 (main)",
        )
        .unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(
            text.contains("src/a.rs:1:2 (main)") && text.contains("2025-11-24T16:00:00.000Z"),
            "{text}"
        );
        assert!(report(folder.path(), Timestamp(1_764_000_000_000), "again").is_err());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(
                std::fs::metadata(path).unwrap().permissions().mode() & 0o777,
                0o600
            );
        }
    }
}
