//! Roles: what a piece of text means, and how a look shows it. Screens name roles and never colours. No role differs from another by
//! colour alone: a glyph or a word always says the same, because some people and some terminals see no colours.

use std::borrow::Cow;

use ratatui::style::{Modifier, Style};

use crate::base::settings::{Glyphs, Look};
use crate::interface::ui::glyph::{self, GlyphSet};
use crate::interface::ui::palette::{Depth, Palette, Rgb};

/// What a piece of text means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// All text.
    #[default]
    Text,
    /// Hints, units, what is said quietly; readable all the same.
    Muted,
    /// The question, and the score of a section: the only bold.
    Strong,
    /// The head of a part of a page.
    Head,
    /// The mark where the keys act, and what is chosen.
    Mark,
    /// Another place that a key leads to.
    Link,
    /// Look again; a `!` or a word says so too.
    Attention,
    /// Something is wrong; a `!` or a word says so too.
    Problem,
    /// Rules and frames.
    Line,
    /// A cell of a heat map, from 0 to 3; its number stands in it.
    Heat(u8),
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 13] = [
        Role::Text,
        Role::Muted,
        Role::Strong,
        Role::Head,
        Role::Mark,
        Role::Link,
        Role::Attention,
        Role::Problem,
        Role::Line,
        Role::Heat(0),
        Role::Heat(1),
        Role::Heat(2),
        Role::Heat(3),
    ];
}

/// What lies behind the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ground {
    /// The page.
    #[default]
    Page,
    /// A pop-over, or the inside of a box.
    Panel,
    /// The focused line. ► stands on it too.
    Selected,
}

impl Ground {
    /// Every ground.
    pub const ALL: [Ground; 3] = [Ground::Page, Ground::Panel, Ground::Selected];
}

/// How everything looks: the colours of a look at a depth, and a set of glyphs.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Theme {
    palette: Option<Palette>,
    depth: Depth,
    glyphs: Glyphs,
    /// Whether the focused line is the page's colours exchanged: in the large view it is followed from far away.
    inverse: bool,
    /// Whether nothing is drawn: everything is said in lines.
    is_said: bool,
}

impl Theme {
    /// A look as a terminal of that depth can show it.
    pub fn new(look: Look, glyphs: Glyphs, depth: Depth) -> Theme {
        let painted = matches!(depth, Depth::True | Depth::Indexed);
        Theme {
            palette: Palette::of(look).filter(|_| painted),
            depth,
            glyphs,
            inverse: false,
            is_said: false,
        }
    }

    /// The same in the large view, or not.
    #[must_use]
    pub fn in_large_view(self, is_large: bool) -> Theme {
        Theme {
            inverse: is_large,
            ..self
        }
    }

    /// The look of plain lines: no colours, no signs, and columns in which nothing wraps or is left out.
    pub fn said() -> Theme {
        Theme {
            is_said: true,
            ..Theme::new(Look::Mono, Glyphs::Blocks, Depth::Mono)
        }
    }

    /// Says whether nothing is drawn: everything is said in lines.
    pub fn is_said(&self) -> bool {
        self.is_said
    }

    /// The characters that draw.
    pub fn glyphs(&self) -> &'static GlyphSet {
        match self.is_said {
            true => &glyph::SAID,
            false => GlyphSet::of(self.glyphs),
        }
    }

    /// How a role looks on a ground.
    pub fn style(&self, role: Role, ground: Ground) -> Style {
        let style = match &self.palette {
            Some(palette) => {
                let (behind, text) = match self.inverse && ground == Ground::Selected {
                    true => palette.inverse(),
                    false => colours(palette, role, ground),
                };
                Style::new()
                    .bg(behind.at(self.depth))
                    .fg(text.at(self.depth))
            }
            None if ground == Ground::Selected => Style::new().add_modifier(Modifier::REVERSED),
            None => Style::new(),
        };
        match role {
            Role::Strong => style.add_modifier(Modifier::BOLD),
            Role::Link => style.add_modifier(Modifier::UNDERLINED),
            _ => style,
        }
    }

    /// Makes a text fit for this set of glyphs; with ASCII alone, everything but letters becomes ASCII. The old PC set has no narrow
    /// blank, which some languages write in their dates.
    pub fn fit<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if text.is_ascii() {
            return Cow::Borrowed(text);
        }
        if self.glyphs == Glyphs::Blocks {
            return match text.contains(glyph::NARROW_BLANKS) {
                true => Cow::Owned(text.replace(glyph::NARROW_BLANKS, "\u{a0}")),
                false => Cow::Borrowed(text),
            };
        }
        let mut fitted = String::with_capacity(text.len());
        for c in text.chars() {
            match glyph::plain(c) {
                Some(plain) => fitted.push_str(plain),
                None => fitted.push(c),
            }
        }
        Cow::Owned(fitted)
    }
}

