//! `fener score --roll-up`: the levels of government of one country side by side; and that the page of scores sets the same beside a
//! session.

use std::sync::mpsc::channel;

use fener::base::id::{AssessmentId, SessionId, SubjectId};
use fener::base::number::Number;
use fener::base::time::PartialDate;
use fener::form::load::source::{Origin, PackageSource};
use fener::form::model::version::Version;
use fener::interface::app::effect::Ticket;
use fener::interface::app::msg::Outcome;
use fener::interface::tui::news::{News, Post};
use fener::interface::tui::worker::{self, Job};
use fener::record::session::assessment::{Mode, Opening};
use fener::record::session::edition::{Edition, Upgrade};
use fener::record::session::event::{
    AssessmentEvent, Event, NewEvent, Seq, SessionEvent, StreamId,
};
use fener::storage::store::append::Append;
use fener::storage::store::open::Opened;
use fener::storage::store::{Access, Key, Store};
use fener::world::{World, countries, embedded_packages};
use serde_json::Value as Json;

use crate::cli::support::{Home, RATER, chosen, opening, stamped};

fn files(source: &PackageSource) -> Vec<(String, String)> {
    let files = source.files.iter();
    files
        .map(|(name, text)| (name.clone(), text.to_string()))
        .collect()
}

/// The shipped questionnaire about a state's policy.
fn shipped() -> PackageSource {
    let is_policy = |package: &PackageSource| package.name.ends_with("state_policy");
    embedded_packages().find(is_policy).unwrap()
}

/// The same one version later.
fn later() -> PackageSource {
    let shipped = shipped();
    let files = files(&shipped).into_iter().map(|(name, text)| {
        let text = text.replacen("version = \"1.0.0\"", "version = \"1.1.0\"", 1);
        (name, Ok(text.into_bytes()))
    });
    let later = PackageSource::new(shipped.name.clone(), Origin::Embedded, files);
    assert_ne!(later.digest(), shipped.digest());
    later
}

fn pack() -> PackageSource {
    let is_it = |pack: &PackageSource| pack.text("ba.toml").is_some();
    countries::embedded().find(is_it).unwrap()
}

/// Carried over to the later version.
fn carried() -> SessionEvent {
    let edition = |version: &str, package: &PackageSource| Edition {
        version: Version::parse(version).unwrap(),
        package: package.digest(),
        pack: Some(pack().digest()),
    };
    SessionEvent::Upgraded(Upgrade {
        from: edition("1.0.0", &shipped()),
        to: edition("1.1.0", &later()),
        renamed: Vec::new(),
        confirm: Vec::new(),
    })
}

/// The review of one level of government in Bosnia and Herzegovina, the `n`th here.
fn reviewed(home: &Home, n: u128, level: Option<&str>, events: &[SessionEvent]) -> SessionId {
    let level = level.map(str::to_owned);
    opened(home, n, events, |opening| opening.government_level = level)
}

/// The store to write to. A program that another test is just starting holds the lock for a moment, with everything that is open here.
fn writer(home: &Home) -> Store {
    let path = home.store();
    let open = || match Store::open(&path, Access::Write, Key::none()).unwrap() {
        Opened::Writer(store) => Some(store),
        _ => {
            std::thread::yield_now();
            None
        }
    };
    (0..100_000).find_map(|_| open()).unwrap()
}

/// The same, opened as this says.
fn opened(
    home: &Home,
    n: u128,
    events: &[SessionEvent],
    how: impl FnOnce(&mut Opening),
) -> SessionId {
    let mut store = writer(home);
    for source in [shipped(), later(), pack()] {
        store
            .keep_definition(source.digest(), &files(&source))
            .unwrap();
    }
    let mut opened = opening(n, "BA", shipped().digest());
    opened.questionnaire = "state_policy".into();
    opened.subject.id = SubjectId::new(0xBA);
    opened.country = Some("BA".into());
    opened.pack = Some(pack().digest());
    how(&mut opened);
    let assessment = AssessmentId::new((0xa55e_5500 + n) << 96);
    let session = SessionId::new((0x5e55_0100 + n) << 96);
    let begun = SessionEvent::Opened {
        assessment,
        package: opened.package,
        rater: RATER,
    };
    let all: Vec<NewEvent> = (n * 1000 + 1..)
        .zip(std::iter::once(begun).chain(events.iter().cloned()))
        .map(|(id, event)| stamped(id, Event::Session(event)))
        .collect();
    let opened = [stamped(
        n * 1000,
        Event::Assessment(AssessmentEvent::Opened(opened)),
    )];
    let part = |stream, events| Append {
        stream,
        expected: Seq(0),
        events,
        summary: None,
        drafts: &[],
    };
    let parts = [
        part(StreamId::Assessment(assessment), &opened[..]),
        part(StreamId::Session(session), &all[..]),
    ];
    store.create(&parts).unwrap();
    session
}

