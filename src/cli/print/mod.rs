//! `fener print`: the blank form for paper and the slips that raters mark, one self-contained HTML page for A4 without scripts and
//! without the name of any service. What stands on the sheets is in the modules below; this one only puts them together.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::base::shown::shown;
use crate::cli::arguments::Builder;
use crate::cli::desk::{Desk, Stop};
use crate::cli::{Exit, out_file, questionnaire};
use crate::form::model::questionnaire::Questionnaire;
use crate::form::model::text::questionnaire_title;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::first_run::draft_language;
use crate::text::i18n::keys::{cli as say, country as say_country};
use crate::text::i18n::locale::Locale;

mod form;
mod slip;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "questionnaire",
            (true, false),
            say::value_questionnaire,
            say::help_questionnaire,
        )
        .value(
            "country",
            say_country::value_country,
            say_country::help_country,
        )
        .choice("by", ["theme", "means", "room"], say::help_by)
        .choice("only", ["form", "slips"], say::help_only_paper)
        .path("out", say::value_path, say::help_out)
        .switch("force", say::help_force)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let word = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str);
    let country = matches.get_one::<String>("country").map(String::as_str);
    let package = questionnaire::need_for(word("questionnaire"), country, desk)?;
    let texts = questionnaire::texts(&package, desk);
    let page = page(&package.questionnaire, word("by"), word("only"), &texts);
    match matches.get_one::<PathBuf>("out") {
        Some(path) => {
            out_file::write(path, matches.get_flag("force"), page.as_bytes())?;
            desk.say(&say::written(path.display().to_string()))?;
        }
        None => desk.say_raw(&page)?,
    }
    Ok(Exit::Done)
}

/// The whole file.
fn page(asked: &Questionnaire, by: &str, only: &str, texts: &Catalog) -> String {
    let title = escaped(&texts.text(&questionnaire_title()).marked());
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
        texts.locale(),
        include_str!("paper.css"),
    );
    if only != "slips" {
        page.push_str(&form::form(asked, by, texts));
    }
    if only != "form" {
        page.push_str(&slip::slip(asked, texts));
    }
    page.push_str("</body>\n</html>\n");
    page
}

/// The head of a sheet: what it is, of which version, and the boxes to fill in first.
fn head(asked: &Questionnaire, what: &str, boxes: &[String], texts: &Catalog) -> String {
    let title = escaped(&texts.text(&questionnaire_title()).marked());
    let title = match what.is_empty() {
        true => title,
        false => format!("{}: {title}", escaped(what)),
    };
    let boxes: String = boxes
        .iter()
        .map(|label| format!("<td>{}</td>", escaped(label)))
        .collect();
    let version = match is_draft(texts) {
        true => format!(
            "{} · {}",
            asked.version,
            escaped(&texts.say(&draft_language()))
        ),
        false => asked.version.to_string(),
    };
    format!(
        "<h1>{title} <small>{version}</small></h1>\n<table class=\"boxes\"><tr>{boxes}</tr></table>\n"
    )
}

/// Says whether nobody has read over the language of a sheet; the English is what all others are drafts of.
fn is_draft(texts: &Catalog) -> bool {
    let spoken = texts.locale();
    let offered = texts.offered().into_iter();
    let mut own = offered.filter(|(language, _)| language.locale == *spoken);
    *spoken != Locale::english() && own.any(|(_, review)| !review.is_reviewed())
}

/// Text as it may stand in HTML, with nothing in it that a terminal would obey or that turns the direction of reading.
pub(super) fn escaped(text: &str) -> String {
    shown(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
