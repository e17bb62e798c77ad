//! The first start: the language, and how the screen is used; both can be changed later. Where nobody has said yet in which folder the
//! data are kept, that is asked after them, and until then nothing is written anywhere. Only where the signs that draw may be missing
//! it is asked first whether they can be seen.

use crate::base::settings::{Glyphs, Look};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{DataPlace, Effect, Order, Ticket};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::msg::Outcome;
use crate::interface::app::screen::home::{HomeScreen, NEWEST};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::text_field::TextField;
use crate::text::i18n::keys::{app, place as kept};

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
    /// Where the data are kept; shown alone.
    Place,
}

/// Where the data can be kept, as the user knows the folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Where this computer keeps them.
    pub usual: String,
    /// Beside the program, if that can be written.
    pub beside: Option<String>,
}

/// A place on offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Where this computer keeps them.
    Usual,
    /// Beside the program.
    Beside,
    /// In a folder that is typed.
    Typed,
}

impl Places {
    /// What is on offer, in order.
    pub fn offers(&self) -> Vec<Offer> {
        let beside = self.beside.as_ref().map(|_| Offer::Beside);
        let rest = beside.into_iter().chain([Offer::Typed]);
        std::iter::once(Offer::Usual).chain(rest).collect()
    }
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
    /// Whether one was chosen; until then the settings stay as they are.
    pub has_way: bool,
    /// The marked answer to whether the signs are seen.
    pub seen: ListCursor,
    /// Where the data can be kept; `None` when that was said before the start.
    pub places: Option<Places>,
    /// The marked place.
    pub place: ListCursor,
    /// Another folder while it is typed.
    pub folder: Option<TextField>,
    /// The place that is being tried.
    pub trying: Option<Ticket>,
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
            has_way: false,
            seen: ListCursor::default(),
            places: None,
            place: ListCursor::default(),
            folder: None,
            trying: None,
        }
    }

    /// The same where nobody has said yet in which folder the data are kept.
    #[must_use]
    pub fn asking_for_place(self, places: Places) -> FirstRunScreen {
        FirstRunScreen {
            places: Some(places),
            ..self
        }
    }

    fn offers(&self) -> Vec<Offer> {
        self.places.as_ref().map(Places::offers).unwrap_or_default()
    }

    /// Goes on after language and way of use.
    fn go_on(&mut self, core: &mut Core) -> Step {
        match self.places {
            None => self.finish(core),
            Some(_) => {
                self.area = Area::Place;
                self.go_the_way(core);
                Step::effects(self.use_marked(core))
            }
        }
    }

    /// Takes the marked place, or lets a folder be typed.
    fn settle(&mut self, core: &mut Core) -> Step {
        match self.offers().get(self.place.at) {
            Some(Offer::Usual) => self.try_place(DataPlace::Usual, core),
            Some(Offer::Beside) => self.try_place(DataPlace::Beside, core),
            Some(Offer::Typed) => {
                self.folder = Some(TextField::line(""));
                Step::stay()
            }
            None => Step::stay(),
        }
    }

    fn try_place(&mut self, place: DataPlace, core: &mut Core) -> Step {
        let effect = core.effect(Order::UseDataFolder(place));
        self.trying = Some(effect.ticket);
        Step::effects(vec![effect])
    }

    fn type_folder(&mut self, action: Action, core: &mut Core) -> Option<Step> {
        let field = self.folder.as_mut()?;
        match action {
            Action::Enter if field.text().trim().is_empty() => {
                core.say(kept::type_one());
                Some(Step::stay())
            }
            Action::Enter => {
                let place = DataPlace::Within(field.text().to_owned());
                Some(self.try_place(place, core))
            }
            Action::Back => {
                self.folder = None;
                Some(Step::stay())
            }
            _ => field.act(action, box_columns(core)).then(Step::stay),
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
            second: core.settings.second_language.clone(),
        };
        vec![core.effect(order)]
    }

    /// Puts the marked way of use to use at once.
    fn go_the_way(&self, core: &mut Core) {
        if !self.has_way {
            return;
        }
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

    fn finish(&mut self, core: &mut Core) -> Step {
        if let Some(language) = core.languages.get(self.language.at) {
            core.settings.language = Some(language.tag.clone());
        }
        self.go_the_way(core);
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
        if self.folder.is_some() {
            return vec![Context::Line, Context::Always];
        }
        vec![
            Context::FirstRun,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        if self.folder.is_some() {
            return self.type_folder(action, core);
        }
        let offers = self.offers().len();
        let (cursor, count) = match self.area {
            Area::Signs => (&mut self.seen, SEEN.len()),
            Area::Place => (&mut self.place, offers),
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
            Action::NextArea | Action::PreviousArea | Action::Back if self.area == Area::Place => {
                self.area = Area::Language;
                return Some(Step::stay());
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
            Action::Enter if self.area == Area::Place => return Some(self.settle(core)),
            Action::Enter => return Some(self.go_on(core)),
            Action::Take => {}
            _ => return None,
        }
        let is_chosen = matches!(action, Action::Digit(_) | Action::Take);
        Some(match self.area {
            Area::Signs if is_chosen => self.see(core),
            Area::Signs | Area::Place => Step::stay(),
            Area::Language => Step::effects(self.use_marked(core)),
            Area::Way => {
                self.has_way = true;
                self.go_the_way(core);
                Step::stay()
            }
        })
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
        if self.trying.take_if(|trying| *trying == ticket).is_none() {
            return Step::stay();
        }
        let Outcome::DataFolder(kept) = outcome else {
            return Step::stay();
        };
        core.take_in(kept);
        core.name_carrier();
        self.finish(core)
    }

    fn digits(&self, core: &Core) -> Option<String> {
        if self.folder.is_some() {
            return None;
        }
        let count = match self.area {
            Area::Signs => SEEN.len(),
            Area::Place => self.offers().len(),
            Area::Language => core.languages.len(),
            Area::Way => WAYS.len(),
        };
        Some(format!("1-{count}"))
    }
}
