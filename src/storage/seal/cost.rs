//! How dear it is to make a key of a passphrase: Argon2id (RFC 9106), calibrated where the passphrase is set.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

/// Memory and passes of a derivation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// KiB of memory.
    memory: u32,
    /// Passes over it.
    passes: u32,
}

/// The least a file may ask for: 64 MiB and three passes. Less than that was never written by this program.
pub const LEAST: Cost = Cost {
    memory: 64 * 1024,
    passes: 3,
};
/// The most: 1 GiB and 64 passes. More would keep a computer busy for whoever sends a file.
const MOST: Cost = Cost {
    memory: 1024 * 1024,
    passes: 64,
};
/// How long unlocking should take where the passphrase is set: long for who guesses, short for who waits.
const AIM: Duration = Duration::from_millis(500);

impl Cost {
    /// A cost that a file asks for; `None` outside what is allowed.
    pub fn new(memory: u32, passes: u32) -> Option<Cost> {
        let is_allowed = (LEAST.memory..=MOST.memory).contains(&memory)
            && (LEAST.passes..=MOST.passes).contains(&passes);
        is_allowed.then_some(Cost { memory, passes })
    }

    /// KiB of memory.
    pub fn memory(self) -> u32 {
        self.memory
    }

    /// Passes over it.
    pub fn passes(self) -> u32 {
        self.passes
    }

    /// As many passes as take about half a second here. `timed` says how long a derivation took.
    pub fn calibrated(mut timed: impl FnMut(Cost) -> Duration) -> Cost {
        let took = timed(LEAST).as_micros().max(1);
        let passes = AIM.as_micros() * u128::from(LEAST.passes) / took;
        let passes = u32::try_from(passes).unwrap_or(MOST.passes);
        Cost {
            passes: passes.clamp(LEAST.passes, MOST.passes),
            ..LEAST
        }
    }

    /// Makes a key of a passphrase; `None` when there is not enough memory.
    pub fn derive(self, passphrase: &[u8], salt: &[u8; 16]) -> Option<Zeroizing<[u8; 32]>> {
        let params = Params::new(self.memory, self.passes, 1, Some(32)).ok()?;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut key = Zeroizing::new([0; 32]);
        argon
            .hash_password_into(passphrase, salt, key.as_mut_slice())
            .ok()?;
        Some(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_than_the_floor_and_more_than_a_computer_bears_is_no_cost() {
        assert_eq!(Cost::new(8 * 1024, 3), None);
        assert_eq!(Cost::new(64 * 1024, 1), None);
        assert_eq!(Cost::new(8 * 1024 * 1024, 3), None);
        assert_eq!(Cost::new(64 * 1024, 3), Some(LEAST));
    }

    #[test]
    fn a_fast_computer_makes_more_passes_and_a_slow_one_never_fewer_than_the_floor() {
        let at = |milliseconds| Cost::calibrated(|_| Duration::from_millis(milliseconds)).passes;
        assert_eq!(at(100), 15);
        assert_eq!(at(500), 3);
        assert_eq!(at(4000), 3);
        assert_eq!(at(0), 64);
    }
}
