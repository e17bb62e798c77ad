//! What is painted on: the cells of a window and, for each row, a trace of everything that was painted there. Where two frames have the
//! same trace their cells are the same, so most rows of most frames need not be looked at cell by cell to know that nothing changed.

use std::hash::{BuildHasher as _, Hash, RandomState};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The trace of a row of which nothing is known.
const UNKNOWN: u64 = 0;

/// Cells and traces.
#[derive(Clone, Debug, Default)]
pub struct Surface {
    cells: Buffer,
    /// One a row, [`UNKNOWN`] for a row that was not painted by a canvas from the beginning.
    traces: Vec<u64>,
    /// What makes the traces of one program unlike those of another: no package can be written so that two of its texts leave the same.
    keys: RandomState,
}

impl Surface {
    /// A blank surface.
    pub fn new(columns: u16, rows: u16) -> Surface {
        Surface::over(Buffer::empty(Rect::new(0, 0, columns, rows)))
    }

    /// A surface over cells that somebody else painted.
    pub fn over(cells: Buffer) -> Surface {
        Surface {
            traces: vec![UNKNOWN; usize::from(cells.area.height)],
            cells,
            keys: RandomState::new(),
        }
    }

    /// The cells.
    pub fn cells(&self) -> &Buffer {
        &self.cells
    }

    /// The cells, to be painted by whoever leaves no trace.
    pub fn cells_mut(&mut self) -> &mut Buffer {
        self.traces.fill(UNKNOWN);
        &mut self.cells
    }

    /// The cells alone.
    pub fn into_cells(self) -> Buffer {
        self.cells
    }

    /// Says whether everything in a row of this and of a surface made from it by cloning is surely the same.
    pub fn has_row_of(&self, other: &Surface, y: u16) -> bool {
        let trace = |surface: &Surface| surface.traces.get(usize::from(y)).copied();
        let (here, there) = (trace(self), trace(other));
        here == there && here.is_some_and(|trace| trace != UNKNOWN)
    }

    /// The cells for a canvas that begins to paint every one of them.
    pub(super) fn begin(&mut self) {
        self.traces.fill(!UNKNOWN);
    }

    /// The cells for a canvas, which says in `what` all that it paints into a row now.
    pub(super) fn paint(&mut self, y: u16, what: impl Hash) -> &mut Buffer {
        if let Some(trace) = self.traces.get_mut(usize::from(y))
            && *trace != UNKNOWN
        {
            *trace = self.keys.hash_one((*trace, what)).max(1);
        }
        &mut self.cells
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_paint_leaves_the_same_trace_and_any_other_leaves_another() {
        let blank = Surface::new(10, 2);
        let painted = |what: &[(u16, &str)]| {
            let mut surface = blank.clone();
            surface.begin();
            for (x, text) in what {
                surface
                    .paint(1, (x, text))
                    .set_string(*x, 1, text, ratatui::style::Style::new());
            }
            surface
        };
        let one = painted(&[(0, "a"), (1, "b")]);
        assert!(one.has_row_of(&painted(&[(0, "a"), (1, "b")]), 1));
        for other in [
            &[(0, "a")][..],
            &[(0, "a"), (1, "c")],
            &[(1, "b"), (0, "a")],
            &[],
        ] {
            assert!(!one.has_row_of(&painted(other), 1), "{other:?}");
            assert!(one.has_row_of(&painted(other), 0));
        }
    }

    #[test]
    fn nothing_is_known_of_cells_that_were_painted_without_a_trace() {
        let mut one = Surface::new(10, 2);
        assert!(!one.has_row_of(&one, 0));
        one.begin();
        assert!(one.has_row_of(&one, 0));
        one.cells_mut();
        assert!(!one.has_row_of(&one, 0));
    }
}
