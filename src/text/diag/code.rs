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
    /// A character that no expression has outside of quotes, or the sign another language has for an operator.
    UnexpectedCharacter = "E0102" Error;
    /// Something that cannot stand where it stands: an operator without its operand, two values without an operator between them.
    UnexpectedToken = "E0103" Error;
    /// An expression that ends where a value is still missing.
    UnexpectedEnd = "E0104" Error;
    /// A text whose closing quote is missing.
    UnclosedText = "E0105" Error;
    /// A parenthesis or bracket without its partner.
    Unbalanced = "E0106" Error;
    /// A number with an exponent, which XPath does not have.
    NumberForm = "E0107" Error;
    /// An expression without anything in it.
    EmptyExpression = "E0108" Error;
    /// An expression of more than 64 KiB.
    ExpressionTooLong = "E0109" Error;
    /// An expression whose parentheses, arguments and predicates nest too deep.
    ExpressionTooDeep = "E0110" Error;
    /// An expression with too many parts.
    ExpressionTooLarge = "E0111" Error;
    /// A function that does not exist.
    UnknownFunction = "E0112" Error;
    /// A function with more or fewer arguments than it takes.
    ArgumentCount = "E0113" Error;
    /// An argument of the wrong kind: a value where nodes are needed, something computed where only a text in quotes can stand.
    ArgumentKind = "E0114" Error;
    /// A step of a path other than down, up and to itself: `//`, `@`, `ancestor::` and the like.
    UnsupportedAxis = "E0115" Error;
    /// A comparison with an option that the question does not have.
    UnknownOption = "E0116" Error;
    /// A comparison that can never hold, such as a number with a word.
    NeverHolds = "E0117" Warning;
    /// A calculation that gives true or false, used as a condition by itself: it is stored as text, and the text `false` is true.
    BareBoolean = "E0118" Error;
    /// A question used as a condition by itself: XPath asks whether the question is there, not whether it is answered.
    BareQuestion = "E0119" Warning;
    /// An expression that reads the question it belongs to; only a constraint may.
    SelfReference = "E0120" Error;
    /// A regular expression that cannot be read, or takes too long.
    BadPattern = "E0121" Error;
    /// Something that other programs do and this one does not; it counts as blank.
    NotSupported = "E0122" Warning;
    /// A step, a predicate or `|` on something that is no node.
    NotNodes = "E0123" Error;
    /// A list of options that does not exist.
    UnknownList = "E0124" Error;
    /// A column that a list of options does not have.
    UnknownColumn = "E0125" Error;
    /// Rules that need each other's result, so that none can be first.
    RuleCycle = "E0126" Error;
    /// A text or value that is no date.
    BadDate = "E0127" Error;
    /// A sign in the pattern of a date that means nothing.
    BadDateFormat = "E0128" Error;
    /// An argument that a function cannot do anything with.
    BadArgument = "E0129" Error;
    /// A calculation that gives true or false: it is stored as text, where `false` is true.
    StoredBoolean = "E0130" Warning;
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
