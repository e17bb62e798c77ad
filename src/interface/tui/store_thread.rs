//! The thread that writes: it owns the writing connection, takes tasks in order and confirms each when it is on the disk. A slow disk
//! delays confirmations and nothing else; a disk that fails loses nothing: whatever was to be written waits here and is tried again.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender};

use crate::base::id::{AssessmentId, SessionId};
use crate::base::secret::Secret;
use crate::base::time::Timestamp;
use crate::interface::app::effect::Ticket;
use crate::interface::app::msg::{OpenedSession, Outcome};
use crate::interface::tui::news::{News, Post};
use crate::interface::tui::package::Package;
use crate::interface::tui::protect;
use crate::interface::tui::transfer::{TransferTask, Waiting};
use crate::interface::tui::worker::Job;
use crate::record::session::assessment::Assessment;
use crate::record::session::event::{NewEvent, Seq, StreamId};
use crate::record::session::fold::Session;
use crate::record::session::summary::{Draft, Summary};
use crate::storage::store::append::Append;
use crate::storage::store::definition::Definition;
use crate::storage::store::error::{AppendError, StoreError};
use crate::storage::store::{Key, Store};
use crate::text::diag::Diagnostic;
use crate::text::i18n::keys::tui as say;
use crate::world::World;

/// Something to be written, or to be done once everything before it is.
#[derive(Debug)]
pub enum Task {
    /// Append events to a stream.
    Append {
        /// Under which ticket.
        ticket: Ticket,
        /// The stream.
        stream: StreamId,
        /// The event it must end with.
        expected: Seq,
        /// The events.
        events: Vec<NewEvent>,
        /// How far the session is with them.
        summary: Option<Summary>,
        /// Half-typed texts that became part of them.
        drafts: Vec<Draft>,
        /// What the session is filled with from then on, to be kept with it.
        packages: Vec<Package>,
    },
    /// Keep a draft. Drafts it overtook are confirmed with it.
    Keep {
        /// Under which tickets.
        tickets: Vec<Ticket>,
        /// The draft.
        draft: Draft,
    },
    /// Write a new assessment with its first session.
    Create(Box<NewSession>),
    /// Encrypt the store under a passphrase.
    Protect(Ticket, Secret),
    /// Remember where a copy was written.
    NoteCopy(Ticket, PathBuf),
    /// Sessions to another laptop, or from one.
    Transfer(Ticket, TransferTask),
    /// Read something that must see everything before it.
    Read(Job),
    /// Try again now.
    TryAgain,
}

/// A new assessment with its first session.
#[derive(Debug)]
pub struct NewSession {
    /// Under which ticket.
    pub ticket: Ticket,
    /// The assessment.
    pub assessment: AssessmentId,
    /// Its events.
    pub opening: Vec<NewEvent>,
    /// The session.
    pub session: SessionId,
    /// Its events.
    pub events: Vec<NewEvent>,
    /// How far it is.
    pub summary: Summary,
    /// What it is filled with.
    pub package: Package,
}

/// What the thread needs of the world around it.
pub struct Surroundings {
    /// Where confirmations go.
    pub news: Post,
    /// Where reading goes.
    pub jobs: Sender<Job>,
    /// What time it is.
    pub now: Box<dyn Fn() -> Timestamp + Send>,
    /// Where new secrets come from.
    pub world: World,
}

/// What came of a task.
enum Written {
    /// It is on the disk, or can never be: its outcomes.
    Settled(Vec<(Ticket, Outcome)>),
    /// The disk refused, and what it did is unknown.
    Unknown(StoreError),
}

/// The thread's state.
pub struct StoreThread {
    store: Store,
    around: Surroundings,
    tasks: VecDeque<Task>,
    in_trouble: bool,
    /// The task at the front failed before, so a second failure is said and not tried again at once.
    was_tried: bool,
    /// Streams of which something could not be written and never can be. What comes after was made with it in mind, so none of it
    /// is written either, even where its number happens to fit.
    closed: Vec<(StreamId, Outcome)>,
    /// How many tasks that concerned.
    rejected: usize,
    /// The bundle that was looked at.
    bundle: Waiting,
}

