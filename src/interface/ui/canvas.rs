//! The canvas: the only place that writes cells. It paints sheets into their columns page by page, and remembers where the hardware
//! cursor belongs.

use ratatui::buffer::Cell;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::interface::app::pages::{self, Laid};
use crate::interface::app::wrap::{is_single, width};
use crate::interface::ui::row::{Row, Span};
use crate::interface::ui::sheet::{Sheet, Shown};
use crate::interface::ui::surface::{Stroke, Surface};
use crate::interface::ui::theme::{Ground, Role, Theme};

/// What is painted on.
pub struct Canvas<'a> {
    surface: &'a mut Surface,
    theme: &'a Theme,
    cursor: Option<Position>,
    /// Says "1 of 2 pages".
    pages: &'a dyn Fn(usize, usize) -> String,
}

/// The rows of a sheet that are in view.
#[derive(Clone, Debug, PartialEq, Eq)]
struct View {
    /// How many rows stay in place.
    pinned: usize,
    /// The first row after them that is in view, and the one after the last.
    from: usize,
    to: usize,
    /// Which page of how many, from 1; `None` when everything is in view.
    page: Option<(usize, usize)>,
}

impl<'a> Canvas<'a> {
    /// A canvas over a surface.
    pub fn new(
        surface: &'a mut Surface,
        theme: &'a Theme,
        pages: &'a dyn Fn(usize, usize) -> String,
    ) -> Canvas<'a> {
        Canvas {
            surface,
            theme,
            cursor: None,
            pages,
        }
    }

    /// Where the hardware cursor belongs.
    pub fn cursor(&self) -> Option<Position> {
        self.cursor
    }

    /// Puts the hardware cursor somewhere.
    pub fn put_cursor(&mut self, at: Position) {
        self.cursor = Some(at);
    }

    /// Takes the hardware cursor back: what is painted next lies over what had it.
    pub fn take_cursor(&mut self) {
        self.cursor = None;
    }

    /// Paints everything empty, as the beginning of a frame.
    pub fn begin(&mut self, ground: Ground) {
        self.surface.begin(self.theme);
        self.clear(self.surface.cells().area, ground);
    }

    /// Paints an area empty.
    pub fn clear(&mut self, area: Rect, ground: Ground) {
        let mut empty = Cell::EMPTY;
        empty.set_style(self.theme.style(Role::Text, ground));
        let area = area.intersection(self.surface.cells().area);
        for row in area.rows().filter(|row| !row.is_empty()) {
            let stroke = Stroke {
                from: row.x,
                to: row.right(),
                role: Role::Text,
                ground,
                text: None,
            };
            let buffer = self.surface.paint(row.y, &stroke);
            // A wide character that would reach into the area goes whole.
            let before = row
                .x
                .checked_sub(1)
                .and_then(|x| buffer.cell_mut((x, row.y)));
            if let Some(cell) = before.filter(|cell| width(cell.symbol()) > 1) {
                cell.set_symbol(" ");
            }
            let first = buffer.index_of(row.x, row.y);
            if let Some(cells) = buffer
                .content
                .get_mut(first..first + usize::from(row.width))
            {
                cells.fill(empty.clone());
            }
        }
    }

    /// Paints text from a cell on; what does not fit the area is not painted. Returns the cells taken.
    pub fn put(&mut self, area: Rect, x: u16, role: Role, ground: Ground, text: &str) -> u16 {
        let area = area.intersection(self.surface.cells().area);
        let from = area.x.saturating_add(x);
        if from >= area.right() || area.is_empty() {
            return 0;
        }
        let style = self.theme.style(role, ground);
        let stroke = Stroke {
            from,
            to: area.right(),
            role,
            ground,
            text: Some(text),
        };
        let buffer = self.surface.paint(area.y, &stroke);
        let room = usize::from(area.right() - from);
        if text.chars().all(is_single) {
            let first = buffer.index_of(from, area.y);
            let cells = buffer.content.get_mut(first..first + room);
            return put_single(cells.unwrap_or_default(), style, text);
        }
        let (end, _) = buffer.set_stringn(from, area.y, text, room, style);
        // The cell that a wide character covers has its style too: it is seen when something else is painted over its first half.
        buffer.set_style(Rect::new(from, area.y, end - from, 1), style);
        end - from
    }

    /// A thin line across an area of one row.
    pub fn rule(&mut self, area: Rect) {
        let line = self
            .theme
            .glyphs()
            .horizontal
            .repeat(usize::from(area.width));
        self.put(area, 0, Role::Line, Ground::Page, &line);
    }

    /// A thin line down an area of one column.
    pub fn line_down(&mut self, area: Rect) {
        for row in area.rows() {
            self.put(
                row,
                0,
                Role::Line,
                Ground::Page,
                self.theme.glyphs().vertical,
            );
        }
    }

    /// A frame with a title in its upper edge.
    pub fn frame(&mut self, area: Rect, title: &str) {
        let glyphs = self.theme.glyphs();
        self.clear(area, Ground::Panel);
        let [top_left, top_right, bottom_left, bottom_right] = glyphs.corners;
        let inside = usize::from(area.width.saturating_sub(2));
        let mut put =
            |row: Rect, x: u16, role, text: &str| self.put(row, x, role, Ground::Panel, text);
        let edge =
            |left: &str, right: &str| format!("{left}{}{right}", glyphs.horizontal.repeat(inside));
        let mut rows = area.rows();
        if let Some(top) = rows.next() {
            put(top, 0, Role::Mark, &edge(top_left, top_right));
            put(top, 2, Role::Text, &format!(" {title} "));
        }
        if let Some(bottom) = rows.next_back() {
            put(bottom, 0, Role::Mark, &edge(bottom_left, bottom_right));
        }
        for row in rows {
            put(row, 0, Role::Mark, glyphs.vertical);
            put(
                row,
                area.width.saturating_sub(1),
                Role::Mark,
                glyphs.vertical,
            );
        }
    }

    /// Paints a sheet into a column, the page that is to be shown. Takes the hardware cursor when the sheet has it.
    pub fn sheet(&mut self, sheet: &Sheet, area: Rect, ground: Ground) {
        let pages = self.pages;
        self.sheet_saying(sheet, area, ground, pages);
    }

    /// The same with other words for which page of how many it is.
    pub fn sheet_saying(
        &mut self,
        sheet: &Sheet,
        area: Rect,
        ground: Ground,
        pages: &dyn Fn(usize, usize) -> String,
    ) {
        let view = view(sheet, usize::from(area.height));
        let pinned = sheet.rows().iter().take(view.pinned);
        let paged = sheet.rows().iter().take(view.to).skip(view.from);
        for (row, place) in pinned.chain(paged).zip(area.rows()) {
            self.row(row, place, ground);
        }
        if let (Some((at, of)), Some(last)) = (view.page, area.rows().next_back()) {
            let text = self.theme.fit(&pages(at, of)).into_owned();
            let x = usize::from(area.width).saturating_sub(width(&text));
            self.put(
                last,
                u16::try_from(x).unwrap_or(0),
                Role::Muted,
                ground,
                &text,
            );
        }
    }

    fn row(&mut self, row: &Row, area: Rect, ground: Ground) {
        // How far the ground of the focused line reaches.
        let reach = match (row.is_selected(), row.reach()) {
            (false, _) => 0,
            (true, Some(cells)) => u16::try_from(cells).unwrap_or(u16::MAX),
            (true, None) => u16::MAX,
        };
        if reach == u16::MAX {
            self.clear(area, Ground::Selected);
        }
        let spans = |canvas: &mut Canvas, spans: &[Span], mut x: u16| {
            for span in spans {
                let behind = if x < reach { Ground::Selected } else { ground };
                x += canvas.put(
                    area,
                    x,
                    span.role,
                    span.ground.unwrap_or(behind),
                    &span.text,
                );
            }
        };
        let right: usize = row.right().iter().map(|span| width(&span.text)).sum();
        let right = u16::try_from(usize::from(area.width).saturating_sub(right)).unwrap_or(0);
        spans(self, row.left(), 0);
        spans(self, row.right(), right);
        if let Some(at) = row.cursor_at() {
            let x = area.x.saturating_add(u16::try_from(at).unwrap_or(u16::MAX));
            self.cursor = Some(Position::new(x.min(area.right().saturating_sub(1)), area.y));
        }
    }
}

