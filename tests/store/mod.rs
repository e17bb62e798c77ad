//! The store: what is confirmed stays, in order, whatever happens.

mod append;
mod brought_up;
mod chain;
mod checked;
mod copies;
mod deleted;
mod every_event;
mod frozen;
mod keep;
mod levelled;
mod merged;
mod newest;
mod open;
mod project;
mod sealed;
pub mod support;
mod torn;
