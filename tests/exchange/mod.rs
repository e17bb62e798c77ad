//! Sessions as files.

mod laws;
mod leave;
mod profiles;
mod recommended;
mod shape;
mod tables;
mod visit;
