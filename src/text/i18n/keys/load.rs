//! Phrases about packages: what can be wrong in their structure and their texts, and how to mend it.

phrases! {
    /// A kind of value: a text in quotes.
    type_text() => "load-type-text";
    /// A kind of value: one of two words that stay English.
    type_truth() => "load-type-truth";
    /// A kind of value.
    type_whole() => "load-type-whole";
    /// A kind of value.
    type_number() => "load-type-number";
    /// A kind of value.
    type_texts() => "load-type-texts";
    /// A kind of value: a group of keys and values.
    type_table() => "load-type-table";
    /// A kind of value.
    type_tables() => "load-type-tables";
    /// A line as it should be written. text: the line.
    example(text) => "load-example";
    /// A line that should be added. text: the line.
    add_line(text) => "load-add-line";
    /// A text that should be added to a file. file: its name. text: the line.
    add_text(file, text) => "load-add-text";
    /// What to do with something that is not used. name: a key, id or word.
    take_out(name) => "load-take-out";
    /// What can stand here. names: a list of words.
    one_of(names) => "load-one-of";
    /// A word at the place where something stands first.
    first_here() => "load-first-here";
    /// A file that every package needs is not there. file: its name.
    file_missing(file) => "load-file-missing";
    /// What to do about it. The file names stay.
    file_missing_hint() => "load-file-missing-hint";
    /// The system did not let a file be read. reason: its own words.
    file_unreadable(file, reason) => "load-file-unreadable";
    /// What to do about it.
    file_unreadable_hint() => "load-file-unreadable-hint";
    /// A file is a link to something outside the package. file: its name.
    file_link(file) => "load-file-link";
    /// What to do about it.
    file_link_hint() => "load-file-link-hint";
    /// Bytes that are no text.
    file_not_utf8(file) => "load-file-not-utf8";
    /// What to do about it.
    file_not_utf8_hint() => "load-file-not-utf8-hint";
    /// A file above the limit. limit: in MiB.
    file_too_large(file, limit) => "load-file-too-large";
    /// What to do about it.
    file_too_large_hint() => "load-file-too-large-hint";
    /// More files than a package may have.
    too_many_files(count, limit) => "load-too-many-files";
    /// What to do about it.
    too_many_files_hint() => "load-too-many-files-hint";
    /// A file that is not read. file: its name.
    stray_file(file) => "load-stray-file";
    /// What to do about it; the names are examples.
    stray_file_hint() => "load-stray-file-hint";
    /// A line that is not TOML, the language of structure files. what: the reader's own words, in English.
    toml_syntax(what) => "load-toml-syntax";
    /// The same key twice in one table.
    toml_duplicate_hint() => "load-toml-duplicate-hint";
    /// A text without quotes.
    toml_quote_hint() => "load-toml-quote-hint";
    /// A text whose quotes or escapes are wrong.
    toml_string_hint() => "load-toml-string-hint";
    /// A table whose header is not closed.
    toml_header_hint() => "load-toml-header-hint";
    /// A list whose brackets or commas are wrong.
    toml_array_hint() => "load-toml-array-hint";
    /// A line that is not a key and a value.
    toml_key_hint() => "load-toml-key-hint";
    /// Anything else that is not TOML.
    toml_hint() => "load-toml-hint";
    /// A package from a newer program. found, known: numbers of formats.
    format_too_new(found, known) => "load-format-too-new";
    /// What to do about it.
    format_too_new_hint() => "load-format-too-new-hint";
    /// Problems that are not shown one by one. count: how many.
    too_many_problems(count) => "load-too-many-problems";
    /// What to do about it.
    too_many_problems_hint() => "load-too-many-problems-hint";
    /// A key without meaning. place: the table or file it stands in.
    unknown_key(key, place) => "load-unknown-key";
    /// A key that must be there. place: the table or file.
    missing_key(place, key) => "load-missing-key";
    /// A value of another type. expected: what it must be, one of the kinds above.
    wrong_type(key, expected) => "load-wrong-type";
    /// A key that this type of question does not have. type: the word in the file.
    misplaced_key(key, type_name) => "load-misplaced-key";
    /// A word where only some are possible.
    unknown_word(key, word) => "load-unknown-word";
    /// A text that is no number.
    invalid_number(text) => "load-invalid-number";
    /// How numbers are written.
    invalid_number_hint() => "load-invalid-number-hint";
    /// A number out of range.
    out_of_range(key, lowest, highest) => "load-out-of-range";
    /// A number that must be above 0.
    not_above_zero(key) => "load-not-above-zero";
    /// A version that is none.
    invalid_version(text) => "load-invalid-version";
    /// A tag that names no language.
    invalid_locale(text) => "load-invalid-locale";
    /// A text that cannot stand on one line. limit: how many characters.
    invalid_word(key, limit) => "load-invalid-word";
    /// What to do about it.
    invalid_word_hint() => "load-invalid-word-hint";
    /// A date that is none.
    invalid_date(text) => "load-invalid-date";
    /// An entry that stands twice in a list.
    repeated_entry(word) => "load-repeated-entry";
    /// An id that is not well formed. limit: its greatest length.
    invalid_id(id, limit) => "load-invalid-id";
    /// An id that the program uses itself.
    reserved_id(id) => "load-reserved-id";
    /// An id with two low lines together.
    reserved_mark(id) => "load-reserved-mark";
    /// What to do about it.
    reserved_hint() => "load-reserved-hint";
    /// Two things with one id.
    duplicate_id(id) => "load-duplicate-id";
    /// Two questions or sections with one printed number.
    duplicate_number(number) => "load-duplicate-number";
    /// Two entries of one list with the same id.
    duplicate_option(id) => "load-duplicate-option";
    /// Two entries of the table of sources with the same code.
    duplicate_entry(id) => "load-duplicate-entry";
    /// What to do about things that stand twice.
    duplicate_hint() => "load-duplicate-hint";
    /// A printed number that is not in shape.
    invalid_printed_number(number) => "load-invalid-printed-number";
    /// What to do about it.
    invalid_printed_number_hint() => "load-invalid-printed-number-hint";
    /// A question whose number names another section.
    number_elsewhere(number, section) => "load-number-elsewhere";
    /// What to do about it. section: its number.
    number_elsewhere_hint(section) => "load-number-elsewhere-hint";
    /// A follow-up whose number is not that of its question with a letter.
    follow_up_number(number, parent) => "load-follow-up-number";
    /// What to do about it. example: a number.
    follow_up_number_hint(example) => "load-follow-up-number-hint";
    /// A scale or list without entries.
    empty_list() => "load-empty-list";
    /// What to do about it.
    empty_list_hint() => "load-empty-list-hint";
    /// Two entries with the same code. code: a number.
    duplicate_code(code) => "load-duplicate-code";
    /// A code that one digit key cannot type.
    code_out_of_reach(code) => "load-code-out-of-reach";
    /// What codes should be.
    code_hint() => "load-code-hint";
    /// A scale in another order. scale: its id.
    not_best_first(scale) => "load-not-best-first";
    /// A word at the level above, which has fewer points. points: a number.
    less_than_below(points) => "load-less-than-below";
    /// What to do about it.
    not_best_first_hint() => "load-not-best-first-hint";
    /// Scales that run in different directions.
    mixed_directions() => "load-mixed-directions";
    /// A word at the scale that runs the other way.
    other_direction() => "load-other-direction";
    /// What to do about it.
    mixed_directions_hint() => "load-mixed-directions-hint";
    /// A scale that is not there.
    unknown_scale(scale) => "load-unknown-scale";
    /// What to do about it.
    unknown_scale_hint() => "load-unknown-scale-hint";
    /// A list that is not there.
    unknown_list(list) => "load-unknown-list";
    /// What to do about it.
    unknown_list_hint() => "load-unknown-list-hint";
    /// An option that the question does not have.
    unknown_option(option) => "load-unknown-option";
    /// A question with two sources of options.
    list_and_options() => "load-list-and-options";
    /// A question that chooses, without options.
    list_or_options() => "load-list-or-options";
    /// What to do about it.
    list_or_options_hint() => "load-list-or-options-hint";
    /// A scale that is not used.
    unused_scale(scale) => "load-unused-scale";
    /// A list that is not used.
    unused_list(list) => "load-unused-list";
    /// A scale whose best level gives less than all points.
    top_below_one(scale) => "load-top-below-one";
    /// What to do about it.
    top_hint() => "load-top-hint";
    /// A list above the limit.
    too_many_options(key, count, limit) => "load-too-many-options";
    /// What to do about it.
    too_many_options_hint() => "load-too-many-options-hint";
    /// A question that is not there.
    unknown_question(id) => "load-unknown-question";
    /// Follow-ups that lead back to themselves. id: the question named.
    follow_up_circle(id) => "load-follow-up-circle";
    /// What to do about it.
    follow_up_circle_hint() => "load-follow-up-circle-hint";
    /// Ends in the wrong order.
    min_above_max(lowest, highest) => "load-min-above-max";
    /// A word at the highest number.
    below_it() => "load-below-it";
    /// What to do about it.
    min_above_max_hint() => "load-min-above-max-hint";
    /// A step that never reaches the end.
    step_misses(step, highest) => "load-step-misses";
    /// What to do about it.
    step_misses_hint() => "load-step-misses-hint";
    /// A fraction where none is allowed.
    not_whole(key) => "load-not-whole";
    /// What to do about it; the type stays English.
    not_whole_hint() => "load-not-whole-hint";
    /// A questionnaire above the limit.
    too_many_questions(limit) => "load-too-many-questions";
    /// What to do about it.
    too_many_questions_hint() => "load-too-many-questions-hint";
    /// Groups in groups above the limit.
    nesting_too_deep(limit) => "load-nesting-too-deep";
    /// What to do about it.
    nesting_too_deep_hint() => "load-nesting-too-deep-hint";
    /// A section, group or repeat without questions.
    nothing_inside() => "load-nothing-inside";
    /// What to do about it.
    nothing_inside_hint() => "load-nothing-inside-hint";
    /// A question retired in the future. since, now: versions.
    retired_later(since, now) => "load-retired-later";
    /// What to do about it.
    retired_later_hint() => "load-retired-later-hint";
    /// A means of verification that is only a partner. means: its code.
    partner_alone(means) => "load-partner-alone";
    /// What to do about it.
    partner_alone_hint() => "load-partner-alone-hint";
    /// A question inside a repeat that a declaration would answer.
    declares_in_repeat() => "load-declares-in-repeat";
    /// A part of a data request that does not stand in the rows of its list. id: of a question.
    request_elsewhere(id) => "load-request-elsewhere";
    /// What to do about it.
    request_elsewhere_hint() => "load-request-elsewhere-hint";
    /// A part of a data request of a type it cannot have. id: of a question; is: its type.
    request_other_type(id, is) => "load-request-other-type";
    /// A question answered from data requests where none are listed.
    no_request_list() => "load-no-request-list";
    /// How points and shares are written.
    points_hint() => "load-points-hint";
    /// A must-pass that is not scored.
    must_pass_unscored() => "load-must-pass-unscored";
    /// What to do about it.
    must_pass_unscored_hint() => "load-must-pass-unscored-hint";
    /// A key without effect.
    not_scored(key) => "load-not-scored";
    /// What to do about it.
    not_scored_hint(key) => "load-not-scored-hint";
    /// A scored question without points.
    points_missing() => "load-points-missing";
    /// Points that do not fit the type of question.
    points_unclear() => "load-points-unclear";
    /// What to do about it; the keys stay English.
    points_unclear_hint() => "load-points-unclear-hint";
    /// Thresholds in the wrong order.
    not_descending() => "load-not-descending";
    /// A word at the threshold above.
    not_above_this() => "load-not-above-this";
    /// What to do about it.
    not_descending_hint() => "load-not-descending-hint";
    /// Bands that leave low scores out.
    last_band() => "load-last-band";
    /// What to do about it; the keys stay English.
    last_band_hint() => "load-last-band-hint";
    /// A rounding that is not possible.
    invalid_rounding(text) => "load-invalid-rounding";
    /// How roundings are written.
    invalid_rounding_hint() => "load-invalid-rounding-hint";
    /// Rules in a circle. path: the ids joined by arrows.
    rule_cycle(path) => "load-rule-cycle";
    /// What to do about it.
    rule_cycle_hint() => "load-rule-cycle-hint";
    /// A word at one step of a circle. owner: whose rule. kind: the key of the rule. name: what it reads.
    cycle_reads(owner, kind, name) => "load-cycle-reads";
    /// A word at one step of a circle: something waits for what it stands in.
    cycle_stands_in(owner, around) => "load-cycle-stands-in";
    /// A variable that is not used.
    unused_variable(id) => "load-unused-variable";
    /// A place that is not in the table.
    unknown_citation(citation) => "load-unknown-citation";
    /// What to do about it; the file name stays.
    unknown_citation_hint() => "load-unknown-citation-hint";
    /// A citation of a source that is not there.
    unknown_instrument(code) => "load-unknown-instrument";
    /// A code that is not well formed.
    invalid_instrument(code) => "load-invalid-instrument";
    /// A citation that is not well formed.
    invalid_citation(citation) => "load-invalid-citation";
    /// An article that is not in the table although its paragraph is.
    missing_ancestor(citation, around) => "load-missing-ancestor";
    /// What to do about it.
    missing_ancestor_hint(around) => "load-missing-ancestor-hint";
    /// Two citations with one key.
    colliding_key(key) => "load-colliding-key";
    /// What to do about it.
    colliding_key_hint() => "load-colliding-key-hint";
    /// A user's package that is not used. version: its own. known: the program's.
    override_not_newer(id, version, known) => "load-override-not-newer";
    /// What to do about it.
    override_not_newer_hint() => "load-override-not-newer-hint";
    /// Two of the user's packages with one id.
    override_twice(id, version) => "load-override-twice";
    /// What to do about it.
    override_twice_hint() => "load-override-twice-hint";
    /// A user's package with errors.
    override_broken(id) => "load-override-broken";
    /// What to do about it; the command stays.
    override_broken_hint() => "load-override-broken-hint";
    /// A table or a file that belongs to practice, in a package that is not for it.
    practice_only() => "load-practice-only";
    /// What to do about it; the key and its value stay English.
    practice_only_hint() => "load-practice-only-hint";
    /// A practice case that names another questionnaire. own: the id of the package.
    case_questionnaire(id, own) => "load-case-questionnaire";
    /// A practice case whose id is not the name of its file.
    case_named(id, file) => "load-case-named";
    /// A practice case without a section of its name.
    case_section(id) => "load-case-section";
    /// What to do about it.
    case_section_hint() => "load-case-section-hint";
    /// A key for a question that the section of the case does not have.
    case_question(id, section) => "load-case-question";
    /// A way of comparing answers that does not fit. method, type_name: words in the files.
    method_unfit(method, type_name) => "load-method-unfit";
    /// What to do about it; the words in quotes stay English.
    method_hint() => "load-method-hint";
    /// A key with several answers where one can be chosen.
    key_one_answer() => "load-key-one-answer";
    /// A key without an answer.
    key_no_answer() => "load-key-no-answer";
    /// Near answers without effect; the word in quotes stays English.
    near_unused() => "load-near-unused";
    /// A question without a key.
    key_missing(id) => "load-key-missing";
    /// A text that is not Fluent, the language of text files. what: the reader's own words, in English.
    text_syntax(what) => "load-text-syntax";
    /// What to do about it.
    text_syntax_hint() => "load-text-syntax-hint";
    /// A text that stands twice.
    text_duplicate(id) => "load-text-duplicate";
    /// What to do about it.
    text_duplicate_hint() => "load-text-duplicate-hint";
    /// A text without words.
    text_empty(id) => "load-text-empty";
    /// What to do about it.
    text_empty_hint() => "load-text-empty-hint";
    /// A text that is needed. file: where it should be.
    text_missing(file, id) => "load-text-missing";
    /// A text that is not used.
    text_surplus(id) => "load-text-surplus";
    /// A text that English does not have.
    text_not_in_english(id) => "load-text-not-in-english";
    /// A part of a text that is needed. name: of the part.
    attribute_missing(id, name) => "load-attribute-missing";
    /// A part of a text that is not used.
    attribute_surplus(id, name) => "load-attribute-surplus";
    /// A part of a text that English does not have.
    attribute_not_in_english(id, name) => "load-attribute-not-in-english";
    /// A text with other variables than the English one.
    variables_differ(id) => "load-variables-differ";
    /// What to do about it. names: a list.
    variables_hint(names) => "load-variables-hint";
    /// What to do about it.
    no_variables_hint() => "load-no-variables-hint";
    /// A text that uses another one which is not there.
    unknown_reference(id, name) => "load-unknown-reference";
    /// Texts in a circle.
    text_cycle(id) => "load-text-cycle";
    /// What to do about it.
    text_cycle_hint() => "load-text-cycle-hint";
    /// Braces in braces above the limit.
    text_too_deep(limit) => "load-text-too-deep";
    /// What to do about it.
    text_too_deep_hint() => "load-text-too-deep-hint";
    /// A file that does not say whether it was reviewed.
    review_missing(file) => "load-review-missing";
    /// A line about the review that cannot be read.
    review_malformed() => "load-review-malformed";
    /// How the line is written; the words stay English.
    review_hint() => "load-review-hint";
}