/// The other levels that the page of scores shows beside a session.
fn beside(home: &Home, session: SessionId) -> Vec<String> {
    let (jobs, incoming) = channel();
    let (news, told) = channel();
    let world = World::within(home.path());
    let thread = worker::begin(world, home.store(), Post::from(news), incoming).unwrap();
    jobs.send(Job::Levels(Ticket(1), session)).unwrap();
    drop(jobs);
    thread.join().unwrap();
    let News::Done(_, Outcome::Levels(levels)) = told.recv().unwrap() else {
        panic!("no levels");
    };
    let mut levels: Vec<String> = levels.into_iter().map(|(id, _)| id).collect();
    levels.sort();
    levels
}

/// Every question of the section about return, met in full or in part.
fn returns(is_full: bool) -> Vec<SessionEvent> {
    let (rating, level) = match is_full {
        true => ("yes", "in_full"),
        false => ("partly", "in_part"),
    };
    [
        ("po_ret_risk", rating),
        ("po_ret_voluntary", level),
        ("po_ret_own_nationals", level),
        ("po_ret_referral", level),
        ("po_ret_child", rating),
        ("po_ret_follow_up", level),
    ]
    .map(|(id, answer)| chosen(id, answer))
    .into()
}

fn row<'j>(report: &'j Json, of: &str, id: &str) -> &'j Json {
    let rows = report["roll_up"].as_array().unwrap();
    let mut found = rows.iter().filter(|row| row["of"] == of && row["id"] == id);
    found.next().unwrap()
}

#[test]
fn levels_stand_side_by_side_with_their_mean_and_range() {
    let home = Home::new();
    let levels = ["rs_entity", "state", "brcko", "fbih"];
    for (level, n) in levels.into_iter().zip(1..) {
        reviewed(&home, n, Some(level), &returns(level == "state"));
    }
    let report = home.call("score BA --roll-up --json").done().json();
    let order: Vec<&str> = report["levels"]
        .as_array()
        .unwrap()
        .iter()
        .map(|level| level["level"].as_str().unwrap())
        .collect();
    assert_eq!(order, ["state", "fbih", "rs_entity", "brcko"]);
    assert_eq!(report["missing"], serde_json::json!([]));
    let ret = row(&report, "section", "ret");
    let number = |json: &Json| Number::parse(json.as_str().unwrap()).unwrap();
    let own: Vec<Number> = ret["levels"]
        .as_array()
        .unwrap()
        .iter()
        .map(|level| number(&level["score"]))
        .collect();
    assert_eq!(own[0], Number::one());
    assert!(
        own[1] < own[0] && own[1] == own[2] && own[2] == own[3],
        "{own:?}"
    );
    let mean = own.iter().cloned().sum::<Number>();
    let mean = mean.checked_div(&Number::whole(4)).unwrap();
    let together = ["score", "lowest", "highest"].map(|key| number(&ret[key]));
    assert_eq!(together, [mean, own[1].clone(), Number::one()]);
    assert_eq!(ret["band"], "partly_met");
    // Nothing else was answered, so the whole is not rated.
    assert_eq!(row(&report, "overall", "")["band"], "not_rated");
    let text = home.call("score BA --roll-up").done().out;
    assert!(
        text.contains("1 State") && text.contains("4 Brčko District"),
        "{text}"
    );
    let line = text.lines().find(|line| line.starts_with("7 ")).unwrap();
    assert!(
        line.contains("68.8") && line.contains("58.3-100.0"),
        "{line}"
    );
    let albanian = home.albanian("score BA --roll-up").done().out;
    assert!(albanian.contains("BASHKË"), "{albanian}");
}

#[test]
fn a_missing_level_rates_nothing_and_a_canton_does_not_count() {
    let home = Home::new();
    for (level, n) in ["state", "fbih", "brcko", "canton"].into_iter().zip(1..) {
        reviewed(&home, n, Some(level), &returns(true));
    }
    let report = home.call("score BA --roll-up --json").done().json();
    assert_eq!(report["missing"], serde_json::json!(["rs_entity"]));
    let ret = row(&report, "section", "ret");
    assert_eq!(
        (&ret["score"], &ret["band"]),
        (&"1".into(), &"not_rated".into())
    );
    let canton = &report["levels"][3];
    assert_eq!(
        (&canton["level"], &canton["counts"]),
        (&"canton".into(), &false.into())
    );
    let text = home.call("score BA --roll-up").done().out;
    assert!(text.contains("Not assessed: Republika Srpska."), "{text}");
    assert!(text.contains("Canton (shown, not counted)"), "{text}");
}

