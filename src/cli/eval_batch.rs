//! `fener eval --batch`: the command around [`run_batch`].

use std::io::{self, BufReader};

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::arguments::Builder;
use crate::cli::desk::{Desk, Stop};
use crate::cli::eval::run_batch;
use crate::text::i18n::keys::cli as say;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .switch("batch", say::help_batch)
        .required("batch")
        .after(say::after_eval)
}

pub(super) fn run(_matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let moment = desk.world.moment();
    let mut input = BufReader::new(io::stdin().lock());
    run_batch(&mut input, &mut desk.out, &moment)?;
    Ok(Exit::Done)
}
