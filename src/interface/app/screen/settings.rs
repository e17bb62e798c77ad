//! Settings: language, second language, look, characters, and whether facts wait. Each works at once and is remembered: languages that
//! are changed within an assessment with it, everything else for this computer.

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

    /// Changes the marked line to its next or previous value, which works at once and is remembered.
    fn change(&mut self, by: isize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(line) = LINES.get(self.cursor.at).copied() else {
            return Step::stay();
        };
        let settings = &mut core.settings;
        match line {
            Line::Language | Line::Second => return turn_language(line, by, core, ctx),
            Line::Look => settings.look = turned(&Look::ALL, &settings.look, by),
            Line::Glyphs => {
                settings.glyphs = turned(&[Glyphs::Blocks, Glyphs::Ascii], &settings.glyphs, by)
            }
            Line::Wait => settings.always_wait = !settings.always_wait,
        }
        Step::effects(vec![
            core.effect(Order::KeepSettings(core.settings.clone())),
        ])
    }
}

/// Turns to the next or previous language; within an assessment it is the assessment's.
fn turn_language(line: Line, by: isize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
    let at_hand = || ctx.texts.first.locale().to_string();
    let before = core.first_language().map_or_else(at_hand, str::to_owned);
    let second = core.second_language().map(str::to_owned);
    let tags = core.languages.iter().map(|language| language.tag.clone());
    let (first, second) = match line {
        Line::Second => {
            // The same language twice would be no second one.
            let others = tags.filter(|tag| *tag != before).map(Some);
            let with_none: Vec<Option<String>> = std::iter::once(None).chain(others).collect();
            let second = turned(&with_none, &second, by);
            (before, second)
        }
        _ => {
            let first = turned(&tags.collect::<Vec<String>>(), &before, by);
            // What was the second takes its turn with the first.
            let second = match second {
                Some(second) if second == first => Some(before),
                second => second,
            };
            (first, second)
        }
    };
    Step::effects(core.choose_languages(first, second))
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
