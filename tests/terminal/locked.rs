//! Encrypted from the first answer, and locked: nothing is left in memory, on the screen or on the disk that could be read without the
//! passphrase, and unlocking leads back.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use super::kept::{PASSPHRASE, begun, key};
use super::window::{FENER, Window};

const NOTE: &str = "canary that sings only for the team";

/// How often a text stands in what a process may read or write of its own memory.
fn in_memory(process: u32, wanted: &[u8]) -> usize {
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let mut found = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (from, to) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let from = u64::from_str_radix(from, 16).unwrap();
        let to = u64::from_str_radix(to, 16).unwrap();
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        // Some pages cannot be read even by their owner.
        if memory.read_exact_at(&mut bytes, from).is_ok() {
            found += count(&bytes, wanted);
        }
    }
    found
}

fn count(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes
        .windows(wanted.len())
        .filter(|window| *window == wanted)
        .count()
}

/// How many bytes of a process the system may never write to its swap file.
fn held_in_memory(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmLck:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1));
    kilobytes.unwrap().parse::<u64>().unwrap() * 1024
}

/// A note is written at the first question and saved.
fn noted(window: &mut Window) {
    window.press("\x1bOQ");
    window.until("0 words");
    window.press(NOTE);
    window.until("sings only");
    window.press("\t");
    window.until("next open");
    window.until("Saved");
}

fn lock(window: &mut Window) {
    window.press("\x1b[24~");
    window.until("Locked at");
}

fn unlock(window: &mut Window) {
    window.press(PASSPHRASE);
    window.press("\r");
}

/// The files of the data folder in which a text can be read.
fn readable(data: &Path, wanted: &str) -> Vec<String> {
    let entries = std::fs::read_dir(data).unwrap().flatten();
    let files = entries.filter(|entry| entry.path().is_file());
    let has = |entry: &std::fs::DirEntry| {
        count(&std::fs::read(entry.path()).unwrap(), wanted.as_bytes()) > 0
    };
    let names = files.filter(has);
    names
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect()
}

#[test]
fn after_a_lock_neither_the_key_nor_a_note_is_left_and_unlocking_leads_back() {
    let data = tempfile::tempdir().unwrap();
    let mut window = begun(data.path());
    noted(&mut window);
    let key = key(data.path());
    let process = window.process();
    assert!(
        in_memory(process, NOTE.as_bytes()) > 0,
        "the search finds nothing"
    );
    let before = window.bytes.len();
    lock(&mut window);
    assert_eq!(window.process(), process);
    assert_eq!(in_memory(process, NOTE.as_bytes()), 0);
    assert_eq!(in_memory(process, key.bytes()), 0);
    assert_eq!(in_memory(process, PASSPHRASE.as_bytes()), 0);
    assert_eq!(in_memory(process, b"AL-SH-07"), 0);
    assert!(!window.text().contains("AL-SH-07"), "{}", window.text());
    assert_eq!(readable(data.path(), NOTE), Vec::<String>::new());
    assert_eq!(readable(data.path(), "AL-SH-07"), Vec::<String>::new());
    window.press("other words");
    window.press("\r");
    window.until("That is not the passphrase");
    unlock(&mut window);
    window.until("0.01");
    window.press("\x1bOQ");
    window.until("sings only");
    window.press("\t");
    window.until("next open");
    // Nothing that was typed was written to the terminal.
    let written = &window.bytes[before..];
    assert_eq!(count(written, PASSPHRASE.as_bytes()), 0);
    assert_eq!(count(written, b"other words"), 0);
    window.press("\x03");
    window.until("Leave the program");
    window.press("3");
    assert_eq!(window.end(), 0);
    assert!(window.is_cooked());
    assert!(!window.is_taken());
}

#[test]
fn what_the_cipher_works_with_is_never_written_to_the_swap_file() {
    let data = tempfile::tempdir().unwrap();
    let window = begun(data.path());
    assert!(held_in_memory(window.process()) > 0);
}

#[test]
fn the_next_start_asks_for_the_passphrase_before_it_shows_anything() {
    let data = tempfile::tempdir().unwrap();
    drop(begun(data.path()));
    let mut window = Window::fener(data.path());
    window.until("Passphrase");
    assert!(!window.text().contains("AL-SH-07"), "{}", window.text());
    window.press("\t");
    window.until("Recovery key");
    window.press("AAAA BBBB");
    window.press("\r");
    window.until("That is no recovery key");
    window.press("\t");
    window.until("I forgot it");
    unlock(&mut window);
    window.until("AL-SH-07");
    assert!(
        !window.text().contains("NOT ENCRYPTED"),
        "{}",
        window.text()
    );
}

#[test]
fn a_program_that_was_stopped_is_locked_when_it_comes_back() {
    let data = tempfile::tempdir().unwrap();
    drop(begun(data.path()));
    let variables = [("PS1", "ready> ")];
    let shell = ["bash", "--norc", "--noprofile", "-i"];
    let mut window = Window::with(&shell, data.path(), &variables);
    window.until("ready>");
    window.press(&format!("{FENER}\r"));
    window.until("Passphrase");
    unlock(&mut window);
    window.until("AL-SH-07");
    rustix::process::kill_process(window.foreground(), rustix::process::Signal::TSTP).unwrap();
    window.wait("the shell's prompt", |window| {
        let text = window.text();
        !window.is_taken() && text.contains("Stopped") && text.trim_end().ends_with("ready>")
    });
    window.press("fg\r");
    window.until("Locked at");
    unlock(&mut window);
    window.until("AL-SH-07");
}

#[test]
fn plain_lines_are_locked_as_the_screen_is() {
    let data = tempfile::tempdir().unwrap();
    drop(begun(data.path()));
    let mut window = Window::with(&[FENER, "--plain"], data.path(), &[]);
    window.until("then Enter:");
    window.press(&format!("{PASSPHRASE}\n"));
    window.until("AL-SH-07");
    window.until("Number, or question mark for help:");
    let process = window.process();
    window.press("/.0\n");
    window.until("Locked at");
    window.until("then Enter:");
    assert_eq!(window.process(), process);
    assert_eq!(in_memory(process, b"AL-SH-07"), 0);
    assert_eq!(in_memory(process, key(data.path()).bytes()), 0);
    window.press(&format!("{PASSPHRASE}\n"));
    window.until("Number, or question mark for help:");
}