impl StoreThread {
    /// A thread for a store that writes.
    pub fn new(store: Store, around: Surroundings) -> StoreThread {
        StoreThread {
            store,
            around,
            tasks: VecDeque::new(),
            in_trouble: false,
            was_tried: false,
            closed: Vec::new(),
            rejected: 0,
            bundle: Waiting::default(),
        }
    }

    /// Works until nobody can hand in tasks any more, then tries once more whatever is left. Says how many tasks never reached the disk,
    /// because it refused them or because they can never be written.
    pub fn run(mut self, incoming: &Receiver<Task>) -> usize {
        while let Ok(task) = incoming.recv() {
            self.queue(task);
            self.work(incoming);
            // The next quiet moment; a failure here is the next append's to notice.
            self.store.checkpoint().unwrap_or_default();
        }
        self.work(incoming);
        self.tasks
            .iter()
            .filter(|task| !matches!(task, Task::Read(_) | Task::Transfer(..)))
            .count()
            + self.rejected
    }

    /// Puts a task behind the others. A draft takes the place of an older one of the same box, as long as nobody asked to read between.
    fn queue(&mut self, task: Task) {
        match task {
            Task::TryAgain => self.try_again(),
            Task::Keep { mut tickets, draft } => {
                let since_read = self
                    .tasks
                    .iter()
                    .rposition(|task| matches!(task, Task::Read(_)))
                    .map_or(0, |at| at + 1);
                let is_same = |task: &Task| matches!(task, Task::Keep { draft: known, .. } if is_same_box(known, &draft));
                let overtaken = self
                    .tasks
                    .iter()
                    .skip(since_read)
                    .position(is_same)
                    .map(|at| at + since_read);
                if let Some(Task::Keep { tickets: known, .. }) =
                    overtaken.and_then(|at| self.tasks.remove(at))
                {
                    tickets.splice(0..0, known);
                }
                self.tasks.push_back(Task::Keep { tickets, draft });
            }
            Task::Read(job) if self.in_trouble => self.read_in_trouble(job),
            task => self.tasks.push_back(task),
        }
    }

    /// While the disk refuses, only what is certainly not affected is read; the rest would miss what waits here.
    fn read_in_trouble(&mut self, job: Job) {
        match job {
            Job::List(_)
            | Job::Newest(..)
            | Job::Library(..)
            | Job::Load(..)
            | Job::TryFolder(..)
            | Job::Unlock(..)
            | Job::Rekey(..)
            | Job::UseKey(_)
            | Job::KeepSettings(..) => self.around.jobs.send(job).unwrap_or_default(),
            Job::Open(ticket, ..)
            | Job::Head(ticket, ..)
            | Job::LookBack(ticket, _)
            | Job::Levels(ticket, _)
            | Job::BackUp(ticket, _)
            | Job::Transfer(ticket, _)
            | Job::Export(ticket, _) => {
                self.tell(ticket, Outcome::Refused(say::not_while_unsaved()))
            }
        }
    }

    fn work(&mut self, incoming: &Receiver<Task>) {
        if self.in_trouble && !self.recover() {
            return;
        }
        loop {
            while let Ok(task) = incoming.try_recv() {
                self.queue(task);
            }
            if self.in_trouble {
                return;
            }
            let Some(task) = self.tasks.pop_front() else {
                return;
            };
            if let Task::Read(job) = task {
                self.around.jobs.send(job).unwrap_or_default();
                continue;
            }
            if let Task::Transfer(ticket, what) = task {
                let (store, world) = (&mut self.store, &self.around.world);
                let told = self.bundle.carry_out(ticket, what, store, world);
                told.into_iter()
                    .for_each(|outcome| self.tell(ticket, outcome));
                continue;
            }
            if let Some(error) = self.write(task)
                && !self.recover_after(error)
            {
                return;
            }
        }
    }

