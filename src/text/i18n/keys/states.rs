//! Phrases for what a screen says when there is little to show, after something broke off, and when an answer opens or closes others.

phrases! {
    /// In a window that is too small, after the advice to make it larger. command: what to type to get plain lines, fener --plain.
    plain(command) => "states-plain";
    /// On Home after a run that was cut off. code: the subject's code. done, all: how many questions are answered of how many. date, time:
    /// of the last change. digit: what to press.
    recovered(code, done, all, date, time, digit) => "states-recovered";
    /// On Home with no session: the digits that start an assessment and a practice run.
    home(digit, practice) => "states-home";
    /// No session is signed.
    none_signed() => "states-none-signed";
    /// No evidence is listed at a question.
    no_evidence() => "states-no-evidence";
    /// No recommendation is written.
    no_recommendations() => "states-no-recommendations";
    /// The scores of a session without an answer.
    no_scores() => "states-no-scores";
    /// Answers that do not count any more, because their questions are not asked now. numbers: up to three and how many more.
    uncounted(numbers) => "states-uncounted";
    /// Answers that count again, because their questions are asked again.
    counted_again(numbers) => "states-counted-again";
    /// On Home when nothing is open. digit: starts an assessment; signed: shows what is signed.
    none_open(digit, signed) => "states-none-open";
}
