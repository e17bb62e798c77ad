//! What each screen shows: one file a screen, the same names as in `app::screen`. None knows another's inside.

pub mod beside;
pub mod question;

use crate::interface::app::screen::Screen;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::view::{Page, View};

/// What a frame of the stack shows.
pub fn view<'t>(frame: &Screen, scene: &Scene<'t>) -> View<'t> {
    match frame {
        Screen::Question(state) => question::view(state, scene),
        // The other screens come in one by one, each with an arm of its own; this arm goes with the last of them.
        _ => Page::new(Vec::new(), scene.sheet()).into(),
    }
}
