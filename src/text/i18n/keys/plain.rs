//! Phrases of plain mode: lines for screen readers, braille displays and pipes. What is typed is quoted as it is typed.

phrases! {
    /// What is asked for at a question. It ends with a colon.
    answer_prompt() => "plain-answer-prompt";
    /// What is asked for where a passphrase or a recovery key is typed. It ends with a colon.
    secret_prompt() => "plain-secret-prompt";
    /// Hint in practice: a number answers.
    tip_digit() => "plain-tip-digit";
    /// Hint in practice, at a question with several answers.
    tip_several() => "plain-tip-several";
    /// Hint in practice: what ends a text.
    tip_box() => "plain-tip-box";
    /// Hint in practice: the last change is taken back.
    tip_undo() => "plain-tip-undo";
    /// A line must be chosen by its number.
    choose_by_number() => "plain-choose-by-number";
    /// In the review: how many questions are to be asked again, and what lists them. count: how many.
    in_review(count) => "plain-in-review";
    /// What is asked for in a box of one line. It ends with a colon.
    text_prompt() => "plain-text-prompt";
    /// What is asked for in a box of several lines. It ends with a colon.
    reason_prompt() => "plain-reason-prompt";
    /// Prompt: the line under a rating that says what is missing.
    gap_prompt() => "plain-gap-prompt";
    /// Prompt.
    long_prompt() => "plain-long-prompt";
    /// What is asked for at a list with numbers. It ends with a colon.
    number_prompt() => "plain-number-prompt";
    /// What is asked for where nothing has a number. It ends with a colon.
    command_prompt() => "plain-command-prompt";
    /// What is asked for while something is looked for. It ends with a colon.
    words_prompt() => "plain-words-prompt";
    /// Behind a line: it is chosen.
    chosen() => "plain-chosen";
    /// The same inside a line, with what parts it from the word before.
    chosen_here() => "plain-chosen-here";
    /// A question or a section is open.
    open() => "plain-open";
    /// A box in which nothing is written.
    empty() => "plain-empty";
    /// Behind a line: its place in an order of preference.
    place_in_order(n) => "plain-place-in-order";
    /// Behind a line: the commands act here.
    marked() => "plain-marked";
    /// Before the box that is typed in. text: what it holds, a whole sentence.
    fill_now(text) => "plain-fill-now";
    /// Between two answers: the first turns into the second.
    becomes() => "plain-becomes";
    /// The sign "-" as a word, before what it chooses.
    minus() => "plain-minus";
    /// The sign "*" as a word, before what it chooses.
    star() => "plain-star";
    /// The sign "+" as a word, before what it does.
    plus() => "plain-plus";
    /// A line that means nothing on this page. text: what was typed.
    not_understood(text) => "plain-not-understood";
    /// A number that no line of the page has.
    no_such_line(number) => "plain-no-such-line";
    /// Several numbers were typed where one is taken.
    one_number() => "plain-one-number";
    /// Several lines came at once where each would have been a command or an answer. count: how many.
    pasted(count) => "plain-pasted";
    /// The input ended within a line.
    unended() => "plain-unended";
    /// A line is as long as a terminal lets through.
    cut() => "plain-cut";
    /// A question that is not asked now was to be gone to. number: as it was typed.
    not_asked(number) => "plain-not-asked";
    /// There is no such question. number: as it was typed.
    no_such_question(number) => "plain-no-such-question";
    /// On the covered page: what was said before can still be read.
    cover() => "plain-cover";
    /// The first line of all.
    welcome() => "plain-welcome";
    /// The last line of all.
    bye() => "plain-bye";
    /// Help: its title, and how a line ends.
    help_title() => "plain-help-title";
    /// Help: what numbers do.
    help_numbers() => "plain-help-numbers";
    /// Help: the two special answers.
    help_special() => "plain-help-special";
    /// Help: the empty line.
    help_again() => "plain-help-again";
    /// Help: back, on, straight to a question, out.
    help_moving() => "plain-help-moving";
    /// Help: the menu.
    help_menu() => "plain-help-menu";
    /// Help: finding.
    help_find() => "plain-help-find";
    /// Help: what acts on the lines of a list.
    help_lists() => "plain-help-lists";
    /// Help: boxes.
    help_boxes() => "plain-help-boxes";
    /// Help: boxes of several lines.
    help_long() => "plain-help-long";
    /// Help: keys that a text names.
    help_keys() => "plain-help-keys";
    /// Help: what can be typed on this page. list: commands, each with what it does; a whole sentence.
    help_here(list) => "plain-help-here";
}
