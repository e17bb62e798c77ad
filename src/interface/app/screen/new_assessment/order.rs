//! Which steps of a new assessment are asked, and in which order one goes on and back.

use crate::interface::app::screen::Step;
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;
use crate::interface::app::screen::new_assessment::stage::Stage;
use crate::interface::app::screen::new_assessment::typed_line::members;

impl NewAssessmentScreen {
    /// Which step is shown, and how many are asked.
    pub fn step(&self) -> (usize, usize) {
        // How a team works is counted until it is known that there is none.
        let is_counted =
            |stage: &Stage| self.asks(*stage) || *stage == Stage::Way && self.stage <= Stage::Team;
        let asked = Stage::ALL.into_iter().filter(is_counted);
        let before = asked.clone().filter(|stage| *stage < self.stage);
        (before.count() + 1, asked.count())
    }

    /// Says whether a step is asked: a member alone needs no way of working together, and what no choice hangs on is passed over.
    pub(super) fn asks(&self, stage: Stage) -> bool {
        match stage {
            Stage::Country => self.has_countries,
            Stage::Way => self.is_team(),
            Stage::Carried => self.carrier.is_some(),
            _ => true,
        }
    }

    pub(super) fn is_team(&self) -> bool {
        members(self.text(Stage::Team)).len() > 1
    }

    /// On to the next step that is asked.
    pub(super) fn next(&mut self) {
        let after = Stage::ALL.into_iter().skip(self.stage.number());
        let next = after.into_iter().find(|stage| self.asks(*stage));
        self.go(next.unwrap_or(Stage::Confirm));
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
        let before = Stage::ALL.into_iter().filter(|stage| *stage < self.stage);
        let stage = before.rev().find(|stage| self.asks(*stage))?;
        self.go(stage);
        Some(Step::stay())
    }
}
