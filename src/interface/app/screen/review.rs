//! The review before signing: what must be solved, what may be looked at again, the counts section by section, and the ways on. Every
//! line with a place leads there and stays under the question, so that Esc comes back to the same line.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::ListCursor;
use crate::interface::app::ready::{self, Item, Ready, Target, What};
use crate::interface::app::screen::flag::FlagScreen;
use crate::interface::app::screen::independence::IndependenceScreen;
use crate::interface::app::screen::not_saved::NotSavedScreen;
use crate::interface::app::screen::recommendations::gaps::gaps;
use crate::interface::app::screen::reopen::ReopenScreen;
use crate::interface::app::screen::team::{agree, waits_for_the_team};
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::walk::{self, Stop};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{app, review as say};
use crate::text::i18n::phrase::Phrase;

/// A way on: a line at the end of the review that opens a page of its own.
pub struct Way {
    /// Its digit, after those of the lines to solve and to look at.
    pub digit: u8,
    /// What opens the page.
    pub action: Action,
    /// What the line says.
    pub words: fn(&Core, &Ready) -> Phrase,
}

impl Way {
    /// Says whether it is the way to the page for signing, which waits for what must be solved.
    pub fn signs(&self) -> bool {
        self.action == Action::SignOff
    }
}

/// The ways on, in the order of their digits.
pub const WAYS: &[Way] = &[
    Way {
        digit: 7,
        action: Action::Recommendations,
        words: recommendations_words,
    },
    Way {
        digit: 8,
        action: Action::AllAnswers,
        words: |_, _| say::all_answers(),
    },
    Way {
        digit: 9,
        action: Action::SignOff,
        words: sign_words,
    },
];

/// So many lines are numbered at a time, from 1; the digits after them belong to the ways.
pub const NUMBERED: usize = 6;

/// The state of the review.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReviewScreen {
    /// The marked line.
    pub cursor: ListCursor,
    /// The question of the marked line: note, evidence, standard and flag act on it from here.
    marked: Option<Place>,
    /// Whether the marked line is about an answer that the team has not agreed to.
    waits: bool,
    /// Whether it opened because somebody wanted to sign and could not.
    refused: bool,
}

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// Something to solve or to look at.
    Item(Item),
    /// A section, by its place among the sections, and its printed number.
    Section(usize, u32),
    /// A way on, by its place among [`WAYS`].
    Way(usize),
}

impl ReviewScreen {
    /// The review with its first line marked; where nothing is to be looked at, that is the way to sign.
    pub fn new(core: &Core, ctx: &Ctx<'_>) -> ReviewScreen {
        let lines = lines(core, &ready::of_core(core, &ctx.texts.first));
        let first = match lines.first() {
            Some(Line::Item(_)) => 0,
            _ => lines.len().saturating_sub(1),
        };
        let mut screen = ReviewScreen {
            cursor: ListCursor::on(first),
            ..ReviewScreen::default()
        };
        screen.look(core, ctx);
        screen
    }

    /// The review in the place of the page for signing, because something must be solved first.
    pub fn refusing(core: &Core, ctx: &Ctx<'_>) -> ReviewScreen {
        ReviewScreen {
            refused: true,
            ..ReviewScreen::new(core, ctx)
        }
    }

    /// The first of the lines that are numbered now, by its place among the lines to solve or to look at.
    pub fn numbered_from(&self, items: usize) -> usize {
        self.cursor.at.min(items.saturating_sub(1)) / NUMBERED * NUMBERED
    }

    fn digit(&mut self, digit: u8, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let ready = ready::of_core(core, &ctx.texts.first);
        let items = ready.problems.len() + ready.looks.len();
        let lines = lines(core, &ready);
        let to_way = lines.iter().position(
            |line| matches!(line, Line::Way(at) if way(*at).is_some_and(|way| way.digit == digit)),
        );
        let numbered = usize::from(digit)
            .checked_sub(1)
            .filter(|at| *at < NUMBERED)
            .map(|at| self.numbered_from(items) + at)
            .filter(|at| *at < items);
        match (numbered, to_way) {
            (Some(at), _) => {
                self.cursor = ListCursor::on(at);
                self.go(at, core, ctx)
            }
            // The ways stand below every page of the lines: whoever comes back finds the page as it was.
            (None, Some(at)) => self.go(at, core, ctx),
            (None, None) => {
                core.say(app::no_meaning(i64::from(digit).to_string()));
                Step::stay()
            }
        }
    }

    /// Looks at what the marked line is about.
    fn look(&mut self, core: &Core, ctx: &Ctx<'_>) {
        let lines = lines(core, &ready::of_core(core, &ctx.texts.first));
        self.cursor.clamp(lines.len());
        let line = lines.get(self.cursor.at);
        self.marked = place_of(line);
        self.waits = matches!(line, Some(Line::Item(item)) if item.what == What::NotAgreed);
    }

    /// Says whether the marked line is an answer that one key agrees to.
    fn waits_for_the_team(&self, core: &Core) -> bool {
        let open = core.open.as_ref();
        let both = open.zip(self.marked.as_ref()).filter(|_| self.waits);
        both.is_some_and(|(open, place)| waits_for_the_team(open, place))
    }

    /// Goes where a line leads.
    fn go(&mut self, at: usize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let ready = ready::of_core(core, &ctx.texts.first);
        match lines(core, &ready).into_iter().nth(at) {
            Some(Line::Item(item)) => deal_with(&item, core),
            Some(Line::Section(at, _)) => {
                let stop = core
                    .open
                    .as_ref()
                    .and_then(|open| walk::of_section(open, at));
                stop.map_or_else(Step::stay, to)
            }
            Some(Line::Way(at)) => match way(at).map(|way| way.action) {
                Some(Action::SignOff) => self.sign(core, ctx),
                Some(action) => Step::go(Go::Everywhere(action)),
                None => Step::stay(),
            },
            None => Step::stay(),
        }
    }

