//! One score explained: every line behind the number, and what would change it. The tree is computed when the page opens and after a
//! change of the session; what other answers to the marked question would make is computed when the mark moves.

use crate::engine::score::change::{WhatIf, what_if};
use crate::engine::score::contribution::{Contribution, State};
use crate::engine::score::explain::{Explanation, explain};
use crate::engine::score::{Graded, ScoreReport};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::scores::entry::{Entry, entries};
use crate::interface::app::screen::scores::pages::Pages;
use crate::interface::app::screen::scores::told::Teller;
use crate::interface::app::screen::scores::wording;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::walk::Stop;
use crate::record::session::place::Place;
use crate::text::i18n::keys::scores as say;

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct ExplainScreen {
    /// What is explained.
    pub graded: Graded,
    /// Whether the country's own questions count too.
    pub national: bool,
    /// All grades, to which the explanation refers.
    pub report: ScoreReport,
    /// The tree behind the number.
    pub explanation: Explanation,
    /// The lines of the page, in order.
    pub entries: Vec<Entry>,
    /// The marked one.
    pub at: usize,
    /// What each answer to the marked question would make of the score; empty on other lines.
    pub what_if: Vec<WhatIf>,
    /// The contribution whose other answers are unfolded under it, and what they would make of the score.
    pub unfolded: Option<(usize, Vec<WhatIf>)>,
}

impl ExplainScreen {
    /// The page about a grade, at its beginning; `None` when the session has no such grade.
    pub fn new(graded: Graded, national: bool, core: &Core) -> Option<ExplainScreen> {
        let open = core.open.as_ref()?;
        let mut report = open.score();
        if let Some(wide) = report.national.take().filter(|_| national) {
            report = *wide;
        }
        let explanation = explain(&open.questionnaire, &open.evaluation, &report, &graded)?;
        let mut screen = ExplainScreen {
            entries: entries(open, &report, &explanation),
            graded,
            national,
            report,
            explanation,
            at: 0,
            what_if: Vec::new(),
            unfolded: None,
        };
        screen.settle(0, 1);
        screen.look(open);
        Some(screen)
    }

    /// The marked line.
    pub fn marked(&self) -> Option<&Entry> {
        self.entries.get(self.at)
    }

    /// The question that a line is about.
    pub fn contribution(&self, entry: &Entry) -> Option<(usize, &Contribution)> {
        let at = match entry {
            Entry::WhatIf(_) => self.unfolded.as_ref()?.0,
            _ => entry.contribution(&self.explanation)?,
        };
        Some((at, self.report.contributions.get(at)?))
    }

