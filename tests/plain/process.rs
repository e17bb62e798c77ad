//! The real program in lines: through pipes, in terminals that cannot draw, beside another window.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use fener::base::secret::Secret;
use fener::interface::tui::STORE;
use fener::storage::seal::cost::LEAST;
use fener::storage::seal::file::KeyFile;
use fener::storage::seal::key::{Passphrase, StoreKey};
use fener::storage::seal::recovery::RecoveryKey;
use fener::storage::store::sessions::SessionFilter;
use fener::storage::store::{Access, Key, Store};

use crate::terminal::kept::PASSPHRASE;
use crate::terminal::window::{FENER, Window};

/// The program with these lines as its input, until it has ended.
fn fener(data: &Path, arguments: &[&str], lines: &[&str]) -> Output {
    let ended = lines.iter().map(|line| format!("{line}\n"));
    fed(data, arguments, &ended.collect::<String>())
}

/// The same with this text as its input.
fn fed(data: &Path, arguments: &[&str], text: &str) -> Output {
    let mut child = Command::new(FENER)
        .args(arguments)
        .env("FENER_DATA", data)
        .env("LC_ALL", "C.UTF-8")
        .env_remove("ACCESSIBLE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(text.as_bytes()).unwrap();
    drop(input);
    child.wait_with_output().unwrap()
}

fn said(output: &Output) -> String {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(
        !text.contains(|c: char| c.is_control() && c != '\n'),
        "{text}"
    );
    text
}

/// The passphrase, and a new assessment of a service up to its first questions.
const BEGUN: [&str; 15] = [
    PASSPHRASE, "1", "1", "1", "AL-SH-07", "/+", "2026", "/+", "1", "1", "AK", "1", "1", "", "/+",
];

/// A data folder whose store was encrypted before.
fn protected() -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join(STORE);
    let mut fill = |bytes: &mut [u8]| bytes.fill(5);
    let key = StoreKey::fresh(&mut fill);
    let recovery = RecoveryKey::fresh(&mut fill);
    let passphrase = Passphrase::typed(&Secret::new(PASSPHRASE.to_owned()));
    let file = KeyFile::new(&key, &passphrase, &recovery, LEAST, &mut fill).unwrap();
    let mut store = Store::open(&path, Access::Write, Key::none())
        .unwrap()
        .into_store();
    store.encrypt(&file, &Key::of(key)).unwrap();
    data
}

fn answers(data: &Path) -> usize {
    let key = Key::of(crate::terminal::kept::key(data));
    let opened = Store::open(&data.join(STORE), Access::Read, key).unwrap();
    let store = opened.into_store();
    let session = store.sessions(&SessionFilter::default()).unwrap()[0].session;
    store.answer_codes(session).unwrap().len()
}

#[test]
fn a_pipe_fills_an_assessment_and_its_end_leaves_everything_saved() {
    let data = protected();
    let mut lines = BEGUN.to_vec();
    lines.extend(["/+", "/0.01", "1", "1"]);
    let output = fener(data.path(), &["--plain"], &lines);
    let text = said(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.contains("Saved"), "{text}");
    assert!(text.trim_end().ends_with("Goodbye."), "{text}");
    assert_eq!(answers(data.path()), 3, "{text}");
    // The next sitting goes on where this one ended.
    let output = fener(
        data.path(),
        &["--plain"],
        &[PASSPHRASE, "1", "/0.01", ".", "9", "3"],
    );
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).contains("Chosen."), "{}", said(&output));
}

#[test]
fn a_text_that_nobody_ended_is_kept_at_the_end_of_the_input() {
    let data = protected();
    let mut lines = BEGUN.to_vec();
    lines.extend(["/+", "/0.01", "/.1", "Ask for the plan."]);
    assert_eq!(
        fener(data.path(), &["--plain"], &lines).status.code(),
        Some(0)
    );
    let output = fener(data.path(), &["--plain"], &[PASSPHRASE, "1", "/0.01"]);
    assert!(
        said(&output).contains("Ask for the plan."),
        "{}",
        said(&output)
    );
}

#[test]
fn lines_begin_in_the_language_that_is_named() {
    let data = tempfile::tempdir().unwrap();
    let output = fener(data.path(), &["--plain", "--language", "sq"], &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).contains("Mirupafshim."), "{}", said(&output));
}

#[test]
fn a_terminal_that_cannot_draw_gets_lines_and_stays_as_it_was() {
    for variables in [("TERM", "dumb"), ("ACCESSIBLE", "1")] {
        let data = tempfile::tempdir().unwrap();
        let mut window = Window::with(&[FENER], data.path(), &[variables]);
        window.until("Number, or question mark for help:");
        assert!(window.is_cooked() && !window.is_taken());
        window.answer(&["1"]);
        window.until("NOT ENCRYPTED");
        window.answer(&["/.9"]);
        window.press("3\n");
        assert_eq!(window.end(), 0);
        assert!(!window.bytes.contains(&0x1b), "{variables:?}");
    }
}

