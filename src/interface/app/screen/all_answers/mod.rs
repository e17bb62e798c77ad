//! All answers: the whole session as a page to read, section by section. One question is marked; Enter goes to it and Esc there comes
//! back here. The rows are made when the page opens and when something changed, not while it is drawn or scrolled.

mod beside;
pub mod page;

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::reading;
use crate::interface::app::screen::all_answers::page::{Answers, Entry, answers};
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::walk::Stop;
use crate::record::session::event::Seq;
use crate::record::session::place::Place;
use crate::text::i18n::keys::{all_answers as say, app};
use crate::text::i18n::locale::Locale;

/// What the rows were made from; when one of these is another, they are made anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Made {
    seq: Seq,
    columns: usize,
    second: bool,
    languages: Vec<Locale>,
}

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllAnswersScreen {
    /// The rows and where each question stands in them.
    pub answers: Answers,
    /// The marked question, among those on the page.
    pub at: usize,
    /// The first row in view.
    pub offset: usize,
    /// The digits of a section's number typed so far.
    typed: Option<u32>,
    made: Made,
}

impl AllAnswersScreen {
    /// The page, with the question it was opened over marked.
    pub fn new(place: Option<&Place>, core: &Core, ctx: &Ctx<'_>) -> AllAnswersScreen {
        let mut screen = AllAnswersScreen::default();
        screen.make(core, ctx);
        if let Some(at) = place.and_then(|place| screen.find(place)) {
            screen.at = at;
            let lead = screen.entry().map_or(0, |entry| entry.lead);
            screen.offset = lead.min(screen.last(core));
        }
        screen
    }

    /// How many rows a window shows. One is left free, so that a message of two rows hides nothing.
    pub fn rows_shown(core: &Core) -> usize {
        let keys = if core.viewport.columns < 60 { 2 } else { 1 };
        usize::from(core.viewport.rows)
            .saturating_sub(5 + keys)
            .max(1)
    }

    /// The marked question.
    pub fn entry(&self) -> Option<&Entry> {
        self.answers.entries.get(self.at)
    }

    fn make(&mut self, core: &Core, ctx: &Ctx<'_>) {
        self.made = made(core, ctx);
        self.answers = answers(core, ctx.texts, self.made.columns);
    }

    fn find(&self, place: &Place) -> Option<usize> {
        let mut entries = self.answers.entries.iter();
        entries.position(|entry| entry.place == *place)
    }

    /// The last row that can stand first.
    fn last(&self, core: &Core) -> usize {
        let rows = AllAnswersScreen::rows_shown(core);
        self.answers.rows.len().saturating_sub(rows)
    }

    /// Brings the marked question into view, with the heads before it where they fit.
    fn follow(&mut self, core: &Core) {
        let shown = AllAnswersScreen::rows_shown(core);
        if let Some(entry) = self.entry() {
            let (lead, from, to) = (entry.lead, entry.from, entry.to);
            if from < self.offset {
                self.offset = lead;
            } else if to > self.offset + shown {
                self.offset = to.saturating_sub(shown).min(lead);
            }
        }
        self.offset = self.offset.min(self.last(core));
    }

    /// To the question after; one that is longer than the window is read to its end first.
    fn down(&mut self, core: &Core) {
        let shown = AllAnswersScreen::rows_shown(core);
        let to = self.entry().map_or(0, |entry| entry.to);
        if to > self.offset + shown {
            self.offset = (self.offset + shown - 1).min(to - shown);
        } else if self.at + 1 < self.answers.entries.len() {
            self.at += 1;
            self.follow(core);
        }
    }

    fn up(&mut self, core: &Core) {
        let shown = AllAnswersScreen::rows_shown(core);
        let from = self.entry().map_or(0, |entry| entry.from);
        if from < self.offset {
            self.offset = self.offset.saturating_sub(shown - 1).max(from);
        } else if self.at > 0 {
            self.at -= 1;
            self.follow(core);
        } else {
            self.offset = 0;
        }
    }

    /// A page down or up; the first question that begins in view is marked.
    fn page(&mut self, is_down: bool, core: &Core) {
        let shown = AllAnswersScreen::rows_shown(core);
        let before = self.offset;
        self.offset = match is_down {
            true => (self.offset + shown).min(self.last(core)),
            false => self.offset.saturating_sub(shown),
        };
        if self.offset == before {
            // Nothing is left to turn: the mark goes to the end of the page.
            self.at = match is_down {
                true => self.answers.entries.len().saturating_sub(1),
                false => 0,
            };
            return;
        }
        self.mark_from(self.offset);
    }

    /// Marks the first question that begins at a row or after it, else the last one before.
    fn mark_from(&mut self, row: usize) {
        let entries = &self.answers.entries;
        let at = entries.iter().position(|entry| entry.from >= row);
        self.at = at.unwrap_or_else(|| entries.len().saturating_sub(1));
    }

