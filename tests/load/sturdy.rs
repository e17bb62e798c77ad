//! Nothing that stands in a package makes the reader fall over, and a package that does not load says why and where.

use std::sync::Arc;

use fener::form::load::load;
use fener::form::load::source::{Origin, PackageSource};
use fener::text::diag::Severity;
use fener::text::diag::source::SourceMap;
use proptest::prelude::*;

use crate::load::support::{folder, instruments, services};

/// Loads, and holds what always holds: a questionnaire or at least one error, and every place lies in its source.
fn load_anything(source: &PackageSource) -> bool {
    let mut sources = SourceMap::default();
    let (questionnaire, found) = load(source, &instruments(), &mut sources);
    for problem in &found.0 {
        for label in &problem.labels {
            let text = &sources.get(label.source).unwrap().text;
            assert!(
                text.get(label.span.start..label.span.end).is_some(),
                "{problem:?}"
            );
        }
    }
    let mut errors = found
        .0
        .iter()
        .filter(|problem| problem.severity == Severity::Error);
    assert_eq!(questionnaire.is_some(), errors.clone().next().is_none());
    assert!(questionnaire.is_some() || errors.any(|problem| !problem.labels.is_empty()));
    questionnaire.is_some()
}

fn changed(file: &str, text: &str) -> PackageSource {
    let mut source = services();
    for (name, old) in &mut source.files {
        if name == file {
            *old = Arc::from(text);
        }
    }
    source
}

#[test]
fn a_package_cut_off_anywhere_says_what_is_wrong_with_it() {
    for file in ["questionnaire.toml", "en.ftl", "sq.ftl"] {
        let whole = services().text(file).unwrap().to_string();
        let mut refused = 0;
        for end in (0..whole.len()).step_by(997) {
            let end = whole.floor_char_boundary(end);
            refused += usize::from(!load_anything(&changed(file, &whole[..end])));
        }
        // Without Albanian texts the English ones stand in; without structure or English there is no questionnaire.
        match file {
            "sq.ftl" => assert_eq!(refused, 0),
            _ => assert!(refused * 2 > whole.len() / 997, "{file}: {refused}"),
        }
    }
}

#[test]
fn brackets_and_names_without_end_are_refused() {
    let nested = |open: &str, close: &str, count: usize| {
        format!(
            "format = 1\nid = {}{}\n",
            open.repeat(count),
            close.repeat(count)
        )
    };
    let long_name = format!("{} = 1\n", vec!["a"; 100_000].join("."));
    let deep_rule = format!(
        "format = 1\n[[variable]]\nid = \"deep\"\nis = \"{}1{}\"\n",
        "(".repeat(60_000),
        ")".repeat(60_000)
    );
    for text in [
        nested("[", "]", 200_000),
        nested("{ a = ", "}", 100_000),
        long_name,
        deep_rule,
        "[[section.item]]\n".repeat(20_000),
        "[[section]]\n".to_owned() + &"[[section.item]]\nkind=\"question\"\n".repeat(5_000),
    ] {
        assert!(!load_anything(&changed("questionnaire.toml", &text)));
    }
    let texts = format!("a = {}\n", "{ ".repeat(5_000));
    assert!(!load_anything(&changed("en.ftl", &texts)));
}

/// Cases that chance found once, kept as what they were about.
#[test]
fn bytes_that_are_no_text_and_signs_of_several_bytes_are_refused_with_a_place() {
    let no_text = (
        vec![161, 6, 212, 204, 220, 72, 183, 77],
        vec![79, 28, 202, 145, 168, 110, 235, 126],
    );
    for (structure, texts) in [no_text, (Vec::new(), "¡".as_bytes().to_vec())] {
        let files = [("questionnaire.toml", structure), ("en.ftl", texts)];
        let found = files.map(|(name, bytes)| (name.to_owned(), Ok(bytes)));
        assert!(!load_anything(&PackageSource::new(
            "any",
            Origin::Embedded,
            found
        )));
    }
}

/// Pieces that packages are made of, so that what is thrown together comes deep into the reader.
fn pieces() -> impl Strategy<Value = String> {
    let lines = folder("tests/load/base");
    let lines: Vec<String> = lines
        .text("questionnaire.toml")
        .unwrap()
        .lines()
        .map(|line| format!("{line}\n"))
        .collect();
    prop::collection::vec(prop::sample::select(lines), 0..120).prop_map(|lines| lines.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_at_all_are_refused_with_a_place(
        structure in prop::collection::vec(any::<u8>(), 0..400),
        texts in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let files = [("questionnaire.toml", structure), ("en.ftl", texts)];
        let found = files.map(|(name, bytes)| (name.to_owned(), Ok(bytes)));
        let source = PackageSource::new("any", Origin::Embedded, found);
        prop_assert!(!load_anything(&source));
    }

    #[test]
    fn any_text_at_all_is_refused_with_a_place(structure in "\\PC*", texts in "\\PC*") {
        let files = [("questionnaire.toml", structure), ("en.ftl", texts)];
        let found = files.map(|(name, text)| (name.to_owned(), Ok(text.into_bytes())));
        load_anything(&PackageSource::new("any", Origin::Embedded, found));
    }

    #[test]
    fn good_lines_in_any_order_are_refused_or_load(text in pieces()) {
        let head = "format = 1\nid = \"base\"\nversion = \"1.0.0\"\npurpose = \"assessment\"\ndefault_language = \"en\"\n";
        let mut source = folder("tests/load/base");
        source.files.retain(|(name, _)| !name.starts_with("instruments"));
        for (name, old) in &mut source.files {
            if name == "questionnaire.toml" {
                *old = Arc::from(format!("{head}{text}"));
            }
        }
        load_anything(&source);
    }

    #[test]
    fn one_byte_changed_anywhere_does_no_harm(at in 0usize..30_000, byte in any::<u8>()) {
        let mut source = services();
        let mut bytes = source.text("questionnaire.toml").unwrap().as_bytes().to_vec();
        if let Some(old) = bytes.get_mut(at) {
            *old = byte;
        }
        source.files.retain(|(name, _)| name != "questionnaire.toml");
        let others = source.files.into_iter().map(|(name, text)| (name, Ok(text.as_bytes().to_vec())));
        let found = others.chain([("questionnaire.toml".to_owned(), Ok(bytes))]);
        load_anything(&PackageSource::new("changed", Origin::Embedded, found));
    }
}
