//! `fener bundle` and `fener import`: from one laptop to another.

use super::support::{Home, Ran, chosen, shelter};

/// The key of a laptop, as others type it.
fn key(home: &Home) -> String {
    let said = home.call("bundle --my-key").done().out;
    let key = said
        .split_whitespace()
        .find(|word| word.starts_with("age1"));
    key.unwrap().to_owned()
}

fn no(ran: Ran) -> Ran {
    assert_eq!(ran.code, 1, "{ran:?}");
    ran
}

fn sessions(home: &Home) -> usize {
    let listed = home.call("list --sessions --json").done().json();
    listed["sessions"].as_array().unwrap().len()
}

/// Sends all sessions of one laptop to another, and says where the bundle is.
fn send(from: &Home, to: &Home, folder: &str) -> String {
    let folder = from.path().join(folder);
    let folder = folder.display();
    from.call(&format!("bundle --to {} --out {folder}", key(to)))
        .done();
    let mut found = std::fs::read_dir(folder.to_string()).unwrap();
    let path = found.next().unwrap().unwrap().path();
    assert!(found.next().is_none());
    path.display().to_string()
}

fn two() -> (Home, Home) {
    let (one, other) = (Home::new(), Home::new());
    one.session(1, "AL-SH-01", &shelter());
    other.session(2, "AL-SH-02", &[chosen("sv_acc_food", "no")]);
    (one, other)
}

#[test]
fn a_session_goes_to_another_laptop_and_can_be_hidden_there_again() {
    let (one, other) = two();
    let file = send(&one, &other, "out");
    assert!(
        file.contains("/AL-SH-01-2") && file.ends_with(".fener-bundle"),
        "{file}"
    );
    let looked = no(other.call(&format!("import {file}")));
    assert!(looked.out.contains("This key is new here"), "{looked:?}");
    assert!(looked.out.contains("NOT ENCRYPTED"), "{looked:?}");
    assert!(looked.out.contains("AL-SH-01 (5e550101") && looked.out.contains("new. Entries: 6"));
    assert_eq!(sessions(&other), 1);
    other.call(&format!("import {file} --dry-run")).done();
    assert_eq!(sessions(&other), 1);
    other.call(&format!("import {file} --yes")).done();
    assert_eq!(sessions(&other), 2);
    other.call("verify").done();
    other.call("score AL-SH-01").done();
    let again = no(other.call(&format!("import {file} --yes")));
    assert!(again.out.contains("was taken before"), "{again:?}");
    assert!(again.out.contains("Known here since"), "{again:?}");
    other.call("import --undo").done();
    assert_eq!(sessions(&other), 1);
    no(other.call("import --undo"));
    other.call(&format!("import {file} --yes")).done();
    assert_eq!(sessions(&other), 2);
}

#[test]
fn a_sessions_words_stand_nowhere_in_the_bundle() {
    let (one, other) = two();
    let file = std::fs::read(send(&one, &other, "out")).unwrap();
    let text = String::from_utf8_lossy(&file);
    assert!(text.starts_with("age-encryption.org/v1"));
    assert!(!text.contains("sv_acc") && !text.contains("AL-SH"));
}

#[test]
fn what_cannot_be_taken_is_refused_with_its_reason() {
    let (one, other) = two();
    let file = send(&one, &other, "out");
    one.call(&format!("import {file}")).refused(2, "S0404");
    let bytes = std::fs::read(&file).unwrap();
    let changed = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = bytes.clone();
        change(&mut bytes);
        other.file(name, bytes)
    };
    let short = changed("short", &|bytes| bytes.truncate(bytes.len() - 1));
    other.call(&format!("import {short}")).refused(2, "S0403");
    let flipped = changed("flipped", &|bytes| {
        let last = bytes.len() - 40;
        bytes[last] ^= 1;
    });
    other.call(&format!("import {flipped}")).refused(2, "S0403");
    let zip = other.file("a.zip", b"PK\x03\x04");
    other.call(&format!("import {zip}")).refused(2, "S0401");
    other.call("import /").refused(2, "S0401");
    other.call("import nowhere").refused(2, "S0409");
    one.call("bundle").refused(2, "S0408");
    one.call("bundle --to age1nobody").refused(2, "S0408");
    assert_eq!(sessions(&other), 1);
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let (one, other) = two();
    let file = send(&one, &other, "out");
    let link = other.path().join("link");
    std::os::unix::fs::symlink(file, &link).unwrap();
    let said = other.call(&format!("import {} --yes", link.display()));
    said.refused(2, "S0401");
}

#[test]
fn a_known_name_with_another_key_is_said_plainly() {
    let (one, other) = two();
    let third = Home::new();
    third.session(3, "AL-SH-03", &shelter());
    let file = send(&one, &other, "out");
    other.call(&format!("import {file} --yes")).done();
    let file = send(&third, &other, "out");
    let said = no(other.call(&format!("import {file}")));
    assert!(
        said.out.contains("came with another key until now"),
        "{said:?}"
    );
}
