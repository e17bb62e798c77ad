//! One question: from raw keys to what kind of answer it takes, how it is verified and how it scores.

use std::sync::Arc;

use crate::base::id::{OptionId, QuestionId};
use crate::base::number::Number;
use crate::form::load::declares;
use crate::form::load::ids;
use crate::form::load::limit;
use crate::form::load::lists;
use crate::form::load::log::mends;
use crate::form::load::lower::Lower;
use crate::form::load::raw::{RawItem, RawQuestion, TypeWord};
use crate::form::load::scoring;
use crate::form::load::table::At;
use crate::form::model::country::Adapted;
use crate::form::model::instrument::Means;
use crate::form::model::question::{Advance, NumberSpec, Question, QuestionKind, Verify};
use crate::form::model::version::Version;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::load as say;

/// What an item with `kind = "question"` asks.
pub(crate) fn lower(
    item: &RawItem,
    raw: &RawQuestion,
    id: &str,
    lower: &mut Lower<'_>,
) -> Question {
    let kind = kind(item, raw, id, lower);
    let rating = matches!(raw.type_of, Some(TypeWord::Rating));
    let offered = offered(&kind);
    let question = Question {
        id: QuestionId::new(id),
        number: raw
            .number
            .as_ref()
            .map_or(String::new(), |at| at.value.clone()),
        cites: scoring::cites(&raw.cites, lower),
        scoring: scoring::lower(item, raw, rating, lower),
        verify: verify(&raw.verify, lower),
        room: key_word(raw.room.as_ref(), lower),
        advance: advance(raw.advance.as_ref(), rating, lower),
        small_number: raw.small_number,
        sensitive: raw.sensitive,
        follow_up_of: raw
            .follow_up_of
            .as_ref()
            .map(|at| QuestionId::new(at.as_str())),
        urgent: named(&raw.urgent, offered.as_deref(), lower),
        unsettled: named(&raw.unsettled, offered.as_deref(), lower),
        from_requests: Vec::new(),
        declares: declares::lower(raw.declares.as_ref(), offered.as_deref(), lower),
        external_ref: raw.external_ref.as_ref().map(|at| at.value.clone()),
        retired: raw.retired.as_ref().map(|at| at.value.clone()),
        adapted: if item.file == lower.root {
            Adapted::Regional
        } else {
            Adapted::Added
        },
        kind,
    };
    if let Some(at) = &raw.external_ref {
        ids::check_word(at, "external_ref", limit::WORD, lower.file, lower.log);
    }
    retired(raw.retired.as_ref(), lower);
    question
}

/// A kind that stands in while the real one cannot be known; the questionnaire is refused then, and the rest is still checked.
const UNCLEAR: QuestionKind = QuestionKind::Text { lines: 1 };

fn kind(item: &RawItem, raw: &RawQuestion, id: &str, lower: &mut Lower<'_>) -> QuestionKind {
    let Some(type_of) = raw.type_of else {
        return UNCLEAR;
    };
    match type_of {
        TypeWord::Rating => match &raw.scale {
            Some(at) => lower.scale(at).map_or(UNCLEAR, QuestionKind::Rating),
            None => {
                let example = lower.any_scale().unwrap_or("ach4").to_owned();
                lower.missing(item, "[[section.item]]", "scale", &format!("\"{example}\""));
                UNCLEAR
            }
        },
        TypeWord::SelectOne | TypeWord::SelectMultiple | TypeWord::Rank => {
            let list = match (&raw.list, &raw.options) {
                (Some(at), None) => lower.list(at),
                (None, Some(own)) => Some(Arc::new(lists::list(id, own, lower.file, lower.log))),
                (both, _) => {
                    list_or_options(item, raw, both.as_ref(), lower);
                    None
                }
            };
            match (list, type_of) {
                (None, _) => UNCLEAR,
                (Some(list), TypeWord::SelectOne) => QuestionKind::Single(list),
                (Some(list), TypeWord::Rank) => QuestionKind::Rank(list),
                (Some(list), _) => QuestionKind::Several(list),
            }
        }
        TypeWord::Integer | TypeWord::Decimal | TypeWord::Range => {
            QuestionKind::Number(number(item, raw, type_of, lower))
        }
        TypeWord::Date => QuestionKind::Date,
        TypeWord::Time => QuestionKind::Time,
        TypeWord::Text => QuestionKind::Text {
            lines: lines(raw.lines.as_ref(), lower),
        },
        TypeWord::Note => QuestionKind::Note,
        TypeWord::Calculate => QuestionKind::Derived,
    }
}

