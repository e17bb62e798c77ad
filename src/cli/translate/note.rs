//! Notes that the translations in a folder are made from the English of today: for an author who wrote or looked through them there.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::desk::{Desk, Stop};
use crate::cli::translate::folder::{self, id_in};
use crate::cli::translate::{language, path};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::{cli, translate as say};
use crate::text::i18n::locale::Locale;
use crate::text::i18n::made_from::MADE_FROM;
use crate::text::i18n::written::{Written, fingerprint};

pub(super) fn run(name: &str, matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let own = Path::new(name);
    let into: PathBuf = match matches.get_one::<PathBuf>("into") {
        None if own.is_dir() => own.to_owned(),
        _ => path(matches, "into")?.clone(),
    };
    let id = match own.is_dir() {
        true => id_in(own).unwrap_or_else(|| name.to_owned()),
        false => name.to_owned(),
    };
    let origin = folder::origin_in(&id, &into, desk)?;
    let locales: Vec<Locale> = match language(matches, &origin, desk)? {
        Some(locale) => vec![locale],
        None => origin.texts.languages().cloned().collect(),
    };
    let mut made = folder::record(&origin, &into);
    let mut count = 0_usize;
    for locale in locales.iter().filter(|tag| **tag != Locale::english()) {
        for file in folder::files(&origin, locale, &into)? {
            if !file.is_there {
                continue;
            }
            let broken = || folder::broken(&into.join(&file.path));
            let written = Written::of(&file.own).ok_or_else(broken)?;
            for text in &file.english {
                if written.source(&text.name).is_some() {
                    made.note(locale, &text.name, &fingerprint(&text.source));
                    count += 1;
                }
            }
        }
    }
    if count == 0 {
        let what = say::nothing_to_note(id, into.display().to_string());
        let problem = Diagnostic::new(Code::SheetTarget, what);
        return Err(Stop::refused(problem.hint(say::nothing_to_note_hint())));
    }
    let english = folder::files(&origin, &Locale::english(), &into)?;
    let names: Vec<_> = english
        .iter()
        .flat_map(|file| &file.english)
        .map(|text| &text.name)
        .collect();
    made.keep(|name| names.contains(&name));
    let whole = folder::write(&into, Path::new(MADE_FROM), &made.file())?;
    desk.say(&cli::written(whole.display().to_string()))?;
    desk.say(&say::noted(count))?;
    Ok(Exit::Done)
}
