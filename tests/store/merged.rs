//! Merging what other laptops recorded: verbatim, in any order, as often as one likes, and never over what is here.

use fener::base::digest::Digest;
use fener::base::id::EventId;
use fener::base::time::Timestamp;
use fener::record::session::event::{Event, NewEvent, Seq, SessionEvent, StreamId};
use fener::storage::store::Store;
use fener::storage::store::chain::Fault;
use fener::storage::store::definition::Definition;
use fener::storage::store::delete::Why;
use fener::storage::store::error::{AppendError, Refused};
use fener::storage::store::merge::{Arriving, Foreign, Merged, Verdict, WhyNot};
use fener::storage::store::sessions::SessionFilter;
use fener::storage::store::withdraw::Withdrawal;
use proptest::prelude::*;

use crate::store::support::{answered, create, ids, keep_package, noted, session_stream};

fn fresh() -> Store {
    Store::in_memory().unwrap()
}

fn assessment(n: u128) -> StreamId {
    StreamId::Assessment(ids(n).0)
}

/// What a bundle of a store holds of the assessments and sessions with those numbers, each as far as it goes.
fn bundle(id: u128, from: &Store, numbers: &[u128]) -> Arriving {
    let streams = numbers
        .iter()
        .flat_map(|n| [assessment(*n), session_stream(*n)]);
    Arriving {
        bundle: id,
        sender: "RWQ".into(),
        label: "Laptop B".into(),
        at: Timestamp(5),
        definitions: vec![Definition {
            digest: Digest::of(b"package"),
            files: vec![("questionnaire.toml".into(), "id = \"services\"".into())],
        }],
        streams: streams
            .filter_map(|stream| from.foreign(stream).unwrap())
            .collect(),
    }
}

fn verdicts(merged: &Merged) -> Vec<Verdict> {
    merged.parts.iter().map(|part| part.verdict).collect()
}

fn write(store: &mut Store, n: u128, events: &[NewEvent]) {
    let stream = session_stream(n);
    let seq = Seq(store.events(stream).unwrap().len() as u64);
    store.append(stream, seq, events, None).unwrap();
}

/// A laptop with session 1, an answer and a note.
fn laptop() -> Store {
    let mut store = fresh();
    create(&mut store, 1);
    write(
        &mut store,
        1,
        &[
            answered(50, "sv_acc_food"),
            noted(51, "sv_acc_food", "cold"),
        ],
    );
    store
}

/// Everything that can be read of a store, and whether its projections are those that a rebuild makes.
fn state(store: &Store) -> (Vec<Foreign>, bool) {
    let checked = store.check_all().unwrap();
    let mut streams: Vec<Foreign> = checked
        .iter()
        .inspect(|one| assert_eq!(one.verified.fault, None))
        .filter_map(|one| store.foreign(one.stream).unwrap())
        .collect();
    streams.sort_by_key(|one| one.head);
    (streams, store.projections_are_current().unwrap())
}

#[test]
fn what_is_merged_stands_here_as_it_stands_there() {
    let from = laptop();
    let mut to = fresh();
    let merged = to.merge(&bundle(1, &from, &[1])).unwrap();
    assert_eq!(verdicts(&merged), [Verdict::New, Verdict::New]);
    assert_eq!(state(&to), state(&from));
    assert!(state(&to).1);
    assert_eq!(to.sessions(&SessionFilter::default()).unwrap().len(), 1);
    assert_eq!(to.newest(5).unwrap().0.len(), 1);
    assert_eq!(to.senders().unwrap()[0].label, "Laptop B");
    assert!(to.definition(Digest::of(b"package")).unwrap().is_some());
}

#[test]
fn looking_at_a_bundle_changes_nothing() {
    let from = laptop();
    let mut to = fresh();
    let looked = to.preview(&bundle(1, &from, &[1])).unwrap();
    assert_eq!(verdicts(&looked), [Verdict::New, Verdict::New]);
    assert!(state(&to).0.is_empty());
    assert!(to.senders().unwrap().is_empty());
    assert_eq!(to.merge(&bundle(1, &from, &[1])).unwrap(), looked);
}

