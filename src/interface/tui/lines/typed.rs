//! A typed line as what it means: the keys it stands for, pressed one after the other while the page under them says what they mean. It
//! knows no questionnaire and changes nothing itself; every line goes through the same `update` as a key.

use std::collections::VecDeque;

use crate::form::model::question::QuestionKind;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::key::{Key, KeyCode};
use crate::interface::app::msg::Input;
use crate::interface::app::screen::find::{self, Numbered};
use crate::interface::app::screen::question::Area;
use crate::interface::app::screen::{Frame as _, Screen};
use crate::interface::app::{self, Model};
use crate::interface::tui::lines::Typed;
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
    /// To the line that the answer needs below it, where it needs one that is not there: it is asked for and not left to be found.
    Needed,
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
    /// A line of a long text; more may follow, and the page is not read again meanwhile.
    More(VecDeque<Move>),
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
    /// Whether a long text is under way: until an empty line everything belongs to it.
    is_long: bool,
}

impl Listener {
    /// What was typed, or pasted, means.
    pub fn listen(&mut self, typed: &Typed, model: &Model, turn: &Turn) -> Meaning {
        match (typed.is_ended, typed.pasted.is_empty()) {
            (true, true) => self.hear(&typed.line, model, turn),
            (true, false) => self.pasted(typed, model, turn),
            (false, _) => self.unfinished(&typed.line, model, turn),
        }
    }

    /// Several lines at once are a text where one is taken. Anywhere else each of them would be a command or an answer that nobody
    /// gave, so none of them is one.
    fn pasted(&mut self, typed: &Typed, model: &Model, turn: &Turn) -> Meaning {
        let page = Page {
            contexts: app::contexts(model),
            model,
            turn,
        };
        let lines = || std::iter::once(&typed.line).chain(&typed.pasted);
        let text = |between| {
            let parts: Vec<&str> = lines().map(|line| line.trim_end()).collect();
            parts.join(between)
        };
        match (page.has(Context::Long), page.in_box()) {
            (true, _) => self.more(&text("\n"), &page),
            (false, true) if !page.has(Context::SignOff) => self.text(&text(" "), &page),
            _ => Meaning::Say(say::pasted(lines().count())),
        }
    }

    /// What a line means on the page that a turn was read from.
    pub fn hear(&mut self, line: &str, model: &Model, turn: &Turn) -> Meaning {
        let page = Page {
            contexts: app::contexts(model),
            model,
            turn,
        };
        if page.has(Context::Long) && self.is_long {
            return match line.trim().is_empty() {
                true => self.end(model).unwrap_or(Meaning::Again),
                false => self.more(line, &page),
            };
        }
        self.is_long = false;
        if line.trim().is_empty() {
            return Meaning::Again;
        }
        if page.has(Context::Secret) {
            return page.secret(line);
        }
        if let Some(text) = line.strip_prefix(' ').filter(|_| page.in_box()) {
            return self.text(text, &page);
        }
        if page.in_box() && page.takes_path() && is_path(line.trim()) {
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
    pub fn end(&mut self, model: &Model) -> Option<Meaning> {
        let contexts = app::contexts(model);
        let is_long = std::mem::take(&mut self.is_long) && contexts.contains(&Context::Long);
        is_long.then(|| moves([Move::Press(done(&contexts))]))
    }

    /// What a line means whose end never came: a piece of a long text, and no command.
    pub fn unfinished(&mut self, line: &str, model: &Model, turn: &Turn) -> Meaning {
        let page = Page {
            contexts: app::contexts(model),
            model,
            turn,
        };
        self.more(line, &page)
    }

    /// A line of a long text goes into its box at once, where it is kept as everything that is typed.
    fn more(&mut self, line: &str, page: &Page<'_>) -> Meaning {
        let typed = page.turn.typed.as_deref().unwrap_or_default();
        let follows = std::mem::replace(&mut self.is_long, true) || !typed.is_empty();
        let line = line.trim_end();
        let text = match follows {
            true => format!("\n{line}"),
            false => line.to_owned(),
        };
        Meaning::More(VecDeque::from([Move::Paste(text)]))
    }

    fn text(&mut self, text: &str, page: &Page<'_>) -> Meaning {
        if page.has(Context::Long) {
            return self.more(text, page);
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
            Move::Needed => {
                if let Some(input) = toward_gap(model) {
                    return Some(input);
                }
            }
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

/// The next key on the way to a gap that is needed and not written; none where none is, or where the caret is in it already.
fn toward_gap(model: &Model) -> Option<Input> {
    let Some(Screen::Question(screen)) = model.stack.top() else {
        return None;
    };
    let is_written = || {
        let answer = model.core.open.as_ref()?.session.answer(&screen.place)?;
        answer.gap.as_ref()
    };
    let is_needed = screen.needs_gap(&model.core) && is_written().is_none();
    let is_on_the_way = is_needed && screen.area == Area::Options;
    is_on_the_way.then(|| Input::Along(Key::plain(KeyCode::Tab)))
}

/// The page that a line was typed on.
pub(super) struct Page<'a> {
    contexts: Vec<Context>,
    pub(super) model: &'a Model,
    pub(super) turn: &'a Turn,
}

impl Page<'_> {
    pub(super) fn has(&self, context: Context) -> bool {
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
        let rest = rest.trim();
        let is_number = find::is_number(rest);
        if let Some(open) = self.model.core.open.as_ref().filter(|_| is_number) {
            match find::numbered(rest, open) {
                Numbered::Asked => {}
                Numbered::Hidden => return Some(Meaning::Say(say::not_asked(rest))),
                Numbered::Nothing => return Some(Meaning::Say(say::no_such_question(rest))),
            }
        }
        // In Find another search begins in its box: the key that opens it would close it.
        let find = match self.has(Context::Find) {
            true => self.emptied(),
            false => VecDeque::from([press(KeyCode::F(6)), Move::Reach(Context::Find, 0)]),
        };
        let wanted = Move::Paste(rest.to_owned());
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
        all.push_back(Move::Needed);
        Some(Meaning::Moves(all))
    }

    /// The keys of one number. A digit alone is answered by the page itself; more digits are pressed only where a line has that number,
    /// because the first of them could choose another line.
    pub(super) fn digits(&self, number: &str) -> Result<Vec<Move>, Phrase> {
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

    /// Says whether a path is typed, which begins as commands do.
    fn takes_path(&self) -> bool {
        self.model.stack.top().is_some_and(Screen::takes_path)
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
