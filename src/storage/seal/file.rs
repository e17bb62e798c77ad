//! The file of keys beside a store: a line that says what it is, and one line a slot. A slot says how its own key is made and holds the
//! store's key under it. It is text, so that it can be printed with the recovery key and looked at by whoever must trust it.
//!
//! ```text
//! fener-keys 1
//! passphrase argon2id 65536 6 <salt> <nonce> <sealed key>
//! recovery sha256 <salt> <nonce> <sealed key>
//! ```

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::storage::seal::Entropy;
use crate::storage::seal::cost::Cost;
use crate::storage::seal::key::{Passphrase, StoreKey};
use crate::storage::seal::recovery::RecoveryKey;

const HEAD: &str = "fener-keys 1";
const PASSPHRASE: &str = "passphrase argon2id";
const RECOVERY: &str = "recovery sha256";

/// Why a file of keys opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// It is no such file, or asks for a derivation that this program never wrote.
    Unreadable,
    /// A newer program wrote it.
    Newer,
}

/// Why a store stays locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKey {
    /// The passphrase or the recovery key is another one, or the slot was changed.
    Wrong,
    /// The computer has not enough memory for the derivation.
    Memory,
}

/// The file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFile {
    cost: Cost,
    passphrase: Slot,
    recovery: Slot,
}

/// A sealed key and what its own key is made with.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Slot {
    salt: [u8; 16],
    nonce: [u8; 24],
    sealed: Vec<u8>,
}

impl KeyFile {
    /// Keys for a store, under a passphrase and a recovery key.
    pub fn new(
        key: &StoreKey,
        passphrase: &Passphrase,
        recovery: &RecoveryKey,
        cost: Cost,
        entropy: Entropy<'_>,
    ) -> Result<KeyFile, NoKey> {
        Ok(KeyFile {
            cost,
            passphrase: under_passphrase(key, passphrase, cost, entropy)?,
            recovery: under_recovery(key, recovery, entropy)?,
        })
    }

    /// The same with another passphrase.
    pub fn with_passphrase(
        self,
        key: &StoreKey,
        passphrase: &Passphrase,
        cost: Cost,
        entropy: Entropy<'_>,
    ) -> Result<KeyFile, NoKey> {
        Ok(KeyFile {
            cost,
            passphrase: under_passphrase(key, passphrase, cost, entropy)?,
            ..self
        })
    }

    /// The same with another recovery key.
    pub fn with_recovery(
        self,
        key: &StoreKey,
        recovery: &RecoveryKey,
        entropy: Entropy<'_>,
    ) -> Result<KeyFile, NoKey> {
        Ok(KeyFile {
            recovery: under_recovery(key, recovery, entropy)?,
            ..self
        })
    }

    /// The store's key, by the passphrase. It takes about as long as it did to calibrate its cost.
    pub fn open(&self, passphrase: &Passphrase) -> Result<StoreKey, NoKey> {
        let slot = &self.passphrase;
        let own = self.cost.derive(passphrase.bytes(), &slot.salt);
        let own = own.ok_or(NoKey::Memory)?;
        slot.open(&own, &bound(&passphrase_head(self.cost), &slot.salt))
    }

    /// The store's key, by the recovery key.
    pub fn recover(&self, recovery: &RecoveryKey) -> Result<StoreKey, NoKey> {
        let slot = &self.recovery;
        slot.open(&recovery.derive(&slot.salt), &bound(RECOVERY, &slot.salt))
    }

    /// As it stands in the file.
    pub fn text(&self) -> String {
        let passphrase = self.passphrase.text();
        let recovery = self.recovery.text();
        let head = passphrase_head(self.cost);
        format!("{HEAD}\n{head} {passphrase}\n{RECOVERY} {recovery}\n")
    }

    /// Reads what [`text`](Self::text) writes.
    pub fn parse(text: &str) -> Result<KeyFile, KeyFault> {
        let mut lines = text.lines();
        match lines.next() {
            Some(HEAD) => {}
            Some(other) if other.starts_with("fener-keys ") => return Err(KeyFault::Newer),
            _ => return Err(KeyFault::Unreadable),
        }
        KeyFile::slots(lines).ok_or(KeyFault::Unreadable)
    }

