//! Rules: every expression is read, checked and put into an order in which each rule reads only what those before it decided.

use std::collections::{HashMap, HashSet};

use crate::form::expr::{self, Problem, Slot, ast};
use crate::form::load::literal;
use crate::form::load::log::Log;
use crate::form::load::lower::{Draft, Lowered};
use crate::form::load::names::Known;
use crate::form::model::question::Question;
use crate::form::model::questionnaire::{Node, NodeIndex, NodeKind};
use crate::form::model::rule::{Rule, RuleIndex, RuleKind};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::i18n::keys::load as say;

/// So many cycles are looked for; one mend often opens several.
const MOST_CYCLES: usize = 50;

/// The rules of a questionnaire, and the order of those that values and visibility hang on.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    pub rules: Vec<Rule>,
    pub order: Vec<RuleIndex>,
}

/// Where the texts of rules stand.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// The questionnaire's own file.
    pub own: (SourceId, &'a str),
    /// The file of the country pack that adds some.
    pub pack: Option<(SourceId, &'a str)>,
    /// The id of the questionnaire, as it may stand in paths.
    pub root: &'a str,
}

impl<'a> Place<'a> {
    /// The file a node and its rules stand in.
    pub fn file(&self, node: Option<&Node>) -> SourceId {
        let question = node.and_then(Node::question);
        match self.pack {
            Some((pack, _)) if question.is_some_and(Question::is_national) => pack,
            _ => self.own.0,
        }
    }

    /// The text of the file a rule stands in.
    pub fn text(&self, file: SourceId) -> &'a str {
        match self.pack {
            Some((pack, text)) if pack == file => text,
            _ => self.own.1,
        }
    }
}

/// Reads, checks and sorts all rules, and tells the nodes which are theirs.
pub(crate) fn read(lowered: &mut Lowered, place: Place<'_>, log: &mut Log) -> Rules {
    let drafts = std::mem::take(&mut lowered.drafts);
    let mut trees: Vec<(Draft, ast::Ast)> = Vec::new();
    for draft in drafts {
        let (tree, problems) = expr::parse(&draft.text);
        report(problems, &draft, place, log);
        if let Some(tree) = tree {
            trees.push((draft, tree));
        }
    }
    let booleans: HashSet<NodeIndex> = trees
        .iter()
        .filter(|(draft, tree)| draft.kind == RuleKind::Calculate && expr::gives_boolean(tree))
        .map(|(draft, _)| draft.owner)
        .collect();
    let known = Known::new(lowered, &booleans, place.root);
    let mut rules = Vec::new();
    let mut files = Vec::new();
    for (draft, tree) in trees {
        let (expr, problems) = expr::check(tree, &known, &known.site(draft.owner, draft.kind));
        report(problems, &draft, place, log);
        if let Some(expr) = expr {
            files.push(draft.file);
            rules.push(Rule {
                owner: draft.owner,
                kind: draft.kind,
                expr,
                text: draft.text,
                span: draft.span,
            });
        }
    }
    for (index, rule) in (0u32..).zip(&rules) {
        if let Some(node) = lowered.nodes.get_mut(rule.owner.0 as usize) {
            node.rules.push(RuleIndex(index));
        }
    }
    let order = Sorting::new(&lowered.nodes, &rules, &files).sort(place, log);
    unused(lowered, &rules, place, log);
    Rules { rules, order }
}

/// Puts the problems of an expression into the file it stands in.
fn report(problems: Vec<Problem>, draft: &Draft, place: Place<'_>, log: &mut Log) {
    for problem in problems {
        let span = literal::place(place.text(draft.file), draft.span, problem.span);
        let mut diagnostic = Diagnostic::new(problem.code, problem.summary).at(draft.file, span);
        diagnostic.hints = problem.hints;
        if diagnostic.hints.is_empty() {
            diagnostic.hints.extend(expr::mend::mend(problem.code));
        }
        log.push(diagnostic);
    }
}

/// A literal without its quotes.
fn inside(text: &str, literal: Span) -> Span {
    literal::place(text, literal, Span::new(0, usize::MAX))
}

/// Warns of variables that nothing reads.
fn unused(lowered: &Lowered, rules: &[Rule], place: Place<'_>, log: &mut Log) {
    if log.has_errors() {
        return;
    }
    let read: HashSet<Slot> = rules
        .iter()
        .flat_map(|rule| rule.expr.reads().iter().copied())
        .collect();
    for (index, node) in (0u32..).zip(&lowered.nodes) {
        if let NodeKind::Variable(id) = &node.kind
            && !read.contains(&Slot(index))
        {
            log.report(
                Code::UnusedVariable,
                say::unused_variable(id.as_str()),
                (place.own.0, node.origin),
                say::take_out(id.as_str()),
            );
        }
    }
}

/// The graph of the rules that are sorted.
struct Sorting<'a> {
    nodes: &'a [Node],
    rules: &'a [Rule],
    /// Per rule, the file it stands in.
    files: &'a [SourceId],
    /// The rules that are sorted, as places in `rules`.
    sorted: Vec<usize>,
    /// Per node, its sorted rules as places in `sorted`.
    of_node: HashMap<NodeIndex, Vec<(RuleKind, usize)>>,
    /// Who waits for whom, and which name makes it wait; `None` where it stands inside of what the other decides about.
    edges: HashMap<(usize, usize), Option<Slot>>,
}

