//! How many raters put each item into each category: what most coefficients need to know of a table, counted once.

use crate::engine::stats::table::{Misfit, Scale, Table};

/// Counts by item and category. Items that nobody rated are left out: they say nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    scale: Scale,
    counts: Vec<u32>,
    sizes: Vec<u32>,
}

impl Tally {
    /// Counts a table.
    pub fn of(table: &Table) -> Tally {
        let categories = table.scale().size();
        let items = table.items();
        let mut counts = Vec::with_capacity(items.len() * categories);
        let mut sizes = Vec::with_capacity(items.len());
        // Blanks are counted behind the last category, so that no cell needs a question.
        let mut row = vec![0_u32; categories + 1];
        for cells in items {
            row.fill(0);
            for cell in cells {
                let at = usize::from(*cell).min(categories);
                if let Some(count) = row.get_mut(at) {
                    *count += 1;
                }
            }
            let Some((blanks, counted)) = row.split_last() else {
                continue;
            };
            let size = u32::try_from(cells.len()).unwrap_or(u32::MAX) - blanks;
            if size > 0 {
                counts.extend_from_slice(counted);
                sizes.push(size);
            }
        }
        Tally {
            scale: table.scale().clone(),
            counts,
            sizes,
        }
    }

    /// Takes counts that are known already, row by row: what is published of many studies.
    ///
    /// # Errors
    /// When they do not fill their last row or are too many.
    pub fn from_counts(scale: Scale, counts: &[u32]) -> Result<Tally, Misfit> {
        let categories = scale.size().max(1);
        if !counts.len().is_multiple_of(categories) {
            return Err(Misfit::NotFilled);
        }
        let mut tally = Tally {
            scale,
            counts: Vec::with_capacity(counts.len()),
            sizes: Vec::new(),
        };
        for row in counts.chunks_exact(categories) {
            let size = row.iter().try_fold(0_u32, |sum, one| sum.checked_add(*one));
            let size = size.ok_or(Misfit::TooMany)?;
            if size > 0 {
                tally.counts.extend_from_slice(row);
                tally.sizes.push(size);
            }
        }
        Ok(tally)
    }

    /// The categories.
    pub fn scale(&self) -> &Scale {
        &self.scale
    }

    /// The items with a rating: how many raters chose each category, and how many rated it at all.
    pub fn items(&self) -> impl ExactSizeIterator<Item = (&[u32], u32)> {
        let rows = self.counts.chunks_exact(self.scale.size().max(1));
        rows.zip(self.sizes.iter().copied())
    }

    /// How many items have a rating.
    pub fn rated(&self) -> usize {
        self.sizes.len()
    }

    /// How many items have two ratings, so that they can agree.
    pub fn paired(&self) -> usize {
        self.sizes.iter().filter(|size| **size >= 2).count()
    }

    /// How many ratings each category has.
    pub fn totals(&self) -> Vec<u64> {
        let mut totals = vec![0_u64; self.scale.size()];
        for (counts, _) in self.items() {
            for (total, count) in totals.iter_mut().zip(counts) {
                *total += u64::from(*count);
            }
        }
        totals
    }
}
