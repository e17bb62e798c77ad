//! The texts of a package before anything is read from them. Whoever stands at the edge fills them; nothing here opens a file.

use std::path::PathBuf;
use std::sync::Arc;

use crate::base::digest::Digest;
use crate::base::id::is_well_formed;
use crate::form::load::limit;
use crate::form::load::texts::too_deep;
use crate::text::i18n::locale::Locale;

/// The file of a package that holds its structure.
pub const STRUCTURE: &str = "questionnaire.toml";

/// The file that holds the table of legal and professional sources.
pub const INSTRUMENTS: &str = "instruments.toml";

/// Where a package comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is part of the program.
    Embedded,
    /// It was read from this folder.
    Folder(PathBuf),
}

/// A file that is there and could not be taken as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    /// The name of the file inside its package.
    pub file: String,
    /// Why.
    pub kind: FileProblemKind,
}

/// Why a file could not be taken as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblemKind {
    /// The byte at this place is no UTF-8; from there on the text holds replacement characters.
    NotUtf8(usize),
    /// It is bigger than [`limit::FILE_BYTES`]; its text is left out.
    TooLarge,
    /// The system would not give it; its text is empty. Holds what the system said.
    Unreadable(String),
    /// It is a link that leads out of the package, to what its author may not have; its text is empty.
    LinkOut,
    /// From this byte on braces stand in each other too deep to be read. Said only of languages that were added, which are left out then.
    TooDeep(usize),
}

/// All files of one package.
#[derive(Clone, Debug, PartialEq)]
pub struct PackageSource {
    /// What to call the folder in messages: the path as the user knows it.
    pub name: String,
    /// The names inside the folder, with `/` between parts, and the texts; sorted by name.
    pub files: Vec<(String, Arc<str>)>,
    /// Where they come from.
    pub origin: Origin,
    /// Files that could not be taken as they are.
    pub problems: Vec<FileProblem>,
    /// The languages that a folder of the user's adds or puts in the place of its own. They are spoken like its own and are no part of
    /// it: what was asked stays the same thing, with the same digest, in whatever language somebody adds.
    pub added: Option<Box<PackageSource>>,
}

/// What was found where a file was looked for.
pub type Found = Result<Vec<u8>, Unread>;

/// Why a file that is there was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// The system would not give it; holds what the system said.
    System(String),
    /// It is a link that leads out of the package.
    LinkOut,
}

impl From<&str> for Unread {
    fn from(reason: &str) -> Unread {
        Unread::System(reason.to_owned())
    }
}

impl PackageSource {
    /// Takes files as they were read: their name inside the folder and their bytes, or what the system said instead.
    pub fn new(
        name: impl Into<String>,
        origin: Origin,
        found: impl IntoIterator<Item = (String, Found)>,
    ) -> PackageSource {
        let mut source = PackageSource {
            name: name.into(),
            files: Vec::new(),
            origin,
            problems: Vec::new(),
            added: None,
        };
        for (file, found) in found {
            let (text, problem) = decode(found);
            if let Some(kind) = problem {
                let file = file.clone();
                source.problems.push(FileProblem { file, kind });
            }
            source.files.push((file, text));
        }
        source.files.sort_by(|one, other| one.0.cmp(&other.0));
        source
    }

    /// Takes texts that are already known to be good, such as those kept beside a session.
    pub fn from_texts(
        name: impl Into<String>,
        origin: Origin,
        texts: impl IntoIterator<Item = (String, Arc<str>)>,
    ) -> PackageSource {
        let mut files: Vec<(String, Arc<str>)> = texts.into_iter().collect();
        files.sort_by(|one, other| one.0.cmp(&other.0));
        PackageSource {
            name: name.into(),
            files,
            origin,
            problems: Vec::new(),
            added: None,
        }
    }

    /// Lays languages over it. A file of them that cannot be read is left out and noted there, and costs that language alone.
    pub fn with_added(self, mut added: PackageSource) -> PackageSource {
        let deep = added.files.iter().filter_map(|(file, text)| {
            let kind = FileProblemKind::TooDeep(too_deep(text)?);
            let file = file.clone();
            Some(FileProblem { file, kind })
        });
        let deep: Vec<FileProblem> = deep.collect();
        added.problems.extend(deep);
        PackageSource {
            added: Some(Box::new(added)),
            ..self
        }
    }

    /// The files of the languages that were added, as far as they can be read.
    pub(crate) fn added_files(&self) -> impl Iterator<Item = &(String, Arc<str>)> {
        let added = self.added.iter();
        added.flat_map(|added| {
            let is_broken = |file: &str| added.problems.iter().any(|one| one.file == file);
            let files = added.files.iter();
            files.filter(move |(file, _)| !is_broken(file))
        })
    }

    /// The text of a file of its own.
    pub fn text(&self, file: &str) -> Option<&Arc<str>> {
        self.files
            .iter()
            .find(|(name, _)| name == file)
            .map(|(_, text)| text)
    }

    /// What to call a file in messages.
    pub fn shown_name(&self, file: &str) -> String {
        if let Some(added) = &self.added
            && self.added_files().any(|(name, _)| name == file)
        {
            return added.shown_name(file);
        }
        match self.name.is_empty() {
            true => file.to_owned(),
            false => format!("{}/{file}", self.name.trim_end_matches('/')),
        }
    }

