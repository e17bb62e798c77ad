//! What is typed in a step, turned into a checked value once: a period, days of a visit, the codes of a team.

use crate::base::time::{Date, PartialDate};
use crate::form::model::questionnaire::SubjectKind;
use crate::interface::app::core::Core;
use crate::interface::app::typed;
use crate::text::i18n::format::Month;
use crate::text::i18n::keys::new as say;
use crate::text::i18n::phrase::Phrase;

/// The codes of a team: separated by commas, semicolons or blanks, each once.
pub fn members(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for code in text
        .split([',', ';', ' '])
        .map(str::trim)
        .filter(|code| !code.is_empty())
    {
        if !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    }
    codes
}

pub(super) fn team_problem(text: &str) -> Option<Phrase> {
    /// A code longer than this is probably a name.
    const LONGEST: usize = 8;
    let codes = members(text);
    if codes.is_empty() {
        return Some(say::team_needed());
    }
    codes
        .into_iter()
        .find(|code| code.chars().count() > LONGEST)
        .map(say::code_too_long)
}

/// Says whether a new code has blanks or a length that no code needs: codes stand in exports and in names of files, and never name
/// anybody. A code that is known already stays.
pub(super) fn code_is_a_name(text: &str, core: &Core) -> bool {
    const LONGEST: usize = 16;
    let is_known = core.subjects().any(|(_, code)| code == text);
    !is_known && (text.contains(char::is_whitespace) || text.chars().count() > LONGEST)
}

/// The years that anybody assesses; what lies outside them was mistyped.
const YEARS: std::ops::RangeInclusive<i32> = 1950..=2100;

/// A period: one date known to the year, month or day, or two with `–`, a dash between blanks or a plain hyphen between them. A hyphen
/// inside one date, as in `2026-06`, stays part of it.
pub fn period(text: &str, months: &[Month]) -> Result<(PartialDate, PartialDate), Phrase> {
    let parts: Vec<&str> = text
        .split(['–', '—'])
        .flat_map(|part| part.split(" - "))
        .map(str::trim)
        .collect();
    let (from, to) = match parts.as_slice() {
        [""] => return Err(say::period_needed()),
        [one] => match typed::date(one, months) {
            Ok(date) => (date, date),
            Err(why) => two_with_a_hyphen(one, months).ok_or_else(|| match is_one_date(one) {
                true => why,
                false => say::period_needed(),
            })?,
        },
        [from, to] => (typed::date(from, months)?, typed::date(to, months)?),
        _ => return Err(say::period_needed()),
    };
    in_years(from)?;
    in_years(to)?;
    match to < from {
        true => Err(say::period_backwards()),
        false => Ok((from, to)),
    }
}

/// Two dates with a plain hyphen between them: the first hyphen on whose either side a date stands.
fn two_with_a_hyphen(text: &str, months: &[Month]) -> Option<(PartialDate, PartialDate)> {
    let read = |part: &str| typed::date(part.trim(), months).ok();
    text.match_indices('-').find_map(|(at, hyphen)| {
        let (before, after) = (text.get(..at)?, text.get(at + hyphen.len()..)?);
        read(before).zip(read(after))
    })
}

/// Says whether what was typed was meant as one date: no hyphen parts what other signs hold together.
fn is_one_date(text: &str) -> bool {
    !text.contains('-') || !text.contains(['.', '/', ' '])
}

fn in_years(date: PartialDate) -> Result<(), Phrase> {
    match YEARS.contains(&date.year) {
        true => Ok(()),
        false => {
            let (least, most) = (YEARS.start().to_string(), YEARS.end().to_string());
            Err(say::year_needed(least, most))
        }
    }
}

/// Days of the visit, separated by commas or semicolons; none is allowed, because a visit may still be planned.
pub fn visits(text: &str, months: &[Month], kind: SubjectKind) -> Result<Vec<Date>, Phrase> {
    let mut days = Vec::new();
    for part in text
        .split([',', ';'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let date = typed::date(part, months)?;
        in_years(date)?;
        match (date.month, date.day) {
            (Some(month), Some(day)) => days.extend(Date::new(date.year, month, day)),
            _ => return Err(say::visit_needs_day(kind.as_str())),
        }
    }
    days.sort_unstable();
    days.dedup();
    Ok(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(String, String), Phrase> {
        period(text, &[]).map(|(from, to)| (from.to_string(), to.to_string()))
    }

    #[test]
    fn a_hyphen_between_two_dates_parts_them_and_inside_one_date_belongs_to_it() {
        for (text, from, to) in [
            ("1.2026-6.2026", "2026-01", "2026-06"),
            ("1.1.2026-30.6.2026", "2026-01-01", "2026-06-30"),
            ("1.2026 -6.2026", "2026-01", "2026-06"),
            ("1.2026 – 6.2026", "2026-01", "2026-06"),
            ("1.2026 - 6.2026", "2026-01", "2026-06"),
            ("2025-2026", "2025", "2026"),
            ("2025-12-2026-03", "2025-12", "2026-03"),
            ("2026-01-05-2026-02-06", "2026-01-05", "2026-02-06"),
            ("2026-06", "2026-06", "2026-06"),
            ("2026-06-30", "2026-06-30", "2026-06-30"),
            ("30-06-2026", "2026-06-30", "2026-06-30"),
            ("2026", "2026", "2026"),
        ] {
            let expected = Ok((from.to_owned(), to.to_owned()));
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_period_is_refused_with_the_words_that_help() {
        for text in ["2026-2025", "6.2026-1.2026"] {
            assert_eq!(read(text), Err(say::period_backwards()), "{text}");
        }
        for text in ["1.2026-6.2026-9.2026", "1.2026-6"] {
            assert_eq!(read(text), Err(say::period_needed()), "{text}");
        }
        let years = say::year_needed("1950", "2100");
        for text in ["1111", "1949", "2101", "1.1111-2.2026"] {
            assert_eq!(read(text), Err(years.clone()), "{text}");
        }
        assert!(read("1950").is_ok() && read("2100").is_ok());
    }

    #[test]
    fn a_day_of_the_visit_lies_in_the_same_years() {
        let day = |text| visits(text, &[], SubjectKind::default());
        assert!(day("30.9.2026").is_ok());
        assert_eq!(day("30.9.1111"), Err(say::year_needed("1950", "2100")));
    }
}
