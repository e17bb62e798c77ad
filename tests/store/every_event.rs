//! Events of every kind with everything in them that can be, and their way to JSON and back.

use std::collections::BTreeSet;

use fener::base::carrier::Carrier;
use fener::base::digest::Digest;
use fener::base::id::{AssessmentId, EventId, OptionId, RaterId};
use fener::base::number::Number;
use fener::base::time::{Date, PartialDate, TimeOfDay, Timestamp};
use fener::base::value::Value;
use fener::form::model::instrument::Means;
use fener::form::model::version::Version;
use fener::record::session::answer::{
    Dissent, Evidence, EvidenceId, NotVerified, ResidentTerms, Response, SourceNo, Strength,
};
use fener::record::session::assessment::{Carried, Declaration, Mode, Opening, Subject};
use fener::record::session::edition::{Edition, Upgrade};
use fener::record::session::event::{
    AssessmentEvent, Cause, Event, Flag, FlagId, FlagKind, NewEvent, Owner, Recommendation,
    RecommendationId, Seq, SessionEvent, Source, VisitNote, VisitNoteId,
};
use fener::record::session::place::{Place, RepeatPlace, RowId, RowPath};
use fener::record::session::rater::{Link, Member, TeamWay};
use fener::storage::store::payload::{Kind, Payload, without_words};
use fener::text::i18n::locale::Locale;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

fn id() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9_]{0,12}"
}

/// Anything a person or a hostile file can put into a text.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zA-Zčćëžš ,.]{0,30}".boxed(),
        1 => vec(any::<char>(), 0..12).prop_map(|chars| chars.into_iter().collect()).boxed(),
        1 => Just("\0\"\\\u{2028}\r\n{}[]'; DROP TABLE event; --".to_owned()).boxed(),
    ]
}

/// A code that people chose; it stays when words are erased.
fn label() -> impl Strategy<Value = String> {
    "[A-ZČĆŠ]{1,3}(-[0-9]{1,4})?"
}

fn rows() -> impl Strategy<Value = RowPath> {
    vec((0..5000u32).prop_map(RowId), 0..3).prop_map(RowPath)
}

fn place() -> impl Strategy<Value = Place> {
    (id(), rows()).prop_map(|(id, at)| Place {
        question: id.as_str().into(),
        at,
    })
}

fn repeat() -> impl Strategy<Value = RepeatPlace> {
    (id(), rows()).prop_map(|(id, at)| RepeatPlace {
        repeat: id.as_str().into(),
        at,
    })
}

fn rater() -> impl Strategy<Value = RaterId> {
    any::<u128>().prop_map(RaterId::new)
}

fn digest() -> impl Strategy<Value = Digest> {
    any::<u64>().prop_map(|n| Digest::of(&n.to_be_bytes()))
}

fn date() -> impl Strategy<Value = Date> {
    (-700_000i64..2_900_000).prop_map(Date::from_days)
}

fn partial_date() -> impl Strategy<Value = PartialDate> {
    (date(), 0..3u8).prop_map(|(date, known)| PartialDate {
        year: date.year,
        month: (known > 0).then_some(date.month),
        day: (known > 1).then_some(date.day),
    })
}

fn number() -> impl Strategy<Value = Number> {
    prop_oneof![
        any::<i64>().prop_map(Number::whole),
        (any::<i64>(), 1..i64::MAX).prop_map(|(a, b)| Number::ratio(a, b).unwrap()),
        (any::<i32>(), 0..9u32)
            .prop_map(|(a, n)| Number::ratio(i64::from(a), 10i64.pow(n)).unwrap()),
    ]
}

fn options() -> impl Strategy<Value = Vec<OptionId>> {
    vec(id().prop_map(|id| OptionId::new(&id)), 0..4)
}

fn response() -> impl Strategy<Value = Response> {
    prop_oneof![
        id().prop_map(|id| Response::Value(Value::Choice(OptionId::new(&id)))),
        options().prop_map(|ids| Response::Value(Value::Choices(ids))),
        options().prop_map(|ids| Response::Value(Value::Ranking(ids))),
        number().prop_map(|number| Response::Value(Value::Number(number))),
        words().prop_map(|text| Response::Value(Value::Text(text))),
        partial_date().prop_map(|date| Response::Value(Value::Date(date))),
        (0..24u8, 0..60u8)
            .prop_map(|(hour, minute)| Response::Value(Value::Time(TimeOfDay { hour, minute }))),
        words().prop_map(Response::NotApplicable),
        select(&NotVerified::ALL[..]).prop_map(Response::NotVerified),
    ]
}

