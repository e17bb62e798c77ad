//! Chance that can be told again: everything random in an expression comes from the seed of the moment, the node it is for and how
//! many draws came before, so that the same evaluation gives the same result.

use sha2::{Digest, Sha256};

use crate::form::expr::Node;
use crate::form::expr::digest;
use crate::form::expr::eval::Run;
use crate::form::expr::number;
use crate::form::expr::value::Val;

/// The longest text `uuid(n)` gives.
const LONGEST: usize = 10_000;

/// The modulus of the generator, 2^31 - 1.
const MODULUS: i64 = 2_147_483_647;

fn bytes(run: &Run<'_>) -> [u8; 32] {
    let moment = run.scope.moment();
    let (kind, first, second) = match run.scope.current() {
        Node::Root => (0u32, 0, 0),
        Node::At(slot, row) => (1, slot.0, row.0),
        Node::List(list) => (2, list, 0),
        Node::Item(list, item) | Node::Column(list, item, _) => (3, list, item),
    };
    let mut hasher = Sha256::new();
    hasher.update(moment.seed.to_be_bytes());
    hasher.update(moment.at.0.to_be_bytes());
    for part in [kind, first, second, run.draw()] {
        hasher.update(part.to_be_bytes());
    }
    hasher.finalize().into()
}

/// A number from 0 up to, not including, 1.
pub fn fraction(run: &Run<'_>) -> f64 {
    let mut whole = [0u8; 8];
    whole
        .iter_mut()
        .zip(bytes(run))
        .for_each(|(to, from)| *to = from);
    // 53 bits are what a float holds exactly.
    (u64::from_be_bytes(whole) >> 11) as f64 / (1u64 << 53) as f64
}

/// A random identifier, UUID version 4.
pub fn identifier(run: &Run<'_>) -> String {
    let mut random = [0u8; 16];
    random
        .iter_mut()
        .zip(bytes(run))
        .for_each(|(to, from)| *to = from);
    uuid::Builder::from_random_bytes(random)
        .into_uuid()
        .hyphenated()
        .to_string()
}

/// So many random letters and digits.
pub fn letters(run: &Run<'_>, length: usize) -> String {
    const LETTERS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut out = String::new();
    while out.len() < length.min(LONGEST) {
        out.extend(
            bytes(run)
                .iter()
                .filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()))
                .map(|letter| char::from(*letter)),
        );
    }
    out.truncate(length.min(LONGEST));
    out
}

/// The seed a value stands for: a number is cut, blank is 0, any other text is digested.
pub fn seed(value: Val<'_>, run: &Run<'_>) -> i64 {
    let value = value.first(run.scope);
    let number = value.clone().into_number(run.scope);
    if !number.is_nan() {
        return number::whole(number);
    }
    match &*value.into_text(run.scope) {
        "" | "NaN" => 0,
        text => digest::seed(text),
    }
}

/// The items in another order, the same for the same seed in every engine: the inside-out shuffle of Fisher and Yates with the
/// generator of Park and Miller.
pub fn shuffled<T: Copy>(items: &[T], seed: i64) -> Vec<T> {
    let mut state = seed % MODULUS;
    if state <= 0 {
        state += MODULUS - 1;
    }
    shuffled_by(items, || {
        state = state * 16_807 % MODULUS;
        (state - 1) as f64 / (MODULUS - 1) as f64
    })
}

/// The items in an order drawn from a source of fractions.
pub fn shuffled_by<T: Copy>(items: &[T], mut fraction: impl FnMut() -> f64) -> Vec<T> {
    let mut result: Vec<T> = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        let to = (fraction() * (at + 1) as f64).floor() as usize;
        result.push(*item);
        result.swap(at, to.min(at));
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_order_that_the_engines_give() {
        for (seed, expected) in [
            (1, [20, 10, 30]),
            (42, [10, 20, 30]),
            (0, [30, 20, 10]),
            (-5, [20, 30, 10]),
            (2_147_483_647, [30, 20, 10]),
            (7, [30, 20, 10]),
        ] {
            assert_eq!(shuffled(&[10, 20, 30], seed), expected, "{seed}");
        }
        assert_eq!(
            shuffled(&["3", "1", "", "-2", "x"], 99),
            ["1", "-2", "", "x", "3"]
        );
        assert_eq!(shuffled(&[10, 20, 30], digest::seed("abc")), [10, 30, 20]);
    }
}
