//! Which rows of repeats there are: dense, numbered over the whole record, and found by path. It knows no answers and no rules.

use crate::form::expr::Row;
use crate::form::model::questionnaire::{NodeIndex, NodeKind, Questionnaire};
use crate::record::session::place::{RowId, RowPath};

/// Stands for "no frame" and "no gate".
pub(super) const NONE: u32 = u32::MAX;

/// All rows of a record. The rows of one repeat, over all rows around it, make up its frame; frame 0 is the one place outside of
/// repeats. The rows inside one outer row are neighbours in their frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RowTable {
    pub(super) frames: Vec<Frame>,
    pub(super) rows: Vec<RowInfo>,
    /// Which frame each node has its instances in.
    pub(super) inside: Vec<u32>,
    /// Which frame a repeat opens.
    pub(super) opens: Vec<u32>,
}

/// The rows of one repeat.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Frame {
    /// Its rows in reading order.
    pub(super) rows: Vec<Row>,
    /// Where the rows inside each outer row start; one more than there are outer rows.
    pub(super) starts: Vec<u32>,
    /// The nodes that have their instances here.
    pub(super) members: Vec<NodeIndex>,
    /// Outer rows for which a count asked for more rows than are made, by their place in the outer frame.
    pub(super) capped: Vec<u32>,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct RowInfo {
    pub(super) frame: u32,
    /// Its place in its frame.
    pub(super) ordinal: u32,
    /// The row around it.
    pub(super) above: Row,
    /// Which of its siblings it is, from 1.
    pub(super) position: u32,
    pub(super) id: RowId,
    pub(super) path: RowPath,
    pub(super) beyond: bool,
}

impl RowTable {
    /// The frames of a questionnaire, without rows but for the place outside of repeats.
    pub(super) fn new(questionnaire: &Questionnaire) -> RowTable {
        let mut opens = vec![NONE; questionnaire.nodes.len()];
        let mut frames = 1;
        for (node, opened) in questionnaire.nodes.iter().zip(&mut opens) {
            if matches!(node.kind, NodeKind::Repeat(_)) {
                *opened = frames;
                frames += 1;
            }
        }
        let frame_of = |repeat: &NodeIndex| opens.get(repeat.0 as usize).copied().unwrap_or(0);
        let inside: Vec<u32> = questionnaire
            .nodes
            .iter()
            .map(|node| node.repeats.last().map_or(0, frame_of))
            .collect();
        let mut table = RowTable {
            frames: vec![Frame::default(); frames as usize],
            rows: Vec::new(),
            inside,
            opens,
        };
        for (at, frame) in table.inside.iter().enumerate() {
            if let Some(frame) = table.frames.get_mut(*frame as usize) {
                frame.members.push(NodeIndex(at as u32));
            }
        }
        if let Some(top) = table.frames.first_mut() {
            top.rows.push(Row::TOP);
        }
        table
            .frames
            .iter_mut()
            .for_each(|frame| frame.starts.push(0));
        table
    }

    pub(super) fn row(&self, row: Row) -> Option<&RowInfo> {
        self.rows.get(row.0 as usize)
    }

    pub(super) fn above(&self, row: Row) -> Row {
        self.row(row).map_or(Row::TOP, |info| info.above)
    }

    pub(super) fn path(&self, row: Row) -> RowPath {
        self.row(row)
            .map_or_else(RowPath::root, |info| info.path.clone())
    }

    /// The frame a node has its instances in.
    pub(super) fn frame_of(&self, node: NodeIndex) -> u32 {
        self.inside.get(node.0 as usize).copied().unwrap_or(0)
    }

    /// The frame a repeat opens.
    pub(super) fn frame_opened(&self, repeat: NodeIndex) -> Option<u32> {
        self.opens
            .get(repeat.0 as usize)
            .copied()
            .filter(|frame| *frame != NONE)
    }

