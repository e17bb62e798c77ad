//! Sessions as files.

mod leave;
mod recommended;
mod shape;
mod tables;
mod visit;
