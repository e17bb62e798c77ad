//! Cells made into bytes: what ratatui draws on. It is our own because bytes are the whole latency over a slow line: colours and
//! attributes are kept from frame to frame and changed in one sequence, a blank needs no letter's colour, short ways are stepped and
//! not jumped, runs of blanks are erased and not written, a frame in which nothing changed costs nothing, and everything goes out in
//! one write. What the terminal shows is remembered, because writing a cell again is often shorter than stepping over it.

use std::io;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};

use crate::interface::tui::terminal;

/// A frame longer than this is marked as one, so that no terminal shows half of it; a shorter one arrives whole anyway.
const LONG: usize = 2048;
/// Stepping over so many columns is shorter than jumping.
const SHORT_WAY: u16 = 9;
/// So many blanks are erased rather than written when nothing follows them at once, and so many when something does.
const LAST_BLANKS: usize = 6;
const BLANKS: usize = 16;
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// Attributes that show on a blank.
const ON_BLANKS: Modifier = Modifier::UNDERLINED
    .union(Modifier::REVERSED)
    .union(Modifier::CROSSED_OUT);
/// What switches each attribute on, what switches it off.
const ATTRIBUTES: [(Modifier, &str, &str); 9] = [
    (Modifier::BOLD, "1", "22"),
    (Modifier::DIM, "2", "22"),
    (Modifier::ITALIC, "3", "23"),
    (Modifier::UNDERLINED, "4", "24"),
    (Modifier::SLOW_BLINK, "5", "25"),
    (Modifier::RAPID_BLINK, "6", "25"),
    (Modifier::REVERSED, "7", "27"),
    (Modifier::HIDDEN, "8", "28"),
    (Modifier::CROSSED_OUT, "9", "29"),
];

/// How the terminal writes at the moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Pen {
    ink: Color,
    ground: Color,
    modifier: Modifier,
}

/// Where frames go.
#[derive(Debug, Default)]
pub struct Paper {
    size: Size,
    bytes: Vec<u8>,
    pen: Pen,
    /// Where the terminal's cursor is, as far as is known.
    at: Option<Position>,
    /// Where the frame wants it.
    cursor: Position,
    wants_cursor: bool,
    shows_cursor: bool,
    /// What the terminal shows, row by row.
    shown: Vec<Cell>,
    /// Whether blanks are written one by one.
    writes_blanks: bool,
}

impl Paper {
    /// Paper of a size. The terminal has just been taken: its screen is blank and its cursor hidden.
    pub fn new(columns: u16, rows: u16) -> Paper {
        let mut paper = Paper {
            size: Size::new(columns, rows),
            ..Paper::default()
        };
        paper.blank();
        paper
    }

    /// For terminals that erase without the colour behind the letters, as GNU screen does: every blank is written.
    #[must_use]
    pub fn writing_blanks(self, writes_blanks: bool) -> Paper {
        Paper {
            writes_blanks,
            ..self
        }
    }

    /// Nothing is shown.
    fn blank(&mut self) {
        let cells = usize::from(self.size.width) * usize::from(self.size.height);
        self.shown.clear();
        self.shown.resize(cells, Cell::default());
    }

    fn place(&self, at: Position) -> usize {
        usize::from(at.y) * usize::from(self.size.width) + usize::from(at.x)
    }

