//! The program without a terminal: a model, messages in, effects out. One function changes state; it opens no file, asks no clock and
//! draws nothing, so every test of behaviour is a list of keys and a look at the model.
//!
//! `app` does not know that SQLite, terminals or time exist.

pub mod action;
pub mod core;
pub mod describe;
pub mod effect;
pub mod facts;
pub mod keymap;
pub mod list;
pub mod means;
pub mod measure;
pub mod msg;
pub mod open_session;
pub mod reading;
pub mod results;
pub mod screen;
pub mod stack;
pub mod text_field;
pub mod typed;
pub mod walk;
pub mod wrap;

use crate::base::time::Timestamp;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx, Texts};
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::key::Key;
use crate::interface::app::keymap::{Resolved, resolve};
use crate::interface::app::msg::{Input, Msg};
use crate::interface::app::screen::home::NEWEST;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::{Go, Stack};
use crate::text::i18n::keys::app as say;

/// A held-down digit repeats faster than this; what repeats is not an answer.
const REPEAT: i64 = 80;

/// Everything the program knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The screens.
    pub stack: Stack,
    /// What they share.
    pub core: Core,
    last_digit: Option<(Key, Timestamp)>,
}

impl Model {
    /// A program that begins with a screen.
    pub fn new(core: Core, bottom: Screen) -> Model {
        Model {
            stack: Stack::new(bottom),
            core,
            last_digit: None,
        }
    }
}

/// Takes one message: the only function that changes a model.
pub fn update(model: &mut Model, msg: &Msg, texts: &Texts) -> Vec<Effect> {
    model.core.now = msg.moment.at;
    model.core.zone = msg.moment.zone.clone();
    let ctx = Ctx {
        moment: &msg.moment,
        texts,
    };
    match &msg.input {
        Input::Resize(viewport) => {
            model.core.viewport = *viewport;
            refresh_top(model, &ctx);
            Vec::new()
        }
        Input::Key(key) => press(model, *key, &ctx),
        Input::Paste(text) => paste(model, text, &ctx),
        Input::Done(ticket, outcome) => results::take(model, *ticket, outcome, &ctx),
    }
}

/// The contexts in which keys are resolved now.
pub fn contexts(model: &Model) -> Vec<Context> {
    model
        .stack
        .top()
        .map(|top| top.contexts(&model.core))
        .unwrap_or_default()
}

/// What conditions on keys look at now: the question may lie under a pop-over.
pub fn facts(model: &Model) -> facts::Facts {
    let place = model.stack.frames().iter().rev().find_map(Frame::place);
    model.core.facts(place)
}

fn press(model: &mut Model, key: Key, ctx: &Ctx<'_>) -> Vec<Effect> {
    let contexts = contexts(model);
    if contexts.contains(&Context::Question) && is_repeat(model, key, ctx) {
        return Vec::new();
    }
    let facts = facts(model);
    model.core.message = None;
    match resolve(&contexts, key, &facts) {
        Resolved::Act(action) => act(model, action, ctx),
        Resolved::Refused { why, .. } => {
            model.core.warn(why);
            Vec::new()
        }
        Resolved::Unbound => {
            let in_box = contexts.contains(&Context::Line) || contexts.contains(&Context::Long);
            let name = key.to_string();
            model.core.say(if in_box {
                say::no_meaning_in_box(name)
            } else {
                say::no_meaning(name)
            });
            Vec::new()
        }
    }
}

fn is_repeat(model: &mut Model, key: Key, ctx: &Ctx<'_>) -> bool {
    let at = ctx.moment.at;
    let repeats = match model.last_digit {
        Some((known, before)) => known == key && key.digit().is_some() && at.0 - before.0 < REPEAT,
        None => false,
    };
    model.last_digit = key.digit().map(|_| (key, at));
    repeats
}

/// Lets the top frame act, and does what is the same everywhere when it leaves the action alone.
fn act(model: &mut Model, action: Action, ctx: &Ctx<'_>) -> Vec<Effect> {
    let Some(top) = model.stack.top_mut() else {
        return Vec::new();
    };
    match top.act(action, &mut model.core, ctx) {
        Some(step) => follow(model, step, ctx),
        None => everywhere(model, action, ctx),
    }
}

