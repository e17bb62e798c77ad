//! The safeguarding card.

phrases! {
    /// Title.
    title() => "card-title";
    /// When an answer opened the card.
    opened_by_answer(number) => "card-opened-by-answer";
    /// Head.
    first() => "card-first";
    /// Line.
    first_1() => "card-first-1";
    /// Line.
    first_2() => "card-first-2";
    /// Line.
    first_3() => "card-first-3";
    /// Head.
    now() => "card-now";
    /// Line.
    now_1() => "card-now-1";
    /// Line.
    now_2() => "card-now-2";
    /// Line.
    now_3() => "card-now-3";
    /// Line.
    now_4() => "card-now-4";
    /// Line.
    now_5() => "card-now-5";
    /// Head.
    contacts() => "card-contacts";
    /// When no country pack is there.
    contacts_none() => "card-contacts-none";
    /// When the country pack is there and names none.
    contacts_not_in_pack() => "card-contacts-not-in-pack";
    /// Head of the second page.
    talking() => "card-talking";
    /// Line; from WHO's principles for interviewing trafficked women.
    talking_1() => "card-talking-1";
    /// Line.
    talking_2() => "card-talking-2";
    /// Line.
    talking_3() => "card-talking-3";
    /// Line.
    talking_4() => "card-talking-4";
    /// Line.
    talking_5() => "card-talking-5";
    /// Line.
    talking_6() => "card-talking-6";
}
