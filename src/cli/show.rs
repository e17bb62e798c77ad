//! `fener show`: a questionnaire as text, or a part of it, for reading it through without a terminal interface.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop, WIDTH};
use crate::cli::{Exit, lines, questionnaire, show_part};
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::NodeKind;
use crate::form::model::text::{questionnaire_title, section_title, title};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::cli as say;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "questionnaire",
            (true, false),
            say::value_questionnaire,
            say::help_questionnaire,
        )
        .positional("part", (false, false), say::value_part, say::help_part)
        .json()
}

/// The codes and texts a question offers.
pub(super) fn offers(question: &Question, texts: &Catalog) -> Vec<(u32, String)> {
    match (&question.kind, question.list()) {
        (QuestionKind::Rating(scale), _) => scale
            .levels
            .iter()
            .map(|level| (level.code, texts.text(&scale.text(&level.id)).marked()))
            .collect(),
        (_, Some(list)) => list
            .options
            .iter()
            .map(|option| (option.code, texts.text(&list.text(&option.id)).marked()))
            .collect(),
        _ => Vec::new(),
    }
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let name = matches
        .get_one::<String>("questionnaire")
        .map_or("", String::as_str);
    let package = questionnaire::need(name, desk)?;
    let texts = questionnaire::texts(&package, desk);
    let asked = &package.questionnaire;
    if let Some(part) = matches.get_one::<String>("part") {
        return show_part::run(asked, part, &texts, matches.get_flag(JSON), desk);
    }
    if matches.get_flag(JSON) {
        let questions: Vec<Value> = asked
            .questions()
            .map(|(_, question)| question_json(question, &texts))
            .collect();
        let title = texts.text(&questionnaire_title()).marked();
        desk.json(&json!({ "version": 1, "id": asked.id.as_str(), "title": title, "questions": questions }))?;
        return Ok(Exit::Done);
    }
    desk.line(&format!(
        "{} {}",
        texts.text(&questionnaire_title()).marked(),
        asked.version
    ))?;
    for node in &asked.nodes {
        match &node.kind {
            NodeKind::Section { id, number } => {
                desk.line("")?;
                desk.line(&format!(
                    "{number}  {}",
                    texts.text(&section_title(id)).marked()
                ))?;
            }
            NodeKind::Group(id) | NodeKind::Repeat(id) => {
                desk.line(&format!("    {}", texts.text(&title(id.as_str())).marked()))?
            }
            NodeKind::Question(question) => show(question, &texts, desk)?,
            NodeKind::BuiltIn(_) | NodeKind::Variable(_) => {}
        }
    }
    Ok(Exit::Done)
}

pub(super) fn show(question: &Question, texts: &Catalog, desk: &mut Desk<'_>) -> Result<(), Stop> {
    desk.line("")?;
    let must = if question.is_must_pass() {
        format!("  [{}]", desk.catalog.say(&say::must_pass()))
    } else {
        String::new()
    };
    let head = format!(
        "{}  {}{must}",
        question.number,
        texts.text(&question.text()).marked()
    );
    for line in lines::wrapped(&head, "  ", WIDTH) {
        desk.line(&line)?;
    }
    desk.line(&format!("        {}", question.id))?;
    for (code, text) in offers(question, texts) {
        desk.line(&format!("        {code}  {text}"))?;
    }
    Ok(())
}

pub(super) fn question_json(question: &Question, texts: &Catalog) -> Value {
    let options: Vec<Value> = offers(question, texts)
        .into_iter()
        .map(|(code, text)| json!({ "code": code, "text": text }))
        .collect();
    let cites: Vec<String> = question.cites.iter().map(ToString::to_string).collect();
    json!({
        "id": question.id.as_str(),
        "number": question.number,
        "type": question.kind.as_str(),
        "text": texts.text(&question.text()).marked(),
        "options": options,
        "weight": question.scoring.as_ref().map(|scoring| scoring.weight.to_string()),
        "must_pass": question.is_must_pass(),
        "cites": cites,
        "follow_up_of": question.follow_up_of.as_ref().map(ToString::to_string),
    })
}
