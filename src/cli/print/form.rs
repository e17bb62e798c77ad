//! The blank form: every question with its printed number and keys, and lines for what is written by hand. It knows nothing of sessions.

use crate::cli::print::{escaped, head};
use crate::cli::show::{offers, pack_line, said_of_country};
use crate::engine::flow::route::{Head, Plan, Route};
use crate::form::model::instrument::Means;
use crate::form::model::question::{NumberSpec, Question, QuestionKind};
use crate::form::model::questionnaire::{NodeIndex, NodeKind, Questionnaire};
use crate::form::model::rule::RuleKind;
use crate::form::model::scale::Scale;
use crate::form::model::text::{questionnaire_about, room, section_title, title, unit};
use crate::interface::app::means;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::cli as say;
use crate::text::i18n::phrase::{Arg, TextKey};

/// Under one head: the questions in reading order.
struct Part<'q> {
    head: String,
    questions: Vec<(NodeIndex, &'q Question)>,
}

/// The form as a part of a page.
pub(super) fn form(asked: &Questionnaire, by: &str, texts: &Catalog) -> String {
    let boxes = [
        texts.say(&say::paper_subject()),
        texts.say(&say::paper_dates(asked.subject.as_str())),
        texts.say(&say::paper_assessor()),
    ];
    let mut html = head(asked, "", &boxes, texts);
    if texts.has(&questionnaire_about()) {
        html.push_str(&paragraph(&texts.text(&questionnaire_about()).marked()));
    }
    if let Some(pack) = asked.pack.as_deref() {
        html.push_str(&paragraph(&pack_line(pack, texts)));
    }
    html.push_str(&paragraph(
        &texts.say(&say::paper_no_names(asked.subject.as_str())),
    ));
    html.push_str(&paragraph(&texts.say(&say::paper_special())));
    html.push_str(&levels(asked, texts));
    html.push_str(&legend(asked, texts));
    for part in parts(asked, by, texts) {
        html.push_str(&format!("<h2>{}</h2>\n", escaped(&part.head)));
        let mut around = None;
        for (node, question) in part.questions {
            let holder = holder(asked, node);
            if holder != around {
                html.push_str(&holder_head(asked, holder, texts));
                around = holder;
            }
            html.push_str(&sheet(asked, node, question, texts));
        }
    }
    html
}

fn paragraph(text: &str) -> String {
    format!("<p>{}</p>\n", escaped(text))
}

/// The questions that somebody answers.
fn answered(asked: &Questionnaire) -> impl Iterator<Item = (NodeIndex, &Question)> {
    asked.questions().filter(|(_, question)| {
        let asked = question.retired.is_none() && question.hidden_because().is_none();
        question.takes_answer() && asked
    })
}

/// The scales with levels that have a meaning, each once.
fn levels(asked: &Questionnaire, texts: &Catalog) -> String {
    let mut known: Vec<&Scale> = Vec::new();
    for scale in answered(asked).filter_map(|(_, question)| question.scale()) {
        if known.iter().all(|other| other.id != scale.id) {
            known.push(scale);
        }
    }
    let mut html = String::new();
    for scale in known {
        let rows: String = scale
            .levels
            .iter()
            .filter(|level| texts.has(&scale.meaning(&level.id)))
            .map(|level| {
                let name = texts.text(&scale.text(&level.id)).marked();
                let meaning = texts.text(&scale.meaning(&level.id)).marked();
                format!(
                    "<dt>{} {}</dt><dd>{}</dd>\n",
                    level.code,
                    escaped(&name),
                    escaped(&meaning)
                )
            })
            .collect();
        if !rows.is_empty() {
            html.push_str(&format!("<dl>\n{rows}</dl>\n"));
        }
    }
    match html.is_empty() {
        true => html,
        false => format!(
            "<h3>{}</h3>\n{html}",
            escaped(&texts.say(&say::paper_levels()))
        ),
    }
}

/// What the codes of the means of verification stand for.
fn legend(asked: &Questionnaire, texts: &Catalog) -> String {
    let used = |kind: &Means| answered(asked).any(|(_, one)| one.verify.all().any(|m| m == *kind));
    let words: Vec<String> = Means::ALL
        .into_iter()
        .filter(used)
        .map(|kind| {
            let words = texts.say(&means::words(kind));
            format!("<b>{}</b> {}", kind.as_str(), escaped(&words))
        })
        .collect();
    match words.is_empty() {
        true => String::new(),
        false => format!("<p class=\"small\">{}</p>\n", words.join(" &ensp; ")),
    }
}

/// The questions under their heads, in the order that the screen walks them too.
fn parts<'q>(asked: &'q Questionnaire, by: &str, texts: &Catalog) -> Vec<Part<'q>> {
    let plan = Plan::new(asked, Route::parse(by).unwrap_or_default());
    let mut parts: Vec<Part<'_>> = plan
        .heads
        .iter()
        .map(|head| Part {
            head: head_words(asked, head, texts),
            questions: Vec::new(),
        })
        .collect();
    for (node, question) in answered(asked) {
        let leg = plan.leg_of(node).and_then(|leg| parts.get_mut(leg));
        if let Some(part) = leg {
            part.questions.push((node, question));
        }
    }
    parts.retain(|part| !part.questions.is_empty());
    parts
}

