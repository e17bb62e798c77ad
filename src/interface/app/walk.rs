//! Where the walk stops: every visible question, and every visible repeat before its rows, in the order of the session's route. What
//! depends on how many questions there are was worked out with the evaluation; here things are only looked up.

use crate::engine::flow::route::{Head, Route};
use crate::engine::flow::trail::{At, Leg};
use crate::form::model::questionnaire::{NodeIndex, NodeKind};
use crate::interface::app::open_session::OpenSession;
use crate::record::session::place::{Place, RepeatPlace, RowPath};

/// A stop of the walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// A question or a note.
    Question(Place),
    /// The rows of a repeat.
    Rows(RepeatPlace),
}

impl std::fmt::Display for Stop {
    /// A question as its place; the rows of a repeat in the same way, under the id of the repeat, which no question shares.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Stop::Question(place) => place.fmt(f),
            Stop::Rows(rows) => {
                let at = rows.at.clone();
                let question = rows.repeat.as_str().into();
                Place { question, at }.fmt(f)
            }
        }
    }
}

/// Every stop in the order of the session's route. Calculated lines are no stops: there is nothing to do at them.
pub fn stops(open: &OpenSession) -> Vec<Stop> {
    let stops = open.trail.stops.iter();
    stops.filter_map(|at| stop_of(open, *at)).collect()
}

/// A stop by its place in the evaluation.
pub fn stop_of(open: &OpenSession, at: At) -> Option<Stop> {
    match at {
        At::Question(index) => {
            let standing = open.evaluation.standings.get(index)?;
            Some(Stop::Question(standing.place.clone()))
        }
        At::Rows(index) => {
            let repeat = open.evaluation.repeats.get(index)?;
            let id = open.questionnaire.node(repeat.node)?.id();
            Some(Stop::Rows(RepeatPlace {
                repeat: id.into(),
                at: repeat.at.clone(),
            }))
        }
    }
}

/// Where a question, or a list of rows, stands in the evaluation.
fn at_of(open: &OpenSession, stop: &Stop) -> Option<At> {
    let questionnaire = &open.questionnaire;
    match stop {
        Stop::Question(place) => {
            let index = open.evaluation.index_of(questionnaire, place)?;
            Some(At::Question(index))
        }
        Stop::Rows(rows) => {
            let node = questionnaire.find(rows.repeat.as_str())?;
            let mut repeats = open.evaluation.repeats.iter();
            repeats
                .position(|repeat| repeat.node == node && repeat.at == rows.at)
                .map(At::Rows)
        }
    }
}

/// Which stop of the route it is; `None` when the walk does not stop there now.
fn index_of(open: &OpenSession, stop: &Stop) -> Option<usize> {
    open.trail.index_of(at_of(open, stop)?)
}

/// The stop with that place on the route.
fn stop_at(open: &OpenSession, index: usize) -> Option<Stop> {
    stop_of(open, *open.trail.stops.get(index)?)
}

/// Says whether the walk stops there now.
pub fn is_stop(open: &OpenSession, stop: &Stop) -> bool {
    index_of(open, stop).is_some()
}

/// The stop so many steps away; `None` beyond either end, and when `from` is hidden now and so no stop.
pub fn step(open: &OpenSession, from: &Stop, by: isize) -> Option<Stop> {
    stop_at(open, index_of(open, from)?.checked_add_signed(by)?)
}

/// The nearest stop at or after a place that is hidden now, else the last one before it; of a row that is gone, the rows it was in.
pub fn nearest(open: &OpenSession, place: &Place) -> Option<Stop> {
    let Some(index) = open.evaluation.index_of(&open.questionnaire, place) else {
        return rows_around(open, place).or_else(|| first(open));
    };
    let stops = &open.trail.stops;
    let from = open.trail.from(At::Question(index)).unwrap_or(0);
    let after = stops.iter().skip(from);
    let question = |at: &&At| matches!(at, At::Question(_));
    let found = after.copied().find(|at| question(&at));
    stop_of(open, found.or_else(|| stops.last().copied())?)
}

