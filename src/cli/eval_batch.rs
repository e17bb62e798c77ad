//! `fener eval`: the command around [`run_batch`], and one expression without values for trying things out.

use std::io::{self, BufReader};

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::arguments::Builder;
use crate::cli::desk::{Desk, Stop};
use crate::cli::eval::{answer_one, run_batch};
use crate::text::i18n::keys::cli as say;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .switch("batch", say::help_batch)
        .positional(
            "expression",
            (false, false),
            say::value_expression,
            say::help_expression,
        )
        .one_of(["batch", "expression"])
        .after(say::after_eval)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let moment = desk.world.moment();
    if let Some(expression) = matches.get_one::<String>("expression") {
        let answer = answer_one(expression, &moment);
        writeln!(desk.out, "{answer}")?;
        return Ok(match answer.get("error") {
            None => Exit::Done,
            Some(_) => Exit::Refused,
        });
    }
    let mut input = BufReader::new(io::stdin().lock());
    run_batch(&mut input, &mut desk.out, &moment)?;
    Ok(Exit::Done)
}
