//! Drafts, bookmarks and packages.

use fener::base::digest::Digest;
use fener::record::session::summary::Draft;
use fener::storage::store::Store;
use fener::storage::store::error::StoreError;

use crate::store::support::{Folder, bare, ids, writer};

fn draft(place: &str, field: &str, text: Option<&str>) -> Draft {
    Draft {
        session: ids(1).1,
        place: place.into(),
        field: field.into(),
        text: text.map(str::to_owned),
    }
}

#[test]
fn a_draft_survives_closing_is_overwritten_and_goes() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    store
        .put_draft(&draft("sv_acc_food", "note", Some("two me")))
        .unwrap();
    store
        .put_draft(&draft("sv_acc_food", "note", Some("two meals a")))
        .unwrap();
    store
        .put_draft(&draft("", "here", Some("sv_acc_food")))
        .unwrap();
    drop(store);
    let mut store = writer(&folder.store());
    let expected = [
        draft("", "here", Some("sv_acc_food")),
        draft("sv_acc_food", "note", Some("two meals a")),
    ];
    assert_eq!(store.drafts(ids(1).1).unwrap(), expected);
    assert_eq!(store.drafts(ids(2).1).unwrap(), []);
    store
        .put_draft(&draft("sv_acc_food", "note", None))
        .unwrap();
    store.put_draft(&draft("sv_acc_food", "gap", None)).unwrap();
    assert_eq!(store.drafts(ids(1).1).unwrap(), expected[..1]);
}

fn package(text: &str) -> (Digest, Vec<(String, String)>) {
    let files = vec![
        (
            "en.ftl".to_owned(),
            "questionnaire-title = Services".to_owned(),
        ),
        ("questionnaire.toml".to_owned(), text.to_owned()),
    ];
    (Digest::of(text.as_bytes()), files)
}

#[test]
fn a_package_is_kept_once_by_its_digest_and_comes_back_to_the_letter() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    let (one, two) = (
        package("id = \"services\"\r\n"),
        package("id = \"services\" # newer"),
    );
    assert!(store.keep_definition(one.0, &one.1).unwrap());
    assert!(!store.keep_definition(one.0, &one.1).unwrap());
    assert!(store.keep_definition(two.0, &two.1).unwrap());
    assert_eq!(store.definition(one.0).unwrap(), Some(one.1));
    assert_eq!(store.definition(two.0).unwrap(), Some(two.1));
    assert_eq!(store.definition(Digest::of(b"unknown")).unwrap(), None);
    let sources: i64 = bare(&folder.store())
        .query_row("SELECT count(*) FROM source", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sources, 3, "a file that two packages share is kept once");
}

#[test]
fn what_an_older_program_did_not_keep_of_a_package_is_added_and_the_rest_stays() {
    let mut store = Store::in_memory().unwrap();
    let (digest, files) = package("id = \"services\"");
    store.keep_definition(digest, &files).unwrap();
    let more = [
        ("en.ftl".to_owned(), "changed".to_owned()),
        (
            "instruments/0/instruments.toml".to_owned(),
            "format = 1".to_owned(),
        ),
    ];
    assert!(!store.keep_definition(digest, &more).unwrap());
    let mut expected = files;
    expected.insert(1, more[1].clone());
    assert_eq!(store.definition(digest).unwrap(), Some(expected));
}

#[test]
fn a_package_without_files_is_still_known() {
    let mut store = Store::in_memory().unwrap();
    store.keep_definition(Digest::of(b"empty"), &[]).unwrap();
    assert_eq!(
        store.definition(Digest::of(b"empty")).unwrap(),
        Some(vec![])
    );
}

#[test]
fn a_package_that_was_changed_in_the_file_is_not_handed_out() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    let one = package("id = \"services\"");
    store.keep_definition(one.0, &one.1).unwrap();
    bare(&folder.store())
        .execute("UPDATE source SET text = text || ' '", [])
        .unwrap();
    assert!(matches!(
        store.definition(one.0),
        Err(StoreError::Damaged { .. })
    ));
}
