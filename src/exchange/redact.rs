//! What may leave of each value: the one place that decides, so that no format can forget a rule (decisions 24, 25 and 28).

use std::collections::BTreeSet;

use crate::base::number::Number;
use crate::base::value::Value;
use crate::engine::flow::evaluation::{Evaluation, Standing};
use crate::engine::flow::progress::Progress;
use crate::engine::score::residents::resting_on_residents;
use crate::exchange::counted::hidden_beside;
use crate::exchange::decided::keeps_rating;
use crate::exchange::profile::RestingRatings;
use crate::exchange::{ExportInput, Options};
use crate::form::model::instrument::Means;
use crate::form::model::question::QuestionKind;
use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::form::model::rule::RuleKind;
use crate::record::session::answer::Response;
use crate::record::session::event::Recommendation;
use crate::record::session::fold::Session;
use crate::record::session::place::{Place, RepeatPlace};

/// Counts below this are small.
const SMALL_BELOW: i64 = 5;

/// What may be shown of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// All of it.
    Plain,
    /// Only that it is a number from 1 to 4.
    Lt5,
    /// Nothing, because it was worked out from such a number, or because one would follow from it.
    FromLt5,
    /// Nothing, because the question is sensitive or was worked out from one that is.
    Withheld,
}

/// What a node is made from, as far as that matters here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Origin {
    /// The questions marked as small numbers, itself included.
    small: BTreeSet<NodeIndex>,
    /// Whether it is sensitive or made from something that is.
    sensitive: bool,
    /// Whether it holds free words or is made from some.
    words: bool,
}

/// The decisions for one export.
#[derive(Clone, Debug)]
pub struct Redaction {
    origins: Vec<Origin>,
    /// The small-number questions that hold a number from 1 to 4 in some row.
    suppressed: BTreeSet<NodeIndex>,
    /// The counts that are hidden because a small one would follow from them.
    beside_small: BTreeSet<Place>,
    /// The rated questions that rest on what residents said alone in some row and are left out for it.
    resting: BTreeSet<NodeIndex>,
    options: Options,
}

impl Redaction {
    /// Decides for a session.
    pub fn of(input: &ExportInput<'_>, options: &Options) -> Redaction {
        let origins = origins(input.questionnaire);
        let mut suppressed: BTreeSet<NodeIndex> = origins
            .iter()
            .flat_map(|origin| &origin.small)
            .copied()
            .filter(|node| holds_small(input.evaluation, input.session, *node))
            .collect();
        let mut beside_small = BTreeSet::new();
        if !options.keeps_small_numbers() {
            for (node, place) in hidden_beside(input) {
                suppressed.insert(node);
                beside_small.insert(place);
            }
        }
        Redaction {
            origins,
            suppressed,
            beside_small,
            resting: resting(input, options),
            options: *options,
        }
    }

    /// What may be shown of a value at a place.
    pub(super) fn look_at(&self, node: NodeIndex, place: &Place, value: Option<&Value>) -> Shown {
        match self.look(node, value) {
            Shown::Plain if self.beside_small.contains(place) => Shown::FromLt5,
            shown => shown,
        }
    }

    /// What may be shown of a value of a node.
    pub fn look(&self, node: NodeIndex, value: Option<&Value>) -> Shown {
        let Some(origin) = self.origins.get(node.0 as usize) else {
            return Shown::Withheld;
        };
        let keeps_words = self.options.profile.allows().free_words;
        let withholds = (origin.sensitive && !self.options.keeps_sensitive())
            || (origin.words && !keeps_words)
            || self.resting.contains(&node);
        if withholds {
            return Shown::Withheld;
        }
        if origin.small.is_empty() || self.options.keeps_small_numbers() {
            return Shown::Plain;
        }
        match value {
            // Even that a sum is small too would tell something about its parts.
            Some(_) if self.is_from_small(node, origin) => Shown::FromLt5,
            Some(value) if is_small(value) => Shown::Lt5,
            _ => Shown::Plain,
        }
    }

