//! `fener agree`: numbers of a plain table, in words and for programs.

use serde_json::Value;

use super::support::Home;

/// Gwet's four raters.
const FOUR: &str = "\
unit,A,B,C,D
1,1,1,,1
2,2,2,3,2
3,3,3,3,3
4,3,3,3,3
5,2,2,2,2
6,1,2,3,4
7,4,4,4,4
8,1,1,2,1
9,2,2,2,2
10,,5,5,5
11,,,1,1
12,,,3,
";

fn coefficient<'a>(report: &'a Value, id: &str) -> &'a Value {
    let all = report["coefficients"].as_array().unwrap();
    all.iter().find(|one| one["id"] == id).unwrap()
}

#[track_caller]
fn near(value: &Value, known: f64) {
    let value = value.as_f64().unwrap();
    assert!((value - known).abs() < 5.1e-5, "{value} {known}");
}

#[test]
fn programs_get_every_number_with_its_interval_and_why_others_are_not_there() {
    let home = Home::new();
    home.file("four.csv", FOUR);
    let report = home
        .call("agree four.csv --min 1 --max 5 --json")
        .done()
        .json();
    assert_eq!(report["version"], 1);
    for (key, known) in [
        ("items", 12),
        ("paired_items", 11),
        ("raters", 4),
        ("ratings", 41),
        ("blanks", 7),
    ] {
        assert_eq!(report[key], known, "{key}");
    }
    for (id, value) in [
        ("exact", 0.8182),
        ("gwet", 0.7754),
        ("fleiss", 0.7612),
        ("conger", 0.7628),
        ("brennan_prediger", 0.7727),
        ("alpha_nominal", 0.7434),
        ("alpha_ordinal", 0.8154),
        ("alpha_ratio", 0.7974),
    ] {
        let one = coefficient(&report, id);
        near(&one["value"], value);
        let interval = &one["interval"];
        assert!(interval["from"].as_f64() < one["value"].as_f64(), "{one}");
        assert!(interval["to"].as_f64() > one["value"].as_f64(), "{one}");
    }
    near(&coefficient(&report, "gwet")["standard_error"], 0.1429);
    assert_eq!(coefficient(&report, "gwet")["band"], "moderate");
    assert_eq!(coefficient(&report, "cohen")["undefined"], "not_two_raters");
    assert_eq!(report["scale"]["kind"], "numbers");
    assert_eq!(
        report["per_item"][5]["counts"],
        serde_json::json!([1, 1, 1, 1, 0])
    );
    assert_eq!(report["per_item"][5]["median"], 2.5);
    assert_eq!(report["per_item"][11]["undefined"], "one_rater");
    let again = home
        .call("agree four.csv --min 1 --max 5 --json")
        .done()
        .json();
    assert_eq!(report, again, "the same table gives the same draws");
    let linear = home
        .call("agree four.csv --min 1 --max 5 --weights linear --json")
        .done()
        .json();
    near(&coefficient(&linear, "gwet")["value"], 0.8587);
    assert_eq!(
        coefficient(&linear, "alpha_nominal"),
        coefficient(&report, "alpha_nominal")
    );
}

#[test]
fn people_get_a_table_and_what_to_mind() {
    let home = Home::new();
    home.file("four.csv", FOUR);
    let said = home.call("agree four.csv --min 1 --max 5").done().out;
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!("agree_four_raters", said));
    let albanian = home.albanian("agree four.csv --min 1 --max 5").done().out;
    assert!(
        albanian.contains("Alfa e Krippendorff-it, rendore"),
        "{albanian}"
    );
    assert!(albanian.contains("0,775"), "{albanian}");
}

