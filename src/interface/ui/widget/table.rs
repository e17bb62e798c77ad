//! Tables: a head, rows that can be marked, columns that are aligned. In a narrow window whole columns are left out, the least
//! important first; one column takes what is left and wraps.

use crate::interface::app::wrap::{width, wrap};
use crate::interface::ui::row::Row;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;

/// A column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Its head; none for all columns leaves the row of heads out.
    pub head: String,
    /// Whether it is aligned to the right, as numbers are.
    pub to_right: bool,
    /// Whether it takes the room that is left, and wraps; one column does.
    pub grows: bool,
    /// Its head wraps at so many cells; 0 never.
    pub head_in: usize,
    /// Left out when there is no room, higher numbers first; 0 never.
    pub leaves: u8,
}

impl Column {
    /// A column aligned to the left.
    pub fn new(head: impl Into<String>) -> Column {
        Column {
            head: head.into(),
            ..Column::default()
        }
    }

    /// A column of numbers.
    pub fn number(head: impl Into<String>) -> Column {
        Column {
            to_right: true,
            ..Column::new(head)
        }
    }

    /// The column that takes the room that is left.
    pub fn growing(head: impl Into<String>) -> Column {
        Column {
            grows: true,
            ..Column::new(head)
        }
    }

    /// The same with a head that wraps at so many cells, so that a long one does not make a narrow column wide.
    #[must_use]
    pub fn head_in(mut self, cells: usize) -> Column {
        self.head_in = cells;
        self
    }

    /// The same, left out when there is no room; higher numbers go first.
    #[must_use]
    pub fn leaves(mut self, order: u8) -> Column {
        self.leaves = order;
        self
    }
}

/// A line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The key that chooses it.
    pub code: String,
    /// Its cells, in the order of the columns.
    pub cells: Vec<(Role, String)>,
    /// Whether the keys act here.
    pub focused: bool,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// Blanks between two columns.
const BETWEEN: usize = 2;

impl Table {
    /// Writes the table; the row of heads stays in place while the lines turn pages, when nothing but it and what is pinned already
    /// stands before.
    pub fn write(&self, sheet: &mut Sheet) {
        if sheet.theme().is_said() {
            return self.say(sheet);
        }
        let code = self
            .lines
            .iter()
            .map(|line| width(&line.code))
            .max()
            .unwrap_or(0);
        // The mark, the code and two blanks.
        let lead = 1 + if code == 0 { 1 } else { code + 2 };
        let kept = self.kept(sheet, lead);
        let widths = self.widths(sheet, &kept, lead);
        let has_head = kept.iter().any(|at| {
            self.columns
                .get(*at)
                .is_some_and(|column| !column.head.is_empty())
        });
        if has_head {
            let heads: Vec<Vec<String>> = kept
                .iter()
                .zip(&widths)
                .map(|(at, columns)| {
                    wrapped(
                        &sheet.fit(self.columns.get(*at).map_or("", |column| &column.head)),
                        *columns,
                    )
                })
                .collect();
            let depth = heads.iter().map(Vec::len).max().unwrap_or(0);
            for n in 0..depth {
                let mut row = Row::new().blanks(lead);
                for (at, (lines, columns)) in kept.iter().zip(heads.iter().zip(&widths)) {
                    // Heads stand at the bottom, next to what they are heads of.
                    let line = (n + lines.len())
                        .checked_sub(depth)
                        .and_then(|n| lines.get(n));
                    row = self.cell(
                        row,
                        *at,
                        Role::Muted,
                        line.map_or("", String::as_str),
                        *columns,
                    );
                }
                sheet.row(row);
            }
        }
        for (n, line) in self.lines.iter().enumerate() {
            // A head never stands alone at the end of a page.
            let keeps = n == 0 && has_head;
            self.line(sheet, line, &kept, &widths, (lead, code, keeps));
        }
    }

    /// Each line as one sentence: what it is about first, then every cell behind the head of its column.
    fn say(&self, sheet: &mut Sheet) {
        // Only the head of what the lines are about stands alone.
        let first = self.columns.first().filter(|first| !first.head.is_empty());
        if let Some(first) = first.filter(|_| !self.lines.is_empty()) {
            sheet.text(Role::Muted, 0, &first.head);
        }
        for line in &self.lines {
            let mut row = Row::new()
                .cursor_if(line.focused)
                .mark(sheet.theme(), line.focused)
                .text(&line.code)
                .selected(line.focused);
            let cells = line.cells.iter().zip(&self.columns).enumerate();
            for (at, ((role, text), column)) in cells {
                if text.trim().is_empty() {
                    continue;
                }
                row = row.blanks(BETWEEN);
                if at > 0 && !column.head.is_empty() {
                    row = row.span(Role::Muted, format!("{}: ", column.head));
                }
                row = row.span(*role, text);
            }
            sheet.row(row);
        }
    }

