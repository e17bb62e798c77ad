//! The pages of an explanation: how many rows each line takes, and which lines stand on which page. `update` turns by them and drawing
//! shows them, so that a page begins where the one before ended, whichever line is marked.

use crate::interface::app::measure::{Columns, Sides, WIDEST_TEXT, columns};
use crate::interface::app::msg::Viewport;
use crate::interface::app::screen::scores::entry::{Entry, Part};
use crate::interface::app::screen::scores::told::{Teller, Told};
use crate::interface::app::wrap::{hanging, width};
use crate::text::i18n::phrase::Phrase;

/// A window with fewer columns stacks what a line says.
const NARROWEST_TABLE: usize = 70;
/// The mark and a blank.
pub const LEAD: usize = 2;
/// Blanks between two columns.
pub const BETWEEN: usize = 2;
/// The least that a column of numbers takes.
const NUMBER: usize = 5;
/// With fewer rows the first line turns pages with the rest.
const LEAST_PINNED: usize = 12;
/// How many rows the foot has: a blank, a head and four answers.
pub const FOOT: usize = 6;
/// With fewer rows the lines need the room of the foot; what it says is unfolded under the marked line instead.
const LEAST_WITH_FOOT: u16 = 30;
/// The fewest cells that a text keeps beside its words.
const LEAST_TEXT: usize = 20;

/// What a window has for the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The columns of the middle.
    pub columns: usize,
    /// Whether the details of the marked line stand beside the middle.
    pub has_side: bool,
    /// Whether they stand in a foot under it.
    pub has_foot: bool,
    /// Whether the window is narrow.
    pub is_narrow: bool,
    /// Rows over the foot.
    pub height: usize,
    /// How wide the words beside the texts are at most.
    pub words: usize,
    /// How wide the names of sections are, which stand whole before anything else.
    pub names: usize,
}

/// Which rows stand on which page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// How many rows stay in place.
    pub pinned: usize,
    /// How many rows there are after them while no line shows more because it is marked.
    pub rows: usize,
    /// The first of those rows on each page, and the one after its last.
    pub pages: Vec<(usize, usize)>,
    /// The first row of each entry.
    starts: Vec<usize>,
}

impl Shape {
    /// For a page in a window.
    pub fn of(teller: &Teller<'_>) -> Shape {
        let Viewport {
            columns: wide,
            rows,
        } = teller.core.viewport;
        let Columns { main, right, .. } = columns(wide, Sides::Right);
        let mut shape = Shape {
            columns: usize::from(main),
            has_side: right.is_some(),
            has_foot: false,
            is_narrow: wide < 60,
            height: 0,
            words: 0,
            names: 0,
        };
        let has_questions = || {
            let mut entries = teller.screen.entries.iter();
            entries.any(|entry| teller.screen.contribution(entry).is_some())
        };
        // Unfolded, the same stands under the line already.
        shape.has_foot = !shape.has_side
            && rows >= LEAST_WITH_FOOT
            && !shape.is_stacked()
            && teller.screen.unfolded.is_none()
            && has_questions();
        if !shape.is_stacked() {
            let lines = teller.screen.entries.iter();
            let lines = lines.filter_map(|entry| teller.line(entry));
            for told in lines.filter(|told| !told.numbers.is_empty()) {
                shape.words = shape.words.max(width(&told.words));
                if told.number.is_empty() {
                    shape.names = shape.names.max(width(&told.text));
                }
            }
        }
        // The header and the rules, the keys, and a message of two rows, so that no message moves a page.
        let around = 3 + if shape.is_narrow { 2 } else { 1 } + 2;
        let foot = if shape.has_foot { FOOT } else { 0 };
        shape.height = usize::from(rows).saturating_sub(around + foot).max(1);
        shape
    }

    /// Says whether what a line says stands in rows under each other.
    pub fn is_stacked(&self) -> bool {
        self.columns < NARROWEST_TABLE
    }

    /// How wide running text is.
    fn measure(&self) -> usize {
        self.columns.min(usize::from(WIDEST_TEXT))
    }

    /// How many rows a text takes whose first line begins at `from` and the following at `under`.
    fn text(&self, text: &str, from: usize, under: usize) -> usize {
        let all = self.measure();
        hanging(text, all.saturating_sub(from), all.saturating_sub(under)).len()
    }

    /// Where the second row of a stacked line begins.
    pub fn under(&self, told: &Told) -> usize {
        if self.is_narrow {
            LEAD + BETWEEN
        } else {
            Shape::from(told)
        }
    }

