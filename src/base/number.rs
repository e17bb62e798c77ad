//! Exact numbers: ratios of whole numbers without a limit. Nothing is rounded before a number is shown, and how it is rounded is said there.

use std::fmt;
use std::ops::{Add, Mul, Sub};

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{FromPrimitive, One, Signed, ToPrimitive, Zero};

/// The longest text that is read as a number, so that a hostile file cannot make one that takes minutes to print.
const LONGEST_TEXT: usize = 64;

/// A number with more decimals than a text that is read can hold is written as a ratio.
const MOST_DECIMALS: u32 = 62;

/// An exact number.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(BigRational);

/// How a last digit is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// 0.25 becomes 0.3: what people are taught at school, and what the domain's reference results use.
    Up,
    /// 0.25 becomes 0.2 and 0.35 becomes 0.4.
    Even,
}

impl Number {
    /// Nothing.
    pub fn zero() -> Number {
        Number(BigRational::zero())
    }

    /// One.
    pub fn one() -> Number {
        Number(BigRational::one())
    }

    /// A whole number.
    pub fn whole(number: i64) -> Number {
        Number(BigRational::from_integer(BigInt::from(number)))
    }

    /// A ratio; `None` when the denominator is zero.
    pub fn ratio(numerator: i64, denominator: i64) -> Option<Number> {
        (denominator != 0).then(|| {
            Number(BigRational::new(
                BigInt::from(numerator),
                BigInt::from(denominator),
            ))
        })
    }

    /// Reads `12`, `-0.5`, `2/3` or `70%`, without spaces; `None` for anything else, exponents included. Whatever is read can be
    /// written and read again: a ratio that would be written longer than this reads is none.
    pub fn parse(text: &str) -> Option<Number> {
        if text.len() > LONGEST_TEXT {
            return None;
        }
        let divided = if let Some(percent) = text.strip_suffix('%') {
            Number::parse_decimal(percent)?.checked_div(&Number::whole(100))
        } else if let Some((above, below)) = text.split_once('/') {
            Number::parse_decimal(above)?.checked_div(&Number::parse_decimal(below)?)
        } else {
            // A decimal is never written longer than it was read.
            return Number::parse_decimal(text);
        };
        divided.filter(|number| number.to_string().len() <= LONGEST_TEXT)
    }

    fn parse_decimal(text: &str) -> Option<Number> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
        let all = format!("{before}{after}");
        if all.is_empty()
            || before.is_empty()
            || !all.bytes().all(|b| b.is_ascii_digit())
            || digits.ends_with('.')
        {
            return None;
        }
        let denominator = BigInt::from(10).pow(u32::try_from(after.len()).ok()?);
        let number = BigRational::new(all.parse().ok()?, denominator);
        Some(Number(if negative { -number } else { number }))
    }

    /// The nearest exact number to a float; `None` for NaN and the infinities.
    pub fn from_f64(float: f64) -> Option<Number> {
        BigRational::from_f64(float).map(Number)
    }

    /// The nearest float.
    pub fn to_f64(&self) -> f64 {
        self.0.to_f64().unwrap_or(f64::NAN)
    }

    /// The number as a whole one; `None` when it has a fraction or does not fit.
    pub fn to_i64(&self) -> Option<i64> {
        self.0
            .is_integer()
            .then(|| self.0.to_integer().to_i64())
            .flatten()
    }

    /// Numerator and denominator in lowest terms, the denominator above 0; `None` when one does not fit.
    pub fn to_ratio(&self) -> Option<(i64, i64)> {
        Some((self.0.numer().to_i64()?, self.0.denom().to_i64()?))
    }

    /// Divides; `None` by zero.
    pub fn checked_div(&self, other: &Number) -> Option<Number> {
        (!other.is_zero()).then(|| Number(&self.0 / &other.0))
    }

    /// Says whether this is 0.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Says whether this is below 0.
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// Says whether this is a whole number.
    pub fn is_whole(&self) -> bool {
        self.0.is_integer()
    }

    /// The distance from 0.
    pub fn abs(&self) -> Number {
        Number(self.0.abs())
    }

    /// Rounds to so many decimals and writes them all: `2/3` to one decimal, half up, is `0.7`. A rounded zero carries no sign.
    pub fn to_fixed(&self, decimals: u32, half: Half) -> String {
        let scale = BigInt::from(10).pow(decimals);
        let scaled = self.0.abs() * BigRational::from_integer(scale.clone());
        let (floor, rest) = (scaled.floor().to_integer(), scaled.fract());
        let middle = BigRational::new(BigInt::one(), BigInt::from(2));
        let up = match half {
            Half::Up => rest >= middle,
            Half::Even => rest > middle || (rest == middle && &floor % 2 != BigInt::zero()),
        };
        let rounded = if up { floor + 1 } else { floor };
        let sign = if self.is_negative() && !rounded.is_zero() {
            "-"
        } else {
            ""
        };
        let (whole, fraction) = (&rounded / &scale, &rounded % &scale);
        match decimals {
            0 => format!("{sign}{whole}"),
            _ => format!(
                "{sign}{whole}.{:0>width$}",
                fraction.to_string(),
                width = decimals as usize
            ),
        }
    }
}

