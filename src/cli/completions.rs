//! `fener completions`: what a shell needs to complete commands and options.

use clap::ArgMatches;
use clap_complete::Shell;

use crate::cli::Exit;
use crate::cli::arguments::{Builder, command};
use crate::cli::desk::{Desk, Stop};
use crate::text::i18n::keys::cli as say;

const SHELLS: [(&str, Shell); 5] = [
    ("bash", Shell::Bash),
    ("zsh", Shell::Zsh),
    ("fish", Shell::Fish),
    ("elvish", Shell::Elvish),
    ("powershell", Shell::PowerShell),
];

pub(super) fn arguments(builder: Builder) -> Builder {
    builder.positional_choice(
        "shell",
        SHELLS.map(|(name, _)| name),
        say::value_shell,
        say::help_shell,
    )
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let wanted = matches.get_one::<String>("shell");
    let shell = SHELLS
        .iter()
        .find(|(name, _)| wanted.is_some_and(|wanted| wanted == name));
    let mut script = Vec::new();
    if let Some((_, shell)) = shell {
        clap_complete::generate(*shell, &mut command(&desk.catalog), "fener", &mut script);
    }
    desk.out.write_all(&script)?;
    Ok(Exit::Done)
}
