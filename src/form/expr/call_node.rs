//! The functions on nodes and lists.

use crate::form::expr::builtin::Function;
use crate::form::expr::call::Call;
use crate::form::expr::chance;
use crate::form::expr::eval::{Frame, Run};
use crate::form::expr::number;
use crate::form::expr::plan::{Indexed, Lookup, Plan};
use crate::form::expr::value::{Nodes, Val, held, unpacked};
use crate::form::expr::{Node, Row, Slot};

/// The value of a function on nodes; `None` for any other.
pub fn value<'a>(call: &Call<'_, 'a>) -> Option<Val<'a>> {
    let run = call.run;
    let nodes = || {
        call.args
            .first()
            .map_or(Nodes::One(None), |plan| run.nodes(plan, call.frame))
    };
    Some(match call.function {
        Function::Count => Val::Number(nodes().all().len() as f64),
        Function::CountNonEmpty => {
            let full = |node: &&Node| unpacked(held(run.scope, **node)).to_boolean_text();
            Val::Number(nodes().all().iter().filter(full).count() as f64)
        }
        Function::Last => Val::Number(call.frame.size as f64),
        Function::Position => Val::Number(call.frame.position as f64),
        Function::Current => Val::Nodes(Nodes::One(Some(run.scope.current()))),
        Function::Randomize => {
            let nodes = nodes().into_list();
            Val::Nodes(Nodes::Many(if call.has(1) {
                chance::shuffled(&nodes, chance::seed(call.value(1), run))
            } else {
                chance::shuffled_by(&nodes, || chance::fraction(run))
            }))
        }
        _ => return None,
    })
}

impl Val<'_> {
    /// Whether it holds anything: 0 does, blank text does not.
    fn to_boolean_text(&self) -> bool {
        !matches!(self, Val::Text(text) if text.is_empty())
    }
}

/// Which row the first node is, from 1.
pub fn position<'a>(run: &Run<'a>, inner: &'a Plan, rows: &[Slot], frame: Frame) -> Val<'a> {
    let nodes = run.nodes(inner, frame);
    Val::Number(match nodes.all().first() {
        None => f64::NAN,
        Some(Node::At(slot, row)) if *row != Row::TOP && rows.contains(slot) => {
            run.scope.position(*row) as f64
        }
        Some(Node::Item(_, item) | Node::Column(_, item, _)) => f64::from(*item) + 1.0,
        Some(_) => 1.0,
    })
}

/// A question in rows given by number; a number below 1, or none, means the first.
pub fn indexed<'a>(run: &Run<'a>, it: &'a Indexed, frame: Frame) -> Val<'a> {
    let mut rows = vec![run.row(it.base, frame, it.up)];
    for (repeat, index) in &it.levels {
        let index = index
            .as_ref()
            .map(|index| number::whole(number::cut(run.number(index, frame))).max(1));
        let mut inside = Vec::new();
        for row in rows {
            let all = run.scope.rows(*repeat, row);
            match index {
                None => inside.extend_from_slice(all),
                Some(index) => inside.extend(
                    usize::try_from(index - 1)
                        .ok()
                        .and_then(|at| all.get(at))
                        .copied(),
                ),
            }
        }
        rows = inside;
    }
    let nodes = rows
        .into_iter()
        .filter(|row| run.scope.cell(it.slot, *row).is_some())
        .map(|row| Node::At(it.slot, row))
        .collect();
    Val::Nodes(Nodes::Many(nodes))
}

/// A column of the first item of a list whose other column holds a value.
pub fn lookup<'a>(run: &Run<'a>, it: &'a Lookup, frame: Frame) -> Val<'a> {
    let key = run.text(&it.key, frame);
    let count = u32::try_from(run.scope.items(it.list)).unwrap_or(u32::MAX);
    let held_in = |item: u32, column: u32| run.scope.column(it.list, item, column);
    (0..count)
        .find(|item| {
            held_in(*item, it.key_column)
                .is_some_and(|cell| unpacked(Some(cell)).into_text(run.scope) == key)
        })
        .map_or(Val::text(""), |item| {
            Val::Text(unpacked(held_in(item, it.column)).into_text(run.scope))
        })
}
