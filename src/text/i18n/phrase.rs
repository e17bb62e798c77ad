//! A phrase: a key and typed arguments, in no language until a catalog says it.

use crate::base::number::Number;
use crate::base::time::{Date, PartialDate, TimeOfDay, Timestamp};

/// Something to say to a user. Built only by the constructors in [`keys`](crate::text::i18n::keys).
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    key: &'static str,
    args: Vec<(&'static str, Arg)>,
}

/// One argument of a phrase.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text that is the same in every language: what a user typed, an id, a file name.
    Text(String),
    /// A whole number; plural rules look at it.
    Count(i64),
    /// A number to so many decimals, half up, written as the language writes it.
    Decimal(Number, u32),
    /// A share between 0 and 1, written as a percentage to so many decimals.
    Percent(Number, u32),
    /// A day.
    Date(Date),
    /// A date known to the day, month or year.
    PartialDate(PartialDate),
    /// A time on the wall.
    Time(TimeOfDay),
    /// A moment, shown as date and time at an offset in seconds from UTC.
    Moment(Timestamp, i32),
    /// A text of a questionnaire or country pack, by its key.
    Key(TextKey),
    /// Another phrase.
    Phrase(Box<Phrase>),
    /// Several, joined as the language joins a list.
    List(Vec<Arg>),
}

/// The key of a text in a package: a message and, for help and the like, an attribute.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextKey {
    /// The message, such as `sv_acc_food` or `ynp-yes`.
    pub id: String,
    /// The attribute, such as `help`; `None` for the text itself.
    pub attribute: Option<&'static str>,
}

impl TextKey {
    /// The key of a text itself.
    pub fn new(id: impl Into<String>) -> TextKey {
        TextKey {
            id: id.into(),
            attribute: None,
        }
    }

    /// The key of one of its attributes.
    pub fn attribute(id: impl Into<String>, attribute: &'static str) -> TextKey {
        TextKey {
            id: id.into(),
            attribute: Some(attribute),
        }
    }
}

impl Phrase {
    /// Only the `phrases!` lists call this.
    pub(crate) fn new(key: &'static str, args: Vec<(&'static str, Arg)>) -> Phrase {
        Phrase { key, args }
    }

    /// The message it stands under in the locale files.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// Its arguments, in the declared order.
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }
}

macro_rules! from {
    ($($type:ty => |$value:ident| $make:expr;)*) => {$(
        impl From<$type> for Arg {
            fn from($value: $type) -> Arg {
                $make
            }
        }
    )*};
}

from! {
    String => |text| Arg::Text(text);
    &String => |text| Arg::Text(text.clone());
    &str => |text| Arg::Text(text.to_owned());
    char => |c| Arg::Text(c.to_string());
    i64 => |n| Arg::Count(n);
    usize => |n| Arg::Count(i64::try_from(n).unwrap_or(i64::MAX));
    u32 => |n| Arg::Count(i64::from(n));
    Date => |date| Arg::Date(date);
    PartialDate => |date| Arg::PartialDate(date);
    TimeOfDay => |time| Arg::Time(time);
    TextKey => |key| Arg::Key(key);
    Phrase => |phrase| Arg::Phrase(Box::new(phrase));
    Vec<Arg> => |args| Arg::List(args);
}
