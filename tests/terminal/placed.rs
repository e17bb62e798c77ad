//! The first start where nobody has said in which folder the data are kept: it asks, writes nothing before, and the next start knows.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::window::{FENER, Window};

/// A stick with the program on it, in a computer on which it never ran.
struct Stick(TempDir);

impl Stick {
    fn new() -> Stick {
        let stick = tempfile::tempdir().unwrap();
        std::fs::create_dir(stick.path().join("home")).unwrap();
        std::fs::create_dir(stick.path().join("program")).unwrap();
        std::fs::copy(FENER, stick.path().join("program/fener")).unwrap();
        Stick(stick)
    }

    fn path(&self, inner: &str) -> PathBuf {
        self.0.path().join(inner)
    }

    fn start(&self) -> Window {
        let program = self.path("program/fener");
        let home = self.path("home");
        let variables = [
            ("FENER_DATA", ""),
            ("HOME", home.to_str().unwrap()),
            ("XDG_DATA_HOME", ""),
            ("XDG_CONFIG_HOME", ""),
        ];
        Window::with(&[program.to_str().unwrap()], self.0.path(), &variables)
    }

    /// The first start in English up to the question where the data are kept.
    fn asking(&self) -> Window {
        let mut window = self.start();
        window.until("Choose your language");
        window.press("1\r");
        window.until("Where are the answers to be kept?");
        window
    }

    /// Every file in the home folder.
    fn at_home(&self) -> Vec<String> {
        let mut found = Vec::new();
        gather(&self.path("home"), &mut found);
        found.sort();
        found
    }
}

fn gather(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        match entry.path().is_dir() {
            true => gather(&entry.path(), found),
            false => found.push(entry.file_name().into_string().unwrap()),
        }
    }
}

fn leave(mut window: Window) {
    window.press("\x03");
    window.until("Leave the program");
    window.press("3");
    assert_eq!(window.end(), 0);
}

#[test]
fn before_a_place_was_chosen_nothing_is_written_anywhere() {
    let stick = Stick::new();
    let mut window = stick.asking();
    window.press("\x03");
    window.until("Leave");
    drop(window);
    assert_eq!(stick.at_home(), Vec::<String>::new());
    assert!(!stick.path("program/fener-data").exists());
}

#[test]
fn on_this_computer_is_where_it_keeps_the_data_of_programs() {
    let stick = Stick::new();
    let mut window = stick.asking();
    window.press("\r");
    window.until("New assessment");
    leave(window);
    assert!(stick.path("home/.local/share/fener/visits.fener").exists());
    assert!(stick.path("home/.config/fener/settings.toml").exists());
    let mut again = stick.start();
    again.until("New assessment");
}

#[test]
fn beside_the_program_everything_is_there_and_the_computer_keeps_no_trace() {
    let stick = Stick::new();
    let mut window = stick.asking();
    window.press("2\r");
    window.until("New assessment");
    leave(window);
    assert!(stick.path("program/fener-data/visits.fener").exists());
    assert!(
        stick
            .path("program/fener-data/config/settings.toml")
            .exists()
    );
    assert_eq!(stick.at_home(), Vec::<String>::new());
    let mut again = stick.start();
    again.until("New assessment");
}

#[test]
fn a_folder_that_was_typed_is_remembered_and_missed_when_it_is_gone() {
    let stick = Stick::new();
    let mut window = stick.asking();
    window.press("3\r");
    window.until("Type the folder");
    window.press("/nowhere");
    window.until("/nowhere");
    window.press("\r");
    window.until("There is no folder");
    // What was typed stays to be mended.
    window.press(&"\x7f".repeat("/nowhere".len()));
    let other = stick.path("other");
    std::fs::create_dir(&other).unwrap();
    window.press(&other.display().to_string());
    window.until("/other");
    window.press("\r");
    window.until("New assessment");
    leave(window);
    assert!(other.join("fener-data/visits.fener").exists());
    let mut again = stick.start();
    again.until("New assessment");
    leave(again);
    std::fs::rename(&other, stick.path("elsewhere")).unwrap();
    let mut gone = stick.start();
    assert_eq!(gone.end(), 3);
    assert!(gone.text().contains("A0304"), "{}", gone.text());
    assert_eq!(stick.at_home(), ["data-folder"]);
}
