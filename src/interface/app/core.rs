//! What all screens share, and the few ways in which they change it: recording an event, undo, redo, drafts, a word to the user.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::base::id::{SessionId, SubjectId};
use crate::base::settings::Settings;
use crate::base::time::{Date, Moment, TimeOfDay, Timestamp, Zone};
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::facts::Facts;
use crate::interface::app::folders::Folders;
use crate::interface::app::guide::Guide;
use crate::interface::app::measure;
use crate::interface::app::msg::{Kept, Offered, OfferedCountry, Viewport};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::opens_at::OpensAt;
use crate::interface::app::screen::home;
use crate::record::session::assessment::Mode;
use crate::record::session::summary::{Counts, Draft, SessionRow};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::app;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::Phrase;

/// What a step may look at besides the model.
#[derive(Clone, Copy)]
pub struct Ctx<'a> {
    /// The moment of the message.
    pub moment: &'a Moment,
    /// The texts at hand.
    pub texts: &'a Texts,
}

/// The texts at hand: one language, and a second one if it was chosen.
#[derive(Clone)]
pub struct Texts {
    /// The first language.
    pub first: Catalog,
    /// The second.
    pub second: Option<Catalog>,
}

impl Texts {
    /// The languages at hand. What was put together from texts is put together anew when these are others.
    pub fn languages(&self) -> Vec<Locale> {
        let catalogs = std::iter::once(&self.first).chain(&self.second);
        catalogs.map(|catalog| catalog.locale().clone()).collect()
    }
}

/// How loud a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// What just happened, or what is expected.
    Plain,
    /// Look again.
    Attention,
    /// Something is wrong.
    Problem,
}

/// The message line.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// What it says.
    pub phrase: Phrase,
    /// How loud.
    pub tone: Tone,
}

/// Whether this window may write.
#[derive(Clone, Debug, PartialEq)]
pub enum Access {
    /// It may.
    Write,
    /// It only reads, for this reason.
    Read(Phrase),
}

/// What the header says about saving.
#[derive(Clone, Debug, PartialEq)]
pub enum Save {
    /// Nothing was written in this sitting: what is open is as it was kept before.
    Nothing,
    /// Something is on its way to the disk.
    Saving,
    /// Everything is on the disk since then.
    Saved(TimeOfDay),
    /// The disk refused.
    NotSaved {
        /// Since when.
        since: TimeOfDay,
        /// What happened and what to do.
        why: Phrase,
        /// The code for support.
        code: &'static str,
    },
}

/// A language on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Whether its texts were never reviewed by a partner.
    pub is_draft: bool,
}