    /// Whether a node is or comes from a small number, and whether it is or comes from something sensitive, whatever was asked for.
    pub(super) fn marks(&self, node: NodeIndex) -> (bool, bool) {
        let origin = self.origins.get(node.0 as usize);
        origin.map_or((false, false), |origin| {
            (!origin.small.is_empty(), origin.sensitive)
        })
    }

    /// Says whether what is sensitive may leave.
    pub(super) fn keeps_sensitive(&self) -> bool {
        self.options.keeps_sensitive()
    }

    /// Says whether everything beside the answers of a node is left out too.
    pub fn withholds(&self, node: NodeIndex) -> bool {
        self.look(node, None) == Shown::Withheld
    }

    /// Says whether everything beside the answers at a place is left out. A question that the package has no more may have been
    /// sensitive.
    pub fn withholds_at(&self, questionnaire: &Questionnaire, place: &Place) -> bool {
        match questionnaire.find(place.question.as_str()) {
            Some(node) => self.withholds(node),
            None => !self.options.keeps_sensitive(),
        }
    }

    /// Says whether the words of a recommendation may leave: not when one of the questions it answers to is left out.
    pub fn tells(&self, questionnaire: &Questionnaire, one: &Recommendation) -> bool {
        !one.places
            .iter()
            .any(|place| self.withholds_at(questionnaire, place))
    }

    /// Says whether a repeat has as many rows as a small number says, so that its rows would tell it.
    pub fn hides_rows(&self, repeat: NodeIndex) -> bool {
        let Some(origin) = self.origins.get(repeat.0 as usize) else {
            return true;
        };
        let small = !self.options.keeps_small_numbers() && self.is_from_small(repeat, origin);
        small || (origin.sensitive && !self.options.keeps_sensitive())
    }

    /// Says whether the rows of a repeat may be told: not when their number, or that of the rows they lie in, would tell a small number.
    pub fn tells_repeat(&self, questionnaire: &Questionnaire, repeat: NodeIndex) -> bool {
        let around = questionnaire.node(repeat).map(|node| &node.repeats);
        let mut around = around.into_iter().flatten();
        !self.hides_rows(repeat) && !around.any(|outer| self.hides_rows(*outer))
    }

    /// The same for a repeat of a session. One that the package has no more may have been counted by a small number or by something
    /// sensitive.
    pub fn tells_rows(&self, questionnaire: &Questionnaire, rows: &RepeatPlace) -> bool {
        match questionnaire.find(rows.repeat.as_str()) {
            Some(repeat) => self.tells_repeat(questionnaire, repeat),
            None => self.keeps_all(),
        }
    }

    /// Says whether a place may be named: not when it lies in rows whose number would tell a small number, or in some that the package
    /// has no more.
    pub fn names(&self, questionnaire: &Questionnaire, place: &Place) -> bool {
        let node = questionnaire.find(place.question.as_str());
        let repeats = node.and_then(|index| questionnaire.node(index));
        let repeats = repeats.map_or(&[][..], |node| &node.repeats);
        let is_known = repeats.len() == place.at.0.len();
        let hides = repeats.iter().any(|repeat| self.hides_rows(*repeat));
        (is_known || self.keeps_all()) && !hides
    }

    fn keeps_all(&self) -> bool {
        self.options.keeps_sensitive() && self.options.keeps_small_numbers()
    }

    /// Says whether anything beside the answer at a place may be told, that there is something included: a flag, a note, a line of the
    /// history.
    pub fn tells_beside(&self, questionnaire: &Questionnaire, place: &Place) -> bool {
        self.names(questionnaire, place) && !self.withholds_at(questionnaire, place)
    }

    /// How much is done, without rows whose number would tell a small number.
    pub fn progress<'a>(
        &self,
        questionnaire: &Questionnaire,
        standings: impl IntoIterator<Item = &'a Standing>,
    ) -> Progress {
        let named = standings.into_iter();
        Progress::of(named.filter(|standing| self.names(questionnaire, &standing.place)))
    }

    fn is_from_small(&self, node: NodeIndex, origin: &Origin) -> bool {
        let mut sources = origin.small.iter().filter(|source| **source != node);
        sources.any(|source| self.suppressed.contains(source))
    }
}

