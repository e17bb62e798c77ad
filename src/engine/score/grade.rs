//! One grade: weighted means, coverage, lowest and highest, and the band, by the rules of decision 15. It knows no sections and no texts.

use crate::base::id::BandId;
use crate::base::number::Number;
use crate::engine::score::contribution::{Contribution, Counts};
use crate::engine::score::exact::Exact;
use crate::form::model::scoring::Grading;
use crate::record::session::place::Place;

/// The band of a grade.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BandKind {
    /// Nothing in it applies.
    NotApplicable,
    /// A must-pass question came out at 0, whatever else was answered.
    MustPassFailed,
    /// Too little is known: coverage under the floor, or a must-pass question open or not verified.
    NotRated,
    /// One of the bands of the questionnaire.
    Of(BandId),
}

/// A grade of a section, a standard, a layer or the whole. All shares lie between 0 and 1 and are exact.
#[derive(Clone, Debug, PartialEq)]
pub struct Grade {
    /// Points over the weight answered; none while nothing is.
    pub score: Option<Number>,
    /// The weight answered over the weight that applies; none when nothing applies.
    pub coverage: Option<Number>,
    /// The score if everything open or not verified came out worst; never above the score, since things may also stay open.
    pub lowest: Option<Number>,
    /// The score if everything open or not verified came out best; never below the score.
    pub highest: Option<Number>,
    /// The band.
    pub band: BandKind,
    /// The must-pass questions at 0, which are shown beside the number wherever it stands.
    pub failed: Vec<Place>,
    /// Points times weight, summed over what is answered. For the whole: the scores of the rated sections.
    pub points: Number,
    /// The weight answered. For the whole: how many sections are rated.
    pub weight: Number,
    /// The weight that applies. For the whole: how many sections apply.
    pub applicable: Number,
    /// How many questions are answered, open and so on.
    pub counts: Counts,
    /// What it is made of, by place in [`ScoreReport::contributions`](crate::engine::score::ScoreReport::contributions), in reading
    /// order, together with what was left out.
    pub contributions: Vec<usize>,
}

/// What a contribution weighs, ready for adding.
#[derive(Clone, Debug)]
pub(super) struct Weighed {
    pub(super) applies: bool,
    pub(super) must_pass: bool,
    pub(super) weight: Exact,
    pub(super) points: Option<Exact>,
    pub(super) worst: Exact,
    pub(super) best: Exact,
}

impl Weighed {
    pub(super) fn of(contribution: &Contribution) -> Weighed {
        Weighed {
            applies: contribution.applies(),
            must_pass: contribution.must_pass,
            weight: Exact::of(&contribution.weight),
            points: contribution.points.as_ref().map(Exact::of),
            worst: Exact::of(&contribution.worst),
            best: Exact::of(&contribution.best),
        }
    }
}

/// The running sums of a grade.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    pub(super) points: Exact,
    pub(super) answered: Exact,
    pub(super) applicable: Exact,
    worst: Exact,
    best: Exact,
    applying: usize,
    pub(super) failed: usize,
    pub(super) unknown: usize,
    pub(super) between: usize,
}

/// The thresholds of a questionnaire, ready for comparing.
#[derive(Clone, Debug)]
pub(super) struct Cuts {
    pub(super) floor: Exact,
    pub(super) bands: Vec<Exact>,
}

/// A band by its place among the questionnaire's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    NotApplicable,
    MustPassFailed,
    NotRated,
    Band(usize),
}

impl Cuts {
    pub(super) fn of(grading: &Grading) -> Cuts {
        Cuts {
            floor: Exact::of(&grading.coverage_floor),
            bands: grading
                .bands
                .iter()
                .map(|band| Exact::of(&band.from))
                .collect(),
        }
    }

    /// The first band whose threshold a score reaches; the last when it reaches none.
    pub(super) fn band_of(&self, score: &Exact) -> usize {
        self.bands
            .iter()
            .position(|from| !score.is_below(from))
            .unwrap_or(self.bands.len().saturating_sub(1))
    }

    /// The second band: "at most partly met".
    pub(super) fn second(&self) -> usize {
        1.min(self.bands.len().saturating_sub(1))
    }
}

impl Tally {
    pub(super) fn new() -> Tally {
        Tally {
            points: Exact::zero(),
            answered: Exact::zero(),
            applicable: Exact::zero(),
            worst: Exact::zero(),
            best: Exact::zero(),
            applying: 0,
            failed: 0,
            unknown: 0,
            between: 0,
        }
    }

