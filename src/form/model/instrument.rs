//! Legal and professional sources, and places in them.

use std::fmt;
use std::sync::Arc;

/// A place in an instrument, such as `COE-THB 12(1)(a)`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation(Arc<str>);

impl Citation {
    /// Takes a citation as it is written.
    pub fn new(text: &str) -> Citation {
        Citation(Arc::from(text))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code of its instrument: `COE-THB`.
    pub fn instrument(&self) -> &str {
        self.0.split(' ').next().unwrap_or(&self.0)
    }

    /// The place that holds this one: `12(1)(a)` lies in `12(1)`, that in `12`, that in the instrument; `3.1.2` lies in `3.1`, that
    /// in `3`; `4 Krachunova` lies in `4`. `None` for an instrument.
    pub fn parent(&self) -> Option<Citation> {
        let (instrument, place) = self.0.split_once(' ')?;
        let cut = match place {
            _ if place.ends_with(')') => place.rfind('('),
            _ => {
                let word = place
                    .find(' ')
                    .filter(|_| place.starts_with(|c: char| c.is_ascii_digit()));
                word.or_else(|| place.rfind('.'))
            }
        };
        Some(match cut.and_then(|at| place.get(..at)) {
            Some(rest) if !rest.is_empty() => Citation::new(&format!("{instrument} {rest}")),
            _ => Citation::new(instrument),
        })
    }

    /// This place and all that hold it, nearest first.
    pub fn with_parents(&self) -> impl Iterator<Item = Citation> {
        std::iter::successors(Some(self.clone()), Citation::parent)
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Citation({})", self.0)
    }
}

/// How sure a fact of the reference data is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Seen in a good source.
    A,
    /// Well known, but only partly seen or not seen.
    B,
    /// To be checked by the partner before release.
    C,
}

impl Certainty {
    /// The letter.
    pub fn as_str(self) -> &'static str {
        match self {
            Certainty::A => "A",
            Certainty::B => "B",
            Certainty::C => "C",
        }
    }
}

/// A legal or professional source.
#[derive(Clone, Debug, PartialEq)]
pub struct Instrument {
    /// Its short code, such as `COE-THB`.
    pub code: String,
    /// The year or years people know it by.
    pub year: String,
    /// Where to find it.
    pub find: String,
    /// How sure its data are.
    pub certainty: Certainty,
}

/// All instruments and the places in them that questionnaires may cite.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstrumentTable {
    /// In the order of the file.
    pub instruments: Vec<Instrument>,
    /// In the order of the file, with the certainty of each.
    pub citations: Vec<(Citation, Certainty)>,
}

impl InstrumentTable {
    /// The instrument with that code.
    pub fn instrument(&self, code: &str) -> Option<&Instrument> {
        self.instruments
            .iter()
            .find(|instrument| instrument.code == code)
    }

    /// Says whether the table knows a place, or an instrument named alone.
    pub fn has(&self, citation: &Citation) -> bool {
        self.certainty(citation).is_some()
    }

    /// How sure a place is.
    pub fn certainty(&self, citation: &Citation) -> Option<Certainty> {
        let place = self
            .citations
            .iter()
            .find(|(known, _)| known == citation)
            .map(|(_, certainty)| *certainty);
        place.or_else(|| {
            self.instrument(citation.as_str())
                .map(|instrument| instrument.certainty)
        })
    }
}

/// What kind of duty a standard is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StandardLayer {
    /// What the law says.
    Law,
    /// What policies and procedures say.
    Policy,
    /// What is done, and with what resources.
    Practice,
    /// What comes of it.
    Outcome,
}

impl StandardLayer {
    /// All layers in order.
    pub const ALL: [StandardLayer; 4] = [
        StandardLayer::Law,
        StandardLayer::Policy,
        StandardLayer::Practice,
        StandardLayer::Outcome,
    ];

    /// As it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            StandardLayer::Law => "law",
            StandardLayer::Policy => "policy",
            StandardLayer::Practice => "practice",
            StandardLayer::Outcome => "outcome",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<StandardLayer> {
        StandardLayer::ALL
            .into_iter()
            .find(|layer| layer.as_str() == text)
    }
}

/// A means of verification, which is also the kind of a piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Means {
    /// A document of the service or authority.
    Document,
    /// Seen by the assessor, web pages and social media included.
    Observation,
    /// A sample of anonymised files or judgments, by code only.
    Cases,
    /// A legal text, with article and gazette number.
    Law,
    /// Statistics.
    Data,
    /// An interview with a manager.
    Manager,
    /// An interview with staff.
    Staff,
    /// An interview with a beneficiary.
    Beneficiary,
    /// An interview with somebody outside.
    External,
}

impl Means {
    /// All kinds, in the order in which the evidence screen numbers them from 1.
    pub const ALL: [Means; 9] = [
        Means::Document,
        Means::Observation,
        Means::Cases,
        Means::Law,
        Means::Data,
        Means::Manager,
        Means::Staff,
        Means::Beneficiary,
        Means::External,
    ];

    /// As it stands in packages and exports.
    pub fn as_str(self) -> &'static str {
        match self {
            Means::Document => "DOC",
            Means::Observation => "OBS",
            Means::Cases => "CASE",
            Means::Law => "LAW",
            Means::Data => "DATA",
            Means::Manager => "IV-MGR",
            Means::Staff => "IV-STAFF",
            Means::Beneficiary => "IV-BEN",
            Means::External => "IV-EXT",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<Means> {
        Means::ALL.into_iter().find(|means| means.as_str() == text)
    }

    /// Says whether somebody was asked, as against something seen or read.
    pub fn is_interview(self) -> bool {
        matches!(
            self,
            Means::Manager | Means::Staff | Means::Beneficiary | Means::External
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_lies_in_its_parents_up_to_the_instrument() {
        let chain = |text: &str| {
            Citation::new(text)
                .with_parents()
                .map(|c| c.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            chain("COE-THB 12(1)(a)"),
            ["COE-THB 12(1)(a)", "COE-THB 12(1)", "COE-THB 12", "COE-THB"]
        );
        assert_eq!(
            chain("UNICEF-CV 3.1.2"),
            [
                "UNICEF-CV 3.1.2",
                "UNICEF-CV 3.1",
                "UNICEF-CV 3",
                "UNICEF-CV"
            ]
        );
        assert_eq!(
            chain("OHCHR-PG Principle 7"),
            ["OHCHR-PG Principle 7", "OHCHR-PG"]
        );
        assert_eq!(
            chain("ECHR 4 Krachunova"),
            ["ECHR 4 Krachunova", "ECHR 4", "ECHR"]
        );
        assert_eq!(
            chain("ECHR 4 V.C.L. and A.N."),
            ["ECHR 4 V.C.L. and A.N.", "ECHR 4", "ECHR"]
        );
        assert_eq!(chain("EU-THB 18a"), ["EU-THB 18a", "EU-THB"]);
    }
}
