//! How a problem reads, with its place underlined.

use super::*;
use crate::text::diag::code::Code;
use crate::text::i18n::languages::Languages;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::source::TextSources;
use proptest::prelude::*;

fn catalog(tag: &str) -> Catalog {
    let mut sources = TextSources::default();
    let (en, sq) = (Locale::english(), Locale::parse("sq").unwrap());
    sources.add(
        en.clone(),
        "diag",
        include_str!("../../../../locales/en/diag.ftl"),
    );
    sources.add(sq, "diag", include_str!("../../../../locales/sq/diag.ftl"));
    sources.add(
        en,
        "expr",
        "expr-unknown-name = Nothing is called “{ $name }”.",
    );
    let (languages, _) = Languages::read([include_str!("../../../../locales/languages.toml")]);
    Catalog::new(&Locale::parse(tag).unwrap(), languages.into(), sources, [])
}

fn problem(text: &str, wanted: &str) -> (SourceMap, Diagnostic) {
    let mut sources = SourceMap::default();
    let id = sources.add("services/questionnaire.toml", text);
    let start = text.find(wanted).unwrap();
    let summary = keys::expr::unknown_name(wanted);
    let span = Span::new(start, start + wanted.len());
    (
        sources,
        Diagnostic::new(Code::UnknownName, summary).at(id, span),
    )
}

fn written(text: &str, wanted: &str, width: usize) -> String {
    let (sources, diagnostic) = problem(text, wanted);
    let look = Look {
        color: false,
        width,
    };
    one_to_text(&diagnostic, &sources, &catalog("en"), look)
}

/// The column, in characters, where the carets stand less the column where the word stands in the line above.
fn caret_offset(rendered: &str, word: &str) -> i64 {
    let lines: Vec<&str> = rendered.lines().collect();
    let row = lines.iter().position(|line| line.contains('^')).unwrap();
    let column = |line: &str, what: &str| {
        let at = line.find(what).unwrap();
        line[..at].chars().count() as i64
    };
    column(lines[row], "^") - column(lines[row - 1], word)
}

#[test]
fn a_problem_is_shown_in_its_line_with_carets_and_hints() {
    let (sources, diagnostic) = problem("id = 'a'\nrelevant = '${sv_fod} = 1'\n", "sv_fod");
    let hint = keys::diag::nearest_name(keys::diag::quoted("sv_food"));
    let text = one_to_text(
        &diagnostic.hint(hint),
        &sources,
        &catalog("en"),
        Look::plain(),
    );
    let expected = [
        "error[E0101]: Nothing is called “sv_fod”.",
        " --> services/questionnaire.toml:2:15",
        "  |",
        "2 | relevant = '${sv_fod} = 1'",
        "  |               ^^^^^^",
        "  |",
        "  = help: The nearest name is “sv_food”.",
    ];
    assert_eq!(text.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn the_words_of_the_frame_are_in_the_readers_language() {
    let (sources, diagnostic) = problem("a", "a");
    let hint = keys::diag::nearest_name(keys::diag::quoted("b"));
    let text = one_to_text(
        &diagnostic.hint(hint),
        &sources,
        &catalog("sq"),
        Look::plain(),
    );
    assert!(
        text.starts_with("gabim[E0101]: Nothing is called “a”. [en]"),
        "{text}"
    );
    assert!(
        text.contains("= ndihmë: Emri më i afërt është “b”."),
        "{text}"
    );
}

#[test]
fn carets_stand_under_the_word_after_cyrillic_and_after_tabs() {
    for text in [
        "склониште = кућа + болница",
        "\tx = 1 + кућа",
        "č\tćđ = кућа",
        "𝒳 = кућа",
    ] {
        assert_eq!(
            caret_offset(&written(text, "кућа", 100), "кућа"),
            0,
            "{text}"
        );
    }
}

#[test]
fn nothing_in_a_source_reaches_the_terminal_as_an_order() {
    let text = "a\x1b[31m \u{9b}2J \u{202e}\u{200b}\u{e0041}\r\nhere = 1\rx";
    for wanted in ["a", "here", "x"] {
        let rendered = written(text, wanted, 100);
        let bad = |c: char| c != '\n' && (c.is_control() || shown(&c.to_string()).is_empty());
        assert!(!rendered.contains(bad), "{rendered:?}");
    }
    assert_eq!(harmless(text).len(), text.len());
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = format!("{} wanted {}", "left ".repeat(100), "right ".repeat(100));
    let rendered = written(&text, "wanted", 80);
    assert!(rendered.contains("wanted"), "{rendered}");
    assert!(
        rendered.lines().all(|line| line.chars().count() <= 82),
        "{rendered}"
    );
    assert_eq!(caret_offset(&rendered, "wanted"), 0);
}

#[test]
fn the_last_line_counts_in_the_grammar_of_the_language() {
    let (_, error) = problem("a", "a");
    let mut warning = error.clone();
    warning.severity = Severity::Warning;
    let line = |list: Vec<&Diagnostic>, tag: &str| {
        let list = Diagnostics(list.into_iter().cloned().collect());
        summary(&list, &catalog(tag))
    };
    assert_eq!(line(vec![], "en"), "No problems found.");
    assert_eq!(line(vec![&warning], "en"), "Found 1 warning.");
    assert_eq!(
        line(vec![&error, &warning, &error], "en"),
        "Found 2 errors and 1 warning."
    );
    assert_eq!(
        line(vec![&error, &warning, &error], "sq"),
        "U gjetën: 2 gabime dhe 1 paralajmërim."
    );
}

#[test]
fn json_has_the_same_keys_for_every_problem() {
    let (mut sources, with_place) = problem("a\nčć кућа\n", "кућа");
    let other = sources.add("b.ftl", "x = y");
    let word = keys::diag::quoted("x");
    let with_two = with_place.clone().and(other, Span::new(0, 1), word.clone());
    let nowhere = Diagnostic::new(Code::UnknownName, word.clone()).hint(word);
    let list = Diagnostics(vec![with_two, nowhere]);
    let json = to_json(&list, &sources, &catalog("en"));
    let first = &json["diagnostics"][0];
    assert_eq!(json["errors"], 2);
    assert_eq!(first["file"], "services/questionnaire.toml");
    assert_eq!(
        (&first["line"], &first["column"], &first["end_column"]),
        (&json!(2), &json!(4), &json!(8))
    );
    assert_eq!(first["text"], "кућа");
    assert_eq!(first["labels"][1]["message"], "“x”");
    let keys = |at: usize| {
        let object = json["diagnostics"][at].as_object().unwrap();
        object.keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(keys(0), keys(1));
    assert_eq!(json["diagnostics"][1]["line"], Value::Null);
    assert_eq!(json["diagnostics"][1]["hints"], json!(["“x”"]));
}

proptest! {
    #[test]
    fn any_place_in_any_text_can_be_shown(
        text in "[a-zčћ\t\r\n\u{1b}\u{9b}\u{200b}𝒳 ]{0,60}",
        start in 0usize..80,
        length in 0usize..80,
        width in 0usize..120,
    ) {
        let mut sources = SourceMap::default();
        let id = sources.add("a", text);
        let span = Span { start, end: start + length };
        let problem = Diagnostic::new(Code::UnknownName, keys::diag::clean())
            .at(id, span)
            .and(id, Span::new(0, length), keys::diag::error());
        let list = Diagnostics(vec![problem]);
        for color in [false, true] {
            to_text(&list, &sources, &Catalog::default(), Look { color, width });
        }
        to_json(&list, &sources, &Catalog::default());
    }
}
