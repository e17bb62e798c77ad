//! A condition as a formula over what questions can hold. Everything that is not understood becomes a fact of its own that may be true or
//! false whatever the rest says; so a formula can be true at least wherever its condition can, and what cannot be true here never holds.

use std::collections::{BTreeMap, BTreeSet};

use crate::form::load::logic::limits::{Limits, points_around};
use crate::form::model::questionnaire::NodeIndex;

/// What is compared or switched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fact {
    /// What a question or built-in value holds.
    Held(NodeIndex),
    /// Something that was not understood, by its number.
    Free(usize),
}

/// How a number stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Than {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Than {
    /// The same with the sides exchanged.
    pub(super) fn turned(self) -> Than {
        match self {
            Than::Less => Than::Greater,
            Than::LessOrEqual => Than::GreaterOrEqual,
            Than::Greater => Than::Less,
            Than::GreaterOrEqual => Than::LessOrEqual,
            same => same,
        }
    }

    /// Says whether it holds; nothing but `!=` holds of what is no number.
    pub(super) fn holds(self, one: f64, other: f64) -> bool {
        match self {
            Than::Equal => one == other,
            Than::NotEqual => one != other,
            Than::Less => one < other,
            Than::LessOrEqual => one <= other,
            Than::Greater => one > other,
            Than::GreaterOrEqual => one >= other,
        }
    }
}

/// A formula.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Formula {
    Const(bool),
    Not(Box<Formula>),
    All(Vec<Formula>),
    Any(Vec<Formula>),
    /// The text held is this one; nothing held is the empty text.
    Is(NodeIndex, String),
    /// The number held stands so to this one.
    Compares(NodeIndex, Than, f64),
    Free(usize),
}

/// What a fact can be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Held {
    /// This text.
    Text(String),
    /// Some text that no formula names.
    OtherText,
    /// This number.
    Number(f64),
    True,
    False,
}

/// What is known of the facts so far.
pub(super) type Known = BTreeMap<Fact, Held>;

impl Formula {
    pub(super) fn not(self) -> Formula {
        Formula::Not(Box::new(self))
    }

    /// Adds the facts it hangs on.
    pub(super) fn facts(&self, into: &mut BTreeSet<Fact>) {
        match self {
            Formula::Const(_) => {}
            Formula::Not(inner) => inner.facts(into),
            Formula::All(parts) | Formula::Any(parts) => {
                parts.iter().for_each(|part| part.facts(into));
            }
            Formula::Is(node, _) | Formula::Compares(node, ..) => {
                into.insert(Fact::Held(*node));
            }
            Formula::Free(number) => {
                into.insert(Fact::Free(*number));
            }
        }
    }

    /// Adds the texts and numbers that facts are compared with.
    pub(super) fn named(&self, texts: &mut Texts, numbers: &mut Numbers) {
        match self {
            Formula::Const(_) | Formula::Free(_) => {}
            Formula::Not(inner) => inner.named(texts, numbers),
            Formula::All(parts) | Formula::Any(parts) => {
                parts.iter().for_each(|part| part.named(texts, numbers));
            }
            Formula::Is(node, text) => {
                texts.entry(*node).or_default().insert(text.clone());
            }
            Formula::Compares(node, _, number) => {
                numbers.entry(*node).or_default().push(*number);
            }
        }
    }

    /// Whether it holds as far as the facts are known.
    pub(super) fn value(&self, known: &Known) -> Option<bool> {
        match self {
            Formula::Const(value) => Some(*value),
            Formula::Not(inner) => inner.value(known).map(|value| !value),
            Formula::All(parts) => every(parts, known, false),
            Formula::Any(parts) => every(parts, known, true),
            Formula::Is(node, text) => Some(match known.get(&Fact::Held(*node))? {
                Held::Text(held) => held == text,
                _ => false,
            }),
            Formula::Compares(node, than, number) => {
                let held = match known.get(&Fact::Held(*node))? {
                    Held::Number(held) => *held,
                    _ => f64::NAN,
                };
                Some(than.holds(held, *number))
            }
            Formula::Free(number) => {
                let held = known.get(&Fact::Free(*number))?;
                Some(*held == Held::True)
            }
        }
    }
}

/// The value that decides, as soon as one part has it; its opposite when all parts have that.
fn every(parts: &[Formula], known: &Known, decides: bool) -> Option<bool> {
    let mut open = false;
    for part in parts {
        match part.value(known) {
            Some(value) if value == decides => return Some(decides),
            Some(_) => {}
            None => open = true,
        }
    }
    (!open).then_some(!decides)
}

/// Per question the texts it is compared with.
pub(super) type Texts = BTreeMap<NodeIndex, BTreeSet<String>>;
/// Per question the numbers it is compared with.
pub(super) type Numbers = BTreeMap<NodeIndex, Vec<f64>>;

