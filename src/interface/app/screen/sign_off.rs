//! Signing. A number that changes every time is shown and must be typed, so that it cannot become a habit; in a team each member who
//! signs is marked first. What is signed is the digest of the stream as the disk has it, so nothing is signed while anything is on its
//! way there. Afterwards the same page says who signed and under which fingerprint.

use std::collections::BTreeSet;

use crate::base::digest::Digest;
use crate::base::id::RaterId;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::msg::Outcome;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::ready;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::text_field::TextField;
use crate::record::session::event::{Seq, SessionEvent};
use crate::record::session::rater::TeamWay;
use crate::text::i18n::keys::{app, sign as say};
use crate::text::i18n::phrase::Arg;

/// Where on the page keys act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Who signs.
    Signers,
    /// The number.
    Number,
}

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct SignOffScreen {
    /// The number that must be typed.
    pub number: u32,
    /// What was typed.
    pub field: TextField,
    /// Where keys act.
    pub area: Area,
    /// The marked member.
    pub cursor: ListCursor,
    /// Who signs.
    pub signing: BTreeSet<RaterId>,
    /// The page that is shown; `None` follows the keys.
    pub page: Option<usize>,
    /// The digest that stands for the session up to an event.
    head: Option<(Seq, Digest)>,
    /// The order that reads it.
    reads: Option<Ticket>,
    /// The session for which the right number was typed before the digest was there.
    waits: Option<Seq>,
}

/// Which of the ids of a moment the number is drawn from: none of those that events get.
const NUMBER: u32 = u32::MAX;

/// The last page that can be turned to; drawing shows the end for anything beyond.
const LAST_PAGE: usize = 9;

impl SignOffScreen {
    /// The page with a new number and nobody marked in a team.
    pub fn new(core: &Core, ctx: &Ctx<'_>) -> SignOffScreen {
        let drawn = ctx.moment.id(NUMBER);
        let signers = core.open.as_ref().map(signers).unwrap_or_default();
        let alone = signers.len() < 2;
        SignOffScreen {
            number: 1000 + u32::try_from(drawn % 9000).unwrap_or(0),
            field: TextField::line(""),
            // Whoever types the number that is shown signs; Tab leads to the signers.
            area: Area::Number,
            cursor: ListCursor::default(),
            signing: signers
                .iter()
                .filter(|_| alone)
                .map(|(rater, _)| *rater)
                .collect(),
            page: None,
            head: None,
            reads: None,
            waits: None,
        }
    }

    /// Asks for the digest once everything is on the disk and it is not at hand.
    fn ask(&mut self, core: &mut Core) -> Vec<Effect> {
        let Some(open) = &core.open else {
            return Vec::new();
        };
        let (session, at) = (open.session.id, open.session.seq);
        let is_known = self.head.is_some_and(|(known, _)| known == at);
        if is_known || self.reads.is_some() || open.session.is_signed() {
            return Vec::new();
        }
        if ready::Disk::of(core) != ready::Disk::Settled {
            return Vec::new();
        }
        let effect = core.effect(Order::ReadHead { session, at });
        self.reads = Some(effect.ticket);
        vec![effect]
    }

    /// Signs, or says what is missing.
    fn sign(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        self.page = None;
        if self.signing.is_empty() {
            self.area = Area::Signers;
            core.warn(say::nobody_marked());
            return Step::stay();
        }
        let typed = self.field.text().trim().to_owned();
        if typed != self.number.to_string() {
            self.area = Area::Number;
            self.field = TextField::line("");
            let number = self.number.to_string();
            if typed.is_empty() {
                core.say(say::type_it(number));
            } else {
                core.complain(say::wrong_number(typed, number));
            }
            return Step::stay();
        }
        if !ready::of_core(core, &ctx.texts.first).is_ready() {
            // What lies below, or the review that opens in its place, says what must be solved.
            return Step::go(Go::CloseAnd(Action::SignOff));
        }
        self.record(core, ctx)
    }

