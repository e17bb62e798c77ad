//! The numbers in a table for people, with a few sentences on what they can carry.

use crate::base::number::Number;
use crate::cli::agree::Computed;
use crate::cli::agree::measures::Measure;
use crate::cli::desk::{Desk, Stop, WIDTH};
use crate::cli::lines::{table, wrapped};
use crate::engine::stats::estimate::Undefined;
use crate::engine::stats::resample::DRAWS;
use crate::text::i18n::keys::agree as say;
use crate::text::i18n::phrase::{Arg, Phrase};

/// Below so many items no word is put to a coefficient.
const FEW: usize = 10;
/// A category with such a share of all ratings makes kappa and alpha collapse.
const SKEWED: f64 = 0.8;
/// A longer scale is not listed.
const LISTED: usize = 20;

pub(super) fn tell(computed: &Computed<'_>, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let ratings = computed.rated.table.rated();
    let cells = computed.items.len() * computed.rated.table.raters();
    let raters = computed.rated.table.raters();
    desk.say(&say::counts(
        computed.items.len(),
        raters,
        ratings,
        cells - ratings,
    ))?;
    paragraph(&scale(computed), desk)?;
    desk.say(&say::weighed(computed.weights))?;
    desk.line("")?;
    let heads = [
        say::head_measure(),
        say::head_value(),
        say::head_from(),
        say::head_to(),
        say::head_means(),
    ];
    let is_few = computed.tally.paired() < FEW;
    let mut rows = vec![heads.map(|head| desk.catalog.say(&head)).to_vec()];
    rows.extend(computed.measures.iter().map(|one| row(one, is_few, desk)));
    for line in table(&rows) {
        desk.line(&line)?;
    }
    desk.line("")?;
    if is_few {
        paragraph(&say::few(computed.tally.paired()), desk)?;
    }
    if let Some(skewed) = skewed(computed) {
        paragraph(&skewed, desk)?;
    }
    paragraph(&say::intervals(DRAWS), desk)?;
    paragraph(&say::bands(), desk)
}

fn paragraph(phrase: &Phrase, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let text = desk.catalog.say(phrase);
    wrapped(&text, "", WIDTH)
        .iter()
        .try_for_each(|line| desk.line(line))
}

fn scale(computed: &Computed<'_>) -> Phrase {
    let names = &computed.rated.names;
    let mut listed: Vec<Arg> = names
        .iter()
        .take(LISTED)
        .map(|name| Arg::Text(name.clone()))
        .collect();
    if names.len() > LISTED {
        listed.push(Arg::Text("…".to_owned()));
    }
    match computed.rated.is_declared {
        true => say::scale(listed),
        false => say::scale_found(listed),
    }
}

/// What to know when nearly all ratings are one category.
fn skewed(computed: &Computed<'_>) -> Option<Phrase> {
    let totals = computed.tally.totals();
    let all: u64 = totals.iter().sum();
    let counts = totals.into_iter().zip(&computed.rated.names);
    let (most, name) = counts.max_by_key(|(count, _)| *count)?;
    let share = most as f64 / all as f64;
    (share >= SKEWED).then(|| say::skewed(Arg::Percent(exact(share), 0), name.clone()))
}

fn row(one: &Measure, is_few: bool, desk: &Desk<'_>) -> Vec<String> {
    let shown = |value: f64| {
        desk.catalog.show(&match one.is_share {
            true => Arg::Percent(exact(value), 1),
            false => Arg::Decimal(exact(value), 3),
        })
    };
    let ends = one.interval.and_then(Result::ok);
    let end = |value: Option<f64>| value.map_or(String::new(), &shown);
    let means = match (one.value, one.interval) {
        (Err(undefined), _) => Some(why(undefined)),
        (Ok(_), Some(Err(undefined))) => Some(say::no_interval(why(undefined))),
        (Ok(_), _) => one.band.filter(|_| !is_few).and_then(band),
    };
    vec![
        desk.catalog.show(&one.name),
        one.value.map_or("-".to_owned(), shown),
        end(ends.map(|ends| ends.from)),
        end(ends.map(|ends| ends.to)),
        means.map_or(String::new(), |means| desk.catalog.say(&means)),
    ]
}

/// Enough digits for a table.
fn exact(value: f64) -> Number {
    Number::parse(&format!("{value:.9}")).unwrap_or_else(Number::zero)
}

fn why(undefined: Undefined) -> Phrase {
    match undefined {
        Undefined::NoPair => say::no_pair(),
        Undefined::OneRater => say::one_rater(),
        Undefined::NoVariation => say::no_variation(),
        Undefined::OneCategory => say::one_category(),
        Undefined::NotTwoRaters => say::not_two_raters(),
        Undefined::NoOrder => say::no_order(),
        Undefined::NotNumbers => say::not_numbers(),
        Undefined::Negative => say::negative(),
        Undefined::OneItem => say::one_item(),
        Undefined::NoWholeItem => say::no_whole_item(),
        Undefined::TooManyCategories => say::too_many(),
        Undefined::TooFewDraws | Undefined::TooLarge => say::too_few_draws(),
    }
}

fn band(id: &str) -> Option<Phrase> {
    Some(match id {
        "almost_perfect" => say::almost_perfect(),
        "substantial" => say::substantial(),
        "moderate" => say::moderate(),
        "fair" => say::fair(),
        "slight" => say::slight(),
        "poor" => say::poor(),
        _ => return None,
    })
}
