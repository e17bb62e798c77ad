//! Intervals by drawing items again: as many items as there are, with replacement, many times, and the coefficient of each draw. What an
//! item adds is computed once, so a draw is a sum.

use crate::engine::stats::estimate::{Interval, Undefined};

/// How often is drawn where nothing else is asked for.
pub const DRAWS: usize = 2_000;
/// The seed where none is asked for, so that the same table always gives the same interval.
pub const SEED: u64 = 1;

/// What each item adds: a row of so many numbers an item.
#[derive(Clone, Debug, Default)]
pub struct Contributions {
    width: usize,
    cells: Vec<f64>,
}

impl Contributions {
    /// For items that add so many numbers.
    pub fn new(width: usize, items: usize) -> Contributions {
        Contributions {
            width: width.max(1),
            cells: Vec::with_capacity(width.max(1) * items),
        }
    }

    /// Adds an item; a row of another length is cut or filled with nothing.
    pub fn push(&mut self, row: impl IntoIterator<Item = f64>) {
        let missing = std::iter::repeat(0.0);
        self.cells
            .extend(row.into_iter().chain(missing).take(self.width));
    }

    /// How many items.
    pub fn items(&self) -> usize {
        self.cells.len() / self.width.max(1)
    }

    /// Draws, and gives of each of several coefficients what the draws came to. `of` makes them of the sums of a draw.
    ///
    /// # Errors
    /// Without items.
    pub fn draw<const N: usize>(
        &self,
        draws: usize,
        seed: u64,
        mut of: impl FnMut(&[f64]) -> [Result<f64, Undefined>; N],
    ) -> [Drawn; N] {
        let items = self.items();
        let mut chance = Chance::new(seed);
        let mut sums = vec![0.0; self.width];
        let mut drawn = [(); N].map(|()| Drawn::default());
        for _ in 0..if items == 0 { 0 } else { draws } {
            sums.fill(0.0);
            for _ in 0..items {
                let from = chance.below(items) * self.width;
                let row = self.cells.get(from..from + self.width).unwrap_or(&[]);
                for (sum, one) in sums.iter_mut().zip(row) {
                    *sum += one;
                }
            }
            for (drawn, value) in drawn.iter_mut().zip(of(&sums)) {
                match value {
                    Ok(value) => drawn.values.push(value),
                    Err(_) => drawn.undefined += 1,
                }
            }
        }
        for one in &mut drawn {
            one.values.sort_unstable_by(f64::total_cmp);
        }
        drawn
    }
}

/// What the draws came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    /// The coefficients of the draws, from the least.
    pub values: Vec<f64>,
    /// In how many draws there was none, such as those in which everything is the same.
    pub undefined: usize,
}

impl Drawn {
    /// Between which values this share of the draws lies, as much left out below as above.
    ///
    /// # Errors
    /// When there are no draws, or more without a number than with one.
    pub fn interval(&self, confidence: f64) -> Result<Interval, Undefined> {
        if self.values.len() <= self.undefined {
            return Err(Undefined::TooFewDraws);
        }
        let tail = (1.0 - confidence) / 2.0;
        Ok(Interval {
            from: self.quantile(tail)?,
            to: self.quantile(1.0 - tail)?,
        })
    }

    /// Linear between the two nearest values, as R and numpy do by default.
    fn quantile(&self, share: f64) -> Result<f64, Undefined> {
        let at = share.clamp(0.0, 1.0) * self.values.len().saturating_sub(1) as f64;
        let (before, rest) = (at.floor(), at.fract());
        // A place in a list: far below what would lose digits.
        let place = before as usize;
        let low = self.values.get(place).ok_or(Undefined::TooFewDraws)?;
        let high = self.values.get(place + 1).unwrap_or(low);
        Ok(low + rest * (high - low))
    }
}

/// xoshiro256++ of D. Blackman and S. Vigna, begun with splitmix64: a seed must give the same numbers for ever, which a library's generator
/// does not promise.
struct Chance([u64; 4]);

impl Chance {
    fn new(seed: u64) -> Chance {
        let mut state = seed;
        Chance([(); 4].map(|()| {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        }))
    }

    fn next(&mut self) -> u64 {
        let [a, b, c, d] = self.0;
        let result = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        let (c2, d2) = (c ^ a, d ^ b);
        self.0 = [a ^ d2, b ^ c2, c2 ^ (b << 17), d2.rotate_left(45)];
        result
    }

    /// A number below another; a table is so much smaller than 2⁶⁴ that none is likelier than the next.
    fn below(&mut self, most: usize) -> usize {
        let wide = u128::from(self.next()) * most as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_a_seed_are_those_of_the_published_generator() {
        let mut chance = Chance([1, 2, 3, 4]);
        let first = [(); 4].map(|()| chance.next());
        assert_eq!(
            first,
            [
                41_943_041,
                58_720_359,
                3_588_806_011_781_223,
                3_591_011_842_654_386
            ]
        );
    }

    #[test]
    fn every_item_is_drawn_about_as_often_as_every_other() {
        let mut chance = Chance::new(7);
        let mut counts = [0_u32; 7];
        for _ in 0..70_000 {
            counts[chance.below(7)] += 1;
        }
        assert!(counts.iter().all(|count| (9_500..10_500).contains(count)));
    }
}
