//! The recovery key: 128 random bits that open a store whose passphrase is forgotten. It is written down by hand and kept apart, so it
//! has only letters and digits that cannot be taken for each other (Crockford's Base 32), in groups of four, and two letters that catch
//! a slip of the pen. Its randomness is as long as a key, so it needs no slow derivation.

use std::fmt;

use zeroize::Zeroizing;

use crate::base::digest::Digest;
use crate::base::hand_copied::readings;
use crate::base::secret::Secret;
use crate::storage::seal::Entropy;

/// Crockford's: no I, L, O and U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of the key, and of the check behind it.
const KEY_LETTERS: usize = 26;
const CHECK_LETTERS: usize = 2;
const GROUP: usize = 4;

/// A recovery key.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryKey(Zeroizing<[u8; 16]>);

impl RecoveryKey {
    /// A new one.
    pub fn fresh(entropy: Entropy<'_>) -> RecoveryKey {
        let mut bytes = Zeroizing::new([0; 16]);
        entropy(bytes.as_mut_slice());
        RecoveryKey(bytes)
    }

    /// As it is written down: seven groups of four.
    pub fn written(&self) -> Secret {
        let mut text = Secret::default();
        let check = check(&self.0);
        let letters = letters(&self.0, KEY_LETTERS).chain(letters(&check, CHECK_LETTERS));
        for (at, letter) in letters.enumerate() {
            if at > 0 && at % GROUP == 0 {
                text.push(' ');
            }
            text.push(letter);
        }
        text
    }

    /// Reads one that was written down, whatever stands between the groups, in small letters or large, on a Latin keyboard or a Cyrillic
    /// one; `None` when a letter is wrong or missing.
    pub fn read(written: &Secret) -> Option<RecoveryKey> {
        readings(written.reveal())
            .iter()
            .find_map(|letters| RecoveryKey::of_letters(letters.reveal()))
    }

    fn of_letters(written: &str) -> Option<RecoveryKey> {
        let values: Option<Vec<u8>> = written.chars().map(value).collect();
        let values = Zeroizing::new(values?);
        if values.len() != KEY_LETTERS + CHECK_LETTERS {
            return None;
        }
        let (key, behind) = values.split_at(KEY_LETTERS);
        let mut bits: u128 = 0;
        let (first, rest) = key.split_first()?;
        // Twenty-six letters hold two bits more than a key, in front, and they are none.
        if *first > 7 {
            return None;
        }
        for value in std::iter::once(first).chain(rest) {
            bits = bits << 5 | u128::from(*value);
        }
        let bytes = Zeroizing::new(bits.to_be_bytes());
        let expected = letters(&check(&bytes), CHECK_LETTERS).collect::<Vec<char>>();
        let found = behind.iter().map(|value| letter(*value));
        found.eq(expected).then_some(RecoveryKey(bytes))
    }

    /// The key that wraps the store's.
    pub(super) fn derive(&self, salt: &[u8; 16]) -> Zeroizing<[u8; 32]> {
        let digest = Digest::of_parts([b"fener recovery 1".as_slice(), salt, self.0.as_slice()]);
        Zeroizing::new(*digest.as_bytes())
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey")
    }
}

/// Two letters over the key.
fn check(key: &[u8; 16]) -> [u8; 16] {
    let digest = Digest::of_parts([b"fener recovery check".as_slice(), key.as_slice()]);
    let [first, ..] = *digest.as_bytes();
    u128::from(first).to_be_bytes()
}

/// The last so many letters of a number.
fn letters(bytes: &[u8; 16], count: usize) -> impl Iterator<Item = char> {
    let bits = u128::from_be_bytes(*bytes);
    (0..count)
        .rev()
        .map(move |at| letter((bits >> (5 * at) & 31) as u8))
}

fn letter(value: u8) -> char {
    LETTERS
        .get(usize::from(value))
        .map_or('0', |letter| char::from(*letter))
}

/// What a letter stands for.
fn value(written: char) -> Option<u8> {
    let mut letters = LETTERS.iter();
    let at = letters.position(|letter| char::from(*letter) == written)?;
    u8::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(seed: u8) -> RecoveryKey {
        RecoveryKey::fresh(&mut |bytes| {
            for (at, byte) in bytes.iter_mut().enumerate() {
                *byte = seed.wrapping_mul(31).wrapping_add(at as u8 * 17);
            }
        })
    }

    /// What the key with a Latin letter types on the Serbian keyboard.
    fn on_the_same_key(letter: char) -> char {
        const LATIN: &str = "QWERTZUIOPASDFGHJKLYXCVBNM";
        const CYRILLIC: &str = "ЉЊЕРТЗУИОПАСДФГХЈКЛЅЏЦВБНМ";
        let at = LATIN.chars().position(|known| known == letter);
        at.and_then(|at| CYRILLIC.chars().nth(at)).unwrap_or(letter)
    }

    #[test]
    fn what_is_written_down_is_read_back_however_it_is_spaced_and_on_whatever_keyboard() {
        for seed in 0..=255 {
            let key = key(seed);
            let written = key.written();
            assert_eq!(written.letters(), 28 + 6);
            let sloppy = written
                .reveal()
                .to_lowercase()
                .replace(' ', "-")
                .replace('0', "o");
            let cyrillic = written
                .reveal()
                .replace('A', "А")
                .replace('X', "Х")
                .replace('H', "н");
            let by_key: String = written.reveal().chars().map(on_the_same_key).collect();
            for text in [written.reveal().to_owned(), sloppy, cyrillic, by_key] {
                assert_eq!(RecoveryKey::read(&Secret::new(text)), Some(key.clone()));
            }
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_caught_far_more_often_than_not_and_a_missing_letter_always() {
        let written = key(7).written();
        let text = written.reveal();
        let mut caught = 0;
        let mut tried = 0;
        for at in 0..text.len() {
            for wrong in LETTERS.iter().map(|letter| char::from(*letter)) {
                let right = text.chars().nth(at).unwrap();
                if right == ' ' || right == wrong {
                    continue;
                }
                let mut changed: Vec<char> = text.chars().collect();
                changed[at] = wrong;
                let changed = Secret::new(changed.into_iter().collect());
                tried += 1;
                caught += usize::from(RecoveryKey::read(&changed).is_none());
            }
        }
        assert!(caught * 100 > tried * 98, "{caught} of {tried}");
        let short = Secret::new(text[..text.len() - 1].to_owned());
        assert_eq!(RecoveryKey::read(&short), None);
        assert_eq!(RecoveryKey::read(&Secret::default()), None);
    }
}
