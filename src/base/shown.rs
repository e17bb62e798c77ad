//! Text made fit to be drawn: the one gate between what came from outside and a terminal's cells.

/// How many combining marks one letter may carry; more is a flood that some terminals choke on.
const MOST_MARKS: usize = 8;

/// Makes a text fit for one line or more of cells: line breaks stay, a tab becomes a space, and every other control character,
/// escape, bidirectional override and invisible filler becomes a visible mark or goes. Nothing that a terminal would obey is left.
pub fn shown(text: &str) -> String {
    if is_shown(text) {
        return text.to_owned();
    }
    let mut result = String::with_capacity(text.len());
    let mut marks = 0;
    for c in text.chars() {
        if is_mark(c) {
            marks += 1;
            if marks > MOST_MARKS {
                continue;
            }
        } else {
            marks = 0;
        }
        match c {
            '\n' => result.push('\n'),
            '\t' => result.push(' '),
            '\r' => {}
            _ if c.is_control() => result.push('\u{FFFD}'),
            _ if is_invisible(c) => {}
            _ => result.push(c),
        }
    }
    result
}

/// The same for one line: line breaks become spaces.
pub fn shown_line(text: &str) -> String {
    shown(text).replace('\n', " ")
}

/// JSON in which every character that a terminal would obey, or that shows nothing, is written as its number. A reader of JSON finds
/// the same texts.
pub fn shown_json(json: &str) -> String {
    let mut result = String::with_capacity(json.len());
    for c in json.chars() {
        // Outside of texts JSON has none of these but line breaks.
        if c != '\n' && (c.is_control() || is_invisible(c)) {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                result.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            result.push(c);
        }
    }
    result
}

/// Says whether a text is already fit to be drawn, so that it need not be copied.
pub fn is_shown(text: &str) -> bool {
    // Nearly every text is of letters below the first of those characters.
    let is_fit = |c: char| match c {
        ' '..='~' | '\n' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{2FF}' => true,
        _ => !(c.is_control() || is_invisible(c) || is_mark(c)),
    };
    text.chars().all(is_fit)
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// Bidirectional controls, zero-width characters, tags, and the marks that only change how others look.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_a_terminal_would_obey_is_left() {
        assert_eq!(
            shown("a\x1b[31mb\x07\u{9b}c"),
            "a\u{FFFD}[31mb\u{FFFD}\u{FFFD}c"
        );
        assert_eq!(shown("ab\u{202E}cd\u{200B}"), "abcd");
        assert_eq!(shown_line("a\r\nb\tc"), "a b c");
    }

    #[test]
    fn json_for_a_terminal_holds_the_same_texts() {
        let text = "a\x1b\u{9b}2J\u{202E}b\u{E0041}ë\n";
        let json = serde_json::to_string_pretty(&[text]).unwrap();
        let safe = shown_json(&json);
        assert!(!safe.contains(['\u{9b}', '\u{202E}', '\u{E0041}']));
        assert_eq!(serde_json::from_str::<[String; 1]>(&safe).unwrap(), [text]);
    }

    #[test]
    fn a_flood_of_marks_is_cut_and_ordinary_letters_stay() {
        let flood = format!("e{}", "\u{0301}".repeat(50));
        assert_eq!(shown(&flood).chars().count(), 1 + MOST_MARKS);
        assert_eq!(shown("Shtëpia, ć č ђ ѓ"), "Shtëpia, ć č ђ ѓ");
        assert!(is_shown("Shtëpia"));
    }
}
