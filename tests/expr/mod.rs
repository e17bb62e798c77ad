//! The expression language from outside: what it answers, what it refuses, and the laws it keeps.

mod batch;
mod checking;
mod engines;
mod laws;
mod record;
mod sheet;
mod zone;
