//! A monkey at the keyboard: keys of every kind, pastes, digits held down, windows of every size, from fixed seeds. Whatever it does,
//! the program goes on, draws, records nothing that no key was bound to record, signs nothing without the number that is shown, and the
//! disk has what the screen says it has. `cargo test` runs a small share; `.ci/extra monkey` runs a million keys.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};

use fener::interface::app::action::Action;
use fener::interface::app::core::Save;
use fener::interface::app::effect::Order;
use fener::interface::app::keymap::binding::Context;
use fener::interface::app::keymap::help::{EVERYWHERE, faster};
use fener::interface::app::keymap::key::{Key, KeyCode};
use fener::interface::app::keymap::{Resolved, resolve};
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::sign_off::Area;
use fener::interface::app::{contexts, facts};
use fener::record::session::answer::Answer;
use fener::record::session::event::{Cause, Event, NewEvent, SessionEvent};
use fener::record::session::fold::Session;

use crate::screens::states;
use crate::support::driver::Walk;

/// So many keys are pressed before another screen is taken to begin with.
const EPISODE: usize = 400;
/// A digit this soon after the same digit is a key held down.
const HELD: i64 = 33;

/// What a run came to.
#[derive(Debug, Default)]
pub struct Count {
    pub keys: usize,
    pub pastes: usize,
    pub resizes: usize,
    pub drawn: usize,
    pub events: usize,
    pub answers: usize,
    pub undone: usize,
    pub signed: usize,
    pub episodes: usize,
    /// Panics and broken invariants, each with how to come there again.
    pub broken: Vec<String>,
}

/// Random numbers that are the same on every machine.
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 20).unwrap() % sides
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.roll(of.len())]
    }
}

/// Runs episodes of a seed until so many keys were pressed.
pub fn run(seed: u64, keys: usize) -> Count {
    let mut count = Count::default();
    let mut episode = 0;
    while count.keys < keys {
        let mut trail = VecDeque::new();
        let mut name = "";
        let played = catch_unwind(AssertUnwindSafe(|| {
            play(seed, episode, &mut count, &mut trail, &mut name);
        }));
        if let Err(panic) = played {
            let why = panic
                .downcast_ref::<String>()
                .cloned()
                .or_else(|| panic.downcast_ref::<&str>().map(|why| (*why).to_owned()))
                .unwrap_or_default();
            let trail: Vec<String> = trail.into_iter().collect();
            count.broken.push(format!(
                "seed {seed}, episode {episode}, from {name}: {why}\n  after {}",
                trail.join(" ")
            ));
        }
        episode += 1;
        count.episodes += 1;
    }
    count
}

fn play(
    seed: u64,
    episode: u64,
    count: &mut Count,
    trail: &mut VecDeque<String>,
    name: &mut &'static str,
) {
    let mut dice = Dice::new(seed * 1_000_003 + episode + 1);
    let signing = || {
        ALL_SIGNING.map(|name| {
            *states::ALL
                .iter()
                .find(|(known, _)| *known == name)
                .unwrap()
        })
    };
    let (state, make) = match dice.roll(8) {
        0 => dice.one(&signing()),
        _ => dice.one(states::ALL),
    };
    *name = state;
    let language = dice.one(&["en", "sq", "sr-Cyrl", "mk", "nl", "qps"]);
    let mut monkey = Monkey {
        walk: make(language),
        keys: keys(),
        last: None,
        signs: false,
        was_signed: false,
    };
    monkey.note_signature();
    let mut note = |what: String| {
        trail.push_back(what);
        if trail.len() > 40 {
            trail.pop_front();
        }
    };
    for _ in 0..EPISODE {
        if monkey.walk.quit {
            break;
        }
        monkey.walk.answered.clear();
        match dice.roll(100) {
            0..=2 => {
                let text = dice.one(PASTES);
                note(format!("paste:{text:?}"));
                monkey.paste(text);
                count.pastes += 1;
            }
            3..=4 => {
                let (columns, rows) = (1 + dice.roll(200), 1 + dice.roll(60));
                let size = |n: usize| u16::try_from(n).unwrap();
                note(format!("{columns}x{rows}"));
                monkey.walk.resize(size(columns), size(rows));
                monkey.draw(count);
                count.resizes += 1;
            }
            // Back to work: otherwise it sits in menus and help most of the time.
            5..=6 if monkey.walk.model.core.open.is_some() && !monkey.is_signed() => {
                let standings = &monkey.walk.session().evaluation.standings;
                let places: Vec<_> = standings
                    .iter()
                    .filter(|standing| standing.is_active())
                    .collect();
                let place = places[dice.roll(places.len())].place.clone();
                note(format!("goes:{place}"));
                monkey.walk.go_to(place);
                monkey.last = None;
            }
            7..=30 if matches!(monkey.walk.top(), Screen::SignOff(_)) => {
                for key in monkey.number(dice.roll(3) > 0) {
                    note(key.to_string());
                    monkey.press(key, 1000, count);
                }
            }
            rolled => {
                let held = monkey.last.filter(|_| rolled < 14);
                let key = held.unwrap_or_else(|| monkey.key(&mut dice));
                let after = if held.is_some() { HELD } else { 700 };
                note(key.to_string());
                monkey.press(key, after, count);
            }
        }
        if dice.roll(6) == 0 {
            monkey.draw(count);
        }
        if dice.roll(50) == 0 {
            monkey.hold_against_the_disk();
        }
    }
    monkey.hold_against_the_disk();
    monkey.take_all_back(count);
}

