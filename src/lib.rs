//! Fener walks trained assessors through localized monitoring questionnaires in a terminal.
#![cfg_attr(
    test,
    allow(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unwrap_used
    )
)]

pub mod base;
pub mod form;
pub mod text;
