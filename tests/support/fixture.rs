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
use fener::interface::tui::package::Package;
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
    /// The same with its files, as a session keeps it.
    pub package: Package,
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

/// The same where more than sixty beds are unlikely.
pub fn small_doubting() -> Fixture {
    let mut source = small_source(("max = 500\n", "max = 500\nplausible = \". <= 60\"\n"));
    for (name, text) in &mut source.files {
        let (from, asks) = match name.as_str() {
            "en.ftl" => (
                "Count beds that can be used tonight.",
                "Few houses are so large. Is it right?",
            ),
            "sq.ftl" => (
                "Numëroni shtretërit që mund të përdoren sonte.",
                "Pak shtëpi janë kaq të mëdha. A është e saktë?",
            ),
            _ => continue,
        };
        assert!(text.contains(from));
        let with = format!("{from}\n    .plausible = {asks}");
        *text = Arc::from(text.replacen(from, &with, 1));
    }
    loaded(&source)
}

fn small_source(change: (&str, &str)) -> PackageSource {
    small_changed(&[change], &[], &[])
}

/// The small questionnaire with pieces of its structure and of its texts changed.
fn small_changed(
    structure: &[(&str, &str)],
    english: &[(&str, &str)],
    albanian: &[(&str, &str)],
) -> PackageSource {
    let changed = |text: &str, changes: &[(&str, &str)]| {
        changes.iter().fold(text.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "there is no {from}");
            text.replacen(from, to, 1)
        })
    };
    let files = [
        (
            "questionnaire.toml",
            changed(include_str!("small/questionnaire.toml"), structure),
        ),
        ("en.ftl", changed(include_str!("small/en.ftl"), english)),
        ("sq.ftl", changed(include_str!("small/sq.ftl"), albanian)),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), Arc::from(text)));
    PackageSource::from_texts("small", Origin::Embedded, files)
}

/// Version 2 of the small questionnaire: `night` has other words, the scale of `address` one level less and another word, `doors_close`
/// is gone, `visitors` is new, `spoke_with` is called `talked_with`, `opened` stands in another section, and the help of `beds` changed.
pub fn small_two() -> Fixture {
    static LOADED: OnceLock<Fixture> = OnceLock::new();
    LOADED.get_or_init(|| loaded(&small_two_source())).clone()
}

/// What of that the Albanian texts say.
const SMALL_TWO_ALBANIAN: &[(&str, &str)] = &[
    (
        "ach4-in_part = Përmbushur pjesërisht",
        "ach4-in_part = Përmbushur kryesisht",
    ),
    (
        "ach4-started = Ka filluar\n    .meaning = Është bërë ndonjë hap (draft, provë), pa praktikë të qëndrueshme.\n",
        "",
    ),
    ("Numëroni shtretërit që", "Numëroni çdo shtrat që"),
    ("doors_close = Kur mbyllen dyert në mbrëmje?\n", ""),
    ("spoke_with = ", "talked_with = "),
    (
        "night = A është dikush në detyrë natën?",
        "night = A është një person i trajnuar në detyrë natën?\nvisitors = Sa vizitorë vijnë në javë?",
    ),
];

/// The files of version 2.
pub fn small_two_source() -> PackageSource {
    const OPENED: &str = "[[section.item]]\nkind = \"question\"\nid = \"opened\"\nnumber = \"1.05\"\ntype = \"date\"\n\n";
    const DOORS: &str = "[[section.item]]\nkind = \"question\"\nid = \"doors_close\"\nnumber = \"1.06\"\ntype = \"time\"\n\n";
    const MOVED: &str = "[[section.item]]\nkind = \"question\"\nid = \"visitors\"\nnumber = \"2.04\"\ntype = \"integer\"\n\n[[section.item]]\nkind = \"question\"\nid = \"opened\"\nnumber = \"2.05\"\ntype = \"date\"\n\n[[section]]\nid = \"three\"";
    small_changed(
        &[
            (
                "version = \"1.0.0\"",
                "version = \"2.0.0\"\nrenamed = { spoke_with = \"talked_with\" }",
            ),
            (
                "  { id = \"started\", code = 3, points = \"1/3\" },\n  { id = \"not_started\", code = 4",
                "  { id = \"not_started\", code = 3",
            ),
            (OPENED, ""),
            (DOORS, ""),
            ("id = \"spoke_with\"", "id = \"talked_with\""),
            ("[[section]]\nid = \"three\"", MOVED),
        ],
        &[
            ("ach4-in_part = Met in part", "ach4-in_part = Mostly met"),
            (
                "ach4-started = Started\n    .meaning = A step was taken (a draft, a trial), without settled practice.\n",
                "",
            ),
            (
                "beds that can be used tonight",
                "every bed that can be used tonight",
            ),
            (
                "doors_close = When are the doors locked in the evening?\n",
                "",
            ),
            ("spoke_with = ", "talked_with = "),
            (
                "night = Is somebody on duty at night?",
                "night = Is a trained person on duty at night?",
            ),
            (
                "room_name = ",
                "visitors = How many visitors come in a week?\nroom_name = ",
            ),
        ],
        SMALL_TWO_ALBANIAN,
    )
}

/// The small questionnaire with the pack of a country that adds, hides and rewords, and has levels of government.
pub fn small_in_albania() -> Fixture {
    static LOADED: OnceLock<Fixture> = OnceLock::new();
    let load = || loaded_with(&small_source(("", "")), Some(&albania(&[])));
    LOADED.get_or_init(load).clone()
}

/// The same with a pack of a month later, which has another value for `beds`.
pub fn small_in_albania_later() -> Fixture {
    let changes = [
        ("law_as_of = 2026-11-01", "law_as_of = 2026-12-01"),
        ("beds = { value = 12,", "beds = { value = 14,"),
    ];
    loaded_with(&small_source(("", "")), Some(&albania(&changes)))
}

fn albania(changes: &[(&str, &str)]) -> PackageSource {
    let structure = changes.iter().fold(
        include_str!("small/al.toml").to_owned(),
        |text, (from, to)| {
            assert!(text.contains(from), "there is no {from}");
            text.replacen(from, to, 1)
        },
    );
    let files = [
        ("al.toml", structure.as_str()),
        ("al/en.ftl", include_str!("small/al/en.ftl")),
        ("al/sq.ftl", include_str!("small/al/sq.ftl")),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), Arc::from(text)));
    PackageSource::from_texts("countries", Origin::Embedded, files)
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
    let questionnaire = Arc::new(questionnaire);
    Fixture {
        texts: with_pseudo(texts),
        pack: pack.map(|_| with_pseudo(own)),
        package: Package {
            questionnaire: Arc::clone(&questionnaire),
            source: Arc::new(source.clone()),
            instruments: Arc::new(instruments()),
            pack: pack.map(|pack| Arc::new(pack.clone())),
        },
        questionnaire,
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
        let pack = pack.map_or(String::new(), |pack| pack.digest.to_string());
        format!("{}{pack}", package.questionnaire.digest)
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
