//! What the answers about a data request mean: a reply that came late lets other questions be answered, and silence that was recorded
//! ends the wait, so that the request leaves Home. Both are said, because neither shows at the question itself.

use crate::engine::flow::requests;
use crate::interface::app::describe;
use crate::interface::app::open_session::OpenSession;
use crate::record::session::event::{Event, SessionEvent};
use crate::text::i18n::keys::rows;
use crate::text::i18n::phrase::Phrase;

/// What to say after an event about a request; `None` when it is about none, or changes nothing elsewhere.
pub fn said(open: &OpenSession, event: &Event) -> Option<Phrase> {
    describe::reply(open, event).or_else(|| silence(open, event))
}

fn silence(open: &OpenSession, event: &Event) -> Option<Phrase> {
    let Event::Session(SessionEvent::Answered { place, .. }) = event else {
        return None;
    };
    requests::is_silence(&open.questionnaire, &open.evaluation, place).then(rows::silence_recorded)
}
