//! Phrases of the passphrase on the command line.

phrases! {
    /// What `fener passphrase` is for.
    about() => "passphrase-about";
    /// Help of the global option for the passphrase.
    help_fd() => "passphrase-help-fd";
    /// Placeholder of that option.
    value_number() => "passphrase-value-number";
    /// Help of the argument of `fener passphrase`.
    help_what() => "passphrase-help-what";
    /// Placeholder of that argument.
    value_what() => "passphrase-value-what";
    /// Help of the option that asks for the recovery key in place of the old passphrase.
    help_recovery() => "passphrase-help-recovery";
    /// Prompt on the terminal; a blank follows.
    ask() => "passphrase-ask";
    /// Prompt on the terminal.
    ask_new() => "passphrase-ask-new";
    /// Prompt on the terminal.
    ask_again() => "passphrase-ask-again";
    /// Prompt on the terminal.
    ask_recovery() => "passphrase-ask-recovery";
    /// What to do when the passphrase is wrong. command: as it is typed.
    wrong_hint(command) => "passphrase-wrong-hint";
    /// Error: there is no terminal to ask on, or the descriptor gives no line.
    no_terminal() => "passphrase-no-terminal";
    /// The passphrase is right.
    is_it() => "passphrase-is-it";
    /// The passphrase was changed.
    changed() => "passphrase-changed";
    /// The data are encrypted already.
    already() => "passphrase-already";
    /// What to do then. command: as it is typed.
    already_hint(command) => "passphrase-already-hint";
    /// The data are not encrypted.
    not_yet() => "passphrase-not-yet";
    /// What to do then. command: as it is typed.
    not_yet_hint(command) => "passphrase-not-yet-hint";
    /// What to do when the two are not the same.
    differs_hint() => "passphrase-differs-hint";
}
