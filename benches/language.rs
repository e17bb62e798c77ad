//! What a language costs: making a catalog, the first text of a file (which parses it), and every text after that.
//!
//! Only ratios mean something on a shared machine: the first text of a questionnaire costs a hundred times any later one.
//!
//! Two figures have targets: from the key that changes the language to the finished frame in it, 88 questions loaded and nothing of the
//! new language parsed before; and what having eight languages costs a start, compared with having one in the same run.
//! `cargo bench --bench language -- figures` prints only these, and ends with 1 when one is missed.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods
)]

mod program;
mod spent;
mod visits;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use divan::{Bencher, black_box};
use fener::base::number::Number;
use fener::base::time::Date;
use fener::interface::app::keymap::key::Key;
use fener::interface::app::msg::Input;
use fener::storage::store::Store;
use fener::text::i18n::catalog::Catalog;
use fener::text::i18n::fold::fold;
use fener::text::i18n::keys;
use fener::text::i18n::languages::Languages;
use fener::text::i18n::locale::Locale;
use fener::text::i18n::phrase::{Arg, Phrase, TextKey};
use fener::text::i18n::source::TextSources;
use fener::world::World;

use crate::program::Program;

fn main() {
    let met = figures();
    if spent::only_figures() {
        spent::end(met);
    }
    divan::main();
}

const LANGUAGES: [&str; 4] = ["en", "sq", "sr-Latn", "sr-Cyrl"];

/// Milliseconds from the key to the finished frame.
const SWITCH: f64 = 20.0;
/// Milliseconds that eight languages may cost a start beside one.
const EIGHT: f64 = 5.0;

fn figures() -> bool {
    let mut store = Store::in_memory().expect("a store");
    visits::fill(&mut store, &visits::services(), 1);
    println!(
        "\nA change of language on a question, 88 loaded, the new language shown for the first time"
    );
    let mut met = true;
    let known = World::within("nowhere").languages().0;
    let tags: Vec<String> = known.iter().map(|one| one.locale.to_string()).collect();
    // The settings turn from one language to the next, so each is reached from the one before it.
    for pair in tags.windows(2) {
        let [before, tag] = pair else { continue };
        let (least, middle) = switches(&store, before, tag);
        println!("  to {tag}: least {least:.2} ms, middle {middle:.2} ms");
        met &= spent::figure(&format!("to {tag}, middle"), middle, "ms", SWITCH);
    }
    println!("\nStart to first frame, in English");
    let start = |keeps: &dyn Fn(&Locale) -> bool| {
        spent::spent(51, || {
            drop(black_box(Program::start_with(&store, 80, 24, keeps)))
        })
    };
    let (one, middle_of_one) = start(&|locale| *locale == Locale::english());
    let (eight, middle_of_eight) = start(&|_| true);
    println!("  one language: least {one:.2} ms, middle {middle_of_one:.2} ms");
    println!("  eight languages: least {eight:.2} ms, middle {middle_of_eight:.2} ms");
    met & spent::figure(
        "what seven more cost, by the least",
        eight - one,
        "ms",
        EIGHT,
    )
}

/// The least and the middle of many changes to a language, each in a program that has shown nothing of it.
fn switches(store: &Store, before: &str, tag: &str) -> (f64, f64) {
    let key = |name: &str| Input::Key(Key::parse(name).expect("a key"));
    let package = visits::services();
    let mut all: Vec<f64> = (0..15)
        .map(|_| {
            let mut program = Program::start(store, 80, 24);
            program.open(store, &package);
            program.speech.speak(before, None);
            if let Some(open) = &mut program.model.core.open {
                open.spoken.first = Some(before.to_owned());
            }
            for name in [".", ".", "4"] {
                let effects = program.tell(key(name));
                program.confirm(effects);
            }
            let begun = Instant::now();
            let effects = program.tell(key("1"));
            program.confirm(effects);
            // The page of settings was drawn; now the question is.
            program.tell(key("Esc"));
            black_box(program.frame());
            let took = begun.elapsed().as_secs_f64() * 1e3;
            let spoken = program.speech.texts().first.locale().to_string();
            assert_eq!(spoken, tag);
            took
        })
        .collect();
    all.sort_by(f64::total_cmp);
    let at = |n: usize| all.get(n).copied().unwrap_or(f64::NAN);
    (at(0), at(all.len() / 2))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .filter_map(|path| {
            let name = path.file_stem()?.to_string_lossy().into_owned();
            Some((name, fs::read_to_string(&path).ok()?))
        })
        .collect()
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap_or_else(Locale::english)
}

