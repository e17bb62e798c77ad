//! What somebody who walked the program for the first time stumbled over.

mod lists;
mod pages;
mod question;
mod risk;
mod scores;
mod sign;

use crate::support::driver::Walk;

/// Whether a text stands on the screen, however it is wrapped.
pub fn says(walk: &Walk, words: &str) -> bool {
    let text = walk.text();
    let said: Vec<&str> = text
        .split(['\n', '|', '│'])
        .flat_map(str::split_whitespace)
        .collect();
    said.join(" ").contains(words)
}
