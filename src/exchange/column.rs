//! The columns of the wide tables: which there are, what each holds, and the cell of each for one place.

use std::collections::BTreeSet;

use crate::base::id::OptionId;
use crate::base::value::Value;
use crate::exchange::line::Line;
use crate::exchange::table::Cell;
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::{NodeIndex, NodeKind, Questionnaire};

/// What a column holds of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// The answer itself.
    Value,
    /// Whether an option was chosen, 1 or 0.
    Option(OptionId),
    /// The rank of an option, 1 being the first.
    Rank(OptionId),
    /// The points.
    Points,
    /// The state, in words.
    State,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// Its name.
    pub(super) name: String,
    /// Whose it is.
    pub(super) node: NodeIndex,
    /// What it holds.
    pub(super) holds: Holds,
}

/// The columns of the questions that stand directly in a repeat, or in none; groups are no tables of their own. A name that is taken
/// gets a number behind it.
pub(super) fn columns(
    questionnaire: &Questionnaire,
    repeat: Option<NodeIndex>,
    taken: &[&str],
) -> Vec<Column> {
    let mut names: BTreeSet<String> = taken.iter().map(|name| (*name).to_owned()).collect();
    let mut columns = Vec::new();
    let nodes = questionnaire.nodes.iter().enumerate();
    for (at, node) in nodes {
        let NodeKind::Question(question) = &node.kind else {
            continue;
        };
        if node.repeats.last().copied() != repeat || matches!(question.kind, QuestionKind::Note) {
            continue;
        }
        for (name, holds) in of_question(question) {
            columns.push(Column {
                name: free(name, &mut names),
                node: NodeIndex(at as u32),
                holds,
            });
        }
    }
    columns
}

fn of_question(question: &Question) -> Vec<(String, Holds)> {
    let id = &question.id;
    let mut columns = match &question.kind {
        QuestionKind::Several(list) => list
            .options
            .iter()
            .map(|option| {
                let name = format!("{id}__{}", option.id);
                (name, Holds::Option(option.id.clone()))
            })
            .collect(),
        QuestionKind::Rank(list) => list
            .options
            .iter()
            .map(|option| {
                let name = format!("{id}__{}", option.id);
                (name, Holds::Rank(option.id.clone()))
            })
            .collect(),
        _ => vec![(id.to_string(), Holds::Value)],
    };
    if question.is_scored() {
        columns.push((format!("{id}__points"), Holds::Points));
    }
    columns.push((format!("{id}__state"), Holds::State));
    columns
}

fn free(name: String, names: &mut BTreeSet<String>) -> String {
    let mut free = name.clone();
    let mut n = 1;
    while !names.insert(free.clone()) {
        n += 1;
        free = format!("{name}__{n}");
    }
    free
}

impl Column {
    /// The cell of a place. Hidden answers stay out of wide tables, so that nobody counts them by mistake; the other formats have them.
    pub(super) fn cell(&self, line: Option<&Line<'_>>) -> Cell {
        let Some(line) = line else {
            return Cell::Blank;
        };
        let value = line.value.filter(|_| line.standing.is_active());
        match (&self.holds, value) {
            (Holds::State, _) => Cell::word(line.state.as_str()),
            (Holds::Points, _) => {
                Cell::maybe(line.contribution.and_then(|one| one.points.as_ref()))
            }
            (Holds::Value, Some(value)) => value_cell(value),
            (Holds::Option(option), Some(Value::Choices(chosen))) => {
                Cell::flag(chosen.contains(option))
            }
            (Holds::Rank(option), Some(Value::Ranking(order))) => order
                .iter()
                .position(|one| one == option)
                .map_or(Cell::Blank, |at| Cell::count(at + 1)),
            _ => Cell::Blank,
        }
    }
}

/// A value as a cell.
pub(super) fn value_cell(value: &Value) -> Cell {
    match value {
        Value::Number(number) => Cell::Number(number.clone()),
        Value::Text(text) => Cell::text(text.as_str()),
        other => Cell::word(other.to_code()),
    }
}
