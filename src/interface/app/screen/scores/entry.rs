//! The lines of the page that explains a score, in order: what is said in sentences, the tables, and which question each line is about.
//! Every line but a head can be marked, so that a page of any length can be read to its end. The page about the whole is short: its
//! parts are opened one by one.

use crate::engine::score::explain::{Because, Explanation};
use crate::engine::score::grade::{BandKind, Grade};
use crate::engine::score::{Graded, ScoreReport};
use crate::form::model::text;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::scores::wording;
use crate::interface::app::typed::shown;
use crate::text::i18n::keys::{scores as say, standard};
use crate::text::i18n::phrase::{Arg, Phrase};

/// What is told question by question.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its head.
    pub head: Phrase,
    /// The heads of its columns of numbers.
    pub columns: Vec<Phrase>,
    /// What it holds.
    pub lines: Vec<Entry>,
    /// Whether that stands under it.
    pub is_open: bool,
}

/// A line of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// The head of a part, with the heads of its columns of numbers.
    Head(Phrase, Vec<Phrase>),
    /// A part of the whole that is told question by question: one line until it is opened, then the head of what it holds.
    Part(Part),
    /// A sentence.
    Said(Phrase),
    /// The same, to be looked at.
    Loud(Phrase),
    /// A sentence in the words of the questionnaire: what a standard asks.
    Cited(Phrase),
    /// A section of the whole, by its place in the explanation.
    Section(usize),
    /// A question that counts, by its place in the explanation.
    Counted(usize),
    /// A question that is open or not verified, by its contribution.
    Unknown(usize),
    /// A question that is left out, by its contribution.
    LeftOut(usize),
    /// A question that stands on weak evidence, by its contribution.
    Weak(usize),
    /// A question that could move the score, by its place in the explanation.
    Movable(usize),
    /// What another answer to the question above would make of the score, by its place among those unfolded.
    WhatIf(usize),
    /// An answer of a way to another band: which way, which of its answers.
    Change(usize, usize),
}

impl Entry {
    /// Says whether the line can be marked.
    pub fn is_stop(&self) -> bool {
        !matches!(self, Entry::Head(..))
    }

    /// The contribution that the line is about.
    pub fn contribution(&self, explanation: &Explanation) -> Option<usize> {
        match self {
            Entry::Counted(at) => explanation.counted.get(*at).map(|line| line.contribution),
            Entry::Movable(at) => explanation.movable.get(*at).map(|one| one.contribution),
            Entry::Unknown(at) | Entry::LeftOut(at) | Entry::Weak(at) => Some(*at),
            Entry::Change(way, at) => {
                let way = explanation.ways.get(*way)?;
                way.changes.get(*at).map(|change| change.contribution)
            }
            Entry::Head(..)
            | Entry::Part(_)
            | Entry::Said(_)
            | Entry::Loud(_)
            | Entry::Cited(_)
            | Entry::Section(_)
            | Entry::WhatIf(_) => None,
        }
    }
}

/// The lines of the page.
pub fn entries(open: &OpenSession, report: &ScoreReport, explanation: &Explanation) -> Vec<Entry> {
    let mut entries = beginning(open, report, explanation);
    made(open, explanation, &mut entries);
    let mut part = |head: Phrase, all: &[usize], entry: fn(usize) -> Entry| {
        if !all.is_empty() {
            entries.push(Entry::Head(head, Vec::new()));
            entries.extend(all.iter().copied().map(entry));
        }
    };
    part(say::unknown(), &explanation.unknown, Entry::Unknown);
    part(say::left_out(), &explanation.left_out, Entry::LeftOut);
    part(say::weak(), &explanation.weak, Entry::Weak);
    changing(open, explanation, &mut entries);
    if explanation.graded == Graded::Overall {
        entries = closed(entries);
    }
    // The last line can be marked too, so that all rows of a long line before it can be brought into view.
    entries.push(Entry::Said(say::closing()));
    entries
}

/// The page about the whole: what the sections come to, and each other part as one line that opens. Told at once, it would be as many
/// pages as there are questions.
fn closed(all: Vec<Entry>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for entry in all {
        match (entry, entries.last_mut()) {
            (Entry::Head(head, columns), _) if head != say::made_sections() => {
                entries.push(Entry::Part(Part {
                    head,
                    columns,
                    lines: Vec::new(),
                    is_open: false,
                }));
            }
            (entry, Some(Entry::Part(part))) => part.lines.push(entry),
            (entry, _) => entries.push(entry),
        }
    }
    entries
}

