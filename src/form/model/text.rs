//! Which text keys a definition uses; decisions 22 lists them.

use crate::base::id::{OptionId, SectionId};
use crate::text::i18n::phrase::TextKey;

/// The title of the questionnaire; its attribute `about` says in two lines what it is for.
pub fn questionnaire_title() -> TextKey {
    TextKey::new("questionnaire-title")
}

/// What the questionnaire is for.
pub fn questionnaire_about() -> TextKey {
    TextKey::attribute("questionnaire-title", "about")
}

/// The title of a section, or of a group or repeat, by its id.
pub fn title(id: &str) -> TextKey {
    TextKey::new(format!("{id}-title"))
}

/// What to read before a section, group or repeat.
pub fn intro(id: &str) -> TextKey {
    TextKey::new(format!("{id}-intro"))
}

/// What is said about a practice case after its last answer.
pub fn case_feedback(case: &str) -> TextKey {
    TextKey::new(format!("{case}-feedback"))
}

/// A finding as it could be written from a practice case.
pub fn case_finding(case: &str) -> TextKey {
    TextKey::new(format!("{case}-finding"))
}

/// The title of a section.
pub fn section_title(section: &SectionId) -> TextKey {
    title(section.as_str())
}

/// The text of an option of a list or a level of a scale.
pub fn option_text(list: &str, option: &OptionId) -> TextKey {
    TextKey::new(format!("{list}-{option}"))
}

/// A unit; takes `$n` for its plural.
pub fn unit(unit: &str) -> TextKey {
    TextKey::new(format!("unit-{unit}"))
}

/// A room or other part of the building.
pub fn room(room: &str) -> TextKey {
    TextKey::new(format!("room-{room}"))
}

/// The subject of a citation in plain words: `cite-` and the citation in lower case, with every run of other characters than
/// letters and digits turned into one hyphen.
pub fn citation(citation: &str) -> TextKey {
    TextKey::new(format!("cite-{}", slug(citation)))
}

/// The full name of an instrument.
pub fn instrument(code: &str) -> TextKey {
    TextKey::new(format!("instrument-{}", slug(code)))
}

fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars() {
        match c.to_ascii_lowercase() {
            c if c.is_ascii_alphanumeric() => slug.push(c),
            _ if slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_has_a_key_that_fluent_can_read() {
        assert_eq!(citation("COE-THB 12(1)(a)").id, "cite-coe-thb-12-1-a");
        assert_eq!(citation("UNICEF-CV 3.1.2").id, "cite-unicef-cv-3-1-2");
        assert_eq!(instrument("ILO-P29").id, "instrument-ilo-p29");
    }
}
