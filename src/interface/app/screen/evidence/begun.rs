//! What tells that a line of evidence or a source was begun and left half written: the names of its drafts.

use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::evidence::stage::Stage;
use crate::record::session::place::Place;

/// How the drafts of a new line and of a new source begin.
pub(super) const NEW_LINE: &str = "evidence.";
pub(super) const NEW_SOURCE: &str = "source.";

/// Says whether a new line of evidence for a question was begun and left there.
pub fn line_is_begun(open: &OpenSession, place: &Place) -> bool {
    is_begun(open, &place.to_string(), NEW_LINE)
}

/// Says whether a new source was begun and left there.
pub fn source_is_begun(open: &OpenSession) -> bool {
    is_begun(open, "", NEW_SOURCE)
}

fn is_begun(open: &OpenSession, place: &str, prefix: &str) -> bool {
    open.drafts
        .get(place, &format!("{prefix}{}", Stage::Kind.as_str()))
        .is_some_and(|kind| !kind.is_empty())
}