    /// Records the signature over the digest, or waits for that.
    fn record(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let at = core.open.as_ref().map(|open| open.session.seq);
        let digest = self
            .head
            .filter(|(known, _)| Some(*known) == at)
            .map(|(_, digest)| digest);
        let Some(digest) = digest else {
            self.waits = at;
            // An answer that came while something lay over this page went past it.
            self.reads = None;
            core.say(say::waits());
            return Step::effects(self.ask(core));
        };
        self.waits = None;
        let all = core.open.as_ref().map(signers).unwrap_or_default();
        let (sign, not): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|(rater, _)| self.signing.contains(rater));
        let codes: Vec<String> = sign.into_iter().map(|(_, code)| code).collect();
        let event = SessionEvent::SignedOff {
            digest,
            codes: codes.clone(),
        };
        let effects = core.record(event, ctx);
        if effects.is_empty() {
            return Step::stay();
        }
        let list = |codes: Vec<String>| codes.into_iter().map(Arg::Text).collect::<Vec<Arg>>();
        let not: Vec<String> = not.into_iter().map(|(_, code)| code).collect();
        core.say(match not.is_empty() {
            true => say::signed(list(codes), digest.fingerprint()),
            false => say::signed_without(list(codes), digest.fingerprint(), list(not)),
        });
        Step::effects(effects)
    }

    fn toggle(&mut self, at: usize, core: &Core) {
        let signers = core.open.as_ref().map(signers).unwrap_or_default();
        if let Some((rater, _)) = signers.get(at) {
            self.cursor = ListCursor::on(at);
            if !self.signing.remove(rater) {
                self.signing.insert(*rater);
            }
        }
    }

    fn act_on_signers(&mut self, action: Action, core: &mut Core) -> Option<Step> {
        let count = core.open.as_ref().map_or(0, |open| signers(open).len());
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, count) {
                Typed::Chose(at) => self.toggle(at, core),
                Typed::Marked(_) => {}
                Typed::None => core.say(app::no_such_line(i64::from(digit).to_string(), count)),
            },
            Action::Take => self.toggle(self.cursor.at, core),
            Action::Up => self.cursor.step(-1, count),
            Action::Down if self.cursor.at + 1 == count => self.area = Area::Number,
            Action::Down => self.cursor.step(1, count),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            Action::Left | Action::Right | Action::Remove => {}
            _ => return None,
        }
        Some(Step::stay())
    }

    fn act_in_box(&mut self, action: Action, core: &Core) -> Option<Step> {
        let columns = BOX;
        match action {
            Action::Up if is_team(core) => self.area = Area::Signers,
            _ if self.field.act(action, columns) => {}
            Action::Up | Action::Down => {}
            _ => return None,
        }
        Some(Step::stay())
    }

    fn turn(&mut self, by: isize) {
        self.page = match self.page {
            Some(page) => Some(page.saturating_add_signed(by).min(LAST_PAGE)),
            // What has the focus stands at the end; before it there is only to read, from the beginning.
            None if by < 0 => Some(0),
            None => None,
        };
    }
}

/// How many cells the box for the number takes.
pub const BOX: usize = 8;

/// Who may sign a session here, with their codes: the members of a team that writes it together, else the one whose session it is.
pub fn signers(open: &OpenSession) -> Vec<(RaterId, String)> {
    let opening = &open.assessment.opening;
    let own = open.session.header.rater;
    let members = opening.members.iter();
    let all = members.map(|member| (member.rater, member.code.clone()));
    match opening.way {
        TeamWay::Together | TeamWay::SharedOut(_) => all.collect(),
        TeamWay::EachAlone => all.filter(|(rater, _)| *rater == own).collect(),
    }
}

fn is_team(core: &Core) -> bool {
    core.open
        .as_ref()
        .is_some_and(|open| signers(open).len() > 1)
}

fn is_signed(core: &Core) -> bool {
    core.open
        .as_ref()
        .is_some_and(|open| open.session.is_signed())
}

impl Frame for SignOffScreen {
    fn contexts(&self, core: &Core) -> Vec<Context> {
        match self.area {
            _ if is_signed(core) => vec![Context::Reading, Context::Anywhere, Context::Always],
            Area::Number => vec![Context::SignOff, Context::Line, Context::Always],
            Area::Signers => vec![
                Context::SignOff,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        // Whatever else is pressed takes the wish to sign back.
        if action != Action::Enter {
            self.waits = None;
        }
        match action {
            Action::Next => self.turn(1),
            Action::Previous => self.turn(-1),
            // The page of a signed session is read, and Enter leaves it.
            Action::Enter if is_signed(core) => return Some(Step::close()),
            Action::Up | Action::First if is_signed(core) => self.turn(-1),
            Action::Down | Action::Last if is_signed(core) => self.turn(1),
            _ if is_signed(core) => return None,
            Action::Enter => return Some(self.sign(core, ctx)),
            Action::NextArea | Action::PreviousArea if is_team(core) => {
                self.page = None;
                self.area = match self.area {
                    Area::Signers => Area::Number,
                    Area::Number => Area::Signers,
                };
            }
            Action::NextArea | Action::PreviousArea => {}
            _ => {
                let step = match self.area {
                    Area::Signers => self.act_on_signers(action, core),
                    Area::Number => self.act_in_box(action, core),
                };
                if step.is_some() {
                    self.page = None;
                }
                return step;
            }
        }
        Some(Step::stay())
    }

    /// The number is typed; what comes from elsewhere is not.
    fn paste(&mut self, _text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        core.say(say::no_paste());
        Some(Step::stay())
    }

    fn opened(&mut self, core: &mut Core, _ctx: &Ctx<'_>) -> Vec<Effect> {
        self.ask(core)
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        if self.reads == Some(ticket) {
            self.reads = None;
            match outcome {
                Outcome::Head { at, digest } => self.head = Some((*at, *digest)),
                // What the disk said stands in the message; the next Enter asks again.
                _ => {
                    self.waits = None;
                    return Step::stay();
                }
            }
        }
        let now = core.open.as_ref().map(|open| open.session.seq);
        if self.waits.is_some() && self.waits != now {
            // Whoever typed the number saw another session.
            self.waits = None;
            core.warn(say::changed());
        }
        match self.waits {
            Some(_) if ready::Disk::of(core) != ready::Disk::Settled => {
                Step::effects(self.ask(core))
            }
            Some(_) if !ready::of_core(core, &ctx.texts.first).is_ready() => {
                self.waits = None;
                Step::go(Go::CloseAnd(Action::SignOff))
            }
            Some(_) => self.record(core, ctx),
            None => Step::effects(self.ask(core)),
        }
    }

    fn digits(&self, core: &Core) -> Option<String> {
        let count = core.open.as_ref().map_or(0, |open| signers(open).len());
        Some(format!("1-{}", count.clamp(1, 10)))
    }
}
