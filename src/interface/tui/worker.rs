//! The thread that reads: sessions, questionnaires, exports; everything that may take a while and writes nothing to the store. It reads
//! through a connection of its own. A mistake in one job ends that job and not the program.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::thread::JoinHandle;

use crate::base::digest::Digest;
use crate::base::id::{QuestionnaireId, SessionId};
use crate::base::secret::Secret;
use crate::base::settings::Settings;
use crate::engine::upgrade::Passage;
use crate::form::load::kept;
use crate::form::load::library::Library;
use crate::form::load::load_with;
use crate::form::load::source::InstrumentSource;
use crate::form::load::texts::Languages;
use crate::interface::app::effect::{Rekey, Ticket};
use crate::interface::app::msg::{OfferedCountry, OpenedSession, Outcome, Progress};
use crate::interface::tui::backup::{self, BackupOrder};
use crate::interface::tui::countries;
use crate::interface::tui::crash::WORKER;
use crate::interface::tui::editions;
use crate::interface::tui::export::{self, ExportOrder};
use crate::interface::tui::folder;
use crate::interface::tui::news::{News, Post};
use crate::interface::tui::offers::offered;
use crate::interface::tui::package::{Package, in_order};
use crate::interface::tui::protect;
use crate::interface::tui::settings;
use crate::interface::tui::transfer::{self, TransferJob};
use crate::record::session::event::{Recorded, Seq, StreamId};
use crate::storage::store::error::StoreError;
use crate::storage::store::read::KeptSession;
use crate::storage::store::sessions::SessionFilter;
use crate::storage::store::{Access, Key, Store};
use crate::text::diag::source::SourceMap;
use crate::text::diag::{Diagnostic, Diagnostics};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::collate::Alphabet;
use crate::text::i18n::keys::tui as say;
use crate::world::World;

mod levels;
mod look_back;

/// Something to be read, or to be written beside the store.
#[derive(Debug)]
pub enum Job {
    /// All sessions.
    List(Ticket),
    /// The sessions that Home shows first.
    Newest(Ticket, usize),
    /// A session with its questionnaire; the interface is what texts of other editions are said with.
    Open(Ticket, SessionId, Box<Catalog>),
    /// The digest that stands for a session up to an event.
    Head(Ticket, SessionId, Seq),
    /// The questionnaires on offer, with their titles in a language.
    Library(Ticket, Box<Catalog>),
    /// A questionnaire, with the pack of a country if one is named.
    Load(Ticket, QuestionnaireId, Option<String>),
    /// A session written to a file.
    Export(Ticket, Box<ExportOrder>),
    /// Sessions to another laptop, or from one.
    Transfer(Ticket, TransferJob),
    /// A backup of all data.
    BackUp(Ticket, BackupOrder),
    /// A session, with each of its entries checked.
    LookBack(Ticket, SessionId),
    /// The scores of the other levels of government that belong to a session.
    Levels(Ticket, SessionId),
    /// The settings written to their file.
    KeepSettings(Ticket, Box<Settings>),
    /// Whether a folder takes exports.
    TryFolder(Ticket, String),
    /// The key of an encrypted store, by what was typed: the passphrase, or the recovery key.
    Unlock(Ticket, Secret, bool),
    /// Another passphrase or recovery key for an encrypted store, by what was typed as above.
    Rekey(Ticket, Secret, bool, Rekey),
    /// The store is read with this key from now on.
    UseKey(Key),
}

impl Job {
    /// The ticket its result comes back under.
    pub fn ticket(&self) -> Ticket {
        match self {
            Job::List(ticket)
            | Job::Newest(ticket, _)
            | Job::Open(ticket, ..)
            | Job::Head(ticket, ..)
            | Job::LookBack(ticket, _)
            | Job::Levels(ticket, _)
            | Job::Library(ticket, _)
            | Job::Load(ticket, ..)
            | Job::Transfer(ticket, _)
            | Job::BackUp(ticket, _)
            | Job::Export(ticket, _)
            | Job::TryFolder(ticket, _)
            | Job::KeepSettings(ticket, _)
            | Job::Rekey(ticket, ..)
            | Job::Unlock(ticket, ..) => *ticket,
            Job::UseKey(_) => Ticket(0),
        }
    }
}

