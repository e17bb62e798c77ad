//! A new assessment in a few steps, one thing each. Nothing exists before the last step; going back keeps what was typed.

use crate::base::id::{AssessmentId, EventId, RaterId, SessionId, SubjectId};
use crate::base::time::{Date, PartialDate};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::msg::{Offered, Outcome};
use crate::interface::app::screen::independence::link_problem;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::interface::app::typed;
use crate::record::session::assessment::{Declaration, Mode, Opening, Subject};
use crate::record::session::event::{AssessmentEvent, Cause, Event, NewEvent, SessionEvent};
use crate::record::session::rater::{Link, Member, TeamWay};
use crate::record::session::summary::Summary;
use crate::text::i18n::format::Month;
use crate::text::i18n::keys::{app, new as say};
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::Phrase;

/// The steps, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Which questionnaire.
    Questionnaire,
    /// What is assessed: its code.
    Subject,
    /// Its display name, which stays inside the store; may stay empty.
    Name,
    /// The period assessed.
    Period,
    /// The days of the visit.
    Visits,
    /// The language of the questions, and the second one.
    Languages,
    /// Who is in the team, by initials or pseudonyms.
    Team,
    /// How the team works.
    Way,
    /// Independence.
    Independence,
    /// Site visit or workshop, and what for.
    Mode,
    /// What for and for whom, in one line.
    Purpose,
    /// Everything once more, before it exists.
    Confirm,
}

impl Stage {
    /// All steps in order.
    pub const ALL: [Stage; 12] = [
        Stage::Questionnaire,
        Stage::Subject,
        Stage::Name,
        Stage::Period,
        Stage::Visits,
        Stage::Languages,
        Stage::Team,
        Stage::Way,
        Stage::Independence,
        Stage::Mode,
        Stage::Purpose,
        Stage::Confirm,
    ];

    /// Which step it is, from 1.
    pub fn number(self) -> usize {
        Stage::ALL
            .iter()
            .position(|stage| *stage == self)
            .map_or(0, |at| at + 1)
    }
}

/// How the team works, as it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayChoice {
    /// Together on this laptop.
    Together,
    /// Each rates alone.
    EachAlone,
    /// Parts shared out.
    SharedOut,
}

impl WayChoice {
    /// All ways, in the order of their digits.
    pub const ALL: [WayChoice; 3] = [
        WayChoice::Together,
        WayChoice::EachAlone,
        WayChoice::SharedOut,
    ];
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
    /// What was typed in each step that has a box, so that going back keeps it.
    texts: Vec<(Stage, String)>,
    /// The chosen questionnaire.
    pub questionnaire: Option<Offered>,
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
    creating: Option<Ticket>,
}

