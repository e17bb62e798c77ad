//! `fener diff`: per question what changed between two versions, and what of old sessions carries over; of a questionnaire, or of a
//! country pack.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop, WIDTH};
use crate::cli::lines::wrapped;
use crate::cli::{Exit, questionnaire};
use crate::form::diff::{Aspect, Change, Compared, Fate};
use crate::interface::app::changes::aspect;
use crate::interface::tui::editions::compared;
use crate::interface::tui::package::Package;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::author as say;
use crate::text::i18n::phrase::Phrase;

mod pack;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional("old", (true, false), say::value_old, say::help_old)
        .positional("new", (true, false), say::value_new, say::help_new)
        .json()
        .after(say::after_diff)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let word = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str);
    match ["old", "new"].map(|id| pack::named(word(id), desk)) {
        [Some(old), Some(new)] => return pack::run((old, new), matches.get_flag(JSON), desk),
        [None, None] => {}
        _ => same_id(["old", "new"].map(|id| word(id).to_owned()))?,
    }
    let old = questionnaire::need(word("old"), desk)?;
    let new = questionnaire::need(word("new"), desk)?;
    same_id([&old, &new].map(|package| package.questionnaire.id.as_str().to_owned()))?;
    let found = compared(&old, &new);
    let changed: Vec<&Compared> = found.iter().filter(|one| !one.is_same()).collect();
    match matches.get_flag(JSON) {
        true => desk.json(&whole_json(&old, &new, &found))?,
        false => print(&found, &changed, desk)?,
    }
    Ok(match changed.is_empty() {
        true => Exit::Done,
        false => Exit::No,
    })
}

/// Refuses to compare two different things.
fn same_id([one, other]: [String; 2]) -> Result<(), Stop> {
    if one == other {
        return Ok(());
    }
    let problem = Diagnostic::new(Code::ValueInvalid, say::different_ids(one, other));
    Err(Stop::refused(problem.hint(say::different_ids_hint())))
}

fn print(found: &[Compared], changed: &[&Compared], desk: &mut Desk<'_>) -> Result<(), Stop> {
    for one in changed {
        let fate = desk.catalog.say(&fate(one.fate));
        desk.line(format!("{}  {}  {fate}", one.number, one.id).trim_start())?;
        for change in &one.changes {
            let name = desk.catalog.say(&aspect(&change.aspect));
            desk.line(&format!("    {name}"))?;
            changed_lines(&change.old, &change.new, desk)?;
        }
    }
    if changed.is_empty() {
        return desk.say(&say::nothing_changed());
    }
    let count = |is: &dyn Fn(&&Compared) -> bool| found.iter().filter(is).count();
    let of = |fate: Fate| count(&|one| one.fate == fate);
    let same = count(&|one| one.is_same());
    desk.line("")?;
    desk.say(&say::diff_counts(
        same,
        of(Fate::CarriesOver).saturating_sub(same),
        of(Fate::Confirm),
        of(Fate::New),
        of(Fate::Gone),
    ))
}

/// Both sides of a change, one below the other.
fn changed_lines(old: &str, new: &str, desk: &mut Desk<'_>) -> Result<(), Stop> {
    for (mark, side) in [('-', old), ('+', new)] {
        let lines = wrapped(side, "        ", WIDTH);
        for (n, line) in lines.iter().enumerate() {
            let mark = if n == 0 { mark } else { ' ' };
            desk.line(&format!("      {mark} {}", line.trim_start()))?;
        }
    }
    Ok(())
}

fn fate(fate: Fate) -> Phrase {
    match fate {
        Fate::CarriesOver => say::fate_carries(),
        Fate::Confirm => say::fate_confirm(),
        Fate::New => say::fate_new(),
        Fate::Gone => say::fate_gone(),
    }
}

/// The name of an aspect for programs.
fn aspect_word(aspect: &Aspect) -> String {
    match aspect {
        Aspect::Id => "id".to_owned(),
        Aspect::Number => "number".to_owned(),
        Aspect::Section => "section".to_owned(),
        Aspect::Text => "text".to_owned(),
        Aspect::Guidance(part) => format!("text.{part}"),
        Aspect::Type => "type".to_owned(),
        Aspect::Choices => "choices".to_owned(),
        Aspect::Rule(kind) => kind.as_str().to_owned(),
        Aspect::Around => "around".to_owned(),
        Aspect::Weight => "weight".to_owned(),
        Aspect::Points => "points".to_owned(),
        Aspect::MustPass => "must_pass".to_owned(),
        Aspect::Cites => "cites".to_owned(),
        Aspect::Layer => "layer".to_owned(),
        Aspect::Prefill => "prefill".to_owned(),
        Aspect::Verify => "verify".to_owned(),
        Aspect::Retired => "retired".to_owned(),
        Aspect::Sensitive => "sensitive".to_owned(),
        Aspect::SmallNumber => "small_number".to_owned(),
    }
}

fn whole_json(old: &Package, new: &Package, found: &[Compared]) -> Value {
    let edition = |package: &Package| {
        json!({
            "version": package.questionnaire.version.to_string(),
            "digest": package.questionnaire.digest.to_string(),
        })
    };
    let questions: Vec<Value> = found.iter().map(question_json).collect();
    json!({
        "version": 1,
        "questionnaire": new.questionnaire.id.as_str(),
        "old": edition(old),
        "new": edition(new),
        "questions": questions,
    })
}

/// A change for programs.
pub(super) fn change_json(change: &Change) -> Value {
    json!({
        "aspect": aspect_word(&change.aspect),
        "bears_meaning": change.aspect.bears_meaning(),
        "old": change.old,
        "new": change.new,
    })
}

fn question_json(one: &Compared) -> Value {
    json!({
        "id": one.id.as_str(),
        "number": one.number,
        "before": one.before.as_ref().map(|id| id.as_str()),
        "answers": match one.fate {
            Fate::CarriesOver => "carry_over",
            Fate::Confirm => "confirm_again",
            Fate::New => "none_yet",
            Fate::Gone => "stay_behind",
        },
        "changes": one.changes.iter().map(change_json).collect::<Vec<_>>(),
    })
}
