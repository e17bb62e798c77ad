//! From the parsed document to the raw shapes: every key of every table is asked for once, and what is left over is reported.

use crate::form::load::declares;
use crate::form::load::limit;
use crate::form::load::log::{Log, mends};
use crate::form::load::raw::{
    KindWord, QUESTION_RULES, RawBand, RawBody, RawGrading, RawItem, RawList, RawOption, RawPoints,
    RawPractice, RawQuestion, RawQuestionnaire, RawRenamed, RawSection, RawVariable, TypeWord,
    rules,
};
use crate::form::load::requests;
use crate::form::load::table::{At, Table};
use crate::form::model::rule::RuleKind;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::load as say;

/// Reads the whole file; its `format` has been looked at before.
pub(crate) fn questionnaire(mut table: Table<'_>, log: &mut Log) -> RawQuestionnaire {
    let _ = table.whole(log, "format");
    let mut raw = RawQuestionnaire {
        id: table.need_text(log, "id", "\"my_questions\""),
        version: table.need_text(log, "version", "\"1.0.0\""),
        purpose: table.need_text(log, "purpose", "\"assessment\""),
        default_language: table.need_text(log, "default_language", "\"en\""),
        subject: table.text(log, "subject"),
        order: table.whole(log, "order"),
        ..RawQuestionnaire::default()
    };
    if !table.has("grading") {
        table.missing_table(log, "grading", "[grading]");
    }
    raw.grading = table
        .table(log, "grading", "[grading]")
        .map(|inner| grading(inner, log));
    raw.practice = practice(&mut table, raw.purpose.as_ref(), log);
    for inner in table.tables(log, "scale", "[[scale]]") {
        raw.scales.push(shared(inner, "levels", log));
    }
    for inner in table.tables(log, "list", "[[list]]") {
        raw.lists.push(shared(inner, "options", log));
    }
    for inner in table.tables(log, "variable", "[[variable]]") {
        raw.variables.push(variable(inner, log));
    }
    if let Some(inner) = table.table(log, "renamed", "renamed") {
        raw.renamed = renamed(inner, log);
    }
    if !table.has("section") {
        table.missing_table(log, "section", "[[section]]");
    }
    for inner in table.tables(log, "section", "[[section]]") {
        raw.sections.push(section(inner, log));
    }
    table.finish(log);
    raw
}

/// `[practice]`, which a package for practice must have.
fn practice(
    table: &mut Table<'_>,
    purpose: Option<&At<String>>,
    log: &mut Log,
) -> Option<RawPractice> {
    if !table.has("practice") && purpose.is_some_and(|at| at.as_str() == "practice") {
        table.missing_table(log, "practice", "[practice]");
    }
    let span = table.key_span("practice");
    let mut inner = table.table(log, "practice", "[practice]")?;
    let raw = RawPractice {
        span: span.unwrap_or(inner.span),
        pass: inner.need_number(log, "pass", "\"70%\""),
    };
    inner.finish(log);
    Some(raw)
}

fn grading(mut table: Table<'_>, log: &mut Log) -> RawGrading {
    for (key, example) in [
        ("coverage_floor", "\"70%\""),
        ("bands", "[{ id = \"met\", from = \"0%\" }]"),
        ("round", "{ to = \"0.1%\", half = \"up\" }"),
    ] {
        if !table.has(key) {
            table.missing(log, key, example);
        }
    }
    let mut raw = RawGrading {
        coverage_floor: table.number(log, "coverage_floor"),
        bands: Vec::new(),
        bands_span: table.key_span("bands").unwrap_or(table.span),
        round_to: None,
        round_half: None,
    };
    for mut band in table.tables(log, "bands", "bands") {
        raw.bands.push(RawBand {
            id: band.need_text(log, "id", "\"fully_met\""),
            from: band.need_number(log, "from", "\"85%\""),
        });
        band.finish(log);
    }
    if let Some(mut round) = table.table(log, "round", "round") {
        raw.round_to = round.need_text(log, "to", "\"0.1%\"");
        raw.round_half = round.need_text(log, "half", "\"up\"");
        round.finish(log);
    }
    table.finish(log);
    raw
}

/// A scale or a list, which differ in what their entries carry.
fn shared(mut table: Table<'_>, entries: &'static str, log: &mut Log) -> RawList {
    let example = match entries {
        "levels" => "[{ id = \"yes\", code = 1, points = \"1\" }]",
        _ => "[{ id = \"other\", code = 1 }]",
    };
    if !table.has(entries) {
        table.missing(log, entries, example);
    }
    let raw = RawList {
        span: table.key_span(entries).unwrap_or(table.span),
        id: table.need_text(log, "id", "\"a_name\""),
        options: options(&mut table, entries, log),
    };
    table.finish(log);
    raw
}