/// The innermost repeat around a place that is a stop.
fn rows_around(open: &OpenSession, place: &Place) -> Option<Stop> {
    let questionnaire = &open.questionnaire;
    let node = questionnaire.node(questionnaire.find(place.question.as_str())?)?;
    let around = node.repeats.iter().enumerate().rev();
    let mut rows = around.filter_map(|(depth, repeat)| {
        Some(Stop::Rows(RepeatPlace {
            repeat: questionnaire.node(*repeat)?.id().into(),
            at: RowPath(place.at.0.get(..depth)?.to_vec()),
        }))
    });
    rows.find(|stop| is_stop(open, stop))
}

/// The first stop of all.
pub fn first(open: &OpenSession) -> Option<Stop> {
    stop_at(open, 0)
}

/// The leg of the route on which a stop stands, by its place among the legs.
pub fn leg_of(open: &OpenSession, stop: &Stop) -> Option<usize> {
    let node = match stop {
        Stop::Question(place) => open.questionnaire.find(place.question.as_str()),
        Stop::Rows(rows) => open.questionnaire.find(rows.repeat.as_str()),
    };
    open.plan.leg_of(node?)
}

/// The legs that lists show, by their places among all legs, each with the number that is printed before it: that of the section where the
/// walk goes by section, else which of those shown it is.
pub fn legs(open: &OpenSession) -> impl Iterator<Item = (usize, u32, &Leg)> {
    let shown = open.trail.legs.iter().enumerate();
    let shown = shown.filter(|(_, leg)| leg.is_shown);
    shown.zip(1..).map(|((at, leg), count)| {
        let section = match (&leg.head, open.plan.route) {
            (Head::Section(section), Route::Section) => open.evaluation.sections.get(*section),
            _ => None,
        };
        (at, section.map_or(count, |section| section.number), leg)
    })
}

/// The stops of a leg, by its place among the legs.
pub fn stops_of_leg(open: &OpenSession, leg: usize) -> impl Iterator<Item = At> + '_ {
    let range = open.trail.legs.get(leg).map(|leg| leg.stops.clone());
    let stops = open.trail.stops.get(range.unwrap_or_default());
    stops.unwrap_or_default().iter().copied()
}

/// The first stop on the leg of a place.
pub fn first_of_leg(open: &OpenSession, place: &Place) -> Option<Stop> {
    let leg = leg_of(open, &Stop::Question(place.clone()))?;
    let first = stops_of_leg(open, leg).next()?;
    stop_of(open, first)
}

/// The first stop in the section of a place, on the route.
pub fn first_of_section(open: &OpenSession, place: &Place) -> Option<Stop> {
    let standing = open.evaluation.standing(&open.questionnaire, place)?;
    of_section(open, standing.section)
}

/// The groups around a question, outermost first; those beyond a repeat it stands in belong to other rows and do not count.
pub fn groups_around(open: &OpenSession, place: &Place) -> Vec<NodeIndex> {
    let questionnaire = &open.questionnaire;
    let mut groups = Vec::new();
    let mut at = questionnaire.find(place.question.as_str());
    while let Some(node) = at.and_then(|index| questionnaire.node(index)) {
        at = node.parent;
        match at.and_then(|parent| Some((parent, &questionnaire.node(parent)?.kind))) {
            Some((parent, NodeKind::Group(_))) => groups.insert(0, parent),
            Some((_, NodeKind::Repeat(_))) | None => break,
            Some(_) => {}
        }
    }
    groups
}

/// The first question of a group that the walk stops at, in these rows.
pub fn first_of_group(open: &OpenSession, group: NodeIndex, at: &RowPath) -> Option<Place> {
    let is_inside = |place: &Place| place.at == *at && groups_around(open, place).contains(&group);
    let mut places = open.trail.stops.iter().filter_map(|at| match at {
        At::Question(index) => Some(&open.evaluation.standings.get(*index)?.place),
        At::Rows(_) => None,
    });
    places.find(|place| is_inside(place)).cloned()
}

/// The first stop of a section on the route, by its place among the sections.
pub fn of_section(open: &OpenSession, section: usize) -> Option<Stop> {
    if open.plan.route == Route::Section {
        return stop_of(open, stops_of_leg(open, section).next()?);
    }
    let wanted = open.evaluation.sections.get(section)?.node;
    let is_there = |at: &&At| match at {
        At::Question(index) => {
            let standing = open.evaluation.standings.get(*index);
            standing.is_some_and(|standing| standing.section == section)
        }
        At::Rows(index) => {
            let repeat = open.evaluation.repeats.get(*index);
            repeat.and_then(|one| open.questionnaire.section_of(one.node)) == Some(wanted)
        }
    };
    stop_of(open, *open.trail.stops.iter().find(is_there)?)
}

