//! What comes in: keys, pastes, sizes and results, each with the moment it came at.

use std::sync::Arc;

use crate::base::id::{EventId, SessionId};
use crate::base::secret::Secret;
use crate::base::time::{Date, Moment, Timestamp};
use crate::engine::score::ScoreReport;
use crate::engine::upgrade::Passage;
use crate::exchange::decided::Undecided;
use crate::form::model::country::Target;
use crate::form::model::questionnaire::Questionnaire;
use crate::interface::app::core::Access;
use crate::interface::app::effect::Ticket;
use crate::interface::app::folders::Folders;
use crate::interface::app::keymap::key::Key;
use crate::interface::app::transfer::Transferred;
use crate::record::session::assessment::Assessment;
use crate::record::session::event::Seq;
use crate::record::session::fold::Session;
use crate::record::session::summary::{Counts, Draft, SessionRow};
use crate::text::diag::Diagnostics;
use crate::text::i18n::phrase::Phrase;

/// One message.
#[derive(Clone, Debug)]
pub struct Msg {
    /// When it came, and what else of the world a step may depend on.
    pub moment: Moment,
    /// What came.
    pub input: Input,
}

/// What came.
#[derive(Clone, Debug)]
pub enum Input {
    /// A key.
    Key(Key),
    /// A key that a typed line stands for: it was meant, so it never counts as held down.
    Said(Key),
    /// A key that a typed line brings along, to where its answer asks for more: what the line was told stays said.
    Along(Key),
    /// Text pasted, or typed faster than anybody types.
    Paste(String),
    /// The window has this size now.
    Resize(Viewport),
    /// An effect has a result.
    Done(Ticket, Outcome),
    /// The moment came at which the program asked to be woken.
    Woke,
    /// The terminal goes to somebody else, and what it shows when it comes back is seen by whoever is there then.
    Away,
}

/// The size of the window in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Viewport {
    /// Columns.
    pub columns: u16,
    /// Rows.
    pub rows: u16,
}

/// How far long work is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// What it is about is read.
    Reading,
    /// What follows from it is worked out.
    Counting,
    /// It is looked through for what points to a person.
    Looking,
    /// A file is written.
    Writing {
        /// Which one, from 1.
        file: usize,
        /// Of how many.
        of: usize,
    },
    /// All data are copied.
    Copying {
        /// How many pieces are.
        done: u32,
        /// Of how many.
        of: u32,
    },
}

/// The data in the folder where they are kept from now on.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Where everything is.
    pub folders: Folders,
    /// What can be done there.
    pub access: Access,
    /// Whether the program that wrote there before was cut off.
    pub was_cut_off: bool,
    /// Whether it is encrypted.
    pub is_encrypted: bool,
    /// The session that was open when the screen was locked.
    pub back: Option<SessionId>,
    /// What was typed for an assessment that was being set up then: the step and its text.
    pub begun: Vec<(String, String)>,
}

/// What an effect led to.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// These events are on the disk; `last` is the newest of their stream.
    Appended {
        /// Which events.
        events: Vec<EventId>,
        /// The number of the last.
        last: Seq,
        /// When the disk confirmed.
        at: Timestamp,
    },
    /// A draft is on the disk.
    DraftKept {
        /// When the disk confirmed.
        at: Timestamp,
    },
    /// A new assessment and its session are on the disk, and the session is open.
    Created(Box<OpenedSession>),
    /// The stream had another last event than expected.
    Conflict {
        /// The event that is really last.
        actual: Seq,
    },
    /// These events can never be stored as they are; nothing of them is on the disk.
    Rejected(Phrase),
    /// A session was read.
    Opened(Box<OpenedSession>),
    /// A session was read, and each of its entries was checked.
    LookedBack(Box<LookedBack>),
    /// The digest that stands for a session up to an event.
    Head {
        /// Up to and with this event.
        at: Seq,
        /// The digest.
        digest: crate::base::digest::Digest,
    },
    /// The other sessions of the same subject and period, each with its level of government and its scores; a level may stand there
    /// twice.
    Levels(Vec<(String, ScoreReport)>),
    /// All sessions.
    Listed(Vec<SessionRow>),
    /// The sessions that Home shows first, and how many there are.
    Newest(Vec<SessionRow>, Counts),
    /// The questionnaires and country packs on offer, with what each is called in the language at hand.
    Library(Vec<Offered>, Vec<OfferedCountry>),
    /// A questionnaire was read, for a new assessment.
    Loaded(Arc<Questionnaire>),
    /// How far long work is; more comes under the same ticket.
    Progress(Progress),
    /// Long work was stopped as asked, and nothing of it is left.
    Stopped,
    /// A file was written.
    Written {
        /// Its path as the user knows it.
        path: String,
        /// What stands beside it, such as a codebook.
        beside: Vec<String>,
    },
    /// Nothing was written: this is to be decided first.
    Undecided(Vec<Undecided>),
    /// Sessions went to another laptop, or came from one.
    Transfer(Transferred),
    /// Exports can be written into this folder.
    FolderTried(String),
    /// The data are kept here from now on.
    DataFolder(Box<Kept>),
    /// The store is encrypted from now on; this recovery key is to be written down.
    Protected(Secret),
    /// That is what opens the store.
    OpensIt,
    /// The store has another passphrase from now on.
    PassphraseChanged,
    /// Settings were kept, and the texts are in the new language.
    SettingsKept,
    /// The disk refused; what was to be written is kept and tried again.
    NotSaved {
        /// What happened and what to do.
        why: Phrase,
        /// The code for support.
        code: &'static str,
    },
    /// It did not work.
    Failed(Diagnostics),
    /// It did not work, said in one sentence.
    Refused(Phrase),
}

/// What a look back at a session found.
#[derive(Clone, Debug)]
pub struct LookedBack {
    /// The session.
    pub opened: OpenedSession,
    /// How many entries it and its assessment have.
    pub entries: u64,
    /// Whether each is the one that was written.
    pub is_whole: bool,
}

/// Everything a walk needs of a session.
#[derive(Clone, Debug)]
pub struct OpenedSession {
    /// The exact package it is filled with.
    pub questionnaire: Arc<Questionnaire>,
    /// Its assessment.
    pub assessment: Assessment,
    /// Its fold.
    pub session: Session,
    /// What was half typed.
    pub drafts: Vec<Draft>,
    /// The upgrades it had, each with what it changed, and behind them the one on offer, if a newer edition is at hand.
    pub passages: Vec<Arc<Passage>>,
}

/// A country pack on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedCountry {
    /// Two capital letters.
    pub country: String,
    /// Its name in the language of the interface.
    pub name: String,
    /// The state of law it describes.
    pub law_as_of: Date,
    /// The partner who signed it; `None` is a draft.
    pub signed_off_by: Option<String>,
    /// The levels of government assessed one at a time: id and name.
    pub levels: Vec<(String, String)>,
    /// What it adapts, by major version.
    pub changes: Vec<Target>,
}

/// A questionnaire on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Its id.
    pub id: crate::base::id::QuestionnaireId,
    /// Its version.
    pub version: crate::form::model::version::Version,
    /// The digest of its package.
    pub digest: crate::base::digest::Digest,
    /// Its title in the language of the interface.
    pub title: String,
    /// What it is for, in two lines.
    pub about: String,
    /// The tags of the languages it has texts in.
    pub languages: Vec<String>,
    /// Whether it is for practice.
    pub practice: bool,
    /// What it assesses.
    pub subject: crate::form::model::questionnaire::SubjectKind,
}
