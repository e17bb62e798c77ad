//! The loop: one place to wait at, one model. It takes everything that has come, then draws once. Nothing here waits for a disk.

use ratatui::layout::Position;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::base::settings::{Glyphs, Look};
use crate::base::time::Timestamp;
use crate::interface::app::effect::{Effect, Order, Ticket};
use crate::interface::app::msg::{Input, Msg, Outcome, Viewport};
use crate::interface::app::spoken::Spoken;
use crate::interface::app::{self, Model};
use crate::interface::tui::crash;
use crate::interface::tui::depth::Depths;
use crate::interface::tui::effects::{After, Effects};
use crate::interface::tui::input::{self, Gone, Inbox};
use crate::interface::tui::news::News;
use crate::interface::tui::paper::Paper;
use crate::interface::tui::pointer::{Pointed, Pointer};
use crate::interface::tui::texts::Speech;
use crate::interface::tui::{Exit, HANG_UP, Shown};
use crate::interface::tui::{signals, terminal};
use crate::interface::ui;
use crate::interface::ui::theme::Theme;
use crate::world::World;

/// Everything the loop owns.
pub struct Runtime {
    pub(super) world: World,
    pub(super) model: Model,
    pub(super) speech: Speech,
    pub(super) effects: Effects,
    pub(super) paper: Paper,
    pub(super) depths: Depths,
    pub(super) theme: Theme,
    pub(super) themed: (Look, Glyphs, bool),
    /// When the model wants to be woken.
    pub(super) wake: Option<Instant>,
    /// What was asked of other threads and is not answered yet. Only plain lines wait for it: a frame is drawn at once.
    pub(super) asked: BTreeSet<Ticket>,
    /// When the screen was locked: everything is forgotten after the frame that covers it.
    pub(super) locks: Option<Timestamp>,
    /// Whether the user can turn from the screen to lines and back.
    pub(super) may_turn: bool,
    /// Where the mouse marked a line, until anything else happens.
    pub(super) clicked: Option<Position>,
}

impl Runtime {
    /// Asks for what the first screen shows and draws it; a program that has begun elsewhere is only drawn.
    pub fn begin(&mut self, is_begun: bool) -> std::io::Result<Option<Exit>> {
        let effects = match is_begun {
            true => Vec::new(),
            false => app::begin(&mut self.model),
        };
        let exit = self.carry_out(effects);
        self.draw()?;
        self.effects.let_go();
        Ok(exit)
    }

    /// Runs until something ends it.
    pub fn run(&mut self, inbox: &mut Inbox) -> Exit {
        let mut news = Vec::new();
        loop {
            if inbox.wait(&mut news, self.wake) == Err(Gone) {
                // Nobody may be there to send the signal that goes with it.
                signals::end_soon(HANG_UP);
                return Exit::Signal(HANG_UP);
            }
            if self.wake.take_if(|due| input::now() >= *due).is_some() {
                news.push(News::Input(Input::Woke));
            }
            if news.is_empty() {
                continue;
            }
            for one in news.drain(..) {
                if let Some(exit) = self.take(one) {
                    return exit;
                }
            }
            // A terminal that takes no frame is gone.
            if self.draw().is_err() {
                return Exit::Signal(HANG_UP);
            }
            self.effects.let_go();
            if let Some(at) = self.locks {
                return Exit::Locked(at);
            }
            if self.turns_from(Shown::Drawn) {
                return Exit::Turned;
            }
        }
    }

    pub(super) fn take(&mut self, news: News) -> Option<Exit> {
        match news {
            News::Input(input) => {
                self.clicked = None;
                self.step(input)
            }
            News::Pointed(pointed) => self.point(pointed),
            News::Done(ticket, outcome) => {
                // What is only how far it is will be followed by an answer.
                if !matches!(outcome, Outcome::Progress(_)) {
                    self.asked.remove(&ticket);
                }
                self.speak_as(ticket, &outcome);
                self.step(Input::Done(ticket, outcome))
            }
            News::AtHand(package) => {
                self.speech.put_at_hand(*package);
                None
            }
            News::Beside(package) => {
                self.speech.put_beside(*package);
                None
            }
            // Only plain lines are told of lines.
            News::Line(_) => None,
            News::BundleRead(ticket, opened) => match self.effects.preview(ticket, opened) {
                After::Look(input) => self.step(input),
                _ => None,
            },
            News::Unlocked(ticket, key) => {
                self.asked.remove(&ticket);
                let outcome = self.effects.open(key);
                self.step(Input::Done(ticket, outcome))
            }
            News::Protected(ticket, _, recovery) => {
                self.asked.remove(&ticket);
                self.step(Input::Done(ticket, Outcome::Protected(recovery)))
            }
            News::Resized => self.resized(),
            News::End(signal) => Some(Exit::Signal(signal)),
            News::Stop => {
                if !signals::has_shell() {
                    return None;
                }
                // Whoever lets it go on may be somebody else.
                let exit = self.step(Input::Away);
                self.effects.let_go();
                terminal::leave();
                if let (None, Some(at)) = (&exit, self.locks) {
                    return Some(Exit::Stopped(at));
                }
                signals::stop_self();
                exit
            }
            News::GoOn => self.go_on(),
        }
    }

    /// One message through the model, and everything it wants done.
    pub(super) fn step(&mut self, input: Input) -> Option<Exit> {
        let had_session = self.model.core.open.is_some();
        let msg = Msg {
            moment: self.world.moment(),
            input,
        };
        let effects = app::update(&mut self.model, &msg, self.speech.texts());
        if had_session && self.model.core.open.is_none() {
            self.speech.speak_as_chosen(&self.model.core.settings);
        }
        let exit = self.carry_out(effects);
        match exit {
            None => self.follow_edition(),
            exit => exit,
        }
    }

