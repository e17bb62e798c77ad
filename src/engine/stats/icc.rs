//! Intraclass correlations of P. E. Shrout and J. L. Fleiss (1979), over the items that every rater rated: how much of the variance of
//! numbers is that of the items. Intervals by F, as K. O. McGraw and S. P. Wong (1996) have them.
//!
//! With the mean squares of items B, within items W, of raters J and of what is left E, n items and k raters:
//! (1,1) = (B − W) / (B + (k−1) W); (2,1) = (B − E) / (B + (k−1) E + k (J − E) / n); (3,1) = (B − E) / (B + (k−1) E); the mean of k
//! raters has (B − W) / B, (B − E) / (B + (J − E) / n) and (B − E) / B.

use crate::engine::stats::distribution::{f_above, f_quantile};
use crate::engine::stats::estimate::{Interval, Undefined, finite};
use crate::engine::stats::table::{BLANK, Table};

/// Where the raters come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// Each item has raters of its own: (1,1).
    OneWay,
    /// The raters are some of many, and their severity counts: (2,1), absolute agreement.
    TwoWayRandom,
    /// The raters are these, and their severity does not count: (3,1), consistency.
    TwoWayMixed,
}

/// Of what the correlation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// One rater.
    Single,
    /// The mean of all raters.
    Mean,
}

/// A correlation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Correlation {
    /// The number.
    pub value: f64,
    /// The interval with the confidence asked for.
    pub interval: Result<Interval, Undefined>,
    /// F with its degrees of freedom; nothing without any error.
    pub f: Option<(f64, f64, f64)>,
    /// The probability of such an F when nothing is behind it.
    pub p: f64,
}

/// The mean squares of a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variances {
    /// Items that every rater rated.
    pub items: usize,
    /// Raters with any rating.
    pub raters: usize,
    between: f64,
    within: f64,
    of_raters: f64,
    left: f64,
}

impl Variances {
    /// Of the items without a blank among the raters who rated anything.
    ///
    /// # Errors
    /// Without two raters or two such items, without an order, and when all numbers are the same.
    pub fn of(table: &Table) -> Result<Variances, Undefined> {
        let scale = table.scale().in_order()?;
        let mut has_rated = vec![false; table.raters()];
        for row in table.items() {
            for (has, cell) in has_rated.iter_mut().zip(row) {
                *has |= *cell != BLANK;
            }
        }
        let raters = has_rated.iter().filter(|has| **has).count();
        if raters < 2 {
            return Err(Undefined::OneRater);
        }
        // Around the middle of the scale no digits are lost to large numbers.
        let middle = scale
            .values()
            .first()
            .map_or(0.0, |least| least + scale.range() / 2.0);
        let values: Vec<f64> = scale.values().iter().map(|value| value - middle).collect();
        let mut sums = Sums {
            of_raters: vec![0.0; table.raters()],
            ..Sums::default()
        };
        for row in table.items() {
            let whole = row
                .iter()
                .zip(&has_rated)
                .all(|(cell, has)| !has || *cell != BLANK);
            if whole {
                sums.add(row, &values);
            }
        }
        sums.squares(raters)
    }

    /// A correlation with its interval.
    ///
    /// # Errors
    /// Without variation.
    pub fn correlation(
        &self,
        model: Model,
        unit: Unit,
        confidence: f64,
    ) -> Result<Correlation, Undefined> {
        let (n, k) = (self.items as f64, self.raters as f64);
        let error = match model {
            Model::OneWay => self.within,
            Model::TwoWayRandom | Model::TwoWayMixed => self.left,
        };
        let severity = match model {
            Model::TwoWayRandom => (self.of_raters - self.left) / n,
            Model::OneWay | Model::TwoWayMixed => 0.0,
        };
        let below = match unit {
            Unit::Single => self.between + (k - 1.0) * error + k * severity,
            Unit::Mean => self.between + severity,
        };
        // Raters who differ less than by lot can leave less than nothing to explain.
        if below <= 0.0 {
            return Err(Undefined::NoVariation);
        }
        let value = finite((self.between - error) / below)?;
        let f = self.between / error;
        let freedom = match model {
            Model::OneWay => n * (k - 1.0),
            Model::TwoWayRandom | Model::TwoWayMixed => (n - 1.0) * (k - 1.0),
        };
        Ok(Correlation {
            value,
            interval: self.interval(model, unit, (1.0 + confidence) / 2.0),
            f: f.is_finite().then_some((f, n - 1.0, freedom)),
            p: f_above(f, n - 1.0, freedom),
        })
    }

