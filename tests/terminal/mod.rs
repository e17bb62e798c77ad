//! The program in a real terminal: few tests, each about what only a terminal can show. Nothing sleeps: a test waits for what is on the
//! screen, and fails when it does not come in time.

mod broken;
mod ends;
pub mod kept;
mod locked;
mod looks;
mod placed;
mod rekeyed;
mod rights;
pub mod start;
mod store_thread;
mod suspend;
mod transferred;
pub mod window;
