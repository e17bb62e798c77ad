//! Recommendations: the list of gaps, and what should be done about them. Enter or + on a gap writes a recommendation for it; the digit
//! of one that is written attaches that one instead, because one recommendation may answer to many questions.
//!
//! Owner, priority and date are asked here and nowhere else (decision 31).

pub mod fill;
pub mod form;
pub mod gaps;

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::evidence::fill::Turn;
use crate::interface::app::screen::evidence::{digits, number, refusal};
use crate::interface::app::screen::recommendations::form::{Fills, Form};
use crate::interface::app::screen::recommendations::gaps::Gap;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::walk::Stop;
use crate::record::session::event::{Recommendation, RecommendationId, SessionEvent};
use crate::record::session::place::Place;
use crate::text::i18n::keys::recommendations as say;

/// The state of the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecommendationsScreen {
    /// The marked entry.
    pub cursor: ListCursor,
    /// What is being filled, over the lists.
    pub form: Option<Form>,
    /// The recommendation whose number was typed over a gap in a list too long for one digit: Enter attaches it.
    pub attaching: Option<RecommendationId>,
}

/// An entry of the two lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A gap.
    Gap(Place),
    /// A recommendation.
    Known(RecommendationId),
    /// Write one that was begun at no gap.
    Add,
}

/// The gaps without a recommendation, then those that have one, both in reading order.
pub fn parted(core: &Core) -> (Vec<Gap>, Vec<Gap>) {
    let gaps = core.open.as_ref().map(gaps::gaps).unwrap_or_default();
    gaps.into_iter().partition(|gap| gap.served.is_empty())
}

/// The numbers of the recommendations, in order.
pub fn numbers(core: &Core) -> Vec<u32> {
    let open = core.open.as_ref();
    open.map(|open| {
        let ids = open.session.recommendations.keys();
        ids.map(|id| id.0).collect()
    })
    .unwrap_or_default()
}

impl RecommendationsScreen {
    /// The lists.
    pub fn new() -> RecommendationsScreen {
        RecommendationsScreen::default()
    }

    /// All entries in the order in which they stand.
    pub fn entries(core: &Core) -> Vec<Entry> {
        let (without, with) = parted(core);
        let gaps = without.into_iter().chain(with).map(|gap| gap.place);
        let known = numbers(core).into_iter().map(RecommendationId);
        gaps.map(Entry::Gap)
            .chain(known.map(Entry::Known))
            .chain(refusal(core).is_none().then_some(Entry::Add))
            .collect()
    }

    /// The marked entry.
    pub fn marked(&self, core: &Core) -> Option<Entry> {
        let entries = RecommendationsScreen::entries(core);
        entries.get(self.cursor.at).cloned()
    }

    fn open_form(&mut self, fills: Fills, core: &mut Core) -> Step {
        match refusal(core) {
            Some(why) => core.warn(why),
            None => self.form = Form::open(fills, core),
        }
        Step::stay()
    }

    fn choose(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        match (self.marked(core), self.attaching.take()) {
            (Some(Entry::Gap(place)), Some(id)) => self.attach(id, &place, core, ctx),
            (Some(Entry::Known(id)), _) => self.open_form(Fills::Known(id), core),
            _ => self.add(core),
        }
    }

    /// Writes a new one, for the marked gap where one is marked.
    fn add(&mut self, core: &mut Core) -> Step {
        let place = match self.marked(core) {
            Some(Entry::Gap(place)) => Some(place),
            _ => None,
        };
        self.open_form(Fills::New(place), core)
    }

    /// Over a gap a digit attaches the recommendation with that number; elsewhere it opens it.
    fn digit(&mut self, digit: u8, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let numbers = numbers(core);
        if numbers.is_empty() {
            core.say(say::none_to_attach());
            return Step::stay();
        }
        let entries = RecommendationsScreen::entries(core);
        let first = entries.len().saturating_sub(1 + numbers.len());
        let mut cursor = self.cursor;
        let typed = cursor.number(digit, &numbers, first);
        let place = match self.marked(core) {
            Some(Entry::Gap(place)) => Some(place),
            _ => None,
        };
        let at = match typed {
            Typed::Chose(at) | Typed::Marked(at) => at,
            Typed::None => {
                let digit = i64::from(digit).to_string();
                core.say(say::no_such(digit, digits(&numbers)));
                self.cursor.typed = 0;
                return Step::stay();
            }
        };
        let id = match entries.get(at) {
            Some(Entry::Known(id)) => *id,
            _ => return Step::stay(),
        };
        match (place, typed) {
            (Some(place), Typed::Chose(_)) => self.attach(id, &place, core, ctx),
            (Some(place), _) => {
                // The gap stays marked while the number is typed.
                self.cursor.typed = cursor.typed;
                self.attaching = Some(id);
                let question = question_number(core, &place);
                core.say(say::typed(id.0.to_string(), question));
                Step::stay()
            }
            (None, Typed::Chose(_)) => {
                self.cursor = cursor;
                self.open_form(Fills::Known(id), core)
            }
            (None, _) => {
                self.cursor = cursor;
                core.say(say::marked(i64::from(number(cursor.typed)).to_string()));
                Step::stay()
            }
        }
    }

