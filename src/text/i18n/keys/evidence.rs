//! Phrases of evidence: the lists, and the form behind evidence and sources.

phrases! {
    /// Header.
    title(number) => "evidence-title";
    /// Head of the lines under the question.
    lines() => "evidence-lines";
    /// Head of the sources that can be attached.
    sources() => "evidence-sources";
    /// Head of a column.
    kind() => "evidence-kind";
    /// Head of a column.
    what() => "evidence-what";
    /// Head of a column: page, article or file code.
    page() => "evidence-page";
    /// Head of a column.
    date() => "evidence-date";
    /// Head of a column and label: how strong it is.
    strength() => "evidence-strength";
    /// A source by its number, such as S3.
    source_no(source) => "evidence-source-no";
    /// A line whose source was taken away.
    source_gone(source) => "evidence-source-gone";
    /// Stands for what a resident said when nothing else was written.
    a_resident() => "evidence-a-resident";
    /// Stands for a missing title.
    no_words() => "evidence-no-words";
    /// The list of lines is empty.
    none_here() => "evidence-none-here";
    /// Line of the list.
    add() => "evidence-add";
    /// Line of the list when one was begun and left.
    add_begun() => "evidence-add-begun";
    /// Line of the list.
    new_source() => "evidence-new-source";
    /// Under the head of the sources. keys: digits such as 1-4.
    how_to_attach(keys) => "evidence-how-to-attach";
    /// The same when numbers have two digits.
    how_to_collect() => "evidence-how-to-collect";
    /// Mark on a source that is attached to this question.
    attached_mark() => "evidence-attached-mark";
    /// Mark on the source that is attached to every answer that follows.
    working_mark() => "evidence-working-mark";
    /// Header: which source is attached to every answer that follows.
    working_from(source) => "evidence-working-from";
    /// What a top rating needs where anything seen or read will do. means: the kinds the question names, a list.
    enough_seen(means) => "evidence-enough-seen";
    /// The same where the question names only interviews.
    enough_anything() => "evidence-enough-anything";
    /// What a top rating needs where a partner is asked for. partners: kinds that are all needed; means: kinds of which one must stand
    /// beside them; lists.
    enough_with(partners, means) => "evidence-enough-with";
    /// The same where only partners are named.
    enough_partners(partners) => "evidence-enough-partners";
    /// The question names no kinds.
    asks_nothing() => "evidence-asks-nothing";
    /// Why a top rating is weak.
    weak_none() => "evidence-weak-none";
    /// Why a top rating is weak.
    weak_only_weak() => "evidence-weak-only-weak";
    /// Why a top rating is weak.
    weak_only_said() => "evidence-weak-only-said";
    /// Why a top rating is weak. means: kinds of evidence, a list.
    weak_partner(means) => "evidence-weak-partner";
    /// Mark on what a resident said.
    staff_present() => "evidence-staff-present";
    /// Mark on what a resident said.
    staff_absent() => "evidence-staff-absent";
    /// The same in a narrow column.
    weak_staff() => "evidence-weak-staff";
    /// Label of details: whether a talk was in private.
    in_private() => "evidence-in-private";
    /// Label of details.
    kept_where() => "evidence-kept-where";
    /// Label of details: the questions that rest on the source.
    used_for() => "evidence-used-for";
    /// Label: whether a resident agreed.
    consent() => "evidence-consent";
    /// Label: whether staff was present.
    staff() => "evidence-staff";
    /// The first numbers of a list of questions, and how many more.
    numbers(numbers) => "evidence-numbers";
    /// The same when it is longer.
    numbers_more(numbers, count) => "evidence-numbers-more";
    /// A kind of evidence in one word.
    k_document() => "evidence-k-document";
    /// A kind of evidence in one word.
    k_observation() => "evidence-k-observation";
    /// A kind of evidence in one or two words: a sample of anonymised files.
    k_cases() => "evidence-k-cases";
    /// A kind of evidence in one word.
    k_law() => "evidence-k-law";
    /// A kind of evidence in one word.
    k_data() => "evidence-k-data";
    /// A kind of evidence in one word: said by a manager.
    k_manager() => "evidence-k-manager";
    /// A kind of evidence in one word: said by staff.
    k_staff() => "evidence-k-staff";
    /// A kind of evidence in one word: said by a beneficiary.
    k_beneficiary() => "evidence-k-beneficiary";
    /// A kind of evidence in one or two words: said by somebody outside.
    k_external() => "evidence-k-external";
    /// After a digit. source: its number.
    attached(source) => "evidence-attached";
    /// After the digit of a source that is attached here.
    attached_already(source) => "evidence-attached-already";
    /// After Space on a source.
    works_from(source) => "evidence-works-from";
    /// After Space on the source that was worked from.
    works_no_more(source) => "evidence-works-no-more";
    /// A digit while there are no sources.
    no_sources() => "evidence-no-sources";
    /// A digit without a source. sources: the numbers there are, such as 1-4.
    no_such_source(digit, sources) => "evidence-no-such-source";
    /// A digit while numbers have two digits.
    marked(number) => "evidence-marked";
    /// After Delete on a line.
    removed() => "evidence-removed";
    /// Delete without a line.
    mark_a_line() => "evidence-mark-a-line";
    /// Space without a source.
    mark_a_source() => "evidence-mark-a-source";
    /// Delete on a source.
    sources_elsewhere() => "evidence-sources-elsewhere";
    /// Header of the form. number: of the question.
    form_new(number) => "evidence-form-new";
    /// Header of the form. number: of the question.
    form_line(number) => "evidence-form-line";
    /// Step of the form.
    ask_kind() => "evidence-ask-kind";
    /// Step of the form, before a resident's words.
    ask_consent() => "evidence-ask-consent";
    /// Step of the form, about a resident's words.
    ask_staff() => "evidence-ask-staff";
    /// Answer.
    yes() => "evidence-yes";
    /// Answer.
    no() => "evidence-no";
    /// Step of the form: the box of a document, a law, statistics.
    ask_title() => "evidence-ask-title";
    /// Step of the form: the box of something seen.
    ask_seen() => "evidence-ask-seen";
    /// Step of the form: the box of a sample of anonymised files.
    ask_cases() => "evidence-ask-cases";
    /// Step of the form: the box of an interview.
    ask_function() => "evidence-ask-function";
    /// Step of the form: the box of a resident's words; may stay empty.
    ask_resident() => "evidence-ask-resident";
    /// Step of the form.
    ask_private() => "evidence-ask-private";
    /// Step of the form; may stay empty.
    ask_at() => "evidence-ask-at";
    /// Step of the form.
    ask_date() => "evidence-ask-date";
    /// Step of the form about a resident's words.
    ask_date_resident() => "evidence-ask-date-resident";
    /// Step of the form; may stay empty.
    ask_kept() => "evidence-ask-kept";
    /// Step of the form.
    ask_strength() => "evidence-ask-strength";
    /// What a strength means.
    means_usual() => "evidence-means-usual";
    /// What a strength means.
    means_strong() => "evidence-means-strong";
    /// What a strength means.
    means_weak() => "evidence-means-weak";
    /// Under every box.
    privacy() => "evidence-privacy";
    /// Problem: the box is empty.
    needs_what() => "evidence-needs-what";
    /// Enter on an empty date, once.
    no_date() => "evidence-no-date";
    /// Enter without a choice.
    choose_by_digit() => "evidence-choose-by-digit";
    /// Delete on a choice that is needed.
    choose_other() => "evidence-choose-other";
    /// After 'no' to consent.
    no_consent() => "evidence-no-consent";
    /// A kind that would turn what is recorded into a resident's words, or back.
    kind_stays() => "evidence-kind-stays";
    /// After Esc.
    waits() => "evidence-waits";
    /// A form that was left opens again.
    resumed() => "evidence-resumed";
    /// After a new line.
    written(number) => "evidence-written";
    /// After a change.
    changed() => "evidence-changed";
    /// Message line of the form.
    expects_form() => "evidence-expects-form";
    /// When a session opens in which a source is attached to each answer. no: its number.
    still_works_from(no) => "evidence-still-works-from";
}
