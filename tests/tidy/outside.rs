//! The outside world comes in by one door: clock, environment, files, chance and output are asked for in the places named here, and
//! handed on as values.

use crate::tidy::checkout::{Found, Source, assert_bites, assert_none, program, sources};
use crate::tidy::tokens::{Kind, Token};

struct Ban {
    /// The path or macro, as it is written.
    what: &'static str,
    /// The modules that may.
    places: &'static [&'static str],
    /// What to do instead.
    instead: &'static str,
}

const BANS: &[Ban] = &[
    Ban {
        what: "fs::",
        places: &["storage::store", "interface::tui", "cli", "world"],
        instead: "the runtime reads and writes files; take the text as a value, or give back an effect",
    },
    Ban {
        what: "File::",
        places: &["storage::store", "interface::tui", "cli", "world"],
        instead: "the runtime reads and writes files; take the text as a value, or give back an effect",
    },
    Ban {
        what: "SystemTime::",
        places: &["world"],
        instead: "take a `Moment` from the message or the caller",
    },
    Ban {
        // Keys that belong together are told by the time between them.
        what: "Instant::",
        places: &["interface::tui", "world"],
        instead: "take a `Moment` from the message or the caller",
    },
    Ban {
        what: "Timestamp::now",
        places: &["world"],
        instead: "take a `Moment` from the message or the caller",
    },
    Ban {
        what: "env::",
        // `main` hands the arguments on; a report of a mistake names the system it happened on.
        places: &["", "world", "interface::tui::crash"],
        instead: "ask `World` at the start and hand the value on",
    },
    Ban {
        what: "Uuid::new_v4",
        places: &["world"],
        instead: "make ids of the moment's seed: `moment.id(core.fresh())`",
    },
    Ban {
        what: "Uuid::now_v7",
        places: &[],
        instead: "make ids of the moment's seed: `moment.id(core.fresh())`",
    },
    Ban {
        what: "rand::",
        places: &[],
        instead: "take the moment's seed",
    },
    Ban {
        // Nothing tells a thread that the terminal has given back its keys.
        what: "sleep(",
        places: &["interface::tui::signals"],
        instead: "wait for what is to happen, with a deadline",
    },
    Ban {
        what: "println!",
        places: &[],
        instead: "the command line writes through its desk, the screen is drawn",
    },
    Ban {
        what: "print!",
        places: &[],
        instead: "the command line writes through its desk, the screen is drawn",
    },
    Ban {
        what: "eprintln!",
        places: &[],
        instead: "the command line writes through its desk, the screen is drawn",
    },
    Ban {
        what: "eprint!",
        places: &[],
        instead: "the command line writes through its desk, the screen is drawn",
    },
    Ban {
        what: "dbg!",
        places: &[],
        instead: "take it out",
    },
];

fn stays_inside(source: &Source) -> Vec<Found> {
    let own = source.module();
    let allowed = |ban: &Ban| {
        ban.places.iter().any(|place| match place.is_empty() {
            true => source.path == "src/main.rs",
            false => own == *place || own.starts_with(&format!("{place}::")),
        })
    };
    let bans = BANS.iter().filter(|ban| !allowed(ban));
    bans.flat_map(|ban| {
        places(&source.read.tokens, ban.what).map(|line| {
            Found::new(
                &source.path,
                line,
                format!("`{}`: {}", ban.what, ban.instead),
            )
        })
    })
    .collect()
}

/// The lines where tokens spell something: a path ends in `::`, a macro in `!`, a call in `(`.
fn places<'a>(tokens: &'a [Token], what: &'a str) -> impl Iterator<Item = usize> + 'a {
    let wanted: Vec<Kind> = crate::tidy::tokens::read(&what.replace('(', "()"))
        .tokens
        .into_iter()
        .map(|token| token.kind)
        .filter(|kind| !matches!(kind, Kind::Close(_)))
        .collect();
    tokens
        .windows(wanted.len())
        .filter(move |window| window.iter().map(|token| &token.kind).eq(&wanted))
        .map(|window| window[0].line)
}

#[test]
fn the_outside_world_is_asked_only_in_its_places() {
    assert_none(program().iter().flat_map(stays_inside).collect());
}

#[test]
fn asking_the_outside_world_elsewhere_is_found() {
    assert_bites(
        stays_inside,
        "src/interface/app/mod.rs",
        &[
            "fn f() { std::fs::read(\"a\"); }",
            "use std::fs::File;",
            "fn f() { std::time::SystemTime::now(); }",
            "fn f() { let at = Instant::now(); }",
            "fn f() { println!(\"{}\", 1); }",
            "fn f() { dbg!(1); }",
            "fn f() { std::env::var(\"HOME\"); }",
            "fn f() { Uuid::new_v4(); }",
            "fn f() { std::thread::sleep(wait); }",
        ],
        &[
            "/// Never `println!`.\nfn f() { write!(out, \"{}\", 1); }",
            "#[cfg(test)]\nmod tests { fn f() { std::fs::read(\"a\"); } }",
        ],
    );
}

fn waits_for_what_happens(source: &Source) -> Vec<Found> {
    let tokens = &source.read.tokens;
    places(tokens, "sleep(")
        .map(|line| {
            let say = "a test waits for what is to happen, with a deadline, and never for a time";
            Found::new(&source.path, line, say)
        })
        .chain(without_reason(tokens).map(|line| {
            let say = "say why: `#[ignore = \"…\"]`; a test that nobody runs holds nothing";
            Found::new(&source.path, line, say)
        }))
        .collect()
}

/// `#[ignore]` alone.
fn without_reason(tokens: &[Token]) -> impl Iterator<Item = usize> + '_ {
    tokens.windows(4).filter_map(|window| {
        let is_alone = window[0].is_sign('#')
            && window[1].kind == Kind::Open('[')
            && window[2].is_word("ignore")
            && window[3].kind == Kind::Close(']');
        is_alone.then_some(window[2].line)
    })
}

#[test]
fn tests_never_sleep_and_are_never_left_out_without_a_reason() {
    let tests = sources("tests").into_iter();
    assert_none(
        tests
            .flat_map(|source| waits_for_what_happens(&source))
            .collect(),
    );
}

#[test]
fn a_test_that_sleeps_or_is_left_out_is_found() {
    assert_bites(
        waits_for_what_happens,
        "tests/a.rs",
        &[
            "fn f() { std::thread::sleep(wait) }",
            "#[test]\n#[ignore]\nfn f() {}",
        ],
        &["// Nothing sleeps: `sleep()`.\n#[ignore = \"run by another\"]\nfn f() {}"],
    );
}
