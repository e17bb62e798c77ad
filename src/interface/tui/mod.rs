//! The terminal around the program: takes it, reads keys, carries out effects, draws, and gives it back however it ends. It knows
//! nothing of questions or answers; what to do is decided by `app` and what to show by `ui`.
//!
//! Where a screen cannot be drawn or nobody sees it, `lines` has the loop instead: the same model, turn by turn in plain lines.
//!
//! Four threads and one queue. The loop owns the model and the screen (`runtime`) and waits for keys and for the others (`input`);
//! `signals` waits for the system; `store_thread` writes and confirms in order; `worker` reads. The last two begin with their first task.

pub mod backup;
pub mod bundle_file;
pub mod burst;
pub mod console;
pub mod countries;
pub mod crash;
pub mod decode;
pub mod depth;
pub mod editions;
pub mod effects;
pub mod export;
pub mod folder;
pub mod input;
pub mod lines;
pub mod news;
pub mod offers;
pub mod package;
pub mod paper;
mod pen;
pub mod place;
pub mod pointer;
pub mod protect;
pub mod runtime;
pub mod settings;
mod showing;
pub mod signals;
pub mod signs;
pub mod store_thread;
pub mod terminal;
pub mod texts;
pub mod transfer;
pub mod worker;

use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;

use crate::base::settings::Settings;
use crate::base::time::Timestamp;
use crate::interface::app::Model;
use crate::interface::app::carried;
use crate::interface::app::core::{Access as AppAccess, Core};
use crate::interface::app::msg::Viewport;
use crate::interface::app::screen::Screen;
use crate::interface::app::screen::first_run::{FirstRunScreen, Places};
use crate::interface::app::screen::home::HomeScreen;
use crate::interface::app::screen::unlock::UnlockScreen;
use crate::interface::tui::depth::Depths;
use crate::interface::tui::effects::Effects;
use crate::interface::tui::input::Inbox;
use crate::interface::tui::news::Post;
use crate::interface::tui::paper::Paper;
use crate::interface::tui::runtime::Runtime;
use crate::interface::tui::showing::Showing;
use crate::interface::tui::texts::Speech;
use crate::interface::ui::theme::Theme;
use crate::storage::store::error::StoreError;
use crate::storage::store::open::Opened;
use crate::storage::store::{Access, Key, Store, keys};
use crate::text::diag::render::{Look, one_to_text};
use crate::text::diag::source::SourceMap;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{place as kept, tui as say};
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::Phrase;
use crate::world::World;

/// The file of the store in the data folder.
pub const STORE: &str = "visits.fener";

/// What a shell calls the end of a terminal.
const HANG_UP: i32 = 1;

/// How the program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// As asked.
    Done,
    /// It could not begin as it was called.
    Refused,
    /// The outside world failed.
    Failed,
    /// By a mistake of its own.
    Bug,
    /// Because of a signal.
    Signal(i32),
    /// The screen was locked at this moment: the program takes its own place, which forgets everything it held in memory.
    Locked(Timestamp),
    /// The same, and the terminal goes to the shell first.
    Stopped(Timestamp),
    /// It goes on in the other way: in plain lines, or on a drawn screen.
    Turned,
}

impl Exit {
    /// The code for whoever started the program.
    pub fn code(self) -> u8 {
        match self {
            Exit::Done | Exit::Locked(_) | Exit::Stopped(_) | Exit::Turned => 0,
            Exit::Refused => 2,
            Exit::Failed => 3,
            Exit::Bug => crash::CODE,
            Exit::Signal(signal) => u8::try_from(signal.saturating_add(128)).unwrap_or(u8::MAX),
        }
    }
}

/// What the screen starts with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the program lives.
    pub world: World,
    /// The language for this run, before the settings.
    pub language: Option<String>,
    /// Whether the screen has colours in this run, whatever the settings and the terminal say; `None` leaves it to them.
    pub color: Option<bool>,
    /// Whether plain lines were asked for.
    pub plain: bool,
}

/// How it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// A drawn screen.
    Drawn,
    /// Plain lines.
    Lines,
}

