//! `fener upgrade`: a session carried over to a newer package in the user's folder.

use fener::base::id::OptionId;
use fener::base::value::Value;
use fener::record::session::answer::Response;
use fener::record::session::event::{Seq, SessionEvent, StreamId};
use fener::record::session::place::Place;
use fener::storage::store::{Access, Key, Store};

use super::support::{Home, shelter};
use crate::support::fixture::root;

/// A newer version of the services questionnaire in the user's folder: one question has other words, and nothing else is different.
fn newer(home: &Home) {
    let from = root().join("questionnaires/services");
    let to = home.path().join("questionnaires/services");
    std::fs::create_dir_all(&to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let mut text = std::fs::read_to_string(&path).unwrap();
        if name == "questionnaire.toml" {
            let version = text.lines().find(|line| line.starts_with("version = "));
            text = text.replacen(version.unwrap(), "version = \"9.0.0\"", 1);
        }
        if name == "en.ftl" {
            assert!(text.contains("\nsv_acc_food = "));
            text = text.replacen("\nsv_acc_food = ", "\nsv_acc_food = Every day: ", 1);
        }
        std::fs::write(to.join(name), text).unwrap();
    }
}

/// A home with a session in which that question was answered, and the newer version.
fn behind() -> (Home, fener::base::id::SessionId) {
    let home = Home::new();
    let mut events = shelter();
    events.push(SessionEvent::Answered {
        place: Place::new("sv_acc_food".into()),
        response: Response::Value(Value::Choice(OptionId::new("in_full"))),
    });
    let session = home.session(1, "AL-SH-01", &events);
    newer(&home);
    (home, session)
}

fn length(home: &Home, session: fener::base::id::SessionId) -> Seq {
    let store = Store::open(&home.store(), Access::Read, Key::none())
        .unwrap()
        .into_store();
    store.session(session).unwrap().unwrap().seq
}

#[test]
fn a_dry_run_says_what_would_happen_and_changes_nothing() {
    let (home, session) = behind();
    let before = length(&home, session);
    let ran = home.call("upgrade AL-SH-01 --dry-run").done();
    assert!(ran.out.contains("Upgrade: Version 9.0.0"), "{}", ran.out);
    assert!(ran.out.contains("To be confirmed again: 1"), "{}", ran.out);
    assert!(ran.out.contains("{+Every day:+}"), "{}", ran.out);
    assert!(ran.out.ends_with("Nothing was changed.\n"), "{}", ran.out);
    assert_eq!(length(&home, session), before);
    let ran = home.call("list --sessions --json").done();
    assert!(!ran.out.contains("9.0.0"), "{}", ran.out);
}

#[test]
fn an_upgrade_is_one_event_with_its_package_and_everything_reads_it_afterwards() {
    let (home, session) = behind();
    let before = length(&home, session);
    let ran = home.call("upgrade AL-SH-01 --json").done();
    let told: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(told["upgraded"], true);
    assert_eq!(told["to"]["version"], "9.0.0");
    assert_eq!(told["confirm_again"][0]["place"], "sv_acc_food");
    assert_eq!(told["gone"], serde_json::json!([]));
    assert_eq!(told["unprotected"], serde_json::json!([]));
    assert_eq!(length(&home, session), before.next());
    // Again there is nothing to do.
    let again = home.call("upgrade AL-SH-01").done();
    assert!(again.out.contains("newest version"), "{}", again.out);
    // The list names the new version, and the package is read from beside the session even when the folder is gone.
    assert!(
        home.call("list --sessions --json")
            .done()
            .out
            .contains("9.0.0")
    );
    std::fs::remove_dir_all(home.path().join("questionnaires")).unwrap();
    home.call("export AL-SH-01 --format json --history --internal --out out.json")
        .done();
    let file = std::fs::read_to_string(home.path().join("out.json")).unwrap();
    let file: serde_json::Value = serde_json::from_str(&file).unwrap();
    assert_eq!(file["questionnaire"]["version"], "9.0.0");
    let answers = file["answers"].as_array().unwrap();
    let food = answers
        .iter()
        .find(|answer| answer["question"] == "sv_acc_food")
        .unwrap();
    assert_eq!(
        (&food["state"], &food["value"]),
        (&"confirm_again".into(), &"in_full".into())
    );
    let last = file["history"].as_array().unwrap().last().unwrap();
    assert_eq!(last["kind"], "upgraded");
    assert_eq!(last["upgrade"]["from"]["version"], "1.0.0");
    assert_eq!(last["upgrade"]["confirm_again"][0], "sv_acc_food");
    // The chain of what was written holds.
    let mut store = Store::open(&home.store(), Access::Write, Key::none())
        .unwrap()
        .into_store();
    let verified = store.verify(StreamId::Session(session)).unwrap().unwrap();
    assert_eq!(verified.fault, None);
    let row = store.session(session).unwrap();
    store.rebuild().unwrap();
    assert_eq!(store.session(session).unwrap(), row);
}

