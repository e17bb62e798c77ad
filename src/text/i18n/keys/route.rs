//! Phrases about the order in which questions are walked.

phrases! {
    /// Head of what is left of a section where another order of walking has taken the rest of it.
    rest(section) => "route-rest";
    /// An order of walking, and head of the first column of the outline: by the sections of the questionnaire.
    by_section() => "route-by-section";
    /// An order of walking, and head of the first column of the outline: by documents, observation, interviews and so on.
    by_means() => "route-by-means";
    /// An order of walking, and head of the first column of the outline: by the rooms of the building.
    by_room() => "route-by-room";
    /// The key row: the key that changes the order of walking.
    key() => "route-key";
    /// After the order was changed. order: one of the three above.
    now(order) => "route-now";
    /// The key was pressed where the questionnaire has one order alone.
    only_one() => "route-only-one";
    /// After the key for the next open question: everything under a head other than a section is done. head: a means or a room.
    leg_done(head, number) => "route-leg-done";
}