fn evidence() -> impl Strategy<Value = Evidence> {
    (
        any::<u32>(),
        select(&Means::ALL[..]),
        option::of(any::<u32>().prop_map(SourceNo)),
        (words(), words()),
        option::of(partial_date()),
        select(&Strength::ALL[..]),
        option::of(any::<bool>().prop_map(|staff_present| ResidentTerms { staff_present })),
    )
        .prop_map(
            |(id, kind, source, (reference, at), date, strength, resident)| Evidence {
                id: EvidenceId(id),
                kind,
                source,
                reference,
                at,
                date,
                strength,
                resident,
            },
        )
}

fn opening() -> impl Strategy<Value = Opening> {
    let way = prop_oneof![
        Just(TeamWay::Together),
        Just(TeamWay::EachAlone),
        vec((id().prop_map(|id| id.as_str().into()), rater()), 0..3).prop_map(TeamWay::SharedOut),
    ];
    let members = vec(
        (rater(), label()).prop_map(|(rater, code)| Member { rater, code }),
        0..4,
    );
    let carried =
        (select(&Carrier::ALL[..]), words()).prop_map(|(by, reason)| Carried { by, reason });
    let locales =
        select(vec!["en", "sq", "sr-Latn", "cnr"]).prop_map(|tag| Locale::parse(tag).unwrap());
    (
        (id(), any::<(u32, u32, u32)>(), digest()),
        (any::<u128>(), label(), words()),
        (
            option::of(label()),
            option::of(label()),
            option::of(digest()),
        ),
        (partial_date(), partial_date()),
        vec(date(), 0..3),
        (select(&Mode::ALL[..]), words(), vec(locales, 0..3)),
        (way, members, option::of(carried)),
    )
        .prop_map(
            |(package, subject, country, period, visits, rest, team)| Opening {
                questionnaire: package.0.as_str().into(),
                version: Version {
                    major: package.1.0,
                    minor: package.1.1,
                    patch: package.1.2,
                },
                package: package.2,
                subject: Subject {
                    id: fener::base::id::SubjectId::new(subject.0),
                    code: subject.1,
                    name: subject.2,
                },
                country: country.0,
                government_level: country.1,
                pack: country.2,
                period,
                visits,
                mode: rest.0,
                purpose: rest.1,
                languages: rest.2,
                way: team.0,
                members: team.1,
                carried: team.2,
            },
        )
}

fn edition() -> impl Strategy<Value = Edition> {
    let version = any::<(u32, u32, u32)>();
    (version, digest(), option::of(digest())).prop_map(|((major, minor, patch), package, pack)| {
        Edition {
            version: Version {
                major,
                minor,
                patch,
            },
            package,
            pack,
        }
    })
}

fn upgrade() -> impl Strategy<Value = Upgrade> {
    let renamed =
        (id(), id()).prop_map(|(before, now)| (before.as_str().into(), now.as_str().into()));
    (edition(), edition(), vec(renamed, 0..3), vec(place(), 0..4)).prop_map(
        |(from, to, renamed, confirm)| Upgrade {
            from,
            to,
            renamed,
            confirm,
        },
    )
}

/// Everything that can happen to an assessment, opening first.
pub fn assessment_events() -> Vec<BoxedStrategy<AssessmentEvent>> {
    let declared = (rater(), select(&Link::ALL[..]), words())
        .prop_map(|(by, link, text)| Declaration { by, link, text });
    let described = ((partial_date(), partial_date()), vec(date(), 0..3), words());
    vec![
        opening().prop_map(AssessmentEvent::Opened).boxed(),
        declared
            .prop_map(AssessmentEvent::IndependenceDeclared)
            .boxed(),
        described
            .prop_map(|(period, visits, purpose)| AssessmentEvent::Described {
                period,
                visits,
                purpose,
            })
            .boxed(),
        vec((id().prop_map(|id| id.as_str().into()), rater()), 0..4)
            .prop_map(AssessmentEvent::SharedOut)
            .boxed(),
    ]
}

