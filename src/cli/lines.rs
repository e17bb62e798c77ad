//! Tables and paragraphs as lines of text, measured in cells.

use unicode_width::UnicodeWidthStr as _;

/// Rows of cells in columns of the same width; the last column is as wide as it is.
pub fn table(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.width()).max().unwrap_or(0)
        })
        .collect();
    rows.iter()
        .map(|row| {
            let mut line = String::new();
            for (n, (cell, width)) in row.iter().zip(&widths).enumerate() {
                if n > 0 {
                    line.push_str("  ");
                }
                line.push_str(cell);
                line.push_str(&" ".repeat(width.saturating_sub(cell.width())));
            }
            line.trim_end().to_owned()
        })
        .collect()
}

/// A text in lines of at most so many cells, each after an indent; line breaks of the text stay. A word longer than a line stands alone.
pub fn wrapped(text: &str, indent: &str, width: usize) -> Vec<String> {
    let room = width.saturating_sub(indent.width()).max(20);
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.width() + 1 + word.width() > room {
                lines.push(format!("{indent}{line}"));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(format!("{indent}{line}").trim_end().to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_by_cells_and_not_by_letters() {
        let rows = [["Шh", "1"], ["ab\u{301}c", "2"], ["漢字", "3"]];
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| (*cell).to_owned()).collect())
            .collect();
        assert_eq!(table(&rows), ["Шh    1", "ab\u{301}c   2", "漢字  3"]);
    }

    #[test]
    fn paragraphs_break_between_words_and_keep_their_own_breaks() {
        let lines = wrapped("one two three four five six\nseven", "  ", 22);
        assert_eq!(lines, ["  one two three four", "  five six", "  seven"]);
    }
}
