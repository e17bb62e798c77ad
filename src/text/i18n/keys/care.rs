//! Phrases about looking after what is kept: checking, copying, mending and taking away.

phrases! {
    /// About `fener verify`.
    about_verify() => "care-about-verify";
    /// About --all.
    help_verify_all() => "care-help-verify-all";
    /// What a check found. what: the session; count: entries.
    whole(what, count) => "care-whole";
    /// What a check found. kind: a word of the history, such as answered.
    changed(what, number, at, kind) => "care-changed";
    /// What a check found.
    missing(what, number) => "care-missing";
    /// What a check found.
    end(what) => "care-end";
    /// What a check found.
    signature(what, number, at) => "care-signature";
    /// Remedy when a check found changes.
    broken_hint() => "care-broken-hint";
    /// Under a session. codes: of those who signed.
    signed(number, at, codes) => "care-signed";
    /// Under a signature.
    unchanged() => "care-unchanged";
    /// Under a signature.
    reopened(number, at, reason) => "care-reopened";
    /// Under a signature; a list of entries follows.
    since(count) => "care-since";
    /// Under a session.
    erased(number, at, kind) => "care-erased";
    /// About `fener backup`.
    about_backup() => "care-about-backup";
    /// About the argument of `fener backup`.
    help_backup_folder() => "care-help-backup-folder";
    /// Done.
    backed_up(path) => "care-backed-up";
    /// Done.
    let_go(count) => "care-let-go";
    /// About `fener restore`.
    about_restore() => "care-about-restore";
    /// About the argument of `fener restore`.
    help_restore_file() => "care-help-restore-file";
    /// About --into.
    help_restore_into() => "care-help-restore-into";
    /// Done. count: assessments and sessions.
    restored(path, count) => "care-restored";
    /// Done.
    kept_as(path) => "care-kept-as";
    /// Done.
    gone_again(count) => "care-gone-again";
    /// About `fener doctor`.
    about_doctor() => "care-about-doctor";
    /// About --mend.
    help_mend() => "care-help-mend";
    /// About --export.
    help_salvage() => "care-help-salvage";
    /// Nothing was found. count: assessments and sessions.
    healthy(count) => "care-healthy";
    /// Done.
    mended(count) => "care-mended";
    /// Not done.
    left(count) => "care-left";
    /// A finding.
    lists_error() => "care-lists-error";
    /// A finding.
    cut_off_error() => "care-cut-off-error";
    /// A finding.
    left_over_error(path) => "care-left-over-error";
    /// A finding.
    too_open_error(path) => "care-too-open-error";
    /// A finding. found: a number.
    older_error(found) => "care-older-error";
    /// A finding.
    settings_error(path) => "care-settings-error";
    /// Remedy.
    mend_hint() => "care-mend-hint";
    /// Remedy.
    settings_hint() => "care-settings-hint";
    /// Done.
    salvaged(path, count) => "care-salvaged";
    /// Done.
    salvaged_part(path, count) => "care-salvaged-part";
    /// About `fener delete`.
    about_delete() => "care-about-delete";
    /// About --now. The four words are typed as they stand.
    help_now() => "care-help-now";
    /// About --yes.
    help_yes() => "care-help-yes";
    /// About --list.
    help_leaving() => "care-help-leaving";
    /// About --undo.
    help_undo() => "care-help-undo";
    /// Which session. from, to: the period.
    what(code, from, to, count) => "care-what";
    /// Done. what: as care-what says it.
    hidden(what, date) => "care-hidden";
    /// Under it: how.
    hidden_undo(session) => "care-hidden-undo";
    /// Done.
    deleted(what) => "care-deleted";
    /// Asked before it is done.
    would_delete(what) => "care-would-delete";
    /// Under it.
    would_hint() => "care-would-hint";
    /// Heads a list of files after something was deleted or erased.
    copies() => "care-copies";
    /// Under it.
    elsewhere() => "care-elsewhere";
    /// Done.
    taken_back(what) => "care-taken-back";
    /// An empty list.
    none_leaving() => "care-none-leaving";
    /// A mistake.
    not_deleted_error(session) => "care-not-deleted-error";
    /// Remedy.
    not_deleted_hint() => "care-not-deleted-hint";
    /// About `fener erase`.
    about_erase() => "care-about-erase";
    /// About the argument of `fener erase`.
    help_entry() => "care-help-entry";
    /// Name of that argument, in capitals.
    value_entry() => "care-value-entry";
    /// Asked before it is done. what: an entry.
    would_erase(what, count) => "care-would-erase";
    /// Done.
    words_erased(count) => "care-words-erased";
    /// A mistake.
    no_words_error(number) => "care-no-words-error";
    /// Remedy.
    no_words_hint(session) => "care-no-words-hint";
    /// A way on the page for leaving.
    backup_way() => "care-backup-way";
    /// Title.
    backup_title() => "care-backup-title";
    /// What a backup is.
    backup_means() => "care-backup-means";
    /// Over the box for the folder.
    backup_where() => "care-backup-where";
    /// What is expected.
    backup_expects() => "care-backup-expects";
    /// While it begins.
    copying_begins() => "care-copying-begins";
    /// While it is written. share: a percentage.
    copying(share) => "care-copying";
    /// Label on the page of the assessment.
    reopened_label() => "care-reopened-label";
    /// A signature that stands no more. signed, at: moments; codes: of those who signed.
    reopened_before(signed, codes, at, reason) => "care-reopened-before";
}
