//! What changed between two versions of a questionnaire, question by question, and what of old sessions carries over. A question whose
//! type, choices, own rules and text in the default language are the same means the same, so its answers carry over; weight, citations,
//! must-pass, points and guidance change how an answer counts or is found, never what it says. It knows no answers.

pub mod meaning;

use std::collections::{HashMap, HashSet};

use crate::base::id::{OptionId, QuestionId};
use crate::form::diff::meaning::Described;
use crate::form::model::question::Question;
use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::form::model::rule::RuleKind;
use crate::text::i18n::phrase::TextKey;

/// One version: the questionnaire and its texts.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
    /// What a text says. For the verdict that is the default language in its fixed spelling; for people, any language as it is read.
    pub texts: &'a dyn Fn(&TextKey) -> Option<String>,
    /// Whether people read it: then choices stand on lines of their own, each with its digit behind its id and [`meaning::KEY`].
    pub for_people: bool,
}

/// What becomes of the answers to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They carry over: it means the same.
    CarriesOver,
    /// They must be confirmed again.
    Confirm,
    /// There are none: it is new.
    New,
    /// They stay in the old session: it is not asked any more.
    Gone,
}

/// What about a question changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// Its id.
    Id,
    /// Its printed number.
    Number,
    /// The section it stands in.
    Section,
    /// Its text.
    Text,
    /// An attribute of its text, such as `help`.
    Guidance(&'static str),
    /// The type of its answer, with limits and unit.
    Type,
    /// The levels or options it is answered with, by id and text.
    Choices,
    /// One of its rules, with the variables it reads.
    Rule(RuleKind),
    /// The conditions of what it stands in.
    Around,
    /// Its weight.
    Weight,
    /// How many points which answer gives.
    Points,
    /// Whether it is a must-pass.
    MustPass,
    /// The standards it answers to.
    Cites,
    /// The value that the country pack has for it.
    Prefill,
    /// Its layer.
    Layer,
    /// How it is verified.
    Verify,
    /// Since which version it is no longer asked.
    Retired,
    /// Whether its answers are sensitive. A newer edition that says no more so lifts the protection of old answers too.
    Sensitive,
    /// Whether its numbers are small enough to tell who is meant; the same holds for it.
    SmallNumber,
}

impl Aspect {
    /// Says whether a change of this makes another question of it.
    pub fn bears_meaning(&self) -> bool {
        // Whether a value is asked about once changes nothing of what it says.
        *self != Aspect::Rule(RuleKind::Plausible)
            && matches!(
                self,
                Aspect::Text | Aspect::Type | Aspect::Choices | Aspect::Rule(_)
            )
    }

    /// Says whether it is made of words that people read at the question.
    pub fn is_read(&self) -> bool {
        matches!(self, Aspect::Text | Aspect::Choices)
    }
}

/// One change; empty where there was or is nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What changed.
    pub aspect: Aspect,
    /// As it was.
    pub old: String,
    /// As it is.
    pub new: String,
}

/// What happened to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Its id: today's, or the last it had.
    pub id: QuestionId,
    /// Its number: today's, or the last it had.
    pub number: String,
    /// Its id in the old version, where it has one.
    pub before: Option<QuestionId>,
    /// What becomes of its answers.
    pub fate: Fate,
    /// What changed, in the order of [`Aspect`].
    pub changes: Vec<Change>,
    /// Its text: today's, or the last it had.
    pub text: String,
    /// What could be chosen in the old version, by id, in its words.
    pub choices: Vec<(OptionId, String)>,
}

impl Compared {
    /// Says whether there is anything to say about it.
    pub fn is_same(&self) -> bool {
        self.fate == Fate::CarriesOver && self.changes.is_empty()
    }
}

