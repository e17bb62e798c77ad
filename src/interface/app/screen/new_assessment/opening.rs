//! The last step: everything that was chosen becomes the first events of an assessment and its session.

use crate::base::id::{AssessmentId, EventId, RaterId, SessionId, SubjectId};
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::msg::Offered;
use crate::interface::app::screen::Step;
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;
use crate::interface::app::screen::new_assessment::stage::{Stage, WayChoice};
use crate::interface::app::screen::new_assessment::typed_line::{members, period, visits};
use crate::record::session::assessment::{Declaration, Opening, Subject};
use crate::record::session::event::{AssessmentEvent, Cause, Event, NewEvent, SessionEvent};
use crate::record::session::rater::{Member, TeamWay};
use crate::record::session::summary::Summary;
use crate::text::i18n::keys::new as say;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::Phrase;

impl NewAssessmentScreen {
    pub(super) fn create(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
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
        let offered = self
            .questionnaire
            .as_ref()
            .ok_or_else(say::questionnaire_needed)?;
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
        let declaration = Declaration {
            by: members.first().map_or(writer, |member| member.rater),
            link: self.link.ok_or_else(say::independence_needed)?,
            text: self.text(Stage::Independence).to_owned(),
        };
        let opening = self.settled(offered, members, &mut fresh, ctx)?;
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

    /// What the steps settled, as it is kept.
    fn settled(
        &self,
        offered: &Offered,
        members: Vec<Member>,
        fresh: &mut impl FnMut() -> u128,
        ctx: &Ctx<'_>,
    ) -> Result<Opening, Phrase> {
        let months = ctx.texts.first.months();
        let languages = [&self.first, &self.second]
            .into_iter()
            .flatten()
            .filter_map(|tag| Locale::parse(tag))
            .collect();
        Ok(Opening {
            questionnaire: offered.id.clone(),
            version: offered.version,
            package: offered.digest,
            subject: self.subject(fresh)?,
            country: None,
            government_level: None,
            period: period(self.text(Stage::Period), &months)?,
            visits: visits(self.text(Stage::Visits), &months)?,
            mode: self.mode.ok_or_else(say::mode_needed)?,
            purpose: self.text(Stage::Purpose).to_owned(),
            languages,
            way: match self.way {
                Some(WayChoice::EachAlone) => TeamWay::EachAlone,
                Some(WayChoice::SharedOut) => TeamWay::SharedOut(Vec::new()),
                Some(WayChoice::Together) | None => TeamWay::Together,
            },
            members,
        })
    }

    /// What is assessed: known by its code, or new.
    fn subject(&self, fresh: &mut impl FnMut() -> u128) -> Result<Subject, Phrase> {
        let code = self.text(Stage::Subject).to_owned();
        if code.is_empty() {
            return Err(say::code_needed());
        }
        let id = match &self.known {
            Some((id, known)) if *known == code => *id,
            _ => SubjectId::new(fresh()),
        };
        Ok(Subject {
            id,
            code,
            name: self.text(Stage::Name).to_owned(),
        })
    }
}
