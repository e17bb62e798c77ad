//! A text that must not be seen: overwritten when it is dropped, and never shown by anything that describes values.

use std::fmt;

use zeroize::Zeroizing;

/// The fewest letters of a passphrase. Guessing is slowed down by its derivation, which helps against many guesses and not against few.
pub const FEWEST_LETTERS: usize = 12;

/// A passphrase or a recovery key on its way.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a text in; the caller's copy is gone.
    pub fn new(text: String) -> Secret {
        Secret(Zeroizing::new(text))
    }

    /// The text, for whoever needs it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Adds a letter. Room is made before it is needed, so that no copy stays behind where the text was before it grew.
    pub fn push(&mut self, letter: char) {
        let needed = self.0.len() + letter.len_utf8();
        if needed > self.0.capacity() {
            let mut larger = Zeroizing::new(String::with_capacity((needed * 2).max(256)));
            larger.push_str(&self.0);
            self.0 = larger;
        }
        self.0.push(letter);
    }

    /// Takes the last letter away.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    /// Says whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many letters it has.
    pub fn letters(&self) -> usize {
        self.0.chars().count()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_describes_values_shows_a_secret_or_how_long_it_is() {
        let secret = Secret::new("correct horse".to_owned());
        assert_eq!(format!("{secret:?}"), "Secret");
        assert_eq!(format!("{:?}", Secret::default()), "Secret");
    }

    #[test]
    fn a_secret_is_typed_letter_by_letter() {
        let mut secret = Secret::default();
        "пас".chars().for_each(|letter| secret.push(letter));
        secret.pop();
        assert_eq!(secret.reveal(), "па");
        assert_eq!(secret.letters(), 2);
    }
}
