//! The scores of the session, asked for: the total, and under it the sections, the layers or the standards. They are computed when the
//! screen opens and after a change of the session, never while it is drawn. It knows no texts and no colours.

pub mod entry;
pub mod explain;
pub mod pages;
pub mod told;
pub mod wording;

use crate::engine::score::explain::{Line, counted};
use crate::engine::score::roll_up::RollUp;
use crate::engine::score::{Graded, ScoreReport};
use crate::form::model::country::level;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::msg::Outcome;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::scores::explain::ExplainScreen;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::text::i18n::keys::{app, roll_up as say_roll_up, scores as say};

/// How many of the questions that pull the total down most are named.
const PULLS: usize = 3;

/// Which list stands under the total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Area {
    /// The sections.
    #[default]
    Sections,
    /// Law, policy, practice, outcome.
    Layers,
    /// The standards, each after the one that holds it.
    Standards,
    /// The sections once more, with the country's own questions.
    National,
    /// The sections once more, of all levels of government together.
    Levels,
}

impl Area {
    /// All of them, in the order in which Tab goes through them.
    pub const ALL: [Area; 5] = [
        Area::Sections,
        Area::Layers,
        Area::Standards,
        Area::National,
        Area::Levels,
    ];
}

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoresScreen {
    /// The list under the total.
    pub area: Area,
    /// All grades.
    pub report: ScoreReport,
    /// What pulls the total down most, the most first.
    pub pulls: Vec<Line>,
    /// The marked line of each list, the total being its first.
    cursors: [ListCursor; 5],
    /// The other levels of government of the same subject and period, with their scores.
    others: Vec<(String, ScoreReport)>,
    /// All levels side by side, and what they make together; none where there is no other.
    pub rolled: Option<Box<(RollUp, ScoreReport)>>,
    waits: Option<Ticket>,
}

impl ScoresScreen {
    /// The scores of the open session with the total marked; `None` without a session.
    pub fn new(core: &Core) -> Option<ScoresScreen> {
        let open = core.open.as_ref()?;
        let report = open.score();
        Some(ScoresScreen {
            area: Area::default(),
            pulls: pulls(&report),
            report,
            cursors: [ListCursor::default(); 5],
            others: Vec::new(),
            rolled: None,
            waits: None,
        })
    }

    /// The lists there are: the national one only where the country has questions of its own.
    pub fn areas(&self) -> impl Iterator<Item = Area> + '_ {
        let has_national = self.report.national.is_some();
        let all = Area::ALL.into_iter();
        let has_levels = self.rolled.is_some();
        all.filter(move |area| match area {
            Area::National => has_national,
            Area::Levels => has_levels,
            Area::Sections | Area::Layers | Area::Standards => true,
        })
    }

    /// The report that the list shows.
    pub fn shown(&self) -> &ScoreReport {
        match self.area {
            Area::National => self.report.widest(),
            Area::Levels => self
                .rolled
                .as_ref()
                .map_or(&self.report, |rolled| &rolled.1),
            Area::Sections | Area::Layers | Area::Standards => &self.report,
        }
    }

    /// What the lines are of, the total first.
    pub fn lines(&self) -> Vec<Graded> {
        let report = self.shown();
        let mut lines = vec![Graded::Overall];
        match self.area {
            Area::Sections | Area::National | Area::Levels => {
                let all = report.sections.iter();
                lines.extend(all.map(|(id, _)| Graded::Section(id.clone())));
            }
            Area::Layers => {
                let all = report.layers.iter();
                lines.extend(all.map(|(layer, _)| Graded::Layer(*layer)));
            }
            Area::Standards => {
                let all = report.standards.iter();
                lines.extend(all.map(|(citation, _)| Graded::Standard(citation.clone())));
            }
        }
        lines
    }

    /// The marked line, from 0.
    pub fn at(&self) -> usize {
        let [sections, layers, standards, national, levels] = &self.cursors;
        match self.area {
            Area::National => national.at,
            Area::Levels => levels.at,
            Area::Sections => sections.at,
            Area::Layers => layers.at,
            Area::Standards => standards.at,
        }
    }

    /// What the marked line is of.
    pub fn marked(&self) -> Graded {
        let at = self.at();
        self.lines().into_iter().nth(at).unwrap_or(Graded::Overall)
    }

    fn cursor(&mut self) -> &mut ListCursor {
        let [sections, layers, standards, national, levels] = &mut self.cursors;
        match self.area {
            Area::National => national,
            Area::Levels => levels,
            Area::Sections => sections,
            Area::Layers => layers,
            Area::Standards => standards,
        }
    }

    fn moved(&mut self, by: isize) -> Step {
        let count = self.lines().len();
        self.cursor().step(by, count);
        Step::stay()
    }

    fn turned(&mut self, by: usize) -> Step {
        let areas: Vec<Area> = self.areas().collect();
        let at = areas.iter().position(|area| *area == self.area);
        let next = (at.unwrap_or(0) + by) % areas.len().max(1);
        self.area = areas.get(next).copied().unwrap_or_default();
        self.pulls = pulls(self.shown());
        Step::stay()
    }

    /// Sets the open session beside the other levels.
    fn roll_up(&mut self, core: &Core) {
        self.rolled = self.rolled_up(core).map(Box::new);
    }

    fn rolled_up(&self, core: &Core) -> Option<(RollUp, ScoreReport)> {
        let open = core.open.as_ref()?;
        let pack = open.questionnaire.pack.as_deref()?;
        let own = open.assessment.opening.government_level.clone()?;
        if self.others.is_empty() || self.twice(core).is_some() {
            return None;
        }
        let mut assessed = self.others.clone();
        assessed.push((own, self.report.clone()));
        let order = (pack.levels.as_slice(), pack.roll_up.as_slice());
        let rolled = RollUp::of(assessed, order, &open.questionnaire.grading);
        let report = rolled.report(&self.report);
        Some((rolled, report))
    }

    /// The level that two sessions are about where there are others: nobody but the team knows which of the two counts.
    fn twice(&self, core: &Core) -> Option<String> {
        let open = core.open.as_ref()?;
        let own = open.assessment.opening.government_level.clone()?;
        let others = self.others.iter().map(|(level, _)| level.clone());
        let mut levels: Vec<String> = others.chain([own]).collect();
        levels.sort();
        if levels.first() == levels.last() {
            return None;
        }
        let mut pairs = levels.windows(2);
        pairs.find_map(|pair| (pair.first() == pair.last()).then(|| pair.first().cloned())?)
    }

    fn explain(&self, core: &mut Core) -> Step {
        if self.area == Area::Levels {
            core.say(say_roll_up::rule());
            return Step::stay();
        }
        let national = self.area == Area::National;
        match ExplainScreen::new(self.marked(), national, core) {
            Some(screen) => Step::open(Screen::Explain(Box::new(screen))),
            None => Step::stay(),
        }
    }

    /// A digit explains the section or layer with that number; where numbers have two digits it marks.
    fn digit(&mut self, digit: u8, core: &mut Core) -> Step {
        let Some(open) = &core.open else {
            return Step::stay();
        };
        let numbers = self.numbers(open);
        match self.cursor().number(digit, &numbers, 1) {
            Typed::Chose(_) => self.explain(core),
            Typed::Marked(_) => Step::stay(),
            Typed::None => {
                core.say(app::no_meaning(i64::from(digit).to_string()));
                Step::stay()
            }
        }
    }

    /// The numbers printed before the lines under the total; standards have none.
    pub fn numbers(&self, open: &OpenSession) -> Vec<u32> {
        match self.area {
            Area::Sections | Area::National | Area::Levels => {
                let all = self.shown().sections.iter();
                all.map(|(id, _)| wording::section_number(open, id))
                    .collect()
            }
            Area::Layers => (1..).take(self.report.layers.len()).collect(),
            Area::Standards => Vec::new(),
        }
    }
}

