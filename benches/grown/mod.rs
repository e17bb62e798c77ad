//! Generated questionnaires of any size, and sessions that fill them: what a big national tool would look like, and beyond.

use std::fmt::Write as _;
use std::sync::Arc;

use fener::base::digest::Digest;
use fener::base::id::{AssessmentId, EventId, GroupId, OptionId, QuestionId, RaterId, SessionId};
use fener::base::number::Number;
use fener::base::time::{Moment, Timestamp};
use fener::base::value::Value;
use fener::engine::flow::Context;
use fener::exchange::scenario::inline;
use fener::form::load::source::{INSTRUMENTS, InstrumentSource, Origin, PackageSource};
use fener::form::model::questionnaire::Questionnaire;
use fener::record::session::answer::Response;
use fener::record::session::assessment::Mode;
use fener::record::session::event::{Cause, Event, NewEvent, Seq, SessionEvent};
use fener::record::session::fold::Session;
use fener::record::session::place::{Place, RepeatPlace, RowId, RowPath};

/// How many questions a section of the generated questionnaires has.
const IN_SECTION: usize = 40;
/// How many rows each repeat gets.
const ROWS: u32 = 5;

/// Of forty questions: 16 ratings of which half hang on the one before, 10 numbers, 8 calculations, 3 choices with a filter or
/// condition, and 3 in a repeat of five rows with a calculation over them.
pub fn questionnaire(questions: usize) -> Arc<Questionnaire> {
    let (found, problems) = inline(&text(questions), &instruments());
    assert!(!problems.has_errors(), "{:?}", problems.0.first());
    found.expect("a questionnaire without problems")
}

fn instruments() -> InstrumentSource {
    let table = include_str!("../../questionnaires/instruments.toml");
    let file = (INSTRUMENTS.to_owned(), Arc::from(table));
    InstrumentSource {
        layers: vec![PackageSource::from_texts("", Origin::Embedded, [file])],
    }
}

fn text(questions: usize) -> String {
    let mut text = String::from(
        "[[scale]]\nid = \"ynp\"\nlevels = [ { id = \"yes\", code = 1, points = \"1\" }, { id = \"partly\", code = 2, points = \"1/2\" }, { id = \"no\", code = 3, points = \"0\" } ]\n\
         [[list]]\nid = \"kinds\"\noptions = [ { id = \"one\", code = 1, of = \"yes\" }, { id = \"two\", code = 2, of = \"no\" }, { id = \"three\", code = 3, of = \"no\" } ]\n",
    );
    for section in 0..questions.div_ceil(IN_SECTION) {
        let _ = writeln!(
            text,
            "[[section]]\nid = \"s{section}\"\nnumber = {}",
            section + 1
        );
        for at in 0..IN_SECTION {
            item(&mut text, section, at);
        }
    }
    text
}

