//! Sessions that could have happened: random wishes of a user, carried out against the session as it stands, so that numbers, rows and
//! undo fit together.

use fener::base::digest::Digest;
use fener::base::id::{AssessmentId, EventId, OptionId, RaterId, SessionId};
use fener::base::number::Number;
use fener::base::time::Timestamp;
use fener::base::value::Value;
use fener::form::model::instrument::Means;
use fener::form::model::version::Version;
use fener::record::session::answer::{
    Dissent, Evidence, EvidenceId, NotVerified, Response, SourceNo, Strength,
};
use fener::record::session::edition::{Edition, Upgrade};
use fener::record::session::event::{
    Cause, Event, Flag, FlagId, FlagKind, NewEvent, Recommendation, RecommendationId, Seq,
    SessionEvent, Source, VisitNote, VisitNoteId,
};
use fener::record::session::fold::Session;
use fener::record::session::place::{Place, RepeatPlace, RowId, RowPath};
use proptest::prelude::*;

pub const SESSION: SessionId = SessionId::new(0x5e55);
pub const ASSESSMENT: AssessmentId = AssessmentId::new(0xa55e);

/// What a user may wish; `n` picks one of what is there.
#[derive(Clone, Debug)]
pub enum Wish {
    Answer {
        place: usize,
        response: usize,
    },
    Clear {
        place: usize,
    },
    Note {
        place: usize,
        text: usize,
    },
    Gap {
        place: usize,
        text: usize,
    },
    Attach {
        place: usize,
        text: usize,
        again: bool,
    },
    Detach {
        place: usize,
        n: usize,
    },
    Dissent {
        place: usize,
        member: usize,
        text: usize,
    },
    Agree {
        place: usize,
        on: bool,
    },
    Flag {
        text: usize,
        again: bool,
    },
    Unflag {
        n: usize,
    },
    WriteSource {
        text: usize,
        again: bool,
    },
    RemoveSource {
        n: usize,
    },
    WriteNote {
        text: usize,
        again: bool,
    },
    RemoveNote {
        n: usize,
    },
    Recommend {
        text: usize,
        again: bool,
    },
    RemoveRecommendation {
        n: usize,
    },
    AddRow {
        repeat: usize,
        before: usize,
    },
    RemoveRow {
        repeat: usize,
        n: usize,
    },
    DeclareRows {
        repeat: usize,
        complete: bool,
    },
    Upgrade {
        confirm: usize,
    },
    Undo,
    Redo,
    SignOff,
    Reopen,
}

/// Every wish but signing, which closes undo behind it.
pub fn wish() -> BoxedStrategy<Wish> {
    let n = 0..6usize;
    let again = any::<bool>();
    prop_oneof![
        6 => (n.clone(), n.clone()).prop_map(|(place, response)| Wish::Answer { place, response }),
        2 => n.clone().prop_map(|place| Wish::Clear { place }),
        2 => (n.clone(), n.clone()).prop_map(|(place, text)| Wish::Note { place, text }),
        1 => (n.clone(), n.clone()).prop_map(|(place, text)| Wish::Gap { place, text }),
        2 => (n.clone(), n.clone(), again).prop_map(|(place, text, again)| Wish::Attach { place, text, again }),
        1 => (n.clone(), n.clone()).prop_map(|(place, n)| Wish::Detach { place, n }),
        1 => (n.clone(), n.clone(), n.clone()).prop_map(|(place, member, text)| Wish::Dissent { place, member, text }),
        1 => (n.clone(), again).prop_map(|(place, on)| Wish::Agree { place, on }),
        1 => (n.clone(), again).prop_map(|(text, again)| Wish::Flag { text, again }),
        1 => n.clone().prop_map(|n| Wish::Unflag { n }),
        1 => (n.clone(), again).prop_map(|(text, again)| Wish::WriteSource { text, again }),
        1 => n.clone().prop_map(|n| Wish::RemoveSource { n }),
        1 => (n.clone(), again).prop_map(|(text, again)| Wish::WriteNote { text, again }),
        1 => n.clone().prop_map(|n| Wish::RemoveNote { n }),
        1 => (n.clone(), again).prop_map(|(text, again)| Wish::Recommend { text, again }),
        1 => n.clone().prop_map(|n| Wish::RemoveRecommendation { n }),
        3 => (n.clone(), n.clone()).prop_map(|(repeat, before)| Wish::AddRow { repeat, before }),
        2 => (n.clone(), n.clone()).prop_map(|(repeat, n)| Wish::RemoveRow { repeat, n }),
        1 => (n.clone(), again).prop_map(|(repeat, complete)| Wish::DeclareRows { repeat, complete }),
        2 => n.clone().prop_map(|confirm| Wish::Upgrade { confirm }),
        3 => Just(Wish::Undo),
        2 => Just(Wish::Redo),
    ]
    .boxed()
}

