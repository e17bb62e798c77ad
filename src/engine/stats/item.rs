//! One item by itself: how its ratings spread. Kappa and alpha say nothing about a single item; these do.
//!
//! * r_WG = 1 − s² / ((A² − 1) / 12): the variance (with n − 1) beside that of raters who choose among A points by lot (L. R. James, R. G.
//!   Demaree and G. Wolf, 1984). Below 0 when they differ more than by lot; reports show that as 0.
//! * AD = the mean of |x − mean| (M. J. Burke and W. P. Dunlap, 2002).
//! * consensus = 1 + Σ p_c log₂ (1 − |c − mean| / range) (W. J. Tastle and M. J. Wierman, 2007): 1 when all are the same, 0 when half stand
//!   at each end.

use crate::engine::stats::estimate::{Undefined, finite};
use crate::engine::stats::table::{BLANK, Scale, Table};

/// How the ratings of one item spread.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread<'a> {
    scale: &'a Scale,
    counts: &'a [u32],
    rated: f64,
}

impl<'a> Spread<'a> {
    /// What is made of each item of a table, also of those that nobody rated.
    pub fn of_each<'t, T>(
        table: &'t Table,
        mut of: impl FnMut(&Spread<'_>) -> T + 't,
    ) -> impl Iterator<Item = T> + 't {
        let mut counts = vec![0; table.scale().size()];
        table.items().map(move |row| {
            counts.fill(0);
            for cell in row.iter().filter(|cell| **cell != BLANK) {
                if let Some(count) = counts.get_mut(usize::from(*cell)) {
                    *count += 1;
                }
            }
            of(&Spread::new(table.scale(), &counts))
        })
    }

    /// Of counts by category.
    pub fn new(scale: &'a Scale, counts: &'a [u32]) -> Spread<'a> {
        let rated = counts.iter().map(|count| f64::from(*count)).sum();
        Spread {
            scale,
            counts,
            rated,
        }
    }

    /// How many chose each category.
    pub fn counts(&self) -> &[u32] {
        self.counts
    }

    /// How many rated.
    pub fn rated(&self) -> usize {
        self.counts.iter().map(|count| *count as usize).sum()
    }

    /// The share of the most frequent category.
    pub fn most_frequent(&self) -> Option<f64> {
        let most = self.counts.iter().max().filter(|_| self.rated > 0.0)?;
        Some(f64::from(*most) / self.rated)
    }

    /// The middle number; between two when their number is even.
    pub fn median(&self) -> Option<f64> {
        let rated = self.rated();
        let low = self.at(rated.checked_sub(1)? / 2)?;
        Some(f64::midpoint(low, self.at(rated / 2)?))
    }

    /// The least and the greatest number.
    pub fn range(&self) -> Option<(f64, f64)> {
        Some((self.at(0)?, self.at(self.rated().checked_sub(1)?)?))
    }

    /// The number at a place when all are in order.
    fn at(&self, place: usize) -> Option<f64> {
        self.scale.in_order().ok()?;
        let mut before = 0;
        let mut all = self.counts.iter().zip(self.scale.values());
        let found = all.find(|(count, _)| {
            before += **count as usize;
            before > place
        });
        found.map(|(_, value)| *value)
    }

    /// r_WG, not cut at 0.
    ///
    /// # Errors
    /// With fewer than two ratings or categories, or without an order.
    pub fn r_wg(&self) -> Result<f64, Undefined> {
        let mean = self.mean()?;
        if self.rated < 2.0 {
            return Err(Undefined::OneRater);
        }
        let squares: f64 = self.weighed().map(|(n, x)| n * (x - mean).powi(2)).sum();
        let points = self.scale.range() + 1.0;
        let by_lot = (points * points - 1.0) / 12.0;
        finite(1.0 - squares / (self.rated - 1.0) / by_lot)
    }

    /// The mean deviation from the mean.
    ///
    /// # Errors
    /// As [`Spread::r_wg`].
    pub fn average_deviation(&self) -> Result<f64, Undefined> {
        let mean = self.mean()?;
        if self.rated < 2.0 {
            return Err(Undefined::OneRater);
        }
        let sum: f64 = self.weighed().map(|(n, x)| n * (x - mean).abs()).sum();
        finite(sum / self.rated)
    }

    /// Tastle and Wierman's consensus.
    ///
    /// # Errors
    /// As [`Spread::r_wg`].
    pub fn consensus(&self) -> Result<f64, Undefined> {
        let mean = self.mean()?;
        if self.rated < 2.0 {
            return Err(Undefined::OneRater);
        }
        let range = self.scale.range();
        let chosen = self.weighed().filter(|(n, _)| *n > 0.0);
        let sum: f64 = chosen
            .map(|(n, x)| n / self.rated * (1.0 - (x - mean).abs() / range).log2())
            .sum();
        finite(1.0 + sum)
    }

    fn weighed(&self) -> impl Iterator<Item = (f64, f64)> {
        let counts = self.counts.iter().map(|count| f64::from(*count));
        counts.zip(self.scale.values().iter().copied())
    }

    fn mean(&self) -> Result<f64, Undefined> {
        if self.scale.in_order()?.size() < 2 {
            return Err(Undefined::OneCategory);
        }
        let sum: f64 = self.weighed().map(|(n, x)| n * x).sum();
        match self.rated > 0.0 {
            true => finite(sum / self.rated),
            false => Err(Undefined::NoPair),
        }
    }
}
