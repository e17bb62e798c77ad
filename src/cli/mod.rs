//! The command line: the same lower half of the program without a screen. Results go to standard output and nothing else does; what
//! is wrong goes to standard error as diagnostics. Every word comes from the catalog, the help of each command included.
//!
//! | Status | Means |
//! |---|---|
//! | 0 | done |
//! | 1 | the answer is no: a check or a scenario found problems, or there is no such session or questionnaire |
//! | 2 | the arguments or what they name cannot be understood |
//! | 3 | the outside world failed: the disk, the store, the terminal |
//! | 70 | a mistake in the program |

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::arguments::{Early, Parsed};
use crate::cli::care::{backup, delete, doctor, erase, restore, verify};
use crate::cli::desk::{Desk, Stop};
use crate::interface::tui::{self, Config};
use crate::text::i18n::keys::{
    agree as agreement, author, bundle as carry, care as care_say, cli as say, passphrase as seal,
    translate as sheets, upgrade as carried,
};
use crate::text::i18n::phrase::Phrase;
use crate::world::World;

mod agree;
pub mod arguments;
mod bundle;
mod care;
mod check;
mod completions;
pub mod desk;
mod diff;
pub mod eval;
mod eval_batch;
mod export;
mod import;
pub mod keys;
mod languages;
mod levels;
mod lines;
mod list;
mod man;
mod new;
mod open_session;
mod out_file;
mod passphrase;
mod print;
mod questionnaire;
mod replay;
mod roll_up;
mod schema;
mod score;
mod show;
mod show_part;
mod translate;
mod unusable;
mod upgrade;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// The answer is no.
    No,
    /// The arguments, or what they name, cannot be understood.
    Refused,
    /// The outside world failed.
    Failed,
    /// A mistake in the program.
    Bug,
}

impl Exit {
    /// The status for whoever started the program.
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::No => 1,
            Exit::Refused => 2,
            Exit::Failed => 3,
            Exit::Bug => 70,
        }
    }
}

/// One command: its name, what it is for, its arguments and what it does.
pub struct Command {
    /// As it is typed.
    pub name: &'static str,
    /// What it is for, in one line.
    pub about: fn() -> Phrase,
    /// Its own arguments.
    pub arguments: fn(arguments::Builder) -> arguments::Builder,
    /// Carries it out.
    pub run: fn(&ArgMatches, &mut Desk<'_>) -> Result<Exit, Stop>,
}

/// Every command, in the order of the help. There is no other list of them.
#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    Command { name: "list", about: say::about_list, arguments: list::arguments, run: list::run },
    Command { name: "show", about: say::about_show, arguments: show::arguments, run: show::run },
    Command { name: "check", about: say::about_check, arguments: check::arguments, run: check::run },
    Command { name: "diff", about: author::about_diff, arguments: diff::arguments, run: diff::run },
    Command { name: "new", about: author::about_new, arguments: new::arguments, run: new::run },
    Command { name: "print", about: say::about_print, arguments: print::arguments, run: print::run },
    Command { name: "score", about: say::about_score, arguments: score::arguments, run: score::run },
    Command { name: "agree", about: agreement::about, arguments: agree::arguments, run: agree::run },
    Command { name: "export", about: say::about_export, arguments: export::arguments, run: export::run },
    Command { name: "upgrade", about: carried::about, arguments: upgrade::arguments, run: upgrade::run },
    Command { name: "passphrase", about: seal::about, arguments: passphrase::arguments, run: passphrase::run },
    Command { name: "verify", about: care_say::about_verify, arguments: verify::arguments, run: verify::run },
    Command { name: "backup", about: care_say::about_backup, arguments: backup::arguments, run: backup::run },
    Command { name: "restore", about: care_say::about_restore, arguments: restore::arguments, run: restore::run },
    Command { name: "doctor", about: care_say::about_doctor, arguments: doctor::arguments, run: doctor::run },
    Command { name: "delete", about: care_say::about_delete, arguments: delete::arguments, run: delete::run },
    Command { name: "erase", about: care_say::about_erase, arguments: erase::arguments, run: erase::run },
    Command { name: "bundle", about: carry::about, arguments: bundle::arguments, run: bundle::run },
    Command { name: "import", about: carry::about_import, arguments: import::arguments, run: import::run },
    Command { name: "schema", about: say::about_schema, arguments: schema::arguments, run: schema::run },
    Command { name: "languages", about: sheets::about_languages, arguments: languages::arguments, run: languages::run },
    Command { name: "translate", about: sheets::about_translate, arguments: translate::arguments, run: translate::run },
    Command { name: "keys", about: say::about_keys, arguments: keys::arguments, run: keys::run },
    Command { name: "replay", about: say::about_replay, arguments: replay::arguments, run: replay::run },
    Command { name: "eval", about: say::about_eval, arguments: eval_batch::arguments, run: eval_batch::run },
    Command { name: "completions", about: say::about_completions, arguments: completions::arguments, run: completions::run },
    Command { name: "man", about: say::about_man, arguments: man::arguments, run: man::run },
];

