//! What was answered: events and their folds. Nothing here knows how events are stored, evaluated or shown.

pub mod session;
