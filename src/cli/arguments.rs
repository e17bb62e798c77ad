//! The arguments: built from the one table of commands with help in the user's language, and read with mistakes as diagnostics.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, value_parser};

use crate::cli::COMMANDS;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{cli as say, passphrase as seal};
use crate::text::i18n::phrase::{Arg as PhraseArg, Phrase};

/// The id of the global argument for the data folder.
pub const DATA: &str = "data";
/// The id of the global argument for the language.
pub const LANGUAGE: &str = "language";
/// The id of the global argument for colours.
pub const COLOR: &str = "color";
/// The id of the global argument for the file descriptor of passphrases.
pub const PASSPHRASE_FD: &str = "passphrase-fd";
/// The id of the argument for plain lines in place of a drawn screen.
pub const PLAIN: &str = "plain";
/// The id of the argument for output that programs read.
pub const JSON: &str = "json";

/// Where the arguments that every command has stand in its help, and behind them that for the help.
const GLOBALS: usize = 900;

/// What must be known before the arguments are read, because their help is in the user's language: looked for in the raw arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Early {
    /// The data folder.
    pub data: Option<OsString>,
    /// The language.
    pub language: Option<String>,
    /// `always` or `never`.
    pub color: Option<String>,
    /// The file descriptor from which passphrases are read.
    pub passphrase_fd: Option<String>,
    /// Whether the language is that of a translator's sheet, of which the command says itself whether it is known.
    pub is_sheet: bool,
}

impl Early {
    /// Looks through the arguments as they were typed.
    pub fn of(arguments: &[OsString]) -> Early {
        let mut early = Early::default();
        let mut rest = arguments.iter().skip(1);
        let mut words: Vec<String> = Vec::new();
        let mut languages: Vec<(bool, Option<String>)> = Vec::new();
        while let Some(argument) = rest.next() {
            let text = argument.to_string_lossy();
            if text == "--" {
                break;
            }
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name, Some(OsString::from(value))),
                None => (&*text, None),
            };
            let slot = match name {
                "--data" | "--language" | "--color" | "--passphrase-fd" => name,
                _ => {
                    words.extend((!name.starts_with('-')).then(|| name.to_owned()));
                    continue;
                }
            };
            let Some(value) = value.or_else(|| rest.next().cloned()) else {
                break;
            };
            match slot {
                "--data" => early.data = Some(value),
                "--language" => languages.push((words.is_empty(), value.into_string().ok())),
                "--passphrase-fd" => early.passphrase_fd = value.into_string().ok(),
                _ => early.color = value.into_string().ok(),
            }
        }
        // Behind `translate` stands the language of the sheet; whoever sends it out speaks what is named before, if anything is.
        let is_sheet = words.first().is_some_and(|word| word == "translate")
            && !words.iter().any(|word| word == "import");
        let before = languages.iter().any(|(is_before, _)| *is_before);
        let mut named = languages.into_iter().rev();
        let spoken = named.find(|(is_before, _)| *is_before || !is_sheet || !before);
        early.is_sheet = is_sheet && !before;
        early.language = spoken.and_then(|(_, language)| language);
        early
    }
}

/// A command that is being built in a language.
pub struct Builder {
    command: Command,
    words: Words,
}

/// The words that stand in every help.
#[derive(Clone)]
struct Words {
    catalog: Catalog,
    arguments: String,
    options: String,
}

impl Words {
    fn new(catalog: &Catalog) -> Words {
        Words {
            arguments: catalog.say(&say::heading_arguments()),
            options: catalog.say(&say::heading_options()),
            catalog: catalog.clone(),
        }
    }
}

impl Builder {
    /// Adds a switch.
    pub fn switch(self, id: &'static str, help: fn() -> Phrase) -> Builder {
        let arg = Arg::new(id).long(id).action(ArgAction::SetTrue);
        self.option(arg, help)
    }

    /// Adds the switch for output that programs read.
    pub fn json(self) -> Builder {
        self.switch(JSON, say::help_json)
    }