#[test]
fn few_items_and_skewed_answers_are_said_and_no_word_is_put_to_a_number() {
    let home = Home::new();
    home.file("skewed.csv", "ann;ben;cem\n3;3;3\n3;3;3\n3;3;2\n3;3;3\n");
    let said = home.call("agree skewed.csv --min 0 --max 3").done().out;
    assert!(said.contains("Under ten, read the interval"), "{said}");
    assert!(said.contains("92% are “3”"), "{said}");
    for word in ["perfect  ", "substantial", "moderate", "slight"] {
        assert!(!said.contains(word), "{word}: {said}");
    }
    home.file("flat.csv", "a,b\nyes,yes\nyes,yes\n");
    let flat = home
        .call("agree flat.csv --scale no,yes --json")
        .done()
        .json();
    assert_eq!(coefficient(&flat, "exact")["value"], 1.0);
    assert_eq!(
        coefficient(&flat, "alpha_ordinal")["undefined"],
        "no_variation"
    );
    assert_eq!(coefficient(&flat, "alpha_ordinal")["value"], Value::Null);
    assert_eq!(
        coefficient(&flat, "alpha_ratio")["undefined"],
        "not_numbers"
    );
}

#[test]
fn names_in_an_order_and_names_without_one() {
    let home = Home::new();
    let rows = "Item,a,b\nq1, no ,no\nq2,partly,yes\nq3,yes,yes\nq4,NA,yes\nq5,no,partly\n";
    home.file("names.csv", rows);
    let ordered = home.call("agree names.csv --scale no,partly,yes --weights quadratic --json");
    let ordered = ordered.done().json();
    assert_eq!(ordered["scale"]["kind"], "ordered");
    assert_eq!(
        (ordered["raters"].as_u64(), ordered["blanks"].as_u64()),
        (Some(2), Some(1))
    );
    near(&coefficient(&ordered, "exact")["value"], 0.5);
    near(&coefficient(&ordered, "within_one")["value"], 1.0);
    assert_eq!(ordered["per_item"][1]["item"], "q2");
    let found = home.call("agree names.csv --json").done().json();
    assert_eq!(found["scale"]["declared"], false);
    assert_eq!(
        coefficient(&found, "alpha_ordinal")["undefined"],
        "no_order"
    );
    home.call("agree names.csv --weights linear")
        .refused(2, "A0219");
}

#[test]
fn decimals_follow_the_mark_that_parts_cells() {
    let home = Home::new();
    home.file("comma.csv", "id;a;b\n1;2,5;2,5\n2;3;3,5\n3;1;1\n");
    home.file("point.csv", "id,a,b\n1,2.5,2.5\n2,3,3.5\n3,1,1\n");
    let of = |name: &str| home.call(&format!("agree {name} --json")).done().json();
    assert_eq!(
        of("comma.csv")["coefficients"],
        of("point.csv")["coefficients"]
    );
}

#[test]
fn what_cannot_be_read_is_said_with_its_line_and_column() {
    let home = Home::new();
    home.file("bad.csv", "unit,A,B\n1,3,x\n2,9,1\n");
    let ran = home
        .call("agree bad.csv --min 1 --max 5")
        .refused(2, "I0402");
    assert!(
        ran.err
            .contains("Line 2, column “B”: “x” is not on the scale."),
        "{}",
        ran.err
    );
    assert!(
        ran.err
            .contains("Line 3, column “A”: “9” is not on the scale."),
        "{}",
        ran.err
    );
    home.file("ragged.csv", "unit,A,B\n1,3\n2,1,1\n");
    let ran = home.call("agree ragged.csv").refused(2, "I0401");
    assert!(
        ran.err.contains("Line 2 has 2 cells, the first row 3."),
        "{}",
        ran.err
    );
    for (name, text) in [
        ("empty.csv", ""),
        ("head.csv", "unit,A,B\n"),
        ("items.csv", "unit\n1\n"),
    ] {
        home.file(name, text);
        home.call(&format!("agree {name}")).refused(2, "I0401");
    }
    home.call("agree missing.csv").refused(2, "A0201");
    let many = format!("unit,A,B\n{}", "1,x,y\n".repeat(40));
    home.file("many.csv", many);
    let ran = home
        .call("agree many.csv --min 0 --max 1")
        .refused(2, "I0402");
    assert!(
        ran.err.contains("Further problems of this kind: 60"),
        "{}",
        ran.err
    );
    for scale in [
        "--scale a",
        "--scale a,a",
        "--scale a,,b",
        "--min 3 --max 1",
        "--min x --max 2",
        "--scale a,b --min 0 --max 1",
    ] {
        home.call(&format!("agree bad.csv {scale}"))
            .refused(2, "A0219");
    }
    home.call("agree bad.csv --min 3").refused(2, "A0103");
}