#[test]
fn a_longer_session_goes_on_and_a_shorter_one_changes_nothing() {
    let mut from = laptop();
    let early = bundle(1, &from, &[1]);
    let mut to = fresh();
    to.merge(&early).unwrap();
    write(&mut from, 1, &[answered(52, "sv_acc_beds")]);
    let late = to.merge(&bundle(2, &from, &[1])).unwrap();
    assert_eq!(verdicts(&late), [Verdict::Known, Verdict::Extended(Seq(3))]);
    let again = to.merge(&early).unwrap();
    assert!(again.was_taken && !again.changes());
    assert_eq!(verdicts(&again), [Verdict::Known, Verdict::Shorter]);
    assert_eq!(state(&to), state(&from));
}

#[test]
fn two_that_part_are_shown_and_nothing_of_that_stream_is_taken() {
    let mut from = laptop();
    let mut to = fresh();
    to.merge(&bundle(1, &from, &[1])).unwrap();
    write(
        &mut from,
        1,
        &[answered(60, "sv_acc_beds"), answered(61, "sv_acc_heat")],
    );
    write(&mut to, 1, &[answered(62, "sv_acc_beds")]);
    let before = state(&to);
    let merged = to.merge(&bundle(2, &from, &[1])).unwrap();
    let parts = Verdict::Refused(WhyNot::Parts(Seq(4)));
    assert_eq!(verdicts(&merged), [Verdict::Known, parts]);
    assert_eq!(state(&to), before);
}

#[test]
fn an_event_that_is_here_in_another_stream_is_refused() {
    let from = laptop();
    let mut to = fresh();
    create(&mut to, 2);
    write(&mut to, 2, &[answered(51, "sv_acc_food")]);
    let merged = to.merge(&bundle(1, &from, &[1])).unwrap();
    let elsewhere = Verdict::Refused(WhyNot::Elsewhere(EventId::new(51)));
    assert_eq!(verdicts(&merged), [Verdict::New, elsewhere]);
    assert_eq!(to.events(session_stream(1)).unwrap(), []);
}

#[test]
fn a_stream_that_does_not_hold_together_is_refused() {
    let from = laptop();
    let whole = bundle(1, &from, &[1]);
    let mut tried = 0;
    let mut refused = |what: &str, change: &dyn Fn(&mut Foreign)| {
        let mut arriving = whole.clone();
        change(&mut arriving.streams[1]);
        let mut to = fresh();
        let merged = to.merge(&arriving).unwrap();
        assert!(
            matches!(merged.parts[1].verdict, Verdict::Refused(_)),
            "{what}: {:?}",
            merged.parts[1]
        );
        assert_eq!(to.events(session_stream(1)).unwrap(), [], "{what}");
        assert!(state(&to).1, "{what}");
        tried += 1;
    };
    refused("text", &|one| one.events[2].body = "\"warm\"".into());
    refused("place", &|one| {
        one.events[1].place = Some("sv_acc_heat".into())
    });
    refused("time", &|one| one.events[1].at = Timestamp(9));
    refused("order", &|one| one.events.swap(1, 2));
    refused("hole", &|one| drop(one.events.remove(1)));
    refused("end", &|one| drop(one.events.pop()));
    refused("salt", &|one| one.events[2].seal = Some(vec![0; 16]));
    refused("no salt", &|one| one.events[2].seal = None);
    refused("kind", &|one| one.events[1].kind = 200);
    refused("version", &|one| one.events[1].version = 9);
    refused("head", &|one| one.head = Digest::of(b"other"));
    refused("nothing", &|one| one.events.clear());
    refused("another", &|one| one.stream = session_stream(7));
    assert_eq!(tried, 13);
    let mut cut = whole.clone();
    cut.streams[1].events.pop();
    let end = Verdict::Refused(WhyNot::Fault(Fault::End));
    assert_eq!(fresh().merge(&cut).unwrap().parts[1].verdict, end);
}

#[test]
fn a_session_without_its_assessment_or_its_package_is_refused_until_they_come() {
    let from = laptop();
    let mut alone = bundle(1, &from, &[1]);
    alone.streams.remove(0);
    let mut to = fresh();
    let no_assessment = Verdict::Refused(WhyNot::NoAssessment);
    assert_eq!(verdicts(&to.merge(&alone).unwrap()), [no_assessment]);
    let mut bare = bundle(2, &from, &[1]);
    bare.definitions.clear();
    let no_package = Verdict::Refused(WhyNot::NoPackage);
    assert_eq!(
        verdicts(&to.merge(&bare).unwrap()),
        [no_package, no_package]
    );
    keep_package(&mut to);
    to.merge(&bare).unwrap();
    assert_eq!(state(&to), state(&from));
}

