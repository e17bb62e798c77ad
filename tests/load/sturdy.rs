//! Sturdy.