#[test]
fn sessions_that_do_not_belong_together_are_refused_with_what_to_do() {
    let home = Home::new();
    reviewed(&home, 1, Some("state"), &[]);
    reviewed(&home, 2, Some("state"), &[]);
    let twice = home.call("score BA --roll-up").refused(2, "A0212");
    assert!(twice.err.contains("State"), "{}", twice.err);
    reviewed(&home, 3, None, &[]);
    home.call("score 5e550101 5e550103 --roll-up")
        .refused(2, "A0212");
    home.session(4, "AL-SH-01", &[]);
    home.call("score 5e550101 AL-SH-01 --roll-up")
        .refused(2, "A0212");
    home.call("score 5e550101 5e550102").refused(2, "A0212");
    home.call("score NOPE --roll-up").refused(2, "A0204");
    home.call("score 5e550101 --roll-up").done();
}

#[test]
fn levels_belong_together_by_what_they_are_filled_with_now() {
    let home = Home::new();
    let first = reviewed(&home, 1, Some("state"), &[carried()]);
    let still = reviewed(&home, 2, Some("fbih"), &[]);
    assert!(beside(&home, first).is_empty() && beside(&home, still).is_empty());
    let apart = home.call("score BA --roll-up").refused(2, "A0212");
    assert!(apart.err.contains("another version"), "{}", apart.err);
    // One that was carried over, and one that was begun with the later version.
    reviewed(&home, 3, Some("rs_entity"), &[carried()]);
    opened(&home, 4, &[], |opening| {
        opening.government_level = Some("brcko".to_owned());
        opening.version = Version::parse("1.1.0").unwrap();
        opening.package = later().digest();
    });
    assert_eq!(beside(&home, first), ["brcko", "rs_entity"]);
    home.call("score 5e550101 5e550103 5e550104 --roll-up")
        .done();
}

#[test]
fn another_pack_is_another_edition() {
    let home = Home::new();
    let first = reviewed(&home, 1, Some("state"), &[]);
    let without = |opening: &mut Opening| {
        opening.government_level = Some("fbih".to_owned());
        opening.pack = None;
    };
    let other = opened(&home, 2, &[], without);
    assert!(beside(&home, first).is_empty() && beside(&home, other).is_empty());
}

#[test]
fn a_practice_run_stands_beside_nothing() {
    let home = Home::new();
    let first = reviewed(&home, 1, Some("state"), &[]);
    reviewed(&home, 2, Some("brcko"), &[]);
    let practised = |level: &'static str| {
        move |opening: &mut Opening| {
            opening.government_level = Some(level.to_owned());
            opening.mode = Mode::Practice;
        }
    };
    let run = opened(&home, 3, &[], practised("fbih"));
    opened(&home, 4, &[], practised("rs_entity"));
    assert_eq!(beside(&home, first), ["brcko"]);
    assert!(beside(&home, run).is_empty());
    // Nor does it go to another laptop unasked.
    let key = home.call("bundle --my-key").done().out;
    let key = key.split_whitespace().find(|word| word.starts_with("age1"));
    let out = home.path().join("out");
    let sent = home.run([
        "bundle",
        "--to",
        key.unwrap(),
        "--out",
        out.to_str().unwrap(),
    ]);
    assert!(sent.done().out.contains("Sessions: 2"));
    // The code means the real ones; a practice run that is named is refused, beside another too.
    let report = home.call("score BA --roll-up --json").done().json();
    assert_eq!(report["levels"].as_array().unwrap().len(), 2);
    for named in ["5e550101 5e550103", "5e550103 5e550104"] {
        let refused = home
            .call(&format!("score {named} --roll-up"))
            .refused(2, "A0212");
        assert!(refused.err.contains("practice run"), "{}", refused.err);
    }
}

