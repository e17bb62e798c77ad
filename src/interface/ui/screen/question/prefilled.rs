//! The value of the country pack, under the words of the question: what it is, how sure, how old, where it was seen, and the key that
//! makes it the answer.

use crate::interface::app::national;
use crate::interface::ui::screen::question::{Asked, Detail};
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::text::i18n::keys::country as say;

/// Writes it; nothing without a value. Where it was seen is on the page of the standard too, so that goes first where there is no room.
pub(super) fn prefilled(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>, detail: Detail) {
    let (scene, core) = (asked.scene, asked.scene.core);
    let Some((pack, prefill)) = asked
        .open
        .questionnaire
        .pack
        .as_deref()
        .zip(asked.state.prefill(core))
    else {
        return;
    };
    let mut words = scene.say(&national::value(pack, asked.question, prefill));
    if detail < Detail::Least {
        let source = national::seen_in(pack, prefill, scene.reading());
        words = format!("{words} · {}", scene.say(&source));
    }
    let is_confirmed = asked.state.is_confirmed(core);
    if is_confirmed {
        words = format!("{words} · {}", scene.say(&say::stands()));
    } else if asked.state.can_confirm(core) {
        words = format!("{words} · {}", scene.say(&say::confirm_with()));
    }
    let role = if is_confirmed {
        Role::Muted
    } else {
        Role::Text
    };
    sheet.text(role, 2, &words);
    sheet.gap();
}
