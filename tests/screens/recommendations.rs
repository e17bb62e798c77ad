//! The gaps with their recommendations, and the page of all answers, as they are drawn.

use crate::screens::keep_state;

const SIZES: [(u16, u16); 3] = [(60, 20), (80, 24), (120, 36)];

#[test]
fn the_gaps_and_what_answers_to_them() {
    for size in SIZES {
        for language in ["en", "sq"] {
            keep_state("recommendations", language, size);
        }
    }
    keep_state("recommendations_none", "en", (80, 24));
    keep_state("recommendations_marked", "sq", (80, 24));
    keep_state("recommendations", "sq", (40, 16));
}

#[test]
fn the_steps_of_a_recommendation() {
    for state in [
        "recommendation_text",
        "recommendation_questions",
        "recommendation_owner",
        "recommendation_priority",
        "recommendation_due",
    ] {
        keep_state(state, "en", (80, 24));
        keep_state(state, "sq", (60, 20));
    }
    keep_state("recommendation_text", "sq", (120, 36));
    keep_state("recommendation_nothing_to_tie", "en", (80, 24));
}

#[test]
fn all_answers() {
    for size in SIZES {
        for language in ["en", "sq"] {
            keep_state("all_answers", language, size);
        }
    }
    for state in [
        "all_answers_none",
        "all_answers_beside",
        "all_answers_section",
    ] {
        keep_state(state, "en", (80, 24));
    }
    keep_state("all_answers", "sq", (40, 16));
}
