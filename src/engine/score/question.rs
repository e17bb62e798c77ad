//! One question: the points an answer gets, the points it could get, and whether a top rating stands on weak evidence.

use crate::base::id::OptionId;
use crate::base::number::Number;
use crate::base::value::Value;
use crate::form::model::instrument::Means;
use crate::form::model::question::{NumberSpec, Question, QuestionKind};
use crate::form::model::scale::{ChoiceList, Level};
use crate::form::model::scoring::Points;
use crate::record::session::answer::{Answer, Evidence, Response};

/// One way in which a question could be answered, as far as points go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Possible {
    /// A level of its scale.
    Level(OptionId),
    /// So many of its options.
    Options(usize),
    /// A number from here on, up to the next step.
    From(Number),
    /// A number below all steps.
    Below(Number),
}

/// Why a top rating is marked weak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WeakBecause {
    /// There is no evidence at all.
    NoEvidence,
    /// There would be enough, but what it rests on is second hand, old, or was said in front of staff.
    OnlyWeak,
    /// It was said, by one kind of person only; nothing was seen or read.
    OnlySaid,
    /// Something was seen or read, but the partner that the question asks for is missing.
    PartnerMissing(Vec<Means>),
}

/// The points of a value, between 0 and 1; `None` when the question does not score or the value is none that it takes.
/// `offered` are the options left by a choice filter.
pub fn points(question: &Question, value: &Value, offered: Option<&[OptionId]>) -> Option<Number> {
    let scoring = question.scoring.as_ref()?;
    match (&scoring.points, &question.kind, value) {
        (Points::Level, QuestionKind::Rating(scale), Value::Choice(level)) => {
            scale.level(level).map(|level| level.points.clone())
        }
        (Points::ShareOfOptions, QuestionKind::Several(list), Value::Choices(chosen)) => {
            let countable = countable(list, offered);
            let chosen = countable.iter().filter(|id| chosen.contains(id)).count();
            share(chosen, countable.len())
        }
        (Points::Steps(steps), QuestionKind::Number(_), Value::Number(number)) => {
            Some(step(steps, number).map_or_else(Number::zero, |(_, points)| points.clone()))
        }
        _ => None,
    }
}

/// Every way in which a question could still be answered, with its points: levels best first, shares and steps from the highest.
/// Empty when it does not score.
pub fn possible(question: &Question, offered: Option<&[OptionId]>) -> Vec<(Possible, Number)> {
    let Some(scoring) = &question.scoring else {
        return Vec::new();
    };
    match (&scoring.points, &question.kind) {
        (Points::Level, QuestionKind::Rating(scale)) => scale
            .levels
            .iter()
            .filter(|level| is_offered(offered, &level.id))
            .map(|level| (Possible::Level(level.id.clone()), level.points.clone()))
            .collect(),
        (Points::ShareOfOptions, QuestionKind::Several(list)) => {
            let all = countable(list, offered).len();
            (0..=all)
                .rev()
                .filter_map(|n| Some((Possible::Options(n), share(n, all)?)))
                .collect()
        }
        (Points::Steps(steps), QuestionKind::Number(spec)) => possible_steps(steps, spec),
        _ => Vec::new(),
    }
}

/// The lowest and the highest points a question could still get.
pub fn range(question: &Question, offered: Option<&[OptionId]>) -> Option<(Number, Number)> {
    let mut points = possible(question, offered)
        .into_iter()
        .map(|(_, points)| points);
    let first = points.next()?;
    Some(
        points.fold((first.clone(), first), |(worst, best), points| {
            (worst.min(points.clone()), best.max(points))
        }),
    )
}

