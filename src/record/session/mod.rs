//! Answers over time: one rater's record in an assessment, as a stream of events and their fold.
//!
//! Sources, flags and recommendations are events of the session that wrote them, not of the assessment: a stream has one writer, so
//! merging laptops is a union of streams and cannot conflict. What an assessment shows is the union over its sessions.

pub mod answer;
pub mod assessment;
pub mod edition;
pub mod event;
pub mod fold;
pub mod place;
pub mod rater;
pub mod reopening;
pub mod summary;
pub mod together;
pub mod undo;
