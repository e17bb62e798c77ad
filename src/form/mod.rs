//! What is asked: definitions, the expression language and reading a package. Nothing here knows that answers exist.

pub mod diff;
pub mod expr;
pub mod load;
pub mod model;
