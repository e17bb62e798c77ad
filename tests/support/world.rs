//! A world in memory that answers effects as the runtime and the store do: it appends, keeps drafts, opens sessions, offers
//! questionnaires. It can refuse to write, and it can keep its confirmations back.

use std::collections::BTreeMap;

use fener::base::id::{AssessmentId, SessionId};
use fener::base::time::{Moment, Timestamp};
use fener::form::model::questionnaire::Purpose;
use fener::form::model::text;
use fener::interface::app::effect::{Effect, Order};
use fener::interface::app::msg::{Offered, OpenedSession, Outcome};
use fener::record::session::assessment::Assessment;
use fener::record::session::event::{NewEvent, Seq, StreamId};
use fener::record::session::fold::Session;
use fener::record::session::summary::{Counts, Draft, SessionRow, Summary};
use fener::text::i18n::keys::app;

use crate::support::fixture::{self, Fixture};

/// What the disk holds of a session.
#[derive(Clone)]
struct Kept {
    assessment: AssessmentId,
    events: Vec<NewEvent>,
    drafts: Vec<Draft>,
    summary: Option<Summary>,
}

/// The world.
#[derive(Clone)]
pub struct World {
    /// The questionnaires on offer.
    pub offers: Vec<Fixture>,
    /// While it is set, the disk refuses.
    pub refuses: bool,
    /// While it is set, nothing is confirmed.
    pub holds: bool,
    assessments: BTreeMap<AssessmentId, Vec<NewEvent>>,
    sessions: BTreeMap<SessionId, Kept>,
}

impl World {
    /// An empty world with questionnaires on offer.
    pub fn new(offers: Vec<Fixture>) -> World {
        World {
            offers,
            refuses: false,
            holds: false,
            assessments: BTreeMap::new(),
            sessions: BTreeMap::new(),
        }
    }

    /// What an effect leads to; nothing for what has no answer, and while answers are kept back.
    pub fn answer(&mut self, effect: &Effect, moment: &Moment) -> Option<Outcome> {
        let at = moment.at;
        Some(match &effect.order {
            Order::Append { .. } | Order::KeepDraft(_) | Order::Create { .. } if self.holds => {
                return None;
            }
            Order::Append { .. } | Order::KeepDraft(_) | Order::Create { .. } if self.refuses => {
                Outcome::NotSaved {
                    why: app::not_encrypted(),
                    code: "S0001",
                }
            }
            Order::Append {
                stream,
                expected,
                events,
                summary,
            } => self.append(*stream, *expected, events, summary.as_ref(), at),
            Order::Create {
                assessment,
                opening,
                session,
                events,
                summary,
                ..
            } => {
                self.assessments.insert(*assessment, opening.clone());
                let kept = Kept {
                    assessment: *assessment,
                    events: events.clone(),
                    drafts: Vec::new(),
                    summary: Some(summary.clone()),
                };
                self.sessions.insert(*session, kept);
                Outcome::Created(Box::new(self.opened(*session)?))
            }
            Order::KeepDraft(draft) => {
                let kept = self.sessions.get_mut(&draft.session)?;
                kept.drafts
                    .retain(|known| (&known.place, &known.field) != (&draft.place, &draft.field));
                kept.drafts.push(draft.clone());
                Outcome::DraftKept { at }
            }
            Order::ListSessions => Outcome::Listed(self.rows()),
            Order::ListNewest(most) => self.newest(*most),
            Order::OpenSession(session) => Outcome::Opened(Box::new(self.opened(*session)?)),
            Order::ReadHead { at, .. } => Outcome::Head {
                at: *at,
                digest: fener::base::digest::Digest::of(&at.0.to_be_bytes()),
            },
            Order::ReadLibrary => Outcome::Library(self.offers.iter().map(offered).collect()),
            Order::LoadQuestionnaire(id) => {
                let found = self
                    .offers
                    .iter()
                    .find(|offer| offer.questionnaire.id == *id)?;
                Outcome::Loaded(std::sync::Arc::clone(&found.questionnaire))
            }
            Order::KeepSettings(_) | Order::UseLanguages { .. } => Outcome::SettingsKept,
            Order::Export { .. } => Outcome::Written {
                path: "exports/AL-SH-01.json".to_owned(),
                beside: Vec::new(),
            },
            _ => return None,
        })
    }

