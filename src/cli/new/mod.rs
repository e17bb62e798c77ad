//! `fener new`: a small questionnaire with a word on each line, which `fener check` passes, to begin from; or a country pack.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::base::id::{QuestionnaireId, is_well_formed};
use crate::cli::Exit;
use crate::cli::arguments::Builder;
use crate::cli::desk::{Desk, Stop};
use crate::cli::out_file;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::keys::{author as say, cli};

mod country;

/// The files of the example; the id of the questionnaire stands in the first as `MY_ID`.
const FILES: [(&str, &str); 3] = [
    ("questionnaire.toml", include_str!("questionnaire.toml")),
    ("en.ftl", include_str!("en.ftl")),
    ("sq.ftl", include_str!("sq.ftl")),
];

pub(super) fn arguments(builder: Builder) -> Builder {
    builder
        .positional_choice(
            "what",
            ["questionnaire", "country"],
            say::value_what,
            say::help_what,
        )
        .positional(
            "id",
            (true, false),
            cli::value_questionnaire,
            say::help_new_id,
        )
        .path("out", cli::value_folder, say::help_new_out)
}

pub(super) fn run(matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let what = matches.get_one::<String>("what").map(String::as_str);
    if what == Some("country") {
        return country::run(id, matches, desk);
    }
    let refused = |what, mend| {
        let problem = Diagnostic::new(Code::ValueInvalid, what).hint(mend);
        Stop::refused(problem)
    };
    if !is_well_formed(id) {
        return Err(refused(say::bad_id(id), say::bad_id_hint()));
    }
    let (library, _) = desk.world.library(&mut SourceMap::default());
    if library.find(&QuestionnaireId::new(id)).is_some() {
        return Err(refused(say::id_taken(id), say::bad_id_hint()));
    }
    let folder = match matches.get_one::<PathBuf>("out") {
        Some(folder) => folder.clone(),
        None => desk.world.questionnaires_folder().join(id),
    };
    for (name, _) in FILES {
        out_file::must_be_free(&folder.join(name))?;
    }
    // What cannot be made is said when the first file is written.
    fs::create_dir_all(&folder).unwrap_or_default();
    for (name, text) in FILES {
        let text = text.replace("MY_ID", id);
        out_file::write(&folder.join(name), false, text.as_bytes())?;
    }
    desk.say(&cli::written(folder.display().to_string()))?;
    desk.say(&say::new_next(shown(&folder)))?;
    Ok(Exit::Done)
}

/// A folder as it can be typed behind a command.
fn shown(folder: &Path) -> String {
    let folder = folder.display().to_string();
    match folder.contains(' ') {
        true => format!("\"{folder}\""),
        false => folder,
    }
}
