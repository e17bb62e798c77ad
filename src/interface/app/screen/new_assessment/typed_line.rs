//! What is typed in a step, turned into a checked value once: a period, days of a visit, the codes of a team.

use crate::base::time::{Date, PartialDate};
use crate::form::model::questionnaire::SubjectKind;
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

/// A period: one date known to the year, month or day, or two with a blank and a dash, `to` or `–` between them.
pub(super) fn period(text: &str, months: &[Month]) -> Result<(PartialDate, PartialDate), Phrase> {
    let parts: Vec<&str> = text
        .split(['–', '—'])
        .flat_map(|part| part.split(" - "))
        .map(str::trim)
        .collect();
    match parts.as_slice() {
        [""] => Err(say::period_needed()),
        [one] => typed::date(one, months).map(|date| (date, date)),
        [from, to] => {
            let (from, to) = (typed::date(from, months)?, typed::date(to, months)?);
            if to < from {
                Err(say::period_backwards())
            } else {
                Ok((from, to))
            }
        }
        _ => Err(say::period_needed()),
    }
}

/// Days of the visit, separated by commas or semicolons; none is allowed, because a visit may still be planned.
pub(super) fn visits(text: &str, months: &[Month], kind: SubjectKind) -> Result<Vec<Date>, Phrase> {
    let mut days = Vec::new();
    for part in text
        .split([',', ';'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let date = typed::date(part, months)?;
        match (date.month, date.day) {
            (Some(month), Some(day)) => days.extend(Date::new(date.year, month, day)),
            _ => return Err(say::visit_needs_day(kind.as_str())),
        }
    }
    days.sort_unstable();
    days.dedup();
    Ok(days)
}
