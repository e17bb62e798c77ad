//! Phrases of the question screen.

phrases! {
    /// Header: section number and title, question number, which question of the section. of: questions in the section.
    where_(section, title, number, at, of) => "question-where";
    /// Header on narrow screens.
    where_short(number, at, of) => "question-where-short";
    /// Above the options.
    choose_one() => "question-choose-one";
    /// Above the options of a question with several answers.
    choose_any() => "question-choose-any";
    /// Above the options of a ranking.
    rank_them() => "question-rank-them";
    /// The line for the answer that the standard cannot apply here.
    not_applicable() => "question-not-applicable";
    /// The line for 'none' in a question with several answers.
    none_of_these() => "question-none-of-these";
    /// The line for the answer that it could not be found out.
    not_verified() => "question-not-verified";
    /// Above the reasons.
    why_not_verified() => "question-why-not-verified";
    /// Reason why something was not verified.
    no_reply() => "question-no-reply";
    /// Reason why something was not verified.
    no_access() => "question-no-access";
    /// Reason why something was not verified.
    no_time() => "question-no-time";
    /// Reason why something was not verified.
    sources_conflict() => "question-sources-conflict";
    /// Reason why something was not verified.
    protects_person() => "question-protects-person";
    /// Label of the box for the reason of 'not applicable'.
    why_not_applicable() => "question-why-not-applicable";
    /// Label of the gap line, optional.
    gap() => "question-gap";
    /// Label of the gap line of a failed must-pass.
    gap_needed() => "question-gap-needed";
    /// After an answer that waits. code: the code of the answer; text: its text.
    echo(number, code, text) => "question-echo";
    /// After an answer that went on by itself.
    echo_advanced(number, code, text) => "question-echo-advanced";
    /// After a typed answer or several answers.
    echo_value(number, text) => "question-echo-value";
    /// The question on the screen is asked no longer, and another took its place. number: of the question that went.
    not_asked_now(number) => "question-not-asked-now";
    /// Echo and consequence in one line.
    echo_and(echo, consequence) => "question-echo-and";
    /// After an answer was taken away.
    taken_away(number) => "question-taken-away";
    /// Backspace on an open question.
    nothing_to_take() => "question-nothing-to-take";
    /// Enter on an unanswered question.
    left_open(number) => "question-left-open";
    /// After the box for why it cannot apply was left empty.
    reason_missing(number) => "question-reason-missing";
    /// After moving the mark. code: the code of the marked line.
    marked(code) => "question-marked";
    /// The same in a list whose codes reach two digits, where a digit only marks. code: the code of the marked line.
    marked_for_space(code) => "question-marked-for-space";
    /// After an answer among several that must stand alone, or beside which one stood that must: what was taken out with it.
    taken_out(options) => "question-taken-out";
    /// A typed text that is no value yet was kept as a draft.
    kept_typed() => "question-kept-typed";
    /// Under the options: the answer was taken from the declaration of independence.
    declared() => "question-declared";
    /// A typed text that is no value yet was left for another question. number: of the question that was left.
    kept_draft(number) => "question-kept-draft";
    /// PgUp on the first question.
    first_question() => "question-first-question";
    /// Enter on the last question. keys: those that lead to the review.
    last_question(keys) => "question-last-question";
    /// End when everything is answered.
    no_open() => "question-no-open";
    /// End went to an open question.
    next_open_is(number) => "question-next-open-is";
    /// End crossed into another section.
    section_done(section, number) => "question-section-done";
    /// When a session is opened again. answers: the last ones with their times, as a list.
    where_was_i(answers) => "question-where-was-i";
    /// One of the last answers. words: its beginning.
    answer_at(number, words, time) => "question-answer-at";
    /// Under a box.
    help_box() => "question-help-box";
    /// Label.
    standard_label() => "question-standard-label";
    /// Label.
    evidence_label() => "question-evidence-label";
    /// Evidence under a question: none.
    evidence_none() => "question-evidence-none";
    /// Evidence under a question.
    evidence_count(count) => "question-evidence-count";
    /// A top rating without what its verification asks for.
    evidence_weak() => "question-evidence-weak";
    /// What evidence a question asks for where all of it is needed. means: a list.
    evidence_asks(means) => "question-evidence-asks";
    /// Where anything seen or read will do. means: the kinds the question names, a list.
    evidence_asks_seen(means) => "question-evidence-asks-seen";
    /// The same where it names only interviews.
    evidence_asks_anything() => "question-evidence-asks-anything";
    /// Where a partner is asked for. partners: all needed; means: one of them beside; lists.
    evidence_asks_with(partners, means) => "question-evidence-asks-with";
    /// Label.
    note_label() => "question-note-label";
    /// Label.
    flag_label() => "question-flag-label";
    /// Marks a must-pass question.
    must_pass() => "question-must-pass";
    /// Above a calculated value.
    from_package() => "question-from-package";
    /// Under a question with several answers.
    chosen(count, list) => "question-chosen";
    /// Mark on an answer that one member gave and the team agreed to.
    one_rater() => "question-one-rater";
    /// A chosen option was filtered out.
    filtered_out() => "question-filtered-out";
    /// Under what the questionnaire asks about an unlikely value. Enter is a key.
    unlikely() => "question-unlikely";
    /// A constraint is violated and the questionnaire gives no words of its own.
    constraint() => "question-constraint";
    /// A number lies between the allowed steps.
    off_step(step) => "question-off-step";
    /// An exclusive option stands beside others.
    not_alone() => "question-not-alone";
    /// A ranking is not finished.
    unranked(count) => "question-unranked";
    /// Message line while the words of a question fill the window.
    down_to_answers() => "question-down-to-answers";
}
