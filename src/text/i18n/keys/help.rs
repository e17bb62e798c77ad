//! Phrases of help.

phrases! {
    /// Title.
    title() => "help-title";
    /// Heading.
    answer() => "help-answer";
    /// Heading.
    move_() => "help-move";
    /// Heading.
    type_() => "help-type";
    /// Heading.
    look() => "help-look";
    /// Heading.
    do_() => "help-do";
    /// Footer.
    letters() => "help-letters";
    /// Footer.
    function_keys() => "help-function-keys";
}
