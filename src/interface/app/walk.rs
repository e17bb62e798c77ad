//! Where the walk stops: every visible question, and every visible repeat before its rows.

use crate::engine::flow::evaluation::{Item, Standing};
use crate::form::model::question::QuestionKind;
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

/// Every stop in reading order. Calculated lines are no stops: there is nothing to do at them.
pub fn stops(open: &OpenSession) -> Vec<Stop> {
    let outline = open.evaluation.outline.iter();
    outline.filter_map(|item| stop_of(open, item)).collect()
}

/// The stop of a line of the outline, if the walk stops there.
fn stop_of(open: &OpenSession, item: &Item) -> Option<Stop> {
    match item {
        Item::Question(index) => {
            question_stop(open, *index).map(|standing| Stop::Question(standing.place.clone()))
        }
        Item::Repeat(index) => {
            let repeats = &open.evaluation.repeats;
            let repeat = repeats
                .get(*index)
                .filter(|repeat| repeat.hidden.is_none())?;
            let id = open.questionnaire.node(repeat.node)?.id();
            Some(Stop::Rows(RepeatPlace {
                repeat: id.into(),
                at: repeat.at.clone(),
            }))
        }
        Item::Section(_) | Item::Group(..) | Item::Row(..) => None,
    }
}

/// The question with that index, if the walk stops at it.
fn question_stop(open: &OpenSession, index: usize) -> Option<&Standing> {
    let standing = open.evaluation.standings.get(index)?;
    let question = open.questionnaire.node(standing.node)?.question()?;
    let is_stop = standing.is_active() && !matches!(question.kind, QuestionKind::Derived);
    is_stop.then_some(standing)
}

/// The stop so many steps away; `None` beyond either end, and when `from` is hidden now and so no stop.
pub fn step(open: &OpenSession, from: &Stop, by: isize) -> Option<Stop> {
    let stops = stops(open);
    let at = stops.iter().position(|stop| stop == from)?;
    stops.get(at.checked_add_signed(by)?).cloned()
}

/// The nearest stop at or after a place that is hidden now, else the last one before it; of a row that is gone, the rows it was in.
pub fn nearest(open: &OpenSession, place: &Place) -> Option<Stop> {
    let Some(index) = open.evaluation.index_of(&open.questionnaire, place) else {
        return rows_around(open, place).or_else(|| first(open));
    };
    let stops = stops(open);
    let index_of = |stop: &Stop| match stop {
        Stop::Question(place) => open.evaluation.index_of(&open.questionnaire, place),
        Stop::Rows(_) => None,
    };
    let after = stops
        .iter()
        .find(|stop| index_of(stop).is_some_and(|at| at >= index));
    after.or_else(|| stops.last()).cloned()
}

/// The innermost repeat around a place that is a stop.
fn rows_around(open: &OpenSession, place: &Place) -> Option<Stop> {
    let questionnaire = &open.questionnaire;
    let node = questionnaire.node(questionnaire.find(place.question.as_str())?)?;
    let stops = stops(open);
    let around = node.repeats.iter().enumerate().rev();
    let mut rows = around.filter_map(|(depth, repeat)| {
        Some(Stop::Rows(RepeatPlace {
            repeat: questionnaire.node(*repeat)?.id().into(),
            at: RowPath(place.at.0.get(..depth)?.to_vec()),
        }))
    });
    rows.find(|stop| stops.contains(stop))
}

/// The first stop of all.
pub fn first(open: &OpenSession) -> Option<Stop> {
    stops(open).into_iter().next()
}

/// The first stop in the section of a place.
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
    let mut outline = open.evaluation.outline.iter();
    outline.find_map(|item| match stop_of(open, item)? {
        Stop::Question(place) => is_inside(&place).then_some(place),
        Stop::Rows(_) => None,
    })
}

/// The first stop of a section, by its place among the sections.
pub fn of_section(open: &OpenSession, section: usize) -> Option<Stop> {
    let outline = open.evaluation.outline.iter();
    outline
        .skip_while(|item| **item != Item::Section(section))
        .skip(1)
        .take_while(|item| !matches!(item, Item::Section(_)))
        .find_map(|item| stop_of(open, item))
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
    let standings = &open.evaluation.standings;
    let start = from
        .and_then(|place| open.evaluation.index_of(&open.questionnaire, place))
        .map_or(0, |at| at + 1);
    let after = standings.iter().skip(start);
    let before = standings.iter().take(start);
    after
        .chain(before)
        .find(|standing| standing.is_open() && from != Some(&standing.place))
        .map(|standing| standing.place.clone())
}

/// Which question of its section a place is, from 1, and how many the section has: only visible ones that are stops.
pub fn position(open: &OpenSession, place: &Place) -> (usize, usize) {
    let Some(section) = open
        .evaluation
        .standing(&open.questionnaire, place)
        .map(|standing| standing.section)
    else {
        return (0, 0);
    };
    let (mut at, mut of) = (0, 0);
    for item in &open.evaluation.outline {
        let Item::Question(index) = item else {
            continue;
        };
        if let Some(standing) = question_stop(open, *index).filter(|it| it.section == section) {
            of += 1;
            if standing.place == *place {
                at = of;
            }
        }
    }
    (at, of)
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
    let stops = stops(open);
    let at = stops
        .iter()
        .position(|stop| *stop == Stop::Rows(repeat.clone()))?;
    let node = open.questionnaire.find(repeat.repeat.as_str())?;
    stops
        .iter()
        .skip(at + 1)
        .find(|stop| !is_inside(open, node, &repeat.at, stop))
        .cloned()
}
