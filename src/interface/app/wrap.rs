//! Wrapping text into lines of cells: a pure function that `update` (page counts, carets) and `ui` (drawing) share.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// One line of a wrapped text: the bytes it shows. The blank at which it was broken belongs to no line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrappedLine {
    /// First byte shown.
    pub start: usize,
    /// One past the last byte shown.
    pub end: usize,
}

impl WrappedLine {
    /// The text of the line.
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// How many cells a text takes.
pub fn width(text: &str) -> usize {
    let mut cells = 0;
    for c in text.chars() {
        if !is_single(c) {
            return text.width();
        }
        cells += 1;
    }
    cells
}

/// Says whether a character is surely one cell and one grapheme among others of its kind: the letters, signs and lines that nearly
/// all texts are made of, for which neither has to be looked up.
pub fn is_single(c: char) -> bool {
    matches!(c,
        ' '..='~' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{2FF}' | '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}'
        | '\u{2010}'..='\u{2027}' | '\u{2500}'..='\u{25CF}')
}

/// Breaks a text into lines of at most `columns` cells, at blanks where there are any, inside a word only where a word is wider than
/// the line. Line breaks in the text are kept; an empty text is one empty line.
pub fn wrap(text: &str, columns: usize) -> Vec<WrappedLine> {
    lines(text, columns, usize::MAX)
}

/// The first line of the wrapped text.
pub fn first_line(text: &str, columns: usize) -> Option<WrappedLine> {
    lines(text, columns, 1).first().copied()
}

/// Breaks a text into lines the first of which has another width than the rest. The first is empty when a word would have to be cut that
/// fits on the next.
pub fn hanging(text: &str, first: usize, rest: usize) -> Vec<&str> {
    // No letter takes more cells than bytes, so a short text needs no measuring.
    if !text.is_empty() && text.len() <= first && !text.contains('\n') {
        return vec![text];
    }
    let rest = rest.max(1);
    let (line, left) = text.split_at(first_part(text, first, rest));
    let mut lines = vec![line];
    if left.is_empty() {
        return lines;
    }
    let left = match line.is_empty() {
        true => left,
        false => left.strip_prefix([' ', '\n']).unwrap_or(left),
    };
    lines.extend(wrap(left, rest).iter().map(|line| line.of(left)));
    lines
}

/// How much of a text goes on the first line: what fits by word.
fn first_part(text: &str, first: usize, rest: usize) -> usize {
    if first == 0 {
        return 0;
    }
    let end = first_line(text, first).map_or(0, |line| line.end);
    let next = text.get(end..).and_then(|left| left.chars().next());
    let is_cut = next.is_some_and(|c| c != ' ' && c != '\n');
    if is_cut && first < rest { 0 } else { end }
}

/// At least so many of the lines, as far as there are.
fn lines(text: &str, columns: usize, most: usize) -> Vec<WrappedLine> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in text.split('\n') {
        let mut line = |from: usize, to: usize| {
            lines.push(WrappedLine {
                start: start + from,
                end: start + to,
            });
            lines.len() < most
        };
        if paragraph.chars().all(is_single) {
            let cells = paragraph.char_indices().map(|(at, c)| (at, c == ' ', 1));
            wrap_paragraph(paragraph, cells, columns, &mut line);
        } else {
            let cells = paragraph
                .grapheme_indices(true)
                .map(|(at, grapheme)| (at, grapheme == " ", grapheme.width()));
            wrap_paragraph(paragraph, cells, columns, &mut line);
        }
        if lines.len() >= most {
            break;
        }
        start += paragraph.len() + 1;
    }
    lines
}

/// Breaks one paragraph, given where each grapheme begins, whether it is a blank, and how wide it is; until a line says it was enough.
fn wrap_paragraph(
    paragraph: &str,
    graphemes: impl Iterator<Item = (usize, bool, usize)>,
    columns: usize,
    line: &mut impl FnMut(usize, usize) -> bool,
) {
    let (mut line_start, mut cells) = (0, 0);
    // The last blank at which the line can be broken: where the line would end, and where the next would begin.
    let mut blank: Option<(usize, usize)> = None;
    for (at, is_blank, wide) in graphemes {
        if is_blank {
            blank = Some((at, at + 1));
            if cells + wide > columns {
                if !line(line_start, at) {
                    return;
                }
                (line_start, cells, blank) = (at + 1, 0, None);
                continue;
            }
        } else if cells + wide > columns && at > line_start {
            let (end, next) = blank
                .filter(|(end, _)| *end > line_start)
                .unwrap_or((at, at));
            if !line(line_start, end) {
                return;
            }
            line_start = next;
            cells = width(paragraph.get(line_start..at).unwrap_or_default());
            blank = None;
        }
        cells += wide;
    }
    line(line_start, paragraph.len());
}

/// Shortens a text to so many cells with an ellipsis, behind a whole word where that leaves a fifth of the room or more; only for labels
/// whose full text is one key away.
pub fn shorten(text: &str, columns: usize, ellipsis: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(width(ellipsis));
    let mut shortened = String::new();
    let mut cells = 0;
    for grapheme in text.graphemes(true) {
        cells += grapheme.width();
        if cells > room {
            break;
        }
        shortened.push_str(grapheme);
    }
    let is_between = |c: char| c.is_whitespace();
    let is_whole = text
        .get(shortened.len()..)
        .is_none_or(|rest| rest.starts_with(is_between));
    let end = shortened.trim_end().rfind(is_between);
    let words = end.and_then(|end| shortened.get(..end)).map(str::trim_end);
    match words {
        Some(words) if !is_whole && width(words) * 5 >= room => words.to_owned() + ellipsis,
        _ => shortened.trim_end().to_owned() + ellipsis,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(text: &str, columns: usize) -> Vec<&str> {
        wrap(text, columns)
            .iter()
            .map(|line| line.of(text))
            .collect()
    }

    #[test]
    fn words_stay_whole_where_they_fit() {
        assert_eq!(
            lines("Is there enough food", 9),
            ["Is there", "enough", "food"]
        );
        assert_eq!(lines("abcdefgh ij", 4), ["abcd", "efgh", "ij"]);
        assert_eq!(lines("a\n\nb", 10), ["a", "", "b"]);
        assert_eq!(lines("", 10), [""]);
    }

    #[test]
    fn no_letter_takes_more_cells_than_bytes() {
        let all = ('\0'..=char::MAX).map(|c| c.to_string());
        assert!(all.into_iter().all(|text| text.width() <= text.len()));
    }

    #[test]
    fn what_is_not_looked_up_is_one_cell_and_one_grapheme() {
        let single: String = ('\0'..='\u{FFFF}').filter(|c| is_single(*c)).collect();
        assert_eq!(single.graphemes(true).count(), single.chars().count());
        assert!(single.chars().all(|c| c.to_string().width() == 1));
        assert_eq!(single.width(), single.chars().count());
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked_and_no_letter_is_lost(text in "[a-zшëč \n]{0,80}", columns in 1usize..20) {
            let lines = wrap(&text, columns);
            prop_assert!(lines.iter().all(|line| line.of(&text).trim_end().width() <= columns));
            let kept: String = lines.iter().map(|line| line.of(&text)).collect::<String>().replace(' ', "");
            prop_assert_eq!(kept, text.replace([' ', '\n'], ""));
        }
    }
}
