//! Sessions on their way to another laptop and from one: which thread does what of it, and how. Reading, checking and encrypting happen on
//! the thread that reads; what changes the store happens on the thread that owns it, where a bundle waits, too, between the look at
//! it and the taking.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::base::id::SessionId;
use crate::base::time::Moment;
use crate::exchange::bundle::gather::{self, ENDING};
use crate::exchange::bundle::keys::sender_fingerprint;
use crate::exchange::bundle::own::{known_keys, own_keys};
use crate::exchange::bundle::read::{Opened, With, asks_passphrase, read};
use crate::exchange::bundle::refusal::{Refusal, Trouble};
use crate::exchange::bundle::tell;
use crate::exchange::bundle::write::{To, write};
use crate::exchange::plain;
use crate::interface::app::effect::Ticket;
use crate::interface::app::msg::{Outcome, Progress};
use crate::interface::app::transfer::{OwnKey, Seen, Transfer, Transferred};
use crate::interface::tui::bundle_file::bytes_of;
use crate::interface::tui::export::{Until, one};
use crate::interface::tui::folder;
use crate::interface::tui::settings::make_private_folder;
use crate::interface::tui::worker::exports_folder;
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;
use crate::storage::store::merge::Arriving;
use crate::text::diag::Diagnostics;
use crate::text::i18n::keys::{bundle, looks, transfer as say, tui};
use crate::text::i18n::phrase::Arg;
use crate::world::World;

/// How many files of one name are tried for a free one.
const MOST: u32 = 10_000;

/// What the thread that reads does.
#[derive(Debug)]
pub enum TransferJob {
    /// Write a bundle.
    Send(SendOrder),
    /// Write the key of this laptop to a file.
    KeepKey(OwnKey, Option<String>),
    /// Read a bundle and check it.
    Look(String),
    /// What the last import was.
    LastImport,
}

/// A bundle to be written.
#[derive(Debug)]
pub struct SendOrder {
    /// Which session; `None` is every one but practice runs.
    pub session: Option<SessionId>,
    /// The key of the laptop that reads it.
    pub to: String,
    /// Into which folder; `None` is the exports folder beside the data.
    pub folder: Option<String>,
    /// Set when it is to stop.
    pub stops: Arc<AtomicBool>,
}

/// What the thread that owns the store does.
#[derive(Debug)]
pub enum TransferTask {
    /// Find the keys of this laptop, or make them.
    OwnKey,
    /// Say what a bundle would bring, and keep it.
    Preview(Box<Opened>),
    /// Take over what was looked at under this ticket.
    Take(Ticket),
    /// Forget what was looked at.
    Forget,
    /// Hide again what the last import brought.
    Undo,
}

/// Who does what was asked for: the thread that reads, or the one that owns the store.
pub fn handed(what: Transfer, stops: Arc<AtomicBool>) -> Result<TransferJob, TransferTask> {
    match what {
        Transfer::Send {
            session,
            to,
            folder,
        } => Ok(TransferJob::Send(SendOrder {
            session,
            to,
            folder,
            stops,
        })),
        Transfer::KeepKey { key, folder } => Ok(TransferJob::KeepKey(key, folder)),
        Transfer::Look(path) => Ok(TransferJob::Look(path)),
        Transfer::LastImport => Ok(TransferJob::LastImport),
        Transfer::OwnKey => Err(TransferTask::OwnKey),
        Transfer::Take(of) => Err(TransferTask::Take(of)),
        Transfer::Forget => Err(TransferTask::Forget),
        Transfer::Undo => Err(TransferTask::Undo),
    }
}

/// What a job led to.
pub enum Read {
    /// This is told.
    Told(Outcome),
    /// The thread that owns the store goes on with this bundle.
    Opened(Box<Opened>),
}

/// Does a job.
pub fn carry_out(
    store: &Store,
    job: TransferJob,
    world: &World,
    tell: &dyn Fn(Progress),
) -> Result<Read, Outcome> {
    match job {
        TransferJob::Send(order) => send(store, &order, world, tell).map(Read::Told),
        TransferJob::KeepKey(key, folder) => {
            keep_key(&key, folder.as_deref(), world).map(Read::Told)
        }
        TransferJob::Look(typed) => {
            look(store, &typed, world).map(|opened| Read::Opened(Box::new(opened)))
        }
        TransferJob::LastImport => last_import(store, &world.moment())
            .map(|told| Read::Told(Outcome::Transfer(told)))
            .map_err(failed),
    }
}

