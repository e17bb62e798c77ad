//! Fener walks trained assessors through localized monitoring questionnaires in a terminal.

pub mod base;
pub mod text;
