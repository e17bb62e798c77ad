//! The driver: a program without a terminal, driven by keys that read as sentences.
//!
//! ```ignore
//! let mut walk = Walk::small("en");          // a session of the small questionnaire, at its first question
//! walk.press("2 Enter PgUp");                // key names as the key row prints them; `Down*3` presses three times
//! walk.types("Night staff");                 // characters, one by one
//! walk.go("1.05");                           // straight to a question, by its printed number
//! assert!(walk.text().contains("Saved"));    // the screen as text
//! ```

use fener::base::id::{AssessmentId, EventId, RaterId, SessionId, SubjectId};
use fener::base::settings::{Glyphs, Look, Settings};
use fener::base::time::{Date, Moment, PartialDate, Timestamp, Zone};
use fener::engine::upgrade::edition;
use fener::interface::app::action::Action;
use fener::interface::app::core::{Access, Core, Ctx, Language, Message, Texts};
use fener::interface::app::effect::{Effect, Order, Ticket};
use fener::interface::app::folders::Folders;
use fener::interface::app::keymap::key::{Key, KeyCode};
use fener::interface::app::msg::{Input, Msg, Outcome, Viewport};
use fener::interface::app::open_session::OpenSession;
use fener::interface::app::screen::home::HomeScreen;
use fener::interface::app::screen::question::QuestionScreen;
use fener::interface::app::screen::{Frame as _, Screen};
use fener::interface::app::spoken::Spoken;
use fener::interface::app::{Model, begin, update};
use fener::interface::ui::palette::Depth;
use fener::interface::ui::theme::Theme;
use fener::record::session::answer::Answer;
use fener::record::session::assessment::{Declaration, Mode, Opening, Subject};
use fener::record::session::edition::Edition;
use fener::record::session::event::{AssessmentEvent, Cause, Event, NewEvent, SessionEvent};
use fener::record::session::place::Place;
use fener::record::session::rater::{Link, Member, TeamWay};
use fener::record::session::summary::Summary;

use crate::support::fixture::{self, Fixture};
use crate::support::printer::Drawn;
use crate::support::world::World;

/// Monday, 23 November 2026, 14:30.
pub const START: i64 = 1_795_444_200_000;

/// A program without a terminal.
#[derive(Clone)]
pub struct Walk {
    pub model: Model,
    pub texts: Texts,
    pub world: World,
    pub theme: Theme,
    /// The orders of the last key.
    pub orders: Vec<Order>,
    /// Every order that was carried out.
    pub answered: Vec<Order>,
    /// Whether the program has ended.
    pub quit: bool,
    /// The tags of the first and the second language at hand.
    tags: (String, Option<String>),
    /// The edition whose texts are at hand.
    spoken: Option<Edition>,
    now: i64,
    step: u128,
}

impl Walk {
    /// Home, with both questionnaires on offer and no session.
    pub fn home(language: &str) -> Walk {
        let offers = vec![fixture::services(), fixture::small()];
        let first = fixture::catalog(language, None);
        let languages = first
            .offered()
            .into_iter()
            .filter(|(language, _)| language.locale.as_str() != "qps")
            .map(|(language, _)| Language {
                // As the runtime has it: the English is what all others are drafts of.
                is_draft: language.locale.as_str() != "en",
                tag: language.locale.to_string(),
                name: language.name,
            })
            .collect();
        let settings = Settings {
            language: Some(language.to_owned()),
            ..Settings::default()
        };
        let mut core = Core::new(
            settings,
            languages,
            Viewport {
                columns: 80,
                rows: 24,
            },
            Access::Write,
        );
        core.folders = Folders {
            data: "/srv/fener".to_owned(),
            carrier: None,
            exports: "/srv/fener/exports".to_owned(),
            backups: "/srv/fener/backups".to_owned(),
        };
        let mut walk = Walk {
            model: Model::new(core, Screen::Home(HomeScreen::new())),
            texts: Texts {
                first,
                second: None,
            },
            world: World::new(offers),
            theme: Theme::new(Look::Dark, Glyphs::Blocks, Depth::True),
            orders: Vec::new(),
            answered: Vec::new(),
            quit: false,
            tags: (language.to_owned(), None),
            spoken: None,
            now: START,
            step: 0,
        };
        let effects = begin(&mut walk.model);
        walk.run(effects);
        walk
    }

