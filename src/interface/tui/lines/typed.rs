//! A typed line as what it means: the keys it stands for, pressed one after the other while the page under them says what they mean. It
//! knows no questionnaire and changes nothing itself; every line goes through the same `update` as a key.

use std::collections::VecDeque;

use crate::base::value::Value;
use crate::form::model::question::QuestionKind;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::key::{Key, KeyCode};
use crate::interface::app::msg::Input;
use crate::interface::app::screen::Screen;
use crate::interface::app::screen::question::Line;
use crate::interface::app::{self, Model};
use crate::interface::ui::plain::Turn;
use crate::interface::ui::plain::command::is_walk;
use crate::text::i18n::keys::plain as say;
use crate::text::i18n::phrase::Phrase;

/// One step of what a line stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// This key.
    Press(Key),
    /// This text, at once.
    Paste(String),
    /// The next area until keys mean this, trying so often; the rest is given up where they never do.
    Reach(Context, u8),
    /// What takes the line that digits have only marked.
    Finish,
}

/// What a line means.
#[derive(Clone, Debug, PartialEq)]
pub enum Meaning {
    /// These steps.
    Moves(VecDeque<Move>),
    /// Read everything again.
    Again,
    /// Help.
    Help,
    /// A word, and nothing else.
    Say(Phrase),
    /// A line of a long text; more may follow.
    More,
}

/// Says whether a line that begins as a command can only be a path: no command has a letter and another slash behind its first.
fn is_path(line: &str) -> bool {
    let rest = line.strip_prefix('/').unwrap_or_default();
    rest.starts_with(char::is_alphabetic) && rest.trim_end_matches('/').contains('/')
}

/// The most areas that any page has.
const AREAS: u8 = 8;

/// What was typed so far, between two turns.
#[derive(Clone, Debug, Default)]
pub struct Listener {
    long: Vec<String>,
}

impl Listener {
    /// What a line means on the page that a turn was read from.
    pub fn hear(&mut self, line: &str, model: &Model, turn: &Turn) -> Meaning {
        let page = Page {
            contexts: app::contexts(model),
            model,
            turn,
        };
        let is_long = page.has(Context::Long);
        if is_long && !self.long.is_empty() {
            if line.trim().is_empty() {
                return self.end(model, turn).unwrap_or(Meaning::Again);
            }
            self.long.push(line.trim_end().to_owned());
            return Meaning::More;
        }
        self.long.clear();
        if line.trim().is_empty() {
            return Meaning::Again;
        }
        if page.has(Context::Secret) {
            return page.secret(line);
        }
        if let Some(text) = line.strip_prefix(' ').filter(|_| page.in_box()) {
            return self.text(text, &page);
        }
        if page.in_box() && page.wants_folder() && is_path(line.trim()) {
            return self.text(line.trim(), &page);
        }
        match page.command(line.trim()) {
            Some(meaning) => meaning,
            None if page.joins_numbers(line.trim()) => Meaning::Say(say::one_number()),
            None if page.in_box() => self.text(line.trim(), &page),
            None => Meaning::Say(say::not_understood(line.trim())),
        }
    }

    /// What a long text means that nobody ended; nothing without one.
    pub fn end(&mut self, model: &Model, turn: &Turn) -> Option<Meaning> {
        let lines = std::mem::take(&mut self.long);
        let contexts = app::contexts(model);
        if lines.is_empty() || !contexts.contains(&Context::Long) {
            return None;
        }
        let is_added = turn.typed.as_ref().is_some_and(|typed| !typed.is_empty());
        let text = lines.join("\n");
        let text = if is_added { format!("\n{text}") } else { text };
        Some(moves([Move::Paste(text), Move::Press(done(&contexts))]))
    }

    fn text(&mut self, text: &str, page: &Page<'_>) -> Meaning {
        if page.has(Context::Long) {
            self.long.push(text.trim_end().to_owned());
            return Meaning::More;
        }
        let mut all = page.emptied();
        match page.has(Context::SignOff) {
            // The number of a signature is typed; what is pasted would not count.
            true => all.extend(text.trim().chars().map(|c| Move::Press(Key::char(c)))),
            false => all.push_back(Move::Paste(text.trim().to_owned())),
        }
        if !page.has(Context::Find) {
            all.push_back(press(KeyCode::Enter));
        }
        Meaning::Moves(all)
    }
}

