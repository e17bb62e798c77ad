//! Pages to read: lines that `update` wrapped and counted, as they are shown.

use crate::interface::app::reading::{LineKind, PageLine};
use crate::interface::ui::row::Row;
use crate::interface::ui::sheet::{Sheet, Shown};
use crate::interface::ui::theme::Role;

/// Writes the lines of a page, shown from a line on. The hardware cursor is at the first line in view.
pub fn page(sheet: &mut Sheet, lines: &[PageLine], offset: usize) {
    for line in lines {
        let role = match line.kind {
            LineKind::Head => Role::Head,
            LineKind::Text | LineKind::Blank => Role::Text,
            LineKind::Quiet => Role::Muted,
        };
        let row = Row::new().blanks(line.indent).span(role, &line.text);
        // A line that is read aloud may be a part of a sentence.
        sheet.row(match (sheet.theme().is_said(), line.kind) {
            (true, LineKind::Text | LineKind::Quiet) => row.with_last(),
            _ => row,
        });
    }
    sheet.show(Shown::From(offset));
}
