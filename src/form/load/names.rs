//! The names of a questionnaire as its expressions see them.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::base::id::OptionId;
use crate::form::expr::{ListInfo, NameInfo, NameKind, Names, Purpose, Site, Slot};
use crate::form::load::limit;
use crate::form::load::lower::Lowered;
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::{BuiltIn, Node, NodeIndex, NodeKind};
use crate::form::model::rule::RuleKind;
use crate::form::model::scale::{ChoiceList, Scale};
use crate::text::diag::suggest;

/// What `${mode}` can be.
const MODES: [&str; 3] = ["site_visit", "workshop", "practice"];

/// Names while expressions are checked.
pub(crate) struct Known<'a> {
    lowered: &'a Lowered,
    /// Calculations whose own expression gives true or false.
    booleans: &'a HashSet<NodeIndex>,
    root: &'a str,
    /// What can be chosen, by scale, list or question; made once, because many questions share a scale.
    choices: HashMap<String, Arc<[OptionId]>>,
    looked: Cell<usize>,
}

impl<'a> Known<'a> {
    /// The names of a lowered questionnaire with this id.
    pub(crate) fn new(
        lowered: &'a Lowered,
        booleans: &'a HashSet<NodeIndex>,
        root: &'a str,
    ) -> Known<'a> {
        let mut choices = HashMap::new();
        for question in lowered.nodes.iter().filter_map(Node::question) {
            if let Some(scale) = question.scale() {
                let id = scale.id.as_str().to_owned();
                choices.entry(id).or_insert_with(|| levels(scale));
            }
            if let Some(list) = question.list() {
                let id = list.id.as_str().to_owned();
                choices.entry(id).or_insert_with(|| options(list));
            }
        }
        Known {
            lowered,
            booleans,
            root,
            choices,
            looked: Cell::new(0),
        }
    }

    fn node(&self, index: NodeIndex) -> Option<&Node> {
        self.lowered.nodes.get(index.0 as usize)
    }

    /// Everything around a node, outermost first.
    fn around(&self, node: &Node) -> Vec<Slot> {
        let mut around = Vec::new();
        let mut next = node.parent;
        while let Some(index) = next {
            around.push(index.slot());
            next = self.node(index).and_then(|node| node.parent);
        }
        around.reverse();
        around
    }

    fn kind(&self, index: NodeIndex, node: &Node) -> NameKind {
        match &node.kind {
            NodeKind::BuiltIn(BuiltIn::Mode) => {
                NameKind::Choice(MODES.iter().map(|mode| OptionId::new(mode)).collect())
            }
            NodeKind::BuiltIn(BuiltIn::PeriodFrom | BuiltIn::PeriodTo) => NameKind::Date,
            NodeKind::BuiltIn(_) => NameKind::Text,
            NodeKind::Variable(_) => self.derived(index),
            NodeKind::Section { .. } | NodeKind::Group(_) => NameKind::Group,
            NodeKind::Repeat(_) => NameKind::Repeat,
            NodeKind::Question(question) => self.question(index, question),
        }
    }

    fn question(&self, index: NodeIndex, question: &Question) -> NameKind {
        let choices = |id: &str| {
            let known = self.choices.get(id).cloned();
            known.unwrap_or_else(|| Arc::from([]))
        };
        match &question.kind {
            QuestionKind::Rating(scale) => NameKind::Choice(choices(scale.id.as_str())),
            QuestionKind::Single(list) => NameKind::Choice(choices(list.id.as_str())),
            QuestionKind::Several(list) => NameKind::Choices(choices(list.id.as_str())),
            QuestionKind::Rank(list) => NameKind::Ranking(choices(list.id.as_str())),
            QuestionKind::Number(_) => NameKind::Number,
            QuestionKind::Date => NameKind::Date,
            QuestionKind::Time => NameKind::Time,
            QuestionKind::Text { .. } | QuestionKind::Note => NameKind::Text,
            QuestionKind::Derived => self.derived(index),
        }
    }

    fn derived(&self, index: NodeIndex) -> NameKind {
        NameKind::Derived {
            boolean: self.booleans.contains(&index),
        }
    }

    /// Where an expression of a node stands.
    pub(crate) fn site(&self, owner: NodeIndex, kind: RuleKind) -> Site {
        let node = self.node(owner);
        let list = node.and_then(|node| Some(node.question()?.list()?.id.as_str().to_owned()));
        Site {
            own: Some(owner.slot()),
            repeats: node.map_or(Vec::new(), |node| slots(&node.repeats)),
            parents: node.map_or(Vec::new(), |node| self.around(node)),
            purpose: match kind {
                RuleKind::Relevant | RuleKind::Required | RuleKind::ReadOnly => Purpose::Condition,
                RuleKind::Calculate => Purpose::Value,
                RuleKind::Count => Purpose::Count,
                RuleKind::ChoiceFilter => Purpose::Filter,
                RuleKind::Constraint | RuleKind::Plausible => Purpose::Constraint,
                RuleKind::Default => Purpose::Default,
            },
            list: list.filter(|_| kind == RuleKind::ChoiceFilter),
        }
    }
}

