//! What harms a terminal never reaches one, whoever wrote it.

use fener::interface::ui::plain::Turn;
use fener::record::session::event::{SessionEvent, VisitNote, VisitNoteId};

use crate::support::driver::Walk;
use crate::support::hostile::{Dice, any, is_harmless};

/// So many on one screen.
const AT_ONCE: usize = 40;

#[test]
fn twenty_thousand_hostile_strings_are_drawn_and_said_as_text_alone() {
    let mut dice = Dice(3);
    let mut walk = Walk::small("en").sized(120, 100);
    let mut drawn = 0;
    while drawn < 20_000 {
        let texts: Vec<String> = (0..AT_ONCE).map(|_| any(&mut dice)).collect();
        let notes = texts.iter().zip(1..).map(|(text, id)| {
            SessionEvent::VisitNoteWritten(VisitNote {
                id: VisitNoteId(id),
                text: format!("begin{id} {text}"),
                tied: None,
            })
        });
        // Only what stands on the screen matters here; nothing is kept.
        let open = walk.model.core.open.as_mut().unwrap();
        for note in notes {
            if let SessionEvent::VisitNoteWritten(note) = note {
                open.session.visit_notes.insert(note.id, note);
            }
        }
        if drawn == 0 {
            walk.open(fener::interface::app::action::Action::VisitNotes);
        }
        let screen = walk.text();
        assert!(is_harmless(&screen), "{screen:?}");
        let seen = (1..=AT_ONCE)
            .filter(|id| {
                screen.contains(&format!("begin{id} ")) || screen.contains(&format!("begin{id}"))
            })
            .count();
        assert!(seen > AT_ONCE / 2, "{seen} of {AT_ONCE}\n{screen}");
        drawn += seen;
        let turn = Turn::of(&walk.model, &walk.texts, None);
        assert!(
            turn.lines().iter().all(|line| is_harmless(line)),
            "{:?}",
            turn.lines()
        );
    }
}
