//! Where a text of a questionnaire or a pack is shown, for the translator who sees it alone in its row.

use std::collections::HashMap;

use crate::form::model::questionnaire::{NodeKind, Questionnaire};
use crate::form::model::text;
use crate::text::i18n::keys::AREAS;
use crate::text::i18n::keys::translate as say;
use crate::text::i18n::phrase::Phrase;
use crate::text::i18n::written::TextName;

/// The places of all messages of questionnaires.
pub(super) struct Places {
    by_id: HashMap<String, Place>,
}

enum Place {
    Question(String),
    Option(String),
    Section(u32),
}

impl Places {
    /// Looks through questionnaires; of an option that several questions have, the first is named.
    pub(super) fn of<'q>(questionnaires: impl IntoIterator<Item = &'q Questionnaire>) -> Places {
        let mut by_id = HashMap::new();
        let all = questionnaires.into_iter();
        for node in all.flat_map(|questionnaire| &questionnaire.nodes) {
            match &node.kind {
                NodeKind::Section { id, number } => {
                    for text in [text::title(id.as_str()), text::intro(id.as_str())] {
                        by_id.insert(text.id, Place::Section(*number));
                    }
                }
                NodeKind::Question(question) => {
                    let number = || question.number.clone();
                    by_id.insert(question.id.as_str().to_owned(), Place::Question(number()));
                    let levels = question
                        .scale()
                        .into_iter()
                        .flat_map(|scale| scale.levels.iter().map(|level| scale.text(&level.id)));
                    let options = question
                        .list()
                        .into_iter()
                        .flat_map(|list| list.options.iter().map(|option| list.text(&option.id)));
                    for text in levels.chain(options) {
                        by_id
                            .entry(text.id)
                            .or_insert_with(|| Place::Option(number()));
                    }
                }
                _ => {}
            }
        }
        Places { by_id }
    }

    /// Where a text is shown, if that is one place.
    pub(super) fn of_text(&self, name: &TextName) -> Option<Phrase> {
        let said = match self.by_id.get(&name.id)? {
            // Notes and calculated lines have no number.
            Place::Question(number) | Place::Option(number) if number.is_empty() => return None,
            Place::Question(number) => match &name.attribute {
                Some(part) => say::place_part(number.as_str(), part.as_str()),
                None => say::place_question(number.as_str()),
            },
            Place::Option(number) => say::place_option(number.as_str()),
            Place::Section(number) => say::place_section(number.to_string()),
        };
        Some(said)
    }
}

/// What is said to translators about a phrase of the interface, in English as its author wrote it.
pub(super) fn phrase_note(name: &TextName) -> Option<&'static str> {
    let mut phrases = AREAS.iter().flat_map(|(_, phrases)| phrases.iter());
    let phrase = phrases.find(|phrase| phrase.key == name.id)?;
    Some(phrase.note.trim()).filter(|note| !note.is_empty())
}
