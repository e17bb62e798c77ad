//! Changes in words: what undo would take back, and what an answer opened or closed.

use crate::base::value::Value;
use crate::engine::flow::requests;
use crate::engine::flow::walk::Changes;
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::text;
use crate::interface::app::open_session::OpenSession;
use crate::record::session::answer::Response;
use crate::record::session::edition::{Edition, Upgrade};
use crate::record::session::event::{Event, SessionEvent};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{describe, question, states};
use crate::text::i18n::phrase::{Arg, Phrase};

/// How many numbers a consequence names before it only counts.
const NAMED: usize = 3;

/// What a change opened or closed, in one sentence; `None` when nothing.
pub fn consequence(open: &OpenSession, changes: &Changes) -> Option<Phrase> {
    let numbers = |places: &[Place]| {
        let named = places.iter().take(NAMED);
        let named = named.map(|place| Arg::Text(open.number(place)));
        Arg::List(named.collect())
    };
    // Of what was answered each is meant, so that whoever reads it knows how many there are.
    let whole = |places: &[Place]| {
        let rest = places.len().saturating_sub(NAMED);
        let rest = (rest > 0).then(|| Arg::Text(format!("+{rest}")));
        match numbers(places) {
            Arg::List(named) => Arg::List(named.into_iter().chain(rest).collect()),
            other => other,
        }
    };
    let (added, removed) = (changes.appeared.len(), changes.disappeared.len());
    let again = &changes.counted_again;
    let came = match (added, again.len()) {
        (0, _) => None,
        (_, 0) => Some(describe::added(added, numbers(&changes.appeared))),
        (_, back) if back == added => Some(states::counted_again(whole(again))),
        _ => Some(question::echo_and(
            describe::added(added, numbers(&changes.appeared)),
            states::counted_again(whole(again)),
        )),
    };
    let went = match (removed, changes.uncounted.len()) {
        (0, _) => None,
        (_, 0) => Some(describe::removed(removed, numbers(&changes.disappeared))),
        _ => Some(states::uncounted(whole(&changes.uncounted))),
    };
    match (came, went) {
        (Some(came), Some(went)) => Some(question::echo_and(came, went)),
        (came, went) => came.or(went),
    }
}

/// What a reply that came late lets answer now; `None` when the event is no reply, or nothing waits for it.
pub fn reply(open: &OpenSession, event: &Event) -> Option<Phrase> {
    let Event::Session(SessionEvent::Answered { place, .. }) = event else {
        return None;
    };
    let waits = requests::to_answer(&open.questionnaire, &open.evaluation, Some(place));
    let named = waits.iter().take(NAMED);
    let numbers = named.map(|standing| Arg::Text(open.number(&standing.place)));
    let numbers = Arg::List(numbers.collect());
    (!waits.is_empty()).then(|| describe::reply_came(waits.len(), numbers))
}

/// A change in words, from what an event made to what its counterpart makes: `4.03 Partly → Yes`.
pub fn step(open: &OpenSession, from: &SessionEvent, to: &SessionEvent) -> Phrase {
    match (from, to) {
        // The same special answer with another reason reads alike before and after.
        (
            SessionEvent::Answered { place, response },
            SessionEvent::Answered {
                response: other, ..
            },
        ) if is_only_reason(response, other) => describe::reason(number(open, place)),
        (SessionEvent::Answered { place, .. } | SessionEvent::Cleared { place }, _) => {
            describe::answer(number(open, place), made(open, from), made(open, to))
        }
        (SessionEvent::Noted { place, .. }, _) => describe::note(number(open, place)),
        (SessionEvent::GapWritten { place, .. }, _) => describe::gap(number(open, place)),
        (SessionEvent::Attached { place, .. } | SessionEvent::Detached { place, .. }, _) => {
            describe::evidence(number(open, place))
        }
        (SessionEvent::Dissented { place, .. } | SessionEvent::Agreed { place, .. }, _) => {
            describe::team(number(open, place))
        }
        (SessionEvent::Flagged(_) | SessionEvent::Unflagged(_), _) => flag(open, from, to),
        (SessionEvent::SourceWritten(_) | SessionEvent::SourceRemoved(_), _) => describe::source(),
        (SessionEvent::VisitNoteWritten(_) | SessionEvent::VisitNoteRemoved(_), _) => {
            describe::visit_note()
        }
        (SessionEvent::Recommended(_) | SessionEvent::RecommendationRemoved(_), _) => {
            recommendation(from, to)
        }
        (
            SessionEvent::RowAdded { repeat, .. }
            | SessionEvent::RowRemoved { repeat, .. }
            | SessionEvent::RowsDeclared { repeat, .. },
            _,
        ) => describe::rows_of(Arg::Key(text::title(repeat.repeat.as_str()))),
        (SessionEvent::Upgraded(upgrade) | SessionEvent::UpgradeTakenBack(upgrade), _) => {
            carried(open, upgrade)
        }
        (
            SessionEvent::Opened { .. }
            | SessionEvent::SignedOff { .. }
            | SessionEvent::Reopened { .. },
            _,
        ) => describe::session(),
    }
}

