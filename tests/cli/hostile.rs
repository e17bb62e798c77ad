//! Packages that are broken or mean harm: said with a code, a place and a remedy, quickly, and nothing else is read.

use std::fmt::Write as _;
use std::os::unix::fs::symlink;
use std::time::{Duration, Instant};

use super::support::{Home, Ran};

const HEAD: &str = "format = 1\nid = \"bad\"\nversion = \"1.0.0\"\npurpose = \"assessment\"\ndefault_language = \"en\"\n\
    [grading]\ncoverage_floor = \"70%\"\nbands = [{ id = \"all\", from = \"0%\" }]\nround = { to = \"0.1%\", half = \"up\" }\n\
    [[section]]\nid = \"one\"\nnumber = 1\n";
const TEXTS: &str =
    "### status: draft\nquestionnaire-title = Bad\n    .about = Bad\none-title = One\na = A\n";

fn item(id: &str, more: &str) -> String {
    let number = id.bytes().next().map_or(0, |letter| letter - b'a' + 1);
    format!(
        "[[section.item]]\nkind = \"question\"\nid = \"{id}\"\nnumber = \"1.{number:02}\"\ntype = \"text\"\n{more}\n"
    )
}

/// Checks a package of these two files, and holds what always holds.
fn check(home: &Home, structure: impl AsRef<[u8]>, texts: impl AsRef<[u8]>) -> Ran {
    home.file("bad/questionnaire.toml", structure);
    home.file("bad/en.ftl", texts);
    let start = Instant::now();
    let ran = home.call("check bad");
    // A hang is a failure too; a busy machine is none.
    assert!(start.elapsed() < Duration::from_secs(60));
    assert!(ran.code == 0 || ran.code == 1, "{ran:?}");
    assert_eq!(ran.err, "");
    assert!(
        !ran.out.contains(['\u{1b}', '\0', '\u{202e}']),
        "{:?}",
        ran.out
    );
    assert!(
        ran.out.len() < 2_000_000,
        "{} bytes of problems",
        ran.out.len()
    );
    ran
}

#[test]
fn bytes_that_are_no_text_and_marks_before_it_are_named_with_their_place() {
    let home = Home::new();
    let good = format!("{HEAD}{}", item("a", ""));
    let plain = check(&home, &good, TEXTS);
    let windows = check(
        &home,
        good.replace('\n', "\r\n"),
        TEXTS.replace('\n', "\r\n"),
    );
    assert_eq!(windows.code, plain.code, "{windows:?}");
    let marked = check(&home, format!("\u{feff}{good}"), format!("\u{feff}{TEXTS}"));
    assert!(
        marked.code == plain.code || marked.out.contains(":1:1"),
        "{marked:?}"
    );
    for bytes in [&b"id = \"\xff\xfe\"\n"[..], b"id = \"a\0b\"\n", b"\0\0\0\0"] {
        let ran = check(&home, bytes, TEXTS);
        assert_eq!(ran.code, 1);
        assert!(ran.out.contains("questionnaire.toml"), "{ran:?}");
        let mut texts = TEXTS.as_bytes().to_vec();
        texts.extend_from_slice(bytes);
        check(&home, &good, texts);
    }
}

#[test]
fn a_circle_is_said_with_its_way() {
    let home = Home::new();
    let circle = format!(
        "{HEAD}{}{}{}",
        item("a", "relevant = \"${b} = 'x'\""),
        item("b", "relevant = \"${c} = 'x'\""),
        item("c", "relevant = \"${a} = 'x'\"")
    );
    let ran = check(&home, circle, TEXTS);
    assert_eq!(ran.code, 1);
    assert!(
        ["a", "b", "c"].iter().all(|id| ran.out.contains(id)),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("questionnaire.toml:"), "{}", ran.out);
}

