//! A day's files belong to whoever wrote them: no one else on a shared computer may read a file or look into a folder.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use super::kept::begun;

/// Everything in a folder, and the folder.
fn everything(folder: &Path) -> Vec<PathBuf> {
    let mut all = vec![folder.to_owned()];
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        match entry.file_type().unwrap().is_dir() {
            true => all.extend(everything(&entry.path())),
            false => all.push(entry.path()),
        }
    }
    all
}

#[test]
fn after_a_day_every_file_and_folder_is_the_writers_alone() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let mut window = begun(&data);
    // An answer, an export, a backup, the key of this laptop.
    window.press("1");
    window.until("Saved");
    for (keys, said) in [
        ("..3", "What do you need?"),
        ("16", "Written: "),
        ("\x1b", "next"),
        ("\x03", "Leave the program"),
        ("7\r", "Backup"),
    ] {
        window.press(keys);
        window.until(said);
    }
    window.until(".fener");
    window.press("\x1b\x03");
    window.until("Leave the program");
    window.press("2");
    window.until("New assessment");
    window.press("-");
    window.until("age1");
    window.press("4");
    window.until("fener-key.txt");
    let all = everything(&data);
    let names: Vec<String> = all.iter().map(|path| path.display().to_string()).collect();
    for part in ["visits.fener.keys", "exports/", "backups/", "fener-key.txt"] {
        assert!(
            names.iter().any(|name| name.contains(part)),
            "{part}: {names:#?}"
        );
    }
    // The folder and the settings in it were there before the program came.
    let config = data.join("config");
    let own = [data.clone(), config.join("settings.toml"), config];
    for path in all.iter().filter(|path| !own.contains(path)) {
        let about = std::fs::metadata(path).unwrap();
        let mode = about.permissions().mode() & 0o777;
        let wanted = if about.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, wanted, "{}: {mode:o}", path.display());
    }
}
