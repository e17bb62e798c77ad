//! Where a path stands while it is resolved: what is known of the nodes at each step before any record exists.

use crate::form::expr::{ListInfo, NameInfo, NameKind, Names, Site, Slot};

/// What the nodes at one step of a path are.
#[derive(Clone, Debug)]
pub enum Spot {
    /// The root.
    Root,
    /// Instances of a slot. `row`: rows of a repeat, not the repeat as a whole.
    At {
        /// What is known of the slot.
        info: NameInfo,
        /// Whether they are rows of it.
        row: bool,
    },
    /// A list of options.
    List(ListInfo),
    /// Its items.
    Item(ListInfo),
    /// A column of its items.
    Column(ListInfo, u32),
}

/// What `.` and `current()` are in a part of an expression.
#[derive(Clone, Debug)]
pub struct Place {
    /// The node `.`; several kinds behind a `*`.
    pub here: Vec<Spot>,
    /// The node `current()`.
    pub current: Spot,
}

impl Spot {
    /// The nodes of a slot as a path reaches them.
    pub fn of(info: NameInfo) -> Spot {
        let row = info.kind == NameKind::Repeat;
        Spot::At { info, row }
    }

    /// Its slot.
    pub fn slot(&self) -> Option<Slot> {
        match self {
            Spot::At { info, .. } => Some(info.slot),
            _ => None,
        }
    }

    /// The repeats whose rows such a node stands in, outermost first, itself among them if it is a row.
    pub fn rows(&self) -> Vec<Slot> {
        match self {
            Spot::At { info, row } => {
                let own = row.then_some(info.slot);
                info.repeats.iter().copied().chain(own).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether it belongs to the record, not to a list.
    pub fn in_record(&self) -> bool {
        matches!(self, Spot::Root | Spot::At { .. })
    }

    /// What is above it, in the record.
    pub fn above(&self, names: &dyn Names) -> Option<Spot> {
        let Spot::At { info, .. } = self else {
            return None;
        };
        Some(
            match info.parents.last().and_then(|slot| names.info(*slot)) {
                Some(parent) => Spot::of(parent),
                None => Spot::Root,
            },
        )
    }
}

impl Place {
    /// Where an expression stands before any step.
    pub fn of(site: &Site, names: &dyn Names) -> Place {
        let own = site.own.and_then(|slot| names.info(slot));
        let row = site.repeats.last().and_then(|slot| names.info(*slot));
        let current = match (own, row) {
            (Some(mut info), _) => {
                info.repeats.clone_from(&site.repeats);
                info.parents.clone_from(&site.parents);
                Spot::At { info, row: false }
            }
            (None, Some(info)) => Spot::At { info, row: true },
            (None, None) => Spot::Root,
        };
        let list = site.list.as_ref().and_then(|name| names.list(name));
        let here = match list {
            Some(list) => Spot::Item(list),
            None => current.clone(),
        };
        Place {
            here: vec![here],
            current,
        }
    }

    /// The same inside of a predicate on such nodes.
    pub fn inside(&self, spots: &[Spot]) -> Place {
        Place {
            here: spots.to_vec(),
            current: self.current.clone(),
        }
    }
}

/// How many of the first repeats two ways share.
pub fn shared(one: &[Slot], other: &[Slot]) -> usize {
    one.iter()
        .zip(other)
        .take_while(|(one, other)| one == other)
        .count()
}
