//! What lies in the user's folder and cannot be used, because it has errors: it is never offered, and never passed over in silence.

use crate::form::load::country;
use crate::form::load::country::offer::CountryOffer;
use crate::form::load::library::{Library, Offer};
use crate::form::load::load_with;
use crate::form::load::source::Origin;
use crate::form::load::texts::Languages;
use crate::interface::tui::package::Package;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceMap;
use crate::text::diag::{Diagnostic, Diagnostics};
use crate::text::i18n::keys::upgrade as say;
use crate::text::i18n::phrase::Phrase;

/// A questionnaire of the user's own that has errors, in a word; `None` when it can be used.
pub(super) fn questionnaire(offer: &Offer, library: &Library) -> Option<Diagnostic> {
    let Origin::Folder(folder) = &offer.source.origin else {
        return None;
    };
    let (none, mut sources) = (Languages::Only(&[]), SourceMap::default());
    let instruments = &library.instruments;
    let (read, found) = load_with(&offer.source, instruments, None, none, &mut sources);
    let what = say::version_of(offer.version.to_string());
    let whose = offer.id.as_str();
    read.is_none()
        .then(|| told(whose, what, &found, &folder.display().to_string()))
}

/// A country pack of the user's own that has errors; `None` when it can be used.
pub(super) fn pack(offer: &CountryOffer, library: &Library) -> Option<Diagnostic> {
    let Origin::Folder(folder) = &offer.source.origin else {
        return None;
    };
    let found = country::check(&offer.source, library, &mut SourceMap::default());
    let what = say::pack_of(offer.country.as_str(), offer.law_as_of);
    let file = folder.join(format!("{}.toml", offer.country.to_ascii_lowercase()));
    let target = file.display().to_string();
    found
        .has_errors()
        .then(|| told(&offer.country, what, &found, &target))
}

/// What is newer than a session and cannot be used: of its questionnaire, and of its country pack. What the session goes over to, if to
/// anything, is not among it.
pub(super) fn newer(kept: &Package, next: Option<&Package>, library: &Library) -> Diagnostics {
    let now = next.unwrap_or(kept);
    let version = now.questionnaire.version;
    let offer = library.find(&now.questionnaire.id);
    let offer = offer.filter(|offer| offer.version > version);
    let own = offer.and_then(|offer| questionnaire(offer, library));
    let facts = now.questionnaire.pack.as_deref();
    let country = facts.and_then(|facts| {
        let offer = library.country(&facts.country)?;
        let is_other = offer.source.digest() != facts.digest;
        (is_other && offer.law_as_of >= facts.law_as_of).then_some(offer)
    });
    let country = country.and_then(|offer| pack(offer, library));
    Diagnostics(own.into_iter().chain(country).collect())
}

/// All of the user's own that has errors.
pub(super) fn all(library: &Library) -> Diagnostics {
    let own = library.offers.iter();
    let own = own.filter_map(|offer| questionnaire(offer, library));
    let packs = library.countries.iter();
    let packs = packs.filter_map(|offer| pack(offer, library));
    Diagnostics(own.chain(packs).collect())
}

fn told(whose: &str, what: Phrase, found: &Diagnostics, target: &str) -> Diagnostic {
    let said = say::unusable(whose, what, found.errors());
    Diagnostic::new(Code::EditionUnusable, said).hint(say::unusable_hint(target))
}
