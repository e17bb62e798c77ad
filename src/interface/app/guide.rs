//! The guided first practice: one sentence above the key row that names a key at the moment when it is of use. Whoever uses the key has
//! learnt it, and the sentence is gone for good; whoever answers on without it sees the next one after a while. It never stops a key,
//! it asks nothing, and it remembers no more than that it is over.

use crate::form::model::question::QuestionKind;
use crate::interface::app::Model;
use crate::interface::app::action::Action;
use crate::interface::app::core::Core;
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::screen::Screen;
use crate::interface::app::screen::question::{Area, QuestionScreen, may_answer};
use crate::record::session::assessment::Mode;
use crate::text::i18n::keys::guide as say;
use crate::text::i18n::phrase::Phrase;

/// So many answers are given under a sentence before it gives way.
const PATIENCE: u8 = 3;

/// A sentence about a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tip {
    /// The digit on the line answers.
    Digit,
    /// Each digit of a question with several answers switches its line.
    Several,
    /// Enter goes on from an answer that waits.
    GoOn,
    /// Enter or Tab leaves a box.
    LeaveBox,
    /// Back to the question before.
    Back,
    /// Not applicable and not verified are answers too.
    Special,
    /// The last change is taken back.
    Undo,
    /// The menu.
    Menu,
    /// The next open question.
    NextOpen,
    /// The screen is covered.
    Cover,
}

impl Tip {
    /// All of them, in the order in which they are taught; the first that fits the moment is said.
    pub const ALL: [Tip; 10] = [
        Tip::Digit,
        Tip::Several,
        Tip::GoOn,
        Tip::LeaveBox,
        Tip::Back,
        Tip::Special,
        Tip::Undo,
        Tip::Menu,
        Tip::NextOpen,
        Tip::Cover,
    ];

    /// The sentence.
    pub fn words(self) -> Phrase {
        match self {
            Tip::Digit => say::digit(),
            Tip::Several => say::several(),
            Tip::GoOn => say::go_on(),
            Tip::LeaveBox => say::leave_box(),
            Tip::Back => say::back(),
            Tip::Special => say::special(),
            Tip::Undo => say::undo(),
            Tip::Menu => say::menu(),
            Tip::NextOpen => say::next_open(),
            Tip::Cover => say::cover(),
        }
    }

    /// Says whether it is of use at a question now.
    fn fits(self, screen: &QuestionScreen, core: &Core) -> bool {
        let Some((question, open)) = screen.question(core).zip(core.open.as_ref()) else {
            return false;
        };
        let at_options = screen.area == Area::Options;
        let is_several = matches!(question.kind, QuestionKind::Several(_));
        let is_answered = screen.response(core).is_some();
        let answers = |least: usize| at_options && open.evaluation.progress.done >= least;
        match self {
            Tip::Digit => at_options && !is_several && !is_answered && screen.takes_a_digit(core),
            Tip::Several => at_options && is_several,
            Tip::GoOn => at_options && is_answered,
            Tip::LeaveBox => matches!(screen.area, Area::Response | Area::Reason | Area::Gap),
            Tip::Back => answers(1) && !is_answered,
            Tip::Special => answers(2) && !is_answered,
            Tip::Undo => answers(3),
            Tip::Menu => answers(4),
            Tip::NextOpen => answers(5),
            Tip::Cover => answers(6),
        }
    }

    /// Says whether an action at a question is what the sentence teaches.
    fn teaches(self, action: Action, screen: &QuestionScreen, core: &Core) -> bool {
        let in_box = matches!(screen.area, Area::Response | Area::Reason | Area::Gap);
        let is_several = || {
            let question = screen.question(core);
            question.is_some_and(|question| matches!(question.kind, QuestionKind::Several(_)))
        };
        match self {
            Tip::Digit => matches!(action, Action::Digit(_)) && !is_several(),
            Tip::Several => matches!(action, Action::Digit(_)) && is_several(),
            Tip::GoOn => action == Action::Enter && !in_box && screen.response(core).is_some(),
            Tip::LeaveBox => in_box && matches!(action, Action::Enter | Action::NextArea),
            Tip::Back => matches!(action, Action::Previous | Action::Left) && !in_box,
            Tip::Special => matches!(action, Action::NotApplicable | Action::NotVerified),
            Tip::Undo => action == Action::Undo,
            Tip::Menu => action == Action::Menu,
            Tip::NextOpen => action == Action::Last && !in_box,
            Tip::Cover => action == Action::Lock,
        }
    }
}

/// What was learnt in this run of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guide {
    learnt: Vec<Tip>,
    /// How many answers were given under a sentence.
    answers: Vec<(Tip, u8)>,
}

impl Guide {
    /// Counts an answer under a sentence, and says which it is.
    fn answered(&mut self, tip: Tip) -> u8 {
        match self.answers.iter_mut().find(|(known, _)| *known == tip) {
            Some((_, answers)) => {
                *answers = answers.saturating_add(1);
                *answers
            }
            None => {
                self.answers.push((tip, 1));
                1
            }
        }
    }
}

/// The sentence for this moment; none outside a practice run, while the case is read, or once the guide is over
/// or switched off.
pub fn tip(model: &Model) -> Option<Tip> {
    let Some(Screen::Question(screen)) = model.stack.top() else {
        return None;
    };
    let core = &model.core;
    let open = core.open.as_ref().filter(|_| !core.settings.guided)?;
    let is_guided = open.assessment.opening.mode == Mode::Practice
        && screen.reading.is_none()
        && may_answer(core, &screen.place);
    let mut left = Tip::ALL
        .into_iter()
        .filter(|tip| !core.guide.learnt.contains(tip));
    left.find(|tip| is_guided && tip.fits(screen, core))
}

/// Looks at what is about to be done: what it uses is learnt. What was said to no avail gives way after some answers. Once nothing is
/// left to say, that is remembered.
pub(super) fn watch(model: &mut Model, action: Action) -> Option<Effect> {
    let said = tip(model);
    let Some(Screen::Question(screen)) = model.stack.top() else {
        return None;
    };
    let core = &model.core;
    let open = core.open.as_ref().filter(|_| !core.settings.guided)?;
    if open.assessment.opening.mode != Mode::Practice {
        return None;
    }
    let used = Tip::ALL
        .into_iter()
        .filter(|tip| tip.teaches(action, screen, core));
    let mut learnt: Vec<Tip> = used.collect();
    let guide = &mut model.core.guide;
    if let (Some(tip), Action::Digit(_) | Action::Take) = (said, action)
        && guide.answered(tip) >= PATIENCE
    {
        learnt.push(tip);
    }
    for tip in learnt {
        if !guide.learnt.contains(&tip) {
            guide.learnt.push(tip);
        }
    }
    // The box is no part of every case; whoever knows the rest knows enough.
    let is_over = Tip::ALL
        .into_iter()
        .all(|tip| tip == Tip::LeaveBox || guide.learnt.contains(&tip));
    is_over.then(|| switch(&mut model.core, true))
}

/// Ends the guide, or begins it anew; the computer remembers it.
pub(super) fn switch(core: &mut Core, is_over: bool) -> Effect {
    core.guide = Guide::default();
    core.settings.guided = is_over;
    core.effect(Order::KeepSettings(core.settings.clone()))
}
