//! Phrases about carrying a session to a newer edition of its questionnaire.

phrases! {
    /// Said once when a session opens. what: the newer version, as `upgrade-version-of` or `upgrade-pack-of` say it; . . 2 are keys.
    newer(what) => "upgrade-newer";
    /// The newer version, at the beginning of a sentence or alone.
    version_of(version) => "upgrade-version-of";
    /// The newer country pack, where it alone is newer. country: two letters.
    pack_of(country, date) => "upgrade-pack-of";
    /// Undo or redo would lead to a version that is not at hand.
    not_at_hand() => "upgrade-not-at-hand";
    /// Title of the page before an upgrade.
    title(what) => "upgrade-title";
    /// Title of the page after an upgrade.
    title_done(what) => "upgrade-title-done";
    /// Count on the page of an upgrade.
    carried(count) => "upgrade-carried";
    /// Count on the page of an upgrade.
    to_confirm(count) => "upgrade-to-confirm";
    /// Count on the page of an upgrade: answers whose question is gone.
    gone(count) => "upgrade-gone";
    /// Count on the page of an upgrade.
    added(count) => "upgrade-added";
    /// What the page before an upgrade expects.
    expects_enter() => "upgrade-expects-enter";
    /// What the page after an upgrade expects.
    expects_back() => "upgrade-expects-back";
    /// On the page before an upgrade, under the counts.
    undo_later() => "upgrade-undo-later";
    /// Head of a list.
    head_confirm() => "upgrade-head-confirm";
    /// Head of a list.
    head_gone() => "upgrade-head-gone";
    /// Head of a list.
    head_added() => "upgrade-head-added";
    /// The answer from before, under its question.
    given(answer) => "upgrade-given";
    /// What changed about one answer that can be chosen. changed: its words, with [-went-] and {+came+} marks.
    choice(changed) => "upgrade-choice";
    /// What changed besides the words. aspects: a list such as “type, condition”.
    also(aspects) => "upgrade-also";
    /// Said when an upgrade is done. ! is a key.
    done(what, count) => "upgrade-done";
    /// At a question whose answer waits. from, to: versions.
    changed(from, to) => "upgrade-changed";
    /// At a question whose answer rests on a value of the country pack that is another now.
    changed_value() => "upgrade-changed-value";
    /// At a question of the country pack whose answer waits, where the pack alone is newer.
    changed_pack() => "upgrade-changed-pack";
    /// How to confirm the answer from before. key: a key such as Ctrl+Space.
    confirm_with(key, answer) => "upgrade-confirm-with";
    /// The answer from before fits the question no more.
    anew(answer) => "upgrade-anew";
    /// How a question stands, in lists: its answer waits to be confirmed.
    waits() => "upgrade-waits";
    /// An answer that waits to be confirmed, on the page of all answers.
    value_waits(value) => "upgrade-value-waits";
    /// Echo: the answer from before was confirmed.
    confirmed(number, answer) => "upgrade-confirmed";
    /// Why the page of an upgrade does not open.
    refused_none() => "upgrade-refused-none";
    /// In the review. question: its text.
    review_confirm(question) => "upgrade-review-confirm";
    /// In the review: the first of several in a section. count: how many more.
    review_confirm_more(count) => "upgrade-review-confirm-more";
    /// In the review.
    review_gone(count) => "upgrade-review-gone";
    /// In the review: an upgrade could be done.
    review_newer(what) => "upgrade-review-newer";
    /// In the review, what is expected at that line.
    review_newer_enter() => "upgrade-review-newer-enter";
    /// What `fener upgrade` is for, in one line.
    about() => "upgrade-about";
    /// Help of --dry-run.
    help_dry_run() => "upgrade-help-dry-run";
    /// Under the help of `fener upgrade`.
    after() => "upgrade-after";
    /// The answer of `fener upgrade` when nothing is newer. what: the version.
    newest(session, what) => "upgrade-newest";
    /// Why `fener upgrade` refuses.
    signed(session) => "upgrade-signed";
    /// What to do about it.
    signed_hint() => "upgrade-signed-hint";
    /// What lies in the user's folder and cannot be used. whose: the id of a questionnaire or the letters of a country. what: its version,
    /// as `upgrade-version-of` or `upgrade-pack-of` say it.
    unusable(whose, what, count) => "upgrade-unusable";
    /// What to do about it. target: a path.
    unusable_hint(target) => "upgrade-unusable-hint";
    /// A version in a list that cannot be used, in a cell.
    unusable_cell(version) => "upgrade-unusable-cell";
    /// The last line of `fener upgrade --dry-run`.
    dry() => "upgrade-dry";
    /// Count on the page before an upgrade, only where there are any: answers that files to share kept back so far, because they were
    /// sensitive or small numbers, and will hold.
    unprotected(count) => "upgrade-unprotected";
    /// Head of a list: these answers.
    head_unprotected() => "upgrade-head-unprotected";
}
