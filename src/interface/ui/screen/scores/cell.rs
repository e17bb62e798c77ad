//! Cells of a row that is laid out by hand: texts filled up to a width.

use crate::interface::app::wrap::width;

/// A text with blanks after it.
pub fn pad(text: &str, cells: usize) -> String {
    format!("{text}{}", " ".repeat(cells.saturating_sub(width(text))))
}

/// A text with blanks before it, as numbers stand.
pub fn pad_left(text: &str, cells: usize) -> String {
    format!("{}{text}", " ".repeat(cells.saturating_sub(width(text))))
}
