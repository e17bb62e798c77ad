//! From the start to the first frame with a thousand visits on Home, and from a key to the finished frame on the walk through all
//! questions: everything but the terminal and the disk. Both have a floor in the same run to be compared with.
//!
//! `cargo bench --bench frame` measures; `-- store FOLDER [VISITS]` writes a data folder with so many visits, for figures of the
//! whole program; `-- walk` walks once, for a profiler.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::indexing_slicing
)]

mod program;
mod visits;

use std::path::Path;
use std::time::Instant;

use fener::interface::app::effect::Order;
use fener::interface::app::keymap::key::Key;
use fener::interface::app::msg::Input;
use fener::storage::store::Store;

use crate::program::Program;

/// So many visits lie on the disk.
const VISITS: u64 = 1000;
/// The keys of the walk, again and again: mark, answer, go on; whatever a question makes of them.
const KEYS: [&str; 6] = ["↓", "2", "PgDn", "1", "Enter", "PgDn"];
/// How many of them are pressed: enough to come through all questions.
const PRESSED: usize = 88 * KEYS.len() / 2;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .filter(|word| !word.starts_with("--"))
        .collect();
    match words.as_slice() {
        ["store", folder] => visits::write_folder(Path::new(folder), VISITS),
        ["store", folder, visits] => {
            visits::write_folder(Path::new(folder), visits.parse().expect("a number"))
        }
        ["walk"] => drop(walk_in(&store(1), 80, 24)),
        _ => {
            compare();
            divan::main();
        }
    }
}

fn store(visits: u64) -> Store {
    let mut store = Store::in_memory().expect("a store");
    visits::fill(&mut store, &visits::services(), visits);
    store
}

/// What one walk showed: microseconds and bytes from key to frame, for keys that write and for those that only move.
#[derive(Default)]
struct Walked {
    writing: Vec<f64>,
    moving: Vec<f64>,
    bytes: Vec<f64>,
}

fn walk(program: &mut Program, walked: &mut Walked) {
    let keys = KEYS.map(|name| Key::parse(name).expect("a key"));
    for key in keys.iter().cycle().take(PRESSED) {
        let start = Instant::now();
        let effects = program.tell(Input::Key(*key));
        let bytes = program.frame();
        let took = start.elapsed().as_secs_f64() * 1e6;
        let writes = effects
            .iter()
            .any(|effect| matches!(effect.order, Order::Append { .. }));
        match writes {
            true => walked.writing.push(took),
            false => walked.moving.push(took),
        }
        walked.bytes.push(bytes.len() as f64);
        program.confirm(effects);
    }
}

fn middle(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn timed(mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..25)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    middle(&mut times)
}

fn compare() {
    let (many, one) = (store(VISITS), store(1));
    let start = |store: &Store| timed(|| drop(divan::black_box(Program::start(store, 80, 24))));
    let (of_many, of_one) = (start(&many), start(&one));
    println!(
        "start to first frame: {of_many:.0} µs with {VISITS} visits, {of_one:.0} µs with one, ratio {:.2}",
        of_many / of_one
    );
    for (columns, rows) in [(80, 24), (200, 60)] {
        walk_in(&many, columns, rows);
    }
}

/// Walks in a window of that size and says what it showed.
fn walk_in(store: &Store, columns: u16, rows: u16) -> Walked {
    let mut program = Program::start(store, columns, rows);
    program.open(store, &visits::services());
    let mut walked = Walked::default();
    walk(&mut program, &mut walked);
    let (writing, moving) = (middle(&mut walked.writing), middle(&mut walked.moving));
    println!(
        "{columns}x{rows}, key to finished frame: {writing:.0} µs when it answers ({} keys), {moving:.0} µs when it moves ({}), ratio {:.2}; {:.0} bytes a key",
        walked.writing.len(),
        walked.moving.len(),
        writing / moving,
        middle(&mut walked.bytes),
    );
    walked
}

#[divan::bench(args = [1, 1000])]
fn first_frame(bencher: divan::Bencher<'_, '_>, visits: u64) {
    let store = store(visits);
    bencher.bench_local(|| Program::start(&store, 80, 24));
}

/// The list alone, which is the part that grows.
#[divan::bench]
fn list_of_home(bencher: divan::Bencher<'_, '_>) {
    let store = store(VISITS);
    bencher.bench_local(|| store.newest(5).expect("a list"));
}

/// A frame in which nothing changed.
#[divan::bench(args = [(80, 24), (200, 60)])]
fn frame_of_a_question(bencher: divan::Bencher<'_, '_>, (columns, rows): (u16, u16)) {
    let (store, package) = (store(1), visits::services());
    let mut program = Program::start(&store, columns, rows);
    program.open(&store, &package);
    bencher.bench_local(|| program.frame());
}

/// A mark that moves down and up: key, model, frame, bytes.
#[divan::bench(args = [(80, 24), (200, 60)])]
fn key_to_frame(bencher: divan::Bencher<'_, '_>, (columns, rows): (u16, u16)) {
    let (store, package) = (store(1), visits::services());
    let mut program = Program::start(&store, columns, rows);
    program.open(&store, &package);
    let mut keys = ["↓", "↑"]
        .map(|name| Key::parse(name).expect("a key"))
        .into_iter()
        .cycle();
    bencher.bench_local(|| {
        program.tell(Input::Key(keys.next().expect("a key")));
        program.frame()
    });
}
