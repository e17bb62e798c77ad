//! Screens as they are drawn: kept as text with their styles, and held against what must be true of every screen.

mod question;

use crate::support::driver::Walk;

/// Holds a screen against its snapshot.
pub fn keep(name: &str, walk: &Walk) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, walk.draw().snapshot()));
}
