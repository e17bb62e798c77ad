//! Exact sums that are fast while they are small: 128-bit ratios, and [`Number`] as soon as one does not fit. Nothing is rounded.

use std::cmp::Ordering;

use crate::base::number::Number;

/// An exact number for adding many.
#[derive(Clone, Debug)]
pub(super) enum Exact {
    /// Numerator and denominator; the denominator is above 0, and the two may have common factors.
    Small(i128, i128),
    /// What does not fit.
    Big(Number),
}

/// Denominators beyond this are reduced, so that sums of small parts stay small.
const WIDE: i128 = 1 << 40;

impl Exact {
    pub(super) fn zero() -> Exact {
        Exact::Small(0, 1)
    }

    pub(super) fn of(number: &Number) -> Exact {
        match number.to_ratio() {
            Some((numerator, denominator)) => {
                Exact::Small(i128::from(numerator), i128::from(denominator))
            }
            None => Exact::Big(number.clone()),
        }
    }

    pub(super) fn to_number(&self) -> Number {
        match self {
            Exact::Big(number) => number.clone(),
            Exact::Small(numerator, denominator) => {
                let (numerator, denominator) = reduced(*numerator, *denominator);
                match (i64::try_from(numerator), i64::try_from(denominator)) {
                    (Ok(numerator), Ok(denominator)) => Number::ratio(numerator, denominator),
                    _ => wide(numerator).checked_div(&wide(denominator)),
                }
                .unwrap_or_else(Number::zero)
            }
        }
    }

    pub(super) fn is_zero(&self) -> bool {
        match self {
            Exact::Small(numerator, _) => *numerator == 0,
            Exact::Big(number) => number.is_zero(),
        }
    }

    pub(super) fn add(&self, other: &Exact) -> Exact {
        self.small_with(other, |(a, b), (c, d)| {
            if b == d {
                return Some((a.checked_add(c)?, b));
            }
            let common = gcd(b, d);
            let (left, right) = (d / common, b / common);
            let numerator = a.checked_mul(left)?.checked_add(c.checked_mul(right)?)?;
            Some((numerator, b.checked_mul(left)?))
        })
        .unwrap_or_else(|| Exact::Big(self.to_number() + other.to_number()))
    }

    pub(super) fn subtract(&self, other: &Exact) -> Exact {
        match other {
            Exact::Small(numerator, denominator) if *numerator != i128::MIN => {
                self.add(&Exact::Small(-numerator, *denominator))
            }
            _ => Exact::Big(self.to_number() - other.to_number()),
        }
    }

    pub(super) fn times(&self, other: &Exact) -> Exact {
        self.small_with(other, |(a, b), (c, d)| {
            Some((a.checked_mul(c)?, b.checked_mul(d)?))
        })
        .unwrap_or_else(|| Exact::Big(self.to_number() * other.to_number()))
    }

    /// Divides; `None` by zero.
    pub(super) fn over(&self, other: &Exact) -> Option<Exact> {
        if other.is_zero() {
            return None;
        }
        let small = self.small_with(other, |(a, b), (c, d)| {
            let (numerator, denominator) = (a.checked_mul(d)?, b.checked_mul(c)?);
            Some((
                numerator.checked_mul(denominator.signum())?,
                denominator.checked_abs()?,
            ))
        });
        match small {
            Some(small) => Some(small),
            None => self
                .to_number()
                .checked_div(&other.to_number())
                .map(Exact::Big),
        }
    }

    pub(super) fn compare(&self, other: &Exact) -> Ordering {
        if let (Exact::Small(a, b), Exact::Small(c, d)) = (self, other) {
            if b == d {
                return a.cmp(c);
            }
            if let (Some(left), Some(right)) = (a.checked_mul(*d), c.checked_mul(*b)) {
                return left.cmp(&right);
            }
        }
        self.to_number().cmp(&other.to_number())
    }

    pub(super) fn is_below(&self, other: &Exact) -> bool {
        self.compare(other) == Ordering::Less
    }

    fn small_with(
        &self,
        other: &Exact,
        combine: impl FnOnce((i128, i128), (i128, i128)) -> Option<(i128, i128)>,
    ) -> Option<Exact> {
        let (Exact::Small(a, b), Exact::Small(c, d)) = (self, other) else {
            return None;
        };
        let (numerator, denominator) = combine((*a, *b), (*c, *d))?;
        Some(match denominator > WIDE {
            true => {
                let (numerator, denominator) = reduced(numerator, denominator);
                Exact::Small(numerator, denominator)
            }
            false => Exact::Small(numerator, denominator),
        })
    }
}

fn reduced(numerator: i128, denominator: i128) -> (i128, i128) {
    let common = gcd(numerator, denominator);
    (numerator / common, denominator / common)
}

/// The greatest common divisor, never 0; the second number is above 0.
fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    i128::try_from(a).unwrap_or(1).max(1)
}

fn wide(number: i128) -> Number {
    Number::parse(&number.to_string()).unwrap_or_else(Number::zero)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(text: &str) -> Exact {
        Exact::of(&Number::parse(text).unwrap())
    }

    #[test]
    fn thirds_and_halves_add_up() {
        let sum = exact("1/3").add(&exact("1/2")).add(&exact("1/6"));
        assert_eq!(sum.to_number(), Number::one());
        assert_eq!(exact("1").over(&Exact::zero()).map(|e| e.to_number()), None);
        assert_eq!(
            exact("-1")
                .over(&exact("-3"))
                .unwrap()
                .to_number()
                .to_string(),
            "1/3"
        );
    }

    #[test]
    fn what_does_not_fit_is_still_exact() {
        let huge = exact("123456789012345678901234567890/7");
        let sum = huge.add(&exact("1/3"));
        assert_eq!(sum.subtract(&exact("1/3")).to_number(), huge.to_number());
        let mut product = exact("9223372036854775807/9223372036854775783");
        for _ in 0..4 {
            product = product.times(&exact("9223372036854775807/9223372036854775783"));
        }
        assert!(exact("1").is_below(&product));
    }

    proptest! {
        #[test]
        fn it_agrees_with_exact_numbers(a in -9999i64..9999, b in 1i64..9999, c in -9999i64..9999, d in 1i64..9999) {
            let (left, right) = (Number::ratio(a, b).unwrap(), Number::ratio(c, d).unwrap());
            let (x, y) = (Exact::of(&left), Exact::of(&right));
            prop_assert_eq!(x.add(&y).to_number(), &left + &right);
            prop_assert_eq!(x.subtract(&y).to_number(), &left - &right);
            prop_assert_eq!(x.times(&y).to_number(), &left * &right);
            prop_assert_eq!(x.over(&y).map(|e| e.to_number()), left.checked_div(&right));
            prop_assert_eq!(x.compare(&y), left.cmp(&right));
        }
    }
}
