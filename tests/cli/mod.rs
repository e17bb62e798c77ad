//! The command line as who calls it sees it: the real program, with arguments and files, its two streams and its status.

mod agreed;
mod arguments;
mod authored;
mod beside;
mod bundled;
mod cared;
mod carried;
mod commands;
pub mod countries;
mod evaluated;
mod hostile;
mod outputs;
mod pack_texts;
mod passphrase;
mod printed;
mod profiled;
mod replayed;
mod rolled;
mod sessions;
mod stopped;
mod stores;
pub mod support;
mod translated;
mod upgraded;
