//! The terminal around the program: takes it, reads keys, carries out effects, draws, and gives it back however it ends. It knows
//! nothing of questions or answers; what to do is decided by `app` and what to show by `ui`.
//!
//! Four threads and one queue. The loop owns the model and the screen (`runtime`); `input` waits for keys and `signals` for the
//! system; `store_thread` writes and confirms in order; `worker` reads. The last two begin with their first task.

pub mod burst;
pub mod crash;
pub mod decode;
pub mod depth;
pub mod effects;
pub mod export;
pub mod input;
pub mod news;
pub mod package;
pub mod paper;
pub mod runtime;
pub mod settings;
pub mod signals;
pub mod store_thread;
pub mod terminal;
pub mod texts;
pub mod worker;

use std::io::{self, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use ratatui::Terminal;

use crate::base::settings::Settings;
use crate::interface::app::Model;
use crate::interface::app::core::{Access as AppAccess, Core};
use crate::interface::app::msg::Viewport;
use crate::interface::app::screen::Screen;
use crate::interface::app::screen::first_run::FirstRunScreen;
use crate::interface::app::screen::home::HomeScreen;
use crate::interface::tui::effects::Effects;
use crate::interface::tui::paper::Paper;
use crate::interface::tui::runtime::Runtime;
use crate::interface::tui::texts::Speech;
use crate::interface::ui::theme::Theme;
use crate::storage::store::error::StoreError;
use crate::storage::store::open::Opened;
use crate::storage::store::{Access, Key, Store};
use crate::text::diag::render::{Look, one_to_text};
use crate::text::diag::source::SourceMap;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::tui as say;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::Phrase;
use crate::world::World;

/// The file of the store in the data folder.
pub const STORE: &str = "fener.db";

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
}

impl Exit {
    /// The code for whoever started the program.
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
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
}

/// Runs the program on the terminal until it ends.
pub fn run(config: Config) -> Exit {
    let world = config.world;
    let (settings, is_broken) = read_settings(&world, config.language);
    let system = system_language(&world, &settings);
    let base = Catalog::new(&Locale::english(), Arc::new(world.languages().0), world.interface_texts(), []);
    let speech = Speech::new(base, &settings, system.as_deref());
    if let Some(why) = no_terminal(&world) {
        say_on_stderr(&speech, &why);
        return Exit::Refused;
    }
    signals::forbid_core_files();
    let opened = match open(&world) {
        Ok(opened) => opened,
        Err(error) => {
            let text = one_to_text(&error.diagnostic(), &SourceMap::default(), &speech.interface(), Look::plain());
            writeln!(io::stderr(), "{text}").unwrap_or_default();
            return Exit::Failed;
        }
    };
    let broken = is_broken.then(|| say::settings_broken(settings::path(world.config_folder()).display().to_string()));
    let start = Start { world, settings, speech, opened, system, broken };
    match start.run() {
        Ok(exit) => exit,
        Err((speech, error)) => {
            say_on_stderr(&speech, &say::terminal_failed(error.to_string()));
            Exit::Failed
        }
    }
}
