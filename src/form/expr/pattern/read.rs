//! Text to tree: the syntax of Java's regular expressions.

use std::iter::Peekable;
use std::str::Chars;

use regex::Regex;

use crate::form::expr::pattern::class;
use crate::form::expr::pattern::tree::{Edge, Mode, Piece};

/// How deep groups may nest.
const DEEPEST: usize = 40;

/// How often a piece may be repeated by number.
const MOST: u32 = 1000;

/// Reads a pattern; `Err` holds the part that could not be read.
pub fn pattern(source: &str) -> Result<Piece, String> {
    let mut reader = Reader {
        chars: source.chars().peekable(),
        flags: Flags::default(),
        groups: Vec::new(),
        depth: 0,
        farthest: 0,
    };
    let piece = reader.choice()?;
    match reader.chars.next() {
        Some(c) => Err(c.to_string()),
        None if reader.farthest > reader.groups.len() => Err(format!("\\{}", reader.farthest)),
        None => Ok(piece),
    }
}

#[derive(Clone, Copy, Default)]
struct Flags {
    fold: bool,
    all: bool,
    lines: bool,
}

struct Reader<'a> {
    chars: Peekable<Chars<'a>>,
    flags: Flags,
    groups: Vec<Option<String>>,
    depth: usize,
    farthest: usize,
}

/// A class, compiled alone so that the search can use it too.
fn class(text: String) -> Result<Piece, String> {
    let alone = Regex::new(&format!("\\A(?:{text})\\z")).map_err(|_| text.clone())?;
    Ok(Piece::Class(text, alone))
}