/// Everything that can happen in a session, opening first.
pub fn session_events() -> Vec<BoxedStrategy<SessionEvent>> {
    use SessionEvent as E;
    let n = any::<u32>;
    vec![
        (any::<u128>().prop_map(AssessmentId::new), digest(), rater())
            .prop_map(|(assessment, package, rater)| E::Opened {
                assessment,
                package,
                rater,
            })
            .boxed(),
        (place(), response())
            .prop_map(|(place, response)| E::Answered { place, response })
            .boxed(),
        place().prop_map(|place| E::Cleared { place }).boxed(),
        (place(), words())
            .prop_map(|(place, text)| E::Noted { place, text })
            .boxed(),
        (place(), words())
            .prop_map(|(place, text)| E::GapWritten { place, text })
            .boxed(),
        (place(), evidence())
            .prop_map(|(place, evidence)| E::Attached { place, evidence })
            .boxed(),
        (place(), n())
            .prop_map(|(place, n)| E::Detached {
                place,
                evidence: EvidenceId(n),
            })
            .boxed(),
        (place(), rater(), words())
            .prop_map(|(place, member, text)| E::Dissented {
                place,
                dissent: Dissent { member, text },
            })
            .boxed(),
        (place(), any::<bool>())
            .prop_map(|(place, on)| E::Agreed { place, on })
            .boxed(),
        (
            n(),
            option::of(place()),
            select(&FlagKind::ALL[..]),
            words(),
        )
            .prop_map(|(id, place, kind, text)| {
                E::Flagged(Flag {
                    id: FlagId(id),
                    place,
                    kind,
                    text,
                })
            })
            .boxed(),
        n().prop_map(|n| E::Unflagged(FlagId(n))).boxed(),
        (
            (n(), select(&Means::ALL[..]), words(), words()),
            (
                option::of(partial_date()),
                option::of(any::<bool>()),
                option::of(any::<bool>()),
            ),
        )
            .prop_map(
                |((no, kind, role, reference), (date, private, staff_present))| {
                    E::SourceWritten(Source {
                        no: SourceNo(no),
                        kind,
                        role,
                        date,
                        private,
                        reference,
                        staff_present,
                    })
                },
            )
            .boxed(),
        n().prop_map(|n| E::SourceRemoved(SourceNo(n))).boxed(),
        (n(), words(), option::of(place()))
            .prop_map(|(id, text, tied)| {
                E::VisitNoteWritten(VisitNote {
                    id: VisitNoteId(id),
                    text,
                    tied,
                })
            })
            .boxed(),
        n().prop_map(|n| E::VisitNoteRemoved(VisitNoteId(n)))
            .boxed(),
        (repeat(), n(), option::of(n()))
            .prop_map(|(repeat, row, before)| E::RowAdded {
                repeat,
                row: RowId(row),
                before: before.map(RowId),
            })
            .boxed(),
        (repeat(), n())
            .prop_map(|(repeat, row)| E::RowRemoved {
                repeat,
                row: RowId(row),
            })
            .boxed(),
        (repeat(), any::<bool>())
            .prop_map(|(repeat, complete)| E::RowsDeclared { repeat, complete })
            .boxed(),
        (
            (n(), words(), option::of(select(&Owner::ALL[..]))),
            (any::<u8>(), option::of(partial_date()), vec(place(), 0..4)),
        )
            .prop_map(|((id, text, owner), (priority, due, places))| {
                E::Recommended(Recommendation {
                    id: RecommendationId(id),
                    text,
                    owner,
                    priority,
                    due,
                    places,
                })
            })
            .boxed(),
        n().prop_map(|n| E::RecommendationRemoved(RecommendationId(n)))
            .boxed(),
        (digest(), vec(label(), 0..3))
            .prop_map(|(digest, codes)| E::SignedOff { digest, codes })
            .boxed(),
        words().prop_map(|reason| E::Reopened { reason }).boxed(),
        upgrade().prop_map(E::Upgraded).boxed(),
        upgrade().prop_map(E::UpgradeTakenBack).boxed(),
    ]
}