fn head_words(asked: &Questionnaire, head: &Head, texts: &Catalog) -> String {
    match head {
        Head::Means(kind) => capital(&texts.say(&means::words(*kind))),
        Head::Room(name) => capital(&texts.text(&room(name)).marked()),
        Head::Section(at) => {
            let section = asked.sections.get(*at).copied();
            section.map_or_else(String::new, |section| section_head(asked, section, texts))
        }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

pub(super) fn section_head(asked: &Questionnaire, node: NodeIndex, texts: &Catalog) -> String {
    let section = asked
        .section_of(node)
        .and_then(|section| asked.section(section));
    section
        .map(|(number, id)| format!("{number} {}", texts.text(&section_title(id)).marked()))
        .unwrap_or_default()
}

/// The group or repeat that a question stands in.
fn holder(asked: &Questionnaire, node: NodeIndex) -> Option<NodeIndex> {
    let parent = asked.node(node)?.parent?;
    let kind = &asked.node(parent)?.kind;
    matches!(kind, NodeKind::Group(_) | NodeKind::Repeat(_)).then_some(parent)
}

fn holder_head(asked: &Questionnaire, holder: Option<NodeIndex>, texts: &Catalog) -> String {
    let kind = holder.and_then(|holder| asked.node(holder));
    match kind.map(|node| &node.kind) {
        Some(NodeKind::Repeat(id)) => format!(
            "<h3>{}</h3>\n<p class=\"small\">{}</p>\n",
            escaped(&texts.text(&title(id.as_str())).marked()),
            escaped(&texts.say(&say::paper_repeat()))
        ),
        Some(NodeKind::Group(id)) => format!(
            "<h3>{}</h3>\n",
            escaped(&texts.text(&title(id.as_str())).marked())
        ),
        _ => String::new(),
    }
}

/// One question with room for its answer.
fn sheet(asked: &Questionnaire, node: NodeIndex, question: &Question, texts: &Catalog) -> String {
    let mut html = format!(
        "<div class=\"q\"><b>{}</b>\n<p>{}{}</p>\n",
        escaped(&question.number),
        escaped(&texts.text(&question.text()).marked()),
        tags(asked, node, question, texts)
    );
    let attribute = |name| {
        let key: TextKey = question.attribute(name);
        texts.has(&key).then(|| texts.text(&key).marked())
    };
    if let Some(help) = attribute("help") {
        html.push_str(&format!("<p class=\"help\">{}</p>\n", escaped(&help)));
    }
    for said in said_of_country(asked, question, texts) {
        html.push_str(&format!("<p class=\"help\">{}</p>\n", escaped(&said)));
    }
    html.push_str(&room_for(question, texts));
    if question.is_scored() {
        for label in [say::paper_gap(), say::paper_source()] {
            let label = escaped(&texts.say(&label));
            html.push_str(&format!("<div class=\"line\">{label}</div>\n"));
        }
    }
    html.push_str("</div>\n");
    html
}

/// What is special about a question, and how it is verified.
fn tags(asked: &Questionnaire, node: NodeIndex, question: &Question, texts: &Catalog) -> String {
    let mut words = Vec::new();
    if question.is_must_pass() {
        words.push(texts.say(&say::must_pass()));
    }
    let before = question.follow_up_of.as_ref();
    match before.and_then(|id| asked.question(id)) {
        Some(before) => words.push(texts.say(&say::paper_follows(before.number.clone()))),
        None if asked.rule(node, RuleKind::Relevant).is_some() => {
            words.push(texts.say(&say::paper_conditional()));
        }
        None => {}
    }
    if let QuestionKind::Several(_) = question.kind {
        words.push(texts.say(&say::paper_several()));
    }
    let partners = question.verify.partners.iter();
    let any = question.verify.any.iter().map(|kind| kind.as_str());
    let verify: Vec<String> = any
        .map(str::to_owned)
        .chain(partners.map(|kind| format!("+ {}", kind.as_str())))
        .collect();
    let mut html: String = words
        .iter()
        .map(|word| format!(" <span class=\"tag\">{}</span>", escaped(word)))
        .collect();
    if !verify.is_empty() {
        html.push_str(&format!(
            " <span class=\"small\">{}</span>",
            escaped(&verify.join(" "))
        ));
    }
    html
}

/// The boxes and lines of an answer.
fn room_for(question: &Question, texts: &Catalog) -> String {
    let mut offered: Vec<(String, String)> = offers(question, texts)
        .into_iter()
        .map(|(code, text)| (code.to_string(), text))
        .collect();
    // "Not applicable" and "not verified", as on the screen; what is written in words says it in words.
    let special = ["-", "*"].map(|key| (key.to_owned(), String::new()));
    if !offered.is_empty() {
        offered.extend(special);
        let class = if question.scale().is_some() {
            " class=\"row\""
        } else {
            ""
        };
        return format!("<ul{class}>{}</ul>\n", boxes(&offered));
    }
    match &question.kind {
        QuestionKind::Number(spec) => format!(
            "<ul class=\"row\"><li><span class=\"blank\"></span> {}</li>{}</ul>\n",
            escaped(&unit_words(spec, texts)),
            boxes(&special)
        ),
        QuestionKind::Date | QuestionKind::Time => format!(
            "<ul class=\"row\"><li><span class=\"blank\"></span></li>{}</ul>\n",
            boxes(&special)
        ),
        QuestionKind::Text { lines } => {
            let lines = usize::from(*lines).clamp(1, 8);
            "<div class=\"line\"></div>\n".repeat(lines)
        }
        _ => "<div class=\"line\"></div>\n".to_owned(),
    }
}

/// A box for each key, with its words.
fn boxes(offered: &[(String, String)]) -> String {
    let one = |(key, text): &(String, String)| {
        format!(
            "<li><span class=\"box\"></span>{key} {}</li>",
            escaped(text)
        )
    };
    offered.iter().map(one).collect()
}

fn unit_words(spec: &NumberSpec, texts: &Catalog) -> String {
    let unit = spec.unit.as_ref().map(|name| unit(name));
    // Before there is a number the word for many stands.
    unit.map_or_else(String::new, |key| {
        texts.text_with(&key, &[("n", Arg::Count(0))]).marked()
    })
}
