//! How a questionnaire scores: data from the package, never code.

use crate::base::id::BandId;
use crate::base::number::{Half, Number};
use crate::form::model::instrument::StandardLayer;

/// How one question scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Scoring {
    /// Its weight, above 0.
    pub weight: Number,
    /// Whether a grade fails when this question scores 0.
    pub must_pass: bool,
    /// Its layer.
    pub layer: Option<StandardLayer>,
    /// Where its points come from.
    pub points: Points,
}

/// Where the points of a question come from. All points lie between 0 and 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Points {
    /// The level of its scale.
    Level,
    /// The share of the options that were chosen.
    ShareOfOptions,
    /// The first step whose threshold the number reaches: `(from, points)`, highest threshold first. A number below all is 0.
    Steps(Vec<(Number, Number)>),
}

/// How answers become grades.
#[derive(Clone, Debug, PartialEq)]
pub struct Grading {
    /// The share of the weight that must be answered before a band is given; also the share of sections for the whole.
    pub coverage_floor: Number,
    /// The bands, best first, with the exact score from which each counts; the last is from 0.
    pub bands: Vec<Band>,
    /// How a shown score is rounded.
    pub rounding: Rounding,
}

/// One band of a grade.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Its id.
    pub id: BandId,
    /// The score between 0 and 1 from which it counts.
    pub from: Number,
}

/// How a shown score is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    /// Decimals of the percentage.
    pub decimals: u32,
    /// What becomes of a half.
    pub half: Half,
}

impl Grading {
    /// The best band, to which a must-pass between 0 and 1 bars the way.
    pub fn top_band(&self) -> Option<&Band> {
        self.bands.first()
    }

    /// The first band whose threshold an exact score reaches.
    pub fn band_of(&self, score: &Number) -> Option<&Band> {
        self.bands.iter().find(|band| *score >= band.from)
    }
}
