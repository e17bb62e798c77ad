//! The files of texts of one origin and language in a folder that the user named. What is written lies in that folder and nowhere else:
//! names come from the declared areas and the tag of the language, never from a sheet, and a link that leads out is refused.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::desk::{Desk, Stop};
use crate::cli::out_file;
use crate::cli::translate::origin::{self, INSTRUMENTS, INTERFACE, Origin};
use crate::form::load::country::stem;
use crate::form::load::library::Library;
use crate::form::load::source::STRUCTURE;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::keys::translate as say;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::made_from::{MADE_FROM, MadeFrom};
use crate::text::i18n::source::TextSources;
use crate::text::i18n::written::{WrittenText, texts};
use crate::world::countries::pack_named;
use crate::world::package_at;
use crate::world::records::record_in;

/// What a new file begins with: nobody has reviewed it.
const HEAD: &str = "### status: draft\n\n";

/// A file of texts and the English that it translates.
pub(super) struct FileOfTexts {
    /// Its path below the folder.
    pub path: PathBuf,
    /// The English texts in their order.
    pub english: Vec<WrittenText>,
    /// What is written so far.
    pub own: String,
    /// Whether it lies in the folder already.
    pub is_there: bool,
}

/// The origin whose texts a folder holds, by the name that a sheet gives it.
pub(super) fn origin_in(of: &str, folder: &Path, desk: &Desk<'_>) -> Result<Origin, Stop> {
    let pack = pack_named(folder);
    let is_package = pack.is_some() || folder.join(STRUCTURE).is_file();
    if [INTERFACE, INSTRUMENTS].contains(&of) || !is_package {
        return origin::find(of, desk);
    }
    let mut found = origin::find(&folder.display().to_string(), desk)?;
    let id = id_in(folder).unwrap_or_default();
    if !id.eq_ignore_ascii_case(of) {
        let what = say::sheet_elsewhere(of, folder.display().to_string(), id);
        let problem = Diagnostic::new(Code::SheetForeign, what);
        return Err(Stop::refused(problem.hint(say::sheet_elsewhere_hint())));
    }
    found.name = id;
    Ok(found)
}

/// What a folder holds the texts of: a country by its capital letters, or a questionnaire by its id.
pub(super) fn id_in(folder: &Path) -> Option<String> {
    match pack_named(folder) {
        Some(pack) => stem(&pack).map(str::to_ascii_uppercase),
        None => package_id(folder),
    }
}

/// The id of the questionnaire in a folder, as far as its head can be read.
pub(super) fn package_id(folder: &Path) -> Option<String> {
    let source = package_at(folder).ok()?;
    let none = crate::form::load::source::InstrumentSource::default();
    let (library, _) = Library::new([source], none, &mut SourceMap::default());
    let offer = library.offers.first()?;
    Some(offer.id.as_str().to_owned())
}

/// The files of a language, in the order of the English ones.
pub(super) fn files(
    origin: &Origin,
    locale: &Locale,
    folder: &Path,
) -> Result<Vec<FileOfTexts>, Stop> {
    let english = Locale::english();
    let mut files: Vec<FileOfTexts> = Vec::new();
    for name in names(&origin.texts, &english) {
        let path = place(origin, &name, locale);
        let leading = place(origin, &name, &english);
        let own = read_in(folder, &path)?;
        files.push(FileOfTexts {
            english: texts(&match read_in(folder, &leading)? {
                Some(text) => text,
                None => known(&origin.texts, &english, &name).unwrap_or_default(),
            }),
            is_there: own.is_some(),
            own: match own {
                Some(text) => text,
                None => {
                    let in_locale = name_in(&name, locale);
                    let known = known(&origin.texts, locale, &in_locale);
                    known.unwrap_or_else(|| HEAD.to_owned())
                }
            },
            path,
        });
    }
    Ok(files)
}

/// The names of the English files, each once.
fn names(texts: &TextSources, english: &Locale) -> Vec<String> {
    let mut names = Vec::new();
    for (name, _) in texts.locales.get(english).into_iter().flatten() {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

/// The name in a language of the file that has this name in English: areas are called the same, files of packages after the language.
fn name_in(name: &str, locale: &Locale) -> String {
    match name.strip_suffix("en.ftl") {
        Some(folder) => format!("{folder}{locale}.ftl"),
        None => name.to_owned(),
    }
}

/// Where a file lies below the folder.
fn place(origin: &Origin, name: &str, locale: &Locale) -> PathBuf {
    match origin.name == INTERFACE {
        true => Path::new(locale.as_str()).join(format!("{name}.ftl")),
        false => PathBuf::from(format!("{locale}.ftl")),
    }
}

fn known(texts: &TextSources, locale: &Locale, name: &str) -> Option<String> {
    let mut files = texts.locales.get(locale)?.iter().rev();
    let found = files.find(|(own, _)| own == name);
    found.map(|(_, text)| text.fluent().into_owned())
}

/// A file of the folder; `None` when it is not there.
fn read_in(folder: &Path, path: &Path) -> Result<Option<String>, Stop> {
    stays_in(folder, path)?;
    let whole = folder.join(path);
    if !whole.exists() {
        return Ok(None);
    }
    match fs::read(&whole)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
    {
        Some(text) => Ok(Some(text)),
        None => Err(broken(&whole)),
    }
}

/// A file that cannot be read whole.
pub(super) fn broken(path: &Path) -> Stop {
    let what = say::target_broken(path.display().to_string());
    Stop::refused(Diagnostic::new(Code::SheetTarget, what).hint(say::target_broken_hint()))
}

/// Refuses what would be reached over a link that leads out of the folder.
fn stays_in(folder: &Path, path: &Path) -> Result<(), Stop> {
    let whole = folder.join(path);
    let is_link = |path: &Path| path.symlink_metadata().is_ok_and(|data| data.is_symlink());
    let parent = whole.parent().unwrap_or(folder);
    let leads_out = match (parent.canonicalize(), folder.canonicalize()) {
        (Ok(parent), Ok(folder)) => !parent.starts_with(folder),
        _ => false,
    };
    if !leads_out && !is_link(&whole) {
        return Ok(());
    }
    let what = say::target_outside(whole.display().to_string(), folder.display().to_string());
    let problem = Diagnostic::new(Code::SheetTarget, what).hint(say::target_outside_hint());
    Err(Stop::refused(problem))
}

/// Writes a file below the folder, whole or not at all.
pub(super) fn write(folder: &Path, path: &Path, text: &str) -> Result<PathBuf, Stop> {
    stays_in(folder, path)?;
    let whole = folder.join(path);
    if let Some(parent) = whole.parent() {
        // What cannot be made is said when the file is written.
        fs::create_dir_all(parent).unwrap_or_default();
    }
    stays_in(folder, path)?;
    out_file::write(&whole, true, text.as_bytes())?;
    Ok(whole)
}

/// The record in the folder, or else the one that is known of the origin.
pub(super) fn record(origin: &Origin, folder: &Path) -> MadeFrom {
    match folder.join(MADE_FROM).is_file() {
        true => record_in(folder),
        false => origin.made.clone(),
    }
}
