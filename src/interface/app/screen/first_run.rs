//! The first start: the language, and how the screen is used. Nothing else is asked, and both can be changed later. Only where the signs
//! that draw may be missing it is asked first whether they can be seen.

use crate::base::settings::{Glyphs, Look};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::home::{HomeScreen, NEWEST};
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::text::i18n::keys::{app, looks};

/// A way of use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// As it is.
    AsItIs,
    /// White on black.
    Contrast,
    /// With a screen reader or a braille display.
    Plain,
    /// On a projector: light, short lines.
    Projector,
}

/// The ways of use on offer, in order.
pub const WAYS: [Way; 4] = [Way::AsItIs, Way::Contrast, Way::Plain, Way::Projector];

/// The answers to whether the signs are seen: yes, no.
pub const SEEN: [Glyphs; 2] = [Glyphs::Blocks, Glyphs::Ascii];

/// Where keys act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Whether the signs that draw are seen; nothing else is shown until that is said.
    Signs,
    /// The languages.
    Language,
    /// The ways of use.
    Way,
}

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstRunScreen {
    /// Where keys act.
    pub area: Area,
    /// The marked language.
    pub language: ListCursor,
    /// The marked way of use.
    pub way: ListCursor,
    /// The marked answer to whether the signs are seen.
    pub seen: ListCursor,
}

impl FirstRunScreen {
    /// The screen, with the language of the computer marked where it is on offer.
    pub fn new(core: &Core, system: Option<&str>) -> FirstRunScreen {
        let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let at = system.and_then(|tag| {
            let exact = core
                .languages
                .iter()
                .position(|language| language.tag == tag);
            exact.or_else(|| {
                core.languages
                    .iter()
                    .position(|language| base(&language.tag) == base(tag))
            })
        });
        let language = ListCursor::on(at.unwrap_or(0));
        FirstRunScreen {
            area: Area::Language,
            language,
            way: ListCursor::default(),
            seen: ListCursor::default(),
        }
    }

    /// The same on a terminal that may lack the signs that draw.
    #[must_use]
    pub fn asking_for_signs(self) -> FirstRunScreen {
        FirstRunScreen {
            area: Area::Signs,
            ..self
        }
    }

    /// Puts the marked language to use at once, so that the rest of the screen can be read.
    fn use_marked(&self, core: &mut Core) -> Vec<Effect> {
        let Some(language) = core.languages.get(self.language.at) else {
            return Vec::new();
        };
        let order = Order::UseLanguages {
            first: language.tag.clone(),
            second: None,
        };
        vec![core.effect(order)]
    }

    /// Puts the marked way of use to use at once.
    fn go_the_way(&self, core: &mut Core) {
        let way = WAYS.get(self.way.at).copied().unwrap_or(Way::AsItIs);
        core.settings.look = match way {
            Way::AsItIs | Way::Plain => Look::default(),
            Way::Contrast => Look::ContrastDark,
            Way::Projector => Look::Light,
        };
        core.settings.plain = way == Way::Plain;
        core.enlarge(way == Way::Projector);
    }

    /// Draws with what is seen, and goes on.
    fn see(&mut self, core: &mut Core) -> Step {
        core.settings.glyphs = SEEN.get(self.seen.at).copied().unwrap_or_default();
        self.area = Area::Language;
        Step::stay()
    }

    fn done(&mut self, core: &mut Core) -> Step {
        if let Some(language) = core.languages.get(self.language.at) {
            core.settings.language = Some(language.tag.clone());
        }
        self.go_the_way(core);
        if core.settings.plain {
            core.say(looks::plain_next());
        }
        let keep = Order::KeepSettings(core.settings.clone());
        let mut effects = self.use_marked(core);
        effects.extend([core.effect(keep), core.effect(Order::ListNewest(NEWEST))]);
        Step {
            effects,
            go: Go::Reset(Box::new(Screen::Home(HomeScreen::new()))),
        }
    }
}

impl Frame for FirstRunScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::FirstRun,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let (cursor, count) = match self.area {
            Area::Signs => (&mut self.seen, SEEN.len()),
            Area::Language => (&mut self.language, core.languages.len()),
            Area::Way => (&mut self.way, WAYS.len()),
        };
        match action {
            Action::Digit(digit) => match cursor.digit(digit, count) {
                Typed::None => {
                    core.say(app::no_such_line(i64::from(digit).to_string(), count));
                    return Some(Step::stay());
                }
                Typed::Chose(_) | Typed::Marked(_) => {}
            },
            Action::Up => cursor.step(-1, count),
            Action::Down => cursor.step(1, count),
            Action::First => cursor.first(),
            Action::Last => cursor.last(count),
            Action::NextArea | Action::PreviousArea if self.area == Area::Signs => {
                return Some(self.see(core));
            }
            Action::NextArea | Action::PreviousArea => {
                self.area = if self.area == Area::Language {
                    Area::Way
                } else {
                    Area::Language
                };
                return Some(Step::stay());
            }
            Action::Enter if self.area == Area::Signs => return Some(self.see(core)),
            Action::Enter => return Some(self.done(core)),
            Action::Take => {}
            _ => return None,
        }
        let is_chosen = matches!(action, Action::Digit(_) | Action::Take);
        Some(match self.area {
            Area::Signs if is_chosen => self.see(core),
            Area::Signs => Step::stay(),
            Area::Language => Step::effects(self.use_marked(core)),
            Area::Way => {
                self.go_the_way(core);
                Step::stay()
            }
        })
    }

    fn digits(&self, core: &Core) -> Option<String> {
        let count = match self.area {
            Area::Signs => SEEN.len(),
            Area::Language => core.languages.len(),
            Area::Way => WAYS.len(),
        };
        Some(format!("1-{count}"))
    }
}
