//! Phrases of the team at an answer.

phrases! {
    /// Title.
    title(number) => "team-title";
    /// Line.
    agree() => "team-agree";
    /// Line, when the team had agreed.
    take_back() => "team-take-back";
    /// Line. code: of the member.
    dissent(code) => "team-dissent";
    /// Line. code: of the member.
    answers(code) => "team-answers";
    /// Label of the box.
    words(code) => "team-words";
    /// After agreeing.
    agreed() => "team-agreed";
    /// After taking it back.
    not_agreed() => "team-not-agreed";
    /// After choosing.
    answers_now(code) => "team-answers-now";
    /// After writing.
    dissent_kept() => "team-dissent-kept";
    /// After the words of a dissent were left with Esc.
    dissent_draft() => "team-dissent-draft";
}