/// Wishes with a signature now and then.
pub fn any_wish() -> BoxedStrategy<Wish> {
    prop_oneof![20 => wish(), 1 => Just(Wish::SignOff), 1 => Just(Wish::Reopen)].boxed()
}

/// A session being played, with the events that made it.
#[derive(Clone, Debug)]
pub struct Play {
    pub session: Session,
    pub events: Vec<NewEvent>,
}

impl Play {
    /// A session that was just opened.
    pub fn new() -> Play {
        let opened = NewEvent {
            id: EventId::new(1),
            at: Timestamp(1_764_000_000_000),
            by: rater(0),
            cause: Cause::Done,
            event: Event::Session(SessionEvent::Opened {
                assessment: ASSESSMENT,
                package: Digest::of(b"package"),
                rater: rater(0),
            }),
        };
        Play {
            session: Session::open(SESSION, Seq(1), &opened).unwrap(),
            events: vec![opened],
        }
    }

    pub fn with(wishes: &[Wish]) -> Play {
        let mut play = Play::new();
        wishes.iter().for_each(|wish| play.carry_out(wish));
        play
    }

    /// Does what is wished where it is possible.
    pub fn carry_out(&mut self, wish: &Wish) {
        match wish {
            Wish::Undo => drop(self.undo()),
            Wish::Redo => drop(self.redo()),
            _ => {
                if let Some(event) = self.event(wish) {
                    self.record(Cause::Done, event);
                }
            }
        }
    }

    pub fn undo(&mut self) -> bool {
        let Some(step) = self.session.ledger.last_done().cloned() else {
            return false;
        };
        self.record(Cause::Undo(step.seq), step.inverse);
        true
    }

    pub fn redo(&mut self) -> bool {
        let Some(step) = self.session.ledger.last_undone().cloned() else {
            return false;
        };
        self.record(Cause::Redo(step.seq), step.event);
        true
    }

    pub fn record(&mut self, cause: Cause, event: SessionEvent) {
        let number = self.events.len() as u64 + 1;
        let new = NewEvent {
            id: EventId::new(u128::from(number)),
            at: Timestamp(1_764_000_000_000 + number as i64 * 1000),
            by: rater(number as usize % 3),
            cause,
            event: Event::Session(event),
        };
        self.session.apply(Seq(number), &new);
        self.events.push(new);
    }

    fn event(&self, wish: &Wish) -> Option<SessionEvent> {
        self.event_at(wish).or_else(|| self.event_besides(wish))
    }

