//! The command line as who calls it sees it: the real program, with arguments and files, its two streams and its status.

mod arguments;
mod authored;
mod commands;
mod countries;
mod evaluated;
mod hostile;
mod outputs;
mod printed;
mod replayed;
mod sessions;
mod stores;
pub mod support;
mod translated;