/// Behind and in front. The focused line has one colour for all its text, so that its contrast is known.
fn colours(palette: &Palette, role: Role, ground: Ground) -> (Rgb, Rgb) {
    let behind = match ground {
        Ground::Selected => return palette.selected,
        Ground::Page => palette.background,
        Ground::Panel => palette.panel,
    };
    let text = match role {
        Role::Text | Role::Strong => palette.text,
        Role::Muted => palette.muted,
        Role::Head | Role::Mark | Role::Link => palette.accent,
        Role::Attention => palette.attention,
        Role::Problem => palette.problem,
        Role::Line => palette.line,
        Role::Heat(step) => {
            return palette
                .heat
                .get(usize::from(step))
                .copied()
                .unwrap_or((behind, palette.text));
        }
    };
    (behind, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Color;

    fn luminance(colour: Color) -> f64 {
        let (r, g, b) = match colour {
            Color::Rgb(r, g, b) => (r, g, b),
            Color::Indexed(index) => {
                let Rgb(r, g, b) = Rgb::indexed(index);
                (r, g, b)
            }
            other => panic!("{other:?} has no fixed value"),
        };
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    fn contrast(style: Style) -> f64 {
        let (a, b) = (luminance(style.fg.unwrap()), luminance(style.bg.unwrap()));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_can_be_read_in_every_painted_look() {
        for look in [
            Look::Dark,
            Look::Light,
            Look::ContrastDark,
            Look::ContrastLight,
        ] {
            let wanted = if matches!(look, Look::ContrastDark | Look::ContrastLight) {
                7.0
            } else {
                4.5
            };
            for depth in [Depth::True, Depth::Indexed] {
                let theme = Theme::new(look, Glyphs::Blocks, depth);
                for role in Role::ALL {
                    // Lines are no text: 3:1 is what they need.
                    let wanted = if role == Role::Line && wanted < 7.0 {
                        3.0
                    } else {
                        wanted
                    };
                    for ground in Ground::ALL {
                        let ratio = contrast(theme.style(role, ground));
                        assert!(
                            ratio >= wanted,
                            "{look:?} {depth:?} {role:?} on {ground:?}: {ratio:.2}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn without_colours_only_bold_reverse_and_underline_are_used() {
        for (look, depth) in [
            (Look::Dark, Depth::Sixteen),
            (Look::Light, Depth::Mono),
            (Look::Mono, Depth::True),
        ] {
            let theme = Theme::new(look, Glyphs::Blocks, depth);
            for role in Role::ALL {
                for ground in Ground::ALL {
                    let style = theme.style(role, ground);
                    assert_eq!((style.fg, style.bg), (None, None));
                    let allowed = Modifier::BOLD | Modifier::REVERSED | Modifier::UNDERLINED;
                    assert!(allowed.contains(style.add_modifier));
                }
            }
        }
    }

    #[test]
    fn the_focused_line_differs_from_the_page_in_every_look() {
        for look in Look::ALL {
            let theme = Theme::new(look, Glyphs::Blocks, Depth::True);
            assert_ne!(
                theme.style(Role::Text, Ground::Selected),
                theme.style(Role::Text, Ground::Page)
            );
        }
    }

    #[test]
    fn a_narrow_blank_becomes_one_that_every_font_has() {
        let theme = Theme::new(Look::Dark, Glyphs::Blocks, Depth::True);
        assert_eq!(theme.fit("2026\u{202f}г."), "2026\u{a0}г.");
        assert!(matches!(theme.fit("2026 г."), Cow::Borrowed(_)));
    }

    #[test]
    fn with_ascii_alone_only_letters_are_left() {
        let theme = Theme::new(Look::Mono, Glyphs::Ascii, Depth::Mono);
        assert_eq!(
            theme.fit("“Shtëpia” · 4.07 … →"),
            "\"Shtëpia\" . 4.07 ... >"
        );
    }
}
