//! Krippendorff's alpha: 1 − observed / expected disagreement, for any number of raters, blanks, and four ideas of how far apart two
//! categories are (K. Krippendorff, *Computing Krippendorff's Alpha-Reliability*, 2011).
//!
//! Coincidences o_ck = Σ over items with r ≥ 2 of (r_c r_k − [c = k] r_c) / (r − 1); n_c = Σ_k o_ck; N = Σ n_c;
//! α = 1 − (N − 1) Σ o_ck δ²_ck / Σ n_c n_k δ²_ck. δ² is 1 for any two (**nominal**), (c − k)² (**interval**), ((c − k) / (c + k))²
//! (**ratio**), or for **ordinal** (Σ_{g=c..k} n_g − (n_c + n_k) / 2)², which is the interval between mid-ranks.

use crate::engine::stats::estimate::{Undefined, finite};
use crate::engine::stats::resample::{Contributions, Drawn};
use crate::engine::stats::table::{Order, Scale};
use crate::engine::stats::tally::Tally;

/// How far apart two categories are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// They are the same or not.
    Nominal,
    /// As many ratings as lie between them.
    Ordinal,
    /// Their difference.
    Interval,
    /// Their difference by their sum.
    Ratio,
}

impl Metric {
    /// All, from what asks least of a scale to what asks most.
    pub const ALL: [Metric; 4] = [
        Metric::Nominal,
        Metric::Ordinal,
        Metric::Interval,
        Metric::Ratio,
    ];

    /// Says whether a scale has what the metric asks for.
    fn suits(self, scale: &Scale) -> Result<(), Undefined> {
        scale.comparable()?;
        match self {
            Metric::Nominal => Ok(()),
            Metric::Ordinal | Metric::Interval => scale.in_order().map(|_| ()),
            Metric::Ratio if scale.order() != Order::Numbers => Err(Undefined::NotNumbers),
            Metric::Ratio if scale.values().first().is_some_and(|least| *least < 0.0) => {
                Err(Undefined::Negative)
            }
            Metric::Ratio => Ok(()),
        }
    }
}

/// How often two ratings of one item were this and that, each item weighing as much as it has raters.
#[derive(Clone, Debug)]
pub struct Coincidences<'a> {
    tally: &'a Tally,
    /// The half of the table from the diagonal on, row by row: it mirrors.
    half: Vec<f64>,
}

