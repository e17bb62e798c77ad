//! Phrases of the menu.

phrases! {
    /// Title.
    title() => "menu-title";
    /// The line that turns the page.
    more(page, of) => "menu-more";
    /// Message line.
    same_numbers() => "menu-same-numbers";
    /// The undo line. what: the change.
    undo_what(what) => "menu-undo-what";
}
