//! The colours of each look, and how they are reduced for terminals with fewer of them. It knows colours, not what they mean.

use ratatui::style::Color;

use crate::base::settings::Look;

/// A colour as red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// How many colours the terminal shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Depth {
    /// All of them.
    #[default]
    True,
    /// The 240 fixed ones of the 256.
    Indexed,
    /// The sixteen that every terminal paints as it likes: none of them is used, only bold and reverse.
    Sixteen,
    /// None.
    Mono,
}

/// The colours of a painted look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Palette {
    /// Behind everything.
    pub background: Rgb,
    /// Behind pop-overs and inside boxes.
    pub panel: Rgb,
    /// All text.
    pub text: Rgb,
    /// Hints, units, what is said quietly.
    pub muted: Rgb,
    /// Rules and frames.
    pub line: Rgb,
    /// The mark, the chosen, heads, links.
    pub accent: Rgb,
    /// What asks for a look.
    pub attention: Rgb,
    /// What is wrong.
    pub problem: Rgb,
    /// Behind the focused line, and its text.
    pub selected: (Rgb, Rgb),
    /// Four steps of a heat map from the lowest: behind the number, and the number.
    pub heat: [(Rgb, Rgb); 4],
}

const WHITE: Rgb = Rgb(0xFF, 0xFF, 0xFF);
const BLACK: Rgb = Rgb(0, 0, 0);
const YELLOW: Rgb = Rgb(0xFF, 0xFF, 0);
const NAVY: Rgb = Rgb(0, 0, 0x7F);

const DARK: Palette = Palette {
    background: Rgb(0x11, 0x16, 0x1C),
    panel: Rgb(0x1A, 0x22, 0x2B),
    text: Rgb(0xE8, 0xED, 0xF2),
    muted: Rgb(0xA9, 0xB6, 0xC2),
    line: Rgb(0x6B, 0x7C, 0x8C),
    accent: Rgb(0x7C, 0xC4, 0xFF),
    attention: Rgb(0xF2, 0xCC, 0x60),
    problem: Rgb(0xFF, 0x7F, 0xA8),
    selected: (Rgb(0x23, 0x4B, 0x73), Rgb(0xE8, 0xED, 0xF2)),
    heat: [
        (Rgb(0x3B, 0x2A, 0x4F), WHITE),
        (Rgb(0x2F, 0x5C, 0x7A), WHITE),
        (Rgb(0x3F, 0x9A, 0x8A), BLACK),
        (Rgb(0xD9, 0xE2, 0x7A), BLACK),
    ],
};

const LIGHT: Palette = Palette {
    background: Rgb(0xFB, 0xFA, 0xF7),
    panel: Rgb(0xF0, 0xEE, 0xE8),
    text: Rgb(0x1A, 0x1F, 0x24),
    muted: Rgb(0x4B, 0x56, 0x60),
    line: Rgb(0x78, 0x83, 0x8D),
    accent: Rgb(0x00, 0x5F, 0xA8),
    attention: Rgb(0x7A, 0x52, 0x00),
    problem: Rgb(0xB3, 0x12, 0x4F),
    selected: (Rgb(0xBF, 0xDD, 0xF5), Rgb(0x1A, 0x1F, 0x24)),
    heat: [
        (Rgb(0x5B, 0x3E, 0x7E), WHITE),
        (Rgb(0x2F, 0x6C, 0x93), WHITE),
        (Rgb(0x6F, 0xC2, 0xB1), BLACK),
        (Rgb(0xE6, 0xEC, 0x9C), BLACK),
    ],
};

/// In high contrast nothing is told apart by colour but the focus: every role is the text's own colour.
const fn contrast(background: Rgb, text: Rgb, focus: (Rgb, Rgb)) -> Palette {
    Palette {
        background,
        panel: background,
        text,
        muted: text,
        line: text,
        accent: focus.0,
        attention: text,
        problem: text,
        selected: focus,
        heat: [(background, text); 4],
    }
}

impl Palette {
    /// The colours of a look; `None` where the terminal's own are used.
    pub fn of(look: Look) -> Option<Palette> {
        match look {
            Look::Dark => Some(DARK),
            Look::Light => Some(LIGHT),
            Look::ContrastDark => Some(contrast(BLACK, WHITE, (YELLOW, BLACK))),
            Look::ContrastLight => Some(contrast(WHITE, BLACK, (NAVY, WHITE))),
            Look::Mono => None,
        }
    }

    /// Behind the focused line and its text, as they stand out the most: the page's own colours exchanged, or what does so already.
    pub fn inverse(&self) -> (Rgb, Rgb) {
        match self.accent == self.selected.0 {
            true => self.selected,
            false => (self.text, self.background),
        }
    }
}

impl Rgb {
    /// The colour at a depth that has fixed ones.
    pub fn at(self, depth: Depth) -> Color {
        match depth {
            Depth::True => Color::Rgb(self.0, self.1, self.2),
            Depth::Indexed => Color::Indexed(self.nearest()),
            Depth::Sixteen | Depth::Mono => Color::Reset,
        }
    }

    /// The nearest of the 240 fixed colours. The first sixteen are left out, because users and terminals repaint them.
    fn nearest(self) -> u8 {
        (16..=255u8)
            .min_by_key(|index| self.distance(Rgb::indexed(*index)))
            .unwrap_or(16)
    }

    /// A fixed colour of the 256: a cube of 6 × 6 × 6, then 24 greys. The first sixteen have no fixed value and count as black.
    pub fn indexed(index: u8) -> Rgb {
        const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
        let step = |at: u8| STEPS.get(usize::from(at)).copied().unwrap_or(0);
        match index {
            0..=15 => BLACK,
            16..=231 => {
                let at = index - 16;
                Rgb(step(at / 36), step(at / 6 % 6), step(at % 6))
            }
            _ => {
                let grey = 8 + (index - 232) * 10;
                Rgb(grey, grey, grey)
            }
        }
    }

    /// How far two colours are apart, with red weighing by how red they are (the "redmean" measure).
    fn distance(self, other: Rgb) -> i64 {
        let mean = (i64::from(self.0) + i64::from(other.0)) / 2;
        let squared = |a: u8, b: u8| (i64::from(a) - i64::from(b)).pow(2);
        (512 + mean) * squared(self.0, other.0)
            + 1024 * squared(self.1, other.1)
            + (767 - mean) * squared(self.2, other.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_colour_is_nearest_to_itself() {
        for index in 16..=255u8 {
            assert_eq!(
                Rgb::indexed(Rgb::indexed(index).nearest()),
                Rgb::indexed(index)
            );
        }
    }
}
