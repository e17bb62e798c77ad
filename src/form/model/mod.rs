//! The vocabulary of definitions. Everything here is immutable once loaded and shared by `Arc`; it does not know that answers exist.

pub mod country;
pub mod instrument;
pub mod practice;
pub mod question;
pub mod questionnaire;
pub mod request;
pub mod rule;
pub mod scale;
pub mod scoring;
pub mod text;
pub mod version;