impl<'a> Sorting<'a> {
    fn new(nodes: &'a [Node], rules: &'a [Rule], files: &'a [SourceId]) -> Sorting<'a> {
        let mut sorting = Sorting {
            nodes,
            rules,
            files,
            sorted: Vec::new(),
            of_node: HashMap::new(),
            edges: HashMap::new(),
        };
        for (place, rule) in rules.iter().enumerate() {
            if is_sorted(rule.kind) {
                let own = sorting.of_node.entry(rule.owner).or_default();
                own.push((rule.kind, sorting.sorted.len()));
                sorting.sorted.push(place);
            }
        }
        for reader in 0..sorting.sorted.len() {
            sorting.connect(reader);
        }
        sorting
    }

    fn rule(&self, sorted: usize) -> Option<&'a Rule> {
        self.rules.get(*self.sorted.get(sorted)?)
    }

    /// A rule waits for the values and the visibility of what it reads, and for the visibility of where it stands.
    fn connect(&mut self, reader: usize) {
        let Some(rule) = self.rule(reader) else {
            return;
        };
        let owner = rule.owner;
        for read in rule.expr.reads() {
            let node = NodeIndex::from(*read);
            // Reading oneself has been said already.
            if node != owner {
                self.wait(reader, node, |_| true, Some(*read));
            }
            self.wait_around(reader, node, Some(*read));
        }
        if matches!(rule.kind, RuleKind::Calculate | RuleKind::Count) {
            self.wait(reader, owner, |kind| kind == RuleKind::Relevant, None);
        }
        self.wait_around(reader, owner, None);
    }

    /// Waits for what decides whether the places around a node are there.
    fn wait_around(&mut self, reader: usize, node: NodeIndex, by: Option<Slot>) {
        let mut next = self.parent(node);
        while let Some(around) = next {
            self.wait(
                reader,
                around,
                |kind| matches!(kind, RuleKind::Relevant | RuleKind::Count),
                by,
            );
            next = self.parent(around);
        }
    }

    fn parent(&self, node: NodeIndex) -> Option<NodeIndex> {
        self.nodes.get(node.0 as usize)?.parent
    }

    fn wait(
        &mut self,
        reader: usize,
        node: NodeIndex,
        wanted: impl Fn(RuleKind) -> bool,
        by: Option<Slot>,
    ) {
        let Some(own) = self.of_node.get(&node) else {
            return;
        };
        for (kind, read) in own {
            if wanted(*kind) && (*read != reader || by.is_some()) {
                let edge = self.edges.entry((reader, *read)).or_insert(by);
                *edge = edge.or(by);
            }
        }
    }

    /// The order, once every cycle has been said and cut.
    fn sort(mut self, place: Place<'_>, log: &mut Log) -> Vec<RuleIndex> {
        // A cycle that shares a rule with one already said mostly goes with it.
        let mut said: HashSet<usize> = HashSet::new();
        for _ in 0..MOST_CYCLES {
            let mut edges: Vec<(usize, usize)> = self.edges.keys().copied().collect();
            edges.sort_unstable();
            match expr::order(self.sorted.len(), &edges) {
                Ok(order) => {
                    let places = order.into_iter().filter_map(|at| self.sorted.get(at));
                    return places.map(|at| RuleIndex(*at as u32)).collect();
                }
                Err(cycle) => {
                    if !cycle.iter().any(|rule| said.contains(rule)) {
                        self.say(&cycle, place, log);
                    }
                    said.extend(&cycle);
                    for (at, reader) in cycle.iter().enumerate() {
                        let read = cycle.get(at + 1).or(cycle.first()).unwrap_or(reader);
                        self.edges.remove(&(*reader, *read));
                    }
                }
            }
        }
        Vec::new()
    }

    /// Names every step of a cycle.
    fn say(&self, cycle: &[usize], place: Place<'_>, log: &mut Log) {
        let id = |node: NodeIndex| self.nodes.get(node.0 as usize).map_or("", Node::id);
        let ids: Vec<&str> = cycle
            .iter()
            .filter_map(|at| Some(id(self.rule(*at)?.owner)))
            .collect();
        let path: Vec<&str> = ids.iter().chain(ids.first()).copied().collect();
        let mut problem = Diagnostic::new(Code::RuleCycle, say::rule_cycle(path.join(" → ")));
        for (at, reader) in cycle.iter().enumerate() {
            let read = cycle.get(at + 1).or(cycle.first()).unwrap_or(reader);
            let Some(rule) = self.rule(*reader) else {
                continue;
            };
            let by = self.edges.get(&(*reader, *read)).copied().flatten();
            let owner = id(rule.owner);
            let step = match by {
                Some(slot) => say::cycle_reads(owner, rule.kind.as_str(), id(slot.into())),
                None => {
                    let around = self.rule(*read).map_or("", |rule| id(rule.owner));
                    say::cycle_stands_in(owner, around)
                }
            };
            let at = self.sorted.get(*reader).and_then(|at| self.files.get(*at));
            let file = at.copied().unwrap_or(place.own.0);
            problem = problem.and(file, inside(place.text(file), rule.span), step);
        }
        log.push(problem.hint(say::rule_cycle_hint()));
    }
}

fn is_sorted(kind: RuleKind) -> bool {
    matches!(
        kind,
        RuleKind::Relevant | RuleKind::Calculate | RuleKind::Count | RuleKind::ChoiceFilter
    )
}
