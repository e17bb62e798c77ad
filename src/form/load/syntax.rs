//! What is wrong before anything is understood: files that cannot be read, TOML that is none, formats from the future.

use std::sync::Arc;

use crate::form::load::limit;
use crate::form::load::log::Log;
use crate::form::load::source::{FileProblemKind, PackageSource};
use crate::form::load::table::Table;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::diag::{Diagnostic, Severity};
use crate::text::i18n::keys::load as say;
use crate::text::i18n::phrase::Phrase;

/// The format of packages this program writes and reads.
pub(crate) const FORMAT: i64 = 1;

/// Reports files that could not be taken as they are. An empty `only` means all files, those of languages that were added included.
pub(crate) fn files(source: &PackageSource, only: &str, sources: &mut SourceMap, log: &mut Log) {
    let mut all = Vec::new();
    file_problems(source, only, sources, &mut all);
    all.into_iter().for_each(|problem| log.push(problem));
    if only.is_empty() {
        added_files(source, sources, log);
    }
}

/// Warns of languages that were added and could not be taken: each is left out, and the package is as good as without it.
pub(crate) fn added_files(source: &PackageSource, sources: &mut SourceMap, log: &mut Log) {
    let mut all = Vec::new();
    if let Some(added) = &source.added {
        file_problems(added, "", sources, &mut all);
    }
    for mut problem in all {
        problem.severity = Severity::Warning;
        log.push(problem);
    }
}

fn file_problems(
    source: &PackageSource,
    only: &str,
    sources: &mut SourceMap,
    all: &mut Vec<Diagnostic>,
) {
    for problem in &source.problems {
        let name = problem.file.as_str();
        if !only.is_empty() && name != only {
            continue;
        }
        let text = source.text(name).map_or_else(|| Arc::from(""), Arc::clone);
        let file = sources.add(source.shown_name(name), text);
        let (code, span, what, mend) = match &problem.kind {
            FileProblemKind::NotUtf8(at) => (
                Code::FileNotUtf8,
                Span::new(*at, at + '\u{FFFD}'.len_utf8()),
                say::file_not_utf8(name),
                say::file_not_utf8_hint(),
            ),
            FileProblemKind::TooLarge => (
                Code::FileTooLarge,
                Span::default(),
                say::file_too_large(name, limit::FILE_BYTES / 1024 / 1024),
                say::file_too_large_hint(),
            ),
            FileProblemKind::Unreadable(reason) => (
                Code::FileUnreadable,
                Span::default(),
                say::file_unreadable(name, reason),
                say::file_unreadable_hint(),
            ),
            FileProblemKind::LinkOut => (
                Code::FileUnreadable,
                Span::default(),
                say::file_link(name),
                say::file_link_hint(),
            ),
            FileProblemKind::TooDeep(at) => (
                Code::TextTooDeep,
                Span::new(*at, at + 1),
                say::text_too_deep(limit::NESTING),
                say::text_too_deep_hint(),
            ),
        };
        all.push(Diagnostic::new(code, what).at(file, span).hint(mend));
    }
}

/// Reports what the TOML reader says; says whether it said anything.
pub(crate) fn report(
    errors: Vec<toml::de::Error>,
    text: &str,
    file: SourceId,
    log: &mut Log,
) -> bool {
    let any = !errors.is_empty();
    for error in errors {
        let span = error.span().map_or(Span::default(), Span::from);
        let span = visible(text, span);
        let mut problem =
            Diagnostic::new(Code::TomlSyntax, say::toml_syntax(error.message())).at(file, span);
        problem.hints = vec![mend(error.message())];
        log.push(problem);
    }
    any
}

/// A place with something to underline: what is empty takes the character behind it, or at the end of a line the one before it.
pub(crate) fn visible(text: &str, span: Span) -> Span {
    let span = Span::new(
        text.floor_char_boundary(span.start),
        text.ceil_char_boundary(span.end),
    );
    if span.end > span.start {
        return span;
    }
    let after = text.get(span.start..).and_then(|rest| rest.chars().next());
    let before = text
        .get(..span.start)
        .and_then(|rest| rest.chars().next_back());
    match (after, before) {
        (Some(c), _) if c != '\n' && c != '\r' => Span::new(span.start, span.start + c.len_utf8()),
        (_, Some(c)) if c != '\n' => Span::new(span.start - c.len_utf8(), span.start),
        _ => span,
    }
}

/// The first line with anything on it, for what is missing in a whole file.
pub(crate) fn first_line(text: &str) -> Span {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_end();
        if !words.is_empty() {
            return Span::new(start, start + words.len());
        }
        start += line.len();
    }
    Span::default()
}

/// What to do about the commonest mistakes; the reader's own words are English and stand in the message.
fn mend(message: &str) -> Phrase {
    let has = |words: &str| message.contains(words);
    match () {
        () if has("duplicate key") => say::toml_duplicate_hint(),
        () if has("must be quoted") => say::toml_quote_hint(),
        () if has("string") || has("quote") => say::toml_string_hint(),
        () if has("table") && has("unclosed") => say::toml_header_hint(),
        () if has("array") || has("comma") => say::toml_array_hint(),
        () if has("recur") => say::nesting_too_deep_hint(),
        () if has("key") || has("`=`") || has("assignment") => say::toml_key_hint(),
        () => say::toml_hint(),
    }
}

/// Looks at `format`. `false` when the file is from the future, which has been said then.
pub(crate) fn format(table: &mut Table<'_>, log: &mut Log) -> bool {
    if !table.has("format") {
        table.missing(log, "format", &FORMAT.to_string());
        return true;
    }
    let Some(at) = table.whole(log, "format") else {
        return true;
    };
    let place = (table.file, at.span);
    if at.value > FORMAT {
        log.report(
            Code::FormatTooNew,
            say::format_too_new(at.value, FORMAT),
            place,
            say::format_too_new_hint(),
        );
        return false;
    }
    if at.value < 1 {
        log.report(
            Code::NumberOutOfRange,
            say::out_of_range("format", "1", FORMAT.to_string()),
            place,
            say::example(format!("format = {FORMAT}")),
        );
    }
    true
}
