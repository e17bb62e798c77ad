//! What is asked for and told when sessions go to another laptop or come from one. What a bundle holds is no part of it: that waits with
//! the store until it is taken or forgotten, and the screens know only what is said of it.

use crate::base::id::SessionId;
use crate::exchange::bundle::tell::Sender;
use crate::interface::app::effect::Ticket;
use crate::text::i18n::phrase::Phrase;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transfer {
    /// The key of this laptop, made when it is first needed.
    OwnKey,
    /// The key of this laptop written to a file.
    KeepKey {
        /// The key and its figures.
        key: OwnKey,
        /// Into which folder; `None` is the exports folder beside the data.
        folder: Option<String>,
    },
    /// A bundle.
    Send {
        /// Which session; `None` is every one but practice runs.
        session: Option<SessionId>,
        /// The key of the laptop that reads it.
        to: String,
        /// Into which folder; `None` is the exports folder beside the data.
        folder: Option<String>,
    },
    /// What a bundle would bring, by the path of its file as it was typed.
    Look(String),
    /// Take over what was looked at under this ticket.
    Take(Ticket),
    /// Forget what was looked at.
    Forget,
    /// What the last import was.
    LastImport,
    /// Hide again what it brought.
    Undo,
}

impl Transfer {
    /// Says whether anything is told of it.
    pub fn is_answered(&self) -> bool {
        *self != Transfer::Forget
    }

    /// Says whether it may take long and can be stopped.
    pub fn can_be_stopped(&self) -> bool {
        matches!(self, Transfer::Send { .. })
    }
}

/// The key of this laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnKey {
    /// To whom others encrypt.
    pub recipient: String,
    /// By what others know who signed, in figures.
    pub figures: String,
}

/// What is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Transferred {
    /// The key of this laptop.
    OwnKey(OwnKey),
    /// A bundle was written.
    Sent {
        /// Its path.
        path: String,
        /// How many sessions it holds.
        count: usize,
    },
    /// What a bundle would bring.
    Seen(Box<Seen>),
    /// It was taken over.
    Taken,
    /// The question before the last import is undone; `None` when none stands.
    LastImport(Option<Phrase>),
    /// What came of undoing it.
    Undone(Phrase),
}

/// What a bundle would bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// Who sends it.
    pub sender: Sender,
    /// What becomes of each session.
    pub parts: Vec<Phrase>,
    /// That nothing changes, and why; `None` when something does.
    pub nothing: Option<Phrase>,
}
