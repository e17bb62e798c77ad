//! Sessions as files.

mod laws;
mod leave;
mod recommended;
mod shape;
mod tables;
mod visit;
