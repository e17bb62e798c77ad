//! The one queue into the loop: everything that any thread has to tell, as a closed list.

use crate::interface::app::effect::Ticket;
use crate::interface::app::msg::{Input, Outcome};

/// Something that happened outside the model.
#[derive(Debug)]
pub enum News {
    /// A key or a paste.
    Input(Input),
    /// The window has another size.
    Resized,
    /// An effect has a result.
    Done(Ticket, Outcome),
    /// A questionnaire was read; its texts are put at hand before the result that follows is looked at.
    AtHand(Box<crate::interface::tui::package::Package>),
    /// End at once, because of this signal.
    End(i32),
    /// The shell wants the terminal.
    Stop,
    /// The shell gives it back.
    GoOn,
}