    /// Lets a recommendation answer to a gap too. One that does already is not attached twice.
    fn attach(
        &mut self,
        id: RecommendationId,
        place: &Place,
        core: &mut Core,
        ctx: &Ctx<'_>,
    ) -> Step {
        self.cursor.typed = 0;
        if let Some(why) = refusal(core) {
            core.warn(why);
            return Step::stay();
        }
        let (shown, question) = (id.0.to_string(), question_number(core, place));
        let known = core
            .open
            .as_ref()
            .and_then(|open| open.session.recommendations.get(&id));
        let Some(known) = known.cloned() else {
            return Step::stay();
        };
        if known.places.contains(place) {
            core.say(say::attached_already(shown, question));
            return Step::stay();
        }
        let mut places = known.places.clone();
        places.push(place.clone());
        let places = in_reading_order(core, places);
        let changed = Recommendation { places, ..known };
        let effects = core.record(SessionEvent::Recommended(changed), ctx);
        if !effects.is_empty() {
            core.say(say::attached(shown, question));
        }
        Step::effects(effects)
    }

    fn remove(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(Entry::Known(id)) = self.marked(core) else {
            core.say(say::mark_one());
            return Step::stay();
        };
        let effects = core.record(SessionEvent::RecommendationRemoved(id), ctx);
        if !effects.is_empty() {
            core.say(say::removed(id.0.to_string()));
            // Gaps may have moved up or down; what was marked stands where the next recommendation is.
            let entries = RecommendationsScreen::entries(core);
            let next = entries.iter().position(|entry| match entry {
                Entry::Known(known) => *known > id,
                Entry::Add => true,
                Entry::Gap(_) => false,
            });
            self.cursor = ListCursor::on(next.unwrap_or(0));
        }
        Step::effects(effects)
    }

    /// Goes to the question of the marked gap: what is missing is written there. Esc comes back here.
    fn go(&self, core: &mut Core) -> Step {
        match self.marked(core) {
            Some(Entry::Gap(place)) => Step::go(Go::CloseAndGo(Stop::Question(place))),
            _ => {
                core.say(say::mark_a_gap());
                Step::stay()
            }
        }
    }

    /// Goes from the gaps to the recommendations, or back.
    fn other_list(&mut self, core: &Core) {
        let entries = RecommendationsScreen::entries(core);
        let first = entries
            .iter()
            .position(|entry| !matches!(entry, Entry::Gap(_)));
        let first = first.unwrap_or(0);
        self.cursor = ListCursor::on(if self.cursor.at < first { first } else { 0 });
    }

    fn close_form(&mut self, effects: Vec<Effect>, core: &Core) -> Step {
        let form = self.form.take();
        // After a new one the mark stays in its row, where the next gap is now; after a change it is on what was changed.
        if let Some(Fills::Known(id)) = form.map(|form| form.fills) {
            let entries = RecommendationsScreen::entries(core);
            let at = entries.iter().position(|entry| *entry == Entry::Known(id));
            self.cursor = ListCursor::on(at.unwrap_or(0));
        }
        Step::effects(effects)
    }
}

/// How many lines a page key goes.
fn page(core: &Core) -> isize {
    let rows = usize::from(core.viewport.rows).saturating_sub(10).max(1);
    isize::try_from(rows).unwrap_or(1)
}

fn question_number(core: &Core, place: &Place) -> String {
    let open = core.open.as_ref();
    open.map(|open| gaps::number(open, place))
        .unwrap_or_default()
}

fn in_reading_order(core: &Core, mut places: Vec<Place>) -> Vec<Place> {
    if let Some(open) = core.open.as_ref() {
        let at = |place: &Place| {
            let index = open.evaluation.index_of(&open.questionnaire, place);
            index.unwrap_or(usize::MAX)
        };
        places.sort_by_key(at);
    }
    places
}

impl Frame for RecommendationsScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match &self.form {
            Some(form) => form.contexts(),
            None => vec![
                Context::Recommendations,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        if let Some(form) = &mut self.form {
            return match form.act(action, core, ctx) {
                Turn::Stays(effects) => Some(Step::effects(effects)),
                Turn::Closes(effects) => Some(self.close_form(effects, core)),
                Turn::Elsewhere => None,
            };
        }
        let count = RecommendationsScreen::entries(core).len();
        if !matches!(action, Action::Digit(_)) {
            self.cursor.typed = 0;
        }
        if !matches!(action, Action::Digit(_) | Action::Enter) {
            self.attaching = None;
        }
        match action {
            Action::Digit(digit) => return Some(self.digit(digit, core, ctx)),
            Action::Enter => return Some(self.choose(core, ctx)),
            Action::Add => return Some(self.add(core)),
            Action::Remove => return Some(self.remove(core, ctx)),
            Action::Right => return Some(self.go(core)),
            Action::Take => core.say(say::space_is_inside()),
            Action::Up | Action::Left => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            Action::Next => self.cursor.step(page(core), count),
            Action::Previous => self.cursor.step(-page(core), count),
            Action::NextArea | Action::PreviousArea => self.other_list(core),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let effects = self.form.as_mut()?.paste(text, core)?;
        Some(Step::effects(effects))
    }

    fn digits(&self, core: &Core) -> Option<String> {
        match &self.form {
            Some(form) => form.shown_digits(),
            None => Some(digits(&numbers(core))),
        }
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        self.form = self.form.take().and_then(|form| form.refreshed(core));
        self.cursor
            .clamp(RecommendationsScreen::entries(core).len());
        let open = core.open.as_ref();
        self.attaching = self
            .attaching
            .filter(|id| open.is_some_and(|open| open.session.recommendations.contains_key(id)));
    }
}
