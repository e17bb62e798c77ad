//! The answers of a session by question, and the counted rows in which something is recorded, as a pass looks them up.

use std::collections::BTreeSet;

use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::form::model::rule::RuleKind;
use crate::record::session::answer::Answer;
use crate::record::session::fold::Session;
use crate::record::session::place::RowPath;

/// The answers by question, as they lie in the session, and the rows of counted repeats in which something is recorded.
#[derive(Default)]
pub(super) struct Recorded<'a> {
    list: Vec<(&'a RowPath, &'a Answer)>,
    of_node: Vec<(u32, u32)>,
    pub(super) rows: BTreeSet<(NodeIndex, RowPath)>,
}

impl<'a> Recorded<'a> {
    pub(super) fn new(questionnaire: &Questionnaire, session: &'a Session) -> Recorded<'a> {
        let mut recorded = Recorded {
            list: Vec::with_capacity(session.answers.len()),
            of_node: vec![(0, 0); questionnaire.nodes.len()],
            rows: BTreeSet::new(),
        };
        let mut last: Option<(&str, Option<NodeIndex>)> = None;
        for (place, answer) in &session.answers {
            let id = place.question.as_str();
            // Answers lie by question, so that each question is looked up once.
            let node = match last {
                Some((known, node)) if known == id => node,
                _ => questionnaire.find(id),
            };
            last = Some((id, node));
            let Some(node) = node else { continue };
            let at = recorded.list.len() as u32;
            recorded.list.push((&place.at, answer));
            if let Some((start, end)) = recorded.of_node.get_mut(node.0 as usize) {
                if start == end {
                    *start = at;
                }
                *end = at + 1;
            }
            recorded.note_rows(questionnaire, node, &place.at, answer);
        }
        recorded
    }

    fn note_rows(
        &mut self,
        questionnaire: &Questionnaire,
        node: NodeIndex,
        at: &RowPath,
        answer: &Answer,
    ) {
        let Some(node) = questionnaire.node(node) else {
            return;
        };
        if !holds_anything(answer) {
            return;
        }
        for (depth, repeat) in node.repeats.iter().enumerate() {
            if questionnaire.rule(*repeat, RuleKind::Count).is_some() {
                let path = at.0.get(..=depth).unwrap_or_default().to_vec();
                self.rows.insert((*repeat, RowPath(path)));
            }
        }
    }

    pub(super) fn at(&self, node: NodeIndex, path: &RowPath) -> Option<&'a Answer> {
        let (start, end) = self.of_node.get(node.0 as usize).copied()?;
        let answers = self.list.get(start as usize..end as usize)?;
        let at = answers.binary_search_by(|(at, _)| (*at).cmp(path)).ok()?;
        answers.get(at).map(|(_, answer)| *answer)
    }
}

fn holds_anything(answer: &Answer) -> bool {
    answer.response.is_some()
        || answer.note.is_some()
        || answer.gap.is_some()
        || !answer.evidence.is_empty()
}
