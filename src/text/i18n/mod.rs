//! Languages: phrases with typed arguments, catalogs that say them, and the texts of questionnaires. It opens no file: sources are handed in.

pub mod bundle;
pub mod catalog;
pub mod collate;
pub mod fitting;
pub mod fold;
pub mod format;
pub mod keys;
pub mod languages;
pub mod locale;
pub mod made_from;
pub mod outline;
pub mod phrase;
pub mod pseudo;
pub mod room;
pub mod source;
pub mod standing;
mod tame;
pub mod transliterate;
pub mod written;