    fn append(
        &mut self,
        stream: StreamId,
        expected: Seq,
        new: &[NewEvent],
        summary: Option<&Summary>,
        at: Timestamp,
    ) -> Outcome {
        let events = match stream {
            StreamId::Assessment(id) => self.assessments.entry(id).or_default(),
            StreamId::Session(id) => {
                let kept = self.sessions.get_mut(&id).unwrap();
                kept.summary = summary.cloned().or(kept.summary.take());
                &mut kept.events
            }
        };
        let actual = Seq(events.len() as u64);
        if actual != expected {
            return Outcome::Conflict { actual };
        }
        events.extend(new.iter().cloned());
        Outcome::Appended {
            events: new.iter().map(|event| event.id).collect(),
            last: Seq(events.len() as u64),
            at,
        }
    }

    /// A session as it is read from the disk.
    pub fn opened(&self, id: SessionId) -> Option<OpenedSession> {
        let kept = self.sessions.get(&id)?;
        let (session, assessment) = (self.session(id)?, self.assessment(kept.assessment)?);
        let is_it = |offer: &&Fixture| offer.questionnaire.id == assessment.opening.questionnaire;
        let questionnaire = std::sync::Arc::clone(&self.offers.iter().find(is_it)?.questionnaire);
        Some(OpenedSession {
            questionnaire,
            assessment,
            session,
            drafts: kept.drafts.clone(),
        })
    }

    fn assessment(&self, id: AssessmentId) -> Option<Assessment> {
        let events = self.assessments.get(&id)?;
        Assessment::fold(
            id,
            events
                .iter()
                .enumerate()
                .map(|(n, new)| (Seq(n as u64 + 1), new)),
        )
    }

    fn session(&self, id: SessionId) -> Option<Session> {
        let mut events = self.sessions.get(&id)?.events.iter();
        let mut session = Session::open(id, Seq(1), events.next()?)?;
        for new in events {
            session.apply(session.seq.next(), new);
        }
        Some(session)
    }

    /// The sessions, newest first.
    pub fn sessions(&self) -> Vec<SessionId> {
        self.rows().iter().map(|row| row.session).collect()
    }

    fn newest(&self, most: usize) -> Outcome {
        let rows = self.rows();
        let signed = rows.iter().filter(|row| row.signed).count();
        let counts = Counts {
            open: rows.len() - signed,
            signed,
        };
        let is_unsettled = |row: &SessionRow| {
            let summary = row.summary.as_ref();
            summary.is_some_and(|(_, summary)| summary.unsettled)
        };
        let mut open: Vec<SessionRow> = rows.into_iter().filter(|row| !row.signed).collect();
        open.sort_by_key(|row| !is_unsettled(row));
        open.truncate(most);
        Outcome::Newest(open, counts)
    }

    fn rows(&self) -> Vec<SessionRow> {
        let row = |id: &SessionId| {
            let (kept, session) = (self.sessions.get(id)?, self.session(*id)?);
            let assessment = self.assessment(kept.assessment)?;
            let opening = assessment.opening;
            Some(SessionRow {
                session: *id,
                assessment: kept.assessment,
                questionnaire: opening.questionnaire,
                version: opening.version,
                package: opening.package,
                subject: opening.subject.id,
                code: opening.subject.code,
                rater: session.header.rater,
                mode: opening.mode,
                period: opening.period,
                opened_at: session.header.opened_at,
                changed_at: session.changed_at,
                signed: session.is_signed(),
                seq: session.seq,
                summary: kept.summary.clone().map(|summary| (session.seq, summary)),
            })
        };
        let mut rows: Vec<SessionRow> = self.sessions.keys().filter_map(row).collect();
        rows.sort_by_key(|row| std::cmp::Reverse((row.changed_at, row.session)));
        rows
    }
}

fn offered(fixture: &Fixture) -> Offered {
    let catalog = fixture::catalog("en", Some(fixture));
    let questionnaire = &fixture.questionnaire;
    Offered {
        id: questionnaire.id.clone(),
        version: questionnaire.version,
        digest: questionnaire.digest,
        title: catalog.text(&text::questionnaire_title()).text,
        about: catalog.text(&text::questionnaire_about()).text,
        languages: fixture
            .texts
            .languages()
            .map(ToString::to_string)
            .filter(|tag| tag != "qps")
            .collect(),
        practice: questionnaire.purpose == Purpose::Practice,
    }
}