    /// The window has another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.size = Size::new(columns, rows);
        self.at = None;
        self.blank();
    }

    /// The terminal was in other hands: nothing is known of it but that it is blank.
    pub fn forget(&mut self) {
        self.shows_cursor = false;
        self.at = None;
        self.pen = Pen::default();
        self.blank();
    }

    /// Everything written since the last time, ready for the terminal.
    pub fn frame(&mut self) -> Vec<u8> {
        if self.wants_cursor {
            if self.at != Some(self.cursor) {
                self.go(self.cursor);
            }
            if !self.shows_cursor {
                self.push("\x1b[?25h");
            }
        } else if self.shows_cursor {
            self.push("\x1b[?25l");
        }
        self.shows_cursor = self.wants_cursor;
        let bytes = std::mem::take(&mut self.bytes);
        match bytes.len() {
            0..=LONG => bytes,
            _ => [BEGIN, &bytes, END].concat(),
        }
    }

    fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn go(&mut self, to: Position) {
        let way = match self.at {
            Some(at) if at.y == to.y && to.x > at.x && to.x - at.x <= SHORT_WAY => {
                let step = match to.x - at.x {
                    1 => "\x1b[C".to_owned(),
                    columns => format!("\x1b[{columns}C"),
                };
                self.between(at, to, step.len()).unwrap_or(step)
            }
            _ => format!("\x1b[{};{}H", u32::from(to.y) + 1, u32::from(to.x) + 1),
        };
        self.push(&way);
        self.at = Some(to);
    }

    /// What stands between two places of a row, where writing it again with the pen in the hand takes no more than so many bytes.
    fn between(&self, from: Position, to: Position, most: usize) -> Option<String> {
        let cells = self.shown.get(self.place(from)..self.place(to))?;
        let mut text = String::new();
        for cell in cells {
            let same = match is_plain_blank(cell) {
                true => cell.bg == self.pen.ground && !self.pen.modifier.intersects(ON_BLANKS),
                false => {
                    let pen = Pen {
                        ink: cell.fg,
                        ground: cell.bg,
                        modifier: cell.modifier,
                    };
                    pen == self.pen && sure_width(cell.symbol()) == Some(1)
                }
            };
            text.push_str(cell.symbol());
            if !same || text.len() > most {
                return None;
            }
        }
        Some(text)
    }

    /// Takes up the pen a cell is written with, in one sequence and only as far as it shows.
    fn take_pen(&mut self, cell: &Cell) {
        let mut wanted = Pen {
            ink: cell.fg,
            ground: cell.bg,
            modifier: cell.modifier,
        };
        if cell.symbol() == " " && !(wanted.modifier | self.pen.modifier).intersects(ON_BLANKS) {
            wanted = Pen {
                ground: wanted.ground,
                ..self.pen
            };
        }
        if wanted == self.pen {
            return;
        }
        let mut codes: Vec<String> = Vec::new();
        let removed = self.pen.modifier - wanted.modifier;
        let mut added = wanted.modifier - self.pen.modifier;
        for (modifier, _, off) in ATTRIBUTES {
            if removed.contains(modifier) && !codes.iter().any(|code| code == off) {
                codes.push(off.to_owned());
            }
        }
        // Bold and dim, and the two ways of blinking, are switched off together.
        for pair in [
            Modifier::BOLD | Modifier::DIM,
            Modifier::SLOW_BLINK | Modifier::RAPID_BLINK,
        ] {
            if removed.intersects(pair) {
                added |= wanted.modifier & pair;
            }
        }
        codes.extend(
            ATTRIBUTES
                .iter()
                .filter(|(modifier, ..)| added.contains(*modifier))
                .map(|(_, on, _)| (*on).to_owned()),
        );
        if wanted.ink != self.pen.ink {
            codes.push(color(wanted.ink, 30));
        }
        if wanted.ground != self.pen.ground {
            codes.push(color(wanted.ground, 40));
        }
        let shorter = wanted == Pen::default() && codes.len() > 1;
        self.push(&if shorter {
            "\x1b[m".to_owned()
        } else {
            format!("\x1b[{}m", codes.join(";"))
        });
        self.pen = wanted;
    }
}

/// A blank on which nothing shows but the colour behind it.
fn is_plain_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && !cell.modifier.intersects(ON_BLANKS)
}

/// How many cells from the first on are plain blanks of one colour in one row, and whether another cell follows them at once.
fn blanks(cells: &[(u16, u16, &Cell)]) -> (usize, bool) {
    let Some((x, y, first)) = cells.first() else {
        return (0, false);
    };
    let is_next = |n: usize, (at, row, _): &(u16, u16, &Cell)| {
        row == y && usize::from(*at) == usize::from(*x) + n
    };
    let count = cells
        .iter()
        .enumerate()
        .take_while(|(n, one)| is_next(*n, one) && is_plain_blank(one.2) && one.2.bg == first.bg)
        .count();
    let follows = cells.get(count).is_some_and(|one| is_next(count, one));
    (count, follows)
}