    fn event_at(&self, wish: &Wish) -> Option<SessionEvent> {
        Some(match wish {
            Wish::Answer { place, response } => SessionEvent::Answered {
                place: self.place(*place),
                response: response_no(*response),
            },
            Wish::Clear { place } => SessionEvent::Cleared {
                place: self.place(*place),
            },
            Wish::Note { place, text } => SessionEvent::Noted {
                place: self.place(*place),
                text: text_no(*text),
            },
            Wish::Gap { place, text } => SessionEvent::GapWritten {
                place: self.place(*place),
                text: text_no(*text),
            },
            Wish::Attach { place, text, again } => {
                let place = self.place(*place);
                let known = self
                    .session
                    .answer(&place)
                    .and_then(|answer| answer.evidence.first())
                    .filter(|_| *again);
                let id = known.map_or(self.session.next_evidence(), |line| line.id);
                // Only a source that is there can be attached; every other line comes from one.
                let source = pick(&keys(&self.session.sources), *text).copied();
                let source = source.filter(|_| text.is_multiple_of(2));
                SessionEvent::Attached {
                    place,
                    evidence: evidence(id, source, *text),
                }
            }
            Wish::Detach { place, n } => {
                let place = self.place(*place);
                let lines = &self.session.answer(&place)?.evidence;
                let evidence = pick(lines, *n)?.id;
                SessionEvent::Detached { place, evidence }
            }
            Wish::Dissent {
                place,
                member,
                text,
            } => SessionEvent::Dissented {
                place: self.place(*place),
                dissent: Dissent {
                    member: rater(*member),
                    text: text_no(*text),
                },
            },
            Wish::Agree { place, on } => SessionEvent::Agreed {
                place: self.place(*place),
                on: *on,
            },
            Wish::AddRow { repeat, before } => {
                let repeat = self.repeat(*repeat);
                let before = pick(self.session.rows_of(&repeat), *before)
                    .copied()
                    .filter(|_| before % 2 == 0);
                SessionEvent::RowAdded {
                    row: self.session.next_row(),
                    repeat,
                    before,
                }
            }
            Wish::RemoveRow { repeat, n } => {
                let repeat = self.repeat(*repeat);
                let row = *pick(self.session.rows_of(&repeat), *n)?;
                SessionEvent::RowRemoved { repeat, row }
            }
            Wish::DeclareRows { repeat, complete } => SessionEvent::RowsDeclared {
                repeat: self.repeat(*repeat),
                complete: *complete,
            },
            _ => return None,
        })
    }

    fn event_besides(&self, wish: &Wish) -> Option<SessionEvent> {
        let session = &self.session;
        Some(match wish {
            Wish::Flag { text, again } => SessionEvent::Flagged(Flag {
                id: number(session.flags.keys().next(), *again, session.next_flag()),
                place: (text % 2 == 0).then(|| self.place(*text)),
                kind: FlagKind::ALL[text % 3],
                text: text_no(*text),
            }),
            Wish::Unflag { n } => SessionEvent::Unflagged(*pick(&keys(&session.flags), *n)?),
            Wish::WriteSource { text, again } => SessionEvent::SourceWritten(Source {
                no: number(session.sources.keys().next(), *again, session.next_source()),
                kind: Means::ALL[*text],
                role: text_no(*text),
                date: None,
                private: (text % 2 == 0).then_some(true),
                reference: text_no(text + 1),
                staff_present: None,
            }),
            Wish::RemoveSource { n } => {
                SessionEvent::SourceRemoved(*pick(&keys(&session.sources), *n)?)
            }
            Wish::WriteNote { text, again } => SessionEvent::VisitNoteWritten(VisitNote {
                id: number(
                    session.visit_notes.keys().next(),
                    *again,
                    session.next_visit_note(),
                ),
                text: text_no(*text),
                tied: (text % 2 == 1).then(|| self.place(*text)),
            }),
            Wish::RemoveNote { n } => {
                SessionEvent::VisitNoteRemoved(*pick(&keys(&session.visit_notes), *n)?)
            }
            Wish::Recommend { text, again } => SessionEvent::Recommended(Recommendation {
                id: number(
                    session.recommendations.keys().next(),
                    *again,
                    session.next_recommendation(),
                ),
                text: text_no(*text),
                owner: None,
                priority: 1 + (*text as u8 % 3),
                due: None,
                places: vec![self.place(*text)],
            }),
            Wish::Upgrade { confirm } => SessionEvent::Upgraded(self.upgrade(*confirm)),
            Wish::RemoveRecommendation { n } => {
                SessionEvent::RecommendationRemoved(*pick(&keys(&session.recommendations), *n)?)
            }
            Wish::SignOff if !session.is_signed() => SessionEvent::SignedOff {
                digest: Digest::of(b"head"),
                codes: vec!["AB".into()],
            },
            Wish::Reopen if session.is_signed() => SessionEvent::Reopened {
                reason: "a page was missing".into(),
            },
            _ => return None,
        })
    }

