//! What questions may cite, while they are lowered.

use crate::form::load::lower::Lower;
use crate::form::model::instrument::Citation;

impl Lower<'_> {
    /// Says whether a citation may be used; without a table every one may, because then something else was wrong.
    pub(crate) fn knows(&self, citation: &Citation) -> bool {
        let known = self.citations.as_ref();
        known.is_none_or(|known| known.contains(citation.as_str()))
    }

    /// Known citations to choose from: those of an instrument, or all instruments when it is not known.
    pub(crate) fn citations_like(&self, instrument: &str) -> Vec<String> {
        let known = || self.citations.iter().flatten().copied();
        let code = |citation: &&str| citation.split(' ').next() == Some(instrument);
        let mut like: Vec<String> = match known().any(|citation| code(&citation)) {
            true => known().filter(code).map(str::to_owned).collect(),
            false => known()
                .filter(|citation| !citation.contains(' '))
                .map(str::to_owned)
                .collect(),
        };
        like.sort_unstable();
        like
    }
}
