//! The JSON of every event's body, version 1: shapes for serde and their conversions, and nothing else. Fields may be added with a
//! default; anything more is a new version.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, GroupId, QuestionId, RaterId};
use crate::record::session::answer::{Dissent, EvidenceId, SourceNo};
use crate::record::session::event::{
    AssessmentEvent, Event, FlagId, RecommendationId, SessionEvent, VisitNoteId,
};
use crate::record::session::place::{Place, RepeatPlace, RowId, RowPath};
use crate::storage::store::payload::Kind;
use crate::storage::store::wire_line::{
    EvidenceLine, FlagLine, RecommendationLine, ResponseWire, SourceLine, VisitNoteLine,
};
use crate::storage::store::wire_opening::{
    DeclarationWire, DescribedWire, OpeningWire, PartsWire, parts_from, parts_wire,
};
use crate::storage::store::wire_upgrade::UpgradeWire;

#[derive(Serialize, Deserialize)]
struct SessionOpened {
    assessment: String,
    package: String,
    rater: String,
}

#[derive(Serialize, Deserialize)]
struct DissentWire {
    member: String,
    text: String,
}

#[derive(Serialize, Deserialize)]
struct RowAdded {
    row: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<u32>,
}

#[derive(Serialize, Deserialize)]
struct SignedOff {
    digest: String,
    codes: Vec<String>,
}

/// Kind, place and body of an event; `None` when it cannot be written as JSON.
pub fn write(event: &Event) -> Option<(Kind, Option<String>, String)> {
    match event {
        Event::Assessment(event) => write_assessment(event),
        Event::Session(event) => write_in_session(event),
    }
}

fn write_assessment(event: &AssessmentEvent) -> Option<(Kind, Option<String>, String)> {
    let (kind, body) = match event {
        AssessmentEvent::Opened(opening) => (
            Kind::AssessmentOpened,
            json(&OpeningWire::from_opening(opening)),
        ),
        AssessmentEvent::IndependenceDeclared(declaration) => (
            Kind::IndependenceDeclared,
            json(&DeclarationWire::from_declaration(declaration)),
        ),
        AssessmentEvent::SharedOut(parts) => (Kind::SharedOut, json(&parts_wire(parts))),
        AssessmentEvent::Described {
            period,
            visits,
            purpose,
        } => (
            Kind::Described,
            json(&DescribedWire::from_parts(*period, visits, purpose)),
        ),
    };
    Some((kind, None, body?))
}

fn write_in_session(event: &SessionEvent) -> Option<(Kind, Option<String>, String)> {
    use SessionEvent as E;
    let (kind, place, body) = match event {
        E::Answered { place, response } => (
            Kind::Answered,
            Some(place.to_string()),
            json(&Some(ResponseWire::from_response(response))),
        ),
        E::Cleared { place } => (Kind::Cleared, Some(place.to_string()), json(&())),
        E::Noted { place, text } => (Kind::Noted, Some(place.to_string()), json(text)),
        E::GapWritten { place, text } => (Kind::GapWritten, Some(place.to_string()), json(text)),
        E::Attached { place, evidence } => (
            Kind::Attached,
            Some(place.to_string()),
            json(&EvidenceLine::from_evidence(evidence)),
        ),
        E::Detached { place, evidence } => {
            (Kind::Detached, Some(place.to_string()), json(&evidence.0))
        }
        E::Dissented { place, dissent } => (
            Kind::Dissented,
            Some(place.to_string()),
            json(&DissentWire {
                member: dissent.member.to_string(),
                text: dissent.text.clone(),
            }),
        ),
        E::Agreed { place, on } => (Kind::Agreed, Some(place.to_string()), json(on)),
        E::RowAdded {
            repeat,
            row,
            before,
        } => (
            Kind::RowAdded,
            Some(repeat_text(repeat)),
            json(&RowAdded {
                row: row.0,
                before: before.map(|row| row.0),
            }),
        ),
        E::RowRemoved { repeat, row } => {
            (Kind::RowRemoved, Some(repeat_text(repeat)), json(&row.0))
        }
        E::RowsDeclared { repeat, complete } => (
            Kind::RowsDeclared,
            Some(repeat_text(repeat)),
            json(complete),
        ),
        _ => return write_besides(event),
    };
    Some((kind, place, body?))
}

