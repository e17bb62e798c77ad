//! Phrases that name changes and answers.

phrases! {
    /// A late reply came. count: questions that stand not verified for no reply; numbers: the first of them.
    reply_came(count, numbers) => "describe-reply-came";
    /// Consequence of an answer. count: questions that appeared; numbers: the first of them, as a list.
    added(count, numbers) => "describe-added";
    /// Consequence: questions disappeared, none of them answered.
    removed(count, numbers) => "describe-removed";
    /// A change that undo takes back: the question's number, what the answer was made, what it becomes.
    answer(number, before, after) => "describe-answer";
    /// A change that undo takes back.
    note(number) => "describe-note";
    /// A change that undo takes back: the line that says what is missing.
    gap(number) => "describe-gap";
    /// Why a question was called not applicable or not verified.
    reason(number) => "describe-reason";
    /// A change that undo takes back.
    evidence(number) => "describe-evidence";
    /// A change that undo takes back: dissent or agreement.
    team(number) => "describe-team";
    /// A change that undo takes back.
    flag() => "describe-flag";
    /// A change that undo takes back: a flag on a question.
    flag_at(number) => "describe-flag-at";
    /// A change that undo takes back.
    source() => "describe-source";
    /// A change that undo takes back.
    visit_note() => "describe-visit-note";
    /// A change that undo takes back. number: of the recommendation; words: its first words.
    recommendation(number, words) => "describe-recommendation";
    /// A change that undo takes back: rows of a repeat. list: what the repeat is called.
    rows_of(list) => "describe-rows-of";
    /// A change that cannot be undone.
    session() => "describe-session";
    /// The state of a question without an answer.
    open() => "describe-open";
    /// The answer that the standard cannot apply here.
    not_applicable() => "describe-not-applicable";
    /// The answer that it could not be found out.
    not_verified() => "describe-not-verified";
    /// An answer by itself.
    value(value) => "describe-value";
    /// The answer to a question with several answers when none holds.
    none_of_these() => "describe-none-of-these";
    /// A change that undo takes back: the session was carried from one version of its questionnaire to another.
    upgrade(from, to) => "describe-upgrade";
    /// The same where the country pack alone is another: its country and the days of the two.
    upgrade_pack(country, from, to) => "describe-upgrade-pack";
}
