//! Statistics of agreement: a plain table of ratings goes in, numbers come out. Nothing here knows of questionnaires, sessions or files,
//! so that anybody can check it against other programs.
//!
//! A [`table::Table`] holds items × raters with blanks, in categories of a [`table::Scale`]; a [`tally::Tally`] counts it once. From these:
//!
//! | What | Where |
//! |---|---|
//! | percent agreement, exact or within steps; Fleiss, Conger, Brennan-Prediger, Gwet's AC1 and AC2 | [`chance`] |
//! | Cohen's kappa, plain or weighted | [`cohen`] |
//! | Krippendorff's alpha with four metrics | [`alpha`] |
//! | intraclass correlations | [`icc`] |
//! | one item: r_WG, average deviation, consensus | [`item`] |
//! | intervals: by a standard error or by drawing items again | [`estimate`], [`resample`] |
//! | reading a coefficient by the probability of each band | [`benchmark`] |
//!
//! What cannot be computed says why ([`estimate::Undefined`]); nothing is ever "not a number".

pub mod alpha;
pub mod benchmark;
pub mod chance;
pub mod cohen;
mod distribution;
pub mod estimate;
pub mod icc;
pub mod item;
pub mod resample;
pub mod table;
pub mod tally;
pub mod weight;
