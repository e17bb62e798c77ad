//! The one border between exact values and what expressions compute with: questions, variables, rows and options of lists as nodes,
//! numbers as floats, everything else as text. It decides no rule.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::Arc;

use crate::base::id::OptionId;
use crate::base::time::Moment;
use crate::base::value::Value;
use crate::engine::flow::held::Content;
use crate::engine::flow::pass::Pass;
use crate::form::expr::{Cell, Node, Row, Scope, Slot};
use crate::form::model::question::QuestionKind;
use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::form::model::scale::{ChoiceList, Scale};
use crate::record::session::answer::Response;

/// The record as one rule sees it from one place.
pub(super) struct Here<'p, 'a> {
    pass: &'p Pass<'a>,
    context: Node,
    current: Node,
    moment: &'p Moment,
}

impl<'p, 'a> Here<'p, 'a> {
    /// From a node in a row.
    pub(super) fn at(pass: &'p Pass<'a>, node: NodeIndex, row: Row) -> Here<'p, 'a> {
        Here::as_of(pass, node, row, pass.moment)
    }

    /// From a node in a row, at another moment.
    pub(super) fn as_of(
        pass: &'p Pass<'a>,
        node: NodeIndex,
        row: Row,
        moment: &'p Moment,
    ) -> Here<'p, 'a> {
        let here = Node::At(node.slot(), row);
        Here {
            pass,
            context: here,
            current: here,
            moment,
        }
    }

    /// From an option of the list that a question chooses from.
    pub(super) fn option(
        pass: &'p Pass<'a>,
        question: NodeIndex,
        row: Row,
        list: u32,
        item: u32,
    ) -> Here<'p, 'a> {
        Here {
            context: Node::Item(list, item),
            ..Here::at(pass, question, row)
        }
    }
}

impl Scope for Here<'_, '_> {
    fn context(&self) -> Node {
        self.context
    }

    fn current(&self) -> Node {
        self.current
    }

    fn cell(&self, slot: Slot, row: Row) -> Option<Cell<'_>> {
        let node = NodeIndex::from(slot);
        let table = &self.pass.table;
        match table.ordinal_in(node, row) {
            Some(ordinal) => {
                if !self.pass.is_visible(node, row) {
                    return None;
                }
                Some(match self.pass.held_at(node, ordinal) {
                    Some(held) => cell(&held.content),
                    None => Cell::Blank,
                })
            }
            // A row stands under the slot of its repeat.
            None => {
                let info = table.row(row)?;
                let above = table.above(row);
                (table.frame_opened(node) == Some(info.frame) && self.pass.is_visible(node, above))
                    .then_some(Cell::Blank)
            }
        }
    }

    fn rows(&self, repeat: Slot, within: Row) -> &[Row] {
        let repeat = NodeIndex::from(repeat);
        match self.pass.table.ordinal_in(repeat, within) {
            Some(ordinal) if self.pass.is_visible(repeat, within) => {
                self.pass.table.rows_in(repeat, ordinal)
            }
            _ => &[],
        }
    }

    fn above(&self, row: Row) -> Row {
        self.pass.table.above(row)
    }

    fn position(&self, row: Row) -> usize {
        self.pass
            .table
            .row(row)
            .map_or(1, |info| info.position as usize)
    }

    fn items(&self, list: u32) -> usize {
        self.pass.lists.options(list).count()
    }

    fn column(&self, list: u32, item: u32, column: u32) -> Option<Cell<'_>> {
        self.pass.lists.column(list, item, column)
    }

    /// No language is chosen here: data must not depend on one.
    fn label(&self, question: Slot, option: &str) -> Option<Cow<'_, str>> {
        let list = self.pass.lists.of_question(NodeIndex::from(question))?;
        self.pass
            .lists
            .options(list)
            .find(|id| id.as_str() == option)
            .map(|id| Cow::Borrowed(id.as_str()))
    }

    fn itext(&self, _id: &str) -> Option<Cow<'_, str>> {
        None
    }

    fn moment(&self) -> &Moment {
        self.moment
    }
}

/// What expressions see of a content.
fn cell<'c>(content: &'c Content<'_>) -> Cell<'c> {
    match content {
        Content::Blank => Cell::Blank,
        Content::Given(response) => response_cell(response),
        Content::Made(response) => response_cell(response),
        Content::Fixed(text) => Cell::Text(Cow::Borrowed(text)),
        Content::Text(text) => Cell::Text(Cow::Borrowed(text)),
        Content::Number(number) => Cell::Number(*number),
    }
}

