//! Lines to choose from: options, levels, entries of a list. The code on the line is the key that chooses it; ► is where the keys act,
//! ■, (x) and [x] are what is chosen, and the two are never the same sign.

use crate::interface::app::list::ListCursor;
use crate::interface::app::wrap::width;
use crate::interface::ui::glyph::{TICK, said};
use crate::interface::ui::row::Row;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;

/// How a line shows whether it is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sign {
    /// Not at all: the line leads somewhere.
    #[default]
    None,
    /// One of several lines can be chosen: ■ before the code.
    One(bool),
    /// Any number of lines can be chosen: `[x]`.
    Any(bool),
    /// One setting among several: `(x)`.
    Radio(bool),
    /// Its place in an order of preference: `[2]`.
    Rank(Option<usize>),
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The key that chooses it.
    pub code: String,
    /// What it says.
    pub text: String,
    /// What it means, beside the text or under it.
    pub meaning: Option<String>,
    /// What stands at the right edge: a state, a count, a second key.
    pub right: Option<(Role, String)>,
    /// Whether it is chosen.
    pub sign: Sign,
    /// Whether the keys act here.
    pub focused: bool,
    /// Whether the mark will come here first: nothing is marked yet, and the hardware cursor waits.
    pub awaits: bool,
    /// Whether it does nothing now; the reason comes when it is chosen.
    pub quiet: bool,
}

impl Choice {
    /// A line that leads somewhere.
    pub fn new(code: impl Into<String>, text: impl Into<String>) -> Choice {
        Choice {
            code: code.into(),
            text: text.into(),
            ..Choice::default()
        }
    }

    /// The same, with the keys acting there or not.
    #[must_use]
    pub fn focused(mut self, focused: bool) -> Choice {
        self.focused = focused;
        self
    }

    /// The same in a list where nothing is preselected: `at` is its line. No line has the mark before an arrow key gave it to one.
    #[must_use]
    pub fn marked_in(mut self, cursor: &ListCursor, at: usize) -> Choice {
        self.focused = cursor.has_mark && at == cursor.at;
        self.awaits = !cursor.has_mark && at == 0;
        self
    }

    /// The same with a sign.
    #[must_use]
    pub fn sign(mut self, sign: Sign) -> Choice {
        self.sign = sign;
        self
    }

    /// The same with something at the right edge.
    #[must_use]
    pub fn right(mut self, role: Role, text: impl Into<String>) -> Choice {
        self.right = Some((role, text.into()));
        self
    }
}

/// Writes lines under each other, their codes and texts aligned. `takes_keys` says whether the area has the focus at all: only then
/// is the marked line painted and does it get the hardware cursor.
pub fn choices(sheet: &mut Sheet, indent: usize, takes_keys: bool, lines: &[Choice]) {
    let shape = Shape::of(sheet, indent, lines);
    for line in lines {
        shape.write(sheet, line, takes_keys);
    }
}

/// A meaning stands beside its level only where it has at least so many cells.
const NARROWEST_MEANING: usize = 36;

/// What all lines of a list share.
struct Shape {
    indent: usize,
    sign: usize,
    code: usize,
    /// Where meanings begin when they stand beside the texts; else they stand under them.
    meaning: Option<usize>,
}

impl Shape {
    fn of(sheet: &Sheet, indent: usize, lines: &[Choice]) -> Shape {
        let sign = lines
            .iter()
            .map(|line| width(&sheet.fit(&sign_text(sheet, line.sign))))
            .max()
            .unwrap_or(0);
        let code = lines
            .iter()
            .map(|line| width(&line.code))
            .max()
            .unwrap_or(0);
        let mut shape = Shape {
            indent,
            sign,
            code,
            meaning: None,
        };
        let text = lines
            .iter()
            .map(|line| width(&sheet.fit(&line.text)))
            .max()
            .unwrap_or(0);
        let beside = shape.text_at() + text + 2;
        let has_meanings = lines.iter().all(|line| line.meaning.is_some()) && !lines.is_empty();
        if has_meanings && beside + NARROWEST_MEANING <= sheet.measure() {
            shape.meaning = Some(beside);
        }
        shape
    }

    /// Where texts begin: the mark, the sign, the code and two blanks come first.
    fn text_at(&self) -> usize {
        let code = if self.code == 0 { 0 } else { self.code + 2 };
        self.indent + 1 + self.sign + code
    }

    fn write(&self, sheet: &mut Sheet, line: &Choice, takes_keys: bool) {
        let focused = line.focused && takes_keys;
        let role = if line.quiet { Role::Muted } else { Role::Text };
        let sign = sheet.fit(&sign_text(sheet, line.sign));
        let lead = Row::new()
            .blanks(self.indent)
            .cursor_if(focused || line.awaits && takes_keys)
            .mark(sheet.theme(), focused)
            .span(Role::Mark, format!("{sign:<0$}", self.sign))
            .span(role, format!("{:>1$}", line.code, self.code))
            .selected(focused);
        let lead = match &line.right {
            Some((role, text)) => lead.at_right(*role, text),
            None => lead,
        };
        let at = self.text_at();
        match (&line.meaning, self.meaning) {
            (Some(meaning), Some(beside)) => {
                let lead = lead.blanks(2).span(role, sheet.fit(&line.text)).blanks(1);
                match sheet.marks_whole_lines() {
                    true => {
                        let role = if focused { role } else { Role::Muted };
                        sheet.after(lead, role, beside, beside, meaning);
                    }
                    false => {
                        let lead = lead.reaches_here();
                        sheet.after(lead, Role::Muted, beside, beside, meaning);
                    }
                }
            }
            (Some(meaning), None) => {
                sheet.after(lead, role, at, at, &line.text);
                sheet.after(Row::new().with_last(), Role::Muted, at, at, meaning);
            }
            (None, _) => sheet.after(lead, role, at, at, &line.text),
        }
    }
}

fn sign_text(sheet: &Sheet, sign: Sign) -> String {
    if sheet.theme().is_said() {
        return match sign {
            Sign::One(true) | Sign::Any(true) | Sign::Radio(true) => said::CHOSEN.to_owned(),
            Sign::Rank(Some(place)) => format!("{0}{place}{0}", said::PLACE),
            Sign::None
            | Sign::One(false)
            | Sign::Any(false)
            | Sign::Radio(false)
            | Sign::Rank(None) => String::new(),
        };
    }
    match sign {
        Sign::None => String::new(),
        Sign::One(true) => sheet.theme().glyphs().chosen.to_owned(),
        Sign::One(false) => " ".to_owned(),
        Sign::Any(chosen) => format!(" [{}] ", if chosen { TICK } else { " " }),
        Sign::Radio(chosen) => format!(" ({}) ", if chosen { TICK } else { " " }),
        Sign::Rank(Some(place)) => format!(" [{place}] "),
        Sign::Rank(None) => " [ ] ".to_owned(),
    }
}
