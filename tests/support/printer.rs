//! A screen as text: its rows, and below them one letter for each cell that is not plain text, so that a moved highlight is a
//! difference that a snapshot shows.

use std::fmt::Write as _;

use fener::interface::app::Model;
use fener::interface::app::core::Texts;
use fener::interface::app::wrap::width;
use fener::interface::ui::theme::{Ground, Role, Theme};
use fener::interface::ui::{self};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::Style;

/// A drawn screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    pub buffer: Buffer,
    pub cursor: Position,
    pub cursor_is_shown: bool,
    theme: Theme,
}

impl Drawn {
    /// Draws a model as the runtime does.
    pub fn of(model: &Model, texts: &Texts, theme: &Theme, (columns, rows): (u16, u16)) -> Drawn {
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        terminal
            .draw(|frame| ui::view(model, texts, theme, frame))
            .unwrap();
        let backend = terminal.backend();
        Drawn {
            buffer: backend.buffer().clone(),
            cursor: backend.cursor_position(),
            cursor_is_shown: backend.cursor_visible(),
            theme: theme.clone(),
        }
    }

    /// The cells of a row, without those that a wide character before them covers.
    pub fn row(&self, y: u16) -> impl Iterator<Item = &Cell> {
        let mut covered = 0;
        (0..self.buffer.area.width)
            .filter_map(move |x| self.buffer.cell((x, y)))
            .filter(move |cell| {
                let is_covered = covered > 0;
                covered = if is_covered {
                    covered - 1
                } else {
                    width(cell.symbol()).saturating_sub(1)
                };
                !is_covered
            })
    }

    /// The rows as text, blanks at their ends left out.
    pub fn rows(&self) -> Vec<String> {
        let text = |y| self.row(y).map(Cell::symbol).collect::<String>();
        (0..self.buffer.area.height)
            .map(|y| text(y).trim_end().to_owned())
            .collect()
    }

    /// The whole as text.
    pub fn text(&self) -> String {
        self.rows().join("\n")
    }

    /// The whole as a snapshot keeps it: text between bars, where the cursor is, and the letters of the styles.
    pub fn snapshot(&self) -> String {
        let columns = usize::from(self.buffer.area.width);
        let edge = format!("+{}+", "-".repeat(columns));
        let mut out = format!("{edge}\n");
        for y in 0..self.buffer.area.height {
            let text: String = self.row(y).map(Cell::symbol).collect();
            let _ = writeln!(out, "|{text}|");
        }
        let _ = writeln!(out, "{edge}\ncursor {}, {}\n", self.cursor.x, self.cursor.y);
        let letters = self.letters();
        let mut used = Vec::new();
        for y in 0..self.buffer.area.height {
            let row: String = self
                .row(y)
                .map(|cell| letter(&letters, cell, &mut used))
                .collect();
            let _ = writeln!(out, "|{}", row.trim_end());
        }
        used.sort_unstable();
        for (sign, name, _) in letters.iter().filter(|(sign, ..)| used.contains(sign)) {
            let _ = writeln!(out, "{sign} {name}");
        }
        out
    }

    /// A letter and a name for each style of the theme; plain text on the page is a blank.
    fn letters(&self) -> Vec<(char, String, Style)> {
        let roles = [
            (Role::Text, ' '),
            (Role::Muted, 'm'),
            (Role::Strong, 'b'),
            (Role::Head, 'k'),
            (Role::Mark, 'k'),
            (Role::Link, 'l'),
            (Role::Attention, 'a'),
            (Role::Problem, 'p'),
            (Role::Line, '-'),
            (Role::Heat(0), '0'),
            (Role::Heat(1), '1'),
            (Role::Heat(2), '2'),
            (Role::Heat(3), '3'),
        ];
        let mut letters: Vec<(char, String, Style)> = Vec::new();
        for ground in Ground::ALL {
            for (role, sign) in roles {
                let sign = match (ground, sign) {
                    (Ground::Page, sign) => sign,
                    (Ground::Panel, ' ') => '.',
                    (Ground::Panel, '-') => '_',
                    (Ground::Panel, sign) => sign.to_ascii_uppercase(),
                    (Ground::Selected, 'b') => '@',
                    (Ground::Selected, 'l') => '%',
                    (Ground::Selected, _) => '#',
                };
                let style = plain(self.theme.style(role, ground));
                if !letters.iter().any(|(_, _, known)| *known == style) {
                    letters.push((sign, format!("{role:?} on {ground:?}"), style));
                }
            }
        }
        letters
    }
}

fn letter(letters: &[(char, String, Style)], cell: &Cell, used: &mut Vec<char>) -> char {
    let style = plain(cell.style());
    let sign = letters
        .iter()
        .find(|(_, _, known)| *known == style)
        .map_or('?', |(sign, ..)| *sign);
    if sign != ' ' && !used.contains(&sign) {
        used.push(sign);
    }
    sign
}

/// A style without the difference between "not set" and "reset".
fn plain(style: Style) -> Style {
    use ratatui::style::Color;
    Style {
        fg: Some(style.fg.unwrap_or(Color::Reset)),
        bg: Some(style.bg.unwrap_or(Color::Reset)),
        underline_color: None,
        add_modifier: style.add_modifier,
        sub_modifier: ratatui::style::Modifier::empty(),
    }
}
