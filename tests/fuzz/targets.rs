//! What reads from outside, each as a function of bytes: shared by the short seeded run among the tests and by the long one of `fuzz/`.
//! A target panics only on a fault of the program's.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use fener::base::time::{Moment, Timestamp};
use fener::cli::eval::run_batch;
use fener::exchange::bundle::Contents;
use fener::exchange::bundle::keys::{OwnKeys, make};
use fener::exchange::bundle::read::{With, asks_passphrase, read};
use fener::exchange::bundle::write::{To, seal, write};
use fener::exchange::translation::accept::{Against, accept};
use fener::exchange::translation::{Sheet, SheetRow, book};
use fener::form::expr::{parse, print};
use fener::form::load::load;
use fener::form::load::source::{InstrumentSource, Origin, PackageSource};
use fener::interface::tui::decode::Decoder;
use fener::storage::store::payload::{Kind, Payload, VERSION};
use fener::storage::store::{Key, Store};
use fener::text::diag::source::SourceMap;
use fener::text::i18n::catalog::Catalog;
use fener::text::i18n::languages::Languages;
use fener::text::i18n::locale::Locale;
use fener::text::i18n::phrase::TextKey;
use fener::text::i18n::source::TextSources;
use fener::text::i18n::transliterate::cyrillic;
use fener::text::i18n::written::{TextName, Written, texts};

use super::zip::{parts, stored};

/// A reader: its name, what it does with bytes, and what it is begun with.
pub struct Target {
    pub name: &'static str,
    pub run: fn(&[u8]),
    pub seeds: fn() -> Vec<Vec<u8>>,
}

pub const TARGETS: [Target; 7] = [
    target("package", package, package_seeds),
    target("expression", expression, expression_seeds),
    target("fluent", fluent, fluent_seeds),
    target("bundle", bundle, bundle_seeds),
    target("sheet", sheet, sheet_seeds),
    target("event", event, event_seeds),
    target("keys", keys, key_seeds),
];

const fn target(name: &'static str, run: fn(&[u8]), seeds: fn() -> Vec<Vec<u8>>) -> Target {
    Target { name, run, seeds }
}

const STRUCTURE: &str = include_str!("../load/base/questionnaire.toml");
const ENGLISH: &str = include_str!("../load/base/en.ftl");
const INSTRUMENTS: &str = include_str!("../load/base/instruments.toml");
const SCREEN: &str = include_str!("../../locales/en/translate.ftl");
const STORE: &[u8] = include_bytes!("../store/fixtures/schema_7.fener");

/// The structure and the texts, with a nought between them.
fn package(bytes: &[u8]) {
    let mut halves = bytes.splitn(2, |byte| *byte == 0);
    let mut half = || halves.next().unwrap_or_default().to_vec();
    let files = [("questionnaire.toml", half()), ("en.ftl", half())];
    let found = files.map(|(name, bytes)| (name.to_owned(), Ok(bytes)));
    let source = PackageSource::new("any", Origin::Embedded, found);
    let table = [("instruments.toml".to_owned(), Ok(INSTRUMENTS.into()))];
    let instruments = InstrumentSource {
        layers: vec![PackageSource::new("table", Origin::Embedded, table)],
    };
    let mut sources = SourceMap::default();
    let (questionnaire, found) = load(&source, &instruments, &mut sources);
    for label in found.0.iter().flat_map(|problem| &problem.labels) {
        let text = &sources.get(label.source).unwrap().text;
        assert!(text.get(label.span.start..label.span.end).is_some());
    }
    assert!(questionnaire.is_some() || !found.0.is_empty());
}

fn package_seeds() -> Vec<Vec<u8>> {
    let one = |texts: &str| [STRUCTURE.as_bytes(), &[0], texts.as_bytes()].concat();
    vec![one(ENGLISH), one("")]
}

fn expression(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let (tree, problems) = parse(text);
    for problem in &problems {
        assert!(text.get(problem.span.start..problem.span.end).is_some());
    }
    if let Some(tree) = tree {
        let printed = print(&tree);
        let (again, problems) = parse(&printed);
        assert_eq!(again.as_ref(), Some(&tree), "{printed}: {problems:?}");
    }
    let line =
        serde_json::json!({ "expr": text, "context": { "age": [1, 2], "name": "x", ".": 5 } });
    let (line, mut out) = (format!("{line}\n"), Vec::new());
    run_batch(&mut line.as_bytes(), &mut out, &Moment::fixed(Timestamp(0))).unwrap();
}

