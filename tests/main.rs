//! All tests that look at the program from outside, in one binary; each folder is an area.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    missing_docs
)]

mod cli;
mod evidence;
mod exchange;
mod expr;
mod first_use;
mod fuzz;
mod kept;
mod keyboard;
mod keys;
mod load;
mod ninth;
mod order;
mod plain;
mod practice;
mod recommendations;
mod record;
mod requests;
mod review;
mod scenario;
mod score;
mod scores_screen;
mod screens;
mod states;
mod stats;
mod store;
mod support;
mod terminal;
mod text;
mod tidy;
mod upgrade;
mod walker;
