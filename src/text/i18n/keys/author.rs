//! Phrases of what authors of questionnaires need: a first example, and what changed between two versions.

phrases! {
    /// Help: what the command does.
    about_new() => "author-about-new";
    /// Help: what the command does.
    about_diff() => "author-about-diff";
    /// Help: stands for a value: what to write.
    value_what() => "author-value-what";
    /// Help: an argument.
    help_what() => "author-help-what";
    /// Help: an argument.
    help_new_id() => "author-help-new-id";
    /// Help: an argument.
    help_new_out() => "author-help-new-out";
    /// Diagnostic: an id that a questionnaire cannot have.
    bad_id(id) => "author-bad-id";
    /// Remedy: an id that a questionnaire cannot have, or that is taken.
    bad_id_hint() => "author-bad-id-hint";
    /// Diagnostic: a questionnaire with that id is there already.
    id_taken(id) => "author-id-taken";
    /// Said after the example was written: what to do next.
    new_next(folder) => "author-new-next";
    /// Help: stands for a value: the earlier version.
    value_old() => "author-value-old";
    /// Help: stands for a value: the later version.
    value_new() => "author-value-new";
    /// Help: an argument.
    help_old() => "author-help-old";
    /// Help: an argument.
    help_new() => "author-help-new";
    /// Help: what carries over between versions.
    after_diff() => "author-after-diff";
    /// Said when two versions ask the same questions.
    nothing_changed() => "author-nothing-changed";
    /// What becomes of answers: the question changed, its meaning did not.
    fate_carries() => "author-fate-carries";
    /// What becomes of answers: the meaning of the question may have changed.
    fate_confirm() => "author-fate-confirm";
    /// What becomes of answers: there are none, the question is new.
    fate_new() => "author-fate-new";
    /// What becomes of answers: the question is not asked any more.
    fate_gone() => "author-fate-gone";
    /// Said at the end of a comparison: how many questions of each kind.
    diff_counts(same,carried,confirm,added,gone) => "author-diff-counts";
    /// What changed at a question: its id.
    aspect_renamed() => "author-aspect-renamed";
    /// What changed at a question: its printed number.
    aspect_number() => "author-aspect-number";
    /// What changed at a question: its text.
    aspect_text() => "author-aspect-text";
    /// What changed at a question: a part of its text that explains, such as .help.
    aspect_guidance(part) => "author-aspect-guidance";
    /// What changed at a question: the type of its answer, with limits and unit.
    aspect_type() => "author-aspect-type";
    /// What changed at a question: the scale or list it is answered with.
    aspect_choices() => "author-aspect-choices";
    /// What changed at a question: one of its rules, by its key in the file.
    aspect_rule(rule) => "author-aspect-rule";
    /// What changed at a question: the conditions of the section and groups it stands in.
    aspect_around() => "author-aspect-around";
    /// What changed at a question: the section it stands in.
    aspect_section() => "author-aspect-section";
    /// What changed at a question: its weight.
    aspect_weight() => "author-aspect-weight";
    /// What changed at a question: how many points which answer gives.
    aspect_points() => "author-aspect-points";
    /// What changed at a question: whether it must be met.
    aspect_must_pass() => "author-aspect-must-pass";
    /// What changed at a question: the standards it answers to.
    aspect_cites() => "author-aspect-cites";
    /// What changed at a question: how it is verified.
    aspect_verify() => "author-aspect-verify";
    /// What changed at a question: its layer: law, policy, practice or outcome.
    aspect_layer() => "author-aspect-layer";
    /// What changed at a question: since when it is no longer asked.
    aspect_retired() => "author-aspect-retired";
    /// Diagnostic: two packages that are not versions of one questionnaire.
    different_ids(old,new) => "author-different-ids";
    /// Remedy: two packages that are not versions of one questionnaire.
    different_ids_hint() => "author-different-ids-hint";
    /// What changed about a question: the value that the country pack has for it.
    aspect_prefill() => "author-aspect-prefill";
    /// What changed at a question: whether its answers are sensitive and stay out of files for others.
    aspect_sensitive() => "author-aspect-sensitive";
    /// What changed at a question: whether it counts people, so that numbers from 1 to 4 are hidden.
    aspect_small_number() => "author-aspect-small-number";
}
