//! An answer from before an upgrade whose question means something else now: it is shown, and counts again only once somebody confirms it
//! by one key or answers anew. With the mark on it that is the key that takes a line; anywhere else, and in boxes, the key that no box
//! types.

use crate::engine::flow::evaluation::{Standing, Violation};
use crate::form::diff::{Aspect, Change};
use crate::form::model::question::QuestionKind;
use crate::interface::app::action::Action;
use crate::interface::app::changes::{given, told};
use crate::interface::app::core::{Core, Ctx, Texts};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::key_for;
use crate::interface::app::reading;
use crate::interface::app::screen::Step;
use crate::interface::app::screen::question::{Area, QuestionScreen, may_answer};
use crate::record::session::answer::Response;
use crate::record::session::edition::Upgrade;
use crate::record::session::event::SessionEvent;
use crate::text::i18n::keys::upgrade as say;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::Phrase;

impl QuestionScreen {
    /// The answer that waits to be confirmed.
    pub fn waiting<'a>(&self, core: &'a Core) -> Option<&'a Response> {
        let answer = self.answer(core)?;
        answer.response.as_ref().filter(|_| answer.confirm)
    }

    /// The same in the words that its choices had when it was given.
    pub fn waiting_words(&self, core: &Core, locale: &Locale) -> Option<Phrase> {
        let response = self.waiting(core)?;
        let changed = core.open.as_ref()?.changed_by(&self.place);
        let before = changed.and_then(|(_, passage, id)| passage.said(&id, locale));
        Some(given(self.question(core), before, response))
    }

    /// Says whether the answer can still be given as it is.
    pub fn still_fits(&self, core: &Core) -> bool {
        let standing = core
            .open
            .as_ref()
            .and_then(|open| open.evaluation.standing(&open.questionnaire, &self.place));
        let misfits = |violation: &Violation| {
            matches!(
                violation,
                Violation::OtherKind | Violation::NotOffered(_) | Violation::NotAlone(_)
            )
        };
        let fits = |standing: &Standing| !standing.violations.iter().any(misfits);
        standing.is_some_and(fits)
    }

    /// By which key it is confirmed; `None` where nothing waits, or it cannot be given any more.
    pub fn confirming(&self, core: &Core) -> Option<Context> {
        self.waiting(core)?;
        if !may_answer(core, &self.place) || !self.still_fits(core) {
            return None;
        }
        let is_several = || {
            let question = self.question(core);
            question.is_some_and(|question| {
                matches!(
                    question.kind,
                    QuestionKind::Several(_) | QuestionKind::Rank(_)
                )
            })
        };
        let is_on_it =
            || self.answered_line(core) == Some(self.marked) || (is_several() && self.marked == 0);
        Some(match self.area == Area::Options && is_on_it() {
            true => Context::Confirming,
            false => Context::Unconfirmed,
        })
    }

    /// What stands under the words of the question: that it changed, what changed word by word, marked by signs and not by colour alone,
    /// and the key that confirms. Each line with its indent; nothing where nothing waits.
    pub fn waiting_lines(&self, core: &Core, texts: &Texts) -> Vec<(usize, String)> {
        let locale = reading::shown(core, texts).locale();
        let (Some(words), Some(open)) = (self.waiting_words(core, locale), &core.open) else {
            return Vec::new();
        };
        let changed = open.changed_by(&self.place);
        let changes = changed
            .as_ref()
            .map(|(_, passage, id)| passage.changes_in(id, locale))
            .unwrap_or_default();
        let mut lines = Vec::new();
        if let Some((upgrade, ..)) = &changed {
            lines.push((2, because(upgrade, changes)));
        }
        lines.extend(told(changes).into_iter().map(|line| (4, line)));
        let how = match self.confirming(core) {
            Some(context) => key_for(context, Action::Confirm)
                .map(|key| say::confirm_with(key.to_string(), words)),
            None if self.still_fits(core) => None,
            None => Some(say::anew(words)),
        };
        lines.extend(how.map(|how| (2, how)));
        let said = lines
            .into_iter()
            .map(|(indent, line)| (indent, texts.first.say(&line)));
        // The first asks for a look, by a sign and not by its colour alone.
        said.enumerate()
            .map(|(at, (indent, line))| match at {
                0 => (indent, format!("! {line}")),
                _ => (indent, line),
            })
            .collect()
    }

    /// Confirms the answer as it is.
    pub(super) fn confirm_again(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(response) = self.waiting(core).cloned() else {
            return Step::stay();
        };
        let words = self.waiting_words(core, ctx.texts.first.locale());
        let number = self.question(core).map(|question| question.number.clone());
        let place = self.place.clone();
        let effects = core.record(SessionEvent::Answered { place, response }, ctx);
        if let Some((words, number)) = words.zip(number).filter(|_| !effects.is_empty()) {
            core.say(say::confirmed(number, words));
        }
        Step::effects(effects)
    }
}

/// Why the answer waits: the question is another, or the value of the country pack that it rests on is.
fn because(upgrade: &Upgrade, changes: &[Change]) -> Phrase {
    let bears = changes.iter().any(|change| change.aspect.bears_meaning());
    let is_value = |change: &Change| change.aspect == Aspect::Prefill;
    match changes.iter().any(is_value) && !bears {
        true => say::changed_value(),
        false if upgrade.from.version == upgrade.to.version => say::changed_pack(),
        false => say::changed(
            upgrade.from.version.to_string(),
            upgrade.to.version.to_string(),
        ),
    }
}
