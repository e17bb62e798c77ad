//! Coefficients of the form (observed − expected) / (1 − expected): the observed agreement is the same for all, what they take for chance
//! is not.
//!
//! With r_ik raters that put item i into category k, r_i raters of the item, weights w_kl, and π_k the mean over the n rated items of
//! r_ik / r_i:
//!
//! * observed: the mean over items with r_i ≥ 2 of Σ_k r_ik (Σ_l w_kl r_il − 1) / (r_i (r_i − 1));
//! * expected: **Fleiss** Σ w_kl π_k π_l; **Gwet** Σw / (q(q−1)) · Σ π_k (1 − π_k), which is AC1 with identity weights and AC2 with others;
//!   **Brennan-Prediger** Σw / q²; **Conger** Σ w_kl (p̄_k p̄_l − s²_kl / r) with each rater's own margins.
//!
//! Variances are Gwet's for missing ratings, with items drawn and raters fixed (K. L. Gwet, Handbook of Inter-Rater Reliability, 4th
//! edition, chapters 2–5; *Computing inter-rater reliability and its variance in the presence of high agreement*, 2008).

use crate::engine::stats::estimate::{Estimate, Undefined, finite};
use crate::engine::stats::table::{BLANK, Table};
use crate::engine::stats::tally::Tally;
use crate::engine::stats::weight::{Weights, dot};

/// What is left for agreement beyond chance when this little is left is nothing: the last digits of sums.
const NOTHING_LEFT: f64 = 1e-12;

/// The observed agreement of a tally under weights, item by item.
#[derive(Clone, Debug)]
pub struct Agreement<'a> {
    tally: &'a Tally,
    weights: &'a Weights,
    /// Of each rated item; nothing where there is no pair.
    each: Vec<Option<f64>>,
    observed: f64,
    paired: f64,
    shares: Vec<f64>,
}

impl<'a> Agreement<'a> {
    /// Observes.
    ///
    /// # Errors
    /// When no item has two ratings.
    pub fn of(tally: &'a Tally, weights: &'a Weights) -> Result<Agreement<'a>, Undefined> {
        tally.scale().comparable()?;
        let paired = tally.paired();
        if paired == 0 {
            return Err(Undefined::NoPair);
        }
        let paired = paired as f64;
        let mut shares = vec![0.0; tally.scale().size()];
        let mut each = Vec::with_capacity(tally.rated());
        let mut sum = 0.0;
        for (counts, size) in tally.items() {
            let size = f64::from(size);
            let part = 1.0 / size;
            for (share, count) in shares.iter_mut().zip(counts) {
                *share += f64::from(*count) * part;
            }
            let of = (size > 1.0).then(|| agreeing(counts, weights) / (size * (size - 1.0)));
            sum += of.unwrap_or(0.0);
            each.push(of);
        }
        let items = each.len() as f64;
        for share in &mut shares {
            *share /= items;
        }
        Ok(Agreement {
            tally,
            weights,
            each,
            observed: sum / paired,
            paired,
            shares,
        })
    }

    /// The share of pairs of raters that agree, the mean over items: percent agreement.
    pub fn percent(&self) -> Estimate {
        let squares = self.each.iter().flatten();
        let squares: f64 = squares.map(|one| (one - self.observed).powi(2)).sum();
        let n = self.paired;
        Estimate {
            value: self.observed,
            error: match n > 1.0 {
                true => finite((squares / (n * (n - 1.0))).sqrt()),
                false => Err(Undefined::OneItem),
            },
            items: self.each.iter().flatten().count(),
        }
    }

    /// Fleiss' kappa, for blanks and weights; Scott's pi when there are two raters.
    ///
    /// # Errors
    /// Without variation.
    pub fn fleiss(&self) -> Result<Estimate, Undefined> {
        let pulled = self.weights.times(&self.shares);
        let expected = dot(&self.shares, &pulled);
        self.corrected(expected, self.per_item(&pulled))
    }

    /// Brennan and Prediger's kappa: chance gives every declared category alike. Randolph's free kappa with identity weights.
    ///
    /// # Errors
    /// Without room for chance.
    pub fn brennan_prediger(&self) -> Result<Estimate, Undefined> {
        let categories = self.shares.len() as f64;
        let expected = self.weights.sum() / (categories * categories);
        self.corrected(expected, std::iter::repeat(expected))
    }

    /// Gwet's AC1 with identity weights, AC2 with others.
    ///
    /// # Errors
    /// Without room for chance.
    pub fn gwet(&self) -> Result<Estimate, Undefined> {
        let categories = self.shares.len() as f64;
        let scale = self.weights.sum() / (categories * (categories - 1.0));
        let pulled: Vec<f64> = self
            .shares
            .iter()
            .map(|share| scale * (1.0 - share))
            .collect();
        let expected = dot(&self.shares, &pulled);
        self.corrected(expected, self.per_item(&pulled))
    }

    /// Conger's kappa: every rater has own margins. `table` is the one that was tallied.
    ///
    /// # Errors
    /// With one rater, or without variation.
    pub fn conger(&self, table: &Table) -> Result<Estimate, Undefined> {
        let margins = Margins::of(table);
        let raters = margins.0.iter().filter(|(_, rated)| *rated > 0.0).count();
        if raters < 2 {
            return Err(Undefined::OneRater);
        }
        let raters = raters as f64;
        let mut mean = vec![0.0; self.shares.len()];
        for (shares, _) in &margins.0 {
            for (mean, share) in mean.iter_mut().zip(shares) {
                *mean += share / raters;
            }
        }
        let with_mean = self.weights.times(&mean);
        // The mean over ordered pairs of different raters of what their margins would agree in.
        let own = |shares: &[f64]| dot(shares, &self.weights.times(shares));
        let own: f64 = margins.0.iter().map(|(shares, _)| own(shares)).sum();
        let pairs = raters * (raters - 1.0);
        let expected = (raters * raters * dot(&mean, &with_mean) - own) / pairs;
        let items = self.each.len() as f64;
        let pulls: Vec<Pull> = margins
            .0
            .iter()
            .map(|(shares, rated)| {
                let others: Vec<f64> = mean
                    .iter()
                    .zip(shares)
                    .map(|(m, p)| raters * m - p)
                    .collect();
                Pull::new(self.weights.times(&others), shares, *rated, items)
            })
            .collect();
        let rows = table
            .items()
            .filter(|row| row.iter().any(|cell| *cell != BLANK));
        let each = rows.map(|row| {
            let all = row.iter().zip(&pulls);
            all.map(|(cell, pull)| pull.of(*cell)).sum::<f64>() / pairs
        });
        self.corrected(expected, each)
    }

    /// Of each item the mean pull of its ratings.
    fn per_item(&self, pulled: &[f64]) -> impl Iterator<Item = f64> {
        self.tally.items().map(move |(counts, size)| {
            let all = counts.iter().zip(pulled);
            let sum: f64 = all.map(|(count, pull)| f64::from(*count) * pull).sum();
            sum / f64::from(size)
        })
    }

    /// The coefficient and Gwet's standard error, from what each item adds to chance.
    fn corrected(
        &self,
        expected: f64,
        chance: impl Iterator<Item = f64>,
    ) -> Result<Estimate, Undefined> {
        let room = 1.0 - expected;
        if room <= NOTHING_LEFT {
            return Err(Undefined::NoVariation);
        }
        let value = finite((self.observed - expected) / room)?;
        let items = self.each.len();
        let n = items as f64;
        let of_pair = n / self.paired / room;
        let of_chance = 2.0 * (1.0 - value) / room;
        let squares: f64 = self
            .each
            .iter()
            .zip(chance)
            .map(|(one, chance)| {
                let observed = one.map_or(0.0, |one| of_pair * (one - expected));
                (observed - of_chance * (chance - expected) - value).powi(2)
            })
            .sum();
        let error = match items > 1 {
            true => finite((squares / (n * (n - 1.0))).sqrt()),
            false => Err(Undefined::OneItem),
        };
        Ok(Estimate {
            value,
            error,
            items,
        })
    }
}

