//! Packages read from the repository, and problems printed for people.

use std::path::Path;

use fener::form::load::source::{InstrumentSource, Origin, PackageSource, belongs};
use fener::text::diag::Diagnostics;
use fener::text::diag::source::SourceMap;

/// Reads a folder of the repository as a package.
pub fn folder(path: &str) -> PackageSource {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&root).unwrap() {
        let entry = entry.unwrap().path();
        let name = entry.file_name().unwrap().to_str().unwrap().to_owned();
        match entry.is_dir() {
            true => {
                for inner in std::fs::read_dir(&entry).unwrap() {
                    let inner = inner.unwrap().path();
                    if inner.is_dir() {
                        continue;
                    }
                    let file = inner.file_name().unwrap().to_str().unwrap().to_owned();
                    found.push((format!("{name}/{file}"), Ok(std::fs::read(&inner).unwrap())));
                }
            }
            false => found.push((name, Ok(std::fs::read(&entry).unwrap()))),
        }
    }
    found.retain(|(name, _)| belongs(name));
    PackageSource::new(path, Origin::Embedded, found)
}

/// The services questionnaire as it is shipped.
pub fn services() -> PackageSource {
    folder("questionnaires/services")
}

/// The table of sources as it is shipped.
pub fn instruments() -> InstrumentSource {
    let mut source = folder("questionnaires");
    source
        .files
        .retain(|(name, _)| name.starts_with("instruments"));
    InstrumentSource {
        layers: vec![source],
    }
}

/// Problems a line each: code, file, line, column, what is underlined, the key of the phrase.
pub fn printed(diagnostics: &Diagnostics, sources: &SourceMap) -> Vec<String> {
    let line = |problem: &fener::text::diag::Diagnostic| {
        let label = problem.labels.first();
        let place = label.map_or("nowhere".to_owned(), |label| {
            let source = sources.get(label.source).unwrap();
            let (line, column) = sources.line_column(label.source, label.span.start).unwrap();
            let text = source.text.get(label.span.start..label.span.end).unwrap();
            let name = source.name.rsplit('/').next().unwrap();
            format!("{name}:{line}:{column} `{text}`")
        });
        format!("{} {place} {}", problem.code, problem.summary.key())
    };
    diagnostics.0.iter().map(line).collect()
}
