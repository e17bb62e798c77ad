//! What is said: phrases and catalogs in every language, and diagnostics about what authors and files got wrong.
//! Nothing here knows what is asked or answered.

pub mod diag;
pub mod i18n;
