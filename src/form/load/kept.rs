//! A package as it is kept beside the sessions that are filled with it: its own files, and the tables of sources that it was read
//! with, because a table may change or go while a session that cites it must open for ever. It knows no store and opens no file.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::form::load::lay_over::lay_over;
use crate::form::load::source::{InstrumentSource, Origin, PackageSource};

/// Under which folder the tables stand, each in a numbered folder of its own. No file of a package lies so deep, so none collides.
const FOLDER: &str = "instruments/";

/// Names and texts.
type Files = Vec<(String, Arc<str>)>;

/// The files to keep: path and text.
pub fn files(package: &PackageSource, instruments: &InstrumentSource) -> Vec<(String, String)> {
    let own = package
        .files
        .iter()
        .map(|(name, text)| (name.clone(), text.to_string()));
    let layers = instruments.layers.iter().enumerate();
    let cited = layers.flat_map(|(place, layer)| {
        let files = layer.files.iter();
        files.map(move |(name, text)| (format!("{FOLDER}{place}/{name}"), text.to_string()))
    });
    own.chain(cited).collect()
}

/// The package and its tables from the files that were kept. What it was read with wins over the tables of today, which add what
/// was not known then; a store of an older program kept no tables, and then today's are all there is.
pub fn read(
    files: Vec<(String, String)>,
    today: &InstrumentSource,
) -> (PackageSource, InstrumentSource) {
    let mut own = Files::new();
    let mut layers: BTreeMap<usize, Files> = BTreeMap::new();
    for (path, text) in files {
        let text: Arc<str> = Arc::from(text);
        match place_of(&path) {
            None => own.push((path, text)),
            Some((place, name)) => layers
                .entry(place)
                .or_default()
                .push((name.to_owned(), text)),
        }
    }
    let mut kept: Vec<PackageSource> = layers
        .into_values()
        // As from a folder: what is wrong with a table costs what it adds and not the session.
        .map(|files| PackageSource::from_texts("", Origin::Folder(PathBuf::new()), files))
        .collect();
    let is_kept = |layer: &&PackageSource| kept.iter().any(|known| known.files == layer.files);
    let mut others: Vec<PackageSource> = today
        .layers
        .iter()
        .filter(|layer| !is_kept(layer))
        .cloned()
        .collect();
    // Languages are added to the program's table, which is the first. What they say of today's English is said of what was kept.
    if let Some((first, own)) = today.layers.first().zip(kept.first_mut())
        && first.added.is_some()
    {
        let digest = own.digest();
        lay_over(first, "instruments/", own, digest);
        others.iter_mut().for_each(|other| other.added = None);
    }
    let layers = others.into_iter().chain(kept).collect();
    let package = PackageSource::from_texts("", Origin::Embedded, own);
    (package, InstrumentSource { layers })
}

/// Which table a path belongs to, and the file in it; `None` for a file of the package itself.
fn place_of(path: &str) -> Option<(usize, &str)> {
    let (place, name) = path.strip_prefix(FOLDER)?.split_once('/')?;
    Some((place.parse().ok()?, name))
}
