//! Every code a diagnostic can carry. A letter for the area and four digits, stable for ever: a code that is no longer used stays reserved.
//! Areas: `E` expressions, `P` packages, `T` texts, `C` countries, `S` store, `I` import and scenarios, `A` arguments and settings.

use std::fmt;

use crate::text::diag::Severity;

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $code:literal $severity:ident;)*) => {
        /// What kind of problem it is. The doc comment of each is its explanation in English; `fener check --explain CODE` prints it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])* $name),*
        }

        impl Code {
            /// All codes in the order of this file.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The code as printed.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Code::$name => $code),*
                }
            }

            /// How bad a problem of this kind usually is.
            pub fn severity(self) -> Severity {
                match self {
                    $(Code::$name => Severity::$severity),*
                }
            }

            /// What it means, in English.
            pub fn explanation(self) -> &'static str {
                match self {
                    $(Code::$name => concat!($($doc, "\n"),*)),*
                }
            }
        }
    };
}

codes! {
    // E: expressions.
    /// A name in an expression that no question, group or variable of the questionnaire has.
    UnknownName = "E0101" Error;
    // P: packages.
    // T: texts.
    // S: store.
    // I: import and scenarios.
    // A: arguments and settings.
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