    /// A session of the services questionnaire, at its first question.
    pub fn services(language: &str) -> Walk {
        Walk::home(language).with_session(&fixture::services(), &[language])
    }

    /// A session of a questionnaire as it is shipped, at its first question.
    pub fn shipped(id: &str, language: &str) -> Walk {
        let fixture = fixture::shipped(id);
        let mut walk = Walk::home(language);
        walk.world.offers = vec![fixture.clone()];
        walk.with_session(&fixture, &[language])
    }

    /// Home with one questionnaire on offer, as it is shipped, and no session.
    pub fn home_offering(id: &str, language: &str) -> Walk {
        let mut walk = Walk::home(language);
        walk.world.offers = vec![fixture::shipped(id)];
        walk
    }

    /// A session of a questionnaire written for one test, at its first question.
    pub fn written(structure: &str, english: &str) -> Walk {
        let fixture = fixture::written(structure, english);
        let mut walk = Walk::home("en");
        walk.world.offers = vec![fixture.clone()];
        walk.with_session(&fixture, &["en"])
    }

    /// A session of the small questionnaire with every kind of question, at its first question.
    pub fn small(language: &str) -> Walk {
        Walk::home(language).with_session(&fixture::small(), &[language])
    }

    /// The same with a piece of the questionnaire's structure changed.
    pub fn small_with(language: &str, from: &str, to: &str) -> Walk {
        let fixture = fixture::small_with(from, to);
        let mut walk = Walk::home(language);
        walk.world.offers = vec![fixture.clone()];
        walk.with_session(&fixture, &[language])
    }

    /// The same where more than sixty beds are unlikely.
    pub fn small_doubting(language: &str) -> Walk {
        let fixture = fixture::small_doubting();
        let mut walk = Walk::home(language);
        walk.world.offers = vec![fixture.clone()];
        walk.with_session(&fixture, &[language])
    }

    /// The same with the pack of Albania, which adds, hides and rewords questions and has values to confirm.
    pub fn small_in_albania(language: &str) -> Walk {
        let fixture = fixture::small_in_albania();
        let mut walk = Walk::home(language);
        walk.world.adapted = vec![fixture.clone()];
        walk.with_session(&fixture, &[language])
    }

    /// A session of version 1 of the small questionnaire, which is kept with it, while version 2 is on offer; opened anew by
    /// [`reopen`](Walk::reopen).
    pub fn small_behind(languages: &[&str]) -> Walk {
        let mut walk = Walk::small_in(languages);
        walk.world.offers = vec![fixture::small_two()];
        walk.world.earlier = vec![fixture::small()];
        walk
    }

    fn small_in(languages: &[&str]) -> Walk {
        let mut walk = Walk::home(languages[0]);
        walk.tags.1 = languages.get(1).map(|tag| (*tag).to_owned());
        walk.with_session(&fixture::small(), languages)
    }

    /// Opens the session from the disk again.
    pub fn reopen(&mut self) -> &mut Walk {
        let session = self.session().session.id;
        let effects = self.model.core.open_session(session);
        self.run(effects);
        self
    }

    /// The same in two languages: F8 shows the second in the place of the first.
    pub fn small_in_two(first: &str, second: &str) -> Walk {
        let mut walk = Walk::home(first);
        walk.tags.1 = Some(second.to_owned());
        walk.with_session(&fixture::small(), &[first, second])
    }

    /// The same for services.
    pub fn services_in_two(first: &str, second: &str) -> Walk {
        let mut walk = Walk::home(first);
        walk.tags.1 = Some(second.to_owned());
        walk.with_session(&fixture::services(), &[first, second])
    }