#[test]
fn a_signed_session_is_answered_with_no_and_one_that_is_not_there_is_not_understood() {
    let home = Home::new();
    let mut events = shelter();
    events.push(SessionEvent::SignedOff {
        digest: fener::base::digest::Digest::of(b"x"),
        codes: vec!["AB".into()],
    });
    let session = home.session(1, "AL-SH-01", &events);
    newer(&home);
    let before = length(&home, session);
    let ran = home.call("upgrade AL-SH-01");
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.err.contains("A0211") && ran.err.contains("signed"),
        "{ran:?}"
    );
    assert!(ran.err.contains("Reopen it"), "{ran:?}");
    assert_eq!(length(&home, session), before);
    home.call("upgrade NOBODY").refused(2, "A0204");
    home.call("upgrade AL-SH-01 --dry-run").done();
}

#[test]
fn without_a_newer_version_there_is_nothing_to_do() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let ran = home.call("upgrade AL-SH-01").done();
    assert!(ran.out.contains("newest version at hand"), "{}", ran.out);
    assert!(
        home.albanian("upgrade AL-SH-01")
            .done()
            .out
            .contains("versionin më të ri")
    );
}

#[test]
fn a_newer_version_that_has_mistakes_is_named_and_nothing_is_changed() {
    let (home, session) = behind();
    let path = home
        .path()
        .join("questionnaires/services/questionnaire.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("{text}\n[nonsense]\nx = 1\n")).unwrap();
    let before = length(&home, session);
    for words in ["upgrade AL-SH-01 --dry-run", "upgrade AL-SH-01"] {
        let ran = home.call(words).refused(1, "A0213");
        let said = "Version 9.0.0 is there but cannot be used. Mistakes: 1.";
        assert!(ran.err.contains(said), "{ran:?}");
        assert!(ran.err.contains("fener check"), "{ran:?}");
    }
    assert_eq!(length(&home, session), before);
    // The list does not show it like any other.
    let ran = home.call("list --questionnaires");
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.err.contains("A0213"), "{ran:?}");
    assert!(ran.out.contains("9.0.0 (cannot be used)"), "{}", ran.out);
    let ran = home.call("list --questionnaires --json").json();
    let all = ran["questionnaires"].as_array().unwrap();
    let usable = |one: &&serde_json::Value| one["usable"] == false;
    let broken: Vec<_> = all.iter().filter(usable).map(|one| &one["id"]).collect();
    assert_eq!(broken, ["services"]);
}

#[test]
fn a_store_that_another_window_writes_refuses_an_upgrade_before_anything_is_promised() {
    let (home, _) = behind();
    let window = Store::open(&home.store(), Access::Write, Key::none()).unwrap();
    let ran = home.call("upgrade AL-SH-01");
    assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{ran:?}");
    assert!(ran.err.contains("= help: "), "{ran:?}");
    // A dry run writes nothing, so it needs no leave.
    home.call("upgrade AL-SH-01 --dry-run").done();
    drop(window);
    home.call("upgrade AL-SH-01").done();
}
