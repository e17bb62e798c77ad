//! Phrases of the page for leaving.

phrases! {
    /// Title.
    title() => "leave-title";
    /// When nothing is on its way to the disk.
    all_saved() => "leave-all-saved";
    /// When an assessment is being set up: of it nothing is kept before the last step.
    setting_up() => "leave-setting-up";
    /// What stands under it when nothing is on its way to the disk.
    rest_saved() => "leave-rest-saved";
    /// When something is unconfirmed.
    not_all_saved() => "leave-not-all-saved";
    /// Where the session opens again.
    go_on_at(number) => "leave-go-on-at";
    /// A way.
    stay() => "leave-stay";
    /// A way.
    home() => "leave-home";
    /// A way.
    program() => "leave-program";
    /// A way.
    suspend() => "leave-suspend";
    /// Message after the program was to be left while the disk refuses.
    asks_again() => "leave-asks-again";
    /// When the disk refuses. count: changes.
    unsaved(count) => "leave-unsaved";
    /// What saves them. digit: tries again.
    rescue(digit) => "leave-rescue";
    /// A way.
    try_again() => "leave-try-again";
    /// A way. count: changes that are lost.
    lose(count) => "leave-lose";
    /// A digit that is no way. digits: those that are.
    no_such_way(digit, digits) => "leave-no-such-way";
    /// Leaving would stop an export or a backup.
    work() => "leave-work";
}
