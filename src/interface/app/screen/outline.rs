//! The outline: the legs of the walk with their progress, by section the sections, and the questions of those that are open. Tab walks
//! in another order; the question that was marked stays marked.

use crate::engine::flow::route::Head;
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
    /// What is open.
    pub unfolded: Vec<Head>,
}

/// A visible line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// What the questions under it have in common: by section, the section.
    Head(Head),
    /// A stop under a head that is open.
    Stop(Stop),
}

impl OutlineScreen {
    /// The outline with the leg of a question open and the question marked.
    pub fn new(place: Option<&Place>, core: &Core) -> OutlineScreen {
        let mut screen = OutlineScreen {
            cursor: ListCursor::default(),
            unfolded: Vec::new(),
        };
        let stop = place.map(|place| Line::Stop(Stop::Question(place.clone())));
        screen.show(stop.as_ref(), core);
        screen
    }

    /// Opens what a line stands under, and nothing else, and marks the line.
    fn show(&mut self, line: Option<&Line>, core: &Core) {
        let head = core.open.as_ref().and_then(|open| match line? {
            Line::Stop(stop) => {
                let leg = open.trail.legs.get(walk::leg_of(open, stop)?)?;
                Some(leg.head.clone())
            }
            Line::Head(_) => None,
        });
        self.unfolded = head.into_iter().collect();
        let lines = self.lines(core);
        let at = lines.iter().position(|known| Some(known) == line);
        self.cursor = ListCursor::on(at.unwrap_or(0));
        let shown = OutlineScreen::rows_shown(core);
        self.cursor.follow(shown, lines.len());
    }

    /// Walks in another order. What was marked is found again where it stands now.
    fn turn(&mut self, by: isize, core: &mut Core) -> Step {
        let marked = self.lines(core).get(self.cursor.at).cloned();
        let marked = marked.and_then(|line| match line {
            Line::Stop(_) => Some(line),
            Line::Head(head) => first_of(core.open.as_ref()?, &head).map(Line::Stop),
        });
        let effects = core.turn_route(by);
        self.show(marked.as_ref(), core);
        Step::effects(effects)
    }

    /// The visible lines: the legs of the walk, and the stops of those that are open.
    pub fn lines(&self, core: &Core) -> Vec<Line> {
        let Some(open) = &core.open else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        for (at, _, leg) in walk::legs(open) {
            lines.push(Line::Head(leg.head.clone()));
            if self.unfolded.contains(&leg.head) {
                let inside = walk::stops_of_leg(open, at);
                let inside = inside.filter_map(|at| walk::stop_of(open, at));
                lines.extend(inside.map(Line::Stop));
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
        let head = match lines.get(self.cursor.at) {
            Some(Line::Head(head)) => Some(head.clone()),
            Some(Line::Stop(stop)) if !open => core.open.as_ref().and_then(|session| {
                let leg = walk::leg_of(session, stop)?;
                Some(session.trail.legs.get(leg)?.head.clone())
            }),
            _ => None,
        };
        let Some(head) = head else {
            return;
        };
        self.unfolded.retain(|known| *known != head);
        if open {
            self.unfolded.push(head.clone());
        }
        self.mark(&head, core);
    }

    /// Marks the line of a head.
    fn mark(&mut self, head: &Head, core: &Core) {
        let lines = self.lines(core);
        let is_it = |line: &Line| matches!(line, Line::Head(known) if known == head);
        self.cursor.at = lines.iter().position(is_it).unwrap_or(0);
    }

    fn go(&mut self, core: &Core) -> Step {
        match self.lines(core).get(self.cursor.at).cloned() {
            Some(Line::Head(head)) => {
                let is_open = self.unfolded.contains(&head);
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
            Some(Line::Head(head)) if self.unfolded.contains(head) => key::close(),
            Some(Line::Head(_)) => key::open(),
            Some(Line::Stop(_)) | None => key::go(),
        }
    }

    /// A digit opens the section, or the leg, with that number; two digits collect.
    fn digit(&mut self, digit: u8, core: &mut Core) -> Step {
        let Some(open) = core.open.as_ref() else {
            return Step::stay();
        };
        let joined = self.cursor.typed * 10 + usize::from(digit);
        let find = |number: usize| {
            let mut legs = walk::legs(open);
            let found = legs.find(|(_, known, _)| usize::try_from(*known) == Ok(number));
            found.map(|(_, _, leg)| leg.head.clone())
        };
        let (number, head) = match (find(joined), find(usize::from(digit))) {
            (Some(head), _) => (joined, head),
            (None, Some(head)) => (usize::from(digit), head),
            (None, None) => {
                core.say(app::no_such_section(i64::from(digit).to_string()));
                return Step::stay();
            }
        };
        self.unfolded = vec![head.clone()];
        self.mark(&head, core);
        self.cursor.typed = number;
        Step::stay()
    }
}

/// The first stop under a head.
fn first_of(open: &OpenSession, head: &Head) -> Option<Stop> {
    let leg = open.trail.legs.iter().position(|leg| leg.head == *head)?;
    let first = walk::stops_of_leg(open, leg).next()?;
    walk::stop_of(open, first)
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
            Action::NextArea => self.turn(1, core),
            Action::PreviousArea => self.turn(-1, core),
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
