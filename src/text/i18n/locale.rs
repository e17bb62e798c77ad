//! Language tags: parsing them and writing them one way. What is known of a language stands in [`languages`](crate::text::i18n::languages).

use std::fmt;
use std::sync::Arc;

/// A language and, where it matters, its script: `sq`, `sr-Latn`, `cnr`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Arc<str>);

impl Locale {
    /// Takes a tag in any case, with hyphens or underscores, and writes it canonically: language in lower case, script with one
    /// capital, region in capitals. `None` for what is not a tag of two or three letters followed by parts of two to eight.
    pub fn parse(tag: &str) -> Option<Locale> {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next()?;
        if !(2..=3).contains(&language.len()) || !language.bytes().all(|b| b.is_ascii_alphabetic())
        {
            return None;
        }
        let mut canonical = language.to_ascii_lowercase();
        for part in parts {
            if !(2..=8).contains(&part.len()) || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return None;
            }
            canonical.push('-');
            match part.len() {
                2 => canonical.push_str(&part.to_ascii_uppercase()),
                4 => {
                    let (first, rest) = part.split_at(1);
                    canonical.push_str(&first.to_ascii_uppercase());
                    canonical.push_str(&rest.to_ascii_lowercase());
                }
                _ => canonical.push_str(&part.to_ascii_lowercase()),
            }
        }
        Some(Locale(Arc::from(canonical)))
    }

    /// English, the language every text exists in.
    pub fn english() -> Locale {
        Locale(Arc::from("en"))
    }

    /// The canonical tag, which is also the name of the language's folder or file.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `sr` of `sr-Latn`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_written_canonically() {
        for (tag, canonical) in [
            ("SQ", "sq"),
            ("sr_latn", "sr-Latn"),
            ("sq_al", "sq-AL"),
            ("cnr", "cnr"),
        ] {
            assert_eq!(Locale::parse(tag).unwrap().as_str(), canonical);
        }
        for tag in ["", "e", "english", "C", "../en", "sr-", "sr-x"] {
            assert_eq!(Locale::parse(tag), None, "{tag}");
        }
    }
}
