//! Results of effects: what the disk confirmed, refused or found.

use crate::interface::app::core::{Access, Core, Ctx, Save};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::msg::{OpenedSession, Outcome};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::opens_at::OpensAt;
use crate::interface::app::refresh_top;
use crate::interface::app::screen::not_saved::NotSavedScreen;
use crate::interface::app::screen::question::moving;
use crate::interface::app::screen::{Frame as _, Screen, Step};
use crate::interface::app::transfer::Transferred;
use crate::interface::app::walk::Stop;
use crate::interface::app::{Model, contexts, is_covered};
use crate::record::session::event::StreamId;
use crate::text::diag::Diagnostic;
use crate::text::i18n::keys::{again, app as say, bundle, export, not_saved};
use crate::text::i18n::phrase::Phrase;

/// Takes a result into the model, then shows it to the frames.
pub(super) fn take(
    model: &mut Model,
    ticket: Ticket,
    outcome: &Outcome,
    ctx: &Ctx<'_>,
) -> Vec<Effect> {
    let was_refused = matches!(model.core.settled, Save::NotSaved { .. });
    settle(model, ticket, outcome, ctx);
    let mut effects = match outcome {
        Outcome::Opened(opened) if model.core.rereading == Some(ticket) => {
            reread(model, opened, ctx)
        }
        // Somebody went on to something else meanwhile, and it would be pushed off the screen by what is older.
        Outcome::Opened(_) if model.core.opening != Some(ticket) => Vec::new(),
        Outcome::Opened(opened) | Outcome::Created(opened) => open(model, opened, ctx),
        Outcome::Conflict { .. } => take_back(model, say::conflict()),
        Outcome::Rejected(why) => take_back(model, why.clone()),
        Outcome::Listed(rows) => {
            model.core.sessions = Some(rows.clone());
            model.core.counted = None;
            model.core.read_names_of_levels()
        }
        Outcome::Newest(rows, counts) => {
            model.core.sessions = Some(rows.clone());
            model.core.counted = Some(counts.clone());
            model.core.read_names_of_levels()
        }
        Outcome::Library(offered, countries) => {
            model.core.library = Some(offered.clone());
            model.core.countries.clone_from(countries);
            Vec::new()
        }
        Outcome::Refused(why) => {
            model.core.complain(why.clone());
            Vec::new()
        }
        Outcome::Failed(problems) => {
            if let Some(why) = problems.0.first().map(Diagnostic::in_one) {
                model.core.complain(why);
            }
            Vec::new()
        }
        _ => Vec::new(),
    };
    end_of_work(&mut model.core, ticket, outcome);
    effects.extend(offer(model, ticket, outcome, ctx));
    if matches!(outcome, Outcome::NotSaved { .. }) && !was_refused {
        refused(model);
    }
    refresh_top(model, ctx);
    effects
}

/// Long work came to its end. Whoever waits for it on its screen says so next in its own words; a file must not lie anywhere unannounced
/// when nobody waits any more.
fn end_of_work(core: &mut Core, ticket: Ticket, outcome: &Outcome) {
    if core.work != Some(ticket) || matches!(outcome, Outcome::Progress(_)) {
        return;
    }
    core.work = None;
    match outcome {
        Outcome::Written { path, .. } => core.say(export::written(path.clone())),
        Outcome::Transfer(Transferred::Sent { path, count }) => {
            core.say(bundle::made(path.as_str(), *count));
        }
        _ => {}
    }
}

/// The page about the refusal opens, but never over a box that is typed in or over the cover: then it waits until that is left.
fn refused(model: &mut Model) {
    let contexts = contexts(model);
    if is_covered(&contexts) {
        model.core.refusal_unseen = true;
    } else if in_box(&contexts) {
        model.core.refusal_unseen = true;
        model.core.complain(not_saved::while_typing());
    } else {
        model.stack.push(Screen::NotSaved(NotSavedScreen::new()));
    }
}

/// Opens the page that waited for the end of the typing, or for the screen to be uncovered.
pub(super) fn show_refusal(model: &mut Model) {
    if !model.core.refusal_unseen {
        return;
    }
    let contexts = contexts(model);
    if in_box(&contexts) || is_covered(&contexts) {
        return;
    }
    model.core.refusal_unseen = false;
    if matches!(model.core.settled, Save::NotSaved { .. }) {
        model.stack.push(Screen::NotSaved(NotSavedScreen::new()));
    }
}

fn in_box(contexts: &[Context]) -> bool {
    contexts.contains(&Context::Line) || contexts.contains(&Context::Long)
}

/// Shows a result to every frame: the one that waits for it may lie under others by now. Only the top one may change the stack.
fn offer(model: &mut Model, ticket: Ticket, outcome: &Outcome, ctx: &Ctx<'_>) -> Vec<Effect> {
    let Model { stack, core, .. } = model;
    let mut steps: Vec<Step> = stack
        .frames_mut()
        .map(|frame| frame.done(ticket, outcome, core, ctx))
        .collect();
    let top = steps.pop();
    let mut effects: Vec<Effect> = steps.into_iter().flat_map(|step| step.effects).collect();
    if let Some(step) = top {
        effects.extend(crate::interface::app::follow(model, step, ctx));
    }
    effects
}

