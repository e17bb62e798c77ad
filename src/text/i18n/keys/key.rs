//! One or two words for every key: the key row, the help, the menu and the README say the same.

phrases! {
    /// The team agrees to the answer of one member.
    agree() => "key-agree";
    /// Key row: digits answer the question.
    answer() => "key-answer";
    /// Key row: digits choose a line.
    choose() => "key-choose";
    /// Key row: digits switch one of several answers.
    on_off() => "key-on-off";
    /// Key row and help: the answer 'not applicable'.
    not_applicable() => "key-not-applicable";
    /// Key row and help: the answer 'could not be verified'.
    not_verified() => "key-not-verified";
    /// Key row: Space records the marked line.
    take() => "key-take";
    /// Key row: Enter goes to the next question.
    next() => "key-next";
    /// Key row: Enter goes on.
    continue_() => "key-continue";
    /// Key row: Enter opens the marked line.
    open() => "key-open";
    /// Key row: Enter goes to the marked question.
    go() => "key-go";
    /// Key row: arrows mark another line.
    move_() => "key-move";
    /// Key row: PgUp goes to the question before.
    back_question() => "key-back-question";
    /// Help: PgDn goes to the question after.
    after_question() => "key-after-question";
    /// Help: Home goes to the first question of the section.
    first_of_section() => "key-first-of-section";
    /// Key row: End goes to the next open question.
    next_open() => "key-next-open";
    /// Key row: Backspace takes the answer away.
    take_away() => "key-take-away";
    /// Key row: Tab goes to the next area of the screen.
    area() => "key-area";
    /// Help: Shift+Tab goes to the area before.
    area_before() => "key-area-before";
    /// Key row: Esc closes.
    close() => "key-close";
    /// Key row: Esc goes back.
    back() => "key-back";
    /// Key row: Esc stops the file that is being written.
    stop_work() => "key-stop-work";
    /// Key row: the numbered menu.
    menu() => "key-menu";
    /// Key row: the second page of the menu.
    more() => "key-more";
    /// Key row: find.
    find() => "key-find";
    /// Key row: help.
    help() => "key-help";
    /// Help: lists the open questions.
    open_questions() => "key-open-questions";
    /// Help: the card that says what to do when somebody is in danger.
    safeguarding() => "key-safeguarding";
    /// The same in the key row of a question, where room is short.
    card() => "key-card";
    /// Menu: note for this question.
    note() => "key-note";
    /// Menu: evidence for this question.
    evidence() => "key-evidence";
    /// Menu: the standard and the guidance of this question.
    standard() => "key-standard";
    /// Menu: the outline of all sections.
    outline() => "key-outline";
    /// On a page that explains a score: what other answers would make of it.
    what_if() => "key-what-if";
    /// Menu: the scores.
    scores() => "key-scores";
    /// Menu: show the other language in the same place.
    other_language() => "key-other-language";
    /// Menu: flag this question or the visit.
    flag() => "key-flag";
    /// Menu: take the last change back.
    undo() => "key-undo";
    /// Menu: do it again.
    redo() => "key-redo";
    /// Menu: leave to Home or the program.
    leave() => "key-leave";
    /// Menu: cover the screen at once.
    cover() => "key-cover";
    /// Menu: review before signing.
    review() => "key-review";
    /// Menu: write a file.
    export() => "key-export";
    /// Menu: settings.
    settings() => "key-settings";
    /// Menu: the sources, written once.
    sources() => "key-sources";
    /// Menu: notes on the visit that are tied to questions later.
    visit_notes() => "key-visit-notes";
    /// Find: the gaps and the recommendations.
    recommendations() => "key-recommendations";
    /// Find: everything that was answered, to read.
    all_answers() => "key-all-answers";
    /// Key row: Enter on a gap writes a recommendation, on a recommendation opens it.
    write() => "key-write";
    /// Key row: goes to the question of the marked gap.
    to_question() => "key-to-question";
    /// Key row: digits mark a line by the number of its question.
    by_number() => "key-by-number";
    /// Key row: digits go to a section.
    section() => "key-section";
    /// Key row: Tab goes to the next section.
    next_section() => "key-next-section";
    /// Key row: + declares independence, or a link to what is assessed.
    independence() => "key-independence";
    /// Key row: - puts right the period, the days of the visit and the purpose.
    describe() => "key-describe";
    /// Menu: sign.
    sign() => "key-sign";
    /// Menu: the team at this answer.
    team() => "key-team";
    /// Menu: the page of this assessment.
    about() => "key-about";
    /// Key row: + adds a line.
    add() => "key-add";
    /// Key row: Delete removes the marked line.
    remove() => "key-remove";
    /// Key row: a digit attaches that source to the question.
    attach() => "key-attach";
    /// Key row: Space attaches the marked source to every answer that follows, until pressed again.
    work_from() => "key-work-from";
    /// Key row: Space ties the marked note to the question, or takes that back.
    tie() => "key-tie";
    /// Key row: letters and digits are typed.
    type_() => "key-type";
    /// Help: arrows move the caret.
    caret() => "key-caret";
    /// Help: Home goes to the start of the line.
    line_start() => "key-line-start";
    /// Help: End goes to the end of the line.
    line_end() => "key-line-end";
    /// Help: Backspace deletes to the left.
    delete_left() => "key-delete-left";
    /// Help: Delete deletes to the right.
    delete_right() => "key-delete-right";
    /// Key row: Enter begins a new line.
    new_line() => "key-new-line";
    /// Key row: Tab ends a long text.
    done() => "key-done";
    /// Key row: PgDn goes a page down.
    page_down() => "key-page-down";
    /// Help: PgUp goes a page up.
    page_up() => "key-page-up";
    /// Help: Home goes to the first line.
    first_line() => "key-first-line";
    /// Help: End goes to the last line.
    last_line() => "key-last-line";
    /// Key row: arrows open and close a branch or change a value.
    branch() => "key-branch";
    /// Key row: left and right change a value.
    change() => "key-change";
    /// Key row: Enter and Esc stay.
    stay() => "key-stay";
    /// Key row: Enter tries again.
    try_again() => "key-try-again";
    /// Key row: Enter creates the assessment.
    create() => "key-create";
    /// Key row: Enter explains the marked score.
    explain() => "key-explain";
    /// Key row: Enter signs when the number was typed.
    sign_number() => "key-sign-number";
    /// The answer from before an upgrade is confirmed.
    confirm() => "key-confirm";
    /// Opens the page of an upgrade.
    upgrade() => "key-upgrade";
}
