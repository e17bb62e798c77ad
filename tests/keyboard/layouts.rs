//! The same visit on fourteen keyboards: physical keys become characters by the layout, characters become what a terminal sends or what
//! a console reports, and what arrives is the same key and leads to the same record everywhere.

use crossterm::event::{Event, KeyCode as Code, KeyEvent, KeyEventKind, KeyModifiers};
use fener::interface::app::effect::Order;
use fener::interface::app::keymap::help::EVERYWHERE;
use fener::interface::app::keymap::key::{Key, KeyCode};
use fener::interface::app::msg::Input;
use fener::interface::tui::burst::Burst;
use fener::interface::tui::console;
use fener::interface::tui::decode::{Decoded, Decoder, Pending};
use fener::record::session::event::NewEvent;

use crate::support::driver::Walk;

const TABLE: &str = include_str!("layouts.tsv");

/// How a character is pressed: on which physical key, and with which of Shift and AltGr held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Press<'t> {
    key: &'t str,
    shift: bool,
    alt_gr: bool,
}

/// One layout: each physical key with its characters.
struct Layout {
    name: &'static str,
    keys: Vec<(&'static str, [char; 4])>,
}

fn layouts() -> Vec<Layout> {
    let mut lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let names = lines.next().unwrap().split('\t').skip(1);
    let rows: Vec<Vec<&'static str>> = lines.map(|line| line.split('\t').collect()).collect();
    let layout = |(at, name): (usize, &'static str)| Layout {
        name,
        keys: rows
            .iter()
            .map(|row| {
                let cells: Vec<char> = row[at + 1].chars().collect();
                let blank = |c: char| if c == '␠' { ' ' } else { c };
                (row[0], std::array::from_fn(|level| blank(cells[level])))
            })
            .collect(),
    };
    names.enumerate().map(layout).collect()
}

impl Layout {
    /// The easiest way to press a character on the main part of the keyboard.
    fn press(&self, wanted: char) -> Option<Press<'static>> {
        let main = || self.keys.iter().filter(|(key, _)| !key.starts_with("KP"));
        (0..4).find_map(|level| {
            let (key, _) = main().find(|(_, levels)| levels[level] == wanted)?;
            Some(Press {
                key,
                shift: level % 2 == 1,
                alt_gr: level > 1,
            })
        })
    }

    /// What a key gives.
    fn character(&self, press: Press<'_>) -> char {
        let (_, levels) = self.keys.iter().find(|(key, _)| *key == press.key).unwrap();
        levels[usize::from(press.shift) + 2 * usize::from(press.alt_gr)]
    }

    /// What a key of the number pad gives.
    fn pad(&self, key: &str) -> char {
        self.character(Press {
            key,
            shift: false,
            alt_gr: false,
        })
    }
}

/// A session in keys that every keyboard has: answers of every kind, typing, undo, menu, find, outline, help and the way back.
const SCRIPT: &str = "2 PgUp 1 Enter 1 3 Down Space Enter 2 1 PgDn 3 6 Enter 1 2 . 3 . 2 6 Enter 2 2 . 3 0 Enter \
    1 2 - 3 / 4 * + ? ! Enter Tab PgDn PgDn PgDn 2 Enter * 2 PgUp - PgUp Backspace 3 Tab 1 , 2 Esc . 8 . . 2 Esc \
    / 2 . 0 2 Enter ! Esc ? Esc = Esc End Home Delete 1 . 4 Down Right Left Esc . 7 1 5 Enter , , 9 Esc \
    Shift+Tab Tab Space Up Left Right";

fn named(name: &str) -> Key {
    let name = match name {
        "Up" => "↑",
        "Down" => "↓",
        "Left" => "←",
        "Right" => "→",
        other => other,
    };
    Key::parse(name).unwrap()
}

fn script() -> Vec<Key> {
    SCRIPT.split_whitespace().map(named).collect()
}

