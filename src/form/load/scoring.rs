//! How a question scores and how answers become grades: weights, points, bands, rounding, citations and layers.

use crate::base::id::BandId;
use crate::base::number::{Half, Number};
use crate::form::load::ids::{self, Taken};
use crate::form::load::log::mends;
use crate::form::load::lower::Lower;
use crate::form::load::question::repeated;
use crate::form::load::raw::{RawGrading, RawItem, RawPoints, RawQuestion, TypeWord};
use crate::form::load::table::At;
use crate::form::model::instrument::{Citation, StandardLayer};
use crate::form::model::scoring::{Band, Grading, Points, Rounding, Scoring};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::Span;
use crate::text::i18n::keys::load as say;

/// More decimals than anybody can use.
const MOST_DECIMALS: u32 = 6;

/// How a question scores; `None` when it does not.
pub(crate) fn lower(
    item: &RawItem,
    raw: &RawQuestion,
    rating: bool,
    lower: &mut Lower<'_>,
) -> Option<Scoring> {
    let layer = raw.layer.as_ref().and_then(|at| {
        let words = StandardLayer::ALL.map(|layer| (layer.as_str(), layer));
        lower.word(at, "layer", &words)
    });
    let takes_points = raw.type_of.is_none_or(|type_of| type_of.takes("scored"));
    let scored = raw.scored.as_ref().map_or(rating, |at| at.value);
    if let Some(at) = raw.weight.as_ref().filter(|at| at.value <= Number::zero()) {
        let (what, place) = (say::not_above_zero("weight"), (lower.file, at.span));
        let mend = say::example("weight = 1");
        lower.log.report(Code::NumberOutOfRange, what, place, mend);
    }
    if !scored {
        if takes_points {
            unscored(raw, lower);
        }
        return None;
    }
    Some(Scoring {
        weight: raw
            .weight
            .as_ref()
            .map_or(Number::one(), |at| at.value.clone()),
        must_pass: raw.must_pass.as_ref().is_some_and(|at| at.value),
        layer,
        points: match rating || !takes_points {
            true => Points::Level,
            false => points(item, raw, lower),
        },
    })
}

/// Says which keys have no effect, because the question is not scored.
fn unscored(raw: &RawQuestion, lower: &mut Lower<'_>) {
    if let Some(at) = raw.must_pass.as_ref().filter(|at| at.value) {
        let (what, place) = (say::must_pass_unscored(), (lower.file, at.key));
        let mend = say::must_pass_unscored_hint();
        lower.log.report(Code::MustPassUnscored, what, place, mend);
        return;
    }
    let idle = [
        ("weight", raw.weight.as_ref().map(|at| at.key)),
        ("layer", raw.layer.as_ref().map(|at| at.key)),
        ("points", raw.points.as_ref().map(|points| points.span)),
    ];
    for (key, span) in idle {
        if let Some(span) = span {
            let (what, mend) = (say::not_scored(key), say::not_scored_hint(key));
            let place = (lower.file, span);
            lower.log.report(Code::NotScored, what, place, mend);
        }
    }
}

fn points(item: &RawItem, raw: &RawQuestion, lower: &mut Lower<'_>) -> Points {
    let several = matches!(raw.type_of, Some(TypeWord::SelectMultiple));
    let Some(points) = &raw.points else {
        let place = raw.scored.as_ref().map_or(item.span, |at| at.key);
        let mend = match several {
            true => "points = { share_of_options = true }",
            false => "points = [{ from = 36, is = \"1\" }, { from = 0, is = \"0\" }]",
        };
        lower.log.report(
            Code::PointsMissing,
            say::points_missing(),
            (lower.file, place),
            say::add_line(mend),
        );
        return Points::Level;
    };
    if points.share != several {
        lower.log.report(
            Code::PointsUnclear,
            say::points_unclear(),
            (lower.file, points.span),
            say::points_unclear_hint(),
        );
    }
    match points.share {
        true => Points::ShareOfOptions,
        false => Points::Steps(steps(points, lower)),
    }
}

fn steps(points: &RawPoints, lower: &mut Lower<'_>) -> Vec<(Number, Number)> {
    let mut steps = Vec::new();
    let mut above: Option<&At<Number>> = None;
    for (from, is) in &points.steps {
        if let Some(is) = is {
            within_one(is, "is", lower);
        }
        let (Some(from), Some(is)) = (from, is) else {
            continue;
        };
        descending(from, above, lower);
        above = Some(from);
        steps.push((from.value.clone(), is.value.clone()));
    }
    steps
}

