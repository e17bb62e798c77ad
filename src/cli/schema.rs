//! `fener schema`: the JSON Schema of exported sessions.

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::arguments::Builder;
use crate::cli::desk::{Desk, Stop};
use crate::exchange::schema::session_schema;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
}

pub(super) fn run(_matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    desk.json(&session_schema())?;
    Ok(Exit::Done)
}