    /// Where the text of a line begins.
    fn from(told: &Told) -> usize {
        match told.number.is_empty() {
            true => LEAD,
            false => LEAD + width(&told.number) + BETWEEN,
        }
    }

    /// How many cells a line of a table has for its text and for its words.
    pub fn rooms(&self, told: &Told, numbers: usize) -> (usize, usize) {
        let room = self
            .columns
            .saturating_sub(Shape::from(told) + numbers + 2 * BETWEEN);
        // Words are whole where that leaves the text enough to be known by; it stands in full beside the page or under the line.
        let least = (room * 2 / 5).min(22);
        let text = match told.number.is_empty() {
            true => self.names.max(LEAST_TEXT),
            false => LEAST_TEXT,
        };
        let words = self.words.min(room.saturating_sub(text));
        let words = words.max(least.min(self.words));
        // A short name leaves its own words the room.
        let own = width(&told.words);
        match own > words && width(&told.text) + own <= room {
            true => (room - own, own),
            false => (room - words, words),
        }
    }

    /// The rows of a line, and those that it has more while it is marked.
    fn line(&self, told: &Told, heads: &[usize]) -> (usize, usize) {
        let from = Shape::from(told);
        if told.numbers.is_empty() || self.is_stacked() {
            let under = self.under(told);
            let said = stacked(told);
            return (
                self.text(&told.text, from, under) + self.text(&said, under, under),
                0,
            );
        }
        let must = told.must.as_ref();
        let must = must.map_or(0, |(_, words)| self.text(words, from, from));
        let numbers: usize = told
            .numbers
            .iter()
            .zip(heads)
            .map(|(text, head)| width(text).max(*head))
            .sum();
        let numbers = numbers + BETWEEN * told.numbers.len().saturating_sub(1);
        let (text_room, words_room) = self.rooms(told, numbers);
        let mut more = 0;
        let must = must
            + match width(&told.words) > words_room {
                true => self.text(&told.words, from, from),
                false => 0,
            };
        if !self.has_side && !told.number.is_empty() && width(&told.text) > text_room {
            more += self.text(&told.text, from, from);
        }
        (1 + must, more)
    }
}

/// What a stacked line says under its text.
pub fn stacked(told: &Told) -> String {
    match &told.must {
        Some((_, words)) => format!("{} · {words}", told.sentence),
        None => told.sentence.clone(),
    }
}

/// How wide columns of numbers are under their heads.
pub fn widths(heads: &[String]) -> Vec<usize> {
    heads.iter().map(|head| width(head).max(NUMBER)).collect()
}

/// Counts the rows of the page.
struct Counter<'a> {
    teller: &'a Teller<'a>,
    shape: Shape,
    heads: Vec<usize>,
}

impl Counter<'_> {
    fn heads(&mut self, columns: &[Phrase]) -> usize {
        let heads: Vec<String> = columns.iter().map(|head| self.teller.say(head)).collect();
        self.heads = widths(&heads);
        self.heads.iter().sum::<usize>() + BETWEEN * heads.len().saturating_sub(1)
    }

    fn head(&mut self, head: &Phrase, columns: &[Phrase]) -> usize {
        let right = self.heads(columns);
        let head = self.teller.say(head);
        let room = self.shape.columns.saturating_sub(right + BETWEEN);
        1 + match () {
            () if columns.is_empty() || self.shape.is_stacked() => self.shape.text(&head, 0, 0),
            () if width(&head) > room => self.shape.text(&head, 0, 0) + 1,
            () => 1,
        }
    }

    fn part(&mut self, part: &Part, is_listed: bool) -> usize {
        let columns = self.heads(&part.columns);
        let right = match shows_columns(part, &self.shape) {
            true => columns,
            false => width(&part.lines.len().to_string()),
        };
        let all = self
            .shape
            .measure()
            .min(self.shape.columns.saturating_sub(right + 2));
        let room = all.saturating_sub(LEAD);
        usize::from(!is_listed) + hanging(&self.teller.say(&part.head), room, room).len()
    }

    /// The rows of an entry, and those that it has more while it is marked.
    fn entry(&mut self, entry: &Entry, is_listed: bool) -> (usize, usize) {
        match entry {
            Entry::Head(head, columns) => (self.head(head, columns), 0),
            Entry::Part(part) => (self.part(part, is_listed), 0),
            Entry::WhatIf(_) => {
                let said = self.teller.sentence(entry).unwrap_or_default();
                (self.shape.text(&said, 3 * LEAD + 1, 3 * LEAD + 1), 0)
            }
            _ => match (self.teller.sentence(entry), self.teller.line(entry)) {
                (Some(said), _) => (self.shape.text(&said, LEAD, LEAD), 0),
                (None, Some(told)) => self.shape.line(&told, &self.heads),
                (None, None) => (0, 0),
            },
        }
    }
}