/// A session with everything that was read for it.
pub struct ReadSession {
    /// What it is filled with.
    pub package: Package,
    /// Its assessment and its fold.
    pub opened: OpenedSession,
    /// Its events.
    pub events: Vec<Recorded>,
}

/// The thread's state.
pub struct Worker {
    world: World,
    path: PathBuf,
    news: Post,
    store: Option<Store>,
    key: Key,
    library: Option<Arc<Library>>,
    packages: Vec<Package>,
}

/// Begins a thread that does jobs until nobody can hand in any.
pub fn begin(
    world: World,
    path: PathBuf,
    news: Post,
    jobs: Receiver<Job>,
) -> std::io::Result<JoinHandle<()>> {
    let mut worker = Worker {
        world,
        path,
        news,
        store: None,
        key: Key::none(),
        library: None,
        packages: Vec::new(),
    };
    std::thread::Builder::new()
        .name(WORKER.to_owned())
        .spawn(move || {
            for job in jobs {
                let ticket = job.ticket();
                let job = match job {
                    Job::UseKey(key) => {
                        worker.store = None;
                        worker.key = key;
                        continue;
                    }
                    Job::Unlock(ticket, secret, recovers) => {
                        let found = protect::tried(&worker.path, ticket, &secret, recovers);
                        worker.news.send(found).unwrap_or_default();
                        continue;
                    }
                    job => job,
                };
                let done = catch_unwind(AssertUnwindSafe(|| worker.run(job)));
                let outcome = done.unwrap_or_else(|_| {
                    // Nobody knows what state the mistake left them in.
                    worker.store = None;
                    worker.packages.clear();
                    Err(Failure::Said(Outcome::Refused(say::job_crashed())))
                });
                let outcome = outcome.unwrap_or_else(Failure::outcome);
                if worker.news.send(News::Done(ticket, outcome)).is_err() {
                    return;
                }
            }
        })
}

/// Why a job came to nothing.
pub enum Failure {
    /// The store could not be read.
    Store(StoreError),
    /// Something else, already in words.
    Said(Outcome),
}

impl Failure {
    fn outcome(self) -> Outcome {
        match self {
            Failure::Store(error) => failed([error.diagnostic()]),
            Failure::Said(outcome) => outcome,
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        Failure::Store(error)
    }
}

fn failed(diagnostics: impl IntoIterator<Item = Diagnostic>) -> Outcome {
    Outcome::Failed(Diagnostics(diagnostics.into_iter().collect()))
}

fn refused(diagnostics: Diagnostics) -> Failure {
    match diagnostics.is_clean() {
        true => Failure::Said(Outcome::Refused(say::session_unreadable())),
        false => Failure::Said(Outcome::Failed(diagnostics)),
    }
}

/// The sessions that Home shows first, and how many there are.
pub fn newest(store: &Store, most: usize) -> Result<Outcome, StoreError> {
    let (rows, counts) = store.newest(most)?;
    Ok(Outcome::Newest(rows, counts))
}

/// All sessions, newest first.
pub fn list(store: &Store) -> Result<Outcome, StoreError> {
    Ok(Outcome::Listed(store.sessions(&SessionFilter::default())?))
}

impl Worker {
    fn run(&mut self, job: Job) -> Result<Outcome, Failure> {
        match job {
            Job::List(_) => Ok(list(self.store()?)?),
            Job::Newest(_, most) => Ok(newest(self.store()?, most)?),
            Job::Open(_, session, interface) => {
                let mut read = self.read(session)?;
                read.opened.passages = self.passages(&read, &interface);
                self.put_at_hand(read.package);
                Ok(Outcome::Opened(Box::new(read.opened)))
            }
            Job::LookBack(_, session) => self.looked_back(session),
            Job::Levels(_, session) => self.levels(session).map(Outcome::Levels),
            Job::Head(_, session, at) => {
                match self.store()?.head(StreamId::Session(session), at)? {
                    Some(digest) => Ok(Outcome::Head { at, digest }),
                    None => Err(Failure::Said(Outcome::Refused(say::session_unreadable()))),
                }
            }
            Job::Library(_, interface) => Ok(self.on_offer(&interface)),
            Job::Load(_, id, country) => {
                let package = self.load(&id, country.as_deref())?;
                let questionnaire = Arc::clone(&package.questionnaire);
                self.put_at_hand(package);
                Ok(Outcome::Loaded(questionnaire))
            }
            Job::KeepSettings(_, kept) => {
                let folder = self.world.config_folder();
                settings::keep(folder, &kept).map_err(|error| {
                    let path = settings::path(folder).display().to_string();
                    let why = say::settings_not_kept(path, error.to_string());
                    Failure::Said(Outcome::Refused(why))
                })?;
                Ok(Outcome::SettingsKept)
            }
            Job::Unlock(..) | Job::UseKey(_) => Ok(Outcome::SettingsKept),
            Job::Rekey(_, secret, recovers, change) => {
                protect::rekey(&self.path, (&secret, recovers), &change, &self.world)
                    .map_err(Failure::Said)
            }
            Job::TryFolder(_, folder) => folder::tried(&folder, self.world.home().as_deref())
                .map(Outcome::FolderTried)
                .map_err(|why| Failure::Said(Outcome::Refused(why))),
            Job::BackUp(ticket, order) => {
                let (tell, world) = (self.teller(ticket), self.world.clone());
                backup::carry_out(self.store()?, &order, &world, &tell).map_err(Failure::Said)
            }
            Job::Transfer(ticket, job) => self.transfer(ticket, job),
            Job::Export(ticket, order) => {
                let tell = self.teller(ticket);
                tell(Progress::Reading);
                let read = self.read(order.session)?;
                export::write(&order, &read, &self.world.moment(), &tell).map_err(Failure::Said)
            }
        }
    }

