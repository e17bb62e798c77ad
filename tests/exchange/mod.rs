//! Sessions as files.

mod laws;
mod leave;
mod shape;
mod tables;
mod visit;
