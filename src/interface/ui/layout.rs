//! Where the parts of a window are: one header, one thin rule, the columns of the content, the message, a rule, the keys.

use ratatui::layout::Rect;

use crate::interface::app::measure::{self, BETWEEN, Sides};
use crate::interface::app::msg::Viewport;

/// The parts of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zones {
    /// Where am I, and whether everything is saved.
    pub header: Rect,
    /// The rule under it.
    pub rule: Rect,
    /// Everything between the rule and the message.
    pub content: Rect,
    /// The column to the left, the one in the middle and the one to the right.
    pub columns: [Option<Rect>; 3],
    /// What just happened, or what is expected.
    pub message: Rect,
    /// The rule under it.
    pub rule_below: Rect,
    /// The keys of the screen.
    pub keys: Rect,
}

/// Says whether a window is too small to be drawn in.
pub fn is_too_small(window: Rect) -> bool {
    measure::is_too_small(Viewport {
        columns: window.width,
        rows: window.height,
    })
}

/// How many rows the keys have: two in a narrow window.
pub fn key_rows(window: Rect) -> u16 {
    if window.width < 60 { 2 } else { 1 }
}

/// The parts of a window with a message of so many rows.
pub fn zones(window: Rect, sides: Sides, message_rows: u16) -> Zones {
    let keys = key_rows(window);
    let bottom = window.bottom();
    let row =
        |y: u16, height: u16| Rect::new(window.x, y, window.width, height).intersection(window);
    let content_rows = window.height.saturating_sub(3 + keys + message_rows);
    let content = row(window.y + 2, content_rows);
    Zones {
        header: row(window.y, 1),
        rule: row(window.y + 1, 1),
        content,
        columns: columns(content, sides),
        message: row(bottom.saturating_sub(keys + 1 + message_rows), message_rows),
        rule_below: row(bottom.saturating_sub(keys + 1), 1),
        keys: row(bottom.saturating_sub(keys), keys),
    }
}

/// The columns of the content, one cell free at either edge.
fn columns(content: Rect, sides: Sides) -> [Option<Rect>; 3] {
    let widths = measure::columns(content.width, sides);
    let mut x = content.x + 1;
    let mut place = |width: Option<u16>| {
        let width = width?;
        let area = Rect::new(x, content.y, width, content.height).intersection(content);
        x += width + BETWEEN;
        Some(area)
    };
    [
        place(widths.left),
        place(Some(widths.main)),
        place(widths.right),
    ]
}

/// The foot of a column: so many rows, half of it at most.
pub fn foot(column: Rect, rows: u16) -> Rect {
    let height = rows.min(column.height / 2);
    Rect {
        y: column.bottom() - height,
        height,
        ..column
    }
}

/// The area of a pop-over that wants so many cells and rows inside its frame.
pub fn card(content: Rect, columns: u16, rows: u16) -> Rect {
    let width = (columns + 4).min(content.width);
    let height = (rows + 2).min(content.height);
    let x = content.x + (content.width - width) / 2;
    let y = content.y + (content.height - height) / 2;
    Rect::new(x, y, width, height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_window_cover_it_and_do_not_overlap() {
        for width in [40, 59, 60, 80, 99, 100, 119, 120, 200] {
            for height in [16, 20, 24, 36] {
                let window = Rect::new(0, 0, width, height);
                let zones = zones(window, Sides::Both, 1);
                let parts = [
                    zones.header,
                    zones.rule,
                    zones.content,
                    zones.message,
                    zones.rule_below,
                    zones.keys,
                ];
                let area: u32 = parts.iter().map(|part| part.area()).sum();
                assert_eq!(area, window.area(), "{width}x{height}");
                for (n, part) in parts.iter().enumerate() {
                    assert!(
                        parts
                            .iter()
                            .skip(n + 1)
                            .all(|other| !part.intersects(*other))
                    );
                }
                for column in zones.columns.into_iter().flatten() {
                    assert_eq!(column.intersection(zones.content), column);
                }
            }
        }
    }
}