fn item(text: &mut String, section: usize, at: usize) {
    let id = |at: usize| format!("q{section}_{at}");
    let (path, repeat) = match at {
        37..=39 => ("section.item.item", true),
        _ => ("section.item", false),
    };
    if at == 37 {
        let _ = writeln!(
            text,
            "[[section.item]]\nkind = \"repeat\"\nid = \"r{section}\""
        );
    }
    let _ = writeln!(text, "[[{path}]]\nkind = \"question\"\nid = \"{}\"", id(at));
    let kind = match at {
        0..16 => "type = \"rating\"\nscale = \"ynp\"",
        16..26 | 37 | 38 => "type = \"integer\"\nmin = 0",
        26..34 | 39 => "type = \"calculate\"",
        _ => "type = \"select_one\"\nlist = \"kinds\"",
    };
    let _ = writeln!(text, "{kind}");
    if !matches!(at, 26..34 | 39) {
        let _ = writeln!(text, "number = \"{}.{:02}\"", section + 1, at + 1);
    }
    let rule = match at {
        _ if repeat && at == 39 => format!("calculate = \"${{{}}} + ${{{}}}\"", id(37), id(38)),
        _ if repeat && at == 38 => format!("constraint = \". >= ${{{}}}\"", id(37)),
        _ if repeat => String::new(),
        at if at < 16 && at % 2 == 1 => format!(
            "relevant = \"${{{}}} = 'yes' or ${{{0}}} = 'partly'\"",
            id(at - 1)
        ),
        at if at < 16 => {
            format!(
                "weight = {}\nmust_pass = {}\nlayer = \"practice\"\ncites = [\"COE-THB 12(1)(a)\", \"OHCHR-PG Guideline 3\"]",
                1 + at % 3,
                at == 4
            )
        }
        16..26 => format!("required = \"${{{}}} != 'no'\"", id(0)),
        33 => format!(
            "calculate = \"sum(${{{}}}) + count(${{r{section}}})\"",
            id(37)
        ),
        26..33 => format!(
            "calculate = \"if(${{{}}} > 10, ${{{0}}} * 2, coalesce(${{{}}}, 0) + 1)\"",
            id(at - 10),
            id(at - 9)
        ),
        34 => format!("relevant = \"${{{}}} > 5\"", id(33)),
        _ => format!("choice_filter = \"of = ${{{}}} or ${{{0}}} = ''\"", id(0)),
    };
    let _ = writeln!(text, "{rule}");
}

/// A session in which nine questions of ten are answered.
pub fn session(questionnaire: &Questionnaire) -> Session {
    let opened = SessionEvent::Opened {
        assessment: AssessmentId::new(1),
        package: Digest::of(b"grown"),
        rater: RaterId::new(1),
    };
    let mut session = Session::open(SessionId::new(1), Seq(1), &stamp(opened)).expect("an opening");
    let mut apply = |event| session.apply(session.seq.next(), &stamp(event));
    let sections = questionnaire.sections.len();
    for section in 0..sections {
        let id = |at: usize| QuestionId::new(&format!("q{section}_{at}"));
        for at in (0..37).filter(|at| !(26..34).contains(at) && at % 10 != 9) {
            let level = ["yes", "partly", "no"][(section + at) % 3];
            let value = match at {
                0..16 => Value::Choice(OptionId::new(level)),
                16..26 => Value::Number(Number::whole((section % 7 + at) as i64)),
                _ => Value::Choice(OptionId::new(["one", "two", "three"][at % 3])),
            };
            let place = Place::new(id(at));
            apply(SessionEvent::Answered {
                place,
                response: Response::Value(value),
            });
        }
        let repeat = RepeatPlace {
            repeat: GroupId::new(&format!("r{section}")),
            at: RowPath::root(),
        };
        for n in 0..ROWS {
            let row = RowId(section as u32 * ROWS + n + 1);
            apply(SessionEvent::RowAdded {
                repeat: repeat.clone(),
                row,
                before: None,
            });
            for at in [37, 38] {
                let place = Place {
                    question: id(at),
                    at: RowPath(vec![row]),
                };
                let value = Value::Number(Number::whole(i64::from(n) + at as i64));
                apply(SessionEvent::Answered {
                    place,
                    response: Response::Value(value),
                });
            }
        }
    }
    session
}

pub fn context() -> Context {
    Context {
        country: Some("AL".to_owned()),
        government_level: None,
        mode: Mode::SiteVisit,
        period: Default::default(),
    }
}

pub fn moment() -> Moment {
    Moment::fixed(Timestamp(1_764_000_000_000))
}

fn stamp(event: SessionEvent) -> NewEvent {
    NewEvent {
        id: EventId::new(1),
        at: Timestamp(1_764_000_000_000),
        by: RaterId::new(1),
        cause: Cause::Done,
        event: Event::Session(event),
    }
}

/// The middle of some timings of the same work, in milliseconds.
#[expect(
    clippy::disallowed_methods,
    reason = "what is measured here is the clock"
)]
pub fn middle(mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..25)
        .map(|_| {
            let start = std::time::Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
