//! A world in memory that answers effects as the runtime and the store do: it appends, keeps drafts, opens sessions, offers
//! questionnaires. It can refuse to write, and it can keep its confirmations back.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use fener::base::id::{AssessmentId, QuestionnaireId, SessionId};
use fener::base::secret::Secret;
use fener::base::time::{Moment, Timestamp};
use fener::engine::flow;
use fener::engine::upgrade::{Passage, edition};
use fener::exchange::decided::{Decided, undecided};
use fener::exchange::profile::Profile;
use fener::exchange::{ExportInput, Options};
use fener::form::model::country;
use fener::form::model::questionnaire::{Purpose, Questionnaire};
use fener::form::model::text;
use fener::form::model::version::Version;
use fener::interface::app::core::Access;
use fener::interface::app::effect::{Effect, Order, Rekey};
use fener::interface::app::folders::Folders;
use fener::interface::app::msg::{
    Kept as Placed, LookedBack, Offered, OfferedCountry, OpenedSession, Outcome,
};
use fener::interface::tui::editions::{languages, passage};
use fener::record::session::assessment::Assessment;
use fener::record::session::edition::Edition;
use fener::record::session::event::{Event, NewEvent, Recorded, Seq, SessionEvent, StreamId};
use fener::record::session::fold::Session;
use fener::record::session::rater::TeamWay;
use fener::record::session::summary::{Counts, Draft, SessionRow, Summary, WAITING_FIRST};
use fener::storage::store::Store;
use fener::storage::store::append::Append;
use fener::storage::store::payload::Payload;
use fener::text::i18n::keys::{app, looks, seal, tui};

use crate::support::fixture::{self, Fixture};
use crate::support::transfer;

/// What the disk holds of a session.
/// The passphrase of the store.
pub const PASSPHRASE: &str = "eight words that nobody else would say";
/// Its recovery key.
const RECOVERY: &str = "0V24 VBMH 07J3 AJK0 31CN RSDY V73C";

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
    /// The same with country packs.
    pub adapted: Vec<Fixture>,
    /// Editions that are not on offer any more, but kept with the sessions filled with them.
    pub earlier: Vec<Fixture>,
    /// The scores of other levels of government of every session's subject and period.
    pub levels: Vec<(String, fener::engine::score::ScoreReport)>,
    /// While it is set, the disk refuses.
    pub refuses: bool,
    /// While it is set, nothing is confirmed.
    pub holds: bool,
    /// Events that another program wrote into every session meanwhile.
    pub elsewhere: u64,
    /// The version that the list of questionnaires names, where another is read after all.
    pub named: Option<Version>,
    /// Why no questionnaire can be read.
    pub unreadable: Option<Outcome>,
    /// The language in which what is on offer is called.
    pub speaks: String,
    /// While it is set, no list of sessions is read.
    pub slow_lists: bool,
    /// The session that was open when the screen was locked.
    pub back: Option<SessionId>,
    /// What was typed for an assessment that was being set up then.
    pub begun: Vec<(String, String)>,
    /// Whether each entry is the one that was written.
    pub is_whole: bool,
    /// While it is set, no record can be looked back at.
    pub reads_nothing: bool,
    closed: Option<Outcome>,
    assessments: BTreeMap<AssessmentId, Vec<NewEvent>>,
    sessions: BTreeMap<SessionId, Kept>,
    /// A real store that everything is written to besides, and that digests come from.
    store: Option<Rc<RefCell<Store>>>,
}