/// What all screens share.
#[derive(Clone, Debug, PartialEq)]
pub struct Core {
    /// The session being walked.
    pub open: Option<OpenSession>,
    /// The sessions for Home, newest first; `None` until they were read.
    pub sessions: Option<Vec<SessionRow>>,
    /// How many sessions there are while only the first of them were read; `None` once all were.
    pub counted: Option<Counts>,
    /// The questionnaires on offer; `None` until they were read.
    pub library: Option<Vec<Offered>>,
    /// The country packs on offer, read with them.
    pub countries: Vec<OfferedCountry>,
    /// The languages on offer.
    pub languages: Vec<Language>,
    /// What the user chose for this computer.
    pub settings: Settings,
    /// The size of the page: of the window, or in the large view of as much of it as short lines need.
    pub viewport: Viewport,
    /// The size of the window.
    pub window: Viewport,
    /// Where things are kept, to be shown.
    pub folders: Folders,
    /// When the last key came.
    pub touched: Timestamp,
    /// The moment at which the program asked to be woken.
    pub waking: Option<Timestamp>,
    /// The message line.
    pub message: Option<Message>,
    /// Whether this window may write.
    pub access: Access,
    /// When the last message came, for screens that say "today".
    pub now: Timestamp,
    /// The clock on the wall then.
    pub zone: Zone,
    /// Whether the store is encrypted; until then the screens say so.
    pub is_encrypted: bool,
    /// Whether the store can be encrypted here: it lies on a disk, is plain, and this window writes it.
    pub may_protect: bool,
    /// Whether the second language is shown in the place of the first.
    pub shows_second: bool,
    /// The last save state that is not "saving".
    pub settled: Save,
    /// The tickets of what is on its way to the disk.
    pub unconfirmed: BTreeSet<Ticket>,
    /// How many changes could not be stored and were taken back on the screen.
    pub unstored: usize,
    /// The ticket under which a session is being opened: one at a time, and only what answers to it opens.
    pub opening: Option<Ticket>,
    /// Where that session opens; `None` is where the rater was.
    pub opening_at: Option<OpensAt>,
    /// The ticket under which the session is read again, after something on the screen could not be stored.
    pub rereading: Option<Ticket>,
    /// Whether the disk refused while a box had the focus, and its page waits until the box is left.
    pub refusal_unseen: bool,
    /// Whether the user asked to try again and the disk has not answered yet.
    pub trying: bool,
    /// Whether the program was cut off before this start, and nobody was told yet what was kept.
    pub was_cut_off: bool,
    /// What was typed for an assessment that was being set up when the screen was locked: the step and its text.
    pub begun: Vec<(String, String)>,
    /// The long work that goes on, wherever it was begun.
    pub work: Option<Ticket>,
    /// What was decided in this run of the program about what points to a person.
    pub decided: crate::exchange::decided::Decided,
    /// What the first practice has taught so far.
    pub guide: Guide,
    /// Which box each kept text that is on its way belongs to, so that the keys typed into one box count as one change.
    typed: BTreeMap<Ticket, String>,
    next_ticket: u64,
}

impl Core {
    /// What a program starts with.
    pub fn new(
        settings: Settings,
        languages: Vec<Language>,
        viewport: Viewport,
        access: Access,
    ) -> Core {
        let is_large = settings.large;
        Core {
            open: None,
            sessions: None,
            counted: None,
            library: None,
            countries: Vec::new(),
            languages,
            settings,
            viewport: measure::page(viewport, is_large),
            window: viewport,
            folders: Folders::default(),
            touched: Timestamp::default(),
            waking: None,
            message: None,
            access,
            now: Timestamp::default(),
            zone: Zone {
                name: std::sync::Arc::from("UTC"),
                offset: 0,
            },
            is_encrypted: false,
            may_protect: false,
            shows_second: false,
            settled: Save::Nothing,
            unconfirmed: BTreeSet::new(),
            unstored: 0,
            opening: None,
            opening_at: None,
            rereading: None,
            refusal_unseen: false,
            trying: false,
            was_cut_off: false,
            begun: Vec::new(),
            work: None,
            decided: Default::default(),
            guide: Guide::default(),
            typed: BTreeMap::new(),
            next_ticket: 1,
        }
    }

    /// The window has this size now.
    pub fn resize(&mut self, window: Viewport) {
        self.window = window;
        self.viewport = measure::page(window, self.settings.large);
    }

    /// Switches the large view on or off.
    pub fn enlarge(&mut self, is_large: bool) {
        self.settings.large = is_large;
        self.resize(self.window);
    }

    /// An effect under a fresh ticket.
    pub fn effect(&mut self, order: Order) -> Effect {
        let ticket = Ticket(self.next_ticket);
        self.next_ticket += 1;
        if matches!(
            order,
            Order::Append { .. } | Order::KeepDraft(_) | Order::Create { .. }
        ) {
            self.unconfirmed.insert(ticket);
        }
        if order.is_long() {
            self.work = Some(ticket);
        }
        if let Order::KeepDraft(draft) = &order {
            let unconfirmed = &self.unconfirmed;
            self.typed.retain(|ticket, _| unconfirmed.contains(ticket));
            let name = match draft.place.is_empty() && draft.field.starts_with("here") {
                true => String::new(),
                false => format!("{} {}", draft.place, draft.field),
            };
            self.typed.insert(ticket, name);
        }
        Effect { ticket, order }
    }

    /// Opens a session, unless one is being opened already: then it says so.
    pub fn open_session(&mut self, session: SessionId) -> Vec<Effect> {
        if self.opening.is_some() {
            self.say(app::being_opened());
            return Vec::new();
        }
        let effect = self.effect(Order::OpenSession(session));
        self.opening = Some(effect.ticket);
        self.opening_at = None;
        vec![effect]
    }