/// Where signing is near.
const ALL_SIGNING: [&str; 3] = ["sign", "sign_number", "sign_open"];

/// What people paste by mistake: digits, lines, a table, something long, letters of all kinds.
const PASTES: &[&str] = &[
    "2",
    "1\n2\n3\n",
    "12.3.2026",
    "0123456789",
    "\t1\t2\r\n",
    "Të gjitha dyert u mbyllën.",
    "ћирилица и latinica",
    "e\u{308}\u{301}\u{200d}",
    "- * + / . , ! ? =",
    "",
];

/// Tier 0 several times, so that it is most of what is pressed; tier 1; and what nobody bound.
fn keys() -> Vec<Key> {
    let mut keys = Vec::new();
    for _ in 0..4 {
        keys.extend(EVERYWHERE);
    }
    // Digits and Enter are what is pressed most.
    for _ in 0..6 {
        keys.extend(('1'..='4').map(Key::char));
        keys.push(Key::plain(KeyCode::Enter));
    }
    keys.extend(faster());
    keys.extend(('a'..='z').map(Key::ctrl));
    keys.extend([10, 11].map(|number| Key::plain(KeyCode::F(number))));
    keys.extend("aZçšљЖ漢\u{301}$(".chars().map(Key::char));
    keys
}

struct Monkey {
    walk: Walk,
    keys: Vec<Key>,
    /// The digit that came last.
    last: Option<Key>,
    /// Whether the number that is shown was typed when the last key was pressed.
    signs: bool,
    /// Whether any session was signed so far: undo goes back to that and no further.
    was_signed: bool,
}

impl Monkey {
    fn key(&self, dice: &mut Dice) -> Key {
        dice.one(&self.keys)
    }

    /// The keys of the number that is shown, or of another.
    fn number(&self, right: bool) -> Vec<Key> {
        let Screen::SignOff(screen) = self.walk.top() else {
            return Vec::new();
        };
        let number = if right {
            screen.number
        } else {
            screen.number ^ 1
        };
        let wipe = vec![Key::plain(KeyCode::Backspace); screen.field.text().chars().count()];
        // In a team somebody is marked first.
        let marked = match screen.area {
            Area::Signers => vec![Key::char('1'), Key::plain(KeyCode::Tab)],
            Area::Number => Vec::new(),
        };
        let digits = number.to_string();
        let keys = marked
            .into_iter()
            .chain(wipe)
            .chain(digits.chars().map(Key::char));
        keys.chain([Key::plain(KeyCode::Enter)]).collect()
    }