    fn go_to_section(&mut self, at: usize, core: &Core) {
        if let Some(row) = self.answers.sections.get(at).map(|section| section.row) {
            self.mark_from(row);
            self.offset = row.min(self.last(core));
        }
    }

    /// To the section after or before the one that is marked.
    fn section_by(&mut self, is_next: bool, core: &mut Core) {
        let here = self.entry().map_or(0, |entry| entry.section);
        let to = match is_next {
            true => (here + 1 < self.answers.sections.len()).then_some(here + 1),
            false => {
                // From the middle of a section its own beginning comes first.
                let first = self
                    .answers
                    .entries
                    .iter()
                    .position(|entry| entry.section == here);
                match first == Some(self.at) {
                    true => here.checked_sub(1),
                    false => Some(here),
                }
            }
        };
        match to {
            Some(to) => self.go_to_section(to, core),
            None if is_next => core.say(say::last_section()),
            None => core.say(say::first_section()),
        }
    }

    /// A digit goes to the section with that number; two digits collect.
    fn digit(&mut self, digit: u8, core: &mut Core) {
        let digit = u32::from(digit);
        let find = |number: u32| {
            let mut sections = self.answers.sections.iter();
            sections.position(|section| section.number == number)
        };
        let joined = self.typed.map(|typed| typed * 10 + digit);
        let found = joined
            .and_then(|joined| Some((joined, find(joined)?)))
            .or_else(|| Some((digit, find(digit)?)));
        match found {
            Some((number, at)) => {
                self.typed = Some(number);
                self.go_to_section(at, core);
            }
            None => {
                self.typed = None;
                core.say(app::no_such_section(i64::from(digit).to_string()));
            }
        }
    }

    fn go(&self, core: &mut Core) -> Step {
        match self.entry() {
            Some(entry) if entry.is_asked => {
                Step::go(Go::CloseAndGo(Stop::Question(entry.place.clone())))
            }
            Some(_) => {
                core.say(say::cannot_go());
                Step::stay()
            }
            None => Step::stay(),
        }
    }
}

fn made(core: &Core, ctx: &Ctx<'_>) -> Made {
    Made {
        seq: core
            .open
            .as_ref()
            .map(|open| open.session.seq)
            .unwrap_or_default(),
        columns: reading::columns(core),
        second: core.shows_second,
        languages: ctx.texts.languages(),
    }
}

impl Frame for AllAnswersScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::AllAnswers,
            Context::Reading,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        if !matches!(action, Action::Digit(_)) {
            self.typed = None;
        }
        match action {
            Action::Digit(digit) => self.digit(digit, core),
            Action::Enter => return Some(self.go(core)),
            Action::Up | Action::Left => self.up(core),
            Action::Down | Action::Right => self.down(core),
            Action::Next => self.page(true, core),
            Action::Previous => self.page(false, core),
            Action::First => {
                self.at = 0;
                self.offset = 0;
            }
            Action::Last => {
                self.at = self.answers.entries.len().saturating_sub(1);
                self.offset = self.last(core);
            }
            Action::NextArea => self.section_by(true, core),
            Action::PreviousArea => self.section_by(false, core),
            Action::Remove | Action::Clear => core.say(say::only_to_read()),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn place(&self) -> Option<&Place> {
        self.entry().map(|entry| &entry.place)
    }

    fn digits(&self, _core: &Core) -> Option<String> {
        let sections = &self.answers.sections;
        match (sections.first(), sections.last()) {
            (Some(first), Some(last)) if first.number < last.number => {
                Some(format!("{}-{}", first.number, last.number))
            }
            (Some(only), _) => Some(only.number.to_string()),
            _ => Some(String::new()),
        }
    }

    fn refresh(&mut self, core: &mut Core, ctx: &Ctx<'_>) {
        if self.made == made(core, ctx) {
            return;
        }
        let place = self.place().cloned();
        // The marked question stays where it is on the screen, and so do the heads before it that are in view.
        let above = self
            .entry()
            .map(|entry| entry.from.saturating_sub(self.offset));
        let shows_lead = self.entry().is_some_and(|entry| self.offset <= entry.lead);
        self.make(core, ctx);
        self.at = place
            .and_then(|place| self.find(&place))
            .unwrap_or(self.at)
            .min(self.answers.entries.len().saturating_sub(1));
        let (lead, from) = self
            .entry()
            .map_or((0, 0), |entry| (entry.lead, entry.from));
        let offset = from.saturating_sub(above.unwrap_or(0));
        let most = if shows_lead { lead } else { from };
        self.offset = offset.min(most).min(self.last(core));
        self.follow(core);
    }
}