fn options(table: &mut Table<'_>, key: &'static str, log: &mut Log) -> Vec<RawOption> {
    let tables = table.tables(log, key, key);
    if tables.len() > limit::OPTIONS {
        let span = table.key_span(key).unwrap_or(table.span);
        log.report(
            Code::TooManyOptions,
            say::too_many_options(key, tables.len(), limit::OPTIONS),
            (table.file, span),
            say::too_many_options_hint(),
        );
    }
    let levels = key == "levels";
    let entries = tables.into_iter().take(limit::OPTIONS);
    entries.map(|entry| option(entry, levels, log)).collect()
}

fn option(mut table: Table<'_>, level: bool, log: &mut Log) -> RawOption {
    if !table.has("code") {
        table.missing(log, "code", "1");
    }
    let mut raw = RawOption {
        id: table.need_text(log, "id", "\"yes\""),
        code: table.whole(log, "code"),
        points: None,
        exclusive: false,
        columns: Vec::new(),
    };
    if level {
        raw.points = table.need_number(log, "points", "\"1/2\"");
        table.finish(log);
        return raw;
    }
    raw.exclusive = table.truth(log, "exclusive").is_some_and(|at| at.value);
    for (key, span, text) in table.rest() {
        let misspelt = ["id", "code", "exclusive", "points"]
            .iter()
            .any(|known| log.nearest(key, [*known]).is_some());
        match text {
            Some(text) if !misspelt => raw.columns.push((key.to_owned(), span, text)),
            _ => table.unknown(log, key, span),
        }
    }
    raw
}

fn renamed(mut table: Table<'_>, log: &mut Log) -> Vec<RawRenamed> {
    let mut renamed = Vec::new();
    for (key, span, text) in table.rest() {
        match text {
            Some(now) => renamed.push(RawRenamed {
                before: key.to_owned(),
                span,
                now,
            }),
            None => table.unknown(log, key, span),
        }
    }
    renamed
}

fn variable(mut table: Table<'_>, log: &mut Log) -> RawVariable {
    if !table.has("is") {
        table.missing(log, "is", "\"if(${some_question} = 'yes', 1, 0)\"");
    }
    let raw = RawVariable {
        id: table.need_text(log, "id", "\"residential\""),
        is: table.expression(log, "is"),
    };
    table.finish(log);
    raw
}

fn section(mut table: Table<'_>, log: &mut Log) -> RawSection {
    if !table.has("number") {
        table.missing(log, "number", "1");
    }
    let mut raw = RawSection {
        span: table.span,
        id: table.need_text(log, "id", "\"acc\""),
        number: table.whole(log, "number"),
        rules: rules(&mut table, &[RuleKind::Relevant], log),
        items: Vec::new(),
    };
    raw.items = items(&mut table, 1, log);
    table.finish(log);
    raw
}

fn items(table: &mut Table<'_>, depth: usize, log: &mut Log) -> Vec<RawItem> {
    let place = match depth {
        1 => "[[section.item]]",
        2 => "[[section.item.item]]",
        _ => "[[section.item.item…]]",
    };
    let tables = table.tables(log, "item", place);
    if depth > limit::NESTING {
        if let Some(first) = tables.first() {
            log.report(
                Code::NestingTooDeep,
                say::nesting_too_deep(limit::NESTING),
                (first.file, first.span),
                say::nesting_too_deep_hint(),
            );
        }
        return Vec::new();
    }
    tables
        .into_iter()
        .map(|inner| item(inner, depth, log))
        .collect()
}

fn item(mut table: Table<'_>, depth: usize, log: &mut Log) -> RawItem {
    let kind = table.need_text(log, "kind", "\"question\"");
    let kind = kind.and_then(|at| word(&at, "kind", KindWord::ALL, KindWord::as_str, &table, log));
    let mut raw = RawItem {
        file: table.file,
        span: table.span,
        id: table.need_text(log, "id", "\"my_question\""),
        rules: Vec::new(),
        body: RawBody::Unclear(Vec::new()),
    };
    match kind {
        Some(KindWord::Question) => asks(&mut raw, table, log),
        Some(KindWord::Group) => {
            raw.rules = rules(&mut table, &[RuleKind::Relevant], log);
            raw.body = RawBody::Group(items(&mut table, depth + 1, log));
            table.finish(log);
        }
        Some(KindWord::Repeat) => {
            raw.rules = rules(&mut table, &[RuleKind::Relevant, RuleKind::Count], log);
            let requests = requests::read(&mut table, log);
            raw.body = RawBody::Repeat(items(&mut table, depth + 1, log), requests);
            table.finish(log);
        }
        None => raw.body = RawBody::Unclear(items(&mut table, depth + 1, log)),
    }
    raw
}