fn follow(model: &mut Model, step: Step, ctx: &Ctx<'_>) -> Vec<Effect> {
    let mut effects = step.effects;
    match step.go {
        Go::Stay => {}
        Go::Open(screen) => {
            model.stack.push(*screen);
            effects.extend(opened(model, ctx));
        }
        Go::Close => drop(model.stack.pop()),
        Go::Become(screen) => {
            if model.stack.pop().is_none() {
                model.stack.reset(*screen);
            } else {
                model.stack.push(*screen);
            }
        }
        Go::CloseAnd(action) => {
            model.stack.pop();
            refresh_top(model, ctx);
            effects.extend(act(model, action, ctx));
        }
        Go::Everywhere(action) => effects.extend(everywhere(model, action, ctx)),
        Go::CloseAndGo(stop) => effects.extend(go_to(model, &stop, ctx)),
        Go::Reset(screen) => model.stack.reset(*screen),
    }
    refresh_top(model, ctx);
    effects
}

/// Closes what lies over the walk and shows a stop of it. A list that must come back, such as the review, stays under the question.
fn go_to(model: &mut Model, stop: &walk::Stop, ctx: &Ctx<'_>) -> Vec<Effect> {
    if !model.stack.top().is_some_and(Screen::stays_under) {
        model.stack.pop();
    }
    while model
        .stack
        .top()
        .is_some_and(|top| !top.is_walk() && !top.stays_under())
    {
        if model.stack.pop().is_none() {
            break;
        }
    }
    if model.stack.top().is_some_and(Screen::is_walk) {
        model.stack.pop();
    }
    let effects = match stop {
        walk::Stop::Question(place) => model.core.bookmark(place),
        walk::Stop::Rows(_) => Vec::new(),
    };
    let screen = screen::question::moving::screen(stop, &model.core, ctx);
    model.stack.push(screen);
    effects
}

fn refresh_top(model: &mut Model, ctx: &Ctx<'_>) {
    if let Some(top) = model.stack.top_mut() {
        top.refresh(&mut model.core, ctx);
    }
}

/// What an action means on every screen that does not claim it.
fn everywhere(model: &mut Model, action: Action, ctx: &Ctx<'_>) -> Vec<Effect> {
    match action {
        Action::Undo => {
            let effects = model.core.undo(ctx);
            refresh_top(model, ctx);
            effects
        }
        Action::Redo => {
            let effects = model.core.redo(ctx);
            refresh_top(model, ctx);
            effects
        }
        Action::OtherLanguage => {
            model.core.shows_second = !model.core.shows_second;
            Vec::new()
        }
        Action::Back => {
            model.stack.pop();
            refresh_top(model, ctx);
            Vec::new()
        }
        _ => match Screen::opened_by(action, model, ctx) {
            Some(screen) => toggle(model, screen, ctx),
            None => Vec::new(),
        },
    }
}

/// Opens a screen, or closes it when it is on top already; one that lies deeper is brought up instead of opened twice, so that Home is
/// never many steps away.
fn toggle(model: &mut Model, screen: Screen, ctx: &Ctx<'_>) -> Vec<Effect> {
    let mut effects = Vec::new();
    let is_open = |frame: &Screen| frame.is_same_kind(&screen);
    if model.stack.top().is_some_and(is_open) {
        model.stack.pop();
    } else {
        while model.stack.frames().iter().skip(1).any(is_open) {
            model.stack.pop();
        }
        model.stack.push(screen);
        effects = opened(model, ctx);
    }
    refresh_top(model, ctx);
    effects
}

/// Lets the frame that was just opened ask for what it needs.
fn opened(model: &mut Model, ctx: &Ctx<'_>) -> Vec<Effect> {
    match model.stack.top_mut() {
        Some(top) => top.opened(&mut model.core, ctx),
        None => Vec::new(),
    }
}

fn paste(model: &mut Model, text: &str, ctx: &Ctx<'_>) -> Vec<Effect> {
    model.core.message = None;
    let Some(top) = model.stack.top_mut() else {
        return Vec::new();
    };
    match top.paste(text, &mut model.core, ctx) {
        Some(step) => follow(model, step, ctx),
        None => {
            model.core.warn(say::pasted_ignored(text.chars().count()));
            Vec::new()
        }
    }
}

/// What to ask of the world at the start.
pub fn begin(model: &mut Model) -> Vec<Effect> {
    vec![model.core.effect(Order::ListNewest(NEWEST))]
}
