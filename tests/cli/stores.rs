//! Stores that are damaged, newer or out of reach: said with what to do, and left to the byte as they are.

use super::support::{Home, shelter};

/// Two sessions, and the bytes of their store.
fn filled() -> (Home, Vec<u8>) {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    home.session(2, "AL-SH-02", &shelter());
    let bytes = std::fs::read(home.store()).unwrap();
    (home, bytes)
}

/// A command ends with a diagnosis in both languages, or says truthfully what it could still read; the file stays as it is.
fn diagnosed(home: &Home, bytes: &[u8], what: &str) {
    std::fs::write(home.store(), bytes).unwrap();
    let mut said = false;
    for words in [
        "list",
        "list --json",
        "score AL-SH-01",
        "export AL-SH-01 --format json --out out.json",
    ] {
        let ran = home.call(words);
        match ran.code {
            0 => {}
            3 => {
                said = true;
                assert!(ran.err.starts_with("error[S"), "{what}: {ran:?}");
                assert!(ran.err.contains("= help: "), "{what}: {ran:?}");
                assert_eq!(ran.out, "");
                let albanian = home.albanian(words);
                assert!(albanian.err.contains("= ndihmë: "), "{what}: {albanian:?}");
            }
            _ => panic!("{what}: {ran:?}"),
        }
        assert_eq!(
            std::fs::read(home.store()).unwrap(),
            bytes,
            "{what}: {words} changed it"
        );
    }
    assert!(said, "{what}: nothing was said");
    std::fs::remove_file(home.path().join("out.json")).unwrap_or_default();
    // What needs no store still works.
    home.call("show services 1").done();
    home.call("list --questionnaires").done();
}

#[test]
fn a_store_that_was_cut_off_overwritten_or_is_something_else_is_diagnosed_and_left_alone() {
    let (home, good) = filled();
    let half = good.len() / 2;
    diagnosed(&home, &good[..half], "half of it");
    diagnosed(&home, &good[..100], "a hundred bytes");
    diagnosed(&home, b"SQLite format 3\0", "a beginning");
    diagnosed(&home, b"hello", "a text");
    let mut noise = good.clone();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for byte in &mut noise[4096..] {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        *byte = state as u8;
    }
    diagnosed(&home, &noise, "noise behind the first page");
    std::fs::write(home.store(), &good).unwrap();
    home.call("score AL-SH-01").done();
}

#[test]
fn a_store_of_no_length_is_not_taken_for_one_without_sessions_that_lost_its_answers() {
    let (home, _) = filled();
    std::fs::write(home.store(), b"").unwrap();
    let ran = home.call("list --sessions");
    assert!(ran.code == 0 || ran.code == 3, "{ran:?}");
    assert_eq!(std::fs::metadata(home.store()).unwrap().len(), 0);
    let ran = home.call("score AL-SH-01");
    assert!(ran.code == 1 || ran.code == 3, "{ran:?}");
    assert!(ran.err.contains("= help: "), "{ran:?}");
}

#[test]
fn a_folder_in_the_place_of_the_store_or_a_file_in_that_of_its_folder_is_said() {
    let home = Home::new();
    std::fs::create_dir(home.store()).unwrap();
    let ran = home.call("list");
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(
        ran.err.contains("visits.fener") && ran.err.contains("= help: "),
        "{ran:?}"
    );
    let file = home.file("plain", "");
    let ran = home.call(&format!("--data {file} list"));
    assert!(ran.code == 3 || ran.code == 0, "{ran:?}");
    assert!(ran.code == 0 || ran.err.contains("= help: "), "{ran:?}");
}

#[test]
fn a_newer_store_is_refused_by_name_and_version() {
    let (home, _) = filled();
    let connection = rusqlite::Connection::open(home.store()).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    let sql = "UPDATE meta SET value = 99 WHERE name = 'readable_from'";
    connection.execute(sql, []).unwrap();
    drop(connection);
    let bytes = std::fs::read(home.store()).unwrap();
    diagnosed(&home, &bytes, "newer");
    let ran = home.call("list");
    assert!(
        ran.err.contains("99") || ran.err.contains("newer"),
        "{}",
        ran.err
    );
}

#[test]
fn reading_needs_no_permission_to_write() {
    let (home, bytes) = filled();
    // No byte can be written anywhere, and reading goes on.
    let ran = home.script("trap '' XFSZ; ulimit -f 0; exec \"$FENER\" score AL-SH-01 2>&1 | cat");
    assert!(ran.out.contains("failed: 1.01"), "{ran:?}");
    assert_eq!(std::fs::read(home.store()).unwrap(), bytes);
}
