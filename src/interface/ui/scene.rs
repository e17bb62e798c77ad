//! A scene: everything a screen may look at while it says what it shows. It only reads.

use ratatui::layout::Rect;

use crate::interface::app::core::{Core, Texts};
use crate::interface::app::measure::{self, Sides};
use crate::interface::app::reading;
use crate::interface::ui::layout;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Theme;
use crate::text::i18n::catalog::{Catalog, Said};
use crate::text::i18n::phrase::{Arg, Phrase, TextKey};

/// What a screen may look at.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// What all screens share.
    pub core: &'a Core,
    /// The texts at hand.
    pub texts: &'a Texts,
    /// How everything looks.
    pub theme: &'a Theme,
    /// The window.
    pub window: Rect,
}

impl<'a> Scene<'a> {
    /// Says a phrase in the language of the interface.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.texts.first.say(phrase)
    }

    /// Says a phrase that belongs to the questionnaire's texts, in the language they are shown in now.
    pub fn say_beside(&self, phrase: &Phrase) -> String {
        self.reading().say(phrase)
    }

    /// Shows a value as the language of the interface writes it.
    pub fn show(&self, arg: &Arg) -> String {
        self.texts.first.show(arg)
    }

    /// The catalog the questionnaire's texts are read from: the second language while it stands in the place of the first.
    pub fn reading(&self) -> &'a Catalog {
        reading::shown(self.core, self.texts)
    }

    /// A text of the questionnaire; one that stands in from another language is marked.
    pub fn read(&self, key: &TextKey) -> String {
        self.reading().text(key).marked()
    }

    /// A text of the questionnaire that need not exist.
    pub fn read_if_any(&self, key: &TextKey) -> Option<String> {
        self.reading().text_if_any(key).map(Said::marked)
    }

    /// How wide the columns of a screen are.
    pub fn columns(&self, sides: Sides) -> measure::Columns {
        measure::columns(self.window.width, sides)
    }

    /// An empty sheet for the middle of a screen with nothing beside it.
    pub fn sheet(&self) -> Sheet<'a> {
        self.sheet_of(self.columns(Sides::None).main)
    }

    /// An empty sheet that wide.
    pub fn sheet_of(&self, columns: u16) -> Sheet<'a> {
        Sheet::new(self.theme, usize::from(columns)).marking_whole_lines(self.window.width < 80)
    }

    /// An empty sheet for a pop-over that would like to be so wide inside its frame.
    pub fn card_sheet(&self, columns: u16) -> Sheet<'a> {
        self.sheet_of(columns.min(self.window.width.saturating_sub(4)))
    }

    /// How many rows the content has when the message takes one; two in the large view, where most messages do, and a page that turned
    /// because of one would lose everybody who follows.
    pub fn rows(&self) -> usize {
        let message = if self.core.settings.large { 2 } else { 1 };
        usize::from(
            layout::zones(self.window, Sides::None, message)
                .content
                .height,
        )
    }

    /// Says whether the window is narrow: 40 to 59 columns.
    pub fn is_narrow(&self) -> bool {
        self.window.width < 60
    }

    /// Says whether the window is low: fewer than 24 rows, where what can be looked up folds into one line.
    pub fn is_low(&self) -> bool {
        self.window.height < 24
    }
}
