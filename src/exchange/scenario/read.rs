//! From the text of a scenario file to steps and expectations, with the place of each. All problems are reported, not the first alone.
//! Nothing here knows a questionnaire.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::exchange::scenario::written::{Action, At, Expected, Scenario, Step, Written};
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::diag::{Diagnostic, Diagnostics, suggest};
use crate::text::i18n::keys::scenario as say;
use crate::text::i18n::phrase::Phrase;

const TOP: &[&str] = &[
    "name",
    "package",
    "questionnaire",
    "today",
    "country",
    "government_level",
    "mode",
    "period_from",
    "period_to",
    "step",
];
const ACTIONS: &[&str] = &[
    "answer",
    "clear",
    "add_row",
    "remove_row",
    "attach",
    "undo",
    "redo",
];
const STEP: &[&str] = &[
    "answer",
    "clear",
    "add_row",
    "remove_row",
    "attach",
    "undo",
    "redo",
    "today",
    "fails",
    "expect",
];
/// Expectations that name places, all of which must be so.
const ALL_OF: &[&str] = &[
    "visible",
    "hidden",
    "required",
    "optional",
    "read_only",
    "open",
    "done",
];
/// Expectations that name exactly the places that are so.
const EXACTLY: &[&str] = &["weak", "kept", "appeared", "disappeared"];
/// Expectations that say something for each name.
const EACH: &[&str] = &[
    "value",
    "origin",
    "options",
    "problems",
    "rows",
    "next",
    "previous",
    "next_open",
];
const GRADE: &[&str] = &[
    "score", "coverage", "lowest", "highest", "band", "failed", "weak",
];
const PROGRESS: &[&str] = &["done", "all", "required_open", "problems"];

type Value<'t> = &'t Spanned<DeValue<'t>>;

/// Reads a scenario; without errors all of it was understood.
pub(super) fn read(source: SourceId, text: &str) -> (Scenario, Diagnostics) {
    let mut reader = Reader {
        source,
        found: Diagnostics::default(),
    };
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let span = error.span().map_or_else(Span::default, Span::from);
            let problem = Diagnostic::new(Code::ScenarioSyntax, say::syntax(error.message()));
            reader.found.push(problem.at(source, span));
            return (Scenario::default(), reader.found);
        }
    };
    let scenario = reader.scenario(table.get_ref());
    (scenario, reader.found)
}

struct Reader {
    source: SourceId,
    found: Diagnostics,
}

impl Reader {
    fn scenario(&mut self, table: &DeTable<'_>) -> Scenario {
        self.known(table, TOP);
        let plain = |at: Option<At<String>>| at.map(|at| at.is);
        let mut scenario = Scenario {
            name: plain(self.text(table, "name")),
            package: self.text(table, "package"),
            inline: self.text(table, "questionnaire"),
            today: self.when(table, "today"),
            country: plain(self.text(table, "country")),
            government_level: plain(self.text(table, "government_level")),
            mode: self.text(table, "mode"),
            period: ["period_from", "period_to"]
                .map(|key| plain(self.text(table, key)).unwrap_or_default()),
            steps: Vec::new(),
        };
        if scenario.package.is_none() && scenario.inline.is_none() {
            self.missing(Span::default(), "package");
        }
        match table.get("step") {
            None => self.missing(Span::default(), "step"),
            Some(steps) => match steps.get_ref().as_array() {
                None => self.wrong_kind(span(steps), "step", "[[step]]"),
                Some(steps) => {
                    for step in steps.iter() {
                        if let Some(step) = self.step(step) {
                            scenario.steps.push(step);
                        }
                    }
                }
            },
        }
        scenario
    }

