//! From raw shapes to the arena of nodes: built-in values and variables first, then sections, groups, repeats and questions in reading
//! order. Ids are resolved here; expressions are only collected, because they may read what stands below them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::base::id::{GroupId, SectionId, VariableId};
use crate::form::load::declares;
use crate::form::load::ids::{self, Taken};
use crate::form::load::limit;
use crate::form::load::lists::{self, Shared};
use crate::form::load::log::{Log, mends};
use crate::form::load::question;
use crate::form::load::raw::{RawBody, RawItem, RawQuestionnaire, RawSection};
use crate::form::load::requests::{self, Named};
use crate::form::load::table::At;
use crate::form::model::instrument::InstrumentTable;
use crate::form::model::question::QuestionKind;
use crate::form::model::questionnaire::{BuiltIn, Node, NodeIndex, NodeKind};
use crate::form::model::request::RequestList;
use crate::form::model::rule::RuleKind;
use crate::form::model::scale::{ChoiceList, Scale};
use crate::form::model::version::Version;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::i18n::keys::load as say;

/// The table in which a country pack adds a question.
pub(crate) const ADDED: &str = "[[add]]";

/// A rule before its expression is read.
#[derive(Debug)]
pub(crate) struct Draft {
    /// The file it stands in.
    pub file: SourceId,
    pub owner: NodeIndex,
    pub kind: RuleKind,
    pub text: String,
    /// The whole literal in the file, quotes included.
    pub span: Span,
}

/// What lowering makes.
#[derive(Debug, Default)]
pub(crate) struct Lowered {
    pub nodes: Vec<Node>,
    pub sections: Vec<NodeIndex>,
    pub by_id: HashMap<String, NodeIndex>,
    pub drafts: Vec<Draft>,
    /// What names data requests, until all questions are known.
    pub requests: Vec<Named>,
    /// The lists of data requests.
    pub request_lists: Vec<RequestList>,
    /// Which nodes have a rule of which kind, whether or not it can be read.
    pub ruled: HashSet<(NodeIndex, RuleKind)>,
    /// Shared lists in the order of the file.
    pub lists: Vec<Arc<ChoiceList>>,
    /// Scales in the order of the file.
    pub scales: Vec<Arc<Scale>>,
}

/// Lowering under way.
pub(crate) struct Lower<'a> {
    /// The file under way.
    pub file: SourceId,
    /// The questionnaire's own file.
    pub root: SourceId,
    pub log: &'a mut Log,
    /// The version of the package, if it could be read.
    pub version: Option<Version>,
    pub(super) out: Lowered,
    ids: Taken,
    numbers: Taken,
    scales: HashMap<String, Shared<Scale>>,
    lists: HashMap<String, Shared<ChoiceList>>,
    pub(super) citations: Option<HashSet<&'a str>>,
    pub(super) follow_ups: Vec<(NodeIndex, SourceId, At<String>)>,
    too_many: bool,
    /// The number of the section under way, if it is a good one.
    section_number: Option<i64>,
}

/// Lowers everything but the head and the grading.
pub(crate) fn lower(
    raw: &RawQuestionnaire,
    instruments: Option<&InstrumentTable>,
    version: Option<Version>,
    file: SourceId,
    log: &mut Log,
) -> Lowered {
    let citations = instruments.map(|table| {
        let places = table
            .citations
            .iter()
            .map(|(citation, _)| citation.as_str());
        let whole = table
            .instruments
            .iter()
            .map(|instrument| instrument.code.as_str());
        places.chain(whole).collect()
    });
    let mut lower = Lower::small(file, version, log);
    lower.citations = citations;
    lower.built_in();
    lower.shared(raw);
    lower.variables(raw);
    for section in &raw.sections {
        lower.section(section);
    }
    lower.follow_ups();
    lower.out.request_lists = requests::lower(&mut lower.out, file, lower.log);
    lower.unused();
    lower.out
}

impl<'a> Lower<'a> {
    /// One that knows of nothing yet, for the parts of the file that are not nodes.
    pub(crate) fn small(file: SourceId, version: Option<Version>, log: &'a mut Log) -> Lower<'a> {
        Lower {
            file,
            root: file,
            log,
            version,
            out: Lowered::default(),
            ids: Taken::default(),
            numbers: Taken::default(),
            scales: HashMap::new(),
            lists: HashMap::new(),
            citations: None,
            follow_ups: Vec::new(),
            too_many: false,
            section_number: None,
        }
    }
}

impl Lower<'_> {
    fn built_in(&mut self) {
        for built_in in BuiltIn::ALL {
            let index = self.node(NodeKind::BuiltIn(built_in), &[], Span::default());
            self.name(built_in.as_str(), index);
        }
    }

