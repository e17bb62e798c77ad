//! A new assessment in a few steps, one thing each. Nothing exists before the last step; going back keeps what was typed.

use std::sync::Arc;

use crate::base::carrier::Carrier;
use crate::base::id::SubjectId;
use crate::form::model::questionnaire::{Questionnaire, SubjectKind};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::msg::{Offered, Outcome};
use crate::interface::app::screen::independence::link_problem;
use crate::interface::app::screen::new_assessment::begun::typed_before;
use crate::interface::app::screen::new_assessment::country::CountryChoice;
use crate::interface::app::screen::new_assessment::stage::{Stage, WayChoice};
use crate::interface::app::screen::new_assessment::turning::Turning;
use crate::interface::app::screen::new_assessment::typed_line::{
    code_is_a_name, period, team_problem, visits,
};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::record::session::assessment::Mode;
use crate::record::session::rater::Link;
use crate::text::i18n::keys::{app, new as say, place};

pub mod asked;
mod begun;
pub mod country;
mod language;
pub mod opening;
mod order;
pub mod settled;
pub mod stage;
mod turning;
pub mod typed_line;

/// The questionnaires for real assessments. Those for practice have a door of their own on Home, so that no invented case is taken for
/// a visit.
pub(super) fn for_real(core: &Core) -> impl Iterator<Item = &Offered> {
    let all = core.library.iter().flatten();
    all.filter(|offered| !offered.practice)
}

/// The modes that can be chosen here; practice has its own door.
pub const MODES: [Mode; 2] = [Mode::SiteVisit, Mode::Workshop];

/// The state of the steps.
#[derive(Clone, Debug, PartialEq)]
pub struct NewAssessmentScreen {
    /// The step that is shown.
    pub stage: Stage,
    /// The marked line of the step.
    pub cursor: ListCursor,
    /// The box of the step, where it has one.
    pub field: TextField,
    /// The page that is shown of a step longer than the window, while no line is marked.
    pub page: usize,
    /// How many pages the step has in this window.
    pages: usize,
    /// What was typed in each step that has a box, so that going back keeps it.
    texts: Vec<(Stage, String)>,
    /// The chosen questionnaire.
    pub questionnaire: Option<Offered>,
    /// Whose pack applies.
    pub country: Option<CountryChoice>,
    /// Whether any pack adapts the chosen questionnaire; without one there is nothing to ask.
    has_countries: bool,
    /// A subject that was assessed before, when its code was chosen.
    pub known: Option<(SubjectId, String)>,
    /// The language of the questions.
    pub first: Option<String>,
    /// The second language.
    pub second: Option<String>,
    /// Whether the first language was chosen and the second is asked.
    pub asks_second: bool,
    /// How the team works.
    pub way: Option<WayChoice>,
    /// The declared link.
    pub link: Option<Link>,
    /// The mode.
    pub mode: Option<Mode>,
    /// What carries the data to other computers; a reason is asked for then.
    pub carrier: Option<Carrier>,
    /// The questionnaire as it was read, whose package is at hand; only what was read can be filled.
    read: Option<Arc<Questionnaire>>,
    reading: Option<Ticket>,
    creating: Option<Ticket>,
}

impl NewAssessmentScreen {
    /// The first step.
    pub fn new(core: &Core, _ctx: &Ctx<'_>) -> NewAssessmentScreen {
        NewAssessmentScreen {
            stage: Stage::Questionnaire,
            cursor: ListCursor::default(),
            field: TextField::line(""),
            page: 0,
            pages: 1,
            texts: typed_before(core),
            questionnaire: None,
            country: None,
            has_countries: false,
            known: None,
            first: None,
            second: None,
            asks_second: false,
            way: None,
            link: None,
            mode: None,
            carrier: core.folders.carrier,
            read: None,
            reading: None,
            creating: None,
        }
    }

    /// What was typed in a step.
    pub fn text(&self, stage: Stage) -> &str {
        if stage == self.stage && is_typed(stage, self) {
            return self.field.text().trim();
        }
        self.texts
            .iter()
            .find(|(known, _)| *known == stage)
            .map_or("", |(_, text)| text.as_str())
    }

