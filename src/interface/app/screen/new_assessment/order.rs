//! Which steps of a new assessment are asked, and in which order one goes on and back.

use crate::interface::app::screen::Step;
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;
use crate::interface::app::screen::new_assessment::stage::Stage;
use crate::interface::app::screen::new_assessment::typed_line::members;

impl NewAssessmentScreen {
    /// Which step is shown, and how many are asked: a member alone is not asked how the team works.
    pub fn step(&self) -> (usize, usize) {
        let is_alone = self.stage > Stage::Team && !self.is_team();
        let asked = Stage::ALL.into_iter().filter(|stage| match stage {
            Stage::Way => !is_alone,
            Stage::Country => self.has_countries,
            _ => true,
        });
        let before = asked.clone().filter(|stage| *stage < self.stage);
        (before.count() + 1, asked.count())
    }

    pub(super) fn is_team(&self) -> bool {
        members(self.text(Stage::Team)).len() > 1
    }

    /// On to the next step that is asked.
    pub(super) fn next(&mut self) {
        let at = self.stage.number();
        let mut next = Stage::ALL.get(at).copied().unwrap_or(Stage::Confirm);
        if next == Stage::Country && !self.has_countries {
            next = Stage::Subject;
        }
        // One member needs no way of working together.
        if next == Stage::Way && !self.is_team() {
            next = Stage::Independence;
        }
        self.go(next);
    }

    /// Back to what was asked before; `None` at the first step.
    pub(super) fn back(&mut self) -> Option<Step> {
        if self.stage == Stage::Languages && self.asks_second {
            self.asks_second = false;
            return Some(Step::stay());
        }
        if self.stage == Stage::Independence && self.link.is_some() {
            self.link = None;
            return Some(Step::stay());
        }
        if self.back_to_countries() {
            return Some(Step::stay());
        }
        let at = self.stage.number().checked_sub(2)?;
        let mut stage = Stage::ALL.get(at).copied()?;
        if stage == Stage::Country && !self.has_countries {
            stage = Stage::Questionnaire;
        }
        if stage == Stage::Way && !self.is_team() {
            stage = Stage::Team;
        }
        self.go(stage);
        Some(Step::stay())
    }
}
