//! Phrases for what a screen says when there is little to show, after something broke off, and when an answer opens or closes others.

phrases! {
    /// In a window that is too small, after the advice to make it larger. command: what to type to get plain lines, fener --plain.
    plain(command) => "states-plain";
    /// Head of the page after a run that was cut off.
    cut_off() => "states-cut-off";
    /// What of it is here. code: the subject's code. done, all: how many questions are answered of how many. date, time: of the last change.
    kept(code, done, all, date, time) => "states-kept";
    /// What the page is for, in its help.
    kept_means() => "states-kept-means";
    /// While the record is being read and checked.
    checking() => "states-checking";
    /// All entries of the record are as they were written.
    checked(entries) => "states-checked";
    /// One of them is not. command: what to type, fener doctor.
    not_whole(command) => "states-not-whole";
    /// The record cannot be read. command: what to type, fener doctor.
    not_readable(command) => "states-not-readable";
    /// Texts that were not finished are in their boxes.
    half_written(count) => "states-half-written";
    /// Head of the last answers.
    last_answers() => "states-last-answers";
    /// A way on: into the session.
    go_on(code) => "states-go-on";
    /// A way on.
    back_up_first() => "states-back-up-first";
    /// A way on.
    to_home() => "states-to-home";
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
