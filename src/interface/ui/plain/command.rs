//! What can be typed in place of keys: signs that every keyboard has, none of them a letter. The same list serves reading a line, help,
//! and the keys that the program's own sentences name.

use crate::interface::app::keymap::binding::Context;

/// A key by its printed name, and the command that stands for it on most pages.
const COMMANDS: &[(&str, &str)] = &[
    ("Enter", "/+"),
    ("Esc", "//"),
    ("Tab", "/"),
    ("Space", "/*"),
    ("Ctrl+Space", "/*"),
    ("Delete", "--"),
    ("Backspace", "--"),
    ("↓", "++"),
    ("↑", "+-"),
    ("↑↓", "++"),
    ("→", "/++"),
    ("←", "/--"),
    ("←→", "/++"),
    ("End", "/!"),
    ("PgUp", "/-"),
    ("PgDn", "/+"),
    ("F1", "?"),
    ("F2", "/.1"),
    ("F3", "/.2"),
    ("F4", "/.3"),
    ("F5", "/.4"),
    ("F7", "/.5"),
    ("F8", "/.6"),
    ("F9", "."),
    ("F12", "/.0"),
    ("Ctrl+Z", "/.8"),
    ("Ctrl+C", "/.9"),
    ("Ctrl+Y", "/..1"),
];

/// What is typed for a key that a sentence names.
pub fn of_key(name: &str) -> Option<&'static str> {
    COMMANDS
        .iter()
        .find(|(key, _)| *key == name)
        .map(|(_, command)| *command)
}

/// What is typed for a key on a page; `None` where a line of its own does what the key does.
pub fn for_key(name: &str, contexts: &[Context]) -> Option<&'static str> {
    let has = |context| contexts.contains(&context);
    let in_box = has(Context::Line) || has(Context::Long);
    let is_walk = is_walk(contexts);
    match name {
        "PgUp" if is_walk => Some("/-"),
        // Elsewhere on the walk Enter does the same, and says what stays open.
        "PgDn" if has(Context::QuestionLong) || has(Context::Rows) => Some("/+"),
        // Every page is said whole.
        "PgUp" | "PgDn" => None,
        // The key that confirms or agrees has its place; a line is taken by its number.
        "Space" if has(Context::Waiting) || has(Context::Unconfirmed) => None,
        "Esc" if !is_walk => Some("/-"),
        // There the walk goes on, and a line is opened by its number.
        "Enter" if has(Context::Rows) => None,
        // Text is typed, and an empty line ends it.
        "Enter" | "↓" | "↑" | "→" | "←" | "End" if has(Context::Long) => None,
        "↓" | "↑" | "→" | "←" | "End" | "Backspace" if in_box => None,
        "Delete" if in_box => Some("--"),
        "→" | "←" | "←→" if has(Context::Question) => None,
        "End" if !has(Context::Question) => None,
        "+" if !in_box => Some("+"),
        "=" if !in_box => Some("="),
        "!" if !in_box => Some("!"),
        "*" if !in_box => Some("*"),
        "-" if !in_box => Some("-"),
        "." => Some("."),
        "?" => Some("?"),
        name => of_key(name),
    }
}

/// Says whether a stop of the walk has the keys: back and on lead to the stops beside it.
pub fn is_walk(contexts: &[Context]) -> bool {
    let has = |context| contexts.contains(&context);
    let on_question = has(Context::Question) && !has(Context::Standard);
    on_question || has(Context::QuestionBox) || has(Context::QuestionLong) || has(Context::Rows)
}

/// Which keys of a sentence are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// All: the program says the sentence.
    All,
    /// Those whose names are no words: a questionnaire may say "enter" or "space".
    NoWords,
}

/// A sentence with its keys as commands.
pub fn in_place_of_keys(text: &str, keys: Keys) -> String {
    let mut said: Vec<String> = Vec::new();
    // The keys that open the menu, before the digit of a line.
    let mut dots: Vec<&str> = Vec::new();
    // One full stop may be part of a text from outside; two of them apart open the second page.
    let least = if keys == Keys::All { 1 } else { 2 };
    for one in text.split(' ') {
        let begun = one.trim_start_matches('(');
        if begun == "." && (dots.is_empty() || begun == one) {
            dots.push(one);
            continue;
        }
        let bare = begun.trim_end_matches(['.', ',', ';', ':', ')', '?']);
        let begins = one.get(..one.len() - begun.len()).unwrap_or_default();
        let ends = begun.get(bare.len()..).unwrap_or_default();
        let is_digit = bare.len() == 1 && bare.bytes().all(|b| b.is_ascii_digit());
        if is_digit && begins.is_empty() && dots.len() >= least {
            said.push(format!("{}{bare}{ends}", opened(&dots)));
            dots.clear();
            continue;
        }
        said.extend(dots.drain(..).map(str::to_owned));
        let is_meant =
            keys == Keys::All || bare.len() > 1 && !bare.chars().all(char::is_alphabetic);
        said.push(match of_key(bare).filter(|_| is_meant) {
            Some(command) => format!("{begins}{command}{ends}"),
            None => one.to_owned(),
        });
    }
    said.extend(dots.drain(..).map(str::to_owned));
    said.join(" ")
}

/// The command that opens the menu as often as a full stop stands there, behind the bracket before the first of them.
fn opened(dots: &[&str]) -> String {
    let bracket = dots.first().map_or("", |first| first.trim_end_matches('.'));
    format!("{bracket}/{}", ".".repeat(dots.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_the_program_names_become_what_is_typed_for_them() {
        let said = |text| in_place_of_keys(text, Keys::All);
        assert_eq!(
            said("Enter goes to 1.07; Esc there comes back here."),
            "/+ goes to 1.07; // there comes back here."
        );
        assert_eq!(said("Later: . . 4, or . 8."), "Later: /..4, or /.8.");
        assert_eq!(said("The end . And so on"), "The end . And so on");
        assert_eq!(said("(F8)?"), "(/.6)?");
        assert_eq!(said("The review (. . 2) says"), "The review (/..2) says");
    }

    #[test]
    fn a_word_of_a_question_is_no_key() {
        let said = |text| in_place_of_keys(text, Keys::NoWords);
        let text = "Enter the number of people who have a Tab or Space.";
        assert_eq!(said(text), text);
        assert_eq!(said("In the end . 2 remain"), "In the end . 2 remain");
        assert_eq!(said("See the review (. . 2)."), "See the review (/..2).");
        assert_eq!(said("Press F2 or Ctrl+Z"), "Press /.1 or /.8");
    }

    #[test]
    fn every_command_is_of_signs_that_all_keyboards_have() {
        for (key, command) in COMMANDS {
            let is_sign = |c: char| c.is_ascii_digit() || "-+*/.,?!=".contains(c);
            assert!(command.chars().all(is_sign), "{key}: {command}");
        }
    }
}
