//! What bytes of a terminal mean, piece by piece as they may come.

use super::*;

fn decode(bytes: &[u8]) -> Vec<Decoded> {
    let mut decoder = Decoder::default();
    let mut decoded = Vec::new();
    decoder.take(bytes, &mut decoded);
    decoder.give_up(&mut decoded);
    decoded
}

fn keys(bytes: &[u8]) -> String {
    let name = |decoded| match decoded {
        Decoded::Key(key) => Some(key.to_string()),
        Decoded::Paste(text) => Some(format!("{text:?}")),
        Decoded::Pointed(_) => None,
    };
    decode(bytes)
        .into_iter()
        .filter_map(name)
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn letters_of_every_script_and_control_letters_are_keys() {
    assert_eq!(keys("aë ш日".as_bytes()), "a ë Space ш 日");
    assert_eq!(
        keys(b"\x03\x1a\x19\0\r\t\x7f\x08"),
        "Ctrl+C Ctrl+Z Ctrl+Y Ctrl+Space Enter Tab Backspace Backspace"
    );
}

#[test]
fn named_keys_are_known_from_every_kind_of_terminal() {
    assert_eq!(
        keys(b"\x1b[A\x1bOB\x1b[1;5C\x1b[D\x1b[H\x1bOF\x1b[1~\x1b[8~"),
        "↑ ↓ → ← Home End Home End"
    );
    assert_eq!(
        keys(b"\x1b[5~\x1b[6~\x1b[3~\x1b[Z\x1b[2~"),
        "PgUp PgDn Delete Shift+Tab"
    );
    assert_eq!(
        keys(b"\x1bOP\x1b[[B\x1b[13~\x1bOS\x1b[15~\x1b[17~\x1b[20~\x1b[24~"),
        "F1 F2 F3 F4 F5 F6 F9 F12"
    );
}

#[test]
fn the_number_pad_counts_in_application_mode_too() {
    assert_eq!(
        keys(b"\x1bOp\x1bOy\x1bOj\x1bOm\x1bOk\x1bOo\x1bOn\x1bOl\x1bOM"),
        "0 9 * - + / . , Enter"
    );
    assert_eq!(keys(b"\x1b[57400u\x1b[57414u"), "1 Enter");
}

#[test]
fn ctrl_on_a_cyrillic_layout_is_the_latin_letter() {
    assert_eq!(keys(b"\x1b[1089::99;5:1u"), "Ctrl+S");
    assert_eq!(keys(b"\x1b[27;5;122~"), "Ctrl+Z");
}

#[test]
fn a_lone_escape_is_the_key_only_when_nothing_follows() {
    let mut decoder = Decoder::default();
    let mut decoded = Vec::new();
    decoder.take(b"\x1b", &mut decoded);
    assert_eq!((decoded.len(), decoder.pending()), (0, Pending::Escape));
    decoder.take(b"[6~", &mut decoded);
    assert_eq!(decoded, [Decoded::Key(Key::plain(KeyCode::PageDown))]);
    assert_eq!(keys(b"\x1b"), "Esc");
    assert_eq!(keys(b"\x1b\x1b[A"), "Esc ↑");
}

#[test]
fn half_a_sequence_types_nothing() {
    for bytes in [
        b"\x1b[1;5".as_slice(),
        b"\x1bO",
        b"\x1b[M!",
        b"\x1b]11;rgb:00",
        b"\xd1",
    ] {
        assert_eq!(keys(bytes), "", "{bytes:?}");
    }
    assert_eq!(keys(b"\x1b[1;\r2"), "Enter 2");
}

#[test]
fn answers_of_terminals_and_mouse_reports_type_nothing() {
    assert_eq!(keys(b"\x1b[?62;22c\x1bP>|XTerm(380)\x1b\\\x1b]11;rgb:0/0/0\x07\x1b[12;40R\x1b[I\x1b[<0;3;4M\x1b[M !!a"), "a");
}

#[test]
fn bytes_that_are_no_text_are_passed_over() {
    assert_eq!(keys(b"a\xffb\xc3(\xe2\x82c\xc2\x9bd"), "a b ( c d");
}

#[test]
fn a_paste_is_one_text_whatever_is_in_it_and_however_it_arrives() {
    let bytes = "\x1b[200~q 1\r\n\x1b[A \u{1b}[201 нов\r2\x1b[201~3".as_bytes();
    let whole = decode(bytes);
    assert_eq!(
        whole.first(),
        Some(&Decoded::Paste(
            "q 1\n\u{1b}[A \u{1b}[201 нов\n2".to_owned()
        ))
    );
    assert_eq!(whole.len(), 2);
    for size in 1..bytes.len() {
        let mut decoder = Decoder::default();
        let mut decoded = Vec::new();
        bytes
            .chunks(size)
            .for_each(|chunk| decoder.take(chunk, &mut decoded));
        assert_eq!(decoded, whole, "in pieces of {size}");
    }
}

#[test]
fn a_paste_without_an_end_is_not_lost_and_does_not_fill_the_memory() {
    assert_eq!(
        decode(b"\x1b[200~abc\x1b[20"),
        [Decoded::Paste("abc\u{1b}[20".to_owned())]
    );
    let mut flood = b"\x1b[200~".to_vec();
    flood.resize(LONGEST_PASTE + 100_000, b'x');
    flood.extend_from_slice(b"\x1b[201~y");
    let decoded = decode(&flood);
    assert!(
        matches!(decoded.as_slice(), [Decoded::Paste(text), Decoded::Key(_)] if text.len() == LONGEST_PASTE)
    );
}

proptest::proptest! {
    #[test]
    fn no_bytes_hang_it_and_pieces_mean_what_the_whole_means(bytes: Vec<u8>, size in 1usize..9) {
        let mut decoder = Decoder::default();
        let mut decoded = Vec::new();
        bytes.chunks(size).for_each(|chunk| decoder.take(chunk, &mut decoded));
        decoder.give_up(&mut decoded);
        proptest::prop_assert_eq!(decoded, decode(&bytes));
    }
}
