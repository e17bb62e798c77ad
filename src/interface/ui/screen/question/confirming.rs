//! What an upgrade changed about the question, under its words, as long as the answer from before waits to be confirmed.

use crate::interface::ui::screen::question::Asked;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;

/// Writes it; nothing where nothing waits.
pub(super) fn confirming(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>) {
    let lines = asked
        .state
        .waiting_lines(asked.scene.core, asked.scene.texts);
    for (at, (indent, text)) in lines.iter().enumerate() {
        let role = match at {
            0 => Role::Attention,
            // The key that confirms, which plain lines name by what is typed for it.
            _ if at + 1 == lines.len() && asked.scene.theme.is_said() => Role::Muted,
            _ => Role::Text,
        };
        sheet.text(role, *indent, text);
    }
    if !lines.is_empty() {
        sheet.gap();
    }
}
