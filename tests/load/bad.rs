//! Everything that can be wrong with a package: each code has a fixture, a small change to a good package, that triggers it and
//! nothing else. A fixture tells what is changed and, line by line, which problems are expected and what they underline.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use fener::form::load::instruments::check_instruments;
use fener::form::load::library::Library;
use fener::form::load::limit;
use fener::form::load::load;
use fener::form::load::source::{Found, InstrumentSource, Origin, PackageSource};
use fener::record::session::rater::Link;
use fener::text::diag::code::Code;
use fener::text::diag::source::SourceMap;
use fener::text::diag::{Diagnostics, Severity};

use crate::load::support::{folder, printed};

/// The good package and its table of sources, as one set of files.
fn base() -> PackageSource {
    folder("tests/load/base")
}

/// The good package and its table of sources.
pub fn of_base() -> (PackageSource, InstrumentSource) {
    split(base())
}

fn split(all: PackageSource) -> (PackageSource, InstrumentSource) {
    let (mut package, mut table) = (all.clone(), all);
    package
        .files
        .retain(|(name, _)| !name.starts_with("instruments"));
    table
        .files
        .retain(|(name, _)| name.starts_with("instruments"));
    let instruments = InstrumentSource {
        layers: vec![table],
    };
    (package, instruments)
}

/// Everything that is said about a package and its table, and whether there was a questionnaire.
fn said(all: PackageSource) -> (Diagnostics, SourceMap, bool) {
    let (package, instruments) = split(all);
    let mut sources = SourceMap::default();
    let mut found = check_instruments(&instruments, &mut sources);
    let table_is_good = !found.has_errors();
    let (questionnaire, more) = load(&package, &instruments, &mut sources);
    match table_is_good {
        true => found.extend(more),
        false => assert!(questionnaire.is_none()),
    }
    (found, sources, questionnaire.is_some())
}

/// A small change to good files, and what is said of it.
pub struct Fixture {
    /// What it is called.
    pub name: String,
    /// What is said, line by line.
    pub expected: Vec<String>,
    /// The changed files.
    pub files: PackageSource,
}

/// Reads a fixture: `expect CODE `what is underlined``, `edit FILE` with lines to take (`-`) and to put in their place (`+`), `write
/// FILE` with all its lines, `remove FILE`. Other lines say what it is about.
fn fixture(name: &str, text: &str, files: PackageSource) -> Fixture {
    let mut fixture = Fixture {
        name: name.to_owned(),
        expected: Vec::new(),
        files,
    };
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let mut taken = |mark: char| {
            let mut block = String::new();
            while let Some(line) = lines.next_if(|line| line.starts_with(mark)) {
                block.push_str(line[1..].strip_prefix(' ').unwrap_or(&line[1..]));
                block.push('\n');
            }
            block.pop();
            block
        };
        match word {
            "expect" => fixture.expected.push(rest.to_owned()),
            "edit" => {
                let (old, new) = (taken('-'), taken('+'));
                let file = fixture
                    .files
                    .files
                    .iter_mut()
                    .find(|(name, _)| name == rest);
                let (_, text) = file.unwrap_or_else(|| panic!("{name}: no {rest}"));
                assert_eq!(text.matches(&old).count(), 1, "{name}: {old}");
                *text = Arc::from(text.replacen(&old, &new, 1));
            }
            "write" => {
                let text = taken('+');
                fixture.files.files.retain(|(name, _)| name != rest);
                fixture.files.files.push((rest.to_owned(), Arc::from(text)));
            }
            "remove" => fixture.files.files.retain(|(name, _)| name != rest),
            _ => {}
        }
    }
    fixture.files.files.sort();
    fixture
}

fn fixtures() -> Vec<Fixture> {
    fixtures_of("tests/load/bad", base)
}

/// The fixtures of a folder, each a change to the same good files.
pub fn fixtures_of(folder: &str, good: fn() -> PackageSource) -> Vec<Fixture> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap();
            fixture(name, &std::fs::read_to_string(path).unwrap(), good())
        })
        .collect()
}

