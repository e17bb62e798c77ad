//! Results of effects: what the disk confirmed, refused or found.

use crate::interface::app::Model;
use crate::interface::app::core::{Access, Ctx, Save};
use crate::interface::app::effect::{Effect, Ticket};
use crate::interface::app::msg::{OpenedSession, Outcome};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::refresh_top;
use crate::interface::app::screen::not_saved::NotSavedScreen;
use crate::interface::app::screen::{Frame as _, Screen};
use crate::text::i18n::keys::app as say;

/// Takes a result into the model, then shows it to the frames, the top one first.
pub(super) fn take(
    model: &mut Model,
    ticket: Ticket,
    outcome: &Outcome,
    ctx: &Ctx<'_>,
) -> Vec<Effect> {
    let was_refused = matches!(model.core.settled, Save::NotSaved { .. });
    settle(model, ticket, outcome, ctx);
    let mut effects = match outcome {
        Outcome::Opened(opened) | Outcome::Created(opened) => open(model, opened, ctx),
        Outcome::Listed(rows) => {
            model.core.sessions = Some(rows.clone());
            model.core.counted = None;
            Vec::new()
        }
        Outcome::Newest(rows, counts) => {
            model.core.sessions = Some(rows.clone());
            model.core.counted = Some(*counts);
            Vec::new()
        }
        Outcome::Library(offered) => {
            model.core.library = Some(offered.clone());
            Vec::new()
        }
        Outcome::Refused(why) => {
            model.core.complain(why.clone());
            Vec::new()
        }
        _ => Vec::new(),
    };
    if matches!(outcome, Outcome::NotSaved { .. }) && !was_refused {
        model.stack.push(Screen::NotSaved(NotSavedScreen::new()));
    }
    if let Some(top) = model.stack.top_mut() {
        let step = top.done(ticket, outcome, &mut model.core, ctx);
        effects.extend(super::follow(model, step, ctx));
    }
    refresh_top(model, ctx);
    effects
}

/// Keeps the books on what is on the disk.
fn settle(model: &mut Model, ticket: Ticket, outcome: &Outcome, ctx: &Ctx<'_>) {
    let core = &mut model.core;
    match outcome {
        Outcome::Appended { at, .. } | Outcome::DraftKept { at } => {
            core.unconfirmed.remove(&ticket);
            if core.unconfirmed.is_empty() || !matches!(core.settled, Save::NotSaved { .. }) {
                core.settled = Save::Saved(at.local(ctx.moment.zone.offset).1);
            }
        }
        Outcome::Created(_) => {
            core.unconfirmed.remove(&ticket);
            core.settled = Save::Saved(ctx.moment.time());
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
        }
        Outcome::Conflict { .. } => {
            core.unconfirmed.remove(&ticket);
            core.access = Access::Read(say::conflict());
            core.complain(say::conflict());
        }
        _ => {}
    }
}

fn open(model: &mut Model, opened: &OpenedSession, ctx: &Ctx<'_>) -> Vec<Effect> {
    let open = OpenSession::new(opened.clone(), ctx);
    model.core.shows_second = false;
    model.core.message = None;
    model.core.open = Some(open);
    let screen = Screen::walk(&mut model.core, ctx);
    while model.stack.pop().is_some() {}
    model.stack.push(screen);
    Vec::new()
}
