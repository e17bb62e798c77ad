//! How codes are declared: each once, with its explanation, its text and how bad it is.

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

pub(super) use codes;
