//! Cells made into bytes: what frames are drawn on. Bytes are the whole latency over a slow line, so only what changed is written, pen
//! by pen and not row by row, because a change of colour is longer than a jump; colours and attributes are kept from frame to frame; a
//! blank needs no letter's colour, runs of blanks are erased and not written, and what stands between two changes is written again where
//! that is shorter than stepping over it. A frame in which nothing changed costs nothing, and everything goes out in one write.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::Color;

use crate::interface::app::wrap::width;
use crate::interface::tui::pen::{Pen, is_plain_blank, number};
use crate::interface::ui::surface::Surface;

/// A frame longer than this is marked as one, so that no terminal shows half of it; a shorter one arrives whole anyway.
const LONG: usize = 2048;
/// So many blanks are erased rather than written when nothing follows them at once, and so many when something does.
const LAST_BLANKS: usize = 5;
const BLANKS: usize = 9;
/// What stands unchanged between two changes is written again up to so many cells.
const SHORT_WAY: u16 = 4;
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// Cells of one row, next to each other, that one pen writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    y: u16,
    from: u16,
    /// One past the last.
    to: u16,
    pen: Pen,
    /// Only blanks so far, which any pen with the same colour behind its letters writes.
    is_blank: bool,
}

/// Where frames go.
#[derive(Debug, Default)]
pub struct Paper {
    /// What the terminal shows.
    shown: Surface,
    /// What it is to show next.
    next: Surface,
    bytes: Vec<u8>,
    runs: Vec<Run>,
    pen: Pen,
    /// Where the terminal's cursor is, as far as is known.
    at: Option<Position>,
    shows_cursor: bool,
    /// Whether blanks are written one by one.
    writes_blanks: bool,
}

impl Paper {
    /// Paper of a size. The terminal has just been taken: its screen is blank and its cursor hidden.
    pub fn new(columns: u16, rows: u16) -> Paper {
        let blank = Surface::new(columns, rows);
        Paper {
            shown: blank.clone(),
            next: blank,
            ..Paper::default()
        }
    }

    /// For terminals that erase without the colour behind the letters, as GNU screen does: every blank is written.
    #[must_use]
    pub fn writing_blanks(self, writes_blanks: bool) -> Paper {
        Paper {
            writes_blanks,
            ..self
        }
    }

    /// Begins anew in a window of a size: the terminal was in other hands, or has lost what lay outside of it.
    pub fn begin_anew(&mut self, columns: u16, rows: u16) {
        let writes_blanks = self.writes_blanks;
        *self = Paper::new(columns, rows).writing_blanks(writes_blanks);
        self.bytes.extend_from_slice(b"\x1b[?25l\x1b[m\x1b[2J");
    }

    /// What the next frame is drawn into. It holds an older frame, so every cell must be drawn.
    pub fn page(&mut self) -> &mut Surface {
        &mut self.next
    }

    /// What is to be written so that the terminal shows the next frame, with its cursor there.
    pub fn frame(&mut self, cursor: Position) -> Vec<u8> {
        self.runs.clear();
        for y in 0..self.next.cells().area.height {
            self.changes(y);
        }
        std::mem::swap(&mut self.shown, &mut self.next);
        self.write_runs();
        if self.at != Some(cursor) {
            self.go(cursor);
        }
        if !self.shows_cursor {
            self.bytes.extend_from_slice(b"\x1b[?25h");
            self.shows_cursor = true;
        }
        let bytes = std::mem::take(&mut self.bytes);
        match bytes.len() {
            0..=LONG => bytes,
            _ => [BEGIN, &bytes, END].concat(),
        }
    }

    /// Finds what changed in a row. Most rows of most frames are as they were, and in the others most cells before the first that
    /// differs and after the last.
    fn changes(&mut self, y: u16) {
        if self.next.has_row_of(&self.shown, y) {
            return;
        }
        let (old, new) = (row(self.shown.cells(), y), row(self.next.cells(), y));
        let differs = |(a, b): (&Cell, &Cell)| !is_same(a, b);
        let Some(first) = old.iter().zip(new).position(differs) else {
            return;
        };
        let last = old.iter().zip(new).rposition(differs).unwrap_or(first);
        let mut run: Option<Run> = None;
        // The second cell of a wide letter may be the first that differs.
        let mut x = match first.checked_sub(1).and_then(|before| new.get(before)) {
            Some(cell) if columns(cell) > 1 => first - 1,
            _ => first,
        };
        // Whether a wide letter that is gone reached over the next cell.
        let mut was_covered = false;
        // The cell after the last that differs may have been covered too.
        while let Some(cell) = new.get(x).filter(|_| x <= last + 1) {
            let next = x + columns(cell);
            let mut is_changed = false;
            for at in x..next {
                let Some((before, now)) = old.get(at).zip(new.get(at)) else {
                    break;
                };
                let differs = !is_same(before, now);
                // What a wide letter reaches over now is not seen itself.
                is_changed |= was_covered || (at == x && differs);
                was_covered = differs && columns(before) > 1;
            }
            if is_changed {
                join(&mut self.runs, &mut run, new, (x, next, y), cell);
            } else if run.is_some_and(|run| !passes(&run, cell)) {
                self.runs.extend(run.take());
            }
            x = next;
        }
        self.runs.extend(run);
    }