fn interface() -> TextSources {
    let mut sources = TextSources::default();
    for tag in LANGUAGES {
        for (area, text) in files(&root().join("locales").join(tag)) {
            sources.add(locale(tag), area, text);
        }
    }
    sources
}

fn package(name: &str) -> TextSources {
    let mut sources = TextSources::default();
    for (tag, text) in files(&root().join("questionnaires").join(name)) {
        sources.add(locale(&tag), name, text);
    }
    sources
}

fn languages() -> Arc<Languages> {
    let table = fs::read_to_string(root().join("locales/languages.toml")).unwrap_or_default();
    Languages::read([table.as_str()]).0.into()
}

fn catalog(tag: &str) -> Catalog {
    let packages = ["instruments", "services"].map(package);
    Catalog::new(&locale(tag), languages(), interface(), packages)
}

fn count() -> Phrase {
    keys::diag::count_errors(12_345i64)
}

fn question() -> TextKey {
    TextKey::new("sv_acc_food")
}

/// Start-up: the table of languages and a catalog of everything, nothing parsed.
#[divan::bench]
fn making_a_catalog(bencher: Bencher) {
    let (interface, packages) = (interface(), ["instruments", "services"].map(package));
    bencher
        .with_inputs(|| (interface.clone(), packages.clone()))
        .bench_values(|(interface, packages)| {
            Catalog::new(&locale("sq"), languages(), interface, packages)
        });
}

/// The first phrase of one area.
#[divan::bench(args = LANGUAGES)]
fn first_phrase_of_an_area(bencher: Bencher, tag: &str) {
    bencher
        .with_inputs(|| catalog(tag))
        .bench_refs(|catalog| catalog.say(&keys::diag::clean()));
}

/// A phrase of every area: what the whole interface of a language costs, at most once.
#[divan::bench(args = LANGUAGES)]
fn first_phrase_of_every_area(bencher: Bencher, tag: &str) {
    let areas = keys::AREAS.iter().flat_map(|(_, phrases)| {
        phrases
            .iter()
            .find(|spec| spec.args.is_empty())
            .and_then(|spec| keys::plain(spec.key))
    });
    let phrases: Vec<Phrase> = areas.collect();
    bencher.with_inputs(|| catalog(tag)).bench_refs(|catalog| {
        for phrase in &phrases {
            black_box(catalog.say(phrase));
        }
    });
}

/// The first text of the questionnaire for services.
#[divan::bench(args = LANGUAGES)]
fn first_text_of_services(bencher: Bencher, tag: &str) {
    bencher
        .with_inputs(|| catalog(tag))
        .bench_refs(|catalog| catalog.text(&question()));
}

/// Any later text: a question as it stands.
#[divan::bench]
fn a_text(bencher: Bencher) {
    let catalog = catalog("sq");
    bencher.bench(|| catalog.text(black_box(&question())));
}

/// A phrase with a plural and a number.
#[divan::bench]
fn a_phrase_with_a_count(bencher: Bencher) {
    let (catalog, phrase) = (catalog("sq"), count());
    bencher.bench(|| catalog.say(black_box(&phrase)));
}

/// A percentage and a date as values.
#[divan::bench]
fn a_percentage(bencher: Bencher) {
    let catalog = catalog("sq");
    let value = Arg::Percent(Number::ratio(5, 8).unwrap_or_else(Number::one), 1);
    bencher.bench(|| catalog.show(black_box(&value)));
}

#[divan::bench]
fn a_date(bencher: Bencher) {
    let catalog = catalog("sq");
    let value = Arg::Date(Date::from_days(20_000));
    bencher.bench(|| catalog.show(black_box(&value)));
}

/// Another language from the same texts.
#[divan::bench]
fn changing_the_language(bencher: Bencher) {
    let catalog = catalog("sq");
    bencher.bench(|| catalog.in_language(black_box(&Locale::english())));
}

/// Folding a question for search.
#[divan::bench]
fn folding_a_question(bencher: Bencher) {
    let text = catalog("sq").text(&question()).text;
    bencher.bench(|| fold(black_box(&text)));
}
