//! From the parsed document of a country pack to raw shapes: every key is asked for once, and what is left over is reported. Whether
//! the questions it names are there is for the questionnaires to say.

use crate::base::time::Date;
use crate::form::load::instruments::{self, Cited, certainty};
use crate::form::load::log::Log;
use crate::form::load::lower::ADDED;
use crate::form::load::raw::RawItem;
use crate::form::load::read::added;
use crate::form::load::table::{At, Table, Value};
use crate::form::load::texts::Needs;
use crate::form::model::instrument::{Certainty, InstrumentTable};
use crate::text::diag::source::Span;

/// A whole pack.
#[derive(Debug, Default)]
pub(crate) struct RawPack<'t> {
    pub head: RawHead,
    pub names: Vec<(At<String>, At<String>)>,
    pub status: Vec<(At<String>, At<String>)>,
    pub sources: InstrumentTable,
    /// The national places, to be checked against the tables of the questionnaire.
    pub cited: Option<Cited>,
    pub national: Vec<RawNational>,
    pub prefills: Vec<RawPrefill<'t>>,
    pub adds: Vec<RawAdd>,
    pub hides: Vec<RawHide>,
    pub rewords: Vec<At<String>>,
}

/// What stands before the first table.
#[derive(Debug, Default)]
pub(crate) struct RawHead {
    pub country: Option<At<String>>,
    pub law_as_of: Option<At<Date>>,
    pub signed_off_by: Option<At<String>>,
    pub levels: Vec<At<String>>,
    pub roll_up: Vec<At<String>>,
    pub changes: Vec<At<String>>,
}

/// `[[national]]`.
#[derive(Debug)]
pub(crate) struct RawNational {
    pub question: Option<At<String>>,
    pub cites: Vec<At<String>>,
}

/// One entry of `[prefill]`.
#[derive(Debug)]
pub(crate) struct RawPrefill<'t> {
    pub question: At<String>,
    pub value: Option<Value<'t>>,
    pub certainty: Option<Certainty>,
    /// Where it was seen, in English; without it that stands among the texts.
    pub source: Option<At<String>>,
}

/// `[[add]]`.
#[derive(Debug)]
pub(crate) struct RawAdd {
    pub after: Option<At<String>>,
    pub item: RawItem,
}

/// `[[hide]]`.
#[derive(Debug)]
pub(crate) struct RawHide {
    pub question: Option<At<String>>,
    pub reason: Option<At<String>>,
}

/// Reads what stands before the first table.
pub(crate) fn head(table: &mut Table<'_>, log: &mut Log) -> RawHead {
    let _ = table.whole(log, "format");
    for (key, example) in [
        ("law_as_of", "2026-11-01"),
        ("signed_off_by", "\"\""),
        ("changes", "[\"my_questions@1\"]"),
    ] {
        if !table.has(key) {
            table.missing(log, key, example);
        }
    }
    RawHead {
        country: table.need_text(log, "country", "\"AL\""),
        law_as_of: table.date(log, "law_as_of"),
        signed_off_by: table.text(log, "signed_off_by"),
        levels: table.texts(log, "levels"),
        roll_up: table.texts(log, "roll_up"),
        changes: table.texts(log, "changes"),
    }
}

/// Reads the whole file; its `format` has been looked at before.
pub(crate) fn pack<'t>(mut table: Table<'t>, needs: &mut Needs, log: &mut Log) -> RawPack<'t> {
    let mut raw = RawPack {
        head: head(&mut table, log),
        ..RawPack::default()
    };
    (raw.sources, raw.cited) = instruments::entries(&mut table, needs, log);
    if let Some(names) = table.table(log, "names", "[names]") {
        raw.names = names.named_texts(log);
    }
    if let Some(status) = table.table(log, "status", "[status]") {
        raw.status = status.named_texts(log);
    }
    for inner in table.tables(log, "national", "[[national]]") {
        raw.national.push(national(inner, log));
    }
    if let Some(prefill) = table.table(log, "prefill", "[prefill]") {
        let entries = prefill.named_tables(log, "[prefill]");
        let entries = entries.into_iter();
        raw.prefills
            .extend(entries.map(|(question, inner)| self::prefill(question, inner, log)));
    }
    for mut inner in table.tables(log, "add", ADDED) {
        let after = inner.need_text(log, "after", "\"my_question\"");
        let item = added(inner, log);
        raw.adds.push(RawAdd { after, item });
    }
    for inner in table.tables(log, "hide", "[[hide]]") {
        raw.hides.push(hide(inner, log));
    }
    for mut inner in table.tables(log, "reword", "[[reword]]") {
        let question = inner.need_text(log, "question", "\"my_question\"");
        raw.rewords.extend(question);
        inner.finish(log);
    }
    table.finish(log);
    raw
}

fn national(mut table: Table<'_>, log: &mut Log) -> RawNational {
    if !table.has("cites") {
        table.missing(log, "cites", "[\"AL-FOREIGNERS 60\"]");
    }
    let raw = RawNational {
        question: table.need_text(log, "question", "\"my_question\""),
        cites: table.texts(log, "cites"),
    };
    table.finish(log);
    raw
}

fn prefill<'t>(question: At<String>, mut table: Table<'t>, log: &mut Log) -> RawPrefill<'t> {
    if !table.has("value") {
        table.missing(log, "value", "90");
    }
    let raw = RawPrefill {
        question,
        value: table.find("value").map(|(_, value)| value),
        certainty: certainty(&mut table, log),
        source: table.text(log, "source"),
    };
    table.finish(log);
    raw
}

fn hide(mut table: Table<'_>, log: &mut Log) -> RawHide {
    let raw = RawHide {
        question: table.need_text(log, "question", "\"my_question\""),
        reason: table.need_text(log, "reason", "\"al-hide-ref-days\""),
    };
    table.finish(log);
    raw
}

/// The place of a value.
pub(crate) fn span(value: Value<'_>) -> Span {
    Span::from(value.span())
}
