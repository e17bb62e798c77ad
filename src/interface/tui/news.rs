//! What the loop is told, as a closed list, and the way in for other threads. Where the loop reads the terminal itself, keys need no
//! way in.

use std::sync::mpsc::{SendError, Sender};

use crate::base::secret::Secret;
use crate::exchange::bundle::read::Opened;
use crate::interface::app::effect::Ticket;
use crate::interface::app::msg::{Input, Outcome};
use crate::interface::tui::lines::Typed;
use crate::interface::tui::pointer::Pointed;
use crate::storage::seal::key::StoreKey;

/// Something that happened outside the model.
#[derive(Debug)]
pub enum News {
    /// A key or a paste.
    Input(Input),
    /// A line was typed where lines are read; `None` when there are no more.
    Line(Option<Typed>),
    /// The mouse.
    Pointed(Pointed),
    /// The window has another size.
    Resized,
    /// An effect has a result.
    Done(Ticket, Outcome),
    /// A questionnaire was read; its texts are put at hand before the result that follows is looked at.
    AtHand(Box<crate::interface::tui::package::Package>),
    /// Another edition of it was read, to which an upgrade or its undo leads.
    Beside(Box<crate::interface::tui::package::Package>),
    /// A bundle was read and checked; the thread that owns the store goes on with it.
    BundleRead(Ticket, Box<Opened>),
    /// The key of the encrypted store was found.
    Unlocked(Ticket, StoreKey),
    /// The store is encrypted under this key from now on; the recovery key is to be written down.
    Protected(Ticket, StoreKey, Secret),
    /// End at once, because of this signal.
    End(i32),
    /// The shell wants the terminal.
    Stop,
    /// The shell gives it back.
    GoOn,
}

/// The way into the queue, for any thread. Where the loop waits at a pipe beside the terminal, a byte there wakes it.
#[derive(Clone, Debug)]
pub struct Post {
    queue: Sender<News>,
    #[cfg(unix)]
    wake: Option<std::sync::Arc<std::os::fd::OwnedFd>>,
}

impl Post {
    /// Into a queue whose reader waits at a pipe.
    #[cfg(unix)]
    pub fn waking(queue: Sender<News>, wake: std::os::fd::OwnedFd) -> Post {
        Post {
            queue,
            wake: Some(std::sync::Arc::new(wake)),
        }
    }

    /// Reports something. An error means that nobody listens any more.
    pub fn send(&self, news: News) -> Result<(), SendError<News>> {
        self.queue.send(news)?;
        #[cfg(unix)]
        if let Some(wake) = &self.wake {
            // A full pipe wakes as well.
            rustix::io::write(wake, b".").unwrap_or_default();
        }
        Ok(())
    }
}

/// Into a queue whose reader waits at the queue itself.
impl From<Sender<News>> for Post {
    fn from(queue: Sender<News>) -> Post {
        Post {
            queue,
            #[cfg(unix)]
            wake: None,
        }
    }
}