#[test]
fn megabytes_in_one_line_and_depth_without_end_are_survived() {
    let home = Home::new();
    let long = "x".repeat(4 << 20);
    for structure in [
        format!("{HEAD}{}", item(&long, "")),
        format!("id = \"{long}\"\n"),
        format!("id = {}\n", "[".repeat(1 << 20)),
        format!(
            "{HEAD}{}",
            item("a", &format!("relevant = \"{}1\"", "not(".repeat(200_000)))
        ),
        format!(
            "{HEAD}{}",
            item("a", &format!("relevant = \"1{}\"", " + 1".repeat(200_000)))
        ),
    ] {
        let ran = check(&home, structure, TEXTS);
        assert_eq!(ran.code, 1, "{:.2000}", ran.out);
    }
    let texts = format!("{TEXTS}d = {long}\n");
    check(&home, format!("{HEAD}{}", item("a", "")), texts);
}

#[test]
fn thousands_of_problems_are_said_up_to_a_number_and_the_rest_is_counted() {
    let home = Home::new();
    let mut structure = HEAD.to_owned();
    for n in 0..5_000 {
        write!(structure, "{}", item("a", &format!("x{n} = 1"))).unwrap();
    }
    let ran = check(&home, structure, TEXTS);
    assert_eq!(ran.code, 1);
    let errors = ran.out.matches("error[").count();
    assert!((1_000..=1_100).contains(&errors), "{errors}");
    let json = home.call("check bad --json");
    assert_eq!(json.code, 1);
    json.json();
}

#[test]
fn a_file_of_a_gigabyte_is_refused_before_it_is_read() {
    let home = Home::new();
    for name in ["questionnaire.toml", "en.ftl", "sq.ftl"] {
        home.file("bad/questionnaire.toml", format!("{HEAD}{}", item("a", "")));
        home.file("bad/en.ftl", TEXTS);
        let path = home.path().join("bad").join(name);
        let file = std::fs::File::create(&path).unwrap();
        file.set_len(1 << 30).unwrap();
        // A gigabyte would not fit into what the program may have here.
        let ran = home.script("ulimit -v 700000; exec \"$FENER\" check bad");
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(
            ran.out.contains("16 MiB") && ran.out.contains(name),
            "{ran:?}"
        );
        std::fs::remove_file(path).unwrap();
    }
}

#[test]
fn a_link_out_of_the_package_is_not_followed() {
    let home = Home::new();
    home.file("bad/questionnaire.toml", format!("{HEAD}{}", item("a", "")));
    home.file("bad/en.ftl", TEXTS);
    let secret = home.file(
        "elsewhere/secret.txt",
        "passphrase = nobody may read this\n= x\n",
    );
    symlink(&secret, home.path().join("bad/sq.ftl")).unwrap();
    let ran = home.call("check bad");
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.out.contains("sq.ftl") && !ran.out.contains("nobody may"),
        "{}",
        ran.out
    );
    let shown = home.call("--language sq show bad");
    assert!(
        !shown.out.contains("nobody may") && !shown.err.contains("nobody may"),
        "{shown:?}"
    );
    // A link from one file of the package to another is as good as the file.
    std::fs::remove_file(home.path().join("bad/sq.ftl")).unwrap();
    symlink("en.ftl", home.path().join("bad/sq.ftl")).unwrap();
    let ran = home.call("check bad");
    assert!(!ran.out.contains("error["), "{}", ran.out);
    // A device or a link to nothing is no file of the package.
    std::fs::remove_file(home.path().join("bad/sq.ftl")).unwrap();
    symlink("/dev/zero", home.path().join("bad/sq.ftl")).unwrap();
    home.script("timeout 60 \"$FENER\" check bad > out; test $? -lt 124")
        .done();
}

#[test]
fn a_package_that_links_to_itself_ends() {
    let home = Home::new();
    home.file("questionnaires/bad/questionnaire.toml", HEAD);
    symlink("..", home.path().join("questionnaires/bad/again")).unwrap();
    symlink(".", home.path().join("questionnaires/bad/self")).unwrap();
    let ran = home.call("list");
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.out.contains("services"));
}
