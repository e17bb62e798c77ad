//! Phrases of the place where the data are kept.

phrases! {
    /// Head at the first start.
    question() => "place-question";
    /// Place: where this computer keeps the data of programs. Its path stands beside it.
    usual() => "place-usual";
    /// Place: a folder beside the program, which may be a stick. Its path stands beside it.
    beside() => "place-beside";
    /// Place: a folder that is typed.
    other() => "place-other";
    /// Head of the box in which a folder is typed. own is what the program calls its own folder.
    which_folder(own) => "place-which-folder";
    /// What is expected there.
    expects() => "place-expects";
    /// Nothing was typed.
    type_one() => "place-type-one";
    /// Why nothing can be written before the place was chosen.
    not_chosen() => "place-not-chosen";
    /// Error at the start: the folder that was chosen is not there. path is the folder.
    missing(path) => "place-missing";
    /// What to do then. option is as it is typed, file names the choice.
    missing_hint(option) => "place-missing-hint";
    /// The data lie in a folder that carries them elsewhere. name: what carries it, option: as it is typed.
    data_carried(name, option) => "place-data-carried";
    /// A file is written into such a folder. path: the file or folder, name: what carries it.
    file_carried(path, name) => "place-file-carried";
    /// Head of a step of a new assessment: why it is begun in a folder that carries the data elsewhere.
    which_reason() => "place-which-reason";
    /// Help there. name: what carries it, option: as it is typed.
    reason_help(name, option) => "place-reason-help";
    /// Nothing was typed there.
    reason_needed() => "place-reason-needed";
    /// Label of the reason among what was settled.
    label_reason() => "place-label-reason";
    /// The reason on the assessment's own page. name: what carries it.
    kept_in(name, reason) => "place-kept-in";
    /// What carries it: a drive of another computer, inside a sentence.
    network() => "place-network";
}