/// Runs the program on the terminal until it ends.
pub fn run(config: Config) -> Exit {
    let world = config.world;
    if world.was_stopped() {
        signals::stop_self();
    }
    let (settings, is_broken) = settings::read(world.config_folder());
    let system = if settings.language.is_none() {
        sys_locale::get_locale()
    } else {
        None
    };
    let base = Catalog::new(
        &Locale::english(),
        Arc::new(world.languages().0),
        world.interface_texts(),
        [],
    );
    let mut speech = Speech::new(base, &settings, system.as_deref());
    if let Some(tag) = &config.language {
        speech.speak_for_now(tag, &settings);
    }
    let Some(showing) = shown(&world, config.plain || settings.plain) else {
        say_after(&speech, &say::no_terminal());
        return Exit::Refused;
    };
    // Only what the settings say can be chosen otherwise while the program runs.
    let may_turn = !config.plain && shown(&world, false) == Some(Shown::Drawn);
    signals::forbid_core_files();
    let asks_language = settings.language.is_none() && config.language.is_none();
    let path = world.data_folder().join(STORE);
    let places = places(&world).filter(|_| asks_language && !path.exists());
    let opened = match first_store(&path, &world, places.is_some()) {
        Ok(opened) => opened,
        Err(error) => {
            let (no_sources, texts) = (SourceMap::default(), speech.interface());
            let text = one_to_text(&error.diagnostic(), &no_sources, &texts, Look::plain());
            writeln!(io::stderr(), "{text}").unwrap_or_default();
            return Exit::Failed;
        }
    };
    let is_locked = opened.is_none() && places.is_none();
    let broken = is_broken
        .then(|| say::settings_broken(settings::path(world.config_folder()).display().to_string()));
    let begun = Begun {
        asks_signs: showing == Shown::Drawn && may_lack_signs(&world),
        world,
        settings,
        speech,
        opened,
        broken,
        first_run: (asks_language && !is_locked).then_some(system),
        is_locked,
        places,
        color: config.color,
        shown: showing,
        may_turn,
    };
    begun.run()
}

/// The store that the program begins with; none before its place is known or its key was found.
fn first_store(path: &Path, world: &World, asks_place: bool) -> Result<Option<Opened>, StoreError> {
    if asks_place || keys::is_locked(path) {
        return Ok(None);
    }
    match Store::open(path, Access::Write, Key::none()) {
        Err(StoreError::Locked { .. }) => Ok(None),
        opened => Ok(Some(place::without_what_is_due(opened?, world))),
    }
}

/// Where the data can be kept, as long as nobody has said where.
fn places(world: &World) -> Option<Places> {
    let choice = world.choice()?;
    Some(Places {
        usual: world.data_folder().display().to_string(),
        beside: choice
            .beside
            .as_ref()
            .map(|path| path.display().to_string()),
    })
}

/// How it can be shown here. Lines are for whoever asked for them, also by the variable that other programs know, and for a terminal
/// that cannot place text; without a terminal they must have been asked for, or a program that starts this one by mistake would wait.
fn shown(world: &World, asked: bool) -> Option<Shown> {
    let accessible = world.variable("ACCESSIBLE");
    if asked || accessible.is_some_and(|value| value != "0") {
        return Some(Shown::Lines);
    }
    if !terminal::is_terminal() {
        return None;
    }
    let term = world.variable("TERM").unwrap_or_default();
    let is_dumb = term == "dumb" || (term.is_empty() && cfg!(unix));
    Some(if is_dumb { Shown::Lines } else { Shown::Drawn })
}

/// Where the program was locked, it begins anew in its own place: nothing of what it held is left, neither the key nor a word.
fn begin_anew(world: &World, exit: Exit) -> Exit {
    let (at, stops) = match exit {
        Exit::Locked(at) => (at, false),
        Exit::Stopped(at) => (at, true),
        exit => return exit,
    };
    let code = world.begin_anew(at, stops);
    // Whoever came after has ended, or could not begin.
    terminal::leave();
    match code {
        Some(0) => Exit::Done,
        _ => Exit::Failed,
    }
}

/// Says something when the terminal is not ours.
fn say_after(speech: &Speech, phrase: &Phrase) {
    writeln!(io::stderr(), "{}", speech.texts().first.say(phrase)).unwrap_or_default();
}

/// What was read before the terminal is taken.
struct Begun {
    world: World,
    settings: Settings,
    speech: Speech,
    /// The store, once it can be opened.
    opened: Option<Opened>,
    /// A word on the settings file.
    broken: Option<Phrase>,
    /// Whether the language is asked for, and the one of the computer.
    first_run: Option<Option<String>>,
    /// Where the data can be kept, if that is asked for.
    places: Option<Places>,
    /// Whether the key of the store is asked for.
    is_locked: bool,
    /// Whether the screen has colours, asked for by hand.
    color: Option<bool>,
    /// Whether it is asked first if the signs that draw are seen.
    asks_signs: bool,
    /// How it is shown at first.
    shown: Shown,
    /// Whether that can be chosen otherwise.
    may_turn: bool,
}

impl Begun {
    /// Whatever fails from now on is reported.
    fn watch(&self) {
        let clock = self.world.clone();
        crash::watch(
            self.world.data_folder().to_owned(),
            self.speech.interface(),
            move || clock.moment().at,
        );
    }

