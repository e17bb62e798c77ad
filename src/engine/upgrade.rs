//! Carrying a session to another edition of its questionnaire: what of its answers means the same and carries over, what must be
//! confirmed again, and what is no longer asked. It decides and counts; recording is the session's, and words are others'.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::id::QuestionId;
use crate::form::diff::{Aspect, Change, Compared, Fate};
use crate::form::model::country::Prefill;
use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::record::session::answer::{Answer, Response};
use crate::record::session::assessment::Opening;
use crate::record::session::edition::{Edition, Upgrade, aside};
use crate::record::session::fold::Session;
use crate::record::session::place::Place;
use crate::text::i18n::locale::Locale;

/// Two editions of one questionnaire, compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// The edition before.
    pub old: Arc<Questionnaire>,
    /// The edition after.
    pub new: Arc<Questionnaire>,
    /// What happened to each question, as it is meant in the default language.
    pub compared: Vec<Compared>,
    /// The same in the words of a language that people read.
    pub said: Vec<(Locale, Vec<Compared>)>,
}

/// What an upgrade would do to a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The upgrade as it would be recorded.
    pub upgrade: Upgrade,
    /// Places, by today's ids, whose answers wait to be confirmed after it; some of them waited before.
    pub confirm: Vec<Place>,
    /// Places, by today's ids, whose answers carry over.
    pub carried: Vec<Place>,
    /// Places, by the ids before, at which something stands that is no longer asked about. It stays in the history.
    pub gone: Vec<Place>,
    /// Places, by today's ids, at which something stands that files to share kept back so far and will hold.
    pub unprotected: Vec<Place>,
    /// Questions that are new.
    pub added: Vec<QuestionId>,
}

impl Passage {
    /// What would become of a session that is filled with the edition before.
    pub fn plan(&self, session: &Session, opening: &Opening) -> Plan {
        let mut plan = Plan {
            upgrade: Upgrade {
                from: session.edition(opening),
                to: edition(&self.new),
                renamed: self.renamed(session),
                confirm: Vec::new(),
            },
            confirm: Vec::new(),
            carried: Vec::new(),
            gone: Vec::new(),
            unprotected: Vec::new(),
            added: self.added(),
        };
        let by_id: BTreeMap<&str, &Compared> = self
            .compared
            .iter()
            .filter(|one| one.fate != Fate::Gone)
            .map(|one| (one.id.as_str(), one))
            .collect();
        for (place, answer) in &session.answers {
            if !stands(answer) {
                continue;
            }
            let now = plan.upgrade.now(place);
            let compared = by_id.get(now.question.as_str());
            let response = answer.response.as_ref();
            let changes = |one: &&&Compared| response.is_some() && self.changes(one, response);
            let is_changed = compared.filter(changes).is_some();
            // Also where it is not asked now: an edition to come may ask it again.
            if is_changed && !answer.confirm {
                plan.upgrade.confirm.push(now.clone());
            }
            if self.unprotects(place, &now) {
                plan.unprotected.push(now.clone());
            }
            if compared.is_none() || !self.is_asked_there(place, &now) {
                plan.gone.push(place.clone());
            } else if is_changed || answer.confirm {
                plan.confirm.push(now);
            } else {
                plan.carried.push(now);
            }
        }
        plan
    }

    /// What happened to a question in the words of a language; those of the default language where that is not at hand.
    pub fn said(&self, question: &QuestionId, locale: &Locale) -> Option<&Compared> {
        let mut compared = self.in_language(locale)?.iter();
        compared.find(|one| one.id == *question)
    }

    fn in_language(&self, locale: &Locale) -> Option<&[Compared]> {
        let said = self.said.iter().find(|(known, _)| known == locale);
        let (_, compared) = said.or(self.said.last())?;
        Some(compared)
    }

    /// What happened to a question by the id it had before, in the words of a language; `None` where the edition before did not have it.
    pub fn said_before(&self, before: &QuestionId, locale: &Locale) -> Option<&Compared> {
        let mut compared = self.in_language(locale)?.iter();
        compared.find(|one| one.before.as_ref() == Some(before))
    }

    /// What is different at a question, in the words of a language. A translation may say what it said before; then the words that
    /// changed are those of the default language.
    pub fn changes_in(&self, question: &QuestionId, locale: &Locale) -> &[Change] {
        let has_words = |one: &&Compared| one.changes.iter().any(|change| change.aspect.is_read());
        let spoken = self.said(question, locale);
        let meant = || self.said(question, &self.new.default_locale);
        let found = spoken.filter(has_words).or_else(meant);
        found.map_or(&[], |one| one.changes.as_slice())
    }

