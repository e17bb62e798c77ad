//! Lists of data requests: which questions of a repeat say what was asked for, by when, when the answer came and that none did; and
//! which other questions are answered from what was asked for. Meaning hangs on these keys, so that the program knows no id.

use crate::base::id::{OptionId, QuestionId};
use crate::form::load::log::{Log, mends};
use crate::form::load::lower::{Lower, Lowered};
use crate::form::load::raw::{RawBody, RawItem};
use crate::form::load::table::{At, Table};
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::NodeIndex;
use crate::form::model::request::RequestList;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::i18n::keys::load as say;
use crate::text::i18n::phrase::Phrase;

/// The key on a repeat.
const KEY: &str = "requests";

/// The key on a question.
const FROM: &str = "from_requests";

/// `requests` of a repeat: each part with the question or option it names.
#[derive(Clone, Debug)]
pub(crate) struct RawRequests {
    item: Option<At<String>>,
    deadline: Option<At<String>>,
    answered: Option<At<String>>,
    no_reply: Option<At<String>>,
    silent: Option<At<String>>,
}

/// What names requests, kept until all questions are known.
#[derive(Debug)]
pub(crate) enum Named {
    /// `requests`, on a repeat.
    List(NodeIndex, Box<RawRequests>),
    /// `from_requests`, on a question.
    From(NodeIndex, SourceId, Vec<At<String>>),
}

/// Reads the table of a repeat, if it has one.
pub(crate) fn read(repeat: &mut Table<'_>, log: &mut Log) -> Option<Box<RawRequests>> {
    let mut table = repeat.table(log, KEY, KEY)?;
    let mut part = |key, example| table.need_text(log, key, example);
    let raw = RawRequests {
        item: part("item", "\"my_item\""),
        deadline: part("deadline", "\"my_deadline\""),
        answered: part("answered", "\"my_date_answered\""),
        no_reply: part("no_reply", "\"my_no_reply\""),
        silent: part("silent", "\"yes\""),
    };
    table.finish(log);
    Some(Box::new(raw))
}

/// Keeps what an item says of data requests.
pub(crate) fn keep(raw: &RawItem, index: NodeIndex, lower: &mut Lower<'_>) {
    let named = match &raw.body {
        RawBody::Repeat(_, Some(requests)) => Named::List(index, requests.clone()),
        RawBody::Question(question) if !question.from_requests.is_empty() => {
            Named::From(index, lower.file, question.from_requests.clone())
        }
        _ => return,
    };
    lower.out.requests.push(named);
}

/// Resolves the lists, then what is answered from them.
pub(crate) fn lower(out: &mut Lowered, file: SourceId, log: &mut Log) -> Vec<RequestList> {
    let named = std::mem::take(&mut out.requests);
    let mut lists = Vec::new();
    let mut fed = Vec::new();
    let mut all_read = true;
    for named in named {
        match named {
            Named::List(repeat, raw) => {
                let list = list(repeat, &raw, out, file, log);
                all_read &= list.is_some();
                lists.extend(list);
            }
            Named::From(question, file, items) => fed.push((question, file, items)),
        }
    }
    let offered: Vec<OptionId> = lists.iter().flat_map(|list| offered(list, out)).collect();
    for (index, file, items) in fed {
        // A list that could not be read has been reported, and nothing can be said about what it offers, nor about what none offers.
        if !all_read {
            continue;
        }
        let items = from(&items, &offered, file, log);
        let node = out.nodes.get_mut(index.0 as usize);
        if let Some(question) = node.and_then(|node| node.question_mut()) {
            question.from_requests = items;
        }
    }
    lists
}

/// The options among which a request's item is chosen.
fn offered(list: &RequestList, out: &Lowered) -> Vec<OptionId> {
    let item = find(out, list.item.as_str()).and_then(|(_, question)| question.list());
    let options = item.map_or(&[][..], |list| &list.options);
    options.iter().map(|option| option.id.clone()).collect()
}

fn find<'o>(out: &'o Lowered, id: &str) -> Option<(NodeIndex, &'o Question)> {
    let index = *out.by_id.get(id)?;
    let node = out.nodes.get(index.0 as usize)?;
    Some((index, node.question()?))
}