    /// The day on the wall when the last message came.
    pub fn today(&self) -> Date {
        self.now.local(self.zone.offset).0
    }

    /// Tries again to write what the disk refused; the answer is said even when it is the same again.
    pub fn try_again(&mut self) -> Effect {
        self.trying = true;
        self.effect(Order::TryAgain)
    }

    /// A number that was not used before in this run, to make several ids of one moment.
    pub fn fresh(&mut self) -> u32 {
        self.next_ticket += 1;
        self.next_ticket as u32
    }

    /// What the header says about saving: "Saved" only when nothing is unconfirmed.
    pub fn save(&self) -> Save {
        match (&self.settled, self.unconfirmed.is_empty()) {
            (Save::NotSaved { .. }, _) | (_, true) => self.settled.clone(),
            (_, false) => Save::Saving,
        }
    }

    /// How many changes are not on the disk: answers and the like, and boxes typed into. Where the rater is does not count.
    pub fn unsaved(&self) -> usize {
        let boxes: BTreeSet<&String> = self
            .unconfirmed
            .iter()
            .filter_map(|ticket| self.typed.get(ticket))
            .filter(|name| !name.is_empty())
            .collect();
        let others = self.unconfirmed.iter();
        let others = others.filter(|ticket| !self.typed.contains_key(ticket));
        boxes.len() + others.count()
    }

    /// Says whether this window may write.
    pub fn may_write(&self) -> bool {
        self.access == Access::Write
    }

    /// Puts a word into the message line.
    pub fn say(&mut self, phrase: Phrase) {
        self.message = Some(Message {
            phrase,
            tone: Tone::Plain,
        });
    }

    /// Puts a word into the message line that asks for a look.
    pub fn warn(&mut self, phrase: Phrase) {
        self.message = Some(Message {
            phrase,
            tone: Tone::Attention,
        });
    }

    /// Puts a word into the message line about something that is wrong.
    pub fn complain(&mut self, phrase: Phrase) {
        self.message = Some(Message {
            phrase,
            tone: Tone::Problem,
        });
    }

    /// Keeps a half-typed text of the open session, or takes it away.
    pub fn keep_draft(&mut self, place: String, field: &str, text: Option<String>) -> Vec<Effect> {
        let may_write = self.may_write();
        let Some(open) = self.open.as_mut().filter(|_| may_write) else {
            return Vec::new();
        };
        if !open.drafts.change(&place, field, text.as_deref()) {
            return Vec::new();
        }
        let draft = Draft {
            session: open.session.id,
            place,
            field: field.to_owned(),
            text,
        };
        vec![self.effect(Order::KeepDraft(draft))]
    }

    /// Says that a half-typed text became part of what is written by these effects. It goes with them; when nothing is written, it
    /// stays.
    pub fn settle_draft(&mut self, effects: &mut [Effect], place: &str, field: &str) {
        let append = effects
            .iter_mut()
            .rev()
            .find_map(|effect| match &mut effect.order {
                Order::Append { drafts, .. } => Some(drafts),
                _ => None,
            });
        let (Some(drafts), Some(open)) = (append, self.open.as_mut()) else {
            return;
        };
        if open.drafts.change(place, field, None) {
            drafts.push(Draft {
                session: open.session.id,
                place: place.to_owned(),
                field: field.to_owned(),
                text: None,
            });
        }
    }

