//! The JSON of responses, evidence, flags, sources, notes on the visit and recommendations, version 1.

use serde::{Deserialize, Serialize};

use crate::base::id::OptionId;
use crate::base::number::Number;
use crate::base::time::{PartialDate, TimeOfDay};
use crate::base::value::Value;
use crate::form::model::instrument::Means;
use crate::record::session::answer::{
    Evidence, EvidenceId, NotVerified, ResidentTerms, Response, SourceNo, Strength,
};
use crate::record::session::event::{
    Flag, FlagId, FlagKind, Owner, Recommendation, RecommendationId, Source, VisitNote, VisitNoteId,
};
use crate::storage::store::wire::parse_place;

/// A response. One option is its bare id, because that is nearly every answer.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub enum ResponseWire {
    /// One option.
    Choice(String),
    /// Anything else.
    Other(OtherResponse),
}

/// Every response but one option.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OtherResponse {
    /// Several options.
    Choices(Vec<String>),
    /// All options in order.
    Ranking(Vec<String>),
    /// An exact number.
    Number(String),
    /// Text.
    Text(String),
    /// A date to the day, month or year.
    Date(String),
    /// A time of day.
    Time(String),
    /// Not applicable, with its reason.
    NotApplicable(String),
    /// Not verified, with its reason's id.
    NotVerified(String),
}

impl ResponseWire {
    /// To JSON's shape.
    pub fn from_response(response: &Response) -> ResponseWire {
        use OtherResponse as O;
        let ids = |options: &[OptionId]| options.iter().map(OptionId::to_string).collect();
        ResponseWire::Other(match response {
            Response::Value(Value::Choice(option)) => {
                return ResponseWire::Choice(option.to_string());
            }
            Response::Value(Value::Choices(options)) => O::Choices(ids(options)),
            Response::Value(Value::Ranking(options)) => O::Ranking(ids(options)),
            Response::Value(Value::Number(number)) => O::Number(number.to_string()),
            Response::Value(Value::Text(text)) => O::Text(text.clone()),
            Response::Value(Value::Date(date)) => O::Date(date.to_string()),
            Response::Value(Value::Time(time)) => O::Time(time.to_string()),
            Response::NotApplicable(reason) => O::NotApplicable(reason.clone()),
            Response::NotVerified(reason) => O::NotVerified(reason.as_str().to_owned()),
        })
    }

    /// From JSON's shape.
    pub fn to_response(&self) -> Option<Response> {
        use OtherResponse as O;
        let options = |ids: &[String]| ids.iter().map(|id| OptionId::new(id)).collect();
        let other = match self {
            ResponseWire::Choice(option) => {
                return Some(Response::Value(Value::Choice(OptionId::new(option))));
            }
            ResponseWire::Other(other) => other,
        };
        Some(match other {
            O::Choices(ids) => Response::Value(Value::Choices(options(ids))),
            O::Ranking(ids) => Response::Value(Value::Ranking(options(ids))),
            O::Number(text) => Response::Value(Value::Number(Number::parse(text)?)),
            O::Text(text) => Response::Value(Value::Text(text.clone())),
            O::Date(text) => Response::Value(Value::Date(PartialDate::parse(text)?)),
            O::Time(text) => Response::Value(Value::Time(TimeOfDay::parse(text)?)),
            O::NotApplicable(reason) => Response::NotApplicable(reason.clone()),
            O::NotVerified(reason) => Response::NotVerified(NotVerified::parse(reason)?),
        })
    }
}

/// A line of evidence.
#[derive(Serialize, Deserialize)]
pub struct EvidenceLine {
    id: u32,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<u32>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reference: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    strength: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    staff_present: Option<bool>,
}

impl EvidenceLine {
    /// To JSON's shape.
    pub fn from_evidence(evidence: &Evidence) -> EvidenceLine {
        EvidenceLine {
            id: evidence.id.0,
            kind: evidence.kind.as_str().to_owned(),
            source: evidence.source.map(|source| source.0),
            reference: evidence.reference.clone(),
            at: evidence.at.clone(),
            date: evidence.date.map(|date| date.to_string()),
            strength: evidence.strength.as_str().to_owned(),
            staff_present: evidence.resident.map(|terms| terms.staff_present),
        }
    }

