//! The facts of a pack that no questionnaire is needed for: which country, as of when, signed by whom, what it adapts, its levels and
//! names.

use std::collections::BTreeMap;

use crate::base::id::{QuestionnaireId, is_well_formed};
use crate::form::load::country::read::{RawHead, RawPack};
use crate::form::load::ids::{self, Taken};
use crate::form::load::limit;
use crate::form::load::log::{Log, mends};
use crate::form::load::table::At;
use crate::form::load::texts::Needs;
use crate::form::model::country::{Target, level, name};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::i18n::keys::country as tell;
use crate::text::i18n::keys::load as say;
use crate::text::i18n::phrase::TextKey;

/// The country, if it is one and the one the file is named for: `AL` in `al.toml`.
pub(super) fn country(head: &RawHead, stem: &str, file: SourceId, log: &mut Log) -> Option<String> {
    let at = head.country.as_ref()?;
    let code = at.as_str();
    let is_code = code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
    let named = stem.to_ascii_uppercase();
    if !is_code || code != named {
        let (what, mend) = match is_code {
            false => (
                tell::invalid_country(code),
                say::example("country = \"AL\""),
            ),
            true => (
                tell::country_elsewhere(code, format!("{stem}.toml")),
                say::example(format!("country = \"{named}\"")),
            ),
        };
        log.report(Code::InvalidCountry, what, (file, at.span), mend);
        return None;
    }
    Some(at.value.clone())
}

/// Who signed it; nobody when the text is empty.
pub(super) fn signed(head: &RawHead, file: SourceId, log: &mut Log) -> Option<String> {
    let at = head.signed_off_by.as_ref()?;
    if at.value.is_empty() {
        return None;
    }
    ids::check_word(at, "signed_off_by", limit::LINE, file, log);
    Some(at.value.clone())
}

/// The questionnaires it adapts, each with the place that names it.
pub(super) fn targets(head: &RawHead, file: SourceId, log: &mut Log) -> Vec<(Target, Span)> {
    let mut taken = Taken::default();
    let mut targets = Vec::new();
    for at in &head.changes {
        let target = at.value.split_once('@').and_then(|(id, major)| {
            Some(Target {
                questionnaire: QuestionnaireId::new(Some(id).filter(|id| is_well_formed(id))?),
                major: major.parse().ok()?,
            })
        });
        match target {
            Some(target) => {
                if taken.take(at, Code::DuplicateEntry, file, log) {
                    targets.push((target, at.span));
                }
            }
            None => {
                let what = tell::invalid_target(at.as_str());
                let mend = say::example("changes = [\"my_questions@1\"]");
                log.report(Code::InvalidTarget, what, (file, at.span), mend);
            }
        }
    }
    targets
}

/// The levels of government.
pub(super) fn levels(
    head: &RawHead,
    country: &str,
    (file, needs): (SourceId, &mut Needs),
    log: &mut Log,
) -> Vec<String> {
    let mut taken = Taken::default();
    let mut levels = Vec::new();
    for at in &head.levels {
        if ids::check_form(at, file, log) && taken.take(at, Code::DuplicateEntry, file, log) {
            let key = level(country, at.as_str());
            needs.add(key.id, None, true, (file, at.span));
            levels.push(at.value.clone());
        }
    }
    levels
}

/// The levels that count when all are set side by side: all of them where the pack names none.
pub(super) fn roll_up(
    head: &RawHead,
    levels: &[String],
    file: SourceId,
    log: &mut Log,
) -> Vec<String> {
    if head.roll_up.is_empty() {
        return levels.to_vec();
    }
    let mut taken = Taken::default();
    let mut counted = Vec::new();
    for at in &head.roll_up {
        if !levels.contains(&at.value) {
            let what = say::unknown_word("roll_up", at.as_str());
            let mut problem = Diagnostic::new(Code::UnknownWord, what).at(file, at.span);
            problem.hints = mends(log, at.as_str(), levels.iter().map(String::as_str));
            log.push(problem);
        } else if taken.take(at, Code::DuplicateEntry, file, log) {
            counted.push(at.value.clone());
        }
    }
    counted
}

/// The names, and which text says each.
pub(super) fn names(
    raw: &RawPack<'_>,
    (file, needs): (SourceId, &mut Needs),
    log: &mut Log,
) -> BTreeMap<String, TextKey> {
    let mut names = BTreeMap::new();
    for (at, key) in &raw.names {
        if is_text_key(key, file, log) {
            needs.add(key.value.clone(), None, true, (file, key.span));
        }
        if ids::check_form(at, file, log) {
            names.insert(at.value.clone(), TextKey::new(key.as_str()));
        }
    }
    names
}

/// The text of the country's own name.
pub(super) fn own_name(head: &RawHead, country: &str, (file, needs): (SourceId, &mut Needs)) {
    if let Some(at) = &head.country {
        needs.add(name(country).id, None, true, (file, at.span));
    }
}

/// Says whether a text can be the name of a Fluent message, and reports it when it cannot.
pub(super) fn is_text_key(at: &At<String>, file: SourceId, log: &mut Log) -> bool {
    let text = at.as_str();
    let letters = text
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    let well = letters && text.starts_with(|c: char| c.is_ascii_alphabetic());
    if !well {
        let what = tell::invalid_key(text);
        log.report(
            Code::InvalidTextKey,
            what,
            (file, at.span),
            tell::invalid_key_hint(),
        );
    }
    well
}

/// Variables of texts that are no names: the number of a unit.
pub(super) const FREE: &[&str] = &["n"];
