//! The outline: sections with their progress, and the questions of the one that is open.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::ListCursor;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::walk::{self, Stop};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{app, key};
use crate::text::i18n::phrase::Phrase;

/// The state of the outline.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineScreen {
    /// The marked line among the visible ones.
    pub cursor: ListCursor,
    /// The sections that are open, by their place among the sections.
    pub unfolded: Vec<usize>,
}

/// A visible line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A section, by its place among the sections.
    Section(usize),
    /// A stop of an open section.
    Stop(Stop),
}

impl OutlineScreen {
    /// The outline with the section of a question open and the question marked.
    pub fn new(place: Option<&Place>, core: &Core) -> OutlineScreen {
        let section = place.and_then(|place| {
            let open = core.open.as_ref()?;
            open.evaluation
                .standing(&open.questionnaire, place)
                .map(|standing| standing.section)
        });
        let mut screen = OutlineScreen {
            cursor: ListCursor::default(),
            unfolded: section.into_iter().collect(),
        };
        let lines = screen.lines(core);
        let at = lines.iter().position(|line| {
            matches!((line, place), (Line::Stop(Stop::Question(known)), Some(place)) if known == place)
        });
        screen.cursor = ListCursor::on(at.unwrap_or(0));
        screen
            .cursor
            .follow(OutlineScreen::rows_shown(core), lines.len());
        screen
    }

    /// The visible lines: visible sections, and the stops of those that are open.
    pub fn lines(&self, core: &Core) -> Vec<Line> {
        let Some(open) = &core.open else {
            return Vec::new();
        };
        let stops = walk::stops(open);
        let mut lines = Vec::new();
        for (at, section) in open.evaluation.sections.iter().enumerate() {
            if section.hidden.is_some() {
                continue;
            }
            lines.push(Line::Section(at));
            if self.unfolded.contains(&at) {
                let inside = stops
                    .iter()
                    .filter(|stop| walk::section_of(open, stop) == Some(at));
                lines.extend(inside.cloned().map(Line::Stop));
            }
        }
        lines
    }

    /// How many lines a window shows.
    pub fn rows_shown(core: &Core) -> usize {
        usize::from(core.viewport.rows).saturating_sub(9).max(1)
    }

    fn fold(&mut self, open: bool, core: &Core) {
        let lines = self.lines(core);
        let section = match lines.get(self.cursor.at) {
            Some(Line::Section(at)) => Some(*at),
            Some(Line::Stop(stop)) if !open => core
                .open
                .as_ref()
                .and_then(|session| walk::section_of(session, stop)),
            _ => None,
        };
        let Some(section) = section else {
            return;
        };
        self.unfolded.retain(|known| *known != section);
        if open {
            self.unfolded.push(section);
        }
        let lines = self.lines(core);
        let at = lines
            .iter()
            .position(|line| *line == Line::Section(section));
        self.cursor = ListCursor {
            at: at.unwrap_or(0),
            ..self.cursor
        };
    }

    fn go(&mut self, core: &Core) -> Step {
        match self.lines(core).get(self.cursor.at).cloned() {
            Some(Line::Section(at)) => {
                let is_open = self.unfolded.contains(&at);
                self.fold(!is_open, core);
                Step::stay()
            }
            Some(Line::Stop(stop)) => Step::go(Go::CloseAndGo(stop)),
            None => Step::stay(),
        }
    }

    /// What Enter does on the marked line, in a word for the key row.
    pub fn enter_label(&self, core: &Core) -> Phrase {
        match self.lines(core).get(self.cursor.at) {
            Some(Line::Section(at)) if self.unfolded.contains(at) => key::close(),
            Some(Line::Section(_)) => key::open(),
            Some(Line::Stop(_)) | None => key::go(),
        }
    }

    /// A digit opens the section with that number; two digits collect.
    fn digit(&mut self, digit: u8, core: &mut Core) -> Step {
        let Some(open) = core.open.as_ref() else {
            return Step::stay();
        };
        let joined = self.cursor.typed * 10 + usize::from(digit);
        let find = |number: usize| {
            visible(open).position(|(_, known)| usize::try_from(known) == Ok(number))
        };
        let (number, at) = match (find(joined), find(usize::from(digit))) {
            (Some(at), _) => (joined, at),
            (None, Some(at)) => (usize::from(digit), at),
            (None, None) => {
                core.say(app::no_such_section(i64::from(digit).to_string()));
                return Step::stay();
            }
        };
        let Some((section, _)) = visible(open).nth(at) else {
            return Step::stay();
        };
        self.unfolded = vec![section];
        let lines = self.lines(core);
        let line = lines
            .iter()
            .position(|line| *line == Line::Section(section));
        self.cursor = ListCursor {
            at: line.unwrap_or(0),
            typed: number,
            ..self.cursor
        };
        Step::stay()
    }
}

/// The visible sections with their printed numbers.
fn visible(open: &OpenSession) -> impl Iterator<Item = (usize, u32)> + '_ {
    open.evaluation
        .sections
        .iter()
        .enumerate()
        .filter(|(_, section)| section.hidden.is_none())
        .map(|(at, section)| (at, section.number))
}

impl Frame for OutlineScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::Outline,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let count = self.lines(core).len();
        let page = isize::try_from(OutlineScreen::rows_shown(core)).unwrap_or(1);
        let step = match action {
            Action::Digit(digit) => self.digit(digit, core),
            Action::Enter | Action::Take => self.go(core),
            Action::Right => {
                self.fold(true, core);
                Step::stay()
            }
            Action::Left => {
                self.fold(false, core);
                Step::stay()
            }
            Action::Up => self.moved(-1, count),
            Action::Down => self.moved(1, count),
            Action::Previous => self.moved(-page, count),
            Action::Next => self.moved(page, count),
            Action::First => self.moved(isize::MIN, count),
            Action::Last => self.moved(isize::MAX, count),
            _ => return None,
        };
        let count = self.lines(core).len();
        self.cursor.follow(OutlineScreen::rows_shown(core), count);
        Some(step)
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        let count = self.lines(core).len();
        self.cursor.clamp(count);
        self.cursor.follow(OutlineScreen::rows_shown(core), count);
    }
}

impl OutlineScreen {
    fn moved(&mut self, by: isize, count: usize) -> Step {
        self.cursor.step(by, count);
        Step::stay()
    }
}
