//! Everything that is computed of a table, in the order it is told.

use crate::engine::stats::alpha::{Coincidences, Metric};
use crate::engine::stats::benchmark::Scheme;
use crate::engine::stats::chance::Agreement;
use crate::engine::stats::cohen::Confusion;
use crate::engine::stats::estimate::{Estimate, Interval, Undefined};
use crate::engine::stats::icc::{Model, Unit, Variances};
use crate::engine::stats::item::Spread;
use crate::engine::stats::resample::{DRAWS, SEED};
use crate::engine::stats::table::Table;
use crate::engine::stats::tally::Tally;
use crate::engine::stats::weight::{Weighing, Weights};
use crate::text::i18n::keys::agree as say;
use crate::text::i18n::phrase::{Arg, Phrase};

/// How sure an interval is.
pub(super) const CONFIDENCE: f64 = 0.95;

/// One number with all that belongs to it.
pub(super) struct Measure {
    /// For programs.
    pub(super) id: &'static str,
    /// For people.
    pub(super) name: Arg,
    pub(super) value: Result<f64, Undefined>,
    pub(super) error: Option<f64>,
    pub(super) interval: Option<Result<Interval, Undefined>>,
    /// How the interval is made.
    pub(super) by: &'static str,
    pub(super) items: usize,
    /// The best band of Landis and Koch that is sure.
    pub(super) band: Option<&'static str>,
    /// It is a share, told in percent.
    pub(super) is_share: bool,
}

/// All of them.
pub(super) fn measures(table: &Table, tally: &Tally, weighing: Weighing) -> Vec<Measure> {
    let mut all = Vec::new();
    for (id, name, weighing) in [
        ("exact", say::exact(), Weighing::Identity),
        ("within_one", say::within_one(), Weighing::WithinOne),
    ] {
        let weights = Weights::of(weighing, table.scale());
        let of = weights.and_then(|weights| Agreement::of(tally, &weights).map(|of| of.percent()));
        let mut share = estimated(id, name, of);
        share.is_share = true;
        share.band = None;
        all.push(share);
    }
    all.extend(alphas(tally));
    all.extend(chance(table, tally, weighing));
    all.extend(correlations(table));
    all.extend(singles(table));
    all
}

fn estimated(id: &'static str, name: impl Into<Arg>, of: Result<Estimate, Undefined>) -> Measure {
    let reached = of.and_then(|of| Scheme::LandisKoch.reached(&of));
    Measure {
        id,
        name: name.into(),
        value: of.map(|of| of.value),
        error: of.ok().and_then(|of| of.error.ok()),
        interval: of.ok().map(|of| of.interval(CONFIDENCE)),
        by: "t",
        items: of.map_or(0, |of| of.items),
        band: reached.ok().map(|band| band.id),
        is_share: false,
    }
}

fn alphas(tally: &Tally) -> Vec<Measure> {
    let of = Coincidences::of(tally);
    let drawn = of.as_ref().map(|of| of.draw(Metric::ALL, DRAWS, SEED));
    let mut drawn = drawn.into_iter().flatten();
    let names = [
        ("alpha_nominal", say::alpha_nominal()),
        ("alpha_ordinal", say::alpha_ordinal()),
        ("alpha_interval", say::alpha_interval()),
        ("alpha_ratio", say::alpha_ratio()),
    ];
    let all = Metric::ALL
        .into_iter()
        .zip(names)
        .map(|(metric, (id, name))| {
            let draws = drawn.next();
            let value = match &of {
                Ok(of) => of.alpha(metric),
                Err(why) => Err(*why),
            };
            Measure {
                id,
                name: name.into(),
                value,
                error: None,
                interval: draws
                    .filter(|_| value.is_ok())
                    .map(|draws| draws.interval(CONFIDENCE)),
                by: "bootstrap",
                items: tally.paired(),
                band: None,
                is_share: false,
            }
        });
    all.collect()
}

fn chance(table: &Table, tally: &Tally, weighing: Weighing) -> Vec<Measure> {
    let weights = Weights::of(weighing, table.scale());
    let agreement = match &weights {
        Ok(weights) => Agreement::of(tally, weights),
        Err(why) => Err(*why),
    };
    let of = |compute: &dyn Fn(&Agreement<'_>) -> Result<Estimate, Undefined>| match &agreement {
        Ok(agreement) => compute(agreement),
        Err(why) => Err(*why),
    };
    let gwet = match weighing {
        Weighing::Identity => say::gwet("AC1"),
        _ => say::gwet("AC2"),
    };
    let cohen = match &weights {
        Ok(weights) => Confusion::of_two(table).and_then(|two| two.kappa(weights)),
        Err(why) => Err(*why),
    };
    vec![
        estimated("gwet", gwet, of(&|of| of.gwet())),
        estimated("fleiss", say::fleiss(), of(&|of| of.fleiss())),
        estimated("conger", say::conger(), of(&|of| of.conger(table))),
        estimated(
            "brennan_prediger",
            Arg::Text("Brennan-Prediger".to_owned()),
            of(&|of| of.brennan_prediger()),
        ),
        estimated("cohen", say::cohen(), cohen),
    ]
}

fn correlations(table: &Table) -> Vec<Measure> {
    let variances = Variances::of(table);
    let all = [
        ("icc_1_1", "1,1", Model::OneWay, Unit::Single),
        ("icc_2_1", "2,1", Model::TwoWayRandom, Unit::Single),
        ("icc_3_1", "3,1", Model::TwoWayMixed, Unit::Single),
        ("icc_1_k", "1,k", Model::OneWay, Unit::Mean),
        ("icc_2_k", "2,k", Model::TwoWayRandom, Unit::Mean),
        ("icc_3_k", "3,k", Model::TwoWayMixed, Unit::Mean),
    ];
    let all = all.map(|(id, kind, model, unit)| {
        let of = variances.and_then(|of| of.correlation(model, unit, CONFIDENCE));
        Measure {
            id,
            name: Arg::Text(format!("ICC({kind})")),
            value: of.map(|of| of.value),
            error: None,
            interval: of.ok().map(|of| of.interval),
            by: "F",
            items: variances.map_or(0, |of| of.items),
            band: None,
            is_share: false,
        }
    });
    all.into()
}

/// The means over items of what is said of each.
fn singles(table: &Table) -> Vec<Measure> {
    type Of = fn(&Spread<'_>) -> Result<f64, Undefined>;
    let all: [(&str, Phrase, Of); 3] = [
        ("mean_r_wg", say::mean_r_wg(), |one| one.r_wg()),
        ("mean_average_deviation", say::mean_deviation(), |one| {
            one.average_deviation()
        }),
        ("mean_consensus", say::mean_consensus(), |one| {
            one.consensus()
        }),
    ];
    let all = all.map(|(id, name, of)| {
        let (mut sum, mut items, mut why) = (0.0, 0_usize, Undefined::NoPair);
        for value in Spread::of_each(table, of) {
            match value {
                Ok(value) => {
                    sum += value;
                    items += 1;
                }
                Err(Undefined::OneRater | Undefined::NoPair) => {}
                Err(other) => why = other,
            }
        }
        Measure {
            id,
            name: name.into(),
            value: match items {
                0 => Err(why),
                _ => Ok(sum / items as f64),
            },
            error: None,
            interval: None,
            by: "",
            items,
            band: None,
            is_share: false,
        }
    });
    all.into()
}
