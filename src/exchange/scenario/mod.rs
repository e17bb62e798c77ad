//! Scenarios: skip logic and scoring as an author can write them down and keep them. A scenario plays a questionnaire step by step and
//! says at each what should be visible, what the values are, what is wrong and what scores; replaying it reports every difference.
//! It opens no file: questionnaires come through [`Sources`].
//!
//! # The format
//!
//! ```toml
//! name = "A day centre is not asked about beds"
//! package = "services"               # the id of a package, or the questionnaire itself:
//! # questionnaire = '''
//! # [[section]]                     # as in questionnaire.toml; texts are not needed, and a plain head is put before it unless it
//! # …                               # begins with one of its own: "format = 1" and the rest
//! # '''
//! today = 2026-11-23                 # or 2026-11-23T14:30:00; without it, 15 January 2026; noon unless said otherwise
//! country = "AL"                     # ${country}, ${government_level}, ${mode}, ${period_from}, ${period_to}; without them blank and "site_visit"
//! mode = "site_visit"
//!
//! [[step]]
//! answer = { sv_pro_service_type = "day_centre", sv_pro_groups = ["women", "girls"] }
//! expect.hidden = ["sv_pro_capacity"]
//! expect.value = { residential = 0, children = 1 }
//!
//! [[step]]
//! answer = { "case_age[1]" = 17, sv_acc_food = { not_applicable = "no kitchen" } }
//! expect = { problems = { "case_age[1]" = "constraint" }, score.acc = { score = 86.7, band = "fully_met" } }
//! ```
//!
//! A step does one thing, or nothing: `answer` (in the order of the file), `clear`, `add_row = "case"`, `remove_row = "case[2]"`,
//! `attach = { q = ["DOC", "IV-BEN weak"] }`, `undo = true`, `redo = true`. `today` in a step lets that day come first.
//! Options and levels are written by their ids, several as a list; dates as `2026`, `2026-11` or `2026-11-23`;
//! `{ not_applicable = "reason" }` and `{ not_verified = "no_reply" }` are answers too. Rows count from 1: `"age[2]"`, in a repeat
//! within a repeat `"age[2/1]"`.
//!
//! What can be expected, all optional:
//!
//! | Key | Means |
//! |---|---|
//! | `visible`, `hidden` | questions, groups, sections, repeats and rows that are asked, or are not |
//! | `value` | what counts, for questions and variables; `""` is blank; decimals are compared exactly |
//! | `origin` | where the value comes from: `given`, `default`, `calculated` or `nowhere` |
//! | `required`, `optional`, `read_only`, `open`, `done` | questions of which that is true |
//! | `options` | the options offered, in order |
//! | `problems` | what is wrong with a value: `constraint`, `below`, `above`, `not_whole`, `off_step`, `not_offered`, `not_alone`, `unranked`, `several_lines`, `other_kind`; `[]` for nothing |
//! | `rows` | how many rows a repeat shows |
//! | `next`, `previous`, `next_open` | where the walk goes from a question; `""` when nowhere |
//! | `appeared`, `disappeared` | exactly the questions this step made appear or disappear |
//! | `kept` | exactly the questions whose answers are kept but do not count, because they are hidden |
//! | `weak` | exactly the questions whose top rating stands on weak evidence |
//! | `progress` | `{ done, all, required_open, problems }` in all, or such a table for each section by its id |
//! | `score` | by `overall`, a section, `"layer law"` or a citation: `score`, `coverage`, `lowest`, `highest` as percentages rounded as the questionnaire rounds, or exact as `"13/15"`, or `"none"`; `band` (a band, `not_rated`, `not_applicable`, `must_pass_failed`); `failed`, the must-pass questions at 0; `weak`, how many |
//!
//! `fails = "reason"` in a step says that its expectations are known not to be met; the step turns red when they are.

use std::sync::Arc;

use serde::Serialize;

use crate::engine::flow::Context;
use crate::exchange::scenario::play::{Play, moment};
use crate::exchange::scenario::written::{At, Expected, Scenario, Step};
use crate::form::load::load_structure;
use crate::form::load::source::{InstrumentSource, Origin, PackageSource, STRUCTURE};
use crate::form::model::questionnaire::Questionnaire;
use crate::record::session::assessment::Mode;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, SourceMap, Span};
use crate::text::diag::{Diagnostic, Diagnostics};
use crate::text::i18n::keys::scenario as say;

mod expect;
mod play;
mod read;
mod written;

/// A questionnaire, if it could be read, and what is wrong with it.
pub type Read = (Option<Arc<Questionnaire>>, Diagnostics);

/// Where questionnaires come from.
pub struct Sources<'s> {
    /// The package with an id.
    pub package: &'s dyn Fn(&str) -> Option<Arc<Questionnaire>>,
    /// Makes a questionnaire of the text of a `questionnaire.toml`, without texts; places in its problems count from the start of
    /// that text.
    pub inline: &'s dyn Fn(&str) -> Read,
}

