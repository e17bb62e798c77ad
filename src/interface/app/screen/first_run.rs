//! The first start: the language, and how the screen is used. Nothing else is asked, and both can be changed later.

use crate::base::settings::Look;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::home::{HomeScreen, NEWEST};
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::text::i18n::keys::app;

/// The ways of use on offer, in order: as it is, larger contrast, projector.
pub const WAYS: [Look; 3] = [Look::Dark, Look::ContrastDark, Look::Light];

/// Where keys act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
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

    fn look(&mut self, core: &mut Core) {
        core.settings.look = WAYS.get(self.way.at).copied().unwrap_or_default();
    }

    fn done(&mut self, core: &mut Core) -> Step {
        if let Some(language) = core.languages.get(self.language.at) {
            core.settings.language = Some(language.tag.clone());
        }
        self.look(core);
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
            Action::NextArea | Action::PreviousArea => {
                self.area = if self.area == Area::Language {
                    Area::Way
                } else {
                    Area::Language
                };
                return Some(Step::stay());
            }
            Action::Enter => return Some(self.done(core)),
            Action::Take => {}
            _ => return None,
        }
        Some(match self.area {
            Area::Language => Step::effects(self.use_marked(core)),
            Area::Way => {
                self.look(core);
                Step::stay()
            }
        })
    }

    fn digits(&self, core: &Core) -> Option<String> {
        let count = match self.area {
            Area::Language => core.languages.len(),
            Area::Way => WAYS.len(),
        };
        Some(format!("1-{count}"))
    }
}