fn expression_seeds() -> Vec<Vec<u8>> {
    let known = include_str!("../expr/decided.tsv").lines();
    let agreed = include_str!("../expr/agreed.tsv").lines();
    let cells = known
        .chain(agreed.step_by(7))
        .filter(|line| !line.starts_with('#'));
    cells
        .filter_map(|line| line.split('\t').next())
        .map(|text| text.as_bytes().to_vec())
        .collect()
}

fn fluent(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let mut sources = TextSources::default();
    sources.add(Locale::english(), "any", text);
    let languages = Arc::new(Languages::default());
    let catalog = Catalog::new(
        &Locale::english(),
        languages,
        TextSources::default(),
        [sources],
    );
    for one in texts(text).iter().take(200) {
        let said = catalog.text(&TextKey::new(one.name.id.as_str()));
        assert!(said.marked().len() <= 1 << 20, "{}", one.name);
    }
    cyrillic(text);
    if let Some(written) = Written::of(text) {
        assert_eq!(written.file(), text);
    }
}

fn fluent_seeds() -> Vec<Vec<u8>> {
    [ENGLISH, SCREEN]
        .map(|text| text.as_bytes().to_vec())
        .into()
}

struct Laptop {
    secret: age::x25519::Identity,
    signing: minisign::SecretKey,
    own: OwnKeys,
}

/// Keys that live as long as this process.
fn laptop() -> &'static Laptop {
    static LAPTOP: OnceLock<Laptop> = OnceLock::new();
    LAPTOP.get_or_init(|| {
        let (reading, signing) = make().unwrap();
        let kept = minisign::SecretKeyBox::from_string(&signing).unwrap();
        Laptop {
            secret: reading.parse().unwrap(),
            signing: kept.into_unencrypted_secret_key().unwrap(),
            own: OwnKeys::of(&reading, &signing).unwrap(),
        }
    })
}

fn sealed(inside: &[u8]) -> Vec<u8> {
    let (mut file, to) = (Vec::new(), To::Recipients(vec![laptop().own.recipient()]));
    seal(inside, &to, &mut file).unwrap();
    file
}

/// The first byte says how far in the rest stands: what is signed, what is encrypted, or the file itself.
fn bundle(bytes: &[u8]) {
    let Some((how, rest)) = bytes.split_first() else {
        return;
    };
    let file = match how {
        b's' => {
            let signing = &laptop().signing;
            let signature = minisign::sign(None, signing, rest, Some("any"), Some("any")).unwrap();
            let signature = signature.into_string();
            let head = format!("fener-bundle 1\n{}\n", laptop().own.verifying());
            sealed(
                &[
                    head.as_bytes(),
                    signature.trim_end().as_bytes(),
                    b"\n",
                    rest,
                ]
                .concat(),
            )
        }
        b'e' => sealed(rest),
        _ => rest.to_vec(),
    };
    // Ours is never one for a passphrase, which would take its time on purpose.
    if asks_passphrase(&file) == Ok(false) {
        read(&file, With::Key(&laptop().own)).ok();
    }
}

fn bundle_seeds() -> Vec<Vec<u8>> {
    let store = kept();
    let streams = store.salvage().into_iter();
    let contents = Contents {
        id: 7,
        made_at: Timestamp(9),
        label: "AB".into(),
        definitions: Vec::new(),
        streams: streams
            .filter_map(|(stream, _, _)| store.foreign(stream).unwrap())
            .collect(),
    };
    let (mut file, to) = (Vec::new(), To::Recipients(vec![laptop().own.recipient()]));
    write(&contents, &laptop().own, &to, &mut file).unwrap();
    let decryptor = age::Decryptor::new(file.as_slice()).unwrap();
    let identity = &laptop().secret as &dyn age::Identity;
    let mut inside = Vec::new();
    let mut reader = decryptor.decrypt(std::iter::once(identity)).unwrap();
    std::io::Read::read_to_end(&mut reader, &mut inside).unwrap();
    let lines: Vec<&[u8]> = inside.splitn(7, |byte| *byte == b'\n').collect();
    let marked = |mark: &[u8], rest: &[u8]| [mark, rest].concat();
    vec![
        marked(b"s", lines[6]),
        marked(b"e", &inside),
        marked(b"f", &file),
    ]
}

