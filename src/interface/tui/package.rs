//! A questionnaire at hand: what was understood of it, and the exact files it came from, which are kept with every session that is
//! filled with it and whose texts the screens show.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::digest::Digest;
use crate::form::load::country::stem;
use crate::form::load::kept;
use crate::form::load::library::{Library, Offer};
use crate::form::load::source::{InstrumentSource, PackageSource};
use crate::form::model::questionnaire::Questionnaire;
use crate::form::model::text::questionnaire_title;
use crate::storage::store::definition::Definition;
use crate::text::i18n::catalog::{Catalog, Said};
use crate::text::i18n::collate::Alphabet;
use crate::text::i18n::phrase::TextKey;
use crate::text::i18n::source::TextSources;
use crate::text::i18n::standing::known;
use crate::text::i18n::written::TextName;

/// A questionnaire with its files.
#[derive(Clone, Debug)]
pub struct Package {
    /// The questionnaire.
    pub questionnaire: Arc<Questionnaire>,
    /// Its files.
    pub source: Arc<PackageSource>,
    /// The sources it may cite.
    pub instruments: Arc<InstrumentSource>,
    /// The files of the country pack it was read with.
    pub pack: Option<Arc<PackageSource>>,
}

impl Package {
    /// A questionnaire that was read from a library, with the files it was read from.
    pub fn of(questionnaire: Questionnaire, offer: &Offer, library: &Library) -> Package {
        let pack = questionnaire.pack.as_ref().and_then(|pack| {
            let offer = library.country(&pack.country)?;
            Some(Arc::new(offer.used(pack.digest).clone()))
        });
        Package {
            source: Arc::new(offer.used(questionnaire.digest).clone()),
            questionnaire: Arc::new(questionnaire),
            instruments: Arc::new(library.instruments.clone()),
            pack,
        }
    }

    /// The digest of its files.
    pub fn digest(&self) -> Digest {
        self.questionnaire.digest
    }

    /// The digest of the country pack's files.
    pub fn pack_digest(&self) -> Option<Digest> {
        self.questionnaire.pack.as_ref().map(|pack| pack.digest)
    }

    /// The files of the country pack, to be kept under its own digest: path and text.
    pub fn pack_files(&self) -> Option<(Digest, Vec<(String, String)>)> {
        let source = self.pack.as_ref()?;
        Some((
            self.pack_digest()?,
            kept::files(source, &InstrumentSource::default()),
        ))
    }

    /// Its files and those of its country pack, each to be kept under its own digest.
    pub fn definitions(&self) -> Vec<Definition> {
        let own = Definition {
            digest: self.digest(),
            files: self.files(),
        };
        let pack = self.pack_files();
        let pack = pack.map(|(digest, files)| Definition { digest, files });
        [own].into_iter().chain(pack).collect()
    }

    /// A catalog that says its texts, over those that it says already.
    pub fn speak(&self, over: Catalog) -> Catalog {
        let catalog = self.texts().into_iter().fold(over, Catalog::with_package);
        match &self.questionnaire.pack {
            Some(pack) => catalog.with_names(pack.names.clone()),
            None => catalog,
        }
    }

    /// Everything that must be kept so that it can be read for ever: path and text.
    pub fn files(&self) -> Vec<(String, String)> {
        kept::files(&self.source, &self.instruments)
    }

    /// What its texts mean: those of the default language in their fixed spelling. Where the country has words of its own, the region's
    /// count, because a country may not change what is meant.
    pub fn meant(&self) -> impl Fn(&TextKey) -> Option<String> + use<> {
        let mut meant: BTreeMap<TextName, String> = BTreeMap::new();
        let locale = &self.questionnaire.default_locale;
        for texts in [self.pack_texts(), Some(texts_of(&self.source, ""))] {
            let known = texts.map(|texts| known(&texts, locale));
            let known = known.into_iter().flatten();
            meant.extend(known.map(|(name, text)| (name, text.source)));
        }
        move |key| {
            let name = TextName {
                id: key.id.clone(),
                attribute: key.attribute.map(str::to_owned),
            };
            meant.get(&name).cloned()
        }
    }

    fn pack_texts(&self) -> Option<TextSources> {
        let pack = self.pack.as_ref()?;
        let folder = format!("{}/", stem(pack).unwrap_or_default());
        Some(texts_of(pack, &folder))
    }

    /// Its texts, in the order in which a catalog takes them: later ones win.
    fn texts(&self) -> Vec<TextSources> {
        let layers = self
            .instruments
            .layers
            .iter()
            .map(|layer| texts_of(layer, "instruments/"));
        let own = [texts_of(&self.source, "")];
        layers.chain(own).chain(self.pack_texts()).collect()
    }
}

/// Offers in the order in which they are listed, each with its title, marked where another language stands in: where the packages say they stand, and behind those by their titles,
/// as the language sorts.
pub fn in_order<'o>(offers: &'o [Offer], interface: &Catalog) -> Vec<(&'o Offer, String)> {
    let title = |offer: &Offer| {
        let texts = interface.clone().with_package(texts_of(&offer.source, ""));
        texts.text(&questionnaire_title())
    };
    let mut all: Vec<(&Offer, Said)> = offers.iter().map(|offer| (offer, title(offer))).collect();
    let place = |offer: &Offer| offer.order.unwrap_or(i64::MAX);
    let alphabet = Alphabet::of(interface.language());
    all.sort_by(|(left, left_title), (right, right_title)| {
        let by_title = || alphabet.compare(&left_title.text, &right_title.text);
        place(left).cmp(&place(right)).then_with(by_title)
    });
    let marked = all.into_iter();
    marked
        .map(|(offer, title)| (offer, title.marked()))
        .collect()
}

/// The texts of a package, or of a folder in it that ends in `/`.
pub fn texts_of(source: &PackageSource, folder: &str) -> TextSources {
    let mut texts = TextSources::default();
    for (name, locale, text) in source.text_files(folder) {
        texts.add(locale, name, text.clone());
    }
    texts
}
