//! Home: go on, start, look back, and the next step as a sentence.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::msg::Outcome;
use crate::interface::app::opens_at::OpensAt;
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;
use crate::interface::app::screen::practice::Door;
use crate::interface::app::screen::protect::ProtectScreen;
use crate::interface::app::screen::recovered::RecoveredScreen;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::record::session::summary::{SessionRow, WAITING_FIRST};
use crate::text::i18n::keys::app;

/// From so many rows on, more is said of the marked session.
pub const DETAILED: u16 = 30;

/// How many sessions stand on the first page of Home; no more are read before somebody asks for all.
pub const NEWEST: usize = 5;

/// A line of Home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Go on with an open session, by its place in the list.
    Continue(usize),
    /// Go to the data request that is overdue longest in an open session, by its place in the list.
    Overdue(usize),
    /// Show all open sessions.
    AllOpen,
    /// Start a new assessment.
    New,
    /// Practise with a fictional case.
    Practice,
    /// Encrypt what lies here unencrypted.
    Protect,
    /// Look at the signed ones.
    Signed,
}

/// Which sessions are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// The newest open ones, and what can be started.
    #[default]
    Newest,
    /// All open ones.
    AllOpen,
    /// The signed ones.
    Signed,
}

/// The state of Home.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HomeScreen {
    /// The marked line.
    pub cursor: ListCursor,
    /// Which sessions are listed.
    pub shown: Shown,
    /// The door to practice.
    door: Door,
}

impl HomeScreen {
    /// Home with the first line marked.
    pub fn new() -> HomeScreen {
        HomeScreen::default()
    }

    /// The lines, in the order of their digits. A risk that is not settled stands first until it is, even when the session was signed.
    pub fn entries(&self, core: &Core) -> Vec<Entry> {
        let rows: Vec<(usize, &SessionRow)> = core.sessions.iter().flatten().enumerate().collect();
        let open = |unsettled: bool| {
            let wanted = move |row: &SessionRow| {
                is_unsettled(row) == unsettled && (unsettled || !row.signed)
            };
            rows.iter()
                .filter(move |(_, row)| wanted(row))
                .map(|(at, _)| Entry::Continue(*at))
        };
        let continued: Vec<Entry> = open(true).chain(open(false)).collect();
        match self.shown {
            Shown::AllOpen => continued,
            Shown::Signed => rows
                .iter()
                .filter(|(_, row)| row.signed)
                .map(|(at, _)| Entry::Continue(*at))
                .collect(),
            Shown::Newest => {
                let counts = core.counts();
                let mut entries: Vec<Entry> = continued.into_iter().take(NEWEST).collect();
                entries.extend(overdue(&rows, core));
                if counts.open > NEWEST || late_beside(&entries, core) > 0 {
                    entries.push(Entry::AllOpen);
                }
                entries.extend([Entry::New, Entry::Practice]);
                // Nothing is forced on a store that was written before there was a passphrase.
                if core.may_protect && !core.is_encrypted && counts.open + counts.signed > 0 {
                    entries.push(Entry::Protect);
                }
                if counts.signed > 0 {
                    entries.push(Entry::Signed);
                }
                entries
            }
        }
    }

