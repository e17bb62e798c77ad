//! Phrases of Home.

phrases! {
    /// Header.
    title() => "home-title";
    /// Header, right.
    offline() => "home-offline";
    /// The same in a narrow window: one or two words.
    offline_short() => "home-offline-short";
    /// Head.
    continue_() => "home-continue";
    /// Head.
    start() => "home-start";
    /// Head.
    look_back() => "home-look-back";
    /// Line.
    new() => "home-new";
    /// Line.
    all_open(count) => "home-all-open";
    /// Line: the same where sessions have data requests overdue that have no line of their own. late: how many sessions.
    all_open_late(count, late) => "home-all-open-late";
    /// Line.
    signed(count) => "home-signed";
    /// Column head.
    answered() => "home-answered";
    /// Column head.
    state() => "home-state";
    /// State of a session. when: date or time.
    draft_at(when) => "home-draft-at";
    /// State.
    ready() => "home-ready";
    /// State.
    signed_at(when) => "home-signed-at";
    /// State: must be settled first.
    risk() => "home-risk";
    /// Line: data requests whose legal deadline has passed without a reply. count: how many; code: of the subject; since: the day.
    overdue(count, code, since) => "home-overdue";
    /// State: the same in the list of all open sessions.
    overdue_state(count) => "home-overdue-state";
    /// Mark on a practice session.
    practice() => "home-practice";
    /// When.
    today(time) => "home-today";
    /// The next step as a sentence.
    next_step(count, code, digit) => "home-next-step";
    /// The next step when a risk is not reported.
    next_risk(code, digit) => "home-next-risk";
    /// The next step when nothing is answered yet.
    next_begin(code, digit) => "home-next-begin";
    /// The next step when all is answered.
    next_review(code, digit) => "home-next-review";
    /// A period.
    period(from, to) => "home-period";
    /// Before the list came.
    reading() => "home-reading";
    /// Head of the details of the marked line.
    selected(code) => "home-selected";
    /// Detail.
    detail_questionnaire(id, version) => "home-detail-questionnaire";
    /// Detail.
    detail_period(from, to) => "home-detail-period";
    /// Detail.
    detail_open(count) => "home-detail-open";
    /// Detail.
    detail_flags(count) => "home-detail-flags";
    /// Header.
    signed_title() => "home-signed-title";
    /// Header.
    open_title() => "home-open-title";
    /// Next step while the disk refuses. digit: tries again on the page for leaving.
    next_rescue(digit) => "home-next-rescue";
}