/// Writes a bundle.
fn send(
    store: &Store,
    order: &SendOrder,
    world: &World,
    tell: &dyn Fn(Progress),
) -> Result<Outcome, Outcome> {
    tell(Progress::Reading);
    let folder = folder_of(order.folder.as_deref(), world)?;
    let keys = known_keys(store).map_err(in_trouble)?;
    let keys = keys.ok_or_else(|| Outcome::Refused(say::key_comes()))?;
    let rows = match order.session {
        Some(id) => store.session(id).map(|row| row.into_iter().collect()),
        None => gather::real_sessions(store),
    };
    let rows = rows.map_err(failed)?;
    if rows.is_empty() {
        return Err(Outcome::Refused(bundle::nothing_to_send()));
    }
    let moment = world.moment();
    let contents = gather::contents(store, &rows, moment.seed, moment.at).map_err(failed)?;
    tell(Progress::Writing { file: 1, of: 1 });
    let name = gather::file_name(&rows, moment.at.local(moment.zone.offset).0);
    let stem = name.strip_suffix(ENDING).unwrap_or(&name);
    let path = free(&folder, stem.trim_end_matches('.'), ENDING);
    let to = To::Recipients(vec![order.to.clone()]);
    let stops = order.stops.as_ref();
    let mut why = None;
    let written = one(&path, |out| {
        let mut out = Until { stops, out };
        write(&contents, &keys, &to, &mut out).map_err(|refusal| {
            why = Some(refusal);
            io::ErrorKind::Other.into()
        })
    });
    match (written, why) {
        _ if stops.load(Ordering::Relaxed) && !path.exists() => Err(Outcome::Stopped),
        (Ok(()), _) => Ok(Outcome::Transfer(Transferred::Sent {
            path: path.display().to_string(),
            count: rows.len(),
        })),
        (Err(_), Some(refusal)) => Err(refused(&refusal)),
        (Err(error), None) => Err(unwritten(&folder, &error)),
    }
}

/// Writes the key of this laptop to a file.
fn keep_key(key: &OwnKey, folder: Option<&str>, world: &World) -> Result<Outcome, Outcome> {
    let folder = folder_of(folder, world)?;
    let path = free(&folder, "fener-key", "txt");
    one(&path, |out| {
        writeln!(out, "{}\n{}", key.recipient, key.figures)
    })
    .map_err(|error| unwritten(&folder, &error))?;
    Ok(Outcome::Written {
        path: path.display().to_string(),
        beside: Vec::new(),
    })
}

/// Reads a bundle and checks it.
fn look(store: &Store, typed: &str, world: &World) -> Result<Opened, Outcome> {
    // A file that is dragged into a terminal comes with quotes.
    let typed = typed.trim().trim_matches(['"', '\'']);
    let path = folder::whole(typed, world.home().as_deref());
    let path = path.ok_or_else(|| Outcome::Refused(looks::folder_not_whole()))?;
    let bytes = bytes_of(&path).map_err(|why| refused(&why))?;
    if asks_passphrase(&bytes).map_err(|why| refused(&why))? {
        return Err(refused(&Refusal::NeedsPassphrase));
    }
    // Nobody can have encrypted anything for a key that was never made.
    let keys = known_keys(store).map_err(in_trouble)?;
    let keys = keys.ok_or_else(|| refused(&Refusal::NotForMe))?;
    read(&bytes, With::Key(&keys)).map_err(|why| refused(&why))
}

/// The question before the last import is undone.
fn last_import(store: &Store, moment: &Moment) -> Result<Transferred, StoreError> {
    let Some(merge) = store.last_merge()? else {
        return Ok(Transferred::LastImport(None));
    };
    let senders = store.senders()?;
    let sender = senders.iter().find(|one| one.key == merge.sender);
    let label = match sender {
        Some(one) => plain(&one.label),
        None => sender_fingerprint(&merge.sender),
    };
    let date = Arg::Date(merge.at.local(moment.zone.offset).0);
    Ok(Transferred::LastImport(Some(say::undo_ask(label, date))))
}

/// The bundle that was looked at last, until it is taken or forgotten.
#[derive(Default)]
pub struct Waiting(Option<(Ticket, Arriving)>);

