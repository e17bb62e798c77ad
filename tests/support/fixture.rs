//! Questionnaires and languages for tests: the services questionnaire as it is shipped, and a small one with every kind of question.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fener::form::load::load_with;
use fener::form::load::source::{InstrumentSource, Origin, PackageSource, belongs};
use fener::form::load::texts::Languages;
use fener::form::model::questionnaire::Questionnaire;
use fener::text::diag::source::SourceMap;
use fener::text::i18n::catalog::Catalog;
use fener::text::i18n::languages::Languages as Table;
use fener::text::i18n::locale::Locale;
use fener::text::i18n::pseudo::with_pseudo;
use fener::text::i18n::source::TextSources;

/// A questionnaire with its texts.
#[derive(Clone)]
pub struct Fixture {
    pub questionnaire: Arc<Questionnaire>,
    pub texts: TextSources,
    /// The texts of the country pack it was read with.
    pub pack: Option<TextSources>,
}

/// The services questionnaire as it is shipped.
pub fn services() -> Fixture {
    static LOADED: OnceLock<Fixture> = OnceLock::new();
    LOADED
        .get_or_init(|| loaded(&folder("questionnaires/services")))
        .clone()
}

/// Any questionnaire as it is shipped.
pub fn shipped(id: &str) -> Fixture {
    static LOADED: Mutex<BTreeMap<String, Fixture>> = Mutex::new(BTreeMap::new());
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    let load = || self::loaded(&folder(&format!("questionnaires/{id}")));
    loaded.entry(id.to_owned()).or_insert_with(load).clone()
}

/// A small questionnaire with every kind of question, conditions and a repeat.
pub fn small() -> Fixture {
    static LOADED: OnceLock<Fixture> = OnceLock::new();
    LOADED.get_or_init(|| small_with("", "")).clone()
}

/// The same with a piece of its structure changed.
pub fn small_with(from: &str, to: &str) -> Fixture {
    loaded(&small_source((from, to)))
}

/// A questionnaire written for one test: its structure and its English texts.
pub fn written(structure: &str, english: &str) -> Fixture {
    let files = [("questionnaire.toml", structure), ("en.ftl", english)];
    let files: Vec<(String, Arc<str>)> = files
        .into_iter()
        .map(|(name, text)| (name.to_owned(), Arc::from(text)))
        .collect();
    loaded(&PackageSource::from_texts(
        "written",
        Origin::Embedded,
        files,
    ))
}

fn small_source((from, to): (&str, &str)) -> PackageSource {
    let structure = include_str!("small/questionnaire.toml");
    assert!(structure.contains(from), "there is no {from}");
    let structure = structure.replacen(from, to, 1);
    let files = [
        ("questionnaire.toml", structure.as_str()),
        ("en.ftl", include_str!("small/en.ftl")),
        ("sq.ftl", include_str!("small/sq.ftl")),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), Arc::from(text)));
    PackageSource::from_texts("small", Origin::Embedded, files)
}

/// The small questionnaire with the pack of a country that adds, hides and rewords, and has levels of government.
pub fn small_in_albania() -> Fixture {
    static LOADED: OnceLock<Fixture> = OnceLock::new();
    let files = [
        ("al.toml", include_str!("small/al.toml")),
        ("al/en.ftl", include_str!("small/al/en.ftl")),
        ("al/sq.ftl", include_str!("small/al/sq.ftl")),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), Arc::from(text)));
    let load = || {
        let pack = PackageSource::from_texts("countries", Origin::Embedded, files);
        loaded_with(&small_source(("", "")), Some(&pack))
    };
    LOADED.get_or_init(load).clone()
}

fn loaded(source: &PackageSource) -> Fixture {
    loaded_with(source, None)
}

fn loaded_with(source: &PackageSource, pack: Option<&PackageSource>) -> Fixture {
    let mut sources = SourceMap::default();
    let all = Languages::All;
    let (questionnaire, problems) = load_with(source, &instruments(), pack, all, &mut sources);
    let english = catalog("en", None);
    let said: Vec<String> = problems
        .0
        .iter()
        .map(|problem| english.say(&problem.summary))
        .collect();
    let questionnaire =
        questionnaire.unwrap_or_else(|| panic!("{} does not load: {said:#?}", source.name));
    let mut texts = TextSources::default();
    for locale in source.locales() {
        let text = source.texts_in(&locale).unwrap();
        texts.add(locale, source.name.clone(), Arc::clone(text));
    }
    let mut own = TextSources::default();
    for (name, text) in pack.iter().flat_map(|pack| &pack.files) {
        let tag = name
            .strip_prefix("al/")
            .and_then(|name| name.strip_suffix(".ftl"));
        if let Some(locale) = tag.and_then(Locale::parse) {
            own.add(locale, "al", Arc::clone(text));
        }
    }
    Fixture {
        questionnaire: Arc::new(questionnaire),
        texts: with_pseudo(texts),
        pack: pack.map(|_| with_pseudo(own)),
    }
}

