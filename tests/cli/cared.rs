//! `fener verify`, `backup`, `restore`, `doctor`, `delete` and `erase`: looking after what is kept.

use fener::record::session::event::SessionEvent;

use super::support::{Home, Ran, chosen, noted, shelter};

/// A home that only its owner may enter, with two sessions.
fn home() -> Home {
    let home = Home::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(home.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
    }
    home.session(1, "AL-SH-01", &shelter());
    home.session(
        2,
        "AL-SH-02",
        &[noted("sv_acc_food", "canary"), chosen("sv_acc_food", "no")],
    );
    home
}

fn change(home: &Home, sql: &str) {
    let file = rusqlite::Connection::open(home.store()).unwrap();
    file.execute_batch("DROP TRIGGER IF EXISTS event_is_never_changed")
        .unwrap();
    file.execute_batch(sql).unwrap();
}

fn sessions(home: &Home) -> usize {
    let listed = home.call("list --sessions --json").done().json();
    listed["sessions"].as_array().unwrap().len()
}

/// Names of files in the folder of backups.
fn backups(home: &Home) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(home.path().join("backups"))
        .unwrap()
        .map(|entry| entry.unwrap().path().display().to_string())
        .collect();
    names.sort();
    names
}

fn no(ran: Ran) -> Ran {
    assert_eq!(ran.code, 1, "{ran:?}");
    ran
}

#[test]
fn verify_says_that_a_store_is_whole_and_names_what_was_changed() {
    let home = home();
    let said = home.call("verify").done();
    assert_eq!(said.out.lines().count(), 4, "{said:?}");
    assert!(
        said.out
            .contains("“AL-SH-01 (5e550101)”: whole. Entries: 6"),
        "{said:?}"
    );
    change(
        &home,
        "UPDATE event SET late = late + 1 WHERE kind = 23 AND seq = 2",
    );
    let said = no(home.call("verify"));
    assert!(
        said.err.contains("error[S0301]") && said.err.contains("entry 2 ("),
        "{said:?}"
    );
    assert!(
        said.err.contains("noted) is not the one that was written"),
        "{said:?}"
    );
    home.call("verify AL-SH-01").done();
    no(home.call("verify AL-SH-02"));
    let json = no(home.call("verify --json")).json();
    assert_eq!(json["whole"], false);
    let faults: Vec<&serde_json::Value> = json["streams"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stream| &stream["fault"])
        .filter(|fault| !fault.is_null())
        .collect();
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0]["event"]["kind"], "noted");
    let albanian = no(home.albanian("verify AL-SH-02"));
    assert!(albanian.err.contains("regjistrimi 2"), "{albanian:?}");
    home.call("verify NOBODY").refused(2, "A0204");
}

#[test]
fn verify_tells_what_came_after_a_signature() {
    let home = Home::new();
    let mut events = shelter();
    events.push(SessionEvent::SignedOff {
        digest: fener::base::digest::Digest::of(b"something else"),
        codes: vec!["JD".into()],
    });
    events.push(SessionEvent::Reopened {
        reason: "a page was missing".into(),
    });
    home.session(1, "AL-SH-01", &events);
    let said = no(home.call("verify AL-SH-01"));
    assert!(said.err.contains("what was signed in entry 7"), "{said:?}");
    assert!(
        said.out.contains("Signed in entry 7") && said.out.contains(": JD"),
        "{said:?}"
    );
    assert!(said.out.contains("Reason: a page was missing"), "{said:?}");
    assert!(said.out.contains("Entries since then: 1"), "{said:?}");
}

#[test]
fn a_backup_is_written_checked_and_restored_and_what_was_there_stays() {
    let home = home();
    let said = home.call("backup").done();
    let [backup] = backups(&home).try_into().unwrap();
    let name = std::path::Path::new(&backup).file_name().unwrap();
    assert!(said.out.contains(name.to_str().unwrap()), "{said:?}");
    home.session(3, "AL-SH-03", &shelter());
    assert_eq!(sessions(&home), 3);
    let said = home.run(["restore", &backup]).done();
    assert!(said.out.contains("Assessments and sessions: 4"), "{said:?}");
    assert!(said.out.contains("visits.fener.before-"), "{said:?}");
    assert_eq!(sessions(&home), 2);
    let other = tempfile::tempdir().unwrap();
    let into = other.path().to_str().unwrap().to_owned();
    let said = home.run(["restore", &backup, "--into", &into]).done();
    assert_eq!(said.out.lines().count(), 1, "{said:?}");
    home.run(["--data", &into, "verify"]).done();
    let bytes = std::fs::read(&backup).unwrap();
    std::fs::write(&backup, &bytes[..bytes.len() / 2]).unwrap();
    home.run(["restore", &backup]).refused(3, "S0104");
    assert_eq!(sessions(&home), 2);
    Home::new().call("backup").refused(3, "S0101");
}