#[test]
fn what_was_deleted_here_does_not_come_back() {
    let from = laptop();
    let mut to = fresh();
    to.merge(&bundle(1, &from, &[1])).unwrap();
    to.delete(ids(1).1, Timestamp(9), Why::Asked).unwrap();
    let merged = to.merge(&bundle(2, &from, &[1])).unwrap();
    assert_eq!(verdicts(&merged), [Verdict::Deleted, Verdict::Deleted]);
    assert!(state(&to).0.is_empty());
    assert_eq!(to.withdraw_merge(Timestamp(9)).unwrap(), {
        let mut merge = to_merge(&from);
        merge
            .parts
            .sort_by_key(|part| matches!(part.0, StreamId::Assessment(_)));
        Withdrawal::Done(merge)
    });
}

/// The merge that bundle 1 of a laptop is recorded as.
fn to_merge(from: &Store) -> fener::storage::store::withdraw::Merge {
    let mut other = fresh();
    other.merge(&bundle(1, from, &[1])).unwrap();
    other.last_merge().unwrap().unwrap()
}

#[test]
fn words_that_were_erased_on_one_side_are_erased_on_both() {
    let mut from = laptop();
    let whole = bundle(1, &from, &[1]);
    let mut to = fresh();
    to.merge(&whole).unwrap();
    from.erase(EventId::new(51)).unwrap();
    let merged = to.merge(&bundle(2, &from, &[1])).unwrap();
    assert_eq!(merged.parts[1].erased, [EventId::new(51)]);
    assert_eq!(state(&to), state(&from));
    assert!(!to.merge(&whole).unwrap().changes());
    let Event::Session(SessionEvent::Noted { text, .. }) =
        &to.events(session_stream(1)).unwrap()[2].new.event
    else {
        panic!("no note");
    };
    assert_eq!(text, "");
}

#[test]
fn a_withdrawn_merge_is_hidden_and_a_second_one_brings_it_back() {
    let mut from = laptop();
    let early = bundle(1, &from, &[1]);
    let mut to = fresh();
    to.merge(&early).unwrap();
    let before = state(&to);
    write(&mut from, 1, &[answered(52, "sv_acc_beds")]);
    let late = bundle(2, &from, &[1]);
    to.merge(&late).unwrap();
    assert!(matches!(
        to.withdraw_merge(Timestamp(9)).unwrap(),
        Withdrawal::Done(_)
    ));
    assert_eq!(state(&to), before);
    assert_eq!(to.session(ids(1).1).unwrap().unwrap().seq, Seq(3));
    assert_eq!(
        to.append(
            session_stream(1),
            Seq(3),
            &[answered(70, "sv_acc_beds")],
            None
        ),
        Err(AppendError::Refused(Refused::Withdrawn))
    );
    assert!(matches!(
        to.withdraw_merge(Timestamp(9)).unwrap(),
        Withdrawal::Done(_)
    ));
    assert!(state(&to).0.is_empty());
    assert_eq!(to.sessions(&SessionFilter::default()).unwrap(), []);
    assert_eq!(to.newest(5).unwrap().0, []);
    assert_eq!(
        to.withdraw_merge(Timestamp(9)).unwrap(),
        Withdrawal::Nothing
    );
    to.rebuild().unwrap();
    assert_eq!(to.sessions(&SessionFilter::default()).unwrap(), []);
    let merged = to.merge(&late).unwrap();
    assert!(!merged.was_taken);
    assert_eq!(verdicts(&merged), [Verdict::New, Verdict::New]);
    assert_eq!(state(&to), state(&from));
}

#[test]
fn a_merge_on_which_something_was_built_is_not_withdrawn() {
    let from = laptop();
    let mut to = fresh();
    to.merge(&bundle(1, &from, &[1])).unwrap();
    write(&mut to, 1, &[answered(70, "sv_acc_beds")]);
    let before = state(&to);
    assert_eq!(
        to.withdraw_merge(Timestamp(9)).unwrap(),
        Withdrawal::BuiltOn(session_stream(1))
    );
    assert_eq!(state(&to), before);
}