    fn line(
        &self,
        sheet: &mut Sheet,
        line: &Line,
        kept: &[usize],
        widths: &[usize],
        (lead, code, keeps): (usize, usize, bool),
    ) {
        let cells: Vec<(Role, Vec<String>)> = kept
            .iter()
            .zip(widths)
            .map(|(at, columns)| {
                let (role, text) = line.cells.get(*at).cloned().unwrap_or_default();
                (role, wrapped(&sheet.fit(&text), *columns))
            })
            .collect();
        let depth = cells
            .iter()
            .map(|(_, lines)| lines.len())
            .max()
            .unwrap_or(1)
            .max(1);
        for n in 0..depth {
            let mut row = match n {
                0 => Row::new()
                    .cursor_if(line.focused)
                    .mark(sheet.theme(), line.focused)
                    .text(format!("{:>code$}", line.code)),
                _ => Row::new().with_last(),
            };
            if keeps && n == 0 {
                row = row.with_last();
            }
            let blanks = lead.saturating_sub(row.cells());
            row = row.blanks(blanks).selected(line.focused);
            for (at, ((role, lines), columns)) in kept.iter().zip(cells.iter().zip(widths)) {
                row = self.cell(
                    row,
                    *at,
                    *role,
                    lines.get(n).map_or("", String::as_str),
                    *columns,
                );
            }
            sheet.row(row);
        }
    }

    fn cell(&self, row: Row, at: usize, role: Role, text: &str, columns: usize) -> Row {
        let blanks = " ".repeat(columns.saturating_sub(width(text)));
        let to_right = self.columns.get(at).is_some_and(|column| column.to_right);
        let row = if to_right {
            row.text(blanks).span(role, text)
        } else {
            row.span(role, text).text(blanks)
        };
        row.blanks(BETWEEN)
    }

    /// How wide a column is when nothing wraps.
    fn natural(&self, sheet: &Sheet, at: usize) -> usize {
        let head = self.columns.get(at).map_or(0, |column| {
            let head = sheet.fit(&column.head);
            let lines = match column.head_in {
                0 => vec![head],
                cells => wrapped(&head, cells),
            };
            lines.iter().map(|line| width(line)).max().unwrap_or(0)
        });
        let cells = self
            .lines
            .iter()
            .filter_map(|line| line.cells.get(at))
            .map(|(_, text)| width(&sheet.fit(text)));
        cells.chain([head]).max().unwrap_or(0)
    }

    /// The least a column can do with.
    fn least(&self, sheet: &Sheet, at: usize) -> usize {
        let natural = self.natural(sheet, at);
        let grows = self.columns.get(at).is_some_and(|column| column.grows);
        if grows { natural.min(16) } else { natural }
    }

    /// The columns there is room for.
    fn kept(&self, sheet: &Sheet, lead: usize) -> Vec<usize> {
        let mut kept: Vec<usize> = (0..self.columns.len()).collect();
        let needs = |kept: &[usize]| {
            lead + kept
                .iter()
                .map(|at| self.least(sheet, *at) + BETWEEN)
                .sum::<usize>()
        };
        let leaves = |at: &usize| self.columns.get(*at).map_or(0, |column| column.leaves);
        while needs(&kept) > sheet.columns() + BETWEEN {
            match kept
                .iter()
                .copied()
                .filter(|at| leaves(at) > 0)
                .max_by_key(leaves)
            {
                Some(least) => kept.retain(|at| *at != least),
                None => break,
            }
        }
        kept
    }

    fn widths(&self, sheet: &Sheet, kept: &[usize], lead: usize) -> Vec<usize> {
        let mut widths: Vec<usize> = kept.iter().map(|at| self.natural(sheet, *at)).collect();
        let used: usize = lead
            + widths
                .iter()
                .map(|columns| columns + BETWEEN)
                .sum::<usize>();
        let over = used.saturating_sub(sheet.columns() + BETWEEN);
        let growing = kept
            .iter()
            .position(|at| self.columns.get(*at).is_some_and(|column| column.grows));
        if let Some(columns) = growing.and_then(|at| widths.get_mut(at)) {
            *columns = columns.saturating_sub(over).max(8);
        }
        widths
    }
}

fn wrapped(text: &str, columns: usize) -> Vec<String> {
    wrap(text, columns)
        .iter()
        .map(|line| line.of(text).to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::settings::{Glyphs, Look};
    use crate::interface::ui::palette::Depth;
    use crate::interface::ui::theme::Theme;

    fn written(columns: usize) -> Vec<String> {
        let theme = Theme::new(Look::Mono, Glyphs::Blocks, Depth::Mono);
        let mut sheet = Sheet::new(&theme, columns);
        let cell = |text: &str| (Role::Text, text.to_owned());
        let table = Table {
            columns: vec![
                Column::growing("name of the room"),
                Column::number("beds"),
                Column::new("state").leaves(1),
            ],
            lines: vec![
                Line {
                    code: "1".to_owned(),
                    cells: vec![cell("Room 1, ground floor"), cell("4"), cell("open")],
                    focused: false,
                },
                Line {
                    code: "2".to_owned(),
                    cells: vec![cell("Family room"), cell("12"), cell("")],
                    focused: true,
                },
            ],
        };
        table.write(&mut sheet);
        let line = |row: &Row| {
            row.left()
                .iter()
                .map(|span| &*span.text)
                .collect::<String>()
        };
        sheet
            .rows()
            .iter()
            .map(|row| line(row).trim_end().to_owned())
            .collect()
    }

    #[test]
    fn columns_are_aligned_and_the_growing_one_wraps() {
        assert_eq!(
            written(60),
            [
                "    name of the room      beds  state",
                " 1  Room 1, ground floor     4  open",
                "►2  Family room             12"
            ]
        );
        assert_eq!(
            written(33),
            [
                "    name of the room  beds  state",
                " 1  Room 1, ground       4  open",
                "    floor",
                "►2  Family room         12"
            ]
        );
        assert_eq!(
            written(22),
            [
                "    name of the",
                "    room          beds",
                " 1  Room 1,          4",
                "    ground floor",
                "►2  Family room     12"
            ]
        );
    }
}
