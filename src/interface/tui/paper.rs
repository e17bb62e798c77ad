//! Cells made into bytes: what frames are drawn on. Bytes are the whole latency over a slow line, so only what changed is written, pen
//! by pen and not row by row, because a change of colour is longer than a jump; colours and attributes are kept from frame to frame; a
//! blank needs no letter's colour, runs of blanks are erased and not written, and what stands between two changes is written again where
//! that is shorter than stepping over it. A frame in which nothing changed costs nothing, and everything goes out in one write.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

use crate::interface::app::wrap::width;
use crate::interface::tui::pen::{Pen, is_plain_blank, number};

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
    shown: Buffer,
    /// What it is to show next.
    next: Buffer,
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
        let blank = Buffer::empty(Rect::new(0, 0, columns, rows));
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
    pub fn page(&mut self) -> &mut Buffer {
        &mut self.next
    }

    /// What is to be written so that the terminal shows the next frame, with its cursor there.
    pub fn frame(&mut self, cursor: Position) -> Vec<u8> {
        self.runs.clear();
        for y in 0..self.next.area.height {
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

    /// Finds what changed in a row.
    fn changes(&mut self, y: u16) {
        let (old, new) = (row(&self.shown, y), row(&self.next, y));
        let differs = |(a, b): (&Cell, &Cell)| !is_same(a, b);
        let Some(first) = old.iter().zip(new).position(differs) else {
            return;
        };
        let mut run: Option<Run> = None;
        // The second cell of a wide letter may be the first that differs.
        let mut x = match first.checked_sub(1).and_then(|before| new.get(before)) {
            Some(cell) if columns(cell) > 1 => first - 1,
            _ => first,
        };
        while let Some(cell) = new.get(x) {
            let wide = columns(cell);
            let next = x + wide;
            if (x..next).any(|at| is_changed(old, new, at, at > x)) {
                join(&mut self.runs, &mut run, new, (x, next, y), cell);
            } else if run.is_some_and(|run| !joins(&run, cell)) {
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
        let cells = row(&shown, run.y);
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
        let cells = row(&self.shown, from.y).get(between).unwrap_or_default();
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
    same && a.fg == b.fg && a.bg == b.bg && a.modifier == b.modifier
}

/// Says whether a cell must be written: it differs, or a wide letter reached over it that is gone. What a wide letter reaches over now
/// is not seen itself.
fn is_changed(old: &[Cell], new: &[Cell], at: usize, is_covered: bool) -> bool {
    let differs =
        |at: usize| matches!((old.get(at), new.get(at)), (Some(a), Some(b)) if !is_same(a, b));
    let was_covered = at.checked_sub(1).is_some_and(|before| {
        differs(before) && old.get(before).is_some_and(|cell| columns(cell) > 1)
    });
    was_covered || (!is_covered && differs(at))
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
mod tests {
    use proptest::prelude::*;
    use ratatui::style::{Color, Modifier, Style};

    use super::*;

    const HERE: Position = Position { x: 0, y: 2 };

    fn written(text: &str, style: Style) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 3));
        buffer.set_string(0, 0, text, style);
        buffer
    }

    /// Draws a buffer and hands out the bytes, with the cursor left where the first frame put it.
    fn frame(paper: &mut Paper, drawn: &Buffer) -> String {
        paper.page().clone_from(drawn);
        String::from_utf8(paper.frame(HERE)).unwrap()
    }

    /// Paper on which a buffer was drawn.
    fn paper(drawn: &Buffer) -> Paper {
        let mut paper = Paper::new(20, 3);
        frame(&mut paper, drawn);
        paper
    }

    #[test]
    fn a_frame_that_changes_nothing_costs_nothing() {
        let mut paper = Paper::new(20, 3);
        let one = written("Shtëpia", Style::new().bold());
        assert_eq!(
            frame(&mut paper, &one),
            "\x1b[1m\x1b[1HShtëpia\x1b[3H\x1b[?25h"
        );
        assert_eq!(frame(&mut paper, &one), "");
    }

    #[test]
    fn colours_are_changed_in_one_sequence_and_kept_for_the_next_frame() {
        let style = Style::new()
            .fg(Color::Rgb(1, 2, 3))
            .bg(Color::Indexed(9))
            .underlined();
        let mut paper = paper(&written("", Style::new()));
        assert_eq!(
            frame(&mut paper, &written("a", style)),
            "\x1b[4;38;2;1;2;3;48;5;9m\x1b[1Ha\x1b[3H"
        );
        assert_eq!(
            frame(&mut paper, &written("ab", style)),
            "\x1b[1;2Hb\x1b[3H"
        );
        assert_eq!(
            frame(&mut paper, &written("ab!", Style::new())),
            "\x1b[m\x1b[1Hab!\x1b[3H"
        );
    }

    #[test]
    fn switching_bold_off_keeps_dim() {
        let mut paper = paper(&written("", Style::new()));
        paper.pen.modifier = Modifier::BOLD | Modifier::DIM;
        let dim = written("a", Style::new().dim());
        assert_eq!(frame(&mut paper, &dim), "\x1b[22;2m\x1b[1Ha\x1b[3H");
    }

    #[test]
    fn a_pen_is_taken_up_once_a_frame() {
        let mut paper = paper(&written("", Style::new()));
        let mut two = written("a", Style::new().bold());
        two.set_string(1, 0, "b", Style::new());
        two.set_string(2, 0, "c", Style::new().bold());
        assert_eq!(
            frame(&mut paper, &two),
            "\x1b[1;2Hb\x1b[1m\x1b[1Ha\x1b[Cc\x1b[3H"
        );
    }

    #[test]
    fn a_blank_is_written_with_whatever_pen_is_in_the_hand() {
        let mut paper = paper(&written("a b", Style::new().bold().red()));
        assert_eq!(
            frame(&mut paper, &written("", Style::new())),
            "\x1b[1H   \x1b[3H"
        );
    }

    #[test]
    fn a_run_of_blanks_is_erased_and_not_written() {
        let one = written("a line of a text", Style::new());
        assert_eq!(
            frame(&mut paper(&one), &written("a", Style::new())),
            "\x1b[1;3H\x1b[K\x1b[3H"
        );
        let two = written("a       text", Style::new().on_blue());
        let three = written("a              !", Style::new().on_blue());
        assert_eq!(frame(&mut paper(&two), &three), "\x1b[1;9H       !\x1b[3H");
        let mut plain = Paper::new(20, 3).writing_blanks(true);
        let four = written("a                   ", Style::new().on_blue());
        assert_eq!(
            frame(&mut plain, &four),
            format!("\x1b[44m\x1b[1Ha{}\x1b[3H\x1b[?25h", " ".repeat(19))
        );
    }

    #[test]
    fn what_stands_between_two_changes_is_written_again_when_that_is_shorter() {
        let mut paper = paper(&written("1 is not 2", Style::new()));
        let two = written("4 is but 5", Style::new());
        assert_eq!(frame(&mut paper, &two), "\x1b[1H4 is but 5\x1b[3H");
    }

    #[test]
    fn the_cursor_is_moved_only_when_it_must_be() {
        let mut paper = Paper::new(20, 3);
        let at = Position::new(4, 2);
        assert_eq!(paper.frame(at), b"\x1b[3;5H\x1b[?25h");
        assert_eq!(paper.frame(at), b"");
        paper.page().set_string(4, 2, "a", Style::new());
        assert_eq!(paper.frame(Position::new(5, 2)), b"a");
    }

    #[test]
    fn after_a_symbol_of_doubtful_width_the_place_is_said_anew() {
        let mut paper = paper(&written("", Style::new()));
        assert_eq!(
            frame(&mut paper, &written("日e\u{301}x", Style::new())),
            "\x1b[1H日\x1b[1;3He\u{301}\x1b[1;4Hx\x1b[3H"
        );
    }

    #[test]
    fn what_a_wide_letter_covered_is_written_when_it_goes() {
        let mut paper = paper(&written("日 x", Style::new()));
        assert_eq!(
            frame(&mut paper, &written("a  x", Style::new())),
            "\x1b[1Ha \x1b[3H"
        );
    }

    #[test]
    fn after_others_had_the_terminal_everything_is_written_anew() {
        let mut paper = paper(&written("a", Style::new().bold()));
        paper.begin_anew(20, 3);
        assert_eq!(
            frame(&mut paper, &written("a", Style::new())),
            "\x1b[?25l\x1b[m\x1b[2J\x1b[1Ha\x1b[3H\x1b[?25h"
        );
    }

    #[test]
    fn a_long_frame_is_marked_as_one() {
        let area = Rect::new(0, 0, 200, 60);
        let mut full = Buffer::empty(area);
        (0..60).for_each(|y| full.set_string(0, y, "x".repeat(200), Style::new()));
        let mut paper = Paper::new(200, 60);
        let text = frame(&mut paper, &full);
        assert!(text.starts_with("\x1b[?2026h") && text.ends_with("\x1b[?2026l"));
        assert!(text.len() < 200 * 60 * 12 / 10);
    }

    /// Texts at places in a few styles, among them what is hard: wide letters, blanks, and blanks of another colour.
    fn pieces() -> impl Strategy<Value = Vec<(u16, u16, usize, usize)>> {
        prop::collection::vec((0u16..20, 0u16..3, 0usize..6, 0usize..5), 0..12)
    }

    fn drawn(pieces: &[(u16, u16, usize, usize)]) -> Buffer {
        let texts = ["a", "Shtëpia", "   ", "          ", "日本", "x y"];
        let styles = [
            Style::new(),
            Style::new().bold(),
            Style::new().fg(Color::Indexed(9)),
            Style::new().bg(Color::Indexed(4)),
            Style::new().underlined().bg(Color::Indexed(4)),
        ];
        let mut buffer = written("", Style::new());
        for (x, y, text, style) in pieces {
            buffer.set_stringn(*x, *y, texts[*text], 20 - usize::from(*x), styles[*style]);
        }
        // Half a wide letter is none: what is painted over its second cell stands after a blank.
        for at in 1..buffer.content.len() {
            let is_cut = width(buffer.content[at - 1].symbol()) > 1
                && (at % 20 == 0 || buffer.content[at].symbol() != " ");
            if is_cut {
                buffer.content[at - 1].set_symbol(" ");
            }
        }
        buffer
    }

    proptest! {
        #[test]
        fn a_terminal_shows_what_was_drawn_whatever_it_showed_before(frames in prop::collection::vec(pieces(), 1..5), plain in any::<bool>()) {
            let mut terminal = vt100::Parser::new(3.try_into().unwrap(), 20.try_into().unwrap(), 0);
            let mut paper = Paper::new(20, 3).writing_blanks(plain);
            for pieces in frames {
                let buffer = drawn(&pieces);
                paper.page().clone_from(&buffer);
                terminal.process(&paper.frame(HERE));
                prop_assert_eq!(terminal.screen().cursor_position(), (HERE.y, HERE.x));
                for (at, cell) in buffer.content.iter().enumerate() {
                    let (x, y) = buffer.pos_of(at);
                    let seen = terminal.screen().cell(y, x).unwrap();
                    if seen.is_wide_continuation() {
                        continue;
                    }
                    let text = if seen.has_contents() { seen.contents() } else { " " };
                    prop_assert_eq!(text, cell.symbol());
                    let ground = match cell.bg {
                        Color::Indexed(index) => vt100::Color::Idx(index),
                        _ => vt100::Color::Default,
                    };
                    prop_assert_eq!(seen.bgcolor(), ground);
                    prop_assert_eq!(seen.underline(), cell.modifier.contains(Modifier::UNDERLINED));
                    if text != " " {
                        prop_assert_eq!(seen.bold(), cell.modifier.contains(Modifier::BOLD));
                    }
                }
            }
        }
    }
}
