//! What a pack says to no effect: the same question named twice for one change, the same place cited twice, and anything about a question
//! that the pack hides.

use std::collections::BTreeSet;

use crate::form::load::country::Country;
use crate::form::load::log::Log;
use crate::form::load::table::At;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::country as tell;
use crate::text::i18n::keys::load as say;

impl Country<'_> {
    /// Reports what has no effect.
    pub(super) fn idle(&self, log: &mut Log) {
        let raw = &self.raw;
        let hides: Vec<&At<String>> = raw
            .hides
            .iter()
            .filter_map(|one| one.question.as_ref())
            .collect();
        let national = raw.national.iter().filter_map(|one| one.question.as_ref());
        let national: Vec<&At<String>> = national.collect();
        let rewords: Vec<&At<String>> = raw.rewords.iter().collect();
        for named in [&hides, &national, &rewords] {
            self.doubled(named.iter().copied(), log);
        }
        for one in &raw.national {
            self.doubled(&one.cites, log);
        }
        let hidden: BTreeSet<&str> = hides.iter().map(|at| at.as_str()).collect();
        let prefilled = raw.prefills.iter().map(|one| &one.question);
        let others = national.into_iter().chain(rewords).chain(prefilled);
        for at in others.filter(|at| hidden.contains(at.as_str())) {
            let (what, mend) = (
                tell::changes_hidden(at.as_str()),
                tell::changes_hidden_hint(),
            );
            log.report(Code::ChangesHidden, what, (self.file, at.span), mend);
        }
    }

    fn doubled<'a>(&self, named: impl IntoIterator<Item = &'a At<String>>, log: &mut Log) {
        let mut seen = BTreeSet::new();
        for at in named {
            if !seen.insert(at.as_str()) {
                let (what, mend) = (say::repeated_entry(at.as_str()), say::take_out(at.as_str()));
                log.report(Code::RepeatedEntry, what, (self.file, at.span), mend);
            }
        }
    }
}
