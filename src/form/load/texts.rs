//! Texts against structure: what a questionnaire needs and what a language gives it, both ways. English must be complete; what another
//! language lacks is shown in English and is only a warning.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::form::load::log::{Log, list};
use crate::form::load::source::PackageSource;
use crate::form::load::syntax::{first_line, visible};
use crate::form::load::{fit, limit};
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::diag::{Diagnostic, Severity};
use crate::text::i18n::keys::load as say;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::outline::{Outline, OutlinedText, TextProblem};
use crate::text::i18n::phrase::Phrase;

/// Which languages of a package are checked beside English, which always is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Languages<'a> {
    /// All that have a file.
    All,
    /// These.
    Only(&'a [Locale]),
}

impl Languages<'_> {
    fn include(self, locale: &Locale) -> bool {
        match self {
            Languages::All => true,
            Languages::Only(some) => some.contains(locale),
        }
    }
}

/// A text that the structure knows: a message, or an attribute of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    pub id: String,
    pub attribute: Option<&'static str>,
}

/// Why a text is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Need {
    /// Whether it must be there.
    pub must: bool,
    /// Whether its English may stand in the structure instead, so that another language may have it where the English texts do not.
    outside: bool,
    /// Where the structure asks for it.
    pub at: (SourceId, Span),
}

/// All texts that the structure knows.
#[derive(Debug, Default)]
pub(crate) struct Needs {
    known: BTreeMap<Key, Need>,
    /// The messages in the order in which they were asked for.
    order: Vec<Key>,
}

impl Needs {
    /// Adds one; the first place that asks for it counts.
    pub(crate) fn add(
        &mut self,
        id: String,
        attribute: Option<&'static str>,
        must: bool,
        at: (SourceId, Span),
    ) {
        let key = Key { id, attribute };
        if let Some(known) = self.known.get_mut(&key) {
            known.must |= must;
            return;
        }
        self.order.push(key.clone());
        let outside = false;
        self.known.insert(key, Need { must, outside, at });
    }

    /// Adds a message whose English stands in the structure, as long as the English texts have none.
    pub(crate) fn add_outside(&mut self, id: String, at: (SourceId, Span)) {
        self.add(id.clone(), None, false, at);
        let attribute = None;
        if let Some(need) = self.known.get_mut(&Key { id, attribute }) {
            need.outside = true;
        }
    }

    fn get(&self, id: &str, attribute: Option<&str>) -> Option<&Need> {
        let attribute = match attribute {
            None => None,
            Some(name) => Some(*ATTRIBUTES.iter().find(|known| **known == name)?),
        };
        self.known.get(&Key {
            id: id.to_owned(),
            attribute,
        })
    }
}

/// Every attribute a text may have; decisions 22.
const ATTRIBUTES: &[&str] = &[
    "about",
    "help",
    "guide",
    "constraint",
    "plausible",
    "required",
    "meaning",
];

/// One language's file.
struct OneFile<'a> {
    id: SourceId,
    name: &'a str,
    locale: Locale,
    text: &'a Arc<str>,
    outline: Outline,
    /// Whether the package cannot be used without it.
    must: bool,
    /// Whether parts of it could not be read, so that nothing can be said about what is missing.
    broken: bool,
}

type Texts<'a> = HashMap<(&'a str, Option<&'a str>), &'a OutlinedText>;

/// Checks the languages of a package whose files of texts stand in a folder of it. Without needs only the files themselves are read.
pub(crate) fn check(
    source: &PackageSource,
    folder: &str,
    default: &Locale,
    languages: Languages<'_>,
    needs: Option<&Needs>,
    sources: &mut SourceMap,
    log: &mut Log,
) {
    let files = files(source, folder, default, languages, sources, log);
    let Some((first, _)) = files.split_first() else {
        return;
    };
    let leading = (first.name.ends_with("en.ftl") && !first.broken).then(|| texts(first));
    // What is left over may belong to what could not be understood.
    let structure_is_good = !log.has_errors();
    for (place, file) in files.iter().enumerate() {
        file.problems(log);
        let own = texts(file);
        references(file, &own, log);
        if languages == Languages::All {
            fit::check(file.id, &file.locale, file.text, &file.outline, log);
        }
        if let Some(needs) = needs {
            let english = leading.as_ref().filter(|_| place > 0);
            lacks(file, &own, english, needs, log);
            if structure_is_good {
                surplus(file, &own, english, needs, log);
            }
        }
    }
}

