//! Carrying out effects: what the model wants done is handed to the thread that does it. Threads begin when they are first needed, so
//! that a start costs nothing that the first frame does not show.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use crate::base::time::Timestamp;
use crate::exchange::bundle::read::Opened;
use crate::interface::app::effect::{DataPlace, Effect, Order, Ticket};
use crate::interface::app::msg::{Input, Kept, Outcome};
use crate::interface::tui::backup::BackupOrder;
use crate::interface::tui::export::ExportOrder;
use crate::interface::tui::news::Post;
use crate::interface::tui::package::Package;
use crate::interface::tui::place::{self, Settled};
use crate::interface::tui::protect;
use crate::interface::tui::signals;
use crate::interface::tui::store_thread::{NewSession, StoreThread, Surroundings, Task};
use crate::interface::tui::texts::Speech;
use crate::interface::tui::transfer::{self, TransferTask};
use crate::interface::tui::worker::{self, Job, exports_folder};
use crate::record::session::summary::Counts;
use crate::storage::seal::key::StoreKey;
use crate::storage::store::{Key, Store};
use crate::text::diag::Diagnostics;
use crate::text::i18n::keys::tui as say;
use crate::world::World;

/// What the loop must do after an effect.
#[derive(Debug)]
pub enum After {
    /// Nothing.
    Nothing,
    /// Look at this result in the same step.
    Look(Input),
    /// The data are kept in another place, and this is the result.
    Moved(World, Input),
    /// Forget everything and begin anew, locked at this moment.
    Lock(Timestamp),
    /// Wake the loop at this moment, and at no other.
    Wake(Option<Timestamp>),
    /// End.
    Quit,
}

/// The store, wherever it is.
enum Keeper {
    /// Here: nothing was written yet, or nothing may be.
    Here(Store),
    /// With the thread that writes.
    Writing(Sender<Task>, JoinHandle<usize>),
    /// Nowhere yet: nobody has said where the data are kept, or their key is not found. Nothing is read, and nothing written anywhere.
    Nowhere,
    /// It could not be handed to a thread.
    Lost,
}

/// The hands of the loop.
pub struct Effects {
    world: World,
    news: Post,
    keeper: Keeper,
    path: PathBuf,
    jobs: Option<(Sender<Job>, JoinHandle<()>)>,
    /// What the store's thread gets when the frame is drawn.
    held: Vec<Task>,
    /// The long work that was begun last, and how it is told to stop.
    at_work: Option<(Ticket, Arc<AtomicBool>)>,
}

impl Effects {
    /// Hands for an open store.
    pub fn new(world: World, store: Store, news: Post) -> Effects {
        let path = store.path().to_owned();
        Effects {
            world,
            news,
            keeper: Keeper::Here(store),
            path,
            jobs: None,
            held: Vec::new(),
            at_work: None,
        }
    }

    /// Hands without a store, which lies or will lie at a path.
    pub fn waiting(world: World, path: PathBuf, news: Post) -> Effects {
        Effects {
            world,
            news,
            keeper: Keeper::Nowhere,
            path,
            jobs: None,
            held: Vec::new(),
            at_work: None,
        }
    }

    /// Opens the store where the user wants it.
    fn settle(&mut self, ticket: Ticket, place: &DataPlace) -> After {
        let done = |outcome| Input::Done(ticket, outcome);
        if !matches!(self.keeper, Keeper::Nowhere) {
            return refuse(ticket, say::session_unreadable());
        }
        match place::settle(&self.world, place) {
            Ok(settled) => {
                self.world = settled.world.clone();
                self.path = settled.store.path().to_owned();
                // A worker that began before knows the place of nothing.
                self.jobs = None;
                let world = settled.world.clone();
                After::Moved(world, done(self.take_in(settled)))
            }
            Err(why) => After::Look(done(why)),
        }
    }

