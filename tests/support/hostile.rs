//! Strings that somebody could write to harm whoever reads them: generated from a seed, so that a failure can be seen again.

/// A simple generator that is the same on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most
    }

    fn one(&mut self, of: &[&str]) -> String {
        of[self.below(of.len())].to_owned()
    }
}

const ORDERS: [&str; 14] = [
    "\u{1b}[31m",
    "\u{1b}[2J",
    "\u{1b}]8;;http://x\u{7}",
    "\u{1b}]52;c;YQ==\u{7}",
    "\u{1b}P0;1|x\u{1b}\\",
    "\u{9b}2J",
    "\u{9d}52;c;x\u{9c}",
    "\u{90}q\u{9c}",
    "\u{7f}",
    "\u{8}\u{8}",
    "\0",
    "\u{1b}c",
    "\u{e}",
    "\u{1b}[?1049h",
];
const TURNERS: [&str; 12] = [
    "\u{202e}", "\u{202d}", "\u{202b}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{200e}",
    "\u{200f}", "\u{61c}", "\u{200b}", "\u{2060}",
];
const ODD: [&str; 14] = [
    "\u{feff}",
    "\u{ad}",
    "\u{34f}",
    "\u{115f}",
    "\u{3164}",
    "\u{ffa0}",
    "\u{fff9}",
    "\u{e0041}",
    "\u{fe0f}",
    "\u{10ffff}",
    "\u{e000}",
    "\u{fdd0}",
    "👩‍👩‍👧",
    "\u{1d173}",
];
const BEGINNINGS: [&str; 12] = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "−",
];
const BEFORE: [&str; 16] = [
    "", "", " ", "   ", "\t", "\r", "\n", "\r\n", "\u{a0}", "\u{3000}", "\u{200b}", "\u{feff}",
    "\u{202e}", "\u{2066}", "\u{1}", "a;",
];
const FORMULAS: [&str; 6] = [
    "1+1",
    "cmd|' /C calc'!A0",
    "HYPERLINK(\"http://x\",\"y\")",
    "SUM(A1:A9)",
    "2",
    "'x",
];
const PLAIN: [&str; 6] = ["door", "Shtëpia", "ноќ", " ", "x", "žena"];

/// A string of any such kind, short enough to be seen whole.
pub fn any(dice: &mut Dice) -> String {
    let mut text = String::new();
    for _ in 0..=dice.below(3) {
        text += &match dice.below(7) {
            0 | 1 => dice.one(&ORDERS),
            2 => dice.one(&TURNERS),
            3 => dice.one(&ODD),
            4 => format!("e{}", "\u{301}".repeat(1 + dice.below(40))),
            5 => formula(dice),
            _ => dice.one(&PLAIN),
        };
        text += &dice.one(&PLAIN);
    }
    text
}

/// A string that a spreadsheet could take for a formula.
pub fn formula(dice: &mut Dice) -> String {
    let before = dice.one(&BEFORE) + &dice.one(&BEFORE);
    before + &dice.one(&BEGINNINGS) + &dice.one(&FORMULAS)
}

/// Says whether a terminal would only show it: no control, nothing that turns the direction or shows nothing, no flood of marks.
pub fn is_harmless(text: &str) -> bool {
    let is_order = |c: char| c != '\n' && c.is_control();
    let is_unseen = |c: char| {
        matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
    };
    !text.chars().any(|c| is_order(c) || is_unseen(c)) && !text.contains(&"\u{301}".repeat(9))
}
