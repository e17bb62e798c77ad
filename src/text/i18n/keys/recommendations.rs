//! Phrases of the recommendations and of the list of gaps they are written from.

phrases! {
    /// Header.
    title() => "recommendations-title";
    /// Above the lists, while no gap is marked.
    intro() => "recommendations-intro";
    /// Head of a list. count: how many.
    gaps_without(count) => "recommendations-gaps-without";
    /// Head of a list. count: how many.
    gaps_with(count) => "recommendations-gaps-with";
    /// Head of a list.
    list() => "recommendations-list";
    /// A gap whose line was not written.
    no_line() => "recommendations-no-line";
    /// A gap at a question that must be met. line: what is missing, or that nothing was written.
    must(line) => "recommendations-must";
    /// Mark on a gap whose recommendation was begun and left.
    begun() => "recommendations-begun";
    /// The list of recommendations is empty.
    none_yet() => "recommendations-none-yet";
    /// The list of gaps is empty.
    no_gaps() => "recommendations-no-gaps";
    /// No gap is without a recommendation.
    all_answered() => "recommendations-all-answered";
    /// Line of the list.
    add() => "recommendations-add";
    /// Line of the list when one was begun and left.
    add_begun() => "recommendations-add-begun";
    /// In the line under a recommendation. priority: 1, 2 or 3.
    priority_number(priority) => "recommendations-priority-number";
    /// In the line under a recommendation: no owner.
    nobody() => "recommendations-nobody";
    /// In the line under a recommendation. date: until when.
    by(date) => "recommendations-by";
    /// In the line under a recommendation: no date.
    no_date() => "recommendations-no-date";
    /// In the line under a recommendation. numbers: the questions it answers to.
    for_questions(numbers) => "recommendations-for-questions";
    /// In the line under a recommendation: it answers to no question.
    for_none() => "recommendations-for-none";
    /// Priority 1.
    at_once() => "recommendations-at-once";
    /// Priority 2.
    should() => "recommendations-should";
    /// Priority 3.
    invited() => "recommendations-invited";
    /// Label of a detail.
    level() => "recommendations-level";
    /// Label of a detail.
    missing() => "recommendations-missing";
    /// Label of a detail.
    note() => "recommendations-note";
    /// Label of a detail: the numbers of the recommendations follow.
    answered_by() => "recommendations-answered-by";
    /// Label of a step.
    what() => "recommendations-what";
    /// Label of a step.
    questions() => "recommendations-questions";
    /// Label of a step.
    who() => "recommendations-who";
    /// Label of a step.
    priority() => "recommendations-priority";
    /// Label of a step.
    by_when() => "recommendations-by-when";
    /// Header of the form.
    form_new() => "recommendations-form-new";
    /// Header of the form. number: of the question it was begun at.
    form_new_for(number) => "recommendations-form-new-for";
    /// Header of the form. number: of the recommendation.
    form_known(number) => "recommendations-form-known";
    /// Asked by a step.
    ask_text() => "recommendations-ask-text";
    /// Asked by a step.
    ask_questions() => "recommendations-ask-questions";
    /// Asked by a step.
    ask_owner() => "recommendations-ask-owner";
    /// Asked by a step.
    ask_priority() => "recommendations-ask-priority";
    /// Asked by a step.
    ask_due() => "recommendations-ask-due";
    /// Enter without words.
    needs_text() => "recommendations-needs-text";
    /// Enter without a priority.
    needs_priority() => "recommendations-needs-priority";
    /// Enter without a question, once.
    no_questions() => "recommendations-no-questions";
    /// Enter without an owner, once.
    no_owner() => "recommendations-no-owner";
    /// Enter without a date, once.
    no_due() => "recommendations-no-due";
    /// After Space on a question.
    tied(number) => "recommendations-tied";
    /// After Space on a question that was tied.
    untied(number) => "recommendations-untied";
    /// A digit that no question's number begins with.
    no_such_question(digit) => "recommendations-no-such-question";
    /// After writing one that answers to no question.
    written(number) => "recommendations-written";
    /// After writing. questions: the numbers it answers to.
    written_for(number, questions) => "recommendations-written-for";
    /// After changing.
    changed(number) => "recommendations-changed";
    /// After a digit over a gap. number: the recommendation; question: the gap.
    attached(number, question) => "recommendations-attached";
    /// The same when it was attached before.
    attached_already(number, question) => "recommendations-attached-already";
    /// Digits typed over a gap. number: the recommendation; question: the gap.
    typed(number, question) => "recommendations-typed";
    /// Digits typed elsewhere. number: the recommendation.
    marked(number) => "recommendations-marked";
    /// A digit when nothing is written yet.
    none_to_attach() => "recommendations-none-to-attach";
    /// A digit without a recommendation. numbers: those there are.
    no_such(digit, numbers) => "recommendations-no-such";
    /// After taking one away.
    removed(number) => "recommendations-removed";
    /// Delete on something else.
    mark_one() => "recommendations-mark-one";
    /// Right on something else.
    mark_a_gap() => "recommendations-mark-a-gap";
    /// Space in the lists.
    space_is_inside() => "recommendations-space-is-inside";
    /// Message line on a gap. number: of the question.
    expects_gap(number) => "recommendations-expects-gap";
    /// Message line on a gap. number: of the question; digits: the recommendations there are.
    expects_gap_attach(number, digits) => "recommendations-expects-gap-attach";
    /// Message line on a recommendation.
    expects_known() => "recommendations-expects-known";
    /// Message line on the line that adds one.
    expects_add() => "recommendations-expects-add";
    /// Message line while questions are tied.
    expects_questions() => "recommendations-expects-questions";
}
