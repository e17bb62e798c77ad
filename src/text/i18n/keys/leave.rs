//! Phrases of the page for leaving.

phrases! {
    /// Title.
    title() => "leave-title";
    /// When nothing is on its way to the disk.
    all_saved() => "leave-all-saved";
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
}