#[test]
fn the_setting_chooses_lines_and_a_zero_does_not() {
    let data = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(data.path().join("config")).unwrap();
    let settings = data.path().join("config/settings.toml");
    std::fs::write(&settings, "language = \"en\"\nplain = true\n").unwrap();
    let output = fener(data.path(), &[], &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).contains("Goodbye."));
    std::fs::write(&settings, "language = \"en\"\n").unwrap();
    let mut window = Window::with(&[FENER], data.path(), &[("ACCESSIBLE", "0")]);
    window.wait("the screen", Window::is_taken);
}

#[test]
fn a_second_window_in_lines_only_reads_and_says_so() {
    let data = tempfile::tempdir().unwrap();
    let first = crate::terminal::start::at_home(data.path());
    let output = fener(data.path(), &["--plain"], &[]);
    assert!(
        said(&output).contains("Another window"),
        "{}",
        said(&output)
    );
    drop(first);
}

#[test]
fn an_interrupt_ends_the_program_with_everything_saved() {
    let data = protected();
    let mut window = Window::with(&[FENER, "--plain"], data.path(), &[]);
    window.until("then Enter:");
    window.answer(&BEGUN);
    window.answer(&["/+", "/0.01", "1"]);
    window.press("\x03");
    assert_eq!(window.end(), 130);
    assert!(
        window.text().contains("Everything is saved."),
        "{}",
        window.text()
    );
    assert_eq!(answers(data.path()), 2);
}

#[test]
fn a_passphrase_is_not_shown_while_it_is_typed_and_everything_else_is() {
    let data = protected();
    let mut window = Window::with(&[FENER, "--plain"], data.path(), &[]);
    window.until("Type it, then Enter:");
    window.press(PASSPHRASE);
    window.press("\n");
    window.until("Number, or question mark for help:");
    window.press("?");
    window.press("\n");
    window.until("back.");
    let shown = String::from_utf8_lossy(&window.bytes).into_owned();
    assert!(!shown.contains(PASSPHRASE), "{shown}");
    assert!(shown.contains("help: ?"), "{shown}");
}

#[test]
fn a_line_that_nobody_ended_is_no_answer() {
    let data = protected();
    let mut lines = BEGUN.to_vec();
    lines.extend(["/+", "/0.01"]);
    let input = format!("{}\n1", lines.join("\n"));
    let output = fed(data.path(), &["--plain"], &input);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(answers(data.path()), 1);
}

#[test]
fn lines_that_are_pasted_into_a_terminal_answer_nothing() {
    let data = protected();
    let mut window = Window::with(&[FENER, "--plain"], data.path(), &[]);
    window.until("then Enter:");
    window.answer(&BEGUN);
    window.answer(&["/+", "/0.01"]);
    window.press("1\n2\n1\n");
    window.until("3 lines came at once");
    window.press("\x03");
    assert_eq!(window.end(), 130);
    assert_eq!(answers(data.path()), 1);
}

#[test]
fn the_first_start_in_lines_never_asks_what_is_seen() {
    let data = tempfile::tempdir().unwrap();
    let mut window = Window::with(&[FENER, "--plain"], data.path(), &[("LC_ALL", "C")]);
    window.until("Choose your language");
    assert!(!window.text().contains("triangle"), "{}", window.text());
}

#[test]
fn where_the_passphrase_is_asked_for_enter_is_the_key_and_no_command() {
    let data = protected();
    let output = fener(data.path(), &["--plain"], &[PASSPHRASE]);
    let text = said(&output);
    let asked = text.split("then Enter:").next().unwrap();
    assert!(asked.contains("Type the passphrase and Enter."), "{text}");
    assert!(!asked.contains("/+"), "{text}");
}

#[test]
fn plain_lines_chosen_at_the_first_start_begin_at_once_and_the_settings_lead_back() {
    let data = tempfile::tempdir().unwrap();
    let mut window = Window::fener(data.path());
    window.until("Choose your language");
    window.press("1\t3\r");
    window.until("Fener in plain lines.");
    window.until("Number, or question mark for help:");
    assert!(!window.is_taken() && window.is_cooked());
    window.answer(&["/..4"]);
    window.until("plain lines");
    window.press("5\n");
    window.wait("the drawn screen", Window::is_taken);
    window.until("Settings");
    // Back once more: the next view but one is plain lines.
    window.press("5");
    window.press("5");
    window.wait("lines once more", |window| {
        let said = String::from_utf8_lossy(&window.bytes);
        let begun = said.matches("Fener in plain lines.").count();
        begun == 2 && !window.is_taken() && said.trim_end().ends_with("help:")
    });
    window.answer(&["//"]);
    window.press("/.9\n");
    window.until("Leave the program");
    window.press("3\n");
    assert_eq!(window.end(), 0);
    let settings = std::fs::read_to_string(data.path().join("config/settings.toml")).unwrap();
    assert!(settings.contains("plain = true"), "{settings}");
}