fn pulls(report: &ScoreReport) -> Vec<Line> {
    let mut lines = counted(report, &Graded::Overall);
    lines.retain(|line| !line.lacks.is_zero());
    lines.sort_by(|left, right| right.lacks.cmp(&left.lacks));
    lines.truncate(PULLS);
    lines
}

impl Frame for ScoresScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        // Standards have no numbers, so digits mean nothing among them.
        let list = match self.area {
            Area::Standards => Context::Reading,
            Area::Sections | Area::Layers | Area::National | Area::Levels => Context::List,
        };
        vec![Context::Scores, list, Context::Anywhere, Context::Always]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let page = usize::from(core.viewport.rows).saturating_sub(16).max(3);
        let page = isize::try_from(page).unwrap_or(3);
        Some(match action {
            Action::Enter | Action::Take => self.explain(core),
            Action::Digit(digit) => self.digit(digit, core),
            Action::Up => self.moved(-1),
            Action::Down => self.moved(1),
            Action::Previous => self.moved(-page),
            Action::Next => self.moved(page),
            Action::First => self.moved(isize::MIN),
            Action::Last => self.moved(isize::MAX),
            Action::NextArea | Action::Right => self.turned(1),
            Action::PreviousArea | Action::Left => {
                self.turned(self.areas().count().saturating_sub(1))
            }
            // There is nothing here to remove, and a key never fails silently.
            Action::Remove => {
                core.say(say::arithmetic());
                Step::stay()
            }
            _ => return None,
        })
    }

    fn opened(&mut self, core: &mut Core, _ctx: &Ctx<'_>) -> Vec<Effect> {
        let about_a_level =
            |open: &&OpenSession| open.assessment.opening.government_level.is_some();
        let Some(session) = core
            .open
            .as_ref()
            .filter(about_a_level)
            .map(|open| open.session.id)
        else {
            return Vec::new();
        };
        let effect = core.effect(Order::ReadLevels(session));
        self.waits = Some(effect.ticket);
        vec![effect]
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        if let Outcome::Levels(others) = outcome
            && self.waits == Some(ticket)
        {
            self.others.clone_from(others);
            self.roll_up(core);
            let pack = core
                .open
                .as_ref()
                .and_then(|open| open.questionnaire.pack.as_ref());
            let country = pack.map(|pack| pack.country.clone());
            if let Some((country, id)) = country.zip(self.twice(core)) {
                let name = ctx.texts.first.text(&level(&country, &id)).marked();
                core.warn(say_roll_up::twice(name));
            }
        }
        Step::stay()
    }

    fn digits(&self, core: &Core) -> Option<String> {
        let numbers = self.numbers(core.open.as_ref()?);
        let (first, last) = (numbers.first()?, numbers.last()?);
        Some(match first == last {
            true => first.to_string(),
            false => format!("{first}-{last}"),
        })
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        let Some(open) = &core.open else { return };
        if self.report.session != (open.session.id, open.session.seq) {
            self.report = open.score();
            self.pulls = pulls(self.shown());
            self.roll_up(core);
        }
        let count = [
            self.report.sections.len(),
            self.report.layers.len(),
            self.report.standards.len(),
            self.report.widest().sections.len(),
            self.rolled
                .as_ref()
                .map_or(0, |rolled| rolled.1.sections.len()),
        ];
        for (cursor, count) in self.cursors.iter_mut().zip(count) {
            cursor.clamp(count + 1);
        }
    }
}
