//! Phrases of what may leave with an export.

phrases! {
    /// Help of an option: for whom.
    help_profile() => "privacy-help-profile";
    /// Help of an option: ratings that rest on residents alone.
    help_resident() => "privacy-help-resident";
    /// What to do about such ratings.
    rests_hint() => "privacy-rests-hint";
    /// Something asked for that a profile never holds. option: as typed. profile: its name.
    not_in_profile(option, profile) => "privacy-not-in-profile";
    /// What to do about it.
    not_in_profile_hint() => "privacy-not-in-profile-hint";
    /// Help of an option: what points to a person by its shape.
    help_leaks() => "privacy-help-leaks";
    /// What was found. found: each with its place, as a list.
    leaks(found) => "privacy-leaks";
    /// What to do about it.
    leaks_hint() => "privacy-leaks-hint";
}
