//! Where results go: files that are never half written, pipes that close, disks that are full.

use super::support::{Home, shelter};

fn files(home: &Home) -> Vec<String> {
    let listed = std::fs::read_dir(home.path()).unwrap();
    let mut names: Vec<String> = listed
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with("visits.fener"))
        .collect();
    names.sort();
    names
}

const EXPORT: &str = "export AL-SH-01 --format json --out";

#[test]
fn a_file_that_is_there_stays_unless_it_may_be_written_over() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let kept = home.file("kept.json", "mine");
    home.call(&format!("{EXPORT} {kept}")).refused(2, "A0303");
    home.call(&format!("print services --out {kept}"))
        .refused(2, "A0303");
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), "mine");
    home.call(&format!("{EXPORT} {kept} --force")).done();
    assert!(std::fs::read_to_string(&kept).unwrap().starts_with('{'));
    // The tables and the codebook go together or not at all.
    home.file("t-codebook.csv", "mine");
    home.call("export AL-SH-01 --format csv --out t.csv")
        .refused(2, "A0303");
    assert!(!home.path().join("t.csv").exists());
}

#[test]
fn a_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    home.call(&format!("{EXPORT} a.json")).done();
    let mode = std::fs::metadata(home.path().join("a.json"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_folder_that_is_missing_is_a_file_or_takes_nothing_is_said_and_nothing_is_left() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    home.file("plain", "");
    let before = files(&home);
    for place in [
        "nowhere/a.json",
        "plain/a.json",
        "/proc/a.json",
        "/proc/self/fd/a.json",
    ] {
        let ran = home.call(&format!("{EXPORT} {place}")).refused(3, "A0302");
        assert!(ran.err.contains(place), "{}", ran.err);
        assert!(!ran.err.contains("at path"), "{}", ran.err);
        let albanian = home.albanian(&format!("{EXPORT} {place}"));
        assert!(
            albanian.err.contains("nuk mund të shkruhej"),
            "{}",
            albanian.err
        );
    }
    assert_eq!(files(&home), before);
}

#[test]
fn a_disk_that_fills_up_on_the_way_leaves_no_half_of_a_file() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    for command in [
        format!("{EXPORT} a.json"),
        "print services --out a.html".to_owned(),
    ] {
        let ran = home.script(&format!(
            "trap '' XFSZ; ulimit -f 4; exec \"$FENER\" {command}"
        ));
        let ran = ran.refused(3, "A0302");
        assert!(
            ran.err.contains("has room") || ran.err.contains("room"),
            "{}",
            ran.err
        );
    }
    assert_eq!(files(&home), Vec::<String>::new());
    if std::path::Path::new("/dev/full").exists() {
        for command in [
            "keys",
            "list",
            "print services",
            "schema",
            "show services",
            "eval 1",
        ] {
            let ran = home.script(&format!("\"$FENER\" {command} > /dev/full"));
            ran.refused(3, "A0302");
        }
    }
}

#[test]
fn a_name_that_would_steer_the_terminal_is_written_harmlessly() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let name = "a\u{1b}]0;x\u{7}\u{202e}.json";
    for name in [name.to_owned(), format!("nowhere/{name}")] {
        let words = ["export", "AL-SH-01", "--format", "json", "--out", &name];
        let first = home.run(words);
        let again = home.run(words);
        for said in [first.out, first.err, again.out, again.err] {
            assert!(!said.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{said:?}");
        }
    }
    assert!(home.path().join(name).exists());
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let home = Home::new();
    for command in [
        "keys",
        "schema",
        "print services",
        "show services",
        "show services --json",
    ] {
        let script = format!("{{ \"$FENER\" {command}; echo $? >&2; }} | head -c 1 > /dev/null");
        let ran = home.script(&script);
        assert_eq!(ran.err, "0\n", "{command}");
    }
}

#[test]
fn a_stream_that_is_closed_from_the_start_does_no_harm() {
    let home = Home::new();
    assert_eq!(home.script("\"$FENER\" check nowhere 2>&-").code, 2);
    let ran = home.script("\"$FENER\" keys >&-");
    assert!(ran.code == 0 || ran.code == 3, "{ran:?}");
    assert_eq!(home.script("\"$FENER\" eval --batch <&-").code, 0);
}
