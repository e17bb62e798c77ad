//! Newtype ids. Ids of definitions are short texts chosen by authors; ids of instances are random numbers that nobody chose.

use std::fmt;
use std::sync::Arc;

/// The longest id an author may give, in characters: it stays a good column name in statistics programs.
pub const LONGEST_ID: usize = 32;

/// Says whether a text may be an id of a definition: `[a-z][a-z0-9_]*`, at most [`LONGEST_ID`] characters.
pub fn is_well_formed(text: &str) -> bool {
    text.len() <= LONGEST_ID
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

macro_rules! text_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes a text as it is: whether it is well formed is checked where raw text becomes a definition.
            pub fn new(text: &str) -> Self {
                Self(Arc::from(text))
            }

            /// The id as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }
    )*};
}

text_ids! {
    /// A questionnaire, such as `services`.
    QuestionnaireId;
    /// A section of a questionnaire, such as `acc`.
    SectionId;
    /// A question, such as `sv_acc_food`.
    QuestionId;
    /// A group or repeat of questions.
    GroupId;
    /// A scale of levels, such as `ach4`.
    ScaleId;
    /// A list of options shared by questions.
    ListId;
    /// An option of a list or a level of a scale.
    OptionId;
    /// A derived value without a screen of its own.
    VariableId;
    /// A band of a grade, such as `fully_met`.
    BandId;
}

macro_rules! random_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u128);

        impl $name {
            /// Wraps a number that `world` or a [`Moment`](crate::base::time::Moment) made.
            pub const fn new(number: u128) -> Self {
                Self(number)
            }

            /// The number itself, for storage.
            pub const fn as_u128(self) -> u128 {
                self.0
            }

            /// Reads the hyphenated form that [`Display`](fmt::Display) writes.
            pub fn parse(text: &str) -> Option<Self> {
                uuid::Uuid::try_parse(text).ok().map(|id| Self(id.as_u128()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                uuid::Uuid::from_u128(self.0).hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    )*};
}

random_ids! {
    /// What is assessed: a service, an institution or a country. Its code is a label and lives elsewhere.
    SubjectId;
    /// One subject, one questionnaire, one period.
    AssessmentId;
    /// One rater's record in an assessment.
    SessionId;
    /// One event; made before it is written, so that writing it again can be noticed.
    EventId;
    /// Who answers. The initials shown are a label and live elsewhere.
    RaterId;
}
