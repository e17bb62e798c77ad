//! Which characters draw lines, bars and marks: the old PC set, which nearly every font has, or ASCII alone.

use crate::base::settings::Glyphs;

/// The characters of one set.
#[derive(Debug, PartialEq, Eq)]
pub struct GlyphSet {
    /// Where the keys act.
    pub focus: &'static str,
    /// Where one is, in an outline on which no key acts.
    pub here: &'static str,
    /// The chosen line, before its code.
    pub chosen: &'static str,
    /// Done.
    pub done: &'static str,
    /// Open.
    pub open: &'static str,
    /// Look again, or something is wrong; a word always follows.
    pub look: &'static str,
    /// Flagged; a word always follows.
    pub flag: &'static str,
    /// More, where a label was shortened.
    pub more: &'static str,
    /// A bar from empty to full.
    pub shades: [&'static str; 5],
    /// The score in a bar.
    pub score: &'static str,
    /// A horizontal line.
    pub horizontal: &'static str,
    /// A vertical line.
    pub vertical: &'static str,
    /// The corners of a frame: top left, top right, bottom left, bottom right.
    pub corners: [&'static str; 4],
    /// An arrow up.
    pub up: &'static str,
    /// An arrow down.
    pub down: &'static str,
    /// Fallen.
    pub left: &'static str,
    /// Risen.
    pub right: &'static str,
}

static BLOCKS: GlyphSet = GlyphSet {
    focus: "►",
    here: "→",
    chosen: "■",
    done: "√",
    open: "·",
    look: "!",
    flag: "+",
    more: "…",
    shades: ["·", "░", "▒", "▓", "█"],
    score: "■",
    horizontal: "─",
    vertical: "│",
    corners: ["┌", "┐", "└", "┘"],
    up: "↑",
    down: "↓",
    left: "←",
    right: "→",
};

/// What stands in a box that is ticked, in every set.
pub const TICK: &str = "x";

static ASCII: GlyphSet = GlyphSet {
    focus: ">",
    here: "->",
    chosen: "#",
    done: "ok",
    open: ".",
    look: "!",
    flag: "+",
    more: "...",
    shades: [".", "-", "=", "+", "#"],
    score: "#",
    horizontal: "-",
    vertical: "|",
    corners: ["+", "+", "+", "+"],
    up: "^",
    down: "v",
    left: "<",
    right: ">",
};

/// Signs that plain lines say as words; none of them is ever printed.
pub mod said {
    /// The line is chosen.
    pub const CHOSEN: &str = "\u{E002}";
    /// Open.
    pub const OPEN: &str = "\u{E004}";
    /// Nothing was written in the box.
    pub const EMPTY: &str = "\u{E005}";
    /// Before and after a place in an order of preference.
    pub const PLACE: &str = "\u{E006}";
}

/// Nothing is drawn where everything is read aloud: what a sign means is said, and what only decorates is left out.
pub static SAID: GlyphSet = GlyphSet {
    focus: "",
    here: "",
    chosen: said::CHOSEN,
    done: "",
    open: said::OPEN,
    look: "",
    flag: "",
    more: "…",
    shades: [""; 5],
    score: "",
    horizontal: "",
    vertical: "",
    corners: [""; 4],
    up: "",
    down: "",
    left: "",
    right: "",
};

impl GlyphSet {
    /// The characters of a set.
    pub fn of(glyphs: Glyphs) -> &'static GlyphSet {
        match glyphs {
            Glyphs::Blocks => &BLOCKS,
            Glyphs::Ascii => &ASCII,
        }
    }
}

/// Blanks that few fonts of terminals have.
pub const NARROW_BLANKS: [char; 2] = ['\u{2009}', '\u{202F}'];

/// The ASCII for a character that is neither ASCII nor a letter; letters stay, because there is no other way to write the languages.
pub fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        '►' | '→' | '›' => ">",
        '←' | '‹' => "<",
        '↑' => "^",
        '↓' => "v",
        '■' | '█' => "#",
        '▓' => "+",
        '▒' => "=",
        '░' | '─' | '–' | '—' | '‑' | '−' => "-",
        '│' => "|",
        '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┼' => "+",
        '·' | '•' => ".",
        '√' => "ok",
        '×' => "x",
        '…' => "...",
        '“' | '”' | '„' | '«' | '»' => "\"",
        '’' | '‘' | '‚' => "'",
        '≤' => "<=",
        '≥' => ">=",
        '\u{A0}' | '\u{2009}' | '\u{202F}' => " ",
        '\u{FFFD}' => "?",
        _ => return None,
    })
}
