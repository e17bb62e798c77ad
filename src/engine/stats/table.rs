//! What was rated: items × raters, each cell a category of a scale or blank.

use crate::engine::stats::estimate::Undefined;

/// Above this many categories a scale is a measure, and pairs of categories are no longer compared.
pub const MOST_CATEGORIES: usize = 1_000;

/// What a category is beside being another than the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// Nothing.
    Unordered,
    /// More than the one before; the places 1, 2, 3 … stand in where a number is needed.
    Ordered,
    /// A number.
    Numbers,
}

/// Why something is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Numbers of a scale that do not rise from one to the next, or are no numbers.
    NotRising,
    /// More categories or raters than there is room for.
    TooMany,
    /// Cells that do not fill their last row, or rows without a rater.
    NotFilled,
    /// A category that the scale does not have.
    OffScale,
}

/// The declared categories, used or not: a category that nobody used still counts as one that could have been.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    order: Order,
    values: Vec<f64>,
}

impl Scale {
    /// Categories without an order.
    pub fn unordered(categories: usize) -> Scale {
        Scale::places(Order::Unordered, categories)
    }

    /// Categories from the least to the most.
    pub fn ordered(categories: usize) -> Scale {
        Scale::places(Order::Ordered, categories)
    }

    fn places(order: Order, categories: usize) -> Scale {
        let values = (1..=categories).map(|place| place as f64).collect();
        Scale { order, values }
    }

    /// Numbers from the least to the most.
    ///
    /// # Errors
    /// When they do not rise.
    pub fn numbers(values: Vec<f64>) -> Result<Scale, Misfit> {
        let rises = values.iter().zip(values.iter().skip(1)).all(|(a, b)| a < b);
        match rises && values.iter().all(|value| value.is_finite()) {
            true => Ok(Scale {
                order: Order::Numbers,
                values,
            }),
            false => Err(Misfit::NotRising),
        }
    }

    /// How many categories.
    pub fn size(&self) -> usize {
        self.values.len()
    }

    /// What a category is.
    pub fn order(&self) -> Order {
        self.order
    }

    /// The number of each category.
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// From the least to the greatest number; 0 for one category.
    pub fn range(&self) -> f64 {
        match (self.values.first(), self.values.last()) {
            (Some(first), Some(last)) => last - first,
            _ => 0.0,
        }
    }

    /// The scale, if its categories can be compared in pairs.
    pub(super) fn comparable(&self) -> Result<&Scale, Undefined> {
        match self.size() {
            0 | 1 => Err(Undefined::OneCategory),
            2..=MOST_CATEGORIES => Ok(self),
            _ => Err(Undefined::TooManyCategories),
        }
    }

    /// The scale, if it has an order.
    pub(super) fn in_order(&self) -> Result<&Scale, Undefined> {
        match self.order {
            Order::Unordered => Err(Undefined::NoOrder),
            Order::Ordered | Order::Numbers => Ok(self),
        }
    }
}

/// A cell without a rating.
pub const BLANK: u16 = u16::MAX;

/// Ratings, row by row.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    scale: Scale,
    raters: usize,
    cells: Vec<u16>,
}

impl Table {
    /// Reads ratings row by row, one cell a rater: the place of the category in the scale, from 0, or nothing.
    ///
    /// # Errors
    /// When they are no table.
    pub fn new(
        scale: Scale,
        raters: usize,
        ratings: impl IntoIterator<Item = Option<usize>>,
    ) -> Result<Table, Misfit> {
        let most = usize::from(BLANK);
        if scale.size() > most || raters > most {
            return Err(Misfit::TooMany);
        }
        let categories = scale.size();
        let cell = |rating: Option<usize>| match rating {
            None => Ok(BLANK),
            Some(category) if category < categories => {
                u16::try_from(category).map_err(|_| Misfit::OffScale)
            }
            Some(_) => Err(Misfit::OffScale),
        };
        let cells: Vec<u16> = ratings.into_iter().map(cell).collect::<Result<_, _>>()?;
        match raters > 0 && cells.len().is_multiple_of(raters) {
            true => Ok(Table {
                scale,
                raters,
                cells,
            }),
            false => Err(Misfit::NotFilled),
        }
    }

    /// The categories.
    pub fn scale(&self) -> &Scale {
        &self.scale
    }

    /// How many raters have a column.
    pub fn raters(&self) -> usize {
        self.raters
    }

    /// The items, each with a cell a rater: the place of a category, or [`BLANK`].
    pub fn items(&self) -> impl ExactSizeIterator<Item = &[u16]> {
        self.cells.chunks_exact(self.raters.max(1))
    }

    /// How many cells have a rating.
    pub fn rated(&self) -> usize {
        self.cells.iter().filter(|cell| **cell != BLANK).count()
    }
}
