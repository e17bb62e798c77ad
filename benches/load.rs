//! How long it takes to read and check a whole package with two languages: the goal is under 15 ms.

use std::path::Path;

use fener::form::load::library::Library;
use fener::form::load::load_in;
use fener::form::load::source::PackageSource;
use fener::form::load::texts::Languages;
use fener::text::diag::source::SourceMap;
use fener::text::i18n::locale::Locale;
use fener::world::{World, embedded_packages};

fn main() {
    divan::main();
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
    let languages = [Locale::parse("sq").unwrap_or_else(Locale::english)];
    bencher.bench_local(|| {
        let languages = Languages::Only(&languages);
        let source = source.as_ref()?;
        load_in(source, &instruments, languages, &mut SourceMap::default()).0
    });
}

#[divan::bench]
fn heads_of_all_packages(bencher: divan::Bencher) {
    bencher.bench_local(|| {
        let packages = embedded_packages();
        Library::new(packages, world().instruments(), &mut SourceMap::default())
    });
}