impl Names for Known<'_> {
    fn lookup(&self, name: &str) -> Option<NameInfo> {
        self.info(self.lowered.by_id.get(name)?.slot())
    }

    fn nearest(&self, name: &str) -> Vec<String> {
        let looked = self.looked.get();
        if looked >= limit::SUGGESTIONS {
            return Vec::new();
        }
        self.looked.set(looked + 1);
        let known = self.lowered.nodes.iter().map(Node::id);
        suggest::nearest(name, known.filter(|id| !id.is_empty()))
            .into_iter()
            .map(str::to_owned)
            .collect()
    }

    fn info(&self, slot: Slot) -> Option<NameInfo> {
        let index = NodeIndex::from(slot);
        let node = self.node(index)?;
        Some(NameInfo {
            slot,
            kind: self.kind(index, node),
            repeats: slots(&node.repeats),
            parents: self.around(node),
        })
    }

    fn children(&self, parent: Option<Slot>) -> Vec<Slot> {
        match parent {
            Some(parent) => self
                .node(NodeIndex::from(parent))
                .map_or(Vec::new(), |node| slots(&node.children)),
            None => (0u32..)
                .zip(&self.lowered.nodes)
                .filter(|(_, node)| node.parent.is_none())
                .map(|(index, _)| Slot(index))
                .collect(),
        }
    }

    /// Shared lists are numbered by their place; the list of a question alone by the question's node, counted on from there.
    fn list(&self, name: &str) -> Option<ListInfo> {
        let lists = &self.lowered.lists;
        let shared = lists.iter().position(|list| list.id.as_str() == name);
        let (number, list) = match shared {
            Some(place) => (place, lists.get(place)?),
            None => {
                let index = self.lowered.by_id.get(name)?;
                let list = self.node(*index)?.question()?.list()?;
                (lists.len() + index.0 as usize, list)
            }
        };
        let first = list.options.first()?;
        let further = first.columns.iter().map(|(name, _)| name.clone());
        let fixed = ["name", "label"].into_iter().map(str::to_owned);
        Some(ListInfo {
            list: u32::try_from(number).ok()?,
            columns: fixed.chain(further).collect(),
            options: options(list),
        })
    }

    fn is_root(&self, name: &str) -> bool {
        name == self.root
    }
}

fn slots(nodes: &[NodeIndex]) -> Vec<Slot> {
    nodes.iter().map(|node| node.slot()).collect()
}

fn levels(scale: &Scale) -> Arc<[OptionId]> {
    scale.levels.iter().map(|level| level.id.clone()).collect()
}

fn options(list: &ChoiceList) -> Arc<[OptionId]> {
    list.options
        .iter()
        .map(|option| option.id.clone())
        .collect()
}
