//! Where a command works: the world it asks, the language it speaks, and the two streams it writes to.

use std::io::{self, IsTerminal as _, Write};
use std::path::Path;
use std::sync::Arc;

use crate::base::shown::{shown, shown_json};
use crate::cli::Exit;
use crate::cli::arguments::Early;
use crate::cli::passphrase::Passphrases;
use crate::interface::app::carried;
use crate::interface::tui::settings;
use crate::storage::store::error::StoreError;
use crate::text::diag::code::Code;
use crate::text::diag::render::{Look, one_to_text};
use crate::text::diag::source::SourceMap;
use crate::text::diag::{Diagnostic, Diagnostics};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{cli as say, place};
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::Phrase;
use crate::world::{Unreadable, World};

/// How many columns texts for people may have.
pub const WIDTH: usize = 100;

/// Why a command stops before its end.
pub enum Stop {
    /// For these reasons, with this status.
    Because(Exit, Diagnostics, Box<SourceMap>),
    /// Writing the result failed.
    Io(io::Error),
}

impl Stop {
    /// The answer is no.
    pub fn no(problem: Diagnostic) -> Stop {
        Stop::with(Exit::No, problem)
    }

    /// The arguments or what they name cannot be understood.
    pub fn refused(problem: Diagnostic) -> Stop {
        Stop::with(Exit::Refused, problem)
    }

    /// The outside world failed.
    pub fn failed(problem: Diagnostic) -> Stop {
        Stop::with(Exit::Failed, problem)
    }

    fn with(exit: Exit, problem: Diagnostic) -> Stop {
        Stop::Because(exit, Diagnostics(vec![problem]), Box::default())
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        Stop::Io(error)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Stop {
        Stop::failed(error.diagnostic())
    }
}

/// Neither an argument nor the system says where data could be.
pub fn no_folders(unreadable: &Unreadable) -> Stop {
    if unreadable.reason.is_empty() {
        let missing = Diagnostic::new(Code::DataFolderMissing, place::missing(&unreadable.what));
        return Stop::failed(missing.hint(place::missing_hint("--data")));
    }
    let what = say::no_folders(&unreadable.what, &unreadable.reason);
    Stop::failed(Diagnostic::new(Code::FoldersUnknown, what).hint(say::no_folders_hint()))
}

/// Where a command works.
pub struct Desk<'w> {
    /// The machine.
    pub world: World,
    /// The interface's texts in the language of this run.
    pub catalog: Catalog,
    /// The language asked for by hand, for the texts of questionnaires.
    pub questions: Option<Locale>,
    /// Results go here.
    pub out: &'w mut dyn Write,
    err: &'w mut dyn Write,
    color: (bool, bool),
    /// Where passphrases come from.
    pub passphrases: Passphrases,
}

