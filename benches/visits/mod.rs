//! A laptop that was used for years: a store with any number of visits, all filled with the questionnaire for services, each a
//! different part of the way through. The subjects are fictional codes.
#![allow(dead_code)]

use std::path::Path;
use std::sync::Arc;

use fener::base::id::{AssessmentId, EventId, OptionId, RaterId, SessionId, SubjectId};
use fener::base::number::Number;
use fener::base::settings::Settings;
use fener::base::time::{Moment, PartialDate, Timestamp};
use fener::base::value::Value;
use fener::form::load::source::Origin;
use fener::form::load::texts::Languages;
use fener::form::model::question::{Question, QuestionKind};
use fener::form::model::questionnaire::NodeKind;
use fener::interface::tui::package::Package;
use fener::interface::tui::{STORE, settings};
use fener::record::session::answer::Response;
use fener::record::session::assessment::{Declaration, Mode, Opening, Subject};
use fener::record::session::event::{
    AssessmentEvent, Cause, Event, NewEvent, Seq, SessionEvent, StreamId,
};
use fener::record::session::place::Place;
use fener::record::session::rater::{Link, Member, TeamWay};
use fener::record::session::summary::Summary;
use fener::storage::store::append::Append;
use fener::storage::store::open::Opened;
use fener::storage::store::{Access, Key, Store};
use fener::text::diag::source::SourceMap;
use fener::text::i18n::locale::Locale;
use fener::world::World;

/// 1 October 2026, noon; every visit begins a quarter of an hour after the one before.
pub const START: i64 = 1_790_856_000_000;
const QUARTER: i64 = 900_000;

/// The questionnaire for services as it is shipped.
pub fn services() -> Package {
    let world = World::within("nowhere");
    let (library, _) = world.library(&mut SourceMap::default());
    let id = "services".into();
    let every = Languages::Only(&[]);
    let (questionnaire, _) = library.load(&id, every, &mut SourceMap::default());
    let offer = library.find(&id).expect("services is on offer");
    assert_eq!(offer.source.origin, Origin::Embedded);
    Package {
        questionnaire: Arc::new(questionnaire.expect("services loads")),
        source: Arc::new(offer.source.clone()),
        instruments: Arc::new(library.instruments.clone()),
        pack: None,
    }
}

/// Writes a data folder with so many visits, and English as the chosen language.
pub fn write_folder(folder: &Path, visits: u64) {
    let chosen = Settings {
        language: Some("en".to_owned()),
        ..Settings::default()
    };
    settings::keep(World::within(folder).config_folder(), &chosen).expect("the settings are kept");
    let opened = Store::open(&folder.join(STORE), Access::Write, Key::none()).expect("a store");
    let Opened::Writer(mut store) = opened else {
        panic!("somebody else writes that store");
    };
    fill(&mut store, &services(), visits);
}

/// Adds visits to a store; every seventh is finished.
pub fn fill(store: &mut Store, package: &Package, visits: u64) {
    let files = package.files();
    store
        .keep_definition(package.digest(), &files)
        .expect("the package is kept");
    let answers = answers(package);
    let visits = 1..=visits;
    for n in visits {
        let done = match n % 7 {
            0 => answers.len(),
            _ => (n as usize * 13) % answers.len(),
        };
        add(store, package, n, answers.get(..done).unwrap_or_default());
        store.checkpoint().expect("a checkpoint");
    }
}

fn add(store: &mut Store, package: &Package, n: u64, answers: &[SessionEvent]) {
    let (assessment, session) = (
        AssessmentId::new(u128::from(n) << 64 | 1),
        SessionId::new(u128::from(n) << 64 | 2),
    );
    let rater = RaterId::new(7);
    let declared = Declaration {
        by: rater,
        link: Link::None,
        text: String::new(),
    };
    let opened = SessionEvent::Opened {
        assessment,
        package: package.digest(),
        rater,
    };
    let first = [
        Event::Assessment(AssessmentEvent::Opened(opening(package, n))),
        Event::Assessment(AssessmentEvent::IndependenceDeclared(declared)),
        Event::Session(opened),
    ];
    let events = first
        .into_iter()
        .chain(answers.iter().cloned().map(Event::Session));
    let mut stamped = events.zip(0..).map(|(event, at)| stamp(n, at, event));
    let of_assessment: Vec<NewEvent> = stamped.by_ref().take(2).collect();
    let of_session: Vec<NewEvent> = stamped.collect();
    let summary = Summary {
        done: answers.len() as u32,
        all: 88,
        here: "1.01".to_owned(),
        ..Summary::default()
    };
    let streams = [
        Append {
            stream: StreamId::Assessment(assessment),
            expected: Seq(0),
            events: &of_assessment,
            summary: None,
            drafts: &[],
        },
        Append {
            stream: StreamId::Session(session),
            expected: Seq(0),
            events: &of_session,
            summary: Some(&summary),
            drafts: &[],
        },
    ];
    store.create(&streams).expect("a visit is written");
}

fn stamp(n: u64, at: i64, event: Event) -> NewEvent {
    let moment = Moment {
        seed: u128::from(n) << 32 | at as u128,
        ..Moment::fixed(Timestamp(START + n as i64 * QUARTER + at * 7000))
    };
    NewEvent {
        id: EventId::new(moment.id(0)),
        at: moment.at,
        by: RaterId::new(7),
        cause: Cause::Done,
        event,
    }
}

fn opening(package: &Package, n: u64) -> Opening {
    let year = PartialDate::parse("2026").expect("a year");
    Opening {
        questionnaire: package.questionnaire.id.clone(),
        version: package.questionnaire.version,
        package: package.digest(),
        subject: Subject {
            id: SubjectId::new(u128::from(n)),
            code: format!("FICT-{n:04}"),
            name: String::new(),
        },
        country: None,
        pack: None,
        government_level: None,
        period: (year, year),
        visits: vec![],
        mode: Mode::SiteVisit,
        purpose: String::new(),
        languages: vec![Locale::english()],
        way: TeamWay::Together,
        members: vec![Member {
            rater: RaterId::new(7),
            code: "AB".to_owned(),
        }],
        carried: None,
    }
}

/// An answer to every question outside of repeats, in reading order.
pub fn answers(package: &Package) -> Vec<SessionEvent> {
    let nodes = package.questionnaire.nodes.iter();
    let questions = nodes.filter_map(|node| match &node.kind {
        NodeKind::Question(question) if node.repeats.is_empty() => Some(question),
        _ => None,
    });
    let answered = questions.filter_map(|question| {
        Some(SessionEvent::Answered {
            place: Place::new(question.id.clone()),
            response: Response::Value(value(question)?),
        })
    });
    answered.collect()
}

fn value(question: &Question) -> Option<Value> {
    let option = || {
        let list = question.list()?;
        list.options.first().map(|option| option.id.clone())
    };
    Some(match &question.kind {
        QuestionKind::Rating(scale) => Value::Choice(scale.levels.get(1)?.id.clone()),
        QuestionKind::Single(_) => Value::Choice(option()?),
        QuestionKind::Several(_) => Value::Choices(vec![option()?]),
        QuestionKind::Rank(list) => {
            let all: Vec<OptionId> = list.options.iter().map(|one| one.id.clone()).collect();
            Value::Ranking(all)
        }
        QuestionKind::Number(_) => Value::Number(Number::whole(3)),
        QuestionKind::Text { .. } => Value::Text("fictional".to_owned()),
        QuestionKind::Date => Value::Date(PartialDate::parse("2026-09")?),
        QuestionKind::Time | QuestionKind::Note | QuestionKind::Derived => return None,
    })
}
