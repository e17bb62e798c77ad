//! What a scenario expects against what is: each expectation gives its difference, if there is one.

use crate::base::number::Number;
use crate::base::value::Value;
use crate::engine::flow::evaluation::{Origin, Standing, Violation};
use crate::engine::flow::progress::Progress;
use crate::engine::flow::walk;
use crate::engine::score::grade::{BandKind, Grade};
use crate::engine::score::{Graded, ScoreReport};
use crate::exchange::scenario::play::{Checked, Named, Play};
use crate::exchange::scenario::written::{At, Expected, Written};
use crate::form::model::instrument::{Citation, StandardLayer};
use crate::form::model::questionnaire::{NodeKind, Questionnaire};
use crate::record::session::answer::Response;
use crate::record::session::place::Place;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::scenario as say;

/// What is, where it is not what is expected.
pub(super) struct Found(pub(super) String);

/// Compares one expectation with how things stand; `Ok(None)` when it is met.
pub(super) fn compare(
    play: &Play,
    report: &ScoreReport,
    expected: &Expected,
) -> Checked<Option<Found>> {
    let wanted = &expected.wanted.is;
    match expected.key {
        "visible" | "hidden" => seen(play, expected),
        "required" | "optional" | "read_only" | "open" | "done" => state(play, expected),
        "value" => value(play, expected),
        "origin" => {
            let found = origin(standing(play, &expected.of)?.origin);
            Ok(differs(found, &text(wanted)))
        }
        "options" => {
            let standing = standing(play, &expected.of)?;
            let question = play.questionnaire.question(&standing.place.question);
            let all = question.and_then(|question| question.list());
            let all = all.map_or_else(Vec::new, |list| {
                list.options
                    .iter()
                    .map(|option| option.id.clone())
                    .collect()
            });
            let offered = standing.offered.as_ref().unwrap_or(&all);
            Ok(same_list(
                offered.iter().map(ToString::to_string).collect(),
                wanted,
            ))
        }
        "problems" => {
            let violations = &standing(play, &expected.of)?.violations;
            let found = violations.iter().map(|one| word(one).to_owned()).collect();
            Ok(same_list(found, wanted))
        }
        "rows" => rows(play, expected),
        "next" | "previous" | "next_open" => next(play, expected),
        "weak" => {
            let weak = report.contributions.iter().filter(|one| one.weak.is_some());
            Ok(same_list(
                weak.map(|one| play.shown(&one.place)).collect(),
                wanted,
            ))
        }
        "kept" => {
            let kept = play
                .evaluation
                .kept()
                .map(|standing| play.shown(&standing.place));
            Ok(same_list(kept.collect(), wanted))
        }
        "appeared" => Ok(same_list(play.appeared.clone(), wanted)),
        "disappeared" => Ok(same_list(play.disappeared.clone(), wanted)),
        key => match key.strip_prefix("progress ") {
            Some(part) => progress(play, expected, part),
            None => grade(play, report, expected),
        },
    }
}

/// The word for a violation in scenario files.
pub(super) fn word(violation: &Violation) -> &'static str {
    match violation {
        Violation::Constraint => "constraint",
        Violation::Below(_) => "below",
        Violation::Above(_) => "above",
        Violation::NotWhole => "not_whole",
        Violation::OffStep(_) => "off_step",
        Violation::NotOffered(_) => "not_offered",
        Violation::NotAlone(_) => "not_alone",
        Violation::Unranked(_) => "unranked",
        Violation::SeveralLines => "several_lines",
        Violation::OtherKind => "other_kind",
    }
}

fn standing<'p>(play: &'p Play, name: &At<String>) -> Checked<&'p Standing> {
    let place = play.question(name)?;
    let standing = play.evaluation.standing(&play.questionnaire, &place);
    standing.ok_or_else(|| {
        let summary = say::no_row(&name.is);
        play.problem(Code::ScenarioUnknownName, summary, name.span)
    })
}

fn seen(play: &Play, expected: &Expected) -> Checked<Option<Found>> {
    let hides = expected.key == "hidden";
    let named = match play.named(&expected.of) {
        // A row that is not there is hidden as far as anybody can see.
        Err(problem)
            if hides && problem.code == Code::ScenarioUnknownName && in_row(&expected.of.is) =>
        {
            return Ok(None);
        }
        named => named?,
    };
    let evaluation = &play.evaluation;
    let hidden = match &named {
        Named::Question(place) => evaluation
            .standing(&play.questionnaire, place)
            .and_then(|standing| standing.hidden),
        Named::Node(node, at) => {
            let section = evaluation
                .sections
                .iter()
                .find(|section| section.node == *node);
            let active = evaluation.is_active(&play.questionnaire, *node, at);

            match (section, evaluation.repeat(*node, at)) {
                (Some(section), _) => section.hidden,
                (None, Some(repeat)) => repeat.hidden,
                (None, None) if active => None,
                (None, None) => {
                    return Ok((!hides).then(|| Found("hidden".to_owned())));
                }
            }
        }
        Named::Row(repeat, _) => play
            .questionnaire
            .find(repeat.repeat.as_str())
            .and_then(|node| evaluation.repeat(node, &repeat.at)?.hidden),
    };
    Ok(match (hidden, hides) {
        (None, false) | (Some(_), true) => None,
        (None, true) => Some(Found("visible".to_owned())),
        (Some(by), false) => Some(Found(format!("hidden: {}", play.rule(by)))),
    })
}

