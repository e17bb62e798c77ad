//! Ids and printed numbers: well formed, not taken by the program, each used once. Sections, groups, questions, variables, scales and
//! lists share one set of names, because their texts share one.

use std::collections::HashMap;

use crate::base::id::{LONGEST_ID, is_well_formed};
use crate::form::load::log::Log;
use crate::form::load::table::At;
use crate::form::model::questionnaire::BuiltIn;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::i18n::keys::diag::{nearest_name, quoted};
use crate::text::i18n::keys::load as say;

/// Names with which keys of texts begin that are no question's, and the name of the root in paths.
const RESERVED: &[&str] = &[
    "questionnaire",
    "unit",
    "room",
    "cite",
    "instrument",
    "data",
];

/// Names or numbers that are taken, each with the place that took it.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    places: HashMap<String, (SourceId, Span)>,
}

impl Taken {
    /// Takes a name, or reports that it is taken already. Says whether it was free.
    pub(crate) fn take(
        &mut self,
        at: &At<String>,
        code: Code,
        file: SourceId,
        log: &mut Log,
    ) -> bool {
        let Some(first) = self.places.get(&at.value).copied() else {
            self.places.insert(at.value.clone(), (file, at.span));
            return true;
        };
        let what = match code {
            Code::DuplicateNumber => say::duplicate_number(&at.value),
            Code::DuplicateOption => say::duplicate_option(&at.value),
            Code::DuplicateEntry => say::duplicate_entry(&at.value),
            _ => say::duplicate_id(&at.value),
        };
        let problem = Diagnostic::new(code, what)
            .at(file, at.span)
            .and(first.0, first.1, say::first_here())
            .hint(say::duplicate_hint());
        log.push(problem);
        false
    }
}

/// Says whether an id is well formed, and reports it when it is not.
pub(crate) fn check_form(at: &At<String>, file: SourceId, log: &mut Log) -> bool {
    let well = is_well_formed(&at.value);
    if !well {
        let mut problem = Diagnostic::new(Code::InvalidId, say::invalid_id(&at.value, LONGEST_ID))
            .at(file, at.span);
        if let Some(mended) = mended(&at.value) {
            problem = problem.hint(nearest_name(quoted(mended)));
        }
        log.push(problem);
    }
    well
}

/// Says whether an id is well formed and not reserved; reports it when it is not.
pub(crate) fn check(at: &At<String>, file: SourceId, log: &mut Log) -> bool {
    if !check_form(at, file, log) {
        return false;
    }
    let id = at.as_str();
    let built_in = BuiltIn::ALL.iter().any(|known| known.as_str() == id);
    let reserved = built_in || RESERVED.contains(&id) || id.contains("__");
    if reserved {
        let what = match id.contains("__") {
            true => say::reserved_mark(id),
            false => say::reserved_id(id),
        };
        log.report(
            Code::ReservedId,
            what,
            (file, at.span),
            say::reserved_hint(),
        );
    }
    !reserved
}

/// What an author most likely meant by an id that is not well formed.
pub(crate) fn mended(text: &str) -> Option<String> {
    let mut id: String = text
        .trim()
        .chars()
        .map(|c| match c.to_ascii_lowercase() {
            c if c.is_ascii_lowercase() || c.is_ascii_digit() => c,
            _ => '_',
        })
        .take(LONGEST_ID)
        .collect();
    while id.starts_with(|c: char| !c.is_ascii_lowercase()) {
        id.remove(0);
    }
    (is_well_formed(&id) && !id.trim_matches('_').is_empty()).then_some(id)
}

/// Says whether a printed number is a section, a point, digits and, if needed, letters and a suffix: `1.05`, `1.05a`, `2.08-AL1`.
pub(crate) fn is_printed_number(text: &str) -> bool {
    let (number, suffix) = match text.split_once('-') {
        Some((number, suffix)) => (number, Some(suffix)),
        None => (text, None),
    };
    let Some((section, question)) = number.split_once('.') else {
        return false;
    };
    let digits = question.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let suffix_fits = suffix.is_none_or(|suffix| {
        !suffix.is_empty() && suffix.bytes().all(|b| b.is_ascii_alphanumeric())
    });
    all_digits(section) && all_digits(digits) && suffix_fits && text.len() <= 16
}

/// Reports a text that cannot stand on a line of so many characters as it is.
pub(crate) fn check_word(at: &At<String>, key: &str, limit: usize, file: SourceId, log: &mut Log) {
    let text = at.as_str();
    let fits = !text.trim().is_empty()
        && text.trim() == text
        && text.chars().count() <= limit
        && !text.chars().any(char::is_control);
    if !fits {
        log.report(
            Code::InvalidWord,
            say::invalid_word(key, limit),
            (file, at.span),
            say::invalid_word_hint(),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_numbers_name_their_section() {
        for number in ["0.01", "1.05", "1.05a", "12.3ab", "2.08-AL1"] {
            assert!(is_printed_number(number), "{number}");
        }
        for number in [
            "", "1", "1.", ".5", "1.05A", "1.05-", "a.1", "1.05 ", "1.0.5",
        ] {
            assert!(!is_printed_number(number), "{number}");
        }
    }

    #[test]
    fn an_id_in_another_style_is_put_into_ours() {
        assert_eq!(mended("sv-acc-food").as_deref(), Some("sv_acc_food"));
        assert_eq!(mended("SvFood").as_deref(), Some("svfood"));
        assert_eq!(mended("1st question").as_deref(), Some("st_question"));
        assert_eq!(mended("—"), None);
    }
}
