//! Drafts: what was typed and is not yet an answer, and where the rater is. They lie outside the log, are overwritten and go. The store
//! does not look into place and field, so a bookmark is a draft as well.

use rusqlite::{Connection, params};

use crate::base::id::SessionId;
use crate::record::session::summary::Draft;
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;

/// Keeps a draft, or takes it away.
pub(super) fn put(connection: &Connection, draft: &Draft) -> rusqlite::Result<()> {
    let session = draft.session.as_u128().to_be_bytes();
    let done = match &draft.text {
        Some(text) => connection
            .prepare_cached(include_str!("sql/put_draft.sql"))?
            .execute(params![session, draft.place, draft.field, text]),
        None => connection
            .prepare_cached(include_str!("sql/delete_draft.sql"))?
            .execute(params![session, draft.place, draft.field]),
    };
    done.map(drop)
}

impl Store {
    /// Keeps a draft, or takes it away; it is on the disk when this returns.
    pub fn put_draft(&mut self, draft: &Draft) -> Result<(), StoreError> {
        self.must_write()?;
        self.changes = self.changes.saturating_add(1);
        let failed = put(&self.connection, draft).map_err(|error| self.failed(error));
        // As with an append: whether it reached the disk is unknown.
        self.unsure = failed.is_err();
        failed
    }

    /// The drafts of a session, by place and field.
    pub fn drafts(&self, session: SessionId) -> Result<Vec<Draft>, StoreError> {
        let read = || {
            self.connection
                .prepare_cached(include_str!("sql/list_drafts.sql"))?
                .query_map([session.as_u128().to_be_bytes()], |row| {
                    Ok(Draft {
                        session,
                        place: row.get(0)?,
                        field: row.get(1)?,
                        text: Some(row.get(2)?),
                    })
                })?
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|error| self.failed(error))
    }
}