fn in_row(name: &str) -> bool {
    name.ends_with(']')
}

fn state(play: &Play, expected: &Expected) -> Checked<Option<Found>> {
    let standing = standing(play, &expected.of)?;
    let (met, otherwise) = match expected.key {
        "required" => (standing.required, "optional"),
        "optional" => (!standing.required, "required"),
        "read_only" => (standing.read_only, "to be changed freely"),
        "open" => (standing.is_open(), "not open"),
        _ => (standing.is_done(), "not done"),
    };
    let hidden = standing
        .hidden
        .map(|by| format!("hidden: {}", play.rule(by)));
    Ok((!met).then(|| Found(hidden.unwrap_or_else(|| otherwise.to_owned()))))
}

fn value(play: &Play, expected: &Expected) -> Checked<Option<Found>> {
    let node = play.questionnaire.find(&expected.of.is);
    let is_variable = node
        .and_then(|node| play.questionnaire.node(node))
        .is_some_and(|node| matches!(node.kind, NodeKind::Variable(_) | NodeKind::BuiltIn(_)));
    let response = match node.filter(|_| is_variable) {
        Some(node) => play.evaluation.variable(node).cloned().map(Response::Value),
        None => standing(play, &expected.of)?.response.clone(),
    };
    let met = match (&expected.wanted.is, &response) {
        (Written::Text(text), None) => text.is_empty(),
        (Written::NotApplicable(wanted), Some(Response::NotApplicable(reason))) => wanted == reason,
        (Written::NotVerified(wanted), Some(Response::NotVerified(reason))) => {
            wanted == reason.as_str()
        }
        (Written::Number(wanted), Some(Response::Value(Value::Number(number)))) => {
            Number::parse(wanted).as_ref() == Some(number)
        }
        (Written::Text(wanted), Some(Response::Value(Value::Number(number)))) => {
            Number::parse(wanted).as_ref() == Some(number)
        }
        (Written::List(wanted), Some(Response::Value(value))) => {
            wanted.join(" ") == value.to_code()
        }
        (Written::Text(wanted), Some(Response::Value(value))) => *wanted == value.to_code(),
        (Written::When(wanted), Some(Response::Value(value))) => {
            wanted.starts_with(&value.to_code())
        }
        (Written::Truth(wanted), Some(Response::Value(value))) => {
            wanted.to_string() == value.to_code()
        }
        _ => false,
    };
    Ok((!met).then(|| Found(said(&response))))
}

/// A response as the format writes it.
fn said(response: &Option<Response>) -> String {
    match response {
        None => "\"\"".to_owned(),
        Some(Response::NotApplicable(reason)) => Written::NotApplicable(reason.clone()).shown(),
        Some(Response::NotVerified(reason)) => {
            Written::NotVerified(reason.as_str().to_owned()).shown()
        }
        Some(Response::Value(Value::Number(number))) => number.to_string(),
        Some(Response::Value(value)) => format!("\"{}\"", value.to_code()),
    }
}

fn origin(origin: Origin) -> String {
    match origin {
        Origin::Nowhere => "nowhere",
        Origin::Given => "given",
        Origin::Unconfirmed => "unconfirmed",
        Origin::Default => "default",
        Origin::Calculated => "calculated",
    }
    .to_owned()
}

fn rows(play: &Play, expected: &Expected) -> Checked<Option<Found>> {
    let repeat = match play.named(&expected.of)? {
        Named::Node(node, at) => play.evaluation.repeat(node, &at),
        _ => None,
    };
    let Some(repeat) = repeat else {
        let summary = say::wrong_thing(&expected.of.is, "repeat");
        return Err(play.problem(Code::ScenarioUnknownName, summary, expected.of.span));
    };
    let visible = if repeat.hidden.is_none() {
        repeat.rows.len()
    } else {
        0
    };
    Ok(differs(visible.to_string(), &text(&expected.wanted.is)))
}

fn next(play: &Play, expected: &Expected) -> Checked<Option<Found>> {
    let from = play.question(&expected.of)?;
    let (questionnaire, evaluation) = (&play.questionnaire, &play.evaluation);
    let found = match expected.key {
        "next" => walk::next(questionnaire, evaluation, &from),
        "previous" => walk::previous(questionnaire, evaluation, &from),
        _ => walk::next_open(questionnaire, evaluation, &from),
    };
    let found = found.map_or_else(String::new, |standing| play.shown(&standing.place));
    Ok(differs(found, &text(&expected.wanted.is)))
}

