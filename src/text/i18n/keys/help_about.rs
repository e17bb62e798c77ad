//! Phrases of what each screen is for.

phrases! {
    /// The page of one assessment.
    about() => "help_about-about";
    /// All answers as a page.
    all_answers() => "help_about-all-answers";
    /// The safeguarding card.
    card() => "help_about-card";
    /// The evidence of a question.
    evidence() => "help_about-evidence";
    /// One score explained.
    explain() => "help_about-explain";
    /// Export.
    export() => "help_about-export";
    /// Find.
    find() => "help_about-find";
    /// The first start.
    first_run() => "help_about-first-run";
    /// Flagging.
    flag() => "help_about-flag";
    /// Help itself.
    help() => "help_about-help";
    /// Home.
    home() => "help_about-home";
    /// Declaring independence or a link.
    independence() => "help_about-independence";
    /// Leaving.
    leave() => "help_about-leave";
    /// The menu.
    menu() => "help_about-menu";
    /// A new assessment.
    new_assessment() => "help_about-new-assessment";
    /// The page about a disk that refused.
    not_saved() => "help_about-not-saved";
    /// The note of a question.
    note() => "help_about-note";
    /// The outline.
    outline() => "help_about-outline";
    /// A question with options.
    question() => "help_about-question";
    /// A question with a box to type in.
    question_box() => "help_about-question-box";
    /// Recommendations.
    recommendations() => "help_about-recommendations";
    /// Reopening a signed session.
    reopen() => "help_about-reopen";
    /// The review.
    review() => "help_about-review";
    /// The rows of a repeat.
    rows() => "help_about-rows";
    /// The scores.
    scores() => "help_about-scores";
    /// Settings.
    settings() => "help_about-settings";
    /// Signing.
    sign_off() => "help_about-sign-off";
    /// The sources of the visit.
    sources() => "help_about-sources";
    /// The standard and the guidance.
    standard() => "help_about-standard";
    /// The team at an answer.
    team() => "help_about-team";
    /// What an upgrade does.
    upgrade() => "help_about-upgrade";
    /// Notes on the visit.
    visit_notes() => "help_about-visit-notes";
    /// What the page is for on which a passphrase is chosen.
    protect() => "help_about-protect";
}
