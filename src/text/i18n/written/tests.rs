//! What is written anew of a file, and that everything else of it stays.

use super::*;
use proptest::prelude::*;

const FILE: &str = "### status: draft\n\n# Said to translators:\n# a greeting\nhello = Hello { $who }\n    .help = Say it.\n\n## More\n\n-term = T\ndays =\n    { $n ->\n        [one] day\n       *[other] days\n    }\nlast = end";

fn name(text: &str) -> TextName {
    TextName::parse(text)
}

fn order() -> Vec<TextName> {
    texts(FILE).into_iter().map(|text| text.name).collect()
}

#[test]
fn a_text_has_one_spelling_whatever_its_indentation() {
    let one = texts("a =\n        { $n ->\n     [one] x\n    *[other] y\n}\n");
    assert_eq!(one[0].source, "{ $n ->\n    [one] x\n   *[other] y\n}");
    assert_eq!(spelled("  x  ").unwrap(), "x");
    assert_eq!(spelled("a\n  b").unwrap(), "a\n  b");
    assert_eq!(spelled(""), Err(Unwritable::Empty));
    assert_eq!(spelled("a\n.b = c"), Err(Unwritable::MoreThanOne));
    for broken in ["{ $n", "a }", "{ $n -> [one] x }", "a\n[b"] {
        let said = spelled(broken);
        assert!(
            matches!(said, Err(Unwritable::NotFluent(_))),
            "{broken}: {said:?}"
        );
    }
}

#[test]
fn a_file_tells_its_texts_with_what_is_said_to_translators() {
    let texts = texts(FILE);
    let names: Vec<String> = texts.iter().map(|text| text.name.to_string()).collect();
    assert_eq!(names, ["hello", "hello.help", "days", "last"]);
    assert_eq!(texts[0].comment, "Said to translators: a greeting");
    assert_eq!(texts[2].comment, "");
}

#[test]
fn putting_a_text_in_changes_its_own_lines_and_nothing_else() {
    let mut written = Written::of(FILE).unwrap();
    assert_eq!(written.file(), FILE);
    written
        .put(&name("hello"), "Hello { $who }", &order())
        .unwrap();
    assert_eq!(written.file(), FILE, "the same text again");
    written
        .put(&name("hello.help"), "One\ntwo", &order())
        .unwrap();
    written.put(&name("last"), "fin", &order()).unwrap();
    let expected = FILE
        .replace(".help = Say it.", ".help =\n        One\n        two")
        .replace("last = end", "last = fin\n");
    assert_eq!(written.file(), expected);
}

#[test]
fn a_text_that_is_not_there_goes_where_the_order_has_it() {
    let mut written = Written::of("### status: draft\n\nlast = fin\n").unwrap();
    written.put(&name("days"), "ditë", &order()).unwrap();
    written
        .put(&name("hello.help"), "Thuaje.", &order())
        .unwrap();
    written.put(&name("hello"), "Tung", &order()).unwrap();
    assert_eq!(
        written.file(),
        "### status: draft\n\nhello = Tung\n    .help = Thuaje.\ndays = ditë\nlast = fin\n"
    );
    let mut empty = Written::of("").unwrap();
    empty.put(&name("a"), "x", &[]).unwrap();
    assert_eq!(empty.file(), "a = x\n");
}

#[test]
fn who_signed_a_file_is_taken_back_and_other_comments_stay() {
    let mut written =
        Written::of("# a note\n### reviewed-by: the partner, 2027-02-01\n\na = b\n").unwrap();
    written.unsign();
    assert_eq!(written.file(), "# a note\n### status: draft\n\na = b\n");
}

#[test]
fn a_file_that_cannot_be_read_whole_is_not_written_to() {
    assert_eq!(Written::of("a = {\nb = c\n"), None);
    assert_eq!(Written::of("what is this\n"), None);
}

/// Texts of the kind that translators write, hard places included.
fn any_text() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        "[a-cë. ]{0,8}",
        "[.\\[*]?[a-c]{1,3}",
        Just("{ $n } x".to_owned()),
        Just("{ \"{\" }".to_owned()),
        Just("{ $n ->\n    [one] x\n   *[other] { $m } y\n}".to_owned()),
    ];
    proptest::collection::vec(line, 1..4).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #[test]
    fn what_is_put_in_is_read_out_and_the_rest_stays(text in any_text(), at in 0usize..4) {
        if let Ok(source) = spelled(&text) {
            prop_assert_eq!(spelled(&source), Ok(source.clone()), "the spelling is fixed");
            let mut written = Written::of(FILE).unwrap();
            let names = order();
            written.put(&names[at], &text, &names).unwrap();
            let file = written.file();
            let (read, before) = (Written::of(&file).unwrap(), Written::of(FILE).unwrap());
            prop_assert_eq!(read.source(&names[at]), Some(source.as_str()));
            for other in names.iter().filter(|name| **name != names[at]) {
                prop_assert_eq!(read.source(other), before.source(other));
            }
            prop_assert!(file.contains("# Said to translators:\n# a greeting\n"));
        }
    }

    #[test]
    fn any_file_is_put_together_as_it_was(lines in proptest::collection::vec(
        prop_oneof![Just("a = b"), Just("    .c = d"), Just("    e"), Just(""), Just("# f"), Just("## g"), Just("-t = u"), Just("h ="), Just("  "), Just("    { $i ->"), Just("*[other] j"), Just("}")],
        0..10,
    )) {
        let file = lines.join("\n");
        if let Some(written) = Written::of(&file) {
            prop_assert_eq!(written.file(), file);
        }
    }
}
