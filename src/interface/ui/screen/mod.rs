//! What each screen shows: one file a screen, the same names as in `app::screen`. None knows another's inside.

pub mod beside;
pub mod question;

use crate::interface::app::screen::Screen;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::view::View;

/// What a frame of the stack shows.
pub fn view<'t>(frame: &Screen, scene: &Scene<'t>) -> View<'t> {
    match frame {
        Screen::Question(state) => question::view(state, scene),
    }
}
