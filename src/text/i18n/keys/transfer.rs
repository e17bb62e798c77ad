//! Phrases of the screens on which sessions go to another laptop and come from one.

phrases! {
    /// Key row of Home and of the export: write a bundle for another laptop.
    key_bundle() => "transfer-key-bundle";
    /// Key row of Home: take over a bundle.
    key_import() => "transfer-key-import";
    /// Key row of the preview: take the bundle over.
    key_take() => "transfer-key-take";
    /// Key row of the question before an undo: hide what the last import brought.
    key_hide() => "transfer-key-hide";
    /// Title of a page.
    title() => "transfer-title";
    /// What the bundle will hold. code: of the service.
    what_open(code) => "transfer-what-open";
    /// What the bundle will hold.
    what_all() => "transfer-what-all";
    /// A line: who shall read it.
    to() => "transfer-to";
    /// In place of the key of the other laptop.
    to_none() => "transfer-to-none";
    /// A line: where it is written.
    folder() => "transfer-folder";
    /// A line: write the bundle.
    write() => "transfer-write";
    /// A line: write one’s own key to a file.
    keep_key() => "transfer-keep-key";
    /// Before one’s own key.
    my_key() => "transfer-my-key";
    /// In place of one’s own key while it is not known.
    key_comes() => "transfer-key-comes";
    /// Said when one’s own key was written to a file.
    key_kept(path) => "transfer-key-kept";
    /// What a bundle is.
    about() => "transfer-about";
    /// Where a bundle with a passphrase is made.
    passphrase() => "transfer-passphrase";
    /// Above the box for the key of the other laptop.
    to_ask() => "transfer-to-ask";
    /// Said when what was typed is no key. beginning: of every key.
    to_begins(beginning) => "transfer-to-begins";
    /// Said when what was typed is no key. wanted, count: signs.
    to_count(wanted, count) => "transfer-to-count";
    /// Said when a sign of the key is wrong.
    to_typo() => "transfer-to-typo";
    /// Said when one’s own key was given.
    to_own() => "transfer-to-own";
    /// Said when no key was given.
    no_key_yet() => "transfer-no-key-yet";
    /// Said while it is written.
    writing() => "transfer-writing";
    /// What is expected on the page of a bundle.
    expects() => "transfer-expects";
    /// What is expected in a box of that page.
    expects_box() => "transfer-expects-box";
    /// Title of a page.
    import_title() => "transfer-import-title";
    /// A line: choose the file.
    open_file() => "transfer-open-file";
    /// A line.
    undo_line() => "transfer-undo-line";
    /// What an import is.
    import_about() => "transfer-import-about";
    /// Above the box for the path.
    file_ask() => "transfer-file-ask";
    /// What is expected in that box.
    expects_file() => "transfer-expects-file";
    /// Said while it is read.
    checking() => "transfer-checking";
    /// Said of a bundle for somebody else.
    not_for_me() => "transfer-not-for-me";
    /// Said of a bundle with a passphrase.
    needs_passphrase() => "transfer-needs-passphrase";
    /// Head of the preview.
    would_bring() => "transfer-would-bring";
    /// What is expected on the preview.
    expects_take() => "transfer-expects-take";
    /// What is expected where nothing can be taken.
    expects_back() => "transfer-expects-back";
    /// What is expected on the page.
    expects_import() => "transfer-expects-import";
    /// Said before it is taken where the data are not encrypted.
    open_here() => "transfer-open-here";
    /// Said while it is taken.
    taking() => "transfer-taking";
    /// Said when it was taken. line: number of the line that undoes it.
    taken(line) => "transfer-taken";
    /// Said when a bundle was looked at and left.
    left() => "transfer-left";
    /// Said to who wants to go back meanwhile.
    being_written() => "transfer-being-written";
    /// The question before an undo. label: the name that the sender gives themselves.
    undo_ask(label, date) => "transfer-undo-ask";
    /// What the undo does.
    undo_means() => "transfer-undo-means";
    /// What is expected there.
    expects_undo() => "transfer-expects-undo";
    /// Said while it is undone.
    undoing() => "transfer-undoing";
    /// What the page is for.
    help_bundle() => "transfer-help-bundle";
    /// What the page is for.
    help_import() => "transfer-help-import";
}