impl World {
    /// Writes what there is, and everything from now on, to a real store.
    pub fn keep_in(&mut self, mut store: Store) -> Rc<RefCell<Store>> {
        for offer in self.offers.iter().chain(&self.earlier) {
            let file = ("questionnaire.toml".to_owned(), "id = \"kept\"".to_owned());
            let digest = offer.questionnaire.digest;
            store.keep_definition(digest, &[file]).unwrap();
        }
        let store = Rc::new(RefCell::new(store));
        self.store = Some(Rc::clone(&store));
        let assessments = self.assessments.iter();
        let assessments = assessments.map(|(id, events)| (StreamId::Assessment(*id), events));
        let sessions = self.sessions.iter();
        let sessions = sessions.map(|(id, kept)| (StreamId::Session(*id), &kept.events));
        for (stream, events) in assessments.chain(sessions) {
            self.store_too(stream, Seq(0), events);
        }
        store
    }

    /// Lists no longer know which requests wait, as in a store of a version that did not note them.
    pub fn forget_waiting(&mut self) {
        let kept = self.sessions.values_mut();
        let summaries = kept.flat_map(|kept| &mut kept.summary);
        summaries.for_each(|summary| summary.waiting.clear());
    }

    fn store_too(&self, stream: StreamId, expected: Seq, events: &[NewEvent]) {
        if let Some(store) = &self.store {
            let append = Append {
                stream,
                expected,
                events,
                summary: None,
                drafts: &[],
            };
            store.borrow_mut().create(&[append]).unwrap();
        }
    }

