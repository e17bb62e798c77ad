//! A questionnaire: an arena of nodes in reading order, its rules in an order in which each can be evaluated once, and its grading.

use std::collections::HashMap;
use std::sync::Arc;

use crate::base::digest::Digest;
use crate::base::id::{GroupId, QuestionId, QuestionnaireId, SectionId, VariableId};
use crate::form::expr::Slot;
use crate::form::model::country::{CountryPack, Prefill};
use crate::form::model::instrument::InstrumentTable;
use crate::form::model::practice::Practice;
use crate::form::model::question::Question;
use crate::form::model::request::RequestList;
use crate::form::model::rule::{Rule, RuleIndex, RuleKind};
use crate::form::model::scale::ChoiceList;
use crate::form::model::scoring::Grading;
use crate::form::model::version::Version;
use crate::text::diag::source::Span;
use crate::text::i18n::locale::Locale;

/// A node of a questionnaire, by its place in the arena. The same number is the node's [`Slot`] in expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeIndex(pub u32);

impl NodeIndex {
    /// What expressions call it.
    pub fn slot(self) -> Slot {
        Slot(self.0)
    }
}

impl From<Slot> for NodeIndex {
    fn from(slot: Slot) -> NodeIndex {
        NodeIndex(slot.0)
    }
}

/// What a questionnaire is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Real assessments.
    Assessment,
    /// Practice runs with fictional cases; their data never mix with real ones.
    Practice,
}

/// What a questionnaire assesses: the words around it follow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SubjectKind {
    /// A service, which is visited.
    #[default]
    Service,
    /// An institution.
    Institution,
    /// A country, or one level of its government.
    Country,
    /// A fictional case.
    Case,
}

impl SubjectKind {
    /// All of them.
    pub const ALL: [SubjectKind; 4] = [
        SubjectKind::Service,
        SubjectKind::Institution,
        SubjectKind::Country,
        SubjectKind::Case,
    ];

    /// As it stands in files, and as texts choose by it.
    pub fn as_str(self) -> &'static str {
        match self {
            SubjectKind::Service => "service",
            SubjectKind::Institution => "institution",
            SubjectKind::Country => "country",
            SubjectKind::Case => "case",
        }
    }

    /// What a questionnaire assesses that does not say it: packages are older than the key.
    pub fn usual(purpose: Purpose) -> SubjectKind {
        match purpose {
            Purpose::Assessment => SubjectKind::Service,
            Purpose::Practice => SubjectKind::Case,
        }
    }
}

/// A whole questionnaire as it was loaded. The parts are public to read; the loader is the only one that makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct Questionnaire {
    /// Its id.
    pub id: QuestionnaireId,
    /// Its version.
    pub version: Version,
    /// What it is for.
    pub purpose: Purpose,
    /// What it assesses.
    pub subject: SubjectKind,
    /// The digest of its sources: structure and texts.
    pub digest: Digest,
    /// The language every text exists in.
    pub default_locale: Locale,
    /// Built-ins and variables first, then sections, groups, repeats and questions in reading order.
    pub nodes: Vec<Node>,
    /// The sections in order.
    pub sections: Vec<NodeIndex>,
    /// All rules.
    pub rules: Vec<Rule>,
    /// The rules on which values and visibility hang (`relevant`, `calculate`, `count`, `choice_filter`), sorted so that each reads
    /// only what those before it decided.
    pub order: Vec<RuleIndex>,
    /// The shared lists, for `instance('…')` in expressions.
    pub lists: Vec<Arc<ChoiceList>>,
    /// How answers become grades.
    pub grading: Grading,
    /// The pass mark and the cases of a questionnaire for practice.
    pub practice: Option<Practice>,
    /// What may be cited.
    pub instruments: Arc<InstrumentTable>,
    /// Where each id stands.
    pub by_id: HashMap<String, NodeIndex>,
    /// The country pack it was read with; none is the regional questionnaire.
    pub pack: Option<Arc<CountryPack>>,
    /// Questions that had another id in earlier versions: that id and today's.
    pub renamed: Vec<(QuestionId, QuestionId)>,
    /// Its lists of data requests.
    pub requests: Vec<RequestList>,
}

