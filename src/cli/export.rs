//! `fener export`: a session as files that other programs read.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::arguments::Builder;
use crate::cli::desk::{Desk, Stop};
use crate::cli::{Exit, open_session, out_file};
use crate::engine::score::residents::resting_on_residents;
use crate::exchange::leak::leaving;
use crate::exchange::prepared::Prepared;
use crate::exchange::profile::{Profile, RestingRatings};
use crate::exchange::table::Manner;
use crate::exchange::{self, ExportInput, Format, Options};
use crate::record::session::assessment::Opening;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::{cli as say, export, privacy};
use crate::text::i18n::phrase::Arg;

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "session",
            (true, false),
            say::value_session,
            say::help_session,
        )
        .choice("format", Format::ALL.map(Format::as_str), say::help_format)
        .required("format")
        .path("out", say::value_path, say::help_out)
        .required("out")
        .choice("for", ["excel"], say::help_for)
        .switch("exact", say::help_exact)
        .switch("sensitive", say::help_sensitive)
        .choice(
            "profile",
            Profile::ALL.map(Profile::as_str),
            privacy::help_profile,
        )
        .choice("leaks", ["keep", "redact"], privacy::help_leaks)
        .switch("internal", say::help_internal)
        .choice(
            "resident",
            RestingRatings::ALL.map(RestingRatings::as_str),
            privacy::help_resident,
        )
        .switch("history", say::help_history)
        .switch("force", say::help_force)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let name = matches
        .get_one::<String>("session")
        .map_or("", String::as_str);
    let open = open_session::need(name, desk)?;
    let wanted = matches
        .get_one::<String>("format")
        .map_or("json", String::as_str);
    let format = Format::ALL
        .into_iter()
        .find(|format| format.as_str() == wanted)
        .unwrap_or(Format::Json);
    let path = matches
        .get_one::<PathBuf>("out")
        .cloned()
        .unwrap_or_default();
    let force = matches.get_flag("force");
    let texts = open.package.speak(desk.catalog.clone());
    let options = options(matches, &open.assessment.opening, desk);
    let input = ExportInput {
        questionnaire: &open.package.questionnaire,
        texts: &texts,
        assessment: &open.assessment,
        session: &open.session,
        evaluation: &open.evaluation,
        score: Some(&open.score),
        events: &open.events,
        decided: None,
    };
    fits(matches, &options)?;
    if !options.is_internal() && matches.get_one::<String>("resident").is_none() {
        none_rests_on_residents(&input)?;
    }
    if !options.is_internal() && matches.get_one::<String>("leaks").is_none() {
        nothing_leaks(&input, &options)?;
    }
    let stem = path
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let prepared = Prepared::of(&input, &options);
    let mut files = Vec::new();
    for (n, part) in exchange::parts(format, &input).iter().enumerate() {
        let mut content = Vec::new();
        exchange::write(part, &prepared, &input, &options, &mut content)?;
        let target = if n == 0 {
            path.clone()
        } else {
            path.with_file_name(part.file_name(&stem))
        };
        out_file::may_write(&target, force)?;
        files.push((target, content));
    }
    desk.name_carrier(&path);
    for target in written(&files, force)? {
        desk.say(&say::written(target.display().to_string()))?;
    }
    Ok(Exit::Done)
}

/// Refuses to write for others what their profile never holds, rather than leave it out unseen.
fn fits(matches: &ArgMatches, options: &Options) -> Result<(), Stop> {
    let profile = options.profile.as_str();
    let is_refused = |id: &str, is_kept: bool| matches.get_flag(id) && !is_kept;
    let refused = [
        (
            "--exact",
            is_refused("exact", options.keeps_small_numbers()),
        ),
        (
            "--sensitive",
            is_refused("sensitive", options.keeps_sensitive()),
        ),
        (
            "--profile",
            matches.get_flag("internal") && !options.is_internal(),
        ),
    ];
    match refused.into_iter().find(|(_, is_refused)| *is_refused) {
        Some((option, _)) => Err(Stop::refused(
            Diagnostic::new(Code::NotInProfile, privacy::not_in_profile(option, profile))
                .hint(privacy::not_in_profile_hint()),
        )),
        None => Ok(()),
    }
}

/// Refuses, and names the ratings that rest on what residents said alone, until somebody decided what becomes of them.
fn none_rests_on_residents(input: &ExportInput<'_>) -> Result<(), Stop> {
    let rests = resting_on_residents(input.questionnaire, input.evaluation, input.session);
    let numbers: Vec<Arg> = rests
        .map(|(_, question)| Arg::Text(question.number.clone()))
        .collect();
    if numbers.is_empty() {
        return Ok(());
    }
    let words = export::rests_on_residents(numbers);
    Err(Stop::refused(
        Diagnostic::new(Code::RestsOnResidents, words).hint(privacy::rests_hint()),
    ))
}

/// Refuses, and names what points to a person with the words around it, until somebody decided what becomes of it.
fn nothing_leaks(input: &ExportInput<'_>, options: &Options) -> Result<(), Stop> {
    let found = leaving(input, options, &|| false).into_iter();
    let found: Vec<Arg> = found
        .map(|one| {
            let beside = match one.around == one.words {
                true => String::new(),
                false => format!(" ({})", one.around),
            };
            Arg::Text(format!("{}: {}{beside}", one.place, one.words))
        })
        .collect();
    if found.is_empty() {
        return Ok(());
    }
    let words = privacy::leaks(found);
    Err(Stop::refused(
        Diagnostic::new(Code::PointsToPerson, words).hint(privacy::leaks_hint()),
    ))
}

/// What may leave, and for whom.
fn options(matches: &ArgMatches, opening: &Opening, desk: &Desk<'_>) -> Options {
    let manner = match matches.get_one::<String>("for") {
        Some(_) => match &desk.questions {
            Some(asked) => Manner::in_language(&desk.catalog.in_language(asked)),
            None => Manner::spreadsheet(opening, &desk.catalog),
        },
        None => Manner::default(),
    };
    let word = |id: &str| matches.get_one::<String>(id).map(String::as_str);
    let named = word("profile").and_then(Profile::parse);
    let usual = match matches.get_flag("internal") {
        true => Profile::Internal,
        false => Profile::default(),
    };
    Options {
        profile: named.unwrap_or(usual),
        marks: word("leaks") == Some("redact"),
        resting: word("resident")
            .and_then(RestingRatings::parse)
            .unwrap_or_default(),
        exact: matches.get_flag("exact"),
        sensitive: matches.get_flag("sensitive"),
        history: matches.get_flag("history"),
        manner,
    }
}

/// Writes the files of one export. They are of use together only, so when one fails those before it go, unless they may have stood
/// there before.
fn written(files: &[(PathBuf, Vec<u8>)], force: bool) -> Result<Vec<&PathBuf>, Stop> {
    let mut done: Vec<&PathBuf> = Vec::new();
    for (target, content) in files {
        if let Err(stop) = out_file::write(target, force, content) {
            if !force {
                done.iter().for_each(|path| {
                    std::fs::remove_file(path).unwrap_or_default();
                });
            }
            return Err(stop);
        }
        done.push(target);
    }
    Ok(done)
}
