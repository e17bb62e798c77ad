//! A question that is left for another place or frame: going never stops, but whoever leaves a text that is no answer yet is told that
//! it stays behind as a draft, whichever way it is left.

use crate::interface::app::Model;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Ctx, Save};
use crate::interface::app::effect::Effect;
use crate::interface::app::screen::{Frame as _, Screen};
use crate::interface::app::stack::Stack;
use crate::record::session::place::Place;
use crate::text::i18n::keys::question as say;

/// The question in view. What lies over it, belongs to it or gives it back as it was leaves it where it is.
pub fn in_view(stack: &Stack) -> Option<&Place> {
    let stays = |frame: &&Screen| {
        let gives_back = matches!(
            frame,
            Screen::Note(_)
                | Screen::Evidence(_)
                | Screen::Standard(_)
                | Screen::Help(_)
                | Screen::KeyTest(_)
                | Screen::Card(_)
                | Screen::Cover(_)
        );
        !gives_back && frame.is_full()
    };
    match stack.frames().iter().rev().find(stays)? {
        Screen::Question(screen) => Some(&screen.place),
        _ => None,
    }
}

/// Lets what is typed become what it says before an action leads to a page elsewhere, whatever lies over it: whoever leaves from a box
/// means what stands in it as much as whoever moves on.
pub fn settle(model: &mut Model, action: Action, ctx: &Ctx<'_>) -> Vec<Effect> {
    let leads_elsewhere = matches!(
        action,
        Action::Leave
            | Action::Find
            | Action::OpenQuestions
            | Action::Outline
            | Action::Scores
            | Action::Review
            | Action::AllAnswers
            | Action::SignOff
            | Action::Recommendations
            | Action::Upgrade
            | Action::Export
    );
    // While the disk refuses, a text waits as it was typed: as an answer it would count as a second change that is not saved.
    if !leads_elsewhere || matches!(model.core.save(), Save::NotSaved { .. }) {
        return Vec::new();
    }
    let core = &mut model.core;
    let frames = model.stack.frames_mut();
    frames
        .flat_map(|frame| frame.take_typed(core, ctx))
        .collect()
}

/// Says what stays behind as a draft when the question that was in view no longer is.
pub fn say_what_stays(was_in_view: Option<&Place>, model: &mut Model) {
    let left = was_in_view.filter(|place| in_view(&model.stack) != Some(*place));
    let (Some(place), Some(open)) = (left, &model.core.open) else {
        return;
    };
    let draft = open.drafts.get(&place.to_string(), "response");
    if draft.is_none_or(|text| text.trim().is_empty()) {
        return;
    }
    let kept = say::kept_draft(open.number(place));
    let said = model.core.message.take();
    model.core.warn(match said {
        Some(said) => say::echo_and(kept, said.phrase),
        None => kept,
    });
}
