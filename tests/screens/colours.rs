//! The colours that are really on the screen: every pair of every state in every look can be read, whatever colours the eye tells apart,
//! and no two screens differ in their colours alone.

use std::collections::{BTreeMap, BTreeSet};

use fener::base::settings::{Glyphs, Look};
use fener::interface::ui::palette::{Depth, Rgb};
use fener::interface::ui::theme::{Ground, Role, Theme};
use ratatui::style::{Color, Modifier, Style};

use crate::screens::states;
use crate::support::driver::Walk;
use crate::support::printer::Drawn;

const PAINTED: [Look; 4] = [
    Look::Dark,
    Look::Light,
    Look::ContrastDark,
    Look::ContrastLight,
];

/// Lines, frames and the edges of boxes are no text.
const LINES: &str = "─│┌┐└┘[]";

/// Every state with nothing beside it, with both columns, and in the large view.
fn shapes() -> impl Iterator<Item = (&'static str, Walk)> {
    states::ALL.iter().flat_map(|(name, state)| {
        let walk = state("sq");
        let mut large = walk.clone();
        large.model.core.enlarge(true);
        let wide = walk.clone().sized(120, 36);
        [walk, wide, large.sized(60, 20)].map(|walk| (*name, walk))
    })
}

fn theme(walk: &Walk, look: Look, depth: Depth) -> Theme {
    Theme::new(look, Glyphs::Blocks, depth).in_large_view(walk.model.core.settings.large)
}

fn drawn(walk: &Walk, theme: &Theme) -> Drawn {
    let size = walk.model.core.viewport;
    Drawn::of(&walk.model, &walk.texts, theme, (size.columns, size.rows))
}

/// The value of a colour; `None` where the terminal paints it as it likes.
fn value(color: Option<Color>) -> Option<[u8; 3]> {
    match color? {
        Color::Rgb(red, green, blue) => Some([red, green, blue]),
        Color::Indexed(index @ 16..) => {
            let Rgb(red, green, blue) = Rgb::indexed(index);
            Some([red, green, blue])
        }
        _ => None,
    }
}

/// Red, green and blue as light adds up (IEC 61966-2-1).
fn linear(rgb: [u8; 3]) -> [f64; 3] {
    rgb.map(|part| {
        let part = f64::from(part) / 255.0;
        match part <= 0.04045 {
            true => part / 12.92,
            false => ((part + 0.055) / 1.055).powf(2.4),
        }
    })
}

/// The contrast of two colours (WCAG 2.1).
fn contrast(one: [u8; 3], two: [u8; 3]) -> f64 {
    let luminance = |rgb| {
        let [red, green, blue] = linear(rgb);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, two) = (luminance(one), luminance(two));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

#[test]
fn every_pair_of_colours_that_is_drawn_can_be_read() {
    let mut pairs: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    for (name, walk) in shapes() {
        for look in PAINTED {
            let is_high = matches!(look, Look::ContrastDark | Look::ContrastLight);
            for depth in [Depth::True, Depth::Indexed] {
                let drawn = drawn(&walk, &theme(&walk, look, depth));
                for cell in drawn.buffer.content() {
                    let (Some(front), Some(behind)) =
                        (value(cell.style().fg), value(cell.style().bg))
                    else {
                        panic!("{name} in {look:?} {depth:?}: {cell:?} is not painted");
                    };
                    if cell.symbol().trim().is_empty() {
                        continue;
                    }
                    let wanted = match (is_high, LINES.contains(cell.symbol())) {
                        (true, _) => 7.0,
                        (false, true) => 3.0,
                        (false, false) => 4.5,
                    };
                    let pair = format!("{look:?} {depth:?} {front:?} on {behind:?}, {wanted}");
                    let found = || (contrast(front, behind), wanted);
                    pairs.entry(pair).or_insert_with(found);
                }
            }
        }
    }
    let poor: Vec<_> = pairs
        .iter()
        .filter(|(_, (found, wanted))| found < wanted)
        .collect();
    assert!(poor.is_empty(), "{poor:#?}");
    assert!(pairs.len() > 40, "only {} pairs were met", pairs.len());
}

#[test]
fn nothing_is_dim_and_nothing_blinks_in_any_look() {
    let allowed = Modifier::BOLD | Modifier::REVERSED | Modifier::UNDERLINED;
    for (name, walk) in shapes() {
        for look in Look::ALL {
            for depth in [Depth::True, Depth::Sixteen] {
                let drawn = drawn(&walk, &theme(&walk, look, depth));
                let used = drawn.buffer.content().iter();
                let used = used.fold(Modifier::empty(), |all, cell| all | cell.modifier);
                assert!(
                    allowed.contains(used),
                    "{name} in {look:?} {depth:?}: {used:?}"
                );
            }
        }
    }
}

/// How eyes see that lack one of the three kinds of cones, as matrices for linear red, green and blue: G. M. Machado, M. M. Oliveira,
/// L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and
/// Computer Graphics 15 (6), 2009, severity 1.0.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    (
        "all cones",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "protanopia",
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ),
];

