//! The assessment's own page: subject with its name, period, visits, team, independence, the sections that are shared out. The only
//! page that shows the name.

use crate::base::id::{RaterId, SectionId};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::ListCursor;
use crate::interface::app::screen::{Frame, Step};
use crate::record::session::event::AssessmentEvent;
use crate::record::session::rater::TeamWay;
use crate::text::i18n::keys::{about as say, app};

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AboutScreen {
    /// The marked section, when sections are shared out.
    pub cursor: ListCursor,
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
        if AboutScreen::parts(core).is_empty() {
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

    fn digits(&self, core: &Core) -> Option<String> {
        let members = core.open.as_ref()?.assessment.opening.members.len();
        Some(match AboutScreen::parts(core).len() {
            0 => String::new(),
            _ => format!("1-{members}"),
        })
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let count = AboutScreen::parts(core).len();
        match action {
            Action::Digit(digit) if count > 0 => return Some(self.give(digit, core, ctx)),
            Action::Digit(digit) => {
                core.say(app::no_meaning(i64::from(digit).to_string()));
            }
            Action::Up => self.cursor.step(-1, count),
            Action::Down => self.cursor.step(1, count),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            Action::Enter => return Some(Step::close()),
            _ => return None,
        }
        Some(Step::stay())
    }
}
