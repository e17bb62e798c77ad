//! What was typed for an assessment that was being set up when the screen was locked: it waits inside the encryption until it is set up
//! after all.

use crate::interface::app::core::Core;
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::screen::cover::{BEGUN, NOBODY};
use crate::record::session::summary::Draft;

impl Core {
    /// It is in its boxes on the way to the disk; what waited goes.
    pub fn settle_begun(&mut self) -> Vec<Effect> {
        let begun = std::mem::take(&mut self.begun);
        let gone = begun.into_iter().map(|(step, _)| Draft {
            session: NOBODY,
            place: BEGUN.to_owned(),
            field: step,
            text: None,
        });
        gone.map(|draft| self.effect(Order::KeepDraft(draft)))
            .collect()
    }
}
