//! What a pack names that is not there: questionnaires, versions of them, questions; and names that its texts use and it does not give.

use std::collections::BTreeSet;

use crate::form::load::country::Country;
use crate::form::load::country::adapt::is_name;
use crate::form::load::library::{Library, Offer};
use crate::form::load::log::{Log, mends};
use crate::form::load::table::At;
use crate::form::model::country::Target;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceMap, Span};
use crate::text::i18n::keys::country as tell;
use crate::text::i18n::keys::load as say;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::outline::Outline;

impl Country<'_> {
    /// The questionnaire at hand that a target means.
    pub(super) fn offer<'l>(
        &self,
        target: &Target,
        at: Span,
        library: &'l Library,
        log: &mut Log,
    ) -> Option<&'l Offer> {
        let id = target.questionnaire.as_str();
        let Some(offer) = library.find(&target.questionnaire) else {
            let what = tell::target_unknown(id);
            let mut problem = Diagnostic::new(Code::TargetUnknown, what).at(self.file, at);
            let known = library.offers.iter().map(|offer| offer.id.as_str());
            problem.hints = mends(log, id, known);
            if problem.hints.is_empty() {
                problem.hints.push(say::take_out(id));
            }
            log.push(problem);
            return None;
        };
        if offer.version.major != target.major {
            let what = tell::target_major(id, target.major.to_string(), offer.version.to_string());
            let mend = tell::target_major_hint(format!("\"{id}@{}\"", offer.version.major));
            log.report(Code::TargetMajor, what, (self.file, at), mend);
            return None;
        }
        Some(offer)
    }

    /// Reports the questions that no questionnaire it adapts has.
    pub(super) fn unknown(&self, log: &mut Log) {
        let raw = &self.raw;
        let named = raw.adds.iter().filter_map(|add| add.after.as_ref());
        let named = named
            .chain(raw.national.iter().filter_map(|one| one.question.as_ref()))
            .chain(raw.prefills.iter().map(|one| &one.question))
            .chain(raw.hides.iter().filter_map(|one| one.question.as_ref()))
            .chain(&raw.rewords);
        for at in named {
            if !self.known.iter().any(|known| known.as_str() == at.as_str()) {
                self.unknown_question(at, log);
            }
        }
    }

    fn unknown_question(&self, at: &At<String>, log: &mut Log) {
        let what = tell::unknown_question(at.as_str());
        let mut problem = Diagnostic::new(Code::AdaptsUnknown, what).at(self.file, at.span);
        let known = self.known.iter().map(|id| id.as_str());
        problem.hints = mends(log, at.as_str(), known);
        if problem.hints.is_empty() {
            problem.hints.push(tell::unknown_question_hint());
        }
        log.push(problem);
    }

    /// Reports reworded questions without a text of their own in English, and names in texts that the pack does not give.
    pub(super) fn own_texts(&self, sources: &mut SourceMap, log: &mut Log) {
        let english = format!("{}/{}.ftl", self.stem, Locale::english());
        let Some(text) = self.source.text(&english) else {
            return;
        };
        let outline = Outline::of(text);
        for at in &self.raw.rewords {
            if !outline.texts.iter().any(|text| text.id == at.value) {
                let what = say::text_missing(&english, at.as_str());
                let mend = say::add_text(&english, format!("{} = …", at.value));
                log.report(Code::TextMissing, what, (self.file, at.span), mend);
            }
        }
        let file = sources.add(self.source.shown_name(&english), text.clone());
        let names: BTreeSet<&str> = self.facts.names.keys().map(String::as_str).collect();
        for text in &outline.texts {
            let unknown = text.variables.iter().filter(|name| !is_name(self, name));
            for name in unknown {
                let what = tell::unknown_name(name.as_str());
                let span = Span::from(text.span.clone());
                let mut problem = Diagnostic::new(Code::UnknownCountryName, what).at(file, span);
                problem.hints = mends(log, name, names.iter().copied());
                if problem.hints.is_empty() {
                    problem.hints.push(say::add_line("[names]"));
                }
                log.push(problem);
            }
        }
    }
}
