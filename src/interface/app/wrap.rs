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
    text.width()
}

/// Breaks a text into lines of at most `columns` cells, at blanks where there are any, inside a word only where a word is wider than
/// the line. Line breaks in the text are kept; an empty text is one empty line.
pub fn wrap(text: &str, columns: usize) -> Vec<WrappedLine> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in text.split('\n') {
        wrap_paragraph(paragraph, start, columns, &mut lines);
        start += paragraph.len() + 1;
    }
    lines
}

fn wrap_paragraph(paragraph: &str, offset: usize, columns: usize, lines: &mut Vec<WrappedLine>) {
    // No character takes more cells than bytes, so most texts need no look at their characters.
    if paragraph.len() <= columns {
        lines.push(WrappedLine {
            start: offset,
            end: offset + paragraph.len(),
        });
        return;
    }
    let (mut line_start, mut cells) = (0, 0);
    // The last blank at which the line can be broken: where the line would end, and where the next would begin.
    let mut blank: Option<(usize, usize)> = None;
    for (at, grapheme) in paragraph.grapheme_indices(true) {
        let wide = grapheme.width();
        if grapheme == " " {
            blank = Some((at, at + 1));
            if cells + wide > columns {
                lines.push(WrappedLine {
                    start: offset + line_start,
                    end: offset + at,
                });
                (line_start, cells, blank) = (at + 1, 0, None);
                continue;
            }
        } else if cells + wide > columns && at > line_start {
            let (end, next) = blank
                .filter(|(end, _)| *end > line_start)
                .unwrap_or((at, at));
            lines.push(WrappedLine {
                start: offset + line_start,
                end: offset + end,
            });
            line_start = next;
            cells = paragraph.get(line_start..at).unwrap_or_default().width();
            blank = None;
        }
        cells += wide;
    }
    lines.push(WrappedLine {
        start: offset + line_start,
        end: offset + paragraph.len(),
    });
}

/// Shortens a text to so many cells with an ellipsis; only for labels whose full text is one key away.
pub fn shorten(text: &str, columns: usize, ellipsis: &str) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(ellipsis.width());
    let mut shortened = String::new();
    let mut cells = 0;
    for grapheme in text.graphemes(true) {
        cells += grapheme.width();
        if cells > room {
            break;
        }
        shortened.push_str(grapheme);
    }
    shortened.truncate(shortened.trim_end().len());
    shortened + ellipsis
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
