//! Whether a session can be signed: what must be solved first, and what is worth another look. Values only: what it is, where it is and
//! its words. What blocks is a closed list, because a refusal that grows is a program that bullies; everything else is counted and
//! never stops anybody. It knows no screen and no key.

mod looks;
mod problems;
mod sections;

pub use sections::{Answered, SectionLine, answered, sections};

use crate::interface::app::core::{Core, Save};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::to_do::{self, List};
use crate::interface::app::walk::Stop;
use crate::record::session::event::FlagKind;
use crate::record::session::place::Place;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::review as say;
use crate::text::i18n::phrase::Phrase;

/// How many answers, notes and forms are half typed.
pub fn half_typed(open: &OpenSession) -> usize {
    looks::half_typed(open).len()
}

/// What something is. The order is the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// Something is not on the disk: the disk refused, or has not confirmed yet.
    NotOnDisk,
    /// Nobody has declared independence.
    Independence,
    /// A question about a risk to somebody waits for its answer.
    UrgentOpen,
    /// A risk was recorded that nobody has settled.
    Unsettled,
    /// A value breaks a rule.
    Wrong,
    /// A required question is blank.
    Required,
    /// A must-pass has failed and nothing says what is missing.
    GapMissing,
    /// A newer edition is at hand, whose questions may be others than the ones below.
    Newer,
    /// A flag.
    Flag(FlagKind),
    /// "Not applicable" without its reason.
    NoReason,
    /// Answers from before an upgrade that must be confirmed again.
    ConfirmAgain,
    /// A must-pass that was called not applicable.
    Excused,
    /// A value that is unlikely.
    Unlikely,
    /// Something half typed, which does not count.
    HalfTyped,
    /// Questions that stand not verified for no reply, and the reply has come.
    Replied,
    /// Data requests that wait for a reply without a deadline, so that no day makes them overdue.
    NoDeadline,
    /// Questions of a section that are open.
    Open,
    /// Rows that nobody has called complete.
    Rows,
    /// A section that nobody has taken where parts are shared out.
    NotTaken,
    /// Notes on the visit that belong to no question.
    VisitNotes,
    /// An answer says something else than what was declared about independence.
    DeclaredOtherwise,
    /// A member sees an answer otherwise.
    Dissent,
    /// Answers of one member that the team has not agreed to.
    NotAgreed,
    /// What could not be verified.
    NotVerified,
    /// An answer that is kept but does not count, because the question is no longer asked.
    Kept,
    /// Answers to questions that an upgrade left behind.
    LeftBehind,
    /// Weak evidence.
    Weak,
}

impl What {
    /// Says whether it must be solved before signing.
    pub fn blocks(self) -> bool {
        self <= What::GapMissing
    }
}

/// Where something is dealt with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// At a question or the rows of a repeat.
    Stop(Stop),
    /// Where independence is declared.
    Independence,
    /// At the flags on the visit.
    VisitFlags,
    /// At the notes on the visit.
    VisitNotes,
    /// At the sources of the visit.
    Sources,
    /// At the gaps and the recommendations.
    Recommendations,
    /// At what an upgrade would do, or did.
    Upgrade,
    /// At the page of the assessment, where sections are given out.
    About,
    /// At the page about the disk that refused.
    NotSaved,
    /// Nowhere: it passes by itself.
    Nowhere,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is.
    pub what: What,
    /// Where it is dealt with.
    pub target: Target,
    /// The printed number of its question or section; empty for the visit as a whole.
    pub number: String,
    /// Its words.
    pub words: Phrase,
}

impl Item {
    /// Something at a question. In a repeat its words say in which row.
    fn at(open: &OpenSession, what: What, place: &Place, words: Phrase) -> Item {
        Item {
            what,
            target: Target::Stop(Stop::Question(place.clone())),
            number: open.number(place),
            words: match open.row_number(place) {
                Some(row) => say::in_row(row, words),
                None => words,
            },
        }
    }

    /// Something about the visit as a whole.
    fn visit(what: What, target: Target, words: Phrase) -> Item {
        Item {
            what,
            target,
            number: String::new(),
            words,
        }
    }

    /// The question it is about.
    pub fn place(&self) -> Option<&Place> {
        match &self.target {
            Target::Stop(Stop::Question(place)) => Some(place),
            _ => None,
        }
    }
}

/// What the disk says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disk {
    /// Everything is on it.
    Settled,
    /// Something is on its way.
    Waiting,
    /// It refused something.
    Refused,
}

impl Disk {
    /// How it is now.
    pub fn of(core: &Core) -> Disk {
        match core.save() {
            Save::NotSaved { .. } => Disk::Refused,
            Save::Saving => Disk::Waiting,
            Save::Nothing | Save::Saved(_) => Disk::Settled,
        }
    }
}

/// What stands between a session and a signature, and what is worth a look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ready {
    /// What must be solved.
    pub problems: Vec<Item>,
    /// What may be looked at again; it stops nobody.
    pub looks: Vec<Item>,
    /// How much is to be asked again.
    pub to_ask: usize,
}

impl Ready {
    /// Says whether the session can be signed.
    pub fn is_ready(&self) -> bool {
        self.problems.is_empty()
    }

    /// Says whether a newer edition is at hand. Its line is the first of all, because upgrading changes the others.
    pub fn has_newer(&self) -> bool {
        self.looks
            .first()
            .is_some_and(|item| item.what == What::Newer)
    }

    /// All lines in the order of the page.
    pub fn in_order(&self) -> impl Iterator<Item = &Item> {
        let (newer, looks) = self.looks.split_at(usize::from(self.has_newer()));
        newer.iter().chain(&self.problems).chain(looks)
    }
}

/// Looks at a session. The catalog says which words of its own the questionnaire has.
pub fn ready(open: &OpenSession, disk: Disk, catalog: &Catalog) -> Ready {
    Ready {
        problems: problems::problems(open, disk, catalog),
        looks: looks::looks(open),
        to_ask: to_do::listed(open, List::AskAgain).len(),
    }
}

/// How many lines there are to solve and to look at, for whoever has no use for their words.
pub fn count(core: &Core) -> usize {
    core.open.as_ref().map_or(0, |open| {
        problems::count(open, Disk::of(core)) + looks::looks(open).len()
    })
}

/// Looks at the session that is open.
pub fn of_core(core: &Core, catalog: &Catalog) -> Ready {
    match &core.open {
        Some(open) => ready(open, Disk::of(core), catalog),
        None => Ready::default(),
    }
}