/// What replaying one scenario found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Replayed {
    /// What the scenario is called, if it says.
    pub name: Option<String>,
    /// How many steps were played.
    pub steps: usize,
    /// How many expectations were compared.
    pub checks: usize,
    /// Every difference, and whatever kept the scenario from being played. Nothing here means that it passes.
    pub problems: Diagnostics,
    /// Every difference in a form for programs, those of steps marked as failing included.
    pub differences: Vec<Difference>,
}

/// One expectation that is not met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// In which step, from 1.
    pub step: usize,
    /// Which expectation: `value`, `visible`, `score`.
    pub key: String,
    /// Of what; empty for what is expected of the whole.
    pub of: String,
    /// What was expected, as the format writes it.
    pub expected: String,
    /// What is.
    pub found: String,
    /// Where in the file: first byte, and one past the last.
    pub span: (usize, usize),
    /// Why it was expected not to be met, if it was.
    pub fails: Option<String>,
}

/// What replaying found, for `--json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary<'r> {
    /// The file, as the user knows it.
    pub file: &'r str,
    /// What the scenario is called, if it says.
    pub name: Option<&'r str>,
    /// Whether everything is as expected.
    pub passed: bool,
    /// How many steps were played.
    pub steps: usize,
    /// How many expectations were compared.
    pub checks: usize,
    /// Every difference.
    pub differences: &'r [Difference],
    /// The codes of all problems, those of the differences included.
    pub problems: Vec<&'static str>,
}

impl Replayed {
    /// Says whether everything is as expected.
    pub fn passed(&self) -> bool {
        !self.problems.has_errors()
    }

    /// The form for programs.
    pub fn summary<'r>(&'r self, file: &'r str) -> Summary<'r> {
        Summary {
            file,
            name: self.name.as_deref(),
            passed: self.passed(),
            steps: self.steps,
            checks: self.checks,
            differences: &self.differences,
            problems: self
                .problems
                .0
                .iter()
                .map(|one| one.code.as_str())
                .collect(),
        }
    }
}

/// What is put before an inline questionnaire that has no head: the bands of the shipped questionnaires.
const HEAD: &str = r#"format = 1
id = "scenario"
version = "1.0.0"
purpose = "assessment"
default_language = "en"

[grading]
coverage_floor = "70%"
bands = [ { id = "fully_met", from = "85%" }, { id = "partly_met", from = "40%" }, { id = "not_met", from = "0%" } ]
round = { to = "0.1%", half = "up" }

"#;

/// Makes a questionnaire of a text inside a scenario, for [`Sources::inline`].
pub fn inline(
    text: &str,
    instruments: &InstrumentSource,
) -> (Option<Arc<Questionnaire>>, Diagnostics) {
    let has_head = text
        .lines()
        .any(|line| line.trim_start().starts_with("format"));
    let head = if has_head { "" } else { HEAD };
    let whole: Arc<str> = Arc::from(format!("{head}{text}"));
    let package = PackageSource::from_texts("", Origin::Embedded, [(STRUCTURE.to_owned(), whole)]);
    let mut sources = SourceMap::default();
    let (questionnaire, mut found) = load_structure(&package, instruments, &mut sources);
    for label in found.0.iter_mut().flat_map(|one| &mut one.labels) {
        let back = |at: usize| at.saturating_sub(head.len());
        label.span = Span::new(back(label.span.start), back(label.span.end));
    }
    (questionnaire.map(Arc::new), found)
}

/// Replays the text of a scenario. `source` is the number under which the text stands in the caller's map of sources.
pub fn replay(source: SourceId, text: &str, sources: &Sources<'_>) -> Replayed {
    let (scenario, problems) = read::read(source, text);
    let mut replayed = Replayed {
        name: scenario.name.clone(),
        problems,
        ..Replayed::default()
    };
    if replayed.problems.has_errors() {
        return replayed;
    }
    match open(source, text, &scenario, sources) {
        Err(problems) => replayed.problems.extend(problems),
        Ok(mut play) => {
            for (number, step) in scenario.steps.iter().enumerate() {
                replayed.steps += 1;
                take(&mut play, number + 1, step, source, &mut replayed);
            }
        }
    }
    replayed
}

