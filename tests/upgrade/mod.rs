//! Versions over the years: a session opens with the edition it was filled with, and an upgrade carries over what means the same.

mod exported;
pub mod keys;
mod offer;
mod plan;
mod skipped;
mod store;
mod thrice;
