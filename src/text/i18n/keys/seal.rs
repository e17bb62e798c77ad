//! Phrases of the passphrase, the recovery key, and the lock.

phrases! {
    /// Error: the data file is encrypted and nobody gave the passphrase. path: which file.
    locked_error(path) => "seal-locked-error";
    /// What to do then. option: as it is typed.
    locked_hint(option) => "seal-locked-hint";
    /// Error: the data file is plain where an encrypted one was expected. path: which file.
    plain_error(path) => "seal-plain-error";
    /// What to do then.
    plain_hint() => "seal-plain-hint";
    /// Error: the file of keys cannot be understood. path: which file.
    keys_error(path) => "seal-keys-error";
    /// What to do then.
    keys_hint() => "seal-keys-hint";
    /// Title of the page that asks for the passphrase.
    title() => "seal-title";
    /// Label of the box.
    passphrase() => "seal-passphrase";
    /// Label of the box.
    recovery() => "seal-recovery";
    /// What is expected at the passphrase.
    expects() => "seal-expects";
    /// What is expected at the recovery key.
    recovery_expects() => "seal-recovery-expects";
    /// Said on the page that asks for the passphrase after the screen was locked.
    all_saved() => "seal-all-saved";
    /// Said while the passphrase is tried.
    opening() => "seal-opening";
    /// The passphrase is another one.
    wrong() => "seal-wrong";
    /// The passphrase is another one, and the next is taken after some seconds.
    wrong_wait(seconds) => "seal-wrong-wait";
    /// What was typed is no recovery key.
    recovery_misread() => "seal-recovery-misread";
    /// It is the recovery key of other data.
    recovery_wrong() => "seal-recovery-wrong";
    /// The computer has not enough memory for the derivation.
    memory() => "seal-memory";
    /// Title of the page on which a passphrase is chosen.
    set_title() => "seal-set-title";
    /// Why a passphrase is chosen now.
    set_why() => "seal-set-why";
    /// Label above the first box. letters: how many at least.
    set_new(letters) => "seal-set-new";
    /// Label above the second box.
    set_again() => "seal-set-again";
    /// The passphrase is too short. letters: how many at least.
    too_short(letters) => "seal-too-short";
    /// The two are not the same.
    differs() => "seal-differs";
    /// Said while everything is encrypted.
    protecting() => "seal-protecting";
    /// Title of the page that shows the recovery key.
    recovery_title() => "seal-recovery-title";
    /// What to do with the recovery key.
    recovery_about() => "seal-recovery-about";
    /// What happens when both are lost.
    both_lost() => "seal-both-lost";
    /// Label of the box in which two groups are typed back.
    recovery_copy() => "seal-recovery-copy";
    /// What was typed back is not what is shown.
    recovery_not_it() => "seal-recovery-not-it";
    /// Everything is encrypted now.
    done() => "seal-done";
    /// What overwriting cannot promise, said where a store with sessions was encrypted.
    wiped_as_far() => "seal-wiped-as-far";
    /// Key: another way in, or back to the passphrase.
    forgot() => "seal-forgot";
    /// Title of the page that asks for the passphrase. time: of the day.
    locked_at(time) => "seal-locked-at";
    /// Line of the settings, and an offer on a plain store.
    offer() => "seal-offer";
    /// What is expected where a passphrase is chosen.
    set_expects() => "seal-set-expects";
    /// After unlocking: an assessment was being set up.
    begun_kept() => "seal-begun-kept";
}
