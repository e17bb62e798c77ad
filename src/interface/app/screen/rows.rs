//! The rows of a repeat as a table: an overview, from which each row opens as its own questions. The rater, not the program, says
//! whether the list is complete.

use crate::engine::flow::evaluation::RepeatStanding;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::question::moving;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::walk::{self, Stop};
use crate::record::session::event::SessionEvent;
use crate::record::session::place::RepeatPlace;
use crate::text::i18n::keys::{app, rows as say};

/// The state of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct RowsScreen {
    /// Which repeat, in which rows of the repeats around it.
    pub repeat: RepeatPlace,
    /// The marked line: the rows, then the line that adds one, then "complete" and "not yet".
    pub cursor: ListCursor,
}

/// A line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A row, from 0.
    Row(usize),
    /// Add a row.
    Add,
    /// The list is complete.
    Complete,
    /// It is not complete yet.
    NotYet,
}

impl RowsScreen {
    /// The table of a repeat.
    pub fn new(repeat: RepeatPlace) -> RowsScreen {
        RowsScreen {
            repeat,
            cursor: ListCursor::default(),
        }
    }

    /// The table after its last row, with the line marked that adds another: whether the list is complete is asked here.
    pub fn after_a_row(repeat: RepeatPlace, core: &Core) -> RowsScreen {
        let mut screen = RowsScreen::new(repeat);
        let entries = screen.entries(core);
        let add = entries.iter().position(|entry| *entry == Entry::Add);
        screen.cursor = ListCursor::on(add.unwrap_or(0));
        screen
    }

    /// How the repeat stands.
    pub fn standing<'a>(&self, open: &'a OpenSession) -> Option<&'a RepeatStanding> {
        let node = open.questionnaire.find(self.repeat.repeat.as_str())?;
        open.evaluation.repeat(node, &self.repeat.at)
    }

    /// The lines. Rows that a rule counts are neither added nor declared complete.
    pub fn entries(&self, core: &Core) -> Vec<Entry> {
        let Some(standing) = core.open.as_ref().and_then(|open| self.standing(open)) else {
            return Vec::new();
        };
        let mut entries: Vec<Entry> = (0..standing.rows.len()).map(Entry::Row).collect();
        if !standing.counted {
            entries.extend([Entry::Add, Entry::Complete, Entry::NotYet]);
        }
        entries
    }

    fn choose(&mut self, at: usize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        match self.entries(core).get(at) {
            Some(Entry::Row(row)) => self.open_row(*row, core),
            Some(Entry::Add) => self.add(core, ctx),
            Some(Entry::Complete) => self.declare(true, core, ctx),
            Some(Entry::NotYet) => self.declare(false, core, ctx),
            None => Step::stay(),
        }
    }

    fn open_row(&mut self, row: usize, core: &mut Core) -> Step {
        let place = core.open.as_ref().and_then(|open| {
            let range = self.standing(open)?.rows.get(row)?.standings.clone();
            let standings = open.evaluation.standings.get(range)?;
            let open_one = standings
                .iter()
                .find(|standing| standing.is_active() && standing.is_open());
            open_one
                .or_else(|| standings.iter().find(|standing| standing.is_active()))
                .map(|standing| standing.place.clone())
        });
        match place {
            Some(place) => moving::go(&Stop::Question(place), core),
            None => Step::stay(),
        }
    }

    fn add(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(open) = core.open.as_ref() else {
            return Step::stay();
        };
        if self.standing(open).is_none_or(|standing| standing.counted) {
            core.say(say::counted());
            return Step::stay();
        }
        let row = open.session.next_row();
        let effects = core.record(
            SessionEvent::RowAdded {
                repeat: self.repeat.clone(),
                row,
                before: None,
            },
            ctx,
        );
        if effects.is_empty() {
            return Step::stay();
        }
        let last = core
            .open
            .as_ref()
            .and_then(|open| Some(self.standing(open)?.rows.len().saturating_sub(1)))
            .unwrap_or(0);
        self.cursor = ListCursor::on(last);
        self.open_row(last, core).with(effects)
    }

    fn declare(&mut self, complete: bool, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let effects = core.record(
            SessionEvent::RowsDeclared {
                repeat: self.repeat.clone(),
                complete,
            },
            ctx,
        );
        if !effects.is_empty() {
            core.say(if complete {
                say::complete()
            } else {
                say::not_yet()
            });
        }
        Step::effects(effects)
    }

    fn remove(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(Entry::Row(at)) = self.entries(core).get(self.cursor.at).copied() else {
            core.say(say::mark_a_row());
            return Step::stay();
        };
        let row = core.open.as_ref().and_then(|open| {
            let standing = self.standing(open)?;
            if standing.counted {
                None
            } else {
                standing.rows.get(at).map(|row| row.row)
            }
        });
        let Some(row) = row else {
            core.say(say::counted());
            return Step::stay();
        };
        let effects = core.record(
            SessionEvent::RowRemoved {
                repeat: self.repeat.clone(),
                row,
            },
            ctx,
        );
        if !effects.is_empty() {
            core.say(say::removed(at + 1));
            self.cursor.clamp(self.entries(core).len());
        }
        Step::effects(effects)
    }

    fn step(&self, by: isize, core: &mut Core) -> Step {
        // Forwards the walk goes past the rows; each is opened from here.
        let stop = core.open.as_ref().and_then(|open| {
            let here = Stop::Rows(self.repeat.clone());
            match by < 0 {
                true => walk::step(open, &here, -1),
                false => walk::after_rows(open, &self.repeat),
            }
        });
        match stop {
            Some(stop) => moving::go(&stop, core),
            None => Step::stay(),
        }
    }
}

impl Frame for RowsScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::Rows,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let count = self.entries(core).len();
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, count) {
                Typed::Chose(at) => return Some(self.choose(at, core, ctx)),
                Typed::Marked(_) => {}
                Typed::None => core.say(app::no_such_line(i64::from(digit).to_string(), count)),
            },
            Action::Enter | Action::Take => return Some(self.choose(self.cursor.at, core, ctx)),
            Action::Add => return Some(self.add(core, ctx)),
            Action::Remove => return Some(self.remove(core, ctx)),
            Action::Up => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            Action::Previous | Action::Left => return Some(self.step(-1, core)),
            Action::Next | Action::Right => return Some(self.step(1, core)),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        self.cursor.clamp(self.entries(core).len());
    }
}