    /// Says whether anything was chosen or typed that is nowhere else. What is being created is on its way to the disk.
    pub fn has_begun(&self) -> bool {
        let typed = !self.field.is_empty() || self.texts.iter().any(|(_, text)| !text.is_empty());
        self.creating.is_none() && (self.questionnaire.is_some() || typed)
    }

    /// What the chosen questionnaire assesses: the words follow it.
    pub fn subject_kind(&self) -> SubjectKind {
        let chosen = self.questionnaire.as_ref();
        chosen.map_or(SubjectKind::default(), |offered| offered.subject)
    }

    /// Subjects assessed before whose code holds what was typed, script- and accent-blind.
    pub fn matches(&self, core: &Core) -> Vec<(SubjectId, String)> {
        use crate::text::i18n::fold::fold;
        let wanted = fold(self.text(Stage::Subject));
        let known = core.subjects();
        known
            .filter(|(_, code)| fold(code).contains(&wanted))
            .take(5)
            .map(|(id, code)| (id, code.to_owned()))
            .collect()
    }

    /// How many lines the step has to choose from.
    pub fn lines(&self, core: &Core) -> usize {
        match self.stage {
            Stage::Questionnaire => for_real(core).count(),
            Stage::Country => self.country_lines(core),
            Stage::Subject => self.matches(core).len(),
            Stage::Languages => self.language_lines(core),
            Stage::Way => WayChoice::ALL.len(),
            Stage::Independence if self.link.is_none() => Link::ALL.len(),
            Stage::Mode => MODES.len(),
            _ => 0,
        }
    }

    /// Says whether the step that is shown was settled by a choice before.
    fn is_settled(&self) -> bool {
        match self.stage {
            Stage::Questionnaire => self.questionnaire.is_some(),
            Stage::Country => self.country_is_settled(),
            Stage::Languages => !self.asks_second && self.first.is_some(),
            Stage::Way => self.way.is_some(),
            Stage::Independence => self.link.is_some(),
            Stage::Mode => self.mode.is_some(),
            _ => false,
        }
    }

    fn go(&mut self, stage: Stage) {
        if is_typed(self.stage, self) {
            let text = self.field.text().trim().to_owned();
            self.texts.retain(|(known, _)| *known != self.stage);
            self.texts.push((self.stage, text));
        }
        self.stage = stage;
        self.begin_at_the_top();
        let text = self
            .texts
            .iter()
            .find(|(known, _)| *known == stage)
            .map_or("", |(_, text)| text.as_str())
            .to_owned();
        self.field = TextField::line(&text);
    }

    fn choose(&mut self, at: usize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        match self.stage {
            Stage::Questionnaire => {
                let offered = for_real(core).nth(at);
                self.questionnaire = offered.cloned();
                if let Some(offered) = &self.questionnaire {
                    // Read now, so that its package is at hand when the last step keeps it.
                    let read = core.effect(Order::LoadQuestionnaire(offered.id.clone(), None));
                    self.read = None;
                    self.reading = Some(read.ticket);
                    self.country = None;
                    self.has_countries = !self.countries(core).is_empty();
                    self.next();
                    return Step::effects(vec![read]);
                }
            }
            Stage::Country => return self.choose_country(at, core),
            Stage::Subject => {
                self.known = self.matches(core).into_iter().nth(at);
                if let Some((_, code)) = &self.known {
                    self.field = TextField::line(&code.clone());
                    self.next();
                }
            }
            Stage::Languages => self.choose_language(at, core, ctx.texts),
            Stage::Way => {
                self.way = WayChoice::ALL.get(at).copied();
                self.next();
            }
            Stage::Independence => {
                self.link = Link::ALL.get(at).copied();
                if self.link == Some(Link::None) {
                    self.next();
                }
            }
            Stage::Mode => {
                self.mode = MODES.get(at).copied();
                self.next();
            }
            _ => {}
        }
        Step::stay()
    }