/// Says whether the heads of its columns stand beside the head of a part.
pub fn shows_columns(part: &Part, shape: &Shape) -> bool {
    part.is_open && !part.columns.is_empty() && !shape.is_stacked()
}

/// Says whether a part stands right under the one before: closed parts are a list, an open one stands apart.
pub fn is_listed(entries: &[Entry], at: usize) -> bool {
    let is_closed = |at: usize| matches!(entries.get(at), Some(Entry::Part(part)) if !part.is_open);
    is_closed(at) && at.checked_sub(1).is_some_and(is_closed)
}

impl Pages {
    /// The pages of an explanation in the window.
    pub fn of(teller: &Teller<'_>) -> Pages {
        let shape = Shape::of(teller);
        let mut counter = Counter {
            teller,
            shape,
            heads: Vec::new(),
        };
        let first = shape.text(&teller.first(), 0, 0);
        let pinned = if shape.height >= LEAST_PINNED {
            first
        } else {
            0
        };
        let entries = &teller.screen.entries;
        // A head belongs to the line after it, and the first line to what it is the head of.
        let mut rows = first - pinned;
        let room = shape.height.saturating_sub(pinned + 1).max(1);
        let mut starts: Vec<usize> = Vec::new();
        let mut units: Vec<usize> = Vec::new();
        let mut most: Vec<usize> = Vec::new();
        let mut is_after_head = false;
        for (at, entry) in entries.iter().enumerate() {
            let (takes, more) = counter.entry(entry, is_listed(entries, at));
            // What would not fit on a page together is parted.
            let together = units.last().map_or(0, |first| rows + takes - first);
            if !is_after_head || together > room {
                units.push(rows);
                most.push(0);
            }
            starts.push(rows);
            if let Some(most) = most.last_mut() {
                *most = more.max(*most);
            }
            rows += takes;
            // The sentence about a way stays with its first answer, too.
            let leads = matches!(entries.get(at + 1), Some(Entry::Change(_, 0)));
            is_after_head = !entry.is_stop() || leads;
        }
        let ends = units.into_iter().skip(1).chain([rows]);
        let lines: Vec<(usize, usize)> = ends.zip(most).collect();
        let pages = divided(&lines, shape.height, pinned);
        Pages {
            pinned,
            rows,
            pages,
            starts,
        }
    }

    /// The page on which a line begins.
    pub fn page_of(&self, entry: usize) -> usize {
        let row = self.starts.get(entry).copied().unwrap_or(0);
        self.pages
            .iter()
            .rposition(|(from, _)| *from <= row)
            .unwrap_or(0)
    }

    /// The first entry that begins on a page; `None` where a long line only goes on there.
    pub fn first_of(&self, page: usize) -> Option<usize> {
        let (from, to) = self.pages.get(page)?;
        let mut starts = self.starts.iter();
        starts.position(|row| (*from..*to).contains(row))
    }
}

/// The pages of lines that end at these rows and may have so many more while they are marked. A line that alone is longer than a page is
/// divided.
fn divided(lines: &[(usize, usize)], height: usize, pinned: usize) -> Vec<(usize, usize)> {
    let all = lines.last().map_or(0, |(end, _)| *end);
    let most = lines.iter().map(|(_, more)| *more).max().unwrap_or(0);
    if pinned + all + most <= height {
        return vec![(0, all)];
    }
    let room = height.saturating_sub(pinned + 1).max(1);
    let mut pages = Vec::new();
    let (mut from, mut to, mut most) = (0, 0, 0);
    for (end, more) in lines {
        if end - from + more.max(&most) > room && to > from {
            pages.push((from, to));
            (from, most) = (to, 0);
        }
        while end - from > room {
            pages.push((from, from + room));
            from += room;
        }
        to = *end;
        most = *more.max(&most);
    }
    pages.push((from, to));
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_on_one_page_and_a_marked_line_has_its_room() {
        let lines = [(2, 0), (4, 1), (6, 0), (20, 0), (21, 3)];
        assert_eq!(
            divided(&lines, 8, 1),
            [(0, 4), (4, 6), (6, 12), (12, 18), (18, 21)]
        );
        assert_eq!(divided(&lines, 30, 1), [(0, 21)]);
    }
}