    /// What conditions on keys may look at.
    pub fn facts(&self, place: Option<&crate::record::session::place::Place>) -> Facts {
        let open = self.open.as_ref();
        let question = place.and_then(|place| open?.questionnaire.question(&place.question));
        let standing = place.and_then(|place| {
            open.and_then(|open| open.evaluation.standing(&open.questionnaire, place))
        });
        let takes_answer = standing.is_some_and(|standing| standing.takes_answer);
        Facts {
            has_session: open.is_some(),
            may_write: self.may_write(),
            is_signed: open.is_some_and(|open| open.session.is_signed()),
            can_undo: open.is_some_and(|open| open.session.ledger.last_done().is_some()),
            can_redo: open.is_some_and(|open| open.session.ledger.last_undone().is_some()),
            has_second: self.second_language().is_some(),
            on_question: question.is_some(),
            is_fixed: standing.is_some_and(|standing| standing.read_only),
            is_hidden: standing.is_some_and(|standing| !standing.is_active()),
            takes_answer,
            takes_special: takes_answer,
            is_answered: place
                .and_then(|place| open?.session.answer(place))
                .is_some_and(|answer| answer.response.is_some()),
            is_team: open.is_some_and(|open| open.assessment.opening.members.len() > 1),
            has_upgrade: open
                .is_some_and(|open| open.newer().is_some() || !open.session.upgrades.is_empty()),
            // Only the stack knows.
            at_start: false,
        }
    }

    /// How many sessions are open and how many signed, and until when those that wait may.
    pub fn counts(&self) -> Counts {
        self.counted.clone().unwrap_or_else(|| {
            let rows = self.sessions.iter().flatten();
            let open = rows.clone().filter(|row| !row.signed);
            let until = |row: &SessionRow| Some(row.summary.as_ref()?.1.waiting.first()?.until);
            let mut waiting: Vec<Date> = open.clone().filter_map(until).collect();
            waiting.sort();
            Counts {
                open: open.count(),
                signed: rows.filter(|row| row.signed).count(),
                waiting,
            }
        })
    }

    /// Asks for all sessions where only the first were read.
    pub fn read_all_sessions(&mut self) -> Vec<Effect> {
        let asks = self.counted.is_some();
        let effect = asks.then(|| self.effect(Order::ListSessions));
        effect.into_iter().collect()
    }

    /// What lists call a session. A level of government is called by its name where the pack that names it was read, else by its id.
    pub fn label(&self, row: &SessionRow) -> String {
        let mut packs = self.countries.iter();
        let pack = packs.find(|pack| Some(&pack.country) == row.country.as_ref());
        let levels = pack.map_or(&[][..], |pack| pack.levels.as_slice());
        let name = |id: &String| {
            let named = levels.iter().find(|(known, _)| known == id);
            named.map_or_else(|| id.clone(), |(_, name)| name.clone())
        };
        let level = row.level.as_ref().map(name);
        row.label(level.as_deref())
    }

    /// Asks for what is on offer where the list of sessions needs a name of it: of a level of government, or of the questionnaire where
    /// the window has room to say it.
    pub(super) fn read_names_of_levels(&mut self) -> Vec<Effect> {
        let is_tall = self.window.rows >= home::DETAILED;
        let names_it = |row: &SessionRow| is_tall || row.level.is_some();
        let asks = self.library.is_none() && self.sessions.iter().flatten().any(names_it);
        let effect = asks.then(|| self.effect(Order::ReadLibrary));
        effect.into_iter().collect()
    }

    /// Works with data that were opened.
    pub fn take_in(&mut self, kept: &Kept) {
        self.folders = kept.folders.clone();
        self.access = kept.access.clone();
        self.was_cut_off = kept.was_cut_off;
        self.begun.clone_from(&kept.begun);
        self.is_encrypted = kept.is_encrypted;
        self.may_protect = self.may_write() && !kept.is_encrypted;
        if let Access::Read(why) = &kept.access {
            self.warn(why.clone());
        }
    }

    /// Says whether a real assessment must wait for a passphrase; a store that is known to have some already is not forced.
    pub fn needs_protection(&self) -> bool {
        self.may_protect && !self.is_encrypted && self.subjects().next().is_none()
    }

    /// Codes and hidden ids of the subjects assessed before, newest first, each once. What is invented for practice is none of them.
    pub fn subjects(&self) -> impl Iterator<Item = (SubjectId, &str)> {
        let mut known = HashSet::new();
        let rows = self.sessions.iter().flatten();
        let real = rows.filter(|row| row.mode != Mode::Practice);
        real.filter(move |row| known.insert(row.subject))
            .map(|row| (row.subject, row.code.as_str()))
    }
}
