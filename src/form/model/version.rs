//! Semantic versions of packages: a changed meaning is a major change.

use std::fmt;

/// `1.0.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// Changed meanings.
    pub major: u32,
    /// Additions that leave old meanings alone.
    pub minor: u32,
    /// Wording and mistakes.
    pub patch: u32,
}

impl Version {
    /// Reads three whole numbers joined by points.
    pub fn parse(text: &str) -> Option<Version> {
        let mut parts = text.split('.').map(|part| match part {
            "" => None,
            _ if part.len() > 1 && part.starts_with('0') => None,
            _ if part.bytes().all(|b| b.is_ascii_digit()) => part.parse::<u32>().ok(),
            _ => None,
        });
        let version = Version {
            major: parts.next()??,
            minor: parts.next()??,
            patch: parts.next()??,
        };
        parts.next().is_none().then_some(version)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_three_numbers() {
        assert_eq!(Version::parse("1.20.3").unwrap().to_string(), "1.20.3");
        assert!(Version::parse("1.9.0") < Version::parse("1.10.0"));
        for text in [
            "1", "1.0", "1.0.0.0", "01.0.0", "1.0.-1", "a.b.c", "1..0", "1.0.0-rc",
        ] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }
}
