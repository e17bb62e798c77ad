//! A sheet that came back: what is good of it goes into files of texts, whole and in their order, with the record of the English that the
//! translator saw. With one problem nothing is written.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::desk::{Desk, Stop};
use crate::cli::translate::folder::{self, FileOfTexts};
use crate::cli::translate::path;
use crate::exchange::translation::Sheet;
use crate::exchange::translation::accept::{Against, Taken, accept};
use crate::exchange::translation::book::{self, MOST_BYTES, Unusable};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::keys::{cli, translate as say};
use crate::text::i18n::locale::Locale;
use crate::text::i18n::made_from::MADE_FROM;
use crate::text::i18n::outline::plural_forms_of;
use crate::text::i18n::written::{TextName, Written};

pub(super) fn run(file: &str, matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let into = path(matches, "into")?;
    let sheet = read(file)?;
    if sheet.language == Locale::english() {
        let problem = Diagnostic::new(Code::SheetForeign, say::english_is_source());
        return Err(Stop::refused(problem.hint(say::sheet_foreign_hint())));
    }
    let origin = folder::origin_in(&sheet.of, into, desk)?;
    let files = folder::files(&origin, &sheet.language, into)?;
    let english: Vec<(TextName, String)> = files
        .iter()
        .flat_map(|file| &file.english)
        .map(|text| (text.name.clone(), text.source.clone()))
        .collect();
    let plurals = plural_forms_of(&desk.catalog.languages().of(&sheet.language).plurals);
    let against = Against {
        english: &english,
        plurals: &plurals,
    };
    let mut sources = SourceMap::default();
    let (taken, found) = accept(&sheet, file, &against, &mut sources);
    if found.has_errors() {
        return Err(Stop::Because(Exit::No, found, Box::new(sources)));
    }
    desk.complain(&found, &sources);
    let woven = weave(&files, &taken, into)?;
    for (path, text) in &woven.files {
        let whole = folder::write(into, path, text)?;
        desk.say(&cli::written(whole.display().to_string()))?;
    }
    let before = folder::record(&origin, into);
    let mut made = before.clone();
    for text in &woven.texts {
        made.note(&sheet.language, &text.name, &text.from);
    }
    made.keep(|name| english.iter().any(|(known, _)| known == name));
    if made != before {
        let whole = folder::write(into, Path::new(MADE_FROM), &made.file())?;
        desk.say(&cli::written(whole.display().to_string()))?;
    }
    match woven.texts.len() {
        0 => desk.say(&say::nothing_new())?,
        count => desk.say(&say::taken(count))?,
    }
    Ok(Exit::Done)
}

/// What a sheet changes.
#[derive(Default)]
struct Woven<'t> {
    /// The files, whole.
    files: Vec<(PathBuf, String)>,
    /// The texts that are new. One that came back as it went out was perhaps not looked at, so it does not count as made from the English
    /// of the sheet.
    texts: Vec<&'t Taken>,
}

fn weave<'t>(files: &[FileOfTexts], taken: &'t [Taken], into: &Path) -> Result<Woven<'t>, Stop> {
    let mut woven = Woven::default();
    for file in files {
        let broken = || folder::broken(&into.join(&file.path));
        let mut written = Written::of(&file.own).ok_or_else(broken)?;
        let order: Vec<TextName> = file.english.iter().map(|text| text.name.clone()).collect();
        let before = woven.texts.len();
        for text in taken.iter().filter(|text| order.contains(&text.name)) {
            if written.source(&text.name) != Some(text.source.as_str()) {
                written
                    .put(&text.name, &text.source, &order)
                    .map_err(|_| broken())?;
                woven.texts.push(text);
            }
        }
        if woven.texts.len() > before {
            // Who signed the file has not seen what is new in it.
            written.unsign();
            woven.files.push((file.path.clone(), written.file()));
        }
    }
    Ok(woven)
}

fn read(file: &str) -> Result<Sheet, Stop> {
    let refused = |code, what, mend| Stop::refused(Diagnostic::new(code, what).hint(mend));
    let unreadable = |error: io::Error| {
        let what = cli::input_unreadable(file, error.to_string());
        refused(Code::InputUnreadable, what, cli::input_unreadable_hint())
    };
    // One byte more than the most tells that it is too large.
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let opened = File::open(file).map_err(unreadable)?;
    opened
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    let damaged = |reason: String| {
        let what = say::sheet_damaged(file, reason);
        refused(Code::SheetUnreadable, what, say::sheet_damaged_hint())
    };
    book::read(&bytes).map_err(|why| match why {
        Unusable::NoWorkbook(reason) | Unusable::TextTooLong(reason) => damaged(reason),
        Unusable::TooLarge => {
            let what = say::sheet_too_large(file, MOST_BYTES / 1024 / 1024);
            refused(Code::SheetUnreadable, what, say::sheet_damaged_hint())
        }
        Unusable::Foreign => {
            let what = say::sheet_foreign(file);
            refused(Code::SheetForeign, what, say::sheet_foreign_hint())
        }
        Unusable::Newer => {
            let what = say::sheet_newer(file);
            refused(Code::SheetForeign, what, say::sheet_newer_hint())
        }
    })
}
