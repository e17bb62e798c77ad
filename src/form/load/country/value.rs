//! A value that a pack has for a question: of the question's kind, within its limits, one of its options.

use toml::de::DeValue;

use crate::base::id::OptionId;
use crate::base::number::Number;
use crate::base::time::{PartialDate, TimeOfDay};
use crate::base::value::Value;
use crate::form::load::country::read::span;
use crate::form::load::log::{Log, mends};
use crate::form::load::table::{Value as Written, quoted};
use crate::form::model::question::{NumberSpec, Question, QuestionKind};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::i18n::keys::country as tell;
use crate::text::i18n::keys::load as say;
use crate::text::i18n::phrase::Phrase;

/// Reads a value for a question; what is wrong with it is reported and gives `None`.
pub(super) fn value(
    question: &Question,
    written: Written<'_>,
    file: SourceId,
    log: &mut Log,
) -> Option<Value> {
    let mut read = Read {
        file,
        at: span(written),
        log,
    };
    let written = written.get_ref();
    match &question.kind {
        QuestionKind::Number(spec) => read.number(written, spec),
        QuestionKind::Rating(scale) => {
            let offered: Vec<&OptionId> = scale.levels.iter().map(|level| &level.id).collect();
            read.option(written, &offered).map(Value::Choice)
        }
        QuestionKind::Single(list) => {
            let offered: Vec<&OptionId> = list.options.iter().map(|option| &option.id).collect();
            read.option(written, &offered).map(Value::Choice)
        }
        QuestionKind::Several(list) => {
            let offered: Vec<&OptionId> = list.options.iter().map(|option| &option.id).collect();
            read.options(written, &offered).map(Value::Choices)
        }
        QuestionKind::Text { .. } => match written {
            DeValue::String(text) => Some(Value::Text(text.to_string())),
            _ => read.wrong(say::type_text(), "\"…\""),
        },
        QuestionKind::Date => read.date(written),
        QuestionKind::Time => match written {
            DeValue::String(text) if TimeOfDay::parse(text).is_some() => {
                TimeOfDay::parse(text).map(Value::Time)
            }
            _ => read.wrong(say::type_text(), "\"14:30\""),
        },
        QuestionKind::Rank(_) | QuestionKind::Note | QuestionKind::Derived => {
            let (what, mend) = (
                tell::takes_no_value(question.id.as_str()),
                tell::takes_no_value_hint(),
            );
            read.report(Code::PrefillImpossible, what, mend)
        }
    }
}

struct Read<'l> {
    file: SourceId,
    at: Span,
    log: &'l mut Log,
}

impl Read<'_> {
    fn report<T>(&mut self, code: Code, what: Phrase, mend: Phrase) -> Option<T> {
        self.log.report(code, what, (self.file, self.at), mend);
        None
    }

    fn wrong<T>(&mut self, expected: Phrase, example: &str) -> Option<T> {
        let what = say::wrong_type("value", expected);
        let mend = say::example(format!("value = {example}"));
        self.report(Code::WrongType, what, mend)
    }

    fn number(&mut self, written: &DeValue<'_>, spec: &NumberSpec) -> Option<Value> {
        let text = match written {
            DeValue::Integer(number) if number.radix() == 10 => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            _ => return self.wrong(say::type_number(), "90"),
        };
        let Some(number) = Number::parse(text) else {
            let mend = say::invalid_number_hint();
            return self.report(Code::InvalidNumber, say::invalid_number(text), mend);
        };
        if spec.whole && !number.is_whole() {
            return self.report(
                Code::NotWhole,
                say::not_whole("value"),
                say::not_whole_hint(),
            );
        }
        let below = spec.min.as_ref().is_some_and(|min| number < *min);
        let above = spec.max.as_ref().is_some_and(|max| number > *max);
        let steps = spec.step.as_ref().is_none_or(|step| {
            let from = spec.min.clone().unwrap_or_else(Number::zero);
            let steps = (&number - &from).checked_div(step);
            steps.is_some_and(|steps| steps.is_whole())
        });
        if below || above || !steps {
            let end = |end: &Option<Number>| {
                let end = end.as_ref().map(ToString::to_string);
                end.unwrap_or_else(|| "…".to_owned())
            };
            let what = say::out_of_range("value", end(&spec.min), end(&spec.max));
            return self.report(Code::NumberOutOfRange, what, tell::prefill_hint());
        }
        Some(Value::Number(number))
    }

    fn option(&mut self, written: &DeValue<'_>, offered: &[&OptionId]) -> Option<OptionId> {
        let DeValue::String(text) = written else {
            let first = offered.first().map_or("yes", |id| id.as_str()).to_owned();
            return self.wrong(say::type_text(), &format!("\"{first}\""));
        };
        self.known(text, offered)
    }

    fn known(&mut self, text: &str, offered: &[&OptionId]) -> Option<OptionId> {
        let option = offered.iter().find(|id| id.as_str() == text);
        if option.is_none() {
            let what = say::unknown_option(text);
            let mut problem = Diagnostic::new(Code::NoSuchOption, what).at(self.file, self.at);
            problem.hints = mends(self.log, text, offered.iter().map(|id| id.as_str()));
            if problem.hints.is_empty() {
                problem.hints.push(tell::prefill_hint());
            }
            self.log.push(problem);
        }
        option.map(|id| (*id).clone())
    }

    /// Several options, put into the order of their list.
    fn options(&mut self, written: &DeValue<'_>, offered: &[&OptionId]) -> Option<Vec<OptionId>> {
        let DeValue::Array(array) = written else {
            return self.wrong(say::type_texts(), &format!("[{}]", quoted(written)));
        };
        let mut chosen = Vec::new();
        for entry in array.iter() {
            self.at = Span::from(entry.span());
            chosen.push(self.option(entry.get_ref(), offered)?);
        }
        let mut ordered: Vec<OptionId> = offered.iter().map(|id| (*id).clone()).collect();
        ordered.retain(|id| chosen.contains(id));
        Some(ordered)
    }

    fn date(&mut self, written: &DeValue<'_>) -> Option<Value> {
        let text = match written {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.to_string(),
            other => quoted(other),
        };
        match PartialDate::parse(&text) {
            Some(date) => Some(Value::Date(date)),
            None => {
                let mend = say::example("value = 2026-11-01");
                self.report(Code::InvalidDate, say::invalid_date(text), mend)
            }
        }
    }
}
