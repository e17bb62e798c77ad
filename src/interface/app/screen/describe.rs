//! Putting right what was said of an assessment when it began: the period assessed, the days of the visit, and what it is for. One box
//! after the other; nothing changes before the last, and what is half typed is there again.

use crate::base::time::{Date, PartialDate};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::new_assessment::typed_line::{period, visits};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::record::session::event::AssessmentEvent;
use crate::text::i18n::keys::{about as say, app};
use crate::text::i18n::phrase::Phrase;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The period assessed.
    Period,
    /// The days of the visit.
    Visits,
    /// What for and for whom.
    Purpose,
}

impl Part {
    /// The parts in their order.
    pub const ALL: [Part; 3] = [Part::Period, Part::Visits, Part::Purpose];

    /// The name of the draft of what is typed.
    fn draft(self) -> &'static str {
        match self {
            Part::Period => "describe period",
            Part::Visits => "describe visits",
            Part::Purpose => "describe purpose",
        }
    }
}

/// The state of the pop-over.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeScreen {
    /// What is asked now.
    pub part: Part,
    /// Its box.
    pub field: TextField,
}

impl DescribeScreen {
    /// The pop-over at the period; `None` without a session.
    pub fn new(core: &Core) -> Option<DescribeScreen> {
        Some(DescribeScreen {
            part: Part::Period,
            field: TextField::line(&text(Part::Period, core)?),
        })
    }

    fn keep(&self, core: &mut Core) -> Step {
        let kept = Some(self.field.text().to_owned());
        let kept = kept.filter(|text| Some(text) != recorded(self.part, core).as_ref());
        Step::effects(core.keep_draft(String::new(), self.part.draft(), kept))
    }

    /// What is wrong with the box, if anything.
    fn problem(&self, core: &Core, ctx: &Ctx<'_>) -> Option<Phrase> {
        let open = core.open.as_ref()?;
        let months = ctx.texts.first.months();
        let typed = self.field.text();
        match self.part {
            Part::Period => period(typed, &months).err(),
            Part::Visits => visits(typed, &months, open.questionnaire.subject).err(),
            Part::Purpose => None,
        }
    }

    fn go_on(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        if let Some(problem) = self.problem(core, ctx) {
            core.complain(problem);
            return Step::stay();
        }
        let at = Part::ALL.iter().position(|part| *part == self.part);
        match at.and_then(|at| Part::ALL.get(at + 1)) {
            Some(next) => {
                self.turn(*next, core);
                Step::stay()
            }
            None => self.record(core, ctx),
        }
    }

    fn turn(&mut self, part: Part, core: &Core) {
        self.part = part;
        self.field = TextField::line(&text(part, core).unwrap_or_default());
    }

    fn record(&self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some((period, visits)) = read(core, ctx) else {
            core.complain(say::describe_again());
            return Step::stay();
        };
        let purpose = text(Part::Purpose, core)
            .unwrap_or_default()
            .trim()
            .to_owned();
        let described = AssessmentEvent::Described {
            period,
            visits,
            purpose,
        };
        let mut effects = core.record_assessment(described, ctx);
        if effects.is_empty() {
            return Step::stay();
        }
        for part in Part::ALL {
            effects.extend(core.keep_draft(String::new(), part.draft(), None));
        }
        core.say(say::described());
        Step::close().with(effects)
    }
}

/// The period and the days of the visit as they stand in their boxes.
fn read(core: &Core, ctx: &Ctx<'_>) -> Option<((PartialDate, PartialDate), Vec<Date>)> {
    let months = ctx.texts.first.months();
    let kind = core.open.as_ref()?.questionnaire.subject;
    let period = period(&text(Part::Period, core)?, &months).ok()?;
    let visits = visits(&text(Part::Visits, core)?, &months, kind).ok()?;
    Some((period, visits))
}

/// What stands in the box of a part: what was half typed, or what is recorded.
fn text(part: Part, core: &Core) -> Option<String> {
    let open = core.open.as_ref()?;
    match open.drafts.get("", part.draft()) {
        Some(half_typed) => Some(half_typed.to_owned()),
        None => recorded(part, core),
    }
}

/// What is recorded, as it can be typed.
fn recorded(part: Part, core: &Core) -> Option<String> {
    let opening = &core.open.as_ref()?.assessment.opening;
    Some(match part {
        Part::Period if opening.period.0 == opening.period.1 => as_typed(opening.period.0),
        Part::Period => format!(
            "{} – {}",
            as_typed(opening.period.0),
            as_typed(opening.period.1)
        ),
        Part::Visits => {
            let days = opening.visits.iter().copied();
            let days: Vec<String> = days.map(PartialDate::from).map(as_typed).collect();
            days.join(", ")
        }
        Part::Purpose => opening.purpose.clone(),
    })
}

/// A date as the help beside the box writes it, which every language reads.
fn as_typed(date: PartialDate) -> String {
    match (date.month, date.day) {
        (Some(month), Some(day)) => format!("{day}.{month}.{}", date.year),
        (Some(month), None) => format!("{month}.{}", date.year),
        (None, _) => date.year.to_string(),
    }
}

impl Frame for DescribeScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![Context::NewAssessment, Context::Line, Context::Always]
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let at = Part::ALL.iter().position(|part| *part == self.part)?;
        match action {
            Action::Enter | Action::NextArea => return Some(self.go_on(core, ctx)),
            // What is half typed is there again.
            Action::Back => return Some(Step::close()),
            Action::PreviousArea => {
                let before = at.checked_sub(1).and_then(|at| Part::ALL.get(at));
                return Some(match before {
                    Some(before) => {
                        self.turn(*before, core);
                        Step::stay()
                    }
                    None => Step::stay(),
                });
            }
            _ if self.field.act(action, box_columns(core)) => {}
            _ => return None,
        }
        Some(self.keep(core))
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let left = self.field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(self.keep(core))
    }

    fn is_full(&self) -> bool {
        false
    }
}