    /// Opens a session that two raters, AK and BM, fill together.
    fn with_session(mut self, fixture: &Fixture, languages: &[&str]) -> Walk {
        let (assessment, session) = (AssessmentId::new(0xA1), SessionId::new(0x51));
        let opening = opening(fixture, languages);
        let rater = opening.members[0].rater;
        let declared = Declaration {
            by: rater,
            link: Link::None,
            text: String::new(),
        };
        let package = opening.package;
        let events = [
            Event::Assessment(AssessmentEvent::Opened(opening)),
            Event::Assessment(AssessmentEvent::IndependenceDeclared(declared)),
            Event::Session(SessionEvent::Opened {
                assessment,
                package,
                rater,
            }),
        ];
        let mut stamped = events.into_iter().zip(1..).map(|(event, n)| NewEvent {
            id: EventId::new(n),
            at: Timestamp(START),
            by: rater,
            cause: Cause::Done,
            event,
        });
        let opening: Vec<NewEvent> = stamped.by_ref().take(2).collect();
        let order = Order::Create {
            assessment,
            opening,
            session,
            events: stamped.collect(),
            package,
            pack: fixture.questionnaire.pack.as_ref().map(|pack| pack.digest),
            summary: Summary::default(),
        };
        let effect = self.model.core.effect(order);
        self.run(vec![effect]);
        self.model.core.message = None;
        self
    }

    /// In a window of another size.
    #[must_use]
    pub fn sized(mut self, columns: u16, rows: u16) -> Walk {
        self.resize(columns, rows);
        self
    }

    /// In another look.
    #[must_use]
    pub fn looking(mut self, look: Look, glyphs: Glyphs, depth: Depth) -> Walk {
        self.theme = Theme::new(look, glyphs, depth);
        self
    }

    /// Presses keys by their names, blank-separated; `Down*3` presses three times. Arrows may be written `Up Down Left Right`.
    pub fn press(&mut self, keys: &str) -> &mut Walk {
        for token in keys.split_whitespace() {
            let (name, times) = match token.rsplit_once('*') {
                Some((name, times)) if !name.is_empty() => (name, times.parse().unwrap()),
                _ => (token, 1),
            };
            for _ in 0..times {
                self.key(named(name));
            }
        }
        self
    }

    /// Presses one key, a second after the one before.
    pub fn key(&mut self, key: Key) -> &mut Walk {
        self.key_after(1000, key)
    }

    /// Presses one key and says what it wants done, without doing it.
    pub fn held(&mut self, key: &str) -> Vec<Effect> {
        self.now += 1000;
        let msg = Msg {
            moment: self.moment(),
            input: Input::Key(named(key)),
        };
        update(&mut self.model, &msg, &self.texts)
    }

    /// Presses one key so many milliseconds after the one before.
    pub fn key_after(&mut self, milliseconds: i64, key: Key) -> &mut Walk {
        self.now += milliseconds;
        self.tell(Input::Key(key))
    }

    /// Lets time pass.
    pub fn passes(&mut self, milliseconds: i64) -> &mut Walk {
        self.now += milliseconds;
        self
    }

    /// Types characters; a line break is Enter.
    pub fn types(&mut self, text: &str) -> &mut Walk {
        for c in text.chars() {
            self.key(if c == '\n' {
                Key::plain(KeyCode::Enter)
            } else {
                Key::char(c)
            });
        }
        self
    }

    /// Pastes.
    pub fn paste(&mut self, text: &str) -> &mut Walk {
        self.now += 1000;
        self.tell(Input::Paste(text.to_owned()))
    }

    /// Makes the window another size.
    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Walk {
        self.tell(Input::Resize(Viewport { columns, rows }))
    }

    /// Goes straight to a question, by its printed number; in its first row where it stands in a repeat.
    pub fn go(&mut self, number: &str) -> &mut Walk {
        let place = self.place(number);
        self.go_to(place)
    }

    /// Goes straight to a place.
    pub fn go_to(&mut self, place: Place) -> &mut Walk {
        // Going somewhere takes a moment like every key.
        let moment = self.moment();
        let ctx = Ctx {
            moment: &moment,
            texts: &self.texts,
        };
        let mut screen = Screen::Question(QuestionScreen::new(place, &self.model.core));
        screen.refresh(&mut self.model.core, &ctx);
        while self.model.stack.pop().is_some() {}
        self.model.stack.push(screen);
        self.model.core.message = None;
        self
    }