/// Σ_k r_k (Σ_l w_kl r_l − 1): pairs of raters that agree, by weight.
fn agreeing(counts: &[u32], weights: &Weights) -> f64 {
    let rows = counts.iter().zip(weights.rows());
    rows.map(|(count, row)| {
        let with: f64 = row.iter().zip(counts).map(|(w, c)| w * f64::from(*c)).sum();
        f64::from(*count) * (with - 1.0)
    })
    .sum()
}

/// Of each rater the share of each category among the own ratings, and how many these are.
struct Margins(Vec<(Vec<f64>, f64)>);

impl Margins {
    fn of(table: &Table) -> Margins {
        let categories = table.scale().size();
        let mut counts = vec![0_u32; table.raters() * (categories + 1)];
        for row in table.items() {
            let own = counts.chunks_exact_mut(categories + 1);
            for (cell, own) in row.iter().zip(own) {
                if let Some(count) = own.get_mut(usize::from(*cell).min(categories)) {
                    *count += 1;
                }
            }
        }
        let raters = counts.chunks_exact(categories + 1).map(|own| {
            let own = own.iter().take(categories);
            let rated = f64::from(own.clone().sum::<u32>());
            let share = |count: &u32| match rated > 0.0 {
                true => f64::from(*count) / rated,
                false => 0.0,
            };
            (own.map(share).collect(), rated)
        });
        Margins(raters.collect())
    }
}

/// What a rater's cell adds to the chance of its item: more the more the other raters use what was chosen, and less for a rater with few
/// blanks elsewhere. By category; the last is the blank.
struct Pull(Vec<f64>);

impl Pull {
    fn new(with_others: Vec<f64>, shares: &[f64], rated: f64, items: f64) -> Pull {
        if rated <= 0.0 {
            return Pull(vec![0.0; with_others.len() + 1]);
        }
        let usual = dot(&with_others, shares);
        let part = rated / items;
        let chosen = with_others
            .iter()
            .map(|one| (one - usual * (1.0 - part)) / part);
        let mut all: Vec<f64> = chosen.collect();
        all.push(usual);
        Pull(all)
    }

    fn of(&self, cell: u16) -> f64 {
        let blank = self.0.len().saturating_sub(1);
        let at = usize::from(cell).min(blank);
        self.0.get(at).copied().unwrap_or(0.0)
    }
}
