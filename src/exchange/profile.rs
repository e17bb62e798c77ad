//! For whom an export is, and what that withholds: one table that every format obeys.
//!
//! | what | internal | service | ministry | public | why |
//! |---|---|---|---|---|---|
//! | sensitive answers, purpose, words of declarations | kept | only with `--sensitive` | never | never | decision 25 |
//! | counts from 1 to 4 | `<5`, exact with `--exact` | `<5`, exact with `--exact` | `<5` | `<5` | domain 3.0, small numbers; decision 24 |
//! | what residents said, per question | kept | never | never | never | decision 28: in a small house it tells who spoke |
//! | other evidence | kept | kept; of talks with staff only the kind | kinds alone | none | domain 3.0, evidence: a service must not learn who of its staff said what; a ministry needs how strong a finding is and not where a file lies |
//! | sources | kept | kept; of staff only the kind | kinds alone | none | as evidence |
//! | notes, at a question and on the visit | kept | kept | none | none | raw words of the day; the service may correct facts in them |
//! | flags | kept | kept | none | none | decision 29: they are for debrief and report |
//! | members who see it otherwise | kept | none | none | none | domain 3.0, team rating: the team's own talk |
//! | text answers and reasons in free words | kept | kept | kept | none | nobody can say beforehand what stands in them |
//! | gap and recommendations | kept | kept | kept | kept | decision 31: they are the findings, written to be read |
//! | initials of raters | kept | kept | R1, R2 … | R1, R2 … | decision 32: a code is a label; who rated matters to the team and to the service that met them |
//! | random ids | kept | kept | kept | replaced | they are made of the moment of their making |
//! | moments | kept | kept | the day | the month | a resident was met on one of a few days |
//! | days of the visit, dates in answers and periods | kept | kept | kept | the month; no visits | the same |

/// For whom an export is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    /// The team itself.
    Internal,
    /// The service that was visited, to correct facts.
    #[default]
    Service,
    /// The authority that asked for it.
    Ministry,
    /// Everybody.
    Public,
}

/// What may be written of evidence and sources that no resident gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceShown {
    /// Nothing.
    Nothing,
    /// Of which kinds it is.
    Kinds,
    /// All of it, and of talks with staff only that there were some.
    NotStaff,
    /// All of it.
    Whole,
}

/// How exact moments and dates are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exactness {
    /// As they are.
    Exact,
    /// Moments to the day; dates as they are.
    Day,
    /// Both to the month.
    Month,
}

/// What a profile allows: one row of the table above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allows {
    /// Sensitive answers; `None` only when asked for.
    pub sensitive: Option<bool>,
    /// Small numbers may be asked for exactly.
    pub exact: bool,
    /// What residents said, at the questions.
    pub residents: bool,
    /// Other evidence.
    pub evidence: EvidenceShown,
    /// Notes.
    pub notes: bool,
    /// Flags.
    pub flags: bool,
    /// Members who see it otherwise.
    pub dissents: bool,
    /// Answers and reasons in free words.
    pub free_words: bool,
    /// The codes of raters.
    pub codes: bool,
    /// The random ids.
    pub ids: bool,
    /// Moments and dates.
    pub when: Exactness,
}

impl Profile {
    /// All, from the one that says most to the one that says least.
    pub const ALL: [Profile; 4] = [
        Profile::Internal,
        Profile::Service,
        Profile::Ministry,
        Profile::Public,
    ];

    /// As it is named on the command line and in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Profile::Internal => "internal",
            Profile::Service => "service",
            Profile::Ministry => "ministry",
            Profile::Public => "public",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<Profile> {
        Profile::ALL.into_iter().find(|one| one.as_str() == text)
    }

    /// Says whether the file leaves the team.
    pub fn is_shared(self) -> bool {
        self != Profile::Internal
    }

    /// What it allows.
    pub fn allows(self) -> Allows {
        match self {
            Profile::Internal => Allows {
                sensitive: Some(true),
                exact: true,
                residents: true,
                evidence: EvidenceShown::Whole,
                notes: true,
                flags: true,
                dissents: true,
                free_words: true,
                codes: true,
                ids: true,
                when: Exactness::Exact,
            },
            Profile::Service => Allows {
                sensitive: None,
                residents: false,
                evidence: EvidenceShown::NotStaff,
                dissents: false,
                ..Profile::Internal.allows()
            },
            Profile::Ministry => Allows {
                sensitive: Some(false),
                exact: false,
                evidence: EvidenceShown::Kinds,
                notes: false,
                flags: false,
                codes: false,
                when: Exactness::Day,
                ..Profile::Service.allows()
            },
            Profile::Public => Allows {
                evidence: EvidenceShown::Nothing,
                free_words: false,
                ids: false,
                when: Exactness::Month,
                ..Profile::Ministry.allows()
            },
        }
    }
}

/// What becomes of ratings that rest on what residents said alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RestingRatings {
    /// They are left out, with all that stands beside them. In doubt nobody is exposed.
    #[default]
    Withhold,
    /// They are written: somebody looked at each.
    Keep,
}

impl RestingRatings {
    /// Both.
    pub const ALL: [RestingRatings; 2] = [RestingRatings::Keep, RestingRatings::Withhold];

    /// As it is named on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            RestingRatings::Keep => "keep",
            RestingRatings::Withhold => "withhold",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<RestingRatings> {
        RestingRatings::ALL
            .into_iter()
            .find(|one| one.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_profile_says_no_more_than_the_one_before() {
        for pair in Profile::ALL.windows(2) {
            let (more, less) = (pair[0].allows(), pair[1].allows());
            let as_many = |of: &Allows| {
                [
                    of.exact,
                    of.residents,
                    of.notes,
                    of.flags,
                    of.dissents,
                    of.free_words,
                    of.codes,
                    of.ids,
                ]
            };
            for (before, now) in as_many(&more).into_iter().zip(as_many(&less)) {
                assert!(before || !now, "{pair:?}");
            }
            assert!(more.evidence >= less.evidence && more.when <= less.when);
            assert!(more.sensitive == Some(true) || less.sensitive != Some(true));
            assert_ne!(more, less);
        }
    }
}
