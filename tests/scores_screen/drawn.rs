//! The scores and an explanation as they are drawn.

use crate::screens::keep_state;

#[test]
fn the_scores_in_both_languages_and_three_sizes() {
    for language in ["en", "sq"] {
        for size in [(60, 20), (80, 24), (120, 36)] {
            for state in [
                "scores_fresh",
                "scores",
                "scores_standards",
                "explain_failed",
                "explain_weak",
            ] {
                keep_state(state, language, size);
            }
        }
    }
}

#[test]
fn the_rest_of_the_lists_and_the_smallest_window() {
    for state in ["scores_layers", "explain_total", "explain_standard"] {
        keep_state(state, "en", (80, 24));
    }
    for state in ["scores", "explain_failed"] {
        keep_state(state, "sq", (40, 16));
    }
}
