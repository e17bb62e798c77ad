//! Phrases of the terminal around the program: refusals before it starts, the end, files, a disk that fails.

phrases! {
    /// Before the start: keys do not come from a terminal, or frames do not go to one.
    no_terminal() => "tui-no-terminal";
    /// Before the start: the terminal could not be set up. reason: what the system said, in its language.
    terminal_failed(reason) => "tui-terminal-failed";
    /// What happened, then what to do: two whole sentences.
    what_and_mend(what, mend) => "tui-what-and-mend";
    /// The settings file could not be read whole. path: which file.
    settings_broken(path) => "tui-settings-broken";
    /// A setting could not be written. path: which file; reason: what the system said, in its language.
    settings_not_kept(path, reason) => "tui-settings-not-kept";
    /// A session could not be opened or exported because something before it is not saved yet.
    not_while_unsaved() => "tui-not-while-unsaved";
    /// The events of a session do not make one.
    session_unreadable() => "tui-session-unreadable";
    /// The package that a session is filled with is not in the store. digest: of the package.
    package_missing(digest) => "tui-package-missing";
    /// A new assessment was to be written before its questionnaire was read.
    package_not_read() => "tui-package-not-read";
    /// An export could not be written. folder: where; reason: what the system said, in its language.
    export_failed(folder, reason) => "tui-export-failed";
    /// A mistake of the program ended what was asked for, not the program.
    job_crashed() => "tui-job-crashed";
    /// After a mistake of the program, on the terminal. path: of the report.
    crashed(path) => "tui-crashed";
    /// The same when no report could be written. place: file and line in the program.
    crashed_without_report(place) => "tui-crashed-without-report";
    /// There is no shell to give the terminal to.
    no_shell() => "tui-no-shell";
    /// After the end, on the terminal. count: changes that never reached the disk.
    left_unsaved(count) => "tui-left-unsaved";
}
