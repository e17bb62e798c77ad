//! Country packs on this machine: those in the program, those in a folder, and what a path or a country can name.

use std::path::Path;

use crate::form::load::country::{COUNTRIES, check};
use crate::form::load::source::{Found, Origin, PackageSource};
use crate::text::diag::Diagnostics;
use crate::text::diag::source::SourceMap;
use crate::world::{QUESTIONNAIRES, World, belonging, entries, name_of};

/// The packs that are part of the program.
pub fn embedded() -> impl Iterator<Item = PackageSource> {
    let folder = QUESTIONNAIRES.get_dir(COUNTRIES);
    let structures = folder.into_iter().flat_map(|folder| folder.files());
    structures.filter_map(|file| {
        let name = file.path().file_name()?.to_str()?;
        let stem = name.strip_suffix(".toml")?;
        let texts = QUESTIONNAIRES.get_dir(file.path().with_extension(""));
        let texts = texts.into_iter().flat_map(|texts| texts.files());
        let texts = texts.filter_map(|text| {
            let own = text.path().file_name()?.to_str()?;
            // The record of what translations were made from lies there too and is no part of the pack.
            let own = Some(own).filter(|own| own.ends_with(".ftl"))?;
            Some((format!("{stem}/{own}"), Ok(text.contents().to_vec())))
        });
        let structure: (String, Found) = (name.to_owned(), Ok(file.contents().to_vec()));
        let name = format!("questionnaires/{COUNTRIES}");
        let found = std::iter::once(structure).chain(texts);
        Some(PackageSource::new(name, Origin::Embedded, found))
    })
}

/// The packs in a folder, by their names: each a file and the folder of its texts.
pub fn packs_in(folder: &Path) -> impl Iterator<Item = PackageSource> + use<> {
    let structures = entries(folder).into_iter();
    structures.filter_map(|path| pack_at(&path))
}

/// The pack whose structure file is named; `None` when it is none.
fn pack_at(path: &Path) -> Option<PackageSource> {
    let stem = path.file_stem()?.to_str()?;
    let country = stem.len() == 2 && stem.bytes().all(|b| b.is_ascii_lowercase());
    let is_pack = country && path.extension().is_some_and(|ending| ending == "toml");
    let folder = path.parent().filter(|_| is_pack && path.is_file())?;
    let mut found: Vec<(String, Found)> = Vec::new();
    found.extend(belonging(format!("{stem}.toml"), path, folder));
    for text in entries(&path.with_extension("")) {
        let name = name_of(&text).filter(|name| name.ends_with(".ftl"));
        let name = name.map(|name| format!("{stem}/{name}"));
        found.extend(name.and_then(|name| belonging(name, &text, folder)));
    }
    let origin = Origin::Folder(folder.to_owned());
    let shown = folder.display().to_string();
    Some(PackageSource::new(shown, origin, found))
}

/// The pack that a path names: by its structure file, or by the folder of its texts.
pub fn pack_named(path: &Path) -> Option<PackageSource> {
    match path.is_dir() {
        true => pack_at(&path.with_extension("toml")),
        false => pack_at(path),
    }
}

impl World {
    /// Checks what names country packs: the file of one, a folder of them, or a country at hand; `None` when it names none.
    pub(super) fn check_countries(
        &self,
        target: &str,
        sources: &mut SourceMap,
    ) -> Option<Diagnostics> {
        let path = Path::new(target);
        let packs: Vec<PackageSource> = match path {
            _ if path.is_dir() => {
                let own = pack_named(path).into_iter();
                own.chain(packs_in(path)).collect()
            }
            _ if path.is_file() => pack_at(path).into_iter().collect(),
            _ => {
                let (library, _) = self.library(&mut SourceMap::default());
                let offer = library.country(&target.to_ascii_uppercase());
                let offered = offer.map(|offer| offer.source.clone());
                // One of the user's own that cannot even be offered is what is asked about.
                let folder = self.questionnaires_folder().join(COUNTRIES);
                let own = pack_at(&folder.join(format!("{}.toml", target.to_ascii_lowercase())));
                let is_offered = |own: &PackageSource| offered.as_ref() == Some(own);
                let own = own.filter(|own| !is_offered(own));
                offered.clone().into_iter().chain(own).collect()
            }
        };
        if packs.is_empty() {
            return None;
        }
        let (library, _) = self.library(&mut SourceMap::default());
        let mut found = Diagnostics::default();
        for pack in &packs {
            found.extend(check(pack, &library, sources));
        }
        Some(found)
    }
}
