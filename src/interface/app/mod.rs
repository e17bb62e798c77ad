//! The program without a terminal: a model, messages in, effects out. One function changes state; it opens no file, asks no clock and
//! draws nothing, so every test of behaviour is a list of keys and a look at the model.
//!
//! `app` does not know that SQLite, terminals or time exist.

pub mod action;
mod begun;
pub mod carried;
pub mod changes;
pub mod core;
pub mod declared;
pub mod describe;
pub mod effect;
pub mod facts;
pub mod folders;
pub mod guide;
mod held;
mod helping;
pub mod idle;
pub mod keymap;
pub mod leaving;
pub mod list;
pub mod means;
pub mod measure;
pub mod msg;
pub mod national;
pub mod open_session;
pub mod opens_at;
pub mod own_record;
pub mod pages;
pub mod reading;
pub mod ready;
pub mod replies;
pub mod results;
pub mod route;
pub mod screen;
pub mod spoken;
pub mod stack;
pub mod text_field;
pub mod transfer;
pub mod typed;
mod undoing;
pub mod upgrading;
pub mod walk;
pub mod wrap;

use crate::base::time::Timestamp;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx, Texts};
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::help::{self, HelpRow};
use crate::interface::app::keymap::key::Key;
use crate::interface::app::keymap::{Resolved, resolve};
use crate::interface::app::msg::{Input, Msg};
use crate::interface::app::screen::home::NEWEST;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::{Go, Stack};
use crate::text::i18n::keys::{app as say, question};
use crate::text::i18n::phrase::Phrase;

/// Everything the program knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The screens.
    pub stack: Stack,
    /// What they share.
    pub core: Core,
    /// The digit that came last, and when.
    held: Option<(Key, Timestamp)>,
}

