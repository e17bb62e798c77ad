//! Follow-ups: each names a question that is there, is numbered after it, and does not lead back to itself.

use std::collections::HashMap;

use crate::form::load::ids;
use crate::form::load::limit;
use crate::form::load::log::mends;
use crate::form::load::lower::Lower;
use crate::form::load::table::At;
use crate::form::model::questionnaire::NodeIndex;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::load as say;

impl Lower<'_> {
    /// Follow-ups name a question that is there, and none follows up on itself, however far round.
    pub(super) fn follow_ups(&mut self) {
        let mut opens: HashMap<NodeIndex, NodeIndex> = HashMap::new();
        let follow_ups = std::mem::take(&mut self.follow_ups);
        for (index, file, at) in &follow_ups {
            self.file = *file;
            let parent = self.out.by_id.get(at.as_str()).copied();
            let asked = parent.filter(|parent| self.question_kind(*parent).is_some());
            match asked {
                Some(parent) => {
                    opens.insert(*index, parent);
                    self.follow_up_number(*index, parent, at);
                }
                None => self.unknown_question(at),
            }
        }
        self.file = self.root;
        for (index, file, at) in &follow_ups {
            let mut next = opens.get(index);
            let mut steps = 0;
            while let Some(parent) = next.filter(|parent| **parent != *index) {
                next = opens.get(parent).filter(|_| steps < limit::NESTING);
                steps += 1;
            }
            if next.is_some() {
                self.log.report(
                    Code::FollowUpCircle,
                    say::follow_up_circle(at.as_str()),
                    (*file, at.span),
                    say::follow_up_circle_hint(),
                );
            }
        }
    }

    fn unknown_question(&mut self, at: &At<String>) {
        let what = say::unknown_question(at.as_str());
        let mut problem = Diagnostic::new(Code::UnknownQuestion, what).at(self.file, at.span);
        let nodes = self.out.nodes.iter();
        let known = nodes.filter_map(|node| node.question().map(|question| question.id.as_str()));
        problem.hints = mends(self.log, at.as_str(), known);
        if problem.hints.is_empty() {
            problem.hints.push(say::take_out("follow_up_of"));
        }
        self.log.push(problem);
    }

    /// The printed number of a follow-up is its question's with letters behind it.
    fn follow_up_number(&mut self, index: NodeIndex, parent: NodeIndex, at: &At<String>) {
        let number = |index: NodeIndex| {
            let node = self.out.nodes.get(index.0 as usize)?;
            Some(node.question()?.number.clone())
        };
        let (Some(own), Some(parent)) = (number(index), number(parent)) else {
            return;
        };
        let letters = own.strip_prefix(parent.as_str());
        let fits = letters
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_lowercase()));
        let clear = ids::is_printed_number(&own) && ids::is_printed_number(&parent);
        if clear && !fits {
            self.log.report(
                Code::NumberElsewhere,
                say::follow_up_number(own, parent.as_str()),
                (self.file, at.span),
                say::follow_up_number_hint(format!("{parent}a")),
            );
        }
    }
}