    /// Sessions to another laptop, or from one. A bundle that was read goes on to the thread that owns the store.
    fn transfer(&mut self, ticket: Ticket, job: TransferJob) -> Result<Outcome, Failure> {
        let (tell, world) = (self.teller(ticket), self.world.clone());
        let read = transfer::carry_out(self.store()?, job, &world, &tell);
        match read.map_err(Failure::Said)? {
            transfer::Read::Told(outcome) => Ok(outcome),
            transfer::Read::Opened(opened) => {
                let news = News::BundleRead(ticket, opened);
                self.news.send(news).unwrap_or_default();
                Ok(Outcome::Progress(Progress::Reading))
            }
        }
    }

    /// Says how far long work is.
    fn teller(&self, ticket: Ticket) -> impl Fn(Progress) + use<> {
        let news = self.news.clone();
        move |progress| {
            let outcome = Outcome::Progress(progress);
            news.send(News::Done(ticket, outcome)).unwrap_or_default();
        }
    }

    /// The questionnaires and the country packs on offer, read anew.
    fn on_offer(&mut self, interface: &Catalog) -> Outcome {
        self.library = None;
        let library = self.library();
        let offers = in_order(&library.offers, interface).into_iter();
        let offers = offers.map(|(offer, _)| offered(offer, interface)).collect();
        let countries = library.countries.iter();
        let mut countries: Vec<OfferedCountry> = countries
            .map(|offer| countries::offered(offer, interface))
            .collect();
        // A country is looked for by its name, and each language has an alphabet of its own.
        Alphabet::of(interface.language()).sort(&mut countries, |offered| &offered.name);
        Outcome::Library(offers, countries)
    }

    fn put_at_hand(&self, package: Package) {
        self.news
            .send(News::AtHand(Box::new(package)))
            .unwrap_or_default();
    }

    fn store(&mut self) -> Result<&Store, StoreError> {
        if self.store.is_none() {
            self.store =
                Some(Store::open(&self.path, Access::Read, self.key.clone())?.into_store());
        }
        self.store.as_ref().ok_or_else(|| StoreError::Missing {
            path: self.path.clone(),
        })
    }

    fn library(&mut self) -> Arc<Library> {
        let world = &self.world;
        let library = self
            .library
            .get_or_insert_with(|| Arc::new(world.library(&mut SourceMap::default()).0));
        Arc::clone(library)
    }

    /// A questionnaire on offer. What a package in the user's folder has wrong is said by `fener check`; here it only must not be used.
    fn load(&mut self, id: &QuestionnaireId, country: Option<&str>) -> Result<Package, Failure> {
        let library = self.library();
        let mut sources = SourceMap::default();
        let none = Languages::Only(&[]);
        let (questionnaire, problems) = library.load_for(id, country, none, &mut sources);
        let Some((questionnaire, offer)) = questionnaire.zip(library.find(id)) else {
            return Err(refused(problems));
        };
        let package = Package::of(questionnaire, offer, &library);
        Ok(self.remember(package))
    }

