//! How wide things are: the breakpoints of the window, in numbers that `update` (carets, pages) and drawing share.

use crate::interface::app::msg::Viewport;

/// What is typed to work in plain lines, which fit every window.
pub const PLAIN: &str = "fener --plain";

/// What is typed to have what was damaged looked at and mended.
pub const DOCTOR: &str = "fener doctor";

/// The fewest columns a screen can be drawn in.
pub const FEWEST_COLUMNS: u16 = 40;
/// The fewest rows.
pub const FEWEST_ROWS: u16 = 16;
/// Says whether no screen can be drawn in a window.
pub fn is_too_small(window: Viewport) -> bool {
    window.columns < FEWEST_COLUMNS || window.rows < FEWEST_ROWS
}

/// The widest running text.
pub const WIDEST_TEXT: u16 = 76;

/// How wide the page of the large view is at most: sixty columns of text with a free cell at either edge.
pub const WIDEST_LARGE: u16 = 62;

/// The page in a window: all of it, or in the large view as much of it as short lines need.
pub fn page(window: Viewport, is_large: bool) -> Viewport {
    Viewport {
        columns: match is_large {
            true => window.columns.min(WIDEST_LARGE),
            false => window.columns,
        },
        ..window
    }
}

/// What may stand beside the middle of a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sides {
    /// Nothing.
    #[default]
    None,
    /// An outline to the left where there is room.
    Left,
    /// Details to the right where there is room.
    Right,
    /// Both, the outline first.
    Both,
}

/// The widths of the columns of a screen, without what parts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The left column.
    pub left: Option<u16>,
    /// The middle.
    pub main: u16,
    /// The right column.
    pub right: Option<u16>,
}

/// How wide the outline is, and how wide in a window that has the room.
const OUTLINE: (u16, u16) = (24, 34);
/// A blank, a line and a blank between two columns.
pub const BETWEEN: u16 = 3;

/// The columns of a window that wide. One cell is left free at either edge.
pub fn columns(width: u16, sides: Sides) -> Columns {
    let all = width.saturating_sub(2);
    let outline = if width < 150 { OUTLINE.0 } else { OUTLINE.1 };
    let left = (width >= 100 && matches!(sides, Sides::Left | Sides::Both)).then_some(outline);
    let rest = left.map_or(all, |left| all.saturating_sub(left + BETWEEN));
    if width < 120 || !matches!(sides, Sides::Right | Sides::Both) {
        return Columns {
            left,
            main: rest,
            right: None,
        };
    }
    let both = rest.saturating_sub(BETWEEN);
    let main = (both * 5 / 8).min(WIDEST_TEXT);
    Columns {
        left,
        main,
        right: Some((both - main).min(WIDEST_TEXT)),
    }
}

/// How many cells of text a box takes in a column that wide: the box's indent and its edges come off.
pub fn box_in(main: u16) -> usize {
    usize::from(main.saturating_sub(6).clamp(1, WIDEST_TEXT - 4))
}

/// How many cells of text a box of the question screen takes.
pub fn question_box(viewport: Viewport) -> usize {
    box_in(columns(viewport.columns, Sides::Both).main)
}

/// How many rows a window has between its header and a message of the usual length, which takes two rows in a narrow window.
pub fn content_rows(viewport: Viewport) -> usize {
    let around = if viewport.columns < 60 {
        3 + 2 + 2
    } else {
        3 + 1 + 1
    };
    usize::from(viewport.rows).saturating_sub(around).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_appear_at_a_hundred_and_at_a_hundred_and_twenty() {
        assert_eq!(
            columns(80, Sides::Both),
            Columns {
                left: None,
                main: 78,
                right: None
            }
        );
        assert_eq!(
            columns(100, Sides::Both),
            Columns {
                left: Some(24),
                main: 71,
                right: None
            }
        );
        assert_eq!(
            columns(120, Sides::Both),
            Columns {
                left: Some(24),
                main: 55,
                right: Some(33)
            }
        );
        assert_eq!(columns(119, Sides::Right).right, None);
        for width in 40..=300u16 {
            let found = columns(width, Sides::Both);
            let parts = found.left.map_or(0, |n| n + BETWEEN)
                + found.main
                + found.right.map_or(0, |n| n + BETWEEN);
            assert!(parts + 2 <= width);
        }
    }
}
