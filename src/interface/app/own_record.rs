//! The records of a team of which each member rates alone: one session a member in the same assessment, begun by its own member when
//! the turn comes. It knows no screen.

use std::sync::Arc;

use crate::base::id::{EventId, SessionId};
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::msg::OpenedSession;
use crate::interface::app::open_session::OpenSession;
use crate::record::session::event::{Cause, Event, NewEvent, Seq, SessionEvent, StreamId};
use crate::record::session::fold::Session;
use crate::record::session::rater::{Member, TeamWay};
use crate::record::session::summary::{SessionRow, Summary};
use crate::text::i18n::keys::app;

/// How far a member is.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// The record on the screen is this member's.
    Here,
    /// The member has a record.
    Begun(Box<SessionRow>),
    /// The member has none yet.
    NotBegun,
}

/// The members of a team of which each rates alone, with how far each is; empty for every other team. It is known only once all
/// sessions were read.
pub fn records(core: &Core) -> Vec<(Member, Standing)> {
    let Some(open) = &core.open else {
        return Vec::new();
    };
    let opening = &open.assessment.opening;
    if opening.way != TeamWay::EachAlone || opening.members.len() < 2 {
        return Vec::new();
    }
    let standing = |member: &Member| {
        if open.session.header.rater == member.rater {
            return Standing::Here;
        }
        let mut rows = core.sessions.iter().flatten();
        rows.find(|row| row.assessment == open.assessment.id && row.rater == member.rater)
            .map_or(Standing::NotBegun, |row| {
                Standing::Begun(Box::new(row.clone()))
            })
    };
    let members = opening.members.iter();
    members
        .map(|member| (member.clone(), standing(member)))
        .collect()
}

/// Whose answers stand here, by code: the member's whose record it is where each rates alone, the one's whose part it is where parts
/// are shared out. A section is named by its place among the sections.
pub fn whose(open: &OpenSession, section: usize) -> Option<&str> {
    let opening = &open.assessment.opening;
    let rater = match &opening.way {
        _ if opening.members.len() < 2 => return None,
        TeamWay::Together => return None,
        TeamWay::EachAlone => open.session.header.rater,
        TeamWay::SharedOut(parts) => {
            let id = &open.evaluation.sections.get(section)?.id;
            parts.iter().find(|(part, _)| part == id)?.1
        }
    };
    open.assessment.code_of(rater)
}

impl Core {
    /// Opens the record of another member, begun by this key where there was none.
    pub fn go_to_record(&mut self, member: &Member, at: &Standing, ctx: &Ctx<'_>) -> Vec<Effect> {
        match at {
            Standing::Here => Vec::new(),
            Standing::Begun(row) => self.open_session(row.session),
            Standing::NotBegun if self.opening.is_some() => {
                self.say(app::being_opened());
                Vec::new()
            }
            Standing::NotBegun => self.begin_record(member, ctx),
        }
    }

    fn begin_record(&mut self, member: &Member, ctx: &Ctx<'_>) -> Vec<Effect> {
        let mut fresh = || ctx.moment.id(self.fresh());
        let (session, event) = (SessionId::new(fresh()), EventId::new(fresh()));
        let Some(open) = &self.open else {
            return Vec::new();
        };
        let opened = NewEvent {
            id: event,
            at: ctx.moment.at,
            by: member.rater,
            cause: Cause::Done,
            event: Event::Session(SessionEvent::Opened {
                assessment: open.assessment.id,
                package: open.assessment.opening.package,
                rater: member.rater,
            }),
        };
        let summary = summary(open, session, &opened, ctx);
        let mut effects = vec![self.effect(Order::Append {
            stream: StreamId::Session(session),
            expected: Seq(0),
            events: vec![opened],
            summary: Some(summary),
            drafts: Vec::new(),
        })];
        effects.extend(self.open_session(session));
        effects
    }
}

/// What lists show of a record before its first answer.
fn summary(open: &OpenSession, id: SessionId, opened: &NewEvent, ctx: &Ctx<'_>) -> Summary {
    let Some(session) = Session::fold(id, [(Seq(1), opened)]) else {
        return Summary::default();
    };
    // A record begins with what the assessment was opened with, whatever the one in view was carried to.
    let edition = session.edition(&open.assessment.opening);
    let questionnaire = open.at_hand(&edition).unwrap_or(&open.questionnaire);
    let read = OpenedSession {
        questionnaire: Arc::clone(questionnaire),
        assessment: open.assessment.clone(),
        session,
        drafts: Vec::new(),
        passages: Vec::new(),
    };
    OpenSession::new(read, ctx).summary()
}