    /// The languages that have a file of texts, in the order of the files' names.
    pub fn locales(&self) -> impl Iterator<Item = Locale> + '_ {
        self.text_files("").map(|(_, locale, _)| locale)
    }

    /// The texts in one language.
    pub fn texts_in(&self, locale: &Locale) -> Option<&Arc<str>> {
        self.text_files("")
            .find(|(_, known, _)| known == locale)
            .map(|(_, _, text)| text)
    }

    /// The files of texts directly under a folder of the package, by their names: name, language and text. What was added stands in the
    /// place of a file of the same name.
    pub(crate) fn text_files<'a>(
        &'a self,
        folder: &'a str,
    ) -> impl Iterator<Item = (&'a str, Locale, &'a Arc<str>)> {
        let is_added = |file: &str| self.added_files().any(|(name, _)| name == file);
        let own = self.files.iter().filter(|(name, _)| !is_added(name));
        let mut files: Vec<&(String, Arc<str>)> = own.chain(self.added_files()).collect();
        files.sort_by(|one, other| one.0.cmp(&other.0));
        files.into_iter().filter_map(move |(name, text)| {
            let tag = name.strip_prefix(folder)?.strip_suffix(".ftl")?;
            let locale = Locale::parse(tag).filter(|locale| locale.as_str() == tag)?;
            Some((name.as_str(), locale, text))
        })
    }

    /// The digest of all files of its own, structure and texts. Any change of any byte or name changes it; what was added does not.
    pub fn digest(&self) -> Digest {
        let parts = self
            .files
            .iter()
            .flat_map(|(name, text)| [name.as_bytes(), text.as_bytes()]);
        Digest::of_parts(parts)
    }
}

/// Where the table of legal and professional sources is read from: layers of files, of which a later one adds to and replaces
/// entries of those before it, so that a user's folder needs only what it adds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstrumentSource {
    /// Each holds `instruments.toml` and `instruments/<language>.ftl`.
    pub layers: Vec<PackageSource>,
}

/// Says whether a file belongs to a package at all: structure and texts, cases included; whatever else lies in the folder stays
/// out of the digest.
pub fn belongs(file: &str) -> bool {
    let name = match file.split_once('/') {
        None => file,
        Some((folder, name)) if is_well_formed(folder) && !name.contains('/') => name,
        Some(_) => return false,
    };
    !name.starts_with('.') && (name.ends_with(".toml") || name.ends_with(".ftl"))
}

fn decode(found: Found) -> (Arc<str>, Option<FileProblemKind>) {
    match found {
        Err(Unread::System(reason)) => (Arc::from(""), Some(FileProblemKind::Unreadable(reason))),
        Err(Unread::LinkOut) => (Arc::from(""), Some(FileProblemKind::LinkOut)),
        Ok(bytes) if bytes.len() > limit::FILE_BYTES => {
            (Arc::from(""), Some(FileProblemKind::TooLarge))
        }
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => (Arc::from(text), None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                (Arc::from(text), Some(FileProblemKind::NotUtf8(at)))
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(files: &[(&str, &[u8])]) -> PackageSource {
        let found = files
            .iter()
            .map(|(name, bytes)| ((*name).to_owned(), Ok(bytes.to_vec())));
        PackageSource::new("here", Origin::Embedded, found)
    }

    #[test]
    fn the_digest_does_not_depend_on_the_order_of_reading_and_sees_every_byte() {
        let one = source(&[("en.ftl", b"a"), ("questionnaire.toml", b"b")]);
        let other = source(&[("questionnaire.toml", b"b"), ("en.ftl", b"a")]);
        assert_eq!(one.digest(), other.digest());
        assert_ne!(
            one.digest(),
            source(&[("en.ftl", b"b"), ("questionnaire.toml", b"b")]).digest()
        );
        assert_ne!(
            one.digest(),
            source(&[("sq.ftl", b"a"), ("questionnaire.toml", b"b")]).digest()
        );
    }

    #[test]
    fn bytes_that_are_no_text_are_kept_readable_up_to_the_first_bad_one() {
        let source = source(&[("en.ftl", b"ab\xffcd")]);
        assert_eq!(&**source.text("en.ftl").unwrap(), "ab\u{FFFD}cd");
        assert_eq!(source.problems[0].kind, FileProblemKind::NotUtf8(2));
    }

    #[test]
    fn languages_are_those_with_a_file_of_their_own_name() {
        let source = source(&[
            ("en.ftl", b""),
            ("sr-Latn.ftl", b""),
            ("SQ.ftl", b""),
            ("notes.ftl", b""),
            ("cases/en.ftl", b""),
        ]);
        let tags: Vec<String> = source.locales().map(|locale| locale.to_string()).collect();
        assert_eq!(tags, ["en", "sr-Latn"]);
    }

    #[test]
    fn only_structure_and_texts_belong_to_a_package() {
        for file in ["questionnaire.toml", "sq.ftl", "cases/mira.toml"] {
            assert!(belongs(file), "{file}");
        }
        for file in [
            "README.md",
            ".hidden.toml",
            "../x.toml",
            "a/b/c.toml",
            "questionnaire.toml~",
        ] {
            assert!(!belongs(file), "{file}");
        }
    }
}
