//! Laws: reading never panics, printing and reading go both ways, evaluating twice is evaluating once.

use fener::base::time::{Moment, Timestamp};
use fener::cli::eval::run_batch;
use fener::form::expr::{Purpose, parse, print};
use proptest::prelude::*;
use serde_json::json;

use crate::expr::sheet::Sheet;

/// Anything at all, and things that look like expressions.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(" "),
        Just("("),
        Just(")"),
        Just("["),
        Just("]"),
        Just(","),
        Just("/"),
        Just("//"),
        Just("."),
        Just(".."),
        Just("${age}"),
        Just("${"),
        Just("}"),
        Just("'"),
        Just("\""),
        Just("'a'"),
        Just("1"),
        Just(".5"),
        Just("1e3"),
        Just("="),
        Just("!="),
        Just("<"),
        Just("+"),
        Just("-"),
        Just("*"),
        Just("|"),
        Just(" div "),
        Just(" and "),
        Just("or"),
        Just("not("),
        Just("count("),
        Just("if("),
        Just("regex("),
        Just("person"),
        Just("age"),
        Just("node()"),
        Just("self::"),
        Just("@"),
        Just("::"),
        Just("é"),
        Just("\u{202E}"),
        Just("instance('region')"),
        Just("current()"),
        Just("position("),
        Just("indexed-repeat("),
        Just("jr:choice-name("),
        Just("date("),
        Just("%"),
    ];
    prop_oneof![
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat()),
        any::<String>(),
    ]
}

/// Expressions that can be read.
fn sound() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "[0-9]{1,4}(\\.[0-9]{1,3})?",
        "'[a-z \"]{0,5}'",
        "\"[a-z ']{0,5}\"",
        Just("${age}".to_owned()),
        Just("${last-saved#age}".to_owned()),
        Just("../name".to_owned()),
        Just("/data/person".to_owned()),
        Just("/".to_owned()),
        Just(".".to_owned()),
        Just("*".to_owned()),
        Just("div".to_owned()),
        Just("text()".to_owned()),
        Just("self::node()".to_owned()),
        Just("today()".to_owned()),
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        let operator = prop::sample::select(vec![
            " or ", " and ", " = ", " != ", " < ", " >= ", " + ", " - ", " * ", " div ", " mod ",
            " | ",
        ]);
        let function = prop::sample::select(vec!["concat", "if", "jr:itext", "count", "x:y-z"]);
        prop_oneof![
            (inner.clone(), operator, inner.clone()).prop_map(|(a, o, b)| format!("({a}){o}({b})")),
            (
                inner.clone(),
                prop::sample::select(vec![" + ", " = ", " and "]),
                inner.clone(),
                inner.clone()
            )
                .prop_map(|(a, o, b, c)| format!("({a}){o}({b}){o}({c})")),
            inner.clone().prop_map(|a| format!("-({a})")),
            (function, prop::collection::vec(inner.clone(), 0..4))
                .prop_map(|(name, args)| format!("{name}({})", args.join(", "))),
            (inner.clone(), inner.clone())
                .prop_map(|(a, b)| format!("({a})[{b}]/child::x[{b}]/..")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("/data/person[{a}]/parent::*[{b}]/x")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn reading_and_checking_never_panic_and_point_into_the_text(text in soup()) {
        let sheet = Sheet::new();
        for purpose in [Purpose::Condition, Purpose::Filter, Purpose::Value] {
            let (expr, problems) = sheet.check(&text, purpose);
            for problem in &problems {
                prop_assert!(text.get(problem.span.start..problem.span.end).is_some(), "{problem:?}");
            }
            if let Some(expr) = expr {
                let _ = (expr.evaluate(&sheet), expr.holds(&sheet), expr.text(&sheet), expr.number(&sheet));
            }
        }
    }

    #[test]
    fn what_is_printed_reads_as_the_same_tree(text in sound()) {
        let (ast, problems) = parse(&text);
        prop_assert!(ast.is_some(), "{text}: {problems:?}");
        let ast = ast.unwrap();
        let printed = print(&ast);
        let (again, problems) = parse(&printed);
        prop_assert!(again.is_some(), "{text} printed as {printed}: {problems:?}");
        let again = again.unwrap();
        prop_assert_eq!(print(&again), printed.clone());
        prop_assert_eq!(again, ast, "{} printed as {}", text, printed);
    }

    #[test]
    fn evaluating_twice_is_evaluating_once(text in sound()) {
        let sheet = Sheet::new();
        if let (Some(expr), _) = sheet.check(&text, Purpose::Default) {
            prop_assert_eq!(format!("{:?}", expr.try_evaluate(&sheet)), format!("{:?}", expr.clone().try_evaluate(&sheet)));
            prop_assert_eq!(expr.holds(&sheet), expr.holds(&sheet));
        }
    }

    #[test]
    fn every_line_has_its_answer(texts in prop::collection::vec(soup(), 0..8), raw in any::<Vec<u8>>()) {
        let mut input: Vec<u8> = Vec::new();
        for text in &texts {
            let line = json!({ "expr": text, "context": { "age": [1, 2], "name": "x", ".": 5 } });
            input.extend_from_slice(line.to_string().as_bytes());
            input.push(b'\n');
        }
        let junk: Vec<u8> = raw.into_iter().filter(|byte| *byte != b'\n').collect();
        let blank = junk.trim_ascii().is_empty();
        input.extend_from_slice(&junk);
        let mut output = Vec::new();
        run_batch(&mut &*input, &mut output, &Moment::fixed(Timestamp(0))).unwrap();
        let lines = output.iter().filter(|byte| **byte == b'\n').count();
        prop_assert_eq!(lines, texts.len() + usize::from(!blank));
    }
}
