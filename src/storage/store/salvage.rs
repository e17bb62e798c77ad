//! Reading what can still be read of a store that does not hold together, so that a damaged page costs what stands on it and no more.

use rusqlite::Connection;

use crate::base::id::EventId;
use crate::record::session::event::StreamId;
use crate::storage::store::Store;
use crate::storage::store::chain::at_of;
use crate::storage::store::check::EventHead;
use crate::storage::store::payload::Kind;
use crate::storage::store::read::{id, seq, stream_of};

/// What could be read of one event of a damaged store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salvaged {
    /// The event.
    pub head: EventHead,
    /// Its payload as it stands in the file.
    pub body: String,
}

impl Store {
    /// Reads what can still be read of a store that does not hold together: each stream from both ends, up to the pages that cannot be
    /// read. Says also whether something between could not.
    pub fn salvage(&self) -> Vec<(StreamId, Vec<Salvaged>, bool)> {
        let (streams, _) = rows(
            &self.connection,
            include_str!("sql/list_streams.sql"),
            (None, None),
            &|row| {
                let stream = stream_of(row.get(1)?, id(row, 2)?);
                Ok((row.get::<_, i64>(0)?, stream))
            },
        );
        let salvaged = streams.into_iter().map(|(number, stream)| {
            let forward = include_str!("sql/salvage_forward.sql");
            let (mut events, is_whole) =
                rows(&self.connection, forward, (Some(number), None), &salvaged);
            if !is_whole {
                let last = events.last().map_or(0, |one| one.head.seq.0);
                let last = i64::try_from(last).unwrap_or(i64::MAX);
                let backward = include_str!("sql/salvage_backward.sql");
                let (behind, _) = rows(
                    &self.connection,
                    backward,
                    (Some(number), Some(last)),
                    &salvaged,
                );
                events.extend(behind.into_iter().rev());
            }
            (stream, events, is_whole)
        });
        salvaged.collect()
    }
}

/// The rows of a statement up to the first that cannot be read, and whether that was the end.
fn rows<T>(
    connection: &Connection,
    sql: &str,
    arguments: (Option<i64>, Option<i64>),
    read: &dyn Fn(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> (Vec<T>, bool) {
    let mut found = Vec::new();
    let Ok(mut statement) = connection.prepare(sql) else {
        return (found, false);
    };
    let asked = match arguments {
        (Some(number), Some(after)) => statement.query([number, after]),
        (Some(number), None) => statement.query([number]),
        (None, _) => statement.query([]),
    };
    let Ok(mut rows) = asked else {
        return (found, false);
    };
    loop {
        match rows.next() {
            Ok(Some(row)) => match read(row) {
                Ok(one) => found.push(one),
                Err(_) => return (found, false),
            },
            Ok(None) => return (found, true),
            Err(_) => return (found, false),
        }
    }
}

fn salvaged(row: &rusqlite::Row<'_>) -> rusqlite::Result<Salvaged> {
    let event = EventId::new(id(row, 1)?);
    Ok(Salvaged {
        head: EventHead {
            seq: seq(row.get(0)?),
            id: event,
            at: at_of(event, row.get(2)?),
            kind: Kind::from_number(row.get(3)?),
            place: row.get(4)?,
        },
        body: row.get(5)?,
    })
}
