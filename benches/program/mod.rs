//! The program without a terminal and without a disk: a model, the texts at hand, and the paper that frames are drawn on.
#![allow(
    dead_code,
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    reason = "each bench uses a part of this, and a bench that cannot begin must end"
)]

use std::sync::Arc;

use fener::base::settings::{Glyphs, Look, Settings};
use fener::base::time::{Moment, Timestamp};
use fener::interface::app::core::{Access, Core};
use fener::interface::app::effect::{Effect, Order};
use fener::interface::app::keymap::key::Key;
use fener::interface::app::msg::{Input, Msg, OpenedSession, Outcome, Viewport};
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::home::HomeScreen;
use fener::interface::app::{Model, begin, update};
use fener::interface::tui::package::Package;
use fener::interface::tui::paper::Paper;
use fener::interface::tui::texts::Speech;
use fener::interface::tui::worker;
use fener::interface::ui;
use fener::interface::ui::palette::Depth;
use fener::interface::ui::theme::Theme;
use fener::record::session::assessment::Assessment;
use fener::record::session::event::{Recorded, Seq, StreamId};
use fener::record::session::fold::Session;
use fener::storage::store::Store;
use fener::text::i18n::catalog::Catalog;
use fener::text::i18n::locale::Locale;
use fener::world::World;

use crate::visits;

/// The program without a terminal.
pub struct Program {
    pub model: Model,
    pub speech: Speech,
    theme: Theme,
    paper: Paper,
    at: i64,
}

impl Program {
    /// Everything that happens between the start and the first frame, but for opening the file.
    pub fn start(store: &Store, columns: u16, rows: u16) -> Program {
        Program::start_with(store, columns, rows, |_| true)
    }

    /// The same where the program only has the languages that are kept.
    pub fn start_with(
        store: &Store,
        columns: u16,
        rows: u16,
        keeps: impl Fn(&Locale) -> bool,
    ) -> Program {
        let world = World::within("nowhere");
        let settings = Settings {
            language: Some("en".to_owned()),
            ..Settings::default()
        };
        let languages = Arc::new(world.languages().0);
        let mut texts = world.interface_texts();
        texts.locales.retain(|locale, _| keeps(locale));
        let base = Catalog::new(&Locale::english(), languages, texts, []);
        let speech = Speech::new(base, &settings, None);
        let size = Viewport { columns, rows };
        let core = Core::new(settings, speech.offered(), size, Access::Write);
        let mut program = Program {
            model: Model::new(core, Screen::Home(HomeScreen::new())),
            speech,
            theme: Theme::new(Look::Dark, Glyphs::Blocks, Depth::True),
            paper: Paper::new(columns, rows),
            at: visits::START,
        };
        for effect in begin(&mut program.model) {
            let Order::ListNewest(most) = effect.order else {
                panic!("Home lists first");
            };
            let listed = worker::newest(store, most).expect("a list");
            program.tell(Input::Done(effect.ticket, listed));
        }
        program.frame();
        program
    }

    /// One message.
    pub fn tell(&mut self, input: Input) -> Vec<Effect> {
        self.at += 1000;
        let msg = Msg {
            moment: Moment::fixed(Timestamp(self.at)),
            input,
        };
        update(&mut self.model, &msg, self.speech.texts())
    }

    /// One frame, as bytes.
    pub fn frame(&mut self) -> Vec<u8> {
        let texts = self.speech.texts();
        let cursor = ui::draw(&self.model, texts, &self.theme, self.paper.page());
        self.paper.frame(cursor)
    }

    /// Opens the newest visit, as the store and the worker would.
    pub fn open(&mut self, store: &Store, package: &Package) {
        let key = Key::parse("1").expect("a key");
        let orders = self.tell(Input::Key(key));
        let [
            Effect {
                ticket,
                order: Order::OpenSession(id),
            },
        ] = orders.as_slice()
        else {
            panic!("Home opens a session with 1, not {orders:?}");
        };
        let session = read(store, StreamId::Session(*id));
        let session = Session::fold(*id, folded(&session)).expect("a session");
        let id = session.header.assessment;
        let assessment = read(store, StreamId::Assessment(id));
        let opened = OpenedSession {
            questionnaire: Arc::clone(&package.questionnaire),
            assessment: Assessment::fold(id, folded(&assessment)).expect("an assessment"),
            session,
            drafts: Vec::new(),
            passages: Vec::new(),
        };
        self.speech.put_at_hand(package.clone());
        self.tell(Input::Done(*ticket, Outcome::Opened(Box::new(opened))));
        self.frame();
    }

    /// Confirms what a key wrote, as the store thread would.
    pub fn confirm(&mut self, effects: Vec<Effect>) {
        for Effect { ticket, order } in effects {
            let at = Timestamp(self.at);
            let outcome = match order {
                Order::Append {
                    events, expected, ..
                } => Outcome::Appended {
                    last: Seq(expected.0 + events.len() as u64),
                    events: events.iter().map(|event| event.id).collect(),
                    at,
                },
                Order::KeepDraft(_) => Outcome::DraftKept { at },
                Order::UseLanguages { first, second } => {
                    self.speech.speak(&first, second.as_deref());
                    continue;
                }
                _ => continue,
            };
            self.tell(Input::Done(ticket, outcome));
        }
        self.frame();
    }
}

fn read(store: &Store, stream: StreamId) -> Vec<Recorded> {
    store.events(stream).expect("events")
}

fn folded(
    events: &[Recorded],
) -> impl Iterator<Item = (Seq, &fener::record::session::event::NewEvent)> {
    events.iter().map(|event| (event.seq, &event.new))
}
