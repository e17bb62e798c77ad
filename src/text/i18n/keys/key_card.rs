//! Phrases of the card of keys.

phrases! {
    /// Title of the card of keys.
    title() => "key_card-title";
    /// First sentence of the card of keys.
    lead() => "key_card-lead";
    /// The number pad is enough.
    pad() => "key_card-pad";
    /// Help of the command line: what --card prints.
    help() => "key_card-help";
    /// Help of the command line: --html beside --card.
    help_html() => "key_card-help-html";
}
