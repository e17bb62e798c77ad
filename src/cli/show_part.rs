//! `fener show ID PART`: one question with everything that belongs to it, one section, or all questions that answer to a citation.

use serde_json::{Value, json};

use crate::cli::Exit;
use crate::cli::desk::{Desk, Stop, WIDTH};
use crate::cli::show::{add_pack, pack_line, question_json, show, show_country};
use crate::form::model::instrument::Citation;
use crate::form::model::question::Question;
use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::form::model::rule::RuleKind;
use crate::form::model::text::{citation, instrument, section_title};
use crate::interface::app::reading::{LineKind, standard_of};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::suggest::nearest;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::cli as say;

type Found<'q> = (NodeIndex, &'q Question);

/// What a name stands for.
enum Part<'q> {
    /// One question.
    One(Found<'q>),
    /// Several under a head.
    Several(String, Vec<Found<'q>>),
}

/// Shows a part: a question by id or printed number, a section by id or number, an instrument or a place in it by its citation.
pub(super) fn run(
    asked: &Questionnaire,
    name: &str,
    texts: &Catalog,
    as_json: bool,
    desk: &mut Desk<'_>,
) -> Result<Exit, Stop> {
    let Some(part) = find(asked, name, texts) else {
        return Err(Stop::refused(unknown(asked, name)));
    };
    if as_json {
        desk.json(&part_json(asked, &part, texts))?;
        return Ok(Exit::Done);
    }
    match part {
        Part::One(found) => whole(asked, found, texts, desk)?,
        Part::Several(head, questions) => {
            desk.line(&head)?;
            if let Some(pack) = asked.pack.as_deref() {
                desk.line(&pack_line(pack, texts))?;
            }
            for (_, question) in questions {
                show(question, texts, desk)?;
                show_country(asked, question, texts, desk)?;
            }
        }
    }
    Ok(Exit::Done)
}

fn find<'q>(asked: &'q Questionnaire, name: &str, texts: &Catalog) -> Option<Part<'q>> {
    let mut all = asked.questions();
    let same = |found: &Found<'_>| found.1.id.as_str() == name || found.1.number == name;
    if let Some(found) = all.find(same) {
        return Some(Part::One(found));
    }
    for index in &asked.sections {
        let Some((number, id)) = asked.section(*index) else {
            continue;
        };
        if id.as_str() == name || number.to_string() == name {
            let head = format!("{number}  {}", texts.text(&section_title(id)).marked());
            let inside = |found: &Found<'_>| asked.section_of(found.0) == Some(*index);
            return Some(Part::Several(
                head,
                asked.questions().filter(inside).collect(),
            ));
        }
    }
    let wanted = Citation::new(name);
    let cites = |(_, question): &Found<'_>| {
        let pack = asked.pack.as_deref();
        let national = pack.map_or(&[][..], |pack| pack.national(&question.id));
        let mut cited = question.cites.iter().chain(national);
        cited.any(|one| one.with_parents().any(|holder| holder == wanted))
    };
    let citing: Vec<Found<'_>> = asked.questions().filter(cites).collect();
    let is_known = asked.instruments.has(&wanted) || asked.instruments.instrument(name).is_some();
    (is_known || !citing.is_empty()).then(|| {
        let is_instrument = wanted.parent().is_none();
        let key = match is_instrument {
            true => instrument(name),
            false => citation(name),
        };
        // A place between two that are written down has no words of its own.
        let head = match texts.has(&key) {
            true => format!("{name}  {}", texts.text(&key).marked()),
            false => name.to_owned(),
        };
        Part::Several(head, citing)
    })
}

fn unknown(asked: &Questionnaire, name: &str) -> Diagnostic {
    let what = say::part_unknown(name, asked.id.as_str());
    let what = Diagnostic::new(Code::PartUnknown, what);
    let ids = asked.questions().map(|(_, question)| question.id.as_str());
    match nearest(name, ids).first() {
        Some(near) => what.hint(say::did_you_mean(*near)),
        None => what.hint(say::part_unknown_hint()),
    }
}

/// One question with its standard, guidance, levels and routing.
fn whole(
    asked: &Questionnaire,
    (node, question): Found<'_>,
    texts: &Catalog,
    desk: &mut Desk<'_>,
) -> Result<(), Stop> {
    show(question, texts, desk)?;
    if let Some(rule) = asked.rule(node, RuleKind::Relevant) {
        desk.line("")?;
        desk.say(&say::asked_when(rule.text.clone()))?;
    }
    let frame = desk.catalog.clone();
    // The first lines are the question again.
    let page = standard_of(asked, question, WIDTH, texts, &frame);
    let mut rest = page
        .iter()
        .skip_while(|line| line.kind == LineKind::Head)
        .peekable();
    if rest.peek().is_some() {
        desk.line("")?;
    }
    for line in rest {
        desk.line(&format!("{}{}", " ".repeat(line.indent), line.text))?;
    }
    Ok(())
}

fn part_json(asked: &Questionnaire, part: &Part<'_>, texts: &Catalog) -> Value {
    let (title, questions) = match part {
        Part::One(found) => (None, std::slice::from_ref(found)),
        Part::Several(head, questions) => (Some(head.as_str()), questions.as_slice()),
    };
    let questions: Vec<Value> = questions
        .iter()
        .map(|(node, question)| {
            let mut value = question_json(asked, question, texts);
            let attribute = |name| {
                let key = question.attribute(name);
                texts.has(&key).then(|| texts.text(&key).marked())
            };
            let rule = asked.rule(*node, RuleKind::Relevant);
            if let Some(fields) = value.as_object_mut() {
                fields.insert("help".to_owned(), json!(attribute("help")));
                fields.insert("guide".to_owned(), json!(attribute("guide")));
                fields.insert("relevant".to_owned(), json!(rule.map(|rule| &rule.text)));
                let verify = question.verify.all().map(|kind| kind.as_str());
                fields.insert("verify".to_owned(), json!(verify.collect::<Vec<_>>()));
            }
            value
        })
        .collect();
    let mut shown =
        json!({ "version": 1, "id": asked.id.as_str(), "title": title, "questions": questions });
    add_pack(asked, &mut shown);
    shown
}
