//! The rules of the house, held against its own sources: who may know whom, what a file looks like, which words are used, what nothing
//! may do. A rule says the file, the line and what to do about it; and each is itself tried on a sample that breaks it, because a rule
//! that cannot fail holds nothing.

mod checkout;
mod files;
mod keys;
mod left_behind;
mod offline;
mod outside;
mod sizes;
mod texts;
mod tiers;
mod tokens;