fn write_besides(event: &SessionEvent) -> Option<(Kind, Option<String>, String)> {
    use SessionEvent as E;
    let (kind, body) = match event {
        E::Opened {
            assessment,
            package,
            rater,
        } => (
            Kind::SessionOpened,
            json(&SessionOpened {
                assessment: assessment.to_string(),
                package: package.to_string(),
                rater: rater.to_string(),
            }),
        ),
        E::Flagged(flag) => (Kind::Flagged, json(&FlagLine::from_flag(flag))),
        E::Unflagged(id) => (Kind::Unflagged, json(&id.0)),
        E::SourceWritten(source) => (Kind::SourceWritten, json(&SourceLine::from_source(source))),
        E::SourceRemoved(no) => (Kind::SourceRemoved, json(&no.0)),
        E::VisitNoteWritten(note) => (
            Kind::VisitNoteWritten,
            json(&VisitNoteLine::from_note(note)),
        ),
        E::VisitNoteRemoved(id) => (Kind::VisitNoteRemoved, json(&id.0)),
        E::Recommended(recommendation) => (
            Kind::Recommended,
            json(&RecommendationLine::from_recommendation(recommendation)),
        ),
        E::RecommendationRemoved(id) => (Kind::RecommendationRemoved, json(&id.0)),
        E::SignedOff { digest, codes } => (
            Kind::SignedOff,
            json(&SignedOff {
                digest: digest.to_string(),
                codes: codes.clone(),
            }),
        ),
        E::Reopened { reason } => (Kind::Reopened, json(reason)),
        E::Upgraded(upgrade) => (Kind::Upgraded, json(&UpgradeWire::from_upgrade(upgrade))),
        E::UpgradeTakenBack(upgrade) => (
            Kind::UpgradeTakenBack,
            json(&UpgradeWire::from_upgrade(upgrade)),
        ),
        _ => return None,
    };
    Some((kind, None, body?))
}

/// The event of a kind, place and body; `None` when they are not what version 1 wrote.
pub fn read(kind: Kind, place: Option<&str>, body: &str) -> Option<Event> {
    match kind {
        Kind::AssessmentOpened => Some(Event::Assessment(AssessmentEvent::Opened(
            parse::<OpeningWire>(body)?.to_opening()?,
        ))),
        Kind::IndependenceDeclared => {
            Some(Event::Assessment(AssessmentEvent::IndependenceDeclared(
                parse::<DeclarationWire>(body)?.to_declaration()?,
            )))
        }
        Kind::SharedOut => {
            let wire: PartsWire = parse(body)?;
            Some(Event::Assessment(AssessmentEvent::SharedOut(parts_from(
                &wire,
            )?)))
        }
        Kind::Described => {
            let (period, visits, purpose) = parse::<DescribedWire>(body)?.to_parts()?;
            Some(Event::Assessment(AssessmentEvent::Described {
                period,
                visits,
                purpose,
            }))
        }
        _ => match place {
            Some(place) => read_at(kind, place, body).map(Event::Session),
            None => read_besides(kind, body).map(Event::Session),
        },
    }
}

