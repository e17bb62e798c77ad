//! Drafts: what was typed and is not yet an answer, and where the user is. They lie outside the log, are overwritten and go.

use rusqlite::params;

use crate::base::id::SessionId;
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;

/// One draft. The store does not look into place and field; a bookmark is a draft as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Of which session.
    pub session: SessionId,
    /// At which place, as it shows itself; empty for the session as a whole.
    pub place: String,
    /// Which field there: the note, the value, or `here` for where the user is.
    pub field: String,
    /// What was typed; nothing takes the draft away.
    pub text: Option<String>,
}

impl Store {
    /// Keeps a draft, or takes it away; it is on the disk when this returns.
    pub fn put_draft(&mut self, draft: &Draft) -> Result<(), StoreError> {
        self.must_write()?;
        let session = draft.session.as_u128().to_be_bytes();
        let put = || match &draft.text {
            Some(text) => self
                .connection
                .prepare_cached(include_str!("sql/put_draft.sql"))?
                .execute(params![session, draft.place, draft.field, text]),
            None => self
                .connection
                .prepare_cached(include_str!("sql/delete_draft.sql"))?
                .execute(params![session, draft.place, draft.field]),
        };
        let failed = put().map(drop).map_err(|error| self.failed(error));
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
