//! What is asked: definitions, the expression language and reading a package. It does not know that answers exist.

pub mod expr;