    /// Marks the line nearest to `at` that can be marked, looking on in the direction of the move first.
    fn settle(&mut self, at: usize, by: isize) {
        let stops: Vec<usize> = self
            .entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| entry.is_stop())
            .map(|(at, _)| at)
            .collect();
        let next = stops.iter().find(|stop| **stop >= at);
        let before = stops.iter().rev().find(|stop| **stop <= at);
        let found = if by < 0 {
            before.or(next)
        } else {
            next.or(before)
        };
        self.at = found.copied().unwrap_or(0);
    }

    fn moved(&mut self, by: isize, core: &Core) -> Step {
        let last = self.entries.len().saturating_sub(1);
        let at = self.at.saturating_add_signed(by).min(last);
        self.settle(at, by);
        if let Some(open) = &core.open {
            self.look(open);
        }
        Step::stay()
    }

    /// Marks the first line of the page after, or before; at either end the last line, or the first.
    fn paged(&mut self, by: isize, core: &Core, ctx: &Ctx<'_>) -> Step {
        let Some(open) = &core.open else {
            return Step::stay();
        };
        let texts = ctx.texts;
        let teller = Teller {
            screen: self,
            open,
            core,
            texts,
        };
        let pages = Pages::of(&teller);
        let mut page = pages.page_of(self.at).checked_add_signed(by);
        // A page on which a long line only goes on has nothing to mark.
        let found = loop {
            match page.filter(|page| *page < pages.pages.len()) {
                None => break None,
                Some(at) => match pages.first_of(at) {
                    Some(entry) => break Some(entry),
                    None => page = at.checked_add_signed(by),
                },
            }
        };
        let end = if by < 0 { 0 } else { self.entries.len() };
        self.settle(found.unwrap_or(end), 1);
        self.look(open);
        Step::stay()
    }

    fn look(&mut self, open: &OpenSession) {
        let marked = self.marked().and_then(|entry| self.contribution(entry));
        self.what_if = match marked.map(|(at, _)| at) {
            Some(at) => what_if(
                &open.questionnaire,
                &open.evaluation,
                &self.report,
                &self.graded,
                at,
            ),
            None => Vec::new(),
        };
    }

    /// Marks the first line of the next part, or of the part before.
    fn turned(&mut self, forwards: bool, core: &Core) -> Step {
        let first = |(at, entry): (usize, &Entry)| match entry {
            Entry::Head(..) => Some(at + 1),
            Entry::Part(_) => Some(at),
            _ => None,
        };
        let parts: Vec<usize> = self.entries.iter().enumerate().filter_map(first).collect();
        let at = match forwards {
            true => parts.iter().find(|part| **part > self.at),
            false => parts.iter().rev().find(|part| **part < self.at),
        };
        self.settle(at.copied().unwrap_or(0), 1);
        if let Some(open) = &core.open {
            self.look(open);
        }
        Step::stay()
    }

    /// Opens the part of the marked line, or closes it.
    fn switch(&mut self, at: usize) {
        self.fold();
        let Some(Entry::Part(part)) = self.entries.get_mut(at) else {
            return;
        };
        part.is_open = !part.is_open;
        let (is_open, lines) = (part.is_open, part.lines.clone());
        let after = at + 1;
        match is_open {
            true => drop(self.entries.splice(after..after, lines)),
            false => drop(self.entries.drain(after..after + lines.len())),
        }
        self.at = at;
        self.what_if = Vec::new();
    }

    /// The open part that the marked line stands in.
    fn part(&self) -> Option<usize> {
        let is_part = |entry: &Entry| matches!(entry, Entry::Part(part) if part.is_open);
        let at = self.entries.iter().take(self.at + 1).rposition(is_part)?;
        match self.entries.get(at) {
            Some(Entry::Part(part)) if self.at <= at + part.lines.len() => Some(at),
            _ => None,
        }
    }

    /// Closes what is unfolded under the marked question, then the part it stands in.
    fn close(&mut self, core: &Core) -> Step {
        match self.unfolded.is_some() {
            true => self.fold(),
            false => {
                if let Some(at) = self.part() {
                    self.switch(at);
                }
            }
        }
        if let Some(open) = &core.open {
            self.look(open);
        }
        Step::stay()
    }

    /// Opens the parts that were open on a page before.
    fn open_as(&mut self, before: &[Entry]) {
        let was_open = |head: &crate::text::i18n::phrase::Phrase| {
            let mut all = before.iter();
            all.any(
                |entry| matches!(entry, Entry::Part(part) if part.is_open && part.head == *head),
            )
        };
        for at in (0..self.entries.len()).rev() {
            if matches!(self.entries.get(at), Some(Entry::Part(part)) if was_open(&part.head)) {
                self.switch(at);
            }
        }
    }

    /// Shows under the marked question what its other answers would make of the score; each is a line of its own, so that all of them
    /// can be read in the smallest window.
    fn unfold(&mut self, core: &mut Core) -> Step {
        if let Some(Entry::Part(part)) = self.marked() {
            if !part.is_open {
                self.switch(self.at);
            }
            return Step::stay();
        }
        let marked = self.marked().cloned();
        let at = marked.and_then(|entry| Some(self.contribution(&entry)?.0));
        let others = self.what_if.iter().filter(|other| !other.is_now);
        let others: Vec<WhatIf> = others.cloned().collect();
        let Some(at) = at.filter(|_| !others.is_empty()) else {
            core.say(say::no_what_if());
            return Step::stay();
        };
        self.fold();
        let lines = (0..others.len()).map(Entry::WhatIf);
        let after = self.at + 1;
        self.entries.splice(after..after, lines);
        self.unfolded = Some((at, others));
        Step::stay()
    }

    fn fold(&mut self) {
        let first = self
            .entries
            .iter()
            .position(|entry| matches!(entry, Entry::WhatIf(_)));
        let Some(first) = first else { return };
        let count = self.unfolded.take().map_or(0, |(_, others)| others.len());
        self.entries
            .retain(|entry| !matches!(entry, Entry::WhatIf(_)));
        if self.at >= first + count {
            self.at -= count;
        } else if self.at >= first {
            self.at = first.saturating_sub(1);
        }
    }

    fn go(&mut self, core: &mut Core) -> Step {
        if let Some(Entry::Part(_)) = self.marked() {
            self.switch(self.at);
            return Step::stay();
        }
        let Some(entry) = self.marked() else {
            return Step::stay();
        };
        if let Entry::Section(at) = entry {
            let section = self.explanation.sections.get(*at);
            let graded = section.map(|part| Graded::Section(part.section.clone()));
            let screen = graded.and_then(|graded| ExplainScreen::new(graded, self.national, core));
            return match screen {
                Some(screen) => Step::open(Screen::Explain(Box::new(screen))),
                None => Step::stay(),
            };
        }
        match self.contribution(entry) {
            None => {
                core.say(say::goes_nowhere());
                Step::stay()
            }
            Some((_, one)) => match (&one.state, &core.open) {
                (State::Hidden(_), Some(open)) => {
                    let number = wording::number(open, &one.place);
                    core.say(say::is_hidden(number));
                    Step::stay()
                }
                _ => Step::go(Go::CloseAndGo(Stop::Question(one.place.clone()))),
            },
        }
    }
}

impl Frame for ExplainScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::Explain,
            Context::Reading,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        Some(match action {
            Action::Enter => self.go(core),
            Action::Up => self.moved(-1, core),
            Action::Down => self.moved(1, core),
            Action::Previous => self.paged(-1, core, ctx),
            Action::Next => self.paged(1, core, ctx),
            Action::First => self.moved(isize::MIN, core),
            Action::Last => self.moved(isize::MAX, core),
            Action::Right => self.unfold(core),
            Action::Left => self.close(core),
            Action::NextArea => self.turned(true, core),
            Action::PreviousArea => self.turned(false, core),
            Action::Remove => {
                core.say(say::arithmetic());
                Step::stay()
            }
            // The key that opened the scores closes them from here too.
            Action::Scores => Step::go(Go::CloseAnd(Action::Scores)),
            _ => return None,
        })
    }

    fn place(&self) -> Option<&Place> {
        let (_, one) = self.contribution(self.marked()?)?;
        one.applies().then_some(&one.place)
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        let Some(open) = &core.open else { return };
        if self.report.session == (open.session.id, open.session.seq) {
            return;
        }
        if let Some(mut fresh) = ExplainScreen::new(self.graded.clone(), self.national, core) {
            fresh.open_as(&self.entries);
            fresh.settle(self.at, 1);
            fresh.look(open);
            *self = fresh;
        }
    }
}
