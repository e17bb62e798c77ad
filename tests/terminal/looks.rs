//! What the terminal says of itself, and what is asked for by hand: signs and colours.

use super::start::at_home;
use super::window::{FENER, Window};

/// Says whether any colour was written.
fn has_colours(window: &Window) -> bool {
    let is_colour = |bytes: &[u8]| bytes == b"38;" || bytes == b"48;";
    window.bytes.windows(3).any(is_colour)
}

#[test]
fn a_system_without_unicode_is_asked_whether_the_signs_are_seen_and_no_draws_with_ascii() {
    let data = tempfile::tempdir().unwrap();
    let mut window = Window::with(&[FENER], data.path(), &[("LC_ALL", "C")]);
    window.until("Do you see");
    assert!(window.text().contains("■ ► ─"), "{}", window.text());
    window.press("2");
    window.until("Shqip");
    window.wait("ASCII alone", |window| !window.text().contains('─'));
    window.press("\r");
    window.until("New assessment");
    let text = window.text();
    assert!(!text.contains('─') && text.contains("-----"), "{text}");
}

#[test]
fn a_system_with_unicode_is_not_asked() {
    let data = tempfile::tempdir().unwrap();
    let mut window = Window::fener(data.path());
    window.until("Shqip");
    assert!(!window.text().contains("Do you see"), "{}", window.text());
}

#[test]
fn colours_are_what_the_command_line_says_then_the_look_then_the_environment() {
    let data = tempfile::tempdir().unwrap();
    drop(at_home(data.path()));
    let settings = data.path().join("config/settings.toml");
    let no_color = ("NO_COLOR", "1");
    for (arguments, look, variables, wanted) in [
        (&[][..], "", &[][..], true),
        (&["--color", "never"], "", &[], false),
        (&["--color", "never"], "look = \"light\"\n", &[], false),
        (&[], "", &[no_color], false),
        (&[], "look = \"light\"\n", &[no_color], true),
        (&["--color", "always"], "", &[no_color], true),
    ] {
        std::fs::write(&settings, format!("language = \"en\"\n{look}")).unwrap();
        let command = [&[FENER], arguments].concat();
        let mut window = Window::with(&command, data.path(), variables);
        window.until("menu");
        assert_eq!(
            has_colours(&window),
            wanted,
            "{arguments:?} {look:?} {variables:?}"
        );
    }
}