/// What is asked, the rules behind the band, how much is known.
fn beginning(open: &OpenSession, report: &ScoreReport, explanation: &Explanation) -> Vec<Entry> {
    let mut entries = Vec::new();
    if let Graded::Standard(citation) = &explanation.graded {
        let instruments = &open.questionnaire.instruments;
        let certainty = instruments.certainty(citation);
        let certainty = certainty.map_or("", |certainty| certainty.as_str());
        let instrument = text::instrument(citation.instrument());
        if citation.parent().is_some() {
            let words = Arg::Key(text::citation(citation.as_str()));
            entries.push(Entry::Cited(crate::text::i18n::keys::describe::value(
                words,
            )));
        }
        entries.push(Entry::Cited(standard::source(instrument, certainty)));
    }
    let grading = &open.questionnaire.grading;
    let because = explanation.because.iter();
    let because = because.filter(|one| decides(one, &explanation.grade));
    let because = because.map(|one| wording::because(open, &explanation.graded, one));
    entries.extend(because.map(Entry::Said));
    if explanation.graded == Graded::Overall && !report.overall.failed.is_empty() {
        let list = wording::numbers(open, &report.overall.failed);
        entries.push(Entry::Loud(say::failed_list(list)));
    }
    let is_said = |one: &Because| matches!(one, Because::UnderFloor { .. });
    let mut said = explanation.because.iter();
    if !said.any(|one| is_said(one) && decides(one, &explanation.grade)) {
        let covered = wording::covered(&explanation.graded, &explanation.grade, grading);
        entries.extend(covered.map(Entry::Said));
    }
    entries
}

/// Says whether a rule has its say: where a must-pass question failed, coverage and what is open decide nothing more, and saying that a
/// band needs them would be wrong. How much is known and what is open is shown all the same.
fn decides(because: &Because, grade: &Grade) -> bool {
    match because {
        Because::UnderFloor { .. } | Because::Unknown(_) => grade.band == BandKind::NotRated,
        _ => true,
    }
}

/// The sections, the questions that count, and the sum under them.
fn made(open: &OpenSession, explanation: &Explanation, entries: &mut Vec<Entry>) {
    let grading = &open.questionnaire.grading;
    let grade = &explanation.grade;
    let whole = explanation.graded == Graded::Overall;
    if !explanation.sections.is_empty() {
        let heads = vec![say::head_score(), say::head_adds()];
        entries.push(Entry::Head(say::made_sections(), heads));
        entries.extend((0..explanation.sections.len()).map(Entry::Section));
    }
    let sum = grade.score.as_ref().map(|score| {
        let (points, score) = (
            wording::hundredths(&grade.points, grading),
            wording::hundredths(score, grading),
        );
        let weight = shown(&grade.weight);
        Entry::Said(match whole {
            true => say::sum_sections(points, weight, score),
            false => say::sum(points, weight, score),
        })
    });
    if whole {
        entries.extend(sum.clone());
    }
    if !explanation.counted.is_empty() {
        let (head, last) = match whole {
            true => (say::made_questions(), say::head_adds()),
            false => (say::made(), say::head_counts()),
        };
        let heads = vec![say::head_points(), say::head_weight(), last];
        entries.push(Entry::Head(head, heads));
        entries.extend((0..explanation.counted.len()).map(Entry::Counted));
    }
    if !whole {
        entries.extend(sum);
    }
}

/// What would change the band, then what would move the score.
fn changing(open: &OpenSession, explanation: &Explanation, entries: &mut Vec<Entry>) {
    let grading = &open.questionnaire.grading;
    if explanation.movable.is_empty() {
        return;
    }
    entries.push(Entry::Head(say::ways(), Vec::new()));
    for (number, way) in explanation.ways.iter().enumerate() {
        let band = wording::band(&way.outcome.band);
        let score = way.outcome.score.as_ref();
        let score = score.map(|score| wording::hundredths(score, grading));
        let score = score.unwrap_or_else(|| say::none().into());
        let count = way.changes.len();
        entries.push(Entry::Said(match way.better {
            true => say::way_better(count, band, score),
            false => say::way_worse(count, band, score),
        }));
        entries.extend((0..count).map(|at| Entry::Change(number, at)));
        if !way.is_smallest {
            entries.push(Entry::Said(say::way_maybe_smaller()));
        }
    }
    if explanation.ways.is_empty() {
        entries.push(Entry::Said(say::no_way()));
    }
    let heads = vec![say::head_worst(), say::head_best()];
    entries.push(Entry::Head(say::change(), heads));
    entries.extend((0..explanation.movable.len()).map(Entry::Movable));
}
