//! `fener print`: the blank form for paper, one self-contained HTML page without scripts and without the name of any service.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::arguments::Builder;
use crate::cli::desk::{Desk, Stop};
use crate::cli::show::offers;
use crate::cli::{Exit, out_file, questionnaire};
use crate::form::model::question::Question;
use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::form::model::text::{questionnaire_title, room, section_title};
use crate::interface::app::means;
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
        .choice("by", ["theme", "means", "room"], say::help_by)
        .path("out", say::value_path, say::help_out)
        .switch("force", say::help_force)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let name = matches
        .get_one::<String>("questionnaire")
        .map_or("", String::as_str);
    let package = questionnaire::need(name, desk)?;
    let texts = questionnaire::texts(&package, desk);
    let by = matches
        .get_one::<String>("by")
        .map_or("theme", String::as_str);
    let page = page(&package.questionnaire, by, &texts);
    match matches.get_one::<PathBuf>("out") {
        Some(path) => {
            out_file::write(path, matches.get_flag("force"), page.as_bytes())?;
            desk.say(&say::written(path.display().to_string()))?;
        }
        None => desk.say_raw(&page)?,
    }
    Ok(Exit::Done)
}

/// The questions under their heads: by section, by the first means of verification, or by room.
fn parts<'q>(
    asked: &'q Questionnaire,
    by: &str,
    texts: &Catalog,
) -> Vec<(String, Vec<&'q Question>)> {
    let mut parts: Vec<(String, Vec<&Question>)> = Vec::new();
    for (node, question) in asked
        .questions()
        .filter(|(_, question)| question.takes_answer() && question.retired.is_none())
    {
        let head = match by {
            "means" => question
                .verify
                .all()
                .next()
                .map(|means| texts.say(&means::words(means))),
            "room" => question
                .room
                .as_ref()
                .map(|name| texts.text(&room(name)).marked()),
            _ => None,
        };
        let head = head.unwrap_or_else(|| section_head(asked, node, texts));
        match parts.iter_mut().find(|(known, _)| *known == head) {
            Some((_, questions)) => questions.push(question),
            None => parts.push((head, vec![question])),
        }
    }
    parts
}

fn section_head(asked: &Questionnaire, node: NodeIndex, texts: &Catalog) -> String {
    let section = asked
        .section_of(node)
        .and_then(|section| asked.section(section));
    section
        .map(|(number, id)| format!("{number} {}", texts.text(&section_title(id)).marked()))
        .unwrap_or_default()
}

fn page(asked: &Questionnaire, by: &str, texts: &Catalog) -> String {
    let title = escaped(&texts.text(&questionnaire_title()).marked());
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>@page{{size:A4;margin:18mm}}body{{font:11pt/1.35 sans-serif;color:#000;background:#fff}}\
         h1{{font-size:16pt}}h2{{font-size:13pt;border-bottom:1px solid;break-after:avoid}}\
         section.q{{break-inside:avoid;margin:0 0 5mm}}.line{{border-bottom:1px solid #888;height:7mm}}ol{{list-style:none;margin:1mm 0;padding-left:8mm}}</style>\n\
         </head>\n<body>\n<h1>{title} {}</h1>\n<p>{}</p>\n<p>{}</p>\n",
        texts.locale(),
        asked.version,
        escaped(&texts.say(&say::paper_head())),
        escaped(&texts.say(&say::paper_special())),
    );
    for (head, questions) in parts(asked, by, texts) {
        page.push_str(&format!("<h2>{}</h2>\n", escaped(&head)));
        questions
            .into_iter()
            .for_each(|question| page.push_str(&asked_on_paper(question, texts)));
    }
    page.push_str("</body>\n</html>\n");
    page
}

fn asked_on_paper(question: &Question, texts: &Catalog) -> String {
    let must = if question.is_must_pass() {
        format!(" [{}]", texts.say(&say::must_pass()))
    } else {
        String::new()
    };
    let text = texts.text(&question.text()).marked();
    let mut html = format!(
        "<section class=\"q\">\n<p><b>{}</b> {}</p>\n",
        escaped(&question.number),
        escaped(&format!("{text}{must}"))
    );
    let options: String = offers(question, texts)
        .into_iter()
        .map(|(code, text)| format!("<li>&#9744; {code}&ensp;{}</li>\n", escaped(&text)))
        .collect();
    if options.is_empty() {
        html.push_str("<div class=\"line\"></div>\n");
    } else {
        html.push_str(&format!("<ol>\n{options}</ol>\n"));
    }
    if question.is_scored() {
        for label in [say::paper_gap(), say::paper_source()] {
            html.push_str(&format!(
                "<div class=\"line\">{}</div>\n",
                escaped(&texts.say(&label))
            ));
        }
    }
    html.push_str("</section>\n");
    html
}

/// Text as it may stand in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