/// `CODE `what is underlined``, as fixtures expect it.
pub fn short(found: &Diagnostics, sources: &SourceMap, folder: &str) -> Vec<String> {
    let line = |problem: &fener::text::diag::Diagnostic| {
        let label = &problem.labels[0];
        let source = sources.get(label.source).unwrap();
        let text = &source.text[label.span.start..label.span.end];
        let file = source.name.rsplit(folder).next().unwrap();
        let mark = match problem.severity {
            Severity::Error => "",
            Severity::Warning => "warning ",
        };
        format!(
            "{mark}{} {file} `{}`",
            problem.code,
            text.replace('\n', "\\n")
        )
    };
    found.0.iter().map(line).collect()
}

#[test]
fn the_good_package_is_without_a_word() {
    let (found, sources, loads) = said(base());
    assert_eq!(printed(&found, &sources), Vec::<String>::new());
    assert!(loads);
}

#[test]
fn a_link_has_one_name_in_packages_and_in_records() {
    let mut files = base();
    let links = Link::ALL.map(|link| format!("{} = \"flat\"", link.as_str()));
    let mut named = files.files.iter_mut();
    let (_, text) = named
        .find(|(name, _)| name == "questionnaire.toml")
        .unwrap();
    let (before, rest) = text.split_once("declares = { ").unwrap();
    let (_, after) = rest.split_once(" }").unwrap();
    *text = Arc::from(format!(
        "{before}declares = {{ {} }}{after}",
        links.join(", ")
    ));
    let (found, sources, loads) = said(files);
    assert_eq!(printed(&found, &sources), Vec::<String>::new());
    assert!(loads);
}

