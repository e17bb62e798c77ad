//! What follows from questions and answers: what is asked, what counts, what it scores. Nothing here knows how answers are stored,
//! shown or said: values in, values out.

pub mod flow;
pub mod score;
pub mod stats;
pub mod upgrade;
