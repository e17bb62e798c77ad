//! The fold of a session and undo: laws that hold for every stream.

mod fold;
pub mod play;
mod undo;
