//! Phrases around problems that are reported: the words that frame them, not the problems themselves.

phrases! {
    /// The word before a problem that stops use; lower case, as in "error[E0101]: …".
    error() => "diag-level-error";
    /// The word before a problem that does not stop use; lower case.
    warning() => "diag-level-warning";
    /// The word before a proposal how to mend a problem; lower case.
    help() => "diag-level-help";
    /// A name in quotes. name: an id or a word as an author wrote it.
    quoted(name) => "diag-name-quoted";
    /// Proposes one name for another that is not known. name: in quotes already.
    nearest_name(name) => "diag-nearest-one";
    /// Proposes two or three names for another that is not known. names: a list, in quotes already.
    nearest_names(names) => "diag-nearest-several";
    /// How many errors. errors: the count.
    count_errors(errors) => "diag-count-errors";
    /// How many warnings. warnings: the count.
    count_warnings(warnings) => "diag-count-warnings";
    /// The last line under a list of problems. counts: one or both of the counts above, joined.
    found(counts) => "diag-summary-found";
    /// The only line when there is no problem.
    clean() => "diag-summary-clean";
}
