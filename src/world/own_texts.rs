//! Texts of the user's own: the interface in another language, and languages that a folder adds to a questionnaire of the program. A
//! language comes in by files alone.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::form::load::interface::{TABLE, check_interface};
use crate::form::load::source::{Found, Origin, PackageSource, STRUCTURE};
use crate::text::diag::Diagnostics;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::locale::Locale;
use crate::world::{LOCALES, World, belonging, embedded_packages, entries, name_of};

/// The name under which the interface's texts are checked.
const INTERFACE: &str = "interface";

impl World {
    /// The packages that are part of the program, each with the languages that the user's folder adds to it.
    pub(super) fn packages_of_the_program(&self) -> impl Iterator<Item = PackageSource> {
        let own = self.questionnaires_folder();
        embedded_packages().map(move |package| match name_of(Path::new(&package.name)) {
            Some(id) => with_languages(package, &own.join(id)),
            None => package,
        })
    }

    /// Checks a folder that only adds languages to a questionnaire of the program, or a file in one; `None` when it is none.
    pub(super) fn check_added(&self, target: &str) -> Option<PackageSource> {
        let path = Path::new(target);
        let folder = match path.is_file() {
            // Named without a folder it lies in this one.
            true => match path.parent()? {
                here if here.as_os_str().is_empty() => Path::new("."),
                folder => folder,
            },
            false => path,
        };
        let folder = folder.canonicalize().ok()?;
        let id = name_of(&folder).filter(|_| !folder.join(STRUCTURE).exists())?;
        let package = embedded_packages()
            .find(|package| name_of(Path::new(&package.name)).as_ref() == Some(&id))?;
        let package = with_languages(package, &folder);
        package.added.is_some().then_some(package)
    }

    /// Checks the user's own texts of the interface, if there are any.
    pub fn check_own_interface(&self, sources: &mut SourceMap) -> Diagnostics {
        match self.locales_folder() {
            folder if is_interface(&folder) => self.check_texts(&folder, None, sources),
            _ => Diagnostics::default(),
        }
    }

    /// Checks what names texts of the interface: a folder of them, that of one language, a file in either, or the word `interface`;
    /// `None` when it names none.
    pub(super) fn check_interface(
        &self,
        target: &str,
        sources: &mut SourceMap,
    ) -> Option<Diagnostics> {
        let path = Path::new(target);
        if !path.exists() {
            let own = self.locales_folder();
            return (target == INTERFACE).then(|| match is_interface(&own) {
                true => self.check_texts(&own, None, sources),
                false => Diagnostics::default(),
            });
        }
        let path = path.canonicalize().ok()?;
        if is_interface(&path) {
            return Some(self.check_texts(&path, None, sources));
        }
        let folder = if path.is_file() {
            path.parent()?
        } else {
            &path
        };
        if is_interface(folder) && path.file_name().is_some_and(|name| name == TABLE) {
            return Some(self.check_texts(folder, None, sources));
        }
        let above = folder.parent().filter(|_| is_language(folder))?;
        let tag = name_of(folder)?;
        Some(self.check_texts(above, Some(&tag), sources))
    }

    fn check_texts(
        &self,
        folder: &Path,
        only: Option<&str>,
        sources: &mut SourceMap,
    ) -> Diagnostics {
        let mut found: Vec<(String, Found)> = Vec::new();
        let mut tables: Vec<PathBuf> = Vec::new();
        for entry in entries(folder) {
            let Some(name) = name_of(&entry) else {
                continue;
            };
            if entry.is_dir() && only.is_none_or(|only| only == name) && !name.starts_with('.') {
                let files = entries(&entry).into_iter().filter_map(|file| {
                    let own = name_of(&file).filter(|own| own.ends_with(".ftl"))?;
                    Some((format!("{name}/{own}"), crate::world::found(&file, folder)))
                });
                found.extend(files);
            } else if name == TABLE {
                tables.push(entry);
            }
        }
        for table in tables.iter().filter(|_| only.is_none()) {
            found.push((TABLE.to_owned(), crate::world::found(table, folder)));
        }
        let source = PackageSource::new(
            folder.display().to_string(),
            Origin::Folder(folder.to_owned()),
            found,
        );
        let known = self.languages_with(tables.first().map(PathBuf::as_path)).0;
        let written = LOCALES.dirs().filter_map(|folder| name_of(folder.path()));
        let written: BTreeSet<Locale> = written.filter_map(|tag| Locale::parse(&tag)).collect();
        check_interface(&source, &known, &written, sources)
    }
}

/// Says whether a folder holds texts of the interface: the table of languages, or a folder of a language.
fn is_interface(folder: &Path) -> bool {
    folder.join(TABLE).is_file() || entries(folder).iter().any(|folder| is_language(folder))
}

/// Says whether a folder is called after a language and holds a file that is called after a part of the interface.
fn is_language(folder: &Path) -> bool {
    use crate::text::i18n::keys::AREAS;
    let named = name_of(folder).is_some_and(|tag| Locale::parse(&tag).is_some());
    let is_area = |(area, _): &(&str, _)| folder.join(format!("{area}.ftl")).is_file();
    named && folder.is_dir() && AREAS.iter().any(is_area)
}

/// A package of the program with the languages that a folder without a structure of its own adds to it. Its English stays: whoever
/// changes what is asked writes a newer package.
fn with_languages(package: PackageSource, folder: &Path) -> PackageSource {
    if folder.join(STRUCTURE).exists() {
        return package;
    }
    let found = added(folder);
    if found.is_empty() {
        return package;
    }
    let shown = folder.display().to_string();
    package.with_added(PackageSource::new(
        shown,
        Origin::Folder(folder.to_owned()),
        found,
    ))
}

/// The files of languages in a folder, English left out.
fn added(folder: &Path) -> Vec<(String, Found)> {
    let files = entries(folder).into_iter();
    files
        .filter_map(|file| {
            let name = name_of(&file)?;
            let tag = name.strip_suffix(".ftl")?;
            let locale = Locale::parse(tag).filter(|locale| locale.as_str() == tag)?;
            (locale != Locale::english()).then_some(())?;
            belonging(name, &file, folder)
        })
        .collect()
}
