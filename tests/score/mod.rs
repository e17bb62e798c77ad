//! Scores: the tables of the domain reference, the laws, weak evidence and explanations.

mod build;
mod explained;
mod laws;
mod national;
mod roll_up;
mod tables;
mod weak;