    /// Adds an option with a value of some fixed words.
    pub fn choice(
        self,
        id: &'static str,
        words: impl IntoIterator<Item = &'static str>,
        help: fn() -> Phrase,
    ) -> Builder {
        let words: Vec<&'static str> = words.into_iter().collect();
        let name = words.join("|");
        let arg = Arg::new(id)
            .long(id)
            .value_parser(words)
            .value_name(name)
            .hide_possible_values(true);
        self.option(arg, help)
    }

    /// Adds an option with a value.
    pub fn value(self, id: &'static str, name: fn() -> Phrase, help: fn() -> Phrase) -> Builder {
        let name = self.words.catalog.say(&name());
        self.option(Arg::new(id).long(id).value_name(name), help)
    }

    /// Adds an option with a value that may be given more than once.
    pub fn values(self, id: &'static str, name: fn() -> Phrase, help: fn() -> Phrase) -> Builder {
        let name = self.words.catalog.say(&name());
        let arg = Arg::new(id).long(id).action(ArgAction::Append);
        self.option(arg.value_name(name), help)
    }

    /// Adds an option with a path.
    pub fn path(self, id: &'static str, name: fn() -> Phrase, help: fn() -> Phrase) -> Builder {
        let name = self.words.catalog.say(&name());
        let arg = Arg::new(id).long(id).value_parser(value_parser!(PathBuf));
        self.option(arg.value_name(name), help)
    }

    /// Adds what must or may stand without a dash; one or more than one.
    pub fn positional(
        mut self,
        id: &'static str,
        (required, many): (bool, bool),
        name: fn() -> Phrase,
        help: fn() -> Phrase,
    ) -> Builder {
        let action = match many {
            true => ArgAction::Append,
            false => ArgAction::Set,
        };
        let mut arg = Arg::new(id)
            .action(action)
            .required(required)
            .display_order(self.command.get_positionals().count())
            .value_name(self.words.catalog.say(&name()))
            .help(self.words.catalog.say(&help()))
            .help_heading(self.words.arguments.clone());
        if many {
            arg = arg.num_args(1..);
        }
        self.command = self.command.arg(arg);
        self
    }

    /// Adds what must stand without a dash and is one of some fixed words.
    pub fn positional_choice(
        mut self,
        id: &'static str,
        words: impl IntoIterator<Item = &'static str>,
        name: fn() -> Phrase,
        help: fn() -> Phrase,
    ) -> Builder {
        let words: Vec<&'static str> = words.into_iter().collect();
        let help = format!("{} ({})", self.words.catalog.say(&help()), words.join(", "));
        let arg = Arg::new(id)
            .required(true)
            .value_parser(words)
            .display_order(self.command.get_positionals().count())
            .value_name(self.words.catalog.say(&name()))
            .help(help)
            .hide_possible_values(true)
            .help_heading(self.words.arguments.clone());
        self.command = self.command.arg(arg);
        self
    }

    /// Says that one argument must be given.
    pub fn required(mut self, id: &'static str) -> Builder {
        self.command = self.command.mut_arg(id, |arg| arg.required(true));
        self
    }

    /// Says that an argument means something only beside another.
    pub fn only_with(mut self, id: &'static str, other: &'static str) -> Builder {
        self.command = self.command.mut_arg(id, |arg| arg.requires(other));
        self
    }

