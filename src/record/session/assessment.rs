//! An assessment: one subject, one questionnaire, one period. Opened once; what changes later is who declared independence and
//! what was described wrongly. Its codes are labels; the hidden ids are what merging and comparing go by.

use crate::base::carrier::Carrier;
use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, QuestionnaireId, RaterId, SubjectId};
use crate::base::time::{Date, PartialDate, Timestamp};
use crate::form::model::version::Version;
use crate::record::session::event::{AssessmentEvent, Event, NewEvent, Seq};
use crate::record::session::rater::{Link, Member, TeamWay};
use crate::text::i18n::locale::Locale;

/// What an assessment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// A visit to a service or institution.
    SiteVisit,
    /// A workshop on a case.
    Workshop,
    /// A practice run; its data never mix with real ones.
    Practice,
}

impl Mode {
    /// All modes, in the order of their digits.
    pub const ALL: [Mode; 3] = [Mode::SiteVisit, Mode::Workshop, Mode::Practice];

    /// As it stands in files and as `${mode}` reads it.
    pub fn as_str(self) -> &'static str {
        match self {
            Mode::SiteVisit => "site_visit",
            Mode::Workshop => "workshop",
            Mode::Practice => "practice",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.as_str() == text)
    }
}

/// What is assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The hidden id.
    pub id: SubjectId,
    /// The code: all that screens, exports and file names show.
    pub code: String,
    /// The display name, which stays inside the store and on the subject's own page.
    pub name: String,
}

/// Everything that is settled before the first question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Its version.
    pub version: Version,
    /// The digest of the exact package; the store keeps the package under it.
    pub package: Digest,
    /// What is assessed.
    pub subject: Subject,
    /// The country whose pack applies; blank for the regional questionnaire.
    pub country: Option<String>,
    /// The digest of that pack; the store keeps the pack under it.
    pub pack: Option<Digest>,
    /// The level of government, where a country assesses one at a time.
    pub government_level: Option<String>,
    /// First and last day, month or year of the period assessed.
    pub period: (PartialDate, PartialDate),
    /// The days of the visit.
    pub visits: Vec<Date>,
    /// Site visit, workshop or practice.
    pub mode: Mode,
    /// What for and for whom, in the team's words.
    pub purpose: String,
    /// The language of the questions, and the second one.
    pub languages: Vec<Locale>,
    /// How the team works.
    pub way: TeamWay,
    /// Who is in the team.
    pub members: Vec<Member>,
    /// Why it was begun in a folder that carries the data to other computers, where it was.
    pub carried: Option<Carried>,
}

/// What carried the data elsewhere when an assessment was begun, and why it was begun there all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The service or the drive.
    pub by: Carrier,
    /// The reason, in the team's words; empty once it was erased.
    pub reason: String,
}

/// A declaration of independence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// Who declares: a member for itself, or the team that makes one record together, by the id its record is written under, for all
    /// its members.
    pub by: RaterId,
    /// The link.
    pub link: Link,
    /// What it is and how its effect is limited; empty without a link.
    pub text: String,
}

/// An assessment as its events left it.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Its id.
    pub id: AssessmentId,
    /// How it was opened.
    pub opening: Opening,
    /// When.
    pub opened_at: Timestamp,
    /// Who declared what, the latest declaration of each.
    pub declarations: Vec<Declaration>,
    /// The last event folded in.
    pub seq: Seq,
}

impl Assessment {
    /// Folds a stream; `None` until it was opened.
    pub fn fold<'a>(
        id: AssessmentId,
        events: impl IntoIterator<Item = (Seq, &'a NewEvent)>,
    ) -> Option<Assessment> {
        let mut folded: Option<Assessment> = None;
        for (seq, new) in events {
            match (&mut folded, &new.event) {
                (None, Event::Assessment(AssessmentEvent::Opened(opening))) => {
                    folded = Some(Assessment {
                        id,
                        opening: opening.clone(),
                        opened_at: new.at,
                        declarations: Vec::new(),
                        seq,
                    });
                }
                (Some(assessment), _) => assessment.apply(seq, new),
                (None, _) => {}
            }
        }
        folded
    }

    /// Folds one event in. An event once recorded always applies; what means nothing here changes nothing but the number.
    pub fn apply(&mut self, seq: Seq, new: &NewEvent) {
        self.seq = seq;
        match &new.event {
            Event::Assessment(AssessmentEvent::IndependenceDeclared(declaration)) => {
                self.declarations.retain(|known| known.by != declaration.by);
                self.declarations.push(declaration.clone());
            }
            Event::Assessment(AssessmentEvent::Described {
                period,
                visits,
                purpose,
            }) => {
                self.opening.period = *period;
                self.opening.visits.clone_from(visits);
                self.opening.purpose.clone_from(purpose);
            }
            Event::Assessment(AssessmentEvent::SharedOut(parts)) => {
                self.opening.way = TeamWay::SharedOut(parts.clone());
            }
            Event::Assessment(AssessmentEvent::Opened(_)) | Event::Session(_) => {}
        }
    }

    /// The code of a member.
    pub fn code_of(&self, rater: RaterId) -> Option<&str> {
        self.opening
            .members
            .iter()
            .find(|member| member.rater == rater)
            .map(|member| member.code.as_str())
    }

    /// Says whether everybody who must declare independence for the record of a rater has: the rater, where each member rates alone;
    /// otherwise one for all.
    pub fn independence_declared(&self, rater: RaterId) -> bool {
        match self.opening.way {
            TeamWay::EachAlone => self.declarations.iter().any(|known| known.by == rater),
            TeamWay::Together | TeamWay::SharedOut(_) => !self.declarations.is_empty(),
        }
    }
}