impl NewAssessmentScreen {
    /// The first step.
    pub fn new(_core: &Core, _ctx: &Ctx<'_>) -> NewAssessmentScreen {
        NewAssessmentScreen {
            stage: Stage::Questionnaire,
            cursor: ListCursor::default(),
            field: TextField::line(""),
            texts: Vec::new(),
            questionnaire: None,
            known: None,
            first: None,
            second: None,
            asks_second: false,
            way: None,
            link: None,
            mode: None,
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

    /// Subjects assessed before whose code holds what was typed, script- and accent-blind.
    pub fn matches(&self, core: &Core) -> Vec<(SubjectId, String)> {
        use crate::text::i18n::fold::fold;
        let wanted = fold(self.text(Stage::Subject));
        let mut known = core.subjects();
        known.retain(|(_, code)| fold(code).contains(&wanted));
        known.truncate(5);
        known
    }

    /// How many lines the step has to choose from.
    pub fn lines(&self, core: &Core) -> usize {
        match self.stage {
            Stage::Questionnaire => core.library.as_ref().map_or(0, Vec::len),
            Stage::Subject => self.matches(core).len(),
            // The second language may be none.
            Stage::Languages if self.asks_second => core.languages.len() + 1,
            Stage::Languages => core.languages.len(),
            Stage::Way => WayChoice::ALL.len(),
            Stage::Independence if self.link.is_none() => Link::ALL.len(),
            Stage::Mode => MODES.len(),
            _ => 0,
        }
    }

    fn go(&mut self, stage: Stage) {
        if is_typed(self.stage, self) {
            let text = self.field.text().trim().to_owned();
            self.texts.retain(|(known, _)| *known != self.stage);
            self.texts.push((self.stage, text));
        }
        self.stage = stage;
        self.cursor = ListCursor::default();
        let text = self
            .texts
            .iter()
            .find(|(known, _)| *known == stage)
            .map_or("", |(_, text)| text.as_str())
            .to_owned();
        self.field = TextField::line(&text);
    }

    fn next(&mut self) {
        let at = self.stage.number();
        let mut next = Stage::ALL.get(at).copied().unwrap_or(Stage::Confirm);
        // One member needs no way of working together.
        if next == Stage::Way && members(self.text(Stage::Team)).len() < 2 {
            next = Stage::Independence;
        }
        self.go(next);
    }

    fn back(&mut self) -> Option<Step> {
        if self.stage == Stage::Languages && self.asks_second {
            self.asks_second = false;
            return Some(Step::stay());
        }
        if self.stage == Stage::Independence && self.link.is_some() {
            self.link = None;
            return Some(Step::stay());
        }
        let at = self.stage.number().checked_sub(2)?;
        let mut stage = Stage::ALL.get(at).copied()?;
        if stage == Stage::Way && members(self.text(Stage::Team)).len() < 2 {
            stage = Stage::Team;
        }
        self.go(stage);
        Some(Step::stay())
    }

    fn choose(&mut self, at: usize, core: &mut Core) -> Step {
        match self.stage {
            Stage::Questionnaire => {
                let offered = core.library.as_ref().and_then(|library| library.get(at));
                self.questionnaire = offered.cloned();
                if let Some(offered) = &self.questionnaire {
                    // Read now, so that its package is at hand when the last step keeps it.
                    let read = core.effect(Order::LoadQuestionnaire(offered.id.clone()));
                    self.next();
                    return Step::effects(vec![read]);
                }
            }
            Stage::Subject => {
                self.known = self.matches(core).into_iter().nth(at);
                if let Some((_, code)) = &self.known {
                    self.field = TextField::line(&code.clone());
                    self.next();
                }
            }
            Stage::Languages => self.choose_language(at, core),
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

    fn choose_language(&mut self, at: usize, core: &Core) {
        let tag = |at: usize| core.languages.get(at).map(|language| language.tag.clone());
        if self.asks_second {
            // The first line is "none".
            self.second = at
                .checked_sub(1)
                .and_then(tag)
                .filter(|tag| Some(tag) != self.first.as_ref());
            self.asks_second = false;
            self.next();
        } else {
            self.first = tag(at);
            self.asks_second = true;
            self.cursor = ListCursor::default();
        }
    }

    /// Takes what was typed; says what is wrong with it otherwise.
    fn take(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let months = ctx.texts.first.months();
        let text = self.field.text().trim().to_owned();
        let problem = match self.stage {
            Stage::Subject if text.is_empty() => Some(say::code_needed()),
            Stage::Subject => {
                if self.known.as_ref().is_none_or(|(_, code)| *code != text) {
                    self.known = core.subjects().into_iter().find(|(_, code)| *code == text);
                }
                None
            }
            Stage::Period => period(&text, &months).err(),
            Stage::Visits => visits(&text, &months).err(),
            Stage::Team => team_problem(&text),
            Stage::Independence => link_problem(&text),
            _ => None,
        };
        match problem {
            Some(problem) => core.complain(problem),
            None => self.next(),
        }
        Step::stay()
    }

    fn create(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        if self.creating.is_some() {
            return Step::stay();
        }
        match self.opening(core, ctx) {
            Ok(effect) => {
                self.creating = Some(effect.ticket);
                core.say(say::creating());
                Step::effects(vec![effect])
            }
            Err(problem) => {
                core.complain(problem);
                Step::stay()
            }
        }
    }

    fn opening(&self, core: &mut Core, ctx: &Ctx<'_>) -> Result<Effect, Phrase> {
        let months = ctx.texts.first.months();
        let offered = self
            .questionnaire
            .as_ref()
            .ok_or_else(say::questionnaire_needed)?;
        let code = self.text(Stage::Subject).to_owned();
        if code.is_empty() {
            return Err(say::code_needed());
        }
        let mut fresh = || ctx.moment.id(core.fresh());
        let members: Vec<Member> = members(self.text(Stage::Team))
            .into_iter()
            .map(|code| Member {
                rater: RaterId::new(fresh()),
                code,
            })
            .collect();
        let writer = match (members.as_slice(), self.way) {
            // A session that a team writes together, or shares out, belongs to the team and not to one member.
            ([_, _, ..], Some(WayChoice::Together | WayChoice::SharedOut)) => RaterId::new(fresh()),
            ([first, ..], _) => first.rater,
            ([], _) => return Err(say::team_needed()),
        };
        let declaring = members.first().map_or(writer, |member| member.rater);
        let way = match self.way {
            Some(WayChoice::EachAlone) => TeamWay::EachAlone,
            Some(WayChoice::SharedOut) => TeamWay::SharedOut(Vec::new()),
            Some(WayChoice::Together) | None => TeamWay::Together,
        };
        let subject_id = match &self.known {
            Some((id, known)) if *known == code => *id,
            _ => SubjectId::new(fresh()),
        };
        let languages = [&self.first, &self.second]
            .into_iter()
            .flatten()
            .filter_map(|tag| Locale::parse(tag))
            .collect();
        let opening = Opening {
            questionnaire: offered.id.clone(),
            version: offered.version,
            package: offered.digest,
            subject: Subject {
                id: subject_id,
                code,
                name: self.text(Stage::Name).to_owned(),
            },
            country: None,
            government_level: None,
            period: period(self.text(Stage::Period), &months)?,
            visits: visits(self.text(Stage::Visits), &months)?,
            mode: self.mode.ok_or_else(say::mode_needed)?,
            purpose: self.text(Stage::Purpose).to_owned(),
            languages,
            way,
            members,
        };
        let declaration = Declaration {
            by: declaring,
            link: self.link.ok_or_else(say::independence_needed)?,
            text: self.text(Stage::Independence).to_owned(),
        };
        let (assessment, session) = (AssessmentId::new(fresh()), SessionId::new(fresh()));
        let mut stamped = |event: Event| NewEvent {
            id: EventId::new(fresh()),
            at: ctx.moment.at,
            by: writer,
            cause: Cause::Done,
            event,
        };
        let opened = stamped(Event::Session(SessionEvent::Opened {
            assessment,
            package: offered.digest,
            rater: writer,
        }));
        let order = Order::Create {
            assessment,
            opening: vec![
                stamped(Event::Assessment(AssessmentEvent::Opened(opening))),
                stamped(Event::Assessment(AssessmentEvent::IndependenceDeclared(
                    declaration,
                ))),
            ],
            session,
            events: vec![opened],
            questionnaire: offered.id.clone(),
            summary: Summary::default(),
        };
        Ok(core.effect(order))
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
        | Stage::Purpose => true,
        Stage::Independence => screen.link.is_some_and(|link| link != Link::None),
        _ => false,
    }
}

/// The codes of a team: separated by commas, semicolons or blanks, each once.
pub fn members(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for code in text
        .split([',', ';', ' '])
        .map(str::trim)
        .filter(|code| !code.is_empty())
    {
        if !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    }
    codes
}

fn team_problem(text: &str) -> Option<Phrase> {
    /// A code longer than this is probably a name.
    const LONGEST: usize = 8;
    let codes = members(text);
    if codes.is_empty() {
        return Some(say::team_needed());
    }
    codes
        .into_iter()
        .find(|code| code.chars().count() > LONGEST)
        .map(say::code_too_long)
}

/// A period: one date known to the year, month or day, or two with a blank and a dash, `to` or `–` between them.
fn period(text: &str, months: &[Month]) -> Result<(PartialDate, PartialDate), Phrase> {
    let parts: Vec<&str> = text
        .split(['–', '—'])
        .flat_map(|part| part.split(" - "))
        .map(str::trim)
        .collect();
    match parts.as_slice() {
        [""] => Err(say::period_needed()),
        [one] => typed::date(one, months).map(|date| (date, date)),
        [from, to] => {
            let (from, to) = (typed::date(from, months)?, typed::date(to, months)?);
            if to < from {
                Err(say::period_backwards())
            } else {
                Ok((from, to))
            }
        }
        _ => Err(say::period_needed()),
    }
}

/// Days of the visit, separated by commas or semicolons; none is allowed, because a visit may still be planned.
fn visits(text: &str, months: &[Month]) -> Result<Vec<Date>, Phrase> {
    let mut days = Vec::new();
    for part in text
        .split([',', ';'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let date = typed::date(part, months)?;
        match (date.month, date.day) {
            (Some(month), Some(day)) => days.extend(Date::new(date.year, month, day)),
            _ => return Err(say::visit_needs_day()),
        }
    }
    days.sort_unstable();
    days.dedup();
    Ok(days)
}

impl Frame for NewAssessmentScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match is_typed(self.stage, self) {
            true => vec![Context::NewAssessment, Context::Line, Context::Always],
            false => vec![
                Context::NewAssessment,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let count = self.lines(core);
        if action == Action::Back {
            return Some(self.back().unwrap_or_else(Step::close));
        }
        if is_typed(self.stage, self) {
            let columns = box_columns(core);
            match action {
                Action::Enter => {
                    // A subject that was marked below the box is taken; otherwise what was typed.
                    if self.stage == Stage::Subject && self.cursor.offset > 0 {
                        let at = self.cursor.at;
                        return Some(self.choose(at, core));
                    }
                    return Some(self.take(core, ctx));
                }
                Action::Down if count > 0 => {
                    // The offset says that the mark is in the list below the box.
                    match self.cursor.offset {
                        0 => {
                            self.cursor = ListCursor {
                                at: 0,
                                offset: 1,
                                typed: 0,
                            }
                        }
                        _ => self.cursor.step(1, count),
                    }
                }
                Action::Up if self.cursor.offset > 0 => match self.cursor.at {
                    0 => self.cursor.offset = 0,
                    _ => self.cursor.step(-1, count),
                },
                Action::Type(c) => {
                    let digit = c.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
                    if let (true, Some(digit)) = (self.cursor.offset > 0, digit) {
                        return Some(self.choose(digit.saturating_sub(1), core));
                    }
                    self.cursor.offset = 0;
                    self.field.type_char(c);
                }
                Action::Clear => drop(self.field.delete_left()),
                Action::Remove => drop(self.field.delete_right()),
                Action::Left => self.field.left(),
                Action::Right => self.field.right(),
                Action::First => self.field.line_start(columns),
                Action::Last => self.field.line_end(columns),
                Action::Undo if self.field.undo() => {}
                Action::Redo if self.field.redo() => {}
                Action::Up | Action::Down => {}
                Action::NextArea | Action::PreviousArea | Action::Next | Action::Previous => {}
                _ => return None,
            }
            return Some(Step::stay());
        }
        match action {
            Action::Enter if self.stage == Stage::Confirm => return Some(self.create(core, ctx)),
            // Nothing is preselected: Enter goes on only where something was chosen before.
            Action::Enter | Action::Take if count > 0 && self.cursor.offset > 0 => {
                let at = self.cursor.at;
                return Some(self.choose(at, core));
            }
            Action::Enter | Action::Take => core.say(say::choose_by_digit()),
            Action::Digit(digit) => match self.cursor.digit(digit, count) {
                Typed::Chose(at) => return Some(self.choose(at, core)),
                Typed::Marked(_) => self.cursor.offset = 1,
                Typed::None => core.say(app::no_such_line(i64::from(digit).to_string(), count)),
            },
            Action::Up => {
                self.cursor.step(-1, count);
                self.cursor.offset = 1;
            }
            Action::Down => {
                let first = self.cursor.offset == 0;
                self.cursor.step(if first { 0 } else { 1 }, count);
                self.cursor.offset = 1;
            }
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            Action::Left
            | Action::Right
            | Action::NextArea
            | Action::PreviousArea
            | Action::Next
            | Action::Previous => {}
            _ => return None,
        }
        Some(Step::stay())
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

    fn done(
        &mut self,
        ticket: Ticket,
        outcome: &Outcome,
        _core: &mut Core,
        _ctx: &Ctx<'_>,
    ) -> Step {
        if self.creating == Some(ticket)
            && matches!(
                outcome,
                Outcome::Refused(_) | Outcome::Failed(_) | Outcome::NotSaved { .. }
            )
        {
            self.creating = None;
        }
        Step::stay()
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