    fn shared(&mut self, raw: &RawQuestionnaire) {
        let mut directions = Vec::new();
        for raw in &raw.scales {
            let Some(id) = raw.id.as_ref().filter(|id| self.takes(id)) else {
                continue;
            };
            directions.push((raw, id.span));
            let scale = Arc::new(lists::scale(id.as_str(), raw, self.file, self.log));
            self.out.scales.push(Arc::clone(&scale));
            let shared = share(scale, id.span);
            self.scales.insert(id.value.clone(), shared);
        }
        lists::directions(&directions, self.file, self.log);
        for raw in &raw.lists {
            let Some(id) = raw.id.as_ref().filter(|id| self.takes(id)) else {
                continue;
            };
            let list = Arc::new(lists::list(id.as_str(), raw, self.file, self.log));
            self.out.lists.push(Arc::clone(&list));
            self.lists.insert(id.value.clone(), share(list, id.span));
        }
    }

    fn variables(&mut self, raw: &RawQuestionnaire) {
        for variable in &raw.variables {
            let Some(id) = variable.id.as_ref().filter(|id| self.takes(id)) else {
                continue;
            };
            let kind = NodeKind::Variable(VariableId::new(id.as_str()));
            let index = self.node(kind, &[], id.span);
            self.name(id.as_str(), index);
            let rule = variable.is.iter().map(|is| (RuleKind::Calculate, is));
            self.draft(index, rule);
        }
    }

    fn section(&mut self, raw: &RawSection) {
        let id = raw.id.as_ref().filter(|id| self.takes(id));
        let number = raw.number.as_ref();
        self.section_number = number.filter(|at| self.is_free(at)).map(|at| at.value);
        let kind = NodeKind::Section {
            id: SectionId::new(id.map_or("", At::as_str)),
            number: number.map_or(0, |at| u32::try_from(at.value).unwrap_or(0)),
        };
        let origin = id.map_or(raw.span, |id| id.span);
        let index = self.node(kind, &[], origin);
        self.out.sections.push(index);
        if let Some(id) = id {
            self.name(id.as_str(), index);
        }
        self.draft(index, raw.rules.iter().map(|(kind, at)| (*kind, at)));
        self.inside(&raw.items, &mut vec![index], raw.span);
    }

    /// Takes the number of a section; says whether it can be one and was free.
    fn is_free(&mut self, at: &At<i64>) -> bool {
        if !(0..=999).contains(&at.value) {
            self.log.report(
                Code::NumberOutOfRange,
                say::out_of_range("number", "0", "999"),
                (self.file, at.span),
                say::example("number = 1"),
            );
            return false;
        }
        let text = At {
            value: at.value.to_string(),
            span: at.span,
            key: at.key,
        };
        self.numbers
            .take(&text, Code::DuplicateNumber, self.file, self.log)
    }

    fn inside(&mut self, items: &[RawItem], around: &mut Vec<NodeIndex>, span: Span) {
        if items.is_empty() {
            self.log.report(
                Code::NothingInside,
                say::nothing_inside(),
                (self.file, span),
                say::nothing_inside_hint(),
            );
        }
        for item in items {
            let outer = std::mem::replace(&mut self.file, item.file);
            self.item(item, around);
            self.file = outer;
        }
    }

    /// Says once that there are more questions than any questionnaire has.
    fn has_room_for(&mut self, raw: &RawItem) -> bool {
        let has_room = self.out.nodes.len() < limit::QUESTIONS;
        if !has_room && !self.too_many {
            self.too_many = true;
            self.log.report(
                Code::TooManyQuestions,
                say::too_many_questions(limit::QUESTIONS),
                (self.file, raw.span),
                say::too_many_questions_hint(),
            );
        }
        has_room
    }

