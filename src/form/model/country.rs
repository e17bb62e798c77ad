//! A country pack: dated facts, names and changes by which one country adapts the regional questionnaires. It holds ids and values; its
//! texts stand beside it under keys. What it says is a draft until a partner signs, and every value carries how sure it is.

use std::collections::BTreeMap;

use crate::base::digest::Digest;
use crate::base::id::{QuestionId, QuestionnaireId};
use crate::base::time::Date;
use crate::base::value::Value;
use crate::form::model::instrument::{Certainty, Citation, InstrumentTable};
use crate::form::model::question::Question;
use crate::form::model::version::Version;
use crate::text::i18n::phrase::TextKey;

/// A whole pack as it was read. The parts are public to read; the loader is the only one that makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryPack {
    /// Two capital letters: `AL`. What `${country}` reads.
    pub country: String,
    /// The state of law its facts describe.
    pub law_as_of: Date,
    /// The partner who signed it; `None` is a draft.
    pub signed_off_by: Option<String>,
    /// The digest of its sources: structure and texts.
    pub digest: Digest,
    /// The levels of government that are assessed one at a time, in order; most countries have none.
    pub levels: Vec<String>,
    /// The levels that make up the country when they are set side by side; the others are shown and do not count.
    pub roll_up: Vec<String>,
    /// What it adapts.
    pub changes: Vec<Target>,
    /// Which text stands for `{ $identification_body }` and the like.
    pub names: BTreeMap<String, TextKey>,
    /// What the instruments are for this country, by their codes.
    pub status: Vec<(String, Status)>,
    /// National sources, and the places in them that may be cited.
    pub sources: InstrumentTable,
    /// National places beside the international ones.
    pub national: Vec<(QuestionId, Vec<Citation>)>,
    /// Values to confirm.
    pub prefills: Vec<Prefill>,
    /// Questions that are not asked here, each with the text that says why.
    pub hides: Vec<(QuestionId, TextKey)>,
    /// Questions with texts of the country's own.
    pub rewords: Vec<QuestionId>,
}

/// A questionnaire that a pack adapts: all versions of one major number mean the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Its major version.
    pub major: u32,
}

/// What an instrument is for a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// It is law here.
    Binding,
    /// It is not law here; it is what the state is measured by.
    Benchmark,
    /// Professional guidance.
    Guidance,
}

/// A value that the pack knows, to be confirmed by the rater. It is never an answer by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Prefill {
    /// The question.
    pub question: QuestionId,
    /// The value, of a kind and in the range that the question takes.
    pub value: Value,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it was seen, in English: what is written where programs read. A text of the pack says it in each language.
    pub source: String,
}

/// What a pack makes of a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Adapted {
    /// Nothing: it is the region's, and asked.
    #[default]
    Regional,
    /// It is the country's own; it counts in the national score alone.
    Added,
    /// It is the region's and is not asked here; the text says why.
    Hidden(TextKey),
}

impl Status {
    /// All of them.
    pub const ALL: [Status; 3] = [Status::Binding, Status::Benchmark, Status::Guidance];

    /// As it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Binding => "binding",
            Status::Benchmark => "benchmark",
            Status::Guidance => "guidance",
        }
    }
}

impl CountryPack {
    /// Says whether the pack adapts a questionnaire of that version.
    pub fn adapts(&self, id: &QuestionnaireId, version: Version) -> bool {
        let mut targets = self.changes.iter();
        targets.any(|target| target.questionnaire == *id && target.major == version.major)
    }

    /// What an instrument is for this country; `None` when the pack does not say.
    pub fn status_of(&self, instrument: &str) -> Option<Status> {
        let mut known = self.status.iter();
        known
            .find(|(code, _)| code == instrument)
            .map(|(_, status)| *status)
    }

    /// The national places beside a question's own.
    pub fn national(&self, question: &QuestionId) -> &[Citation] {
        let mut known = self.national.iter();
        known
            .find(|(id, _)| id == question)
            .map_or(&[], |(_, cites)| cites.as_slice())
    }

    /// The value to confirm at a question.
    pub fn prefill(&self, question: &QuestionId) -> Option<&Prefill> {
        self.prefills
            .iter()
            .find(|known| known.question == *question)
    }

    /// Says whether it is a draft: no partner has signed it.
    pub fn is_draft(&self) -> bool {
        self.signed_off_by.is_none()
    }

    /// The text of the country's name.
    pub fn name(&self) -> TextKey {
        name(&self.country)
    }
}

/// The text of a country's name.
pub fn name(country: &str) -> TextKey {
    TextKey::new(format!("country-{}", country.to_ascii_lowercase()))
}

/// The text of a level of government.
pub fn level(country: &str, level: &str) -> TextKey {
    TextKey::new(format!("{}-level-{level}", country.to_ascii_lowercase()))
}

/// The text of where a value to confirm was seen; a pack may have its English in the line of the value instead.
pub fn source(country: &str, question: &QuestionId) -> TextKey {
    let country = country.to_ascii_lowercase();
    TextKey::new(format!("{country}-source-{}", question.as_str()))
}

impl Question {
    /// Says whether it is a country's own, which counts in the national score alone.
    pub fn is_national(&self) -> bool {
        self.adapted == Adapted::Added
    }

    /// Why the country does not ask it.
    pub fn hidden_because(&self) -> Option<&TextKey> {
        match &self.adapted {
            Adapted::Hidden(why) => Some(why),
            _ => None,
        }
    }
}