/// What a terminal sends for a key without a character.
fn sequence(code: KeyCode) -> &'static str {
    match code {
        KeyCode::Enter => "\r",
        KeyCode::Esc => "\x1b",
        KeyCode::Tab => "\t",
        KeyCode::BackTab => "\x1b[Z",
        KeyCode::Backspace => "\x7f",
        KeyCode::Delete => "\x1b[3~",
        KeyCode::Up => "\x1b[A",
        KeyCode::Down => "\x1b[B",
        KeyCode::Right => "\x1b[C",
        KeyCode::Left => "\x1b[D",
        KeyCode::Home => "\x1b[H",
        KeyCode::End => "\x1b[F",
        KeyCode::PageUp => "\x1b[5~",
        KeyCode::PageDown => "\x1b[6~",
        KeyCode::Char(_) | KeyCode::F(_) => panic!("{code:?} is not in the script"),
    }
}

/// Bytes as a terminal sends them, read one key at a time.
fn from_terminal(bytes: &[u8]) -> Vec<Key> {
    let (mut decoder, mut decoded) = (Decoder::default(), Vec::new());
    decoder.take(bytes, &mut decoded);
    if decoder.pending() == Pending::Escape {
        decoder.give_up(&mut decoded);
    }
    assert_eq!(decoder.pending(), Pending::Nothing, "{bytes:?}");
    decoded.into_iter().map(key).collect()
}

fn key(decoded: Decoded) -> Key {
    match decoded {
        Decoded::Key(key) => key,
        other => panic!("no key: {other:?}"),
    }
}

/// What a console reports for a press and for letting go.
fn from_console(code: Code, held: KeyModifiers) -> Vec<Key> {
    let event = |kind| Event::Key(KeyEvent::new_with_kind(code, held, kind));
    [KeyEventKind::Press, KeyEventKind::Release]
        .into_iter()
        .filter_map(|kind| console::decoded(event(kind)))
        .map(key)
        .collect()
}

fn console_code(code: KeyCode) -> Code {
    match code {
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::F(number) => Code::F(number),
    }
}

/// Everything that a session came to: what was written, without when.
fn record(keys: &[Key]) -> Vec<NewEvent> {
    let mut walk = Walk::small("en");
    let begun = walk.answered.len();
    for key in keys {
        walk.key(*key);
    }
    let orders = walk.answered.split_off(begun);
    let events = orders.into_iter().filter_map(|order| match order {
        Order::Append { events, .. } => Some(events),
        _ => None,
    });
    events.flatten().collect()
}

#[test]
fn every_layout_has_every_sign_that_must_suffice_without_altgr() {
    let layouts = layouts();
    assert_eq!(layouts.len(), 14);
    for layout in &layouts {
        for key in EVERYWHERE {
            let KeyCode::Char(c) = key.code else {
                continue;
            };
            let press = layout.press(c);
            let is_easy = press.is_some_and(|press| !press.alt_gr);
            assert!(is_easy, "{}: {key} is {press:?}", layout.name);
        }
    }
}

#[test]
fn the_same_visit_is_recorded_on_every_layout_from_a_terminal_and_from_a_console() {
    let wanted = script();
    let events = record(&wanted);
    assert!(
        events.len() > 12,
        "the script records {} events",
        events.len()
    );
    let mut played = 0;
    for layout in &layouts() {
        let (mut terminal, mut reported) = (Vec::new(), Vec::new());
        for key in &wanted {
            match key.code {
                KeyCode::Char(c) => {
                    let press = layout.press(c).unwrap();
                    let c = layout.character(press);
                    terminal.extend(from_terminal(c.to_string().as_bytes()));
                    let held = match press.shift {
                        true => KeyModifiers::SHIFT,
                        false => KeyModifiers::NONE,
                    };
                    reported.extend(from_console(Code::Char(c), held));
                }
                code => {
                    terminal.extend(from_terminal(sequence(code).as_bytes()));
                    reported.extend(from_console(console_code(code), KeyModifiers::NONE));
                }
            }
        }
        assert_eq!(terminal, wanted, "{}: from a terminal", layout.name);
        assert_eq!(reported, wanted, "{}: from a console", layout.name);
        assert_eq!(record(&terminal), events, "{}", layout.name);
        played += 2;
    }
    println!(
        "{played} replays of {} keys, {} events each: all the same",
        wanted.len(),
        events.len()
    );
}

