//! The user's own texts of the interface, checked against the phrases that the program says: a folder for each language with a file for
//! each area, and the table of languages beside them. What is missing is only counted, because another language stands in for it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use toml::de::DeTable;

use crate::form::load::log::{Log, list, mends};
use crate::form::load::source::PackageSource;
use crate::form::load::syntax::{self, first_line};
use crate::form::load::table::Table;
use crate::form::load::texts;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::diag::{Diagnostic, Diagnostics, Severity};
use crate::text::i18n::keys::{AREAS, PhraseSpec, check as say, load};
use crate::text::i18n::languages::Languages;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::outline::OutlinedText;

/// The table of languages.
pub const TABLE: &str = "languages.toml";

/// Checks a folder of texts of the interface. `known` is the table of languages with what the folder adds to it; `written` are the
/// languages that the program has all phrases in.
pub fn check_interface(
    source: &PackageSource,
    known: &Languages,
    written: &BTreeSet<Locale>,
    sources: &mut SourceMap,
) -> Diagnostics {
    let mut log = Log::default();
    syntax::files(source, "", sources, &mut log);
    let unread: BTreeSet<&str> = source.problems.iter().map(|p| p.file.as_str()).collect();
    let mut said: BTreeMap<Locale, Said> = BTreeMap::new();
    for (name, text) in &source.files {
        if unread.contains(name.as_str()) {
            continue;
        }
        let id = sources.add(source.shown_name(name), Arc::clone(text));
        match name.split_once('/') {
            None if name == TABLE => table(id, text, known, &mut log),
            None => stray(id, name, text, &mut log),
            Some((tag, file)) => {
                let Some(locale) = locale(id, tag, text, &mut log) else {
                    continue;
                };
                let said = said.entry(locale.clone()).or_insert_with(|| Said {
                    first: (id, first_line(text)),
                    keys: BTreeSet::new(),
                    all_read: true,
                });
                match phrases(file) {
                    Some((area, phrases)) => {
                        said.take((id, file), &locale, text, (area, phrases), &mut log)
                    }
                    None => stray(id, file, text, &mut log),
                }
            }
        }
    }
    for (locale, said) in said.iter().filter(|(locale, _)| !written.contains(*locale)) {
        said.report_missing(locale, &mut log);
    }
    log.finish()
}

/// What a language says of the interface.
struct Said {
    /// Where its first file begins.
    first: (SourceId, Span),
    keys: BTreeSet<String>,
    /// Whether every file could be read; else nothing can be said about what is missing.
    all_read: bool,
}

impl Said {
    /// Checks a file of an area.
    fn take(
        &mut self,
        (id, file): (SourceId, &str),
        locale: &Locale,
        text: &Arc<str>,
        (area, phrases): (&str, &[PhraseSpec]),
        log: &mut Log,
    ) {
        let Some(outline) = texts::alone((id, file), locale, text, log) else {
            self.all_read = false;
            return;
        };
        let used: BTreeSet<&String> = outline
            .texts
            .iter()
            .flat_map(|text| &text.references)
            .collect();
        for text in &outline.texts {
            let at = (id, Span::from(text.span.clone()));
            let spec = phrases.iter().find(|spec| spec.key == text.id);
            match (spec, &text.attribute) {
                (Some(spec), None) => {
                    self.keys.insert(text.id.clone());
                    arguments(text, spec, at, log);
                }
                // A part of a phrase that others refer to.
                (None, _) if used.contains(&text.id) => {}
                (Some(_), Some(attribute)) => {
                    let what = load::attribute_surplus(text.id.as_str(), attribute.as_str());
                    log.report(
                        Code::AttributeSurplus,
                        what,
                        at,
                        load::take_out(attribute.as_str()),
                    );
                }
                (None, _) => unknown(text, area, phrases, at, log),
            }
        }
    }

    fn report_missing(&self, locale: &Locale, log: &mut Log) {
        let all = AREAS.iter().flat_map(|(_, phrases)| phrases.iter());
        let missing = all.filter(|spec| !self.keys.contains(spec.key)).count();
        if missing == 0 || !self.all_read {
            return;
        }
        let what = say::interface_missing(locale.as_str(), missing);
        let mut problem = Diagnostic::new(Code::TextMissing, what)
            .at(self.first.0, self.first.1)
            .hint(say::interface_missing_hint(locale.as_str()));
        problem.severity = Severity::Warning;
        log.push(problem);
    }
}