/// One node of the arena.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// The section, group or repeat it stands in.
    pub parent: Option<NodeIndex>,
    /// What stands in it, in reading order.
    pub children: Vec<NodeIndex>,
    /// The repeats it stands in, outermost first; a repeat does not stand in itself.
    pub repeats: Vec<NodeIndex>,
    /// Its rules, at most one of each kind.
    pub rules: Vec<RuleIndex>,
    /// Where its id stands in `questionnaire.toml`.
    pub origin: Span,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeKind {
    /// A value the program knows: the country, the level of government, the mode.
    BuiltIn(BuiltIn),
    /// A derived value without a screen.
    Variable(VariableId),
    /// A section.
    Section {
        /// Its id.
        id: SectionId,
        /// Its printed number.
        number: u32,
    },
    /// Questions that share a condition.
    Group(GroupId),
    /// Questions asked for each of several things. Without a `count` rule the rater adds and removes rows.
    Repeat(GroupId),
    /// A question, note or calculated line.
    Question(Box<Question>),
}

/// A value the program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuiltIn {
    /// `${country}`: `AL`, or blank for the regional questionnaire.
    Country,
    /// `${government_level}`: for countries that assess one level of government at a time.
    GovernmentLevel,
    /// `${mode}`: `site_visit`, `workshop` or `practice`.
    Mode,
    /// `${period_from}`: the first day, month or year of the period assessed.
    PeriodFrom,
    /// `${period_to}`: its last.
    PeriodTo,
}

impl BuiltIn {
    /// All of them, in the order of their nodes.
    pub const ALL: [BuiltIn; 5] = [
        BuiltIn::Country,
        BuiltIn::GovernmentLevel,
        BuiltIn::Mode,
        BuiltIn::PeriodFrom,
        BuiltIn::PeriodTo,
    ];

    /// The name expressions use.
    pub fn as_str(self) -> &'static str {
        match self {
            BuiltIn::Country => "country",
            BuiltIn::GovernmentLevel => "government_level",
            BuiltIn::Mode => "mode",
            BuiltIn::PeriodFrom => "period_from",
            BuiltIn::PeriodTo => "period_to",
        }
    }
}

impl Node {
    /// The id as authors write it.
    pub fn id(&self) -> &str {
        match &self.kind {
            NodeKind::BuiltIn(built_in) => built_in.as_str(),
            NodeKind::Variable(id) => id.as_str(),
            NodeKind::Section { id, .. } => id.as_str(),
            NodeKind::Group(id) | NodeKind::Repeat(id) => id.as_str(),
            NodeKind::Question(question) => question.id.as_str(),
        }
    }

    /// The question, if it is one, to complete it while a package is read.
    pub(crate) fn question_mut(&mut self) -> Option<&mut Question> {
        match &mut self.kind {
            NodeKind::Question(question) => Some(question),
            _ => None,
        }
    }

    /// The question, if it is one.
    pub fn question(&self) -> Option<&Question> {
        match &self.kind {
            NodeKind::Question(question) => Some(question),
            _ => None,
        }
    }
}

impl Questionnaire {
    /// The node at an index.
    pub fn node(&self, index: NodeIndex) -> Option<&Node> {
        self.nodes.get(index.0 as usize)
    }

    /// Where an id stands.
    pub fn find(&self, id: &str) -> Option<NodeIndex> {
        self.by_id.get(id).copied()
    }

    /// The question with that id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.node(self.find(id.as_str())?)?.question()
    }

    /// The value that the country pack has for a question, to be confirmed.
    pub fn prefill(&self, id: &QuestionId) -> Option<&Prefill> {
        self.pack.as_ref()?.prefill(id)
    }

    /// All questions in reading order, notes and calculated lines included.
    pub fn questions(&self) -> impl Iterator<Item = (NodeIndex, &Question)> {
        self.nodes
            .iter()
            .enumerate()
            .filter_map(|(at, node)| Some((NodeIndex(at as u32), node.question()?)))
    }

    /// A rule of a node.
    pub fn rule(&self, node: NodeIndex, kind: RuleKind) -> Option<&Rule> {
        self.node(node)?
            .rules
            .iter()
            .filter_map(|index| self.rules.get(index.0 as usize))
            .find(|rule| rule.kind == kind)
    }

    /// The section a node stands in, itself included.
    pub fn section_of(&self, index: NodeIndex) -> Option<NodeIndex> {
        let mut at = index;
        loop {
            let node = self.node(at)?;
            if matches!(node.kind, NodeKind::Section { .. }) {
                return Some(at);
            }
            at = node.parent?;
        }
    }

    /// The number and id of a section node.
    pub fn section(&self, index: NodeIndex) -> Option<(u32, &SectionId)> {
        match &self.node(index)?.kind {
            NodeKind::Section { id, number } => Some((*number, id)),
            _ => None,
        }
    }
}
