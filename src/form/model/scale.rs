//! Scales of levels and lists of options: their order, and the code on the line, which is also the key that answers.

use crate::base::id::{ListId, OptionId, ScaleId};
use crate::base::number::Number;
use crate::form::model::text::option_text;
use crate::text::i18n::phrase::TextKey;

/// An ordered scale, best level first.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Its id.
    pub id: ScaleId,
    /// Its levels, best first; never empty.
    pub levels: Vec<Level>,
}

/// One level of a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// Its id, which is what an answer holds.
    pub id: OptionId,
    /// The code printed on the line.
    pub code: u32,
    /// Its points, between 0 and 1, exact.
    pub points: Number,
}

impl Scale {
    /// The level with that id.
    pub fn level(&self, id: &OptionId) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == *id)
    }

    /// The best level.
    pub fn top(&self) -> Option<&Level> {
        self.levels.first()
    }

    /// How far a level is from the best, in steps.
    pub fn steps_from_top(&self, id: &OptionId) -> Option<usize> {
        self.levels.iter().position(|level| level.id == *id)
    }

    /// The text of a level.
    pub fn text(&self, level: &OptionId) -> TextKey {
        option_text(self.id.as_str(), level)
    }

    /// What a level means, in the same words everywhere.
    pub fn meaning(&self, level: &OptionId) -> TextKey {
        TextKey::attribute(self.text(level).id, "meaning")
    }
}

/// A list of options.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceList {
    /// Its id; a list that stands in a question has the question's id, so that texts are found the same way.
    pub id: ListId,
    /// Its options in order; never empty.
    pub options: Vec<ChoiceOption>,
}

/// One option of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceOption {
    /// Its id, which is what an answer holds.
    pub id: OptionId,
    /// The code printed on the line.
    pub code: u32,
    /// Choosing it takes the others away, and the other way round.
    pub exclusive: bool,
    /// Further columns that choice filters may read, in the order of the file.
    pub columns: Vec<(String, String)>,
}

impl ChoiceList {
    /// The option with that id.
    pub fn option(&self, id: &OptionId) -> Option<&ChoiceOption> {
        self.options.iter().find(|option| option.id == *id)
    }

    /// The names of its columns in expressions: `name` and `label`, then the further ones as they first appear.
    pub fn columns(&self) -> Vec<&str> {
        let mut columns = vec!["name", "label"];
        for (column, _) in self.options.iter().flat_map(|option| &option.columns) {
            if !columns.contains(&column.as_str()) {
                columns.push(column);
            }
        }
        columns
    }

    /// The text of an option.
    pub fn text(&self, option: &OptionId) -> TextKey {
        option_text(self.id.as_str(), option)
    }
}
