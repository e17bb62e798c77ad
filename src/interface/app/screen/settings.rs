//! Settings: language, second language, look, characters, and whether facts wait. Each works at once and is remembered.

use crate::base::settings::{Glyphs, Look, Settings};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::{Frame, Step};
use crate::text::i18n::keys::{app, settings as say};

/// The lines, in the order of their digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The language of the screen.
    Language,
    /// The second language.
    Second,
    /// How the screen looks.
    Look,
    /// Which characters draw.
    Glyphs,
    /// Whether facts wait for Enter.
    Wait,
}

/// All lines.
pub const LINES: [Line; 5] = [
    Line::Language,
    Line::Second,
    Line::Look,
    Line::Glyphs,
    Line::Wait,
];

/// The state of the settings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SettingsScreen {
    /// The marked line.
    pub cursor: ListCursor,
}

impl SettingsScreen {
    /// The settings with the first line marked.
    pub fn new() -> SettingsScreen {
        SettingsScreen::default()
    }

    /// Changes the marked line to its next or previous value, and keeps all settings.
    fn change(&mut self, by: isize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let tags: Vec<Option<String>> = core
            .languages
            .iter()
            .map(|language| Some(language.tag.clone()))
            .collect();
        let settings = &mut core.settings;
        let before = languages(settings);
        let at_hand = || ctx.texts.first.language().locale.to_string();
        let first = Some(settings.language.clone().unwrap_or_else(at_hand));
        // The same language twice would be no second one.
        let others = tags.iter().filter(|tag| **tag != first).cloned();
        let with_none: Vec<Option<String>> = std::iter::once(None).chain(others).collect();
        let Some(line) = LINES.get(self.cursor.at).copied() else {
            return Step::stay();
        };
        match line {
            Line::Language => {
                settings.language = turned(&tags, &settings.language, by);
                // What was the second takes its turn with the first.
                if settings.second_language == settings.language {
                    settings.second_language = before.0.clone();
                }
            }
            Line::Second => {
                settings.second_language = turned(&with_none, &settings.second_language, by)
            }
            Line::Look => settings.look = turned(&Look::ALL, &settings.look, by),
            Line::Glyphs => {
                settings.glyphs = turned(&[Glyphs::Blocks, Glyphs::Ascii], &settings.glyphs, by)
            }
            Line::Wait => settings.always_wait = !settings.always_wait,
        }
        let says_other = languages(&core.settings) != before;
        let mut effects = vec![core.effect(Order::KeepSettings(core.settings.clone()))];
        if says_other {
            effects.push(speak(line, core, ctx));
        }
        Step::effects(effects)
    }
}

fn languages(settings: &Settings) -> (Option<String>, Option<String>) {
    (settings.language.clone(), settings.second_language.clone())
}

/// Puts the languages that were chosen to use. An assessment keeps the languages it was opened in; only a second one that it does not
/// bring itself is the computer's.
fn speak(line: Line, core: &mut Core, ctx: &Ctx<'_>) -> Effect {
    let of_session = core
        .open
        .as_ref()
        .map(|open| &open.assessment.opening.languages);
    let own = |at: usize| Some(of_session?.get(at)?.to_string());
    let settings = &core.settings;
    let at_hand = || ctx.texts.first.language().locale.to_string();
    let chosen = settings.language.clone();
    let first = own(0).or(chosen).unwrap_or_else(at_hand);
    let second = own(1).or_else(|| settings.second_language.clone());
    let is_its_own = match line {
        Line::Second => own(1).is_some(),
        _ => own(0).is_some(),
    };
    if is_its_own {
        core.say(say::session_keeps());
    }
    core.effect(Order::UseLanguages { first, second })
}

fn turned<T: Clone + PartialEq>(values: &[T], value: &T, by: isize) -> T {
    let count = isize::try_from(values.len()).unwrap_or(1).max(1);
    let at = values
        .iter()
        .position(|known| known == value)
        .and_then(|at| isize::try_from(at).ok())
        .unwrap_or(0);
    let next = usize::try_from((at + by).rem_euclid(count)).unwrap_or(0);
    values.get(next).unwrap_or(value).clone()
}

impl Frame for SettingsScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::Settings,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, LINES.len()) {
                Typed::Chose(_) | Typed::Marked(_) => return Some(self.change(1, core, ctx)),
                Typed::None => {
                    core.say(app::no_such_line(i64::from(digit).to_string(), LINES.len()))
                }
            },
            Action::Right | Action::Take | Action::Enter => return Some(self.change(1, core, ctx)),
            Action::Left => return Some(self.change(-1, core, ctx)),
            Action::Up => self.cursor.step(-1, LINES.len()),
            Action::Down => self.cursor.step(1, LINES.len()),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(LINES.len()),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn digits(&self, _core: &Core) -> Option<String> {
        Some(format!("1-{}", LINES.len()))
    }
}