#[test]
fn a_visit_by_the_number_pad_alone_is_the_same_whatever_its_decimal_key_gives() {
    // 1.01 is answered; the menu is opened by the decimal key; undo, flag and find are reached; a number and a rating are given.
    let script = "2 1 3 Enter . 8 Enter 2 1 Enter 3 6 Enter . 9 Enter * 2 / 2 0 2 Enter - . 7 1 Enter + 5 Enter";
    let pad_key = |key: Key| match key.code {
        KeyCode::Char('.') => "KPDL".to_owned(),
        KeyCode::Char('/') => "KPDV".to_owned(),
        KeyCode::Char('*') => "KPMU".to_owned(),
        KeyCode::Char('-') => "KPSU".to_owned(),
        KeyCode::Char('+') => "KPAD".to_owned(),
        KeyCode::Char(digit) => format!("KP{digit}"),
        _ => "Enter".to_owned(),
    };
    let keys: Vec<Key> = script.split_whitespace().map(named).collect();
    let wanted = record(&keys);
    assert!(
        wanted.len() > 4,
        "the script records {} events",
        wanted.len()
    );
    let mut decimal = std::collections::BTreeSet::new();
    for layout in layouts() {
        let (mut plain, mut application) = (Vec::new(), Vec::new());
        for key in &keys {
            let name = pad_key(*key);
            if name == "Enter" {
                plain.extend(from_terminal(b"\r"));
                application.extend(from_terminal(b"\x1bOM"));
                continue;
            }
            let c = layout.pad(&name);
            plain.extend(from_terminal(c.to_string().as_bytes()));
            // In application mode the pad sends its own codes, `j` to `y` for `*` to `9`.
            let code = u8::try_from(c).unwrap() - b'*' + b'j';
            application.extend(from_terminal(&[0x1b, b'O', code]));
            if name == "KPDL" {
                decimal.insert(c);
            }
        }
        assert_eq!(plain, application, "{}", layout.name);
        assert_eq!(record(&plain), wanted, "{}", layout.name);
    }
    assert_eq!(decimal.len(), 2, "a comma here and a point there");
}

#[test]
fn ctrl_with_a_letter_is_the_same_on_latin_and_cyrillic_keyboards() {
    let pairs = [('c', 'ц'), ('z', 'з')];
    for layout in layouts() {
        for (latin, cyrillic) in pairs {
            let found = [latin, cyrillic]
                .into_iter()
                .find(|c| layout.press(*c).is_some());
            let c = found.unwrap_or_else(|| panic!("{}: no {latin}", layout.name));
            let wanted = vec![Key::ctrl(latin)];
            assert_eq!(from_console(Code::Char(c), KeyModifiers::CONTROL), wanted);
            // A terminal sends the byte of the Latin letter, or is exact about the Cyrillic one.
            assert_eq!(from_terminal(&[latin as u8 - b'a' + 1]), wanted);
            let exact = format!("\x1b[{};5u", u32::from(c));
            assert_eq!(from_terminal(exact.as_bytes()), wanted, "{}", layout.name);
        }
    }
}

#[test]
fn what_altgr_gives_is_text_and_never_a_command() {
    let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
    let mut met = 0;
    for layout in layouts() {
        for (key, levels) in &layout.keys {
            for c in levels[2..].iter().filter(|c| !"␀◌".contains(**c)) {
                assert_eq!(
                    from_console(Code::Char(*c), both),
                    [Key::char(*c)],
                    "{} {key}",
                    layout.name
                );
                assert_eq!(from_terminal(c.to_string().as_bytes()), [Key::char(*c)]);
                met += 1;
            }
        }
    }
    assert!(met > 700, "only {met} characters");
}