    /// An empty world with questionnaires on offer.
    pub fn new(offers: Vec<Fixture>) -> World {
        World {
            levels: Vec::new(),
            offers,
            refuses: false,
            holds: false,
            elsewhere: 0,
            named: None,
            adapted: Vec::new(),
            earlier: Vec::new(),
            unreadable: None,
            speaks: "en".to_owned(),
            slow_lists: false,
            back: None,
            begun: Vec::new(),
            is_whole: true,
            reads_nothing: false,
            closed: None,
            assessments: BTreeMap::new(),
            sessions: BTreeMap::new(),
            store: None,
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
                drafts,
            } => {
                let outcome = match &self.closed {
                    Some(outcome) => outcome.clone(),
                    None => self.append(*stream, *expected, events, summary.as_ref(), at),
                };
                if let Outcome::Conflict { .. } | Outcome::Rejected(_) = outcome {
                    self.closed = Some(outcome.clone());
                } else {
                    drafts.iter().for_each(|draft| self.keep(draft));
                }
                outcome
            }
            Order::Create {
                assessment,
                opening,
                session,
                events,
                summary,
                package,
                pack,
            } => {
                let is_kept = |offer: &Fixture| {
                    let own = offer.questionnaire.pack.as_ref().map(|pack| pack.digest);
                    offer.questionnaire.digest == *package && own == *pack
                };
                if !self.offers.iter().chain(&self.adapted).any(is_kept) {
                    return Some(Outcome::Refused(tui::package_not_read()));
                }
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
                self.keep(draft);
                Outcome::DraftKept { at }
            }
            Order::ListSessions if self.slow_lists => return None,
            Order::ListSessions => Outcome::Listed(self.rows()),
            Order::ListNewest(most) => self.newest(*most),
            Order::OpenSession(session) => Outcome::Opened(Box::new(self.opened(*session)?)),
            Order::LookBack(_) if self.reads_nothing => Outcome::Refused(tui::session_unreadable()),
            Order::LookBack(session) => Outcome::LookedBack(Box::new(LookedBack {
                entries: self.sessions.get(session)?.events.len() as u64,
                is_whole: self.is_whole,
                opened: self.opened(*session)?,
            })),
            Order::ReadLevels(_) => Outcome::Levels(self.levels.clone()),
            Order::ReadHead { session, at } => Outcome::Head {
                at: *at,
                digest: match &self.store {
                    Some(store) => {
                        let stream = StreamId::Session(*session);
                        store.borrow().head(stream, *at).unwrap().unwrap()
                    }
                    None => fener::base::digest::Digest::of(&at.0.to_be_bytes()),
                },
            },
            Order::ReadLibrary => {
                let named = |offer: &Fixture| Offered {
                    version: self.named.unwrap_or(offer.questionnaire.version),
                    ..offered(offer, &self.speaks)
                };
                let countries = self.adapted.iter();
                let countries = countries.map(|offer| offered_country(offer, &self.speaks));
                Outcome::Library(self.offers.iter().map(named).collect(), countries.collect())
            }
            Order::LoadQuestionnaire(..) if self.unreadable.is_some() => self.unreadable.clone()?,
            Order::LoadQuestionnaire(id, country) => {
                let found = self.fixture(id, country.as_deref())?;
                Outcome::Loaded(std::sync::Arc::clone(&found.questionnaire))
            }
            Order::KeepSettings(_) | Order::UseLanguages { .. } => Outcome::SettingsKept,
            Order::TryFolder(folder) if folder.starts_with('/') => {
                Outcome::FolderTried(folder.clone())
            }
            Order::TryFolder(_) => Outcome::Refused(looks::folder_not_whole()),
            Order::UseDataFolder(_) => Outcome::DataFolder(Box::new(Placed {
                folders: Folders::default(),
                access: Access::Write,
                was_cut_off: false,
                is_encrypted: false,
                back: None,
                begun: Vec::new(),
            })),
            // Eight words are right, and anything else is wrong.
            Order::Unlock { secret, .. } if secret.reveal() != PASSPHRASE => {
                Outcome::Refused(seal::wrong())
            }
            Order::Unlock { .. } => Outcome::DataFolder(Box::new(Placed {
                folders: Folders::default(),
                access: Access::Write,
                was_cut_off: false,
                is_encrypted: true,
                back: self.back,
                begun: self.begun.clone(),
            })),
            Order::Rekey { secret, .. } if secret.reveal() != PASSPHRASE => {
                Outcome::Refused(seal::wrong())
            }
            Order::Rekey { change, .. } => match change {
                Rekey::Nothing => Outcome::OpensIt,
                Rekey::Passphrase(_) => Outcome::PassphraseChanged,
                Rekey::Recovery => Outcome::Protected(Secret::new(RECOVERY.to_owned())),
            },
            Order::Protect(_) => Outcome::Protected(Secret::new(RECOVERY.to_owned())),
            Order::BackUp { folder } => Outcome::Written {
                path: format!(
                    "{}/2026-11-24_17-00-07.fener",
                    folder.as_deref().unwrap_or("/srv/fener/backups")
                ),
                beside: Vec::new(),
            },
            Order::Transfer(what) => return transfer::answer(what),
            Order::Export {
                session,
                profile,
                decided,
                ..
            } => self.exported(*session, *profile, decided, moment),
            _ => return None,
        })
    }

    /// Written, or what is to be decided before.
    fn exported(
        &self,
        session: SessionId,
        profile: Profile,
        decided: &Decided,
        moment: &Moment,
    ) -> Outcome {
        let opened = self.opened(session).unwrap();
        let context = flow::Context::from(&opened.assessment.opening);
        let evaluation = flow::evaluate(&opened.questionnaire, &opened.session, &context, moment);
        let texts = fixture::catalog("en", None);
        let input = ExportInput {
            questionnaire: &opened.questionnaire,
            texts: &texts,
            assessment: &opened.assessment,
            session: &opened.session,
            evaluation: &evaluation,
            score: None,
            events: &[],
            decided: Some(decided),
        };
        let options = Options {
            profile,
            marks: true,
            ..Options::default()
        };
        match undecided(&input, &options, &|| false) {
            left if left.is_empty() => Outcome::Written {
                path: "exports/AL-SH-01.json".to_owned(),
                beside: Vec::new(),
            },
            left => Outcome::Undecided(left),
        }
    }

    fn keep(&mut self, draft: &Draft) {
        // Where a lock leads back to belongs to no session.
        let Some(kept) = self.sessions.get_mut(&draft.session) else {
            return;
        };
        kept.drafts
            .retain(|known| (&known.place, &known.field) != (&draft.place, &draft.field));
        if draft.text.is_some() {
            kept.drafts.push(draft.clone());
        }
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
                // A session of its own is opened by its first event.
                if let (false, Some(Event::Session(SessionEvent::Opened { assessment, .. }))) = (
                    self.sessions.contains_key(&id),
                    new.first().map(|new| &new.event),
                ) {
                    let kept = Kept {
                        assessment: *assessment,
                        events: Vec::new(),
                        drafts: Vec::new(),
                        summary: None,
                    };
                    self.sessions.insert(id, kept);
                }
                let kept = self.sessions.get_mut(&id).unwrap();
                kept.summary = summary.cloned().or(kept.summary.take());
                &mut kept.events
            }
        };
        if new.iter().any(|new| Payload::write(&new.event).is_none()) {
            return Outcome::Rejected(fener::text::i18n::keys::store::not_readable_back_error());
        }
        let actual = Seq(events.len() as u64 + self.elsewhere);
        if actual != expected {
            return Outcome::Conflict { actual };
        }
        events.extend(new.iter().cloned());
        let last = Seq(events.len() as u64);
        self.store_too(stream, expected, new);
        Outcome::Appended {
            events: new.iter().map(|event| event.id).collect(),
            last,
            at,
        }
    }

    /// Changes how every assessment was opened, as if it had been opened so.
    pub fn change_opening(&mut self, change: impl Fn(&mut Event)) {
        let events = self.assessments.values_mut().flatten();
        events.for_each(|new| change(&mut new.event));
    }

    /// A questionnaire, with the pack of a country if one is named.
    pub fn fixture(&self, id: &QuestionnaireId, country: Option<&str>) -> Option<&Fixture> {
        let is_it = |offer: &&Fixture| {
            let pack = offer.questionnaire.pack.as_ref();
            let own = pack.map(|pack| pack.country.as_str());
            offer.questionnaire.id == *id && own == country
        };
        self.offers.iter().chain(&self.adapted).find(is_it)
    }

    /// A session as it is read from the disk.
    pub fn opened(&self, id: SessionId) -> Option<OpenedSession> {
        let kept = self.sessions.get(&id)?;
        let (session, assessment) = (self.session(id)?, self.assessment(kept.assessment)?);
        let found = self.edition(&session.edition(&assessment.opening))?;
        let questionnaire = std::sync::Arc::clone(&found.questionnaire);
        let passages = self.passages(&session, &assessment);
        Some(OpenedSession {
            questionnaire,
            assessment,
            session,
            drafts: kept.drafts.clone(),
            passages,
        })
    }

    /// The exact edition, on offer or kept.
    pub fn edition(&self, wanted: &Edition) -> Option<&Fixture> {
        let all = self.offers.iter().chain(&self.adapted).chain(&self.earlier);
        all.into_iter()
            .find(|offer| edition(&offer.questionnaire) == *wanted)
    }

    /// The upgrades of a session and the one on offer, as the runtime reads them.
    fn passages(&self, session: &Session, assessment: &Assessment) -> Vec<Arc<Passage>> {
        let opening = &assessment.opening;
        let upgrades = session.upgrades.iter();
        let mut steps: Vec<(&Fixture, &Fixture)> = upgrades
            .filter_map(|one| Some((self.edition(&one.from)?, self.edition(&one.to)?)))
            .collect();
        if let Some(now) = self.edition(&session.edition(opening)) {
            let offers = self.offers.iter().chain(&self.adapted);
            let newer = |offer: &&Fixture| {
                let (new, old) = (&offer.questionnaire, &now.questionnaire);
                let day = |one: &Questionnaire| one.pack.as_ref().map(|pack| pack.law_as_of);
                let is_later = new.version > old.version
                    || (new.version == old.version && day(new) > day(old));
                new.id == old.id && new.pack.is_some() == old.pack.is_some() && is_later
            };
            steps.extend(offers.into_iter().find(newer).map(|newer| (now, newer)));
        }
        let interface = fixture::catalog("en", None);
        let passage = |(old, new): (&Fixture, &Fixture)| {
            let (old, new) = (&old.package, &new.package);
            Arc::new(passage(
                old,
                new,
                &interface,
                &languages(&interface, opening),
            ))
        };
        steps.into_iter().map(passage).collect()
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

    /// The events of a session, as the disk has them.
    pub fn recorded(&self, id: SessionId) -> Vec<Recorded> {
        let events = self.sessions[&id].events.iter().zip(1..);
        let recorded = |(new, seq): (&NewEvent, u64)| Recorded {
            stream: StreamId::Session(id),
            seq: Seq(seq),
            new: new.clone(),
        };
        events.map(recorded).collect()
    }

    /// The sessions, newest first.
    pub fn sessions(&self) -> Vec<SessionId> {
        self.rows().iter().map(|row| row.session).collect()
    }

    fn newest(&self, most: usize) -> Outcome {
        let rows = self.rows();
        let signed = rows.iter().filter(|row| row.signed).count();
        let rows_open = rows.len() - signed;
        let is_unsettled = |row: &SessionRow| {
            let summary = row.summary.as_ref();
            summary.is_some_and(|(_, summary)| summary.unsettled)
        };
        let open = rows.iter().filter(|row| !row.signed);
        let mut longest: Vec<SessionRow> = open.cloned().collect();
        let first = |row: &SessionRow| !row.signed || is_unsettled(row);
        let mut first: Vec<SessionRow> = rows.into_iter().filter(first).collect();
        first.sort_by_key(|row| !is_unsettled(row));
        first.truncate(most);
        let until = |row: &SessionRow| {
            let (_, summary) = row.summary.as_ref()?;
            Some(summary.waiting.first()?.until)
        };
        longest.retain(|row| until(row).is_some());
        longest.sort_by_key(until);
        let counts = Counts {
            open: rows_open,
            signed,
            waiting: longest.iter().filter_map(until).collect(),
        };
        longest.truncate(WAITING_FIRST);
        longest.retain(|row| !first.contains(row));
        first.extend(longest);
        Outcome::Newest(first, counts)
    }

    fn rows(&self) -> Vec<SessionRow> {
        let row = |id: &SessionId| {
            let (kept, session) = (self.sessions.get(id)?, self.session(*id)?);
            let assessment = self.assessment(kept.assessment)?;
            let opening = assessment.opening;
            let edition = session.edition(&opening);
            let rater = session.header.rater;
            let own = opening
                .members
                .iter()
                .find(|member| opening.way == TeamWay::EachAlone && member.rater == rater);
            Some(SessionRow {
                rater_code: own.map(|member| member.code.clone()).unwrap_or_default(),
                session: *id,
                assessment: kept.assessment,
                questionnaire: opening.questionnaire,
                version: edition.version,
                package: session.header.package,
                subject: opening.subject.id,
                code: opening.subject.code,
                country: opening.country,
                level: opening.government_level,
                rater,
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

fn offered(fixture: &Fixture, language: &str) -> Offered {
    let catalog = fixture::catalog(language, Some(fixture));
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
        subject: questionnaire.subject,
    }
}

/// A country pack as it is offered.
fn offered_country(fixture: &Fixture, language: &str) -> OfferedCountry {
    let catalog = fixture::catalog(language, Some(fixture));
    let pack = fixture.questionnaire.pack.as_deref().unwrap();
    let name = |level: &String| {
        let key = country::level(&pack.country, level);
        (level.clone(), catalog.text(&key).text)
    };
    OfferedCountry {
        country: pack.country.clone(),
        name: catalog.text(&pack.name()).text,
        law_as_of: pack.law_as_of,
        signed_off_by: pack.signed_off_by.clone(),
        levels: pack.levels.iter().map(name).collect(),
        changes: pack.changes.clone(),
    }
}