    fn interval(&self, model: Model, unit: Unit, share: f64) -> Result<Interval, Undefined> {
        let (n, k) = (self.items as f64, self.raters as f64);
        let single = match model {
            Model::TwoWayRandom => self.random_interval(share)?,
            Model::OneWay | Model::TwoWayMixed => {
                let (error, freedom) = match model {
                    Model::OneWay => (self.within, n * (k - 1.0)),
                    _ => (self.left, (n - 1.0) * (k - 1.0)),
                };
                if error <= 0.0 {
                    return Ok(Interval { from: 1.0, to: 1.0 });
                }
                let f = self.between / error;
                let least = f / f_quantile(share, n - 1.0, freedom);
                let most = f * f_quantile(share, freedom, n - 1.0);
                let of = |f: f64| (f - 1.0) / (f + k - 1.0);
                Interval {
                    from: finite(of(least))?,
                    to: finite(of(most))?,
                }
            }
        };
        // Spearman and Brown: what k raters together have. Below −1 / (k − 1) no correlation of single raters can be, and nothing follows.
        let mean = |one: f64| match 1.0 + (k - 1.0) * one {
            below if below > 0.0 => finite(k * one / below),
            _ => Err(Undefined::TooLarge),
        };
        match unit {
            Unit::Single => Ok(single),
            Unit::Mean => Ok(Interval {
                from: mean(single.from)?,
                to: mean(single.to)?,
            }),
        }
    }

    /// Satterthwaite's approximation for raters who are some of many.
    fn random_interval(&self, share: f64) -> Result<Interval, Undefined> {
        let (n, k) = (self.items as f64, self.raters as f64);
        let (b, j, e) = (self.between, self.of_raters, self.left);
        if e <= 0.0 && j <= 0.0 {
            return Ok(Interval { from: 1.0, to: 1.0 });
        }
        let value = (b - e) / (b + (k - 1.0) * e + k * (j - e) / n);
        let a = k * value / (n * (1.0 - value));
        let c = 1.0 + k * value * (n - 1.0) / (n * (1.0 - value));
        let above = (a * j + c * e).powi(2);
        let below = (a * j).powi(2) / (k - 1.0) + (c * e).powi(2) / ((n - 1.0) * (k - 1.0));
        let freedom = finite(above / below)?;
        let upper = f_quantile(share, n - 1.0, freedom);
        let lower = f_quantile(share, freedom, n - 1.0);
        let rest = k * j + (k * n - k - n) * e;
        Ok(Interval {
            from: finite(n * (b - upper * e) / (upper * rest + n * b))?,
            to: finite(n * (lower * b - e) / (rest + n * lower * b))?,
        })
    }
}

/// Sums over whole items.
#[derive(Default)]
struct Sums {
    items: usize,
    all: f64,
    of_raters: Vec<f64>,
    item_squares: f64,
    cell_squares: f64,
}

impl Sums {
    fn add(&mut self, row: &[u16], values: &[f64]) {
        let mut item = 0.0;
        for (cell, rater) in row.iter().zip(&mut self.of_raters) {
            // A rater without any rating has no value and adds nothing.
            let value = values.get(usize::from(*cell)).copied().unwrap_or(0.0);
            item += value;
            *rater += value;
            self.cell_squares += value * value;
        }
        self.items += 1;
        self.all += item;
        self.item_squares += item * item;
    }

    fn squares(self, raters: usize) -> Result<Variances, Undefined> {
        if self.items < 2 {
            return Err(Undefined::NoWholeItem);
        }
        let (n, k) = (self.items as f64, raters as f64);
        let center = self.all * self.all / (n * k);
        let total = self.cell_squares - center;
        // What is left of a difference of large sums is noise.
        let noise = 1e-12 * self.cell_squares;
        let above_noise = |squares: f64| if squares <= noise { 0.0 } else { squares };
        if above_noise(total) == 0.0 {
            return Err(Undefined::NoVariation);
        }
        let between = above_noise(self.item_squares / k - center);
        let rater_squares: f64 = self.of_raters.iter().map(|sum| sum * sum).sum();
        let of_raters = above_noise(rater_squares / n - center);
        let within = above_noise(self.cell_squares - self.item_squares / k);
        let left = above_noise(total - between - of_raters);
        Ok(Variances {
            items: self.items,
            raters,
            between: between / (n - 1.0),
            within: within / (n * (k - 1.0)),
            of_raters: of_raters / (k - 1.0),
            left: left / ((n - 1.0) * (k - 1.0)),
        })
    }
}
