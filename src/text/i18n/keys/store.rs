//! Phrases about the data file: what went wrong with it, and why it can only be read.

phrases! {
    /// There is no data file. path: where it was looked for.
    missing_error(path) => "store-missing-error";
    /// What to do when there is no data file.
    missing_hint() => "store-missing-hint";
    /// The file is something else, or encrypted. path: which file.
    foreign_error(path) => "store-foreign-error";
    /// What to do when the file is something else.
    foreign_hint() => "store-foreign-hint";
    /// A newer program wrote the file. path: which file; found, known: numbers of its layout and of the newest layout known here.
    newer_error(path, found, known) => "store-newer-error";
    /// What to do when a newer program wrote something.
    newer_hint() => "store-newer-hint";
    /// The file contradicts itself. path: which file.
    damaged_error(path) => "store-damaged-error";
    /// What to do when the file is damaged.
    damaged_hint() => "store-damaged-hint";
    /// No room on the disk. path: which file.
    full_error(path) => "store-full-error";
    /// What to do when the disk is full.
    full_hint() => "store-full-hint";
    /// The file cannot be written or made. path: which file; reason: what the system said, in its language.
    unwritable_error(path, reason) => "store-unwritable-error";
    /// What to do when the file cannot be written.
    unwritable_hint() => "store-unwritable-hint";
    /// Another program holds the file. path: which file.
    busy_error(path) => "store-busy-error";
    /// What to do when another program holds the file.
    busy_hint() => "store-busy-hint";
    /// The disk failed. path: which file; reason: what the system said, in its language.
    disk_error(path, reason) => "store-disk-error";
    /// What to do when the disk failed.
    disk_hint() => "store-disk-hint";
    /// An event cannot be read. path: which file; number: of the event in its session.
    unreadable_error(path, number) => "store-unreadable-error";
    /// Something was to be written where only reading is possible. path: which file.
    read_only_error(path) => "store-read-only-error";
    /// What to do when only reading is possible.
    read_only_hint() => "store-read-only-hint";
    /// It is unknown whether the last change was written. path: which file.
    unsure_error(path) => "store-unsure-error";
    /// What to do when that is unknown.
    unsure_hint() => "store-unsure-hint";
    /// The database refused something it should not. path: which file; reason: in English.
    unexpected_error(path, reason) => "store-unexpected-error";
    /// What to do about a mistake in the program.
    unexpected_hint() => "store-unexpected-hint";
    /// The session in the file is elsewhere than this window thought.
    conflict_error() => "store-conflict-error";
    /// What to do then.
    conflict_hint() => "store-conflict-hint";
    /// The event is stored already.
    duplicate_error() => "store-duplicate-error";
    /// What to do then: nothing.
    duplicate_hint() => "store-duplicate-hint";
    /// An event came before its session or assessment was opened.
    not_opened_error() => "store-not-opened-error";
    /// An event of an assessment was to go into a session, or the other way round.
    wrong_stream_error() => "store-wrong-stream-error";
    /// A session was opened whose assessment is not in the file.
    no_assessment_error() => "store-no-assessment-error";
    /// A session was opened with a questionnaire that is not kept in the file.
    no_package_error() => "store-no-package-error";
    /// An event would not read back as it is, so it was not written.
    not_readable_back_error() => "store-not-readable-back-error";
    /// Why only reading is possible: it was asked for.
    asked_notice() => "store-asked-notice";
    /// Why only reading is possible: another window writes. process: its number; since: date and time.
    held_notice(process, since) => "store-held-notice";
    /// The same, when it is not known which window.
    held_unknown_notice() => "store-held-unknown-notice";
    /// Why only reading is possible: the disk or folder takes no changes.
    unwritable_notice() => "store-unwritable-notice";
    /// Why only reading is possible: the folder cannot keep two windows from writing at once.
    no_locks_notice() => "store-no-locks-notice";
    /// Why only reading is possible: a newer program wrote the file.
    newer_notice() => "store-newer-notice";
}
