//! Fener.
fn main() {}
