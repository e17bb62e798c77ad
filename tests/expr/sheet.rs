//! A small questionnaire and its record for the tests: a visit with persons in rows, their rooms in rows within, and a list.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use fener::base::id::OptionId;
use fener::base::time::{Moment, Timestamp};
use fener::form::expr::{
    Cell, Expr, Item, ListInfo, NameInfo, NameKind, Names, Node, Problem, Purpose, Row, Scope,
    Site, Slot, check, parse,
};

/// The names in the order of their slots, each with what is around it.
const NAMES: [(&str, &[u32]); 14] = [
    ("kind", &[]),
    ("beds", &[]),
    ("opened", &[]),
    ("means", &[]),
    ("flag", &[]),
    ("note", &[]),
    ("person", &[]),
    ("age", &[6]),
    ("name", &[6]),
    ("room", &[6]),
    ("size", &[6, 9]),
    ("total", &[6]),
    ("food", &[]),
    ("meals", &[12]),
];

/// Rows: two persons, the first with two rooms, the second with one.
pub const FIRST: Row = Row(0);
pub const SECOND: Row = Row(1);

pub struct Sheet {
    pub cells: HashMap<(u32, Row), Cell<'static>>,
    pub here: Node,
    pub current: Option<Node>,
    moment: Moment,
    persons: Vec<Row>,
    rooms: [Vec<Row>; 2],
}

fn options(words: &[&str]) -> Arc<[OptionId]> {
    words.iter().map(|word| OptionId::new(word)).collect()
}

impl Sheet {
    pub fn new() -> Sheet {
        let text = |text: &'static str| Cell::Text(Cow::Borrowed(text));
        let mut cells = HashMap::new();
        for (slot, row, cell) in [
            (0, Row::TOP, text("shelter")),
            (1, Row::TOP, Cell::Number(12.0)),
            (2, Row::TOP, text("2024-02-29")),
            (3, Row::TOP, text("doc obs")),
            (4, Row::TOP, text("false")),
            (5, Row::TOP, Cell::Blank),
            (6, FIRST, Cell::Blank),
            (6, SECOND, Cell::Blank),
            (7, FIRST, Cell::Number(31.0)),
            (7, SECOND, Cell::Number(8.0)),
            (8, FIRST, text("ana")),
            (8, SECOND, text("ben")),
            (9, Row(2), Cell::Blank),
            (9, Row(3), Cell::Blank),
            (9, Row(4), Cell::Blank),
            (10, Row(2), Cell::Number(10.0)),
            (10, Row(3), Cell::Number(20.0)),
            (10, Row(4), Cell::Number(40.0)),
            (11, FIRST, Cell::Blank),
            (11, SECOND, Cell::Blank),
            (12, Row::TOP, Cell::Blank),
            (13, Row::TOP, Cell::Number(3.0)),
        ] {
            cells.insert((slot, row), cell);
        }
        Sheet {
            cells,
            here: Node::Root,
            current: None,
            moment: Moment::fixed(Timestamp(1_764_000_000_000)),
            persons: vec![FIRST, SECOND],
            rooms: [vec![Row(2), Row(3)], vec![Row(4)]],
        }
    }

    /// The record as seen from a question in a row.
    pub fn at(name: &str, row: Row) -> Sheet {
        let mut sheet = Sheet::new();
        sheet.here = Node::At(Sheet::slot(name), row);
        sheet
    }

    pub fn slot(name: &str) -> Slot {
        let at = NAMES.iter().position(|(other, _)| *other == name);
        Slot(at.unwrap() as u32)
    }

    pub fn site(&self, purpose: Purpose) -> Site {
        let own = match self.current.unwrap_or(self.here) {
            Node::At(slot, _) => Some(slot),
            _ => None,
        };
        let info = own.and_then(|slot| self.info(slot));
        Site {
            own,
            repeats: info
                .as_ref()
                .map(|info| info.repeats.clone())
                .unwrap_or_default(),
            parents: info.map(|info| info.parents).unwrap_or_default(),
            purpose,
            list: (purpose == Purpose::Filter).then(|| "region".to_owned()),
        }
    }

    pub fn check(&self, text: &str, purpose: Purpose) -> (Option<Expr>, Vec<Problem>) {
        let (ast, mut problems) = parse(text);
        let Some(ast) = ast else {
            return (None, problems);
        };
        let (expr, more) = check(ast, self, &self.site(purpose));
        problems.extend(more);
        (expr, problems)
    }

