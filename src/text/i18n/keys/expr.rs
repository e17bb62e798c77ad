//! Phrases about expressions.

phrases! {
    /// A name in an expression that nothing in the questionnaire has. name: as written.
    unknown_name(name) => "expr-unknown-name";
    /// What stands between the braces of ${…} is no name. text: as written.
    no_name(text) => "expr-no-name";
    /// A sign that expressions do not have. text: as written.
    unexpected_character(text) => "expr-unexpected-character";
    /// The mend for a sign or word of another language. text: what to write.
    write_instead(text) => "expr-write-instead";
    /// The mend for curly quotes around a text.
    straight_quotes() => "expr-straight-quotes";
    /// A text in quotes has no end. quote: the quote that is missing.
    unclosed_text(quote) => "expr-unclosed-text";
    /// A number written with an exponent such as 1e3. text: as written.
    number_exponent(text) => "expr-number-exponent";
    /// An expression with nothing in it.
    empty_expression() => "expr-empty";
    /// An expression is too long. most: how many bytes it may have.
    too_long(most) => "expr-too-long";
    /// An expression nests too deep. most: how many levels there may be.
    too_deep(most) => "expr-too-deep";
    /// An expression has too many parts. most: how many it may have.
    too_large(most) => "expr-too-large";
    /// Something stands where it cannot. text: as written.
    unexpected_token(text) => "expr-unexpected-token";
    /// The expression ends too early.
    unexpected_end() => "expr-unexpected-end";
    /// The mend for two values side by side.
    operator_missing() => "expr-operator-missing";
    /// () without anything inside.
    empty_parentheses() => "expr-empty-parentheses";
    /// An opening bracket without a closing one. text: what is missing.
    unclosed(text) => "expr-unclosed";
    /// A closing bracket without an opening one. text: as written.
    unopened(text) => "expr-unopened";
    /// A function that does not exist. name: as written.
    unknown_function(name) => "expr-unknown-function";
    /// A function has too many or too few arguments. name: the function; wanted: how many it takes, in figures such as 2, 1–2 or 2+; given: how many it has.
    argument_count(name, wanted, given) => "expr-argument-count";
    /// An argument must be a question or path. name: the function.
    argument_nodes(name) => "expr-argument-nodes";
    /// An argument must be a repeat around the question.
    argument_repeat() => "expr-argument-repeat";
    /// An argument must be written out in quotes.
    argument_literal() => "expr-argument-literal";
    /// An argument must name a question with options.
    argument_question() => "expr-argument-question";
    /// A function cannot use a word it was given. text: the word; name: the function.
    bad_argument(text, name) => "expr-bad-argument";
    /// A kind of step that does not exist here. text: as written.
    unsupported_axis(text) => "expr-unsupported-axis";
    /// A comparison with an option the question does not have. name: as written.
    unknown_option(name) => "expr-unknown-option";
    /// The options a question does have. names: some of them, with commas.
    options_are(names) => "expr-options-are";
    /// A question is compared with something it can never hold. text: as written.
    never_holds(text) => "expr-never-holds";
    /// A calculation with true or false is used as a condition by itself.
    bare_boolean() => "expr-bare-boolean";
    /// The mend for that.
    compare_true() => "expr-compare-true";
    /// A question is used as a condition by itself.
    bare_question() => "expr-bare-question";
    /// The mend for that.
    compare_blank() => "expr-compare-blank";
    /// An expression other than a constraint reads its own question.
    self_reference() => "expr-self-reference";
    /// A regular expression cannot be read. text: the whole; part: where it fails.
    bad_pattern(text, part) => "expr-bad-pattern";
    /// Matching a regular expression takes too long.
    slow_pattern() => "expr-slow-pattern";
    /// Something other programs do. name: as written.
    not_supported(name) => "expr-not-supported";
    /// A step or predicate on a value.
    not_nodes() => "expr-not-nodes";
    /// A list of options that does not exist. name: as written.
    unknown_list(name) => "expr-unknown-list";
    /// A column a list does not have. name: as written.
    unknown_column(name) => "expr-unknown-column";
    /// Something that is no date. text: as given.
    bad_date(text) => "expr-bad-date";
    /// A sign in a date pattern that means nothing. text: as written.
    bad_date_format(text) => "expr-bad-date-format";
    /// A calculation gives true or false.
    stored_boolean() => "expr-stored-boolean";
    /// The mend for a name that nothing has, when none is near. fener show is a command.
    mend_name() => "expr-mend-name";
    /// The mend for something that cannot stand where it stands.
    mend_token() => "expr-mend-token";
    /// The mend for an expression that ends too early.
    mend_end() => "expr-mend-end";
    /// The mend for a function that does not exist, when none is near. fener eval is a command.
    mend_function() => "expr-mend-function";
    /// The mend for too many or too few arguments.
    mend_arguments() => "expr-mend-arguments";
    /// The mend for a rule that reads its own question; constraint is a key of the file.
    mend_self_reference() => "expr-mend-self-reference";
    /// The mend for a pattern that cannot be read.
    mend_pattern() => "expr-mend-pattern";
    /// The mend for what does nothing here.
    mend_not_supported() => "expr-mend-not-supported";
    /// The mend for going on from a value.
    mend_not_nodes() => "expr-mend-not-nodes";
    /// The mend for a list that does not exist, when none is near; [[list]] stands in the file.
    mend_list() => "expr-mend-list";
    /// The mend for a column that a list does not have, when none is near.
    mend_column() => "expr-mend-column";
}
