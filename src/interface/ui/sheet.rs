//! A sheet: what a column of the screen says, as rows of text with roles, before it has a place in the window. Screens write sheets;
//! only the canvas paints them. Everything that gets onto a sheet is made fit to be drawn, and running text is wrapped, so that no
//! screen can write outside its column, cut a word or hand the terminal something it would obey.

use std::borrow::Cow;

use crate::base::shown::{is_shown, shown};
use crate::interface::app::measure::WIDEST_TEXT;
use crate::interface::app::wrap::{self, width};
use crate::interface::ui::row::Row;
use crate::interface::ui::theme::{Role, Theme};

/// Which part of a sheet that is longer than its column is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// The page that has the focus, the first without one.
    #[default]
    Focus,
    /// A page, from 0; the last for anything beyond.
    Page(usize),
    /// From this row on, the end for anything beyond.
    From(usize),
}

/// A sheet that is said has no edge: a paragraph or a line of a table is one row, and plain lines wrap it.
const SAID: usize = 10_000;

/// Text beside something at the right edge has at least so many cells.
const LEAST_TEXT: usize = 16;

/// What a column says.
#[derive(Clone, Debug)]
pub struct Sheet<'t> {
    theme: &'t Theme,
    columns: usize,
    rows: Vec<Row>,
    pinned: usize,
    shown: Shown,
    marks_whole_lines: bool,
    /// Whether the last row was a head, which must not end a page.
    after_head: bool,
}

impl<'t> Sheet<'t> {
    /// An empty sheet for a column that wide.
    pub fn new(theme: &'t Theme, columns: usize) -> Sheet<'t> {
        Sheet {
            theme,
            columns: match theme.is_said() {
                true => SAID,
                false => columns.max(1),
            },
            rows: Vec::new(),
            pinned: 0,
            shown: Shown::Focus,
            marks_whole_lines: false,
            after_head: false,
        }
    }

    /// The same with the focused line marked over the whole width, also where its code and name are enough: on a projector, where
    /// people follow from far away.
    #[must_use]
    pub fn marking_whole_lines(self, marks_whole_lines: bool) -> Sheet<'t> {
        Sheet {
            marks_whole_lines,
            ..self
        }
    }

    /// Says whether the focused line is marked over the whole width.
    pub fn marks_whole_lines(&self) -> bool {
        self.marks_whole_lines
    }

