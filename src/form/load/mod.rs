//! Reading a package: texts in, a questionnaire and every problem in it out. It opens no file and asks no clock, and nothing it
//! returns depends on the language of the user: problems are phrases.

pub mod limit;
pub mod source;