/// A catalog of the interface, the sources and a questionnaire's texts in a language; `qps` is the pseudo-language. What was parsed
/// once in a thread is not parsed again.
pub fn catalog(tag: &str, package: Option<&Fixture>) -> Catalog {
    thread_local! {
        static KNOWN: RefCell<HashMap<String, Catalog>> = RefCell::default();
    }
    let name = package.map_or(String::new(), |package| {
        let pack = package.questionnaire.pack.as_ref();
        let country = pack.map_or("", |pack| pack.country.as_str());
        format!("{}{country}", package.questionnaire.id)
    });
    let base = KNOWN.with_borrow_mut(|known| {
        known
            .entry(name)
            .or_insert_with(|| english(package))
            .clone()
    });
    base.in_language(&Locale::parse(tag).unwrap())
}

fn english(package: Option<&Fixture>) -> Catalog {
    static SOURCES: OnceLock<(Arc<Table>, TextSources, TextSources)> = OnceLock::new();
    let (languages, interface, instruments) = SOURCES.get_or_init(|| {
        let table = fs::read_to_string(root().join("locales/languages.toml")).unwrap();
        let languages = Table::read([table.as_str()]).0;
        (
            Arc::new(languages),
            with_pseudo(interface()),
            with_pseudo(instrument_texts()),
        )
    });
    let packages = [instruments.clone()]
        .into_iter()
        .chain(package.map(|package| package.texts.clone()))
        .chain(package.and_then(|package| package.pack.clone()));
    let catalog = Catalog::new(
        &Locale::english(),
        Arc::clone(languages),
        interface.clone(),
        packages,
    );
    let pack = package.and_then(|package| package.questionnaire.pack.as_ref());
    match pack {
        Some(pack) => catalog.with_names(pack.names.clone()),
        None => catalog,
    }
}

fn interface() -> TextSources {
    let mut texts = TextSources::default();
    for folder in entries(&root().join("locales"))
        .into_iter()
        .filter(|path| path.is_dir())
    {
        let locale = Locale::parse(&name(&folder)).unwrap();
        for file in entries(&folder) {
            let text = fs::read_to_string(&file).unwrap();
            texts.add(locale.clone(), name(&file).trim_end_matches(".ftl"), text);
        }
    }
    texts
}

fn instrument_texts() -> TextSources {
    let mut texts = TextSources::default();
    let files = entries(&root().join("questionnaires/instruments")).into_iter();
    // Beside the texts lies the record of what they were made from.
    for file in files.filter(|file| name(file).ends_with(".ftl")) {
        let tag = name(&file);
        let locale = Locale::parse(tag.trim_end_matches(".ftl")).unwrap();
        texts.add(locale, "instruments", fs::read_to_string(&file).unwrap());
    }
    texts
}

/// The table of sources as it is shipped.
fn instruments() -> InstrumentSource {
    let mut source = folder("questionnaires");
    source
        .files
        .retain(|(name, _)| name.starts_with("instruments"));
    InstrumentSource {
        layers: vec![source],
    }
}

/// Reads a folder of the repository as a package.
fn folder(path: &str) -> PackageSource {
    let top = root().join(path);
    let mut found = Vec::new();
    for entry in entries(&top) {
        if entry.is_dir() {
            let inner = entries(&entry).into_iter().filter(|path| path.is_file());
            found.extend(inner.map(|path| {
                (
                    format!("{}/{}", name(&entry), name(&path)),
                    Ok(fs::read(&path).unwrap()),
                )
            }));
        } else {
            found.push((name(&entry), Ok(fs::read(&entry).unwrap())));
        }
    }
    found.retain(|(name, _)| belongs(name));
    PackageSource::new(path, Origin::Embedded, found)
}

/// The project's folder.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What is in a folder, in the order of the names.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    found.sort();
    found
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
