//! A number that was estimated: how far off it may be, or why there is none.

use crate::engine::stats::distribution;

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Undefined {
    /// No item has two ratings.
    NoPair,
    /// Only one rater rated anything.
    OneRater,
    /// Everybody gave the same everywhere, so nothing is left that chance could explain or not.
    NoVariation,
    /// The scale has one category.
    OneCategory,
    /// The coefficient is about two raters.
    NotTwoRaters,
    /// The categories have no order.
    NoOrder,
    /// The categories are no numbers.
    NotNumbers,
    /// A ratio needs numbers that are not below zero.
    Negative,
    /// One item says nothing about how far off the number is.
    OneItem,
    /// Fewer than two items were rated by all raters.
    NoWholeItem,
    /// The scale has more categories than are compared in pairs.
    TooManyCategories,
    /// Most of the draws gave no number.
    TooFewDraws,
    /// The number cannot be written.
    TooLarge,
}

/// From and to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub from: f64,
    /// The upper end.
    pub to: f64,
}

/// A number, its standard error, and the items behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The number.
    pub value: f64,
    /// Its standard error when the items are a sample.
    pub error: Result<f64, Undefined>,
    /// How many items it rests on.
    pub items: usize,
}

impl Estimate {
    /// Where the true number lies with this confidence, by Student's t with one degree of freedom less than items; never above 1 or
    /// below −1. This is what Gwet's programs print.
    ///
    /// # Errors
    /// Says why there is none.
    pub fn interval(&self, confidence: f64) -> Result<Interval, Undefined> {
        let freedom = self.items.saturating_sub(1) as f64;
        self.around(distribution::t_two_sided(confidence, freedom)?)
    }

    /// The same by the normal distribution, as for large samples: what SAS and statsmodels print for Cohen's kappa.
    ///
    /// # Errors
    /// Says why there is none.
    pub fn normal_interval(&self, confidence: f64) -> Result<Interval, Undefined> {
        self.around(distribution::normal_two_sided(confidence)?)
    }

    fn around(&self, errors: f64) -> Result<Interval, Undefined> {
        let reach = errors * self.error?;
        Ok(Interval {
            from: (self.value - reach).max(-1.0),
            to: (self.value + reach).min(1.0),
        })
    }
}

/// The number, if it is one.
pub(super) fn finite(value: f64) -> Result<f64, Undefined> {
    match value.is_finite() {
        true => Ok(value),
        false => Err(Undefined::TooLarge),
    }
}
