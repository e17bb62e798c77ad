//! The page of an upgrade, and a question whose answer waits to be confirmed, as they are drawn.

use crate::screens::keep_state;

#[test]
fn an_upgrade_before_and_after() {
    for state in ["upgrade", "upgraded", "confirm_again"] {
        for (language, size) in [("en", (80, 24)), ("sq", (60, 20))] {
            keep_state(state, language, size);
        }
    }
    keep_state("confirm_again", "en", (120, 36));
    keep_state("confirm_again_elsewhere", "en", (80, 24));
    keep_state("open_after_upgrade", "en", (80, 24));
}