    /// The session of the marked line.
    pub fn marked<'a>(&self, core: &'a Core) -> Option<&'a SessionRow> {
        match self.entries(core).get(self.cursor.at)? {
            Entry::Continue(at) | Entry::Overdue(at) => core.sessions.as_ref()?.get(*at),
            _ => None,
        }
    }

    /// How many lines of sessions a window shows.
    pub fn rows_shown(core: &Core) -> usize {
        usize::from(core.viewport.rows).saturating_sub(8).max(1)
    }

    fn choose(&mut self, at: usize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        match self.entries(core).get(at) {
            Some(Entry::Continue(row)) => {
                let found = core.sessions.as_ref().and_then(|rows| rows.get(*row));
                let Some((session, unsettled)) = found.map(|row| (row.session, is_unsettled(row)))
                else {
                    return Step::stay();
                };
                Step::effects(match unsettled {
                    true => core.open_session_at(session, OpensAt::Risk),
                    false => core.open_session(session),
                })
            }
            Some(Entry::Overdue(row)) => {
                let today = core.today();
                let first = || {
                    let row = core.sessions.as_ref()?.get(*row)?;
                    let (_, summary) = row.summary.as_ref()?;
                    let late = summary.overdue(today).next()?;
                    Some((row.session, late.place.clone()))
                };
                match first() {
                    Some((session, place)) => {
                        Step::effects(core.open_session_at(session, OpensAt::Place(place)))
                    }
                    None => Step::stay(),
                }
            }
            Some(Entry::New) if !core.may_write() => {
                core.warn(app::refused_read_only());
                Step::stay()
            }
            Some(Entry::New) => {
                // A session that is still being read must not push away what is begun now.
                core.opening = None;
                let mut effects = core.read_all_sessions();
                effects.push(core.effect(Order::ReadLibrary));
                let screen = NewAssessmentScreen::new(core, ctx);
                Step {
                    effects,
                    go: Go::Open(Box::new(Screen::NewAssessment(Box::new(screen)))),
                }
            }
            Some(Entry::Practice) => Step::effects(self.door.knock(core)),
            Some(Entry::Protect) => Step {
                effects: Vec::new(),
                go: Go::Open(Box::new(Screen::Protect(ProtectScreen::new(None)))),
            },
            Some(Entry::AllOpen) => self.show_all(Shown::AllOpen, core),
            Some(Entry::Signed) => self.show_all(Shown::Signed, core),
            None => Step::stay(),
        }
    }

    /// After a run that was cut off: once, the page about the session that was written last.
    fn what_was_kept(&self, core: &mut Core) -> Option<Step> {
        if !std::mem::take(&mut core.was_cut_off) {
            return None;
        }
        let rows = core.sessions.iter().flatten();
        let last = rows.max_by_key(|row| row.changed_at)?.clone();
        let page = RecoveredScreen::new(last);
        Some(Step::open(Screen::Recovered(Box::new(page))))
    }

    fn show_all(&mut self, shown: Shown, core: &mut Core) -> Step {
        let step = self.show(shown);
        Step {
            effects: core.read_all_sessions(),
            ..step
        }
    }

    fn show(&mut self, shown: Shown) -> Step {
        self.shown = shown;
        self.cursor = ListCursor::default();
        Step::stay()
    }
}

/// Says whether a session tells of a risk that is not settled.
fn is_unsettled(row: &SessionRow) -> bool {
    let summary = row.summary.as_ref();
    summary.is_some_and(|(_, summary)| summary.unsettled)
}

/// The open sessions whose data requests are overdue today, the longest first; no more than are sure to have been read.
fn overdue(rows: &[(usize, &SessionRow)], core: &Core) -> Vec<Entry> {
    let today = core.today();
    let since = |row: &SessionRow| {
        let (_, summary) = row.summary.as_ref()?;
        summary.overdue(today).next().map(|one| one.until)
    };
    let open = rows.iter().filter(|(_, row)| !row.signed);
    let mut late: Vec<_> = open
        .filter_map(|(at, row)| Some((since(row)?, *at)))
        .collect();
    late.sort();
    let first = late.into_iter().take(WAITING_FIRST);
    first.map(|(_, at)| Entry::Overdue(at)).collect()
}

/// How many sessions have data requests overdue today without a line of their own among these.
pub fn late_beside(entries: &[Entry], core: &Core) -> usize {
    let is_line = |entry: &&Entry| matches!(entry, Entry::Overdue(_));
    let shown = entries.iter().filter(is_line).count();
    core.counts().overdue(core.today()).saturating_sub(shown)
}

impl Frame for HomeScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::Home,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let count = self.entries(core).len();
        let page = isize::try_from(HomeScreen::rows_shown(core)).unwrap_or(1);
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, count) {
                Typed::Chose(at) => return Some(self.choose(at, core, ctx)),
                Typed::Marked(_) => {}
                Typed::None => core.say(app::no_such_line(i64::from(digit).to_string(), count)),
            },
            Action::Enter | Action::Take => return Some(self.choose(self.cursor.at, core, ctx)),
            Action::Up => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            Action::Previous => self.cursor.step(-page, count),
            Action::Next => self.cursor.step(page, count),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            Action::Back if self.shown != Shown::Newest => return Some(self.show(Shown::Newest)),
            Action::Back => {}
            _ => return None,
        }
        self.cursor.follow(HomeScreen::rows_shown(core), count);
        Some(Step::stay())
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        // Every event that is confirmed comes by here, also under a question; lines are counted when there are others.
        if matches!(outcome, Outcome::Listed(_) | Outcome::Newest(..)) {
            self.cursor.clamp(self.entries(core).len());
            if let Some(step) = self.what_was_kept(core) {
                return step;
            }
        }
        Step::effects(self.door.done(ticket, outcome, core, ctx))
    }

    fn digits(&self, core: &Core) -> Option<String> {
        let count = self.entries(core).len();
        Some(if count > 1 {
            format!("1-{}", count.min(10))
        } else {
            "1".to_owned()
        })
    }
}
