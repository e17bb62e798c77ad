//! The questionnaires on offer, in the words of the interface's language.

use crate::form::load::library::Offer;
use crate::form::model::questionnaire::Purpose;
use crate::form::model::text::{questionnaire_about, questionnaire_title};
use crate::interface::app::msg::Offered;
use crate::interface::tui::package::texts_of;
use crate::text::i18n::catalog::Catalog;

/// An offer with its title in the language of the interface, or in whichever it has.
pub fn offered(offer: &Offer, interface: &Catalog) -> Offered {
    let texts = interface.clone().with_package(texts_of(&offer.source, ""));
    Offered {
        id: offer.id.clone(),
        version: offer.version,
        digest: offer.source.digest(),
        title: texts.text(&questionnaire_title()).marked(),
        about: if texts.has(&questionnaire_about()) {
            texts.text(&questionnaire_about()).marked()
        } else {
            String::new()
        },
        languages: texts
            .languages()
            .with_made(offer.source.locales())
            .iter()
            .map(ToString::to_string)
            .collect(),
        practice: offer.purpose == Purpose::Practice,
        subject: offer.subject,
    }
}
