//! Data folders and stores that cannot be used: said on the terminal as it was, with what to do, and left as they are; and a disk that
//! takes nothing more.

use std::path::Path;

use super::window::{FENER, Window};

/// Starts over this store, which must be refused on a terminal that was never taken.
fn refused(data: &Path, code: &str) {
    let mut window = Window::fener(data);
    assert_eq!(window.end(), 3, "{}", window.text());
    assert!(!window.bytes.windows(8).any(|bytes| bytes == b"\x1b[?1049h"));
    let text = window.text();
    assert!(text.contains(code), "{text}");
    assert!(text.contains("help:"), "{text}");
}

/// The bytes of a store that the program made itself.
fn made() -> Vec<u8> {
    let data = tempfile::tempdir().unwrap();
    let mut window = super::start::at_home(data.path());
    window.press(".");
    window.close();
    let bytes = std::fs::read(data.path().join("visits.fener")).unwrap();
    assert!(bytes.len() > 8192, "{} bytes", bytes.len());
    bytes
}

#[test]
fn a_damaged_store_is_refused_and_not_a_byte_of_it_is_changed() {
    let good = made();
    let mut noise = good.clone();
    for (n, byte) in noise.iter_mut().enumerate().skip(4096) {
        *byte = (n.wrapping_mul(7919) >> 3) as u8;
    }
    for bytes in [&good[..good.len() / 2], &noise, b"SQLite format 3\0"] {
        let data = tempfile::tempdir().unwrap();
        let store = data.path().join("visits.fener");
        std::fs::write(&store, bytes).unwrap();
        refused(data.path(), "[S0");
        assert_eq!(std::fs::read(&store).unwrap(), bytes);
    }
}

#[test]
fn a_folder_in_the_place_of_the_store_and_a_file_in_that_of_its_folder_are_refused() {
    let data = tempfile::tempdir().unwrap();
    std::fs::create_dir(data.path().join("visits.fener")).unwrap();
    refused(data.path(), "[S0");
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("plain");
    std::fs::write(&file, "mine").unwrap();
    refused(&file, "[S0");
    assert_eq!(std::fs::read(&file).unwrap(), b"mine");
}

#[test]
fn a_disk_that_filled_up_since_the_last_time_is_called_full_and_the_store_stays() {
    let data = tempfile::tempdir().unwrap();
    let (store, bytes) = (data.path().join("visits.fener"), made());
    std::fs::write(&store, &bytes).unwrap();
    let script = format!("trap '' XFSZ; ulimit -f 1; exec {FENER}");
    let mut window = Window::with(&["sh", "-c", &script], data.path(), &[]);
    assert_eq!(window.end(), 3, "{}", window.text());
    assert!(window.text().contains("S0105"), "{}", window.text());
    assert!(window.text().contains("help:"), "{}", window.text());
    assert_eq!(std::fs::read(&store).unwrap(), bytes);
}

#[test]
fn a_disk_that_takes_nothing_is_said_before_anybody_types_an_answer() {
    let data = tempfile::tempdir().unwrap();
    let script = format!("trap '' XFSZ; ulimit -f 0; exec {FENER}");
    let mut window = Window::with(&["sh", "-c", &script], data.path(), &[]);
    assert_eq!(window.end(), 3, "{}", window.text());
    assert!(window.text().contains("[S0"), "{}", window.text());
    assert!(window.text().contains("help:"), "{}", window.text());
}
