//! `fener man`: the manual page of the program and all its commands, for `man -l -`.

use clap::ArgMatches;
use clap_mangen::Man;

use crate::cli::Exit;
use crate::cli::arguments::{Builder, command};
use crate::cli::desk::{Desk, Stop};

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
}

pub(super) fn run(_matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let mut whole = command(&desk.catalog);
    whole.build();
    let mut page = Vec::new();
    Man::new(whole.clone()).render(&mut page)?;
    for one in whole.get_subcommands() {
        let name = format!("fener-{}", one.get_name());
        let one = one
            .clone()
            .name(name.clone())
            .bin_name(format!("fener {}", one.get_name()));
        let man = Man::new(one);
        man.render_name_section(&mut page)?;
        man.render_synopsis_section(&mut page)?;
        man.render_options_section(&mut page)?;
    }
    desk.out.write_all(&page)?;
    Ok(Exit::Done)
}