    /// Says that exactly one of these arguments must be given.
    pub fn one_of(mut self, ids: [&'static str; 2]) -> Builder {
        let group = ArgGroup::new("one of").args(ids).required(true);
        self.command = self.command.group(group);
        self
    }

    /// Adds what stands at the end of the help.
    pub fn after(mut self, text: fn() -> Phrase) -> Builder {
        let text = self.words.catalog.say(&text());
        self.command = self.command.after_help(text);
        self
    }

    fn option(mut self, arg: Arg, help: fn() -> Phrase) -> Builder {
        let arg = arg
            .help(self.words.catalog.say(&help()))
            .help_heading(self.words.options.clone());
        self.command = self.command.arg(arg);
        self
    }
}

/// The whole command line in the language of a catalog.
pub fn command(catalog: &Catalog) -> Command {
    let words = Words::new(catalog);
    let mut whole = Command::new("fener")
        .version(env!("CARGO_PKG_VERSION"))
        .about(catalog.say(&say::about()))
        .after_help(catalog.say(&say::after()))
        .subcommand_help_heading(catalog.say(&say::heading_commands()))
        .subcommand_value_name(catalog.say(&say::value_command()))
        .disable_help_subcommand(true)
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .display_order(GLOBALS + 2)
                .help(catalog.say(&say::help_version()))
                .help_heading(words.options.clone()),
        )
        .disable_version_flag(true);
    let mut globals = Builder {
        command: dressed(whole, &words),
        words: words.clone(),
    };
    globals = globals
        .path(DATA, say::value_folder, say::help_data)
        .value(LANGUAGE, say::value_language, say::help_language)
        .choice(COLOR, ["auto", "always", "never"], say::help_color)
        .value(PASSPHRASE_FD, seal::value_number, seal::help_fd)
        .switch(PLAIN, say::help_plain);
    whole = globals.command;
    for id in [DATA, LANGUAGE, COLOR, PASSPHRASE_FD] {
        // What holds for every command stands behind the command's own.
        whole = whole.mut_arg(id, |arg| arg.global(true).display_order(GLOBALS));
    }
    for command in COMMANDS {
        let built = Builder {
            command: dressed(Command::new(command.name), &words)
                .about(catalog.say(&(command.about)())),
            words: words.clone(),
        };
        whole = whole.subcommand((command.arguments)(built).command);
    }
    whole
}

/// What every level of the help has: its own words for "Usage" and for the help itself.
fn dressed(command: Command, words: &Words) -> Command {
    let usage = words.catalog.say(&say::heading_usage());
    command
        .help_template(format!(
            "{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .display_order(GLOBALS + 1)
                .help(words.catalog.say(&say::help_help()))
                .help_heading(words.options.clone()),
        )
}

/// What reading the arguments came to.
pub enum Parsed {
    /// The arguments.
    Ready(ArgMatches),
    /// A text to print: help or version.
    Say(String),
    /// They cannot be understood.
    Wrong(Box<Diagnostic>),
}

/// Reads the arguments.
pub fn parse(arguments: &[OsString], catalog: &Catalog) -> Parsed {
    match command(catalog).try_get_matches_from(arguments) {
        Ok(matches) => Parsed::Ready(matches),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                // The one word that clap writes by itself.
                let options = format!("[{}]", catalog.say(&say::value_options()));
                Parsed::Say(error.render().to_string().replace("[OPTIONS]", &options))
            }
            _ => Parsed::Wrong(Box::new(wrong(&error))),
        },
    }
}

/// A mistake in the arguments, in our words.
fn wrong(error: &clap::Error) -> Diagnostic {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let mut problem = match error.kind() {
        ErrorKind::InvalidSubcommand => Diagnostic::new(
            Code::CommandUnknown,
            say::command_unknown(text(ContextKind::InvalidSubcommand)),
        ),
        ErrorKind::UnknownArgument => {
            Diagnostic::new(Code::OptionUnknown, say::option_unknown(argument))
        }
        ErrorKind::MissingRequiredArgument => {
            Diagnostic::new(Code::ArgumentMissing, say::argument_missing(argument))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Diagnostic::new(Code::ArgumentMissing, say::value_missing(argument))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Diagnostic::new(Code::ValueInvalid, say::value_invalid(value, argument))
        }
        ErrorKind::InvalidUtf8 => Diagnostic::new(Code::ValueInvalid, say::not_utf8()),
        _ => Diagnostic::new(Code::ArgumentSurplus, say::argument_surplus(argument)),
    };
    for kind in [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ] {
        let suggested = text(kind);
        if !suggested.is_empty() {
            problem = problem.hint(say::did_you_mean(suggested));
        }
    }
    let valid = match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(valid)) => valid.clone(),
        _ => Vec::new(),
    };
    if !valid.is_empty() {
        let valid: Vec<PhraseArg> = valid.into_iter().map(PhraseArg::Text).collect();
        problem = problem.hint(say::possible_values(valid));
    }
    problem.hint(say::see_help())
}
