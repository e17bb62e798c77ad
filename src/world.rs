//! The one place that asks the machine: the clock, the time zone, new random numbers, the environment, the folders, and the files of
//! packages and languages. Everything else is handed what it needs as values. It draws nothing, decides nothing and writes nothing.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the one place that asks the machine"
)]

use std::ffi::OsString;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use include_dir::{Dir, include_dir};
use uuid::Uuid;

use crate::base::id::{QuestionnaireId, is_well_formed};
use crate::base::time::{Moment, Timestamp, Zone};
use crate::form::load::country::COUNTRIES;
use crate::form::load::instruments::check_instruments;
use crate::form::load::interface::TABLE;
use crate::form::load::library::Library;
use crate::form::load::limit;
use crate::form::load::load;
use crate::form::load::source::{
    Found, INSTRUMENTS, InstrumentSource, Origin, PackageSource, STRUCTURE, Unread, belongs,
};
use crate::text::diag::Diagnostics;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::languages::Languages;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::source::{Text, TextSources};
use crate::world::place::Choice;

mod carrier;
pub mod countries;
mod own_texts;
pub mod place;
pub mod records;
mod zone;

static QUESTIONNAIRES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Something that is not there or that the system would not give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What was asked for, as the user named it.
    pub what: String,
    /// What the system said; empty when there is simply nothing there.
    pub reason: String,
}

/// Where this program lives on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    data: PathBuf,
    config: PathBuf,
    choice: Option<Choice>,
}

impl World {
    /// Where the store, backups and the user's own packages are.
    pub fn data_folder(&self) -> &Path {
        &self.data
    }

    /// The home folder of whoever runs the program, if the system knows it.
    pub fn home(&self) -> Option<PathBuf> {
        etcetera::home_dir().ok()
    }

    /// Where the settings are.
    pub fn config_folder(&self) -> &Path {
        &self.config
    }

    /// Where the user's own packages are looked for.
    pub fn questionnaires_folder(&self) -> PathBuf {
        self.data.join("questionnaires")
    }

    /// Where the user's own texts of the interface are looked for.
    pub fn locales_folder(&self) -> PathBuf {
        self.data.join("locales")
    }

    /// A variable of the environment; `None` when it is not set, empty, or no text.
    pub fn variable(&self, name: &str) -> Option<String> {
        let value: OsString = std::env::var_os(name)?;
        value.into_string().ok().filter(|value| !value.is_empty())
    }

    /// Now, here, with a fresh seed.
    pub fn moment(&self) -> Moment {
        let now = jiff::Timestamp::now();
        let zone = zone::zone();
        // A zone without a name was given as a rule, such as `CET-1CEST,M3.5.0,M10.5.0/3`, or is a file, of which only the offset is handed on.
        let rule = || self.variable("TZ").filter(|rule| !rule.starts_with(':'));
        let name = zone.iana_name().map(str::to_owned).or_else(rule);
        Moment {
            at: Timestamp(now.as_millisecond()),
            zone: Zone {
                name: Arc::from(name.unwrap_or_default()),
                offset: zone.to_offset(now).seconds(),
            },
            seed: Uuid::new_v4().as_u128(),
        }
    }

    /// Fills bytes with randomness of the system, for secrets. A system that has none to give has nothing to protect either, so the
    /// program ends.
    pub fn fill_secret(&self, bytes: &mut [u8]) {
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }

    /// How long something takes here.
    pub fn timed(&self, work: impl FnOnce()) -> Duration {
        let begun = Instant::now();
        work();
        begun.elapsed()
    }

    /// The questionnaires at hand: those in the program, and those in the user's folder, by their heads.
    pub fn library(&self, sources: &mut SourceMap) -> (Library, Diagnostics) {
        let own = packages_in(&self.questionnaires_folder());
        let packages = self.packages_of_the_program().chain(own);
        let (library, mut found) = Library::new(packages, self.instruments(), sources);
        let own = countries::packs_in(&self.questionnaires_folder().join(COUNTRIES));
        let packs = self.packs_of_the_program().chain(own);
        let (library, more) = library.with_countries(packs, sources);
        found.extend(more);
        (library, found)
    }

    /// The table of legal and professional sources: the program's, and what a file in the user's folder adds to it.
    pub fn instruments(&self) -> InstrumentSource {
        let mut layers = vec![self.instruments_of_the_program()];
        layers.extend(instruments_in(&self.questionnaires_folder()));
        InstrumentSource { layers }
    }

    /// The texts of the interface in all languages; files in the user's folder win.
    pub fn interface_texts(&self) -> TextSources {
        let mut texts = TextSources::default();
        for folder in LOCALES.dirs() {
            for file in folder.files() {
                let text = Text::Embedded(file.contents());
                add_text(&mut texts, folder.path(), file.path(), text);
            }
        }
        for folder in entries(&self.locales_folder()) {
            for file in entries(&folder) {
                let text = read(&file).ok().and_then(|own| String::from_utf8(own).ok());
                if let Some(text) = text {
                    add_text(&mut texts, &folder, &file, text.into());
                }
            }
        }
        texts
    }

