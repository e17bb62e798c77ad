//! A session that the user named: by its id, the beginning of its id, or the code of its subject. Read with everything that follows
//! from it.

use std::sync::Arc;

use crate::base::digest::Digest;
use crate::base::id::SessionId;
use crate::cli::Exit;
use crate::cli::desk::{Desk, Stop};
use crate::cli::questionnaire;
use crate::engine::flow::evaluation::Evaluation;
use crate::engine::flow::{self, Context};
use crate::engine::score::{self, ScoreReport};
use crate::form::load::kept;
use crate::form::load::source::InstrumentSource;
use crate::interface::tui::STORE;
use crate::interface::tui::package::Package;
use crate::record::session::assessment::Assessment;
use crate::record::session::event::Recorded;
use crate::record::session::fold::Session;
use crate::record::session::summary::SessionRow;
use crate::storage::store::error::StoreError;
use crate::storage::store::read::KeptSession;
use crate::storage::store::sessions::SessionFilter;
use crate::storage::store::{Access, Store};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::keys::cli as say;
use crate::text::i18n::phrase::Arg;

/// How few signs of an id are shown, at least.
const SHORTEST: usize = 8;

/// A session with everything that follows from it.
pub struct OpenSession {
    /// What it is filled with.
    pub package: Package,
    /// Its assessment.
    pub assessment: Assessment,
    /// What was answered.
    pub session: Session,
    /// Its events.
    pub events: Vec<Recorded>,
    /// How it stands.
    pub evaluation: Evaluation,
    /// What it scores.
    pub score: ScoreReport,
}