    fn slots<'a>(mut lines: impl Iterator<Item = &'a str>) -> Option<KeyFile> {
        let rest = lines.next()?.strip_prefix(PASSPHRASE)?;
        let mut words = rest.split_whitespace();
        let memory = words.next()?.parse().ok()?;
        let cost = Cost::new(memory, words.next()?.parse().ok()?)?;
        let passphrase = Slot::parse(words)?;
        let recovery = lines.next()?.strip_prefix(RECOVERY)?;
        let recovery = Slot::parse(recovery.split_whitespace())?;
        lines.next().is_none().then_some(KeyFile {
            cost,
            passphrase,
            recovery,
        })
    }
}

fn under_passphrase(
    key: &StoreKey,
    passphrase: &Passphrase,
    cost: Cost,
    entropy: Entropy<'_>,
) -> Result<Slot, NoKey> {
    let mut salt = [0; 16];
    entropy(&mut salt);
    let own = cost
        .derive(passphrase.bytes(), &salt)
        .ok_or(NoKey::Memory)?;
    Slot::seal(key, &own, &passphrase_head(cost), salt, entropy)
}

fn under_recovery(
    key: &StoreKey,
    recovery: &RecoveryKey,
    entropy: Entropy<'_>,
) -> Result<Slot, NoKey> {
    let mut salt = [0; 16];
    entropy(&mut salt);
    Slot::seal(key, &recovery.derive(&salt), RECOVERY, salt, entropy)
}

fn passphrase_head(cost: Cost) -> String {
    format!("{PASSPHRASE} {} {}", cost.memory(), cost.passes())
}

/// What is authenticated with a sealed key: everything that its own key is made with.
fn bound(head: &str, salt: &[u8; 16]) -> Vec<u8> {
    [HEAD.as_bytes(), b"\n", head.as_bytes(), b"\n", salt].concat()
}

