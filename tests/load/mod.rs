//! Reading packages: the shipped questionnaires, everything that can be wrong with one, and that nothing makes the reader fall over.

mod bad;
mod conditions;
mod countries;
mod kept;
mod services;
mod shipped;
mod sturdy;
mod support;
mod world;
