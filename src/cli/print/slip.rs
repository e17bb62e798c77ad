//! The slip of one rater: every rated question as a row of keys to mark, in the order of the questionnaire, so that a whole slip can be
//! read off as one row with one key an answer. The questions themselves stand on the form.

use crate::cli::print::form::section_head;
use crate::cli::print::{escaped, head};
use crate::form::model::questionnaire::Questionnaire;
use crate::form::model::scale::Scale;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::cli as say;

/// The slip as a part of a page; nothing when nothing is rated.
pub(super) fn slip(asked: &Questionnaire, texts: &Catalog) -> String {
    let rated = || {
        let questions = asked.questions();
        questions.filter_map(|(node, question)| {
            let scale = question
                .scale()
                .filter(|_| question.retired.is_none() && question.hidden_because().is_none())?;
            Some((node, question, &**scale))
        })
    };
    let longest = rated().map(|(_, _, scale)| scale.levels.len()).max();
    let longest = longest.unwrap_or(0);
    let mut sections: Vec<(String, String)> = Vec::new();
    let mut scales: Vec<&Scale> = Vec::new();
    for (node, question, scale) in rated() {
        if scales.iter().all(|known| known.id != scale.id) {
            scales.push(scale);
        }
        let head = section_head(asked, node, texts);
        let row = row(&question.number, scale, longest);
        match sections.last_mut() {
            Some((known, rows)) if *known == head => rows.push_str(&row),
            _ => sections.push((head, row)),
        }
    }
    if sections.is_empty() {
        return String::new();
    }
    let boxes = [
        texts.say(&say::slip_rater()),
        texts.say(&say::paper_subject()),
        texts.say(&say::slip_date()),
    ];
    let mut html = format!(
        "<section class=\"slip\">\n{}<p>{}</p>\n",
        head(asked, &texts.say(&say::slip_title()), &boxes, texts),
        escaped(&texts.say(&say::slip_how()))
    );
    for scale in scales {
        html.push_str(&format!(
            "<p class=\"small\">{}</p>\n",
            legend(scale, texts)
        ));
    }
    html.push_str(&format!(
        "<p class=\"small\">{}</p>\n<div class=\"cells\">\n",
        escaped(&texts.say(&say::paper_special()))
    ));
    for (head, rows) in sections {
        html.push_str(&format!("<div><h3>{}</h3>\n{rows}</div>\n", escaped(&head)));
    }
    html.push_str("</div>\n</section>\n");
    html
}

/// The levels of a scale in one line.
fn legend(scale: &Scale, texts: &Catalog) -> String {
    let levels = scale.levels.iter().map(|level| {
        let name = texts.text(&scale.text(&level.id)).marked();
        format!("<b>{}</b> {}", level.code, escaped(&name))
    });
    levels.collect::<Vec<_>>().join(" &ensp; ")
}

/// A question with its keys; those of the special answers stand under each other, however many levels a scale has.
fn row(number: &str, scale: &Scale, longest: usize) -> String {
    let key = |key: &str| format!("<span class=\"key\">{key}</span>");
    let mut keys: String = scale
        .levels
        .iter()
        .map(|level| key(&level.code.to_string()))
        .collect();
    let missing = longest.saturating_sub(scale.levels.len());
    keys.push_str(&"<span class=\"key none\"></span>".repeat(missing));
    keys.extend(["-", "*"].map(key));
    format!("<p><b>{}</b>{keys}</p>\n", escaped(number))
}
