//! A look back at a session after a run that was cut off.

use crate::base::id::SessionId;
use crate::interface::app::msg::{LookedBack, Outcome};
use crate::interface::tui::worker::{Failure, ReadSession, Worker};
use crate::record::session::event::StreamId;

impl Worker {
    /// A session after a run that was cut off, each entry of it and of its assessment held against the chain.
    pub(super) fn looked_back(&mut self, session: SessionId) -> Result<Outcome, Failure> {
        let ReadSession {
            package, opened, ..
        } = self.read(session)?;
        let assessment = StreamId::Assessment(opened.assessment.id);
        let (mut entries, mut is_whole) = (0, true);
        for stream in [assessment, StreamId::Session(session)] {
            let verified = self.store()?.verify(stream)?;
            entries += verified.as_ref().map_or(0, |verified| verified.events);
            is_whole &= verified.is_some_and(|verified| verified.fault.is_none());
        }
        self.put_at_hand(package);
        Ok(Outcome::LookedBack(Box::new(LookedBack {
            opened,
            entries,
            is_whole,
        })))
    }
}