    pub(super) fn of<'w>(all: impl IntoIterator<Item = &'w Weighed>) -> Tally {
        let mut tally = Tally::new();
        all.into_iter().for_each(|one| tally.add(one));
        tally
    }

    pub(super) fn add(&mut self, one: &Weighed) {
        self.shift(one, Exact::add, |count, by| count + by);
    }

    pub(super) fn take_away(&mut self, one: &Weighed) {
        self.shift(one, Exact::subtract, |count, by| count.saturating_sub(by));
    }

    fn shift(
        &mut self,
        one: &Weighed,
        sum: fn(&Exact, &Exact) -> Exact,
        count: fn(usize, usize) -> usize,
    ) {
        if !one.applies {
            return;
        }
        self.applying = count(self.applying, 1);
        self.applicable = sum(&self.applicable, &one.weight);
        match &one.points {
            Some(points) => {
                let counts = one.weight.times(points);
                self.points = sum(&self.points, &counts);
                self.answered = sum(&self.answered, &one.weight);
                self.worst = sum(&self.worst, &counts);
                self.best = sum(&self.best, &counts);
                if one.must_pass {
                    let failed = points.is_zero();
                    let between = !failed && points.is_below(&Exact::Small(1, 1));
                    self.failed = count(self.failed, usize::from(failed));
                    self.between = count(self.between, usize::from(between));
                }
            }
            None => {
                self.worst = sum(&self.worst, &one.weight.times(&one.worst));
                self.best = sum(&self.best, &one.weight.times(&one.best));
                self.unknown = count(self.unknown, usize::from(one.must_pass));
            }
        }
    }

    pub(super) fn score(&self) -> Option<Exact> {
        self.points.over(&self.answered)
    }

    pub(super) fn coverage(&self) -> Option<Exact> {
        self.answered.over(&self.applicable)
    }

    /// Lowest and highest, wide enough to hold the score itself.
    pub(super) fn range(&self) -> Option<(Exact, Exact)> {
        let lowest = self.worst.over(&self.applicable)?;
        let highest = self.best.over(&self.applicable)?;
        Some(widen(lowest, highest, self.score()))
    }

    pub(super) fn verdict(&self, cuts: &Cuts) -> Verdict {
        let covered = self
            .coverage()
            .is_some_and(|coverage| !coverage.is_below(&cuts.floor));
        match self.score() {
            _ if self.applying == 0 => Verdict::NotApplicable,
            _ if self.failed > 0 => Verdict::MustPassFailed,
            Some(score) if covered && self.unknown == 0 => {
                let band = cuts.band_of(&score);
                Verdict::Band(match self.between {
                    0 => band,
                    _ => band.max(cuts.second()),
                })
            }
            _ => Verdict::NotRated,
        }
    }
}

/// What the whole needs of a section.
#[derive(Clone, Debug)]
pub(super) struct Summed {
    pub(super) verdict: Verdict,
    pub(super) score: Option<Exact>,
    pub(super) coverage: Option<Exact>,
    range: Option<(Exact, Exact)>,
}

impl Summed {
    pub(super) fn of(tally: &Tally, cuts: &Cuts) -> Summed {
        Summed {
            verdict: tally.verdict(cuts),
            score: tally.score(),
            coverage: tally.coverage(),
            range: tally.range(),
        }
    }
}

/// The sums of the whole, over its sections.
#[derive(Clone, Debug)]
pub(super) struct Whole {
    pub(super) scores: Exact,
    pub(super) rated: usize,
    pub(super) applying: usize,
    pub(super) failed: usize,
    worst: Exact,
    best: Exact,
}

impl Whole {
    pub(super) fn new() -> Whole {
        Whole {
            scores: Exact::zero(),
            rated: 0,
            applying: 0,
            failed: 0,
            worst: Exact::zero(),
            best: Exact::zero(),
        }
    }

    pub(super) fn add(&mut self, section: &Summed) {
        if section.verdict == Verdict::NotApplicable {
            return;
        }
        self.applying += 1;
        self.failed += usize::from(section.verdict == Verdict::MustPassFailed);
        if let (Some(score), true) = (&section.score, section.verdict != Verdict::NotRated) {
            self.rated += 1;
            self.scores = self.scores.add(score);
        }
        if let Some((lowest, highest)) = &section.range {
            self.worst = self.worst.add(lowest);
            self.best = self.best.add(highest);
        }
    }

    pub(super) fn score(&self) -> Option<Exact> {
        self.scores.over(&count(self.rated))
    }

    pub(super) fn coverage(&self) -> Option<Exact> {
        count(self.rated).over(&count(self.applying))
    }

    pub(super) fn range(&self) -> Option<(Exact, Exact)> {
        let lowest = self.worst.over(&count(self.applying))?;
        let highest = self.best.over(&count(self.applying))?;
        Some(widen(lowest, highest, self.score()))
    }

    pub(super) fn verdict(&self, cuts: &Cuts) -> Verdict {
        let covered = self
            .coverage()
            .is_some_and(|coverage| !coverage.is_below(&cuts.floor));
        match self.score() {
            _ if self.applying == 0 => Verdict::NotApplicable,
            // A section with a failed must-pass has a score, so the whole has one too.
            Some(score) if self.failed > 0 => {
                Verdict::Band(cuts.band_of(&score).max(cuts.second()))
            }
            Some(score) if covered => Verdict::Band(cuts.band_of(&score)),
            _ => Verdict::NotRated,
        }
    }
}

pub(super) fn count(n: usize) -> Exact {
    Exact::Small(n as i128, 1)
}

pub(super) fn band(verdict: Verdict, grading: &Grading) -> BandKind {
    match verdict {
        Verdict::NotApplicable => BandKind::NotApplicable,
        Verdict::MustPassFailed => BandKind::MustPassFailed,
        Verdict::NotRated => BandKind::NotRated,
        Verdict::Band(at) => match grading.bands.get(at) {
            Some(band) => BandKind::Of(band.id.clone()),
            None => BandKind::NotRated,
        },
    }
}

fn widen(lowest: Exact, highest: Exact, score: Option<Exact>) -> (Exact, Exact) {
    let Some(score) = score else {
        return (lowest, highest);
    };
    let low = if score.is_below(&lowest) {
        score.clone()
    } else {
        lowest
    };
    let high = if highest.is_below(&score) {
        score
    } else {
        highest
    };
    (low, high)
}