    /// Opens the frame of an action, as Find does with what no key opens.
    pub fn open(&mut self, action: Action) -> &mut Walk {
        let moment = self.moment();
        let ctx = Ctx {
            moment: &moment,
            texts: &self.texts,
        };
        let screen =
            Screen::opened_by(action, &self.model, &ctx).expect("the action opens a frame");
        self.model.stack.push(screen);
        self.model.core.message = None;
        self
    }

    /// The place of a question by its printed number.
    pub fn place(&self, number: &str) -> Place {
        let open = self.session();
        let standings = &open.evaluation.standings;
        let found = standings
            .iter()
            .find(|standing| open.number(&standing.place) == number);
        found
            .unwrap_or_else(|| panic!("no question has the number {number}"))
            .place
            .clone()
    }

    /// The open session.
    pub fn session(&self) -> &OpenSession {
        self.model.core.open.as_ref().expect("no session is open")
    }

    /// What stands at a question.
    pub fn answer(&self, number: &str) -> Option<&Answer> {
        self.session().session.answer(&self.place(number))
    }

    /// The top frame.
    pub fn top(&self) -> &Screen {
        self.model.stack.top().unwrap()
    }

    /// The message line, said.
    pub fn message(&self) -> String {
        let say = |message: &Message| self.texts.first.say(&message.phrase);
        self.model
            .core
            .message
            .as_ref()
            .map(say)
            .unwrap_or_default()
    }

    /// Records events as a screen would, for what only other screens can do: evidence, flags, notes.
    pub fn record(&mut self, events: impl IntoIterator<Item = SessionEvent>) -> &mut Walk {
        for event in events {
            let moment = self.moment();
            let ctx = Ctx {
                moment: &moment,
                texts: &self.texts,
            };
            let effects = self.model.core.record(event, &ctx);
            self.run(effects);
        }
        self.model.core.message = None;
        self
    }

    /// Records a fact of the assessment as a screen would; says whether anything is to be written.
    pub fn record_assessment(&mut self, event: AssessmentEvent) -> bool {
        let moment = self.moment();
        let ctx = Ctx {
            moment: &moment,
            texts: &self.texts,
        };
        let effects = self.model.core.record_assessment(event, &ctx);
        let writes = !effects.is_empty();
        self.run(effects);
        writes
    }

    /// Draws the screen.
    pub fn draw(&self) -> Drawn {
        let viewport = self.model.core.viewport;
        Drawn::of(
            &self.model,
            &self.texts,
            &self.theme,
            (viewport.columns, viewport.rows),
        )
    }

    /// The screen as text.
    pub fn text(&self) -> String {
        self.draw().text()
    }

    fn moment(&mut self) -> Moment {
        self.step += 1;
        let zone = Zone {
            name: "UTC".into(),
            offset: 0,
        };
        Moment {
            at: Timestamp(self.now),
            zone,
            seed: self.step,
        }
    }

    /// Tells the program something.
    pub fn tell(&mut self, input: Input) -> &mut Walk {
        let msg = Msg {
            moment: self.moment(),
            input,
        };
        let had_session = self.model.core.open.is_some();
        let effects = update(&mut self.model, &msg, &self.texts);
        if had_session && self.model.core.open.is_none() {
            self.speak_as_chosen();
        }
        self.orders = effects.iter().map(|effect| effect.order.clone()).collect();
        self.run(effects);
        self
    }

    /// Hands a result back that the test made up.
    pub fn result(&mut self, ticket: Ticket, outcome: Outcome) -> &mut Walk {
        self.tell(Input::Done(ticket, outcome))
    }

