//! `fener list`: the questionnaires and the sessions at hand.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::cli::Exit;
use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop};
use crate::cli::{levels, lines, open_session, unusable};
use crate::form::load::country::offer::CountryOffer;
use crate::form::load::library::{Library, Offer};
use crate::form::load::source::Origin;
use crate::form::model::country::{level, name};
use crate::form::model::questionnaire::Purpose;
use crate::form::model::text::questionnaire_title;
use crate::interface::tui::countries::speak;
use crate::interface::tui::package::{in_order, texts_of};
use crate::record::session::summary::SessionRow;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::keys::{cli as say, country as say_country, upgrade as say_upgrade};
use crate::text::i18n::phrase::{Arg, Phrase};

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .switch("questionnaires", say::help_only_questionnaires)
        .switch("sessions", say::help_only_sessions)
        .switch("countries", say_country::help_only_countries)
        .json()
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let (only_questionnaires, only_sessions) = (
        matches.get_flag("questionnaires"),
        matches.get_flag("sessions"),
    );
    let mut sources = SourceMap::default();
    let (library, problems) = desk.world.library(&mut sources);
    // A package of the user's own that cannot be offered must not vanish without a word.
    desk.complain(&problems, &sources);
    if !only_sessions || only_questionnaires {
        desk.complain(&unusable::all(&library), &sources);
    }
    if matches.get_flag("countries") {
        return only_countries(matches.get_flag(JSON), &library, desk);
    }
    let offers: Vec<&Offer> = match only_sessions && !only_questionnaires {
        true => Vec::new(),
        false => in_order(&library.offers, &desk.catalog)
            .into_iter()
            .map(|(offer, _)| offer)
            .collect(),
    };
    let rows = match only_questionnaires && !only_sessions {
        true => Vec::new(),
        false => open_session::rows(desk)?,
    };
    if matches.get_flag(JSON) {
        let offers: Vec<Value> = offers
            .iter()
            .map(|offer| offer_json(offer, &library, desk))
            .collect();
        let rows: Vec<Value> = rows.iter().map(session_json).collect();
        let countries = countries_json(&library, desk);
        desk.json(&json!({ "version": 1, "questionnaires": offers, "countries": countries, "sessions": rows }))?;
        return Ok(Exit::Done);
    }
    if !only_sessions || only_questionnaires {
        questionnaires(&offers, &library, desk)?;
        desk.line("")?;
        countries(&library, desk)?;
    }
    if !only_questionnaires && !only_sessions {
        desk.line("")?;
    }
    if !only_questionnaires || only_sessions {
        sessions(&rows, &library, desk)?;
    }
    Ok(Exit::Done)
}

fn questionnaires(offers: &[&Offer], library: &Library, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let head = [
        say::head_questionnaire(),
        say::head_version(),
        say::head_languages(),
        say::head_title(),
    ];
    let mut table = vec![said(&head, desk)];
    for offer in offers {
        let languages = languages(offer, desk);
        let version = offer.version.to_string();
        table.push(vec![
            offer.id.to_string(),
            match unusable::questionnaire(offer, library) {
                None => version,
                Some(_) => desk.catalog.say(&say_upgrade::unusable_cell(version)),
            },
            languages.join(" "),
            title(offer, desk),
        ]);
    }
    print(&table, desk)
}

/// The country packs alone.
fn only_countries(as_json: bool, library: &Library, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    if as_json {
        let countries = countries_json(library, desk);
        desk.json(&json!({ "version": 1, "countries": countries }))?;
    } else {
        countries(library, desk)?;
    }
    Ok(Exit::Done)
}

fn countries(library: &Library, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let head = [
        say_country::head_country(),
        say_country::head_law(),
        say_country::head_signed(),
        say::head_languages(),
        say::head_title(),
    ];
    let mut table = vec![said(&head, desk)];
    for offer in &library.countries {
        let languages = pack_languages(offer, desk);
        let signed = match &offer.signed_off_by {
            Some(partner) => partner.clone(),
            None => desk.catalog.say(&say_country::unsigned()),
        };
        table.push(vec![
            offer.country.clone(),
            desk.catalog.show(&Arg::Date(offer.law_as_of)),
            signed,
            languages.join(" "),
            country_name(offer, desk),
        ]);
    }
    print(&table, desk)
}

fn country_name(offer: &CountryOffer, desk: &Desk<'_>) -> String {
    let texts = speak(offer, &desk.catalog);
    texts.text(&name(&offer.country)).marked()
}

fn countries_json(library: &Library, desk: &Desk<'_>) -> Vec<Value> {
    let one = |offer: &CountryOffer| {
        let changes = offer.changes.iter();
        let changes = changes.map(|target| format!("{}@{}", target.questionnaire, target.major));
        let languages = pack_languages(offer, desk);
        json!({
            "country": offer.country,
            "name": country_name(offer, desk),
            "law_as_of": offer.law_as_of.to_string(),
            "signed_off_by": offer.signed_off_by,
            "levels": offer.levels,
            "changes": changes.collect::<Vec<_>>(),
            "languages": languages,
            "digest": offer.source.digest().to_string(),
            "folder": folder(&offer.source.origin),
        })
    };
    library.countries.iter().map(one).collect()
}

