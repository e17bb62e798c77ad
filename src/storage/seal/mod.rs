//! Keys: the key of the store, wrapped under a passphrase and under a recovery key that is printed once. It opens no store and no file;
//! randomness and time are handed in.
//!
//! The store is encrypted under a random key that never changes while the store lives, so changing the passphrase rewrites one small
//! file and not the store. Each slot of that file holds the same key, sealed with XChaCha20-Poly1305 under a key of its own; everything
//! that says how that key is made is authenticated with it, so a file whose cost was lowered opens nothing.

pub mod cost;
pub mod file;
pub mod key;
pub mod recovery;

/// Fills bytes with randomness of the system.
pub type Entropy<'a> = &'a mut dyn FnMut(&mut [u8]);
