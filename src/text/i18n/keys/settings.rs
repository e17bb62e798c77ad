//! Phrases of the settings.

phrases! {
    /// Header.
    title() => "settings-title";
    /// Line.
    language() => "settings-language";
    /// Line.
    second() => "settings-second";
    /// No second language.
    none() => "settings-none";
    /// Line.
    look() => "settings-look";
    /// A look.
    dark() => "settings-dark";
    /// A look.
    light() => "settings-light";
    /// A look.
    contrast_dark() => "settings-contrast-dark";
    /// A look.
    contrast_light() => "settings-contrast-light";
    /// A look.
    mono() => "settings-mono";
    /// Line.
    glyphs() => "settings-glyphs";
    /// Kind of characters.
    blocks() => "settings-blocks";
    /// Kind of characters.
    ascii() => "settings-ascii";
    /// Line.
    wait() => "settings-wait";
    /// Value.
    wait_off() => "settings-wait-off";
    /// Value.
    wait_on() => "settings-wait-on";
    /// Message line.
    works_at_once() => "settings-works-at-once";
    /// A language was changed within an assessment.
    session_remembers() => "settings-session-remembers";
    /// The same in a window that may only read.
    session_forgets() => "settings-session-forgets";
    /// Footer.
    colour_alone() => "settings-colour-alone";
    /// A language within an assessment that was opened in another. own: what is in force here; kept: what is chosen for the rest.
    in_assessment(own, kept) => "settings-in-assessment";
}