/// Runs the program as it was called and gives the status to end with. Without a command it opens the interface.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    std::panic::set_hook(Box::new(|_| {}));
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let ended = catch_unwind(AssertUnwindSafe(|| called(&arguments)));
    ended.unwrap_or_else(|_| {
        // What a panic says may hold an answer, and the language may be what it failed over.
        writeln!(io::stderr(), "{BUG}").unwrap_or_default();
        Exit::Bug.code()
    })
}

/// Said without a catalog, because nothing can be trusted any more.
const BUG: &str =
    "fener: a mistake in the program. Nothing that was saved is lost. Please report what you did.";

fn called(arguments: &[OsString]) -> u8 {
    let early = Early::of(arguments);
    // Without arguments nothing has to be understood: the words of all commands stay unread, and the first frame comes sooner.
    if arguments.len() <= 1
        && let Ok(world) = World::system(None)
    {
        return interface(world, None, None, false);
    }
    let (mut out, mut err) = (io::stdout().lock(), io::stderr().lock());
    let world = World::system(early.data.as_deref().map(PathBuf::from).as_deref());
    let (world, homeless) = match world {
        Ok(world) => (world, None),
        // Help and the like need no folder, so this is said only where one is needed.
        Err(unreadable) => (World::within("fener-data"), Some(unreadable)),
    };
    let mut desk = Desk::new(world, &early, &mut out, &mut err);
    let ended = match arguments::parse(arguments, &desk.catalog) {
        Parsed::Say(text) => desk.say_raw(&text).map(|()| Exit::Done),
        Parsed::Wrong(problem) => Err(Stop::refused(*problem)),
        Parsed::Ready(matches) => match homeless {
            Some(unreadable) => Err(desk::no_folders(&unreadable)),
            None => match matches.subcommand() {
                Some((name, matches)) => command(name, matches, &mut desk),
                None => {
                    drop(desk);
                    drop((out, err));
                    let data = matches.get_one::<PathBuf>(arguments::DATA);
                    return match World::system(data.map(PathBuf::as_path)) {
                        Ok(world) => {
                            let color = desk::color(early.color.as_deref());
                            let plain = matches.get_flag(arguments::PLAIN);
                            interface(world, early.language, color, plain)
                        }
                        Err(_) => Exit::Failed.code(),
                    };
                }
            },
        },
    };
    desk.end(ended).code()
}

fn command(name: &str, matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let known = COMMANDS.iter().find(|command| command.name == name);
    match known {
        Some(command) => (command.run)(matches, desk),
        None => Ok(Exit::Bug),
    }
}

/// Opens the interface.
fn interface(world: World, language: Option<String>, color: Option<bool>, plain: bool) -> u8 {
    // The interface has a hook of its own.
    drop(std::panic::take_hook());
    let config = Config {
        world,
        language,
        color,
        plain,
    };
    tui::run(config).code()
}
