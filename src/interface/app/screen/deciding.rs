//! What is to be decided before an export is written for others: one thing at a time, each kept, left out of the file, or gone to and
//! reworded.

use crate::exchange::decided::{Matter, Undecided, Verdict};
use crate::exchange::leak::{Field, Kind};
use crate::interface::app::action::Action;
use crate::interface::app::core::Core;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::Step;
use crate::interface::app::stack::Go;
use crate::interface::app::walk::Stop;
use crate::text::i18n::keys::{app, share as say};
use crate::text::i18n::phrase::{Arg, Phrase};

/// What can be done about what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is written.
    Keep,
    /// It is left out of the file.
    Withhold,
    /// It is gone to and reworded.
    Go,
    /// It and all that are left are left out of the file.
    WithholdRest,
}

/// All ways, in the order of their digits.
pub const WAYS: [Way; 4] = [Way::Keep, Way::Withhold, Way::Go, Way::WithholdRest];

/// The state of the page while something is to be decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Deciding {
    /// What is left.
    pub left: Vec<Undecided>,
    /// Which of it is asked.
    pub at: usize,
    /// The marked line.
    pub cursor: ListCursor,
}

/// What came of a key.
#[derive(Debug, PartialEq)]
pub enum Decision {
    /// The page goes on.
    Open(Step),
    /// All is decided.
    All,
    /// Nothing is decided here any more.
    Ended(Step),
}

impl Deciding {
    /// The page for what is to be decided.
    pub fn new(left: Vec<Undecided>) -> Deciding {
        Deciding {
            left,
            at: 0,
            cursor: ListCursor::default(),
        }
    }

    /// What is asked.
    pub fn asked(&self) -> Option<&Undecided> {
        self.left.get(self.at)
    }

    /// What was found and where.
    pub fn head(&self, core: &Core) -> Option<Phrase> {
        let one = self.asked()?;
        let place = one.place.as_ref();
        let number = place.and_then(|place| Some(core.open.as_ref()?.number(place)));
        let found = match &one.matter {
            Matter::Words(found) => found,
            Matter::Rating => return Some(say::rests(number.unwrap_or_default())),
        };
        let kind = Arg::Phrase(Box::new(kind(found.kind)));
        let field = Arg::Phrase(Box::new(field(found.field)));
        Some(match number {
            Some(number) => say::found(kind, number, field),
            None => say::found_in(kind, field),
        })
    }

    /// The words that point to a person, and the same with those around.
    pub fn words(&self) -> Option<(&str, &str)> {
        match &self.asked()?.matter {
            Matter::Words(found) => Some((&found.words, &found.around)),
            Matter::Rating => None,
        }
    }

    /// What can be done, in the order of the digits.
    pub fn ways(&self) -> Vec<Phrase> {
        let is_rating = self.asked().is_some_and(|one| one.matter == Matter::Rating);
        let words = |way: &Way| match (way, is_rating) {
            (Way::Keep, false) => say::keep(),
            (Way::Keep, true) => say::keep_rating(),
            (Way::Withhold, false) => say::mark(),
            (Way::Withhold, true) => say::withhold(),
            (Way::Go, _) => say::go(),
            (Way::WithholdRest, _) => say::rest(self.left.len()),
        };
        WAYS.iter().map(words).collect()
    }

    /// Acts; `None` leaves the action to what is the same everywhere.
    pub fn act(&mut self, action: Action, core: &mut Core) -> Option<Decision> {
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, WAYS.len()) {
                Typed::Chose(at) => return Some(self.choose(at, core)),
                Typed::Marked(_) => {}
                Typed::None => {
                    core.say(app::no_such_line(i64::from(digit).to_string(), WAYS.len()))
                }
            },
            Action::Enter | Action::Take => return Some(self.choose(self.cursor.at, core)),
            Action::Left => self.at = self.at.saturating_sub(1),
            Action::Right => self.at = (self.at + 1).min(self.left.len().saturating_sub(1)),
            Action::Back => {
                core.say(say::not_written());
                return Some(Decision::Ended(Step::stay()));
            }
            Action::Up => self.cursor.step(-1, WAYS.len()),
            Action::Down => self.cursor.step(1, WAYS.len()),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(WAYS.len()),
            _ => return None,
        }
        Some(Decision::Open(Step::stay()))
    }

    fn choose(&mut self, at: usize, core: &mut Core) -> Decision {
        match WAYS.get(at) {
            Some(Way::Keep) => self.decide(Verdict::Keep, core),
            Some(Way::Withhold) => self.decide(Verdict::Withhold, core),
            Some(Way::Go) => self.go(core),
            Some(Way::WithholdRest) => {
                for one in self.left.drain(..) {
                    core.decided.decide(one.spot, Verdict::Withhold);
                }
                Decision::All
            }
            None => Decision::Open(Step::stay()),
        }
    }

    fn decide(&mut self, verdict: Verdict, core: &mut Core) -> Decision {
        if let Some(one) = self.take() {
            core.decided.decide(one.spot, verdict);
        }
        self.cursor.first();
        match self.left.is_empty() {
            true => Decision::All,
            false => Decision::Open(Step::stay()),
        }
    }

    fn take(&mut self) -> Option<Undecided> {
        if self.at >= self.left.len() {
            return None;
        }
        let one = self.left.remove(self.at);
        self.at = self.at.min(self.left.len().saturating_sub(1));
        Some(one)
    }

    /// Leads to where it stands. It is not asked again now: before the file is written everything is looked through anew.
    fn go(&mut self, core: &mut Core) -> Decision {
        let Some(one) = self.take() else {
            return Decision::Open(Step::stay());
        };
        self.cursor.first();
        core.say(say::asked_again());
        let field = match &one.matter {
            Matter::Words(found) => found.field,
            Matter::Rating => Field::Answer,
        };
        let to = match (one.place, field) {
            (_, Field::Recommendation) => Go::Everywhere(Action::Recommendations),
            (Some(place), _) => Go::CloseAndGo(Stop::Question(place)),
            (None, Field::Source) => Go::Everywhere(Action::Sources),
            (None, Field::VisitNote) => Go::Everywhere(Action::VisitNotes),
            (None, Field::Opening) => Go::Everywhere(Action::About),
            (None, _) => Go::Everywhere(Action::Review),
        };
        match self.left.is_empty() {
            true => Decision::Ended(Step::go(to)),
            false => Decision::Open(Step::go(to)),
        }
    }
}

fn kind(kind: Kind) -> Phrase {
    match kind {
        Kind::Mail => say::mail(),
        Kind::Account => say::account(),
        Kind::Phone => say::phone(),
        Kind::Personal => say::personal(),
        Kind::Coordinates => say::coordinates(),
        Kind::Birth => say::birth(),
        Kind::Address => say::address(),
        Kind::Name => say::name(),
    }
}

fn field(field: Field) -> Phrase {
    match field {
        Field::Answer => say::in_answer(),
        Field::Reason => say::in_reason(),
        Field::Note => say::in_note(),
        Field::Gap => say::in_gap(),
        Field::Dissent => say::in_dissent(),
        Field::Evidence => say::in_evidence(),
        Field::Source => say::in_source(),
        Field::VisitNote => say::in_visit_note(),
        Field::Flag => say::in_flag(),
        Field::Recommendation => say::in_recommendation(),
        Field::Opening => say::in_opening(),
    }
}
