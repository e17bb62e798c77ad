//! Beginning: the first start, refusals, a second window, a size nobody can read in.

use std::process::{Command, Stdio};

use super::window::{FENER, Window};

/// The first start up to Home, in English.
pub fn at_home(data: &std::path::Path) -> Window {
    std::fs::create_dir_all(data.join("config")).unwrap();
    std::fs::write(data.join("config/settings.toml"), "language = \"en\"\n").unwrap();
    let mut window = Window::fener(data);
    window.until("menu");
    window
}

#[test]
fn the_first_start_asks_for_a_language_and_keeps_it() {
    let data = tempfile::tempdir().unwrap();
    let mut window = Window::fener(data.path());
    window.wait("the screen", Window::is_taken);
    assert!(!window.is_cooked());
    window.press("2");
    window.until("ndihmë");
    window.press("\r");
    window.until("vlerësim");
    // The thread that writes them ends before the program does.
    window.press("\x03");
    window.until("Dil nga programi");
    window.press("3");
    assert_eq!(window.end(), 0);
    let settings = std::fs::read_to_string(data.path().join("config/settings.toml")).unwrap();
    assert_eq!(settings, "language = \"sq\"\n");
}

#[test]
fn without_a_terminal_it_says_what_to_do_and_ends() {
    let data = tempfile::tempdir().unwrap();
    let output = Command::new(FENER)
        .env("FENER_DATA", data.path())
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("needs a terminal"));
    assert_eq!(output.stdout, b"");
}

#[test]
fn a_store_of_a_newer_program_is_refused_on_a_terminal_that_was_never_taken() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(
        data.path().join("visits.fener"),
        b"this is no database, whatever its name says",
    )
    .unwrap();
    let mut window = Window::fener(data.path());
    assert_eq!(window.end(), 3);
    assert!(!window.bytes.windows(8).any(|bytes| bytes == b"\x1b[?1049h"));
    assert!(window.text().contains("S0"), "{}", window.text());
}

#[test]
fn a_second_window_only_reads_and_says_so() {
    let data = tempfile::tempdir().unwrap();
    let first = at_home(data.path());
    let mut second = at_home(data.path());
    second.until("Another window");
    drop(first);
}

#[test]
fn any_size_is_survived_and_the_frame_comes_back() {
    let data = tempfile::tempdir().unwrap();
    let mut window = at_home(data.path());
    for (columns, rows) in [(1, 1), (200, 3), (3, 200), (20, 5), (80, 24)] {
        window.resize(columns, rows);
    }
    window.until("menu");
}

#[test]
fn a_megabyte_pasted_without_marks_is_a_paste_too() {
    let data = tempfile::tempdir().unwrap();
    let mut window = at_home(data.path());
    window.press(&"1\r2. q ".repeat(1 << 17));
    window.until("ignored");
}

#[test]
fn a_megabyte_pasted_runs_no_command_and_costs_little_output() {
    let data = tempfile::tempdir().unwrap();
    let mut window = at_home(data.path());
    let before = window.bytes.len();
    window.press("\x1b[200~");
    window.press(&"1\r2. q\x03".repeat(1 << 17));
    window.press("\x1b[201~");
    window.until("ignored");
    assert!(
        window.bytes.len() - before < 16 * 1024,
        "{} bytes",
        window.bytes.len() - before
    );
}

#[test]
fn countries_stand_in_the_order_of_the_alphabet_of_the_language() {
    let data = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(data.path().join("config")).unwrap();
    std::fs::write(
        data.path().join("config/settings.toml"),
        "language = \"sq\"\n",
    )
    .unwrap();
    let mut window = Window::fener(data.path());
    window.until("ndihmë");
    window.press("1");
    window.until("Politikat shtetërore");
    window.press("2");
    window.until("Maqedonia e Veriut");
    let in_order = |screen: &str, names: &[&str]| {
        let at = names.iter().map(|name| screen.find(name));
        let at: Vec<Option<usize>> = at.collect();
        assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{screen}");
    };
    let names = [
        "Bosnja dhe Hercegovina",
        "Holanda",
        "Kosova",
        "Mali i Zi",
        "Maqedonia e Veriut",
    ];
    in_order(&window.text(), &names);
    window.press(&"\x1b[B".repeat(8));
    // sh is a letter of its own, behind s.
    window.until("Shqipëria");
    in_order(&window.text(), &["Serbia", "Shqipëria"]);
}
