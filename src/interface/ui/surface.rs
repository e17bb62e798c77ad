//! What is painted on: the cells of a window and, for each row, a trace of everything that was painted there. Where two frames have the
//! same trace their cells are the same, so most rows of most frames need not be looked at cell by cell to know that nothing changed.

use std::hash::{BuildHasher as _, Hash as _, Hasher as _, RandomState};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::interface::ui::theme::{Ground, Role, Theme};

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

    /// Begins a frame in which every cell is painted, in the colours of a theme.
    pub(super) fn begin(&mut self, theme: &Theme) {
        self.traces.fill(self.keys.hash_one(theme).max(1));
    }

    /// The cells for a stroke in a row.
    pub(super) fn paint(&mut self, y: u16, stroke: &Stroke<'_>) -> &mut Buffer {
        if let Some(trace) = self.traces.get_mut(usize::from(y))
            && *trace != UNKNOWN
        {
            let mut hasher = self.keys.build_hasher();
            hasher.write_u64(*trace);
            hasher.write_u32(u32::from(stroke.from) << 16 | u32::from(stroke.to));
            stroke.role.hash(&mut hasher);
            stroke.ground.hash(&mut hasher);
            hasher.write(stroke.text.unwrap_or("\0").as_bytes());
            *trace = hasher.finish().max(1);
        }
        &mut self.cells
    }
}

/// What is painted into a row at once.
pub(super) struct Stroke<'t> {
    /// From this cell on.
    pub(super) from: u16,
    /// Not beyond this one.
    pub(super) to: u16,
    pub(super) role: Role,
    pub(super) ground: Ground,
    /// Nothing wipes the cells.
    pub(super) text: Option<&'t str>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::settings::{Glyphs, Look};
    use crate::interface::ui::palette::Depth;

    fn theme(look: Look) -> Theme {
        Theme::new(look, Glyphs::Blocks, Depth::True)
    }

    #[test]
    fn the_same_paint_leaves_the_same_trace_and_any_other_leaves_another() {
        let blank = Surface::new(10, 2);
        let stroke = |from, role, ground, text| Stroke {
            from,
            to: 10,
            role,
            ground,
            text,
        };
        let painted = |look, strokes: &[Stroke<'_>]| {
            let mut surface = blank.clone();
            surface.begin(&theme(look));
            for stroke in strokes {
                surface.paint(1, stroke);
            }
            surface
        };
        let a = || stroke(0, Role::Text, Ground::Page, Some("a"));
        let b = || stroke(1, Role::Text, Ground::Page, Some("b"));
        let one = painted(Look::Dark, &[a(), b()]);
        assert!(one.has_row_of(&painted(Look::Dark, &[a(), b()]), 1));
        let others = [
            vec![],
            vec![a()],
            vec![b(), a()],
            vec![a(), stroke(2, Role::Text, Ground::Page, Some("b"))],
            vec![a(), stroke(1, Role::Strong, Ground::Page, Some("b"))],
            vec![a(), stroke(1, Role::Text, Ground::Panel, Some("b"))],
            vec![a(), stroke(1, Role::Text, Ground::Page, Some("c"))],
            vec![a(), stroke(1, Role::Text, Ground::Page, None)],
        ];
        for (at, other) in others.iter().enumerate() {
            let other = painted(Look::Dark, other);
            assert!(!one.has_row_of(&other, 1), "{at}");
            assert!(one.has_row_of(&other, 0), "{at}");
        }
        assert!(!one.has_row_of(&painted(Look::Light, &[a(), b()]), 1));
    }

    #[test]
    fn nothing_is_known_of_cells_that_were_painted_without_a_trace() {
        let mut one = Surface::new(10, 2);
        assert!(!one.has_row_of(&one, 0));
        one.begin(&theme(Look::Dark));
        assert!(one.has_row_of(&one, 0));
        one.cells_mut();
        assert!(!one.has_row_of(&one, 0));
    }
}
