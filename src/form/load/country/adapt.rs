//! What a pack makes of one questionnaire: questions put in before it is lowered; status, national places, values, hidden and reworded
//! questions once its ids are known.

use crate::base::id::QuestionId;
use crate::form::load::country::read::RawPrefill;
use crate::form::load::country::{Country, facts, value};
use crate::form::load::instruments::{self, places};
use crate::form::load::log::{Log, mends};
use crate::form::load::lower::Lowered;
use crate::form::load::raw::{RawBody, RawItem, RawQuestionnaire};
use crate::form::load::table::At;
use crate::form::load::{ids, limit};
use crate::form::model::country::{Adapted, CountryPack, Prefill, Status, source};
use crate::form::model::instrument::{Citation, InstrumentTable};
use crate::form::model::question::Question;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceId;
use crate::text::i18n::keys::country as tell;
use crate::text::i18n::keys::load as say;
use crate::text::i18n::phrase::TextKey;

impl Country<'_> {
    /// Puts the sources it brings over those at hand, and its questions where they stand. Each is taken once: by the questionnaire that
    /// has the question it stands behind.
    pub(crate) fn put_into(
        &mut self,
        (raw, own): (&mut RawQuestionnaire, SourceId),
        table: Option<&mut InstrumentTable>,
        log: &mut Log,
    ) {
        if let Some(table) = table {
            self.meet(table, log);
            instruments::merge(table, self.facts.sources.clone());
        }
        let ids = taken(raw);
        for add in std::mem::take(&mut self.raw.adds) {
            let Some(after) = &add.after else { continue };
            let mut sections = raw.sections.iter_mut();
            let Some(items) = sections.find_map(|one| holding(&mut one.items, after.as_str()))
            else {
                self.raw.adds.push(add);
                continue;
            };
            if self.clashes(&add.item, ids.as_slice(), own, log) {
                continue;
            }
            self.check_number(&add.item, log);
            let at = behind(items, after.as_str(), self.file);
            items.insert(at, add.item);
        }
    }

    /// Reports an added question whose id the questionnaire has; it is left out, so that the region's is not the one refused.
    fn clashes(&self, item: &RawItem, ids: &[At<String>], own: SourceId, log: &mut Log) -> bool {
        let Some(at) = &item.id else { return false };
        let Some(first) = ids.iter().find(|known| known.value == at.value) else {
            return false;
        };
        let problem = Diagnostic::new(Code::DuplicateId, say::duplicate_id(&at.value))
            .at(self.file, at.span)
            .and(own, first.span, say::first_here())
            .hint(say::duplicate_hint());
        log.push(problem);
        true
    }

    /// Holds its own sources and the instruments it names against those at hand, once.
    fn meet(&mut self, table: &InstrumentTable, log: &mut Log) {
        if std::mem::replace(&mut self.met, true) {
            return;
        }
        if let Some(cited) = &self.raw.cited {
            places(&self.facts.sources, table, cited, self.file, log);
        }
        for (code, word) in &self.raw.status {
            let known = |table: &InstrumentTable| table.instrument(code.as_str()).is_some();
            if !known(table) && !known(&self.facts.sources) {
                let what = say::unknown_instrument(code.as_str());
                let mut problem =
                    Diagnostic::new(Code::UnknownInstrument, what).at(self.file, code.span);
                let codes = table.instruments.iter().map(|known| known.code.as_str());
                problem.hints = mends(log, code.as_str(), codes);
                if problem.hints.is_empty() {
                    problem.hints.push(say::add_line("[[instrument]]"));
                }
                log.push(problem);
            }
            let all = Status::ALL;
            match all.iter().find(|status| status.as_str() == word.as_str()) {
                Some(status) => self.facts.status.push((code.value.clone(), *status)),
                None => {
                    let what = say::unknown_word(&code.value, word.as_str());
                    let mut problem =
                        Diagnostic::new(Code::UnknownWord, what).at(self.file, word.span);
                    problem.hints = mends(log, word.as_str(), all.map(Status::as_str));
                    log.push(problem);
                }
            }
        }
    }

    /// The printed number of an added question ends in the country and a number: `2.08-AL1`.
    fn check_number(&self, item: &RawItem, log: &mut Log) {
        let RawBody::Question(question) = &item.body else {
            return;
        };
        let Some(at) = &question.number else { return };
        let country = self.facts.country.as_str();
        let suffix = at.value.split_once('-').map(|(_, suffix)| suffix);
        let digits = suffix.and_then(|suffix| suffix.strip_prefix(country));
        let fits = digits
            .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()));
        if ids::is_printed_number(at.as_str()) && !fits {
            let what = tell::number_not_national(at.as_str());
            let number = at.value.split('-').next().unwrap_or_default();
            let mend = say::example(format!("number = \"{number}-{country}1\""));
            log.report(Code::NumberNotNational, what, (self.file, at.span), mend);
        }
    }

    /// What it says about the questions that were lowered: the pack as far as it concerns this questionnaire.
    pub(crate) fn adapt(
        &mut self,
        lowered: &mut Lowered,
        table: Option<&InstrumentTable>,
        log: &mut Log,
    ) -> CountryPack {
        let mut pack = self.facts.clone();
        for node in &lowered.nodes {
            self.known
                .extend(node.question().map(|question| question.id.clone()));
        }
        self.national(&mut pack, lowered, table, log);
        self.hide(&mut pack, lowered, log);
        for at in &self.raw.rewords {
            if self.regional(at, lowered, log).is_some() {
                pack.rewords.push(QuestionId::new(at.as_str()));
            }
        }
        for raw in &self.raw.prefills {
            if let Some(prefill) = self.prefill(raw, lowered, log) {
                pack.prefills.push(prefill);
            }
        }
        pack
    }

    fn national(
        &self,
        pack: &mut CountryPack,
        lowered: &Lowered,
        table: Option<&InstrumentTable>,
        log: &mut Log,
    ) {
        for raw in &self.raw.national {
            let Some(at) = &raw.question else { continue };
            if question(lowered, at).is_none() {
                continue;
            }
            let mut cites = Vec::new();
            for cited in &raw.cites {
                let citation = Citation::new(cited.as_str());
                if table.is_none_or(|table| table.has(&citation)) {
                    cites.push(citation);
                    continue;
                }
                let what = say::unknown_citation(cited.as_str());
                let mut problem =
                    Diagnostic::new(Code::UnknownCitation, what).at(self.file, cited.span);
                let own = self.facts.sources.citations.iter();
                let own = own.map(|(known, _)| known.as_str());
                problem.hints = mends(log, cited.as_str(), own);
                if problem.hints.is_empty() {
                    problem.hints.push(say::add_line("[[citation]]"));
                }
                log.push(problem);
            }
            pack.national.push((QuestionId::new(at.as_str()), cites));
        }
    }

    fn hide(&self, pack: &mut CountryPack, lowered: &mut Lowered, log: &mut Log) {
        for raw in &self.raw.hides {
            let (Some(at), Some(reason)) = (&raw.question, &raw.reason) else {
                continue;
            };
            let Some(must_pass) = self.regional(at, lowered, log).map(Question::is_must_pass)
            else {
                continue;
            };
            if must_pass {
                let what = tell::hides_must_pass(at.as_str());
                let mend = tell::hides_must_pass_hint();
                log.report(Code::HidesMustPass, what, (self.file, at.span), mend);
                continue;
            }
            let why = TextKey::new(reason.as_str());
            if let Some(question) = question_mut(lowered, at) {
                question.adapted = Adapted::Hidden(why.clone());
            }
            pack.hides.push((QuestionId::new(at.as_str()), why));
        }
    }

    fn prefill(&self, raw: &RawPrefill<'_>, lowered: &Lowered, log: &mut Log) -> Option<Prefill> {
        let index = *lowered.by_id.get(raw.question.as_str())?;
        let node = lowered.nodes.get(index.0 as usize)?;
        let question = node.question()?;
        if !node.repeats.is_empty() {
            let (what, mend) = (
                tell::in_repeat(question.id.as_str()),
                tell::takes_no_value_hint(),
            );
            let place = (self.file, raw.question.span);
            log.report(Code::PrefillImpossible, what, place, mend);
            return None;
        }
        let value = value::value(question, raw.value?, self.file, log);
        if let Some(source) = &raw.source {
            ids::check_word(source, "source", limit::LINE, self.file, log);
        }
        // What stands among the texts is what is shown, so it goes before what stands in the line.
        let said = self
            .english
            .get(&source(&self.facts.country, &question.id).id);
        let source = said.or(raw.source.as_ref().map(|at| &at.value)).cloned()?;
        Some(Prefill {
            question: question.id.clone(),
            value: value?,
            certainty: raw.certainty?,
            source,
        })
    }

    /// A question of the region that a change names. One that the pack adds itself needs no change, which is reported.
    fn regional<'l>(
        &self,
        at: &At<String>,
        lowered: &'l Lowered,
        log: &mut Log,
    ) -> Option<&'l Question> {
        let question = question(lowered, at)?;
        if question.is_national() {
            let what = tell::changes_own(at.as_str());
            let mend = tell::changes_own_hint();
            log.report(Code::ChangesOwn, what, (self.file, at.span), mend);
            return None;
        }
        Some(question)
    }
}

