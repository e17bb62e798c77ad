//! What can be wrong with one value by itself: kind, numbers, options. Constraints that are expressions are the pass's.

use crate::base::id::OptionId;
use crate::base::number::Number;
use crate::base::time::{PartialDate, TimeOfDay};
use crate::base::value::Value;
use crate::engine::flow::evaluation::Violation;
use crate::form::model::question::{NumberSpec, Question, QuestionKind};
use crate::form::model::scale::ChoiceList;
use crate::record::session::answer::Response;

/// What is wrong with a value that a question holds. `offered` are the options left by a choice filter.
pub(super) fn check(
    question: &Question,
    value: &Value,
    offered: Option<&[OptionId]>,
    violations: &mut Vec<Violation>,
) {
    match (&question.kind, value) {
        (QuestionKind::Rating(scale), Value::Choice(level)) => {
            let unknown = scale.level(level).is_none().then(|| level.clone());
            not_offered(unknown.into_iter().collect(), violations);
        }
        (QuestionKind::Single(list), Value::Choice(option)) => {
            not_offered(unknown(list, std::slice::from_ref(option)), violations);
        }
        (QuestionKind::Several(list), Value::Choices(options)) => {
            not_offered(unknown(list, options), violations);
            let alone = |id: &&OptionId| list.option(id).is_some_and(|option| option.exclusive);
            if let (Some(id), true) = (options.iter().find(alone), options.len() > 1) {
                violations.push(Violation::NotAlone(id.clone()));
            }
        }
        (QuestionKind::Rank(list), Value::Ranking(options)) => {
            not_offered(unknown(list, options), violations);
            let all = list.options.iter().map(|option| &option.id);
            let left_out: Vec<OptionId> = all
                .filter(|id| offered.is_none_or(|offered| offered.contains(id)))
                .filter(|id| !options.contains(id))
                .cloned()
                .collect();
            if !left_out.is_empty() {
                violations.push(Violation::Unranked(left_out));
            }
        }
        (QuestionKind::Number(spec), Value::Number(number)) => {
            check_number(spec, number, violations);
        }
        (QuestionKind::Text { lines }, Value::Text(text)) => {
            if *lines == 1 && text.contains('\n') {
                violations.push(Violation::SeveralLines);
            }
        }
        (QuestionKind::Date, Value::Date(_)) | (QuestionKind::Time, Value::Time(_)) => {}
        (QuestionKind::Derived, _) => {}
        _ => violations.push(Violation::OtherKind),
    }
}

/// Makes a response of what a calculation or default gave, in the kind the question takes; `None` when it is not of that kind.
pub(super) fn response_of(question: &Question, text: &str) -> Option<Response> {
    let value = match &question.kind {
        QuestionKind::Rating(scale) => {
            if question.is_scored() && text == "not_applicable" {
                return Some(Response::NotApplicable(String::new()));
            }
            let level = OptionId::new(text);
            scale
                .level(&level)
                .is_some()
                .then_some(Value::Choice(level))
        }
        QuestionKind::Single(list) => {
            let option = OptionId::new(text);
            list.option(&option)
                .is_some()
                .then_some(Value::Choice(option))
        }
        QuestionKind::Several(list) => {
            let chosen: Vec<&str> = text.split_ascii_whitespace().collect();
            let ids = list.options.iter().map(|option| &option.id);
            let known = ids.filter(|id| chosen.contains(&id.as_str())).cloned();
            Some(Value::Choices(known.collect()))
        }
        QuestionKind::Rank(_) => {
            let order = text.split_ascii_whitespace().map(OptionId::new);
            Some(Value::Ranking(order.collect()))
        }
        QuestionKind::Number(_) => number(text).map(Value::Number),
        QuestionKind::Text { .. } => Some(Value::Text(text.to_owned())),
        // Expressions give whole moments and times with seconds; a questionnaire keeps days and minutes.
        QuestionKind::Date => {
            PartialDate::parse(text.split('T').next().unwrap_or(text)).map(Value::Date)
        }
        QuestionKind::Time => text.get(..5).and_then(TimeOfDay::parse).map(Value::Time),
        QuestionKind::Note => None,
        QuestionKind::Derived => Some(derived(text)),
    };
    value.map(Response::Value)
}

/// The exact value of a float that a calculation gave: the shortest decimal that is that float, which is what people see.
pub(super) fn exact(float: f64) -> Option<Number> {
    const WHOLE: f64 = 9_007_199_254_740_992.0;
    match float.fract() == 0.0 && float.abs() < WHOLE {
        true => Some(Number::whole(float as i64)),
        false => Number::parse(&float.to_string()).or_else(|| Number::from_f64(float)),
    }
}

/// The value of a variable or calculated line that is text: a number where it is written as one, so that `007` stays text.
pub(super) fn derived(text: &str) -> Value {
    match number(text).filter(|number| number.to_string() == text) {
        Some(number) => Value::Number(number),
        None => Value::Text(text.to_owned()),
    }
}

fn number(text: &str) -> Option<Number> {
    let is_plain = text
        .bytes()
        .all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
    is_plain.then(|| Number::parse(text)).flatten()
}

fn unknown(list: &ChoiceList, options: &[OptionId]) -> Vec<OptionId> {
    let unknown = options.iter().filter(|id| list.option(id).is_none());
    unknown.cloned().collect()
}

fn not_offered(unknown: Vec<OptionId>, violations: &mut Vec<Violation>) {
    if !unknown.is_empty() {
        violations.push(Violation::NotOffered(unknown));
    }
}

fn check_number(spec: &NumberSpec, number: &Number, violations: &mut Vec<Violation>) {
    if let Some(min) = spec.min.as_ref().filter(|min| number < *min) {
        violations.push(Violation::Below(min.clone()));
    }
    if let Some(max) = spec.max.as_ref().filter(|max| number > *max) {
        violations.push(Violation::Above(max.clone()));
    }
    if spec.whole && !number.is_whole() {
        violations.push(Violation::NotWhole);
    }
    if let Some(step) = spec.step.as_ref().filter(|step| !step.is_zero()) {
        let from = spec.min.clone().unwrap_or_else(Number::zero);
        let steps = (number - &from).checked_div(step);
        if steps.is_some_and(|steps| !steps.is_whole()) {
            violations.push(Violation::OffStep(step.clone()));
        }
    }
}
