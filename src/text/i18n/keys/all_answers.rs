//! Phrases of the page of all answers.

phrases! {
    /// Header.
    title() => "all_answers-title";
    /// Header. section: the number; name: its title.
    title_in(section, name) => "all_answers-title-in";
    /// Behind the title of a section. done, all: questions.
    done_of(done, all) => "all_answers-done-of";
    /// Behind the title of a section that is not asked.
    section_hidden() => "all_answers-section-hidden";
    /// At the end of a section. count: questions that other answers leave out.
    unasked(count) => "all_answers-unasked";
    /// In the place of an answer.
    open() => "all_answers-open";
    /// In the place of an answer that is needed before signing.
    open_required() => "all_answers-open-required";
    /// In the place of a calculated value that cannot be worked out yet.
    nothing() => "all_answers-nothing";
    /// Label: why it cannot apply.
    reason() => "all_answers-reason";
    /// Label: the gap.
    missing() => "all_answers-missing";
    /// Label: what should be done.
    recommendation() => "all_answers-recommendation";
    /// In a line of evidence. page: page or article.
    page(page) => "all_answers-page";
    /// Mark: the question is not asked any more.
    not_counted() => "all_answers-not-counted";
    /// Mark: why it cannot apply is not written.
    lacks_reason() => "all_answers-lacks-reason";
    /// Mark: what must be met failed, and what is missing is not written.
    lacks_gap() => "all_answers-lacks-gap";
    /// Tab in the last section.
    last_section() => "all_answers-last-section";
    /// Shift and Tab in the first section.
    first_section() => "all_answers-first-section";
    /// Enter on a question that is not asked, or on a calculated one.
    cannot_go() => "all_answers-cannot-go";
    /// A key that would change something; message line where Enter goes nowhere.
    only_to_read() => "all_answers-only-to-read";
    /// Message line. number: the marked question.
    enter_goes(number) => "all_answers-enter-goes";
}
