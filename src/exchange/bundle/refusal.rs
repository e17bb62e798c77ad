//! Why a bundle is not taken, and what to do then.

use crate::exchange::bundle::{LONGEST_LINE, MOST_BYTES};
use crate::storage::store::error::StoreError;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::bundle as say;
use crate::text::i18n::phrase::Phrase;

/// Why a bundle is not taken. Nothing of it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A link, a folder or a device stands in its place.
    NotAFile,
    /// An archive: zip, gzip or tar.
    Archive(&'static str),
    /// Something else.
    Foreign,
    /// It has more bytes than a bundle may have.
    TooLarge,
    /// A line is longer than one may be.
    LongLine,
    /// It says that it holds more of something than it may.
    TooMany,
    /// A byte was changed, or its end is missing.
    Changed,
    /// It is encrypted for somebody else.
    NotForMe,
    /// It is encrypted with a passphrase, and none was given.
    NeedsPassphrase,
    /// It is encrypted with another passphrase.
    WrongPassphrase,
    /// Its passphrase asks for more work than a laptop should be made to do.
    TooMuchWork,
    /// A newer program wrote it.
    Newer,
    /// Nobody signed it.
    Unsigned,
    /// It is signed with another key than it says, or something else was signed.
    OtherKey,
    /// A file in it has a name that no package gives its files.
    Path(String),
    /// A package in it is not the one that it says.
    OtherPackage,
    /// A line is not what it should be.
    Malformed(u64),
    /// Its recipient is no public key of a bundle.
    NoRecipient(String),
    /// It cannot be read or written.
    Disk(String),
}

/// Why work with bundles comes to an end: because of a bundle, or because of the store.
#[derive(Debug)]
pub enum Trouble {
    /// The bundle, or a key.
    Bundle(Refusal),
    /// The store.
    Store(StoreError),
}

impl From<Refusal> for Trouble {
    fn from(why: Refusal) -> Trouble {
        Trouble::Bundle(why)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Trouble {
        Trouble::Store(error)
    }
}

impl Refusal {
    /// What happened and what to do.
    pub fn diagnostic(&self) -> Diagnostic {
        let (code, summary, hint) = self.as_file().unwrap_or_else(|| self.as_content());
        Diagnostic::new(code, summary).hint(hint)
    }

    /// What is wrong with the file as a whole.
    fn as_file(&self) -> Option<(Code, Phrase, Phrase)> {
        Some(match self {
            Refusal::NotAFile => (
                Code::BundleForeign,
                say::not_a_file_error(),
                say::foreign_hint(),
            ),
            Refusal::Archive(kind) => (
                Code::BundleForeign,
                say::archive_error(*kind),
                say::foreign_hint(),
            ),
            Refusal::Foreign => (
                Code::BundleForeign,
                say::foreign_error(),
                say::foreign_hint(),
            ),
            Refusal::TooLarge => {
                let most = i64::try_from(MOST_BYTES / 1024 / 1024).unwrap_or_default();
                let said = say::too_large_error(most);
                (Code::BundleTooLarge, said, say::parts_hint())
            }
            Refusal::LongLine => {
                let most = i64::try_from(LONGEST_LINE / 1024 / 1024).unwrap_or_default();
                let said = say::long_line_error(most);
                (Code::BundleTooLarge, said, say::again_hint())
            }
            Refusal::TooMany => (
                Code::BundleTooLarge,
                say::too_many_error(),
                say::parts_hint(),
            ),
            Refusal::Changed => (Code::BundleChanged, say::changed_error(), say::again_hint()),
            Refusal::NotForMe => (
                Code::BundleLocked,
                say::not_for_me_error(),
                say::not_for_me_hint(),
            ),
            Refusal::NeedsPassphrase => (
                Code::BundleLocked,
                say::needs_passphrase_error(),
                say::passphrase_hint(),
            ),
            Refusal::WrongPassphrase => (
                Code::BundleLocked,
                say::wrong_passphrase_error(),
                say::passphrase_hint(),
            ),
            Refusal::TooMuchWork => (
                Code::BundleLocked,
                say::too_much_work_error(),
                say::not_for_me_hint(),
            ),
            _ => return None,
        })
    }

    /// What is wrong inside, or outside of it.
    fn as_content(&self) -> (Code, Phrase, Phrase) {
        match self {
            Refusal::Newer => (Code::BundleNewer, say::newer_error(), say::newer_hint()),
            Refusal::Unsigned => (
                Code::BundleUnsigned,
                say::unsigned_error(),
                say::again_hint(),
            ),
            Refusal::OtherKey => (
                Code::BundleUnsigned,
                say::other_key_error(),
                say::again_hint(),
            ),
            Refusal::Path(path) => (
                Code::BundleMalformed,
                say::path_error(path.escape_debug().to_string()),
                say::malformed_hint(),
            ),
            Refusal::OtherPackage => (
                Code::BundleMalformed,
                say::other_package_error(),
                say::malformed_hint(),
            ),
            Refusal::Malformed(line) => (
                Code::BundleMalformed,
                say::malformed_error(i64::try_from(*line).unwrap_or(i64::MAX)),
                say::malformed_hint(),
            ),
            Refusal::NoRecipient(text) => (
                Code::BundleRecipient,
                say::recipient_error(text.as_str()),
                say::recipient_hint(),
            ),
            Refusal::Disk(reason) => (
                Code::BundleDisk,
                say::disk_error(reason.as_str()),
                say::again_hint(),
            ),
            _ => (
                Code::BundleForeign,
                say::foreign_error(),
                say::foreign_hint(),
            ),
        }
    }
}
