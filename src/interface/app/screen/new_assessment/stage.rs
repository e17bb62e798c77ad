//! The steps of a new assessment in their order, and the ways a team may work.

/// The steps, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Which questionnaire.
    Questionnaire,
    /// Whose country pack applies, if any, and which level of government.
    Country,
    /// What is assessed: its code.
    Subject,
    /// Its display name, which stays inside the store; may stay empty.
    Name,
    /// The period assessed.
    Period,
    /// The days of the visit.
    Visits,
    /// The language of the questions, and the second one.
    Languages,
    /// Who is in the team, by initials or pseudonyms.
    Team,
    /// How the team works.
    Way,
    /// Independence.
    Independence,
    /// Site visit or workshop, and what for.
    Mode,
    /// What for and for whom, in one line.
    Purpose,
    /// Why it is begun in a folder that carries the data elsewhere.
    Carried,
    /// Everything once more, before it exists.
    Confirm,
}

impl Stage {
    /// All steps in order.
    pub const ALL: [Stage; 14] = [
        Stage::Questionnaire,
        Stage::Country,
        Stage::Subject,
        Stage::Name,
        Stage::Period,
        Stage::Visits,
        Stage::Languages,
        Stage::Team,
        Stage::Way,
        Stage::Independence,
        Stage::Mode,
        Stage::Purpose,
        Stage::Carried,
        Stage::Confirm,
    ];

    /// The name under which what was typed in it is kept while it is nowhere else; `None` for a step that is chosen.
    pub fn typed_name(self) -> Option<&'static str> {
        match self {
            Stage::Subject => Some("subject"),
            Stage::Name => Some("name"),
            Stage::Period => Some("period"),
            Stage::Visits => Some("visits"),
            Stage::Team => Some("team"),
            Stage::Independence => Some("independence"),
            Stage::Purpose => Some("purpose"),
            Stage::Carried => Some("carried"),
            Stage::Questionnaire
            | Stage::Country
            | Stage::Languages
            | Stage::Way
            | Stage::Mode
            | Stage::Confirm => None,
        }
    }

    /// Which step it is, from 1.
    pub fn number(self) -> usize {
        Stage::ALL
            .iter()
            .position(|stage| *stage == self)
            .map_or(0, |at| at + 1)
    }
}

/// How the team works, as it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayChoice {
    /// Together on this laptop.
    Together,
    /// Each rates alone.
    EachAlone,
    /// Parts shared out.
    SharedOut,
}

impl WayChoice {
    /// All ways, in the order of their digits.
    pub const ALL: [WayChoice; 3] = [
        WayChoice::Together,
        WayChoice::EachAlone,
        WayChoice::SharedOut,
    ];
}