fn list_or_options(
    item: &RawItem,
    raw: &RawQuestion,
    list: Option<&At<String>>,
    lower: &mut Lower<'_>,
) {
    let place = match (list, &raw.options) {
        (Some(_), Some(own)) => own.span,
        _ => item.span,
    };
    let what = match list {
        Some(_) => say::list_and_options(),
        None => say::list_or_options(),
    };
    let mut problem = Diagnostic::new(Code::ListOrOptions, what).at(lower.file, place);
    if let Some(at) = list {
        problem = problem.and(lower.file, at.key, say::first_here());
    }
    lower.log.push(problem.hint(say::list_or_options_hint()));
}

fn lines(at: Option<&At<i64>>, lower: &mut Lower<'_>) -> u16 {
    let Some(at) = at else { return 1 };
    if !(1..=limit::LINES).contains(&at.value) {
        let what = say::out_of_range("lines", "1", limit::LINES.to_string());
        let example = say::example("lines = 3");
        let place = (lower.file, at.span);
        lower
            .log
            .report(Code::NumberOutOfRange, what, place, example);
    }
    u16::try_from(at.value).unwrap_or(1)
}

/// The numbers a question takes: the ends in order, the step above 0 and reaching the upper end.
fn number(
    item: &RawItem,
    raw: &RawQuestion,
    type_of: TypeWord,
    lower: &mut Lower<'_>,
) -> NumberSpec {
    let range = type_of == TypeWord::Range;
    for (key, at, example) in [("min", &raw.min, "0"), ("max", &raw.max, "10")] {
        if range && at.is_none() {
            lower.missing(item, "[[section.item]]", key, example);
        }
    }
    let mut whole = type_of == TypeWord::Integer;
    for (key, at) in [("min", &raw.min), ("max", &raw.max), ("step", &raw.step)] {
        if let Some(at) = at.as_ref().filter(|at| whole && !at.value.is_whole()) {
            let (what, place) = (say::not_whole(key), (lower.file, at.span));
            let mend = say::not_whole_hint();
            lower.log.report(Code::NotWhole, what, place, mend);
        }
    }
    if let (Some(min), Some(max)) = (&raw.min, &raw.max)
        && min.value > max.value
    {
        let what = say::min_above_max(min.value.to_string(), max.value.to_string());
        let problem = Diagnostic::new(Code::MinAboveMax, what)
            .at(lower.file, min.span)
            .and(lower.file, max.span, say::below_it())
            .hint(say::min_above_max_hint());
        lower.log.push(problem);
    }
    step(raw, lower);
    let one = || range.then(Number::one);
    let spec = NumberSpec {
        whole,
        min: raw.min.as_ref().map(|at| at.value.clone()),
        max: raw.max.as_ref().map(|at| at.value.clone()),
        step: raw.step.as_ref().map(|at| at.value.clone()).or_else(one),
        range,
        unit: key_word(raw.unit.as_ref(), lower),
    };
    whole |= range
        && [&spec.min, &spec.max, &spec.step]
            .into_iter()
            .all(|number| number.as_ref().is_some_and(Number::is_whole));
    NumberSpec { whole, ..spec }
}

fn step(raw: &RawQuestion, lower: &mut Lower<'_>) {
    let Some(step) = &raw.step else { return };
    let place = (lower.file, step.span);
    if step.value <= Number::zero() {
        let what = say::not_above_zero("step");
        let mend = say::example("step = 1");
        lower.log.report(Code::InvalidStep, what, place, mend);
        return;
    }
    let (Some(min), Some(max)) = (&raw.min, &raw.max) else {
        return;
    };
    let reach = (&max.value - &min.value).checked_div(&step.value);
    if max.value >= min.value && reach.is_some_and(|steps| !steps.is_whole()) {
        let what = say::step_misses(step.value.to_string(), max.value.to_string());
        let mend = say::step_misses_hint();
        lower.log.report(Code::InvalidStep, what, place, mend);
    }
}

