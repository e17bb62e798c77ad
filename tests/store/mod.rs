//! The store: what is confirmed stays, in order, whatever happens.

mod append;
mod chain;
mod every_event;
mod frozen;
mod keep;
mod levelled;
mod newest;
mod open;
mod project;
mod sealed;
pub mod support;
