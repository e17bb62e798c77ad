//! A conversation in lines with a program without a terminal, and what both sides said.

use std::collections::VecDeque;

use fener::interface::app::msg::Input;
use fener::interface::tui::lines::Typed;
use fener::interface::tui::lines::typed::{Listener, Meaning, Move, next};
use fener::interface::ui::plain::{Turn, WINDOW, help, wrapped};
use fener::text::i18n::phrase::Phrase;

use crate::support::driver::Walk;

/// A conversation.
pub struct Talk {
    pub walk: Walk,
    listener: Listener,
    pub before: Turn,
    /// Everything that was said, lines typed included, each behind its prompt.
    pub said: Vec<String>,
    /// What was said since the last line was typed.
    pub last: Vec<String>,
}

impl Talk {
    /// Begins where a walk is.
    pub fn of(walk: Walk) -> Talk {
        let walk = walk.sized(WINDOW.columns, WINDOW.rows);
        let before = Turn::of(&walk.model, &walk.texts, None);
        let mut talk = Talk {
            walk,
            listener: Listener::default(),
            said: Vec::new(),
            last: Vec::new(),
            before: Turn::default(),
        };
        talk.print(before.lines());
        talk.before = before;
        talk
    }

    /// Types lines, each of which gets its turn.
    pub fn types(&mut self, lines: &[&str]) -> &mut Talk {
        for line in lines {
            self.line(line);
        }
        self
    }

    /// Types one line.
    pub fn line(&mut self, line: &str) -> &mut Talk {
        self.said.push(format!("{} {line}", self.before.prompt));
        let turn = self.before.clone();
        let meaning = self.listener.hear(line, &self.walk.model, &turn);
        self.live(line, meaning)
    }

    /// Pastes several lines into a terminal.
    pub fn pastes(&mut self, lines: &[&str]) -> &mut Talk {
        let typed = Typed {
            line: lines[0].to_owned(),
            is_ended: true,
            pasted: lines[1..].iter().map(|line| (*line).to_owned()).collect(),
            is_cut: false,
        };
        let turn = self.before.clone();
        let meaning = self.listener.listen(&typed, &self.walk.model, &turn);
        self.live("", meaning)
    }

    fn live(&mut self, line: &str, meaning: Meaning) -> &mut Talk {
        self.last.clear();
        match meaning {
            // The prompt stays as it was.
            Meaning::More(moves) => {
                if let Some(last) = self.said.last_mut() {
                    line.clone_into(last);
                }
                self.perform(moves);
            }
            Meaning::Again => self.turn(true),
            Meaning::Help => {
                let lines = wrapped(&help::lines(&self.walk.model, &self.walk.texts));
                self.print(lines);
            }
            Meaning::Say(phrase) => {
                let lines = wrapped(&[self.say(&phrase)]);
                self.print(lines);
            }
            Meaning::Moves(moves) => {
                self.perform(moves);
                self.turn(false);
            }
        }
        self
    }

    fn perform(&mut self, mut moves: VecDeque<Move>) {
        while let Some(input) = next(&mut moves, &self.walk.model) {
            match input {
                Input::Said(key) => drop(self.walk.key(key)),
                Input::Along(_) => drop(self.walk.tell(input)),
                Input::Paste(text) => drop(self.walk.paste(&text)),
                other => panic!("a line stands for keys and text, not for {other:?}"),
            }
        }
    }

    fn turn(&mut self, again: bool) {
        if self.walk.quit {
            return;
        }
        let turn = Turn::of(&self.walk.model, &self.walk.texts, Some(&self.before));
        let lines = match again {
            true => turn.lines(),
            false => turn.lines_after(&self.before),
        };
        self.print(lines);
        self.before = turn;
    }

    fn print(&mut self, lines: Vec<String>) {
        self.said.extend(lines.iter().cloned());
        self.last.extend(lines);
    }

    pub fn say(&self, phrase: &Phrase) -> String {
        self.walk.texts.first.say(phrase)
    }

    /// What was said since the last line was typed, as one text.
    pub fn heard(&self) -> String {
        self.last.join("\n")
    }
}