    fn item(&mut self, raw: &RawItem, around: &mut Vec<NodeIndex>) {
        if !self.has_room_for(raw) {
            return;
        }
        let id = raw.id.as_ref().filter(|id| self.takes(id));
        let name = id.map_or("", At::as_str).to_owned();
        let (kind, inner) = match &raw.body {
            RawBody::Question(question) => {
                let question = question::lower(raw, question, &name, self);
                (NodeKind::Question(Box::new(question)), None)
            }
            RawBody::Group(items) | RawBody::Unclear(items) => {
                (NodeKind::Group(GroupId::new(&name)), Some(items))
            }
            RawBody::Repeat(items, _) => (NodeKind::Repeat(GroupId::new(&name)), Some(items)),
        };
        let derived =
            matches!(&kind, NodeKind::Question(question) if question.kind == QuestionKind::Derived);
        let index = self.node(kind, around, id.map_or(raw.span, |id| id.span));
        match (id, &raw.id) {
            (Some(_), _) => self.name(&name, index),
            // What refers to an id that was refused should not be refused for that.
            (None, Some(written)) => self.alias(written.as_str(), index),
            (None, None) => {}
        }
        self.draft(index, raw.rules.iter().map(|(kind, at)| (*kind, at)));
        if derived {
            self.must_calculate(raw);
        }
        requests::keep(raw, index, self);
        if let RawBody::Question(question) = &raw.body {
            self.printed_number(raw, question.number.as_ref(), index);
            if let Some(at) = &question.follow_up_of {
                self.follow_ups.push((index, self.file, at.clone()));
            }
            let node = self.out.nodes.get(index.0 as usize);
            let is_repeated = node.is_some_and(|node| !node.repeats.is_empty());
            if let Some(declared) = question.declares.as_ref().filter(|_| is_repeated) {
                declares::in_repeat(declared, self);
            }
        }
        match (inner, &raw.body) {
            (None, _) => {}
            (Some(items), RawBody::Unclear(_)) if items.is_empty() => {}
            (Some(items), _) => {
                around.push(index);
                self.inside(items, around, raw.span);
                around.pop();
            }
        }
    }

    /// A calculated line says how.
    fn must_calculate(&mut self, raw: &RawItem) {
        let mut kinds = raw.rules.iter().map(|(kind, _)| *kind);
        if !kinds.any(|kind| kind == RuleKind::Calculate) {
            let example = "\"${one} + ${other}\"";
            self.missing(raw, "[[section.item]]", "calculate", example);
        }
    }

    pub(super) fn question_kind(&self, index: NodeIndex) -> Option<&QuestionKind> {
        let node = self.out.nodes.get(index.0 as usize)?;
        Some(&node.question()?.kind)
    }

    fn printed_number(&mut self, raw: &RawItem, number: Option<&At<String>>, index: NodeIndex) {
        let silent = matches!(
            self.question_kind(index),
            Some(QuestionKind::Note | QuestionKind::Derived)
        );
        let Some(at) = number else {
            if !silent {
                self.missing(raw, "[[section.item]]", "number", "\"1.01\"");
            }
            return;
        };
        if !ids::is_printed_number(at.as_str()) {
            self.log.report(
                Code::InvalidPrintedNumber,
                say::invalid_printed_number(at.as_str()),
                (self.file, at.span),
                say::invalid_printed_number_hint(),
            );
            return;
        }
        self.numbers
            .take(at, Code::DuplicateNumber, self.file, self.log);
        if let Some(number) = self.section_number {
            let own = at.value.split('.').next().and_then(|own| own.parse().ok());
            if own != Some(number) {
                self.log.report(
                    Code::NumberElsewhere,
                    say::number_elsewhere(at.as_str(), number.to_string()),
                    (self.file, at.span),
                    say::number_elsewhere_hint(number.to_string()),
                );
            }
        }
    }

    /// Adds a node under what is around it, outermost first.
    fn node(&mut self, kind: NodeKind, around: &[NodeIndex], origin: Span) -> NodeIndex {
        let index = NodeIndex(u32::try_from(self.out.nodes.len()).unwrap_or(u32::MAX));
        let repeats = around.iter().copied().filter(|at| {
            let node = self.out.nodes.get(at.0 as usize);
            node.is_some_and(|node| matches!(node.kind, NodeKind::Repeat(_)))
        });
        let node = Node {
            kind,
            parent: around.last().copied(),
            children: Vec::new(),
            repeats: repeats.collect(),
            rules: Vec::new(),
            origin,
        };
        self.out.nodes.push(node);
        let parent = around
            .last()
            .and_then(|at| self.out.nodes.get_mut(at.0 as usize));
        if let Some(parent) = parent {
            parent.children.push(index);
        }
        index
    }

