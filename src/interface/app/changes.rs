//! What changed about a question between two editions, in words: its text and its choices word by word, the rest by name; and an answer in
//! the words that its choices had when it was given.

use crate::base::value::Value;
use crate::base::word_diff::{marked, word_diff};
use crate::form::diff::meaning::KEY;
use crate::form::diff::{Aspect, Change, Compared};
use crate::form::model::question::Question;
use crate::interface::app::describe;
use crate::record::session::answer::Response;
use crate::text::i18n::keys::{author, describe as say_described, upgrade as say};
use crate::text::i18n::phrase::{Arg, Phrase};

/// What changed, a line each: the words with `[-went-]` and `{+came+}`, then what else makes another question of it.
pub fn told(changes: &[Change]) -> Vec<Phrase> {
    let mut lines = Vec::new();
    for change in changes {
        match change.aspect {
            Aspect::Text => lines.push(say_described::value(compared(&change.old, &change.new))),
            Aspect::Choices => lines.extend(choices(change)),
            Aspect::Prefill => lines.push(say::also(Arg::List(vec![Arg::Text(format!(
                "[-{}-] {{+{}+}}",
                change.old, change.new
            ))]))),
            _ => {}
        }
    }
    let others = changes.iter().filter(|change| {
        let aspect = &change.aspect;
        aspect.bears_meaning() && !aspect.is_read()
    });
    let others: Vec<Arg> = others
        .map(|change| Arg::from(aspect(&change.aspect)))
        .collect();
    if !others.is_empty() {
        lines.push(say::also(Arg::List(others)));
    }
    lines
}

/// By what an answer was protected that is so no more; nothing where its question only came back.
pub fn less_protected(changes: &[Change]) -> Vec<Phrase> {
    let protects = |change: &&Change| {
        matches!(change.aspect, Aspect::Sensitive | Aspect::SmallNumber) && change.new.is_empty()
    };
    let lifted = changes.iter().filter(protects);
    let lifted: Vec<Arg> = lifted
        .map(|change| Arg::from(aspect(&change.aspect)))
        .collect();
    match lifted.is_empty() {
        true => Vec::new(),
        false => vec![say::also(Arg::List(lifted))],
    }
}

fn compared(old: &str, new: &str) -> String {
    marked(&word_diff(old, new))
}

/// The choices that changed, each with its digit; one that is only in one of the two went or came as a whole.
fn choices(change: &Change) -> Vec<Phrase> {
    let of = |text: &str| -> Vec<(String, String)> {
        let lines = text.lines().filter_map(|line| line.split_once(KEY));
        lines
            .map(|(id, words)| (id.to_owned(), words.to_owned()))
            .collect()
    };
    let (old, new) = (of(&change.old), of(&change.new));
    let words = |all: &[(String, String)], id: &str| {
        let found = all.iter().find(|(known, _)| known == id);
        found.map_or(String::new(), |(_, words)| words.clone())
    };
    // In the order of today, and behind them what went.
    let went = old
        .iter()
        .filter(|(id, _)| !new.iter().any(|(known, _)| known == id));
    let all = new.iter().chain(went).map(|(id, _)| id);
    let lines = all.map(|id| {
        let (before, now) = (words(&old, id), words(&new, id));
        (before != now).then(|| say::choice(compared(&before, &now)))
    });
    lines.flatten().collect()
}

/// The name of an aspect.
pub fn aspect(aspect: &Aspect) -> Phrase {
    match aspect {
        Aspect::Id => author::aspect_renamed(),
        Aspect::Number => author::aspect_number(),
        Aspect::Section => author::aspect_section(),
        Aspect::Text => author::aspect_text(),
        Aspect::Guidance(part) => author::aspect_guidance(*part),
        Aspect::Type => author::aspect_type(),
        Aspect::Choices => author::aspect_choices(),
        Aspect::Rule(kind) => author::aspect_rule(kind.as_str()),
        Aspect::Around => author::aspect_around(),
        Aspect::Weight => author::aspect_weight(),
        Aspect::Points => author::aspect_points(),
        Aspect::MustPass => author::aspect_must_pass(),
        Aspect::Cites => author::aspect_cites(),
        Aspect::Prefill => author::aspect_prefill(),
        Aspect::Layer => author::aspect_layer(),
        Aspect::Verify => author::aspect_verify(),
        Aspect::Retired => author::aspect_retired(),
        Aspect::Sensitive => author::aspect_sensitive(),
        Aspect::SmallNumber => author::aspect_small_number(),
    }
}

/// An answer in the words that its choices had when it was given.
pub fn given(
    question: Option<&Question>,
    before: Option<&Compared>,
    response: &Response,
) -> Phrase {
    let word = |id: &crate::base::id::OptionId| {
        let known = before.and_then(|one| one.choices.iter().find(|(known, _)| known == id));
        known.map(|(_, words)| Arg::Text(words.clone()))
    };
    let chosen = match response.value() {
        Some(Value::Choice(id)) => word(id),
        Some(Value::Choices(ids) | Value::Ranking(ids)) if !ids.is_empty() => {
            let words: Option<Vec<Arg>> = ids.iter().map(word).collect();
            words.map(Arg::List)
        }
        _ => None,
    };
    match (chosen, question, response) {
        (Some(chosen), ..) => say_described::value(chosen),
        (None, Some(question), _) => describe::response_words(question, response),
        (None, None, Response::NotApplicable(_)) => say_described::not_applicable(),
        (None, None, Response::NotVerified(_)) => say_described::not_verified(),
        (None, None, Response::Value(value)) => say_described::value(plain(value)),
    }
}

/// A value whose question is not at hand.
fn plain(value: &Value) -> Arg {
    match value {
        Value::Date(date) => Arg::PartialDate(*date),
        Value::Time(time) => Arg::Time(*time),
        Value::Text(text) => Arg::Text(describe::first_words(text)),
        other => Arg::Text(other.to_code()),
    }
}
