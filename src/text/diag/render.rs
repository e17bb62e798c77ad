//! Diagnostics made readable: the place in its line with carets under it, for people, and JSON for other programs. It prints nothing and
//! decides no exit code.
//!
//! # The JSON
//!
//! One object: `version` (of this shape, 1), `errors` and `warnings` (counts), `summary` (the last line, in words), and `diagnostics`, a list
//! in the order they were found. Each of these has `code` (`E0101`, stable for ever), `severity` (`error` or `warning`, never translated),
//! `summary` (in words), the place of its first label (`file`, `line`, `column`, `end_line`, `end_column`, `text`: what is underlined) or `null`
//! in each when it has no place, `hints` (a list of sentences), and `labels`: all places, each with the same six keys and `message`, which is
//! `null` or says what is the matter there. Lines and columns count from 1, columns in characters; the end is the place behind the last
//! character. Keys are only ever added.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Value, json};

use crate::base::shown::{shown, shown_line};
use crate::text::diag::source::{Source, SourceId, SourceMap, Span};
use crate::text::diag::{Diagnostic, Diagnostics, Label, Severity};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys;
use crate::text::i18n::phrase::{Arg, Phrase};

/// Below this width there is no room for a line of source beside its number.
const NARROWEST: usize = 40;

/// Longer underlined texts are cut in the JSON; the place says where the whole stands.
const LONGEST_TEXT: usize = 400;

/// Longer sentences are cut: some word in them is no word.
const LONGEST_SENTENCE: usize = 1_000;

/// How the text for people looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// With colours, as escape sequences.
    pub color: bool,
    /// How many columns there are; longer lines are cut around the place.
    pub width: usize,
}

impl Look {
    /// Without colours, 100 columns.
    pub fn plain() -> Look {
        Look {
            color: false,
            width: 100,
        }
    }
}

/// All diagnostics with their places and hints, an empty line between them, and the counts in the last line.
pub fn to_text(
    diagnostics: &Diagnostics,
    sources: &SourceMap,
    catalog: &Catalog,
    look: Look,
) -> String {
    let mut text = String::new();
    for diagnostic in &diagnostics.0 {
        text.push_str(&one_to_text(diagnostic, sources, catalog, look));
        text.push_str("\n\n");
    }
    text.push_str(&summary(diagnostics, catalog));
    text.push('\n');
    text
}

/// One diagnostic with its places and hints, without a line break at the end.
pub fn one_to_text(
    diagnostic: &Diagnostic,
    sources: &SourceMap,
    catalog: &Catalog,
    look: Look,
) -> String {
    let (level, word) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, keys::diag::error()),
        Severity::Warning => (Level::WARNING, keys::diag::warning()),
    };
    let title = level
        .with_name(catalog.say(&word))
        .primary_title(shown_line(&said(&diagnostic.summary, catalog)))
        .id(diagnostic.code.as_str());
    let texts = windows(&diagnostic.labels, sources);
    let mut group = Group::with_title(title);
    for (source, labels) in by_source(&diagnostic.labels) {
        let (Some(window), Some(named)) = (texts.get(&source), sources.get(source)) else {
            continue;
        };
        group = group.element(snippet(window, named, &labels, catalog));
    }
    let help = catalog.say(&keys::diag::help());
    for hint in &diagnostic.hints {
        let message = shown_line(&said(hint, catalog));
        group = group.element(Level::HELP.with_name(help.clone()).message(message));
    }
    let renderer = match look.color {
        true => Renderer::styled(),
        false => Renderer::plain(),
    };
    let rendered = renderer
        .term_width(look.width.max(NARROWEST))
        .render(&[group]);
    let lines: Vec<&str> = rendered.lines().map(str::trim_end).collect();
    lines.join("\n")
}

/// A sentence, cut in its middle when a word of the file makes it longer than anybody reads.
fn said(phrase: &Phrase, catalog: &Catalog) -> String {
    let text = catalog.say(phrase);
    let count = text.chars().count();
    if count <= LONGEST_SENTENCE {
        return text;
    }
    let half = LONGEST_SENTENCE / 2;
    let start = text.chars().take(half);
    start
        .chain(" … ".chars())
        .chain(text.chars().skip(count - half))
        .collect()
}

/// The counts in a sentence: "Found 2 errors and 1 warning.", "No problems found."
pub fn summary(diagnostics: &Diagnostics, catalog: &Catalog) -> String {
    let mut counts: Vec<Arg> = Vec::new();
    if diagnostics.errors() > 0 {
        counts.push(keys::diag::count_errors(diagnostics.errors()).into());
    }
    if diagnostics.warnings() > 0 {
        counts.push(keys::diag::count_warnings(diagnostics.warnings()).into());
    }
    catalog.say(&match counts.is_empty() {
        true => keys::diag::clean(),
        false => keys::diag::found(counts),
    })
}

/// The whole as JSON, in the shape that the module's page describes.
pub fn to_json(diagnostics: &Diagnostics, sources: &SourceMap, catalog: &Catalog) -> Value {
    let list = diagnostics.0.iter();
    json!({
        "version": 1,
        "errors": diagnostics.errors(),
        "warnings": diagnostics.warnings(),
        "summary": summary(diagnostics, catalog),
        "diagnostics": list.map(|d| one_to_json(d, sources, catalog)).collect::<Vec<_>>(),
    })
}