#[test]
fn a_subject_is_the_same_by_its_hidden_id_and_not_by_its_code() {
    let home = Home::new();
    let first = reviewed(&home, 1, Some("state"), &[]);
    opened(&home, 2, &[], |opening| {
        opening.government_level = Some("fbih".to_owned());
        opening.subject.id = SubjectId::new(0xFED);
    });
    opened(&home, 3, &[], |opening| {
        opening.government_level = Some("brcko".to_owned());
        opening.subject.code = "BA-BRC".to_owned();
    });
    assert_eq!(beside(&home, first), ["brcko"]);
    let apart = home.call("score BA --roll-up").refused(2, "A0212");
    assert!(apart.err.contains("subject"), "{}", apart.err);
    home.call("score 5e550101 BA-BRC --roll-up").done();
}

#[test]
fn of_several_years_one_is_chosen_by_its_period() {
    let home = Home::new();
    let first = reviewed(&home, 1, Some("state"), &[]);
    reviewed(&home, 2, Some("fbih"), &[]);
    let before = |level: &'static str| {
        let month = |text| PartialDate::parse(text).unwrap();
        move |opening: &mut Opening| {
            opening.government_level = Some(level.to_owned());
            opening.period = (month("2025-01"), month("2025-12"));
        }
    };
    for (level, n) in ["state", "fbih", "brcko"].into_iter().zip(3..) {
        opened(&home, n, &[], before(level));
    }
    assert_eq!(beside(&home, first), ["fbih"]);
    let several = home.call("score BA --roll-up").refused(2, "A0212");
    assert!(
        several.err.contains("--period 2025-01/2025-12"),
        "{}",
        several.err
    );
    let levels = |period: &str| {
        let ran = home.call(&format!("score BA --roll-up --json --period {period}"));
        let json = ran.done().json();
        let count = json["levels"].as_array().unwrap().len();
        (count, json["period"].as_str().unwrap().to_owned())
    };
    assert_eq!(levels("2026"), (2, "2026-01/2026-06".to_owned()));
    assert_eq!(levels("2025-01/2025-12"), (3, "2025-01/2025-12".to_owned()));
    for (none, code) in [
        ("2024", "A0212"),
        ("2025-01/2025-06", "A0212"),
        ("25", "A0105"),
    ] {
        home.call(&format!("score BA --roll-up --period {none}"))
            .refused(2, code);
    }
    // Without the levels beside each other there is nothing to choose.
    let alone = home.call("score 5e550101 --period 2026");
    assert!(
        alone.code == 2 && alone.err.contains("--roll-up"),
        "{alone:?}"
    );
}

#[test]
fn whose_pack_decides_what_counts_is_said_with_its_state() {
    let home = Home::new();
    reviewed(&home, 1, Some("state"), &returns(true));
    let text = home.call("score BA --roll-up").done().out;
    let single = home.call("score BA").done().out;
    let line = single.lines().find(|line| line.starts_with("BA ")).unwrap();
    assert!(text.lines().any(|own| own == line), "{line}: {text}");
    let report = home.call("score BA --roll-up --json").done().json();
    let one = home.call("score BA --json").done().json();
    assert_eq!(report["pack"]["country"], "BA");
    assert_eq!(report["pack"], one["pack"]);
}

#[test]
fn the_levels_of_a_country_are_told_apart_in_the_list_of_sessions() {
    let home = Home::new();
    for (n, level) in [(1, Some("state")), (2, Some("fbih")), (3, None)] {
        reviewed(&home, n, level, &[]);
    }
    let ran = home.call("list --sessions").done().out;
    let line = |id: &str| ran.lines().find(|line| line.starts_with(id)).unwrap();
    for (id, name) in [
        ("5e550101", "BA · State · JD"),
        ("5e550102", "BA · Federation of Bosnia and Herzegovina · JD"),
    ] {
        assert!(line(id).contains(name), "{ran}");
    }
    assert!(line("5e550103").contains(" BA · JD "), "{ran}");
    assert!(
        ran.contains("PERIOD") && line("5e550101").contains("2026"),
        "{ran}"
    );
    let json = home.call("list --sessions --json").done().json();
    let sessions = json["sessions"].as_array().unwrap();
    let mut told: Vec<(Json, Json, Json)> = sessions
        .iter()
        .map(|one| {
            let part = |key: &str| one[key].clone();
            (
                part("country"),
                part("government_level"),
                part("period_from"),
            )
        })
        .collect();
    told.sort_by_key(|(_, level, _)| level.to_string());
    let from = told[0].2.clone();
    assert!(from.as_str().unwrap().starts_with("2026"), "{json}");
    let of = |level: Json| (Json::from("BA"), level, from.clone());
    let expected = [of("fbih".into()), of("state".into()), of(Json::Null)];
    assert_eq!(told, expected);
}
