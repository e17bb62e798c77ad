//! Several numbers in one line: several answers where a question takes them, and a mistake where it takes one.

use std::collections::VecDeque;

use crate::base::value::Value;
use crate::form::model::question::QuestionKind;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::Screen;
use crate::interface::app::screen::question::Line;
use crate::interface::tui::lines::typed::{Meaning, Page};
use crate::text::i18n::keys::plain as say;

impl Page<'_> {
    /// Several answers in one line: they are the whole set afterwards, and a line with one that is not there changes nothing.
    pub(super) fn set(&self, parts: &[&str]) -> Meaning {
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
    pub(super) fn joins_numbers(&self, line: &str) -> bool {
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
}