/// Paints text of which every letter takes one cell.
fn put_single(cells: &mut [Cell], style: Style, text: &str) -> u16 {
    let mut taken = 0;
    for (cell, c) in cells.iter_mut().zip(text.chars()) {
        cell.set_char(c).set_style(style);
        taken += 1;
    }
    taken
}

/// Which rows of a sheet are in view in a column that high.
fn view(sheet: &Sheet, height: usize) -> View {
    let rows = sheet.rows();
    if rows.len() <= height {
        return View {
            pinned: 0,
            from: 0,
            to: rows.len(),
            page: None,
        };
    }
    // What is pinned may take half of the column; beyond that it turns pages with the rest.
    let pinned = if sheet.pinned() * 2 <= height {
        sheet.pinned()
    } else {
        0
    };
    let room = height.saturating_sub(pinned + 1).max(1);
    if let Shown::From(first) = sheet.shown() {
        let from = first.max(pinned).min(rows.len().saturating_sub(room));
        let of = rows.len().saturating_sub(pinned).div_ceil(room).max(1);
        let at = if from + room >= rows.len() {
            of
        } else {
            (from - pinned) / room + 1
        };
        return View {
            pinned,
            from,
            to: from + room,
            page: Some((at, of)),
        };
    }
    let pages = pages(rows, pinned, room);
    let focus = rows.iter().rposition(|row| row.cursor_at().is_some());
    let wanted = match sheet.shown() {
        Shown::Page(page) => page,
        _ => focus
            .and_then(|at| {
                pages
                    .iter()
                    .position(|(from, to)| (*from..*to).contains(&at))
            })
            .unwrap_or(0),
    };
    let at = wanted.min(pages.len().saturating_sub(1));
    let (from, to) = pages.get(at).copied().unwrap_or((pinned, pinned + room));
    View {
        pinned,
        from,
        to,
        page: Some((at + 1, pages.len().max(1))),
    }
}