    /// The keys that what the mouse did stands for, one after another.
    fn point(&mut self, pointed: Pointed) -> Option<Exit> {
        let moment = self.world.moment();
        let pointer = |model| Pointer {
            model,
            texts: self.speech.texts(),
            theme: &self.theme,
            moment: &moment,
        };
        let before = pointer(&self.model);
        let again = match (pointed, self.clicked) {
            (Pointed::Press(at), Some(clicked)) => clicked.y == at.y && before.is_marked(at),
            _ => false,
        };
        let keys = before.keys(pointed, again);
        self.clicked = match pointed {
            Pointed::Press(at) if !again => Some(at),
            _ => None,
        };
        for key in keys {
            if let Some(exit) = self.step(Input::Key(key)) {
                return Some(exit);
            }
        }
        None
    }

    /// A session that was carried to another edition, or back, is shown in the texts of that one, and the screen measures them anew.
    fn follow_edition(&mut self) -> Option<Exit> {
        let open = self.model.core.open.as_ref()?;
        match self.speech.follow(&open.questionnaire) {
            true => self.step(Input::Resize(self.model.core.window)),
            false => None,
        }
    }

    pub(super) fn carry_out(&mut self, effects: Vec<Effect>) -> Option<Exit> {
        for effect in effects {
            let (ticket, answers) = (effect.ticket, is_answered(&effect.order));
            match self.effects.run(effect, &mut self.speech) {
                After::Nothing if answers => drop(self.asked.insert(ticket)),
                After::Nothing => {}
                After::Look(input) => {
                    if let Some(exit) = self.step(input) {
                        return Some(exit);
                    }
                }
                After::Moved(world, input) => {
                    self.world = world;
                    self.watch();
                    if let Some(exit) = self.step(input) {
                        return Some(exit);
                    }
                }
                After::Lock(at) => self.locks = Some(at),
                After::Wake(moment) => self.wake = moment.map(|moment| self.when(moment)),
                After::Quit => return Some(Exit::Done),
            }
        }
        None
    }

    /// A mistake is reported beside the data.
    fn watch(&self) {
        let clock = self.world.clone();
        let folder = self.world.data_folder().to_owned();
        crash::watch(folder, self.speech.interface(), move || clock.moment().at);
    }

    /// When a moment of the clock on the wall comes, if nobody sets that clock meanwhile.
    fn when(&self, moment: Timestamp) -> Instant {
        let left = moment.0.saturating_sub(self.world.moment().at.0);
        input::now() + Duration::from_millis(u64::try_from(left).unwrap_or(0))
    }

    /// A session that opens is shown in its own languages. One that is only read again, or that nobody waits for any more, is not
    /// opened.
    fn speak_as(&mut self, ticket: Ticket, outcome: &Outcome) {
        let core = &self.model.core;
        let opened = match outcome {
            Outcome::Created(opened) => opened,
            Outcome::Opened(opened) if core.opening == Some(ticket) => opened,
            _ => return,
        };
        let spoken = Spoken::of_read(&opened.assessment.opening, &opened.drafts);
        let second = spoken.second_or(core.settings.second_language.as_deref());
        if let Some(first) = &spoken.first {
            self.speech.speak(first, second);
        }
    }

    pub(super) fn resized(&mut self) -> Option<Exit> {
        let (columns, rows) = terminal::size().ok()?;
        // A window that shrank and grew again before we looked has lost what lay outside, though its size is the same.
        self.paper.begin_anew(columns, rows);
        self.step(Input::Resize(Viewport { columns, rows }))
    }

    /// The shell gave the terminal back, maybe in another size and another mode.
    fn go_on(&mut self) -> Option<Exit> {
        if terminal::enter().is_err() {
            return Some(Exit::Signal(HANG_UP));
        }
        self.resized()
    }

    fn draw(&mut self) -> std::io::Result<()> {
        if !terminal::is_ours() {
            return Ok(());
        }
        let settings = &self.model.core.settings;
        let wanted = (settings.look, settings.glyphs, settings.large);
        if self.themed != wanted {
            self.themed = wanted;
            let depth = self.depths.at(settings.look);
            self.theme =
                Theme::new(settings.look, settings.glyphs, depth).in_large_view(settings.large);
        }
        let texts = self.speech.texts();
        let cursor = ui::draw(&self.model, texts, &self.theme, self.paper.page());
        let frame = self.paper.frame(cursor);
        match frame.is_empty() {
            true => Ok(()),
            false => terminal::write(&frame),
        }
    }
}

/// Says whether the worker answers an order. What is to be written is confirmed too, but may wait for a disk for ever.
fn is_answered(order: &Order) -> bool {
    match order {
        Order::ListSessions
        | Order::ListNewest(_)
        | Order::OpenSession(_)
        | Order::LookBack(_)
        | Order::ReadLevels(_)
        | Order::ReadHead { .. }
        | Order::ReadLibrary
        | Order::LoadQuestionnaire(..)
        | Order::Export { .. }
        | Order::BackUp { .. }
        | Order::TryFolder(_)
        | Order::Unlock { .. }
        | Order::Protect(_)
        | Order::Rekey { .. }
        | Order::KeepSettings(_) => true,
        Order::Transfer(what) => what.is_answered(),
        Order::Append { .. }
        | Order::KeepDraft(_)
        | Order::NoteCopy(_)
        | Order::Create { .. }
        | Order::TryAgain
        | Order::Stop(_)
        | Order::UseDataFolder(_)
        | Order::Lock(_)
        | Order::WakeAt(_)
        | Order::UseLanguages { .. }
        | Order::Suspend
        | Order::Quit => false,
    }
}
