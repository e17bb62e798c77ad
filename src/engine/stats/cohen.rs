//! Cohen's kappa of two raters: (observed − expected) / (1 − expected) over the items that both rated, with expected = Σ w_kl p_k q_l of
//! the margins of the two. The standard error is that of J. L. Fleiss, J. Cohen and B. S. Everitt (1969) for large samples.

use crate::engine::stats::estimate::{Estimate, Undefined, finite};
use crate::engine::stats::table::{BLANK, Misfit, Scale, Table};
use crate::engine::stats::weight::{Weights, dot};

/// How often one rater gave this and the other that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confusion {
    categories: usize,
    counts: Vec<u64>,
}

impl Confusion {
    /// Of two columns of a table, by their places from 0.
    ///
    /// # Errors
    /// When there are no such columns or too many categories.
    pub fn of(table: &Table, one: usize, other: usize) -> Result<Confusion, Undefined> {
        let categories = table.scale().comparable()?.size();
        let mut counts = vec![0_u64; categories * categories];
        for row in table.items() {
            let (Some(one), Some(other)) = (row.get(one), row.get(other)) else {
                return Err(Undefined::NotTwoRaters);
            };
            if *one != BLANK && *other != BLANK {
                let at = usize::from(*one) * categories + usize::from(*other);
                if let Some(count) = counts.get_mut(at) {
                    *count += 1;
                }
            }
        }
        Ok(Confusion { categories, counts })
    }

    /// Of the only two raters of a table.
    ///
    /// # Errors
    /// When there are not two.
    pub fn of_two(table: &Table) -> Result<Confusion, Undefined> {
        match table.raters() {
            2 => Confusion::of(table, 0, 1),
            _ => Err(Undefined::NotTwoRaters),
        }
    }

    /// Takes counts row by row, as studies publish them.
    ///
    /// # Errors
    /// When they do not fill a square of the scale's size.
    pub fn from_counts(scale: &Scale, counts: &[u64]) -> Result<Confusion, Misfit> {
        let categories = scale.size();
        match counts.len() == categories * categories {
            true => Ok(Confusion {
                categories,
                counts: counts.to_vec(),
            }),
            false => Err(Misfit::NotFilled),
        }
    }

    /// A row for each category of the first rater.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[u64]> {
        self.counts.chunks_exact(self.categories.max(1))
    }

    /// The kappa under weights of the same scale.
    ///
    /// # Errors
    /// Without an item that both rated, or without variation.
    pub fn kappa(&self, weights: &Weights) -> Result<Estimate, Undefined> {
        let items = self.counts.iter().sum::<u64>();
        if items == 0 {
            return Err(Undefined::NoPair);
        }
        let n = items as f64;
        let shares: Vec<f64> = self.counts.iter().map(|count| *count as f64 / n).collect();
        let rows = || {
            shares
                .chunks_exact(self.categories.max(1))
                .zip(weights.rows())
        };
        let first: Vec<f64> = rows().map(|(row, _)| row.iter().sum()).collect();
        let mut second = vec![0.0; self.categories];
        for (row, _) in rows() {
            for (sum, share) in second.iter_mut().zip(row) {
                *sum += share;
            }
        }
        let with_second = weights.times(&second);
        let with_first = weights.times(&first);
        let observed: f64 = rows().map(|(row, weights)| dot(row, weights)).sum();
        let expected = dot(&first, &with_second);
        let room = 1.0 - expected;
        if room <= 1e-12 {
            return Err(Undefined::NoVariation);
        }
        let value = finite((observed - expected) / room)?;
        let lost = 1.0 - value;
        let mut squares = 0.0;
        for ((row, weights), a) in rows().zip(&with_second) {
            for ((share, weight), b) in row.iter().zip(weights).zip(&with_first) {
                squares += share * (weight - lost * (a + b)).powi(2);
            }
        }
        let mean = observed - 2.0 * lost * expected;
        // Without any error the two are the same, and their last digits are not.
        let variance = (squares - mean * mean).max(0.0) / (n * room * room);
        Ok(Estimate {
            value,
            error: finite(variance.sqrt()),
            items: usize::try_from(items).unwrap_or(usize::MAX),
        })
    }
}