impl Waiting {
    /// Does a task; `None` when nothing is told of it.
    pub fn carry_out(
        &mut self,
        ticket: Ticket,
        task: TransferTask,
        store: &mut Store,
        world: &World,
    ) -> Option<Outcome> {
        let moment = world.moment();
        let told = match task {
            TransferTask::OwnKey => own_key(store),
            TransferTask::Preview(opened) => {
                let arriving = opened.arriving(moment.at);
                let seen = seen(store, &arriving, &moment);
                self.0 = Some((ticket, arriving));
                seen.map_err(failed)
            }
            TransferTask::Take(of) => self.take(of, store, &moment),
            TransferTask::Forget => {
                self.0 = None;
                return None;
            }
            TransferTask::Undo => undo(store, &moment).map_err(failed),
        };
        Some(told.map_or_else(|outcome| outcome, Outcome::Transfer))
    }

    fn take(
        &mut self,
        of: Ticket,
        store: &mut Store,
        moment: &Moment,
    ) -> Result<Transferred, Outcome> {
        let waiting = self.0.take_if(|(ticket, _)| *ticket == of);
        let (_, mut arriving) =
            waiting.ok_or_else(|| Outcome::Refused(tui::session_unreadable()))?;
        arriving.at = moment.at;
        store.merge(&arriving).map_err(failed)?;
        Ok(Transferred::Taken)
    }
}

fn own_key(store: &mut Store) -> Result<Transferred, Outcome> {
    let keys = own_keys(store).map_err(in_trouble)?;
    Ok(Transferred::OwnKey(OwnKey {
        recipient: keys.recipient(),
        figures: sender_fingerprint(keys.verifying()),
    }))
}

fn seen(
    store: &mut Store,
    arriving: &Arriving,
    moment: &Moment,
) -> Result<Transferred, StoreError> {
    let offset = moment.zone.offset;
    let sender = tell::sender(&arriving.sender, &arriving.label, store, offset)?;
    let merged = store.preview(arriving)?;
    Ok(Transferred::Seen(Box::new(Seen {
        sender,
        parts: tell::parts(&merged, arriving, store)?,
        nothing: tell::brings_nothing(&merged),
    })))
}

fn undo(store: &mut Store, moment: &Moment) -> Result<Transferred, StoreError> {
    let withdrawal = store.withdraw_merge(moment.at)?;
    Ok(Transferred::Undone(tell::withdrawn(&withdrawal, store)?))
}

/// The folder that was typed, which must be there, or the exports folder beside the data, which is made.
fn folder_of(typed: Option<&str>, world: &World) -> Result<PathBuf, Outcome> {
    match typed {
        Some(typed) => folder::tried(typed, world.home().as_deref())
            .map(PathBuf::from)
            .map_err(Outcome::Refused),
        None => {
            let folder = exports_folder(world.data_folder());
            make_private_folder(&folder).map_err(|error| unwritten(&folder, &error))?;
            Ok(folder)
        }
    }
}

/// The path under which nothing is there yet.
fn free(folder: &std::path::Path, stem: &str, ending: &str) -> PathBuf {
    let name = |number: u32| match number {
        1 => folder.join(format!("{stem}.{ending}")),
        _ => folder.join(format!("{stem}-{number}.{ending}")),
    };
    let found = (1..MOST).map(name).find(|path| !path.exists());
    found.unwrap_or_else(|| name(MOST))
}

fn unwritten(folder: &std::path::Path, error: &io::Error) -> Outcome {
    let (folder, reason) = (folder.display().to_string(), error.to_string());
    Outcome::Refused(tui::export_failed(folder, reason))
}

fn failed(error: StoreError) -> Outcome {
    Outcome::Failed(Diagnostics(vec![error.diagnostic()]))
}

fn in_trouble(trouble: Trouble) -> Outcome {
    match trouble {
        Trouble::Bundle(why) => refused(&why),
        Trouble::Store(error) => failed(error),
    }
}

/// Why a bundle is not taken, without the words of the command line.
fn refused(why: &Refusal) -> Outcome {
    Outcome::Refused(match why {
        Refusal::NotForMe => say::not_for_me(),
        Refusal::NeedsPassphrase => say::needs_passphrase(),
        why => why.diagnostic().in_one(),
    })
}
