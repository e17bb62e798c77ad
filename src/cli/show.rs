//! `fener show`: a questionnaire as text, or a part of it, for reading it through without a terminal interface.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop, WIDTH};
use crate::cli::{Exit, lines, questionnaire, show_part};
use crate::form::model::country::CountryPack;
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::{NodeKind, Questionnaire};
use crate::form::model::text::{questionnaire_title, section_title, title};
use crate::interface::app::national;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{cli as say, country as say_country};

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "questionnaire",
            (true, false),
            say::value_questionnaire,
            say::help_questionnaire,
        )
        .positional("part", (false, false), say::value_part, say::help_part)
        .value(
            "country",
            say_country::value_country,
            say_country::help_country,
        )
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
    let country = matches.get_one::<String>("country").map(String::as_str);
    let package = questionnaire::need_for(name, country, desk)?;
    let texts = questionnaire::texts(&package, desk);
    let asked = &package.questionnaire;
    if let Some(part) = matches.get_one::<String>("part") {
        return show_part::run(asked, part, &texts, matches.get_flag(JSON), desk);
    }
    if matches.get_flag(JSON) {
        desk.json(&whole_json(asked, &texts))?;
        return Ok(Exit::Done);
    }
    desk.line(&format!(
        "{} {}",
        texts.text(&questionnaire_title()).marked(),
        asked.version
    ))?;
    if let Some(pack) = asked.pack.as_deref() {
        desk.line(&pack_line(pack, &texts))?;
    }
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
            NodeKind::Question(question) => {
                show(question, &texts, desk)?;
                show_country(asked, question, &texts, desk)?;
            }
            NodeKind::BuiltIn(_) | NodeKind::Variable(_) => {}
        }
    }
    Ok(Exit::Done)
}

/// Whose pack it is, how old and whether anybody signed it.
pub(super) fn pack_line(pack: &CountryPack, texts: &Catalog) -> String {
    let name = texts.text(&pack.name()).marked();
    let state = texts.say(&national::state_of(pack));
    format!("{} {name}: {state}", pack.country)
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

/// What the country pack says of a question: that it is the country's own, or why it is not asked, and the value to confirm.
pub(super) fn show_country(
    asked: &Questionnaire,
    question: &Question,
    texts: &Catalog,
    desk: &mut Desk<'_>,
) -> Result<(), Stop> {
    for text in said_of_country(asked, question, texts) {
        for line in lines::wrapped(&text, "        ", WIDTH) {
            desk.line(&line)?;
        }
    }
    Ok(())
}

/// The same as lines, for paper too.
pub(super) fn said_of_country(
    asked: &Questionnaire,
    question: &Question,
    texts: &Catalog,
) -> Vec<String> {
    let Some(pack) = asked.pack.as_deref() else {
        return Vec::new();
    };
    let mut said = Vec::new();
    if question.is_national() {
        said.push(texts.say(&say_country::own_question()));
    }
    if let Some(why) = question.hidden_because() {
        let why = texts.text(why).marked();
        said.push(texts.say(&say_country::not_asked_here(why)));
    }
    if let Some(prefill) = pack.prefill(&question.id) {
        said.push(texts.say(&national::value(pack, question, prefill)));
        said.push(texts.say(&national::seen_in(pack, prefill, texts)));
    }
    said
}

/// A question for programs, with what the country pack says of it where one was asked for.
pub(super) fn question_json(asked: &Questionnaire, question: &Question, texts: &Catalog) -> Value {
    let mut one = plain_json(question, texts);
    if let (Some(pack), Value::Object(keys)) = (asked.pack.as_deref(), &mut one) {
        keys.extend(country_json(pack, question, texts));
    }
    one
}

fn plain_json(question: &Question, texts: &Catalog) -> Value {
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

/// Keys that stand only where a country pack was asked for.
fn country_json(
    pack: &CountryPack,
    question: &Question,
    texts: &Catalog,
) -> serde_json::Map<String, Value> {
    let mut keys = serde_json::Map::new();
    keys.insert("national".to_owned(), json!(question.is_national()));
    let why = question
        .hidden_because()
        .map(|why| texts.text(why).marked());
    keys.insert("not_asked_because".to_owned(), json!(why));
    let national = pack.national(&question.id).iter().map(ToString::to_string);
    keys.insert("national_cites".to_owned(), national.collect());
    let prefill = pack.prefill(&question.id).map(|prefill| {
        json!({
            "value": prefill.value.to_code(),
            "certainty": prefill.certainty.as_str(),
            "source": prefill.source,
        })
    });
    keys.insert("prefill".to_owned(), json!(prefill));
    keys
}

/// The whole questionnaire for programs.
fn whole_json(asked: &Questionnaire, texts: &Catalog) -> Value {
    let questions = asked.questions();
    let questions = questions.map(|(_, question)| question_json(asked, question, texts));
    let questions: Vec<Value> = questions.collect();
    let title = texts.text(&questionnaire_title()).marked();
    let mut shown =
        json!({ "version": 1, "id": asked.id.as_str(), "title": title, "questions": questions });
    add_pack(asked, &mut shown);
    shown
}

/// Adds the state of the country pack to something for programs.
pub(super) fn add_pack(asked: &Questionnaire, shown: &mut Value) {
    if let (Some(pack), Value::Object(keys)) = (asked.pack.as_deref(), shown) {
        let pack = json!({
            "country": pack.country,
            "law_as_of": pack.law_as_of.to_string(),
            "signed_off_by": pack.signed_off_by,
            "digest": pack.digest.to_string(),
        });
        keys.insert("pack".to_owned(), pack);
    }
}
