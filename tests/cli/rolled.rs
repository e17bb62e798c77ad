//! `fener score --roll-up`: the levels of government of one country side by side.

use fener::base::id::{AssessmentId, SessionId, SubjectId};
use fener::base::number::Number;
use fener::form::load::source::PackageSource;
use fener::record::session::event::{
    AssessmentEvent, Event, NewEvent, Seq, SessionEvent, StreamId,
};
use fener::storage::store::append::Append;
use fener::storage::store::{Access, Key, Store};
use fener::world::{countries, embedded_packages};
use serde_json::Value as Json;

use crate::cli::support::{Home, RATER, chosen, opening, stamped};

fn files(source: &PackageSource) -> Vec<(String, String)> {
    let files = source.files.iter();
    files
        .map(|(name, text)| (name.clone(), text.to_string()))
        .collect()
}

/// The review of one level of government in Bosnia and Herzegovina, the `n`th here.
fn reviewed(home: &Home, n: u128, level: Option<&str>, events: &[SessionEvent]) {
    let mut store = Store::open(&home.store(), Access::Write, Key::none())
        .unwrap()
        .into_store();
    let is_policy = |package: &PackageSource| package.name.ends_with("state_policy");
    let package = embedded_packages().find(is_policy).unwrap();
    let is_it = |pack: &PackageSource| pack.text("ba.toml").is_some();
    let pack = countries::embedded().find(is_it).unwrap();
    store
        .keep_definition(package.digest(), &files(&package))
        .unwrap();
    store.keep_definition(pack.digest(), &files(&pack)).unwrap();
    let mut opened = opening(n, "BA", package.digest());
    opened.questionnaire = "state_policy".into();
    opened.subject.id = SubjectId::new(0xBA);
    opened.country = Some("BA".into());
    opened.pack = Some(pack.digest());
    opened.government_level = level.map(str::to_owned);
    let assessment = AssessmentId::new((0xa55e_5500 + n) << 96);
    let session = SessionId::new((0x5e55_0100 + n) << 96);
    let begun = SessionEvent::Opened {
        assessment,
        package: package.digest(),
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
