//! Phrases about scenario files and what replaying them found.

phrases! {
    /// A scenario file cannot be read as TOML. message: what the reader says, in English.
    syntax(message) => "scenario-syntax";
    /// A key that scenario files do not have. key: as written.
    unknown_key(key) => "scenario-unknown-key";
    /// A key of a scenario file is missing. key: which.
    missing_key(key) => "scenario-missing-key";
    /// Something of another kind is expected at a key. key: which; wanted: an example of what to write.
    wrong_kind(key, wanted) => "scenario-wrong-kind";
    /// A step does more than one thing. keys: those that stand together.
    one_action(keys) => "scenario-one-action";
    /// The mend for that.
    one_action_hint() => "scenario-one-action-hint";
    /// No package has that id. id: as written.
    no_package(id) => "scenario-no-package";
    /// The questionnaire written in the scenario has errors.
    no_questionnaire() => "scenario-no-questionnaire";
    /// Nothing in the questionnaire has that id. id: as written.
    unknown_name(id) => "scenario-unknown-name";
    /// A name stands for something else than is wanted there. id: as written; wanted: the word of the format for what is wanted.
    wrong_thing(id, wanted) => "scenario-wrong-thing";
    /// A question in a repeat without saying which row. id: as written; example: how to write it.
    which_row(id, example) => "scenario-which-row";
    /// A row that is not there. place: as written.
    no_row(place) => "scenario-no-row";
    /// A value that a question does not take. value: as written; place: the question.
    wrong_value(value, place) => "scenario-wrong-value";
    /// The mend for a value of the wrong kind. example: what to write.
    write_like(example) => "scenario-write-like";
    /// A step answers a question that is hidden. place: which; rule: the condition that hides it.
    answers_hidden(place, rule) => "scenario-answers-hidden";
    /// There is nothing to undo.
    nothing_to_undo() => "scenario-nothing-to-undo";
    /// There is nothing to do again.
    nothing_to_redo() => "scenario-nothing-to-redo";
    /// A repeat whose rows a rule counts takes no rows from the rater. repeat: which.
    counted(repeat) => "scenario-counted";
    /// Something is not as expected. key: the word of the format, such as "value"; place: of what; expected, found: as the format
    /// writes them.
    differs(key, place, expected, found) => "scenario-differs";
    /// A step was expected to fail and passed. reason: why it was expected to fail.
    passes(reason) => "scenario-passes";
    /// The mend for that.
    passes_hint() => "scenario-passes-hint";
}
