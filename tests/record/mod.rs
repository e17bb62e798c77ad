//! The fold of a session and undo: laws that hold for every stream.

mod fold;
mod home_lists;
mod keystrokes;
pub mod play;
mod undo;
mod undo_says;
