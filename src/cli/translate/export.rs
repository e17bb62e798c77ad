//! A sheet for translators: every text of an origin with its English, its place, its translation so far and how that stands.

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::desk::{Desk, Stop};
use crate::cli::out_file;
use crate::cli::translate::folder::package_id;
use crate::cli::translate::origin::{self, Origin};
use crate::cli::translate::place::{Places, phrase_note};
use crate::cli::translate::{language, no_language, path};
use crate::exchange::translation::book::{self, Headings, Unusable};
use crate::exchange::translation::{Sheet, SheetRow};
use crate::form::load::source::{Origin as From, PackageSource};
use crate::form::load::texts::Languages;
use crate::form::load::{load_structure, load_with};
use crate::form::model::questionnaire::Questionnaire;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::keys::{cli, translate as say};
use crate::text::i18n::locale::Locale;
use crate::text::i18n::room::limit;
use crate::text::i18n::standing::{Standing, known, standing};
use crate::text::i18n::written::{WrittenText, texts};

pub(super) fn run(name: &str, matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let out = path(matches, "out")?;
    let force = matches.get_flag("force");
    out_file::may_write(out, force)?;
    let origin = origin::find(name, desk)?;
    let named = language(matches, &origin, desk)?;
    let locale = named.ok_or_else(|| no_language(cli::argument_missing("--language")))?;
    let sheet = sheet(&origin, &locale, desk);
    let headings: Headings = [
        say::column_id(),
        say::column_english(),
        say::column_context(),
        say::column_text(),
        say::column_limit(),
        say::column_state(),
    ]
    .map(|heading| desk.catalog.say(&heading));
    let bytes = book::write(&sheet, &headings).map_err(|why| {
        let reason = match why {
            Unusable::TextTooLong(name) => name,
            other => format!("{other:?}"),
        };
        let what = cli::write_failed(out.display().to_string(), reason);
        Stop::failed(Diagnostic::new(Code::OutputFailed, what).hint(cli::write_failed_hint()))
    })?;
    out_file::write(out, force, &bytes)?;
    desk.say(&cli::written(out.display().to_string()))?;
    Ok(Exit::Done)
}

/// The sheet of an origin in a language.
fn sheet(origin: &Origin, locale: &Locale, desk: &Desk<'_>) -> Sheet {
    let places = places(origin, desk);
    let own = known(&origin.texts, locale);
    let mut rows: Vec<SheetRow> = Vec::new();
    for text in english(origin) {
        let translated = own.get(&text.name).map(|known| known.source.as_str());
        let stands = standing(&text.name, &text.source, translated, locale, &origin.made);
        let state = match stands {
            Standing::Missing => say::state_missing(),
            Standing::OutOfDate => say::state_out_of_date(),
            Standing::Unrecorded => say::state_unrecorded(),
            Standing::Current => say::state_current(),
        };
        let place = places
            .as_ref()
            .and_then(|places| places.of_text(&text.name));
        let place = place.map(|place| desk.catalog.say(&place));
        let note = phrase_note(&text.name).map(str::to_owned);
        let said = Some(text.comment.clone()).filter(|comment| !comment.is_empty());
        let context: Vec<String> = place.into_iter().chain(note).chain(said).collect();
        rows.push(SheetRow {
            name: text.name.to_string(),
            limit: limit(&text.name),
            state: desk.catalog.say(&state),
            context: context.join("; "),
            text: translated.unwrap_or_default().to_owned(),
            english: text.source,
            at: 0,
        });
    }
    Sheet {
        of: id(origin),
        language: locale.clone(),
        rows,
    }
}

/// The id of the questionnaire, also where its folder was named.
fn id(origin: &Origin) -> String {
    let folder = origin
        .package
        .as_ref()
        .and_then(|package| match &package.origin {
            From::Folder(folder) => package_id(folder),
            From::Embedded => None,
        });
    folder.unwrap_or_else(|| origin.name.clone())
}

/// The English texts in their order; of two with one name the later one, in the place of the first.
fn english(origin: &Origin) -> Vec<WrittenText> {
    let files = origin.texts.locales.get(&Locale::english());
    let mut found: Vec<WrittenText> = Vec::new();
    for text in files
        .into_iter()
        .flatten()
        .flat_map(|(_, file)| texts(&file.fluent()))
    {
        match found.iter_mut().find(|known| known.name == text.name) {
            Some(known) => *known = text,
            None => found.push(text),
        }
    }
    found
}

fn places(origin: &Origin, desk: &Desk<'_>) -> Option<Places> {
    if let Some(pack) = &origin.pack {
        return Some(places_of_pack(pack, desk));
    }
    let package = origin.package.as_ref()?;
    let instruments = desk.world.instruments();
    let (questionnaire, _) = load_structure(package, &instruments, &mut SourceMap::default());
    questionnaire.as_ref().map(|one| Places::of([one]))
}

/// The questions of a pack stand in the questionnaires that it adapts.
fn places_of_pack(pack: &PackageSource, desk: &Desk<'_>) -> Places {
    let (library, _) = desk.world.library(&mut SourceMap::default());
    let read = library.offers.iter().filter_map(|offer| {
        let none = Languages::Only(&[]);
        let mut sources = SourceMap::default();
        let with = Some(pack);
        let (found, _) = load_with(
            &offer.source,
            &library.instruments,
            with,
            none,
            &mut sources,
        );
        found.filter(|one| {
            one.pack
                .as_ref()
                .is_some_and(|pack| pack.adapts(&one.id, one.version))
        })
    });
    let read: Vec<Questionnaire> = read.collect();
    Places::of(&read)
}