    /// The exact package and country pack a session is filled with, from beside the session.
    fn kept(&mut self, digest: Digest, pack: Option<Digest>) -> Result<Package, Failure> {
        let is_it = |known: &&Package| known.digest() == digest && known.pack_digest() == pack;
        if let Some(known) = self.packages.iter().find(is_it) {
            return Ok(known.clone());
        }
        let files = self.files(digest)?;
        let pack = pack.map(|pack| self.files(pack)).transpose()?;
        let mut pack = pack.map(|files| kept::read(files, &InstrumentSource::default()).0);
        let library = self.library();
        let (mut source, instruments) = kept::read(files, &library.instruments);
        let none = Languages::Only(&[]);
        let mut sources = SourceMap::default();
        let (questionnaire, problems) =
            load_with(&source, &instruments, pack.as_ref(), none, &mut sources);
        let Some(questionnaire) = questionnaire else {
            return Err(refused(problems));
        };
        if let Some(offer) = library.find(&questionnaire.id) {
            offer.lay_over(&mut source, digest);
        }
        if let (Some(pack), Some(facts)) = (&mut pack, &questionnaire.pack)
            && let Some(offer) = library.country(&facts.country)
        {
            offer.lay_over(pack, facts.digest);
        }
        Ok(self.remember(Package {
            questionnaire: Arc::new(questionnaire),
            source: Arc::new(source),
            instruments: Arc::new(instruments),
            pack: pack.map(Arc::new),
        }))
    }

    /// The files that are kept under a digest.
    fn files(&mut self, digest: Digest) -> Result<Vec<(String, String)>, Failure> {
        self.store()?.definition(digest)?.ok_or_else(|| {
            Failure::Said(Outcome::Refused(say::package_missing(digest.to_string())))
        })
    }

    fn remember(&mut self, package: Package) -> Package {
        let is_it = |known: &&Package| {
            known.digest() == package.digest() && known.pack_digest() == package.pack_digest()
        };
        if let Some(known) = self.packages.iter().find(is_it) {
            return known.clone();
        }
        self.packages.push(package.clone());
        package
    }

    fn read(&mut self, id: SessionId) -> Result<ReadSession, Failure> {
        let unreadable = || Failure::Said(Outcome::Refused(say::session_unreadable()));
        let KeptSession {
            assessment,
            session,
            events,
        } = self.store()?.kept_session(id)?.ok_or_else(unreadable)?;
        let drafts = self.store()?.drafts(id)?;
        let edition = session.edition(&assessment.opening);
        let package = self.kept(edition.package, edition.pack)?;
        let questionnaire = Arc::clone(&package.questionnaire);
        Ok(ReadSession {
            package,
            opened: OpenedSession {
                questionnaire,
                assessment,
                session,
                drafts,
                passages: Vec::new(),
            },
            events,
        })
    }

    /// The upgrades that a session had, and the one on offer. All their packages are put at hand: an upgrade may be taken back.
    fn passages(&mut self, read: &ReadSession, interface: &Catalog) -> Vec<Arc<Passage>> {
        // The language of the screen may become any other while the session is open.
        let languages = editions::languages(interface, &read.opened.assessment.opening);
        let mut steps = Vec::new();
        for upgrade in &read.opened.session.upgrades {
            let old = self.kept(upgrade.from.package, upgrade.from.pack);
            let new = self.kept(upgrade.to.package, upgrade.to.pack);
            // What changed cannot be told without both; the session opens all the same.
            steps.extend(old.ok().zip(new.ok()));
        }
        let library = self.library();
        if let Some(newer) = editions::newer(&read.package, &library) {
            steps.push((read.package.clone(), self.remember(newer)));
        }
        let passage = |(old, new): &(Package, Package)| {
            for package in [old, new] {
                self.news
                    .send(News::Beside(Box::new(package.clone())))
                    .unwrap_or_default();
            }
            Arc::new(editions::passage(old, new, interface, &languages))
        };
        steps.iter().map(passage).collect()
    }
}

/// The folder for exports beside the data.
pub fn exports_folder(data: &Path) -> PathBuf {
    data.join("exports")
}
