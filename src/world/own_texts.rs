//! Texts of the user's own: the interface in another language, and languages that a folder adds to a questionnaire or a country pack of
//! the program, or to its table of sources. A language comes in by files alone.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::form::load::country::{self, COUNTRIES, stem};
use crate::form::load::instruments::check_instruments;
use crate::form::load::interface::{TABLE, check_interface};
use crate::form::load::load;
use crate::form::load::source::{
    Found, INSTRUMENTS, InstrumentSource, Origin, PackageSource, STRUCTURE,
};
use crate::text::diag::Diagnostics;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::locale::Locale;
use crate::world::countries::{embedded, pack_named};
use crate::world::{
    LOCALES, World, belonging, embedded_instruments, embedded_packages, entries, name_of,
};

/// The name under which the interface's texts are checked.
const INTERFACE: &str = "interface";

/// The folder of the texts of the table of sources.
const TABLE_OF_SOURCES: &str = "instruments";

impl World {
    /// The packages that are part of the program, each with the languages that the user's folder adds to it.
    pub(super) fn packages_of_the_program(&self) -> impl Iterator<Item = PackageSource> {
        let own = self.questionnaires_folder();
        embedded_packages().map(move |package| match name_of(Path::new(&package.name)) {
            Some(id) => with_languages(package, &own.join(id)),
            None => package,
        })
    }

    /// The country packs that are part of the program, each with the languages that the user's folder adds to it.
    pub(super) fn packs_of_the_program(&self) -> impl Iterator<Item = PackageSource> {
        let own = self.questionnaires_folder().join(COUNTRIES);
        embedded().map(move |pack| pack_with_languages(pack, &own))
    }

    /// The program's table of sources with the languages that the user's folder adds to it.
    pub(super) fn instruments_of_the_program(&self) -> PackageSource {
        instruments_with_languages(&self.questionnaires_folder())
    }

    /// Checks a folder that only adds languages to a questionnaire, a country pack or the table of sources of the program, or a file in
    /// one; `None` when it is none.
    pub(super) fn check_added(&self, target: &str, sources: &mut SourceMap) -> Option<Diagnostics> {
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
        let above = folder.parent()?;
        let is_added = |source: &PackageSource| source.added.is_some();
        if id == TABLE_OF_SOURCES {
            let table = Some(instruments_with_languages(above)).filter(is_added)?;
            let layers = vec![table];
            return Some(check_instruments(&InstrumentSource { layers }, sources));
        }
        if let Some(pack) = pack_named(&folder).or_else(|| {
            let pack = embedded().find(|pack| stem(pack) == Some(&id))?;
            Some(pack_with_languages(pack, above)).filter(is_added)
        }) {
            let (library, _) = self.library(&mut SourceMap::default());
            return Some(country::check(&pack, &library, sources));
        }
        let package = embedded_packages()
            .find(|package| name_of(Path::new(&package.name)).as_ref() == Some(&id))?;
        let package = Some(with_languages(package, &folder)).filter(is_added)?;
        Some(load(&package, &self.instruments(), sources).1)
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
    match folder.join(STRUCTURE).exists() {
        true => package,
        false => with_files(package, folder, ""),
    }
}

/// A country pack of the program with the languages that a folder of packs adds to it, where it has no pack of that country itself.
fn pack_with_languages(pack: PackageSource, countries: &Path) -> PackageSource {
    let Some(stem) = stem(&pack).map(str::to_owned) else {
        return pack;
    };
    match countries.join(format!("{stem}.toml")).exists() {
        true => pack,
        false => with_files(pack, countries, &stem),
    }
}

/// The program's table of sources with the languages that a folder of questionnaires adds to it. One with a table of its own adds that,
/// texts included, as a layer.
fn instruments_with_languages(folder: &Path) -> PackageSource {
    let table = embedded_instruments();
    match folder.join(INSTRUMENTS).exists() {
        true => table,
        false => with_files(table, folder, TABLE_OF_SOURCES),
    }
}

/// A package with the files of languages in a folder, or in one inside of it under whose name they belong to the package.
fn with_files(package: PackageSource, folder: &Path, inner: &str) -> PackageSource {
    let found = added(folder, inner);
    if found.is_empty() {
        return package;
    }
    let shown = folder.display().to_string();
    let origin = Origin::Folder(folder.to_owned());
    package.with_added(PackageSource::new(shown, origin, found))
}

/// The files of languages in a folder, or in one inside of it, English left out.
fn added(folder: &Path, inner: &str) -> Vec<(String, Found)> {
    let files = entries(&folder.join(inner)).into_iter();
    files
        .filter_map(|file| {
            let name = name_of(&file)?;
            let tag = name.strip_suffix(".ftl")?;
            let locale = Locale::parse(tag).filter(|locale| locale.as_str() == tag)?;
            (locale != Locale::english()).then_some(())?;
            let name = match inner.is_empty() {
                true => name,
                false => format!("{inner}/{name}"),
            };
            belonging(name, &file, folder)
        })
        .collect()
}
