//! All tests that look at the program from outside, in one binary; each folder is an area.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod evidence;
mod exchange;
mod expr;
mod kept;
mod load;
mod record;
mod scenario;
mod score;
mod screens;
mod store;
mod support;
mod terminal;
mod text;
