//! What is said about expressions that cannot be meant, and where.

use fener::form::expr::mend::mend;
use fener::form::expr::{Purpose, Row, gives_boolean, parse};
use fener::text::diag::Severity;

use crate::expr::sheet::{FIRST, Sheet};

fn condition(text: &str) -> Vec<String> {
    Sheet::at("note", Row::TOP).codes(text, Purpose::Condition)
}

#[test]
fn a_sound_expression_is_met_with_silence() {
    for text in [
        "${kind} = 'shelter' and ${beds} > 3",
        "selected(${means}, 'doc') or ${kind} != 'not_applicable'",
        "${opened} < today() and ${opened} >= '2024-01-01'",
        "${means} = 'doc obs' or ${kind} = ''",
        "if(${beds} > 3, 1, 0) = 1",
        "${flag} = 'true'",
        "count(${person}[age > 3]) > 1",
    ] {
        assert_eq!(condition(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn each_mistake_has_its_code() {
    for (text, code) in [
        ("${kin} = 'shelter'", "E0101"),
        ("${beds} > 3 && true()", "E0102"),
        ("${beds} == 3", "E0102"),
        ("${beds} = “3”", "E0102"),
        ("$beds = 3", "E0102"),
        ("${beds} 3", "E0103"),
        ("${beds} >", "E0104"),
        ("${kind} = 'shelter", "E0105"),
        ("(${beds} > 3", "E0106"),
        ("${beds} > 3)", "E0106"),
        ("${beds} > 1e3", "E0107"),
        ("   ", "E0108"),
        ("fooo(1)", "E0112"),
        ("not()", "E0113"),
        ("weighted-checklist(1, 2, 3)", "E0113"),
        ("count('x') > 1", "E0114"),
        ("sum(3) > 1", "E0114"),
        ("//age = 1", "E0115"),
        ("@x = 1", "E0115"),
        ("ancestor::person = 1", "E0115"),
        ("${kind} = 'sheltr'", "E0116"),
        ("'sheltr' != ${kind}", "E0116"),
        ("selected(${means}, 'dok')", "E0116"),
        ("${beds} = 'many'", "E0117"),
        ("${kind} > 3", "E0117"),
        ("${opened} = 'yes'", "E0117"),
        ("${flag}", "E0118"),
        ("not(${flag}) and true()", "E0118"),
        ("if(${flag}, 1, 0) = 1", "E0118"),
        ("${beds} > 1 and ${kind}", "E0119"),
        ("${note} = 'x'", "E0120"),
        (". = 'x'", "E0120"),
        ("regex(${kind}, '[')", "E0121"),
        ("area(${kind}) = ''", "E0122"),
        ("${last-saved#kind} = ''", "E0122"),
        ("count('x' | ${kind}) > 1", "E0123"),
        ("concat('a')/b = 1", "E0123"),
        ("count(instance('regoin')/root/item) > 1", "E0124"),
        ("instance('region')/root/item/contry = 'al'", "E0125"),
        ("${opened} > date('2024-02-30')", "E0127"),
        ("format-date(${opened}, '%Q') = ''", "E0128"),
    ] {
        let (_, problems) = Sheet::at("note", Row::TOP).check(text, Purpose::Condition);
        let found = problems.iter().find(|found| found.code.as_str() == code);
        let found = found.unwrap_or_else(|| panic!("{text}: {problems:?}"));
        // What is wrong is said with how to mend it: in its own words, which those of a kind do, or behind them.
        let in_its_words = [
            "E0105", "E0106", "E0107", "E0108", "E0114", "E0115", "E0117", "E0127", "E0128",
        ];
        let behind = !found.hints.is_empty() || mend(found.code).is_some();
        assert!(behind || in_its_words.contains(&code), "{code} {text}");
    }
}

#[test]
fn several_mistakes_are_told_in_one_pass_in_their_order() {
    let sheet = Sheet::new();
    let text = "${kin} = 'shelter' and ${kind} = 'sheltr' or fooo(${bed}) > ${beds} = 'x'";
    assert_eq!(
        sheet.codes(text, Purpose::Condition),
        ["E0101", "E0116", "E0112", "E0101"]
    );
    let (_, problems) = parse("(1 + ) * (2 + * 3) and concat(1 2, ] 'x'");
    assert!(problems.len() >= 3, "{problems:?}");
    assert!(problems.is_sorted_by_key(|problem| problem.span.start));
}

#[test]
fn a_problem_underlines_the_part_it_is_about_and_proposes_a_mend() {
    let sheet = Sheet::new();
    let at = |text: &str| {
        let (_, problems) = sheet.check(text, Purpose::Condition);
        let problem = problems.first().unwrap().clone();
        (
            text[problem.span.start..problem.span.end].to_owned(),
            problem.hints,
        )
    };
    let (part, hints) = at("${beds} > 2 and ${kin} = 'shelter'");
    assert_eq!(part, "${kin}");
    assert_eq!(hints.len(), 1);
    let (part, hints) = at("${kind} = 'sheltr'");
    assert_eq!((part.as_str(), hints.len()), ("'sheltr'", 1));
    assert_eq!(at("contins(${kind}, 'x')").0, "contins");
    assert_eq!(at("${beds} >= > 3").0, ">");
}

#[test]
fn a_calculation_that_gives_truth_is_warned_of() {
    let codes = Sheet::at("total", FIRST).codes("${age} > 3", Purpose::Value);
    assert_eq!(codes, ["E0130"]);
    for (text, boolean) in [
        ("1 = 2", true),
        ("if(1, 2 = 3, true())", true),
        ("if(1, 1, 0)", false),
        ("not(1)", true),
    ] {
        assert_eq!(gives_boolean(&parse(text).0.unwrap()), boolean, "{text}");
    }
}

#[test]
fn only_a_constraint_may_read_its_own_answer() {
    let sheet = Sheet::at("age", FIRST);
    assert!(
        sheet
            .codes(". > 3 and ${age} < 9", Purpose::Constraint)
            .is_empty()
    );
    assert_eq!(sheet.codes("${age} + 1", Purpose::Value), ["E0120"]);
    assert!(sheet.codes("position(..)", Purpose::Value).is_empty());
}

#[test]
fn warnings_leave_the_expression_and_errors_take_it() {
    let sheet = Sheet::new();
    let (expr, problems) = sheet.check("${beds} = 'many'", Purpose::Condition);
    assert!(expr.is_some());
    assert_eq!(problems[0].code.severity(), Severity::Warning);
    let (expr, _) = sheet.check("${kind} = 'sheltr'", Purpose::Condition);
    assert!(expr.is_none());
}

#[test]
fn what_is_too_long_too_deep_or_too_large_is_refused_with_its_limit() {
    let deep = format!("{}1{}", "(".repeat(200), ")".repeat(200));
    let long = format!("'{}'", "x".repeat(70_000));
    let large = format!("concat({}1)", "1,".repeat(12_000));
    for (text, code) in [
        (deep, "E0110"),
        (long, "E0109"),
        (large, "E0111"),
        ("-".repeat(500), "E0110"),
    ] {
        let (ast, problems) = parse(&text);
        assert!(ast.is_none());
        assert!(
            problems
                .iter()
                .any(|problem| problem.code.to_string() == code),
            "{code}: {problems:?}"
        );
        assert!(problems.len() < 5, "{}", problems.len());
    }
    let many = vec!["1 = 1"; 1_000].join(" or ");
    assert!(parse(&many).0.is_some());
}
