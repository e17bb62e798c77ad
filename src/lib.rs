//! Fener walks trained assessors through localized monitoring questionnaires in a terminal.
//!
//! Read the wings in this order, which is also who may know whom: [`base`] (ids, time, numbers, values), [`text`] (phrases, languages,
//! diagnostics), [`form`] (what is asked: definitions, expressions, packages), [`record`] (what was answered: events and their folds),
//! [`engine`] (what follows: visibility and scores), [`storage`] (the store), [`exchange`] (files for other programs, scenarios),
//! [`interface`] (`app`: a model and one update; `ui`: drawing that only reads; `tui`: the terminal and the threads), [`cli`] (the same
//! lower half without a screen). [`world`] is the one place that asks the machine for time, folders and sources.
//!
//! One key goes terminal → `tui::input` → message → `app::update` → effects; one answer goes event → fold → evaluation → score.
//! Effects are plain values; the store thread carries them out in order and confirms each, and only then does the header say "Saved".
//!
//! Two absences hold the house up: `form` does not know that answers exist, and `app` does not know that SQLite, terminals or time exist.

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
