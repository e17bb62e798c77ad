//! Sessions as files.

mod leave;
mod shape;
mod tables;
mod visit;
