//! Writing an export: each file complete under another name first, on the disk, then under its own; nothing that exists is overwritten
//! and a half file never carries the name of a whole one.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::base::id::SessionId;
use crate::base::time::Moment;
use crate::engine::{flow, score};
use crate::exchange::decided::{Decided, undecided};
use crate::exchange::prepared::Prepared;
use crate::exchange::profile::Profile;
use crate::exchange::table::Manner;
use crate::exchange::{self, ExportInput, Format, Options, Part};
use crate::interface::app::effect::ExportFormat;
use crate::interface::app::msg::{Outcome, Progress};
use crate::interface::tui::settings::make_private_folder;
use crate::interface::tui::worker::ReadSession;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{looks, tui as say};

/// How many exports of one name are tried for a free one.
const MOST: u32 = 10_000;

/// Writes a session to files; the outcome either way. It tells how far it is, and looks before each step and each piece of a file
/// whether it is to stop.
pub fn write(
    order: &ExportOrder,
    read: &ReadSession,
    moment: &Moment,
    tell: &dyn Fn(Progress),
) -> Result<Outcome, Outcome> {
    tell(Progress::Counting);
    let opened = &read.opened;
    let context = flow::Context::from(&opened.assessment.opening);
    let evaluation = flow::evaluate(&opened.questionnaire, &opened.session, &context, moment);
    let score = score::score(&opened.questionnaire, &opened.session, &evaluation);
    let texts = read.package.speak(order.interface.clone());
    let input = ExportInput {
        questionnaire: &opened.questionnaire,
        texts: &texts,
        assessment: &opened.assessment,
        session: &opened.session,
        evaluation: &evaluation,
        score: Some(&score),
        events: &read.events,
        decided: Some(&order.decided),
    };
    let stem = exchange::file_stem(&opened.assessment, &opened.session);
    all(order, &input, &stem, tell).map_err(|error| match order.stops.load(Ordering::Relaxed) {
        true => Outcome::Stopped,
        false => Outcome::Refused(say::export_failed(
            order.folder.display().to_string(),
            error.to_string(),
        )),
    })
}

/// What to write, how and where.
#[derive(Debug)]
pub struct ExportOrder {
    /// Which session.
    pub session: SessionId,
    /// In which form.
    pub format: ExportFormat,
    /// For spreadsheets.
    pub for_excel: bool,
    /// For whom.
    pub profile: Profile,
    /// What was decided about what points to a person.
    pub decided: Box<Decided>,
    /// Into which folder.
    pub folder: PathBuf,
    /// Whether it is the one beside the data, which is made if it is missing. A chosen one is not: a stick that is not put in must not
    /// become a folder of that name.
    pub is_usual: bool,
    /// The interface in the language at hand.
    pub interface: Catalog,
    /// Set when it is to stop.
    pub stops: Arc<AtomicBool>,
}

/// A writer that ends when it is told to stop.
pub(super) struct Until<'a> {
    /// Set when it is to stop.
    pub(super) stops: &'a AtomicBool,
    /// Where it writes.
    pub(super) out: &'a mut dyn io::Write,
}

impl io::Write for Until<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.stops.load(Ordering::Relaxed) {
            true => Err(io::ErrorKind::Other.into()),
            false => self.out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn all(
    order: &ExportOrder,
    input: &ExportInput<'_>,
    stem: &str,
    tell: &dyn Fn(Progress),
) -> io::Result<Outcome> {
    let format = match order.format {
        ExportFormat::Json => Format::Json,
        ExportFormat::CsvLong => Format::CsvLong,
        ExportFormat::CsvWide => Format::CsvWide,
    };
    let options = options(order, input);
    if let Some(first) = first(order, input, &options, tell) {
        return Ok(first);
    }
    let prepared = Prepared::of(input, &options);
    let parts = exchange::parts(format, input);
    match order.is_usual {
        true => make_private_folder(&order.folder)?,
        false if order.folder.is_dir() => {}
        false => {
            let shown = order.folder.display().to_string();
            return Ok(Outcome::Refused(looks::no_folder(shown)));
        }
    }
    let stem = free_stem(&order.folder, &parts, stem)?;
    let mut written: Vec<PathBuf> = Vec::new();
    for (file, part) in (1..).zip(&parts) {
        let of = parts.len();
        tell(Progress::Writing { file, of });
        let path = order.folder.join(part.file_name(&stem));
        let done = one(&path, |out| {
            let stops = order.stops.as_ref();
            exchange::write(part, &prepared, input, &options, &mut Until { stops, out })
        });
        if let Err(error) = done {
            // Half an export is none: what was written of it goes.
            written
                .iter()
                .for_each(|path| fs::remove_file(path).unwrap_or_default());
            return Err(error);
        }
        written.push(path);
    }
    File::open(&order.folder)
        .and_then(|folder| folder.sync_all())
        .unwrap_or_default();
    let mut names = written.iter().map(|path| path.display().to_string());
    Ok(Outcome::Written {
        path: names.next().unwrap_or_default(),
        beside: names.collect(),
    })
}

/// What may leave, and how it is written.
fn options(order: &ExportOrder, input: &ExportInput<'_>) -> Options {
    let manner = if order.for_excel {
        Manner::spreadsheet(&input.assessment.opening, &order.interface)
    } else {
        Manner::default()
    };
    Options {
        manner,
        profile: order.profile,
        marks: order.profile.is_shared(),
        ..Options::default()
    }
}

/// What must come before a file for others is written: the end, if it was asked for, or decisions.
fn first(
    order: &ExportOrder,
    input: &ExportInput<'_>,
    options: &Options,
    tell: &dyn Fn(Progress),
) -> Option<Outcome> {
    if !order.profile.is_shared() {
        return None;
    }
    tell(Progress::Looking);
    let is_stopped = || order.stops.load(Ordering::Relaxed);
    let left = undecided(input, options, &is_stopped);
    match is_stopped() {
        true => Some(Outcome::Stopped),
        false => (!left.is_empty()).then_some(Outcome::Undecided(left)),
    }
}

/// The name under which none of the parts is there yet.
fn free_stem(folder: &Path, parts: &[Part], stem: &str) -> io::Result<String> {
    let name = |number: u32| {
        if number < 2 {
            stem.to_owned()
        } else {
            format!("{stem}-{number}")
        }
    };
    let is_free = |stem: &String| {
        let mut paths = parts.iter().map(|part| folder.join(part.file_name(stem)));
        paths.all(|path| !path.exists())
    };
    let found = (1..MOST).map(name).find(is_free);
    found.ok_or_else(|| io::ErrorKind::AlreadyExists.into())
}

/// Writes one file: whole under its name, or not at all.
pub(super) fn one(
    path: &Path,
    content: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default();
    let file = tempfile::Builder::new()
        .prefix(name)
        .suffix(".part")
        .tempfile_in(folder)?;
    let mut out = BufWriter::new(file);
    content(&mut out)?;
    out.flush()?;
    let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_or_not_there_and_never_replaces_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        let broken = one(&path, |out| {
            out.write_all(b"half")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert!(broken.is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        one(&path, |out| out.write_all(b"whole")).unwrap();
        assert!(one(&path, |out| out.write_all(b"other")).is_err());
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
