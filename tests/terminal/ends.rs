//! Ending: however the program ends, the terminal is the shell's again.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::start::at_home;
use super::window::{FENER, Window};

/// From the signal to the end of the process, on a busy machine; the program itself allows 0.8 s.
const SOON: Duration = Duration::from_secs(5);

#[test]
fn every_signal_that_ends_it_gives_the_terminal_back() {
    for (signal, code) in [
        (Signal::TERM, 143),
        (Signal::HUP, 129),
        (Signal::INT, 130),
        (Signal::QUIT, 131),
    ] {
        let data = tempfile::tempdir().unwrap();
        let mut window = at_home(data.path());
        let start = Instant::now();
        window.signal(signal);
        assert_eq!(window.end(), code);
        assert!(
            start.elapsed() < SOON,
            "{signal:?} took {:?}",
            start.elapsed()
        );
        assert!(window.is_cooked() && !window.is_taken(), "after {signal:?}");
    }
}

#[test]
fn a_closed_window_ends_it_even_when_nobody_sends_the_signal() {
    let data = tempfile::tempdir().unwrap();
    let window = at_home(data.path());
    assert_eq!(window.close(), 129);

    let script = format!("trap '' HUP; {FENER}; echo $? > ended");
    let mut window = Window::with(&["sh", "-c", &script], data.path(), &[]);
    window.until("menu");
    window.close();
    let ended = std::fs::read_to_string(data.path().join("ended")).unwrap();
    assert_eq!(ended.trim(), "129");
}

#[test]
fn a_mistake_of_the_program_gives_the_terminal_back_and_reports_no_words() {
    let data = tempfile::tempdir().unwrap();
    let this = std::env::current_exe().unwrap();
    let arguments = [
        "--exact",
        "terminal::ends::makes_a_mistake",
        "--ignored",
        "--nocapture",
        "--test-threads=1",
    ];
    let command: Vec<&str> = std::iter::once(this.to_str().unwrap())
        .chain(arguments)
        .collect();
    let mut window = Window::with(&command, data.path(), &[]);
    window.end();
    assert!(window.is_cooked() && !window.is_taken());
    let screen = String::from_utf8_lossy(&window.bytes).into_owned();
    assert!(
        screen.contains("\x1b[?1049h") && screen.contains("\x1b[?1049l"),
        "{screen}"
    );
    let report = std::fs::read_dir(data.path())
        .unwrap()
        .flatten()
        .find(|file| file.file_name().to_string_lossy().starts_with("crash-"));
    let report = std::fs::read_to_string(report.unwrap().path()).unwrap();
    assert!(
        report.contains("ends.rs") && !report.contains("Lirije"),
        "{report}"
    );
    assert!(!screen.contains("Lirije"), "{screen}");
}

/// Not a test of its own: the one above runs it in a window.
#[test]
#[ignore = "run in a window by the test above"]
fn makes_a_mistake() {
    use fener::base::time::Timestamp;
    use fener::interface::tui::{crash, terminal};
    use fener::text::i18n::catalog::Catalog;
    crash::watch(std::env::current_dir().unwrap(), Catalog::default(), || {
        Timestamp(1_764_000_000_000)
    });
    terminal::enter().unwrap();
    panic!("an answer of Lirije");
}