/// The pages of the rows after the pinned ones.
fn pages(rows: &[Row], pinned: usize, room: usize) -> Vec<(usize, usize)> {
    let laid: Vec<Laid> = rows
        .iter()
        .map(|row| Laid {
            is_blank: row.cells() == 0 && row.right().is_empty(),
            keeps: row.keeps(),
        })
        .collect();
    pages::pages(&laid, pinned, room)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::buffer::Buffer;

    use crate::base::settings::{Glyphs, Look};
    use crate::interface::ui::palette::Depth;

    fn sheet(theme: &Theme, rows: usize) -> Sheet<'_> {
        let mut sheet = Sheet::new(theme, 20);
        for n in 0..rows {
            sheet.row(Row::new().text(format!("row {n}")));
        }
        sheet
    }

    fn theme() -> Theme {
        Theme::new(Look::Dark, Glyphs::Blocks, Depth::True)
    }

    #[test]
    fn a_plain_text_makes_the_cells_that_any_text_makes() {
        let theme = theme();
        let plain: Vec<char> = ('\0'..'\u{3000}').filter(|c| is_single(*c)).collect();
        let area = Rect::new(0, 0, 30, 1);
        for part in plain.chunks(25) {
            let text: String = part.iter().collect();
            let (mut one, mut other) = (Surface::new(30, 1), Buffer::empty(area));
            let pages = |_, _| String::new();
            let taken = Canvas::new(&mut one, &theme, &pages).put(
                area,
                3,
                Role::Strong,
                Ground::Page,
                &text,
            );
            let style = theme.style(Role::Strong, Ground::Page);
            let (end, _) = other.set_stringn(3, 0, &text, 27, style);
            assert_eq!((one.into_cells(), taken), (other, end - 3), "{text}");
        }
    }

    #[test]
    fn the_page_with_the_focus_is_shown() {
        let theme = theme();
        let mut long = sheet(&theme, 11);
        long.row(Row::new().cursor().text("here"));
        assert_eq!(
            view(&long, 6),
            View {
                pinned: 0,
                from: 10,
                to: 12,
                page: Some((3, 3))
            }
        );
        assert_eq!(
            view(&long, 12),
            View {
                pinned: 0,
                from: 0,
                to: 12,
                page: None
            }
        );
    }

    #[test]
    fn every_row_is_on_some_page() {
        let theme = theme();
        for rows in 1..40 {
            for height in 2..20 {
                let long = sheet(&theme, rows);
                let Some((_, of)) = view(&long, height).page else {
                    continue;
                };
                let mut seen = Vec::new();
                for page in 0..of {
                    let mut long = long.clone();
                    long.show(Shown::Page(page));
                    let view = view(&long, height);
                    assert!(view.to - view.from < height);
                    seen.extend(view.from..view.to);
                }
                assert_eq!(
                    seen,
                    (0..rows).collect::<Vec<_>>(),
                    "{rows} rows in {height}"
                );
            }
        }
    }

    #[test]
    fn a_page_does_not_begin_inside_rows_that_belong_together() {
        let theme = theme();
        let mut long = sheet(&theme, 4);
        long.row(Row::new().text("a").with_last());
        long.row(Row::new().text("b").with_last());
        assert_eq!(pages(long.rows(), 0, 4), [(0, 3), (3, 6)]);
    }

    #[test]
    fn nothing_is_painted_outside_an_area() {
        let theme = theme();
        let window = Rect::new(0, 0, 30, 10);
        let area = Rect::new(5, 3, 10, 4);
        let filled = Buffer::filled(window, ratatui::buffer::Cell::new("x"));
        let mut surface = Surface::over(filled);
        let mut canvas = Canvas::new(&mut surface, &theme, &|at, of| {
            format!("{at} of {of} pages and more")
        });
        let mut long = Sheet::new(&theme, 10);
        for _ in 0..9 {
            long.row(
                Row::new()
                    .text("longer than the column")
                    .at_right(Role::Muted, "right side too long")
                    .selected(true)
                    .cursor(),
            );
        }
        canvas.sheet(&long, area, Ground::Page);
        assert!(canvas.cursor().is_some_and(|at| area.contains(at)));
        for at in window.positions().filter(|at| !area.contains(*at)) {
            assert_eq!(surface.cells().cell(at).unwrap().symbol(), "x");
        }
    }
}
