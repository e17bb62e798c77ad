//! Languages: phrases with typed arguments, catalogs that say them, and the texts of questionnaires. It opens no file: sources are handed in.

pub mod keys;
pub mod locale;
pub mod phrase;