/// The section of a stop, by its place among the sections.
pub fn section_of(open: &OpenSession, stop: &Stop) -> Option<usize> {
    match stop {
        Stop::Question(place) => open
            .evaluation
            .standing(&open.questionnaire, place)
            .map(|standing| standing.section),
        Stop::Rows(repeat) => {
            let node = open
                .questionnaire
                .section_of(open.questionnaire.find(repeat.repeat.as_str())?)?;
            open.evaluation
                .sections
                .iter()
                .position(|section| section.node == node)
        }
    }
}

/// The next open question after a place, going round to the beginning; `None` when nothing is open elsewhere.
pub fn next_open(open: &OpenSession, from: Option<&Place>) -> Option<Place> {
    let at = from.and_then(|place| open.evaluation.index_of(&open.questionnaire, place));
    let start = at.map_or(0, |at| {
        let at = At::Question(at);
        let here = open.trail.index_of(at).map(|here| here + 1);
        here.or_else(|| open.trail.from(at)).unwrap_or(0)
    });
    let stops = &open.trail.stops;
    let after = stops.iter().skip(start);
    let mut all = after.chain(stops.iter().take(start));
    all.find_map(|stop| match stop {
        At::Question(index) => {
            let standing = open.evaluation.standings.get(*index)?;
            let is_next = standing.is_open() && from != Some(&standing.place);
            is_next.then(|| standing.place.clone())
        }
        At::Rows(_) => None,
    })
}

/// Which question of its leg a place is, from 1, and how many the leg has: only visible ones that are stops.
pub fn position(open: &OpenSession, place: &Place) -> (usize, usize) {
    let stop = Stop::Question(place.clone());
    let at = index_of(open, &stop).and_then(|index| open.trail.number(index));
    let leg = leg_of(open, &stop).and_then(|leg| open.trail.legs.get(leg));
    (at.unwrap_or(0), leg.map_or(0, |leg| leg.questions))
}

/// The list whose last row a step forward would leave, as long as nobody has called it complete: the walk goes back to it first.
pub fn rows_to_complete(
    open: &OpenSession,
    from: &Place,
    to: Option<&Stop>,
) -> Option<RepeatPlace> {
    let questionnaire = &open.questionnaire;
    let node = questionnaire.node(questionnaire.find(from.question.as_str())?)?;
    let list = *node.repeats.last()?;
    let depth = node.repeats.len().checked_sub(1)?;
    let rows = RepeatPlace {
        repeat: questionnaire.node(list)?.id().into(),
        at: RowPath(from.at.0.get(..depth)?.to_vec()),
    };
    let standing = open.evaluation.repeat(list, &rows.at)?;
    let waits = standing.hidden.is_none() && !standing.counted && !standing.complete;
    let stays = to.is_some_and(|to| is_inside(open, list, &rows.at, to));
    (waits && !stays).then_some(rows)
}

/// Says whether a stop is in a row of a repeat, or in rows within it.
fn is_inside(open: &OpenSession, repeat: NodeIndex, at: &RowPath, stop: &Stop) -> bool {
    let (id, path) = match stop {
        Stop::Question(place) => (place.question.as_str(), &place.at),
        Stop::Rows(inner) => (inner.repeat.as_str(), &inner.at),
    };
    let index = open.questionnaire.find(id);
    let inner = index.and_then(|index| open.questionnaire.node(index));
    inner.is_some_and(|inner| inner.repeats.contains(&repeat)) && path.is_inside(at)
}

/// The stop after all rows of a repeat.
pub fn after_rows(open: &OpenSession, repeat: &RepeatPlace) -> Option<Stop> {
    let at = index_of(open, &Stop::Rows(repeat.clone()))?;
    let node = open.questionnaire.find(repeat.repeat.as_str())?;
    let mut after = open.trail.stops.iter().skip(at + 1);
    after.find_map(|at| {
        let stop = stop_of(open, *at)?;
        (!is_inside(open, node, &repeat.at, &stop)).then_some(stop)
    })
}