/// Compares two versions: the questions of the new one in reading order, and behind them those that are gone. One whose id another
/// question took is among these, so an id may stand there twice: once for the question of today and once for the one it was.
pub fn diff(old: Edition<'_>, new: Edition<'_>) -> Vec<Compared> {
    let renamed: HashMap<&str, &str> = new
        .questionnaire
        .renamed
        .iter()
        .map(|(before, now)| (before.as_str(), now.as_str()))
        .collect();
    let before = earlier(old.questionnaire, new.questionnaire);
    let names = Renamed(&renamed);
    let mut taken: HashSet<&str> = HashSet::new();
    let mut found = Vec::new();
    for (index, question) in new.questionnaire.questions() {
        found.push(match before.get(question.id.as_str()) {
            None => whole(new, question, Fate::New),
            Some(&(was, earlier)) => {
                taken.insert(earlier.id.as_str());
                let before = Described::of(old, was, earlier, &names);
                let now = Described::of(new, index, question, &Renamed(&HashMap::new()));
                Compared {
                    text: meaning::said(new, &question.text()),
                    choices: meaning::chosen(old, earlier),
                    ..compared(question, earlier, &before, &now)
                }
            }
        });
    }
    let gone = old.questionnaire.questions().map(|(_, question)| question);
    let gone = gone.filter(|question| !taken.contains(question.id.as_str()));
    found.extend(gone.map(|question| whole(old, question, Fate::Gone)));
    found
}

/// The questions of the old version by the ids they have in the new one. A renamed question stands before one that had its new id, and
/// of several that became one the first named stands; the others are gone.
fn earlier<'a>(
    old: &'a Questionnaire,
    new: &'a Questionnaire,
) -> HashMap<&'a str, (NodeIndex, &'a Question)> {
    let by_id: HashMap<&str, (NodeIndex, &Question)> = old
        .questions()
        .map(|(index, question)| (question.id.as_str(), (index, question)))
        .collect();
    let mut found = HashMap::new();
    for (before, now) in &new.renamed {
        if let Some(question) = by_id.get(before.as_str()) {
            found.entry(now.as_str()).or_insert(*question);
        }
    }
    let is_renamed = |id: &str| new.renamed.iter().any(|(before, _)| before.as_str() == id);
    for (id, question) in by_id {
        if !is_renamed(id) {
            found.entry(id).or_insert(question);
        }
    }
    found
}

/// The names that questions have in the new version.
struct Renamed<'a>(&'a HashMap<&'a str, &'a str>);

impl Renamed<'_> {
    /// An expression with the names of the new version.
    fn text(&self, expression: &str) -> String {
        let mut text = expression.to_owned();
        for (before, now) in self.0 {
            text = text.replace(&format!("${{{before}}}"), &format!("${{{now}}}"));
        }
        text
    }
}

fn whole(edition: Edition<'_>, question: &Question, fate: Fate) -> Compared {
    Compared {
        id: question.id.clone(),
        number: question.number.clone(),
        before: (fate == Fate::Gone).then(|| question.id.clone()),
        fate,
        changes: Vec::new(),
        text: meaning::said(edition, &question.text()),
        choices: match fate {
            Fate::Gone => meaning::chosen(edition, question),
            _ => Vec::new(),
        },
    }
}

fn compared(question: &Question, earlier: &Question, old: &Described, new: &Described) -> Compared {
    let mut changes: Vec<Change> = old.differences(new);
    if earlier.id != question.id {
        changes.push(Change {
            aspect: Aspect::Id,
            old: earlier.id.as_str().to_owned(),
            new: question.id.as_str().to_owned(),
        });
    }
    changes.sort_by(|one, other| one.aspect.cmp(&other.aspect));
    let bears = changes.iter().any(|change| change.aspect.bears_meaning());
    Compared {
        id: question.id.clone(),
        number: question.number.clone(),
        before: Some(earlier.id.clone()),
        fate: match bears {
            true => Fate::Confirm,
            false => Fate::CarriesOver,
        },
        changes,
        text: String::new(),
        choices: Vec::new(),
    }
}
