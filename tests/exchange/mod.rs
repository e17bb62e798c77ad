//! Sessions as files.

mod bundled;
mod laws;
mod leave;
mod recommended;
mod shape;
mod tables;
mod visit;
