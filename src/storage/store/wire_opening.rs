//! The JSON of an assessment's events, version 1.

use serde::{Deserialize, Serialize};

use crate::base::carrier::Carrier;
use crate::base::digest::Digest;
use crate::base::id::{QuestionnaireId, RaterId, SectionId, SubjectId};
use crate::base::time::{Date, PartialDate};
use crate::form::model::version::Version;
use crate::record::session::assessment::{Carried, Declaration, Mode, Opening, Subject};
use crate::record::session::rater::{Link, Member, TeamWay};
use crate::text::i18n::locale::Locale;

/// How an assessment was opened.
#[derive(Serialize, Deserialize)]
pub struct OpeningWire {
    questionnaire: String,
    version: String,
    package: String,
    subject: SubjectWire,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pack: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    government_level: Option<String>,
    period: (String, String),
    visits: Vec<String>,
    mode: String,
    purpose: String,
    languages: Vec<String>,
    way: WayWire,
    members: Vec<MemberWire>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    carried: Option<CarriedWire>,
}

#[derive(Serialize, Deserialize)]
struct CarriedWire {
    by: String,
    reason: String,
}

#[derive(Serialize, Deserialize)]
struct SubjectWire {
    id: String,
    code: String,
    name: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WayWire {
    Together,
    EachAlone,
    SharedOut(PartsWire),
}

#[derive(Serialize, Deserialize)]
struct MemberWire {
    rater: String,
    code: String,
}

impl MemberWire {
    fn from_member(member: &Member) -> MemberWire {
        MemberWire {
            rater: member.rater.to_string(),
            code: member.code.clone(),
        }
    }

    fn to_member(&self) -> Option<Member> {
        Some(Member {
            rater: RaterId::parse(&self.rater)?,
            code: self.code.clone(),
        })
    }
}

impl OpeningWire {
    /// To JSON's shape.
    pub fn from_opening(opening: &Opening) -> OpeningWire {
        OpeningWire {
            questionnaire: opening.questionnaire.to_string(),
            version: opening.version.to_string(),
            package: opening.package.to_string(),
            subject: SubjectWire {
                id: opening.subject.id.to_string(),
                code: opening.subject.code.clone(),
                name: opening.subject.name.clone(),
            },
            country: opening.country.clone(),
            pack: opening.pack.map(|pack| pack.to_string()),
            government_level: opening.government_level.clone(),
            period: period_text(opening.period),
            visits: opening.visits.iter().map(Date::to_string).collect(),
            mode: opening.mode.as_str().to_owned(),
            purpose: opening.purpose.clone(),
            languages: opening.languages.iter().map(Locale::to_string).collect(),
            way: match &opening.way {
                TeamWay::Together => WayWire::Together,
                TeamWay::EachAlone => WayWire::EachAlone,
                TeamWay::SharedOut(parts) => WayWire::SharedOut(parts_wire(parts)),
            },
            members: opening
                .members
                .iter()
                .map(MemberWire::from_member)
                .collect(),
            carried: opening.carried.as_ref().map(|carried| CarriedWire {
                by: carried.by.as_str().to_owned(),
                reason: carried.reason.clone(),
            }),
        }
    }

    /// From JSON's shape.
    pub fn to_opening(&self) -> Option<Opening> {
        Some(Opening {
            questionnaire: QuestionnaireId::new(&self.questionnaire),
            version: Version::parse(&self.version)?,
            package: Digest::from_hex(&self.package)?,
            subject: Subject {
                id: SubjectId::parse(&self.subject.id)?,
                code: self.subject.code.clone(),
                name: self.subject.name.clone(),
            },
            country: self.country.clone(),
            pack: match &self.pack {
                Some(pack) => Some(Digest::from_hex(pack)?),
                None => None,
            },
            government_level: self.government_level.clone(),
            period: parse_period(&self.period)?,
            visits: parse_visits(&self.visits)?,
            mode: Mode::parse(&self.mode)?,
            purpose: self.purpose.clone(),
            languages: self
                .languages
                .iter()
                .map(|tag| Locale::parse(tag))
                .collect::<Option<_>>()?,
            way: match &self.way {
                WayWire::Together => TeamWay::Together,
                WayWire::EachAlone => TeamWay::EachAlone,
                WayWire::SharedOut(parts) => TeamWay::SharedOut(parts_from(parts)?),
            },
            members: self
                .members
                .iter()
                .map(MemberWire::to_member)
                .collect::<Option<_>>()?,
            carried: match &self.carried {
                Some(carried) => Some(Carried {
                    by: Carrier::parse(&carried.by)?,
                    reason: carried.reason.clone(),
                }),
                None => None,
            },
        })
    }
}

/// Sections and who has each.
pub type PartsWire = Vec<(String, String)>;

/// To JSON's shape.
pub fn parts_wire(parts: &[(SectionId, RaterId)]) -> PartsWire {
    parts
        .iter()
        .map(|(section, rater)| (section.to_string(), rater.to_string()))
        .collect()
}

/// From JSON's shape.
pub fn parts_from(parts: &PartsWire) -> Option<Vec<(SectionId, RaterId)>> {
    parts
        .iter()
        .map(|(section, rater)| Some((SectionId::new(section), RaterId::parse(rater)?)))
        .collect()
}

/// A declaration of independence.
#[derive(Serialize, Deserialize)]
pub struct DeclarationWire {
    by: String,
    link: String,
    text: String,
}

impl DeclarationWire {
    /// To JSON's shape.
    pub fn from_declaration(declaration: &Declaration) -> DeclarationWire {
        DeclarationWire {
            by: declaration.by.to_string(),
            link: declaration.link.as_str().to_owned(),
            text: declaration.text.clone(),
        }
    }

    /// From JSON's shape.
    pub fn to_declaration(&self) -> Option<Declaration> {
        Some(Declaration {
            by: RaterId::parse(&self.by)?,
            link: Link::parse(&self.link)?,
            text: self.text.clone(),
        })
    }
}

/// What was put right about an assessment.
#[derive(Serialize, Deserialize)]
pub struct DescribedWire {
    period: (String, String),
    visits: Vec<String>,
    purpose: String,
}

impl DescribedWire {
    /// To JSON's shape.
    pub fn from_parts(
        period: (PartialDate, PartialDate),
        visits: &[Date],
        purpose: &str,
    ) -> DescribedWire {
        DescribedWire {
            period: period_text(period),
            visits: visits.iter().map(Date::to_string).collect(),
            purpose: purpose.to_owned(),
        }
    }

    /// From JSON's shape.
    pub fn to_parts(&self) -> Option<((PartialDate, PartialDate), Vec<Date>, String)> {
        Some((
            parse_period(&self.period)?,
            parse_visits(&self.visits)?,
            self.purpose.clone(),
        ))
    }
}

fn period_text((from, to): (PartialDate, PartialDate)) -> (String, String) {
    (from.to_string(), to.to_string())
}

fn parse_period((from, to): &(String, String)) -> Option<(PartialDate, PartialDate)> {
    Some((PartialDate::parse(from)?, PartialDate::parse(to)?))
}

fn parse_visits(visits: &[String]) -> Option<Vec<Date>> {
    visits.iter().map(|day| Date::parse(day)).collect()
}
