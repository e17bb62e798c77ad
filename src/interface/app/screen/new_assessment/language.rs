//! The languages of an assessment: the first, and a second one or none. The language that the interface speaks stands first in both
//! lists, because most choose it.

use crate::interface::app::core::{Core, Language, Texts};
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;

impl NewAssessmentScreen {
    /// The languages on offer for the first.
    pub fn firsts<'c>(&self, core: &'c Core, texts: &Texts) -> Vec<&'c Language> {
        let mut offered: Vec<&Language> = core.languages.iter().collect();
        // The order of the others stays.
        offered.sort_by_key(|language| language.tag != texts.first.locale().as_str());
        offered
    }

    /// The languages that can stand beside the first.
    pub fn seconds<'c>(&self, core: &'c Core, texts: &Texts) -> Vec<&'c Language> {
        let mut offered = self.firsts(core, texts);
        offered.retain(|language| Some(&language.tag) != self.first.as_ref());
        offered
    }

    /// How many lines the step has.
    pub(super) fn language_lines(&self, core: &Core) -> usize {
        let is_other = |language: &&Language| Some(&language.tag) != self.first.as_ref();
        match self.asks_second {
            // The second language may be none.
            true => core.languages.iter().filter(is_other).count() + 1,
            false => core.languages.len(),
        }
    }

    /// Takes a line of the step.
    pub(super) fn choose_language(&mut self, at: usize, core: &Core, texts: &Texts) {
        let tag = |language: &&Language| language.tag.clone();
        if self.asks_second {
            // The first line is "none".
            let others = self.seconds(core, texts);
            self.second = at.checked_sub(1).and_then(|at| others.get(at)).map(tag);
            self.asks_second = false;
            self.next();
        } else {
            self.first = self.firsts(core, texts).get(at).map(tag);
            self.asks_second = true;
            self.begin_at_the_top();
        }
    }
}