    /// Writes all runs, those of one pen together, the pen that is nearest to the one in the hand first.
    fn write_runs(&mut self) {
        let mut runs = std::mem::take(&mut self.runs);
        while let Some(pen) = self.nearest(&runs) {
            pen.take(self.pen, &mut self.bytes);
            self.pen = pen;
            runs.retain(|run| {
                let fits = match run.is_blank {
                    true => pen.makes_blanks_on(run.pen.ground),
                    false => run.pen == pen,
                };
                if fits {
                    self.write(*run);
                }
                !fits
            });
        }
        self.runs = runs;
    }

    /// The pen that costs least among those that are wanted.
    fn nearest(&self, runs: &[Run]) -> Option<Pen> {
        let wanted = |run: &Run| match run.is_blank {
            true => self.pen.for_blanks_on(run.pen.ground),
            false => run.pen,
        };
        let pens = runs.iter().map(wanted);
        pens.min_by_key(|pen| pen.cost(self.pen))
    }

    fn write(&mut self, run: Run) {
        if self.at != Some(run.start()) {
            self.go(run.start());
        }
        let shown = std::mem::take(&mut self.shown);
        let cells = row(shown.cells(), run.y);
        let (mut x, end) = (usize::from(run.from), usize::from(run.to));
        while let Some(cell) = cells.get(x).filter(|_| x < end) {
            let here = Position::new(column(x), run.y);
            if self.at != Some(here) {
                self.jump(here);
            }
            let blanks = match self.writes_blanks {
                true => 0,
                false => blanks(cells, x, end),
            };
            let ends = x + blanks == end;
            if ends && blanks > 3 && blanks_to_edge(cells, end, cell) {
                self.bytes.extend_from_slice(b"\x1b[K");
                break;
            }
            if blanks > if ends { LAST_BLANKS } else { BLANKS } {
                self.sequence(&[column(blanks)], b'X');
                x += blanks;
                if !ends {
                    self.sequence(&[column(blanks)], b'C');
                    self.at = Some(Position::new(column(x), run.y));
                }
                continue;
            }
            self.bytes.extend_from_slice(cell.symbol().as_bytes());
            // At the last column a terminal waits before it wraps, and where its cursor is then is its own affair.
            let after = sure_width(cell.symbol()).map(|width| x + width);
            self.at = after
                .filter(|x| *x < cells.len())
                .map(|x| Position::new(column(x), run.y));
            x += columns(cell);
        }
        self.shown = shown;
    }

    /// Brings the terminal's cursor to a place in the shortest way.
    fn go(&mut self, to: Position) {
        match self.at {
            Some(at) if at.y == to.y && to.x > at.x && to.x - at.x <= SHORT_WAY => {
                let start = self.bytes.len();
                if !self.writes_between(at, to) {
                    self.bytes.truncate(start);
                    self.step(to.x - at.x);
                }
            }
            Some(at) if at.y == to.y && to.x > at.x => self.step(to.x - at.x),
            Some(at) if at.y + 1 == to.y && to.x < 10 => {
                self.bytes.extend_from_slice(b"\r\n");
                self.step(to.x);
            }
            _ => self.jump(to),
        }
        self.at = Some(to);
    }

    /// Writes what stands between two places again, if the pen in the hand can and it is short.
    fn writes_between(&mut self, from: Position, to: Position) -> bool {
        let between = usize::from(from.x)..usize::from(to.x);
        let cells = row(self.shown.cells(), from.y)
            .get(between)
            .unwrap_or_default();
        let sure = |cell: &Cell| sure_width(cell.symbol()) == Some(1);
        let start = self.bytes.len();
        for cell in cells {
            if !sure(cell) || !self.pen.writes(cell) {
                return false;
            }
            self.bytes.extend_from_slice(cell.symbol().as_bytes());
        }
        self.bytes.len() - start <= usize::from(SHORT_WAY)
    }

    fn step(&mut self, columns: u16) {
        match columns {
            0 => {}
            1 => self.bytes.extend_from_slice(b"\x1b[C"),
            _ => self.sequence(&[columns], b'C'),
        }
    }