fn folder(origin: &Origin) -> Option<String> {
    match origin {
        Origin::Embedded => None,
        Origin::Folder(path) => Some(path.display().to_string()),
    }
}

fn sessions(rows: &[SessionRow], library: &Library, desk: &mut Desk<'_>) -> Result<(), Stop> {
    if rows.is_empty() {
        return desk.say(&say::no_sessions());
    }
    let head = [
        say::head_session(),
        say::head_subject(),
        say::head_period(),
        say::head_questionnaire(),
        say::head_done(),
        say::head_changed(),
        say::head_state(),
    ];
    let offset = desk.world.moment().zone.offset;
    let mut table = vec![said(&head, desk)];
    for (row, (_, short)) in rows.iter().zip(open_session::short_ids(rows)) {
        let done = match &row.summary {
            Some((_, summary)) => format!("{}/{}", summary.done, summary.all),
            None => "-".to_owned(),
        };
        let state = match row.signed {
            true => say::state_signed(),
            false => say::state_open(),
        };
        table.push(vec![
            short,
            label(row, library, desk),
            levels::typed(row.period),
            row.questionnaire.to_string(),
            done,
            desk.catalog.show(&Arg::Moment(row.changed_at, offset)),
            desk.catalog.say(&state),
        ]);
    }
    print(&table, desk)
}

/// What a session is called: a level of government by its name, where the pack that names it is at hand.
fn label(row: &SessionRow, library: &Library, desk: &Desk<'_>) -> String {
    let of_row = |offer: &&CountryOffer| Some(&offer.country) == row.country.as_ref();
    let pack = library.countries.iter().find(of_row);
    let name = |id: &String| match pack.filter(|pack| pack.levels.contains(id)) {
        Some(pack) => speak(pack, &desk.catalog)
            .text(&level(&pack.country, id))
            .marked(),
        None => id.clone(),
    };
    row.label(row.level.as_ref().map(name).as_deref())
}

fn said(head: &[Phrase], desk: &Desk<'_>) -> Vec<String> {
    head.iter().map(|phrase| desk.catalog.say(phrase)).collect()
}

fn print(table: &[Vec<String>], desk: &mut Desk<'_>) -> Result<(), Stop> {
    lines::table(table)
        .iter()
        .try_for_each(|line| desk.line(line))
}

fn title(offer: &Offer, desk: &Desk<'_>) -> String {
    let texts = desk
        .catalog
        .clone()
        .with_package(texts_of(&offer.source, ""));
    texts.text(&questionnaire_title()).marked()
}

fn offer_json(offer: &Offer, library: &Library, desk: &Desk<'_>) -> Value {
    let languages = languages(offer, desk);
    json!({
        "id": offer.id.as_str(),
        "version": offer.version.to_string(),
        "usable": unusable::questionnaire(offer, library).is_none(),
        "purpose": match offer.purpose {
            Purpose::Assessment => "assessment",
            Purpose::Practice => "practice",
        },
        "languages": languages,
        "title": title(offer, desk),
        "digest": offer.source.digest().to_string(),
        "folder": folder(&offer.source.origin),
    })
}

fn session_json(row: &SessionRow) -> Value {
    let (done, all) = match &row.summary {
        Some((_, summary)) => (Some(summary.done), Some(summary.all)),
        None => (None, None),
    };
    json!({
        "id": row.session.to_string(),
        "assessment": row.assessment.to_string(),
        "subject_code": row.code,
        "country": row.country,
        "government_level": row.level,
        "period_from": row.period.0.to_string(),
        "period_to": row.period.1.to_string(),
        "rater_code": Some(&row.rater_code).filter(|code| !code.is_empty()),
        "questionnaire": row.questionnaire.as_str(),
        "version": row.version.to_string(),
        "mode": row.mode.as_str(),
        "done": done,
        "all": all,
        "opened_at": row.opened_at.to_string(),
        "changed_at": row.changed_at.to_string(),
        "signed": row.signed,
    })
}

/// The languages that a questionnaire can be read in.
fn languages(offer: &Offer, desk: &Desk<'_>) -> Vec<String> {
    let languages = desk.catalog.languages();
    let all = languages.with_made(offer.source.locales());
    all.iter().map(ToString::to_string).collect()
}

/// The languages that a country pack can be read in.
fn pack_languages(offer: &CountryOffer, desk: &Desk<'_>) -> Vec<String> {
    let languages = desk.catalog.languages();
    let all = languages.with_made(offer.locales());
    all.iter().map(ToString::to_string).collect()
}
