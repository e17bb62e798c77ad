//! The pages on which sessions go to another laptop and come from one, as they are drawn.

use crate::screens::keep_state;

#[test]
fn sessions_go_and_come() {
    for state in ["bundle", "bundle_key", "import_refused", "import_seen"] {
        for (language, size) in [("en", (80, 24)), ("sq", (60, 20))] {
            keep_state(state, language, size);
        }
    }
    keep_state("bundle_home", "sq", (80, 24));
    keep_state("import", "en", (80, 24));
    keep_state("import_undo", "en", (80, 24));
}
