//! A list with nothing in it says which key puts something there, or which one leads away.

use fener::interface::app::action::Action;

use crate::support::driver::Walk;

/// Every list that can be empty: how one gets there, and which of its words name a key.
fn lists() -> Vec<(&'static str, Walk, &'static [&'static str])> {
    let home = Walk::home("en");
    let mut signed = Walk::services("en");
    signed.press("Ctrl+C 2");
    let counts = fener::record::session::summary::Counts {
        signed: 1,
        ..signed.model.core.counts()
    };
    signed.model.core.counted = Some(counts);
    signed.press("4");
    let services = |keys: &str| {
        let mut walk = Walk::services("en");
        walk.press(keys);
        walk
    };
    let opened = |action: Action| {
        let mut walk = Walk::services("en");
        walk.open(action);
        walk
    };
    let mut flags = Walk::services("en");
    flags.press(". 7");
    let mut nothing_found = Walk::services("en");
    nothing_found.press("/").types("zzzz");
    let mut rows = Walk::small("en");
    let repeat = rows.session().trail.stops.iter().find_map(|at| {
        let stop = fener::interface::app::walk::stop_of(rows.session(), *at)?;
        matches!(stop, fener::interface::app::walk::Stop::Rows(_)).then_some(stop)
    });
    let screen =
        fener::interface::app::screen::question::moving::screen(&repeat.unwrap(), &rows.model.core);
    rows.model.stack.push(screen);
    vec![
        (
            "home",
            home,
            &["1 starts an assessment", "2 lets you practise"],
        ),
        ("signed sessions", signed, &["Esc goes back"]),
        ("evidence", services("F3"), &["+ adds"]),
        ("sources", opened(Action::Sources), &["+ writes the first"]),
        (
            "visit notes",
            opened(Action::VisitNotes),
            &["+ writes the first"],
        ),
        ("flags", flags, &["1  Ask again"]),
        ("ask again", services("! Tab"), &[". 7"]),
        ("unconfirmed", services("! Tab Tab"), &["Tab lists"]),
        (
            "nothing found",
            nothing_found,
            &["!", "only open questions"],
        ),
        ("rows", rows, &["+"]),
        (
            "recommendations",
            opened(Action::Recommendations),
            &["+ writes the first"],
        ),
        (
            "scores",
            services("F7"),
            &["Esc goes back to the questions"],
        ),
    ]
}

/// The words of a screen in one line, without what frames them.
fn joined(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c == '│');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[test]
fn every_empty_list_names_the_key_that_helps() {
    for (name, walk, words) in lists() {
        let text = walk.text();
        for word in words {
            assert!(text.contains(word), "{name} does not say “{word}”:\n{text}");
        }
    }
}

#[test]
fn every_empty_list_stands_in_a_small_window_too() {
    for (name, walk, words) in lists() {
        let walk = walk.sized(60, 20);
        let text = joined(&walk.text());
        let first = joined(words[0]);
        assert!(text.contains(&first), "{name}:\n{}", walk.text());
    }
}

#[test]
fn a_session_with_nothing_open_says_where_to_go_on() {
    let mut walk = Walk::shipped("practice", "en");
    let places: Vec<_> = walk.session().evaluation.standings.clone();
    for standing in places.iter().filter(|standing| standing.takes_answer) {
        use fener::record::session::answer::{NotVerified, Response};
        use fener::record::session::event::SessionEvent;
        walk.record([SessionEvent::Answered {
            place: standing.place.clone(),
            response: Response::NotVerified(NotVerified::SourcesConflict),
        }]);
    }
    walk.press("!");
    let text = walk.text();
    assert!(
        text.contains("Nothing is open. The review (. . 2)"),
        "{text}"
    );
}

#[test]
fn a_window_too_small_says_what_to_do_and_names_plain_lines() {
    for language in ["en", "sq"] {
        let walk = Walk::services(language).sized(40, 12);
        let text = walk.text();
        assert!(text.contains("40"), "{text}");
        assert!(joined(&text).contains("fener --plain"), "{text}");
        let rows = text.lines().filter(|line| !line.trim().is_empty()).count();
        assert!(rows <= 12, "{text}");
    }
    // What does not fit is not more important than what to do.
    let tiny = Walk::services("en").sized(20, 6).text();
    assert!(joined(&tiny).contains("too small"), "{tiny}");
}
