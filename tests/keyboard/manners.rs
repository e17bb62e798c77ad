//! What a terminal keeps of a visit: nothing. No title says what is worked on, and neither the first screen nor what can be scrolled
//! back to has a word of it after the end.

use crate::terminal::kept::begun;

/// What is written and read during a visit, and must not stay.
const WORDS: [&str; 3] = ["AL-SH-07", "Lirije", "0.01"];

#[test]
fn nothing_of_a_visit_is_in_the_title_or_on_the_screen_that_stays() {
    let data = tempfile::tempdir().unwrap();
    let mut window = begun(data.path());
    window.press("1");
    window.until("Saved");
    window.press("+");
    window.press("Lirije");
    window.until("Lirije");
    window.press("\t");
    window.press("\x03");
    window.until("Home");
    window.press("3");
    assert_eq!(window.end(), 0);
    let written = String::from_utf8_lossy(&window.bytes).into_owned();
    // A title, an icon's name, or anything else that is a string to the terminal.
    for begins in ["\x1b]", "\x1bk", "\x1bP", "\x1b_", "\x1b^"] {
        assert!(!written.contains(begins), "{begins:?} was written");
    }
    let (before, rest) = written.split_once("\x1b[?1049h").unwrap();
    let (_, after) = rest.rsplit_once("\x1b[?1049l").unwrap();
    for word in WORDS {
        assert!(rest.contains(word), "{word} was never shown");
        assert!(
            !before.contains(word) && !after.contains(word),
            "{word} stays"
        );
        assert!(!window.text().contains(word), "{word} stands on the screen");
    }
    // What can be scrolled back to is what the first screen lost at its top, and the other screen loses nothing.
    assert_eq!(written.matches("\x1b[?1049h").count(), 1);
    assert!(window.is_cooked() && !window.is_taken());
}