    fn press(&mut self, key: Key, after: i64, count: &mut Count) {
        count.keys += 1;
        let contexts = contexts(&self.walk.model);
        let meant = resolve(&contexts, key, &facts(&self.walk.model));
        let before = self
            .session()
            .map(|session| (session.id, session.is_signed()));
        self.signs = self.shows_what_was_typed();
        // In an empty box Space is the value of the country pack, as the screen says.
        let confirms = key == Key::char(' ')
            && matches!(self.walk.top(), Screen::Question(screen) if screen.can_confirm(&self.walk.model.core));
        let repeats =
            after == HELD && self.last == Some(key) && contexts.contains(&Context::Question);
        self.walk.key_after(after, key);
        self.last = key.digit().map(|_| key);
        self.note_signature();
        let events = self.events();
        count.events += events.len();
        let done = events.iter().filter(|event| event.cause == Cause::Done);
        let answers: Vec<&NewEvent> = done.filter(|event| changes_an_answer(event)).collect();
        count.answers += answers.len();
        if repeats {
            assert!(
                events.is_empty(),
                "{key} was held down and recorded {events:?}"
            );
        }
        if !answers.is_empty() {
            assert!(
                confirms || may_answer(&meant, &contexts),
                "{key} means {meant:?} in {contexts:?} and recorded {answers:?}"
            );
        }
        let now = self
            .session()
            .map(|session| (session.id, session.is_signed()));
        if before
            .zip(now)
            .is_some_and(|(was, is)| was.0 == is.0 && !was.1 && is.1)
        {
            assert!(self.signs, "{key} signed without the number");
            count.signed += 1;
        }
    }

    fn paste(&mut self, text: &str) {
        let was_signed = self.is_signed();
        self.walk.paste(text);
        let answers: Vec<NewEvent> = self
            .events()
            .into_iter()
            .filter(changes_an_answer)
            .collect();
        assert!(answers.is_empty(), "a paste recorded {answers:?}");
        assert!(was_signed || !self.is_signed(), "a paste signed");
        self.last = None;
    }

    /// The events that the last input wanted written.
    fn events(&self) -> Vec<NewEvent> {
        let orders = self.walk.orders.iter().filter_map(|order| match order {
            Order::Append { events, .. } => Some(events.clone()),
            _ => None,
        });
        orders.flatten().collect()
    }

    fn session(&self) -> Option<&Session> {
        self.walk.model.core.open.as_ref().map(|open| &open.session)
    }

    fn is_signed(&self) -> bool {
        self.session().is_some_and(Session::is_signed)
    }

    /// Whether the page for signing shows the number that was typed.
    fn shows_what_was_typed(&self) -> bool {
        match self.walk.top() {
            Screen::SignOff(screen) => screen.field.text().trim() == screen.number.to_string(),
            _ => false,
        }
    }

    fn draw(&self, count: &mut Count) {
        let drawn = self.walk.draw();
        count.drawn += 1;
        assert!(
            drawn.buffer.area.contains(drawn.cursor),
            "the cursor is at {:?}",
            drawn.cursor
        );
    }

    /// What the header calls saved is what would be read from the disk.
    fn hold_against_the_disk(&self) {
        let Some(open) = self.walk.model.core.open.as_ref() else {
            return;
        };
        let is_saved = matches!(self.walk.model.core.save(), Save::Saved(_) | Save::Nothing);
        if self.walk.world.refuses || !is_saved {
            return;
        }
        assert!(self.walk.model.core.unconfirmed.is_empty());
        let kept = self.walk.world.opened(open.session.id);
        let kept = kept.unwrap_or_else(|| panic!("the open session is not on the disk"));
        assert!(
            kept.session == open.session,
            "the disk holds another session than the screen shows"
        );
    }

    /// Undo, as often as there is something to undo, gives the session as it was opened; one that was signed goes back to that.
    fn take_all_back(&mut self, count: &mut Count) {
        let was_signed = |session: &Session| session.is_signed() || !session.upgrades.is_empty();
        if self.walk.quit || self.walk.world.refuses || self.session().is_none_or(was_signed) {
            return;
        }
        self.walk.resize(80, 24);
        let Some(first) = self.walk.session().evaluation.standings.first() else {
            return;
        };
        let place = first.place.clone();
        let was_signed = self.was_signed;
        for _ in 0..4 * EPISODE {
            if self
                .session()
                .is_none_or(|session| session.ledger.depth() == 0)
            {
                break;
            }
            self.walk.go_to(place.clone()).press("Ctrl+Z");
            count.undone += 1;
        }
        let session = self.walk.session().session.clone();
        assert_eq!(session.ledger.depth(), 0, "undo does not come to an end");
        if !was_signed {
            let left: Vec<_> = session
                .answers
                .iter()
                .filter(|(_, answer)| !is_bare(answer))
                .collect();
            assert!(left.is_empty(), "undo left {left:?}");
            assert!(
                session.flags.is_empty() && session.sources.is_empty(),
                "undo left flags or sources"
            );
            assert!(
                session.visit_notes.is_empty() && session.recommendations.is_empty(),
                "undo left notes"
            );
        }
        self.hold_against_the_disk();
    }

