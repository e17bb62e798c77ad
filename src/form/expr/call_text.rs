//! The functions on text. Lengths and places count UTF-16 units, as all engines count them.

use std::borrow::Cow;

use crate::form::expr::Problem;
use crate::form::expr::builtin::Function;
use crate::form::expr::call::Call;
use crate::form::expr::digest;
use crate::form::expr::eval::Run;
use crate::form::expr::number;
use crate::form::expr::pattern::Pattern;
use crate::form::expr::value::Val;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::expr as say;

/// The value of a function on text; `None` for any other.
pub fn value<'a>(call: &Call<'_, 'a>) -> Option<Val<'a>> {
    Some(match call.function {
        Function::String => Val::Text(call.own_text()),
        Function::Concat => joined(call, 0, ""),
        Function::Join => joined(call, 1, &call.text(0)),
        Function::Substr => Val::text(substr(call)),
        Function::Substring => Val::text(substring(call)),
        Function::SubstringBefore => {
            let (text, part) = (call.text(0), call.text(1));
            let before = text.split_once(&*part).map(|(before, _)| before.to_owned());
            Val::text(before.unwrap_or_default())
        }
        Function::SubstringAfter => {
            let (text, part) = (call.text(0), call.text(1));
            let after = text.split_once(&*part).map(|(_, after)| after.to_owned());
            Val::text(after.unwrap_or_default())
        }
        Function::Translate => Val::text(translated(&call.text(0), &call.text(1), &call.text(2))),
        Function::StringLength => Val::Number(call.own_text().encode_utf16().count() as f64),
        Function::NormalizeSpace => Val::text(normalized(&call.own_text())),
        Function::Contains => Val::Boolean(call.text(0).contains(&*call.text(1))),
        Function::StartsWith => Val::Boolean(call.text(0).starts_with(&*call.text(1))),
        Function::EndsWith => Val::Boolean(call.text(0).ends_with(&*call.text(1))),
        Function::Regex => {
            let (text, source) = (call.text(0), call.text(1));
            match Pattern::new(&source) {
                Ok(pattern) => matched(call.run, &pattern, &text),
                Err(part) => call.run.fault(Problem::of(
                    Code::BadPattern,
                    say::bad_pattern(source.into_owned(), part),
                )),
            }
        }
        Function::Digest => digested(call),
        Function::Base64Decode => Val::text(digest::from_base64(&call.text(0)).unwrap_or_default()),
        Function::Selected => {
            let chosen = call.text(0);
            let wanted = call.text(1);
            let wanted = wanted.trim_matches(number::is_space);
            let any = options(&chosen).any(|option| option == wanted);
            // The engines look for the option between spaces, so that none is found where two meet.
            Val::Boolean(any || (wanted.is_empty() && format!(" {chosen} ").contains("  ")))
        }
        Function::SelectedAt => {
            let (chosen, place) = (call.text(0), call.number(1));
            let place = (!place.is_nan()).then(|| usize::try_from(number::whole(place)).ok());
            let option = place
                .flatten()
                .and_then(|place| options(&chosen).nth(place));
            Val::text(option.unwrap_or_default().to_owned())
        }
        Function::CountSelected => Val::Number(options(&call.text(0)).count() as f64),
        Function::Itext => {
            let id = call.text(0);
            call.run
                .scope
                .itext(&id)
                .map_or_else(|| Val::text(""), Val::Text)
        }
        _ => return None,
    })
}

/// Whether a pattern matches a whole text.
pub fn matched<'a>(run: &Run<'a>, pattern: &Pattern, text: &str) -> Val<'a> {
    match pattern.matches(text) {
        Some(matched) => Val::Boolean(matched),
        None => run.fault(Problem::of(Code::BadPattern, say::slow_pattern())),
    }
}

/// The options of an answer.
fn options(text: &str) -> impl Iterator<Item = &str> {
    text.split(number::is_space)
        .filter(|option| !option.is_empty())
}

fn joined<'a>(call: &Call<'_, 'a>, from: usize, between: &str) -> Val<'a> {
    let texts: Vec<Cow<'_, str>> = call
        .spread(from)
        .into_iter()
        .map(|value| value.into_text(call.run.scope))
        .collect();
    Val::text(texts.join(between))
}

/// From one place up to another, counted from 0 or, when negative, from the end.
fn substr(call: &Call<'_, '_>) -> String {
    let units: Vec<u16> = call.text(0).encode_utf16().collect();
    let length = units.len() as i64;
    let place = |place: i64| {
        let place = if place < 0 {
            length.saturating_add(place)
        } else {
            place
        };
        place.clamp(0, length) as usize
    };
    let start = place(call.whole(1));
    let end = if call.has(2) {
        place(call.whole(2))
    } else {
        units.len()
    };
    units
        .get(start..end)
        .map(String::from_utf16_lossy)
        .unwrap_or_default()
}

/// XPath's own: from a place counted from 1, both numbers rounded, anything but numbers giving nothing.
fn substring(call: &Call<'_, '_>) -> String {
    let round = |value: f64| (value + 0.5).floor();
    let start = round(call.number(1));
    let end = if call.has(2) {
        start + round(call.number(2))
    } else {
        f64::INFINITY
    };
    let units: Vec<u16> = call
        .text(0)
        .encode_utf16()
        .zip(1u32..)
        .filter(|(_, place)| f64::from(*place) >= start && f64::from(*place) < end)
        .map(|(unit, _)| unit)
        .collect();
    String::from_utf16_lossy(&units)
}

fn translated(text: &str, from: &str, to: &str) -> String {
    let from: Vec<u16> = from.encode_utf16().collect();
    let to: Vec<u16> = to.encode_utf16().collect();
    let units: Vec<u16> = text
        .encode_utf16()
        .filter_map(|unit| match from.iter().position(|other| *other == unit) {
            None => Some(unit),
            Some(place) => to.get(place).copied(),
        })
        .collect();
    String::from_utf16_lossy(&units)
}

fn normalized(text: &str) -> String {
    options(text).collect::<Vec<_>>().join(" ")
}

fn digested<'a>(call: &Call<'_, 'a>) -> Val<'a> {
    let (algorithm, encoding) = (call.text(1), call.text(2));
    let encoding = if call.has(2) {
        encoding
    } else {
        Cow::Borrowed("base64")
    };
    match digest::digest(&call.text(0), &algorithm, &encoding) {
        Ok(text) => Val::text(text),
        Err(word) => call.run.fault(Problem::of(
            Code::BadArgument,
            say::bad_argument(word, "digest"),
        )),
    }
}
