//! The country packs on offer, in the words of the interface's language.

use crate::form::load::country::offer::CountryOffer;
use crate::form::load::country::stem;
use crate::form::model::country::{level, name};
use crate::interface::app::msg::OfferedCountry;
use crate::interface::tui::package::texts_of;
use crate::text::i18n::catalog::Catalog;

/// A catalog that says the texts of a pack.
pub fn speak(offer: &CountryOffer, interface: &Catalog) -> Catalog {
    let folder = format!("{}/", stem(&offer.source).unwrap_or_default());
    interface
        .clone()
        .with_package(texts_of(&offer.source, &folder))
}

/// A pack with its name in the language of the interface, or in whichever it has, which is marked then.
pub fn offered(offer: &CountryOffer, interface: &Catalog) -> OfferedCountry {
    let texts = speak(offer, interface);
    let country = &offer.country;
    let levels = offer.levels.iter().map(|id| {
        let words = texts.text(&level(country, id)).marked();
        (id.clone(), words)
    });
    OfferedCountry {
        country: country.clone(),
        name: texts.text(&name(country)).marked(),
        law_as_of: offer.law_as_of,
        signed_off_by: offer.signed_off_by.clone(),
        levels: levels.collect(),
        changes: offer.changes.clone(),
    }
}