    /// To the page for signing, or to the first problem; a signed session is reopened instead.
    fn sign(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        if !core.may_write() {
            core.warn(app::refused_read_only());
            return Step::stay();
        }
        if core
            .open
            .as_ref()
            .is_some_and(|open| open.session.is_signed())
        {
            return Step::open(Screen::Reopen(ReopenScreen::new(core)));
        }
        let ready = ready::of_core(core, &ctx.texts.first);
        let problems = ready.problems.len();
        if problems > 0 {
            self.cursor = ListCursor::on(usize::from(ready.has_newer()));
            core.warn(say::cannot_sign(problems));
            return Step::stay();
        }
        Step::go(Go::Everywhere(Action::SignOff))
    }
}

/// The lines, in reading order.
pub fn lines(core: &Core, ready: &Ready) -> Vec<Line> {
    let Some(open) = &core.open else {
        return Vec::new();
    };
    let items = ready.in_order();
    let sections = ready::sections(open).into_iter();
    items
        .map(|item| Line::Item(item.clone()))
        .chain(sections.map(|section| Line::Section(section.at, section.number)))
        .chain((0..WAYS.len()).map(Line::Way))
        .collect()
}

/// A way on by its place.
pub fn way(at: usize) -> Option<&'static Way> {
    WAYS.get(at)
}

/// The way to the page for signing; a signed session is reopened instead.
fn sign_words(core: &Core, ready: &Ready) -> Phrase {
    let is_signed = core
        .open
        .as_ref()
        .is_some_and(|open| open.session.is_signed());
    match is_signed {
        true => say::reopen(),
        false if ready.is_ready() => say::sign(),
        false => say::sign_after(ready.problems.len()),
    }
}

/// The way to the recommendations: how many gaps there are, and how many recommendations answer to them.
fn recommendations_words(core: &Core, _ready: &Ready) -> Phrase {
    let (gaps, written) = core.open.as_ref().map_or((0, 0), |open| {
        (gaps(open).len(), open.session.recommendations.len())
    });
    say::recommendations(written, gaps)
}

fn place_of(line: Option<&Line>) -> Option<Place> {
    match line {
        Some(Line::Item(item)) => item.place().cloned(),
        _ => None,
    }
}

fn to(stop: Stop) -> Step {
    Step::go(Go::CloseAndGo(stop))
}

fn deal_with(item: &Item, core: &mut Core) -> Step {
    match &item.target {
        Target::Stop(stop) => to(stop.clone()),
        Target::Independence => Step::open(Screen::Independence(Box::new(
            IndependenceScreen::new(core),
        ))),
        Target::VisitFlags => Step::open(Screen::Flag(FlagScreen::new(None, None))),
        Target::VisitNotes => Step::go(Go::Everywhere(Action::VisitNotes)),
        Target::Sources => Step::go(Go::Everywhere(Action::Sources)),
        Target::Recommendations => Step::go(Go::Everywhere(Action::Recommendations)),
        Target::Upgrade => Step::go(Go::Everywhere(Action::Upgrade)),
        Target::About => Step::go(Go::Everywhere(Action::About)),
        Target::NotSaved => Step::open(Screen::NotSaved(NotSavedScreen::new())),
        Target::Nowhere => {
            core.say(item.words.clone());
            Step::stay()
        }
    }
}

impl Frame for ReviewScreen {
    fn contexts(&self, core: &Core) -> Vec<Context> {
        let mut contexts = vec![
            Context::Review,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ];
        if self.waits_for_the_team(core) {
            contexts.insert(0, Context::Agreeing);
        }
        contexts
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let count = lines(core, &ready::of_core(core, &ctx.texts.first)).len();
        let page = isize::try_from(NUMBERED).unwrap_or(1);
        match action {
            Action::Digit(digit) => return Some(self.digit(digit, core, ctx)),
            Action::Enter | Action::Take => return Some(self.go(self.cursor.at, core, ctx)),
            Action::SignOff => return Some(self.sign(core, ctx)),
            Action::Up => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            Action::Previous => self.cursor.step(-page, count),
            Action::Next => self.cursor.step(page, count),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            Action::Agree => {
                let place = self.marked.clone()?;
                return Some(Step::effects(agree(&place, true, core, ctx)));
            }
            _ => return None,
        }
        self.look(core, ctx);
        Some(Step::stay())
    }

    fn opened(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
        if std::mem::take(&mut self.refused) {
            let problems = ready::of_core(core, &ctx.texts.first).problems.len();
            core.warn(say::cannot_sign(problems));
        }
        Vec::new()
    }

    fn digits(&self, core: &Core) -> Option<String> {
        let items = ready::count(core).min(NUMBERED);
        let ways = WAYS.first().zip(WAYS.last());
        let ways = ways.map(|(first, last)| (usize::from(first.digit), usize::from(last.digit)));
        Some(match (items, ways) {
            // The lines and the ways on are one row of digits when the lines reach up to the first way.
            (1.., Some((first, last))) if items + 1 == first => format!("1-{last}"),
            (0, Some((first, last))) => format!("{first}-{last}"),
            (1, Some((first, last))) => format!("1 {first}-{last}"),
            (items, Some((first, last))) => format!("1-{items} {first}-{last}"),
            (items, None) => format!("1-{items}"),
        })
    }

    fn place(&self) -> Option<&Place> {
        self.marked.as_ref()
    }

    fn refresh(&mut self, core: &mut Core, ctx: &Ctx<'_>) {
        self.look(core, ctx);
    }
}
