//! `fener replay`: plays scenarios and reports every difference.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use clap::ArgMatches;

use crate::base::id::{QuestionnaireId, is_well_formed};
use crate::cli::Exit;
use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop};
use crate::cli::questionnaire;
use crate::exchange::scenario::{Replayed, Sources, inline, replay};
use crate::form::load::limit::FILE_BYTES;
use crate::form::model::questionnaire::Questionnaire;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::keys::cli as say;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional("file", (true, true), say::value_file, say::help_scenarios)
        .json()
        .after(say::after_replay)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let named: Vec<String> = matches
        .get_many("file")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let mut sources = SourceMap::default();
    let mut played: Vec<(String, Replayed)> = Vec::new();
    let mut worst = Exit::Done;
    for name in named {
        // A file that cannot be read keeps none of the others from being played.
        let files = scenarios(&name).unwrap_or_else(|unreadable| {
            desk.warn(&unreadable);
            worst = Exit::Refused;
            Vec::new()
        });
        for file in files {
            match read(&file) {
                Ok(text) => {
                    let replayed = play(&file, &text, &mut sources, desk);
                    played.push((file, replayed));
                }
                Err(unreadable) => {
                    desk.warn(&unreadable);
                    worst = Exit::Refused;
                }
            }
        }
    }
    report(&played, &sources, matches.get_flag(JSON), desk)?;
    Ok(played.iter().fold(worst, |worst, (_, replayed)| {
        match (replayed.passed(), replayed.differences.is_empty(), worst) {
            (true, _, _) => worst,
            // It differs in nothing and did not pass: it could not be played at all.
            (false, true, _) | (false, false, Exit::Refused) => Exit::Refused,
            (false, false, _) => Exit::No,
        }
    }))
}

/// Says what came of it.
fn report(
    played: &[(String, Replayed)],
    sources: &SourceMap,
    as_json: bool,
    desk: &mut Desk<'_>,
) -> Result<(), Stop> {
    if as_json {
        let summaries: Vec<_> = played.iter().map(|(file, one)| one.summary(file)).collect();
        let value = serde_json::to_value(&summaries).map_err(std::io::Error::from)?;
        return desk.json(&serde_json::json!({ "version": 1, "scenarios": value }));
    }
    for (file, replayed) in played {
        desk.complain(&replayed.problems, sources);
        let named = replayed.name.clone().unwrap_or_else(|| file.clone());
        let differences = replayed.differences.len();
        desk.say(&match replayed.passed() {
            true => say::scenario_passed(named, replayed.steps, replayed.checks),
            false if differences == 0 => say::scenario_not_played(named),
            false => say::scenario_failed(named, differences),
        })?;
    }
    let passed = played.iter().filter(|(_, one)| one.passed()).count();
    match played.len() {
        0 | 1 => Ok(()),
        count => desk.say(&say::scenarios_counted(passed, count)),
    }
}

/// The files that a name stands for: itself, or the `.toml` files in a folder by name.
fn scenarios(name: &str) -> Result<Vec<String>, Box<Diagnostic>> {
    let path = Path::new(name);
    if !path.is_dir() {
        return Ok(vec![name.to_owned()]);
    }
    let listed = fs::read_dir(path).map_err(|error| unreadable(name, &error.to_string()))?;
    let mut files: Vec<String> = listed
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml") && path.is_file())
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    files.sort();
    if files.is_empty() {
        let what = Diagnostic::new(Code::InputUnreadable, say::no_scenarios(name));
        return Err(Box::new(what.hint(say::no_scenarios_hint())));
    }
    Ok(files)
}

fn play(file: &str, text: &str, sources: &mut SourceMap, desk: &Desk<'_>) -> Replayed {
    let source = sources.add(file, text);
    let known: RefCell<BTreeMap<String, Option<Arc<Questionnaire>>>> = RefCell::default();
    let package = |name: &str| {
        let mut known = known.borrow_mut();
        let found = known.entry(name.to_owned());
        found.or_insert_with(|| package(name, file, desk)).clone()
    };
    let instruments = desk.world.instruments();
    let inline = |text: &str| inline(text, &instruments);
    replay(
        source,
        text,
        &Sources {
            package: &package,
            inline: &inline,
        },
    )
}

/// A questionnaire by its id, or by a path from the scenario's folder.
fn package(name: &str, file: &str, desk: &Desk<'_>) -> Option<Arc<Questionnaire>> {
    if is_well_formed(name) {
        let mut sources = SourceMap::default();
        let (library, _) = desk.world.library(&mut sources);
        let languages = crate::form::load::texts::Languages::Only(&[]);
        let found = library.load(&QuestionnaireId::new(name), languages, &mut sources);
        return found.0.map(Arc::new);
    }
    let beside = Path::new(file).parent().unwrap_or(Path::new("")).join(name);
    let package = questionnaire::find(&beside.to_string_lossy(), desk);
    package.ok().flatten().map(|package| package.questionnaire)
}

fn read(file: &str) -> Result<String, Box<Diagnostic>> {
    read_up_to(file, FILE_BYTES)
}

/// Reads a file up to one byte more than a limit, so that one without an end is refused like one that is too large.
pub(super) fn read_up_to(file: &str, limit: usize) -> Result<String, Box<Diagnostic>> {
    let failed = |error: std::io::Error| unreadable(file, &error.to_string());
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let opened = fs::File::open(file).map_err(failed)?;
    let mut opened = opened.take(most.saturating_add(1));
    opened.read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() > limit {
        let what = say::input_too_large(file, limit / 1024 / 1024);
        let problem = Diagnostic::new(Code::InputUnreadable, what);
        return Err(Box::new(problem.hint(say::input_unreadable_hint())));
    }
    String::from_utf8(bytes).map_err(|error| unreadable(file, &error.utf8_error().to_string()))
}

fn unreadable(file: &str, reason: &str) -> Box<Diagnostic> {
    let what = Diagnostic::new(Code::InputUnreadable, say::input_unreadable(file, reason));
    Box::new(what.hint(say::input_unreadable_hint()))
}
