//! Phrases of the page for what keeps the records safe.

phrases! {
    /// Title of the page, and line of the settings that leads there.
    title() => "safety-title";
    /// What the page is for.
    means() => "safety-means";
    /// Value of the line of the settings: the data are encrypted.
    encrypted_now() => "safety-encrypted-now";
    /// Value of the line of the settings: they are not.
    plain_now() => "safety-plain-now";
    /// First sentence of the page: the data are encrypted.
    encrypted() => "safety-encrypted";
    /// First sentence of the page: they are not.
    plain() => "safety-plain";
    /// Line of the page, and title of the page it leads to.
    change() => "safety-change";
    /// What changing the passphrase does and does not.
    change_why() => "safety-change-why";
    /// Label of the box for the passphrase the data have now.
    old() => "safety-old";
    /// Line of the page, and title of the page it leads to.
    recovery() => "safety-recovery";
    /// What a new recovery key does and does not.
    recovery_why() => "safety-recovery-why";
    /// The new recovery key was made and written down.
    recovery_made() => "safety-recovery-made";
    /// Said while the passphrase is tried or changed.
    trying() => "safety-trying";
    /// Line of the page.
    back_up() => "safety-back-up";
}
