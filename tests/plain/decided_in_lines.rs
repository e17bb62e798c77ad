//! What is decided before a file is shared, in lines.

use fener::record::session::event::SessionEvent;

use crate::plain::talk::Talk;
use crate::support::driver::Walk;

#[test]
fn what_points_to_a_person_is_read_out_and_decided_by_numbers() {
    let mut walk = Walk::small("en");
    let place = walk.place("2.01");
    let text = "ask mira@example.org about it".to_owned();
    walk.record([SessionEvent::Noted { place, text }]);
    let mut talk = Talk::of(walk);
    talk.types(&["/..3", "1", "6"]);
    let said = talk.last.join("\n");
    for words in [
        "E-mail address – 2.01, note",
        "mira@example.org",
        "1. Keep it in the file",
        "2. Write […] in its place, in the file alone",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
    talk.line("2");
    let said = talk.last.join("\n");
    assert!(said.contains("Written: exports/AL-SH-01.json"), "{said}");
}
