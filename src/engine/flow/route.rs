//! The orders in which a questionnaire can be walked or printed: by section, by means of verification, or by room. One rule for the
//! screen and for paper; it orders questions and decides nothing about them.
//!
//! A question stands once on each route. One with several means stands under the first that it names, because the author puts first
//! where its answer is looked for; under each of them it would be asked twice, and nobody could say which of the two counts. What
//! belongs together stays together: a question that another opens stands where that one stands, and the rows of a list stand where its
//! first question stands. What names no means, or no room, follows behind by section.

use crate::form::model::instrument::Means;
use crate::form::model::question::Question;
use crate::form::model::questionnaire::{NodeIndex, NodeKind, Questionnaire};

/// An order of walking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// By section, in reading order.
    #[default]
    Section,
    /// By the main means of verification.
    Means,
    /// By the room in which the answer is found.
    Room,
}

/// What the questions of a leg have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Head {
    /// The section, by its place among the sections.
    Section(usize),
    /// The means of verification.
    Means(Means),
    /// The room.
    Room(String),
}

/// A route through a questionnaire: its legs in order, and the leg of each node. It hangs on the questionnaire alone, so no answer
/// moves a leg.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Which route.
    pub route: Route,
    /// What each leg has in common.
    pub heads: Vec<Head>,
    legs: Vec<Option<usize>>,
}

impl Route {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Route; 3] = [Route::Section, Route::Means, Route::Room];

    /// As it stands on the command line and in drafts.
    pub fn as_str(self) -> &'static str {
        match self {
            Route::Section => "theme",
            Route::Means => "means",
            Route::Room => "room",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<Route> {
        Route::ALL.into_iter().find(|route| route.as_str() == text)
    }

    /// Says whether the questionnaire has anything to go by on this route.
    pub fn is_offered(self, questionnaire: &Questionnaire) -> bool {
        let mut questions = questionnaire.questions();
        match self {
            Route::Section => true,
            _ => questions.any(|(_, question)| self.named(question).is_some()),
        }
    }

    /// What a question by itself says about where it stands.
    fn named(self, question: &Question) -> Option<Head> {
        match self {
            Route::Section => None,
            Route::Means => question.verify.all().next().map(Head::Means),
            Route::Room => question.room.clone().map(Head::Room),
        }
    }
}

impl Plan {
    /// A route through a questionnaire.
    pub fn new(questionnaire: &Questionnaire, route: Route) -> Plan {
        let heads: Vec<Option<Head>> = (0..questionnaire.nodes.len())
            .map(|at| head(questionnaire, NodeIndex(at as u32), route))
            .collect();
        let mut named: Vec<Head> = Vec::new();
        for head in heads.iter().flatten() {
            if !matches!(head, Head::Section(_)) && !named.contains(head) {
                named.push(head.clone());
            }
        }
        named.extend((0..questionnaire.sections.len()).map(Head::Section));
        let leg = |head: &Option<Head>| {
            let head = head.as_ref()?;
            named.iter().position(|known| known == head)
        };
        Plan {
            route,
            legs: heads.iter().map(leg).collect(),
            heads: named,
        }
    }

    /// On which leg a question or a list of rows stands.
    pub fn leg_of(&self, node: NodeIndex) -> Option<usize> {
        self.legs.get(node.0 as usize).copied().flatten()
    }
}

/// Where a question or a repeat stands; `None` for what is neither.
fn head(questionnaire: &Questionnaire, node: NodeIndex, route: Route) -> Option<Head> {
    let found = questionnaire.node(node)?;
    if !matches!(found.kind, NodeKind::Question(_) | NodeKind::Repeat(_)) {
        return None;
    }
    let named = match route {
        Route::Section => None,
        _ => named(questionnaire, opener(questionnaire, node), route),
    };
    let section = || {
        let section = questionnaire.section_of(node)?;
        let mut sections = questionnaire.sections.iter();
        sections
            .position(|known| *known == section)
            .map(Head::Section)
    };
    named.or_else(section)
}

/// What the question says, or the first to say anything in the outermost repeat around it.
fn named(questionnaire: &Questionnaire, node: NodeIndex, route: Route) -> Option<Head> {
    let found = questionnaire.node(node)?;
    let outermost = match found.kind {
        NodeKind::Repeat(_) => Some(found.repeats.first().copied().unwrap_or(node)),
        _ => found.repeats.first().copied(),
    };
    match outermost {
        Some(repeat) => questionnaire
            .questions()
            .filter(|(inside, _)| {
                let inside = questionnaire.node(*inside);
                inside.is_some_and(|inside| inside.repeats.first() == Some(&repeat))
            })
            .find_map(|(_, question)| route.named(question)),
        None => route.named(found.question()?),
    }
}

/// The question that opens this one, through all steps; itself when none does. A repeat, and what stands in one, follows nothing
/// outside of it.
fn opener(questionnaire: &Questionnaire, node: NodeIndex) -> NodeIndex {
    let mut at = node;
    // No chain is longer than the questionnaire, whatever its author wrote.
    for _ in 0..questionnaire.nodes.len() {
        let found = questionnaire.node(at).filter(|one| one.repeats.is_empty());
        let before = found.and_then(|one| one.question()?.follow_up_of.as_ref());
        match before.and_then(|id| questionnaire.find(id.as_str())) {
            Some(before) => at = before,
            None => break,
        }
    }
    at
}
