//! How much two categories that are not the same still agree: 1 for the same, 0 for nothing in common.

use crate::engine::stats::estimate::Undefined;
use crate::engine::stats::table::Scale;

/// A way to weigh. Distances are those of the scale's numbers; the places of an ordered scale stand one apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weighing {
    /// Only the same counts.
    Identity,
    /// 1 − |a − b| / range.
    Linear,
    /// 1 − ((a − b) / range)².
    Quadratic,
    /// Gwet's ordinal weights: 1 − C(d + 1, 2) / C(q, 2) for categories d places apart. Not Krippendorff's ordinal metric.
    Ordinal,
    /// The same and the next place count whole, all else nothing: with this, percent agreement is agreement within one step.
    WithinOne,
}

/// A weight for every two categories.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    size: usize,
    cells: Vec<f64>,
}

impl Weights {
    /// The weights of a scale.
    ///
    /// # Errors
    /// When the scale has no order and the weighing needs one, or not two categories.
    pub fn of(weighing: Weighing, scale: &Scale) -> Result<Weights, Undefined> {
        let mut known = scale.comparable()?;
        if weighing != Weighing::Identity {
            known = known.in_order()?;
        }
        let size = known.size();
        let range = known.range();
        let pairs = |places: f64| places * (places + 1.0) / 2.0;
        let weight = |(k, a): (usize, &f64), (l, b): (usize, &f64)| {
            let steps = k.abs_diff(l);
            let far = (a - b).abs() / range;
            match weighing {
                Weighing::Identity => f64::from(u8::from(k == l)),
                Weighing::Linear => 1.0 - far,
                Weighing::Quadratic => 1.0 - far * far,
                Weighing::Ordinal => 1.0 - pairs(steps as f64) / pairs((size - 1) as f64),
                Weighing::WithinOne => f64::from(u8::from(steps <= 1)),
            }
        };
        let values = known.values();
        let rows = values.iter().enumerate();
        let cells = rows
            .flat_map(|row| {
                values
                    .iter()
                    .enumerate()
                    .map(move |column| weight(row, column))
            })
            .collect();
        Ok(Weights { size, cells })
    }

    /// A row for each category.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[f64]> {
        self.cells.chunks_exact(self.size.max(1))
    }

    /// All together.
    pub fn sum(&self) -> f64 {
        self.cells.iter().sum()
    }

    /// For each category, its weights with all others times their shares.
    pub(super) fn times(&self, shares: &[f64]) -> Vec<f64> {
        self.rows().map(|row| dot(row, shares)).collect()
    }
}

/// The sum of products.
pub(super) fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}