#[test]
fn each_mistake_is_said_once_where_it_is_and_nothing_else_is() {
    let mut wrong = Vec::new();
    for fixture in fixtures() {
        let (found, sources, loads) = said(fixture.files);
        assert_eq!(loads, !found.has_errors(), "{}", fixture.name);
        let said = short(&found, &sources, "base/");
        if said != fixture.expected {
            wrong.push(format!(
                "{}\n  expect {}\n  said   {}\n",
                fixture.name,
                fixture.expected.join("\n         "),
                said.join("\n         ")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

#[test]
fn every_problem_of_a_package_or_a_text_says_how_to_mend_it_and_where_it_is() {
    for fixture in fixtures() {
        let (found, sources, _) = said(fixture.files);
        for problem in &found.0 {
            let code = problem.code.as_str();
            assert!(!problem.labels.is_empty(), "{}: {code}", fixture.name);
            for label in &problem.labels {
                let text = &sources.get(label.source).unwrap().text;
                assert!(
                    text.get(label.span.start..label.span.end).is_some(),
                    "{code}"
                );
            }
            assert!(!problem.hints.is_empty(), "{}: {code}", fixture.name);
        }
    }
}

/// Mistakes that are too big for a fixture, or lie outside of the texts.
fn made() -> &'static [(Code, Diagnostics)] {
    static MADE: OnceLock<Vec<(Code, Diagnostics)>> = OnceLock::new();
    MADE.get_or_init(make)
}

fn make() -> Vec<(Code, Diagnostics)> {
    let with = |found: Vec<(String, Found)>| {
        let good = base();
        let mut all: Vec<(String, Found)> = good
            .files
            .iter()
            .filter(|(name, _)| !found.iter().any(|(other, _)| other == name))
            .map(|(name, text)| (name.clone(), Ok(text.as_bytes().to_vec())))
            .collect();
        all.extend(found);
        said(PackageSource::new("tests/load/base", Origin::Embedded, all)).0
    };
    let structure = |change: &dyn Fn(&str) -> String| {
        let text = change(base().text("questionnaire.toml").unwrap());
        with(vec![("questionnaire.toml".into(), Ok(text.into_bytes()))])
    };
    let file = |name: &str, bytes: Found| with(vec![(name.into(), bytes)]);
    let options = |count: usize| {
        (1..=count)
            .map(|n| format!("{{ id = \"o{n}\", code = {n} }}, "))
            .collect::<String>()
    };
    vec![
        (
            Code::FileUnreadable,
            file("sq.ftl", Err("permission denied".into())),
        ),
        (Code::FileNotUtf8, file("sq.ftl", Ok(b"a = \xff".to_vec()))),
        (
            Code::FileTooLarge,
            file("sq.ftl", Ok(vec![b' '; limit::FILE_BYTES + 1])),
        ),
        (
            Code::TooManyFiles,
            with(
                (0..=limit::FILES)
                    .map(|n| (format!("cases/c{n}.toml"), Ok(Vec::new())))
                    .collect(),
            ),
        ),
        (
            Code::TooManyProblems,
            structure(&|text| {
                let keys = (0..=limit::PROBLEMS).map(|n| format!("x{n} = 1\n"));
                format!("{}{text}", keys.collect::<String>())
            }),
        ),
        (
            Code::TooManyOptions,
            structure(&|text| {
                let many = format!("options = [{}", options(limit::OPTIONS + 1));
                text.replacen("options = [", &many, 1)
            }),
        ),
        (
            Code::TooManyQuestions,
            structure(&|text| {
                let items = (0..=limit::QUESTIONS)
                    .map(|n| format!("[[section.item]]\nkind=\"group\"\nid=\"g{n}\"\n"));
                format!("{text}{}", items.collect::<String>())
            }),
        ),
        (
            Code::NestingTooDeep,
            structure(&|text| {
                let nested = (2..=limit::NESTING + 3).map(|depth| {
                    let header = format!("[[section{}]]", ".item".repeat(depth));
                    format!("{header}\nkind = \"group\"\nid = \"deep{depth}\"\n")
                });
                let first = "[[section.item]]\nkind = \"group\"\nid = \"deep1\"\n";
                format!("{text}{first}{}", nested.collect::<String>())
            }),
        ),
        (
            Code::TextTooDeep,
            file("sq.ftl", Ok("a = ".bytes().chain([b'{'; 5_000]).collect())),
        ),
        (Code::OverrideNotNewer, library(&["1.2.0"])),
        (Code::OverrideTwice, library(&["1.3.0", "1.4.0"])),
        (Code::OverrideBroken, broken_override()),
    ]
}

fn of_version(version: &str, origin: Origin) -> PackageSource {
    let (mut package, _) = split(base());
    for (name, text) in &mut package.files {
        if name == "questionnaire.toml" {
            *text = Arc::from(text.replace("1.2.0", version));
        }
    }
    package.origin = origin;
    package
}

fn library(versions: &[&str]) -> Diagnostics {
    let own = versions
        .iter()
        .map(|version| of_version(version, Origin::Folder(version.into())));
    let packages = std::iter::once(of_version("1.2.0", Origin::Embedded)).chain(own);
    let (_, instruments) = split(base());
    Library::new(packages, instruments, &mut SourceMap::default()).1
}

fn broken_override() -> Diagnostics {
    let mut own = of_version("2.0.0", Origin::Folder("own".into()));
    own.files.retain(|(name, _)| name != "en.ftl");
    let packages = [of_version("1.2.0", Origin::Embedded), own];
    let (_, instruments) = split(base());
    let mut sources = SourceMap::default();
    let (library, found) = Library::new(packages, instruments, &mut sources);
    assert!(found.is_clean());
    let languages = fener::form::load::texts::Languages::All;
    let (questionnaire, found) = library.load(&"base".into(), languages, &mut sources);
    assert_eq!(questionnaire.unwrap().version.to_string(), "1.2.0");
    found
}

#[test]
fn limits_and_folders_have_their_codes_too() {
    for (code, found) in made() {
        let codes: Vec<Code> = found.0.iter().map(|problem| problem.code).collect();
        assert!(codes.contains(code), "{code}: {codes:?}");
        let mut ours = found.0.iter().filter(|problem| problem.code == *code);
        assert!(ours.all(|problem| !problem.hints.is_empty()), "{code}");
    }
}

#[test]
fn every_code_of_packages_and_texts_has_something_that_triggers_it() {
    let mut triggered: BTreeSet<Code> = made()
        .iter()
        .flat_map(|(_, found)| found.0.iter().map(|problem| problem.code))
        .collect();
    for fixture in fixtures() {
        triggered.extend(said(fixture.files).0.0.iter().map(|problem| problem.code));
    }
    let missing: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| code.as_str().starts_with(['P', 'T']) && !triggered.contains(code))
        .map(|code| code.as_str())
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}
