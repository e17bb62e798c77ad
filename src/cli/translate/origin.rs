//! What can be translated: the interface, each questionnaire, the table of sources, each country pack; with its texts in all languages
//! and the record of what they were made from.

use std::path::Path;

use crate::cli::desk::{Desk, Stop};
use crate::cli::questionnaire;
use crate::form::load::country::stem;
use crate::form::load::source::PackageSource;
use crate::interface::tui::package::texts_of;
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceMap;
use crate::text::i18n::keys::cli as say;
use crate::text::i18n::made_from::MadeFrom;
use crate::text::i18n::source::TextSources;
use crate::world::countries::pack_named;
use crate::world::package_at;
use crate::world::records::{pack_record, package_record};

/// The name of the interface among the things that can be translated.
pub const INTERFACE: &str = "interface";
/// The name of the table of sources among them.
pub const INSTRUMENTS: &str = "instruments";

/// One thing that can be translated.
pub struct Origin {
    /// Its name: `interface`, `instruments`, the id of a questionnaire or the folder of one, the capital letters of a country.
    pub name: String,
    /// Its texts.
    pub texts: TextSources,
    /// What they were made from.
    pub made: MadeFrom,
    /// The package, when it is one.
    pub package: Option<PackageSource>,
    /// The country pack, when it is one.
    pub pack: Option<PackageSource>,
}

/// Everything at hand.
pub fn all(desk: &Desk<'_>) -> Vec<Origin> {
    let (library, _) = desk.world.library(&mut SourceMap::default());
    let packages = library.offers.into_iter().map(|offer| {
        let name = offer.id.as_str().to_owned();
        of_package(name, offer.source)
    });
    let mut all = vec![interface(desk)];
    all.extend(packages);
    all.push(instruments(desk));
    let packs = library.countries.into_iter();
    all.extend(packs.map(|offer| of_pack(offer.source)));
    all
}

/// The one with that name.
pub fn find(name: &str, desk: &Desk<'_>) -> Result<Origin, Stop> {
    let path = Path::new(name);
    if let Some(pack) = pack_named(path) {
        return Ok(of_pack(pack));
    }
    if path.is_dir() {
        let source = package_at(path).map_err(|unreadable| {
            let what = say::input_unreadable(&unreadable.what, &unreadable.reason);
            let problem = Diagnostic::new(Code::InputUnreadable, what);
            Stop::refused(problem.hint(say::input_unreadable_hint()))
        })?;
        return Ok(of_package(name.to_owned(), source));
    }
    let is_it = |origin: &Origin| match origin.pack {
        Some(_) => origin.name.eq_ignore_ascii_case(name),
        None => origin.name == name,
    };
    let found = all(desk).into_iter().find(is_it);
    found.ok_or_else(|| Stop::refused(questionnaire::unknown(name, desk)))
}

fn interface(desk: &Desk<'_>) -> Origin {
    Origin {
        name: INTERFACE.to_owned(),
        texts: desk.world.interface_texts(),
        made: desk.world.interface_record(),
        package: None,
        pack: None,
    }
}

fn instruments(desk: &Desk<'_>) -> Origin {
    let mut texts = TextSources::default();
    for layer in desk.world.instruments().layers {
        texts.extend(texts_of(&layer, "instruments/"));
    }
    Origin {
        name: INSTRUMENTS.to_owned(),
        texts,
        made: desk.world.instruments_record(),
        package: None,
        pack: None,
    }
}

fn of_package(name: String, source: PackageSource) -> Origin {
    Origin {
        name,
        texts: texts_of(&source, ""),
        made: package_record(&source),
        package: Some(source),
        pack: None,
    }
}

fn of_pack(source: PackageSource) -> Origin {
    let stem = stem(&source).unwrap_or_default();
    Origin {
        name: stem.to_ascii_uppercase(),
        texts: texts_of(&source, &format!("{stem}/")),
        made: pack_record(&source),
        package: None,
        pack: Some(source),
    }
}