fn shown(play: &Play, places: &[Place]) -> Vec<String> {
    places.iter().map(|place| play.shown(place)).collect()
}

fn progress(play: &Play, expected: &Expected, part: &str) -> Checked<Option<Found>> {
    let progress: &Progress = match expected.of.is.as_str() {
        "" => &play.evaluation.progress,
        id => {
            let mut sections = play.evaluation.sections.iter();
            match sections.find(|section| section.id.as_str() == id) {
                Some(section) => &section.progress,
                None => {
                    let summary = say::wrong_thing(id, "section");
                    return Err(play.problem(Code::ScenarioUnknownName, summary, expected.of.span));
                }
            }
        }
    };
    let found = match part {
        "done" => progress.done,
        "all" => progress.all,
        "problems" => progress.violated,
        _ => progress.required_open,
    };
    Ok(differs(found.to_string(), &text(&expected.wanted.is)))
}

fn grade(play: &Play, report: &ScoreReport, expected: &Expected) -> Checked<Option<Found>> {
    let grade = graded(&play.questionnaire, &expected.of.is).and_then(|of| report.grade(&of));
    let Some(grade) = grade else {
        let summary = say::wrong_thing(&expected.of.is, "overall, section, standard, layer");
        return Err(play.problem(Code::ScenarioUnknownName, summary, expected.of.span));
    };
    let wanted = &expected.wanted.is;
    Ok(match expected.key {
        "band" => differs(band(&grade.band).to_owned(), &text(wanted)),
        "failed" => same_list(shown(play, &grade.failed), wanted),
        "score weak" => differs(grade.counts.weak.to_string(), &text(wanted)),
        key => share(&play.questionnaire, part(grade, key), &text(wanted)),
    })
}

fn part<'g>(grade: &'g Grade, key: &str) -> Option<&'g Number> {
    match key {
        "score" => grade.score.as_ref(),
        "coverage" => grade.coverage.as_ref(),
        "lowest" => grade.lowest.as_ref(),
        _ => grade.highest.as_ref(),
    }
}

/// What a name among the scores stands for: `overall`, a section, `layer law`, or a citation.
fn graded(questionnaire: &Questionnaire, name: &str) -> Option<Graded> {
    if name == "overall" {
        return Some(Graded::Overall);
    }
    if let Some(layer) = name.strip_prefix("layer ") {
        return StandardLayer::parse(layer).map(Graded::Layer);
    }
    let section = questionnaire
        .find(name)
        .and_then(|node| questionnaire.section(node));
    Some(match section {
        Some((_, id)) => Graded::Section(id.clone()),
        None => Graded::Standard(Citation::new(name)),
    })
}

/// Shares are percentages, rounded as the questionnaire shows them, or exact as a ratio such as `13/15`.
fn share(questionnaire: &Questionnaire, found: Option<&Number>, wanted: &str) -> Option<Found> {
    let Some(found) = found else {
        return differs("none".to_owned(), wanted);
    };
    if wanted.contains('/') {
        let met = Number::parse(wanted).as_ref() == Some(found);
        return (!met).then(|| Found(found.to_string()));
    }
    let rounding = questionnaire.grading.rounding;
    let percent = (found * &Number::whole(100)).to_fixed(rounding.decimals, rounding.half);
    let met = Number::parse(&percent).is_some_and(|found| Number::parse(wanted) == Some(found));
    (!met).then_some(Found(percent))
}

fn band(band: &BandKind) -> &str {
    match band {
        BandKind::NotApplicable => "not_applicable",
        BandKind::MustPassFailed => "must_pass_failed",
        BandKind::NotRated => "not_rated",
        BandKind::Of(id) => id.as_str(),
    }
}

fn text(written: &Written) -> String {
    match written {
        Written::Text(text) | Written::Number(text) | Written::When(text) => text.clone(),
        Written::Truth(truth) => truth.to_string(),
        written => written.shown(),
    }
}

fn differs(found: String, wanted: &str) -> Option<Found> {
    (found != wanted).then(|| match found.is_empty() {
        true => Found("\"\"".to_owned()),
        false => Found(found),
    })
}

/// Compares lists in order; one word stands for a list of one, and an empty text for none.
fn same_list(found: Vec<String>, wanted: &Written) -> Option<Found> {
    let wanted: Vec<String> = match wanted {
        Written::List(items) => items.clone(),
        Written::Text(text) => text.split_whitespace().map(str::to_owned).collect(),
        other => vec![other.shown()],
    };
    (found != wanted).then(|| Found(Written::List(found).shown()))
}
