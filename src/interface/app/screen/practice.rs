//! The door to practice: from Home into a fictional case without a form to fill. Who practises has begun nothing real, so nothing is
//! asked: the run has the mode practice, a code of its own, no name and no team, and its data never mix with real ones.

use std::sync::Arc;

use crate::base::id::{RaterId, SubjectId};
use crate::base::time::PartialDate;
use crate::form::model::questionnaire::Questionnaire;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::msg::Outcome;
use crate::interface::app::screen::new_assessment::opening;
use crate::record::session::assessment::{Declaration, Mode, Opening, Subject};
use crate::record::session::rater::{Link, Member, TeamWay};
use crate::text::i18n::keys::{app, guide as say};

/// What stands before the number of a run, in place of the code of a service.
const CODE: &str = "P";

/// What the door waits for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Door {
    /// Nobody knocked.
    #[default]
    Closed,
    /// Every session is read: Home knows only the newest that are open.
    Sessions(Ticket),
    /// What is on offer is read.
    Library(Ticket),
    /// The cases are read.
    Cases(Ticket),
    /// The run is written.
    Begun(Ticket),
}

impl Door {
    /// Goes on with the run that is open, or begins one.
    pub fn knock(&mut self, core: &mut Core) -> Vec<Effect> {
        if !core.may_write() {
            core.warn(app::refused_read_only());
            return Vec::new();
        }
        if *self == Door::Closed
            && let Some(effect) = core.read_all_sessions().pop()
        {
            *self = Door::Sessions(effect.ticket);
            return vec![effect];
        }
        self.go_in(core)
    }

    fn go_in(&mut self, core: &mut Core) -> Vec<Effect> {
        let mut rows = core.sessions.iter().flatten();
        let open = rows.find(|row| row.mode == Mode::Practice && !row.signed);
        if let Some(session) = open.map(|row| row.session) {
            return core.open_session(session);
        }
        if *self != Door::Closed {
            return Vec::new();
        }
        match core.library {
            Some(_) => self.read_cases(core),
            None => {
                let effect = core.effect(Order::ReadLibrary);
                *self = Door::Library(effect.ticket);
                vec![effect]
            }
        }
    }

    /// Goes on once what it waits for is there.
    pub fn done(
        &mut self,
        ticket: Ticket,
        outcome: &Outcome,
        core: &mut Core,
        ctx: &Ctx<'_>,
    ) -> Vec<Effect> {
        match *self {
            Door::Sessions(waited) if waited == ticket => {
                *self = Door::Closed;
                match outcome {
                    Outcome::Listed(_) => self.go_in(core),
                    _ => Vec::new(),
                }
            }
            Door::Library(waited) if waited == ticket => self.read_cases(core),
            Door::Cases(waited) if waited == ticket => match outcome {
                Outcome::Loaded(cases) => {
                    let effect = begin(cases, core, ctx);
                    *self = Door::Begun(effect.ticket);
                    vec![effect]
                }
                _ => {
                    *self = Door::Closed;
                    Vec::new()
                }
            },
            Door::Begun(waited) if waited == ticket => {
                *self = Door::Closed;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn read_cases(&mut self, core: &mut Core) -> Vec<Effect> {
        let mut library = core.library.iter().flatten();
        let cases = library.find(|offered| offered.practice);
        match cases.map(|cases| cases.id.clone()) {
            Some(cases) => {
                let effect = core.effect(Order::LoadQuestionnaire(cases, None));
                *self = Door::Cases(effect.ticket);
                vec![effect]
            }
            None => {
                *self = Door::Closed;
                core.warn(say::no_cases());
                Vec::new()
            }
        }
    }
}

/// A run that begins today.
fn begin(cases: &Arc<Questionnaire>, core: &mut Core, ctx: &Ctx<'_>) -> Effect {
    let rows = core.sessions.iter().flatten();
    let runs = rows.filter(|row| row.mode == Mode::Practice).count();
    let month = PartialDate {
        day: None,
        ..PartialDate::from(core.today())
    };
    let mut fresh = || ctx.moment.id(core.fresh());
    let rater = RaterId::new(fresh());
    let subject = SubjectId::new(fresh());
    let opening = Opening {
        questionnaire: cases.id.clone(),
        version: cases.version,
        package: cases.digest,
        subject: Subject {
            id: subject,
            code: format!("{CODE}{}", runs + 1),
            name: String::new(),
        },
        country: None,
        pack: None,
        government_level: None,
        period: (month, month),
        visits: Vec::new(),
        mode: Mode::Practice,
        purpose: String::new(),
        languages: vec![ctx.texts.first.locale().clone()],
        way: TeamWay::Together,
        members: vec![Member {
            rater,
            code: CODE.to_owned(),
        }],
        carried: None,
    };
    // Nobody has a link to what is invented.
    let declaration = Declaration {
        by: rater,
        link: Link::None,
        text: String::new(),
    };
    opening::begin(cases, opening, declaration, core, ctx)
}
