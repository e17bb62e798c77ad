//! One table of a TOML file, asked for its keys one by one: what is missing, misspelt or of another type is reported with its place,
//! and reading goes on. It walks the parsed document by hand, because a deserializer stops at the first wrong type.

use toml::de::{DeTable, DeValue};

use crate::base::number::Number;
use crate::base::time::Date;
use crate::form::load::log::{Log, mends};
use crate::form::load::syntax::first_line;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::i18n::keys::load as say;
use crate::text::i18n::phrase::Phrase;

/// A value with its place in a file.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    /// What it is.
    pub value: T,
    /// Where it stands, quotes included.
    pub span: Span,
    /// Where its key stands.
    pub key: Span,
}

impl At<String> {
    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.value
    }
}

/// A table and which of its keys were asked for.
#[derive(Debug)]
pub(crate) struct Table<'t> {
    /// Which file it stands in.
    pub file: SourceId,
    /// Its header, or the whole table where it stands in a line.
    pub span: Span,
    /// What to call it: `[[scale]]`.
    pub place: &'static str,
    map: &'t DeTable<'t>,
    known: Vec<&'static str>,
}

/// A value as the reader of TOML gives it.
pub(crate) type Value<'t> = &'t toml::Spanned<DeValue<'t>>;

impl<'t> Table<'t> {
    /// The whole of a file.
    pub(crate) fn root(
        file: SourceId,
        place: &'static str,
        text: &str,
        map: &'t DeTable<'t>,
    ) -> Table<'t> {
        Table {
            file,
            span: first_line(text),
            place,
            map,
            known: Vec::new(),
        }
    }

    /// Says whether a key is there, without asking for it.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    /// Where a key stands.
    pub(crate) fn key_span(&self, key: &str) -> Option<Span> {
        let (key, _) = self.map.get_key_value(key)?;
        Some(Span::from(key.span()))
    }

    /// The keys that are there, with their places.
    pub(crate) fn keys(&self) -> impl Iterator<Item = (&'t str, Span)> {
        self.map
            .keys()
            .map(|key| (key.get_ref().as_ref(), Span::from(key.span())))
    }

    /// A value as it stands there, and where its key does.
    pub(crate) fn find(&mut self, key: &'static str) -> Option<(Span, Value<'t>)> {
        self.known.push(key);
        let (key, value) = self.map.get_key_value(key)?;
        Some((Span::from(key.span()), value))
    }

    /// Reports a value of another type than its key takes.
    pub(crate) fn wrong(
        &self,
        log: &mut Log,
        key: &str,
        span: Span,
        expected: Phrase,
        example: String,
    ) {
        let what = say::wrong_type(key, expected);
        log.report(
            Code::WrongType,
            what,
            (self.file, span),
            say::example(example),
        );
    }

    /// Reports that a key is not there.
    pub(crate) fn missing(&self, log: &mut Log, key: &str, example: &str) {
        log.report(
            Code::MissingKey,
            say::missing_key(self.place, key),
            (self.file, self.span),
            say::add_line(format!("{key} = {example}")),
        );
    }

    /// Reports that a table is not there.
    pub(crate) fn missing_table(&self, log: &mut Log, key: &str, example: &str) {
        log.report(
            Code::MissingKey,
            say::missing_key(self.place, key),
            (self.file, self.span),
            say::add_line(example),
        );
    }

    /// Says whether the value of a key is a list.
    pub(crate) fn is_list(&self, key: &str) -> bool {
        let value = self.map.get(key).map(toml::Spanned::get_ref);
        matches!(value, Some(DeValue::Array(_)))
    }

    /// A text.
    pub(crate) fn text(&mut self, log: &mut Log, key: &'static str) -> Option<At<String>> {
        let (at, value) = self.find(key)?;
        let span = Span::from(value.span());
        match value.get_ref() {
            DeValue::String(text) => Some(At {
                value: text.to_string(),
                span,
                key: at,
            }),
            other => {
                let example = format!("{key} = {}", quoted(other));
                self.wrong(log, key, span, say::type_text(), example);
                None
            }
        }
    }

    /// A text that holds an expression; a bare `true` is shown how to be one.
    pub(crate) fn expression(&mut self, log: &mut Log, key: &'static str) -> Option<At<String>> {
        let bare = match self.map.get(key).map(toml::Spanned::get_ref) {
            Some(DeValue::Boolean(truth)) => Some(format!("{key} = \"{truth}()\"")),
            _ => None,
        };
        let Some(example) = bare else {
            return self.text(log, key);
        };
        let (_, value) = self.find(key)?;
        self.wrong(log, key, value.span().into(), say::type_text(), example);
        None
    }

    /// A text that must be there.
    pub(crate) fn need_text(
        &mut self,
        log: &mut Log,
        key: &'static str,
        example: &str,
    ) -> Option<At<String>> {
        if !self.has(key) {
            self.missing(log, key, example);
        }
        self.text(log, key)
    }

    /// A day, as TOML writes it or as a text.
    pub(crate) fn date(&mut self, log: &mut Log, key: &'static str) -> Option<At<Date>> {
        let (at, value) = self.find(key)?;
        let span = Span::from(value.span());
        let text = match value.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.to_string(),
            other => quoted(other),
        };
        let Some(value) = Date::parse(&text) else {
            let mend = say::example(format!("{key} = 2026-11-01"));
            log.report(
                Code::InvalidDate,
                say::invalid_date(text),
                (self.file, span),
                mend,
            );
            return None;
        };
        Some(At {
            value,
            span,
            key: at,
        })
    }

    /// Texts under names of the author's own choice, in the order of the file: the name, and the text.
    pub(crate) fn named_texts(&self, log: &mut Log) -> Vec<(At<String>, At<String>)> {
        let mut texts = Vec::new();
        for (name, value) in self.named() {
            let span = Span::from(value.span());
            match value.get_ref() {
                DeValue::String(text) => {
                    let value = text.to_string();
                    let key = name.span;
                    texts.push((name, At { value, span, key }));
                }
                other => {
                    let example = format!("{} = {}", name.value, quoted(other));
                    self.wrong(log, &name.value, span, say::type_text(), example);
                }
            }
        }
        texts
    }

    /// Tables under names of the author's own choice, in the order of the file.
    pub(crate) fn named_tables(
        &self,
        log: &mut Log,
        place: &'static str,
    ) -> Vec<(At<String>, Table<'t>)> {
        let mut tables = Vec::new();
        for (name, value) in self.named() {
            let span = Span::from(value.span());
            match value.get_ref() {
                DeValue::Table(map) => tables.push((name, self.inner(place, span, map))),
                _ => {
                    let example = format!("{} = {{ … }}", name.value);
                    self.wrong(log, &name.value, span, say::type_table(), example);
                }
            }
        }
        tables
    }

    fn named(&self) -> Vec<(At<String>, Value<'t>)> {
        let mut named: Vec<(At<String>, Value<'t>)> = self
            .map
            .iter()
            .map(|(key, value)| {
                let span = Span::from(key.span());
                let value_of = key.get_ref().to_string();
                let name = At {
                    value: value_of,
                    span,
                    key: span,
                };
                (name, value)
            })
            .collect();
        named.sort_by_key(|(name, _)| name.span.start);
        named
    }

    /// True or false.
    pub(crate) fn truth(&mut self, log: &mut Log, key: &'static str) -> Option<At<bool>> {
        let (at, value) = self.find(key)?;
        let span = Span::from(value.span());
        match value.get_ref() {
            DeValue::Boolean(truth) => Some(At {
                value: *truth,
                span,
                key: at,
            }),
            _ => {
                self.wrong(log, key, span, say::type_truth(), format!("{key} = true"));
                None
            }
        }
    }

    /// A whole number.
    pub(crate) fn whole(&mut self, log: &mut Log, key: &'static str) -> Option<At<i64>> {
        let (at, value) = self.find(key)?;
        let span = Span::from(value.span());
        let number = match value.get_ref() {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong(log, key, span, say::type_whole(), format!("{key} = 1"));
        }
        Some(At {
            value: number?,
            span,
            key: at,
        })
    }

    /// An exact number: whole, with a fraction, or a text such as `"2/3"` or `"70%"`.
    pub(crate) fn number(&mut self, log: &mut Log, key: &'static str) -> Option<At<Number>> {
        let (at, value) = self.find(key)?;
        let span = Span::from(value.span());
        let text = match value.get_ref() {
            DeValue::String(text) => text.as_ref(),
            DeValue::Integer(number) if number.radix() == 10 => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            _ => {
                self.wrong(
                    log,
                    key,
                    span,
                    say::type_number(),
                    format!("{key} = \"2/3\""),
                );
                return None;
            }
        };
        let Some(number) = Number::parse(text) else {
            log.report(
                Code::InvalidNumber,
                say::invalid_number(text),
                (self.file, span),
                say::invalid_number_hint(),
            );
            return None;
        };
        Some(At {
            value: number,
            span,
            key: at,
        })
    }

    /// An exact number that must be there.
    pub(crate) fn need_number(
        &mut self,
        log: &mut Log,
        key: &'static str,
        example: &str,
    ) -> Option<At<Number>> {
        if !self.has(key) {
            self.missing(log, key, example);
        }
        self.number(log, key)
    }

    /// A list of texts; each carries its own place.
    pub(crate) fn texts(&mut self, log: &mut Log, key: &'static str) -> Vec<At<String>> {
        let Some((_, value)) = self.find(key) else {
            return Vec::new();
        };
        let DeValue::Array(array) = value.get_ref() else {
            let example = format!("{key} = [{}]", quoted(value.get_ref()));
            self.wrong(log, key, value.span().into(), say::type_texts(), example);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for entry in array.iter() {
            let span = Span::from(entry.span());
            match entry.get_ref() {
                DeValue::String(text) => texts.push(At {
                    value: text.to_string(),
                    span,
                    key: span,
                }),
                other => self.wrong(log, key, span, say::type_text(), quoted(other)),
            }
        }
        texts
    }

    /// A table in this one.
    pub(crate) fn table(
        &mut self,
        log: &mut Log,
        key: &'static str,
        place: &'static str,
    ) -> Option<Table<'t>> {
        let (_, value) = self.find(key)?;
        match value.get_ref() {
            DeValue::Table(map) => Some(self.inner(place, value.span().into(), map)),
            _ => {
                let example = format!("[{key}]");
                self.wrong(log, key, value.span().into(), say::type_table(), example);
                None
            }
        }
    }

    /// A list of tables, each under its own header or in one line.
    pub(crate) fn tables(
        &mut self,
        log: &mut Log,
        key: &'static str,
        place: &'static str,
    ) -> Vec<Table<'t>> {
        let Some((_, value)) = self.find(key) else {
            return Vec::new();
        };
        let DeValue::Array(array) = value.get_ref() else {
            let example = match place.starts_with("[[") {
                true => place.to_owned(),
                false => format!("{key} = [{{ … }}]"),
            };
            self.wrong(log, key, value.span().into(), say::type_tables(), example);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for entry in array.iter() {
            let span = Span::from(entry.span());
            match entry.get_ref() {
                DeValue::Table(map) => tables.push(self.inner(place, span, map)),
                _ => self.wrong(log, key, span, say::type_table(), "{ … }".to_owned()),
            }
        }
        tables
    }

    fn inner(&self, place: &'static str, span: Span, map: &'t DeTable<'t>) -> Table<'t> {
        Table {
            file: self.file,
            span,
            place,
            map,
            known: Vec::new(),
        }
    }

    /// Says that keys with any name are welcome here from now on, and gives those nobody asked for, in the order of the file, with
    /// their values where they are texts or numbers.
    pub(crate) fn rest(&mut self) -> Vec<(&'t str, Span, Option<String>)> {
        let mut rest: Vec<_> = self
            .map
            .iter()
            .filter(|(key, _)| !self.known.contains(&key.get_ref().as_ref()))
            .map(|(key, value)| {
                let text = match value.get_ref() {
                    DeValue::String(text) => Some(text.to_string()),
                    DeValue::Integer(number) => Some(number.to_string()),
                    DeValue::Float(number) => Some(number.to_string()),
                    _ => None,
                };
                (key.get_ref().as_ref(), Span::from(key.span()), text)
            })
            .collect();
        rest.sort_by_key(|(_, span, _)| span.start);
        rest
    }

    /// Reports a key that has no meaning here.
    pub(crate) fn unknown(&self, log: &mut Log, key: &str, span: Span) {
        let known = self.known.iter().copied().filter(|known| !self.has(known));
        let mut problem = Diagnostic::new(Code::UnknownKey, say::unknown_key(key, self.place))
            .at(self.file, span);
        problem.hints = mends(log, key, known);
        if problem.hints.is_empty() {
            problem.hints.push(say::take_out(key));
        }
        log.push(problem);
    }

    /// Reports every key that nobody asked for.
    pub(crate) fn finish(mut self, log: &mut Log) {
        for (key, span, _) in self.rest() {
            self.unknown(log, key, span);
        }
    }
}

/// A value as a text would be written.
pub(crate) fn quoted(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("\"{text}\""),
        DeValue::Integer(number) => format!("\"{number}\""),
        DeValue::Float(number) => format!("\"{number}\""),
        DeValue::Boolean(truth) => format!("\"{truth}\""),
        DeValue::Datetime(date) => format!("\"{date}\""),
        DeValue::Array(_) | DeValue::Table(_) => "\"…\"".to_owned(),
    }
}