impl Reader<'_> {
    fn accept(&mut self, c: char) -> bool {
        self.chars.next_if_eq(&c).is_some()
    }

    fn want(&mut self, c: char, part: &str) -> Result<(), String> {
        if self.accept(c) {
            Ok(())
        } else {
            Err(part.to_owned())
        }
    }

    fn choice(&mut self) -> Result<Piece, String> {
        let flags = self.flags;
        let mut pieces = vec![self.sequence()?];
        while self.accept('|') {
            pieces.push(self.sequence()?);
        }
        self.flags = flags;
        Ok(match pieces.len() {
            1 => pieces.pop().unwrap_or(Piece::Sequence(Vec::new())),
            _ => Piece::Choice(pieces),
        })
    }

    fn sequence(&mut self) -> Result<Piece, String> {
        let mut pieces = Vec::new();
        while let Some(c) = self.chars.peek().copied() {
            match c {
                '|' | ')' => break,
                '*' | '+' | '?' => return Err(c.to_string()),
                _ => {}
            }
            self.chars.next();
            let Some(piece) = self.atom(c, &mut pieces)? else {
                continue;
            };
            let piece = self.repeated(piece)?;
            pieces.push(piece);
        }
        Ok(Piece::Sequence(pieces))
    }

    fn atom(&mut self, c: char, before: &mut Vec<Piece>) -> Result<Option<Piece>, String> {
        Ok(Some(match c {
            '.' if self.flags.all => class("(?s:.)".to_owned())?,
            '.' => class("[^\\n\\r\\x85\\u2028\\u2029]".to_owned())?,
            '^' if self.flags.lines => Piece::Edge(Edge::LineStart),
            '^' => Piece::Edge(Edge::Start),
            '$' if self.flags.lines => Piece::Edge(Edge::LineEnd),
            '$' => Piece::Edge(Edge::End),
            '[' => {
                let text = self.brackets()?;
                class(if self.flags.fold {
                    format!("(?i:{text})")
                } else {
                    text
                })?
            }
            '(' => return self.group(),
            '\\' => return self.escape(before),
            _ => self.letter(c)?,
        }))
    }

    fn letter(&self, c: char) -> Result<Piece, String> {
        if self.flags.fold && c.is_alphabetic() {
            return class(format!("(?i:{c})"));
        }
        Ok(Piece::Char(c))
    }

    fn repeated(&mut self, piece: Piece) -> Result<Piece, String> {
        let mut piece = piece;
        loop {
            let (least, most) = match self.chars.peek() {
                Some('*') => (0, None),
                Some('+') => (1, None),
                Some('?') => (0, Some(1)),
                Some('{') => match self.counts()? {
                    Some(counts) => counts,
                    None => return Ok(piece),
                },
                _ => return Ok(piece),
            };
            if !self.accept('*') && !self.accept('+') {
                self.accept('?');
            }
            let mode = if self.accept('?') {
                Mode::Lazy
            } else if self.accept('+') {
                Mode::Possessive
            } else {
                Mode::Greedy
            };
            if least > MOST || most.is_some_and(|most| most > MOST || most < least) {
                return Err(format!("{{{least}"));
            }
            let inner = Box::new(piece);
            piece = Piece::Repeat {
                piece: inner,
                least,
                most,
                mode,
            };
        }
    }

    /// `{2}`, `{2,}` or `{2,5}`, read; a brace that is none of these is left for the letter it is.
    fn counts(&mut self) -> Result<Option<(u32, Option<u32>)>, String> {
        let mut ahead = self.chars.clone();
        ahead.next();
        let inside: String = ahead.by_ref().take_while(|c| *c != '}').collect();
        let whole = |text: &str| {
            (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| text.parse::<u32>().unwrap_or(u32::MAX))
        };
        let counts = match inside.split_once(',') {
            None => whole(&inside).map(|n| (n, Some(n))),
            Some((least, "")) => whole(least).map(|least| (least, None)),
            Some((least, most)) => whole(least).zip(whole(most)).map(|(l, m)| (l, Some(m))),
        };
        let Some(counts) = counts else {
            return Err(format!("{{{inside}"));
        };
        self.chars = ahead;
        Ok(Some(counts))
    }

    fn group(&mut self) -> Result<Option<Piece>, String> {
        if self.depth >= DEEPEST {
            return Err("(".to_owned());
        }
        self.depth += 1;
        let flags = self.flags;
        let piece = self.group_inside();
        self.depth -= 1;
        if !matches!(piece, Ok(None)) {
            self.flags = flags;
        }
        piece
    }

    fn group_inside(&mut self) -> Result<Option<Piece>, String> {
        if !self.accept('?') {
            return self.captured(None).map(Some);
        }
        let next = self.chars.next();
        let look = |ahead, negative| {
            move |piece| Piece::Look {
                piece,
                ahead,
                negative,
            }
        };
        match next {
            Some(':') => self.inner(|piece| Piece::Group(piece, None)),
            Some('>') => self.inner(Piece::Atomic),
            Some('=') => self.inner(look(true, false)),
            Some('!') => self.inner(look(true, true)),
            Some('<') if self.accept('=') => self.inner(look(false, false)),
            Some('<') if self.accept('!') => self.inner(look(false, true)),
            Some('<') => {
                let name = self.word('>')?;
                self.captured(Some(name)).map(Some)
            }
            Some(c) => self.set_flags(c),
            None => Err("(?".to_owned()),
        }
    }

    fn inner(&mut self, make: impl FnOnce(Box<Piece>) -> Piece) -> Result<Option<Piece>, String> {
        let piece = self.choice()?;
        self.want(')', "(")?;
        Ok(Some(make(Box::new(piece))))
    }

    fn captured(&mut self, name: Option<String>) -> Result<Piece, String> {
        self.groups.push(name);
        let number = self.groups.len();
        let piece = self.choice()?;
        self.want(')', "(")?;
        Ok(Piece::Group(Box::new(piece), Some(number)))
    }

    /// A name up to a closing sign.
    fn word(&mut self, close: char) -> Result<String, String> {
        let mut name = String::new();
        loop {
            match self.chars.next() {
                Some(c) if c == close => break,
                Some(c) if c.is_ascii_alphanumeric() || matches!(c, '_' | '=' | '^') => {
                    name.push(c)
                }
                Some(c) => return Err(c.to_string()),
                None => return Err(name),
            }
        }
        if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            Ok(name)
        } else {
            Err(name)
        }
    }

    /// `(?i)` for the rest of the group, or `(?i:…)`.
    fn set_flags(&mut self, first: char) -> Result<Option<Piece>, String> {
        let (mut on, mut c) = (true, Some(first));
        loop {
            match c {
                Some('-') => on = false,
                Some('i') => self.flags.fold = on,
                Some('s') => self.flags.all = on,
                Some('m') => self.flags.lines = on,
                Some('u' | 'U' | 'd') => {}
                Some(')') => return Ok(None),
                Some(':') => return self.inner(|piece| Piece::Group(piece, None)),
                other => return Err(other.map_or("(?".to_owned(), |c| format!("(?{c}"))),
            }
            c = self.chars.next();
        }
    }

    fn escape(&mut self, before: &mut Vec<Piece>) -> Result<Option<Piece>, String> {
        let Some(c) = self.chars.next() else {
            return Err("\\".to_owned());
        };
        if let Some(text) = class::shorthand(c) {
            return class(text.to_owned()).map(Some);
        }
        let edge = match c {
            'A' => Some(Edge::Start),
            'z' | 'Z' => Some(Edge::End),
            'b' => Some(Edge::Word),
            'B' => Some(Edge::NotWord),
            _ => None,
        };
        if let Some(edge) = edge {
            return Ok(Some(Piece::Edge(edge)));
        }
        Ok(Some(match c {
            'p' | 'P' => {
                let name = self.class_name()?;
                class(class::named(&name, c == 'P'))?
            }
            'R' => class("(?:\\r\\n|[\\n\\x0B\\f\\r\\x85\\u2028\\u2029])".to_owned())
                .map(|piece| Piece::Group(Box::new(piece), None))?,
            'Q' => {
                self.quotation(before);
                return Ok(None);
            }
            '1'..='9' => {
                let number = c.to_digit(10).unwrap_or(0) as usize;
                self.farthest = self.farthest.max(number);
                Piece::Back(number)
            }
            'k' => {
                self.want('<', "\\k")?;
                let name = self.word('>')?;
                let at = self
                    .groups
                    .iter()
                    .position(|group| group.as_ref() == Some(&name));
                Piece::Back(at.ok_or(name)? + 1)
            }
            _ => {
                let c = self.escaped(c)?;
                self.letter(c)?
            }
        }))
    }

    fn class_name(&mut self) -> Result<String, String> {
        match self.chars.next() {
            Some('{') => self.word('}'),
            Some(c) if c.is_ascii_alphabetic() => Ok(c.to_string()),
            _ => Err("\\p".to_owned()),
        }
    }

    /// `\Q…\E`: everything between is as it stands.
    fn quotation(&mut self, before: &mut Vec<Piece>) {
        while let Some(c) = self.chars.next() {
            if c == '\\' && self.accept('E') {
                return;
            }
            before.push(Piece::Char(c));
        }
    }

    /// The character that an escape stands for.
    fn escaped(&mut self, c: char) -> Result<char, String> {
        let code = match c {
            't' => return Ok('\t'),
            'n' => return Ok('\n'),
            'r' => return Ok('\r'),
            'f' => return Ok('\x0C'),
            'a' => return Ok('\x07'),
            'e' => return Ok('\x1B'),
            '0' => self.digits(8, 3),
            'x' if self.accept('{') => {
                let code = self.digits(16, 6);
                self.want('}', "\\x{")?;
                code
            }
            'x' => self.digits(16, 2),
            'u' => self.digits(16, 4),
            _ if c.is_ascii_alphabetic() => None,
            _ => return Ok(c),
        };
        code.and_then(char::from_u32).ok_or(format!("\\{c}"))
    }

    fn digits(&mut self, radix: u32, most: usize) -> Option<u32> {
        let mut code = None;
        for _ in 0..most {
            let Some(digit) = self.chars.peek().and_then(|c| c.to_digit(radix)) else {
                break;
            };
            self.chars.next();
            code = Some(code.unwrap_or(0) * radix + digit);
        }
        code
    }

    /// What stands in brackets, in the words of the linear engine.
    fn brackets(&mut self) -> Result<String, String> {
        if self.depth >= DEEPEST {
            return Err("[".to_owned());
        }
        self.depth += 1;
        let mut out = String::from("[");
        if self.accept('^') {
            out.push('^');
        }
        let mut first = true;
        loop {
            let Some(c) = self.chars.next() else {
                return Err("[".to_owned());
            };
            match c {
                ']' if !first => break,
                '[' => out.push_str(&self.brackets()?),
                '&' if self.accept('&') => out.push_str("&&"),
                _ => self.member(c, &mut out)?,
            }
            first = false;
        }
        self.depth -= 1;
        out.push(']');
        Ok(out)
    }

    /// One character, range or shorthand inside of brackets.
    fn member(&mut self, c: char, out: &mut String) -> Result<(), String> {
        let Some(from) = self.single(c, out)? else {
            return Ok(());
        };
        let mut ahead = self.chars.clone();
        let is_range = ahead.next() == Some('-') && !matches!(ahead.next(), Some(']' | '[') | None);
        if !is_range {
            out.push_str(&class::literal(from));
            return Ok(());
        }
        self.chars.next();
        let Some(c) = self.chars.next() else {
            return Err("[".to_owned());
        };
        let mut rest = String::new();
        match self.single(c, &mut rest)? {
            Some(to) if from <= to => {
                out.push_str(&format!("{}-{}", class::literal(from), class::literal(to)));
            }
            Some(to) => return Err(format!("{from}-{to}")),
            None => out.push_str(&format!(
                "{}{}{rest}",
                class::literal(from),
                class::literal('-')
            )),
        }
        Ok(())
    }

    /// A character inside of brackets; a shorthand is written at once.
    fn single(&mut self, c: char, out: &mut String) -> Result<Option<char>, String> {
        if c != '\\' {
            return Ok(Some(c));
        }
        let Some(c) = self.chars.next() else {
            return Err("\\".to_owned());
        };
        if let Some(text) = class::shorthand(c) {
            out.push_str(text);
            return Ok(None);
        }
        if matches!(c, 'p' | 'P') {
            let name = self.class_name()?;
            out.push_str(&class::named(&name, c == 'P'));
            return Ok(None);
        }
        self.escaped(c).map(Some)
    }
}