fn read_at(kind: Kind, place: &str, body: &str) -> Option<SessionEvent> {
    use SessionEvent as E;
    let place = || parse_place(place);
    let repeat = || {
        place().map(|place| RepeatPlace {
            repeat: GroupId::new(place.question.as_str()),
            at: place.at,
        })
    };
    Some(match kind {
        Kind::Answered => match parse::<Option<ResponseWire>>(body)? {
            Some(response) => E::Answered {
                place: place()?,
                response: response.to_response()?,
            },
            // Its words were erased.
            None => E::Cleared { place: place()? },
        },
        Kind::Cleared => {
            parse::<()>(body)?;
            E::Cleared { place: place()? }
        }
        Kind::Noted => E::Noted {
            place: place()?,
            text: parse(body)?,
        },
        Kind::GapWritten => E::GapWritten {
            place: place()?,
            text: parse(body)?,
        },
        Kind::Attached => E::Attached {
            place: place()?,
            evidence: parse::<EvidenceLine>(body)?.to_evidence()?,
        },
        Kind::Detached => E::Detached {
            place: place()?,
            evidence: EvidenceId(parse(body)?),
        },
        Kind::Dissented => {
            let dissent = parse::<DissentWire>(body)?;
            E::Dissented {
                place: place()?,
                dissent: Dissent {
                    member: RaterId::parse(&dissent.member)?,
                    text: dissent.text,
                },
            }
        }
        Kind::Agreed => E::Agreed {
            place: place()?,
            on: parse(body)?,
        },
        Kind::RowAdded => {
            let added = parse::<RowAdded>(body)?;
            E::RowAdded {
                repeat: repeat()?,
                row: RowId(added.row),
                before: added.before.map(RowId),
            }
        }
        Kind::RowRemoved => E::RowRemoved {
            repeat: repeat()?,
            row: RowId(parse(body)?),
        },
        Kind::RowsDeclared => E::RowsDeclared {
            repeat: repeat()?,
            complete: parse(body)?,
        },
        _ => return None,
    })
}

fn read_besides(kind: Kind, body: &str) -> Option<SessionEvent> {
    use SessionEvent as E;
    Some(match kind {
        Kind::SessionOpened => {
            let opened = parse::<SessionOpened>(body)?;
            E::Opened {
                assessment: AssessmentId::parse(&opened.assessment)?,
                package: Digest::from_hex(&opened.package)?,
                rater: RaterId::parse(&opened.rater)?,
            }
        }
        Kind::Flagged => E::Flagged(parse::<FlagLine>(body)?.to_flag()?),
        Kind::Unflagged => E::Unflagged(FlagId(parse(body)?)),
        Kind::SourceWritten => E::SourceWritten(parse::<SourceLine>(body)?.to_source()?),
        Kind::SourceRemoved => E::SourceRemoved(SourceNo(parse(body)?)),
        Kind::VisitNoteWritten => E::VisitNoteWritten(parse::<VisitNoteLine>(body)?.to_note()?),
        Kind::VisitNoteRemoved => E::VisitNoteRemoved(VisitNoteId(parse(body)?)),
        Kind::Recommended => {
            E::Recommended(parse::<RecommendationLine>(body)?.to_recommendation()?)
        }
        Kind::RecommendationRemoved => E::RecommendationRemoved(RecommendationId(parse(body)?)),
        Kind::SignedOff => {
            let signed = parse::<SignedOff>(body)?;
            E::SignedOff {
                digest: Digest::from_hex(&signed.digest)?,
                codes: signed.codes,
            }
        }
        Kind::Reopened => E::Reopened {
            reason: parse(body)?,
        },
        Kind::Upgraded => E::Upgraded(parse::<UpgradeWire>(body)?.to_upgrade()?),
        Kind::UpgradeTakenBack => E::UpgradeTakenBack(parse::<UpgradeWire>(body)?.to_upgrade()?),
        _ => return None,
    })
}

fn json<T: Serialize>(value: &T) -> Option<String> {
    serde_json::to_string(value).ok()
}

fn parse<T: DeserializeOwned>(body: &str) -> Option<T> {
    serde_json::from_str(body).ok()
}

fn repeat_text(repeat: &RepeatPlace) -> String {
    Place {
        question: QuestionId::new(repeat.repeat.as_str()),
        at: repeat.at.clone(),
    }
    .to_string()
}

/// Reads what `Place` shows: `sv_acc_food`, or `sv_case_code[3/1]`.
pub fn parse_place(text: &str) -> Option<Place> {
    let Some((question, rows)) = text.split_once('[') else {
        return Some(Place::new(QuestionId::new(text)));
    };
    let rows = rows
        .strip_suffix(']')?
        .split('/')
        .map(|row| row.parse().ok().map(RowId))
        .collect::<Option<Vec<_>>>()?;
    Some(Place {
        question: QuestionId::new(question),
        at: RowPath(rows),
    })
}