/// What happens between laptops: `from` writes so many answers, or sends so much of some of the sessions it has to `to`.
#[derive(Clone, Debug)]
enum Step {
    Write { on: usize, answers: usize },
    Erase { on: usize },
    Send { from: usize, to: usize, which: u8 },
    Resend { n: usize, to: usize },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..6usize, 1..4usize).prop_map(|(on, answers)| Step::Write { on, answers }),
        (0..6usize).prop_map(|on| Step::Erase { on }),
        (0..6usize, 0..6usize, 1..64u8).prop_map(|(from, to, which)| Step::Send {
            from,
            to,
            which
        }),
        (0..20usize, 0..6usize).prop_map(|(n, to)| Step::Resend { n, to }),
    ]
}

/// Plays a history of laptops, each of which writes its own session, then lets everybody send everything to everybody.
fn play(laptops: usize, steps: &[Step]) -> Vec<(Vec<Foreign>, bool)> {
    let mut stores: Vec<Store> = (0..laptops)
        .map(|n| {
            let mut store = fresh();
            create(&mut store, n as u128 + 1);
            store
        })
        .collect();
    let mut sent: Vec<Arriving> = Vec::new();
    let mut written = 100_000;
    for step in steps {
        match step {
            Step::Write { on, answers } => {
                let on = on % laptops;
                for n in 0..*answers {
                    written += 1;
                    let event = match n {
                        0 => noted(written, "sv_acc_food", "cold"),
                        _ => answered(written, ["sv_acc_food", "sv_acc_beds"][n % 2]),
                    };
                    write(&mut stores[on], on as u128 + 1, &[event]);
                }
            }
            Step::Erase { on } => {
                let on = on % laptops;
                let worded = stores[on].worded(session_stream(on as u128 + 1)).unwrap();
                if let Some(last) = worded.last() {
                    stores[on].erase(last.id).unwrap();
                }
            }
            Step::Send { from, to, which } => {
                let numbers: Vec<u128> = (0..laptops as u128)
                    .filter(|n| which >> n & 1 == 1)
                    .map(|n| n + 1)
                    .collect();
                let id = sent.len() as u128 + 1;
                let arriving = bundle(id, &stores[from % laptops], &numbers);
                stores[to % laptops].merge(&arriving).unwrap();
                sent.push(arriving);
            }
            Step::Resend { n, to } => {
                if let Some(arriving) = sent.get(n % sent.len().max(1)) {
                    stores[to % laptops].merge(arriving).unwrap();
                }
            }
        }
    }
    let all: Vec<u128> = (1..=laptops as u128).collect();
    let last: Vec<Arriving> = stores
        .iter()
        .enumerate()
        .map(|(n, store)| bundle(1000 + n as u128, store, &all))
        .collect();
    for (n, store) in stores.iter_mut().enumerate() {
        // Each in another order.
        for at in 0..laptops {
            let merged = store.merge(&last[(at * (n + 1) + n) % laptops]).unwrap();
            let is_refused = |verdict: &Verdict| matches!(verdict, Verdict::Refused(_));
            assert!(!verdicts(&merged).iter().any(is_refused), "{merged:?}");
        }
        for arriving in &last {
            store.merge(arriving).unwrap();
        }
    }
    stores.iter().map(state).collect()
}

fn histories(cases: u32) {
    let mut config = ProptestConfig::with_cases(cases);
    config.failure_persistence = None;
    let strategy = (2..7usize, prop::collection::vec(step(), 0..24));
    proptest::test_runner::TestRunner::new(config)
        .run(&strategy, |(laptops, steps)| {
            let states = play(laptops, &steps);
            prop_assert!(states[0].1 && states[0].0.len() == laptops * 2);
            prop_assert!(states.windows(2).all(|two| two[0] == two[1]));
            Ok(())
        })
        .unwrap();
}

#[test]
fn laptops_that_send_each_other_everything_end_in_one_state() {
    histories(60);
}

/// All ten thousand: `cargo test --release --test main -- --ignored ten_thousand`.
#[test]
#[ignore = "takes minutes; .ci/extra bundles runs it"]
fn ten_thousand_histories_of_laptops_end_in_one_state() {
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| histories(2_500));
        }
    });
}
