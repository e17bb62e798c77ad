//! Screens as they are drawn: kept as text with their styles, and held against what must be true of every screen.

mod bundles;
mod colours;
mod glyphs;
mod hostile;
mod large;
mod laws;
mod marks;
mod matrix;
mod pictures;
pub mod presses;
mod question;
mod recommendations;
mod review;
mod signals;
pub mod states;
mod upgrade;

use crate::support::driver::Walk;

/// Holds a screen against its snapshot.
pub fn keep(name: &str, walk: &Walk) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, walk.draw().snapshot()));
}

/// Holds a named state in a language and size against its snapshot.
pub fn keep_state(state: &str, language: &str, (columns, rows): (u16, u16)) {
    let walk = states::by_name(state, language).sized(columns, rows);
    keep(&format!("{state}_{language}_{columns}x{rows}"), &walk);
}
