//! Two languages at once: in the large view a room with several languages reads the same question, so the other language stands under the
//! first as far as there is room.

use crate::interface::ui::screen::question::{Asked, Detail};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::phrase::TextKey;

/// How much of a question is said in the other language too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Twice {
    /// The question and its answers.
    Everything,
    /// The question and its answers; its help is left to the page of the standard.
    Bare,
    /// The question alone.
    Question,
    /// Nothing.
    Nothing,
}

impl Asked<'_, '_> {
    /// The least that is said of a question in two languages: its words, its answers and the keys that give them.
    pub(super) fn is_bare(&self, detail: Detail) -> bool {
        self.twice == Twice::Bare && detail == Detail::Least
    }

    /// What is tried, the most first.
    pub(super) fn twices(&self) -> &'static [Twice] {
        match self.other() {
            Some(_) => &[
                Twice::Everything,
                Twice::Bare,
                Twice::Question,
                Twice::Nothing,
            ],
            None => &[Twice::Nothing],
        }
    }

    /// The catalog of the other language: the second, or the first while the second stands in its place.
    fn other(&self) -> Option<&Catalog> {
        let texts = self.scene.texts;
        let second = texts.second.as_ref();
        let second = second.filter(|_| self.scene.core.settings.large)?;
        Some(match self.scene.core.shows_second {
            true => &texts.first,
            false => second,
        })
    }

    /// A text of the questionnaire in the other language, where it is said twice; nothing where it would be the same again.
    pub(super) fn again(&self, key: &TextKey) -> Option<String> {
        let other = self.other().filter(|_| self.twice != Twice::Nothing)?;
        let said = other.text(key).marked();
        (other.has(key) && said != self.scene.read(key)).then_some(said)
    }
}
