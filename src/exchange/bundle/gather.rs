//! What goes into a bundle, and what its file is called.

use crate::base::time::{Date, Timestamp};
use crate::exchange::bundle::Contents;
use crate::exchange::bundle::read::is_whole;
use crate::exchange::plain;
use crate::record::session::assessment::Mode;
use crate::record::session::event::StreamId;
use crate::record::session::summary::SessionRow;
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;
use crate::storage::store::merge::Foreign;
use crate::storage::store::sessions::SessionFilter;

/// How the files of bundles end.
pub const ENDING: &str = "fener-bundle";

/// Every session but practice runs: nobody counts those with the real ones.
pub fn real_sessions(store: &Store) -> Result<Vec<SessionRow>, StoreError> {
    let mut rows = store.sessions(&SessionFilter::default())?;
    rows.retain(|row| row.mode != Mode::Practice);
    Ok(rows)
}

/// The sessions with their assessments and everything that they are filled with.
pub fn contents(
    store: &Store,
    rows: &[SessionRow],
    id: u128,
    made_at: Timestamp,
) -> Result<Contents, StoreError> {
    let streams = streams(store, rows)?;
    let mut definitions = store.definitions_of(&streams)?;
    definitions.retain(is_whole);
    let label = rows.first().map(|row| plain(&row.rater_code));
    Ok(Contents {
        id,
        made_at,
        label: label.unwrap_or_default(),
        definitions,
        streams,
    })
}

/// The assessments, each once, and then the sessions.
fn streams(store: &Store, rows: &[SessionRow]) -> Result<Vec<Foreign>, StoreError> {
    let mut ids: Vec<StreamId> = Vec::new();
    for row in rows {
        let assessment = StreamId::Assessment(row.assessment);
        if !ids.contains(&assessment) {
            ids.push(assessment);
        }
    }
    ids.extend(rows.iter().map(|row| StreamId::Session(row.session)));
    let mut streams = Vec::with_capacity(ids.len());
    for id in ids {
        streams.extend(store.foreign(id)?);
    }
    Ok(streams)
}

/// What the file is called: no name of a service or a person stands there, and only one code.
pub fn file_name(rows: &[SessionRow], day: Date) -> String {
    let code = rows.first().map(|row| plain(&row.code));
    let is_one = |code: &String| rows.iter().all(|row| plain(&row.code) == *code);
    let code = code.filter(is_one);
    let code = code.unwrap_or_else(|| "sessions".to_owned());
    format!("{code}-{day}.{ENDING}")
}