/// Checks a file of texts by itself: what cannot be read, what it refers to, its plural forms. `None` when so much is wrong that nothing
/// can be said about what is missing.
pub(crate) fn alone(
    (id, name): (SourceId, &str),
    locale: &Locale,
    text: &Arc<str>,
    log: &mut Log,
) -> Option<Outline> {
    if tangled(id, text, log) {
        return None;
    }
    let outline = Outline::of(text);
    let file = OneFile::new((id, name), locale, text, outline, true);
    file.problems(log);
    references(&file, &texts(&file), log);
    fit::check(id, locale, text, &file.outline, log);
    (!file.broken).then_some(file.outline)
}

/// The files of the wanted languages, English first.
fn files<'a>(
    source: &'a PackageSource,
    folder: &'a str,
    default: &Locale,
    languages: Languages<'_>,
    sources: &mut SourceMap,
    log: &mut Log,
) -> Vec<OneFile<'a>> {
    let english = Locale::english();
    let mut files = Vec::new();
    for (name, locale, text) in source.text_files(folder) {
        if too_deep(text).is_some() {
            let id = sources.add(source.shown_name(name), Arc::clone(text));
            tangled(id, text, log);
            continue;
        }
        let must = locale == english || locale == *default;
        if !must && !languages.include(&locale) {
            continue;
        }
        let id = sources.add(source.shown_name(name), Arc::clone(text));
        let file = OneFile::new((id, name), &locale, text, Outline::of(text), must);
        match locale == english {
            true => files.insert(0, file),
            false => files.push(file),
        }
    }
    files
}

/// Reports braces too deep in each other; says whether there are any.
fn tangled(id: SourceId, text: &str, log: &mut Log) -> bool {
    let Some(at) = too_deep(text) else {
        return false;
    };
    let place = (id, visible(text, Span::new(at, at + 1)));
    let what = say::text_too_deep(limit::NESTING);
    log.report(Code::TextTooDeep, what, place, say::text_too_deep_hint());
    true
}

/// Where braces or parentheses stand in each other too deep for the reader of Fluent, which would use up the stack on them. Looked at in
/// every language, because what is not checked now is read when it is first shown.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut in_text = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' if depth > 0 => in_text = !in_text,
            b'\n' => in_text = false,
            _ if in_text => {}
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limit::NESTING {
            return Some(at);
        }
    }
    None
}

fn texts<'a>(file: &'a OneFile<'_>) -> Texts<'a> {
    let texts = file.outline.texts.iter();
    texts
        .map(|text| ((text.id.as_str(), text.attribute.as_deref()), text))
        .collect()
}

impl<'a> OneFile<'a> {
    fn new(
        (id, name): (SourceId, &'a str),
        locale: &Locale,
        text: &'a Arc<str>,
        outline: Outline,
        must: bool,
    ) -> OneFile<'a> {
        let is_unreadable =
            |problem: &TextProblem| matches!(problem, TextProblem::Unreadable { .. });
        OneFile {
            id,
            name,
            locale: locale.clone(),
            text,
            broken: outline.problems.iter().any(is_unreadable),
            outline,
            must,
        }
    }

    /// Reports something that stops use in a file that must be right, and is a warning elsewhere.
    fn report(&self, code: Code, what: Phrase, at: (SourceId, Span), mend: Phrase, log: &mut Log) {
        let mut problem = Diagnostic::new(code, what).at(at.0, at.1).hint(mend);
        if !self.must {
            problem.severity = Severity::Warning;
        }
        log.push(problem);
    }

