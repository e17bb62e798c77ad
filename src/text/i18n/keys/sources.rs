//! Phrases of the sources of the visit.

phrases! {
    /// Header.
    title() => "sources-title";
    /// Under the header.
    intro() => "sources-intro";
    /// Header of the form.
    form_new() => "sources-form-new";
    /// Header of the form.
    form_source(source) => "sources-form-source";
    /// Head of a column: a function or a title.
    who_or_what() => "sources-who-or-what";
    /// Head of a column: at how many questions it is used.
    used() => "sources-used";
    /// Line of the list.
    add() => "sources-add";
    /// Line of the list when one was begun and left.
    add_begun() => "sources-add-begun";
    /// The list is empty.
    none_yet() => "sources-none-yet";
    /// After a new source.
    written(source) => "sources-written";
    /// After a change.
    changed(source) => "sources-changed";
    /// After Delete.
    removed(source) => "sources-removed";
    /// Delete on a source that questions rest on. numbers: the first of them.
    in_use(source, count, numbers) => "sources-in-use";
    /// Delete without a source.
    mark_one() => "sources-mark-one";
    /// A digit while numbers have two digits.
    marked(number) => "sources-marked";
    /// No question rests on it.
    not_used() => "sources-not-used";
    /// Message line.
    expects() => "sources-expects";
}
