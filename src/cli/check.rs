//! `fener check`: everything that is wrong with packages, with places and mends; and what each code means.

use std::path::Path;

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop, WIDTH};
use crate::cli::lines::wrapped;
use crate::form::load::country;
use crate::form::load::instruments::check_instruments;
use crate::form::load::load;
use crate::text::diag::code::Code;
use crate::text::diag::render::{to_json, to_text};
use crate::text::diag::source::SourceMap;
use crate::text::diag::suggest::nearest;
use crate::text::diag::{Diagnostic, Diagnostics, Severity};
use crate::text::i18n::keys::cli as say;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "target",
            (false, true),
            say::value_target,
            say::help_targets,
        )
        .value("explain", say::value_code, say::help_explain_code)
        .json()
        .after(say::after_check)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    if let Some(code) = matches.get_one::<String>("explain") {
        return explain(code, desk);
    }
    let targets: Vec<&String> = matches.get_many("target").into_iter().flatten().collect();
    let mut runs = Vec::new();
    if targets.is_empty() {
        runs.push(all(desk));
    }
    for target in targets {
        let found = desk.world.check(target).map_err(|unreadable| {
            let what = unreadable.what.as_str();
            let (said, mend) = match only_texts(Path::new(what)) {
                true => {
                    let folder = desk.world.questionnaires_folder();
                    let folder = folder.display().to_string();
                    (say::texts_alone(what), say::texts_alone_hint(folder))
                }
                false => (say::nothing_to_check(what), say::nothing_to_check_hint()),
            };
            let problem = Diagnostic::new(Code::NothingToCheck, said);
            Stop::refused(problem.hint(mend))
        })?;
        runs.push(found);
    }
    let clean = runs.iter().all(|(found, _)| found.is_clean());
    if matches.get_flag(JSON) {
        let shown: Vec<serde_json::Value> = runs
            .iter()
            .map(|(found, sources)| to_json(found, sources, &desk.catalog))
            .collect();
        match shown.as_slice() {
            [one] => desk.json(one)?,
            several => desk.json(&serde_json::Value::from(several.to_vec()))?,
        }
    } else {
        for (found, sources) in &runs {
            let text = to_text(found, sources, &desk.catalog, desk.look());
            desk.say_raw(&text)?;
            // What stands on something broken is not looked at yet.
            if found.has_errors() {
                desk.say(&say::more_is_checked())?;
            }
        }
    }
    Ok(match clean {
        true => Exit::Done,
        false => Exit::No,
    })
}

/// A file of texts, or a folder with such files, as a translator's sheet leaves them.
fn only_texts(path: &Path) -> bool {
    let is_text = |path: &Path| path.extension().is_some_and(|ending| ending == "ftl");
    let mut inner = path.read_dir().into_iter().flatten().flatten();
    path.is_file() && is_text(path) || inner.any(|entry| is_text(&entry.path()))
}

/// Everything at hand: the heads of all packages, the table of sources, each questionnaire, each country pack, and the user's own texts
/// of the interface.
fn all(desk: &Desk<'_>) -> (Diagnostics, SourceMap) {
    let mut sources = SourceMap::default();
    let (library, mut found) = desk.world.library(&mut sources);
    found.extend(check_instruments(&library.instruments, &mut sources));
    for offer in &library.offers {
        found.extend(load(&offer.source, &library.instruments, &mut sources).1);
    }
    for offer in &library.countries {
        found.extend(country::check(&offer.source, &library, &mut sources));
    }
    found.extend(desk.world.check_own_interface(&mut sources));
    (found, sources)
}

/// What a code means.
fn explain(wanted: &str, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let known = |code: &&Code| code.as_str().eq_ignore_ascii_case(wanted);
    let Some(code) = Code::ALL.iter().find(known) else {
        let what = Diagnostic::new(Code::CodeUnknown, say::code_unknown(wanted));
        let codes = Code::ALL.iter().map(|code| code.as_str());
        let what = match nearest(wanted, codes).first() {
            Some(near) => what.hint(say::did_you_mean(*near)),
            None => what.hint(say::code_unknown_hint()),
        };
        return Err(Stop::refused(what));
    };
    let severity = match code.severity() {
        Severity::Error => crate::text::i18n::keys::diag::error(),
        Severity::Warning => crate::text::i18n::keys::diag::warning(),
    };
    let severity = desk.catalog.say(&severity);
    desk.line(&format!("{code} ({severity})"))?;
    let explanation = code.explanation().split_whitespace().collect::<Vec<_>>();
    for line in wrapped(&explanation.join(" "), "", WIDTH) {
        desk.line(&line)?;
    }
    Ok(Exit::Done)
}
