//! What a user chose for this computer. Nothing here names a person or a service, because the file stands outside the encrypted store.

/// How the screen looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Look {
    /// Dark, painted background.
    #[default]
    Dark,
    /// Light, painted background.
    Light,
    /// White on black, high contrast.
    ContrastDark,
    /// Black on white, high contrast.
    ContrastLight,
    /// The terminal's own colours; meaning by bold, reverse and underline.
    Mono,
}

impl Look {
    /// All looks, in the order in which settings show them.
    pub const ALL: [Look; 5] = [
        Look::Dark,
        Look::Light,
        Look::ContrastDark,
        Look::ContrastLight,
        Look::Mono,
    ];

    /// As it stands in the settings file.
    pub fn as_str(self) -> &'static str {
        match self {
            Look::Dark => "dark",
            Look::Light => "light",
            Look::ContrastDark => "contrast_dark",
            Look::ContrastLight => "contrast_light",
            Look::Mono => "mono",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<Look> {
        Look::ALL.into_iter().find(|look| look.as_str() == text)
    }
}

/// Which characters draw lines, bars and marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Glyphs {
    /// Lines and blocks of the old PC set, which nearly every font has.
    #[default]
    Blocks,
    /// ASCII alone.
    Ascii,
}

/// Everything a user can choose. Only what was chosen is written to the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language tag of the interface and, unless the session says otherwise, of the questions; `None` asks at the first start.
    pub language: Option<String>,
    /// The second language.
    pub second_language: Option<String>,
    /// How the screen looks.
    pub look: Look,
    /// Which characters draw.
    pub glyphs: Glyphs,
    /// Facts wait for Enter too.
    pub always_wait: bool,
    /// Plain lines instead of a drawn screen, for a screen reader or a braille display.
    pub plain: bool,
    /// The large view for a projector: short lines, the marked line in full-width inverse.
    pub large: bool,
    /// The keys were learnt in a practice run, or their hints switched off: none is shown again.
    pub guided: bool,
    /// After how many minutes without a key the screen is covered; 0 is never.
    pub cover_after: u16,
    /// Into which folder exports go; `None` is the one beside the data.
    pub exports: Option<String>,
    /// Into which folder backups go; `None` is the one beside the data.
    pub backups: Option<String>,
}

/// The minutes on offer after which an unused screen is covered, in the order in which settings show them.
pub const COVER_AFTER: [u16; 5] = [0, 2, 5, 10, 30];
