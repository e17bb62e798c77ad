//! `fener new country`: the pack of a country to begin from. Where the program has one it is that one, file by file, because a partner
//! mends and signs what is there; elsewhere it is a small pack with a word on each line, which `fener check` passes.

use std::fs;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::desk::{Desk, Stop};
use crate::cli::new::shown;
use crate::cli::out_file;
use crate::form::load::country::COUNTRIES;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::keys::{author as say, cli, country as tell, load};
use crate::text::i18n::made_from::{MADE_FROM, MadeFrom};
use crate::world::records::pack_record;

/// The files of the example; the country stands in them as `MY_CC` and `my_cc`.
const FILES: [(&str, &str); 2] = [
    ("my_cc.toml", include_str!("country.toml")),
    ("my_cc/en.ftl", include_str!("country.ftl")),
];

pub(super) fn run(id: &str, matches: &ArgMatches, desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    let (country, stem) = (id.to_ascii_uppercase(), id.to_ascii_lowercase());
    if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let problem = Diagnostic::new(Code::ValueInvalid, tell::invalid_country(id));
        return Err(Stop::refused(problem.hint(load::example("AL"))));
    }
    let folder = match matches.get_one::<PathBuf>("out") {
        Some(folder) => folder.clone(),
        None => desk.world.questionnaires_folder().join(COUNTRIES),
    };
    let (library, _) = desk.world.library(&mut SourceMap::default());
    let files: Vec<(String, String)> = match library.country(&country) {
        Some(offer) => {
            let files = offer.source.files.iter();
            let files = files.map(|(name, text)| (name.clone(), text.to_string()));
            // Without its record every translation would look as if nobody knew what it was made from.
            let made = pack_record(&offer.source);
            let made =
                (made != MadeFrom::default()).then(|| (format!("{stem}/{MADE_FROM}"), made.file()));
            files.chain(made).collect()
        }
        None => FILES
            .into_iter()
            .map(|(name, text)| {
                let of = |text: &str| text.replace("MY_CC", &country).replace("my_cc", &stem);
                (of(name), of(text))
            })
            .collect(),
    };
    for (name, _) in &files {
        out_file::must_be_free(&folder.join(name))?;
    }
    // What cannot be made is said when the first file is written.
    fs::create_dir_all(folder.join(&stem)).unwrap_or_default();
    for (name, text) in &files {
        out_file::write(&folder.join(name), false, text.as_bytes())?;
    }
    let structure = folder.join(format!("{stem}.toml"));
    desk.say(&cli::written(structure.display().to_string()))?;
    desk.say(&say::new_next(shown(&structure)))?;
    Ok(Exit::Done)
}
