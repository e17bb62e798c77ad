//! `fener replay`: plays scenarios and reports every difference.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
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
    let files: Vec<String> = matches
        .get_many("file")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let mut sources = SourceMap::default();
    let mut played: Vec<(String, Replayed)> = Vec::new();
    for file in files {
        let text = read(&file)?;
        let replayed = play(&file, &text, &mut sources, desk);
        played.push((file, replayed));
    }
    let passed = played
        .iter()
        .filter(|(_, replayed)| replayed.passed())
        .count();
    if matches.get_flag(JSON) {
        let summaries: Vec<_> = played.iter().map(|(file, one)| one.summary(file)).collect();
        let value = serde_json::to_value(&summaries).map_err(std::io::Error::from)?;
        desk.json(&serde_json::json!({ "version": 1, "scenarios": value }))?;
    } else {
        for (file, replayed) in &played {
            desk.complain(&replayed.problems, &sources);
            let named = replayed.name.clone().unwrap_or_else(|| file.clone());
            desk.say(&match replayed.passed() {
                true => say::scenario_passed(named, replayed.steps, replayed.checks),
                false => say::scenario_failed(named, replayed.differences.len()),
            })?;
        }
        if played.len() > 1 {
            desk.say(&say::scenarios_counted(passed, played.len()))?;
        }
    }
    Ok(match passed == played.len() {
        true => Exit::Done,
        false => Exit::No,
    })
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

fn read(file: &str) -> Result<String, Stop> {
    let unreadable = |reason: String| {
        let what = say::input_unreadable(file, reason);
        Stop::refused(Diagnostic::new(Code::InputUnreadable, what))
    };
    let metadata = fs::metadata(file).map_err(|error| unreadable(error.to_string()))?;
    if metadata.len() > FILE_BYTES as u64 {
        return Err(unreadable(format!("> {FILE_BYTES} B")));
    }
    fs::read_to_string(file).map_err(|error| unreadable(error.to_string()))
}