    /// Opens the store with its key.
    pub fn open(&mut self, key: StoreKey) -> Outcome {
        let key = Key::of(key);
        match place::open(&self.world, key.clone()) {
            Ok(settled) => {
                if let Some(jobs) = self.jobs() {
                    sent(jobs.send(Job::UseKey(key)));
                }
                self.take_in(settled)
            }
            Err(outcome) => outcome,
        }
    }

    /// Works with a store that was opened.
    fn take_in(&mut self, settled: Settled) -> Outcome {
        let kept = Kept {
            folders: place::folders(&settled.world),
            access: settled.access,
            was_cut_off: settled.store.was_cut_off(),
            is_encrypted: settled.store.is_encrypted(),
            back: protect::back(&settled.store),
            begun: protect::begun(&settled.store),
        };
        self.keeper = Keeper::Here(settled.store);
        Outcome::DataFolder(Box::new(kept))
    }

    /// Carries out an effect, or has it carried out.
    pub fn run(&mut self, effect: Effect, speech: &mut Speech) -> After {
        let ticket = effect.ticket;
        match effect.order {
            Order::Append {
                stream,
                expected,
                events,
                summary,
                drafts,
            } => {
                let packages = speech.needed_by(&events);
                self.write(
                    ticket,
                    Task::Append {
                        ticket,
                        stream,
                        expected,
                        events,
                        summary,
                        drafts,
                        packages,
                    },
                )
            }
            Order::KeepDraft(draft) => self.write(
                ticket,
                Task::Keep {
                    tickets: vec![ticket],
                    draft,
                },
            ),
            Order::Create {
                assessment,
                opening,
                session,
                events,
                package,
                pack,
                summary,
            } => {
                let is_it =
                    |known: &&Package| known.digest() == package && known.pack_digest() == pack;
                let at_hand = speech.package().filter(is_it);
                match at_hand.cloned() {
                    Some(package) => {
                        let new = NewSession {
                            ticket,
                            assessment,
                            opening,
                            session,
                            events,
                            summary,
                            package,
                        };
                        self.write(ticket, Task::Create(Box::new(new)))
                    }
                    None => refuse(ticket, say::package_not_read()),
                }
            }
            Order::Stop(of) => {
                let at_work = self.at_work.iter();
                at_work
                    .filter(|(ticket, _)| *ticket == of)
                    .for_each(|(_, stops)| stops.store(true, Ordering::Relaxed));
                After::Nothing
            }
            Order::TryAgain => match &self.keeper {
                Keeper::Writing(..) => self.hold(Task::TryAgain),
                Keeper::Here(_) | Keeper::Nowhere | Keeper::Lost => After::Nothing,
            },
            Order::ListSessions => self.list(Job::List(ticket)),
            Order::ListNewest(most) => self.list(Job::Newest(ticket, most)),
            Order::OpenSession(session) => {
                let interface = Box::new(speech.interface());
                self.read(Job::Open(ticket, session, interface))
            }
            Order::ReadLevels(session) => self.read(Job::Levels(ticket, session)),
            Order::LookBack(session) => self.read(Job::LookBack(ticket, session)),
            Order::ReadHead { session, at } => self.read(Job::Head(ticket, session, at)),
            Order::ReadLibrary => self.read(Job::Library(ticket, Box::new(speech.interface()))),
            Order::LoadQuestionnaire(id, country) => self.read(Job::Load(ticket, id, country)),
            Order::Export {
                session,
                format,
                for_excel,
                profile,
                decided,
                folder,
            } => {
                let is_usual = folder.is_none();
                let folder = folder.unwrap_or_else(|| exports_folder(self.world.data_folder()));
                let interface = speech.interface();
                let stops = Arc::new(AtomicBool::new(false));
                self.at_work = Some((ticket, Arc::clone(&stops)));
                self.read(Job::Export(
                    ticket,
                    Box::new(ExportOrder {
                        stops,
                        session,
                        format,
                        for_excel,
                        profile,
                        decided,
                        folder,
                        is_usual,
                        interface,
                    }),
                ))
            }
            Order::BackUp { folder } => {
                let stops = Arc::new(AtomicBool::new(false));
                self.at_work = Some((ticket, Arc::clone(&stops)));
                self.read(Job::BackUp(ticket, BackupOrder { folder, stops }))
            }
            Order::Transfer(what) => {
                let stops = Arc::new(AtomicBool::new(false));
                if what.can_be_stopped() {
                    self.at_work = Some((ticket, Arc::clone(&stops)));
                }
                match transfer::handed(what, stops) {
                    Ok(job) => self.read(Job::Transfer(ticket, job)),
                    Err(task) => self.write(ticket, Task::Transfer(ticket, task)),
                }
            }
            Order::UseLanguages { first, second } => {
                speech.speak(&first, second.as_deref());
                After::Nothing
            }
            Order::UseDataFolder(place) => self.settle(ticket, &place),
            Order::Unlock { secret, recovers } => match self.jobs() {
                Some(jobs) => sent(jobs.send(Job::Unlock(ticket, secret, recovers))),
                None => refuse(ticket, say::session_unreadable()),
            },
            Order::Protect(secret) => self.write(ticket, Task::Protect(ticket, secret)),
            Order::NoteCopy(path) => self.write(ticket, Task::NoteCopy(ticket, path.into())),
            // Not behind the store's tasks: the keys are a file of their own.
            Order::Rekey {
                secret,
                recovers,
                change,
            } => match self.jobs() {
                Some(jobs) => sent(jobs.send(Job::Rekey(ticket, secret, recovers, change))),
                None => refuse(ticket, say::session_unreadable()),
            },
            Order::Lock(at) => After::Lock(at),
            // What is chosen before the place is known is kept there when it is.
            Order::KeepSettings(_) if matches!(self.keeper, Keeper::Nowhere) => {
                After::Look(Input::Done(ticket, Outcome::SettingsKept))
            }
            // Not behind the store's tasks: settings are a file of their own.
            Order::KeepSettings(settings) => match self.jobs() {
                Some(jobs) => sent(jobs.send(Job::KeepSettings(ticket, Box::new(settings)))),
                None => refuse(ticket, say::session_unreadable()),
            },
            Order::TryFolder(folder) => match self.jobs() {
                Some(jobs) => sent(jobs.send(Job::TryFolder(ticket, folder))),
                None => refuse(ticket, say::session_unreadable()),
            },
            Order::WakeAt(moment) => After::Wake(moment),
            Order::Suspend if signals::stop_job() => After::Nothing,
            Order::Suspend => refuse(ticket, say::no_shell()),
            Order::Quit => After::Quit,
        }
    }

