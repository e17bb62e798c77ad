//! Phrases of what translators need: how far each language is, and the sheets that go out and come back.

phrases! {
    /// Help: what the command does.
    about_languages() => "translate-about-languages";
    /// Help: what the command does.
    about_translate() => "translate-about-translate";
    /// Help: what the columns of the table of languages mean.
    after_languages() => "translate-after-languages";
    /// Table of languages: a heading.
    head_language() => "translate-head-language";
    /// Table of languages: a heading, over the interface and the questionnaires.
    head_package() => "translate-head-package";
    /// Table of languages: a heading, over how many texts there are.
    head_texts() => "translate-head-texts";
    /// Table of languages: a heading, over how many texts are translated.
    head_written() => "translate-head-written";
    /// Table of languages: a heading, over how many texts a named partner has reviewed.
    head_reviewed() => "translate-head-reviewed";
    /// Table of languages: a heading, over for how many texts another language stands in.
    head_fallen_back() => "translate-head-fallen-back";
    /// Table of languages: a heading, over how many texts are equal to the English.
    head_same() => "translate-head-same";
    /// Table of languages: a heading, over how many texts were made from an English text that has changed since.
    head_out_of_date() => "translate-head-out-of-date";
    /// Table of languages: a heading, over of how many texts nobody noted from which English they were made.
    head_unrecorded() => "translate-head-unrecorded";
    /// Help: an argument.
    help_action() => "translate-help-action";
    /// Help: stands for a value.
    value_action() => "translate-value-action";
    /// Help: stands for a value: the id of a questionnaire, a folder or a sheet.
    value_origin() => "translate-value-origin";
    /// Help: an argument.
    help_origin() => "translate-help-origin";
    /// Help: an argument.
    help_into() => "translate-help-into";
    /// Help: how the actions are called.
    after_translate() => "translate-after-translate";
    /// Heading of a column in a sheet for translators: the name of the text.
    column_id() => "translate-column-id";
    /// Heading of a column in a sheet for translators.
    column_english() => "translate-column-english";
    /// Heading of a column in a sheet for translators: where the text is shown.
    column_context() => "translate-column-context";
    /// Heading of the one column in which translators write.
    column_text() => "translate-column-text";
    /// Heading of a column in a sheet for translators: how many characters there is room for.
    column_limit() => "translate-column-limit";
    /// Heading of a column in a sheet for translators: how the translation stands.
    column_state() => "translate-column-state";
    /// State of a translation in a sheet: there is none.
    state_missing() => "translate-state-missing";
    /// State of a translation in a sheet: the English has changed since it was made.
    state_out_of_date() => "translate-state-out-of-date";
    /// State of a translation in a sheet: nobody noted from which English it was made.
    state_unrecorded() => "translate-state-unrecorded";
    /// State of a translation in a sheet: made from the English of today.
    state_current() => "translate-state-current";
    /// Context in a sheet: the text of a question.
    place_question(number) => "translate-place-question";
    /// Context in a sheet: a part of a question's text, such as .help.
    place_part(number,part) => "translate-place-part";
    /// Context in a sheet: an option or level of a question; more questions may have it.
    place_option(number) => "translate-place-option";
    /// Context in a sheet: the title or introduction of a section.
    place_section(number) => "translate-place-section";
    /// Diagnostic: a file that is no workbook.
    sheet_damaged(file,reason) => "translate-sheet-damaged";
    /// Remedy: a file that is no workbook.
    sheet_damaged_hint() => "translate-sheet-damaged-hint";
    /// Diagnostic: a workbook that is too large.
    sheet_too_large(file,limit) => "translate-sheet-too-large";
    /// Diagnostic: a workbook that this program did not write.
    sheet_foreign(file) => "translate-sheet-foreign";
    /// Remedy: a workbook that this program did not write, or that belongs elsewhere.
    sheet_foreign_hint() => "translate-sheet-foreign-hint";
    /// Diagnostic: a sheet of a newer program.
    sheet_newer(file) => "translate-sheet-newer";
    /// Remedy: a sheet of a newer program.
    sheet_newer_hint() => "translate-sheet-newer-hint";
    /// Diagnostic: the sheet is of one questionnaire and the folder holds another.
    sheet_elsewhere(of,folder,found) => "translate-sheet-elsewhere";
    /// Remedy: the sheet is of one questionnaire and the folder holds another.
    sheet_elsewhere_hint() => "translate-sheet-elsewhere-hint";
    /// Diagnostic: a row for a text that English does not have.
    sheet_unknown_text(name) => "translate-sheet-unknown-text";
    /// Remedy: a row for a text that English does not have.
    sheet_unknown_text_hint() => "translate-sheet-unknown-text-hint";
    /// Diagnostic: a translation with other variables than the English text.
    sheet_variables(name) => "translate-sheet-variables";
    /// Remedy: the variables that must be there.
    sheet_variables_hint(names) => "translate-sheet-variables-hint";
    /// Remedy: no variables may be there.
    sheet_no_variables_hint() => "translate-sheet-no-variables-hint";
    /// Diagnostic: a translation that cannot be read.
    sheet_not_fluent(name,reason) => "translate-sheet-not-fluent";
    /// Diagnostic: a translation with a line in it that begins another text.
    sheet_more_than_one(name) => "translate-sheet-more-than-one";
    /// Diagnostic: a translation with nothing in it.
    sheet_no_words(name) => "translate-sheet-no-words";
    /// Remedy: a translation that cannot be read.
    sheet_not_fluent_hint() => "translate-sheet-not-fluent-hint";
    /// Diagnostic: a translation with plural forms that its language does not have, or without some that it has.
    sheet_plurals(name) => "translate-sheet-plurals";
    /// Remedy: the plural forms of the language.
    sheet_plurals_hint(names) => "translate-sheet-plurals-hint";
    /// Diagnostic: two rows for one text with different translations.
    sheet_twice(name) => "translate-sheet-twice";
    /// At an underlined place: the first of two rows.
    sheet_first_here() => "translate-sheet-first-here";
    /// Remedy: two rows for one text.
    sheet_twice_hint() => "translate-sheet-twice-hint";
    /// Diagnostic: a translation that uses a text which is not there.
    sheet_unknown_reference(name,other) => "translate-sheet-unknown-reference";
    /// Remedy: a translation that uses a text which is not there.
    sheet_unknown_reference_hint() => "translate-sheet-unknown-reference-hint";
    /// Diagnostic: a translation that is longer than its place; found and room are numbers of characters.
    sheet_too_wide(name,found,room) => "translate-sheet-too-wide";
    /// Remedy: a translation that is longer than its place.
    sheet_too_wide_hint() => "translate-sheet-too-wide-hint";
    /// Diagnostic: a file of texts that cannot be read whole, so nothing is written into it.
    target_broken(file) => "translate-target-broken";
    /// Remedy: a file of texts that cannot be read whole.
    target_broken_hint() => "translate-target-broken-hint";
    /// Diagnostic: a file that would lie outside of the folder that was named.
    target_outside(file,folder) => "translate-target-outside";
    /// Remedy: a file that would lie outside of the folder.
    target_outside_hint() => "translate-target-outside-hint";
    /// Said after an import that changed nothing.
    nothing_new() => "translate-nothing-new";
    /// Said after an import: how many texts were written.
    taken(count) => "translate-taken";
    /// Said after noting from which English translations were made.
    noted(count) => "translate-noted";
    /// Refusal of a note where nothing is translated. name: of what. folder: where it was looked for.
    nothing_to_note(name, folder) => "translate-nothing-to-note";
    /// Mend for the same.
    nothing_to_note_hint() => "translate-nothing-to-note-hint";
    /// Diagnostic: somebody wants to translate into English.
    english_is_source() => "translate-english-is-source";
    /// Remedy: somebody wants to translate into English, or named no language.
    english_is_source_hint() => "translate-english-is-source-hint";
    /// Diagnostic: a language that the program does not know by name.
    language_unlisted(tag) => "translate-language-unlisted";
    /// Remedy: how it comes to know one. table: the path of `languages.toml`.
    language_unlisted_hint(table) => "translate-language-unlisted-hint";
}