fn times(matrix: &[[f64; 3]; 3], light: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(light).map(|(a, b)| a * b).sum::<f64>())
}

/// A colour in CIE L*a*b* under D65, as an eye sees it.
fn seen(eye: &[[f64; 3]; 3], rgb: [u8; 3]) -> [f64; 3] {
    const TO_XYZ: [[f64; 3]; 3] = [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ];
    const WHITE: [f64; 3] = [0.95047, 1.0, 1.08883];
    let light = times(eye, linear(rgb)).map(|part| part.clamp(0.0, 1.0));
    let xyz = times(&TO_XYZ, light);
    let root = |at: usize| {
        let part = xyz[at] / WHITE[at];
        match part > 216.0 / 24389.0 {
            true => part.cbrt(),
            false => (24389.0 / 27.0 * part + 16.0) / 116.0,
        }
    };
    let (x, y, z) = (root(0), root(1), root(2));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// How far apart two colours look (CIE 1976).
fn apart(one: [f64; 3], two: [f64; 3]) -> f64 {
    let squares = one.iter().zip(two).map(|(a, b)| (a - b).powi(2));
    squares.sum::<f64>().sqrt()
}

#[test]
fn the_four_colours_of_text_are_told_apart_by_every_eye() {
    const HUES: [Role; 4] = [Role::Text, Role::Mark, Role::Attention, Role::Problem];
    let mut close = Vec::new();
    for look in [Look::Dark, Look::Light] {
        for depth in [Depth::True, Depth::Indexed] {
            let theme = Theme::new(look, Glyphs::Blocks, depth);
            let front = |role| value(theme.style(role, Ground::Page).fg).unwrap();
            for (eye, matrix) in &EYES {
                for (at, one) in HUES.into_iter().enumerate() {
                    for two in HUES.into_iter().skip(at + 1) {
                        let distance = apart(seen(matrix, front(one)), seen(matrix, front(two)));
                        if distance < 15.0 {
                            close.push(format!(
                                "{look:?} {depth:?} {eye}: {one:?} and {two:?} are {distance:.1} apart"
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(close.is_empty(), "{close:#?}");
}

#[test]
fn an_eye_that_lacks_cones_is_simulated_as_published() {
    // Without the red or the green cones grey stays grey, and red and green come close to each other.
    let [all, protan, deutan, _] = EYES.map(|(_, matrix)| matrix);
    let (red, green) = ([0xC0, 0x40, 0x40], [0x60, 0x90, 0x30]);
    for eye in [protan, deutan] {
        let grey = seen(&eye, [0x80; 3]);
        assert!(grey[1].abs() < 1.0 && grey[2].abs() < 1.0, "{grey:?}");
        let usual = apart(seen(&all, red), seen(&all, green));
        assert!(apart(seen(&eye, red), seen(&eye, green)) < usual / 2.0);
    }
}

/// Keys that change what is focused, chosen, open or said.
const KEYS: [&str; 16] = [
    "Up",
    "Down",
    "Left",
    "Right",
    "Tab",
    "Home",
    "End",
    "PgUp",
    "PgDn",
    "Enter",
    "Space",
    "1",
    "2",
    "-",
    "*",
    "Backspace",
];

#[test]
fn no_key_changes_a_screen_in_its_colours_alone() {
    let styles = |drawn: &Drawn| -> Vec<Style> {
        let cells = drawn.buffer.content().iter();
        cells.map(ratatui::buffer::Cell::style).collect()
    };
    let mut alone = BTreeSet::new();
    for (name, walk) in shapes() {
        let before = walk.draw();
        let (text, style) = (before.text(), styles(&before));
        for key in KEYS {
            let mut after = walk.clone();
            after.press(key);
            let after = after.draw();
            if after.buffer.area == before.buffer.area
                && after.text() == text
                && styles(&after) != style
            {
                alone.insert(format!("{name}, {key}"));
            }
        }
    }
    assert!(alone.is_empty(), "{alone:#?}");
}
