//! Comparisons that cannot be meant: an option that a question does not have, a number against a word, a stored truth used bare.

use crate::base::id::OptionId;
use crate::form::expr::ast::{Kind, Part};
use crate::form::expr::date;
use crate::form::expr::number;
use crate::form::expr::spot::Spot;
use crate::form::expr::token::Operator;
use crate::form::expr::{NameKind, Problem};
use crate::text::diag::code::Code;
use crate::text::diag::suggest;
use crate::text::i18n::keys::expr as say;

/// What every scored question may hold beside its own values.
const STATES: [&str; 2] = ["not_applicable", "not_verified"];

/// What a comparison of a question with a literal tells.
pub fn comparison(spots: &[Spot], operator: Operator, other: &Part) -> Option<Problem> {
    if operator.level() != Operator::Equal.level() && operator.level() != Operator::Less.level() {
        return None;
    }
    let [Spot::At { info, .. }] = spots else {
        return None;
    };
    let literal = match &other.kind {
        Kind::Text(text) => text.clone(),
        Kind::Number(value) => number::plain(*value),
        _ => return None,
    };
    let is_text = matches!(other.kind, Kind::Text(_));
    let equality = operator.level() == Operator::Equal.level();
    if is_text && equality && (literal.is_empty() || STATES.contains(&literal.as_str())) {
        return None;
    }
    let never = || {
        Some(Problem::new(
            Code::NeverHolds,
            other.span,
            say::never_holds(literal.as_str()),
        ))
    };
    match &info.kind {
        NameKind::Choice(options) if equality => unknown(options, &literal, is_text, other),
        NameKind::Choices(options) | NameKind::Ranking(options) if equality => literal
            .split_whitespace()
            .find_map(|word| unknown(options, word, is_text, other)),
        NameKind::Choice(options) => {
            let numbers = options.iter().any(|id| number::read(id.as_str()).is_some());
            if numbers { None } else { never() }
        }
        NameKind::Number if number::read(&literal).is_none() => never(),
        NameKind::Date
            if is_text
                && date::read_date(&literal, false).is_none()
                && !date::looks_like_date(&literal) =>
        {
            never()
        }
        _ => None,
    }
}

/// What `selected(${q}, 'option')` tells.
pub fn selected(spots: &[Spot], option: &Part) -> Option<Problem> {
    let [Spot::At { info, .. }] = spots else {
        return None;
    };
    let Kind::Text(text) = &option.kind else {
        return None;
    };
    let word = text.trim();
    match &info.kind {
        NameKind::Choice(options) | NameKind::Choices(options) | NameKind::Ranking(options)
            if !word.is_empty() && !STATES.contains(&word) =>
        {
            unknown(options, word, true, option)
        }
        _ => None,
    }
}

/// An option that a list does not have; a number may stand for an option of the same value.
fn unknown(options: &[OptionId], word: &str, is_text: bool, place: &Part) -> Option<Problem> {
    let same = |id: &OptionId| {
        id.as_str() == word || (!is_text && number::read(id.as_str()) == number::read(word))
    };
    if options.is_empty() || options.iter().any(same) {
        return None;
    }
    let mut problem = Problem::new(Code::OptionNotInList, place.span, say::unknown_option(word));
    if let Some(hint) = suggest::hint(word, options.iter().map(OptionId::as_str)) {
        problem = problem.hint(hint);
    } else {
        let few: Vec<&str> = options.iter().take(8).map(OptionId::as_str).collect();
        problem = problem.hint(say::options_are(few.join(", ")));
    }
    Some(problem)
}

/// What a part that is asked whether it is true tells, when it is a question by itself.
pub fn bare(it: &Part, spots: &[Spot], open: bool) -> Option<Problem> {
    let [Spot::At { info, .. }] = spots else {
        return None;
    };
    if open || !matches!(it.kind, Kind::Path(_)) {
        return None;
    }
    match info.kind {
        NameKind::Derived { boolean: true } => Some(
            Problem::new(Code::BareBoolean, it.span, say::bare_boolean()).hint(say::compare_true()),
        ),
        NameKind::Repeat | NameKind::Group => None,
        _ => Some(
            Problem::new(Code::BareQuestion, it.span, say::bare_question())
                .hint(say::compare_blank()),
        ),
    }
}
