//! Editions of a questionnaire beside each other: whether a newer one is at hand than a session is filled with, and what differs between
//! two, as it is meant and as it is read in the languages of the session.

use std::sync::Arc;

use crate::engine::upgrade::Passage;
use crate::form::diff::{Compared, Edition, diff};
use crate::form::load::country::offer::CountryOffer;
use crate::form::load::library::Library;
use crate::form::load::load_with;
use crate::form::load::source::{InstrumentSource, Origin, PackageSource};
use crate::form::load::texts::Languages;
use crate::interface::tui::package::Package;
use crate::record::session::assessment::Opening;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::TextKey;

/// The newer edition on offer of what a session is filled with: a higher version of the questionnaire, a newer pack of its country, or
/// both. What is on offer and has errors is said by `fener check`; here it is no offer.
pub fn newer(kept: &Package, library: &Library) -> Option<Package> {
    let now = &kept.questionnaire;
    let offer = library
        .find(&now.id)
        .filter(|one| one.version > now.version);
    let embedded = offer.and_then(|offer| offer.instead_of.as_ref());
    let offered = offer.map(|offer| &offer.source).into_iter().chain(embedded);
    let packs = packs(kept, library);
    for source in offered {
        for pack in &packs {
            let read = read(source, &library.instruments, *pack);
            let is_ahead = |one: &Package| {
                one.questionnaire.version > now.version && !steps_back(kept, one, library)
            };
            if let Some(package) = read.filter(is_ahead) {
                return Some(package);
            }
        }
    }
    // The pack alone may be newer.
    let own = kept.pack.as_deref();
    let newer = packs.iter().filter(|pack| **pack != own);
    newer
        .filter_map(|pack| read(&kept.source, &kept.instruments, *pack))
        .find(|package| !steps_back(kept, package, library))
}

/// Says whether the program's pack, which was taken because the newer one in the user's folder has errors, is itself no newer than the
/// one kept with the session.
fn steps_back(kept: &Package, read: &Package, library: &Library) -> bool {
    let packs = read.questionnaire.pack.as_deref();
    let packs = packs.zip(kept.questionnaire.pack.as_deref());
    packs.is_some_and(|(new, own)| {
        let offer = library.country(&new.country);
        let embedded = offer.and_then(|offer| offer.instead_of.as_ref());
        let is_embedded = embedded.is_some_and(|pack| pack.digest() == new.digest);
        is_embedded && new.digest != own.digest && new.law_as_of <= own.law_as_of
    })
}

/// The packs to try, the best first: a newer one at hand, the program's where that has errors, the one kept with the session.
fn packs<'a>(kept: &'a Package, library: &'a Library) -> Vec<Option<&'a PackageSource>> {
    let (Some(own), Some(facts)) = (kept.pack.as_deref(), kept.questionnaire.pack.as_deref())
    else {
        return vec![None];
    };
    // A partner who signs or mends a pack in the user's folder leaves its day as it is.
    let is_newer = |offer: &&CountryOffer| {
        let is_mended = matches!(offer.source.origin, Origin::Folder(_))
            && offer.law_as_of == facts.law_as_of
            && offer.source.digest() != facts.digest;
        offer.law_as_of > facts.law_as_of || is_mended
    };
    let offer = library.country(&facts.country).filter(is_newer);
    let at_hand = offer.map(|offer| &offer.source);
    let embedded = offer.and_then(|offer| offer.instead_of.as_ref());
    let newer = at_hand.into_iter().chain(embedded);
    newer.chain([own]).map(Some).collect()
}

fn read(
    source: &PackageSource,
    instruments: &InstrumentSource,
    pack: Option<&PackageSource>,
) -> Option<Package> {
    let none = Languages::Only(&[]);
    let mut sources = SourceMap::default();
    let (questionnaire, _) = load_with(source, instruments, pack, none, &mut sources);
    let questionnaire = questionnaire?;
    // A pack that does not adapt this version would be left out without a word.
    let is_adapted = questionnaire.pack.is_some() == pack.is_some();
    is_adapted.then(|| Package {
        questionnaire: Arc::new(questionnaire),
        source: Arc::new(source.clone()),
        instruments: Arc::new(instruments.clone()),
        pack: pack.map(|pack| Arc::new(pack.clone())),
    })
}

/// Every language in which a session may be read: its own, and those that the interface is offered in.
pub fn languages(interface: &Catalog, opening: &Opening) -> Vec<Locale> {
    let offered = interface.offered().into_iter();
    let mut languages = opening.languages.clone();
    for (language, _) in offered {
        if !languages.contains(&language.locale) {
            languages.push(language.locale);
        }
    }
    languages
}

/// What happened to each question between two editions, as it is meant in the default language.
pub fn compared(old: &Package, new: &Package) -> Vec<Compared> {
    let (before, now) = (old.meant(), new.meant());
    diff(
        Edition {
            questionnaire: &old.questionnaire,
            texts: &before,
            for_people: false,
        },
        Edition {
            questionnaire: &new.questionnaire,
            texts: &now,
            for_people: false,
        },
    )
}

/// What differs between two editions. The words are those of the languages given; the interface is what catalogs are made of.
pub fn passage(old: &Package, new: &Package, interface: &Catalog, languages: &[Locale]) -> Passage {
    let compared = compared(old, new);
    let (before, now) = (old.speak(interface.clone()), new.speak(interface.clone()));
    let default = &new.questionnaire.default_locale;
    // The default language stands last: it is spoken where another is not at hand.
    let others = languages.iter().filter(|locale| *locale != default);
    let locales: Vec<&Locale> = others.chain([default]).collect();
    let said = |locale: &&Locale| {
        let (before, now) = (said_by(&before, locale), said_by(&now, locale));
        let compared = diff(
            Edition {
                questionnaire: &old.questionnaire,
                texts: &before,
                for_people: true,
            },
            Edition {
                questionnaire: &new.questionnaire,
                texts: &now,
                for_people: true,
            },
        );
        ((*locale).clone(), compared)
    };
    Passage {
        old: Arc::clone(&old.questionnaire),
        new: Arc::clone(&new.questionnaire),
        compared,
        said: locales.iter().map(said).collect(),
    }
}

/// What texts say in a language.
fn said_by(catalog: &Catalog, locale: &Locale) -> impl Fn(&TextKey) -> Option<String> + use<> {
    let catalog = catalog.in_language(locale);
    move |key| catalog.has(key).then(|| catalog.text(key).text)
}
