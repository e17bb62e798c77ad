//! `fener keys`: the key map, from the one table that the program itself obeys.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::cli::Exit;
use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop};
use crate::cli::lines;
use crate::interface::app::facts::Facts;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::help::{HelpRow, menu, page};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{cli as say, key_card};
use crate::text::i18n::phrase::Phrase;

mod card;

/// One part of the table: where the keys mean what they mean.
struct Part {
    id: &'static str,
    title: fn() -> Phrase,
    rows: fn() -> Vec<HelpRow>,
}

/// The parts, in the order of the help. A key that means the same everywhere stands in the last one alone.
const PARTS: [Part; 6] = [
    Part {
        id: "question",
        title: say::keys_question,
        rows: || own(&[Context::Question]),
    },
    Part {
        id: "list",
        title: say::keys_list,
        rows: || own(&[Context::List]),
    },
    Part {
        id: "box",
        title: say::keys_box,
        rows: || own(&[Context::Long, Context::Line]),
    },
    Part {
        id: "menu_1",
        title: say::keys_menu_first,
        rows: || menu_rows(1),
    },
    Part {
        id: "menu_2",
        title: say::keys_menu_second,
        rows: || menu_rows(2),
    },
    Part {
        id: "everywhere",
        title: say::keys_everywhere,
        rows: || own(&[Context::Anywhere, Context::Always]),
    },
];

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .switch("markdown", say::help_markdown)
        .switch("card", key_card::help)
        .switch("html", key_card::help_html)
        .only_with("html", "card")
        .json()
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    if matches.get_flag(JSON) {
        let parts: Vec<Value> = PARTS
            .iter()
            .map(|part| part_json(part, &desk.catalog))
            .collect();
        desk.json(&json!({ "version": 1, "parts": parts }))?;
    } else if matches.get_flag("card") {
        let card = match matches.get_flag("html") {
            true => card::html(&desk.catalog),
            false => card::text(&desk.catalog),
        };
        desk.say_raw(&card)?;
    } else if matches.get_flag("markdown") {
        let table = markdown(&desk.catalog);
        desk.say_raw(&table)?;
    } else {
        for (n, part) in PARTS.iter().enumerate() {
            if n > 0 {
                desk.line("")?;
            }
            desk.say(&(part.title)())?;
            let rows: Vec<Vec<String>> = merged(part, &desk.catalog)
                .into_iter()
                .map(|(keys, label)| vec![format!("  {}", keys.join("  ")), label])
                .collect();
            for line in lines::table(&rows) {
                desk.line(&line)?;
            }
        }
    }
    Ok(Exit::Done)
}

/// The whole key map as tables in Markdown: what the README shows.
pub fn markdown(catalog: &Catalog) -> String {
    let mut text = String::new();
    let (key, does) = (
        catalog.say(&say::head_key()),
        catalog.say(&say::head_does()),
    );
    for (n, part) in PARTS.iter().enumerate() {
        let gap = if n > 0 { "\n" } else { "" };
        let title = catalog.say(&(part.title)());
        text.push_str(&format!(
            "{gap}**{title}**\n\n| {key} | {does} |\n|---|---|\n"
        ));
        for (keys, label) in merged(part, catalog) {
            let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
            text.push_str(&format!(
                "| {} | {} |\n",
                keys.join(" "),
                label.replace('|', "\\|")
            ));
        }
    }
    text
}

/// The rows that belong to these contexts themselves.
fn own(contexts: &[Context]) -> Vec<HelpRow> {
    page(contexts, &Facts::default())
}

fn menu_rows(page: u8) -> Vec<HelpRow> {
    let entries = menu(page, &Facts::default()).into_iter();
    entries
        .map(|(digit, mut row)| {
            row.keys.insert(0, digit.to_string());
            row
        })
        .collect()
}

/// Rows with the same word together, in the order in which the first of them stands.
fn merged(part: &Part, catalog: &Catalog) -> Vec<(Vec<String>, String)> {
    let mut rows: Vec<(Vec<String>, String)> = Vec::new();
    for row in (part.rows)() {
        let label = catalog.say(&row.label);
        match rows.iter_mut().find(|(_, known)| *known == label) {
            Some((keys, _)) => keys.extend(row.keys),
            None => rows.push((row.keys, label)),
        }
    }
    rows.retain(|(keys, _)| !keys.is_empty());
    rows
}

fn part_json(part: &Part, catalog: &Catalog) -> Value {
    let rows: Vec<Value> = (part.rows)()
        .into_iter()
        .map(|row| {
            json!({
                "keys": row.keys,
                "action": format!("{:?}", row.action),
                "does": catalog.say(&row.label),
            })
        })
        .collect();
    json!({ "id": part.id, "title": catalog.say(&(part.title)()), "rows": rows })
}