fn response_cell(response: &Response) -> Cell<'_> {
    match response {
        Response::NotApplicable(_) => Cell::Text(Cow::Borrowed("not_applicable")),
        Response::NotVerified(_) => Cell::Text(Cow::Borrowed("not_verified")),
        Response::Value(value) => match value {
            Value::Number(number) => Cell::Number(number.to_f64()),
            Value::Text(text) if text.is_empty() => Cell::Blank,
            Value::Text(text) => Cell::Text(Cow::Borrowed(text)),
            Value::Choice(option) => Cell::Text(Cow::Borrowed(option.as_str())),
            Value::Choices(options) | Value::Ranking(options) if options.is_empty() => Cell::Blank,
            Value::Choices(_) | Value::Ranking(_) | Value::Date(_) | Value::Time(_) => {
                Cell::Text(Cow::Owned(value.to_code()))
            }
        },
    }
}

/// The lists that filters and `instance('…')` read: the shared ones by their place in the questionnaire, then, by the node of its
/// question, each that stands in a question alone, scales included.
pub(super) struct Lists<'a> {
    questionnaire: &'a Questionnaire,
    columns: Vec<OnceCell<Vec<&'a str>>>,
}

enum Listed<'a> {
    List(&'a Arc<ChoiceList>),
    Scale(&'a Arc<Scale>),
}

impl<'a> Lists<'a> {
    pub(super) fn new(questionnaire: &'a Questionnaire) -> Lists<'a> {
        Lists {
            questionnaire,
            columns: vec![OnceCell::new(); questionnaire.lists.len()],
        }
    }

    /// The list a question chooses from.
    pub(super) fn of_question(&self, node: NodeIndex) -> Option<u32> {
        let lists = &self.questionnaire.lists;
        let own = lists.len() as u32 + node.0;
        match &self.questionnaire.node(node)?.question()?.kind {
            QuestionKind::Rating(_) => Some(own),
            QuestionKind::Single(list) | QuestionKind::Several(list) | QuestionKind::Rank(list) => {
                let shared = lists.iter().position(|known| known.id == list.id);
                Some(shared.map_or(own, |at| at as u32))
            }
            _ => None,
        }
    }

    fn listed(&self, list: u32) -> Option<Listed<'a>> {
        let lists = &self.questionnaire.lists;
        if let Some(shared) = lists.get(list as usize) {
            return Some(Listed::List(shared));
        }
        let node = NodeIndex(list.checked_sub(lists.len() as u32)?);
        match &self.questionnaire.node(node)?.question()?.kind {
            QuestionKind::Rating(scale) => Some(Listed::Scale(scale)),
            QuestionKind::Single(list) | QuestionKind::Several(list) | QuestionKind::Rank(list) => {
                Some(Listed::List(list))
            }
            _ => None,
        }
    }

    /// The options of a list in order.
    pub(super) fn options(&self, list: u32) -> impl Iterator<Item = &'a OptionId> {
        let (options, levels) = match self.listed(list) {
            Some(Listed::List(list)) => (list.options.as_slice(), [].as_slice()),
            Some(Listed::Scale(scale)) => ([].as_slice(), scale.levels.as_slice()),
            None => ([].as_slice(), [].as_slice()),
        };
        let options = options.iter().map(|option| &option.id);
        options.chain(levels.iter().map(|level| &level.id))
    }

    fn column(&self, list: u32, item: u32, column: u32) -> Option<Cell<'a>> {
        match self.listed(list)? {
            Listed::Scale(scale) => {
                let level = scale.levels.get(item as usize)?;
                (column < 2).then(|| Cell::Text(Cow::Borrowed(level.id.as_str())))
            }
            Listed::List(found) => {
                let option = found.options.get(item as usize)?;
                if column < 2 {
                    return Some(Cell::Text(Cow::Borrowed(option.id.as_str())));
                }
                let name = match self.columns.get(list as usize) {
                    Some(columns) => columns
                        .get_or_init(|| found.columns())
                        .get(column as usize)
                        .copied(),
                    None => found.columns().get(column as usize).copied(),
                }?;
                let value = option.columns.iter().find(|(known, _)| known == name);
                value.map(|(_, text)| Cell::Text(Cow::Borrowed(text.as_str())))
            }
        }
    }
}