    fn note_signature(&mut self) {
        let begins_anew =
            |session: &Session| session.ledger.depth() == 0 && !session.answers.is_empty();
        self.was_signed |= self.is_signed()
            || (self.walk.answered.is_empty() && self.session().is_some_and(begins_anew));
    }
}

/// Whether nothing is said at a place.
fn is_bare(answer: &Answer) -> bool {
    let says = answer.response.is_some() || answer.note.is_some() || answer.gap.is_some();
    !says
        && answer.evidence.is_empty()
        && answer.dissents.is_empty()
        && !answer.agreed
        && !answer.confirm
}

fn changes_an_answer(event: &NewEvent) -> bool {
    matches!(
        event.event,
        Event::Session(SessionEvent::Answered { .. } | SessionEvent::Cleared { .. })
    )
}

/// Whether what a key means may change an answer: never a key without a meaning, and never one that moves the mark, types or looks.
fn may_answer(meant: &Resolved, contexts: &[Context]) -> bool {
    let Resolved::Act(action) = meant else {
        return false;
    };
    let never = matches!(
        action,
        Action::Type(_)
            | Action::Break
            | Action::Help
            | Action::Menu
            | Action::Lock
            | Action::OtherLanguage
            | Action::Safeguarding
            | Action::Standard
            | Action::Evidence
            | Action::KeyTest
    );
    let marks =
        matches!(action, Action::Up | Action::Down) && contexts.contains(&Context::Question);
    !never && !marks
}

#[test]
fn every_key_can_be_pressed_on_every_screen_in_a_window_of_any_size() {
    for (_, state) in states::ALL.iter().step_by(2) {
        let begun = state("en");
        for (columns, rows) in [(1, 1), (3, 36)] {
            for key in EVERYWHERE {
                let mut walk = begun.clone();
                walk.resize(columns, rows).key(*key);
                assert!(walk.draw().buffer.area.contains(walk.draw().cursor));
            }
        }
    }
}

#[test]
fn a_monkey_breaks_nothing() {
    let count = run(1, 20_000);
    report(&count);
    assert!(count.broken.is_empty(), "{}", count.broken.join("\n"));
    assert!(
        count.answers > 200 && count.drawn > 1000 && count.undone > 100 && count.signed > 0,
        "{count:?}"
    );
}

/// The million of `.ci/extra monkey`: `MONKEY_KEYS` says how many.
#[test]
#[ignore = "takes minutes; `.ci/extra monkey` runs it"]
fn a_monkey_breaks_nothing_in_a_million_keys() {
    let keys = std::env::var("MONKEY_KEYS")
        .ok()
        .and_then(|keys| keys.parse().ok());
    let keys: usize = keys.unwrap_or(1_000_000);
    let seeds = 4;
    let runs: Vec<_> = (0..seeds)
        .map(|seed| std::thread::spawn(move || run(100 + seed, keys / 4)))
        .collect();
    let mut all = Count::default();
    for one in runs {
        let one = one.join().unwrap();
        all.keys += one.keys;
        all.pastes += one.pastes;
        all.resizes += one.resizes;
        all.drawn += one.drawn;
        all.events += one.events;
        all.answers += one.answers;
        all.undone += one.undone;
        all.signed += one.signed;
        all.episodes += one.episodes;
        all.broken.extend(one.broken);
    }
    report(&all);
    assert!(all.broken.is_empty(), "{}", all.broken.join("\n"));
}

fn report(count: &Count) {
    println!(
        "{} keys, {} pastes and {} sizes from {} beginnings: {} events, {} answers, {} taken back, {} signed, {} frames drawn; \
         {} panics, wrong answers or broken invariants",
        count.keys,
        count.pastes,
        count.resizes,
        count.episodes,
        count.events,
        count.answers,
        count.undone,
        count.signed,
        count.drawn,
        count.broken.len()
    );
}