    /// What happened to a question.
    pub fn of(&self, question: &QuestionId) -> Option<&Compared> {
        self.compared.iter().find(|one| one.id == *question)
    }

    /// Renamed questions. What stands under an id that one of them takes, left behind now or by an edition further back, is set aside
    /// under an id of its own: its answers would meet others.
    fn renamed(&self, session: &Session) -> Vec<(QuestionId, QuestionId)> {
        let pairs = self.compared.iter().filter_map(|one| {
            let before = one.before.as_ref()?;
            (*before != one.id).then(|| (before.clone(), one.id.clone()))
        });
        let mut pairs: Vec<(QuestionId, QuestionId)> = pairs.collect();
        let taken = pairs.iter().map(|(_, now)| now);
        let taken = taken.filter(|now| session.holds(now));
        let left: Vec<(QuestionId, QuestionId)> = taken
            .filter_map(|id| {
                let mut free = (1..).map(|number| aside(id, number));
                let free = free.find(|one| !session.holds(one))?;
                Some((id.clone(), free))
            })
            .collect();
        pairs.extend(left);
        pairs
    }

    fn added(&self) -> Vec<QuestionId> {
        let new = self.compared.iter().filter(|one| one.fate == Fate::New);
        let takes = |one: &&Compared| {
            let question = self.new.question(&one.id);
            question.is_some_and(|question| question.takes_answer())
        };
        new.filter(takes).map(|one| one.id.clone()).collect()
    }

    /// Says whether what was answered at a place is asked in the same rows after the upgrade. What is retired, or not asked by the
    /// country, since this edition or one before, is kept as hidden answers are, and is not asked.
    fn is_asked_there(&self, before: &Place, now: &Place) -> bool {
        let index = self.new.find(now.question.as_str());
        let is_dropped = drops(&self.new, &now.question);
        let was = self.old.find(before.question.as_str());
        let Some(index) = index.filter(|_| !is_dropped) else {
            return false;
        };
        match was {
            Some(was) => repeats(&self.old, was) == repeats(&self.new, index),
            // An edition before that one had it.
            None => repeats(&self.new, index).len() == before.at.0.len(),
        }
    }

    /// Says whether what stands at a place loses its protection: its question is sensitive no more, or its numbers are small no more.
    /// What is not asked any more is kept back as if it were sensitive, until it is asked again.
    fn unprotects(&self, before: &Place, now: &Place) -> bool {
        let Some(new) = self.new.question(&now.question) else {
            return false;
        };
        let old = self.old.question(&before.question);
        let was_sensitive = old.is_none_or(|old| old.sensitive);
        let was_small = old.is_some_and(|old| old.small_number);
        (was_sensitive && !new.sensitive) || (was_small && !new.small_number)
    }

    /// Says whether an answer must be confirmed again. A value that was proposed and is another now counts only where the answer
    /// rests on it: what somebody answered otherwise stays.
    fn changes(&self, one: &Compared, response: Option<&Response>) -> bool {
        let proposed = || {
            let before = one.before.as_ref().and_then(|id| self.old.prefill(id));
            let is_other = one
                .changes
                .iter()
                .any(|change| change.aspect == Aspect::Prefill);
            let rests_on =
                |prefill: &Prefill| response.and_then(Response::value) == Some(&prefill.value);
            is_other && before.is_some_and(rests_on)
        };
        // What an edition further back left behind meets a new question.
        matches!(one.fate, Fate::Confirm | Fate::New) || proposed()
    }
}

/// Which package and pack a questionnaire was read from.
pub fn edition(questionnaire: &Questionnaire) -> Edition {
    Edition {
        version: questionnaire.version,
        package: questionnaire.digest,
        pack: questionnaire.pack.as_ref().map(|pack| pack.digest),
    }
}

/// Says whether a question is there and no longer asked: it is retired, or the country does not ask it.
pub fn drops(questionnaire: &Questionnaire, id: &QuestionId) -> bool {
    let question = questionnaire.question(id);
    question.is_some_and(|one| one.retired.is_some() || one.hidden_because().is_some())
}

/// Says whether anything was written down there.
pub fn stands(answer: &Answer) -> bool {
    answer.response.is_some()
        || answer.note.is_some()
        || answer.gap.is_some()
        || !answer.evidence.is_empty()
        || !answer.dissents.is_empty()
}

/// The repeats a question stands in, outermost first.
fn repeats(questionnaire: &Questionnaire, index: NodeIndex) -> Vec<&str> {
    let around = questionnaire.node(index).map(|node| &node.repeats);
    let ids = around.into_iter().flatten();
    ids.filter_map(|repeat| questionnaire.node(*repeat))
        .map(|node| node.id())
        .collect()
}