    fn step(&mut self, value: Value<'_>) -> Option<Step> {
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_kind(span(value), "step", "[[step]]");
            return None;
        };
        self.known(table, STEP);
        let there: Vec<&str> = ACTIONS
            .iter()
            .copied()
            .filter(|key| table.contains_key(*key))
            .collect();
        if there.len() > 1 {
            let problem =
                Diagnostic::new(Code::ScenarioOneAction, say::one_action(there.join(", ")));
            let problem = problem.at(self.source, span(value));
            self.found.push(problem.hint(say::one_action_hint()));
        }
        let action = there.first().and_then(|key| self.action(table, key));
        let expect = table
            .get("expect")
            .map_or_else(Vec::new, |expect| self.expect(expect));
        if there.is_empty() && !table.contains_key("expect") && !table.contains_key("today") {
            self.missing(span(value), "expect");
        }
        Some(Step {
            span: span(value),
            today: self.when(table, "today"),
            action,
            fails: self.text(table, "fails").map(|at| at.is),
            expect,
        })
    }

    fn action(&mut self, table: &DeTable<'_>, key: &str) -> Option<At<Action>> {
        let value = table.get(key)?;
        let action = match key {
            "answer" => {
                let entries = self.entries(value, key)?;
                let answers = entries.into_iter().filter_map(|(name, value)| {
                    let written = self.written(value, key)?;
                    Some((name, written))
                });
                Action::Answer(answers.collect())
            }
            "clear" => Action::Clear(self.names(value, key)),
            "add_row" => Action::AddRow(self.as_text(value, key)?),
            "remove_row" => Action::RemoveRow(self.as_text(value, key)?),
            "attach" => {
                let entries = self.entries(value, key)?;
                let attached = entries.into_iter();
                Action::Attach(
                    attached
                        .map(|(name, value)| (name, self.names(value, key)))
                        .collect(),
                )
            }
            _ => {
                if value.get_ref().as_bool() != Some(true) {
                    self.wrong_kind(span(value), key, "true");
                }
                if key == "undo" {
                    Action::Undo
                } else {
                    Action::Redo
                }
            }
        };
        Some(At {
            is: action,
            span: span(value),
        })
    }

    fn expect(&mut self, value: Value<'_>) -> Vec<Expected> {
        let mut expected = Vec::new();
        let Some(entries) = self.entries(value, "expect") else {
            return expected;
        };
        for (key, value) in entries {
            let find = |keys: &[&'static str]| keys.iter().copied().find(|known| *known == key.is);
            if let Some(known) = find(ALL_OF) {
                for name in self.names(value, known) {
                    expected.push(Expected {
                        key: known,
                        wanted: At {
                            is: Written::Truth(true),
                            span: name.span,
                        },
                        of: name,
                    });
                }
            } else if let Some(known) = find(EXACTLY) {
                let names = self.names(value, known).into_iter().map(|name| name.is);
                let wanted = At {
                    is: Written::List(names.collect()),
                    span: span(value),
                };
                expected.push(Expected {
                    key: known,
                    of: nothing(key.span),
                    wanted,
                });
            } else if let Some(known) = find(EACH) {
                for (of, value) in self.entries(value, known).unwrap_or_default() {
                    if let Some(wanted) = self.written(value, known) {
                        expected.push(Expected {
                            key: known,
                            of,
                            wanted,
                        });
                    }
                }
            } else if key.is == "score" {
                for (of, value) in self.entries(value, "score").unwrap_or_default() {
                    self.parts(value, &of, GRADE, &mut expected);
                }
            } else if key.is == "progress" {
                self.progress(value, &mut expected);
            } else {
                let all = [ALL_OF, EXACTLY, EACH, &["score", "progress"]].concat();
                self.unknown(&key.is, key.span, &all);
            }
        }
        expected
    }

    /// `progress = { done = 1, all = 3 }` of the whole, or a table of these by section.
    fn progress(&mut self, value: Value<'_>, expected: &mut Vec<Expected>) {
        let entries = self.entries(value, "progress").unwrap_or_default();
        let whole = entries
            .iter()
            .all(|(_, value)| value.get_ref().as_table().is_none());
        if whole {
            self.parts(value, &nothing(span(value)), PROGRESS, expected);
        } else {
            for (of, value) in entries {
                self.parts(value, &of, PROGRESS, expected);
            }
        }
    }

    fn parts(
        &mut self,
        value: Value<'_>,
        of: &At<String>,
        keys: &'static [&'static str],
        expected: &mut Vec<Expected>,
    ) {
        for (key, value) in self.entries(value, &of.is).unwrap_or_default() {
            match keys.iter().copied().find(|known| *known == key.is) {
                None => self.unknown(&key.is, key.span, keys),
                Some(known) => {
                    if let Some(wanted) = self.written(value, known) {
                        let key = match (keys == PROGRESS, known) {
                            (true, "done") => "progress done",
                            (true, "all") => "progress all",
                            (true, "problems") => "progress problems",
                            (true, _) => "progress required_open",
                            (false, "weak") => "score weak",
                            (false, _) => known,
                        };
                        expected.push(Expected {
                            key,
                            of: of.clone(),
                            wanted,
                        });
                    }
                }
            }
        }
    }

    /// The entries of a table in the order of the file.
    fn entries<'t>(&mut self, value: Value<'t>, key: &str) -> Option<Vec<(At<String>, Value<'t>)>> {
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_kind(span(value), key, "{ … }");
            return None;
        };
        let mut entries: Vec<(At<String>, Value<'t>)> = table
            .iter()
            .map(|(key, value)| {
                let name = At {
                    is: key.get_ref().as_ref().to_owned(),
                    span: Span::from(key.span()),
                };
                (name, value)
            })
            .collect();
        entries.sort_by_key(|(name, _)| name.span.start);
        Some(entries)
    }

    fn written(&mut self, value: Value<'_>, key: &str) -> Option<At<Written>> {
        let written = match value.get_ref() {
            DeValue::String(text) => Written::Text(text.as_ref().to_owned()),
            DeValue::Integer(number) if number.radix() == 10 => {
                Written::Number(number.as_str().to_owned())
            }
            DeValue::Float(number) => Written::Number(number.as_str().to_owned()),
            DeValue::Boolean(truth) => Written::Truth(*truth),
            DeValue::Datetime(when) => Written::When(when.to_string()),
            DeValue::Array(_) => {
                let names = self.names(value, key).into_iter();
                Written::List(names.map(|name| name.is).collect())
            }
            DeValue::Table(table) => {
                self.known(table, &["not_applicable", "not_verified"]);
                match (
                    self.text(table, "not_applicable"),
                    self.text(table, "not_verified"),
                ) {
                    (Some(reason), None) => Written::NotApplicable(reason.is),
                    (None, Some(reason)) => Written::NotVerified(reason.is),
                    _ => {
                        self.wrong_kind(span(value), key, "{ not_verified = \"no_reply\" }");
                        return None;
                    }
                }
            }
            DeValue::Integer(_) => {
                self.wrong_kind(span(value), key, "12");
                return None;
            }
        };
        Some(At {
            is: written,
            span: span(value),
        })
    }

    /// One name or several.
    fn names(&mut self, value: Value<'_>, key: &str) -> Vec<At<String>> {
        match value.get_ref().as_array() {
            Some(items) => items
                .iter()
                .filter_map(|item| self.as_text(item, key))
                .collect(),
            None => self.as_text(value, key).into_iter().collect(),
        }
    }

    fn text(&mut self, table: &DeTable<'_>, key: &str) -> Option<At<String>> {
        table.get(key).and_then(|value| self.as_text(value, key))
    }

    fn as_text(&mut self, value: Value<'_>, key: &str) -> Option<At<String>> {
        match value.get_ref().as_str() {
            Some(text) => Some(At {
                is: text.to_owned(),
                span: span(value),
            }),
            None => {
                self.wrong_kind(span(value), key, "\"…\"");
                None
            }
        }
    }

    /// A date or moment, bare or in quotes.
    fn when(&mut self, table: &DeTable<'_>, key: &str) -> Option<At<String>> {
        let value = table.get(key)?;
        match value.get_ref().as_datetime() {
            Some(when) => Some(At {
                is: when.to_string(),
                span: span(value),
            }),
            None => self.as_text(value, key),
        }
    }

    fn known(&mut self, table: &DeTable<'_>, keys: &[&'static str]) {
        let mut unknown: Vec<(&str, Span)> = table
            .keys()
            .map(|key| (key.get_ref().as_ref(), Span::from(key.span())))
            .filter(|(key, _)| !keys.contains(key))
            .collect();
        unknown.sort_by_key(|(_, span)| span.start);
        for (key, span) in unknown {
            self.unknown(key, span, keys);
        }
    }

    fn unknown(&mut self, key: &str, span: Span, keys: &[&'static str]) {
        let hint = suggest::hint(key, keys.iter().copied());
        self.report(Code::ScenarioUnknownKey, say::unknown_key(key), span, hint);
    }

    fn missing(&mut self, span: Span, key: &str) {
        self.report(Code::ScenarioMissingKey, say::missing_key(key), span, None);
    }

    fn wrong_kind(&mut self, span: Span, key: &str, wanted: &str) {
        let summary = say::wrong_kind(key, wanted);
        self.report(Code::ScenarioWrongKind, summary, span, None);
    }

    fn report(&mut self, code: Code, summary: Phrase, span: Span, hint: Option<Phrase>) {
        let mut problem = Diagnostic::new(code, summary).at(self.source, span);
        problem.hints.extend(hint);
        self.found.push(problem);
    }
}

fn span(value: Value<'_>) -> Span {
    Span::from(value.span())
}

fn nothing(span: Span) -> At<String> {
    At {
        is: String::new(),
        span,
    }
}