fn question<'l>(lowered: &'l Lowered, at: &At<String>) -> Option<&'l Question> {
    let index = lowered.by_id.get(at.as_str())?;
    lowered.nodes.get(index.0 as usize)?.question()
}

fn question_mut<'l>(lowered: &'l mut Lowered, at: &At<String>) -> Option<&'l mut Question> {
    use crate::form::model::questionnaire::NodeKind;
    let index = lowered.by_id.get(at.as_str())?.0 as usize;
    match &mut lowered.nodes.get_mut(index)?.kind {
        NodeKind::Question(question) => Some(question),
        _ => None,
    }
}

/// Every id that a questionnaire has taken, with its place.
fn taken(raw: &RawQuestionnaire) -> Vec<At<String>> {
    fn inside(items: &[RawItem], ids: &mut Vec<At<String>>) {
        for item in items {
            ids.extend(item.id.clone());
            match &item.body {
                RawBody::Group(inner) | RawBody::Repeat(inner, _) | RawBody::Unclear(inner) => {
                    inside(inner, ids);
                }
                RawBody::Question(_) => {}
            }
        }
    }
    let shared = raw.scales.iter().chain(&raw.lists);
    let mut ids: Vec<At<String>> = shared.filter_map(|one| one.id.clone()).collect();
    ids.extend(raw.variables.iter().filter_map(|one| one.id.clone()));
    for section in &raw.sections {
        ids.extend(section.id.clone());
        inside(&section.items, &mut ids);
    }
    ids
}