    /// Carries effects out and hands the results back, until nothing is left to do.
    pub fn run(&mut self, effects: Vec<Effect>) {
        let mut waiting = std::collections::VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            self.quit |= effect.order == Order::Quit;
            let moment = self.moment();
            let Some(outcome) = self.world.answer(&effect, &moment) else {
                continue;
            };
            self.answered.push(effect.order.clone());
            self.put_texts_at_hand(&effect.order, &outcome);
            if let Order::UseLanguages { first, .. } = &effect.order {
                self.world.speaks.clone_from(first);
            }
            let msg = Msg {
                moment: self.moment(),
                input: Input::Done(effect.ticket, outcome),
            };
            waiting.extend(update(&mut self.model, &msg, &self.texts));
            self.follow_edition();
        }
        self.follow_edition();
    }

    /// Speaks the texts of the edition that the session is filled with now, as the runtime does.
    fn follow_edition(&mut self) {
        let Some(open) = self.model.core.open.as_ref() else {
            return;
        };
        let wanted = edition(&open.questionnaire);
        let had = self.spoken.replace(wanted.clone());
        if had.is_none_or(|had| had == wanted) {
            return;
        }
        let offer = self.world.edition(&wanted);
        let catalog = |tag: &String| fixture::catalog(tag, offer);
        self.texts = Texts {
            first: catalog(&self.tags.0),
            second: self.tags.1.as_ref().map(catalog),
        };
        let window = self.model.core.window;
        self.resize(window.columns, window.rows);
    }

    /// Home speaks what was chosen for the computer, as the runtime does.
    fn speak_as_chosen(&mut self) {
        let settings = &self.model.core.settings;
        if let Some(first) = &settings.language {
            self.tags = (first.clone(), settings.second_language.clone());
            self.texts = Texts {
                first: fixture::catalog(&self.tags.0, None),
                second: None,
            };
        }
    }

    /// Changes languages and packages as the runtime does.
    fn put_texts_at_hand(&mut self, order: &Order, outcome: &Outcome) {
        let questionnaire = match outcome {
            Outcome::Opened(opened) | Outcome::Created(opened) => Some(&opened.questionnaire),
            Outcome::Loaded(questionnaire) => Some(questionnaire),
            _ => self
                .model
                .core
                .open
                .as_ref()
                .map(|open| &open.questionnaire),
        };
        let offer = questionnaire.and_then(|one| self.world.edition(&edition(one)));
        if let Outcome::Opened(opened) | Outcome::Created(opened) = outcome {
            let spoken = Spoken::of_read(&opened.assessment.opening, &opened.drafts);
            let of_computer = self.model.core.settings.second_language.as_deref();
            let second = spoken.second_or(of_computer).map(str::to_owned);
            if let Some(first) = spoken.first {
                self.tags = (first, second);
            }
        }
        match order {
            Order::UseLanguages { first, second } => self.tags = (first.clone(), second.clone()),
            Order::OpenSession(_) | Order::Create { .. } | Order::LoadQuestionnaire(..) => {}
            _ => return,
        }
        let catalog = |tag: &String| fixture::catalog(tag, offer);
        self.texts = Texts {
            first: catalog(&self.tags.0),
            second: self.tags.1.as_ref().map(catalog),
        };
    }
}

fn named(name: &str) -> Key {
    let name = match name {
        "Up" => "↑",
        "Down" => "↓",
        "Left" => "←",
        "Right" => "→",
        other => other,
    };
    Key::parse(name).unwrap_or_else(|| panic!("no key is called {name}"))
}

/// A visit of two raters to a service with the code AL-SH-01 in November 2026.
fn opening(fixture: &Fixture, languages: &[&str]) -> Opening {
    let member = |n: u128, code: &str| Member {
        rater: RaterId::new(n),
        code: code.to_owned(),
    };
    let pack = fixture.questionnaire.pack.as_deref();
    Opening {
        questionnaire: fixture.questionnaire.id.clone(),
        version: fixture.questionnaire.version,
        package: fixture.questionnaire.digest,
        subject: Subject {
            id: SubjectId::new(0x5B),
            code: "AL-SH-01".to_owned(),
            name: "A house that exists nowhere".to_owned(),
        },
        country: pack.map(|pack| pack.country.clone()),
        pack: pack.map(|pack| pack.digest),
        government_level: None,
        period: (
            PartialDate {
                year: 2026,
                month: None,
                day: None,
            },
            PartialDate {
                year: 2026,
                month: None,
                day: None,
            },
        ),
        visits: vec![Date {
            year: 2026,
            month: 11,
            day: 23,
        }],
        mode: Mode::SiteVisit,
        purpose: "Follow-up of the visit in 2025".to_owned(),
        languages: languages
            .iter()
            .filter_map(|tag| fener::text::i18n::locale::Locale::parse(tag))
            .collect(),
        way: TeamWay::Together,
        members: vec![member(0xA, "AK"), member(0xB, "BM")],
        carried: None,
    }
}