    /// Goes on over a step that was settled before.
    fn go_on(&mut self) {
        match self.stage {
            Stage::Languages => {
                self.asks_second = true;
                self.begin_at_the_top();
            }
            _ => self.next(),
        }
    }

    /// Takes what was typed; says what is wrong with it otherwise.
    fn take(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let months = ctx.texts.first.months();
        let text = self.field.text().trim().to_owned();
        let problem = match self.stage {
            Stage::Subject if text.is_empty() => Some(say::code_needed()),
            Stage::Subject if code_is_a_name(&text, core) => Some(say::code_no_name()),
            Stage::Subject => {
                if self.known.as_ref().is_none_or(|(_, code)| *code != text) {
                    let known = core.subjects().find(|(_, code)| *code == text);
                    self.known = known.map(|(id, code)| (id, code.to_owned()));
                }
                None
            }
            Stage::Period => period(&text, &months).err(),
            Stage::Visits => visits(&text, &months, self.subject_kind()).err(),
            Stage::Team => team_problem(&text),
            Stage::Carried if text.is_empty() => Some(place::reason_needed()),
            Stage::Independence => link_problem(&text),
            _ => None,
        };
        match problem {
            Some(problem) => core.complain(problem),
            None => self.next(),
        }
        Step::stay()
    }

    /// Takes the questionnaire that was read. It may be another than was offered: an own one with mistakes gives way to the program's.
    fn take_read(&mut self, outcome: &Outcome, core: &mut Core) {
        let (Outcome::Loaded(read), Some(offered)) = (outcome, &mut self.questionnaire) else {
            self.questionnaire = None;
            self.go(Stage::Questionnaire);
            return;
        };
        if read.version != offered.version {
            let (own, other) = (offered.version.to_string(), read.version.to_string());
            core.warn(say::other_version(own, other));
        }
        let is_other = read.version != offered.version;
        offered.version = read.version;
        offered.digest = read.digest;
        self.read = Some(Arc::clone(read));
        if is_other {
            self.ask_country_after_all(core);
        }
    }

    fn act_in_box(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let count = self.lines(core);
        let columns = box_columns(core);
        match action {
            Action::Enter => {
                // A subject that was marked below the box is taken; otherwise what was typed.
                if self.stage == Stage::Subject && self.cursor.has_mark {
                    let at = self.cursor.at;
                    return Some(self.choose(at, core, ctx));
                }
                return Some(self.take(core, ctx));
            }
            Action::Down if count > 0 => {
                // From the box above the mark goes to the first line.
                match self.cursor.has_mark {
                    false => {
                        self.cursor = ListCursor {
                            has_mark: true,
                            ..ListCursor::default()
                        }
                    }
                    true => self.cursor.step(1, count),
                }
            }
            Action::Up if self.cursor.has_mark => match self.cursor.at {
                0 => self.cursor.has_mark = false,
                _ => self.cursor.step(-1, count),
            },
            Action::Type(c) => {
                let digit = c.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
                if let (true, Some(digit)) = (self.cursor.has_mark, digit) {
                    let at = digit.checked_sub(1).filter(|at| *at < count);
                    return Some(match at {
                        Some(at) => self.choose(at, core, ctx),
                        None => {
                            core.say(app::no_such_line(digit.to_string(), count));
                            Step::stay()
                        }
                    });
                }
                self.cursor.has_mark = false;
                self.field.type_char(c);
            }
            _ if self.field.act(action, columns) => {}
            _ => return None,
        }
        Some(Step::stay())
    }