/// From which edition to which: by their versions, or by the days of the country pack where that alone is another.
fn carried(open: &OpenSession, upgrade: &Upgrade) -> Phrase {
    let pack = |edition: &Edition| open.at_hand(edition)?.pack.as_deref();
    let packs = pack(&upgrade.from).zip(pack(&upgrade.to));
    match packs.filter(|_| upgrade.from.version == upgrade.to.version) {
        Some((from, to)) => {
            describe::upgrade_pack(to.country.as_str(), from.law_as_of, to.law_as_of)
        }
        None => describe::upgrade(
            upgrade.from.version.to_string(),
            upgrade.to.version.to_string(),
        ),
    }
}

/// Says whether two responses differ in nothing but the reason.
fn is_only_reason(one: &Response, other: &Response) -> bool {
    matches!(
        (one, other),
        (Response::NotApplicable(_), Response::NotApplicable(_))
            | (Response::NotVerified(_), Response::NotVerified(_))
    )
}

/// The printed number of a question, with its row where it stands in one.
fn number(open: &OpenSession, place: &Place) -> String {
    let number = open.number(place);
    match open.row_number(place) {
        Some(row) => format!("{number} ({row})"),
        None => number,
    }
}

/// A flag by its question; taking one away leaves only its id, so the question comes from the counterpart.
fn flag(open: &OpenSession, from: &SessionEvent, to: &SessionEvent) -> Phrase {
    let place = [from, to].into_iter().find_map(|event| match event {
        SessionEvent::Flagged(flag) => flag.place.as_ref(),
        _ => None,
    });
    match place {
        Some(place) => describe::flag_at(number(open, place)),
        None => describe::flag(),
    }
}

/// A recommendation by its number and first words; taking one away leaves only its number, so the words come from the counterpart.
fn recommendation(from: &SessionEvent, to: &SessionEvent) -> Phrase {
    let written = [from, to].into_iter().find_map(|event| match event {
        SessionEvent::Recommended(one) => Some(one),
        _ => None,
    });
    match written {
        Some(one) => describe::recommendation(one.id.0.to_string(), first_words(&one.text)),
        None => describe::recommendation("", ""),
    }
}

fn made(open: &OpenSession, event: &SessionEvent) -> Phrase {
    match event {
        SessionEvent::Answered { place, response } => {
            match open.questionnaire.question(&place.question) {
                Some(question) => response_words(question, response),
                None => describe::open(),
            }
        }
        _ => describe::open(),
    }
}

/// A response in words: `Partly`, `12`, `not applicable`.
pub fn response_words(question: &Question, response: &Response) -> Phrase {
    match response {
        Response::NotApplicable(_) => describe::not_applicable(),
        Response::NotVerified(_) => describe::not_verified(),
        Response::Value(value) => describe::value(value_arg(question, value)),
    }
}

/// A value as an argument of a phrase: options by their texts, numbers and dates in the form of the language.
pub fn value_arg(question: &Question, value: &Value) -> Arg {
    match (value, &question.kind) {
        (Value::Choice(option), QuestionKind::Rating(scale)) => Arg::Key(scale.text(option)),
        (Value::Choice(option), QuestionKind::Single(list)) => Arg::Key(list.text(option)),
        (Value::Choices(options), QuestionKind::Several(list)) if options.is_empty() => {
            let _ = list;
            Arg::Phrase(Box::new(describe::none_of_these()))
        }
        (Value::Choices(options), QuestionKind::Several(list))
        | (Value::Ranking(options), QuestionKind::Rank(list)) => Arg::List(
            options
                .iter()
                .map(|option| Arg::Key(list.text(option)))
                .collect(),
        ),
        (Value::Number(number), _) => Arg::Decimal(number.clone(), decimals(&number.to_string())),
        (Value::Date(date), _) => Arg::PartialDate(*date),
        (Value::Time(time), _) => Arg::Time(*time),
        (Value::Text(text), _) => Arg::Text(first_words(text)),
        (Value::Choice(_) | Value::Choices(_) | Value::Ranking(_), _) => Arg::Text(value.to_code()),
    }
}

fn decimals(number: &str) -> u32 {
    number
        .split_once('.')
        .map_or(0, |(_, after)| u32::try_from(after.len()).unwrap_or(0))
}

/// The beginning of a text, for a line that only has to say which text is meant.
pub fn first_words(text: &str) -> String {
    const SHOWN: usize = 30;
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("“{} …”", text.get(..end).unwrap_or_default().trim_end()),
        None => format!("“{text}”"),
    }
}