impl Model {
    /// A program that begins with a screen.
    pub fn new(core: Core, bottom: Screen) -> Model {
        Model {
            stack: Stack::new(bottom),
            core,
            held: None,
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
    let mut effects = match &msg.input {
        Input::Resize(viewport) => {
            model.core.resize(*viewport);
            refresh_top(model, &ctx);
            Vec::new()
        }
        Input::Key(_) | Input::Paste(_) if idle::is_overdue(model) => idle::cover(model, &ctx),
        Input::Key(key) if measure::is_too_small(model.core.window) => unseen(model, *key, &ctx),
        Input::Paste(_) if measure::is_too_small(model.core.window) => {
            model.core.warn(say::paste_unseen());
            Vec::new()
        }
        Input::Key(key) => press(model, *key, &ctx),
        Input::Said(key) => {
            model.held = None;
            press(model, *key, &ctx)
        }
        Input::Along(key) => held::brought_along(model, *key, &ctx),
        Input::Paste(text) => paste(model, text, &ctx),
        Input::Done(ticket, outcome) => results::take(model, *ticket, outcome, &ctx),
        Input::Woke => idle::woke(model, &ctx),
        Input::Away => idle::cover(model, &ctx),
    };
    idle::touch(&mut model.core, &msg.input);
    effects.extend(idle::ask(model));
    effects
}

/// A key while the window is too small to show what it would do: the screen can be covered, and the program left when everything is saved.
fn unseen(model: &mut Model, key: Key, ctx: &Ctx<'_>) -> Vec<Effect> {
    held::note(model, key, ctx);
    let facts = facts(model);
    match resolve(&contexts(model), key, &facts) {
        Resolved::Act(Action::Lock) => idle::cover(model, ctx),
        Resolved::Act(Action::Leave) if model.core.unsaved() == 0 => {
            vec![model.core.effect(Order::Quit)]
        }
        _ => Vec::new(),
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
    facts::Facts {
        at_start: model.stack.top().is_some_and(Screen::is_start),
        ..model.core.facts(place)
    }
}

/// The keys of the key row, the most important first, in words that fit the marked line.
pub fn bar(model: &Model) -> Vec<HelpRow> {
    let mut rows = help::bar(&contexts(model), &facts(model));
    if let Some(Screen::Outline(outline)) = model.stack.top() {
        let enter = rows.iter_mut().find(|row| row.action == Action::Enter);
        if let Some(row) = enter {
            row.label = outline.enter_label(&model.core);
        }
    }
    rows
}

fn press(model: &mut Model, key: Key, ctx: &Ctx<'_>) -> Vec<Effect> {
    if let Some(effects) = helping::press(model, key, ctx) {
        return effects;
    }
    let contexts = contexts(model);
    if held::is_repeat(model, key, &contexts, ctx) {
        return Vec::new();
    }
    let facts = facts(model);
    // What was said under the cover waits until it can be read.
    if !is_covered(&contexts) {
        model.core.message = None;
    }
    match resolve(&contexts, key, &facts) {
        Resolved::Act(action) => carried_out(model, action, (&contexts, &facts), ctx),
        Resolved::Refused { why, .. } => {
            model.core.warn(why);
            Vec::new()
        }
        // The page says how it is uncovered, and a word more could be one too many.
        Resolved::Unbound if is_covered(&contexts) => Vec::new(),
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

/// What a key means is done, with everything that follows from it whatever the screen.
fn carried_out(
    model: &mut Model,
    action: Action,
    (contexts, facts): (&[Context], &facts::Facts),
    ctx: &Ctx<'_>,
) -> Vec<Effect> {
    let writes = matches!(
        action,
        Action::Type(_) | Action::Break | Action::Clear | Action::Remove
    );
    if let Some(why) = unwritable(contexts, facts).filter(|_| writes) {
        model.core.warn(why);
        return Vec::new();
    }
    let (was_home, before) = (is_home(model), model.stack.frames().len());
    let was_in_view = leaving::in_view(&model.stack).cloned();
    let guided = guide::watch(model, action);
    let mut effects = match action {
        Action::Undo | Action::Redo if undoing::keeps_undo(contexts) => {
            undoing::undo_here(model, action, ctx)
        }
        _ => act(model, action, ctx),
    };
    effects.extend(guided);
    leaving::say_what_stays(was_in_view.as_ref(), model);
    if !was_home && is_home(model) {
        effects.extend(home_again(model));
    }
    effects.extend(model.core.keep_working_from());
    results::show_refusal(model);
    if model.stack.frames().len() < before {
        effects.extend(mark_place(model));
    }
    effects
}

/// Why a box must not be written in: what could never be kept is not taken. Looking for something is no writing, and a session that is
/// signed may still be given the reason why it is opened again.
fn unwritable(contexts: &[Context], facts: &facts::Facts) -> Option<Phrase> {
    const OF_THE_SESSION: [Context; 4] = [
        Context::Note,
        Context::QuestionBox,
        Context::QuestionLong,
        Context::Filling,
    ];
    let in_box = contexts.contains(&Context::Line) || contexts.contains(&Context::Long);
    if !in_box || !facts.has_session || contexts.contains(&Context::Find) {
        return None;
    }
    if !facts.may_write {
        return Some(say::refused_read_only());
    }
    let is_part = contexts.iter().any(|at| OF_THE_SESSION.contains(at));
    (facts.is_signed && is_part).then(say::refused_signed)
}

/// The stop that came back to the top is where the session opens again, by whatever way it came back.
fn mark_place(model: &mut Model) -> Vec<Effect> {
    let stop = match model.stack.top() {
        Some(Screen::Question(screen)) => walk::Stop::Question(screen.place.clone()),
        Some(Screen::Rows(screen)) => walk::Stop::Rows(screen.repeat.clone()),
        _ => return Vec::new(),
    };
    let was_marked = |open: &open_session::OpenSession| open.drafts.get("", "here").is_some();
    match model.core.open.as_ref().is_some_and(was_marked) {
        true => model.core.bookmark(&stop),
        false => Vec::new(),
    }
}

/// Says whether nothing about the case may be seen now.
fn is_covered(contexts: &[Context]) -> bool {
    contexts.contains(&Context::Covered)
}

fn is_home(model: &Model) -> bool {
    matches!(model.stack.top(), Some(Screen::Home(_)))
}

/// Home by whatever way: the session is laid down, and the list is read again, because what was answered since it was read may hold a
/// risk that must stand first there.
fn home_again(model: &mut Model) -> Option<Effect> {
    model.core.open.take()?;
    model.core.shows_second = false;
    // What was just worked on is the newest and stands first, unless a risk does.
    if let Some(Screen::Home(home)) = model.stack.top_mut() {
        home.cursor = list::ListCursor::default();
    }
    Some(model.core.effect(Order::ListNewest(NEWEST)))
}

/// Lets the top frame act, and does what is the same everywhere when it leaves the action alone.
fn act(model: &mut Model, action: Action, ctx: &Ctx<'_>) -> Vec<Effect> {
    let Some(top) = model.stack.top_mut() else {
        return Vec::new();
    };
    match top.act(action, &mut model.core, ctx) {
        Some(step) => follow(model, step, ctx),
        None => {
            let mut effects = leaving::settle(model, action, ctx);
            effects.extend(everywhere(model, action, ctx));
            effects
        }
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
            let names = matches!(model.stack.top(), Some(Screen::Menu(_) | Screen::Find(_)));
            model.stack.pop();
            refresh_top(model, ctx);
            if names && is_there(model, action, ctx) {
                model.core.say(say::already_here());
            } else {
                effects.extend(guide::watch(model, action));
                // The line of the menu named what undo takes back, so it may reach further than its key.
                effects.extend(act(model, action, ctx));
            }
        }
        Go::Everywhere(action) => effects.extend(everywhere(model, action, ctx)),
        Go::CloseAndGo(stop) => effects.extend(go_to(model, &stop)),
        Go::Reset(screen) => model.stack.reset(*screen),
    }
    refresh_top(model, ctx);
    effects
}

/// Closes what lies over the walk and shows a stop of it. A list that must come back, such as the review, stays under the question.
fn go_to(model: &mut Model, stop: &walk::Stop) -> Vec<Effect> {
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
    let effects = model.core.bookmark(stop);
    let screen = screen::question::moving::screen(stop, &model.core);
    model.stack.push(screen);
    effects
}

fn refresh_top(model: &mut Model, ctx: &Ctx<'_>) {
    let Model { stack, core, .. } = model;
    if let Some(open) = &core.open {
        let frames = stack.frames_mut();
        frames.for_each(|frame| frame.follow_question(|place| open.today(place)));
    }
    step_off(model);
    if let Some(top) = model.stack.top_mut() {
        top.refresh(&mut model.core, ctx);
    }
}

/// A question that is asked no longer, or whose row is gone, leaves the screen for the nearest stop; the message says so.
fn step_off(model: &mut Model) {
    let (Some(Screen::Question(screen)), Some(open)) = (model.stack.top(), &model.core.open) else {
        return;
    };
    let standing = open.evaluation.standing(&open.questionnaire, &screen.place);
    if standing.is_some_and(|standing| standing.is_active()) {
        return;
    }
    let Some(stop) = walk::nearest(open, &screen.place) else {
        return;
    };
    let gone = question::not_asked_now(open.number(&screen.place));
    let said = model.core.message.take();
    model.core.warn(match said {
        Some(said) => question::echo_and(said.phrase, gone),
        None => gone,
    });
    let nearest = screen::question::moving::screen(&stop, &model.core);
    if let Some(top) = model.stack.top_mut() {
        *top = nearest;
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
            refresh_top(model, ctx);
            Vec::new()
        }
        Action::Back => {
            model.stack.pop();
            refresh_top(model, ctx);
            Vec::new()
        }
        _ => match Screen::opened_by(action, model, ctx) {
            Some(screen) => toggle(model, screen, ctx),
            None => {
                // Nobody took it: the key is bound for screens like this one, and has nothing to do on it.
                if model.core.message.is_none() {
                    model.core.say(say::nothing_to_do_here());
                }
                Vec::new()
            }
        },
    }
}

/// Says whether the frame that an entry of the menu names is on top already. Only a key of its own closes what it opened.
fn is_there(model: &Model, action: Action, ctx: &Ctx<'_>) -> bool {
    // To the page for signing leads the review, too, and says what stands in the way.
    action != Action::SignOff
        && Screen::opened_by(action, model, ctx)
            .zip(model.stack.top())
            .is_some_and(|(named, top)| named.is_same_kind(top))
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
    let (contexts, facts) = (contexts(model), facts(model));
    if is_covered(&contexts) {
        return Vec::new();
    }
    model.core.message = None;
    if let Some(why) = unwritable(&contexts, &facts) {
        model.core.warn(why);
        return Vec::new();
    }
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