    /// What a bundle that was read would bring is for the thread that writes to say.
    pub fn preview(&mut self, ticket: Ticket, opened: Box<Opened>) -> After {
        let task = TransferTask::Preview(opened);
        self.write(ticket, Task::Transfer(ticket, task))
    }

    /// Hands everything held to the thread that writes. The loop calls it when the frame is on the terminal: a thread that wakes takes
    /// the processor from whoever woke it, and the frame would wait for the whole of a commit's arithmetic.
    pub fn let_go(&mut self) {
        if let Keeper::Writing(tasks, _) = &self.keeper {
            for task in self.held.drain(..) {
                // A thread that is gone has made a mistake, and its hook is ending the program.
                tasks.send(task).unwrap_or_default();
            }
        }
    }

    fn hold(&mut self, task: Task) -> After {
        self.held.push(task);
        After::Nothing
    }

    /// Lets every thread end in order: what was handed in is written first, the settings too. Says how many changes
    /// never reached the disk.
    pub fn finish(mut self) -> usize {
        self.let_go();
        // Nobody sees any more how far an export or a backup is, and nobody could stop it: nothing half written stays of it.
        if let Some((_, stops)) = &self.at_work {
            stops.store(true, Ordering::Relaxed);
        }
        let worker = self.jobs.take().map(|(_, worker)| worker);
        let unsaved = match self.keeper {
            Keeper::Writing(tasks, thread) => {
                drop(tasks);
                thread.join().unwrap_or(0)
            }
            Keeper::Here(_) | Keeper::Nowhere | Keeper::Lost => 0,
        };
        // The store's thread could hand in jobs until it ended. A job that made a mistake has said so.
        worker.map_or(Ok(()), JoinHandle::join).unwrap_or_default();
        unsaved
    }

