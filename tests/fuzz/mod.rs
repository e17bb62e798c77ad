//! The readers of what comes from outside, with bytes that were good and are not any more. This is the short run from a fixed seed; the long
//! one, which looks where the bytes lead, is `.ci/extra fuzz`.

pub mod targets;
pub mod zip;

use std::time::{Duration, Instant};

use crate::fuzz::targets::TARGETS;

/// No input of some kilobytes may take longer, also where two processors are shared and nothing was optimized.
const LONGEST: Duration = Duration::from_secs(5);

/// Numbers that look random and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end.max(1)
    }
}

/// Bytes that mean something to one reader or the other.
const SIGNS: [&str; 16] = [
    "\0",
    "\u{1b}[",
    "{",
    "}",
    "\"",
    "[",
    "]",
    "(",
    ")",
    "=",
    "\n",
    "$",
    "ć",
    "\u{202e}",
    "99999999999999999999",
    "-0.0",
];

/// A good input, changed in some places.
fn changed(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seeds[chance.below(seeds.len())].clone();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len() + 1);
        let end = at + chance.below(40.min(bytes.len() - at + 1));
        match chance.below(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = bytes[at..end].repeat(1 + chance.below(50));
                bytes.splice(at..at, piece);
            }
            3 => bytes.truncate(at.max(bytes.len() / 2)),
            4 => {
                let other = &seeds[chance.below(seeds.len())];
                let from = chance.below(other.len() + 1);
                let piece = other[from..].iter().take(60).copied().collect::<Vec<u8>>();
                bytes.splice(at..end, piece);
            }
            _ => drop(bytes.splice(at..end, SIGNS[chance.below(SIGNS.len())].bytes())),
        }
    }
    bytes
}

fn shake(name: &str, times: usize) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let seeds = (target.seeds)();
    assert!(!seeds.is_empty());
    seeds.iter().for_each(|seed| (target.run)(seed));
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for _ in 0..times {
        let bytes = changed(&seeds, &mut chance);
        let begun = Instant::now();
        let ran = std::panic::catch_unwind(|| (target.run)(&bytes));
        assert!(ran.is_ok(), "{name}: {}", bytes.escape_ascii());
        assert!(
            begun.elapsed() < LONGEST,
            "{name}: {}",
            bytes.escape_ascii()
        );
    }
}

#[test]
fn changed_packages_are_read_or_refused() {
    shake("package", 300);
}

#[test]
fn changed_expressions_are_read_or_refused() {
    shake("expression", 3000);
}

#[test]
fn changed_texts_are_read_or_refused() {
    shake("fluent", 500);
}

#[test]
fn changed_bundles_are_read_or_refused() {
    shake("bundle", 300);
}

#[test]
fn changed_sheets_are_read_or_refused() {
    shake("sheet", 500);
}

#[test]
fn changed_events_are_read_or_refused() {
    shake("event", 5000);
}

#[test]
fn any_bytes_of_a_terminal_are_keys_or_nothing() {
    shake("keys", 5000);
}

/// Of what nothing was changed in, each reader takes something; otherwise the changes would be tried on its first refusal only.
#[test]
fn a_good_input_is_taken_by_its_reader() {
    use fener::exchange::translation::book;
    let read = book::read(&zip::stored(&zip::parts())).unwrap();
    assert_eq!((read.of.as_str(), read.rows.len()), ("interface", 1));
}
