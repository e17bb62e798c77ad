//! Texts for translators: a workbook with a row a text, and what comes back of it held against the English. It opens no file and knows
//! no folder: bytes and texts go in, bytes, texts and problems come out.
//!
//! A sheet has the columns *id, English, context, translation, limit, state*, of which only the fourth is to be written in; a second sheet
//! says of what and in which language it is, so that it cannot be read into another. Texts are Fluent source in the fixed spelling of
//! [`written`](crate::text::i18n::written): what is read back unchanged is the same to the letter.

pub mod accept;
pub mod book;

use crate::text::i18n::locale::Locale;
use crate::text::i18n::written::TextName;

/// The texts of one origin for one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What is translated: `interface`, `instruments` or the id of a questionnaire.
    pub of: String,
    /// Into which language.
    pub language: Locale,
    /// Its rows in the order of the English files.
    pub rows: Vec<SheetRow>,
}

/// One text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetRow {
    /// Its name, `message` or `message.attribute`, as it stands in the sheet.
    pub name: String,
    /// The English text.
    pub english: String,
    /// Where it is shown and what its author says about it.
    pub context: String,
    /// The translation; empty where there is none.
    pub text: String,
    /// How many cells it may take in a window of 80 columns, where its place has an end.
    pub limit: Option<usize>,
    /// How it stands, in the words of the user.
    pub state: String,
    /// Its row in the sheet as spreadsheets count, from 1; 0 before it was written.
    pub at: u32,
}

impl SheetRow {
    /// Its name taken apart.
    pub fn text_name(&self) -> TextName {
        TextName::parse(&self.name)
    }
}
