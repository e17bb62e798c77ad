//! What was typed into a box, as a value or as the reason why it is none yet. Many forms are accepted, as the language writes them and
//! as people do.

use crate::base::number::Number;
use crate::base::time::{PartialDate, TimeOfDay, days_in};
use crate::form::model::question::NumberSpec;
use crate::text::i18n::fold::fold;
use crate::text::i18n::format::Month;
use crate::text::i18n::keys::typed;
use crate::text::i18n::phrase::{Arg, Phrase};

/// Reads a number: blanks and thousands separators go, a comma or a point is the decimal sign. A separator that stands once with
/// three digits behind it is read as thousands where the number must be whole, and as decimals otherwise.
pub fn number(text: &str, spec: &NumberSpec) -> Result<Number, Phrase> {
    let digits: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\''))
        .collect();
    let digits = digits.replace('−', "-");
    let canonical = match (digits.rfind(','), digits.rfind('.')) {
        (Some(comma), Some(point)) => {
            let decimal = if comma > point { ',' } else { '.' };
            let (whole, part) = digits.rsplit_once(decimal).unwrap_or((&digits, ""));
            let whole = ungrouped(whole).ok_or_else(typed::not_a_number)?;
            format!("{whole}.{part}")
        }
        (None, None) => digits,
        _ => match ungrouped(&digits) {
            // One sign before three digits is read as thousands only where no decimals can be meant.
            Some(plain) if spec.whole || digits.matches([',', '.']).count() > 1 => plain,
            _ => digits.replace(',', "."),
        },
    };
    let number = Number::parse(&canonical)
        .filter(|_| !canonical.contains(['/', '%']))
        .ok_or_else(typed::not_a_number)?;
    match spec {
        NumberSpec { whole: true, .. } if !number.is_whole() => Err(typed::not_whole()),
        NumberSpec { min: Some(min), .. } if number < *min => Err(typed::below(shown(min))),
        NumberSpec { max: Some(max), .. } if number > *max => Err(typed::above(shown(max))),
        _ => Ok(number),
    }
}

/// The digits of a number that is written in groups of three, without the signs between them; `None` when it is not.
fn ungrouped(text: &str) -> Option<String> {
    let mut groups = text.split([',', '.']);
    let first = groups.next()?;
    let leading = first.trim_start_matches('-');
    let begins = (1..=3).contains(&leading.len()) && (!leading.starts_with('0') || first == text);
    let mut rest = groups.clone();
    let follows = rest.all(|group| group.len() == 3 && group.bytes().all(|c| c.is_ascii_digit()));
    (begins && follows || first == text).then(|| text.replace([',', '.'], ""))
}

/// A number as an argument, with the decimals it has.
pub fn shown(number: &Number) -> Arg {
    let decimals = number
        .to_string()
        .split_once('.')
        .map_or(0, |(_, after)| after.len());
    Arg::Decimal(number.clone(), u32::try_from(decimals).unwrap_or(0))
}

/// Reads a date: `30.9.2026`, `30/9/26`, `30 shtator 2026`, `2026-09-30`, `9.2026`, `shtator 2026`, `2026`. The day stands before the
/// month, as in all languages of the program. Years of two digits are of this century.
pub fn date(text: &str, months: &[Month]) -> Result<PartialDate, Phrase> {
    let folded = fold(text);
    let parts: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let month = |part: &str| month(part, months);
    let read = match parts.as_slice() {
        [year] => full_year(year).map(|year| (year, None, None)),
        [first, second] if first.len() == 4 && is_number(first) => {
            full_year(first).map(|year| (year, month(second), None))
        }
        [first, second] => year(second).map(|year| (year, month(first), None)),
        [first, second, third] if first.len() == 4 => {
            full_year(first).map(|year| (year, month(second), day(third)))
        }
        [first, second, third] => year(third).map(|year| (year, month(second), day(first))),
        _ => None,
    };
    let (year, month, day) = read.ok_or_else(typed::not_a_date)?;
    match (parts.len(), month, day) {
        (1, _, _) => {}
        (_, None, _) => return Err(typed::not_a_month()),
        (3, Some(_), None) => return Err(typed::not_a_date()),
        _ => {}
    }
    let read = PartialDate { year, month, day };
    match (read.is_real(), month) {
        (true, _) => Ok(read),
        (false, Some(month)) if (1..=12).contains(&month) => {
            let name = months
                .get(usize::from(month) - 1)
                .map_or_else(|| month.to_string(), |month| month.in_date.clone());
            Err(typed::no_such_day(
                name,
                i64::from(year).to_string(),
                usize::from(days_in(year, month)),
            ))
        }
        (false, _) => Err(typed::not_a_month()),
    }
}