    fn act_in_list(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let count = self.lines(core);
        match action {
            Action::Enter if self.stage == Stage::Confirm => return Some(self.create(core, ctx)),
            Action::Previous if self.stage == Stage::Confirm => {
                self.page = self.page.saturating_sub(1);
            }
            Action::Next if self.stage == Stage::Confirm => {
                self.page = (self.page + 1).min(self.pages.saturating_sub(1));
            }
            Action::Previous | Action::Next => {
                self.turn(action == Action::Next, core, ctx.texts);
            }
            // Nothing is preselected: Enter goes on only where something was chosen before.
            Action::Enter | Action::Take if count > 0 && self.cursor.has_mark => {
                let at = self.cursor.at;
                return Some(self.choose(at, core, ctx));
            }
            Action::Enter if self.is_settled() => self.go_on(),
            Action::Enter | Action::Take => core.say(say::choose_by_digit()),
            Action::Digit(digit) => match self.cursor.digit(digit, count) {
                Typed::Chose(at) => return Some(self.choose(at, core, ctx)),
                Typed::Marked(_) => self.cursor.has_mark = true,
                Typed::None => core.say(app::no_such_line(i64::from(digit).to_string(), count)),
            },
            Action::Up => {
                self.cursor.step(-1, count);
                self.cursor.has_mark = true;
            }
            Action::Down => {
                let first = !self.cursor.has_mark;
                self.cursor.step(if first { 0 } else { 1 }, count);
                self.cursor.has_mark = true;
            }
            Action::First | Action::Last => {
                match action {
                    Action::First => self.cursor.first(),
                    _ => self.cursor.last(count),
                }
                self.cursor.has_mark = true;
            }
            _ => return None,
        }
        Some(Step::stay())
    }
}

/// Says whether a step is answered by typing.
pub fn is_typed(stage: Stage, screen: &NewAssessmentScreen) -> bool {
    match stage {
        Stage::Subject
        | Stage::Name
        | Stage::Period
        | Stage::Visits
        | Stage::Team
        | Stage::Purpose
        | Stage::Carried => true,
        Stage::Independence => screen.link.is_some_and(|link| link != Link::None),
        _ => false,
    }
}

impl Frame for NewAssessmentScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match is_typed(self.stage, self) {
            true => vec![Context::NewAssessment, Context::Line, Context::Always],
            false if self.stage == Stage::Confirm => {
                let turns = (self.pages > 1).then_some(Context::Pages);
                let rest = [
                    Context::Creating,
                    Context::NewAssessment,
                    Context::Anywhere,
                    Context::Always,
                ];
                turns.into_iter().chain(rest).collect()
            }
            false => {
                let turns = (self.pages > 1).then_some(Context::LongList);
                let rest = [
                    Context::NewAssessment,
                    Context::List,
                    Context::Anywhere,
                    Context::Always,
                ];
                turns.into_iter().chain(rest).collect()
            }
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        if action == Action::Back {
            return Some(self.back().unwrap_or_else(Step::close));
        }
        match is_typed(self.stage, self) {
            true => self.act_in_box(action, core, ctx),
            false => self.act_in_list(action, core, ctx),
        }
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        if !is_typed(self.stage, self) {
            return None;
        }
        let left = self.field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(Step::stay())
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, _ctx: &Ctx<'_>) -> Step {
        if self.reading == Some(ticket) {
            self.reading = None;
            self.take_read(outcome, core);
        }
        if let Outcome::Library(offered, countries) = outcome {
            self.name_anew(offered, countries);
        }
        // What the disk refused waits and is tried again, so it must not be made a second time meanwhile.
        if self.creating == Some(ticket)
            && matches!(outcome, Outcome::Refused(_) | Outcome::Failed(_))
        {
            self.creating = None;
        }
        Step::stay()
    }

    fn refresh(&mut self, core: &mut Core, ctx: &Ctx<'_>) {
        self.pages = match self.stage {
            Stage::Confirm => settled::pages(self, core, ctx.texts),
            stage if is_typed(stage, self) => 1,
            _ => Turning::of(self, core, ctx.texts).count(),
        };
        self.page = self.page.min(self.pages.saturating_sub(1));
    }

    fn digits(&self, core: &Core) -> Option<String> {
        let count = self.lines(core).min(10);
        Some(match count {
            0 => String::new(),
            1 => "1".to_owned(),
            _ => format!("1-{count}"),
        })
    }
}
