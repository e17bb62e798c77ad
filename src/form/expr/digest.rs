//! Digests and base64, as `digest()` and `base64-decode()` have them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// The digest of a text; `Err` holds the word that is no algorithm or encoding.
pub fn digest(text: &str, algorithm: &str, encoding: &str) -> Result<String, String> {
    let bytes = text.as_bytes();
    let digest: Vec<u8> = match algorithm.to_uppercase().replace('-', "").as_str() {
        "MD5" => Md5::digest(bytes).to_vec(),
        "SHA1" => Sha1::digest(bytes).to_vec(),
        "SHA256" => Sha256::digest(bytes).to_vec(),
        "SHA384" => Sha384::digest(bytes).to_vec(),
        "SHA512" => Sha512::digest(bytes).to_vec(),
        _ => return Err(algorithm.to_owned()),
    };
    match encoding.to_lowercase().as_str() {
        "base64" => Ok(STANDARD.encode(digest)),
        "hex" => Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect()),
        _ => Err(encoding.to_owned()),
    }
}

/// The text that was written as base64, if it is one.
pub fn from_base64(text: &str) -> Option<String> {
    let bytes = STANDARD.decode(text.trim()).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The first eight bytes of a text's SHA-256 as a number, which is the seed a text that is no number stands for.
pub fn seed(text: &str) -> i64 {
    let digest = Sha256::digest(text.as_bytes());
    digest
        .iter()
        .take(8)
        .fold(0i64, |seed, byte| (seed << 8) | i64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_the_published_ones() {
        assert_eq!(
            digest("abc", "MD5", "hex").unwrap(),
            "900150983cd24fb0d6963f7d28e17f72"
        );
        assert_eq!(
            digest("abc", "MD5", "base64").unwrap(),
            "kAFQmDzST7DWlj99KOF/cg=="
        );
        assert_eq!(
            digest("abc", "sha-1", "HEX").unwrap(),
            "a9993e364706816aba3e25717850c26c9cd0d89d"
        );
        assert_eq!(
            digest("", "SHA-1", "base64").unwrap(),
            "2jmj7l5rSw0yVb/vlWAYkK/YBwk="
        );
        assert_eq!(digest("abc", "SHA-3", "hex"), Err("SHA-3".to_owned()));
    }
}
