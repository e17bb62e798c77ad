//! What an answer can hold. Blank is the absence of a value, never a value.

use crate::base::id::OptionId;
use crate::base::number::Number;
use crate::base::time::{PartialDate, TimeOfDay};

/// An exact, language-free value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A whole or decimal number.
    Number(Number),
    /// Text as it was typed, without line breaks at its end.
    Text(String),
    /// One option of a list or one level of a scale.
    Choice(OptionId),
    /// Several options in the order of their list; an empty set is "none of these", which is an answer.
    Choices(Vec<OptionId>),
    /// All options in the order of preference.
    Ranking(Vec<OptionId>),
    /// A date to the day, month or year.
    Date(PartialDate),
    /// A time of day.
    Time(TimeOfDay),
}

impl Value {
    /// The value as it stands in files and expressions: option ids joined by one space, ISO dates, exact numbers.
    pub fn to_code(&self) -> String {
        match self {
            Value::Number(number) => number.to_string(),
            Value::Text(text) => text.clone(),
            Value::Choice(option) => option.to_string(),
            Value::Choices(options) | Value::Ranking(options) => options
                .iter()
                .map(OptionId::as_str)
                .collect::<Vec<_>>()
                .join(" "),
            Value::Date(date) => date.to_string(),
            Value::Time(time) => time.to_string(),
        }
    }
}
