//! An assessment in a real terminal, with the threads that write and read: what it shows as saved is there, and what is not is said.

use std::path::Path;

use fener::base::secret::Secret;
use fener::interface::tui::STORE;
use fener::storage::seal::key::{Passphrase, StoreKey};
use fener::storage::store::sessions::SessionFilter;
use fener::storage::store::{Access, Key, Store, keys};

use super::start::at_home;
use super::window::Window;

/// A new assessment, at its first question.
pub fn begun(data: &Path) -> Window {
    let mut window = at_home(data);
    window.press("1");
    window.until("step 1 of");
    // Which digit stands before it depends on what else is offered.
    window.until("Services for victims");
    let screen = window.text();
    let line = screen
        .lines()
        .find(|line| line.contains("Services for victims"));
    let digit = line.unwrap().chars().find(char::is_ascii_digit).unwrap();
    window.press(&digit.to_string());
    window.until("step 2 of 13");
    window.press("1");
    window.until("step 3 of 13");
    window.press("AL-SH-07\r");
    window.until("step 4 of 13");
    window.press("\r");
    window.until("step 5 of 13");
    window.press("2026\r");
    window.until("step 6 of 13");
    window.press("\r");
    window.until("step 7 of 13");
    window.press("1");
    window.press("1");
    window.until("step 8 of 13");
    window.press("AK\r");
    window.until("step 9 of 12");
    window.press("1");
    window.until("step 10 of 12");
    window.press("1");
    window.until("step 11 of 12");
    window.press("\r");
    window.until("step 12 of 12");
    window.press("\r");
    protect(&mut window);
    window.until("0.01");
    window
}

/// The passphrase of every store here.
pub const PASSPHRASE: &str = "tetë fjalë për provë";

/// Chooses the passphrase and writes the recovery key down.
fn protect(window: &mut Window) {
    protect_in(
        window,
        ["New passphrase", "The same once more", "Recovery key"],
    );
}

/// The same in a language: what the three pages say.
pub fn protect_in(window: &mut Window, [new, again, recovery]: [&str; 3]) {
    window.until(new);
    window.press(PASSPHRASE);
    window.press("\r");
    window.until(again);
    window.press(PASSPHRASE);
    window.press("\r");
    window.until(recovery);
    let text = window.text();
    let is_key = |line: &&str| line.len() == 34 && line.split(' ').count() == 7;
    let key = text.lines().map(str::trim).find(is_key).unwrap().to_owned();
    let groups: Vec<&str> = key.split(' ').collect();
    window.press(&groups[1].to_lowercase());
    window.press(" ");
    window.press(groups[5]);
    window.press("\r");
}

/// The key of a store.
pub fn key(data: &Path) -> StoreKey {
    let passphrase = Passphrase::typed(&Secret::new(PASSPHRASE.to_owned()));
    let file = keys::read(&data.join(STORE)).unwrap();
    file.open(&passphrase).unwrap()
}

fn store(data: &Path) -> Store {
    let opened = Store::open(&data.join(STORE), Access::Read, Key::of(key(data)));
    opened.unwrap().into_store()
}

/// The declaration of independence answers one question by itself, so the first that is pressed is one more.
const FIRST: usize = 2;

/// How many answers stand in the session.
fn answers(data: &Path) -> usize {
    let store = store(data);
    let session = store.sessions(&SessionFilter::default()).unwrap()[0].session;
    store.answer_codes(session).unwrap().len()
}

#[test]
fn after_a_conflict_the_stored_answers_stay_and_the_end_says_what_was_lost() {
    let data = tempfile::tempdir().unwrap();
    let mut window = begun(data.path());
    window.press("1");
    window.until("0.02");
    window.wait("the answer in the store", |_| answers(data.path()) == FIRST);
    let other = rusqlite::Connection::open(data.path().join(STORE)).unwrap();
    let raw: String = key(data.path())
        .bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    other
        .pragma_update(None, "key", format!("x'{raw}'"))
        .unwrap();
    other
        .execute("UPDATE stream SET seq = seq + 1 WHERE kind = 2", [])
        .unwrap();
    window.press("2");
    window.until("could not be stored");
    window.until("READ ONLY");
    window.press("\x03");
    window.until("Home");
    window.press("3");
    assert_eq!(window.end(), 3);
    let said = String::from_utf8_lossy(&window.bytes).into_owned();
    assert!(said.contains("One change could not be saved"), "{said}");
    assert_eq!(answers(data.path()), FIRST);
}

#[test]
fn an_own_questionnaire_with_mistakes_gives_way_and_the_session_can_be_opened_again() {
    let data = tempfile::tempdir().unwrap();
    let own = data.path().join("questionnaires/services");
    std::fs::create_dir_all(&own).unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/services");
    for file in ["en.ftl", "sq.ftl", "questionnaire.toml"] {
        let text = std::fs::read_to_string(shipped.join(file)).unwrap();
        let text = text
            .replacen("version = \"1.0.0\"", "version = \"2.0.0\"", 1)
            .replacen("${residential} = 1", "${nowhere} = 1", 1);
        std::fs::write(own.join(file), text).unwrap();
    }
    let mut window = begun(data.path());
    window.press("1");
    window.until("0.02");
    window.wait("the answer in the store", |_| answers(data.path()) == FIRST);
    window.press("\x03");
    window.until("Home");
    window.press("2");
    window.until("AL-SH-07");
    window.press("1");
    window.until("0.02");
    let store = store(data.path());
    let row = &store.sessions(&SessionFilter::default()).unwrap()[0];
    assert_eq!(row.version.to_string(), "1.0.0");
    assert!(store.definition(row.package).unwrap().is_some());
}