#[test]
fn the_letters_of_each_language_are_typed_on_its_own_keyboard() {
    let words = [
        ("al", "çdo përgjigje është"),
        ("al-plisi", "çdo përgjigje është"),
        ("rs", "ђак љуљашка џеп"),
        ("rs-yz", "ђак љуљашка џеп"),
        ("rs-latin", "čekaonica žđć"),
        ("ba", "čekaonica žđć"),
        ("me", "čekaonica žđć"),
        ("me-cyrillic", "ђак љуљашка џеп"),
        ("mk", "ѓавол ќерка ѕвезда"),
        ("nl", "een bed voor iedereen"),
        ("de", "größe über"),
        ("us", "a bed for everyone"),
        ("us-intl", "a bed for everyone"),
        ("gb", "a bed for everyone"),
    ];
    let layouts = layouts();
    for (name, text) in words {
        let layout = layouts.iter().find(|layout| layout.name == name).unwrap();
        let mut walk = Walk::small("en");
        walk.go("1.07");
        for c in text.chars() {
            let press = layout
                .press(c)
                .unwrap_or_else(|| panic!("{name} has no {c}"));
            let c = layout.character(press);
            for key in from_terminal(c.to_string().as_bytes()) {
                walk.key(key);
            }
        }
        walk.press("Enter");
        let said = format!("{:?}", walk.answer("1.07").unwrap().response);
        assert!(said.contains(text), "{name}: {said}");
    }
}

#[test]
fn a_letter_that_arrives_in_two_pieces_is_one_key() {
    let mut decoded = Vec::new();
    Decoder::default().take("e\u{308}".as_bytes(), &mut decoded);
    let (mut burst, mut out) = (Burst::default(), Vec::new());
    let now = std::time::Instant::now();
    burst.take(decoded, now, &mut out);
    burst.due(now + std::time::Duration::from_millis(31), &mut out);
    assert!(matches!(out.as_slice(), [Input::Key(key)] if *key == Key::char('ë')));
}

#[test]
fn a_digit_that_is_held_down_answers_once() {
    let mut walk = Walk::small("en");
    walk.go("1.02").press("1");
    let chosen = walk.answer("1.02").unwrap().response.clone();
    for _ in 0..40 {
        walk.key_after(33, Key::char('1'));
    }
    assert_eq!(walk.answer("1.02").unwrap().response, chosen);

    let mut walk = Walk::small("en");
    let first = walk.place("1.01");
    walk.key(Key::char('1'));
    for _ in 0..40 {
        walk.key_after(33, Key::char('1'));
    }
    let answers = &walk.session().session.answers;
    assert_eq!(answers.keys().collect::<Vec<_>>(), [&first]);
}

#[test]
fn a_digit_held_down_means_nothing_on_the_screen_it_led_to() {
    // 3 opens the standard from the menu; at the question below it would be an answer.
    let mut walk = Walk::small("en");
    walk.go("2.01").press(". 3");
    for _ in 0..10 {
        walk.key_after(33, Key::char('3'));
    }
    walk.press("Esc");
    assert!(walk.answer("2.01").is_none(), "{}", walk.text());
    // On Home a digit opens a session, and 1 would answer its question.
    let mut walk = Walk::small("en");
    walk.press("Ctrl+C 2");
    assert!(walk.model.core.open.is_none());
    for _ in 0..10 {
        walk.key_after(33, Key::char('1'));
    }
    assert!(walk.session().session.answers.is_empty());
    // An answer goes on to a box: nothing is typed there, but what is held down in a box types.
    let mut walk = Walk::small("en");
    walk.go("1.07").press("x");
    for _ in 0..3 {
        walk.key_after(33, Key::char('1'));
    }
    assert!(walk.text().contains("x111"), "{}", walk.text());
}

#[test]
fn what_is_pasted_without_marks_answers_nothing() {
    let mut decoded = Vec::new();
    Decoder::default().take("2\r2\r1 3\r2\r2\r4 4\r1".as_bytes(), &mut decoded);
    let (mut burst, mut out) = (Burst::default(), Vec::new());
    let now = std::time::Instant::now();
    burst.take(decoded, now, &mut out);
    burst.due(now + std::time::Duration::from_secs(1), &mut out);
    let [Input::Paste(text)] = out.as_slice() else {
        panic!("no paste: {out:?}");
    };
    let mut walk = Walk::small("en");
    walk.paste(text);
    assert!(walk.session().session.answers.is_empty());
    assert!(walk.message().contains("ignored"), "{}", walk.message());
}