impl<'a> Coincidences<'a> {
    /// Of all items with two ratings. Whole numbers are added up for each number of raters and divided at the end, so the order of the
    /// items changes nothing, not even the last digit.
    ///
    /// # Errors
    /// When no item has two ratings, or the scale is no scale.
    pub fn of(tally: &'a Tally) -> Result<Coincidences<'a>, Undefined> {
        let categories = tally.scale().comparable()?.size();
        if tally.paired() == 0 {
            return Err(Undefined::NoPair);
        }
        let width = halved(categories);
        let most = tally.items().map(|(_, size)| size).max().unwrap_or(0);
        // A scale with very many categories has few items for each number of raters; then one sum for all is kept.
        let apart = width.saturating_mul(most as usize + 1) <= 1 << 22;
        let mut half = vec![0.0; width];
        if apart {
            let mut sums = vec![0_u64; width * (most as usize + 1)];
            for (counts, size) in tally.items().filter(|(_, size)| *size >= 2) {
                let from = size as usize * width;
                let sums = sums.get_mut(from..from + width).unwrap_or(&mut []);
                for (sum, pairs) in sums.iter_mut().zip(pairs(counts)) {
                    *sum += pairs;
                }
            }
            for (sums, size) in sums.chunks_exact(width).zip(0_u32..).skip(2) {
                for (cell, sum) in half.iter_mut().zip(sums) {
                    *cell += *sum as f64 / f64::from(size - 1);
                }
            }
        } else {
            for (counts, size) in tally.items().filter(|(_, size)| *size >= 2) {
                for (cell, pairs) in half.iter_mut().zip(pairs(counts)) {
                    *cell += pairs as f64 / f64::from(size - 1);
                }
            }
        }
        Ok(Coincidences { tally, half })
    }

    /// The alpha.
    ///
    /// # Errors
    /// When the scale does not suit the metric, or everything is the same.
    pub fn alpha(&self, metric: Metric) -> Result<f64, Undefined> {
        let scale = self.tally.scale();
        metric.suits(scale)?;
        let apart = fixed(metric, scale);
        of_half(&self.half, scale.size(), &apart, &mut Room::default())
    }

    /// The alphas of draws of items with a seed, one list for each metric. Metrics that do not suit the scale have draws without a number.
    pub fn draw<const N: usize>(
        &self,
        metrics: [Metric; N],
        draws: usize,
        seed: u64,
    ) -> [Drawn; N] {
        let scale = self.tally.scale();
        let mut each = Contributions::new(self.half.len(), self.tally.rated());
        for (counts, size) in self.tally.items() {
            let part = match size >= 2 {
                true => 1.0 / f64::from(size - 1),
                false => 0.0,
            };
            each.push(pairs(counts).map(|pairs| pairs as f64 * part));
        }
        let apart = metrics.map(|metric| metric.suits(scale).map(|()| fixed(metric, scale)));
        let mut room = Room::default();
        each.draw(draws, seed, |sums| {
            let mut apart = apart.iter();
            metrics.map(|_| match apart.next() {
                Some(Ok(apart)) => of_half(sums, scale.size(), apart, &mut room),
                Some(Err(why)) => Err(*why),
                None => Err(Undefined::NoPair),
            })
        })
    }
}

/// How many cells half a square has with its diagonal.
fn halved(categories: usize) -> usize {
    categories * (categories + 1) / 2
}

/// Ordered pairs of ratings of one item, for the cells from the diagonal on.
fn pairs(counts: &[u32]) -> impl Iterator<Item = u64> {
    counts.iter().enumerate().flat_map(move |(c, own)| {
        let own = u64::from(*own);
        let same = std::iter::once(own * own.saturating_sub(1));
        let others = counts.iter().skip(c + 1);
        same.chain(others.map(move |other| own * u64::from(*other)))
    })
}

/// Distances that hang on the scale alone, for the cells from the diagonal on; nothing for the ordinal ones.
fn fixed(metric: Metric, scale: &Scale) -> Option<Vec<f64>> {
    if metric == Metric::Ordinal {
        return None;
    }
    let values = scale.values();
    let apart = |a: f64, b: f64| match metric {
        Metric::Nominal if a == b => 0.0,
        Metric::Nominal | Metric::Ordinal => 1.0,
        Metric::Interval => (a - b).powi(2),
        Metric::Ratio if a == b => 0.0,
        Metric::Ratio => ((a - b) / (a + b)).powi(2),
    };
    let rows = values.iter().enumerate();
    let cells = rows.flat_map(|(c, a)| values.iter().skip(c).map(move |b| apart(*a, *b)));
    Some(cells.collect())
}

/// Lists that are used again for every draw.
#[derive(Default)]
struct Room {
    totals: Vec<f64>,
    ranks: Vec<f64>,
}

fn of_half(
    half: &[f64],
    categories: usize,
    fixed: &Option<Vec<f64>>,
    room: &mut Room,
) -> Result<f64, Undefined> {
    room.count(half, categories);
    let all: f64 = room.totals.iter().sum();
    let (observed, expected) = match fixed {
        Some(apart) => disagreement(half, &room.totals, apart.iter().copied()),
        None => {
            let ranks = room.ranks.iter().enumerate();
            let apart =
                ranks.flat_map(|(c, a)| room.ranks.iter().skip(c).map(move |b| (a - b).powi(2)));
            disagreement(half, &room.totals, apart)
        }
    };
    match expected > 0.0 {
        true => finite(1.0 - (all - 1.0) * observed / expected),
        false if all > 0.0 => Err(Undefined::NoVariation),
        false => Err(Undefined::NoPair),
    }
}

/// Both sums over half the square.
fn disagreement(half: &[f64], totals: &[f64], apart: impl Iterator<Item = f64>) -> (f64, f64) {
    let (mut observed, mut expected) = (0.0, 0.0);
    let mut cells = half.iter().zip(apart);
    for (c, own) in totals.iter().enumerate() {
        let others = totals.iter().skip(c);
        for (other, (cell, apart)) in others.zip(cells.by_ref()) {
            observed += cell * apart;
            expected += own * other * apart;
        }
    }
    (observed, expected)
}

impl Room {
    /// Adds up how often each category is in a pair, and how many ratings lie below its middle.
    fn count(&mut self, half: &[f64], categories: usize) {
        self.totals.clear();
        self.totals.resize(categories, 0.0);
        let mut cells = half.iter();
        for c in 0..categories {
            let mut own = 0.0;
            for (total, cell) in self.totals.iter_mut().skip(c).zip(cells.by_ref()) {
                // The diagonal is met here too and counts once.
                *total += cell;
                own += cell;
            }
            if let Some(total) = self.totals.get_mut(c) {
                let diagonal = half.get(diagonal(c, categories)).copied().unwrap_or(0.0);
                *total += own - diagonal;
            }
        }
        self.ranks.clear();
        let mut below = 0.0;
        for total in &self.totals {
            self.ranks.push(below + total / 2.0);
            below += total;
        }
    }
}

/// Where the diagonal of a row lies in the half square.
fn diagonal(row: usize, categories: usize) -> usize {
    row * categories - row * row.saturating_sub(1) / 2
}