    /// The languages the program knows by name, and what was wrong with a table of the user's own, in English.
    pub fn languages(&self) -> (Languages, Vec<String>) {
        self.languages_with(Some(&self.locales_folder().join(TABLE)))
    }

    /// The languages of the program and those of another table.
    fn languages_with(&self, own: Option<&Path>) -> (Languages, Vec<String>) {
        let embedded = LOCALES.get_file(TABLE);
        let embedded = embedded.and_then(include_dir::File::contents_utf8);
        let own = own.and_then(|path| String::from_utf8(read(path).ok()?).ok());
        Languages::read(embedded.into_iter().chain(own.as_deref()))
    }

    /// Checks what a user names: the folder of a package or a file in it, a folder with several packages, a table of sources, or the
    /// id of a questionnaire at hand. `Err` when there is nothing to check.
    pub fn check(&self, target: &str) -> Result<(Diagnostics, SourceMap), Unreadable> {
        let mut sources = SourceMap::default();
        let path = Path::new(target);
        if let Some(found) = self.check_countries(target, &mut sources) {
            return Ok((found, sources));
        }
        if let Some(found) = self.check_interface(target, &mut sources) {
            return Ok((found, sources));
        }
        if let Some(found) = self.check_added(target, &mut sources) {
            return Ok((found, sources));
        }
        if !path.exists() {
            let mut found = Diagnostics::default();
            let (library, _) = self.library(&mut SourceMap::default());
            let Some(offer) = library.find(&QuestionnaireId::new(target)) else {
                return Err(nothing(target));
            };
            found.extend(load(&offer.source, &library.instruments, &mut sources).1);
            return Ok((found, sources));
        }
        let folder = match path.is_dir() {
            true => path,
            false => path
                .parent()
                .filter(|_| is_part(path))
                .ok_or_else(|| nothing(target))?,
        };
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        let table_only = path.file_name().is_some_and(|name| name == INSTRUMENTS);
        let found = self.check_folder(folder, table_only, &mut sources);
        found
            .map(|found| (found, sources))
            .ok_or_else(|| nothing(target))
    }

    /// Checks a folder; `None` when there is nothing in it to check.
    fn check_folder(
        &self,
        folder: &Path,
        table_only: bool,
        sources: &mut SourceMap,
    ) -> Option<Diagnostics> {
        let mut found = Diagnostics::default();
        if folder.join(STRUCTURE).is_file() && !table_only {
            let package = package_at(folder).ok()?;
            let instruments = self.instruments_beside(folder);
            found.extend(load(&package, &instruments, sources).1);
            return Some(found);
        }
        let table = instruments_in(folder);
        let any_table = table.is_some();
        let layers: Vec<PackageSource> = table.into_iter().collect();
        found.extend(check_instruments(&InstrumentSource { layers }, sources));
        let packages: Vec<PackageSource> = match table_only {
            true => Vec::new(),
            false => packages_in(folder).collect(),
        };
        for package in &packages {
            let instruments = self.instruments_beside(&folder.join("any"));
            found.extend(load(package, &instruments, sources).1);
        }
        let countries = match table_only {
            true => None,
            false => {
                let countries = folder.join(COUNTRIES);
                let countries = countries.to_str().filter(|_| countries.is_dir());
                countries.and_then(|countries| self.check_countries(countries, sources))
            }
        };
        let any = any_table || !packages.is_empty() || countries.is_some();
        found.extend(countries.unwrap_or_default());
        any.then_some(found)
    }

    /// What a package in a folder may cite: what is known here, and the table that stands beside the folder.
    pub fn instruments_beside(&self, package: &Path) -> InstrumentSource {
        let mut instruments = self.instruments();
        let beside = package
            .parent()
            .map(|parent| match parent.as_os_str().is_empty() {
                true => Path::new("."),
                false => parent,
            });
        let beside = beside.filter(|folder| **folder != self.questionnaires_folder());
        instruments.layers.extend(beside.and_then(instruments_in));
        instruments
    }
}

/// The packages that are part of the program.
pub fn embedded_packages() -> impl Iterator<Item = PackageSource> {
    let folders = QUESTIONNAIRES.dirs();
    let packages =
        folders.filter(|folder| folder.get_file(folder.path().join(STRUCTURE)).is_some());
    packages.map(|folder| {
        let name = format!("questionnaires/{}", folder.path().display());
        PackageSource::new(
            name,
            Origin::Embedded,
            embedded_files(folder, folder.path()),
        )
    })
}

/// The table of sources that is part of the program.
pub fn embedded_instruments() -> PackageSource {
    let table = QUESTIONNAIRES
        .files()
        .filter(|file| file.path() == Path::new(INSTRUMENTS));
    let texts = QUESTIONNAIRES
        .get_dir("instruments")
        .into_iter()
        .flat_map(Dir::files);
    let found = table.chain(texts).filter_map(|file| {
        let name = file.path().to_str()?.replace('\\', "/");
        Some((name, Ok(file.contents().to_vec())))
    });
    PackageSource::new("questionnaires", Origin::Embedded, found)
}