    pub fn text(&self, text: &str) -> String {
        let (expr, problems) = self.check(text, Purpose::Default);
        let expr = expr.unwrap_or_else(|| panic!("{text}: {problems:?}"));
        match expr.try_evaluate(self).unwrap() {
            Item::Nodes(nodes) => {
                let held = |node: &Node| match node {
                    Node::At(slot, row) => self.cell(*slot, *row),
                    Node::Column(list, item, column) => self.column(*list, *item, *column),
                    _ => None,
                };
                let texts: Vec<String> = nodes
                    .iter()
                    .map(|node| match held(node) {
                        Some(Cell::Text(text)) => text.into_owned(),
                        Some(Cell::Number(value)) => value.to_string(),
                        _ => String::new(),
                    })
                    .collect();
                format!("[{}]", texts.join(","))
            }
            _ => expr.text(self),
        }
    }

    pub fn codes(&self, text: &str, purpose: Purpose) -> Vec<String> {
        let (_, problems) = self.check(text, purpose);
        problems
            .iter()
            .map(|problem| problem.code.to_string())
            .collect()
    }
}

/// The list `region`, with the column `country`.
const REGIONS: [[&str; 3]; 3] = [
    ["north", "North", "al"],
    ["south", "South", "al"],
    ["coast", "Coast", "me"],
];

impl Names for Sheet {
    fn lookup(&self, name: &str) -> Option<NameInfo> {
        let at = NAMES.iter().position(|(other, _)| *other == name)?;
        self.info(Slot(at as u32))
    }

    fn nearest(&self, name: &str) -> Vec<String> {
        let names = NAMES.iter().map(|(name, _)| *name);
        fener::text::diag::suggest::nearest(name, names)
            .into_iter()
            .map(str::to_owned)
            .collect()
    }

    fn info(&self, slot: Slot) -> Option<NameInfo> {
        let (name, parents) = NAMES.get(slot.0 as usize)?;
        let kind = match *name {
            "kind" => NameKind::Choice(options(&["shelter", "day_centre", "other"])),
            "beds" | "age" | "size" | "meals" => NameKind::Number,
            "opened" => NameKind::Date,
            "means" => NameKind::Choices(options(&["doc", "obs", "talk"])),
            "flag" => NameKind::Derived { boolean: true },
            "person" | "room" => NameKind::Repeat,
            "food" => NameKind::Group,
            _ => NameKind::Text,
        };
        let parents: Vec<Slot> = parents.iter().map(|slot| Slot(*slot)).collect();
        let repeats = parents
            .iter()
            .copied()
            .filter(|slot| slot.0 != 12)
            .collect();
        Some(NameInfo {
            slot,
            kind,
            repeats,
            parents,
        })
    }

    fn children(&self, parent: Option<Slot>) -> Vec<Slot> {
        (0..NAMES.len() as u32)
            .map(Slot)
            .filter(|slot| self.info(*slot).unwrap().parents.last().copied() == parent)
            .collect()
    }

    fn list(&self, name: &str) -> Option<ListInfo> {
        (name == "region").then(|| ListInfo {
            list: 0,
            columns: vec!["name".into(), "label".into(), "country".into()],
            options: options(&["north", "south", "coast"]),
        })
    }

    fn is_root(&self, name: &str) -> bool {
        name == "data"
    }
}

impl Scope for Sheet {
    fn context(&self) -> Node {
        self.here
    }

    fn current(&self) -> Node {
        self.current.unwrap_or(self.here)
    }

    fn cell(&self, slot: Slot, row: Row) -> Option<Cell<'_>> {
        self.cells.get(&(slot.0, row)).cloned()
    }

    fn rows(&self, repeat: Slot, within: Row) -> &[Row] {
        match (repeat.0, within) {
            (6, Row::TOP) => &self.persons,
            (9, FIRST) => &self.rooms[0],
            (9, SECOND) => &self.rooms[1],
            _ => &[],
        }
    }

    fn above(&self, row: Row) -> Row {
        match row.0 {
            2 | 3 => FIRST,
            4 => SECOND,
            _ => Row::TOP,
        }
    }

    fn position(&self, row: Row) -> usize {
        [1, 2, 1, 2, 1][row.0 as usize]
    }

    fn items(&self, _list: u32) -> usize {
        REGIONS.len()
    }

    fn column(&self, _list: u32, item: u32, column: u32) -> Option<Cell<'_>> {
        let text = REGIONS.get(item as usize)?.get(column as usize)?;
        Some(Cell::Text(Cow::Borrowed(text)))
    }

    fn label(&self, question: Slot, option: &str) -> Option<Cow<'_, str>> {
        Some(Cow::Owned(format!("label of {option} in {}", question.0)))
    }

    fn itext(&self, id: &str) -> Option<Cow<'_, str>> {
        Some(Cow::Owned(format!("text of {id}")))
    }

    fn moment(&self) -> &Moment {
        &self.moment
    }
}