/// Steps after which a search gives up, which counts as "it may hold".
const MOST_STEPS: usize = 20_000;

/// Says whether a formula can hold together with others, where questions hold what they can. Only a sure "no" is a no.
pub(super) fn can_hold(formula: &Formula, others: &[Formula], limits: &Limits) -> bool {
    let mut facts = BTreeSet::new();
    let (mut texts, mut numbers) = (Texts::new(), Numbers::new());
    for part in others.iter().chain([formula]) {
        part.facts(&mut facts);
        part.named(&mut texts, &mut numbers);
    }
    let domains: Vec<(Fact, Vec<Held>)> = facts
        .into_iter()
        .map(|fact| (fact, domain(fact, &texts, &numbers, limits)))
        .collect();
    let all: Vec<&Formula> = others.iter().chain([formula]).collect();
    let mut steps = 0;
    search(&all, &domains, &mut Known::new(), &mut steps)
}

/// Everything a fact can be that makes a difference: each text and number named, and what lies between and beside them.
fn domain(fact: Fact, texts: &Texts, numbers: &Numbers, limits: &Limits) -> Vec<Held> {
    let Fact::Held(node) = fact else {
        return vec![Held::True, Held::False];
    };
    let (texts, numbers) = (texts.get(&node), numbers.get(&node));
    let compared = numbers.map_or(&[][..], Vec::as_slice);
    if let Some(limit) = limits.get(&node) {
        let none = BTreeSet::new();
        return limit.domain(texts.unwrap_or(&none), compared);
    }
    let mut domain = vec![Held::Text(String::new()), Held::OtherText];
    let named = texts.into_iter().flatten();
    domain.extend(
        named
            .filter(|text| !text.is_empty())
            .cloned()
            .map(Held::Text),
    );
    let all = points_around(compared.to_vec());
    domain.extend(all.into_iter().map(Held::Number));
    domain
}

fn search(
    all: &[&Formula],
    domains: &[(Fact, Vec<Held>)],
    known: &mut Known,
    steps: &mut usize,
) -> bool {
    *steps += 1;
    if *steps > MOST_STEPS {
        return true;
    }
    let values: Vec<Option<bool>> = all.iter().map(|formula| formula.value(known)).collect();
    if values.contains(&Some(false)) {
        return false;
    }
    if values.iter().all(|value| *value == Some(true)) {
        return true;
    }
    let Some(((fact, domain), rest)) = domains.split_first() else {
        return true;
    };
    for held in domain {
        known.insert(*fact, held.clone());
        if search(all, rest, known, steps) {
            return true;
        }
    }
    known.remove(fact);
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: NodeIndex = NodeIndex(7);

    fn is(text: &str) -> Formula {
        Formula::Is(A, text.to_owned())
    }

    fn more(than: Than, number: f64) -> Formula {
        Formula::Compares(A, than, number)
    }

    #[test]
    fn what_excludes_itself_cannot_hold_and_everything_else_can() {
        let none = Limits::new();
        for (formula, can) in [
            (Formula::All(vec![is("x"), is("y")]), false),
            (Formula::All(vec![is("x"), is("y").not()]), true),
            (
                Formula::All(vec![is("x").not(), is("y").not(), is("").not()]),
                true,
            ),
            (Formula::Any(vec![is("x"), is("x").not()]).not(), false),
            (
                Formula::All(vec![more(Than::Greater, 5.0), more(Than::Less, 5.0)]),
                false,
            ),
            (
                Formula::All(vec![
                    more(Than::GreaterOrEqual, 5.0),
                    more(Than::LessOrEqual, 5.0),
                ]),
                true,
            ),
            (
                Formula::All(vec![more(Than::Greater, 5.0), more(Than::Less, 6.0)]),
                true,
            ),
            // What is blank is no number: neither above nor below.
            (
                Formula::All(vec![
                    more(Than::Greater, 5.0).not(),
                    more(Than::LessOrEqual, 5.0).not(),
                ]),
                true,
            ),
            (
                Formula::All(vec![Formula::Free(1), Formula::Free(2).not()]),
                true,
            ),
            (
                Formula::All(vec![Formula::Free(1), Formula::Free(1).not()]),
                false,
            ),
            (Formula::Const(false), false),
        ] {
            assert_eq!(can_hold(&formula, &[], &none), can, "{formula:?}");
        }
        assert!(!can_hold(&is("x"), &[is("y")], &none));
    }

    #[test]
    fn a_search_without_end_says_that_it_may_hold() {
        let parts = (0..64).map(|n| Formula::Any(vec![Formula::Free(n), Formula::Free(n + 64)]));
        let mut parts: Vec<Formula> = parts.collect();
        let all = (0..128).map(Formula::Free).collect();
        parts.push(Formula::All(all).not());
        assert!(can_hold(&Formula::All(parts), &[], &Limits::new()));
    }
}