/// Reads a package from a folder, or from the path of its `questionnaire.toml`. `Err` when the folder cannot be read at all; files that
/// cannot be read are noted in the package and reported when it is loaded.
pub fn package_at(path: &Path) -> Result<PackageSource, Unreadable> {
    let folder = match path.is_file() {
        true => path.parent().unwrap_or(path),
        false => path,
    };
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let shown = folder.display().to_string();
    fs::read_dir(folder).map_err(|error| Unreadable {
        what: shown.clone(),
        reason: error.to_string(),
    })?;
    let mut found: Vec<(String, Found)> = Vec::new();
    for entry in entries(folder) {
        let Some(name) = name_of(&entry) else {
            continue;
        };
        if !entry.is_dir() {
            found.extend(belonging(name, &entry, folder));
        } else if is_well_formed(&name) {
            let inner = entries(&entry).into_iter();
            found.extend(inner.filter_map(|file| {
                let name = format!("{name}/{}", name_of(&file)?);
                belonging(name, &file, folder)
            }));
        }
        if found.len() > limit::FILES {
            break;
        }
    }
    let origin = Origin::Folder(folder.to_owned());
    Ok(PackageSource::new(shown, origin, found))
}

/// All packages in the folders of a folder, by the names of those.
pub fn packages_in(folder: &Path) -> impl Iterator<Item = PackageSource> + use<> {
    let folders = entries(folder).into_iter();
    folders
        .filter(|folder| folder.join(STRUCTURE).is_file())
        .filter_map(|folder| package_at(&folder).ok())
}

/// The table of sources in a folder, if there is one.
fn instruments_in(folder: &Path) -> Option<PackageSource> {
    let table = folder.join(INSTRUMENTS);
    if !table.is_file() {
        return None;
    }
    let mut found = vec![(INSTRUMENTS.to_owned(), read(&table))];
    for file in entries(&folder.join("instruments")) {
        let name = name_of(&file).map(|name| format!("instruments/{name}"));
        found.extend(name.and_then(|name| belonging(name, &file, folder)));
    }
    let origin = Origin::Folder(folder.to_owned());
    Some(PackageSource::new(
        folder.display().to_string(),
        origin,
        found,
    ))
}

fn embedded_files(folder: &Dir<'static>, root: &Path) -> Vec<(String, Found)> {
    let inner = folder.dirs().flat_map(|inner| embedded_files(inner, root));
    let own = folder.files().filter_map(|file| {
        let name = file.path().strip_prefix(root).ok()?.to_str()?;
        let name = name.replace('\\', "/");
        belongs(&name).then(|| (name, Ok(file.contents().to_vec())))
    });
    own.chain(inner).collect()
}

fn belonging(name: String, path: &Path, package: &Path) -> Option<(String, Found)> {
    (belongs(&name) && path.is_file()).then(|| (name, found(path, package)))
}

/// What is found where a file of a folder is looked for.
fn found(path: &Path, folder: &Path) -> Found {
    match leads_out(path, folder) {
        true => Err(Unread::LinkOut),
        false => read(path),
    }
}

/// Says whether a path leads out of the folder over a link. A package comes from somebody else; what it names must not be read into
/// messages, the store and exports of who opens it.
fn leads_out(path: &Path, folder: &Path) -> bool {
    match (fs::canonicalize(path), fs::canonicalize(folder)) {
        (Ok(path), Ok(folder)) => !path.starts_with(folder),
        // What cannot be resolved cannot be read either, and that is said.
        _ => false,
    }
}

/// Reads a file up to one byte more than the limit, which is enough to know that it is too large. What is no file, such as a pipe
/// that nobody writes to, is not waited for.
fn read(path: &Path) -> Found {
    let failed = |error: std::io::Error| Unread::System(error.to_string());
    let most = u64::try_from(limit::FILE_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(failed(std::io::ErrorKind::InvalidInput.into()));
    }
    let file = fs::File::open(path).map_err(failed)?;
    match file.take(most.saturating_add(1)).read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => Err(failed(error)),
    }
}

/// What lies in a folder, by name; nothing when it is not there.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = listed.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn name_of(path: &Path) -> Option<String> {
    path.file_name()?.to_str().map(str::to_owned)
}

fn add_text(texts: &mut TextSources, folder: &Path, file: &Path, text: Text) {
    let locale = name_of(folder).and_then(|tag| Locale::parse(&tag).filter(|l| l.as_str() == tag));
    let area = name_of(file).and_then(|name| name.strip_suffix(".ftl").map(str::to_owned));
    if let (Some(locale), Some(area)) = (locale, area) {
        texts.add(locale, area, text);
    }
}

fn is_part(path: &Path) -> bool {
    let name = name_of(path).unwrap_or_default();
    belongs(&name)
}

fn nothing(target: &str) -> Unreadable {
    Unreadable {
        what: target.to_owned(),
        reason: String::new(),
    }
}
