//! What a country pack says about a question, in phrases: how old and how sure it is wherever a value is shown, what an instrument is for
//! the country, and the national places beside the international ones. Which language says it is not known here.

use crate::form::model::country::{CountryPack, Prefill, Status, source};
use crate::form::model::question::Question;
use crate::form::model::questionnaire::Questionnaire;
use crate::form::model::text;
use crate::interface::app::describe;
use crate::interface::app::reading::{LineKind, Page};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{country as say, standard};
use crate::text::i18n::phrase::Phrase;

/// The state of law and the signature of a pack: a draft until a partner signs.
pub fn state_of(pack: &CountryPack) -> Phrase {
    match &pack.signed_off_by {
        Some(partner) => say::signed(pack.law_as_of, partner),
        None => say::draft(pack.law_as_of),
    }
}

/// A value of the pack with its certainty and the state of the pack.
pub fn value(pack: &CountryPack, question: &Question, prefill: &Prefill) -> Phrase {
    say::value(
        describe::value_arg(question, &prefill.value),
        prefill.certainty.as_str(),
        state_of(pack),
    )
}

/// Where the value was seen: as the pack's texts say it, or in the English of its file, each marked when it stands in.
pub fn seen_in(pack: &CountryPack, prefill: &Prefill, texts: &Catalog) -> Phrase {
    let key = source(&pack.country, &prefill.question);
    let said = match texts.has(&key) {
        true => texts.text(&key),
        false => texts.english(&prefill.source),
    };
    say::seen_in(said.marked())
}

/// What an instrument is for the country.
pub fn status(instrument: &str, status: Status) -> Phrase {
    match status {
        Status::Binding => say::binding(instrument),
        Status::Benchmark => say::benchmark(instrument),
        Status::Guidance => say::guidance(instrument),
    }
}

/// The instruments a question cites, each once, in order.
fn instruments(question: &Question) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for citation in &question.cites {
        if !found.contains(&citation.instrument()) {
            found.push(citation.instrument());
        }
    }
    found
}

/// The part of the page about a question that comes from the country pack; nothing without one, or where it says nothing.
pub(super) fn part(page: &mut Page<'_>, questionnaire: &Questionnaire, question: &Question) {
    let Some(pack) = questionnaire.pack.as_deref() else {
        return;
    };
    let statuses: Vec<Phrase> = instruments(question)
        .into_iter()
        .filter_map(|code| Some(status(code, pack.status_of(code)?)))
        .collect();
    let national = pack.national(&question.id);
    let prefill = pack.prefill(&question.id);
    let says_something =
        !statuses.is_empty() || !national.is_empty() || prefill.is_some() || question.is_national();
    if !says_something {
        return;
    }
    let name = page.catalog.text(&pack.name()).marked();
    page.head(&say::part(name));
    if question.is_national() {
        let own = page.frame.say(&say::own_question());
        page.add(LineKind::Text, 2, &own);
    }
    for status in statuses {
        let text = page.frame.say(&status);
        page.add(LineKind::Text, 2, &text);
    }
    for citation in national {
        let certainty = questionnaire.instruments.certainty(citation);
        let certainty = certainty.map_or("", |certainty| certainty.as_str());
        page.add(LineKind::Head, 2, citation.as_str());
        // A source that is named as a whole is said below.
        if citation.parent().is_some() {
            page.key(LineKind::Text, 4, &text::citation(citation.as_str()));
        }
        let instrument = text::instrument(citation.instrument());
        let instrument = page.catalog.text(&instrument).marked();
        let source = page.frame.say(&standard::source(instrument, certainty));
        page.add(LineKind::Quiet, 4, &source);
    }
    if prefill.is_none() {
        let state = page.frame.say(&state_of(pack));
        page.add(LineKind::Quiet, 2, &state);
    }
    if let Some(prefill) = prefill {
        let said = page.catalog.say(&value(pack, question, prefill));
        page.add(LineKind::Text, 2, &said);
        let source = page.frame.say(&seen_in(pack, prefill, page.catalog));
        page.add(LineKind::Quiet, 4, &source);
    }
}
