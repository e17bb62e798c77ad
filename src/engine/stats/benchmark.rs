//! Words for coefficients, with Gwet's care: a band is reached when the coefficient lies in it or above with a probability of 0.95, given
//! its standard error. A coefficient that just passes a cut-point by chance does not get the better word (Gwet, chapter 6).

use crate::engine::stats::distribution::normal_below;
use crate::engine::stats::estimate::{Estimate, Undefined};

/// How sure a band must be.
pub const SURE: f64 = 0.95;

/// Somebody's cut-points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// J. R. Landis and G. G. Koch (1977).
    LandisKoch,
    /// D. G. Altman (1991).
    Altman,
    /// J. L. Fleiss (1981).
    Fleiss,
}

/// One band: its name for programs and where it begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// A name.
    pub id: &'static str,
    /// The least coefficient of the band.
    pub from: f64,
}

const fn band(id: &'static str, from: f64) -> Band {
    Band { id, from }
}

impl Scheme {
    /// The bands from the best to the worst.
    pub fn bands(self) -> &'static [Band] {
        match self {
            Scheme::LandisKoch => {
                const {
                    &[
                        band("almost_perfect", 0.8),
                        band("substantial", 0.6),
                        band("moderate", 0.4),
                        band("fair", 0.2),
                        band("slight", 0.0),
                        band("poor", -1.0),
                    ]
                }
            }
            Scheme::Altman => {
                const {
                    &[
                        band("very_good", 0.8),
                        band("good", 0.6),
                        band("moderate", 0.4),
                        band("fair", 0.2),
                        band("poor", -1.0),
                    ]
                }
            }
            Scheme::Fleiss => {
                const {
                    &[
                        band("excellent", 0.75),
                        band("intermediate", 0.4),
                        band("poor", -1.0),
                    ]
                }
            }
        }
    }

    /// The probability of lying in each band or above, from the best to the worst, when coefficients lie between −1 and 1.
    ///
    /// # Errors
    /// Without a standard error.
    pub fn cumulative(self, estimate: &Estimate) -> Result<Vec<f64>, Undefined> {
        let error = estimate.error?;
        let above = |from: f64| match error > 0.0 {
            true => normal_below((estimate.value - from) / error),
            false => f64::from(u8::from(estimate.value >= from)),
        };
        let over = match error > 0.0 {
            true => above(1.0),
            false => 0.0,
        };
        let whole = above(-1.0) - over;
        if whole <= 0.0 {
            return Err(Undefined::NoVariation);
        }
        let bands = self.bands().iter();
        Ok(bands
            .map(|band| (above(band.from) - over) / whole)
            .collect())
    }

    /// The best band that is sure.
    ///
    /// # Errors
    /// Without a standard error.
    pub fn reached(self, estimate: &Estimate) -> Result<Band, Undefined> {
        let all = self.cumulative(estimate)?;
        let mut bands = self.bands().iter().zip(all);
        let sure = bands.find(|(_, probability)| *probability >= SURE);
        let worst = self.bands().last();
        sure.map(|(band, _)| *band)
            .or(worst.copied())
            .ok_or(Undefined::NoVariation)
    }
}
