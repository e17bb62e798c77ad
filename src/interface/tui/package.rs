//! A questionnaire at hand: what was understood of it, and the exact files it came from, which are kept with every session that is
//! filled with it and whose texts the screens show.

use std::sync::Arc;

use crate::base::digest::Digest;
use crate::form::load::kept;
use crate::form::load::source::{InstrumentSource, PackageSource};
use crate::form::model::questionnaire::Questionnaire;
use crate::text::i18n::source::TextSources;

/// A questionnaire with its files.
#[derive(Clone, Debug)]
pub struct Package {
    /// The questionnaire.
    pub questionnaire: Arc<Questionnaire>,
    /// Its files.
    pub source: Arc<PackageSource>,
    /// The sources it may cite.
    pub instruments: Arc<InstrumentSource>,
}

impl Package {
    /// The digest of its files.
    pub fn digest(&self) -> Digest {
        self.questionnaire.digest
    }

    /// Everything that must be kept so that it can be read for ever: path and text.
    pub fn files(&self) -> Vec<(String, String)> {
        kept::files(&self.source, &self.instruments)
    }

    /// Its texts, in the order in which a catalog takes them: later ones win.
    pub fn texts(&self) -> Vec<TextSources> {
        let layers = self
            .instruments
            .layers
            .iter()
            .map(|layer| texts_of(layer, "instruments/"));
        layers.chain([texts_of(&self.source, "")]).collect()
    }
}

/// The texts of a package, or of a folder in it that ends in `/`.
pub fn texts_of(source: &PackageSource, folder: &str) -> TextSources {
    let mut texts = TextSources::default();
    for (name, locale, text) in source.text_files(folder) {
        texts.add(locale, name, text.clone());
    }
    texts
}
