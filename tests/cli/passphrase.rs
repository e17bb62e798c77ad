//! Encrypting the data from the command line, and every command on encrypted data.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::cli::support::{FENER, Home, Ran};

const FIRST: &str = "sedam dugih reči za početak";
const SECOND: &str = "sasvim drugačija lozinka";

/// Runs a command that reads lines from descriptor 3.
fn told(home: &Home, lines: &str, arguments: &str) -> Ran {
    let words = home.path().join("words");
    fs::write(&words, lines).unwrap();
    let script = format!("exec {FENER} --passphrase-fd 3 {arguments} 3<words");
    let ran = Command::new("sh")
        .args(["-c", &script])
        .current_dir(home.path())
        .env("FENER_DATA", home.path().join("data"))
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    fs::remove_file(&words).unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran {
        code: ran.status.code().unwrap(),
        out: text(ran.stdout),
        err: text(ran.stderr),
    }
}

/// A store with one session in a folder `data`.
fn begun() -> Home {
    let home = Home::new();
    home.session(1, "FICT-1", &[]);
    let data = home.path().join("data");
    fs::create_dir(&data).unwrap();
    for entry in fs::read_dir(home.path()).unwrap().flatten() {
        let name = entry.file_name();
        if name.to_string_lossy().starts_with("visits.fener") {
            fs::rename(entry.path(), data.join(name)).unwrap();
        }
    }
    home
}

/// The recovery key that was shown.
fn shown(ran: &Ran) -> String {
    let is_key = |line: &&str| line.split(' ').count() == 7 && line.len() == 34;
    let mut lines = ran.out.lines().map(str::trim);
    lines.find(is_key).expect("a recovery key").to_owned()
}

#[test]
fn data_are_encrypted_and_every_command_asks_for_the_passphrase() {
    let home = begun();
    let set = told(&home, &format!("{FIRST}\n"), "passphrase set").done();
    assert!(set.out.contains("encrypted from now on"), "{}", set.out);
    for entry in fs::read_dir(home.path().join("data")).unwrap().flatten() {
        let bytes = fs::read(entry.path()).unwrap();
        let has = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
        assert!(!has(b"FICT-1"), "{:?}", entry.path());
    }
    let listed = told(&home, &format!("{FIRST}\n"), "list --sessions").done();
    assert!(listed.out.contains("FICT-1"), "{}", listed.out);
    let exported = told(
        &home,
        &format!("{FIRST}\n"),
        "export FICT-1 --format json --out visit.json",
    );
    assert_eq!(exported.code, 0, "{exported:?}");
    told(&home, "another passphrase\n", "list --sessions").refused(1, "A0305");
    told(&home, "", "list --sessions").refused(3, "A0306");
    told(&home, &format!("{FIRST}\n"), "passphrase set").refused(1, "A0307");
}

#[test]
fn the_passphrase_is_changed_by_the_old_one_or_by_the_recovery_key() {
    let home = begun();
    let recovery = shown(&told(&home, &format!("{FIRST}\n"), "passphrase set").done());
    told(&home, &format!("{FIRST}\n{SECOND}\n"), "passphrase change").done();
    told(&home, &format!("{FIRST}\n"), "passphrase check").refused(1, "A0305");
    told(&home, &format!("{SECOND}\n"), "passphrase check").done();
    let lines = format!("{}\n{FIRST}\n", recovery.to_lowercase());
    told(&home, &lines, "passphrase change --with-recovery-key").done();
    told(&home, &format!("{FIRST}\n"), "passphrase check").done();
    let fresh = shown(&told(&home, &format!("{FIRST}\n"), "passphrase recovery").done());
    assert_ne!(fresh, recovery);
    let lines = format!("{recovery}\n{SECOND}\n");
    told(&home, &lines, "passphrase change --with-recovery-key").refused(1, "A0305");
    let lines = format!("{}\n{SECOND}\n", &fresh[..fresh.len() - 1]);
    told(&home, &lines, "passphrase change --with-recovery-key").refused(1, "A0305");
}

#[test]
fn a_short_passphrase_is_refused_and_nothing_is_encrypted() {
    let home = begun();
    told(&home, "short\n", "passphrase set").refused(2, "A0306");
    assert!(!home.path().join("data/visits.fener.keys").exists());
    told(&home, "", "list --sessions").done();
    told(&home, "", "passphrase check").refused(1, "A0307");
}

#[test]
fn no_passphrase_is_taken_from_the_arguments_or_from_standard_input() {
    let home = begun();
    told(&home, &format!("{FIRST}\n"), "passphrase set").done();
    let mut child = Command::new(FENER)
        .args(["list", "--sessions"])
        .env("FENER_DATA", home.path().join("data"))
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that has ended takes nothing.
    writeln!(child.stdin.take().unwrap(), "{FIRST}").unwrap_or_default();
    let ran = child.wait_with_output().unwrap();
    assert_eq!(ran.status.code(), Some(3));
    told(&home, "", &format!("passphrase check {FIRST:?}")).refused(2, "A0102");
}
