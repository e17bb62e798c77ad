//! The review, signing, reopening and independence, as they are drawn.

use crate::screens::keep_state;

#[test]
fn the_review_and_signing_in_every_size() {
    for state in ["review", "sign_number", "signed"] {
        for language in ["en", "sq"] {
            for size in [(60, 20), (80, 24), (120, 36)] {
                keep_state(state, language, size);
            }
        }
    }
    keep_state("review_weak", "sq", (120, 36));
    keep_state("review", "sq", (40, 16));
    keep_state("sign_number", "sq", (40, 16));
}

#[test]
fn what_else_belongs_to_signing() {
    for state in [
        "review_ready",
        "review_services",
        "review_signed",
        "sign",
        "sign_open",
        "reopen",
        "about_signed",
        "independence",
        "independence_words",
    ] {
        for language in ["en", "sq"] {
            keep_state(state, language, (80, 24));
        }
    }
}
