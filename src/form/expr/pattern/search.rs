//! The search for patterns that look around or refer back. It tries in order and gives back, with a limit on how long and how deep,
//! so that no pattern and no text can hold up the program.

use std::cell::{Cell, RefCell};

use crate::form::expr::pattern::tree::{Edge, Mode, Piece};

/// How many steps a search may take.
const MOST_STEPS: u32 = 400_000;

/// How deep a search may go.
const DEEPEST: u32 = 600;

/// Whether a whole text matches; `None` when finding out takes too long.
pub fn matches(piece: &Piece, text: &str) -> Option<bool> {
    let search = Search {
        text: text.chars().collect(),
        groups: RefCell::new(Vec::new()),
        steps: Cell::new(0),
        depth: Cell::new(0),
        lost: Cell::new(false),
    };
    let end = search.text.len();
    let found = search.from(piece, 0, &|at| at == end);
    (!search.lost.get()).then_some(found)
}

struct Search {
    text: Vec<char>,
    groups: RefCell<Vec<Option<(usize, usize)>>>,
    steps: Cell<u32>,
    depth: Cell<u32>,
    lost: Cell<bool>,
}

/// What must match behind a piece.
type Then<'a> = &'a dyn Fn(usize) -> bool;

impl Search {
    fn from(&self, piece: &Piece, at: usize, then: Then<'_>) -> bool {
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() > MOST_STEPS || self.depth.get() > DEEPEST {
            self.lost.set(true);
        }
        if self.lost.get() {
            return false;
        }
        self.depth.set(self.depth.get() + 1);
        let found = self.piece(piece, at, then);
        self.depth.set(self.depth.get() - 1);
        found
    }

    fn piece(&self, piece: &Piece, at: usize, then: Then<'_>) -> bool {
        match piece {
            Piece::Char(_) | Piece::Class(..) => self.is_one(piece, at) && then(at + 1),
            Piece::Edge(edge) => self.is_edge(*edge, at) && then(at),
            Piece::Group(piece, None) => self.from(piece, at, then),
            Piece::Group(piece, Some(number)) => self.from(piece, at, &|end| {
                let before = self.group(*number);
                self.remember(*number, Some((at, end)));
                let found = then(end);
                if !found {
                    self.remember(*number, before);
                }
                found
            }),
            Piece::Sequence(pieces) => self.sequence(pieces, at, then),
            Piece::Choice(pieces) => pieces.iter().any(|piece| self.from(piece, at, then)),
            Piece::Repeat {
                piece,
                least,
                most,
                mode,
            } => self.repeat(piece, (*least, *most), *mode, at, then),
            Piece::Look {
                piece,
                ahead,
                negative,
            } => {
                let there = if *ahead {
                    self.from(piece, at, &|_| true)
                } else {
                    (0..=at).any(|start| self.from(piece, start, &|end| end == at))
                };
                there != *negative && then(at)
            }
            Piece::Atomic(piece) => {
                let end = Cell::new(None);
                self.from(piece, at, &|at| {
                    end.set(Some(at));
                    true
                }) && end.get().is_some_and(then)
            }
            Piece::Back(number) => {
                let Some((start, end)) = self.group(*number) else {
                    return false;
                };
                let length = end - start;
                let there = self.text.get(start..end);
                there == self.text.get(at..at + length) && then(at + length)
            }
        }
    }

    fn sequence(&self, pieces: &[Piece], at: usize, then: Then<'_>) -> bool {
        match pieces.split_first() {
            None => then(at),
            Some((first, rest)) => self.from(first, at, &|at| self.sequence(rest, at, then)),
        }
    }

    fn repeat(
        &self,
        piece: &Piece,
        (least, most): (u32, Option<u32>),
        mode: Mode,
        at: usize,
        then: Then<'_>,
    ) -> bool {
        if mode == Mode::Possessive {
            let end = Cell::new(None);
            let found = self.repeat(piece, (least, most), Mode::Greedy, at, &|at| {
                end.set(Some(at));
                true
            });
            return found && end.get().is_some_and(then);
        }
        if matches!(piece, Piece::Char(_) | Piece::Class(..)) {
            return self.run(piece, (least as usize, most), mode, at, then);
        }
        let again = || {
            most != Some(0)
                && self.from(piece, at, &|end| {
                    (end > at || least > 0)
                        && self.from(
                            &Piece::Repeat {
                                piece: Box::new(piece.clone()),
                                least: least.saturating_sub(1),
                                most: most.map(|most| most - 1),
                                mode,
                            },
                            end,
                            then,
                        )
                })
        };
        match mode {
            Mode::Lazy => (least == 0 && then(at)) || again(),
            _ => again() || (least == 0 && then(at)),
        }
    }

    /// A repeated single character, without going deeper for each.
    fn run(
        &self,
        piece: &Piece,
        (least, most): (usize, Option<u32>),
        mode: Mode,
        at: usize,
        then: Then<'_>,
    ) -> bool {
        let most = most.map_or(usize::MAX, |most| most as usize);
        let longest = self.text.len().saturating_sub(at).min(most);
        let length = (0..longest)
            .take_while(|length| self.is_one(piece, at + length))
            .count();
        if length < least {
            return false;
        }
        let tried = |length: usize| {
            self.steps.set(self.steps.get() + 1);
            !self.lost.get() && then(at + length)
        };
        match mode {
            Mode::Lazy => (least..=length).any(tried),
            _ => (least..=length).rev().any(tried),
        }
    }

    fn is_one(&self, piece: &Piece, at: usize) -> bool {
        let Some(c) = self.text.get(at) else {
            return false;
        };
        match piece {
            Piece::Char(wanted) => c == wanted,
            Piece::Class(_, regex) => regex.is_match(c.encode_utf8(&mut [0; 4])),
            _ => false,
        }
    }

    fn is_edge(&self, edge: Edge, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.text.get(at));
        let after = self.text.get(at);
        let is_word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric() || *c == '_');
        match edge {
            Edge::Start => at == 0,
            Edge::End => at == self.text.len(),
            Edge::LineStart => before.is_none_or(|c| *c == '\n'),
            Edge::LineEnd => after.is_none_or(|c| *c == '\n'),
            Edge::Word => is_word(before) != is_word(after),
            Edge::NotWord => is_word(before) == is_word(after),
        }
    }

    fn group(&self, number: usize) -> Option<(usize, usize)> {
        self.groups.borrow().get(number).copied().flatten()
    }

    fn remember(&self, number: usize, span: Option<(usize, usize)>) {
        let mut groups = self.groups.borrow_mut();
        if groups.len() <= number {
            groups.resize(number + 1, None);
        }
        if let Some(place) = groups.get_mut(number) {
            *place = span;
        }
    }
}
