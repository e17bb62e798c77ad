//! `fener languages`: per language and package, what is written, signed, missing, left in English and out of date.

use std::collections::BTreeSet;

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop};
use crate::cli::translate::origin::{self, Origin};
use crate::cli::{Exit, lines};
use crate::text::i18n::keys::translate as say;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::standing::{Tally, tally};

pub(super) fn arguments(builder: Builder) -> Builder {
    builder.json().after(say::after_languages)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let table = desk.catalog.languages().clone();
    let mut origins = origin::all(desk);
    for origin in &mut origins {
        origin.texts = std::mem::take(&mut origin.texts).with_made(&table);
        for language in table.iter() {
            if let Some(from) = &language.made_from {
                origin.made.stand_in(&language.locale, from);
            }
        }
    }
    let mut rows = Vec::new();
    for locale in &languages(&origins, desk) {
        for origin in &origins {
            let counted = tally(&origin.texts, locale, &origin.made);
            rows.push((locale.clone(), origin.name.clone(), counted));
        }
    }
    if matches.get_flag(JSON) {
        let rows: Vec<Value> = rows.iter().map(row_json).collect();
        desk.json(&json!({ "version": 1, "languages": rows }))?;
        return Ok(Exit::Done);
    }
    let heads = [
        say::head_language(),
        say::head_package(),
        say::head_texts(),
        say::head_written(),
        say::head_reviewed(),
        say::head_fallen_back(),
        say::head_same(),
        say::head_out_of_date(),
        say::head_unrecorded(),
    ];
    let mut table = vec![heads.iter().map(|head| desk.catalog.say(head)).collect()];
    table.extend(rows.iter().map(row));
    for line in lines::table(&table) {
        desk.line(&line)?;
    }
    Ok(Exit::Done)
}

/// The languages of the table in its order, and behind them those that only have texts.
fn languages(origins: &[Origin], desk: &Desk<'_>) -> Vec<Locale> {
    let table = desk.catalog.languages();
    let mut all: Vec<Locale> = table.iter().map(|one| one.locale.clone()).collect();
    let written: BTreeSet<&Locale> = origins.iter().flat_map(|o| o.texts.languages()).collect();
    for locale in written {
        if !all.contains(locale) {
            all.push(locale.clone());
        }
    }
    all
}

fn row((locale, name, tally): &(Locale, String, Tally)) -> Vec<String> {
    let counts = [
        tally.texts,
        tally.written,
        tally.reviewed,
        tally.fallen_back,
        tally.same,
        tally.out_of_date,
        tally.unrecorded,
    ];
    let words = [locale.to_string(), name.clone()];
    words
        .into_iter()
        .chain(counts.map(|count| count.to_string()))
        .collect()
}

fn row_json((locale, name, tally): &(Locale, String, Tally)) -> Value {
    json!({
        "language": locale.as_str(),
        "package": name,
        "texts": tally.texts,
        "written": tally.written,
        "reviewed": tally.reviewed,
        "fallen_back": tally.fallen_back,
        "same_as_english": tally.same,
        "out_of_date": tally.out_of_date,
        "not_recorded": tally.unrecorded,
    })
}
