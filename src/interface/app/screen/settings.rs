//! Settings: languages, looks, ways of use, whether facts wait, the cover, the export folder; and the way to what keeps the records
//! safe. Each works at once and is remembered:
//! languages that are changed within an assessment with it, everything else for this computer.

use crate::base::settings::{COVER_AFTER, Glyphs, Look, Settings};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::guide;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::msg::Outcome;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::safety::SafetyScreen;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::text_field::TextField;
use crate::text::i18n::keys::{app, looks as say};

/// How the data folder is named on the command line.
pub const DATA_OPTION: &str = "--data";
/// How it is named in the environment.
pub const DATA_VARIABLE: &str = "FENER_DATA";
/// What a folder beside the program is called that wins over the usual one.
pub const DATA_BESIDE: &str = "fener-data";

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
    /// Whether the view is the usual one, a large one or plain lines.
    View,
    /// Whether facts wait for Enter.
    Wait,
    /// After how long an unused screen is covered.
    Cover,
    /// Where exports go.
    Exports,
    /// Whether a practice run names the keys.
    Guide,
    /// What keeps the records safe: a page of its own.
    Safety,
}

/// How everything is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewChoice {
    /// As it is.
    Usual,
    /// Short lines and a strong mark.
    Large,
    /// Plain lines.
    Plain,
}

impl ViewChoice {
    /// Every view, in the order in which the setting turns.
    pub const ALL: [ViewChoice; 3] = [ViewChoice::Usual, ViewChoice::Large, ViewChoice::Plain];

    /// The one that was chosen.
    pub fn of(settings: &Settings) -> ViewChoice {
        match (settings.plain, settings.large) {
            (true, _) => ViewChoice::Plain,
            (false, true) => ViewChoice::Large,
            (false, false) => ViewChoice::Usual,
        }
    }
}

/// All lines.
pub const LINES: [Line; 10] = [
    Line::Language,
    Line::Second,
    Line::Look,
    Line::Glyphs,
    Line::View,
    Line::Wait,
    Line::Cover,
    Line::Exports,
    Line::Guide,
    Line::Safety,
];

/// The state of the settings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SettingsScreen {
    /// The marked line.
    pub cursor: ListCursor,
    /// The export folder while it is typed.
    pub folder: Option<TextField>,
    /// The folder that is being tried.
    pub trying: Option<Ticket>,
    /// The second language while the first, which is turned through all of them, stands at it; it comes back with the next turn.
    displaced: Option<String>,
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
            Line::Language | Line::Second => return self.turn_language(line, by, core, ctx),
            Line::Look => settings.look = turned(&Look::ALL, &settings.look, by),
            Line::Glyphs => {
                settings.glyphs = turned(&[Glyphs::Blocks, Glyphs::Ascii], &settings.glyphs, by)
            }
            Line::View => {
                let view = turned(&ViewChoice::ALL, &ViewChoice::of(settings), by);
                settings.plain = view == ViewChoice::Plain;
                core.enlarge(view == ViewChoice::Large);
            }
            Line::Wait => settings.always_wait = !settings.always_wait,
            Line::Cover => settings.cover_after = turned(&COVER_AFTER, &settings.cover_after, by),
            Line::Exports => {
                let at_hand = settings.exports.as_deref().unwrap_or_default();
                self.folder = Some(TextField::line(at_hand));
                return Step::stay();
            }
            Line::Guide => {
                let is_over = !settings.guided;
                return Step::effects(vec![guide::switch(core, is_over)]);
            }
            Line::Safety => return Step::open(Screen::Safety(SafetyScreen::new())),
        }
        Step::effects(vec![kept(core)])
    }

    /// Turns to the next or previous language; within an assessment it is the assessment's. Turning one leaves the other as it was.
    fn turn_language(&mut self, line: Line, by: isize, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let at_hand = || ctx.texts.first.locale().to_string();
        let before = core.first_language().map_or_else(at_hand, str::to_owned);
        let second = core.second_language().map(str::to_owned);
        let displaced = self.displaced.take().filter(|wanted| *wanted == before);
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
                // What was the second takes its turn with the first, and is the second again after that.
                let second = match (displaced.or(second), &before) {
                    (Some(second), before) if second == first => {
                        self.displaced = Some(second);
                        Some(before.clone())
                    }
                    (second, _) => second,
                };
                (first, second)
            }
        };
        Step::effects(core.choose_languages(first, second))
    }

    /// What is typed for the export folder: it is taken when it was tried.
    fn type_folder(&mut self, action: Action, core: &mut Core) -> Option<Step> {
        let field = self.folder.as_mut()?;
        match action {
            Action::Enter if self.trying.is_some() => Some(Step::stay()),
            Action::Enter if field.text().trim().is_empty() => {
                let usual = core.folders.exports.clone();
                Some(self.use_folder(None, usual, core))
            }
            Action::Enter => {
                let effect = core.effect(Order::TryFolder(field.text().to_owned()));
                self.trying = Some(effect.ticket);
                core.say(say::trying());
                Some(Step::effects(vec![effect]))
            }
            Action::Back => {
                self.folder = None;
                self.trying = None;
                Some(Step::stay())
            }
            _ => field.act(action, box_columns(core)).then(Step::stay),
        }
    }

    fn use_folder(&mut self, folder: Option<String>, shown: String, core: &mut Core) -> Step {
        self.folder = None;
        self.trying = None;
        core.settings.exports = folder;
        core.say(say::exports_now(shown.clone()));
        core.name_carrier_of(&shown);
        Step::effects(vec![kept(core)])
    }
}

/// The settings go to the disk.
fn kept(core: &mut Core) -> Effect {
    let settings = core.settings.clone();
    core.effect(Order::KeepSettings(settings))
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
        if self.folder.is_some() {
            return vec![Context::Line, Context::Always];
        }
        vec![
            Context::Settings,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        if self.folder.is_some() {
            return self.type_folder(action, core);
        }
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

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let left = self.folder.as_mut()?.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(Step::stay())
    }

    fn takes_path(&self) -> bool {
        self.folder.is_some()
    }

    fn done(&mut self, ticket: Ticket, outcome: &Outcome, core: &mut Core, _ctx: &Ctx<'_>) -> Step {
        if self.trying != Some(ticket) {
            return Step::stay();
        }
        self.trying = None;
        match outcome {
            Outcome::FolderTried(path) => self.use_folder(Some(path.clone()), path.clone(), core),
            _ => Step::stay(),
        }
    }

    fn digits(&self, _core: &Core) -> Option<String> {
        let is_typing = self.folder.is_some();
        (!is_typing).then(|| format!("1-{}", LINES.len()))
    }
}