    /// The list is read here as long as nothing is on its way to the disk: then it is in the very next frame.
    fn list(&mut self, job: Job) -> After {
        let ticket = job.ticket();
        match &self.keeper {
            Keeper::Here(store) => {
                let failed = |error: crate::storage::store::error::StoreError| {
                    Outcome::Failed(Diagnostics(vec![error.diagnostic()]))
                };
                let listed = match job {
                    Job::Newest(_, most) => worker::newest(store, most),
                    _ => worker::list(store),
                };
                After::Look(Input::Done(ticket, listed.unwrap_or_else(failed)))
            }
            Keeper::Nowhere => {
                let none = match job {
                    Job::Newest(..) => Outcome::Newest(Vec::new(), Counts::default()),
                    _ => Outcome::Listed(Vec::new()),
                };
                After::Look(Input::Done(ticket, none))
            }
            Keeper::Writing(..) | Keeper::Lost => self.read(job),
        }
    }

    /// Reads after everything handed in before was written.
    fn read(&mut self, job: Job) -> After {
        let ticket = job.ticket();
        if let Keeper::Writing(..) = &self.keeper {
            return self.hold(Task::Read(job));
        }
        match self.jobs() {
            Some(jobs) => sent(jobs.send(job)),
            None => refuse(ticket, say::session_unreadable()),
        }
    }

    fn write(&mut self, ticket: Ticket, task: Task) -> After {
        if let Keeper::Here(_) = &self.keeper {
            self.hand_over();
        }
        match &self.keeper {
            Keeper::Writing(..) => self.hold(task),
            Keeper::Here(_) | Keeper::Nowhere | Keeper::Lost => {
                let why = crate::text::i18n::keys::app::refused_read_only();
                let outcome = match task {
                    // It stands on the screen already.
                    Task::Append { .. } => Outcome::Rejected(why),
                    _ => Outcome::Refused(why),
                };
                After::Look(Input::Done(ticket, outcome))
            }
        }
    }

    /// Gives the store to a thread of its own.
    fn hand_over(&mut self) {
        let Some(jobs) = self.jobs() else {
            return;
        };
        if let Keeper::Here(store) = std::mem::replace(&mut self.keeper, Keeper::Lost) {
            if !store.is_writer() {
                self.keeper = Keeper::Here(store);
                return;
            }
            let (tasks, incoming) = channel();
            let clock = self.world.clone();
            let around = Surroundings {
                news: self.news.clone(),
                jobs,
                now: Box::new(move || clock.moment().at),
                world: self.world.clone(),
            };
            let thread = StoreThread::new(store, around);
            let started = std::thread::Builder::new()
                .name("store".to_owned())
                .spawn(move || thread.run(&incoming));
            if let Ok(handle) = started {
                self.keeper = Keeper::Writing(tasks, handle);
            }
        }
    }

    fn jobs(&mut self) -> Option<Sender<Job>> {
        if self.jobs.is_none() {
            let (jobs, incoming): (Sender<Job>, Receiver<Job>) = channel();
            let worker = worker::begin(
                self.world.clone(),
                self.path.clone(),
                self.news.clone(),
                incoming,
            );
            self.jobs = Some((jobs, worker.ok()?));
        }
        self.jobs.as_ref().map(|(jobs, _)| jobs.clone())
    }
}

fn refuse(ticket: Ticket, why: crate::text::i18n::phrase::Phrase) -> After {
    After::Look(Input::Done(ticket, Outcome::Refused(why)))
}

/// A thread that is gone has made a mistake, and its hook is ending the program.
fn sent<T>(_result: Result<(), std::sync::mpsc::SendError<T>>) -> After {
    After::Nothing
}