#[test]
fn doctor_finds_and_mends_what_can_be_mended() {
    let home = home();
    let said = home.call("doctor").done();
    assert!(said.out.starts_with("Nothing is wrong."), "{said:?}");
    home.file("visits.fener.holder", "1");
    home.file("visits.fener.upgrade.part", "half");
    home.file("config/settings.toml", "this is no [ setting");
    change(&home, "DELETE FROM answer_row");
    let said = no(home.call("doctor"));
    for code in ["S0302", "S0303", "S0304", "A0216"] {
        assert!(said.err.contains(&format!("[{code}]")), "{code}: {said:?}");
    }
    assert_eq!(
        said.err.matches("= help: ").count(),
        said.err.matches("warning[").count()
    );
    let said = no(home.call("doctor --mend"));
    assert!(said.out.contains("Still wrong: 1"), "{said:?}");
    std::fs::remove_dir_all(home.path().join("config")).unwrap();
    home.call("doctor").done();
}

#[test]
fn doctor_says_that_a_store_is_older_and_brings_it_up() {
    let home = home();
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/store/fixtures/schema_5.fener"
    );
    std::fs::remove_file(home.store()).unwrap();
    std::fs::copy(fixture, home.store()).unwrap();
    home.call("verify").done();
    let said = no(home.call("doctor"));
    assert!(said.err.contains("[S0306]"), "{said:?}");
    let said = home.call("doctor --mend");
    assert_eq!(said.code, 0, "{said:?}");
    home.call("doctor").done();
}

#[test]
fn of_a_damaged_store_doctor_writes_what_can_still_be_read() {
    let home = home();
    change(&home, "UPDATE event SET late = late + 1 WHERE kind = 23");
    let said = no(home.call("doctor --export saved"));
    assert!(said.err.contains("[S0301]"), "{said:?}");
    let files = std::fs::read_dir(home.path().join("saved")).unwrap();
    let text: String = files
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    assert!(
        text.contains("canary") && text.contains("\"kind\":\"noted\""),
        "{text}"
    );
    assert_eq!(text.lines().count(), 1 + 6 + 1 + 3);
}

#[test]
fn a_session_is_hidden_taken_back_and_deleted_for_good_by_a_second_word() {
    let home = home();
    let said = home.call("delete AL-SH-02").done();
    assert!(
        said.out.contains("AL-SH-02, 2026-01 – 2026-06") || said.out.contains("AL-SH-02, "),
        "{said:?}"
    );
    assert!(said.out.contains("answers: 1"), "{said:?}");
    assert_eq!(sessions(&home), 1);
    home.call("score AL-SH-02").refused(2, "A0204");
    let listed = home.call("delete --list --json").done().json();
    assert_eq!(listed["sessions"].as_array().unwrap().len(), 1);
    home.call("delete AL-SH-02 --undo").done();
    home.call("delete AL-SH-02 --undo").refused(2, "A0214");
    assert_eq!(sessions(&home), 2);
    home.call("backup").done();
    let said = no(home.call("delete AL-SH-02 --now asked"));
    assert!(said.out.contains("Nothing was done."), "{said:?}");
    assert_eq!(sessions(&home), 2);
    let said = home.call("delete AL-SH-02 --now asked --yes").done();
    assert!(said.out.contains(&backups(&home)[0]), "{said:?}");
    assert_eq!(sessions(&home), 1);
    let bytes = std::fs::read(home.store()).unwrap();
    assert!(!bytes.windows(6).any(|at| at == b"canary"));
    assert_eq!(home.call("delete AL-SH-09").code, 2);
    home.call("delete AL-SH-01 --now because")
        .refused(2, "A0105");
}

#[test]
fn words_are_erased_after_a_second_word_and_verify_says_erased() {
    let home = home();
    let said = home.call("erase AL-SH-02").done();
    assert_eq!(said.out.lines().count(), 1, "{said:?}");
    assert!(
        said.out.starts_with("2  ") && !said.out.contains("canary"),
        "{said:?}"
    );
    no(home.call("erase AL-SH-02 2"));
    home.call("erase AL-SH-02 3").refused(2, "A0215");
    let said = home.call("erase AL-SH-02 2 --yes").done();
    assert!(said.out.contains("Words erased. Entries: 1"), "{said:?}");
    let bytes = std::fs::read(home.store()).unwrap();
    assert!(!bytes.windows(6).any(|at| at == b"canary"));
    let said = home.call("verify AL-SH-02").done();
    assert!(said.out.contains("noted): words erased"), "{said:?}");
}
