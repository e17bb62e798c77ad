//! Reads the records of what translations were made from, which lie beside the texts and belong to no package.

use std::path::Path;

use include_dir::Dir;

use crate::form::load::country::{COUNTRIES, stem};
use crate::form::load::source::{Origin, PackageSource};
use crate::text::i18n::made_from::{MADE_FROM, MadeFrom};
use crate::world::{LOCALES, QUESTIONNAIRES, World, read};

impl World {
    /// The record of the interface's texts: the program's, and over it that of the user's own texts.
    pub fn interface_record(&self) -> MadeFrom {
        let mut made = embedded(&LOCALES, "");
        made.extend(record_in(&self.locales_folder()));
        made
    }

    /// The record of the texts of the table of sources.
    pub fn instruments_record(&self) -> MadeFrom {
        let mut made = embedded(&QUESTIONNAIRES, "instruments/");
        made.extend(record_in(&self.questionnaires_folder().join("instruments")));
        made
    }
}

/// The record of the texts of a package, and over it that of the languages that were added to it.
pub fn package_record(source: &PackageSource) -> MadeFrom {
    let mut made = match &source.origin {
        Origin::Folder(folder) => record_in(folder),
        Origin::Embedded => {
            let id = source.name.rsplit('/').next().unwrap_or_default();
            embedded(&QUESTIONNAIRES, &format!("{id}/"))
        }
    };
    if let Some(added) = &source.added {
        made.extend(package_record(added));
    }
    made
}

/// The record of the texts of a country pack, which lies beside them, and over it that of the languages that were added to it.
pub fn pack_record(source: &PackageSource) -> MadeFrom {
    let stem = stem(source).unwrap_or_default();
    let of = |source: &PackageSource| match &source.origin {
        Origin::Folder(folder) => record_in(&folder.join(stem)),
        Origin::Embedded => embedded(&QUESTIONNAIRES, &format!("{COUNTRIES}/{stem}/")),
    };
    let mut made = of(source);
    if let Some(added) = &source.added {
        made.extend(of(added));
    }
    made
}

/// The record in a folder; an empty one when there is none.
pub fn record_in(folder: &Path) -> MadeFrom {
    let file = read(&folder.join(MADE_FROM)).ok();
    let text = file.and_then(|bytes| String::from_utf8(bytes).ok());
    text.map_or_else(MadeFrom::default, |text| MadeFrom::read(&text))
}

fn embedded(root: &Dir<'static>, folder: &str) -> MadeFrom {
    let file = root.get_file(format!("{folder}{MADE_FROM}"));
    let text = file.and_then(include_dir::File::contents_utf8);
    text.map_or_else(MadeFrom::default, MadeFrom::read)
}