/// The store for reading; `None` when there is none yet, which is no problem.
pub fn store(desk: &Desk<'_>) -> Result<Option<Store>, Stop> {
    let path = desk.world.data_folder().join(STORE);
    match Store::open(&path, Access::Read, desk.key()?) {
        Ok(opened) => Ok(Some(opened.into_store())),
        Err(StoreError::Missing { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// All sessions, the last changed first.
pub fn rows(desk: &Desk<'_>) -> Result<Vec<SessionRow>, Stop> {
    match store(desk)? {
        Some(store) => Ok(store.sessions(&SessionFilter::default())?),
        None => Ok(Vec::new()),
    }
}

/// Every session of that name, newest first: an id, its beginning, or a code that several subjects' sessions share.
pub fn rows_of(name: &str, desk: &Desk<'_>) -> Result<Vec<SessionRow>, Stop> {
    let rows = rows(desk)?;
    match named(name, &rows).as_slice() {
        [] => Err(unknown(name)),
        found => Ok(found.iter().map(|row| (*row).clone()).collect()),
    }
}

/// The sessions that a name can mean.
fn named<'r>(name: &str, rows: &'r [SessionRow]) -> Vec<&'r SessionRow> {
    let wanted = name.to_lowercase();
    let id = |row: &&SessionRow| {
        let id = row.session.to_string();
        id == wanted || (wanted.len() >= 4 && id.starts_with(&wanted))
    };
    let found: Vec<&SessionRow> = rows.iter().filter(id).collect();
    match found.is_empty() {
        true => rows.iter().filter(|row| row.code == name).collect(),
        false => found,
    }
}

/// A name that no session has: what the arguments name cannot be read.
pub(super) fn unknown(name: &str) -> Stop {
    let what = Diagnostic::new(Code::SessionUnknown, say::session_unknown(name));
    Stop::refused(what.hint(say::session_unknown_hint()))
}

/// The session of that name; `None` when there is none, and a diagnostic when there are several.
pub fn find(name: &str, desk: &Desk<'_>) -> Result<Option<SessionId>, Stop> {
    let rows = rows(desk)?;
    match named(name, &rows).as_slice() {
        [] => Ok(None),
        [row] => Ok(Some(row.session)),
        several => {
            let ids = short_ids(&rows);
            let names = several.iter().map(|row| {
                let short = ids.iter().find(|(id, _)| *id == row.session);
                Arg::Text(short.map_or_else(String::new, |(_, short)| short.clone()))
            });
            let what = say::session_ambiguous(name, several.len());
            let problem = Diagnostic::new(Code::SessionAmbiguous, what);
            let problem = problem.hint(say::possible_values(names.collect::<Vec<_>>()));
            Err(Stop::refused(problem.hint(say::session_ambiguous_hint())))
        }
    }
}

/// The session of that name, which must be there, read.
pub fn need(name: &str, desk: &Desk<'_>) -> Result<OpenSession, Stop> {
    let id = find(name, desk)?.ok_or_else(|| unknown(name))?;
    open(id, desk)
}

/// Reads a session.
pub fn open(id: SessionId, desk: &Desk<'_>) -> Result<OpenSession, Stop> {
    let unreadable = || {
        let what = say::session_unreadable(id.to_string());
        let problem = Diagnostic::new(Code::SessionUnreadable, what);
        Stop::failed(problem.hint(say::kept_hint()))
    };
    let store = store(desk)?.ok_or_else(unreadable)?;
    let KeptSession {
        assessment,
        session,
        events,
    } = store.kept_session(id)?.ok_or_else(unreadable)?;
    let package = kept(&store, &session, &assessment, desk)?;
    let context = Context::from(&assessment.opening);
    let questionnaire = &package.questionnaire;
    let evaluation = flow::evaluate(questionnaire, &session, &context, &desk.world.moment());
    let score = score::score(questionnaire, &session, &evaluation);
    Ok(OpenSession {
        package,
        assessment,
        session,
        events,
        evaluation,
        score,
    })
}

/// The exact package and country pack that a session is filled with, from beside the session.
fn kept(
    store: &Store,
    session: &Session,
    assessment: &Assessment,
    desk: &Desk<'_>,
) -> Result<Package, Stop> {
    let files = |digest: Digest| {
        store.definition(digest)?.ok_or_else(|| {
            let what = say::package_missing(digest.to_string());
            let problem = Diagnostic::new(Code::PackageMissing, what);
            Stop::failed(problem.hint(say::kept_hint()))
        })
    };
    let edition = session.edition(&assessment.opening);
    let own = files(edition.package)?;
    let pack = edition.pack.map(files).transpose()?;
    let pack = pack.map(|files| kept::read(files, &InstrumentSource::default()).0);
    let (source, instruments) = kept::read(own, &desk.world.instruments());
    let mut package = match questionnaire::read(source, instruments, pack) {
        // What was read once and cannot be now is no fault of the arguments.
        Err(Stop::Because(_, problems, sources)) => {
            return Err(Stop::Because(Exit::Failed, problems, sources));
        }
        other => other?,
    };
    let (library, _) = desk.world.library(&mut SourceMap::default());
    if let Some(offer) = library.find(&package.questionnaire.id) {
        offer.lay_over(Arc::make_mut(&mut package.source), edition.package);
    }
    if let (Some(pack), Some(facts)) = (&mut package.pack, &package.questionnaire.pack)
        && let Some(offer) = library.country(&facts.country)
    {
        offer.lay_over(Arc::make_mut(pack), facts.digest);
    }
    Ok(package)
}

/// For each session the shortest beginning of its id that no other has, eight signs at least.
pub fn short_ids(rows: &[SessionRow]) -> Vec<(SessionId, String)> {
    let ids: Vec<String> = rows.iter().map(|row| row.session.to_string()).collect();
    let unique = |id: &String, length: usize| {
        let start = id.get(..length).unwrap_or(id);
        ids.iter().filter(|other| other.starts_with(start)).count() == 1
    };
    rows.iter()
        .zip(&ids)
        .map(|(row, id)| {
            let length = (SHORTEST..id.len()).find(|length| unique(id, *length));
            let short = length.and_then(|length| id.get(..length)).unwrap_or(id);
            (row.session, short.trim_end_matches('-').to_owned())
        })
        .collect()
}
