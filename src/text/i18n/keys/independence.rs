//! Phrases about independence that is declared after an assessment was opened.

phrases! {
    /// Header.
    title() => "independence-title";
    /// Which member declares.
    who() => "independence-who";
    /// Head of what was declared before.
    before() => "independence-before";
    /// One declaration. code: of the member; link: in words.
    line(code, link) => "independence-line";
    /// One declaration with its words.
    line_with(code, link, text) => "independence-line-with";
    /// What is expected.
    nothing_yet() => "independence-nothing-yet";
    /// After declaring.
    declared_none() => "independence-declared-none";
    /// After declaring a link.
    declared_link() => "independence-declared-link";
    /// Who declares, when it is for all members.
    whole_team() => "independence-whole-team";
}
