//! Boxes to type into. A box of one line grows by wrapped lines, so that nothing typed is ever out of sight; a page to write on has a
//! frame. The caret is the hardware cursor.

use crate::base::shown::shown_line;
use crate::interface::app::text_field::TextField;
use crate::interface::app::wrap::{self, width};
use crate::interface::ui::glyph::said;
use crate::interface::ui::row::Row;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::{Ground, Role};

/// What a box shows.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// What is being typed: the box has the focus and shows the caret.
    Typing(&'a TextField),
    /// What was typed or recorded; the focus is elsewhere.
    Resting(&'a str),
}

/// What a box takes beside its text: the mark, the brackets, and a blank before what stands behind it.
const FRAME: usize = 8;

/// A box.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// What it shows.
    pub content: Content<'a>,
    /// How many cells of text a line takes; the same as `update` moves the caret by.
    pub columns: usize,
    /// How many cells are shown while the text is short; a box for a number need not be as wide as the page.
    pub shown: usize,
    /// How many lines it has at least.
    pub lines: usize,
}

/// Writes a box of one line that is being typed into, as wide as may be.
pub fn typed(sheet: &mut Sheet, typing: &TextField, columns: usize) {
    let shape = Field {
        content: Content::Typing(typing),
        columns,
        shown: columns,
        lines: 1,
    };
    field(sheet, shape, "");
}

/// Writes a box of one line: `[ text ]`, with ► before it when it has the focus. What follows on the first line, such as a unit,
/// stands behind it, or below where the window is too narrow for both.
pub fn field(sheet: &mut Sheet, field: Field<'_>, behind: &str) {
    if sheet.theme().is_said() {
        return say(sheet, &field, behind);
    }
    let (lines, caret) = lines(&field);
    let longest = lines.iter().map(|line| width(line)).max().unwrap_or(0);
    let cells = if lines.len() > 1 {
        field.columns
    } else {
        field.shown.max(longest).min(field.columns)
    };
    let fits = cells + FRAME + width(behind) <= sheet.columns();
    for (at, line) in lines.iter().enumerate() {
        let row = Row::new()
            .mark(sheet.theme(), at == 0 && caret.is_some())
            .span(Role::Mark, " ")
            .span(Role::Line, "[")
            .on(Ground::Panel, Role::Text, " ");
        let row = text_with_caret(
            row,
            line,
            caret
                .filter(|(row, _)| *row == at)
                .map(|(_, column)| column),
        );
        let rest = cells.saturating_sub(width(line));
        let row = row
            .on(Ground::Panel, Role::Text, " ".repeat(rest + 1))
            .span(Role::Line, "]");
        let row = if at == 0 && fits && !behind.is_empty() {
            row.span(Role::Muted, format!(" {behind}"))
        } else {
            row
        };
        sheet.row(if at > 0 { row.with_last() } else { row });
    }
    if !fits && !behind.is_empty() {
        sheet.text(Role::Muted, 4, behind);
    }
}

/// Writes a page to write on: a frame around the lines, at least as many as asked for.
pub fn page(sheet: &mut Sheet, field: Field<'_>) {
    if sheet.theme().is_said() {
        return say(sheet, &field, "");
    }
    let glyphs = sheet.theme().glyphs();
    let (mut lines, caret) = lines(&field);
    while lines.len() < field.lines {
        lines.push(String::new());
    }
    let [top_left, top_right, bottom_left, bottom_right] = glyphs.corners;
    let across = glyphs.horizontal.repeat(field.columns + 2);
    let edge = if caret.is_some() {
        Role::Mark
    } else {
        Role::Line
    };
    let top = Row::new()
        .mark(sheet.theme(), caret.is_some())
        .span(Role::Mark, " ")
        .span(edge, format!("{top_left}{across}{top_right}"));
    sheet.row(top);
    for (at, line) in lines.iter().enumerate() {
        let row =
            Row::new()
                .blanks(2)
                .span(edge, glyphs.vertical)
                .on(Ground::Panel, Role::Text, " ");
        let row = text_with_caret(
            row,
            line,
            caret
                .filter(|(row, _)| *row == at)
                .map(|(_, column)| column),
        );
        let rest = field.columns.saturating_sub(width(line));
        sheet.row(
            row.on(Ground::Panel, Role::Text, " ".repeat(rest + 1))
                .span(edge, glyphs.vertical),
        );
    }
    sheet.row(
        Row::new()
            .blanks(2)
            .span(edge, format!("{bottom_left}{across}{bottom_right}")),
    );
}

/// What a box holds, said in one row: its text, or that it is empty. The row of the box that is typed in has the cursor.
fn say(sheet: &mut Sheet, field: &Field<'_>, behind: &str) {
    let (text, has_caret) = match field.content {
        Content::Typing(typing) => (typing.text(), true),
        Content::Resting(text) => (text, false),
    };
    let text = if text.is_empty() { said::EMPTY } else { text };
    let row = Row::new().cursor_if(has_caret).text(text);
    sheet.row(match behind.is_empty() {
        true => row,
        false => row.at_right(Role::Muted, behind),
    });
}

fn text_with_caret(row: Row, line: &str, caret: Option<usize>) -> Row {
    let Some(column) = caret else {
        return row.on(Ground::Panel, Role::Text, line);
    };
    let mut cells = 0;
    let split = line.char_indices().find(|(_, c)| {
        let before = cells;
        cells += width(c.encode_utf8(&mut [0; 4]));
        before >= column
    });
    let (before, after) = line.split_at(split.map_or(line.len(), |(at, _)| at));
    row.on(Ground::Panel, Role::Text, before)
        .cursor()
        .on(Ground::Panel, Role::Text, after)
}

/// The wrapped lines as they are shown, and the row and column of the caret among them.
fn lines(field: &Field<'_>) -> (Vec<String>, Option<(usize, usize)>) {
    match field.content {
        Content::Typing(typing) => {
            let (lines, row, _) = typing.position(field.columns);
            let start = lines.get(row).map_or(0, |line| line.start);
            let before = typing.text().get(start..typing.caret()).unwrap_or_default();
            let column = width(&shown_line(before));
            (
                lines
                    .iter()
                    .map(|line| shown_line(line.of(typing.text())))
                    .collect(),
                Some((row, column)),
            )
        }
        Content::Resting(text) => {
            let lines = wrap::wrap(text, field.columns);
            (
                lines.iter().map(|line| shown_line(line.of(text))).collect(),
                None,
            )
        }
    }
}