impl<'w> Desk<'w> {
    /// Finds the language and the manner of this run. A language that is not known is said, and another is spoken.
    pub fn new(
        world: World,
        early: &Early,
        out: &'w mut dyn Write,
        err: &'w mut dyn Write,
    ) -> Desk<'w> {
        let languages = Arc::new(world.languages().0);
        let english = Catalog::new(&Locale::english(), languages, world.interface_texts(), []);
        let asked = early.language.clone();
        let chosen = asked
            .clone()
            .or_else(|| settings::read(world.config_folder()).0.language);
        let tag = chosen.or_else(sys_locale::get_locale);
        let locale = tag.as_deref().and_then(|tag| spoken(&english, tag));
        let catalog = match &locale {
            Some(locale) => english.in_language(locale),
            None => english,
        };
        let color = |is_terminal: bool| match color(early.color.as_deref()) {
            Some(has_colors) => has_colors,
            None => {
                let dumb = world.variable("TERM").is_some_and(|term| term == "dumb");
                is_terminal && world.variable("NO_COLOR").is_none() && !dumb
            }
        };
        let color = (
            color(io::stdout().is_terminal()),
            color(io::stderr().is_terminal()),
        );
        let questions = asked.as_deref().and_then(|tag| written(&catalog, tag));
        let mut desk = Desk {
            world,
            catalog,
            questions,
            out,
            err,
            color,
            passphrases: Passphrases::new(early.passphrase_fd.clone()),
        };
        if let (Some(tag), None, false) = (asked, &desk.questions, early.is_sheet) {
            desk.warn_language(&tag);
        }
        desk
    }

    fn warn_language(&mut self, tag: &str) {
        let offered = self.catalog.offered();
        let offered: Vec<_> = offered
            .into_iter()
            .map(|(language, _)| crate::text::i18n::phrase::Arg::Text(language.locale.to_string()))
            .collect();
        let what = Diagnostic::new(Code::LanguageUnknown, say::language_unknown(tag));
        self.warn(&what.hint(say::possible_values(offered)));
    }

    /// How results for people look.
    pub fn look(&self) -> Look {
        Look {
            color: self.color.0,
            width: WIDTH,
        }
    }

    /// Writes a line of a result for people; nothing that a terminal would obey gets out.
    pub fn line(&mut self, text: &str) -> Result<(), Stop> {
        writeln!(self.out, "{}", shown(text).trim_end())?;
        Ok(())
    }

    /// Writes a sentence as a line of a result.
    pub fn say(&mut self, phrase: &Phrase) -> Result<(), Stop> {
        let text = self.catalog.say(phrase);
        self.line(&text)
    }

    /// Writes a text of the program itself, which is as it should be.
    pub fn say_raw(&mut self, text: &str) -> Result<(), Stop> {
        self.out.write_all(text.as_bytes())?;
        Ok(())
    }

    /// Writes a result that programs read.
    pub fn json(&mut self, value: &serde_json::Value) -> Result<(), Stop> {
        let text = serde_json::to_string_pretty(value).map_err(io::Error::from)?;
        writeln!(self.out, "{}", shown_json(&text))?;
        Ok(())
    }

    /// Says something on standard error that does not stop the command.
    pub fn warn(&mut self, problem: &Diagnostic) {
        self.complain(&Diagnostics(vec![problem.clone()]), &SourceMap::default());
    }

    /// Says on standard error that a file goes into a folder that carries it elsewhere.
    pub fn name_carrier(&mut self, path: &Path) {
        if let Some(carrier) = self.world.carrier(path) {
            let what = carried::file(path.display().to_string(), carrier);
            self.warn(&Diagnostic::new(Code::FolderCarried, what));
        }
    }

    /// Says problems on standard error.
    pub fn complain(&mut self, problems: &Diagnostics, sources: &SourceMap) {
        let look = Look {
            color: self.color.1,
            width: WIDTH,
        };
        for problem in &problems.0 {
            let text = one_to_text(problem, sources, &self.catalog, look);
            // Nobody listens when standard error is closed.
            writeln!(self.err, "{text}").unwrap_or_default();
        }
    }

    /// Says why a command stopped, and gives the status it ends with. A reader that went away is no failure.
    pub fn end(&mut self, ended: Result<Exit, Stop>) -> Exit {
        let flushed = self.out.flush().map_err(Stop::from);
        match ended.and_then(|exit| flushed.map(|()| exit)) {
            Ok(exit) => exit,
            Err(Stop::Because(exit, problems, sources)) => {
                self.complain(&problems, &sources);
                exit
            }
            Err(Stop::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
            Err(Stop::Io(error)) => {
                let what = say::output_failed(error.to_string());
                self.warn(
                    &Diagnostic::new(Code::OutputFailed, what).hint(say::output_failed_hint()),
                );
                Exit::Failed
            }
        }
    }
}

/// What `--color` says: always, never, or nothing for certain.
pub fn color(value: Option<&str>) -> Option<bool> {
    match value {
        Some("always") => Some(true),
        Some("never") => Some(false),
        _ => None,
    }
}

/// The language of the interface that a tag means, if there are texts in it.
pub fn spoken(catalog: &Catalog, tag: &str) -> Option<Locale> {
    let offered = catalog.offered();
    let known = |locale: &Locale| {
        offered
            .iter()
            .any(|(language, _)| language.locale == *locale)
    };
    let exact = Locale::parse(tag).filter(known);
    let meant = || {
        catalog
            .languages()
            .matching(tag)
            .map(|language| language.locale.clone())
    };
    exact.or_else(|| meant().filter(known))
}

/// The language that a tag means, whether or not the interface has texts in it.
fn written(catalog: &Catalog, tag: &str) -> Option<Locale> {
    let languages = catalog.languages();
    let exact = Locale::parse(tag).filter(|locale| languages.listed(locale).is_some());
    exact
        .or_else(|| {
            languages
                .matching(tag)
                .map(|language| language.locale.clone())
        })
        .or_else(|| spoken(catalog, tag))
}