impl Slot {
    fn seal(
        key: &StoreKey,
        own: &[u8; 32],
        head: &str,
        salt: [u8; 16],
        entropy: Entropy<'_>,
    ) -> Result<Slot, NoKey> {
        let mut nonce = [0; 24];
        entropy(&mut nonce);
        let bound = bound(head, &salt);
        let payload = Payload {
            msg: key.bytes(),
            aad: &bound,
        };
        let cipher = XChaCha20Poly1305::new(own.into());
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload);
        Ok(Slot {
            salt,
            nonce,
            sealed: sealed.map_err(|_| NoKey::Memory)?,
        })
    }

    fn open(&self, own: &[u8; 32], bound: &[u8]) -> Result<StoreKey, NoKey> {
        let payload = Payload {
            msg: &self.sealed,
            aad: bound,
        };
        let cipher = XChaCha20Poly1305::new(own.into());
        let opened = cipher.decrypt(&XNonce::from(self.nonce), payload);
        let opened = Zeroizing::new(opened.map_err(|_| NoKey::Wrong)?);
        StoreKey::of(&opened).ok_or(NoKey::Wrong)
    }

    fn text(&self) -> String {
        let parts = [&self.salt[..], &self.nonce[..], &self.sealed[..]];
        parts.map(|part| BASE64.encode(part)).join(" ")
    }

    fn parse<'a>(mut words: impl Iterator<Item = &'a str>) -> Option<Slot> {
        let mut part = || BASE64.decode(words.next()?).ok();
        let slot = Slot {
            salt: part()?.try_into().ok()?,
            nonce: part()?.try_into().ok()?,
            sealed: part()?,
        };
        words.next().is_none().then_some(slot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::secret::Secret;
    use crate::storage::seal::cost::LEAST;

    struct Made {
        key: StoreKey,
        passphrase: Passphrase,
        recovery: RecoveryKey,
        file: KeyFile,
    }

    fn counted() -> impl FnMut(&mut [u8]) {
        let mut next = 0_u8;
        move |bytes: &mut [u8]| {
            for byte in bytes {
                next = next.wrapping_mul(5).wrapping_add(13);
                *byte = next;
            }
        }
    }

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::typed(&Secret::new(text.to_owned()))
    }

    fn made() -> Made {
        let mut entropy = counted();
        let key = StoreKey::fresh(&mut entropy);
        let recovery = RecoveryKey::fresh(&mut entropy);
        let passphrase = passphrase("një fjalëkalim i gjatë");
        let file = KeyFile::new(&key, &passphrase, &recovery, LEAST, &mut entropy).unwrap();
        Made {
            key,
            passphrase,
            recovery,
            file,
        }
    }

    #[test]
    fn the_passphrase_and_the_recovery_key_give_the_key_and_nothing_else_does() {
        let made = made();
        assert_eq!(KeyFile::parse(&made.file.text()), Ok(made.file.clone()));
        assert_eq!(made.file.open(&made.passphrase), Ok(made.key.clone()));
        assert_eq!(made.file.recover(&made.recovery), Ok(made.key));
        let other = passphrase("një fjalëkalim i gjatë ");
        assert_eq!(made.file.open(&other), Err(NoKey::Wrong));
        let other = RecoveryKey::fresh(&mut |bytes| bytes.fill(9));
        assert_eq!(made.file.recover(&other), Err(NoKey::Wrong));
    }

    #[test]
    fn another_passphrase_takes_the_place_of_the_old_one_and_the_recovery_key_stays() {
        let made = made();
        let new = passphrase("нова дуга лозинка");
        let file = made.file.clone();
        let file = file
            .with_passphrase(&made.key, &new, LEAST, &mut counted())
            .unwrap();
        assert_eq!(file.open(&new), Ok(made.key.clone()));
        assert_eq!(file.open(&made.passphrase), Err(NoKey::Wrong));
        assert_eq!(file.recover(&made.recovery), Ok(made.key.clone()));
        let fresh = RecoveryKey::fresh(&mut |bytes| bytes.fill(3));
        let file = file
            .with_recovery(&made.key, &fresh, &mut counted())
            .unwrap();
        assert_eq!(file.recover(&made.recovery), Err(NoKey::Wrong));
        assert_eq!(file.recover(&fresh), Ok(made.key));
    }

    #[test]
    fn a_file_whose_cost_was_lowered_or_raised_opens_nothing() {
        let made = made();
        let text = made.file.text();
        for lowered in ["8192 3", "65536 1", "65536 2"] {
            let changed = text.replace("65536 3", lowered);
            assert_eq!(
                KeyFile::parse(&changed),
                Err(KeyFault::Unreadable),
                "{lowered}"
            );
        }
        let raised = KeyFile::parse(&text.replace("65536 3", "65536 4")).unwrap();
        assert_eq!(raised.open(&made.passphrase), Err(NoKey::Wrong));
    }

    #[test]
    fn a_changed_letter_anywhere_opens_nothing_by_the_recovery_key() {
        let made = made();
        let text = made.file.text();
        let line = text.rfind("recovery").unwrap();
        for at in line..text.len() - 1 {
            let mut changed = text.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            let opened = KeyFile::parse(&changed).map(|file| file.recover(&made.recovery));
            assert!(
                matches!(opened, Err(KeyFault::Unreadable) | Ok(Err(NoKey::Wrong))),
                "{at}: {opened:?}"
            );
        }
    }

    #[test]
    fn a_file_of_a_newer_program_is_told_from_one_that_is_none() {
        assert_eq!(KeyFile::parse("fener-keys 2\n"), Err(KeyFault::Newer));
        assert_eq!(KeyFile::parse("SQLite format 3"), Err(KeyFault::Unreadable));
        assert_eq!(KeyFile::parse(""), Err(KeyFault::Unreadable));
    }

    #[test]
    fn nothing_that_describes_values_shows_a_key() {
        let made = made();
        let shown = format!("{:?} {:?} {:?}", made.key, made.passphrase, made.recovery);
        assert_eq!(shown, "StoreKey Passphrase(Secret) RecoveryKey");
    }
}