/// The next input of what a line stands for; none when everything was said.
pub fn next(moves: &mut VecDeque<Move>, model: &Model) -> Option<Input> {
    loop {
        match moves.pop_front()? {
            Move::Press(key) => return Some(Input::Said(key)),
            Move::Paste(text) => return Some(Input::Paste(text)),
            Move::Reach(context, _) if app::contexts(model).contains(&context) => {}
            Move::Reach(_, 0) => moves.clear(),
            Move::Reach(context, tries) => {
                moves.push_front(Move::Reach(context, tries - 1));
                return Some(Input::Said(Key::plain(KeyCode::Tab)));
            }
            Move::Finish => {
                let top = model.stack.top().filter(|top| top.collects_digits());
                if let Some(top) = top {
                    return Some(Input::Said(match top {
                        Screen::Question(_) => Key::char(' '),
                        _ => Key::plain(KeyCode::Enter),
                    }));
                }
            }
        }
    }
}

/// The page that a line was typed on.
struct Page<'a> {
    contexts: Vec<Context>,
    model: &'a Model,
    turn: &'a Turn,
}

impl Page<'_> {
    fn has(&self, context: Context) -> bool {
        self.contexts.contains(&context)
    }

    fn in_box(&self) -> bool {
        self.has(Context::Line) || self.has(Context::Long)
    }

    /// A box of a question, beside which its other answers wait.
    fn in_answer(&self) -> bool {
        self.has(Context::QuestionBox) || self.has(Context::QuestionLong)
    }

    /// What a line means that is no text; `None` for everything else.
    fn command(&self, line: &str) -> Option<Meaning> {
        let key = |code| Some(moves([press(code)]));
        let sign = |c| Some(moves([Move::Press(Key::char(c))]));
        match line {
            "?" => Some(Meaning::Help),
            "." | "," => Some(self.menu("", 1)),
            ".." | ",," => Some(self.menu("", 2)),
            "/" => key(KeyCode::Tab),
            "//" => key(KeyCode::Esc),
            "/-" if is_walk(&self.contexts) => key(KeyCode::PageUp),
            "/-" => key(KeyCode::Esc),
            "/+" => Some(moves([Move::Press(done(&self.contexts))])),
            "/*" => self.taken(),
            "--" if self.in_box() => Some(Meaning::Moves(self.emptied())),
            "--" if self.has(Context::Question) => key(KeyCode::Backspace),
            "--" => key(KeyCode::Delete),
            "-" | "*" | "!" | "=" | "/!" if self.in_box() => self.beside_box(line),
            "+" if self.in_answer() => key(KeyCode::F(2)),
            "/!" => key(KeyCode::End),
            "-" => sign('-'),
            "*" => sign('*'),
            "!" => sign('!'),
            "=" => sign('='),
            "+" if !self.in_box() => sign('+'),
            "++" | "+-" | "/++" | "/--" if !self.in_box() => key(match line {
                "++" => KeyCode::Down,
                "+-" => KeyCode::Up,
                "/++" => KeyCode::Right,
                _ => KeyCode::Left,
            }),
            _ => match line.strip_prefix('/') {
                Some(rest) => self.slash(rest),
                None => self.numbers(line),
            },
        }
    }

    /// What follows a slash: a line of the menu, a question to go to, words to find.
    fn slash(&self, rest: &str) -> Option<Meaning> {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let entry = |text: &str| text.len() == 1 && digits(text);
        if let Some(of_second) = rest.strip_prefix("..").filter(|text| entry(text)) {
            return Some(self.menu(of_second, 2));
        }
        if let Some(of_first) = rest.strip_prefix('.').filter(|text| entry(text)) {
            return Some(self.menu(of_first, 1));
        }
        // In Find another search begins in its box: the key that opens it would close it.
        let find = match self.has(Context::Find) {
            true => self.emptied(),
            false => VecDeque::from([press(KeyCode::F(6)), Move::Reach(Context::Find, 0)]),
        };
        let wanted = Move::Paste(rest.trim().to_owned());
        let is_number = rest.split('.').all(digits);
        let goes = is_number.then(|| press(KeyCode::Enter));
        Some(moves(find.into_iter().chain([wanted]).chain(goes)))
    }

    /// The menu on a page, and a line of it at once.
    fn menu(&self, digit: &str, page: usize) -> Meaning {
        let closed = self.has(Context::MenuOpen) && !digit.is_empty();
        let close = closed.then(|| press(KeyCode::Esc));
        let open = std::iter::repeat_n(press(KeyCode::F(9)), page);
        let digits = digit.chars().map(|c| Move::Press(Key::char(c)));
        moves(close.into_iter().chain(open).chain(digits))
    }

    /// Space, or the key that agrees and confirms where Space is for the line.
    fn taken(&self) -> Option<Meaning> {
        let waits = self.has(Context::Waiting) || self.has(Context::Unconfirmed);
        match (waits, self.in_box()) {
            (true, _) => Some(moves([Move::Press(Key::ctrl(' '))])),
            (false, true) => None,
            (false, false) => Some(moves([Move::Press(Key::char(' '))])),
        }
    }

    /// What the signs mean beside the box of a question; in other boxes they are text.
    fn beside_box(&self, line: &str) -> Option<Meaning> {
        if !self.in_answer() {
            return None;
        }
        let key = match line {
            "-" => Key::char('-'),
            "*" => Key::char('*'),
            "!" => Key::char('!'),
            "=" => Key::char('='),
            _ => Key::plain(KeyCode::End),
        };
        let reach = Move::Reach(Context::Question, AREAS);
        Some(moves([reach, Move::Press(key)]))
    }

    /// Numbers, outside of boxes: the line with that number, or several answers.
    fn numbers(&self, line: &str) -> Option<Meaning> {
        if self.has(Context::Find) {
            return self.found(line);
        }
        if self.in_box() {
            return None;
        }
        if self.has(Context::Tying) && line.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
            let digits = line.chars().filter(char::is_ascii_digit);
            let digits = digits.map(|c| Move::Press(Key::char(c)));
            return Some(moves(digits.chain([Move::Press(Key::char(' '))])));
        }
        let parts: Vec<&str> = line
            .split([' ', ',', ';'])
            .filter(|part| !part.is_empty())
            .collect();
        if parts.is_empty() || !parts.iter().all(|part| is_number(part)) {
            return None;
        }
        if parts.len() > 1 && !self.takes_several() {
            return Some(Meaning::Say(say::one_number()));
        }
        if parts.len() > 1 {
            return Some(self.set(&parts));
        }
        let mut all = VecDeque::new();
        for part in parts {
            match self.digits(part) {
                Ok(digits) => all.extend(digits),
                Err(why) => return Some(Meaning::Say(why)),
            }
        }
        Some(Meaning::Moves(all))
    }

    /// Several answers in one line: they are the whole set afterwards, and a line with one that is not there changes nothing.
    fn set(&self, parts: &[&str]) -> Meaning {
        let mut wanted: Vec<usize> = Vec::new();
        for part in parts {
            match part
                .parse()
                .ok()
                .filter(|number| self.turn.numbers.contains(number))
            {
                Some(number) if !wanted.contains(&number) => wanted.push(number),
                Some(_) => {}
                None => return Meaning::Say(say::no_such_line(*part)),
            }
        }
        let chosen = self.chosen();
        // What goes is taken off first, because an answer may stand alone.
        let off = chosen.iter().filter(|number| !wanted.contains(number));
        let on = wanted.iter().filter(|number| !chosen.contains(number));
        let mut all = VecDeque::new();
        for number in off.chain(on) {
            match self.digits(&number.to_string()) {
                Ok(digits) => all.extend(digits),
                Err(why) => return Meaning::Say(why),
            }
        }
        match all.is_empty() {
            true => Meaning::Again,
            false => Meaning::Moves(all),
        }
    }

    /// The numbers of what is chosen of several answers; none of an order of preference, which every line goes on with.
    fn chosen(&self) -> Vec<usize> {
        let chosen = || {
            let Some(Screen::Question(screen)) = self.model.stack.top() else {
                return None;
            };
            let open = self.model.core.open.as_ref()?;
            let answer = open.session.answer(&screen.place)?;
            let Value::Choices(chosen) = answer.response.as_ref()?.value()? else {
                return None;
            };
            let lines = screen.lines(&self.model.core);
            let codes = lines.iter().filter_map(|line| match line {
                Line::Option(id, code) if chosen.contains(id) => code.to_string().parse().ok(),
                _ => None,
            });
            Some(codes.collect())
        };
        chosen().unwrap_or_default()
    }

    /// Says whether several numbers were typed where one is taken, which their box would read as one: "1 3" is no thirteen, though
    /// "1 300" is one thousand three hundred.
    fn joins_numbers(&self, line: &str) -> bool {
        let is_number = || {
            let Some(Screen::Question(screen)) = self.model.stack.top() else {
                return false;
            };
            let open = self.model.core.open.as_ref();
            let question =
                open.and_then(|open| open.questionnaire.question(&screen.place.question));
            question.is_some_and(|question| matches!(question.kind, QuestionKind::Number(_)))
        };
        let mut parts = line.split_whitespace();
        let first = parts.next().unwrap_or_default();
        let is_grouped = first.len() <= 3 && parts.clone().all(|part| part.len() == 3);
        let are_digits = line.chars().all(|c| c.is_ascii_digit() || c == ' ');
        self.has(Context::QuestionBox)
            && are_digits
            && parts.next().is_some()
            && !is_grouped
            && is_number()
    }

    /// The keys of one number. A digit alone is answered by the page itself; more digits are pressed only where a line has that number,
    /// because the first of them could choose another line.
    fn digits(&self, number: &str) -> Result<Vec<Move>, Phrase> {
        let wanted = number.parse::<usize>().ok();
        let is_there = wanted.is_some_and(|wanted| self.turn.numbers.contains(&wanted));
        let is_last_of_ten = number == "10" && self.turn.numbers.iter().all(|known| *known <= 10);
        let keys = match number {
            _ if number.len() > 1 && !is_there => {
                return Err(say::no_such_line(number));
            }
            "10" if is_last_of_ten && !self.has(Context::Question) => "0",
            number => number,
        };
        let digits = keys.chars().map(|c| Move::Press(Key::char(c)));
        let takes = [Context::Scores, Context::FirstRun]
            .iter()
            .any(|context| self.has(*context));
        let last = match takes && is_there {
            true => press(KeyCode::Enter),
            false => Move::Finish,
        };
        Ok(digits.chain([last]).collect())
    }

    /// A line that is not shown: taken as it is, and sent off at once. Only what leads elsewhere from here is a command.
    fn secret(&self, line: &str) -> Meaning {
        let key = match line.trim() {
            "/" => Key::plain(KeyCode::Tab),
            "/-" | "//" => Key::plain(KeyCode::Esc),
            "/+" => Key::plain(KeyCode::Enter),
            "--" => Key::plain(KeyCode::Backspace),
            "/.9" => Key::ctrl('c'),
            _ => return moves([Move::Paste(format!("{line}\n"))]),
        };
        moves([Move::Press(key)])
    }

    /// Says whether a folder is typed: a path begins as commands do.
    fn wants_folder(&self) -> bool {
        match self.model.stack.top() {
            Some(Screen::FirstRun(first)) => first.folder.is_some(),
            Some(Screen::Settings(settings)) => settings.folder.is_some(),
            _ => false,
        }
    }

    /// A line of what was found.
    fn found(&self, line: &str) -> Option<Meaning> {
        let Some(Screen::Find(find)) = self.model.stack.top() else {
            return None;
        };
        let wanted = line.parse::<usize>().ok()?;
        if wanted == 0 || wanted > find.found.len() {
            return None;
        }
        // The first step enters the list, where it stands on the line that was marked.
        let up = std::iter::repeat_n(press(KeyCode::Up), find.cursor.at + 1);
        let down = std::iter::repeat_n(press(KeyCode::Down), wanted);
        Some(moves(up.chain(down).chain([press(KeyCode::Enter)])))
    }

    fn takes_several(&self) -> bool {
        let kind = || {
            let Some(Screen::Question(screen)) = self.model.stack.top() else {
                return None;
            };
            let open = self.model.core.open.as_ref()?;
            Some(&open.questionnaire.question(&screen.place.question)?.kind)
        };
        let is_several =
            |kind: &QuestionKind| matches!(kind, QuestionKind::Several(_) | QuestionKind::Rank(_));
        !self.has(Context::Reasons) && kind().is_some_and(is_several)
    }

    /// Everything the box holds, deleted.
    fn emptied(&self) -> VecDeque<Move> {
        let typed = match self.model.stack.top() {
            // A list of what is open shows no box, and words can be looked for there as well.
            Some(Screen::Find(find)) => find.field.text(),
            _ => self.turn.typed.as_deref().unwrap_or_default(),
        };
        let deleted = std::iter::repeat_n(press(KeyCode::Backspace), typed.chars().count());
        std::iter::once(press(KeyCode::End))
            .chain(deleted)
            .collect()
    }
}

/// The key that goes on: to the next stop, the next step, or whatever the marked line opens; out of a long text.
fn done(contexts: &[Context]) -> Key {
    let has = |context| contexts.contains(&context);
    Key::plain(if has(Context::QuestionLong) || has(Context::Rows) {
        KeyCode::PageDown
    } else if has(Context::Long) {
        KeyCode::Tab
    } else {
        KeyCode::Enter
    })
}

fn is_number(part: &str) -> bool {
    part.len() <= 3 && part.bytes().all(|b| b.is_ascii_digit())
}

fn press(code: KeyCode) -> Move {
    Move::Press(Key::plain(code))
}

fn moves(all: impl IntoIterator<Item = Move>) -> Meaning {
    Meaning::Moves(all.into_iter().collect())
}