/// In one row or in all: what is said of the others would tell which row it was.
fn resting(input: &ExportInput<'_>, options: &Options) -> BTreeSet<NodeIndex> {
    if options.is_internal() || options.resting == RestingRatings::Keep {
        return BTreeSet::new();
    }
    let rests = resting_on_residents(input.questionnaire, input.evaluation, input.session);
    rests
        .filter(|(standing, _)| !keeps_rating(input, options, standing))
        .map(|(standing, _)| standing.node)
        .collect()
}

fn is_small(value: &Value) -> bool {
    matches!(value, Value::Number(number)
        if *number > Number::zero() && *number < Number::whole(SMALL_BELOW))
}

fn holds_small(evaluation: &Evaluation, session: &Session, node: NodeIndex) -> bool {
    evaluation.of_node(node).any(|standing| {
        let recorded = recorded(session, &standing.place).and_then(Response::value);
        standing.value().or(recorded).is_some_and(is_small)
    })
}

/// The response recorded at a place, whether or not it counts.
pub fn recorded<'s>(session: &'s Session, place: &Place) -> Option<&'s Response> {
    session.answer(place)?.response.as_ref()
}

/// Follows every value to the questions it is made from: calculations, defaults and counts of rows, step by step until nothing new
/// is found.
fn origins(questionnaire: &Questionnaire) -> Vec<Origin> {
    let nodes = questionnaire.nodes.iter().enumerate();
    let mut origins: Vec<Origin> = nodes
        .map(|(at, node)| match node.question() {
            Some(question) => Origin {
                small: question
                    .small_number
                    .then_some(NodeIndex(at as u32))
                    .into_iter()
                    .collect(),
                sensitive: question.sensitive,
                words: matches!(question.kind, QuestionKind::Text { .. }),
            },
            None => Origin::default(),
        })
        .collect();
    let rules: Vec<(NodeIndex, Vec<NodeIndex>)> = questionnaire
        .rules
        .iter()
        .filter(|rule| {
            matches!(
                rule.kind,
                RuleKind::Calculate | RuleKind::Default | RuleKind::Count
            )
        })
        .map(|rule| {
            let reads = rule.expr.reads().iter().map(|slot| NodeIndex::from(*slot));
            let mut all = Vec::new();
            reads.for_each(|read| with_descendants(questionnaire, read, &mut all));
            (rule.owner, all)
        })
        .collect();
    loop {
        let mut grew = false;
        for (owner, reads) in &rules {
            let mut found = Origin::default();
            for read in reads {
                if let Some(origin) = origins.get(read.0 as usize) {
                    found.small.extend(&origin.small);
                    found.sensitive |= origin.sensitive;
                    found.words |= origin.words;
                }
            }
            if let Some(origin) = origins.get_mut(owner.0 as usize) {
                let before = (origin.small.len(), origin.sensitive, origin.words);
                origin.small.append(&mut found.small);
                origin.sensitive |= found.sensitive;
                origin.words |= found.words;
                grew |= before != (origin.small.len(), origin.sensitive, origin.words);
            }
        }
        if !grew {
            return origins;
        }
    }
}

fn with_descendants(questionnaire: &Questionnaire, index: NodeIndex, all: &mut Vec<NodeIndex>) {
    all.push(index);
    if let Some(node) = questionnaire.node(index) {
        for child in &node.children {
            with_descendants(questionnaire, *child, all);
        }
    }
}

/// What residents said, counted once for the whole visit: the talks, each once, whether written as a source or at a question.
/// What lies in rows that were taken away is not counted.
pub fn resident_talks(
    session: &Session,
    questionnaire: &Questionnaire,
    evaluation: &Evaluation,
) -> usize {
    let sources = session.sources.values();
    let sources = sources.filter(|source| source.kind == Means::Beneficiary);
    let answers = session.answers.iter();
    let lines = answers
        .filter(|(place, _)| evaluation.index_of(questionnaire, place).is_some())
        .flat_map(|(_, answer)| &answer.evidence);
    let lines = lines.filter(|line| session.is_from_resident(line) && line.source.is_none());
    sources.count() + lines.count()
}
