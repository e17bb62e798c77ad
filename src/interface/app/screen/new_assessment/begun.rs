//! What is typed in the steps outlives a lock: it goes out with the name of its step and comes back into its box.

use crate::interface::app::core::Core;
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;
use crate::interface::app::screen::new_assessment::stage::Stage;

impl NewAssessmentScreen {
    /// What was typed, with the name of its step; nothing once it is on its way to the disk.
    pub fn typed(&self) -> Vec<(&'static str, String)> {
        if self.creating.is_some() {
            return Vec::new();
        }
        let text = |stage: Stage| {
            let text = self.text(stage);
            (!text.is_empty()).then(|| Some((stage.typed_name()?, text.to_owned())))?
        };
        Stage::ALL.into_iter().filter_map(text).collect()
    }
}

/// What was typed before the screen was locked.
pub(super) fn typed_before(core: &Core) -> Vec<(Stage, String)> {
    let typed = |stage: Stage| {
        let name = stage.typed_name()?;
        let mut begun = core.begun.iter();
        begun
            .find(|(known, _)| known == name)
            .map(|(_, text)| (stage, text.clone()))
    };
    Stage::ALL.into_iter().filter_map(typed).collect()
}
