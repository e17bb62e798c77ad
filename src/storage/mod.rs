//! What is kept: the store of events and everything it needs to stay whole. Nothing here knows what an answer means.

pub mod seal;
pub mod store;