/// The area that a file is named after.
fn phrases(file: &str) -> Option<(&'static str, &'static [PhraseSpec])> {
    let wanted = file.strip_suffix(".ftl")?;
    let (area, phrases) = AREAS.iter().find(|(area, _)| *area == wanted)?;
    Some((area, phrases))
}

/// A file that no area is called after.
fn stray(id: SourceId, file: &str, text: &str, log: &mut Log) {
    let what = say::interface_stray(file);
    let mut problem = Diagnostic::new(Code::StrayFile, what).at(id, first_line(text));
    let stem = file.strip_suffix(".ftl").unwrap_or(file);
    let near = log.nearest(stem, AREAS.iter().map(|(area, _)| *area));
    problem.hints = vec![near.unwrap_or_else(say::interface_stray_hint)];
    log.push(problem);
}

/// The language that a folder is named after.
fn locale(id: SourceId, tag: &str, text: &str, log: &mut Log) -> Option<Locale> {
    let locale = Locale::parse(tag).filter(|locale| locale.as_str() == tag);
    if locale.is_none() {
        let what = load::invalid_locale(tag);
        let place = (id, first_line(text));
        log.report(
            Code::InvalidLocale,
            what,
            place,
            say::interface_folder_hint(),
        );
    }
    locale
}

/// A text under a key that the program never says, or not in this area.
fn unknown(
    text: &OutlinedText,
    area: &str,
    phrases: &[PhraseSpec],
    (id, span): (SourceId, Span),
    log: &mut Log,
) {
    let key = text.id.as_str();
    let elsewhere = AREAS
        .iter()
        .find(|(other, phrases)| *other != area && phrases.iter().any(|spec| spec.key == key));
    let mut problem = Diagnostic::new(Code::TextSurplus, say::interface_unknown(key)).at(id, span);
    problem.hints = match elsewhere {
        Some((other, _)) => vec![say::interface_elsewhere(format!("{other}.ftl"))],
        None => {
            let near = log.nearest(key, phrases.iter().map(|spec| spec.key));
            vec![near.unwrap_or_else(|| load::take_out(key))]
        }
    };
    log.push(problem);
}

/// A phrase must use the arguments it is given, and no others: those it is not given would be shown as words in brackets.
fn arguments(text: &OutlinedText, spec: &PhraseSpec, at: (SourceId, Span), log: &mut Log) {
    let declared: BTreeSet<&str> = spec.args.iter().copied().collect();
    let own: BTreeSet<&str> = text.variables.iter().map(String::as_str).collect();
    if own == declared {
        return;
    }
    let mend = match declared.is_empty() {
        true => load::no_variables_hint(),
        false => load::variables_hint(list(declared)),
    };
    let what = load::variables_differ(text.id.as_str());
    log.report(Code::VariablesDiffer, what, at, mend);
}

/// The table of languages: what cannot be read, what has no meaning, and languages that stand in and are none.
fn table(file: SourceId, text: &str, known: &Languages, log: &mut Log) {
    let (document, errors) = DeTable::parse_recoverable(text);
    if syntax::report(errors, text, file, log) {
        return;
    }
    let mut root = Table::root(file, "languages.toml", text, document.get_ref());
    for mut entry in root.tables(log, "language", "[[language]]") {
        let tag = entry.need_text(log, "tag", "\"hr\"");
        for key in ["tag", "made_from", "numbers", "plurals"] {
            let at = match key {
                "tag" => tag.clone(),
                _ => entry.text(log, key),
            };
            if let Some(at) = at.filter(|at| Locale::parse(at.as_str()).is_none()) {
                let what = load::invalid_locale(at.as_str());
                let mend = load::example(format!("{key} = \"hr\""));
                log.report(Code::InvalidLocale, what, (file, at.span), mend);
            }
        }
        for key in ["name", "percent", "day"] {
            let _ = entry.text(log, key);
        }
        let _ = entry.truth(log, "unpadded");
        let _ = entry.texts(log, "also");
        for at in entry.texts(log, "fallback") {
            let is_known =
                Locale::parse(at.as_str()).is_some_and(|tag| known.listed(&tag).is_some());
            if !is_known {
                let what = say::fallback_unknown(at.as_str());
                let mut problem = Diagnostic::new(Code::InvalidLocale, what).at(file, at.span);
                let tags: Vec<&str> = known.iter().map(|one| one.locale.as_str()).collect();
                problem.hints = mends(log, at.as_str(), tags.iter().copied());
                if problem.hints.is_empty() {
                    problem.hints.push(load::one_of(list(tags)));
                }
                log.push(problem);
            }
        }
        entry.finish(log);
    }
    root.finish(log);
}