impl fmt::Display for Number {
    /// Writes the exact value: a decimal where one exists, otherwise a ratio. [`Number::parse`] reads it back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut denominator = self.0.denom().clone();
        let (mut twos, mut fives) = (0u32, 0u32);
        while (&denominator % 2u8).is_zero() {
            denominator /= 2;
            twos += 1;
        }
        while (&denominator % 5u8).is_zero() {
            denominator /= 5;
            fives += 1;
        }
        match denominator.is_one() && twos.max(fives) <= MOST_DECIMALS {
            true => f.write_str(&self.to_fixed(twos.max(fives), Half::Up)),
            false => write!(f, "{}/{}", self.0.numer(), self.0.denom()),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({self})")
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Number {
        Number::whole(number)
    }
}

macro_rules! operators {
    ($($trait:ident $method:ident),*) => {$(
        impl $trait for &Number {
            type Output = Number;
            fn $method(self, other: &Number) -> Number {
                Number((&self.0).$method(&other.0))
            }
        }
        impl $trait for Number {
            type Output = Number;
            fn $method(self, other: Number) -> Number {
                Number(self.0.$method(other.0))
            }
        }
    )*};
}

operators!(Add add, Sub sub, Mul mul);

impl std::iter::Sum for Number {
    fn sum<I: Iterator<Item = Number>>(numbers: I) -> Number {
        numbers.fold(Number::zero(), |sum, number| sum + number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_thirds_stay_two_thirds_until_they_are_shown() {
        let number = Number::parse("2/3").unwrap();
        assert_eq!(number.to_string(), "2/3");
        assert_eq!(number.to_fixed(1, Half::Up), "0.7");
        assert_eq!((&number * &Number::whole(3)).to_string(), "2");
    }

    #[test]
    fn halves_round_up_and_a_rounded_zero_has_no_sign() {
        assert_eq!(Number::parse("0.25").unwrap().to_fixed(1, Half::Up), "0.3");
        assert_eq!(
            Number::parse("0.25").unwrap().to_fixed(1, Half::Even),
            "0.2"
        );
        assert_eq!(Number::parse("-0.04").unwrap().to_fixed(1, Half::Up), "0.0");
    }

    #[test]
    fn what_is_written_is_read_back() {
        for text in [
            "0",
            "-12.5",
            "0.001",
            "7/9",
            "-2/3",
            "123456789012345678901234567890",
        ] {
            assert_eq!(Number::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Number::parse("70%").unwrap(), Number::parse("0.7").unwrap());
        for text in [
            "0.33333333333333333333333333333333",
            "-0.0000000000000000000000000000000000000000000000000000000000001",
            "0.00000000000000000000000000000000000000000000000000000000000001",
            "1/33333333333333333333333333333",
            "12.34567890123456789012345678%",
        ] {
            let number = Number::parse(text).unwrap();
            assert_eq!(Number::parse(&number.to_string()), Some(number), "{text}");
        }
        // Two decimals over each other would be written too long to be read again.
        let ratio = "0.1234567890123456789012345678901/0.123456789012345678901234567891";
        assert_eq!(Number::parse(ratio), None);
        for text in ["", "-", ".5", "5.", "1e3", "1/0", " 1", "1 ", "--1", "0x1"] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
    }
}
