//! A cursor over n lines: where it is, what is in view, and the digits typed so far, as a value.

/// A cursor in a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListCursor {
    /// The marked line, from 0.
    pub at: usize,
    /// The first line in view.
    pub offset: usize,
    /// Whether the mark stands in the list, where it may stand elsewhere: nowhere before a key has set it, or in the box above.
    pub has_mark: bool,
    /// Digits typed so far in a list longer than ten, as a number; 0 when none.
    pub typed: usize,
}

/// What a digit did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// It chose this line at once: the list is short enough that a digit never waits.
    Chose(usize),
    /// It marked this line; Enter takes it, another digit goes on.
    Marked(usize),
    /// There is no such line.
    None,
}

impl ListCursor {
    /// A cursor on a line.
    pub fn on(at: usize) -> ListCursor {
        ListCursor {
            at,
            ..ListCursor::default()
        }
    }

    /// Moves up or down by so many lines, staying within `len`.
    pub fn step(&mut self, by: isize, len: usize) {
        self.typed = 0;
        self.at = self.at.saturating_add_signed(by).min(len.saturating_sub(1));
    }

    /// Goes to the first line.
    pub fn first(&mut self) {
        self.typed = 0;
        self.at = 0;
    }

    /// Goes to the last of `len` lines.
    pub fn last(&mut self, len: usize) {
        self.typed = 0;
        self.at = len.saturating_sub(1);
    }

    /// Keeps the cursor within a list that became shorter.
    pub fn clamp(&mut self, len: usize) {
        self.at = self.at.min(len.saturating_sub(1));
    }

    /// Keeps the marked line within `height` lines in view.
    pub fn follow(&mut self, height: usize, len: usize) {
        let height = height.max(1);
        self.offset = self.offset.min(len.saturating_sub(height));
        if self.at < self.offset {
            self.offset = self.at;
        } else if self.at >= self.offset + height {
            self.offset = self.at + 1 - height;
        }
    }

    /// A digit in a list of `len` lines that are numbered from 1. Up to ten lines it chooses, 0 standing for the tenth; in a longer
    /// list digits collect and only mark, so that `1` never takes the place of `12`.
    pub fn digit(&mut self, digit: u8, len: usize) -> Typed {
        let digit = usize::from(digit);
        if len <= 10 {
            let line = if digit == 0 { 10 } else { digit };
            return match line <= len {
                true => {
                    self.at = line - 1;
                    Typed::Chose(line - 1)
                }
                false => Typed::None,
            };
        }
        let joined = self.typed * 10 + digit;
        let number = if (1..=len).contains(&joined) {
            joined
        } else {
            digit
        };
        self.typed = number;
        match (1..=len).contains(&number) {
            true => {
                self.at = number - 1;
                Typed::Marked(number - 1)
            }
            false => {
                self.typed = 0;
                Typed::None
            }
        }
    }

    /// A digit in a list whose lines have numbers of their own, with gaps where one was taken away. While no number has two digits it
    /// chooses; otherwise digits collect and only mark. `first` is the line of the first number.
    pub fn number(&mut self, digit: u8, numbers: &[u32], first: usize) -> Typed {
        let digit = usize::from(digit);
        let line = |wanted: usize| {
            let has = |number: &u32| usize::try_from(*number) == Ok(wanted);
            numbers.iter().position(has).map(|at| first + at)
        };
        if numbers.iter().all(|number| *number <= 9) {
            return match line(digit) {
                Some(at) => {
                    self.at = at;
                    Typed::Chose(at)
                }
                None => Typed::None,
            };
        }
        let joined = self.typed * 10 + digit;
        let found = line(joined).map(|at| (joined, at));
        match found.or_else(|| line(digit).map(|at| (digit, at))) {
            Some((typed, at)) => {
                self.typed = typed;
                self.at = at;
                Typed::Marked(at)
            }
            None => match numbers.iter().position(|number| begins(*number, digit)) {
                // The first digit of a number whose one-digit namesake was taken away.
                Some(at) => {
                    self.typed = digit;
                    self.at = first + at;
                    Typed::Marked(self.at)
                }
                None => {
                    self.typed = 0;
                    Typed::None
                }
            },
        }
    }
}

fn begins(number: u32, digit: usize) -> bool {
    digit > 0 && number.to_string().starts_with(&digit.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digit_never_waits_in_a_short_list() {
        let mut cursor = ListCursor::default();
        assert_eq!(cursor.digit(3, 4), Typed::Chose(2));
        assert_eq!(cursor.digit(9, 4), Typed::None);
        assert_eq!(cursor.digit(0, 10), Typed::Chose(9));
    }

    #[test]
    fn digits_collect_in_a_long_list() {
        let mut cursor = ListCursor::default();
        assert_eq!(cursor.digit(1, 40), Typed::Marked(0));
        assert_eq!(cursor.digit(2, 40), Typed::Marked(11));
        assert_eq!(cursor.digit(9, 40), Typed::Marked(8));
        cursor.step(1, 40);
        assert_eq!(cursor.digit(4, 40), Typed::Marked(3));
    }

    #[test]
    fn lines_with_numbers_of_their_own_are_found_by_them() {
        let mut cursor = ListCursor::default();
        assert_eq!(cursor.number(3, &[1, 3, 4], 2), Typed::Chose(3));
        assert_eq!(cursor.number(2, &[1, 3, 4], 2), Typed::None);
        let many: Vec<u32> = (2..=12).collect();
        assert_eq!(cursor.number(1, &many, 0), Typed::Marked(8));
        assert_eq!(cursor.number(2, &many, 0), Typed::Marked(10));
        assert_eq!(cursor.number(7, &many, 0), Typed::Marked(5));
        assert_eq!(cursor.number(0, &many, 0), Typed::None);
    }

    #[test]
    fn the_marked_line_stays_in_view() {
        let mut cursor = ListCursor::on(30);
        cursor.follow(10, 40);
        assert_eq!(cursor.offset, 21);
        assert!(!cursor.has_mark, "what is in view says nothing of the mark");
        cursor.step(-30, 40);
        cursor.follow(10, 40);
        assert_eq!(cursor.offset, 0);
    }
}