    fn name(&mut self, id: &str, index: NodeIndex) {
        self.out.by_id.insert(id.to_owned(), index);
    }

    fn alias(&mut self, written: &str, index: NodeIndex) {
        if let Some(mended) = ids::mended(written) {
            self.out.by_id.entry(mended).or_insert(index);
        }
    }

    /// Says whether an id is well formed, free and from now on taken.
    fn takes(&mut self, at: &At<String>) -> bool {
        ids::check(at, self.file, self.log)
            && self.ids.take(at, Code::DuplicateId, self.file, self.log)
    }

    fn draft<'r>(
        &mut self,
        owner: NodeIndex,
        rules: impl Iterator<Item = (RuleKind, &'r At<String>)>,
    ) {
        for (kind, at) in rules {
            self.out.ruled.insert((owner, kind));
            self.out.drafts.push(Draft {
                file: self.file,
                owner,
                kind,
                text: at.value.clone(),
                span: at.span,
            });
        }
    }

    /// Reports a key that an item needs.
    pub(crate) fn missing(&mut self, item: &RawItem, place: &str, key: &str, example: &str) {
        let place = if item.file == self.root { place } else { ADDED };
        self.log.report(
            Code::MissingKey,
            say::missing_key(place, key),
            (self.file, item.span),
            say::add_line(format!("{key} = {example}")),
        );
    }

    /// The scale a question names.
    pub(crate) fn scale(&mut self, at: &At<String>) -> Option<Arc<Scale>> {
        if let Some(shared) = self.scales.get_mut(at.as_str()) {
            shared.used = true;
            return Some(Arc::clone(&shared.item));
        }
        let what = say::unknown_scale(at.as_str());
        let mut problem = Diagnostic::new(Code::NoSuchScale, what).at(self.file, at.span);
        let known = self.out.scales.iter().map(|scale| scale.id.as_str());
        problem.hints = mends(self.log, at.as_str(), known);
        problem.hints.push(say::unknown_scale_hint());
        self.log.push(problem);
        None
    }

    /// The first scale of the file, as an example.
    pub(crate) fn any_scale(&self) -> Option<&str> {
        self.out.scales.first().map(|scale| scale.id.as_str())
    }

    /// The shared list a question names.
    pub(crate) fn list(&mut self, at: &At<String>) -> Option<Arc<ChoiceList>> {
        if let Some(shared) = self.lists.get_mut(at.as_str()) {
            shared.used = true;
            return Some(Arc::clone(&shared.item));
        }
        let what = say::unknown_list(at.as_str());
        let mut problem = Diagnostic::new(Code::NoSuchList, what).at(self.file, at.span);
        let known = self.lists.values().map(|shared| shared.item.id.as_str());
        problem.hints = mends(self.log, at.as_str(), known);
        problem.hints.push(say::unknown_list_hint());
        self.log.push(problem);
        None
    }

    /// One of some fixed words.
    pub(crate) fn word<W: Copy>(
        &mut self,
        at: &At<String>,
        key: &str,
        words: &[(&str, W)],
    ) -> Option<W> {
        let found = words.iter().find(|(word, _)| *word == at.as_str());
        if found.is_none() {
            let what = say::unknown_word(key, at.as_str());
            let mut problem = Diagnostic::new(Code::UnknownWord, what).at(self.file, at.span);
            problem.hints = mends(self.log, at.as_str(), words.iter().map(|(word, _)| *word));
            self.log.push(problem);
        }
        found.map(|(_, word)| *word)
    }

    fn unused(&mut self) {
        // A slip of the pen in a question must not make its scale look unused.
        if self.log.has_errors() {
            return;
        }
        let texts: Vec<&str> = self
            .out
            .drafts
            .iter()
            .map(|draft| draft.text.as_str())
            .collect();
        lists::unused(&self.scales, Code::UnusedScale, &[], self.file, self.log);
        lists::unused(&self.lists, Code::UnusedList, &texts, self.file, self.log);
    }
}

fn share<T>(item: Arc<T>, span: Span) -> Shared<T> {
    Shared {
        item,
        span,
        used: false,
    }
}