    /// Where an instance of a node stands among its instances; `None` when the row is not one of them.
    pub(super) fn ordinal_in(&self, node: NodeIndex, row: Row) -> Option<usize> {
        let frame = self.frame_of(node);
        match self.row(row) {
            None => (frame == 0 && row == Row::TOP).then_some(0),
            Some(info) => (info.frame == frame).then_some(info.ordinal as usize),
        }
    }

    /// The rows of a repeat inside one instance of it.
    pub(super) fn rows_in(&self, repeat: NodeIndex, ordinal: usize) -> &[Row] {
        let Some(frame) = self
            .frame_opened(repeat)
            .and_then(|frame| self.frames.get(frame as usize))
        else {
            return &[];
        };
        match (frame.starts.get(ordinal), frame.starts.get(ordinal + 1)) {
            (Some(start), Some(end)) => frame
                .rows
                .get(*start as usize..*end as usize)
                .unwrap_or_default(),
            _ => &[],
        }
    }

    /// Where the instance of a node with that path stands among its instances.
    pub(super) fn ordinal(
        &self,
        questionnaire: &Questionnaire,
        node: NodeIndex,
        at: &RowPath,
    ) -> Option<usize> {
        let repeats = &questionnaire.node(node)?.repeats;
        if repeats.len() != at.0.len() {
            return None;
        }
        let mut ordinal = 0;
        for (repeat, id) in repeats.iter().zip(&at.0) {
            let siblings = self.rows_in(*repeat, ordinal);
            ordinal = self.find(siblings, *id)?.ordinal as usize;
        }
        Some(ordinal)
    }

    fn find(&self, siblings: &[Row], id: RowId) -> Option<&RowInfo> {
        let id_of = |row: &Row| self.row(*row).map(|info| info.id);
        // Rows mostly stand in the order in which they were numbered; those put in between are looked for one by one.
        let guess = siblings.partition_point(|row| id_of(row) < Some(id));
        let row = siblings
            .get(guess)
            .filter(|row| id_of(row) == Some(id))
            .or_else(|| siblings.iter().find(|row| id_of(row) == Some(id)))?;
        self.row(*row)
    }

    /// Adds the rows inside one instance of a repeat, after those of all instances before it; says which rows they are.
    pub(super) fn add(
        &mut self,
        repeat: NodeIndex,
        above: Row,
        ids: impl IntoIterator<Item = (RowId, bool)>,
    ) -> std::ops::Range<u32> {
        let first = self.rows.len() as u32;
        let outer = self.row(above).map_or(0, |info| info.ordinal as usize);
        let path = self.path(above);
        let Some(number) = self.frame_opened(repeat) else {
            return first..first;
        };
        let Some(frame) = self.frames.get_mut(number as usize) else {
            return first..first;
        };
        let so_far = frame.rows.len() as u32;
        while frame.starts.len() <= outer {
            frame.starts.push(so_far);
        }
        for (n, (id, beyond)) in ids.into_iter().enumerate() {
            let row = Row(self.rows.len() as u32);
            self.rows.push(RowInfo {
                frame: number,
                ordinal: frame.rows.len() as u32,
                above,
                position: n as u32 + 1,
                id,
                path: path.with(id),
                beyond,
            });
            frame.rows.push(row);
        }
        frame.starts.push(frame.rows.len() as u32);
        first..self.rows.len() as u32
    }

    /// Notes that a count asked for more rows than are made.
    pub(super) fn cap(&mut self, repeat: NodeIndex, above: Row) {
        let outer = self.row(above).map_or(0, |info| info.ordinal);
        if let Some(frame) = self.frame_opened(repeat).map(|frame| frame as usize)
            && let Some(frame) = self.frames.get_mut(frame)
        {
            frame.capped.push(outer);
        }
    }

    /// Says whether a count asked for more rows than are made.
    pub(super) fn is_capped(&self, repeat: NodeIndex, ordinal: usize) -> bool {
        self.frame_opened(repeat)
            .and_then(|frame| self.frames.get(frame as usize))
            .is_some_and(|frame| frame.capped.contains(&(ordinal as u32)))
    }
}