    fn problems(&self, log: &mut Log) {
        for problem in &self.outline.problems {
            match problem {
                TextProblem::Unreadable { span, message } => {
                    let at = (self.id, visible(self.text, Span::from(span.clone())));
                    let mend = say::text_syntax_hint();
                    self.report(Code::TextSyntax, say::text_syntax(message), at, mend, log);
                }
                TextProblem::Twice { id, span, first } => {
                    let what = say::text_duplicate(id);
                    let mut problem = Diagnostic::new(Code::TextDuplicate, what)
                        .at(self.id, Span::from(span.clone()))
                        .and(self.id, Span::from(first.clone()), say::first_here())
                        .hint(say::text_duplicate_hint());
                    if !self.must {
                        problem.severity = Severity::Warning;
                    }
                    log.push(problem);
                }
                TextProblem::Empty {
                    id,
                    attribute,
                    span,
                } => {
                    let at = (self.id, Span::from(span.clone()));
                    let what = say::text_empty(shown(id, attribute.as_deref()));
                    self.report(Code::TextMissing, what, at, say::text_empty_hint(), log);
                }
                TextProblem::NoStatus => self.review(log),
            }
        }
    }

    /// A head without a status, or with one that cannot be read.
    fn review(&self, log: &mut Log) {
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let words = line.trim_end();
            let status = words.strip_prefix("###").map(str::trim_start);
            let says =
                |status: &str| status.starts_with("status") || status.starts_with("reviewed");
            if status.is_some_and(says) {
                let span = Span::new(at, at + words.len());
                let mend = say::review_hint();
                let what = say::review_malformed();
                log.report(Code::ReviewMalformed, what, (self.id, span), mend);
                return;
            }
            if !words.is_empty() && !words.starts_with('#') {
                break;
            }
            at += line.len();
        }
        let place = (self.id, first_line(self.text));
        let what = say::review_missing(self.name);
        log.report(Code::ReviewMissing, what, place, say::review_hint());
    }
}

/// What the file lacks: what must be there, and what English has.
fn lacks(
    file: &OneFile<'_>,
    own: &Texts<'_>,
    english: Option<&Texts<'_>>,
    needs: &Needs,
    log: &mut Log,
) {
    if file.broken {
        return;
    }
    for key in &needs.order {
        let Some(need) = needs.known.get(key) else {
            continue;
        };
        let place = (key.id.as_str(), key.attribute);
        let wanted = english.map_or(need.must, |english| english.contains_key(&place));
        if !wanted || own.contains_key(&place) {
            continue;
        }
        let message = own.get(&(key.id.as_str(), None));
        match (key.attribute, message) {
            (None, _) => {
                let mend = say::add_text(file.name, format!("{} = …", key.id));
                let what = say::text_missing(file.name, key.id.as_str());
                file.report(Code::TextMissing, what, need.at, mend, log);
            }
            (Some(attribute), Some(message)) => {
                let at = (file.id, Span::from(message.span.clone()));
                let mend = say::add_text(file.name, format!("    .{attribute} = …"));
                let what = say::attribute_missing(key.id.as_str(), attribute);
                file.report(Code::AttributeMissing, what, at, mend, log);
            }
            // That the text itself is missing has been said.
            (Some(_), None) => {}
        }
    }
}

