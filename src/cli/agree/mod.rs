//! `fener agree`: how far raters agree in a plain table, computed here and told in words; with `--json` everything, so that anybody can
//! check it against other programs. Nothing of a store is read.

use clap::ArgMatches;

use crate::cli::agree::scale::{Asked, Rated};
use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop};
use crate::cli::{Exit, replay};
use crate::engine::stats::table::Order;
use crate::engine::stats::tally::Tally;
use crate::engine::stats::weight::Weighing;
use crate::exchange::ratings;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::{agree as say, cli, passphrase};

mod json;
mod measures;
mod scale;
mod told;

const FILE: &str = "file";
const SCALE: &str = "scale";
const MIN: &str = "min";
const MAX: &str = "max";
const WEIGHTS: &str = "weights";

const WEIGHINGS: [(&str, Weighing); 4] = [
    ("identity", Weighing::Identity),
    ("linear", Weighing::Linear),
    ("quadratic", Weighing::Quadratic),
    ("ordinal", Weighing::Ordinal),
];

/// The longest file that is read: a hundred raters and a million items.
const MOST_BYTES: usize = 256 * 1024 * 1024;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(FILE, (true, false), cli::value_file, say::help_file)
        .value(SCALE, say::value_scale, say::help_scale)
        .value(MIN, passphrase::value_number, say::help_min)
        .value(MAX, passphrase::value_number, say::help_max)
        .only_with(MIN, MAX)
        .only_with(MAX, MIN)
        .choice(WEIGHTS, WEIGHINGS.map(|(name, _)| name), say::help_weights)
        .json()
        .after(say::after)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let text = |id: &str| matches.get_one::<String>(id);
    let asked = Asked::of(text(SCALE), (text(MIN), text(MAX)))?;
    let named = text(WEIGHTS).map_or("identity", String::as_str);
    let weighing = WEIGHINGS.iter().find(|(name, _)| *name == named);
    let weighing = weighing.map_or(Weighing::Identity, |(_, weighing)| *weighing);
    let file = text(FILE).map_or("", String::as_str);
    let text = replay::read_up_to(file, MOST_BYTES).map_err(|problem| Stop::refused(*problem))?;
    let ratings = ratings::read(&text)
        .map_err(|problems| Stop::Because(Exit::Refused, problems, Box::default()))?;
    let rated = scale::rated(&ratings, &asked)?;
    if weighing != Weighing::Identity && rated.table.scale().order() == Order::Unordered {
        let what = Diagnostic::new(Code::ScaleInvalid, say::weights_without_order());
        return Err(Stop::refused(what.hint(say::scale_hint())));
    }
    let tally = Tally::of(&rated.table);
    let computed = Computed {
        measures: measures::measures(&rated.table, &tally, weighing),
        items: &ratings.items,
        weights: named,
        rated,
        tally,
    };
    match matches.get_flag(JSON) {
        true => desk.json(&json::report(&computed))?,
        false => told::tell(&computed, desk)?,
    }
    Ok(Exit::Done)
}

/// What was computed of what.
struct Computed<'a> {
    rated: Rated,
    tally: Tally,
    measures: Vec<measures::Measure>,
    items: &'a [String],
    weights: &'a str,
}
