//! `renamed = { old = "new" }`: which questions had another id in earlier versions, so that answers of old sessions find them.

use crate::base::id::QuestionId;
use crate::form::load::log::{Log, mends};
use crate::form::load::lower::Lowered;
use crate::form::load::raw::RawRenamed;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceId;
use crate::text::i18n::keys::check as say;

/// The pairs of an earlier id and today's, each held against the questions that are there.
pub(crate) fn renamed(
    raw: &[RawRenamed],
    lowered: &Lowered,
    file: SourceId,
    log: &mut Log,
) -> Vec<(QuestionId, QuestionId)> {
    let is_question = |id: &str| {
        let node = lowered.by_id.get(id);
        let node = node.and_then(|index| lowered.nodes.get(index.0 as usize));
        node.is_some_and(|node| node.question().is_some())
    };
    let mut pairs = Vec::new();
    for entry in raw {
        let place = (file, entry.span);
        if lowered.by_id.contains_key(&entry.before) {
            let what = say::renamed_still_there(entry.before.as_str());
            let mend = say::renamed_still_there_hint();
            log.report(Code::RenamedStillThere, what, place, mend);
        } else if !is_question(&entry.now) {
            let what = say::renamed_unknown(entry.now.as_str());
            let mut problem = Diagnostic::new(Code::RenamedUnknown, what).at(place.0, place.1);
            let ids = lowered.nodes.iter().filter_map(|node| node.question());
            problem.hints = mends(log, &entry.now, ids.map(|question| question.id.as_str()));
            if problem.hints.is_empty() {
                problem = problem.hint(say::renamed_unknown_hint());
            }
            log.push(problem);
        } else {
            let pair = (&entry.before, &entry.now);
            pairs.push((QuestionId::new(pair.0), QuestionId::new(pair.1)));
        }
    }
    pairs
}
