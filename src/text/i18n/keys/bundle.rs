//! Phrases of bundles: what laptops send each other, and what becomes of it.

phrases! {
    /// Error: behind what can be read of the session stand entries of a merge that was withdrawn, so nothing is written.
    withdrawn_error() => "bundle-withdrawn-error";
    /// What to do then.
    withdrawn_hint() => "bundle-withdrawn-hint";
    /// Error: something else than a file.
    not_a_file_error() => "bundle-not-a-file-error";
    /// Error: an archive. kind: zip, gzip or tar.
    archive_error(kind) => "bundle-archive-error";
    /// Error: no bundle.
    foreign_error() => "bundle-foreign-error";
    /// What to do then.
    foreign_hint() => "bundle-foreign-hint";
    /// Error. most: MiB that a bundle may have.
    too_large_error(most) => "bundle-too-large-error";
    /// Error. most: MiB that a line may have.
    long_line_error(most) => "bundle-long-line-error";
    /// Error: it holds more of something than it may.
    too_many_error() => "bundle-too-many-error";
    /// What to do then.
    parts_hint() => "bundle-parts-hint";
    /// Error: a byte differs, or the end is missing.
    changed_error() => "bundle-changed-error";
    /// What to do then.
    again_hint() => "bundle-again-hint";
    /// Error: encrypted for somebody else.
    not_for_me_error() => "bundle-not-for-me-error";
    /// What to do then.
    not_for_me_hint() => "bundle-not-for-me-hint";
    /// Error: encrypted with a passphrase.
    needs_passphrase_error() => "bundle-needs-passphrase-error";
    /// Error: another passphrase.
    wrong_passphrase_error() => "bundle-wrong-passphrase-error";
    /// Error: its passphrase asks for more work than a laptop should be made to do.
    too_much_work_error() => "bundle-too-much-work-error";
    /// What to do then.
    passphrase_hint() => "bundle-passphrase-hint";
    /// Error: a newer program wrote it.
    newer_error() => "bundle-newer-error";
    /// What to do then.
    newer_hint() => "bundle-newer-hint";
    /// Error: nobody signed it.
    unsigned_error() => "bundle-unsigned-error";
    /// Error: signed with another key than it says, or something else was signed.
    other_key_error() => "bundle-other-key-error";
    /// Error. path: a name of a file in it.
    path_error(path) => "bundle-path-error";
    /// Error: the files of a package are not those that its digest names.
    other_package_error() => "bundle-other-package-error";
    /// Error. line: number of the line inside.
    malformed_error(line) => "bundle-malformed-error";
    /// What to do then.
    malformed_hint() => "bundle-malformed-hint";
    /// Error. text: what was given as a key.
    recipient_error(text) => "bundle-recipient-error";
    /// Error: nobody is named who shall read the bundle.
    nobody_error() => "bundle-nobody-error";
    /// What to do then.
    recipient_hint() => "bundle-recipient-hint";
    /// Error. reason: what the system said.
    disk_error(reason) => "bundle-disk-error";
    /// What the command does.
    about() => "bundle-about";
    /// What the command does.
    about_import() => "bundle-about-import";
    /// Help of an option.
    help_session() => "bundle-help-session";
    /// Help of an option.
    help_to() => "bundle-help-to";
    /// Help of an option.
    help_passphrase() => "bundle-help-passphrase";
    /// Help of an option.
    help_out() => "bundle-help-out";
    /// Help of an option.
    help_my_key() => "bundle-help-my-key";
    /// Help of an argument.
    help_file() => "bundle-help-file";
    /// Help of an option.
    help_dry_run() => "bundle-help-dry-run";
    /// Help of an option.
    help_yes() => "bundle-help-yes";
    /// Help of an option.
    help_undo() => "bundle-help-undo";
    /// Placeholder of a value in the help.
    value_key() => "bundle-value-key";
    /// Said of one’s own key. key: as others type it.
    my_key(key) => "bundle-my-key";
    /// Said of one’s own key. figures: to be compared on the telephone.
    my_figures(figures) => "bundle-my-figures";
    /// Said when it is written. path: the file. count: sessions.
    made(path, count) => "bundle-made";
    /// Said when there is no session.
    nothing_to_send() => "bundle-nothing-to-send";
    /// Said of who sent it. label: the name that they give themselves. figures: their key, to be compared.
    sender(label, figures) => "bundle-sender";
    /// Said when the key is seen for the first time.
    sender_new() => "bundle-sender-new";
    /// Said when the key is known. date: since when.
    sender_known(date) => "bundle-sender-known";
    /// Said when a known name comes with another key. label: the name.
    sender_other(label) => "bundle-sender-other";
    /// What becomes of a session. what: its code. count: entries.
    part_new(what, count) => "bundle-part-new";
    /// What becomes of a session. count: new entries.
    part_extended(what, count) => "bundle-part-extended";
    /// What becomes of a session.
    part_known(what) => "bundle-part-known";
    /// What becomes of a session.
    part_shorter(what) => "bundle-part-shorter";
    /// What becomes of a session.
    part_deleted(what) => "bundle-part-deleted";
    /// What becomes of a session. number: of the first entry that differs.
    part_parts(what, number) => "bundle-part-parts";
    /// What becomes of a session.
    part_broken(what) => "bundle-part-broken";
    /// What becomes of a session.
    part_newer(what) => "bundle-part-newer";
    /// What becomes of a session.
    part_incomplete(what) => "bundle-part-incomplete";
    /// Said of words erased there. count: entries.
    erased_too(count) => "bundle-erased-too";
    /// Said after a preview.
    would_hint() => "bundle-would-hint";
    /// Said after a merge.
    taken() => "bundle-taken";
    /// Said of a bundle that was taken before and brings nothing.
    was_taken() => "bundle-was-taken";
    /// Said of a bundle that brings nothing.
    nothing_new() => "bundle-nothing-new";
    /// Said after undoing.
    undone() => "bundle-undone";
    /// Said when no import stands.
    nothing_to_undo() => "bundle-nothing-to-undo";
    /// Said when something was written on top. what: the session.
    built_on(what) => "bundle-built-on";
    /// The store that takes it is not encrypted.
    open_here() => "bundle-open-here";
}
