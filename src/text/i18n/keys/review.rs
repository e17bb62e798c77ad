//! Phrases of the review before signing.

phrases! {
    /// Questions stand not verified for no reply, and the reply has come. count: how many.
    replied(count) => "review-replied";
    /// Data requests wait for a reply and have no deadline, so that no day makes them overdue. count: how many.
    no_deadline(count) => "review-no-deadline";
    /// Header. code: of what is assessed.
    title(code) => "review-title";
    /// Header on narrow screens.
    title_short() => "review-title-short";
    /// First line. problems: how many must be solved; looks: how many may be looked at.
    not_ready(problems, looks) => "review-not-ready";
    /// First line when nothing must be solved. looks: how many may be looked at.
    is_ready(looks) => "review-is-ready";
    /// First line of a signed session. codes: who signed, as a list.
    is_signed(date, time, codes) => "review-is-signed";
    /// Under it. digest: the fingerprint.
    fingerprint(digest) => "review-fingerprint";
    /// Head of what must be solved.
    problems() => "review-problems";
    /// Head of what may be looked at.
    looks() => "review-looks";
    /// Column head.
    sections() => "review-sections";
    /// Column head.
    answered() => "review-answered";
    /// Column head.
    not_applicable() => "review-not-applicable";
    /// Column head.
    not_verified_head() => "review-not-verified-head";
    /// Column head.
    flags() => "review-flags";
    /// Way on. written: how many recommendations there are; gaps: how many questions have a gap.
    recommendations(written, gaps) => "review-recommendations";
    /// Way on.
    all_answers() => "review-all-answers";
    /// Last line.
    sign() => "review-sign";
    /// Last line while something must be solved. count: how many.
    sign_after(count) => "review-sign-after";
    /// Last line of a signed session.
    reopen() => "review-reopen";
    /// What is expected. number: of the question.
    enter_goes(number) => "review-enter-goes";
    /// What is expected at a section.
    enter_section(number) => "review-enter-section";
    /// What is expected at a line that opens a page.
    enter_opens() => "review-enter-opens";
    /// After the key for signing while something must be solved. count: how many.
    cannot_sign(count) => "review-cannot-sign";
    /// An item in a repeat. row: its number; words: of the item.
    in_row(row, words) => "review-in-row";
    /// Words of the questionnaire as they are.
    words(text) => "review-words";
    /// Problem: the disk refused.
    not_saved() => "review-not-saved";
    /// Problem: the disk has not confirmed yet.
    unconfirmed() => "review-unconfirmed";
    /// Problem.
    independence() => "review-independence";
    /// Problem: a question about a risk to somebody is open.
    urgent_open() => "review-urgent-open";
    /// Problem: a recorded risk is not settled.
    unsettled() => "review-unsettled";
    /// Problem or look: a question is open. question: its text.
    no_answer(question) => "review-no-answer";
    /// Problem: a failed must-pass without its gap.
    gap_missing() => "review-gap-missing";
    /// Look: a flag. kind: its kind; text: its words.
    flag(kind, text) => "review-flag";
    /// Look: a flag without words.
    flag_alone(kind) => "review-flag-alone";
    /// Look: not applicable without a reason.
    no_reason() => "review-no-reason";
    /// A must-pass that was called not applicable. text: the first words of the reason, quoted.
    must_pass_excused(text) => "review-must-pass-excused";
    /// Look: a value that is unlikely. value: as it was answered; asks: what the questionnaire asks about it, a sentence.
    unlikely(value, asks) => "review-unlikely";
    /// Look: a half-typed answer. text: its beginning.
    half_typed(text) => "review-half-typed";
    /// Look: a half-written note. text: its beginning.
    half_note(text) => "review-half-note";
    /// Look: a half-written line of evidence.
    half_evidence() => "review-half-evidence";
    /// Look: a half-written note on the visit.
    half_visit_note() => "review-half-visit-note";
    /// Look: a half-written source.
    half_source() => "review-half-source";
    /// Look: a half-written recommendation.
    half_recommendation() => "review-half-recommendation";
    /// Look: the words of a flag are half written.
    half_flag() => "review-half-flag";
    /// Look: the first open question of a section. count: how many more there are.
    open_more(count) => "review-open-more";
    /// Look: rows that are not declared complete. title: of the list.
    rows(title) => "review-rows";
    /// Look: notes on the visit without a question.
    visit_notes(count) => "review-visit-notes";
    /// Look: the answer to the question about independence is not what was declared. link: what was declared.
    declared_otherwise(link) => "review-declared-otherwise";
    /// Look: a member dissents. code: of the member.
    dissent(code, text) => "review-dissent";
    /// A section that nobody has taken where parts are shared out. title: of the section.
    not_taken(title) => "review-not-taken";
    /// Look: an answer of one member.
    not_agreed() => "review-not-agreed";
    /// Look: the first answer of one member in a section. count: how many more there are.
    not_agreed_more(count) => "review-not-agreed-more";
    /// Look: what could not be verified. reasons: each with its count, as a list.
    not_verified(count, reasons) => "review-not-verified";
    /// A reason with its count.
    counted(reason, count) => "review-counted";
    /// Look: an answer that does not count.
    kept() => "review-kept";
    /// Look: an answer that does not count. number: of the question whose answer decides that.
    kept_because(number) => "review-kept-because";
    /// Look: weak evidence.
    weak() => "review-weak";
    /// Look: the first with weak evidence in a section. count: how many more there are.
    weak_more(count) => "review-weak-more";
    /// Beside: label.
    answer() => "review-answer";
    /// Beside: label.
    note() => "review-note";
    /// Beside: label.
    gap() => "review-gap";
    /// Beside: label.
    evidence() => "review-evidence";
    /// Beside: what stands where nothing was written.
    none() => "review-none";
    /// Beside: head.
    you_can() => "review-you-can";
    /// Beside. number: of the question.
    can_go(number) => "review-can-go";
    /// Beside: what to do about a risk that is not settled.
    can_safeguard() => "review-can-safeguard";
    /// Beside: what to do about a failed must-pass.
    can_gap() => "review-can-gap";
    /// Beside: what to do about weak evidence.
    can_evidence() => "review-can-evidence";
    /// Beside: what to do about an open question.
    can_answer() => "review-can-answer";
    /// Beside: it may stay as it is.
    can_leave() => "review-can-leave";
    /// Title of the page for reopening.
    reopen_title() => "review-reopen-title";
    /// What reopening means.
    reopen_means() => "review-reopen-means";
    /// Label of the box.
    reopen_why() => "review-reopen-why";
    /// Enter without a reason.
    reason_needed() => "review-reason-needed";
    /// After reopening.
    reopened() => "review-reopened";
    /// When a signed session is opened.
    signed_walk(date) => "review-signed-walk";
    /// Reopening a session that is not signed.
    not_signed() => "review-not-signed";
    /// The first line where nothing stops the signature though questions are open. open: how many.
    can_be_signed(open) => "review-can-be-signed";
}
