//! The tree of a regular expression, and its text for the linear engine where that can do it.

use regex::Regex;

/// One piece.
#[derive(Clone, Debug)]
pub enum Piece {
    /// One character.
    Char(char),
    /// One character of a class: its text for the linear engine, and compiled alone.
    Class(String, Regex),
    /// A place between characters.
    Edge(Edge),
    /// A group, with its number if it is remembered.
    Group(Box<Piece>, Option<usize>),
    /// One after the other.
    Sequence(Vec<Piece>),
    /// The first that fits.
    Choice(Vec<Piece>),
    /// Several times.
    Repeat {
        /// What.
        piece: Box<Piece>,
        /// How often at least.
        least: u32,
        /// How often at most.
        most: Option<u32>,
        /// How eagerly.
        mode: Mode,
    },
    /// What must or must not follow or stand before.
    Look {
        /// What.
        piece: Box<Piece>,
        /// Whether it follows.
        ahead: bool,
        /// Whether it must not be there.
        negative: bool,
    },
    /// A piece that gives nothing back once it matched.
    Atomic(Box<Piece>),
    /// What a group matched.
    Back(usize),
}

/// A place between characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// The beginning of the text.
    Start,
    /// The end of the text.
    End,
    /// The beginning of a line.
    LineStart,
    /// The end of a line.
    LineEnd,
    /// The edge of a word.
    Word,
    /// Not the edge of a word.
    NotWord,
}

/// How eagerly a piece repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As often as possible.
    Greedy,
    /// As seldom as possible.
    Lazy,
    /// As often as possible, giving nothing back.
    Possessive,
}

impl Piece {
    /// Its text for the linear engine; `None` when that cannot do it.
    pub fn linear(&self) -> Option<String> {
        let mut out = String::new();
        self.write(&mut out).then_some(out)
    }

    fn write(&self, out: &mut String) -> bool {
        match self {
            Piece::Char(c) => {
                out.push_str(&regex::escape(c.encode_utf8(&mut [0; 4])));
                true
            }
            Piece::Class(text, _) => {
                out.push_str(text);
                true
            }
            Piece::Edge(edge) => {
                out.push_str(match edge {
                    Edge::Start => "\\A",
                    Edge::End => "\\z",
                    Edge::LineStart => "(?m:^)",
                    Edge::LineEnd => "(?m:$)",
                    Edge::Word => "\\b",
                    Edge::NotWord => "\\B",
                });
                true
            }
            Piece::Group(piece, _) => {
                out.push_str("(?:");
                let wrote = piece.write(out);
                out.push(')');
                wrote
            }
            Piece::Sequence(pieces) => pieces.iter().all(|piece| piece.write(out)),
            Piece::Choice(pieces) => {
                out.push_str("(?:");
                let wrote = pieces.iter().enumerate().all(|(at, piece)| {
                    out.push_str(if at == 0 { "" } else { "|" });
                    piece.write(out)
                });
                out.push(')');
                wrote
            }
            Piece::Repeat {
                piece,
                least,
                most,
                mode,
            } => {
                out.push_str("(?:");
                let wrote = piece.write(out);
                out.push(')');
                match most {
                    Some(most) => out.push_str(&format!("{{{least},{most}}}")),
                    None => out.push_str(&format!("{{{least},}}")),
                }
                if *mode == Mode::Lazy {
                    out.push('?');
                }
                wrote && *mode != Mode::Possessive
            }
            Piece::Look { .. } | Piece::Atomic(_) | Piece::Back(_) => false,
        }
    }
}