    /// Writes a task and confirms it; what the disk refused goes back to the front.
    fn write(&mut self, task: Task) -> Option<StoreError> {
        let written = match &task {
            Task::Append {
                ticket,
                stream,
                expected,
                events,
                summary,
                drafts,
                packages,
            } => {
                let one = Append {
                    stream: *stream,
                    expected: *expected,
                    events,
                    summary: summary.as_ref(),
                    drafts,
                };
                self.append(*ticket, one, packages)
            }
            Task::Keep { tickets, draft } => self.keep(tickets, draft),
            Task::Create(new) => self.create(new),
            Task::Protect(ticket, secret) => self.protect(*ticket, secret),
            Task::NoteCopy(_, path) => self.note_copy(path),
            Task::Read(_) | Task::Transfer(..) | Task::TryAgain => Written::Settled(Vec::new()),
        };
        match written {
            Written::Settled(outcomes) => {
                self.was_tried = false;
                outcomes
                    .into_iter()
                    .for_each(|(ticket, outcome)| self.tell(ticket, outcome));
                None
            }
            Written::Unknown(error) => {
                self.tasks.push_front(task);
                Some(error)
            }
        }
    }

    fn protect(&mut self, ticket: Ticket, secret: &Secret) -> Written {
        match protect::protect(&mut self.store, secret, &self.around.world) {
            Ok((key, recovery)) => {
                // Whoever reads does so with the key from here on, whatever is asked next.
                let read = Job::UseKey(Key::of(key.clone()));
                self.around.jobs.send(read).unwrap_or_default();
                let news = News::Protected(ticket, key, recovery);
                self.around.news.send(news).unwrap_or_default();
                Written::Settled(Vec::new())
            }
            Err(outcome) => Written::Settled(vec![(ticket, outcome)]),
        }
    }

    /// Nobody waits for it, and what was said of the copy stays on the screen.
    fn note_copy(&mut self, path: &Path) -> Written {
        let full = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        match self.store.note_copy(&full, (self.around.now)()) {
            Ok(()) => Written::Settled(Vec::new()),
            Err(error) => Written::Unknown(error),
        }
    }

    fn append(&mut self, ticket: Ticket, one: Append<'_>, packages: &[Package]) -> Written {
        let Append {
            stream,
            expected,
            events,
            ..
        } = one;
        let ids = events.iter().map(|event| event.id).collect();
        let confirmed = |last, at| Outcome::Appended {
            events: ids,
            last,
            at,
        };
        if let Some((_, outcome)) = self.closed.iter().find(|(known, _)| *known == stream) {
            self.rejected += 1;
            return Written::Settled(vec![(ticket, outcome.clone())]);
        }
        let kept: Vec<Definition> = packages.iter().flat_map(Package::definitions).collect();
        let outcome = match self.store.create_keeping(&kept, &[one]) {
            Ok(recorded) => confirmed(
                recorded.last().map_or(expected, |event| event.seq),
                (self.around.now)(),
            ),
            // All events of a task are written together, so one that is there says that all are.
            Err(AppendError::Duplicate { .. }) => {
                confirmed(Seq(expected.0 + events.len() as u64), (self.around.now)())
            }
            Err(AppendError::Failed(error)) => return Written::Unknown(error),
            Err(error) => {
                let outcome = match error {
                    AppendError::Conflict { actual, .. } => Outcome::Conflict { actual },
                    error => Outcome::Rejected(error.diagnostic().in_one()),
                };
                self.rejected += 1;
                self.closed.push((stream, outcome.clone()));
                outcome
            }
        };
        Written::Settled(vec![(ticket, outcome)])
    }

    fn keep(&mut self, tickets: &[Ticket], draft: &Draft) -> Written {
        if let Err(error) = self.store.put_draft(draft) {
            return Written::Unknown(error);
        }
        let at = (self.around.now)();
        Written::Settled(
            tickets
                .iter()
                .map(|ticket| (*ticket, Outcome::DraftKept { at }))
                .collect(),
        )
    }

