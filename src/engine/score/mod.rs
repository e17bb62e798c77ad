//! Scores: what the answers of a session make of each section, standard, layer and the whole, by the rules of the package, exactly,
//! with everything that each number is made of. It knows no language and rounds nothing.

use std::collections::{BTreeMap, HashMap};

use crate::base::digest::Digest;
use crate::base::id::{QuestionnaireId, SectionId, SessionId};
use crate::base::number::Number;
use crate::engine::flow::evaluation::Evaluation;
use crate::engine::score::contribution::{Contribution, Counts};
use crate::engine::score::exact::Exact;
use crate::engine::score::grade::{Cuts, Grade, Tally, Verdict, Weighed, Whole, band, count};
use crate::form::model::instrument::{Citation, StandardLayer};
use crate::form::model::questionnaire::Questionnaire;
use crate::form::model::version::Version;
use crate::record::session::event::Seq;
use crate::record::session::fold::Session;
use crate::record::session::place::Place;

pub mod contribution;
mod exact;
pub mod grade;
pub mod question;

/// All grades of a session. It names the last event it counts, so a printed number can be traced to the exact stretch of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreReport {
    /// The exact package.
    pub questionnaire: (QuestionnaireId, Version, Digest),
    /// The session, and the last event counted.
    pub session: (SessionId, Seq),
    /// Every scored question in every place, in reading order, hidden ones included.
    pub contributions: Vec<Contribution>,
    /// The whole: the plain mean of the rated sections, so that a long section does not outweigh a short one.
    pub overall: Grade,
    /// The sections that have scored questions, in order.
    pub sections: Vec<(SectionId, Grade)>,
    /// The standards that are cited, each after the one that holds it.
    pub standards: Vec<(Citation, Grade)>,
    /// The layers that have scored questions, in order.
    pub layers: Vec<(StandardLayer, Grade)>,
}

/// What a grade is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Graded {
    /// The whole.
    Overall,
    /// A section.
    Section(SectionId),
    /// A standard.
    Standard(Citation),
    /// A layer.
    Layer(StandardLayer),
}
