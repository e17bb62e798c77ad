//! Fener walks trained assessors through localized monitoring questionnaires in a terminal.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

pub mod base;
pub mod cli;
pub mod engine;
pub mod exchange;
pub mod form;
pub mod interface;
pub mod record;
pub mod storage;
pub mod text;
pub mod world;
