//! Translations between two editions of one English: what a translator wrote of the English of today belongs to an older edition only
//! where that says the same. It knows no language and no package.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

use crate::text::i18n::outline::Outline;
use crate::text::i18n::tame::tame;

/// Which messages and terms two English texts have in common, and which they don't; terms with their hyphen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Common {
    /// In both, with the same value and the same attributes, down to what they refer to.
    same: BTreeSet<String>,
    /// All others of either.
    other: BTreeSet<String>,
}

impl Common {
    /// Compares two files, whatever the indentation, order and comments in them.
    pub fn of(one: &str, other: &str) -> Common {
        let (first, second) = (entries(one), entries(other));
        let all: BTreeSet<&String> = first.keys().chain(second.keys()).collect();
        let mut common = Common::default();
        for name in all {
            let is_same = first.contains_key(name) && first.get(name) == second.get(name);
            let into = match is_same {
                true => &mut common.same,
                false => &mut common.other,
            };
            into.insert(name.clone());
        }
        common.follow(one);
        common
    }

    /// Takes out what refers to something that differs. Terms may refer to each other, so that with one all of them count as changed.
    fn follow(&mut self, file: &str) {
        let texts = Outline::of(file).texts;
        let is_term = |name: &&String| name.starts_with('-');
        if self.other.iter().any(|name| is_term(&name)) {
            let terms: Vec<String> = self.same.iter().filter(is_term).cloned().collect();
            self.differ(terms);
        }
        loop {
            let differs = |name: &String| self.other.contains(name);
            let found = texts
                .iter()
                .filter(|text| self.same.contains(&text.id) && text.references.iter().any(differs));
            let found: Vec<String> = found.map(|text| text.id.clone()).collect();
            if found.is_empty() {
                return;
            }
            self.differ(found);
        }
    }

    fn differ(&mut self, names: Vec<String>) {
        for name in names {
            self.same.remove(&name);
            self.other.insert(name);
        }
    }

    /// A translation of today for the older edition: what it says of the English that is the same, its own helpers included, and
    /// beside it what the older edition's own translation says of the rest.
    pub fn fitting(&self, today: &str, own: Option<&str>) -> String {
        let (today, _) = tame(today);
        let (own, _) = tame(own.unwrap_or_default());
        let (Ok(today) | Err((today, _))) = parser::parse(today.as_ref());
        let (Ok(own) | Err((own, _))) = parser::parse(own.as_ref());
        let mut names: BTreeSet<String> = BTreeSet::new();
        let mut body: Vec<Entry<&str>> = Vec::new();
        for entry in today.body {
            let known = name(&entry);
            if known.as_ref().is_none_or(|name| !self.other.contains(name)) {
                names.extend(known);
                body.push(entry);
            }
        }
        body.extend(own.body.into_iter().filter(|entry| {
            let is_left = |name: String| !self.same.contains(&name) && !names.contains(&name);
            name(entry).is_some_and(is_left)
        }));
        serializer::serialize(&Resource { body })
    }
}

/// Each message and term in one fixed spelling, without comments; of two with one name the later one, which is the one that is said.
fn entries(file: &str) -> BTreeMap<String, String> {
    let (file, _) = tame(file);
    let (Ok(resource) | Err((resource, _))) = parser::parse(file.as_ref());
    let named = resource.body.into_iter().filter_map(|entry| {
        let name = name(&entry)?;
        let body = vec![bare(entry)];
        Some((name, serializer::serialize(&Resource { body })))
    });
    named.collect()
}

fn bare(entry: Entry<&str>) -> Entry<&str> {
    match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            Entry::Message(message)
        }
        Entry::Term(mut term) => {
            term.comment = None;
            Entry::Term(term)
        }
        other => other,
    }
}

fn name(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::i18n::written::texts;

    fn said(before: &str, now: &str, today: &str, own: Option<&str>) -> Vec<String> {
        let file = Common::of(before, now).fitting(today, own);
        let texts = texts(&file).into_iter();
        texts
            .map(|text| format!("{}={}", text.name, text.source))
            .collect()
    }

    #[test]
    fn what_is_the_same_in_english_is_said_as_today_and_the_rest_as_before() {
        let (before, now) = ("a = A\nb = B\n", "a = A\nb = C\nd = D\n");
        let today = "a = a2\nb = c2\nd = d2\n";
        assert_eq!(said(before, now, today, None), ["a=a2"]);
        let own = Some("a = a1\nb = b1\n");
        assert_eq!(said(before, now, today, own), ["a=a2", "b=b1"]);
    }

    #[test]
    fn an_attribute_that_changed_takes_its_whole_message_along() {
        let (before, now) = ("a = A\n    .help = H\n", "a = A\n    .help = I\n");
        let today = "a = a2\n    .help = i2\n";
        assert_eq!(said(before, now, today, None), Vec::<String>::new());
        let own = Some("a = a1\n    .help = h1\n");
        assert_eq!(said(before, now, today, own), ["a=a1", "a.help=h1"]);
    }

    #[test]
    fn order_indentation_and_comments_are_no_change() {
        let before = "# one\na =\n    A\nb = B\n";
        let now = "b = B\n# other\na = A\n";
        let today = "a = a2\nb = b2\n";
        assert_eq!(said(before, now, today, None), ["a=a2", "b=b2"]);
    }

    #[test]
    fn what_refers_to_something_that_changed_has_changed() {
        let (before, now) = (
            "a = { b }\nb = { -t }\n-t = T\nc = C\n",
            "a = { b }\nb = { -t }\n-t = U\nc = C\n",
        );
        let today = "a = { b }\nb = { -t }\n-t = u2\nc = c2\n";
        assert_eq!(said(before, now, today, None), ["c=c2"]);
    }

    #[test]
    fn the_status_and_helpers_of_a_translation_stay_with_it() {
        let common = Common::of("a = A\n", "a = A\n");
        let file = common.fitting(
            "### status: draft\n\na = { own }\nown = x\n",
            Some("a = y\n"),
        );
        assert!(file.starts_with("### status: draft\n"), "{file}");
        assert!(file.contains("own = x"), "{file}");
        assert!(!file.contains("= y"), "{file}");
    }
}
