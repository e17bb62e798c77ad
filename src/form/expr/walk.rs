//! Ways to nodes: steps up and down the record and through lists of options, with what predicates keep.

use crate::form::expr::eval::{Frame, Run};
use crate::form::expr::plan::{Below, From, Move, Plan, Walk, Way};
use crate::form::expr::value::{Nodes, Val, held};
use crate::form::expr::{Node, Row, Slot};

/// The nodes a walk leads to.
pub fn walk<'a>(run: &Run<'a>, walk: &'a Walk, frame: Frame) -> Nodes {
    let mut nodes = begin(run, &walk.from, frame);
    if walk.keep.is_empty() && walk.moves.is_empty() {
        return nodes;
    }
    for predicate in &walk.keep {
        nodes = Nodes::Many(kept(run, predicate, nodes.into_list()));
    }
    for step in &walk.moves {
        nodes = go(run, step, &nodes);
    }
    nodes
}

fn begin<'a>(run: &Run<'a>, from: &'a From, frame: Frame) -> Nodes {
    match from {
        From::Base(base) => {
            let node = run.base(*base, frame);
            Nodes::One(held(run.scope, node).map(|_| node))
        }
        From::Root => Nodes::One(Some(Node::Root)),
        From::List(list) => Nodes::One(Some(Node::List(*list))),
        From::Part(part) => run.nodes(part, frame),
        From::Slot {
            slot,
            base,
            up,
            through,
            repeats,
        } => {
            let row = run.row(*base, frame, *up);
            let mut nodes = Vec::new();
            down(run, *slot, *repeats, through, row, &mut nodes);
            Nodes::Many(nodes)
        }
    }
}

/// All instances of a slot under a row, through the repeats between them.
fn down(
    run: &Run<'_>,
    slot: Slot,
    repeats: bool,
    through: &[Slot],
    row: Row,
    nodes: &mut Vec<Node>,
) {
    match through.split_first() {
        Some((repeat, rest)) => {
            for row in run.scope.rows(*repeat, row) {
                down(run, slot, repeats, rest, *row, nodes);
            }
        }
        None if repeats => nodes.extend(
            run.scope
                .rows(slot, row)
                .iter()
                .map(|row| Node::At(slot, *row)),
        ),
        None => {
            if run.scope.cell(slot, row).is_some() {
                nodes.push(Node::At(slot, row));
            }
        }
    }
}

fn go<'a>(run: &Run<'a>, step: &'a Move, from: &Nodes) -> Nodes {
    let mut nodes = Vec::new();
    for node in from.all() {
        let mut reached = Vec::new();
        reach(run, &step.way, *node, &mut reached);
        for predicate in &step.keep {
            reached = kept(run, predicate, reached);
        }
        nodes.append(&mut reached);
    }
    // Only steps up can lead to the same node from two.
    if matches!(step.way, Way::Up(_)) && nodes.len() > 1 {
        nodes.sort_unstable();
        nodes.dedup();
    }
    Nodes::Many(nodes)
}

fn reach(run: &Run<'_>, way: &Way, node: Node, nodes: &mut Vec<Node>) {
    match (way, node) {
        (Way::Stay, _) => nodes.push(node),
        (Way::Up(above), Node::At(slot, row)) => {
            let Some(above) = above.iter().find(|above| above.slot == slot) else {
                return;
            };
            let row = if above.repeats {
                run.scope.above(row)
            } else {
                row
            };
            nodes.push(above.above.map_or(Node::Root, |slot| Node::At(slot, row)));
        }
        (Way::Up(_), Node::Column(list, item, _)) => nodes.push(Node::Item(list, item)),
        (Way::Up(_), Node::Item(list, _)) => nodes.push(Node::List(list)),
        (Way::Down(below), Node::At(_, row)) => children(run, below, row, nodes),
        (Way::Down(below), Node::Root) => children(run, below, Row::TOP, nodes),
        (Way::Items, Node::List(list)) => {
            let count = u32::try_from(run.scope.items(list)).unwrap_or(u32::MAX);
            nodes.extend((0..count).map(|item| Node::Item(list, item)));
        }
        (Way::Column(column), Node::Item(list, item))
            if run.scope.column(list, item, *column).is_some() =>
        {
            nodes.push(Node::Column(list, item, *column));
        }
        (Way::Columns(count), Node::Item(list, item)) => nodes.extend(
            (0..*count)
                .filter(|column| run.scope.column(list, item, *column).is_some())
                .map(|column| Node::Column(list, item, column)),
        ),
        _ => {}
    }
}

fn children(run: &Run<'_>, below: &[Below], row: Row, nodes: &mut Vec<Node>) {
    for child in below {
        down(run, child.slot, child.repeats, &child.through, row, nodes);
    }
}

/// The nodes for which a predicate is true; a number means that place.
fn kept<'a>(run: &Run<'a>, predicate: &'a Plan, nodes: Vec<Node>) -> Vec<Node> {
    let size = nodes.len();
    nodes
        .into_iter()
        .enumerate()
        .filter(|(at, node)| {
            let frame = Frame {
                here: *node,
                position: at + 1,
                size,
            };
            match run.value(predicate, frame) {
                Val::Number(place) => place == (at + 1) as f64,
                other => other.to_boolean(),
            }
        })
        .map(|(_, node)| node)
        .collect()
}

/// All nodes of all parts, each once, in order.
pub fn union<'a>(run: &Run<'a>, parts: &'a [Plan], frame: Frame) -> Val<'a> {
    let mut nodes: Vec<Node> = parts
        .iter()
        .flat_map(|part| run.nodes(part, frame).into_list())
        .collect();
    nodes.sort_unstable();
    nodes.dedup();
    Val::Nodes(Nodes::Many(nodes))
}