    /// From JSON's shape.
    pub fn to_evidence(&self) -> Option<Evidence> {
        Some(Evidence {
            id: EvidenceId(self.id),
            kind: Means::parse(&self.kind)?,
            source: self.source.map(SourceNo),
            reference: self.reference.clone(),
            at: self.at.clone(),
            date: maybe_date(self.date.as_deref())?,
            strength: Strength::parse(&self.strength)?,
            resident: self
                .staff_present
                .map(|staff_present| ResidentTerms { staff_present }),
        })
    }
}

/// A flag.
#[derive(Serialize, Deserialize)]
pub struct FlagLine {
    id: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    kind: String,
    text: String,
}

impl FlagLine {
    /// To JSON's shape.
    pub fn from_flag(flag: &Flag) -> FlagLine {
        FlagLine {
            id: flag.id.0,
            place: flag.place.as_ref().map(ToString::to_string),
            kind: flag.kind.as_str().to_owned(),
            text: flag.text.clone(),
        }
    }

    /// From JSON's shape.
    pub fn to_flag(&self) -> Option<Flag> {
        Some(Flag {
            id: FlagId(self.id),
            place: match &self.place {
                Some(place) => Some(parse_place(place)?),
                None => None,
            },
            kind: FlagKind::parse(&self.kind)?,
            text: self.text.clone(),
        })
    }
}

/// A source.
#[derive(Serialize, Deserialize)]
pub struct SourceLine {
    no: u32,
    kind: String,
    role: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    private: Option<bool>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reference: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    staff_present: Option<bool>,
}

impl SourceLine {
    /// To JSON's shape.
    pub fn from_source(source: &Source) -> SourceLine {
        SourceLine {
            no: source.no.0,
            kind: source.kind.as_str().to_owned(),
            role: source.role.clone(),
            date: source.date.map(|date| date.to_string()),
            private: source.private,
            reference: source.reference.clone(),
            staff_present: source.staff_present,
        }
    }

    /// From JSON's shape.
    pub fn to_source(&self) -> Option<Source> {
        Some(Source {
            no: SourceNo(self.no),
            kind: Means::parse(&self.kind)?,
            role: self.role.clone(),
            date: maybe_date(self.date.as_deref())?,
            private: self.private,
            reference: self.reference.clone(),
            staff_present: self.staff_present,
        })
    }
}

/// A note on the visit.
#[derive(Serialize, Deserialize)]
pub struct VisitNoteLine {
    id: u32,
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tied: Option<String>,
}

impl VisitNoteLine {
    /// To JSON's shape.
    pub fn from_note(note: &VisitNote) -> VisitNoteLine {
        VisitNoteLine {
            id: note.id.0,
            text: note.text.clone(),
            tied: note.tied.as_ref().map(ToString::to_string),
        }
    }

    /// From JSON's shape.
    pub fn to_note(&self) -> Option<VisitNote> {
        Some(VisitNote {
            id: VisitNoteId(self.id),
            text: self.text.clone(),
            tied: match &self.tied {
                Some(place) => Some(parse_place(place)?),
                None => None,
            },
        })
    }
}

/// A recommendation.
#[derive(Serialize, Deserialize)]
pub struct RecommendationLine {
    id: u32,
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
    priority: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    places: Vec<String>,
}

impl RecommendationLine {
    /// To JSON's shape.
    pub fn from_recommendation(recommendation: &Recommendation) -> RecommendationLine {
        RecommendationLine {
            id: recommendation.id.0,
            text: recommendation.text.clone(),
            owner: recommendation.owner.map(|owner| owner.as_str().to_owned()),
            priority: recommendation.priority,
            due: recommendation.due.map(|date| date.to_string()),
            places: recommendation
                .places
                .iter()
                .map(ToString::to_string)
                .collect(),
        }
    }

    /// From JSON's shape.
    pub fn to_recommendation(&self) -> Option<Recommendation> {
        Some(Recommendation {
            id: RecommendationId(self.id),
            text: self.text.clone(),
            owner: match &self.owner {
                Some(owner) => Some(Owner::parse(owner)?),
                None => None,
            },
            priority: self.priority,
            due: maybe_date(self.due.as_deref())?,
            places: self
                .places
                .iter()
                .map(|place| parse_place(place))
                .collect::<Option<_>>()?,
        })
    }
}

/// `Some(None)` for no date, `None` for a text that is none.
fn maybe_date(text: Option<&str>) -> Option<Option<PartialDate>> {
    match text {
        Some(text) => PartialDate::parse(text).map(Some),
        None => Some(None),
    }
}
