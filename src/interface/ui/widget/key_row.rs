//! The last row: every key of the screen with one word, built from the table of keys. What does not fit is left out whole, the least
//! important first; the menu and help always stay.

use ratatui::layout::{Position, Rect};

use crate::interface::app::wrap::width;
use crate::interface::ui::canvas::Canvas;
use crate::interface::ui::theme::{Ground, Role, Theme};

/// A key and its word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The key as it is printed.
    pub key: String,
    /// What it does, in one or two words.
    pub word: String,
    /// Whether it must not be left out.
    pub stays: bool,
}

impl Hint {
    fn cells(&self) -> usize {
        let blank = usize::from(!self.key.is_empty() && !self.word.is_empty());
        width(&self.key) + blank + width(&self.word)
    }
}

/// What of the hints, the most important first, is shown in rows that wide, and how many blanks part them.
pub fn fit(hints: &[Hint], columns: usize, rows: usize) -> (Vec<Vec<&Hint>>, usize) {
    let mut kept: Vec<(&Hint, usize)> = hints.iter().map(|hint| (hint, hint.cells())).collect();
    loop {
        for gap in [3, 2] {
            if let Some(ends) = place(&kept, columns, rows, gap) {
                return (parted(&kept, &ends), gap);
            }
        }
        match kept.iter().rposition(|(hint, _)| !hint.stays) {
            Some(least) => kept.remove(least),
            None => return (parted(&kept, &[kept.len()]), 2),
        };
    }
}

/// Fills the rows from the first hint on and tells where each ends; `None` when there are too many.
fn place(hints: &[(&Hint, usize)], columns: usize, rows: usize, gap: usize) -> Option<Vec<usize>> {
    let mut ends = Vec::new();
    let mut used = 0;
    for (at, (_, cells)) in hints.iter().enumerate() {
        if used > 0 && used + gap + cells <= columns {
            used += gap + cells;
            continue;
        }
        if used > 0 {
            ends.push(at);
        }
        used = *cells;
        if used > columns || ends.len() >= rows {
            return None;
        }
    }
    ends.push(hints.len());
    Some(ends)
}

fn parted<'a>(hints: &[(&'a Hint, usize)], ends: &[usize]) -> Vec<Vec<&'a Hint>> {
    let mut hints = hints.iter().map(|(hint, _)| *hint);
    let mut before = 0;
    let row = |end: &usize| {
        let row = hints
            .by_ref()
            .take(end - std::mem::replace(&mut before, *end));
        row.collect()
    };
    ends.iter().map(row).collect()
}

/// Where each hint that is shown stands, with its place among all hints.
fn laid(hints: &[Hint], area: Rect) -> Vec<(Rect, usize)> {
    let columns = usize::from(area.width.saturating_sub(2));
    let (rows, gap) = fit(hints, columns, usize::from(area.height));
    let cells = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let mut laid = Vec::new();
    for (shown, row) in rows.into_iter().zip(area.rows()) {
        let mut x = row.x.saturating_add(1);
        for hint in shown {
            let place = Rect {
                x,
                width: cells(hint.cells()),
                ..row
            };
            x = x.saturating_add(cells(hint.cells() + gap));
            let at = hints.iter().position(|known| std::ptr::eq(known, hint));
            laid.extend(at.map(|at| (place, at)));
        }
    }
    laid
}

/// Which hint stands at a cell.
pub fn at(theme: &Theme, hints: &[Hint], area: Rect, cell: Position) -> Option<usize> {
    let laid = laid(&fitted(theme, hints), area);
    let found = laid.into_iter().find(|(place, _)| place.contains(cell));
    found.map(|(_, at)| at)
}

fn fitted(theme: &Theme, hints: &[Hint]) -> Vec<Hint> {
    let fit = |text: &str| theme.fit(text).into_owned();
    let fitted = hints.iter().map(|hint| Hint {
        key: fit(&hint.key),
        word: fit(&hint.word),
        stays: hint.stays,
    });
    fitted.collect()
}

/// Draws the rows.
pub fn key_row(canvas: &mut Canvas<'_>, theme: &Theme, hints: &[Hint], area: Rect) {
    let fitted = fitted(theme, hints);
    for (place, at) in laid(&fitted, area) {
        let Some(hint) = fitted.get(at) else {
            continue;
        };
        let mut x = canvas.put(place, 0, Role::Text, Ground::Page, &hint.key);
        x += u16::from(!hint.key.is_empty() && !hint.word.is_empty());
        canvas.put(place, x, Role::Muted, Ground::Page, &hint.word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hints(words: &[(&str, &str, bool)]) -> Vec<Hint> {
        words
            .iter()
            .map(|(key, word, stays)| Hint {
                key: (*key).to_owned(),
                word: (*word).to_owned(),
                stays: *stays,
            })
            .collect()
    }

    #[test]
    fn what_does_not_fit_is_left_out_whole_and_the_menu_stays() {
        let all = hints(&[
            ("1-4", "answer", false),
            ("Enter", "next", false),
            ("/", "find", false),
            (".", "menu", true),
            ("?", "help", true),
        ]);
        let shown = |columns, rows| -> Vec<Vec<String>> {
            let (rows, _) = fit(&all, columns, rows);
            rows.iter()
                .map(|row| row.iter().map(|hint| hint.word.clone()).collect())
                .collect()
        };
        assert_eq!(shown(80, 1), [["answer", "next", "find", "menu", "help"]]);
        assert_eq!(shown(40, 1), [["answer", "next", "menu", "help"]]);
        assert_eq!(shown(16, 1), [["menu", "help"]]);
        assert_eq!(
            shown(30, 2),
            [vec!["answer", "next"], vec!["find", "menu", "help"]]
        );
    }
}
