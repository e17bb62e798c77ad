//! Every scenario in this folder is replayed; each is a statement about skip logic, values, walking or scores. The files themselves
//! say what they hold.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use fener::exchange::scenario::{Replayed, Sources, inline, replay};
use fener::form::load::load_structure;
use fener::form::load::source::{INSTRUMENTS, InstrumentSource, Origin, PackageSource, STRUCTURE};
use fener::form::model::questionnaire::Questionnaire;
use fener::text::diag::source::SourceMap;

mod format;

fn read(path: &str) -> Arc<str> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&path);
    Arc::from(text.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

pub fn instruments() -> InstrumentSource {
    let file = (
        INSTRUMENTS.to_owned(),
        read("questionnaires/instruments.toml"),
    );
    InstrumentSource {
        layers: vec![PackageSource::from_texts(
            "questionnaires",
            Origin::Embedded,
            [file],
        )],
    }
}

pub fn services() -> Arc<Questionnaire> {
    static SERVICES: OnceLock<Arc<Questionnaire>> = OnceLock::new();
    Arc::clone(SERVICES.get_or_init(|| shipped("services")))
}

fn state_policy() -> Arc<Questionnaire> {
    static STATE_POLICY: OnceLock<Arc<Questionnaire>> = OnceLock::new();
    Arc::clone(STATE_POLICY.get_or_init(|| shipped("state_policy")))
}

fn shipped(id: &str) -> Arc<Questionnaire> {
    let path = format!("questionnaires/{id}/questionnaire.toml");
    let file = (STRUCTURE.to_owned(), read(&path));
    let package = PackageSource::from_texts(id, Origin::Embedded, [file]);
    let (found, problems) = load_structure(&package, &instruments(), &mut SourceMap::default());
    Arc::new(found.unwrap_or_else(|| panic!("{problems:#?}")))
}

pub fn play(text: &str) -> (Replayed, SourceMap) {
    let mut map = SourceMap::default();
    let source = map.add("scenario.toml", text);
    let instruments = instruments();
    let sources = Sources {
        package: &|id| match id {
            "services" => Some(services()),
            "state_policy" => Some(state_policy()),
            _ => None,
        },
        inline: &|text| inline(text, &instruments),
    };
    (replay(source, text, &sources), map)
}

/// Each problem in a line: where, which code, and the arguments of what is said.
pub fn lines(replayed: &Replayed, map: &SourceMap) -> Vec<String> {
    let line = |problem: &fener::text::diag::Diagnostic| {
        let label = &problem.labels[0];
        let (line, column) = map.line_column(label.source, label.span.start).unwrap();
        format!("{line}:{column} {} {:?}", problem.code, problem.summary)
    };
    replayed.problems.0.iter().map(line).collect()
}

#[test]
fn every_scenario_in_this_folder_passes() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/scenario");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    files.sort();
    assert!(files.len() >= 40, "{} scenarios", files.len());
    let mut failed = Vec::new();
    for file in &files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(file).unwrap();
        let (replayed, map) = play(&text);
        failed.extend(
            lines(&replayed, &map)
                .into_iter()
                .map(|line| format!("{name}:{line}")),
        );
        let checked = replayed.checks > 0 || !replayed.passed();
        assert!(checked, "{name} expects nothing");
        if replayed.name.is_none() && replayed.passed() {
            failed.push(format!("{name} has no name"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