/// What the file has that nothing uses or English has not, and where its variables differ.
fn surplus(
    file: &OneFile<'_>,
    own: &Texts<'_>,
    english: Option<&Texts<'_>>,
    needs: &Needs,
    log: &mut Log,
) {
    let used: BTreeSet<&str> = own
        .values()
        .flat_map(|text| text.references.iter().map(String::as_str))
        .collect();
    for text in &file.outline.texts {
        let attribute = text.attribute.as_deref();
        let at = (file.id, Span::from(text.span.clone()));
        let known = needs.get(&text.id, attribute).is_some();
        let helper = needs.get(&text.id, None).is_none() && used.contains(text.id.as_str());
        let need = needs.get(&text.id, attribute);
        let must = need.is_some_and(|need| need.must);
        let is_outside = need.is_some_and(|need| need.outside);
        let same = english.map(|english| english.get(&(text.id.as_str(), attribute)));
        match (known || helper, attribute, same) {
            // That English lacks it has been said.
            (true, _, Some(None)) if must => {}
            (true, _, Some(Some(leading))) => variables(file, text, leading, log),
            (true, _, None) => {}
            (true, None, Some(None)) if helper || is_outside => {}
            (_, Some(name), _) if needs.get(&text.id, None).is_some() => {
                let what = match known {
                    true => say::attribute_not_in_english(text.id.as_str(), name),
                    false => say::attribute_surplus(text.id.as_str(), name),
                };
                log.report(Code::AttributeSurplus, what, at, say::take_out(name));
            }
            (_, Some(_), _) if own.contains_key(&(text.id.as_str(), None)) => {}
            _ => {
                let what = match known {
                    true => say::text_not_in_english(text.id.as_str()),
                    false => say::text_surplus(text.id.as_str()),
                };
                let mut problem = Diagnostic::new(Code::TextSurplus, what).at(at.0, at.1);
                let open = needs.order.iter().filter(|key| {
                    key.attribute.is_none() && !own.contains_key(&(key.id.as_str(), None))
                });
                let near = log.nearest(&text.id, open.map(|key| key.id.as_str()));
                problem.hints = vec![near.unwrap_or_else(|| say::take_out(text.id.as_str()))];
                log.push(problem);
            }
        }
    }
}

fn variables(file: &OneFile<'_>, text: &OutlinedText, leading: &OutlinedText, log: &mut Log) {
    // A unit has its number for the plural; a language whose word never changes does not need it.
    let free = text.id.starts_with("unit-")
        && (text.variables.iter().chain(&leading.variables)).all(|name| name == "n");
    if text.variables == leading.variables || free {
        return;
    }
    let names = |names: &BTreeSet<String>| list(names.iter().map(String::as_str));
    let mend = match leading.variables.is_empty() {
        true => say::no_variables_hint(),
        false => say::variables_hint(names(&leading.variables)),
    };
    let what = say::variables_differ(shown(&text.id, text.attribute.as_deref()));
    let at = (file.id, Span::from(text.span.clone()));
    log.report(Code::VariablesDiffer, what, at, mend);
}

/// Texts and terms that a text refers to must be there, and must not lead back to it.
fn references(file: &OneFile<'_>, own: &Texts<'_>, log: &mut Log) {
    if file.broken {
        return;
    }
    for text in &file.outline.texts {
        for name in &text.references {
            let there = match name.strip_prefix('-') {
                Some(_) => file.text.lines().any(|line| {
                    let rest = line.strip_prefix(name.as_str()).map(str::trim_start);
                    rest.is_some_and(|rest| rest.starts_with('='))
                }),
                None => own.keys().any(|(id, _)| *id == name.as_str()),
            };
            if !there {
                let what = say::unknown_reference(shown(&text.id, None), name.as_str());
                let at = (file.id, Span::from(text.span.clone()));
                let mend = say::add_text(file.name, format!("{name} = …"));
                file.report(Code::UnknownReference, what, at, mend, log);
            }
        }
        if text.attribute.is_none() && circles(text, own) {
            let what = say::text_cycle(text.id.as_str());
            let at = (file.id, Span::from(text.span.clone()));
            file.report(Code::TextCycle, what, at, say::text_cycle_hint(), log);
        }
    }
}

/// Says whether following the references of a text leads back to it.
fn circles(text: &OutlinedText, own: &Texts<'_>) -> bool {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = text.references.iter().map(String::as_str).collect();
    while let Some(name) = open.pop() {
        if name == text.id {
            return true;
        }
        if let Some(next) = own.get(&(name, None)).filter(|_| seen.insert(name)) {
            open.extend(next.references.iter().map(String::as_str));
        }
    }
    false
}

fn shown(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}
