//! How long it takes to read and check a whole package with two languages: the goal is under 15 ms.
//!
//! `cargo bench --bench load -- figures` prints only that, and ends with 1 when it is missed.

mod spent;

use std::path::Path;

use fener::form::load::library::Library;
use fener::form::load::load_in;
use fener::form::load::source::{InstrumentSource, PackageSource};
use fener::form::load::texts::Languages;
use fener::form::model::questionnaire::Questionnaire;
use fener::text::diag::source::SourceMap;
use fener::text::i18n::locale::Locale;
use fener::world::{World, embedded_packages};

fn main() {
    let (source, instruments) = (services(), world().instruments());
    let (least, middle) = spent::spent(25, || drop(divan::black_box(read(&source, &instruments))));
    println!("\nLoad and check of services with two languages");
    let met = spent::figure("least", least, "ms", GOAL);
    let met = spent::figure("middle", middle, "ms", GOAL) && met;
    if spent::only_figures() {
        spent::end(met);
    }
    divan::main();
}

/// Milliseconds.
const GOAL: f64 = 15.0;

fn read(source: &Option<PackageSource>, instruments: &InstrumentSource) -> Option<Questionnaire> {
    let languages = [Locale::parse("sq").unwrap_or_else(Locale::english)];
    let languages = Languages::Only(&languages);
    let source = source.as_ref()?;
    load_in(source, instruments, languages, &mut SourceMap::default()).0
}

fn world() -> World {
    World::within(Path::new("nowhere"))
}

fn services() -> Option<PackageSource> {
    embedded_packages().find(|package| package.name.ends_with("services"))
}

#[divan::bench]
fn services_with_two_languages(bencher: divan::Bencher) {
    let (source, instruments) = (services(), world().instruments());
    bencher.bench_local(|| read(&source, &instruments));
}

#[divan::bench]
fn heads_of_all_packages(bencher: divan::Bencher) {
    bencher.bench_local(|| {
        let packages = embedded_packages();
        Library::new(packages, world().instruments(), &mut SourceMap::default())
    });
}