/// The list of items in which a question stands, however deep.
fn holding<'i>(items: &'i mut Vec<RawItem>, id: &str) -> Option<&'i mut Vec<RawItem>> {
    let is_it = |item: &RawItem| {
        matches!(item.body, RawBody::Question(_))
            && item.id.as_ref().is_some_and(|at| at.as_str() == id)
    };
    if items.iter().any(is_it) {
        return Some(items);
    }
    items.iter_mut().find_map(|item| match &mut item.body {
        RawBody::Group(inner) | RawBody::Repeat(inner, _) | RawBody::Unclear(inner) => {
            holding(inner, id)
        }
        RawBody::Question(_) => None,
    })
}

/// Where a question behind another goes: after what follows up on that one, and after what the pack put behind one of the region's before.
fn behind(items: &[RawItem], id: &str, pack: SourceId) -> usize {
    let is_it = |item: &RawItem| item.id.as_ref().is_some_and(|at| at.as_str() == id);
    let Some(at) = items.iter().position(is_it) else {
        return items.len();
    };
    let regional = items.get(at).is_some_and(|item| item.file != pack);
    let belongs = |item: &&RawItem| {
        let follows = match &item.body {
            RawBody::Question(question) => question
                .follow_up_of
                .as_ref()
                .is_some_and(|at| at.as_str() == id),
            _ => false,
        };
        follows || (regional && item.file == pack)
    };
    let rest = items.get(at + 1..).unwrap_or_default();
    at + 1 + rest.iter().take_while(belongs).count()
}

/// Says whether a name is one of the pack's.
pub(super) fn is_name(country: &Country<'_>, name: &str) -> bool {
    country.facts.names.contains_key(name) || facts::FREE.contains(&name)
}
