//! Scales and lists: from raw entries to levels and options, with everything that can be wrong about codes, points and order.

use std::collections::HashMap;
use std::sync::Arc;

use crate::base::id::{ListId, OptionId, ScaleId};
use crate::base::number::Number;
use crate::form::load::ids::{self, Taken};
use crate::form::load::log::Log;
use crate::form::load::raw::{RawList, RawOption};
use crate::form::load::table::At;
use crate::form::model::scale::{ChoiceList, ChoiceOption, Level, Scale};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::i18n::keys::load as say;

/// Something shared by questions, and whether any uses it.
#[derive(Debug)]
pub(crate) struct Shared<T> {
    pub item: Arc<T>,
    /// Where its id stands.
    pub span: Span,
    pub used: bool,
}

/// A scale from its raw entries.
pub(crate) fn scale(id: &str, raw: &RawList, file: SourceId, log: &mut Log) -> Scale {
    entries(raw, file, log);
    let mut levels = Vec::new();
    let mut best: Option<(&Number, Span)> = None;
    for option in &raw.options {
        let points = option.points.as_ref();
        if let Some(at) = points {
            if at.value > Number::one() || at.value.is_negative() {
                log.report(
                    Code::NumberOutOfRange,
                    say::out_of_range("points", "0", "1"),
                    (file, at.span),
                    say::points_hint(),
                );
            }
            if let Some((above, place)) = best.filter(|(above, _)| at.value > **above) {
                let problem = Diagnostic::new(Code::NotBestFirst, say::not_best_first(id))
                    .at(file, at.span)
                    .and(file, place, say::less_than_below(above.to_string()))
                    .hint(say::not_best_first_hint());
                log.push(problem);
            }
            best = Some((&at.value, at.span));
        }
        levels.extend(level(option));
    }
    let in_order = levels.is_sorted_by(|above: &Level, below| above.points >= below.points);
    if let Some(at) = raw
        .options
        .first()
        .filter(|_| in_order)
        .and_then(|top| top.points.as_ref())
    {
        if at.value < Number::one() {
            let what = say::top_below_one(id);
            log.report(Code::TopBelowOne, what, (file, at.span), say::top_hint());
        }
    }
    Scale {
        id: ScaleId::new(id),
        levels,
    }
}

fn level(raw: &RawOption) -> Option<Level> {
    Some(Level {
        id: OptionId::new(raw.id.as_ref()?.as_str()),
        code: code(raw)?,
        points: raw.points.as_ref()?.value.clone(),
    })
}

fn code(raw: &RawOption) -> Option<u32> {
    u32::try_from(raw.code.as_ref()?.value).ok()
}

/// A list from its raw entries. Every option holds the same columns in the same order; what an option leaves out is empty text.
pub(crate) fn list(id: &str, raw: &RawList, file: SourceId, log: &mut Log) -> ChoiceList {
    entries(raw, file, log);
    let mut names: Vec<&str> = Vec::new();
    for (name, span, _) in raw.options.iter().flat_map(|option| &option.columns) {
        if names.contains(&name.as_str()) {
            continue;
        }
        let at = At {
            value: name.clone(),
            span: *span,
            key: *span,
        };
        if matches!(name.as_str(), "name" | "label") {
            log.report(
                Code::ReservedId,
                say::reserved_id(name),
                (file, *span),
                say::reserved_hint(),
            );
        } else {
            ids::check_form(&at, file, log);
        }
        names.push(name);
    }
    let options = raw.options.iter().filter_map(|option| {
        let columns = names.iter().map(|name| {
            let own = option.columns.iter().find(|(known, _, _)| known == name);
            let value = own.map_or(String::new(), |(_, _, value)| value.clone());
            ((*name).to_owned(), value)
        });
        Some(ChoiceOption {
            id: OptionId::new(option.id.as_ref()?.as_str()),
            code: code(option)?,
            exclusive: option.exclusive,
            columns: columns.collect(),
        })
    });
    ChoiceList {
        id: ListId::new(id),
        options: options.collect(),
    }
}

/// What scales and lists have in common: at least one entry, ids and codes each once, codes within reach of a digit.
fn entries(raw: &RawList, file: SourceId, log: &mut Log) {
    if raw.options.is_empty() {
        let what = say::empty_list();
        log.report(
            Code::EmptyList,
            what,
            (file, raw.span),
            say::empty_list_hint(),
        );
    }
    let mut taken = Taken::default();
    let mut codes: HashMap<i64, Span> = HashMap::new();
    let highest = match raw.options.len() {
        0..=9 => 9,
        _ => 9_999,
    };
    for option in &raw.options {
        if let Some(id) = &option.id {
            if ids::check_form(id, file, log) {
                taken.take(id, Code::DuplicateOption, file, log);
            }
        }
        let Some(at) = &option.code else { continue };
        let place = (file, at.span);
        if !(0..=9_999).contains(&at.value) {
            let what = say::out_of_range("code", "0", "9999");
            log.report(Code::NumberOutOfRange, what, place, say::code_hint());
        } else if at.value > highest || at.value == 0 {
            let what = say::code_out_of_reach(at.value);
            log.report(Code::CodeOutOfReach, what, place, say::code_hint());
        }
        if let Some(first) = codes.get(&at.value) {
            let problem = Diagnostic::new(Code::DuplicateCode, say::duplicate_code(at.value))
                .at(file, at.span)
                .and(file, *first, say::first_here())
                .hint(say::code_hint());
            log.push(problem);
        } else {
            codes.insert(at.value, at.span);
        }
    }
}

/// Warns when some scales have their lowest code on the best level and others on the worst.
pub(crate) fn directions(scales: &[(&RawList, Span)], file: SourceId, log: &mut Log) {
    let rises = |raw: &RawList| {
        let codes: Option<Vec<i64>> = raw
            .options
            .iter()
            .map(|option| Some(option.code.as_ref()?.value))
            .collect();
        let codes = codes?;
        Some(codes.first()? < codes.last()?)
    };
    let mut known = scales
        .iter()
        .filter(|(raw, _)| raw.options.len() > 1)
        .filter_map(|(raw, span)| Some((rises(raw)?, *span)));
    let Some((first, first_span)) = known.next() else {
        return;
    };
    for (_, span) in known.filter(|(rises, _)| *rises != first) {
        let problem = Diagnostic::new(Code::MixedDirections, say::mixed_directions())
            .at(file, span)
            .and(file, first_span, say::other_direction())
            .hint(say::mixed_directions_hint());
        log.push(problem);
    }
}

/// Warns of what no question uses.
pub(crate) fn unused<T>(
    shared: &HashMap<String, Shared<T>>,
    code: Code,
    texts: &[&str],
    file: SourceId,
    log: &mut Log,
) {
    for (id, shared) in shared.iter().filter(|(_, shared)| !shared.used) {
        let named = [format!("'{id}'"), format!("\"{id}\"")];
        if texts
            .iter()
            .any(|text| named.iter().any(|name| text.contains(name)))
        {
            continue;
        }
        let what = match code {
            Code::UnusedScale => say::unused_scale(id),
            _ => say::unused_list(id),
        };
        log.report(code, what, (file, shared.span), say::take_out(id));
    }
}