    fn jump(&mut self, to: Position) {
        match to.x {
            0 => self.sequence(&[to.y + 1], b'H'),
            x => self.sequence(&[to.y + 1, x + 1], b'H'),
        }
        self.at = Some(to);
    }

    fn sequence(&mut self, numbers: &[u16], end: u8) {
        self.bytes.extend_from_slice(b"\x1b[");
        for (at, n) in numbers.iter().enumerate() {
            if at > 0 {
                self.bytes.push(b';');
            }
            number(*n, &mut self.bytes);
        }
        self.bytes.push(end);
    }
}

impl Run {
    fn start(&self) -> Position {
        Position::new(self.from, self.y)
    }
}

fn column(x: usize) -> u16 {
    u16::try_from(x).unwrap_or(u16::MAX)
}

fn row(buffer: &Buffer, y: u16) -> &[Cell] {
    let columns = usize::from(buffer.area.width);
    let start = usize::from(y) * columns;
    buffer
        .content
        .get(start..start + columns)
        .unwrap_or_default()
}

/// Says whether two cells look the same. The buffer's own comparison looks at more than is ever set here, and takes ten times as long.
fn is_same(a: &Cell, b: &Cell) -> bool {
    let same = match (a.symbol().as_bytes(), b.symbol().as_bytes()) {
        ([a], [b]) => a == b,
        (a, b) => a == b,
    };
    same && is_same_color(a.fg, b.fg) && is_same_color(a.bg, b.bg) && a.modifier == b.modifier
}

/// Nearly all colours are of this kind, and three numbers are compared at once.
fn is_same_color(a: Color, b: Color) -> bool {
    match (a, b) {
        (Color::Rgb(r, g, b), Color::Rgb(red, green, blue)) => [r, g, b] == [red, green, blue],
        (a, b) => a == b,
    }
}

/// Takes a changed cell into the run before it, or begins another.
fn join(
    runs: &mut Vec<Run>,
    run: &mut Option<Run>,
    cells: &[Cell],
    (from, to, y): (usize, usize, u16),
    cell: &Cell,
) {
    let is_blank = is_plain_blank(cell);
    if let Some(run) = run {
        let between = usize::from(run.to)..from;
        let near = between.len() <= usize::from(SHORT_WAY)
            || is_blank
                && cells
                    .get(between)
                    .unwrap_or_default()
                    .iter()
                    .all(is_plain_blank);
        if near && joins(run, cell) {
            if run.is_blank && !is_blank {
                (run.pen, run.is_blank) = (Pen::of(cell), false);
            }
            run.to = column(to);
            return;
        }
    }
    let begun = Run {
        y,
        from: column(from),
        to: column(to),
        pen: Pen::of(cell),
        is_blank,
    };
    runs.extend(run.replace(begun));
}

/// Says whether the pen of a run writes a cell too.
fn joins(run: &Run, cell: &Cell) -> bool {
    match (run.is_blank, is_plain_blank(cell)) {
        (true, true) => run.pen.ground == cell.bg,
        (true, false) => Pen::of(cell).makes_blanks_on(run.pen.ground),
        (false, _) => run.pen.writes(cell),
    }
}

/// Says whether the pen of a run may write a cell again that is as it was. A run of blanks has no pen for letters yet.
fn passes(run: &Run, cell: &Cell) -> bool {
    joins(run, cell) && (!run.is_blank || is_plain_blank(cell))
}

/// How many plain blanks of one colour stand from a cell on, before an end.
fn blanks(cells: &[Cell], from: usize, end: usize) -> usize {
    let rest = cells.get(from..end).unwrap_or_default();
    rest.iter().take_while(|cell| is_plain_blank(cell)).count()
}

/// Says whether nothing but blanks of a cell's colour stands from a place to the edge.
fn blanks_to_edge(cells: &[Cell], from: usize, like: &Cell) -> bool {
    let rest = cells.get(from..).unwrap_or_default();
    rest.iter()
        .all(|cell| is_plain_blank(cell) && cell.bg == like.bg)
}

/// How many cells a symbol takes in a buffer.
fn columns(cell: &Cell) -> usize {
    match cell.symbol() {
        symbol if symbol.len() == 1 => 1,
        symbol => width(symbol).max(1),
    }
}

/// How many columns a terminal surely moves for a symbol; `None` when terminals differ.
fn sure_width(symbol: &str) -> Option<usize> {
    let mut chars = symbol.chars();
    match (chars.next(), chars.next()) {
        // Letters and lines of the scripts in use; nothing wide, joined or ambiguous to a terminal of this part of the world.
        (
            Some(
                ' '..='\u{52F}'
                | '\u{2010}'..='\u{2027}'
                | '\u{2030}'..='\u{205E}'
                | '\u{2190}'..='\u{22FF}'
                | '\u{2500}'..='\u{25FF}',
            ),
            None,
        ) => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
