//! What goes out: everything the program wants done to the world, as plain values that can be compared.

use std::path::PathBuf;

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, QuestionnaireId, SessionId};
use crate::base::secret::Secret;
use crate::base::settings::Settings;
use crate::base::time::Timestamp;
use crate::exchange::decided::Decided;
use crate::exchange::profile::Profile;
use crate::interface::app::transfer::Transfer;
use crate::record::session::event::{NewEvent, Seq, StreamId};
use crate::record::session::summary::{Draft, Summary};

/// The number of an effect, by which its result is recognised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// Something to be done, with the ticket its result comes back under.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// The ticket.
    pub ticket: Ticket,
    /// What.
    pub order: Order,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Write events, already stamped, after the expected one.
    Append {
        /// The stream.
        stream: StreamId,
        /// The last event it has.
        expected: Seq,
        /// The events.
        events: Vec<NewEvent>,
        /// How far the session is with them.
        summary: Option<Summary>,
        /// Half-typed texts that became part of them: taken away in the same transaction, so that they go when the events are on
        /// the disk and stay if those never get there.
        drafts: Vec<Draft>,
    },
    /// Write a new assessment and its first session in one transaction, keep the package, and open the session.
    Create {
        /// The assessment.
        assessment: AssessmentId,
        /// Its events.
        opening: Vec<NewEvent>,
        /// The session.
        session: SessionId,
        /// Its events.
        events: Vec<NewEvent>,
        /// The digest of the package that is kept with it; only the very package is.
        package: Digest,
        /// The digest of the country pack that is kept with it.
        pack: Option<Digest>,
        /// How far the session is.
        summary: Summary,
    },
    /// Keep or take away a half-typed text.
    KeepDraft(Draft),
    /// Read all sessions.
    ListSessions,
    /// Read the sessions that Home shows first: so many at most.
    ListNewest(usize),
    /// Read a session with its package, and put the texts of the package at hand.
    OpenSession(SessionId),
    /// Read a session and check each of its entries: after a run that was cut off.
    LookBack(SessionId),
    /// Read the scores of the other levels of government of the same subject and period.
    ReadLevels(SessionId),
    /// Read the digest that stands for a session up to an event: what a signature records.
    ReadHead {
        /// The session.
        session: SessionId,
        /// Up to and with this event.
        at: Seq,
    },
    /// Read which questionnaires are on offer.
    ReadLibrary,
    /// Read a questionnaire, with the pack of a country if one is named, and put its texts at hand.
    LoadQuestionnaire(QuestionnaireId, Option<String>),
    /// Put the texts in these languages at hand, without changing the settings.
    UseLanguages {
        /// The tag of the first.
        first: String,
        /// The tag of the second.
        second: Option<String>,
    },
    /// Keep the settings; languages are put at hand by an order of their own, because an open session has its own.
    KeepSettings(Settings),
    /// Write a session to a file.
    Export {
        /// Which session.
        session: SessionId,
        /// In which form.
        format: ExportFormat,
        /// For spreadsheets: byte order mark, semicolons, decimals as the language writes them.
        for_excel: bool,
        /// For whom.
        profile: Profile,
        /// What was decided about what points to a person; nothing is written while something is undecided.
        decided: Box<Decided>,
        /// Into which folder; `None` is the exports folder beside the data.
        folder: Option<PathBuf>,
    },
    /// Write a backup of all data.
    BackUp {
        /// Into which folder, as the user typed it; `None` is the folder for backups beside the data.
        folder: Option<String>,
    },
    /// Sessions to another laptop, or from one.
    Transfer(Transfer),
    /// Stop the long work that was begun under this ticket, if it still goes on; its result says what became of it.
    Stop(Ticket),
    /// Look whether exports can be written into a folder, as the user typed it.
    TryFolder(String),
    /// Keep the data here from now on: what the first start chose.
    UseDataFolder(DataPlace),
    /// Open the encrypted store with a passphrase, or with the recovery key.
    Unlock {
        /// What was typed.
        secret: Secret,
        /// Whether it is the recovery key.
        recovers: bool,
    },
    /// Encrypt the store under a passphrase from now on.
    Protect(Secret),
    /// Change what opens the encrypted store.
    Rekey {
        /// The passphrase it has now, or its recovery key.
        secret: Secret,
        /// Whether it is the recovery key.
        recovers: bool,
        /// What is changed.
        change: Rekey,
    },
    /// Remember that a copy of all data was written there.
    NoteCopy(String),
    /// Forget everything and ask for the passphrase, at this moment.
    Lock(Timestamp),
    /// Wake the program at this moment, instead of any other it asked for; `None` lets it sleep.
    WakeAt(Option<Timestamp>),
    /// Try again to write what the disk refused.
    TryAgain,
    /// Give the terminal to the shell until it comes back.
    Suspend,
    /// End.
    Quit,
}

/// What is changed of what opens an encrypted store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rekey {
    /// Nothing: only whether that opens it is asked.
    Nothing,
    /// It has this passphrase from now on.
    Passphrase(Secret),
    /// It has a new recovery key from now on.
    Recovery,
}

impl Order {
    /// Says whether it may take long and can be stopped. One such work goes on at a time.
    pub fn is_long(&self) -> bool {
        match self {
            Order::Export { .. } | Order::BackUp { .. } => true,
            Order::Transfer(what) => what.can_be_stopped(),
            _ => false,
        }
    }
}

/// Where the data are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataPlace {
    /// Where this computer keeps them.
    Usual,
    /// Beside the program.
    Beside,
    /// Within a folder, as the user typed it.
    Within(String),
}

/// In which form a session is written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExportFormat {
    /// Everything, versioned.
    Json,
    /// One row an answer.
    CsvLong,
    /// One row a session, one or two columns a question.
    CsvWide,
}
