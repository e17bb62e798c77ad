//! Upgrades on the disk: the event and what the session is filled with from then on are written together, or neither is.

use fener::base::digest::Digest;
use fener::form::model::version::Version;
use fener::record::session::edition::{Edition, Upgrade};
use fener::record::session::event::{Cause, Event, NewEvent, Seq, SessionEvent};
use fener::storage::store::Store;
use fener::storage::store::append::Append;
use fener::storage::store::definition::Definition;
use fener::storage::store::error::{AppendError, Refused};

use crate::store::support::{answered, create, ids, session_stream, stamped};

fn edition(version: &str, text: &[u8]) -> Edition {
    Edition {
        version: Version::parse(version).unwrap(),
        package: Digest::of(text),
        pack: None,
    }
}

fn upgrade() -> Upgrade {
    Upgrade {
        from: edition("1.0.0", b"package"),
        to: Edition {
            pack: Some(Digest::of(b"pack")),
            ..edition("2.0.0", b"newer")
        },
        renamed: vec![("sv_acc_food".into(), "sv_acc_meals".into())],
        confirm: Vec::new(),
    }
}

fn definition(text: &[u8]) -> Definition {
    Definition {
        digest: Digest::of(text),
        files: vec![("questionnaire.toml".into(), "id = \"services\"".into())],
    }
}

fn written(
    store: &mut Store,
    kept: &[Definition],
    expected: Seq,
    event: NewEvent,
) -> Result<(), AppendError> {
    let append = Append {
        stream: session_stream(1),
        expected,
        events: &[event],
        summary: None,
        drafts: &[],
    };
    store.create_keeping(kept, &[append]).map(drop)
}

fn begun() -> Store {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let answer = answered(10, "sv_acc_food");
    store
        .append(session_stream(1), Seq(1), &[answer], None)
        .unwrap();
    store
}

#[test]
fn an_upgrade_without_what_it_leads_to_is_refused_and_nothing_of_it_is_kept() {
    let mut store = begun();
    let event = stamped(11, Event::Session(SessionEvent::Upgraded(upgrade())));
    // The package comes with it, and its country pack is missing.
    let refused = written(&mut store, &[definition(b"newer")], Seq(2), event);
    assert!(
        matches!(refused, Err(AppendError::Refused(Refused::NoPackage))),
        "{refused:?}"
    );
    assert_eq!(store.definition(Digest::of(b"newer")).unwrap(), None);
    let row = store.session(ids(1).1).unwrap().unwrap();
    assert_eq!(
        (row.seq, row.version.to_string().as_str()),
        (Seq(2), "1.0.0")
    );
}

#[test]
fn an_upgrade_keeps_its_packages_and_lists_answers_under_the_ids_of_today() {
    let mut store = begun();
    let kept = [definition(b"newer"), definition(b"pack")];
    let event = stamped(11, Event::Session(SessionEvent::Upgraded(upgrade())));
    written(&mut store, &kept, Seq(2), event).unwrap();
    assert!(store.definition(Digest::of(b"newer")).unwrap().is_some());
    let row = store.session(ids(1).1).unwrap().unwrap();
    assert_eq!(row.version.to_string(), "2.0.0");
    assert_eq!(row.package, Digest::of(b"newer"));
    let codes = store.answer_codes(ids(1).1).unwrap();
    assert_eq!(codes[0].0, "sv_acc_meals");
    let undone = NewEvent {
        cause: Cause::Undo(Seq(3)),
        ..stamped(
            12,
            Event::Session(SessionEvent::UpgradeTakenBack(upgrade())),
        )
    };
    written(&mut store, &[], Seq(3), undone).unwrap();
    let row = store.session(ids(1).1).unwrap().unwrap();
    assert_eq!(row.version.to_string(), "1.0.0");
    assert_eq!(row.package, Digest::of(b"package"));
    assert_eq!(store.answer_codes(ids(1).1).unwrap()[0].0, "sv_acc_food");
    let whole = store.verify(session_stream(1)).unwrap().unwrap();
    assert_eq!(whole.fault, None);
}

#[test]
fn an_answer_moves_to_its_new_id_also_where_the_list_of_answers_has_another_there() {
    let mut store = begun();
    let other = answered(11, "sv_acc_meals");
    store
        .append(session_stream(1), Seq(2), &[other], None)
        .unwrap();
    let listed = |store: &Store| -> Vec<String> {
        let codes = store.answer_codes(ids(1).1).unwrap();
        codes.into_iter().map(|(place, _)| place).collect()
    };
    let kept = [definition(b"newer"), definition(b"pack")];
    let mut upgrade = upgrade();
    upgrade
        .renamed
        .push(("sv_acc_meals".into(), "sv_acc_meals~1".into()));
    let event = stamped(12, Event::Session(SessionEvent::Upgraded(upgrade.clone())));
    written(&mut store, &kept, Seq(3), event).unwrap();
    assert_eq!(listed(&store), ["sv_acc_meals", "sv_acc_meals~1"]);
    let undone = NewEvent {
        cause: Cause::Undo(Seq(4)),
        ..stamped(13, Event::Session(SessionEvent::UpgradeTakenBack(upgrade)))
    };
    written(&mut store, &[], Seq(4), undone).unwrap();
    assert_eq!(listed(&store), ["sv_acc_food", "sv_acc_meals"]);
}