/// The code of a colour; `base` is 30 for letters and 40 for what is behind them.
fn color(color: Color, base: u8) -> String {
    let bright = base + 60;
    let number = match color {
        Color::Reset => base + 9,
        Color::Black => base,
        Color::Red => base + 1,
        Color::Green => base + 2,
        Color::Yellow => base + 3,
        Color::Blue => base + 4,
        Color::Magenta => base + 5,
        Color::Cyan => base + 6,
        Color::Gray => base + 7,
        Color::DarkGray => bright,
        Color::LightRed => bright + 1,
        Color::LightGreen => bright + 2,
        Color::LightYellow => bright + 3,
        Color::LightBlue => bright + 4,
        Color::LightMagenta => bright + 5,
        Color::LightCyan => bright + 6,
        Color::White => bright + 7,
        Color::Indexed(index) => return format!("{};5;{index}", base + 8),
        Color::Rgb(red, green, blue) => return format!("{};2;{red};{green};{blue}", base + 8),
    };
    number.to_string()
}

/// How many columns a terminal surely moves for a symbol; `None` when terminals differ.
fn sure_width(symbol: &str) -> Option<u16> {
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

impl Backend for Paper {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let cells: Vec<(u16, u16, &Cell)> = content.collect();
        let mut rest = cells.as_slice();
        while let Some((x, y, cell)) = rest.first().copied() {
            let to = Position { x, y };
            if self.at != Some(to) {
                self.go(to);
            }
            self.take_pen(cell);
            let (count, follows) = blanks(rest);
            let least = if follows { BLANKS } else { LAST_BLANKS };
            let taken = if count >= least && !self.writes_blanks {
                self.push(&format!("\x1b[{count}X"));
                count
            } else {
                self.push(cell.symbol());
                let next = sure_width(cell.symbol()).map(|width| x.saturating_add(width));
                // At the last column a terminal waits before it wraps, and where its cursor is then is its own affair.
                self.at = next
                    .filter(|x| *x < self.size.width)
                    .map(|x| Position { x, y });
                1
            };
            let (now, later) = rest.split_at(taken);
            for (x, y, cell) in now {
                let place = self.place(Position { x: *x, y: *y });
                if let Some(shown) = self.shown.get_mut(place) {
                    shown.clone_from(cell);
                }
            }
            rest = later;
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.wants_cursor = false;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.wants_cursor = true;
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.cursor = position.into();
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.pen = Pen::default();
        self.at = None;
        self.blank();
        self.push("\x1b[m\x1b[2J");
        Ok(())
    }

    /// Only the whole screen is ever cleared: the frame fills it.
    fn clear_region(&mut self, _region: ClearType) -> io::Result<()> {
        self.clear()
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.size,
            pixels: Size::default(),
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        let frame = self.frame();
        if frame.is_empty() {
            Ok(())
        } else {
            terminal::write(&frame)
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    const AREA: Rect = Rect {
        x: 0,
        y: 0,
        width: 20,
        height: 3,
    };

    /// Draws the difference and hands out the bytes.
    fn frame(paper: &mut Paper, before: &Buffer, after: &Buffer) -> String {
        paper.draw(before.diff(after).into_iter()).unwrap();
        String::from_utf8(paper.frame()).unwrap()
    }

    fn written(text: &str, style: Style) -> Buffer {
        let mut buffer = Buffer::empty(AREA);
        buffer.set_string(0, 0, text, style);
        buffer
    }

    #[test]
    fn a_frame_that_changes_nothing_costs_nothing() {
        let mut paper = Paper::new(20, 3);
        let one = written("Shtëpia", Style::new().bold());
        assert_eq!(
            frame(&mut paper, &Buffer::empty(AREA), &one),
            "\x1b[1;1H\x1b[1mShtëpia"
        );
        assert_eq!(frame(&mut paper, &one, &one), "");
    }

    #[test]
    fn colours_are_changed_in_one_sequence_and_kept_for_the_next_frame() {
        let mut paper = Paper::new(20, 3);
        let style = Style::new()
            .fg(Color::Rgb(1, 2, 3))
            .bg(Color::Indexed(9))
            .underlined();
        let one = written("a", style);
        assert_eq!(
            frame(&mut paper, &Buffer::empty(AREA), &one),
            "\x1b[1;1H\x1b[4;38;2;1;2;3;48;5;9ma"
        );
        let two = written("ab", style);
        assert_eq!(frame(&mut paper, &one, &two), "b");
        let three = written("ab!", Style::new());
        assert_eq!(frame(&mut paper, &two, &three), "\x1b[1;1H\x1b[mab!");
    }

    #[test]
    fn switching_bold_off_keeps_dim() {
        let mut paper = Paper::new(20, 3);
        paper.pen.modifier = Modifier::BOLD | Modifier::DIM;
        let dim = written("a", Style::new().dim());
        assert_eq!(
            frame(&mut paper, &Buffer::empty(AREA), &dim),
            "\x1b[1;1H\x1b[22;2ma"
        );
    }

    #[test]
    fn a_blank_is_written_with_whatever_pen_is_in_the_hand() {
        let mut paper = Paper::new(20, 3);
        let one = written("a b", Style::new().bold().red());
        let two = written("   ", Style::new());
        frame(&mut paper, &Buffer::empty(AREA), &one);
        assert_eq!(frame(&mut paper, &one, &two), "\x1b[1;1H   ");
    }

    #[test]
    fn a_run_of_blanks_is_erased_and_not_written() {
        let mut paper = Paper::new(20, 3);
        let one = written("a line", Style::new());
        let two = written("a                   ", Style::new().on_blue());
        frame(&mut paper, &Buffer::empty(AREA), &one);
        assert_eq!(frame(&mut paper, &one, &two), "\x1b[1;1H\x1b[44ma\x1b[19X");
        let mut plain = Paper::new(20, 3).writing_blanks(true);
        assert_eq!(
            frame(&mut plain, &Buffer::empty(AREA), &two),
            format!("\x1b[1;1H\x1b[44ma{}", " ".repeat(19))
        );
    }

    #[test]
    fn what_stands_between_two_changes_is_written_again_when_that_is_shorter() {
        let mut paper = Paper::new(20, 3);
        let one = written("1 is not 2", Style::new());
        let two = written("4 is but 5", Style::new());
        frame(&mut paper, &Buffer::empty(AREA), &one);
        assert_eq!(frame(&mut paper, &one, &two), "\x1b[1;1H4 is but 5");
    }

    #[test]
    fn the_cursor_is_moved_and_shown_only_when_it_must_be() {
        let mut paper = Paper::new(20, 3);
        let blank = Buffer::empty(AREA);
        paper.show_cursor().unwrap();
        paper.set_cursor_position((4, 2)).unwrap();
        assert_eq!(frame(&mut paper, &blank, &blank), "\x1b[3;5H\x1b[?25h");
        assert_eq!(frame(&mut paper, &blank, &blank), "");
        let one = written("a", Style::new());
        assert_eq!(frame(&mut paper, &blank, &one), "\x1b[1;1Ha\x1b[3;5H");
        paper.hide_cursor().unwrap();
        assert_eq!(frame(&mut paper, &one, &one), "\x1b[?25l");
    }

    #[test]
    fn after_a_symbol_of_doubtful_width_the_place_is_said_anew() {
        let mut paper = Paper::new(20, 3);
        let text = frame(
            &mut paper,
            &Buffer::empty(AREA),
            &written("日e\u{301}x", Style::new()),
        );
        assert_eq!(text, "\x1b[1;1H日\x1b[1;3He\u{301}\x1b[1;4Hx");
    }

    #[test]
    fn a_long_frame_is_marked_as_one() {
        let area = Rect {
            x: 0,
            y: 0,
            width: 200,
            height: 60,
        };
        let mut full = Buffer::empty(area);
        (0..60).for_each(|y| full.set_string(0, y, "x".repeat(200), Style::new()));
        let mut paper = Paper::new(200, 60);
        let text = frame(&mut paper, &Buffer::empty(area), &full);
        assert!(text.starts_with("\x1b[?2026h") && text.ends_with("\x1b[?2026l"));
        assert!(text.len() < 200 * 60 * 12 / 10);
    }
}
