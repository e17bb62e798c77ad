//! The one integration binary: tests that see the program from outside its modules.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod record;
mod store;