    /// How it looks.
    pub fn theme(&self) -> &'t Theme {
        self.theme
    }

    /// How wide the column is.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// How wide running text is: never wider than can be read well.
    pub fn measure(&self) -> usize {
        match self.theme.is_said() {
            true => self.columns,
            false => self.columns.min(usize::from(WIDEST_TEXT)),
        }
    }

    /// The rows so far.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How many rows stay in place while the rest turns pages.
    pub fn pinned(&self) -> usize {
        self.pinned
    }

    /// Which part is shown.
    pub fn shown(&self) -> Shown {
        self.shown
    }

    /// Says which part is shown.
    pub fn show(&mut self, shown: Shown) {
        self.shown = shown;
    }

    /// Keeps everything so far in place while the rest turns pages.
    pub fn pin(&mut self) {
        self.pinned = self.rows.len();
    }

    /// The sheet while the keys act elsewhere: nothing on it has the mark.
    #[must_use]
    pub fn at_rest(mut self) -> Sheet<'t> {
        let rows = std::mem::take(&mut self.rows);
        self.rows = rows.into_iter().map(Row::at_rest).collect();
        self
    }

    /// Says whether a row has the hardware cursor.
    pub fn has_cursor(&self) -> bool {
        self.rows.iter().any(|row| row.cursor.is_some())
    }

    /// Makes a text fit to be drawn with this look.
    pub fn fit(&self, text: &str) -> String {
        match is_shown(text) {
            true => self.theme.fit(text).into_owned(),
            false => self.theme.fit(&shown(text)).into_owned(),
        }
    }

    /// Says whether a text is drawn as it is.
    fn is_fit(&self, text: &str) -> bool {
        is_shown(text) && matches!(self.theme.fit(text), Cow::Borrowed(_))
    }

    fn push(&mut self, mut row: Row) {
        row.keeps_with_last |= self.after_head;
        self.after_head = false;
        self.rows.push(row);
    }

    /// Says whether nothing can be read on it.
    pub fn is_blank(&self) -> bool {
        self.rows
            .iter()
            .all(|row| row.spans.is_empty() && row.right.is_empty())
    }

    /// The head of a part, an empty row before it. It never ends a page.
    pub fn head(&mut self, text: &str) {
        self.gap();
        self.text(Role::Head, 0, text);
        self.after_head = true;
    }

    /// An empty row.
    pub fn blank(&mut self) {
        self.push(Row::new());
    }

    /// An empty row, unless the sheet is empty or ends with one.
    pub fn gap(&mut self) {
        if self
            .rows
            .last()
            .is_some_and(|row| !row.spans.is_empty() || !row.right.is_empty())
        {
            self.blank();
        }
    }

    /// A row as it is, for rows that were measured: what does not fit its column is painted only as far as it fits. What stands at
    /// the right edge moves under the row where both would not fit.
    pub fn row(&mut self, row: Row) {
        let mut row = self.fitted(row);
        let right: usize = row.right.iter().map(|span| width(&span.text)).sum();
        let moved = match right > 0 && row.cells() + 1 + right > self.columns {
            true => std::mem::take(&mut row.right),
            false => Vec::new(),
        };
        self.push(row);
        for span in moved {
            let text = span.text.clone();
            self.wrapped(
                Row::new().with_last(),
                span.role,
                (2, 2),
                self.measure(),
                &text,
            );
        }
    }

    fn fitted(&self, mut row: Row) -> Row {
        row.cursor = row.cursor.map(|at| self.cells_fitted(&row, at));
        for span in row.spans.iter_mut().chain(&mut row.right) {
            // Only blanks are borrowed, and they fit every look.
            if matches!(span.text, Cow::Borrowed(_)) {
                continue;
            }
            if !self.is_fit(&span.text) || span.text.contains('\n') {
                span.text = Cow::Owned(self.fit(&span.text).replace('\n', " "));
            }
        }
        row
    }

    /// Where a cell of a row is after everything in it was made fit.
    fn cells_fitted(&self, row: &Row, at: usize) -> usize {
        if row.spans.iter().all(|span| self.is_fit(&span.text)) {
            return at;
        }
        let (mut before, mut after) = (0, 0);
        for span in &row.spans {
            if before >= at {
                break;
            }
            before += width(&span.text);
            after += width(&self.fit(&span.text));
        }
        after + at.saturating_sub(before)
    }

    /// Running text, wrapped by word.
    pub fn text(&mut self, role: Role, indent: usize, text: &str) {
        self.after(Row::new(), role, indent, indent, text);
    }

    /// A label and running text beside it, wrapped under itself. The label is filled up to `to` cells.
    pub fn labelled(&mut self, indent: usize, label: &str, to: usize, role: Role, text: &str) {
        let label = self.fit(label);
        let lead = Row::new().blanks(indent).span(Role::Muted, &label);
        self.after(
            lead,
            role,
            indent + to.max(width(&label) + 1),
            indent + to,
            text,
        );
    }

    /// Running text after a lead, wrapped. The first line begins at `from`, the following at `under`. What the lead has at the right
    /// edge moves under the text where it would leave too little room for it.
    pub fn after(&mut self, lead: Row, role: Role, from: usize, under: usize, text: &str) {
        let text = self.fit(text);
        let mut lead = self.fitted(lead);
        let from = from.max(lead.cells());
        // Text keeps two cells away from what stands at the right edge.
        let right: usize = lead.right.iter().map(|span| width(&span.text) + 2).sum();
        let crowds = right > 0
            && from + right + LEAST_TEXT > self.columns
            && width(&text) + from + right > self.columns;
        let moved = if crowds {
            std::mem::take(&mut lead.right)
        } else {
            Vec::new()
        };
        let right = if crowds { 0 } else { right };
        let measure = self.measure().min(self.columns.saturating_sub(right));
        self.wrapped(lead, role, (from, under), measure, &text);
        for span in moved {
            self.wrapped(
                Row::new().with_last(),
                span.role,
                (under, under),
                self.measure(),
                &span.text,
            );
        }
    }

    fn wrapped(
        &mut self,
        lead: Row,
        role: Role,
        (from, under): (usize, usize),
        measure: usize,
        text: &str,
    ) {
        let rest = measure.saturating_sub(under).max(1);
        // A ground that ends within the first line does not go on under it.
        let selected = lead.selected && lead.reach.is_none();
        let blanks = from.saturating_sub(lead.cells());
        let mut lines = wrap::hanging(text, measure.saturating_sub(from), rest).into_iter();
        self.push(
            lead.blanks(blanks)
                .span(role, lines.next().unwrap_or_default()),
        );
        for line in lines {
            let row = Row {
                selected,
                keeps_with_last: true,
                ..Row::default()
            };
            self.push(row.blanks(under).span(role, line));
        }
    }

    /// A thin line across the column.
    pub fn rule(&mut self) {
        let line = self.theme.glyphs().horizontal.repeat(self.columns);
        self.push(Row::new().span(Role::Line, line));
    }

    /// The rows of another sheet.
    pub fn append(&mut self, other: Sheet<'t>) {
        self.rows.extend(other.rows);
    }

    /// The rows of another sheet, kept on one page where that does not leave the page before too empty.
    pub fn append_together(&mut self, other: Sheet<'_>) {
        let rows = other.rows.into_iter().enumerate();
        self.rows.extend(rows.map(|(at, mut row)| {
            row.keeps_with_last |= at > 0;
            row
        }));
    }

    /// Leaves of the rows after the first so many only the ones from `from` to before `to`.
    pub fn cut(&mut self, pinned: usize, from: usize, to: usize) {
        let mut at = 0;
        self.rows.retain(|_| {
            at += 1;
            at <= pinned || (from < at && at <= to)
        });
    }

    /// Empty rows until the sheet is so long, so that what follows stands at the bottom of its column.
    pub fn fill_to(&mut self, rows: usize) {
        while self.rows.len() < rows {
            self.blank();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::settings::{Glyphs, Look};
    use crate::interface::ui::palette::Depth;

    fn theme() -> Theme {
        Theme::new(Look::Mono, Glyphs::Blocks, Depth::Mono)
    }

    fn lines(sheet: &Sheet) -> Vec<String> {
        sheet
            .rows()
            .iter()
            .map(|row| row.left().iter().map(|span| &*span.text).collect())
            .collect()
    }

    #[test]
    fn running_text_is_wrapped_under_its_label() {
        let theme = theme();
        let mut sheet = Sheet::new(&theme, 20);
        sheet.labelled(2, "Note", 6, Role::Text, "one two three four five");
        assert_eq!(
            lines(&sheet),
            ["  Note  one two", "        three four", "        five"]
        );
    }

    #[test]
    fn a_label_longer_than_its_place_pushes_the_first_line_only() {
        let theme = theme();
        let mut sheet = Sheet::new(&theme, 20);
        sheet.labelled(0, "Evidence", 4, Role::Text, "one two three four");
        assert_eq!(lines(&sheet), ["Evidence one two", "    three four"]);
    }

    #[test]
    fn a_word_that_does_not_fit_behind_a_lead_stands_on_the_next_row() {
        let theme = theme();
        let mut sheet = Sheet::new(&theme, 11);
        sheet.after(Row::new().text("Why not?  "), Role::Text, 0, 2, "no access");
        assert_eq!(lines(&sheet), ["Why not?  ", "  no access"]);
    }

    #[test]
    fn nothing_a_terminal_would_obey_gets_onto_a_sheet() {
        let theme = theme();
        let mut sheet = Sheet::new(&theme, 40);
        sheet.text(Role::Text, 0, "a\u{1b}[31mb");
        sheet.row(Row::new().text("c\u{7}\nd"));
        assert!(
            lines(&sheet)
                .iter()
                .all(|line| !line.chars().any(char::is_control)),
            "{:?}",
            lines(&sheet)
        );
    }

    #[test]
    fn a_gap_is_never_wider_than_one_row() {
        let theme = theme();
        let mut sheet = Sheet::new(&theme, 40);
        sheet.gap();
        sheet.text(Role::Text, 0, "a");
        sheet.gap();
        sheet.gap();
        assert_eq!(lines(&sheet), ["a", ""]);
    }
}
