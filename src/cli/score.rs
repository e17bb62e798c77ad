//! `fener score`: the grades of a session, and with `--explain` what each is made of.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::base::number::Number;
use crate::cli::arguments::{Builder, JSON};
use crate::cli::desk::{Desk, Stop};
use crate::cli::open_session::OpenSession;
use crate::cli::{Exit, lines, open_session};
use crate::engine::score::ScoreReport;
use crate::engine::score::contribution::{Contribution, State};
use crate::engine::score::grade::{BandKind, Grade};
use crate::text::i18n::keys::{cli as say, country as say_country};
use crate::text::i18n::phrase::{Arg, Phrase};

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional(
            "session",
            (true, false),
            say::value_session,
            say::help_session,
        )
        .switch("explain", say::help_score_explain)
        .json()
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let name = matches
        .get_one::<String>("session")
        .map_or("", String::as_str);
    let open = open_session::need(name, desk)?;
    let explain = matches.get_flag("explain");
    if matches.get_flag(JSON) {
        desk.json(&report_json(&open, explain))?;
        return Ok(Exit::Done);
    }
    let total = desk.catalog.say(&say::total());
    let heads = [
        say::head_part(),
        say::head_score(),
        say::head_range(),
        say::head_coverage(),
        say::head_band(),
    ];
    let mut table = vec![said(&heads, desk)];
    table.push(row(&total, &open.score.overall, &open));
    if let Some(national) = &open.score.national {
        let name = desk.catalog.say(&say_country::national());
        table.push(row(&name, &national.overall, &open));
    }
    table.extend(
        open.score
            .sections
            .iter()
            .map(|(id, grade)| row(id.as_str(), grade, &open)),
    );
    table.extend(
        open.score
            .layers
            .iter()
            .map(|(layer, grade)| row(layer.as_str(), grade, &open)),
    );
    table.extend(
        open.score
            .standards
            .iter()
            .map(|(cited, grade)| row(cited.as_str(), grade, &open)),
    );
    print(&table, desk)?;
    let failed: Vec<Arg> = open
        .score
        .overall
        .failed
        .iter()
        .map(|place| Arg::Text(place.to_string()))
        .collect();
    if !failed.is_empty() {
        desk.say(&say::failed_list(failed))?;
    }
    if explain {
        desk.line("")?;
        print_contributions(&open, desk)?;
    }
    Ok(Exit::Done)
}

/// What each question gave, a row a question.
fn print_contributions(open: &OpenSession, desk: &mut Desk<'_>) -> Result<(), Stop> {
    let heads = [
        say::head_question(),
        say::head_state(),
        say::head_points(),
        say::head_weight(),
        say::head_counts(),
    ];
    let mut table = vec![said(&heads, desk)];
    table.extend(
        open.score
            .widest()
            .contributions
            .iter()
            .map(contribution_row),
    );
    print(&table, desk)
}

fn said(heads: &[Phrase], desk: &Desk<'_>) -> Vec<String> {
    heads
        .iter()
        .map(|phrase| desk.catalog.say(phrase))
        .collect()
}

fn print(table: &[Vec<String>], desk: &mut Desk<'_>) -> Result<(), Stop> {
    lines::table(table)
        .iter()
        .try_for_each(|line| desk.line(line))
}

/// A share as a number of 100, rounded as the questionnaire says; a dash where there is none.
fn shown(share: Option<&Number>, open: &OpenSession) -> String {
    let rounding = open.package.questionnaire.grading.rounding;
    share.map_or("-".to_owned(), |share| {
        (share * &Number::whole(100)).to_fixed(rounding.decimals, rounding.half)
    })
}

fn row(name: &str, grade: &Grade, open: &OpenSession) -> Vec<String> {
    vec![
        name.to_owned(),
        shown(grade.score.as_ref(), open),
        format!(
            "{}-{}",
            shown(grade.lowest.as_ref(), open),
            shown(grade.highest.as_ref(), open)
        ),
        shown(grade.coverage.as_ref(), open),
        band(&grade.band),
    ]
}

/// A band by its id, the three states by words of their own.
fn band(kind: &BandKind) -> String {
    match kind {
        BandKind::NotApplicable => "not_applicable".to_owned(),
        BandKind::MustPassFailed => "must_pass_failed".to_owned(),
        BandKind::NotRated => "not_rated".to_owned(),
        BandKind::Of(id) => id.to_string(),
    }
}

fn state(state: &State) -> String {
    match state {
        State::Answered => "answered".to_owned(),
        State::Open => "open".to_owned(),
        State::NotVerified(reason) => format!("not_verified_{}", reason.as_str()),
        State::NotApplicable(_) => "not_applicable".to_owned(),
        State::Hidden(_) => "hidden".to_owned(),
    }
}

fn exact(number: Option<&Number>) -> Option<String> {
    number.map(ToString::to_string)
}

fn contribution_row(contribution: &Contribution) -> Vec<String> {
    vec![
        contribution.place.to_string(),
        state(&contribution.state),
        exact(contribution.points.as_ref()).unwrap_or_else(|| "-".to_owned()),
        contribution.weight.to_string(),
        exact(contribution.counts().as_ref()).unwrap_or_else(|| "-".to_owned()),
    ]
}

fn grade_json(name: &str, grade: &Grade) -> Value {
    json!({
        "id": name,
        "score": exact(grade.score.as_ref()),
        "coverage": exact(grade.coverage.as_ref()),
        "lowest": exact(grade.lowest.as_ref()),
        "highest": exact(grade.highest.as_ref()),
        "band": band(&grade.band),
        "failed": grade.failed.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "weak": grade.counts.weak,
    })
}

fn grades_json(score: &ScoreReport) -> Value {
    json!({
        "overall": grade_json("overall", &score.overall),
        "sections": score.sections.iter().map(|(id, grade)| grade_json(id.as_str(), grade)).collect::<Vec<_>>(),
        "standards": score.standards.iter().map(|(id, grade)| grade_json(id.as_str(), grade)).collect::<Vec<_>>(),
        "layers": score.layers.iter().map(|(layer, grade)| grade_json(layer.as_str(), grade)).collect::<Vec<_>>(),
    })
}

fn report_json(open: &OpenSession, explain: bool) -> Value {
    let score = &open.score;
    let mut report = json!({
        "version": 1,
        "session": score.session.0.to_string(),
        "seq": score.session.1.0,
        "questionnaire": score.questionnaire.0.as_str(),
        "package": score.questionnaire.2.to_string(),
    });
    if let (Value::Object(report), Value::Object(grades)) = (&mut report, grades_json(score)) {
        report.extend(grades);
        if let Some(national) = &score.national {
            report.insert("national".to_owned(), grades_json(national));
        }
    }
    if let (true, Some(report)) = (explain, report.as_object_mut()) {
        let contributions = score.widest().contributions.iter().map(|one| {
            json!({
                "place": one.place.to_string(),
                "state": state(&one.state),
                "points": exact(one.points.as_ref()),
                "weight": one.weight.to_string(),
                "counts": exact(one.counts().as_ref()),
                "must_pass": one.must_pass,
                "weak": one.weak.is_some(),
            })
        });
        report.insert("contributions".to_owned(), contributions.collect());
    }
    report
}
