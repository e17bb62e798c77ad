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
    /// There is no store where one was looked for.
    StoreMissing = "S0101" Error;
    /// The file is not a store of this program, or it is encrypted. It was left as it is.
    StoreForeign = "S0102" Error;
    /// The store was written by a newer version of the program, which changed how it is laid out. It was left as it is.
    StoreNewer = "S0103" Error;
    /// The store contradicts itself: the disk lost or changed a part of it, or another program wrote into it.
    StoreDamaged = "S0104" Error;
    /// The disk has no room for what was to be written.
    StoreFull = "S0105" Error;
    /// The store or its folder cannot be written or made: no right to, or a medium that takes no changes.
    StoreUnwritable = "S0106" Error;
    /// Another program holds the store: a backup, a synchronising program, or a tool for databases.
    StoreBusy = "S0107" Error;
    /// The disk reported a failure while the store was read or written.
    StoreDisk = "S0108" Error;
    /// An event cannot be read: a newer program wrote it, or it was changed from outside.
    StoreUnreadable = "S0109" Error;
    /// Something was to be written to a store that is open for reading only.
    StoreReadOnly = "S0110" Error;
    /// The last write failed in a way that leaves open whether it reached the disk. The store must be opened again to know.
    StoreUnsure = "S0111" Error;
    /// SQLite refused something that it should not; a mistake in this program.
    StoreUnexpected = "S0112" Error;
    /// A session is elsewhere than this window thought: its store was copied or exchanged while it was open.
    StoreConflict = "S0201" Error;
    /// The event is in the store already, so it was not written a second time.
    StoreDuplicate = "S0202" Error;
    /// What was to be recorded does not fit its stream; a mistake in this program.
    StoreRefused = "S0203" Error;
    // I: import and scenarios.
    // A: arguments and settings.
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
