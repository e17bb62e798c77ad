//! Texts in their place: plural forms that the language has and no others, and no text wider than the place it is shown in.

use std::collections::BTreeSet;

use crate::form::load::log::{Log, list};
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::i18n::keys::check as say;
use crate::text::i18n::languages::Language;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::outline::{Outline, plural_forms_of};
use crate::text::i18n::room::{cells, limit};
use crate::text::i18n::written::texts;

/// Looks through the texts of one file.
pub(crate) fn check(file: SourceId, locale: &Locale, text: &str, outline: &Outline, log: &mut Log) {
    let forms: BTreeSet<String> = plural_forms_of(&Language::unlisted(locale).plurals)
        .into_iter()
        .map(str::to_owned)
        .collect();
    for text in &outline.texts {
        let is_known = |form: &String| form == "other" || forms.contains(form);
        let is_wrong = |own: &BTreeSet<String>| !forms.is_subset(own) || !own.iter().all(is_known);
        if text.plurals.iter().any(is_wrong) {
            let what = say::plural_forms(text.id.as_str());
            let mend = say::plural_forms_hint(list(forms.iter().map(String::as_str)));
            let place = (file, Span::from(text.span.clone()));
            log.report(Code::PluralForms, what, place, mend);
        }
    }
    for written in texts(text) {
        let room = limit(&written.name).filter(|room| cells(&written.source) > *room);
        let outlined = outline.text(&written.name.id, written.name.attribute.as_deref());
        if let (Some(room), Some(outlined)) = (room, outlined) {
            let name = written.name.to_string();
            let what = say::too_wide(name, cells(&written.source), room);
            let place = (file, Span::from(outlined.span.clone()));
            log.report(Code::TextTooWide, what, place, say::too_wide_hint());
        }
    }
}
