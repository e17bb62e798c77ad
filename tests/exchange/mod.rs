//! Sessions as files.

mod bundled;
mod decided;
mod hostile;
mod laws;
mod leave;
mod profiles;
mod recommended;
mod shape;
mod tables;
mod visit;
