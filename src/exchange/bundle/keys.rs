//! The keys of one's own: an age identity, to which others encrypt, and a pair of minisign, with which one signs. Only their public halves
//! are ever shown.

use std::fmt;

use age::secrecy::ExposeSecret as _;
use zeroize::Zeroizing;

use crate::base::digest::Digest;

/// How the key begins to which others encrypt.
pub const BEGINS: &str = "age1";

/// How many signs it has.
pub const RECIPIENT_SIGNS: usize = 62;

/// Says whether a text is a key to which can be encrypted.
pub fn is_recipient(text: &str) -> bool {
    text.parse::<age::x25519::Recipient>().is_ok()
}

/// Both keys. Describing them tells the public halves.
pub struct OwnKeys {
    pub(super) identity: age::x25519::Identity,
    pub(super) signing: minisign::SecretKey,
    verifying: String,
}

impl fmt::Debug for OwnKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OwnKeys({} {})", self.recipient(), self.verifying)
    }
}

/// The secret halves of two new keys, to be kept: that which reads, and that which signs. `None` when the system gives no randomness.
pub fn make() -> Option<(Zeroizing<String>, Zeroizing<String>)> {
    let identity = age::x25519::Identity::generate();
    let pair = minisign::KeyPair::generate_unencrypted_keypair().ok()?;
    let signing = pair.sk.to_box(None).ok()?;
    Some((
        Zeroizing::new(identity.to_string().expose_secret().to_owned()),
        Zeroizing::new(signing.into_string()),
    ))
}

impl OwnKeys {
    /// Both keys from their secret halves; `None` when these are not what [`make`] made.
    pub fn of(reading: &str, signing: &str) -> Option<OwnKeys> {
        let identity = reading.parse().ok()?;
        let signing = minisign::SecretKeyBox::from_string(signing).ok()?;
        let signing = signing.into_unencrypted_secret_key().ok()?;
        let verifying = minisign::PublicKey::from_secret_key(&signing).ok()?;
        Some(OwnKeys {
            identity,
            signing,
            verifying: verifying.to_base64(),
        })
    }

    /// To whom others encrypt: `age1…`.
    pub fn recipient(&self) -> String {
        self.identity.to_public().to_string()
    }

    /// By what others know who signed.
    pub fn verifying(&self) -> &str {
        &self.verifying
    }

    /// Both public halves in four groups of figures, to be compared on the telephone.
    pub fn fingerprint(&self) -> String {
        groups(&[self.recipient().as_bytes(), self.verifying.as_bytes()])
    }
}

/// The key of a sender in four groups of figures.
pub fn sender_fingerprint(verifying: &str) -> String {
    groups(&[verifying.as_bytes()])
}

fn groups(parts: &[&[u8]]) -> String {
    let digest = Digest::of_parts(parts.iter().copied());
    let groups = digest.as_bytes().chunks_exact(2).take(4);
    let figures = groups.map(|two| match two {
        [a, b] => format!("{:05}", u16::from_be_bytes([*a, *b])),
        _ => String::new(),
    });
    figures.collect::<Vec<String>>().join(" ")
}