/// Says why an answer counts as weak. Only the top level of a scale can be, and only where the question says how it is verified: it
/// needs something seen or read and every partner marked `+`, or two interviews of different kinds. Second-hand, old or supervised
/// evidence does not count for that.
pub fn weak(question: &Question, answer: &Answer) -> Option<WeakBecause> {
    let top = question.scale()?.top()?;
    let Some(Response::Value(Value::Choice(level))) = &answer.response else {
        return None;
    };
    let asks = question.verify.all().next().is_some();
    if !question.is_scored() || !asks || !is_top(top, level) {
        return None;
    }
    let good: Vec<Means> = kinds(answer, |line| !line.is_weak());
    let all: Vec<Means> = kinds(answer, |_| true);
    if is_enough(question, &good) {
        return None;
    }
    Some(match () {
        _ if all.is_empty() => WeakBecause::NoEvidence,
        _ if is_enough(question, &all) => WeakBecause::OnlyWeak,
        _ if all.iter().any(|kind| !kind.is_interview()) && !missing(question, &all).is_empty() => {
            WeakBecause::PartnerMissing(missing(question, &all))
        }
        _ => WeakBecause::OnlySaid,
    })
}

fn is_top(top: &Level, level: &OptionId) -> bool {
    top.id == *level
}

fn kinds(answer: &Answer, keep: impl Fn(&Evidence) -> bool) -> Vec<Means> {
    let lines = answer.evidence.iter().filter(|line| keep(line));
    let mut kinds: Vec<Means> = lines.map(|line| line.kind).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

/// A first kind, every partner, and something seen or read among them; or two interviews of different kinds. The first kind may be an
/// interview where the question names one ("manager + document"): then the partner is what was seen.
fn is_enough(question: &Question, kinds: &[Means]) -> bool {
    let interviews = kinds.iter().filter(|kind| kind.is_interview()).count();
    let first = question.verify.any.iter().any(|kind| kinds.contains(kind));
    let beside = kinds.iter().any(|kind| !kind.is_interview());
    let whole = missing(question, kinds).is_empty();
    interviews >= 2 || (whole && (is_seen(question, kinds) || (first && beside)))
}

/// Something seen or read, apart from the partner, which stands beside it. A question that names nothing but partners needs only those.
fn is_seen(question: &Question, kinds: &[Means]) -> bool {
    let partners = &question.verify.partners;
    let apart = |kind: &&Means| !partners.contains(kind) || question.verify.any.contains(kind);
    let mut seen = kinds.iter().filter(|kind| !kind.is_interview());
    match question.verify.any.is_empty() {
        true => missing(question, kinds).is_empty(),
        false => seen.any(|kind| apart(&kind)),
    }
}

fn missing(question: &Question, kinds: &[Means]) -> Vec<Means> {
    let partners = question.verify.partners.iter().copied();
    partners.filter(|kind| !kinds.contains(kind)).collect()
}

/// The options of which the share is taken: those offered, without the ones that take all others away ("none of these").
fn countable<'q>(list: &'q ChoiceList, offered: Option<&[OptionId]>) -> Vec<&'q OptionId> {
    let options = list.options.iter().filter(|option| !option.exclusive);
    options
        .map(|option| &option.id)
        .filter(|id| is_offered(offered, id))
        .collect()
}

fn is_offered(offered: Option<&[OptionId]>, id: &OptionId) -> bool {
    offered.is_none_or(|offered| offered.contains(id))
}

fn share(part: usize, all: usize) -> Option<Number> {
    Number::ratio(i64::try_from(part).ok()?, i64::try_from(all).ok()?)
}

fn step<'s>(steps: &'s [(Number, Number)], number: &Number) -> Option<&'s (Number, Number)> {
    steps.iter().find(|(from, _)| number >= from)
}

/// The steps that some allowed number reaches.
fn possible_steps(steps: &[(Number, Number)], spec: &NumberSpec) -> Vec<(Possible, Number)> {
    let starts_below = |limit: &Number| spec.min.as_ref().is_none_or(|min| min < limit);
    let reaches = |from: &Number| spec.max.as_ref().is_none_or(|max| max >= from);
    let mut next: Option<&Number> = None;
    let mut possible = Vec::new();
    for (from, points) in steps {
        if reaches(from) && next.is_none_or(starts_below) {
            possible.push((Possible::From(from.clone()), points.clone()));
        }
        next = Some(from);
    }
    match next {
        Some(lowest) if starts_below(lowest) => {
            possible.push((Possible::Below(lowest.clone()), Number::zero()));
        }
        Some(_) => {}
        None => possible.push((Possible::Below(Number::zero()), Number::zero())),
    }
    possible
}