    fn create(&mut self, new: &NewSession) -> Written {
        let files = new.package.files();
        if let Err(error) = self.store.keep_definition(new.package.digest(), &files) {
            return Written::Unknown(error);
        }
        if let Some((digest, files)) = new.package.pack_files()
            && let Err(error) = self.store.keep_definition(digest, &files)
        {
            return Written::Unknown(error);
        }
        let streams = [
            Append {
                stream: StreamId::Assessment(new.assessment),
                expected: Seq(0),
                events: &new.opening,
                summary: None,
                drafts: &[],
            },
            Append {
                stream: StreamId::Session(new.session),
                expected: Seq(0),
                events: &new.events,
                summary: Some(&new.summary),
                drafts: &[],
            },
        ];
        let outcome = match self.store.create(&streams) {
            Ok(_) | Err(AppendError::Duplicate { .. }) => opened(new),
            Err(AppendError::Failed(error)) => return Written::Unknown(error),
            // Nothing of it was shown as done, so nothing has to be taken back.
            Err(error) => Outcome::Refused(error.diagnostic().in_one()),
        };
        Written::Settled(vec![(new.ticket, outcome)])
    }

    /// What the disk did is unknown: finds out once before anybody hears of it.
    fn recover_after(&mut self, error: StoreError) -> bool {
        self.in_trouble = true;
        if !std::mem::replace(&mut self.was_tried, true) && self.recover() {
            return true;
        }
        self.complain(&error);
        false
    }

    fn try_again(&mut self) {
        if let Err(error) = self.reopened() {
            self.complain(&error);
        }
    }

    fn recover(&mut self) -> bool {
        self.reopened().is_ok()
    }

    /// Lets go of the failed connection and looks with another one. An event that is found there was read from the system's memory and
    /// may still miss on the disk, whose failed sync is not reported twice: folding the log into the file writes and syncs it anew.
    fn reopened(&mut self) -> Result<(), StoreError> {
        if self.in_trouble {
            self.store.reopen()?;
            self.store.fold_log()?;
            self.in_trouble = false;
        }
        Ok(())
    }

    fn complain(&self, error: &StoreError) {
        let waiting = self.tasks.iter().find_map(|task| match task {
            Task::Append { ticket, .. } => Some(*ticket),
            Task::Keep { tickets, .. } => tickets.first().copied(),
            Task::Create(new) => Some(new.ticket),
            Task::Protect(ticket, _) | Task::NoteCopy(ticket, _) => Some(*ticket),
            Task::Read(_) | Task::Transfer(..) | Task::TryAgain => None,
        });
        if let Some(ticket) = waiting {
            self.tell(ticket, not_saved(&error.diagnostic()));
        }
    }

    fn tell(&self, ticket: Ticket, outcome: Outcome) {
        // Nobody listens any more when the program ends; what is written is written.
        self.around
            .news
            .send(News::Done(ticket, outcome))
            .unwrap_or_default();
    }
}

fn is_same_box(one: &Draft, other: &Draft) -> bool {
    one.session == other.session && one.place == other.place && one.field == other.field
}

fn not_saved(diagnostic: &Diagnostic) -> Outcome {
    Outcome::NotSaved {
        why: diagnostic.in_one(),
        code: diagnostic.code.as_str(),
    }
}

/// A new session as it is opened.
fn opened(new: &NewSession) -> Outcome {
    let assessment = Assessment::fold(new.assessment, numbered(&new.opening));
    let session = Session::fold(new.session, numbered(&new.events));
    match assessment.zip(session) {
        Some((assessment, session)) => Outcome::Created(Box::new(OpenedSession {
            questionnaire: new.package.questionnaire.clone(),
            assessment,
            session,
            drafts: Vec::new(),
            passages: Vec::new(),
        })),
        None => Outcome::Refused(say::session_unreadable()),
    }
}

fn numbered(events: &[NewEvent]) -> impl Iterator<Item = (Seq, &NewEvent)> {
    (1..).map(Seq).zip(events)
}
