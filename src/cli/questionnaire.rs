//! A questionnaire that the user named: by its id among those at hand, or by the folder of its package.

use std::path::Path;
use std::sync::Arc;

use crate::base::id::QuestionnaireId;
use crate::cli::Exit;
use crate::cli::desk::{Desk, Stop};
use crate::form::load::load_with;
use crate::form::load::source::{InstrumentSource, PackageSource};
use crate::form::load::texts::Languages;
use crate::interface::tui::package::Package;
use crate::text::diag::source::SourceMap;
use crate::text::diag::suggest::nearest;
use crate::text::diag::{Diagnostic, code::Code};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{cli as say, country as say_country};
use crate::text::i18n::phrase::Arg;
use crate::world::package_at;

/// Finds and reads a questionnaire; `None` when nothing has that name.
pub fn find(name: &str, desk: &Desk<'_>) -> Result<Option<Package>, Stop> {
    find_for(name, None, desk)
}

/// The same with the pack of a country, which is at hand.
pub fn find_for(
    name: &str,
    country: Option<&str>,
    desk: &Desk<'_>,
) -> Result<Option<Package>, Stop> {
    let path = Path::new(name);
    if path.is_dir() || path.is_file() {
        let source = package_at(path).map_err(|unreadable| {
            let what = say::input_unreadable(&unreadable.what, &unreadable.reason);
            let problem = Diagnostic::new(Code::InputUnreadable, what);
            Stop::refused(problem.hint(say::input_unreadable_hint()))
        })?;
        let instruments = desk.world.instruments_beside(path);
        let (library, _) = desk.world.library(&mut SourceMap::default());
        let pack = country.and_then(|country| library.country(country));
        let pack = pack.map(|offer| offer.source.clone());
        return read(source, instruments, pack).map(Some);
    }
    let (library, _) = desk.world.library(&mut SourceMap::default());
    let id = QuestionnaireId::new(name);
    let Some(offer) = library.find(&id) else {
        return Ok(None);
    };
    let mut sources = SourceMap::default();
    let none = Languages::Only(&[]);
    let (questionnaire, problems) = library.load_for(&id, country, none, &mut sources);
    let Some(questionnaire) = questionnaire else {
        return Err(Stop::Because(Exit::Refused, problems, Box::new(sources)));
    };
    Ok(Some(Package::of(questionnaire, offer, &library)))
}

/// Finds a questionnaire that must be there.
pub fn need(name: &str, desk: &Desk<'_>) -> Result<Package, Stop> {
    find(name, desk)?.ok_or_else(|| Stop::refused(unknown(name, desk)))
}

/// The same with the pack of a country, which must be at hand.
pub fn need_for(name: &str, country: Option<&str>, desk: &Desk<'_>) -> Result<Package, Stop> {
    let country = country.map(str::to_ascii_uppercase);
    if let Some(country) = &country {
        let (library, _) = desk.world.library(&mut SourceMap::default());
        if library.country(country).is_none() {
            let what = say_country::no_pack(country.as_str());
            let known = library.countries.iter();
            let known: Vec<Arg> = known
                .map(|offer| Arg::Text(offer.country.clone()))
                .collect();
            let problem = Diagnostic::new(Code::CountryUnknown, what);
            return Err(Stop::refused(problem.hint(say::possible_values(known))));
        }
    }
    find_for(name, country.as_deref(), desk)?.ok_or_else(|| Stop::refused(unknown(name, desk)))
}

/// Nothing has that name.
pub fn unknown(name: &str, desk: &Desk<'_>) -> Diagnostic {
    let (library, _) = desk.world.library(&mut SourceMap::default());
    let ids: Vec<&str> = library
        .offers
        .iter()
        .map(|offer| offer.id.as_str())
        .collect();
    let what = Diagnostic::new(Code::QuestionnaireUnknown, say::questionnaire_unknown(name));
    match nearest(name, ids.iter().copied()).first() {
        Some(near) => what.hint(say::did_you_mean(*near)),
        None => {
            let ids: Vec<Arg> = ids.iter().map(|id| Arg::Text((*id).to_owned())).collect();
            what.hint(say::possible_values(ids))
        }
    }
}

/// Reads a package that must be whole, with a country pack if there is one.
pub fn read(
    source: PackageSource,
    instruments: InstrumentSource,
    pack: Option<PackageSource>,
) -> Result<Package, Stop> {
    let mut sources = SourceMap::default();
    let none = Languages::Only(&[]);
    match load_with(&source, &instruments, pack.as_ref(), none, &mut sources) {
        (Some(questionnaire), _) => Ok(Package {
            questionnaire: Arc::new(questionnaire),
            source: Arc::new(source),
            instruments: Arc::new(instruments),
            pack: pack.map(Arc::new),
        }),
        (None, problems) => Err(Stop::Because(Exit::Refused, problems, Box::new(sources))),
    }
}

/// The texts of a questionnaire in the language asked for, or in that of the interface. A questionnaire may have languages that the
/// interface has not.
pub fn texts(package: &Package, desk: &Desk<'_>) -> Catalog {
    let interface = match &desk.questions {
        Some(locale) => desk.catalog.in_language(locale),
        None => desk.catalog.clone(),
    };
    package.speak(interface)
}