    /// To the edition after this one: every other one calls a question otherwise, and some of what was answered must be confirmed again.
    fn upgrade(&self, confirm: usize) -> Upgrade {
        let number = self.session.upgrades.len() as u32;
        let edition = |minor: u32| Edition {
            version: Version {
                major: 1,
                minor,
                patch: 0,
            },
            package: match minor {
                0 => Digest::of(b"package"),
                _ => Digest::of(&minor.to_be_bytes()),
            },
            pack: (minor % 2 == 1).then(|| Digest::of(b"pack")),
        };
        let names = ["sv_acc_food", "sv_acc_meals"];
        let (before, now) = match number % 2 {
            0 => (names[0], names[1]),
            _ => (names[1], names[0]),
        };
        let mut upgrade = Upgrade {
            from: edition(number),
            to: edition(number + 1),
            renamed: vec![(before.into(), now.into())],
            confirm: Vec::new(),
        };
        let answered = self.session.answers.iter();
        let waiting = answered.filter(|(_, answer)| answer.response.is_some() && !answer.confirm);
        let places = waiting.map(|(place, _)| upgrade.now(place));
        upgrade.confirm = places.take(confirm).collect();
        upgrade
    }

    /// Three plain places, then places in rows that are or were there.
    fn place(&self, n: usize) -> Place {
        let plain = |id: &str| Place::new(id.into());
        match n {
            // By the name it has in the edition of today.
            0 => self
                .session
                .upgrades
                .iter()
                .fold(plain("sv_acc_food"), |place, upgrade| upgrade.now(&place)),
            1 => plain("sv_acc_rooms"),
            2 => plain("sv_saf_urgent"),
            _ => Place {
                question: "sv_case_code".into(),
                at: RowPath(vec![RowId(n as u32 - 2)]),
            },
        }
    }

    /// A repeat, and one inside its rows.
    fn repeat(&self, n: usize) -> RepeatPlace {
        match n % 3 {
            0 | 1 => RepeatPlace {
                repeat: "cases".into(),
                at: RowPath::root(),
            },
            _ => RepeatPlace {
                repeat: "hearings".into(),
                at: RowPath(vec![RowId(1)]),
            },
        }
    }
}

pub fn rater(n: usize) -> RaterId {
    RaterId::new(0x4a7e0 + n as u128)
}

fn response_no(n: usize) -> Response {
    match n {
        0 => Response::Value(Value::Choice(OptionId::new("mostly"))),
        1 => Response::Value(Value::Choice(OptionId::new("not_met"))),
        2 => Response::Value(Value::Number(Number::whole(12))),
        3 => Response::Value(Value::Text("as they told it".into())),
        4 => Response::NotApplicable("no kitchen".into()),
        _ => Response::NotVerified(NotVerified::NoAccess),
    }
}

fn text_no(n: usize) -> String {
    ["", "one", "two", "three", "four", "five", "six"][n].to_owned()
}

fn evidence(id: EvidenceId, source: Option<SourceNo>, n: usize) -> Evidence {
    Evidence {
        id,
        kind: Means::ALL[n],
        source,
        reference: text_no(n),
        at: String::new(),
        date: None,
        strength: Strength::ALL[n % 3],
        resident: None,
    }
}

fn number<T: Copy>(known: Option<&T>, again: bool, next: T) -> T {
    known.copied().filter(|_| again).unwrap_or(next)
}

fn keys<K: Copy, V>(map: &std::collections::BTreeMap<K, V>) -> Vec<K> {
    map.keys().copied().collect()
}

fn pick<T>(items: &[T], n: usize) -> Option<&T> {
    items.get(n.checked_rem(items.len())?)
}

/// The numbers that an event gives to something new or old: flag 3, source 1 and so on.
pub fn numbers_in(event: &SessionEvent) -> Vec<(&'static str, u32)> {
    match event {
        SessionEvent::Attached { evidence, .. } => vec![("evidence", evidence.id.0)],
        SessionEvent::Flagged(Flag { id: FlagId(n), .. }) => vec![("flag", *n)],
        SessionEvent::SourceWritten(source) => vec![("source", source.no.0)],
        SessionEvent::VisitNoteWritten(VisitNote {
            id: VisitNoteId(n), ..
        }) => vec![("note", *n)],
        SessionEvent::Recommended(Recommendation {
            id: RecommendationId(n),
            ..
        }) => vec![("recommendation", *n)],
        SessionEvent::RowAdded { row, .. } => vec![("row", row.0)],
        _ => vec![],
    }
}