    fn run(self) -> Exit {
        self.watch();
        let world = self.world.clone();
        let opened = Showing::open(self.shown);
        let opened = opened.and_then(|showing| Ok((showing.size()?, showing)));
        let ((columns, rows), showing) = match opened {
            Ok(opened) => opened,
            Err(error) => {
                terminal::leave();
                say_after(&self.speech, &say::terminal_failed(error.to_string()));
                return Exit::Failed;
            }
        };
        let mut runtime = self.runtime(showing.post(), columns, rows);
        let exit = showing.live(&mut runtime);
        // The cover stays until whoever comes after draws over it.
        if !matches!(exit, Exit::Locked(_)) {
            terminal::leave();
        }
        let exit = runtime.end(exit);
        terminal::hand_on();
        begin_anew(&world, exit)
    }

    fn runtime(self, post: &Post, columns: u16, rows: u16) -> Runtime {
        // What is shown before there is a store reads and writes nothing.
        let opened = self.opened.map(|opened| place::opened(opened, &self.world));
        let (store, access) = match opened {
            Some((store, access)) => (Some(store), access),
            None => (None, AppAccess::Read(kept::not_chosen())),
        };
        let depths = Depths::of(|name| self.world.variable(name), self.color);
        let mut core = Core::new(
            self.settings,
            self.speech.offered(),
            Viewport { columns, rows },
            access,
        );
        if let Some(store) = &store {
            core.was_cut_off = store.was_cut_off();
            core.is_encrypted = store.is_encrypted();
            core.may_protect = core.may_write() && !store.is_encrypted();
        }
        core.folders = place::folders(&self.world);
        if let Some(phrase) = self.broken {
            core.warn(phrase);
        }
        if store.is_some() {
            warn_of_store(&mut core, &self.world);
        }
        // GNU screen erases without colour, and some call themselves the same.
        let terminal = self.world.variable("TERM");
        let writes_blanks = terminal.is_some_and(|term| term.starts_with("screen"));
        let themed = (
            core.settings.look,
            core.settings.glyphs,
            core.settings.large,
        );
        let screen = match &self.first_run {
            _ if self.is_locked => Screen::Unlock(UnlockScreen::new(self.world.locked_at())),
            Some(system) => first_run(&core, system.as_deref(), self.asks_signs, self.places),
            None => Screen::Home(HomeScreen::new()),
        };
        let (world, news) = (self.world.clone(), post.clone());
        let effects = match store {
            Some(store) => Effects::new(world, store, news),
            None => Effects::waiting(world, self.world.data_folder().join(STORE), news),
        };
        Runtime {
            model: Model::new(core, screen),
            speech: self.speech,
            effects,
            world: self.world,
            paper: Paper::new(columns, rows).writing_blanks(writes_blanks),
            depths,
            theme: Theme::new(themed.0, themed.1, depths.at(themed.0)).in_large_view(themed.2),
            themed,
            wake: None,
            asked: std::collections::BTreeSet::new(),
            locks: None,
            may_turn: self.may_turn,
            clicked: None,
        }
    }
}

/// What must be known of a store before anything is done with it: where it lies, or that it is only read.
fn warn_of_store(core: &mut Core, world: &World) {
    if let Some(carrier) = world.carrier(world.data_folder()) {
        core.warn(carried::data(carrier));
    }
    if let AppAccess::Read(why) = &core.access {
        core.warn(why.clone());
    }
}

/// Says whether the signs that draw may be missing here.
fn may_lack_signs(world: &World) -> bool {
    signs::may_lack_signs(cfg!(windows), |name| world.variable(name))
}

/// The first start, which asks first whether the signs that draw are seen where they may be missing and something is drawn.
fn first_run(
    core: &Core,
    system: Option<&str>,
    asks_signs: bool,
    places: Option<Places>,
) -> Screen {
    let screen = FirstRunScreen::new(core, system);
    let screen = match places {
        Some(places) => screen.asking_for_place(places),
        None => screen,
    };
    Screen::FirstRun(match asks_signs {
        true => screen.asking_for_signs(),
        false => screen,
    })
}

impl Runtime {
    /// Draws the first frame, then waits for whatever comes.
    fn live(&mut self, post: &Post, inbox: &mut Inbox, is_begun: bool) -> Exit {
        match self.begin(is_begun) {
            Ok(None) => {}
            Ok(Some(exit)) => return exit,
            Err(_) => return Exit::Signal(HANG_UP),
        }
        match inbox.begin(post) {
            Ok(()) => self.run(inbox),
            Err(_) => Exit::Failed,
        }
    }

    /// Lets the threads end and says on the terminal what nobody could see on the screen.
    fn end(self, exit: Exit) -> Exit {
        let unsaved = self.effects.finish();
        if unsaved > 0 {
            terminal::leave();
            say_after(&self.speech, &say::left_unsaved(unsaved));
        }
        match exit {
            // Whoever takes this place knows nothing of what was lost.
            Exit::Done | Exit::Locked(_) | Exit::Stopped(_) | Exit::Turned if unsaved > 0 => {
                Exit::Failed
            }
            exit => exit,
        }
    }
}
