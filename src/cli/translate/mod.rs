//! `fener translate`: texts for translators as a sheet, what came back of it into files of texts, and the record of what translations
//! were made from.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::arguments::{Builder, LANGUAGE};
use crate::cli::desk::{Desk, Stop};
use crate::cli::translate::origin::Origin;
use crate::form::load::interface::TABLE;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::{cli, translate as say};
use crate::text::i18n::locale::Locale;

mod export;
mod folder;
mod import;
mod note;
pub mod origin;
mod place;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional_choice(
            "action",
            ["export", "import", "note"],
            say::value_action,
            say::help_action,
        )
        .positional("origin", (true, false), say::value_origin, say::help_origin)
        .path("out", cli::value_file, cli::help_out)
        .path("into", cli::value_folder, say::help_into)
        .switch("force", cli::help_force)
        .after(say::after_translate)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let word = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str);
    match word("action") {
        "export" => export::run(word("origin"), matches, desk),
        "import" => import::run(word("origin"), matches, desk),
        _ => note::run(word("origin"), matches, desk),
    }
}

/// A path that this action needs.
fn path<'m>(matches: &'m ArgMatches, id: &str) -> Result<&'m PathBuf, Stop> {
    matches.get_one::<PathBuf>(id).ok_or_else(|| {
        let what = cli::argument_missing(format!("--{id}"));
        Stop::refused(Diagnostic::new(Code::ArgumentMissing, what).hint(cli::see_help()))
    })
}

/// The language that was named, by exactly its tag: a sheet in Croatian is not one in Bosnian, though the program would speak that.
fn language(
    matches: &ArgMatches,
    origin: &Origin,
    desk: &Desk<'_>,
) -> Result<Option<Locale>, Stop> {
    let Some(tag) = matches.get_one::<String>(LANGUAGE) else {
        return Ok(None);
    };
    match Locale::parse(tag) {
        Some(locale) if locale == Locale::english() => Err(no_language(say::english_is_source())),
        Some(locale) if is_known(&locale, origin, desk) => Ok(Some(locale)),
        Some(locale) => {
            let what = say::language_unlisted(locale.to_string());
            let problem = Diagnostic::new(Code::ValueInvalid, what);
            let table = desk.world.locales_folder().join(TABLE);
            let mend = say::language_unlisted_hint(table.display().to_string());
            Err(Stop::refused(problem.hint(mend)))
        }
        None => Err(no_language(cli::language_unknown(tag.as_str()))),
    }
}

/// Says whether a language has an entry in a table, or texts already.
fn is_known(locale: &Locale, origin: &Origin, desk: &Desk<'_>) -> bool {
    let offered = desk.catalog.offered();
    desk.catalog.languages().listed(locale).is_some()
        || offered.iter().any(|(own, _)| own.locale == *locale)
        || origin.texts.languages().any(|own| own == locale)
}

fn no_language(what: crate::text::i18n::phrase::Phrase) -> Stop {
    let problem = Diagnostic::new(Code::ValueInvalid, what);
    Stop::refused(problem.hint(say::english_is_source_hint()))
}