fn descending(from: &At<Number>, above: Option<&At<Number>>, lower: &mut Lower<'_>) {
    if let Some(above) = above.filter(|above| from.value >= above.value) {
        let problem = Diagnostic::new(Code::NotDescending, say::not_descending())
            .at(lower.file, from.span)
            .and(lower.file, above.span, say::not_above_this())
            .hint(say::not_descending_hint());
        lower.log.push(problem);
    }
}

fn within_one(at: &At<Number>, key: &str, lower: &mut Lower<'_>) {
    if at.value.is_negative() || at.value > Number::one() {
        lower.log.report(
            Code::NumberOutOfRange,
            say::out_of_range(key, "0", "1"),
            (lower.file, at.span),
            say::points_hint(),
        );
    }
}

/// The places a question answers to; each must be in the table, if there is one.
pub(crate) fn cites(raw: &[At<String>], lower: &mut Lower<'_>) -> Vec<Citation> {
    let mut cites: Vec<Citation> = Vec::new();
    for at in raw {
        let citation = Citation::new(at.as_str());
        if !lower.knows(&citation) {
            let what = say::unknown_citation(at.as_str());
            let mut problem = Diagnostic::new(Code::UnknownCitation, what).at(lower.file, at.span);
            let instrument = citation.instrument();
            let near = lower.citations_like(instrument);
            problem.hints = mends(lower.log, at.as_str(), near.iter().map(String::as_str));
            problem.hints.push(say::unknown_citation_hint());
            lower.log.push(problem);
        } else if cites.contains(&citation) {
            repeated(at, at.as_str(), lower);
        }
        cites.push(citation);
    }
    cites
}

/// `[grading]`.
pub(crate) fn grading(raw: &RawGrading, lower: &mut Lower<'_>) -> Option<Grading> {
    if let Some(floor) = &raw.coverage_floor {
        within_one(floor, "coverage_floor", lower);
    }
    let mut taken = Taken::default();
    let mut bands = Vec::new();
    let mut above: Option<&At<Number>> = None;
    for band in &raw.bands {
        if let Some(id) = &band.id
            && ids::check_form(id, lower.file, lower.log)
        {
            taken.take(id, Code::DuplicateOption, lower.file, lower.log);
        }
        if let Some(from) = &band.from {
            within_one(from, "from", lower);
            descending(from, above, lower);
            above = Some(from);
        }
        if let (Some(id), Some(from)) = (&band.id, &band.from) {
            bands.push(Band {
                id: BandId::new(id.as_str()),
                from: from.value.clone(),
            });
        }
    }
    last_band(raw, above, lower);
    Some(Grading {
        coverage_floor: raw.coverage_floor.as_ref()?.value.clone(),
        bands,
        rounding: rounding(raw, lower)?,
    })
}

fn last_band(raw: &RawGrading, last: Option<&At<Number>>, lower: &mut Lower<'_>) {
    let place: Option<Span> = match last {
        None if raw.bands.is_empty() => Some(raw.bands_span),
        Some(at) if at.value > Number::zero() => Some(at.span),
        _ => None,
    };
    if let Some(span) = place {
        let mend = say::last_band_hint();
        let place = (lower.file, span);
        lower
            .log
            .report(Code::LastBandAboveZero, say::last_band(), place, mend);
    }
}

fn rounding(raw: &RawGrading, lower: &mut Lower<'_>) -> Option<Rounding> {
    let half = raw
        .round_half
        .as_ref()
        .and_then(|at| lower.word(at, "half", &[("up", Half::Up), ("even", Half::Even)]));
    let to = raw.round_to.as_ref()?;
    let decimals = decimals(to.as_str());
    if decimals.is_none() {
        lower.log.report(
            Code::InvalidRounding,
            say::invalid_rounding(to.as_str()),
            (lower.file, to.span),
            say::invalid_rounding_hint(),
        );
    }
    Some(Rounding {
        decimals: decimals?,
        half: half?,
    })
}

/// How many decimals of a percentage `1%`, `0.1%`, `0.01%` … keep.
fn decimals(text: &str) -> Option<u32> {
    let number = Number::parse(text.strip_suffix('%')?)?;
    let mut unit = Number::one();
    let tenth = Number::ratio(1, 10)?;
    for decimals in 0..=MOST_DECIMALS {
        if number == unit {
            return Some(decimals);
        }
        unit = &unit * &tenth;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rounding_is_a_power_of_ten_of_a_percent() {
        assert_eq!(decimals("1%"), Some(0));
        assert_eq!(decimals("0.1%"), Some(1));
        assert_eq!(decimals("0.010%"), Some(2));
        for text in ["", "%", "0.1", "5%", "10%", "0%", "0.5%"] {
            assert_eq!(decimals(text), None, "{text}");
        }
    }
}
