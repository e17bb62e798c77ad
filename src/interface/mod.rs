//! What people see and press: the program as a model and one update, drawing that only reads, and the terminal around them.

pub mod app;
pub mod tui;
pub mod ui;
