//! All numbers for programs, with why some are not there.

use serde_json::{Value, json};

use crate::cli::agree::Computed;
use crate::cli::agree::measures::{CONFIDENCE, Measure};
use crate::engine::stats::estimate::{Interval, Undefined};
use crate::engine::stats::item::Spread;
use crate::engine::stats::resample::{DRAWS, SEED};
use crate::engine::stats::table::Order;

pub(super) fn report(computed: &Computed<'_>) -> Value {
    let table = &computed.rated.table;
    let scale = table.scale();
    let categories = computed.rated.names.iter().zip(scale.values());
    let totals = computed.tally.totals();
    let categories = categories.zip(totals);
    let is_number = scale.order() != Order::Unordered;
    let mut names = computed.items.iter();
    let per_item = Spread::of_each(table, |spread| per_item(names.next(), spread));
    let per_item: Vec<Value> = per_item.collect();
    json!({
        "version": 1,
        "items": table.items().len(),
        "rated_items": computed.tally.rated(),
        "paired_items": computed.tally.paired(),
        "raters": table.raters(),
        "ratings": table.rated(),
        "blanks": table.items().len() * table.raters() - table.rated(),
        "scale": {
            "kind": match scale.order() {
                Order::Unordered => "unordered",
                Order::Ordered => "ordered",
                Order::Numbers => "numbers",
            },
            "declared": computed.rated.is_declared,
            "categories": categories.map(|((name, value), count)| json!({
                "name": name,
                "value": is_number.then_some(value),
                "ratings": count,
            })).collect::<Vec<_>>(),
        },
        "weights": computed.weights,
        "confidence": CONFIDENCE,
        "draws": DRAWS,
        "seed": SEED,
        "coefficients": computed.measures.iter().map(measure).collect::<Vec<_>>(),
        "per_item": per_item,
    })
}

fn measure(one: &Measure) -> Value {
    json!({
        "id": one.id,
        "value": one.value.ok(),
        "undefined": one.value.err().map(why),
        "standard_error": one.error,
        "interval": one.interval.and_then(Result::ok).map(|Interval { from, to }| json!({
            "from": from,
            "to": to,
            "by": one.by,
        })),
        "no_interval": one.interval.and_then(Result::err).map(why),
        "items": one.items,
        "band": one.band,
    })
}

fn per_item(item: Option<&String>, spread: &Spread<'_>) -> Value {
    json!({
        "item": item,
        "rated": spread.rated(),
        "counts": spread.counts(),
        "median": spread.median(),
        "range": spread.range().map(|(from, to)| [from, to]),
        "most_frequent": spread.most_frequent(),
        "r_wg": spread.r_wg().ok(),
        "average_deviation": spread.average_deviation().ok(),
        "consensus": spread.consensus().ok(),
        "undefined": spread.r_wg().err().map(why),
    })
}

fn why(undefined: Undefined) -> &'static str {
    match undefined {
        Undefined::NoPair => "no_pair",
        Undefined::OneRater => "one_rater",
        Undefined::NoVariation => "no_variation",
        Undefined::OneCategory => "one_category",
        Undefined::NotTwoRaters => "not_two_raters",
        Undefined::NoOrder => "no_order",
        Undefined::NotNumbers => "not_numbers",
        Undefined::Negative => "negative",
        Undefined::OneItem => "one_item",
        Undefined::NoWholeItem => "no_whole_item",
        Undefined::TooManyCategories => "too_many_categories",
        Undefined::TooFewDraws => "too_few_draws",
        Undefined::TooLarge => "too_large",
    }
}
