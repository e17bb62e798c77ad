//! Phrases of the deeper checks that authors ask for: names over the years, conditions, weights, texts in their place.

phrases! {
    /// Diagnostic: renamed names a question that is not there.
    renamed_unknown(id) => "check-renamed-unknown";
    /// Remedy: renamed names a question that is not there.
    renamed_unknown_hint() => "check-renamed-unknown-hint";
    /// Diagnostic: renamed gives another name to something that still has its own.
    renamed_still_there(id) => "check-renamed-still-there";
    /// Remedy: renamed gives another name to something that still has its own.
    renamed_still_there_hint() => "check-renamed-still-there-hint";
    /// Diagnostic: a condition that excludes itself.
    never_holds() => "check-never-holds";
    /// Remedy: a condition that excludes itself.
    never_holds_hint() => "check-never-holds-hint";
    /// Diagnostic: a condition that holds whatever is answered.
    always_holds() => "check-always-holds";
    /// Remedy: a condition that holds whatever is answered.
    always_holds_hint() => "check-always-holds-hint";
    /// Diagnostic: a part of an expression that can never hold where it stands.
    dead_branch_never() => "check-dead-branch-never";
    /// Diagnostic: a part of an expression that always holds.
    dead_branch_always() => "check-dead-branch-always";
    /// Remedy: a part of an expression that decides nothing.
    dead_branch_hint() => "check-dead-branch-hint";
    /// Diagnostic: a question, group or section whose conditions exclude each other.
    unreachable(id) => "check-unreachable";
    /// Remedy: a question that can never be asked.
    unreachable_hint() => "check-unreachable-hint";
    /// Remedy, before another: what a question takes, which is why a condition never or always holds; “…” stands for an end that is open.
    takes_numbers(id,from,to) => "check-takes-numbers";
    /// The same of whole numbers.
    takes_whole_numbers(id,from,to) => "check-takes-whole-numbers";
    /// The same of options; their ids are as they stand in the file.
    takes_options(id,options) => "check-takes-options";
    /// Diagnostic: a question that weighs more than the rest of its section; weight and others are numbers.
    unbalanced(id,weight,others) => "check-unbalanced";
    /// Remedy: a question that weighs more than the rest of its section.
    unbalanced_hint() => "check-unbalanced-hint";
    /// Diagnostic: a further key of an option that no rule reads.
    unread_column(name) => "check-unread-column";
    /// Remedy: a further key of an option that no rule reads.
    unread_column_hint() => "check-unread-column-hint";
    /// Diagnostic: a text with plural forms that its language does not have, or without some that it has.
    plural_forms(id) => "check-plural-forms";
    /// Remedy: the plural forms of the language.
    plural_forms_hint(names) => "check-plural-forms-hint";
    /// Diagnostic: a text that is longer than its place; found and room are numbers of characters.
    too_wide(id,found,room) => "check-too-wide";
    /// Remedy: a text that is longer than its place.
    too_wide_hint() => "check-too-wide-hint";
    /// Diagnostic: a key in a file of the interface's texts that the program has no phrase for.
    interface_unknown(id) => "check-interface-unknown";
    /// Remedy: the phrase belongs into another file. file: its name.
    interface_elsewhere(file) => "check-interface-elsewhere";
    /// Diagnostic: a file among the interface's texts that is called after no part of it. file: its name.
    interface_stray(file) => "check-interface-stray";
    /// Remedy: how files of the interface's texts are got. The command stays.
    interface_stray_hint() => "check-interface-stray-hint";
    /// Remedy: what a folder of the interface's texts is called. The tags stay.
    interface_folder_hint() => "check-interface-folder-hint";
    /// Diagnostic: how many phrases of the interface a language lacks. locale: its tag.
    interface_missing(locale, count) => "check-interface-missing";
    /// Remedy: how they are got. locale: its tag. The commands stay.
    interface_missing_hint(locale) => "check-interface-missing-hint";
    /// Diagnostic: a language that should stand in for another is not known.
    fallback_unknown(tag) => "check-fallback-unknown";
}
