//! Settings: language, second language, look, characters, and whether facts wait. Each works at once and is remembered.

use crate::base::settings::{Glyphs, Look};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Order;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::{Frame, Step};
use crate::text::i18n::keys::app;

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
    fn change(&mut self, by: isize, core: &mut Core) -> Step {
        let tags: Vec<Option<String>> = core
            .languages
            .iter()
            .map(|language| Some(language.tag.clone()))
            .collect();
        let with_none: Vec<Option<String>> =
            std::iter::once(None).chain(tags.iter().cloned()).collect();
        let settings = &mut core.settings;
        match LINES.get(self.cursor.at) {
            Some(Line::Language) => settings.language = turned(&tags, &settings.language, by),
            Some(Line::Second) => {
                settings.second_language = turned(&with_none, &settings.second_language, by)
            }
            Some(Line::Look) => settings.look = turned(&Look::ALL, &settings.look, by),
            Some(Line::Glyphs) => {
                settings.glyphs = turned(&[Glyphs::Blocks, Glyphs::Ascii], &settings.glyphs, by)
            }
            Some(Line::Wait) => settings.always_wait = !settings.always_wait,
            None => return Step::stay(),
        }
        let order = Order::KeepSettings(core.settings.clone());
        Step::effects(vec![core.effect(order)])
    }
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

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, LINES.len()) {
                Typed::Chose(_) | Typed::Marked(_) => return Some(self.change(1, core)),
                Typed::None => {
                    core.say(app::no_such_line(i64::from(digit).to_string(), LINES.len()))
                }
            },
            Action::Right | Action::Take | Action::Enter => return Some(self.change(1, core)),
            Action::Left => return Some(self.change(-1, core)),
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
