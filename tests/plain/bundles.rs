//! Bundles in lines, as a golden file: the page for sending with a wrong key and the right one, and a bundle that is read through, taken
//! over and hidden again.

use crate::plain::talk::Talk;
use crate::support::driver::Walk;
use crate::support::transfer::OTHER;

#[test]
fn bundles_go_and_come_in_lines() {
    let mut talk = Talk::of(Walk::home("en"));
    talk.types(&["-", "1", "nobody", "//", "1", OTHER, "3", "//"]);
    talk.types(&[
        "+",
        "1",
        "/media/stick/other",
        "//",
        "1",
        "/media/stick/new",
    ]);
    talk.types(&["/+", "/+", "2", "/+"]);
    let said = talk.said.join("\n");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("bundles", said));
}
