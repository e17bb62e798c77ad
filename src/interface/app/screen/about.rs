//! The assessment's own page: subject with its name, period, visits, team, independence, the sections that are shared out or the
//! records of the members. The only page that shows the name.

use crate::base::id::{RaterId, SectionId};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::ListCursor;
use crate::interface::app::measure;
use crate::interface::app::msg::Outcome;
use crate::interface::app::own_record::{self, Standing};
use crate::interface::app::screen::{Frame, Step};
use crate::record::session::event::AssessmentEvent;
use crate::record::session::rater::TeamWay;
use crate::text::i18n::keys::{about as say, app};

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AboutScreen {
    /// The marked section where sections are shared out, the marked member where each rates alone.
    pub cursor: ListCursor,
    /// Whether the page was turned back over the first line, to what stands above the list.
    pub above: bool,
    /// The list of records that is being read. Until it is there, nobody can say who has one, and none is begun twice.
    reading: Option<Ticket>,
}

impl AboutScreen {
    /// The page.
    pub fn new() -> AboutScreen {
        AboutScreen::default()
    }

    /// The sections to share out, with who has each; empty when the team works another way.
    pub fn parts(core: &Core) -> Vec<(SectionId, Option<RaterId>)> {
        let Some(open) = &core.open else {
            return Vec::new();
        };
        match &open.assessment.opening.way {
            TeamWay::SharedOut(parts) => open
                .evaluation
                .sections
                .iter()
                .map(|section| {
                    let who = parts
                        .iter()
                        .find(|(id, _)| *id == section.id)
                        .map(|(_, rater)| *rater);
                    (section.id.clone(), who)
                })
                .collect(),
            TeamWay::Together | TeamWay::EachAlone => Vec::new(),
        }
    }

    /// How many lines there are to choose from.
    fn lines(core: &Core) -> usize {
        match AboutScreen::parts(core).len() {
            0 => own_record::records(core).len(),
            parts => parts,
        }
    }

    /// Opens the record of a member, or begins it.
    fn go_to_record(&mut self, at: usize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let records = own_record::records(core);
        match records.get(at) {
            Some((member, Standing::Here)) => {
                core.say(say::is_here(member.code.clone()));
                Step::stay()
            }
            Some((_, Standing::NotBegun)) if self.reading.is_some() => {
                core.say(say::records_read());
                Step::stay()
            }
            Some((_, Standing::NotBegun)) if !core.may_write() => {
                core.warn(app::refused_read_only());
                Step::stay()
            }
            Some((member, standing)) => Step::effects(core.go_to_record(member, standing, ctx)),
            None => {
                core.say(app::no_such_line((at + 1).to_string(), records.len()));
                Step::stay()
            }
        }
    }

    /// Gives the marked section to the member with that digit.
    fn give(&mut self, digit: u8, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let parts = AboutScreen::parts(core);
        let Some(open) = core.open.as_ref() else {
            return Step::stay();
        };
        let members = &open.assessment.opening.members;
        let member = usize::from(digit)
            .checked_sub(1)
            .and_then(|at| members.get(at));
        let (Some(member), Some((section, _))) = (member, parts.get(self.cursor.at)) else {
            core.say(app::no_such_line(
                i64::from(digit).to_string(),
                core.open
                    .as_ref()
                    .map_or(0, |open| open.assessment.opening.members.len()),
            ));
            return Step::stay();
        };
        let code = member.code.clone();
        let mut given: Vec<(SectionId, RaterId)> = parts
            .iter()
            .filter(|(id, _)| id != section)
            .filter_map(|(id, who)| Some((id.clone(), (*who)?)))
            .collect();
        given.push((section.clone(), member.rater));
        let effects = core.record_assessment(AssessmentEvent::SharedOut(given), ctx);
        if !effects.is_empty() {
            core.say(say::given(code));
        }
        Step::effects(effects)
    }
}

impl Frame for AboutScreen {
    fn contexts(&self, core: &Core) -> Vec<Context> {
        if AboutScreen::lines(core) == 0 {
            // Nothing to choose: a page to read.
            return vec![Context::About, Context::Anywhere, Context::Always];
        }
        vec![
            Context::About,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn opened(&mut self, core: &mut Core, _ctx: &Ctx<'_>) -> Vec<Effect> {
        if own_record::records(core).is_empty() {
            return Vec::new();
        }
        let list = core.effect(Order::ListSessions);
        self.reading = Some(list.ticket);
        vec![list]
    }

    fn done(
        &mut self,
        ticket: Ticket,
        outcome: &Outcome,
        _core: &mut Core,
        _ctx: &Ctx<'_>,
    ) -> Step {
        if self.reading == Some(ticket) && matches!(outcome, Outcome::Listed(_)) {
            self.reading = None;
        }
        Step::stay()
    }

    fn digits(&self, core: &Core) -> Option<String> {
        let members = core.open.as_ref()?.assessment.opening.members.len();
        Some(match AboutScreen::lines(core) {
            0 => String::new(),
            _ => format!("1-{members}"),
        })
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let count = AboutScreen::lines(core);
        let gives = !AboutScreen::parts(core).is_empty();
        let page = isize::try_from(measure::content_rows(core.viewport)).unwrap_or(1);
        // Every key that acts on the mark shows it.
        self.above = action == Action::Previous && count > 0 && self.cursor.at == 0;
        match action {
            Action::Digit(digit) if gives => return Some(self.give(digit, core, ctx)),
            Action::Digit(digit) if count > 0 => {
                let at = usize::from(digit).checked_sub(1).unwrap_or(usize::MAX);
                return Some(self.go_to_record(at, core, ctx));
            }
            Action::Enter | Action::Take if count > 0 && !gives => {
                return Some(self.go_to_record(self.cursor.at, core, ctx));
            }
            Action::Digit(digit) => {
                core.say(app::no_meaning(i64::from(digit).to_string()));
            }
            Action::Up => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            Action::Previous if count > 0 => self.cursor.step(-page, count),
            Action::Next if count > 0 => self.cursor.step(page, count),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            Action::Enter => return Some(Step::close()),
            _ => return None,
        }
        Some(Step::stay())
    }
}