/// A workbook whose pieces stand one after the other with noughts between them, or, beginning with a `P`, as its bytes.
fn sheet(bytes: &[u8]) {
    let file = match bytes.starts_with(b"P") {
        true => bytes.to_vec(),
        false => stored(bytes),
    };
    let Ok(sheet) = book::read(&file) else {
        return;
    };
    let plurals = BTreeSet::from(["one", "other"]);
    let english = [(TextName::parse("one"), "One".to_owned())];
    let against = Against {
        english: &english,
        plurals: &plurals,
    };
    let mut sources = SourceMap::default();
    let (taken, found) = accept(&sheet, "sheet", &against, &mut sources);
    assert!(taken.is_empty() || !found.has_errors());
    for label in found.0.iter().flat_map(|problem| &problem.labels) {
        let text = &sources.get(label.source).unwrap().text;
        assert!(text.get(label.span.start..label.span.end).is_some());
    }
}

fn sheet_seeds() -> Vec<Vec<u8>> {
    let row = |name: &str, text: &str| SheetRow {
        name: name.into(),
        english: "One".into(),
        context: "Home".into(),
        text: text.into(),
        limit: Some(20),
        ..SheetRow::default()
    };
    let sheet = Sheet {
        of: "interface".into(),
        language: Locale::parse("sq").unwrap(),
        rows: vec![row("one", "Një"), row("other.help", "{ $count }")],
    };
    let headings = ["id", "English", "context", "translation", "limit", "state"];
    let file = book::write(&sheet, &headings.map(str::to_owned)).unwrap();
    vec![parts(), file]
}

/// The kind, the place up to a nought, and the body.
fn event(bytes: &[u8]) {
    let Some((kind, rest)) = bytes.split_first() else {
        return;
    };
    let (Some(kind), Ok(rest)) = (Kind::from_number(*kind), std::str::from_utf8(rest)) else {
        return;
    };
    let (place, body) = rest.split_once('\0').unwrap_or(("", rest));
    let payload = Payload {
        kind,
        version: VERSION,
        place: (!place.is_empty()).then(|| place.to_owned()),
        body: body.to_owned(),
    };
    payload.digest(Some(&[1; 16]));
    payload.remains();
    // What is read is written so that it reads the same, or not written at all.
    if let Some(written) = payload.read().ok().as_ref().and_then(Payload::write) {
        assert_eq!(written.read().ok(), payload.read().ok());
    }
}

fn event_seeds() -> Vec<Vec<u8>> {
    let store = kept();
    let streams = store.salvage().into_iter();
    let events = streams.flat_map(|(stream, _, _)| store.events(stream).unwrap());
    let payloads = events.filter_map(|recorded| Payload::write(&recorded.new.event));
    payloads
        .map(|payload| {
            let place = payload.place.unwrap_or_default();
            let rest = format!("{place}\0{}", payload.body);
            [&[payload.kind as u8], rest.as_bytes()].concat()
        })
        .collect()
}

/// Keys in pieces, as a terminal may send them: the first byte says how long the pieces are.
fn keys(bytes: &[u8]) {
    let Some((length, rest)) = bytes.split_first() else {
        return;
    };
    let (mut decoder, mut found) = (Decoder::default(), Vec::new());
    for piece in rest.chunks(usize::from(*length).max(1)) {
        decoder.take(piece, &mut found);
        decoder.pending();
    }
    decoder.give_up(&mut found);
    assert!(found.len() <= rest.len() + 1);
}

fn key_seeds() -> Vec<Vec<u8>> {
    let keys = "\u{1b}[A\u{1b}OPa\u{1b}[1;5Cć\u{1b}[<0;10;20M\u{1b}[200~pasted\r\u{1b}[201~\u{1b}[15~\u{1b}\u{1b}[I";
    [1, 3, 255]
        .map(|length| [&[length], keys.as_bytes()].concat())
        .into()
}

/// The store of the newest schema, opened where it may be read.
fn kept() -> Store {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("visits.fener");
    std::fs::write(&path, STORE).unwrap();
    let store = open(&path);
    // It stays open; the folder goes.
    drop(folder);
    store
}

fn open(path: &Path) -> Store {
    Store::look(path, &Key::none()).unwrap().0
}
