//! Scores: the tables of the domain reference, the laws, weak evidence and explanations.

mod build;
mod explained;
mod laws;
mod national;
mod tables;
mod weak;