fn one_to_json(diagnostic: &Diagnostic, sources: &SourceMap, catalog: &Catalog) -> Value {
    let mut object = json!({
        "code": diagnostic.code.as_str(),
        "severity": match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "summary": said(&diagnostic.summary, catalog),
    });
    let place = diagnostic.labels.first();
    let hints = diagnostic.hints.iter().map(|hint| said(hint, catalog));
    let labels = diagnostic.labels.iter().map(|label| {
        let mut place = place_of(Some(label), sources);
        let message = label.text.as_ref().map(|text| said(text, catalog));
        put(&mut place, "message", json!(message));
        place
    });
    if let Value::Object(place) = place_of(place, sources) {
        for (key, value) in place {
            put(&mut object, &key, value);
        }
    }
    put(&mut object, "hints", hints.collect());
    put(&mut object, "labels", labels.collect());
    object
}

fn put(object: &mut Value, key: &str, value: Value) {
    if let Value::Object(map) = object {
        map.insert(key.to_owned(), value);
    }
}

fn place_of(label: Option<&Label>, sources: &SourceMap) -> Value {
    let found = label.and_then(|label| Some((label, sources.get(label.source)?)));
    let Some((label, source)) = found else {
        return json!({ "file": null, "line": null, "column": null, "end_line": null, "end_column": null, "text": null });
    };
    let range = within(&source.text, label.span);
    let start = sources.line_column(label.source, range.start).unzip();
    let end = sources.line_column(label.source, range.end).unzip();
    let text = source.text.get(range).unwrap_or_default();
    json!({
        "file": source.name,
        "line": start.0,
        "column": start.1,
        "end_line": end.0,
        "end_column": end.1,
        "text": text.chars().take(LONGEST_TEXT).collect::<String>(),
    })
}

fn snippet<'a>(
    window: &'a Window,
    source: &Source,
    labels: &[(bool, &Label)],
    catalog: &Catalog,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let annotations = labels.iter().map(|(is_first, label)| {
        let kind = match is_first {
            true => AnnotationKind::Primary,
            false => AnnotationKind::Context,
        };
        let said = label.text.as_ref();
        let said = said.map(|phrase| shown_line(&self::said(phrase, catalog)));
        let span = within(&source.text, label.span);
        let (start, end) = (window.place(span.start), window.place(span.end));
        kind.span(start..end).label(said)
    });
    Snippet::source(window.text.as_str())
        .line_start(window.line)
        .path(shown_line(&source.name))
        .annotations(annotations)
}

/// The labels of each source together, sources in the order in which they first come; the first label of all is marked.
fn by_source(labels: &[Label]) -> Vec<(SourceId, Vec<(bool, &Label)>)> {
    let mut groups: Vec<(SourceId, Vec<(bool, &Label)>)> = Vec::new();
    for (index, label) in labels.iter().enumerate() {
        let entry = (index == 0, label);
        match groups
            .iter_mut()
            .find(|(source, _)| *source == label.source)
        {
            Some((_, group)) => group.push(entry),
            None => groups.push((label.source, vec![entry])),
        }
    }
    groups
}

/// The range on character boundaries inside the text, whatever the span says.
fn within(text: &str, span: Span) -> Range<usize> {
    let boundary = |at: usize| {
        let at = at.min(text.len());
        (0..=at).rev().find(|at| text.is_char_boundary(*at))
    };
    let start = boundary(span.start).unwrap_or(0);
    start..boundary(span.end).unwrap_or(0).max(start)
}

/// The lines of a source that labels point into, with everything a terminal might obey or hide made visible. The rest of a big file
/// would be gone through for every problem in it.
struct Window {
    /// The lines, from the first with a label to the last.
    text: String,
    /// Where they begin in the source.
    start: usize,
    /// The number of the first.
    line: usize,
}

impl Window {
    /// Where a place of the source stands in the window.
    fn place(&self, at: usize) -> usize {
        at.saturating_sub(self.start).min(self.text.len())
    }
}

/// For each source that labels point into, the lines they point to.
fn windows(labels: &[Label], sources: &SourceMap) -> BTreeMap<SourceId, Window> {
    let mut spans: BTreeMap<SourceId, Range<usize>> = BTreeMap::new();
    for label in labels {
        let Some(source) = sources.get(label.source) else {
            continue;
        };
        let range = within(&source.text, label.span);
        let whole = spans.entry(label.source).or_insert_with(|| range.clone());
        *whole = whole.start.min(range.start)..whole.end.max(range.end);
    }
    let window = |(id, span): (SourceId, Range<usize>)| {
        let text = &sources.get(id)?.text;
        let before = text.get(..span.start)?;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = text.get(span.end..)?.find('\n');
        let end = end.map_or(text.len(), |at| span.end + at + 1);
        let window = Window {
            text: harmless(text.get(start..end)?),
            start,
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
        };
        Some((id, window))
    };
    spans.into_iter().filter_map(window).collect()
}

/// Replaces what must not reach a terminal by something visible of the same length in bytes, so that every place stays where it is.
/// Controls of one byte and tabs are left to the renderer, which draws them (`␛`) and counts their columns.
fn harmless(text: &str) -> String {
    let mut previous_is_return = false;
    let mut result = String::with_capacity(text.len());
    for c in text.chars() {
        if previous_is_return {
            result.push(if c == '\n' { ' ' } else { '\r' });
        }
        previous_is_return = c == '\r';
        match c {
            '\r' => {}
            _ if c.is_ascii() => result.push(c),
            _ if is_harmless(c) => result.push(c),
            _ => result.push(match c.len_utf8() {
                2 => '¤',
                3 => '\u{FFFD}',
                _ => '\u{10102}',
            }),
        }
    }
    if previous_is_return {
        result.push('\r');
    }
    result
}

fn is_harmless(c: char) -> bool {
    let mut buffer = [0; 4];
    let one: &str = c.encode_utf8(&mut buffer);
    shown(one) == one
}

#[cfg(test)]
mod tests;