fn is_number(part: &str) -> bool {
    part.bytes().all(|b| b.is_ascii_digit())
}

fn day(part: &str) -> Option<u8> {
    (part.len() <= 2).then(|| part.parse().ok()).flatten()
}

fn full_year(part: &str) -> Option<i32> {
    (part.len() == 4).then(|| part.parse().ok()).flatten()
}

fn year(part: &str) -> Option<i32> {
    match part.len() {
        2 => part.parse::<i32>().ok().map(|year| 2000 + year),
        _ => full_year(part),
    }
}

fn month(part: &str, months: &[Month]) -> Option<u8> {
    if is_number(part) {
        return (part.len() <= 2).then(|| part.parse().ok()).flatten();
    }
    let begins = |name: &str| part.chars().count() >= 3 && fold(name).starts_with(part);
    months
        .iter()
        .position(|month| {
            begins(&month.in_date) || begins(&month.alone) || fold(&month.short) == part
        })
        .and_then(|at| u8::try_from(at + 1).ok())
}

/// Reads a time of day: `14:32`, `14.32`, `1432`, `9`.
pub fn time(text: &str) -> Result<TimeOfDay, Phrase> {
    let text = text.trim();
    let (hour, minute) = match text.split_once([':', '.', ',', ' ']) {
        Some((hour, minute)) => (hour, minute),
        None if text.len() > 2 => text
            .split_at_checked(text.len() - 2)
            .ok_or_else(typed::not_a_time)?,
        None => (text, "0"),
    };
    let parse = |part: &str| {
        (part.len() <= 2 && is_number(part))
            .then(|| part.parse::<u8>().ok())
            .flatten()
    };
    match (parse(hour), parse(minute)) {
        (Some(hour), Some(minute)) if hour < 24 && minute < 60 => Ok(TimeOfDay { hour, minute }),
        _ => Err(typed::not_a_time()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months() -> Vec<Month> {
        [
            "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator",
            "tetor", "nëntor", "dhjetor",
        ]
        .iter()
        .map(|name| Month {
            alone: (*name).to_owned(),
            in_date: (*name).to_owned(),
            short: name.chars().take(3).collect(),
        })
        .collect()
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for text in [
            "30.9.2026",
            "30/9/26",
            "30 shtator 2026",
            "30. SHTATOR 2026",
            "2026-09-30",
            "30-09-2026",
            "30 sht 2026",
        ] {
            let read = date(text, &months()).map(|date| date.to_string());
            assert_eq!(read, Ok("2026-09-30".to_owned()), "{text}");
        }
        assert_eq!(
            date("nentor 2026", &months()).unwrap().to_string(),
            "2026-11"
        );
        assert_eq!(date("9.2026", &months()).unwrap().to_string(), "2026-09");
        assert_eq!(date("2026", &months()).unwrap().to_string(), "2026");
        for text in ["31.9.2026", "", "abc", "32.1.2026", "1.13.2026", "1.1.1.1"] {
            assert!(date(text, &months()).is_err(), "{text}");
        }
    }

    #[test]
    fn numbers_are_read_with_either_decimal_sign() {
        let decimal = NumberSpec::default();
        let whole = NumberSpec {
            whole: true,
            ..NumberSpec::default()
        };
        for (text, expected) in [
            ("12,5", "12.5"),
            ("12.5", "12.5"),
            ("1.234,5", "1234.5"),
            ("1,234.5", "1234.5"),
            ("1 234", "1234"),
        ] {
            assert_eq!(
                number(text, &decimal).unwrap().to_string(),
                expected,
                "{text}"
            );
        }
        assert_eq!(number("1.234", &whole).unwrap().to_string(), "1234");
        assert_eq!(number("1,234,567", &whole).unwrap().to_string(), "1234567");
        assert_eq!(number("-1.234,5", &decimal).unwrap().to_string(), "-1234.5");
        assert_eq!(number("3.000", &decimal).unwrap().to_string(), "3");
        for no_thousands in ["12,5", "0.123", "1.2.3", "12.34.567", "1234.567"] {
            assert!(number(no_thousands, &whole).is_err(), "{no_thousands}");
        }
        assert!(number("1/2", &decimal).is_err());
    }

    #[test]
    fn times_are_read_with_or_without_a_sign_between() {
        for text in ["14:32", "14.32", "1432"] {
            assert_eq!(time(text).unwrap().to_string(), "14:32");
        }
        assert_eq!(time("9").unwrap().to_string(), "09:00");
        assert!(time("25:00").is_err());
    }
}