/// Finds the questionnaire and opens a session on it.
fn open(
    source: SourceId,
    text: &str,
    scenario: &Scenario,
    sources: &Sources<'_>,
) -> Result<Play, Diagnostics> {
    let one =
        |code, summary, span| Diagnostics(vec![Diagnostic::new(code, summary).at(source, span)]);
    let wrong = |at: &At<String>, key: &str, wanted: &str| {
        one(
            Code::ScenarioWrongKind,
            say::wrong_kind(key, wanted),
            at.span,
        )
    };
    let questionnaire = match (&scenario.package, &scenario.inline) {
        (Some(id), _) => (sources.package)(&id.is).ok_or_else(|| {
            one(
                Code::ScenarioNoQuestionnaire,
                say::no_package(&id.is),
                id.span,
            )
        })?,
        (None, Some(inline)) => {
            let (questionnaire, found) = (sources.inline)(&inline.is);
            questionnaire.ok_or_else(|| {
                let mut problems = one(
                    Code::ScenarioNoQuestionnaire,
                    say::no_questionnaire(),
                    first_line(text, inline.span),
                );
                problems.extend(moved(found, source, text, inline));
                problems
            })?
        }
        (None, None) => return Err(Diagnostics::default()),
    };
    let mode = match &scenario.mode {
        None => Mode::SiteVisit,
        Some(mode) => Mode::parse(&mode.is).ok_or_else(|| wrong(mode, "mode", "\"site_visit\""))?,
    };
    let today = scenario.today.as_ref();
    let moment = moment(today.map(|at| at.is.as_str())).ok_or_else(|| {
        let none = At {
            is: String::new(),
            span: Span::default(),
        };
        wrong(today.unwrap_or(&none), "today", "2026-11-23")
    })?;
    let context = Context {
        country: scenario.country.clone(),
        government_level: scenario.government_level.clone(),
        mode,
        period: scenario.period.clone().into(),
    };
    Play::open(questionnaire, context, moment, source).ok_or_else(Diagnostics::default)
}

fn take(play: &mut Play, number: usize, step: &Step, source: SourceId, replayed: &mut Replayed) {
    play.settle();
    if let Some(today) = &step.today {
        match moment(Some(&today.is)) {
            Some(moment) => play.set_moment(moment),
            None => {
                let summary = say::wrong_kind("today", "2026-11-23");
                let problem = Diagnostic::new(Code::ScenarioWrongKind, summary);
                replayed.problems.push(problem.at(source, today.span));
            }
        }
    }
    if let Some(action) = &step.action {
        play.act(action)
            .into_iter()
            .for_each(|problem| replayed.problems.push(problem));
    }
    let report = play.report();
    let mut unmet = 0;
    for expected in &step.expect {
        replayed.checks += 1;
        match expect::compare(play, &report, expected) {
            Err(problem) => replayed.problems.push(*problem),
            Ok(None) => {}
            Ok(Some(found)) => {
                unmet += 1;
                let difference = difference(number, step, expected, found.0);
                if step.fails.is_none() {
                    replayed.problems.push(said(&difference, source, expected));
                }
                replayed.differences.push(difference);
            }
        }
    }
    if let (Some(reason), 0) = (&step.fails, unmet) {
        let problem = Diagnostic::new(Code::ScenarioPasses, say::passes(reason));
        let problem = problem.at(source, step.span).hint(say::passes_hint());
        replayed.problems.push(problem);
    }
}

fn difference(number: usize, step: &Step, expected: &Expected, found: String) -> Difference {
    let span = expected.wanted.span;
    let wanted = &expected.wanted.is;
    Difference {
        step: number,
        key: expected.key.to_owned(),
        of: expected.of.is.clone(),
        expected: match expected.key {
            "visible" | "hidden" | "required" | "optional" | "read_only" | "open" | "done" => {
                expected.key.to_owned()
            }
            _ => wanted.shown(),
        },
        found,
        span: (span.start, span.end),
        fails: step.fails.clone(),
    }
}

fn said(difference: &Difference, source: SourceId, expected: &Expected) -> Diagnostic {
    let of = match difference.of.is_empty() {
        true => "scenario",
        false => &difference.of,
    };
    let summary = say::differs(&difference.key, of, &difference.expected, &difference.found);
    Diagnostic::new(Code::ScenarioDiffers, summary).at(source, expected.wanted.span)
}

/// Puts the problems of an inline questionnaire where its text stands in the scenario.
fn moved(mut found: Diagnostics, source: SourceId, text: &str, inline: &At<String>) -> Diagnostics {
    let literal = text
        .get(inline.span.start..inline.span.end)
        .unwrap_or_default();
    // In a literal string every byte stands for itself; in other strings only the string as a whole can be shown.
    let start = literal
        .find(inline.is.as_str())
        .map(|at| inline.span.start + at);
    for label in found.0.iter_mut().flat_map(|one| &mut one.labels) {
        label.source = source;
        label.span = match start {
            Some(start) => label.span.moved(start),
            None => first_line(text, inline.span),
        };
    }
    found
}

fn first_line(text: &str, span: Span) -> Span {
    let literal = text.get(span.start..span.end).unwrap_or_default();
    let line = literal.lines().next().unwrap_or_default();
    Span::new(span.start, span.start + line.len())
}