fn verify(raw: &[At<String>], lower: &mut Lower<'_>) -> Verify {
    let mut verify = Verify::default();
    for (place, at) in raw.iter().enumerate() {
        let partner = at.value.trim_start().strip_prefix('+');
        let word = partner.unwrap_or(at.as_str()).trim();
        let Some(means) = Means::parse(word) else {
            let what = say::unknown_word("verify", word);
            let mut problem = Diagnostic::new(Code::UnknownWord, what).at(lower.file, at.span);
            let known = Means::ALL.iter().map(|means| means.as_str());
            problem.hints = mends(lower.log, word, known);
            lower.log.push(problem);
            continue;
        };
        if verify.all().any(|known| known == means) {
            repeated(at, word, lower);
        }
        match partner {
            None => verify.any.push(means),
            Some(_) => {
                if place == 0 {
                    let what = say::partner_alone(word);
                    let mend = say::partner_alone_hint();
                    let place = (lower.file, at.span);
                    lower.log.report(Code::PartnerAlone, what, place, mend);
                }
                verify.partners.push(means);
            }
        }
    }
    verify
}

/// Warns of an entry that stands twice in one list of entries.
pub(crate) fn repeated(at: &At<String>, word: &str, lower: &mut Lower<'_>) {
    let (what, mend) = (say::repeated_entry(word), say::take_out(word));
    let place = (lower.file, at.span);
    lower.log.report(Code::RepeatedEntry, what, place, mend);
}

fn advance(at: Option<&At<String>>, rating: bool, lower: &mut Lower<'_>) -> Advance {
    let words = [("auto", Advance::Auto), ("wait", Advance::Wait)];
    let usual = match rating {
        true => Advance::Wait,
        false => Advance::Auto,
    };
    at.and_then(|at| lower.word(at, "advance", &words))
        .unwrap_or(usual)
}

/// A word that is part of a text key: a room or a unit.
fn key_word(at: Option<&At<String>>, lower: &mut Lower<'_>) -> Option<String> {
    let at = at?;
    ids::check_form(at, lower.file, lower.log);
    Some(at.value.clone())
}

fn offered(kind: &QuestionKind) -> Option<Vec<OptionId>> {
    match kind {
        QuestionKind::Rating(scale) => {
            Some(scale.levels.iter().map(|level| level.id.clone()).collect())
        }
        QuestionKind::Single(list) | QuestionKind::Several(list) => Some(
            list.options
                .iter()
                .map(|option| option.id.clone())
                .collect(),
        ),
        _ => None,
    }
}

/// Options named by a key; each must be one the question offers. Without offered options something else was wrong already.
fn named(raw: &[At<String>], offered: Option<&[OptionId]>, lower: &mut Lower<'_>) -> Vec<OptionId> {
    let Some(offered) = offered else {
        return Vec::new();
    };
    let mut options: Vec<OptionId> = Vec::new();
    for at in raw {
        match option(at, offered, lower) {
            None => {}
            Some(option) if options.contains(&option) => repeated(at, at.as_str(), lower),
            Some(option) => options.push(option),
        }
    }
    options
}

/// One option named by a key, which must be one the question offers.
pub(crate) fn option(
    at: &At<String>,
    offered: &[OptionId],
    lower: &mut Lower<'_>,
) -> Option<OptionId> {
    let option = OptionId::new(at.as_str());
    if !offered.contains(&option) {
        let what = say::unknown_option(at.as_str());
        let mut problem = Diagnostic::new(Code::NoSuchOption, what).at(lower.file, at.span);
        problem.hints = mends(lower.log, at.as_str(), offered.iter().map(OptionId::as_str));
        lower.log.push(problem);
        return None;
    }
    Some(option)
}

fn retired(at: Option<&At<String>>, lower: &mut Lower<'_>) {
    let Some(at) = at else { return };
    let place = (lower.file, at.span);
    match Version::parse(at.as_str()) {
        None => {
            let what = say::invalid_version(at.as_str());
            let mend = say::example("retired = \"1.2.0\"");
            lower.log.report(Code::InvalidVersion, what, place, mend);
        }
        Some(since) if lower.version.is_some_and(|now| since > now) => {
            let now = lower.version.map_or(String::new(), |now| now.to_string());
            let what = say::retired_later(at.as_str(), now);
            let mend = say::retired_later_hint();
            lower.log.report(Code::RetiredLater, what, place, mend);
        }
        Some(_) => {}
    }
}
