//! How a terminal writes at the moment, and the shortest sequence that makes it write otherwise. It knows nothing of places.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// Attributes that show on a blank.
const ON_BLANKS: Modifier = Modifier::UNDERLINED
    .union(Modifier::REVERSED)
    .union(Modifier::CROSSED_OUT);
/// What switches each attribute on, what switches it off.
const ATTRIBUTES: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// Colours and attributes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Pen {
    pub(super) ink: Color,
    pub(super) ground: Color,
    pub(super) modifier: Modifier,
}

impl Pen {
    /// The pen a cell is written with.
    pub(super) fn of(cell: &Cell) -> Pen {
        Pen {
            ink: cell.fg,
            ground: cell.bg,
            modifier: cell.modifier,
        }
    }

    /// Says whether what is written looks like the cell: on a blank nothing shows but what is behind it.
    pub(super) fn writes(&self, cell: &Cell) -> bool {
        match is_plain_blank(cell) {
            true => self.makes_blanks_on(cell.bg),
            false => *self == Pen::of(cell),
        }
    }

    /// Says whether a blank of this pen is a blank of that colour.
    pub(super) fn makes_blanks_on(&self, ground: Color) -> bool {
        self.ground == ground && !self.modifier.intersects(ON_BLANKS)
    }

    /// This pen for blanks of that colour, changed no further than shows.
    pub(super) fn for_blanks_on(self, ground: Color) -> Pen {
        Pen {
            ground,
            modifier: self.modifier - ON_BLANKS,
            ..self
        }
    }

    /// Writes the sequence that takes this pen in the place of another; nothing when they are the same.
    pub(super) fn take(self, before: Pen, bytes: &mut Vec<u8>) {
        if self == before {
            return;
        }
        let start = bytes.len();
        bytes.extend_from_slice(b"\x1b[");
        let codes = self.codes(before, bytes);
        if self == Pen::default() && codes > 1 {
            bytes.truncate(start + 2);
        }
        bytes.push(b'm');
    }

    /// How many bytes that takes, nearly.
    pub(super) fn cost(self, before: Pen) -> usize {
        let of = |now: Color, then: Color| match (now == then, now) {
            (true, _) => 0,
            (false, Color::Rgb(..)) => 16,
            (false, Color::Indexed(_)) => 9,
            (false, _) => 3,
        };
        let attributes = (self.modifier ^ before.modifier).bits().count_ones();
        of(self.ink, before.ink) + of(self.ground, before.ground) + attributes as usize * 2
    }

    fn codes(self, before: Pen, bytes: &mut Vec<u8>) -> usize {
        let mut count = 0;
        let mut code = |write: &dyn Fn(&mut Vec<u8>)| {
            if count > 0 {
                bytes.push(b';');
            }
            write(bytes);
            count += 1;
        };
        let removed = before.modifier - self.modifier;
        let mut added = self.modifier - before.modifier;
        let mut last = 0;
        for (modifier, _, off) in ATTRIBUTES {
            if removed.contains(modifier) && last != off {
                code(&|bytes| number(u16::from(off), bytes));
                last = off;
            }
        }
        // Bold and dim, and the two ways of blinking, are switched off together.
        for pair in [
            Modifier::BOLD | Modifier::DIM,
            Modifier::SLOW_BLINK | Modifier::RAPID_BLINK,
        ] {
            if removed.intersects(pair) {
                added |= self.modifier & pair;
            }
        }
        for (modifier, on, _) in ATTRIBUTES {
            if added.contains(modifier) {
                code(&|bytes| number(u16::from(on), bytes));
            }
        }
        if self.ink != before.ink {
            code(&|bytes| color(self.ink, 30, bytes));
        }
        if self.ground != before.ground {
            code(&|bytes| color(self.ground, 40, bytes));
        }
        count
    }
}

/// A blank on which nothing shows but the colour behind it.
pub(super) fn is_plain_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && !cell.modifier.intersects(ON_BLANKS)
}

/// Writes a number in digits.
pub(super) fn number(n: u16, bytes: &mut Vec<u8>) {
    if n >= 10 {
        number(n / 10, bytes);
    }
    bytes.push(b'0' + (n % 10) as u8);
}

/// The code of a colour; `base` is 30 for letters and 40 for what is behind them.
fn color(color: Color, base: u16, bytes: &mut Vec<u8>) {
    let bright = base + 60;
    let code = match color {
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
        Color::Indexed(_) | Color::Rgb(..) => base + 8,
    };
    number(code, bytes);
    let mut more = |parts: &[u8]| {
        for part in parts {
            bytes.push(b';');
            number(u16::from(*part), bytes);
        }
    };
    match color {
        Color::Indexed(index) => more(&[5, index]),
        Color::Rgb(red, green, blue) => more(&[2, red, green, blue]),
        _ => {}
    }
}
