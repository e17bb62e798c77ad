//! Sources by number, and places in them as byte ranges.

use std::ops::Range;
use std::sync::Arc;

/// Which source of a [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// A range of bytes in one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// From `start` up to, not including, `end`.
    pub fn new(start: usize, end: usize) -> Span {
        Span {
            start,
            end: end.max(start),
        }
    }

    /// The same range in a text that begins `offset` bytes later.
    pub fn moved(self, offset: usize) -> Span {
        Span {
            start: self.start + offset,
            end: self.end + offset,
        }
    }

    /// The smallest range that holds both.
    pub fn to(self, other: Span) -> Span {
        Span {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

/// One text that was read: a file of a package, an expression from the command line.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// What to call it: a path as the user knows it.
    pub name: String,
    /// Its text.
    pub text: Arc<str>,
}

/// All sources that diagnostics may point into.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    sources: Vec<Source>,
}

impl SourceMap {
    /// Adds one and numbers it.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<Arc<str>>) -> SourceId {
        self.sources.push(Source {
            name: name.into(),
            text: text.into(),
        });
        SourceId((self.sources.len() - 1) as u32)
    }

    /// The source with that number.
    pub fn get(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.0 as usize)
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub fn line_column(&self, id: SourceId, byte: usize) -> Option<(usize, usize)> {
        let before = self.get(id)?.text.get(..byte)?;
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Some((
            before.matches('\n').count() + 1,
            before.get(line_start..)?.chars().count() + 1,
        ))
    }
}