/// Any event of a session but its opening, stamped by anybody at any time.
pub fn later_in_session() -> impl Strategy<Value = NewEvent> {
    let events = proptest::strategy::Union::new(session_events().split_off(1));
    (any::<u128>(), any::<i64>(), rater(), cause(), events).prop_map(
        |(id, at, by, cause, event)| NewEvent {
            id: EventId::new(id),
            at: Timestamp(at),
            by,
            cause,
            event: Event::Session(event),
        },
    )
}

fn cause() -> impl Strategy<Value = Cause> {
    let seq = (1..1u64 << 40).prop_map(Seq);
    prop_oneof![
        3 => Just(Cause::Done),
        1 => seq.clone().prop_map(Cause::Undo),
        1 => seq.prop_map(Cause::Redo),
    ]
}

fn any_event() -> impl Strategy<Value = Event> {
    let session = session_events()
        .into_iter()
        .map(|one| one.prop_map(Event::Session).boxed());
    let assessment = assessment_events()
        .into_iter()
        .map(|one| one.prop_map(Event::Assessment).boxed());
    proptest::strategy::Union::new(session.chain(assessment))
}

#[test]
fn the_strategies_leave_no_kind_of_event_out() {
    let mut runner = TestRunner::deterministic();
    let kind_of = |event: Event| Payload::write(&event).unwrap().kind as u8;
    let mut drawn = BTreeSet::new();
    for one in session_events() {
        drawn.insert(kind_of(Event::Session(
            one.new_tree(&mut runner).unwrap().current(),
        )));
    }
    for one in assessment_events() {
        drawn.insert(kind_of(Event::Assessment(
            one.new_tree(&mut runner).unwrap().current(),
        )));
    }
    let all: BTreeSet<u8> = Kind::ALL.iter().map(|kind| *kind as u8).collect();
    assert_eq!(drawn, all);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn every_event_reads_back_from_its_payload_exactly(event in any_event()) {
        let payload = Payload::write(&event).unwrap();
        prop_assert_eq!(payload.read().unwrap(), event);
    }

    #[test]
    fn what_stays_of_an_event_without_its_words_holds_none_of_them(event in any_event()) {
        let remains = without_words(&event);
        let body = Payload::write(&remains).unwrap().body;
        for text in texts_of(&event).into_iter().filter(|text| text.chars().count() > 8) {
            let shown = serde_json::to_string(&text).unwrap();
            prop_assert!(!body.contains(shown.trim_matches('"')), "{} is left in {}", text, body);
        }
        prop_assert_eq!(without_words(&remains), remains);
    }
}

/// The free words of an event; codes are labels and stay.
fn texts_of(event: &Event) -> Vec<String> {
    match event {
        Event::Assessment(AssessmentEvent::Opened(opening)) => {
            let carried = opening.carried.iter().map(|carried| carried.reason.clone());
            let named = [opening.subject.name.clone(), opening.purpose.clone()];
            named.into_iter().chain(carried).collect()
        }
        Event::Assessment(AssessmentEvent::IndependenceDeclared(declaration)) => {
            vec![declaration.text.clone()]
        }
        Event::Assessment(AssessmentEvent::Described { purpose, .. }) => vec![purpose.clone()],
        Event::Assessment(AssessmentEvent::SharedOut(_)) => Vec::new(),
        Event::Session(event) => match event {
            SessionEvent::Answered {
                response: Response::Value(Value::Text(text)),
                ..
            }
            | SessionEvent::Answered {
                response: Response::NotApplicable(text),
                ..
            }
            | SessionEvent::Noted { text, .. }
            | SessionEvent::GapWritten { text, .. }
            | SessionEvent::Reopened { reason: text } => vec![text.clone()],
            SessionEvent::Attached { evidence, .. } => {
                vec![evidence.reference.clone(), evidence.at.clone()]
            }
            SessionEvent::Dissented { dissent, .. } => vec![dissent.text.clone()],
            SessionEvent::Flagged(flag) => vec![flag.text.clone()],
            SessionEvent::SourceWritten(source) => {
                vec![source.role.clone(), source.reference.clone()]
            }
            SessionEvent::VisitNoteWritten(note) => vec![note.text.clone()],
            SessionEvent::Recommended(recommendation) => vec![recommendation.text.clone()],
            _ => vec![],
        },
    }
}
