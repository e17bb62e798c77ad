//! The key of a store, and what makes a passphrase good enough to be one.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::base::secret::{FEWEST_LETTERS, Secret};
use crate::storage::seal::Entropy;

/// The key under which the pages of a store are encrypted: 32 random bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct StoreKey(Zeroizing<[u8; 32]>);

impl StoreKey {
    /// A new one.
    pub fn fresh(entropy: Entropy<'_>) -> StoreKey {
        let mut bytes = Zeroizing::new([0; 32]);
        entropy(bytes.as_mut_slice());
        StoreKey(bytes)
    }

    /// One that was wrapped.
    pub(super) fn of(bytes: &[u8]) -> Option<StoreKey> {
        let bytes: [u8; 32] = bytes.try_into().ok()?;
        Some(StoreKey(Zeroizing::new(bytes)))
    }

    /// Its bytes, for wrapping it and for the store.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoreKey")
    }
}

/// A passphrase that is long enough. The same letters count as the same however a keyboard composes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passphrase(Secret);

impl Passphrase {
    /// A passphrase to be set; `None` when it is too short.
    pub fn new(typed: &Secret) -> Option<Passphrase> {
        (typed.letters() >= FEWEST_LETTERS).then(|| Passphrase::typed(typed))
    }

    /// A passphrase to be tried.
    pub fn typed(typed: &Secret) -> Passphrase {
        let mut composed = Secret::default();
        typed
            .reveal()
            .nfc()
            .for_each(|letter| composed.push(letter));
        Passphrase(composed)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.reveal().as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_the_same_however_its_letters_are_composed() {
        let one = Passphrase::typed(&Secret::new("k\u{e7}amje e gjat\u{eb}".to_owned()));
        let two = Passphrase::typed(&Secret::new("kc\u{327}amje e gjate\u{308}".to_owned()));
        assert_eq!(one, two);
    }

    #[test]
    fn a_passphrase_of_few_letters_cannot_be_set() {
        assert!(Passphrase::new(&Secret::new("тешка реч 1".to_owned())).is_none());
        assert!(Passphrase::new(&Secret::new("тешка реч 12".to_owned())).is_some());
    }
}
