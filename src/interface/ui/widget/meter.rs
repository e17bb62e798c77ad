//! Bars of characters: how much is done, and a score with the lowest and highest still possible. The number always stands beside, so
//! that plain lines leave the bar out.

use crate::interface::ui::glyph::GlyphSet;

/// How much of something is done: `■■■■····`.
pub fn share(glyphs: &GlyphSet, done: usize, all: usize, cells: usize) -> String {
    if glyphs.score.is_empty() {
        return String::new();
    }
    let full = (done * cells).checked_div(all).unwrap_or(0).min(cells);
    glyphs.score.repeat(full) + &glyphs.open.repeat(cells - full)
}

/// A score between 0 and 1000 with its range on a scale: `[==■===]`. Without a score only the range.
pub fn range(
    glyphs: &GlyphSet,
    score: Option<u32>,
    lowest: u32,
    highest: u32,
    cells: usize,
) -> String {
    if glyphs.score.is_empty() {
        return String::new();
    }
    let last = cells.saturating_sub(1);
    let at = |thousandths: u32| {
        (usize::try_from(thousandths.min(1000)).unwrap_or(0) * last + 500) / 1000
    };
    let (low, high, score) = (
        at(lowest.min(highest)),
        at(highest.max(lowest)),
        score.map(at),
    );
    let quarter = |cell: usize| (0..=4).any(|n| at(n * 250) == cell);
    (0..cells)
        .map(|cell| match cell {
            _ if Some(cell) == score => glyphs.score,
            _ if low < high && cell == low => "[",
            _ if low < high && cell == high => "]",
            _ if low < cell && cell < high => "=",
            _ if quarter(cell) => glyphs.open,
            _ => " ",
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::settings::Glyphs;

    #[test]
    fn a_bar_is_as_long_as_what_is_done() {
        let glyphs = GlyphSet::of(Glyphs::Blocks);
        assert_eq!(share(glyphs, 0, 4, 8), "········");
        assert_eq!(share(glyphs, 1, 2, 8), "■■■■····");
        assert_eq!(share(glyphs, 9, 9, 8), "■■■■■■■■");
        assert_eq!(share(glyphs, 0, 0, 3), "···");
    }

    #[test]
    fn a_score_stands_in_its_range() {
        let glyphs = GlyphSet::of(Glyphs::Blocks);
        assert_eq!(
            range(glyphs, Some(500), 250, 750, 21),
            "·    [====■====]    ·"
        );
        assert_eq!(range(glyphs, None, 0, 1000, 11), "[=========]");
        assert_eq!(range(glyphs, Some(710), 710, 710, 5), "···■·");
    }
}
