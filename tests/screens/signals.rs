//! Nothing is said by a colour or by a manner of writing alone: without any style the screen says the same.

use std::collections::BTreeSet;

use fener::base::settings::{Glyphs, Look};
use fener::interface::app::core::Access;
use fener::interface::ui::palette::Depth;
use fener::interface::ui::theme::{Ground, Role, Theme};
use fener::text::i18n::keys::app;

use crate::screens::states;
use crate::support::driver::Walk;

/// Texts in the colour of a role: the rows that follow each other, joined.
fn in_role(walk: &Walk, role: Role) -> Vec<String> {
    let theme = Theme::new(Look::Dark, Glyphs::Blocks, Depth::True);
    let colours = [Ground::Page, Ground::Panel].map(|ground| theme.style(role, ground).fg);
    let drawn = walk.draw();
    let mut blocks: Vec<String> = Vec::new();
    let mut is_open = false;
    for y in 0..drawn.buffer.area.height {
        let cells = drawn
            .row(y)
            .filter(|cell| colours.contains(&cell.style().fg));
        let text: String = cells.map(|cell| cell.symbol()).collect();
        match (text.trim().is_empty(), is_open) {
            (true, _) => is_open = false,
            (false, true) => blocks.last_mut().unwrap().push_str(&text),
            (false, false) => {
                blocks.push(text);
                is_open = true;
            }
        }
    }
    blocks
}

#[test]
fn what_asks_for_a_look_or_is_wrong_has_a_sign_or_stands_in_capitals() {
    let mut alone = BTreeSet::new();
    let mut met = 0;
    for (name, state) in states::ALL {
        for (columns, rows) in [(60, 20), (80, 24), (120, 36)] {
            let walk = state("en").sized(columns, rows);
            for role in [Role::Attention, Role::Problem] {
                for block in in_role(&walk, role) {
                    met += 1;
                    let is_loud = |word: &str| {
                        let letters: Vec<char> =
                            word.chars().filter(|c| c.is_alphabetic()).collect();
                        letters.len() > 2 && letters.iter().all(|c| c.is_uppercase())
                    };
                    // A flag has a sign of its own.
                    let has_sign = block.contains('!') || block.trim().starts_with("+ ");
                    let says_so = has_sign || block.split(' ').any(is_loud);
                    if !says_so {
                        alone.insert(format!("{name} {role:?}: {block}"));
                    }
                }
            }
        }
    }
    assert!(alone.is_empty(), "{alone:#?}");
    assert!(met > 50, "only {met} were met");
}

#[test]
fn pairs_of_what_means_something_else_differ_as_text() {
    let head = |change: &dyn Fn(&mut Walk)| {
        let mut walk = Walk::small("en");
        walk.go("2.01");
        change(&mut walk);
        walk.draw().rows()[0].clone()
    };
    let row = |number: &str, keys: &str, typed: &str, wanted: &str| {
        let mut walk = Walk::small("en");
        walk.go(number).press(keys);
        walk.types(typed);
        walk.press("Enter");
        walk.text().contains(wanted)
    };
    // What may be written and what may only be read.
    let reads = |walk: &mut Walk| walk.model.core.access = Access::Read(app::refused_read_only());
    assert_ne!(head(&|_| {}), head(&reads));
    // A number that is taken and one that is refused.
    assert!(row("1.04", "", "900", " ! "));
    assert!(!row("1.04", "", "12", " ! "));
    // Signed, and not yet.
    let header = |name: &str| states::by_name(name, "en").draw().rows()[0].clone();
    assert!(header("review_signed").to_lowercase().contains("signed"));
    assert!(!header("review_ready").to_lowercase().contains("signed"));
    // A setting that is on and one that is off.
    let mut walk = Walk::home("en");
    let off = walk.press(". . 4 6 6").text();
    assert_ne!(walk.press("6").text(), off);
    assert_eq!(walk.press("6").text(), off);
    // A folder that is typed and one that is only shown.
    let shown = walk.press("8").text();
    assert_ne!(walk.press("Esc").text(), shown);
}
