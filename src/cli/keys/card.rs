//! The card of keys: one page in one language, made from the table, as text of 80 columns and at most 60 lines or as a page for A4 that
//! needs nothing but itself.

use crate::cli::keys::{PARTS, merged};
use crate::cli::print::escaped;
use crate::interface::app::wrap::{width, wrap};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{help, key_card as say};

/// How wide one of the two columns is.
const COLUMN: usize = 39;
/// What lies between them.
const BETWEEN: usize = 2;
/// How many cells the keys of a row take.
const KEYS: usize = 12;

/// A part of the card: its title, and rows of keys with what they do.
struct Block {
    title: String,
    rows: Vec<(Vec<String>, String)>,
}

/// The parts of the table. What the menu names already is not said once more.
fn blocks(catalog: &Catalog) -> Vec<Block> {
    let mut named: Vec<String> = Vec::new();
    let mut blocks = Vec::new();
    for part in &PARTS {
        let mut rows = merged(part, catalog);
        rows.retain(|(_, does)| !(part.id == "everywhere" && named.contains(does)));
        if part.id.starts_with("menu") {
            named.extend(rows.iter().map(|(_, does)| does.clone()));
        }
        let title = catalog.say(&(part.title)());
        blocks.push(Block { title, rows });
    }
    blocks
}

/// What is said before the keys and after them.
fn sentences(catalog: &Catalog) -> ([String; 3], String) {
    let before = [say::lead(), help::letters(), say::pad()];
    (
        before.map(|phrase| catalog.say(&phrase)),
        catalog.say(&help::function_keys()),
    )
}

/// The card as text.
pub fn text(catalog: &Catalog) -> String {
    let (before, after) = sentences(catalog);
    let mut lines = vec![catalog.say(&say::title()), String::new()];
    let whole = 2 * COLUMN + BETWEEN;
    lines.extend(before.iter().flat_map(|said| wrapped(said, whole)));
    lines.push(String::new());
    let [left, right] = columns(catalog);
    for at in 0..left.len().max(right.len()) {
        let line = |column: &[String]| column.get(at).cloned().unwrap_or_default();
        let (left, right) = (line(&left), line(&right));
        let blanks = (COLUMN + BETWEEN).saturating_sub(width(&left));
        let joined = format!("{left}{}{right}", " ".repeat(blanks));
        lines.push(joined.trim_end().to_owned());
    }
    lines.push(String::new());
    lines.extend(wrapped(&after, whole));
    lines.push(String::new());
    lines.join("\n")
}

/// The two columns, each part in the one that is shorter so far.
fn columns(catalog: &Catalog) -> [Vec<String>; 2] {
    let [mut left, mut right] = [Vec::new(), Vec::new()];
    for block in blocks(catalog) {
        let column: &mut Vec<String> = match right.len() < left.len() {
            true => &mut right,
            false => &mut left,
        };
        if !column.is_empty() {
            column.push(String::new());
        }
        column.extend(wrapped(&block.title, COLUMN));
        for (keys, does) in block.rows {
            let (keys, does) = (
                wrapped(&keys.join(" "), KEYS),
                wrapped(&does, COLUMN - KEYS - 3),
            );
            for at in 0..keys.len().max(does.len()) {
                let part = |parts: &[String]| parts.get(at).cloned().unwrap_or_default();
                let (key, does) = (part(&keys), part(&does));
                let blanks = (KEYS + 1).saturating_sub(width(&key));
                let line = format!("  {key}{}{does}", " ".repeat(blanks));
                column.push(line.trim_end().to_owned());
            }
        }
    }
    [left, right]
}

fn wrapped(text: &str, cells: usize) -> Vec<String> {
    let lines = wrap(text, cells);
    lines.iter().map(|line| line.of(text).to_owned()).collect()
}

/// The card as a page.
pub fn html(catalog: &Catalog) -> String {
    let (before, after) = sentences(catalog);
    let title = escaped(&catalog.say(&say::title()));
    let paragraph = |said: &str| format!("<p>{}</p>\n", escaped(said));
    let before: String = before.iter().map(|said| paragraph(said)).collect();
    let parts: String = blocks(catalog).iter().map(section).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{before}\
         <div class=\"parts\">\n{parts}</div>\n{}</body>\n</html>\n",
        catalog.locale(),
        include_str!("card.css"),
        paragraph(&after),
    )
}

fn section(block: &Block) -> String {
    let row = |(keys, does): &(Vec<String>, String)| {
        let keys: Vec<String> = keys
            .iter()
            .map(|key| format!("<kbd>{}</kbd>", escaped(key)))
            .collect();
        format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n",
            keys.join(" "),
            escaped(does)
        )
    };
    let rows: String = block.rows.iter().map(row).collect();
    format!(
        "<section><h2>{}</h2>\n<table>\n{rows}</table></section>\n",
        escaped(&block.title)
    )
}