/// Keeps the books on what is on the disk.
fn settle(model: &mut Model, ticket: Ticket, outcome: &Outcome, ctx: &Ctx<'_>) {
    let core = &mut model.core;
    match outcome {
        Outcome::Appended { at, .. } | Outcome::DraftKept { at } => {
            core.trying = false;
            core.unconfirmed.remove(&ticket);
            if core.unconfirmed.is_empty() || !matches!(core.settled, Save::NotSaved { .. }) {
                core.settled = Save::Saved(at.local(ctx.moment.zone.offset).1);
            }
        }
        Outcome::Created(_) => {
            core.unconfirmed.remove(&ticket);
            core.settled = Save::Saved(ctx.moment.time());
        }
        // Final, too: nothing of it is on its way any more.
        Outcome::Refused(_) | Outcome::Failed(_) => {
            core.unconfirmed.remove(&ticket);
            for waited in [&mut core.rereading, &mut core.opening] {
                waited.take_if(|waited| *waited == ticket);
            }
            nothing_waits(core);
        }
        Outcome::NotSaved { why, code } => {
            let since = match &core.settled {
                Save::NotSaved { since, .. } => *since,
                _ => ctx.moment.time(),
            };
            core.settled = Save::NotSaved {
                since,
                why: why.clone(),
                code,
            };
            if std::mem::take(&mut core.trying) {
                core.complain(not_saved::refused_again());
            }
        }
        Outcome::Conflict { .. } | Outcome::Rejected(_) => {
            core.unconfirmed.remove(&ticket);
            nothing_waits(core);
        }
        _ => {}
    }
}

/// Once nothing is on its way any more, nothing is unsaved: what could never be stored was taken back, and the message says so.
fn nothing_waits(core: &mut Core) {
    if core.unconfirmed.is_empty() && matches!(core.settled, Save::NotSaved { .. }) {
        core.settled = Save::Nothing;
    }
}

/// Something on the screen can never be stored, and so nothing after it: this window writes no more, says so, and reads the session
/// again, so that nothing stands on the screen that is nowhere else.
fn take_back(model: &mut Model, why: Phrase) -> Vec<Effect> {
    let core = &mut model.core;
    let why = match &core.access {
        // What comes after the first is only its consequence.
        Access::Read(first) if core.unstored > 0 => first.clone(),
        _ => why,
    };
    core.unstored += 1;
    core.complain(say::unstored(core.unstored, why.clone()));
    core.access = Access::Read(why);
    let session = core.open.as_ref().map(|open| open.session.id);
    let Some(session) = session.filter(|_| core.rereading.is_none()) else {
        return Vec::new();
    };
    let effect = core.effect(Order::OpenSession(session));
    core.rereading = Some(effect.ticket);
    vec![effect]
}

/// The session as it is stored takes the place of the one on the screen; frames stay where they are, as after an undo.
fn reread(model: &mut Model, opened: &OpenedSession, ctx: &Ctx<'_>) -> Vec<Effect> {
    let core = &mut model.core;
    core.rereading = None;
    let fresh = OpenSession::new(opened.clone(), ctx);
    if let Some(open) = core
        .open
        .as_mut()
        .filter(|open| open.session.id == fresh.session.id)
    {
        let (answering, working_from) = (open.answering, open.working_from.take());
        let spoken = std::mem::take(&mut open.spoken);
        *open = OpenSession {
            answering,
            working_from,
            spoken,
            ..fresh
        };
    }
    Vec::new()
}

fn open(model: &mut Model, opened: &OpenedSession, ctx: &Ctx<'_>) -> Vec<Effect> {
    let open = OpenSession::new(opened.clone(), ctx);
    model.core.shows_second = false;
    model.core.message = None;
    model.core.opening = None;
    model.core.open = Some(open);
    let at = model.core.opening_at.take();
    let mut screen = Screen::walk(&mut model.core, ctx);
    let summed = resummed(&mut model.core);
    let open = model.core.open.as_ref();
    let is_risk = at == Some(OpensAt::Risk);
    let place = at.and_then(|at| match at {
        OpensAt::Place(name) => open?.place_named(&name),
        OpensAt::Risk => open?.unsettled_place(),
    });
    if let Some(place) = place {
        if is_risk {
            model.core.warn(again::risk_here());
        }
        screen = moving::screen(&Stop::Question(place), &model.core);
    }
    // Who covered the screen meanwhile uncovers it.
    let cover = match model.stack.top() {
        Some(Screen::Cover(cover)) => Some(cover.clone()),
        _ => None,
    };
    while model.stack.pop().is_some() {}
    model.stack.push(screen);
    if let Some(cover) = cover {
        model.stack.push(Screen::Cover(cover));
    }
    let told = model.core.tell_newer();
    summed.into_iter().chain(told).collect()
}

/// Brings what lists say of a session that was opened up to what it is, where they do not know which requests wait: a store of an
/// earlier version of the program did not note them, and Home could not say that one is overdue before something was recorded.
fn resummed(core: &mut Core) -> Option<Effect> {
    let open = core.open.as_ref().filter(|_| core.may_write())?;
    let mut rows = core.sessions.iter().flatten();
    let row = rows.find(|row| row.session == open.session.id)?;
    let (summary, expected) = (open.summary(), open.session.seq);
    let known = row.summary.as_ref().map(|(_, known)| &known.waiting);
    if open.session.is_signed() || known.map_or(&[][..], Vec::as_slice) == summary.waiting {
        return None;
    }
    let stream = StreamId::Session(open.session.id);
    Some(core.effect(Order::Append {
        stream,
        expected,
        events: Vec::new(),
        summary: Some(summary),
        drafts: Vec::new(),
    }))
}
