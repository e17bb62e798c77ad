//! The last step: everything that was chosen becomes the first events of an assessment and its session.

use std::sync::Arc;

use crate::base::id::{AssessmentId, EventId, RaterId, SessionId, SubjectId};
use crate::form::model::questionnaire::Questionnaire;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::declared;
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::msg::OpenedSession;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;
use crate::interface::app::screen::new_assessment::stage::{Stage, WayChoice};
use crate::interface::app::screen::new_assessment::typed_line::{members, period, visits};
use crate::interface::app::screen::protect::ProtectScreen;
use crate::interface::app::screen::{Screen, Step};
use crate::interface::app::stack::Go;
use crate::record::session::assessment::{Assessment, Carried, Declaration, Opening, Subject};
use crate::record::session::event::{AssessmentEvent, Cause, Event, NewEvent, Seq, SessionEvent};
use crate::record::session::fold::Session;
use crate::record::session::rater::{Member, TeamWay};
use crate::record::session::summary::Summary;
use crate::text::i18n::keys::{new as say, place};
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::Phrase;

impl NewAssessmentScreen {
    pub(super) fn create(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        if self.creating.is_some() {
            core.say(say::creating());
            return Step::stay();
        }
        if core.needs_protection() {
            let protect = ProtectScreen::new(Some(Action::Enter));
            return Step {
                effects: Vec::new(),
                go: Go::Open(Box::new(Screen::Protect(protect))),
            };
        }
        match self.opening(core, ctx) {
            Ok(effect) => {
                self.creating = Some(effect.ticket);
                core.say(say::creating());
                let mut effects = vec![effect];
                effects.extend(core.settle_begun());
                Step::effects(effects)
            }
            Err(problem) => {
                core.complain(problem);
                Step::stay()
            }
        }
    }

    fn opening(&self, core: &mut Core, ctx: &Ctx<'_>) -> Result<Effect, Phrase> {
        // What is recorded is what was read, not what a list said before.
        let read = match (&self.read, &self.questionnaire) {
            (Some(read), Some(_)) => read,
            (None, Some(_)) => return Err(say::being_read()),
            (_, None) => return Err(say::questionnaire_needed()),
        };
        let mut fresh = || ctx.moment.id(core.fresh());
        let members: Vec<Member> = members(self.text(Stage::Team))
            .into_iter()
            .map(|code| Member {
                rater: RaterId::new(fresh()),
                code,
            })
            .collect();
        let writer = self.writer(&members, &mut fresh)?;
        let declaration = Declaration {
            // Asked of the whole team where it makes one record together; of the first member where each makes its own.
            by: writer,
            link: self.link.ok_or_else(say::independence_needed)?,
            text: self.text(Stage::Independence).to_owned(),
        };
        let opening = self.settled(read, members, &mut fresh, ctx)?;
        Ok(begin(read, opening, declaration, core, ctx))
    }

    /// Whose the session is.
    fn writer(
        &self,
        members: &[Member],
        fresh: &mut impl FnMut() -> u128,
    ) -> Result<RaterId, Phrase> {
        match (members, self.way) {
            // A session that a team writes together, or shares out, belongs to the team and not to one member.
            ([_, _, ..], Some(WayChoice::Together | WayChoice::SharedOut)) => {
                Ok(RaterId::new(fresh()))
            }
            ([first, ..], _) => Ok(first.rater),
            ([], _) => Err(say::team_needed()),
        }
    }

    /// What the steps settled, as it is kept.
    fn settled(
        &self,
        read: &Questionnaire,
        members: Vec<Member>,
        fresh: &mut impl FnMut() -> u128,
        ctx: &Ctx<'_>,
    ) -> Result<Opening, Phrase> {
        let months = ctx.texts.first.months();
        let (country, government_level) = self.settled_country();
        let languages = [&self.first, &self.second]
            .into_iter()
            .flatten()
            .filter_map(|tag| Locale::parse(tag))
            .collect();
        Ok(Opening {
            questionnaire: read.id.clone(),
            version: read.version,
            package: read.digest,
            subject: self.subject(fresh)?,
            country,
            pack: read.pack.as_ref().map(|pack| pack.digest),
            government_level,
            period: period(self.text(Stage::Period), &months)?,
            visits: visits(self.text(Stage::Visits), &months, self.subject_kind())?,
            mode: self.mode.ok_or_else(say::mode_needed)?,
            purpose: self.text(Stage::Purpose).to_owned(),
            languages,
            way: match self.way {
                Some(WayChoice::EachAlone) => TeamWay::EachAlone,
                Some(WayChoice::SharedOut) => TeamWay::SharedOut(Vec::new()),
                Some(WayChoice::Together) | None => TeamWay::Together,
            },
            members,
            carried: self.carried()?,
        })
    }

    /// Why it is begun where the data are carried elsewhere.
    fn carried(&self) -> Result<Option<Carried>, Phrase> {
        let reason = self.text(Stage::Carried);
        match self.carrier {
            Some(_) if reason.is_empty() => Err(place::reason_needed()),
            Some(by) => Ok(Some(Carried {
                by,
                reason: reason.to_owned(),
            })),
            None => Ok(None),
        }
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

/// Begins an assessment and the session of whoever declares: what they declared is not asked again.
pub fn begin(
    read: &Arc<Questionnaire>,
    opening: Opening,
    declaration: Declaration,
    core: &mut Core,
    ctx: &Ctx<'_>,
) -> Effect {
    let mut fresh = || ctx.moment.id(core.fresh());
    let writer = declaration.by;
    let answers = declared::answers(read, &declaration).into_iter();
    let (assessment, session) = (AssessmentId::new(fresh()), SessionId::new(fresh()));
    let mut stamped = |event: Event| NewEvent {
        id: EventId::new(fresh()),
        at: ctx.moment.at,
        by: writer,
        cause: Cause::Done,
        event,
    };
    let opening = stamped(Event::Assessment(AssessmentEvent::Opened(opening)));
    let declaring = AssessmentEvent::IndependenceDeclared(declaration);
    let declaring = stamped(Event::Assessment(declaring));
    let opened = stamped(Event::Session(SessionEvent::Opened {
        assessment,
        package: read.digest,
        rater: writer,
    }));
    let answered = answers
        .map(|(place, response)| SessionEvent::Answered { place, response })
        .map(|answered| stamped(Event::Session(answered)));
    let events: Vec<NewEvent> = std::iter::once(opened).chain(answered).collect();
    let summary = summary(read, (assessment, session), (&opening, &events), ctx);
    core.effect(Order::Create {
        assessment,
        opening: vec![opening, declaring],
        session,
        events,
        package: read.digest,
        pack: read.pack.as_ref().map(|pack| pack.digest),
        summary,
    })
}

/// What lists show of the session before its first answer: how much there is to do.
fn summary(
    read: &Arc<Questionnaire>,
    (assessment, session): (AssessmentId, SessionId),
    (opening, events): (&NewEvent, &[NewEvent]),
    ctx: &Ctx<'_>,
) -> Summary {
    let folded = || {
        Some(OpenedSession {
            passages: Vec::new(),
            questionnaire: Arc::clone(read),
            assessment: Assessment::fold(assessment, [(Seq(1), opening)])?,
            session: Session::fold(session, (1..).map(Seq).zip(events))?,
            drafts: Vec::new(),
        })
    };
    folded().map_or_else(Summary::default, |folded| {
        OpenSession::new(folded, ctx).summary()
    })
}
