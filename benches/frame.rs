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

mod visits;

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use fener::base::settings::{Glyphs, Look, Settings};
use fener::base::time::{Moment, Timestamp};
use fener::interface::app::core::{Access, Core};
use fener::interface::app::effect::{Effect, Order};
use fener::interface::app::keymap::key::Key;
use fener::interface::app::msg::{Input, Msg, OpenedSession, Outcome, Viewport};
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::home::HomeScreen;
use fener::interface::app::{Model, begin, update};
use fener::interface::tui::package::Package;
use fener::interface::tui::paper::Paper;
use fener::interface::tui::texts::Speech;
use fener::interface::tui::worker;
use fener::interface::ui;
use fener::interface::ui::palette::Depth;
use fener::interface::ui::theme::Theme;
use fener::record::session::assessment::Assessment;
use fener::record::session::event::{Recorded, Seq, StreamId};
use fener::record::session::fold::Session;
use fener::storage::store::Store;
use fener::text::i18n::catalog::Catalog;
use fener::text::i18n::locale::Locale;
use fener::world::World;

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

/// The program without a terminal.
struct Program {
    model: Model,
    speech: Speech,
    theme: Theme,
    paper: Paper,
    at: i64,
}

impl Program {
    /// Everything that happens between the start and the first frame, but for opening the file.
    fn start(store: &Store, columns: u16, rows: u16) -> Program {
        let world = World::within("nowhere");
        let settings = Settings {
            language: Some("en".to_owned()),
            ..Settings::default()
        };
        let languages = Arc::new(world.languages().0);
        let texts = world.interface_texts();
        let base = Catalog::new(&Locale::english(), languages, texts, []);
        let speech = Speech::new(base, &settings, None);
        let size = Viewport { columns, rows };
        let core = Core::new(settings, speech.offered(), size, Access::Write);
        let mut program = Program {
            model: Model::new(core, Screen::Home(HomeScreen::new())),
            speech,
            theme: Theme::new(Look::Dark, Glyphs::Blocks, Depth::True),
            paper: Paper::new(columns, rows),
            at: visits::START,
        };
        for effect in begin(&mut program.model) {
            let Order::ListNewest(most) = effect.order else {
                panic!("Home lists first");
            };
            let listed = worker::newest(store, most).expect("a list");
            program.tell(Input::Done(effect.ticket, listed));
        }
        program.frame();
        program
    }

    /// One message.
    fn tell(&mut self, input: Input) -> Vec<Effect> {
        self.at += 1000;
        let msg = Msg {
            moment: Moment::fixed(Timestamp(self.at)),
            input,
        };
        update(&mut self.model, &msg, self.speech.texts())
    }

    /// One frame, as bytes.
    fn frame(&mut self) -> Vec<u8> {
        let texts = self.speech.texts();
        let cursor = ui::draw(&self.model, texts, &self.theme, self.paper.page());
        self.paper.frame(cursor)
    }

    /// Opens the newest visit, as the store and the worker would.
    fn open(&mut self, store: &Store, package: &Package) {
        let key = Key::parse("1").expect("a key");
        let orders = self.tell(Input::Key(key));
        let [
            Effect {
                ticket,
                order: Order::OpenSession(id),
            },
        ] = orders.as_slice()
        else {
            panic!("Home opens a session with 1, not {orders:?}");
        };
        let session = read(store, StreamId::Session(*id));
        let session = Session::fold(*id, folded(&session)).expect("a session");
        let id = session.header.assessment;
        let assessment = read(store, StreamId::Assessment(id));
        let opened = OpenedSession {
            questionnaire: Arc::clone(&package.questionnaire),
            assessment: Assessment::fold(id, folded(&assessment)).expect("an assessment"),
            session,
            drafts: Vec::new(),
            passages: Vec::new(),
        };
        self.speech.put_at_hand(package.clone());
        self.tell(Input::Done(*ticket, Outcome::Opened(Box::new(opened))));
        self.frame();
    }

    /// Confirms what a key wrote, as the store thread would.
    fn confirm(&mut self, effects: Vec<Effect>) {
        for Effect { ticket, order } in effects {
            let at = Timestamp(self.at);
            let outcome = match order {
                Order::Append {
                    events, expected, ..
                } => Outcome::Appended {
                    last: Seq(expected.0 + events.len() as u64),
                    events: events.iter().map(|event| event.id).collect(),
                    at,
                },
                Order::KeepDraft(_) => Outcome::DraftKept { at },
                _ => continue,
            };
            self.tell(Input::Done(ticket, outcome));
        }
        self.frame();
    }
}

fn read(store: &Store, stream: StreamId) -> Vec<Recorded> {
    store.events(stream).expect("events")
}

fn folded(
    events: &[Recorded],
) -> impl Iterator<Item = (Seq, &fener::record::session::event::NewEvent)> {
    events.iter().map(|event| (event.seq, &event.new))
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