fn list(
    repeat: NodeIndex,
    raw: &RawRequests,
    out: &Lowered,
    file: SourceId,
    log: &mut Log,
) -> Option<RequestList> {
    let is_date = |kind: &QuestionKind| matches!(kind, QuestionKind::Date);
    let is_one = |kind: &QuestionKind| matches!(kind, QuestionKind::Single(_));
    let mut part = |at: &Option<At<String>>, fits: &dyn Fn(&QuestionKind) -> bool, wanted| {
        let at = at.as_ref()?;
        let Some((index, question)) = find(out, at.as_str()) else {
            unknown(at, repeat, out, file, log);
            return None;
        };
        let node = out.nodes.get(index.0 as usize)?;
        if node.repeats.last() != Some(&repeat) {
            let what = say::request_elsewhere(at.as_str());
            unfit(what, say::request_elsewhere_hint(), (file, at.span), log);
            return None;
        }
        if !fits(&question.kind) {
            let what = say::request_other_type(at.as_str(), question.kind.as_str());
            unfit(
                what,
                say::example(format!("type = \"{wanted}\"")),
                (file, at.span),
                log,
            );
            return None;
        }
        Some(question.id.clone())
    };
    let item = part(&raw.item, &is_one, "select_one");
    let deadline = part(&raw.deadline, &is_date, "date");
    let answered = part(&raw.answered, &is_date, "date");
    let no_reply = part(&raw.no_reply, &is_one, "select_one");
    let silent = silent(raw.silent.as_ref()?, no_reply.as_ref()?, out, (file, log));
    Some(RequestList {
        repeat,
        item: item?,
        deadline: deadline?,
        answered: answered?,
        no_reply: no_reply?,
        silent: silent?,
    })
}

fn unfit(what: Phrase, mend: Phrase, place: (SourceId, Span), log: &mut Log) {
    log.report(Code::RequestPartUnfit, what, place, mend);
}

/// The option that records silence, which must be one that its question offers.
fn silent(
    at: &At<String>,
    no_reply: &QuestionId,
    out: &Lowered,
    (file, log): (SourceId, &mut Log),
) -> Option<OptionId> {
    let (_, question) = find(out, no_reply.as_str())?;
    let options = &question.list()?.options;
    let offered: Vec<OptionId> = options.iter().map(|option| option.id.clone()).collect();
    option(at, &offered, file, log)
}

fn option(
    at: &At<String>,
    offered: &[OptionId],
    file: SourceId,
    log: &mut Log,
) -> Option<OptionId> {
    let option = OptionId::new(at.as_str());
    if offered.contains(&option) {
        return Some(option);
    }
    let what = say::unknown_option(at.as_str());
    let mut problem = Diagnostic::new(Code::NoSuchOption, what).at(file, at.span);
    problem.hints = mends(log, at.as_str(), offered.iter().map(OptionId::as_str));
    log.push(problem);
    None
}

fn unknown(at: &At<String>, repeat: NodeIndex, out: &Lowered, file: SourceId, log: &mut Log) {
    let what = say::unknown_question(at.as_str());
    let mut problem = Diagnostic::new(Code::UnknownQuestion, what).at(file, at.span);
    let inside = out.nodes.iter().filter(|node| node.parent == Some(repeat));
    let known = inside.filter_map(|node| node.question().map(|question| question.id.as_str()));
    problem.hints = mends(log, at.as_str(), known);
    if problem.hints.is_empty() {
        problem.hints.push(say::request_elsewhere_hint());
    }
    log.push(problem);
}

/// The items a question is answered from; each must be one that can be asked for.
fn from(
    items: &[At<String>],
    offered: &[OptionId],
    file: SourceId,
    log: &mut Log,
) -> Vec<OptionId> {
    let Some(first) = items.first() else {
        return Vec::new();
    };
    if offered.is_empty() {
        let (what, mend) = (say::no_request_list(), say::take_out(FROM));
        log.report(Code::NoRequestList, what, (file, first.key), mend);
        return Vec::new();
    }
    let named = items.iter().filter_map(|at| option(at, offered, file, log));
    named.collect()
}