/// Reads the keys of a question into its item.
fn asks(raw: &mut RawItem, mut table: Table<'_>, log: &mut Log) {
    raw.rules = rules(&mut table, QUESTION_RULES, log);
    let question = question(&mut table, log);
    if let Some(type_of) = question.type_of {
        misplaced(&mut table, type_of, log);
    }
    raw.body = RawBody::Question(Box::new(question));
    table.finish(log);
}

/// A question that a country pack adds: like any other, but that it names the one it stands behind, which has been asked for.
pub(crate) fn added(mut table: Table<'_>, log: &mut Log) -> RawItem {
    let mut raw = RawItem {
        file: table.file,
        span: table.span,
        id: table.need_text(log, "id", "\"al_po_question\""),
        rules: Vec::new(),
        body: RawBody::Unclear(Vec::new()),
    };
    asks(&mut raw, table, log);
    raw
}

/// Reports keys that questions have, but not those of this type, and forgets their values.
fn misplaced(table: &mut Table<'_>, type_of: TypeWord, log: &mut Log) {
    for (key, span) in table.keys() {
        if !type_of.takes(key) {
            log.report(
                Code::MisplacedKey,
                say::misplaced_key(key, type_of.as_str()),
                (table.file, span),
                say::take_out(key),
            );
        }
    }
}

fn question(table: &mut Table<'_>, log: &mut Log) -> RawQuestion {
    let type_of = table.need_text(log, "type", "\"rating\"");
    let type_of =
        type_of.and_then(|at| word(&at, "type", TypeWord::ALL, TypeWord::as_str, table, log));
    let span = table.key_span("options").unwrap_or(table.span);
    RawQuestion {
        number: table.text(log, "number"),
        type_of,
        scale: table.text(log, "scale"),
        list: table.text(log, "list"),
        options: table.has("options").then(|| RawList {
            span,
            id: None,
            options: options(table, "options", log),
        }),
        scored: table.truth(log, "scored"),
        weight: table.number(log, "weight"),
        must_pass: table.truth(log, "must_pass"),
        points: points(table, log),
        cites: table.texts(log, "cites"),
        layer: table.text(log, "layer"),
        verify: table.texts(log, "verify"),
        room: table.text(log, "room"),
        advance: table.text(log, "advance"),
        unit: table.text(log, "unit"),
        min: table.number(log, "min"),
        max: table.number(log, "max"),
        step: table.number(log, "step"),
        lines: table.whole(log, "lines"),
        small_number: table.truth(log, "small_number").is_some_and(|at| at.value),
        sensitive: table.truth(log, "sensitive").is_some_and(|at| at.value),
        follow_up_of: table.text(log, "follow_up_of"),
        urgent: table.texts(log, "urgent"),
        unsettled: table.texts(log, "unsettled"),
        from_requests: table.texts(log, "from_requests"),
        declares: declares::read(table, log),
        external_ref: table.text(log, "external_ref"),
        retired: table.text(log, "retired"),
    }
}

/// `points` is either a table that says "share of options" or a list of steps.
fn points(table: &mut Table<'_>, log: &mut Log) -> Option<RawPoints> {
    let span = table.key_span("points")?;
    let mut raw = RawPoints {
        span,
        share: false,
        steps: Vec::new(),
    };
    if table.is_list("points") {
        for mut step in table.tables(log, "points", "points") {
            let from = step.need_number(log, "from", "36");
            let is = step.need_number(log, "is", "\"1\"");
            raw.steps.push((from, is));
            step.finish(log);
        }
        return Some(raw);
    }
    let mut inner = table.table(log, "points", "points")?;
    if !inner.has("share_of_options") {
        inner.missing(log, "share_of_options", "true");
    }
    let share = inner.truth(log, "share_of_options");
    raw.share = share.as_ref().is_some_and(|at| at.value);
    if let Some(at) = share.filter(|at| !at.value) {
        log.report(
            Code::PointsUnclear,
            say::points_unclear(),
            (table.file, at.span),
            say::points_unclear_hint(),
        );
    }
    inner.finish(log);
    Some(raw)
}

/// One of some fixed words.
pub(crate) fn word<W: Copy>(
    at: &At<String>,
    key: &str,
    all: &[W],
    as_str: fn(W) -> &'static str,
    table: &Table<'_>,
    log: &mut Log,
) -> Option<W> {
    let found = all.iter().copied().find(|word| as_str(*word) == at.value);
    if found.is_none() {
        let known = all.iter().map(|word| as_str(*word));
        let mut problem = Diagnostic::new(Code::UnknownWord, say::unknown_word(key, &at.value))
            .at(table.file, at.span);
        problem.hints = mends(log, &at.value, known);
        log.push(problem);
    }
    found
}
