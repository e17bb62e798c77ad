//! What is worth another look before signing. It is listed and counted, and stops nobody. What comes in dozens is counted by section
//! and leads to the first, which is another one as soon as that is dealt with.

use std::collections::BTreeSet;

use crate::engine::flow::evaluation::{Hidden, RepeatStanding, Standing};
use crate::engine::flow::requests;
use crate::engine::score;
use crate::form::model::questionnaire::NodeIndex;
use crate::form::model::text;
use crate::interface::app::declared;
use crate::interface::app::describe::{self, first_words};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::ready::{Item, Target, What, problems};
use crate::interface::app::screen::flag::kind_words;
use crate::interface::app::screen::question::answer::reason_words;
use crate::interface::app::upgrading::name_of;
use crate::interface::app::walk::{self, Stop};
use crate::record::session::answer::{NotVerified, Response};
use crate::record::session::event::{Flag, FlagKind};
use crate::record::session::place::{Place, RepeatPlace};
use crate::record::session::rater::{Link, TeamWay};
use crate::text::i18n::keys::{about, review as say, upgrade};
use crate::text::i18n::phrase::{Arg, Phrase, TextKey};

/// Up to so many answers with weak evidence in one section are listed one by one.
const WEAK_LISTED: usize = 3;

/// Everything that is worth a look, in the order of [`What`].
pub(super) fn looks(open: &OpenSession) -> Vec<Item> {
    let mut items: Vec<Item> = newer(open).into_iter().collect();
    items.extend(flags(open));
    items.extend(no_reason(open));
    items.extend(by_section(
        open,
        What::ConfirmAgain,
        |standing| standing.waits_to_be_confirmed() && !problems::blocks(open, standing),
        |standing| upgrade::review_confirm(TextKey::new(standing.place.question.as_str())),
        upgrade::review_confirm_more,
        0,
    ));
    items.extend(excused(open));
    items.extend(unlikely(open));
    items.extend(half_typed(open));
    items.extend(replied(open));
    items.extend(no_deadline(open));
    items.extend(by_section(
        open,
        What::Open,
        |standing| is_blank(standing) && !problems::blocks(open, standing),
        no_answer,
        say::open_more,
        0,
    ));
    items.extend(rows(open));
    items.extend(not_taken(open));
    items.extend(visit_notes(open));
    items.extend(declared_otherwise(open));
    items.extend(dissents(open));
    items.extend(not_agreed(open));
    items.extend(not_verified(open));
    items.extend(kept(open));
    items.extend(left_behind(open));
    items.extend(by_section(
        open,
        What::Weak,
        |standing| is_weak(open, standing),
        |_| say::weak(),
        say::weak_more,
        WEAK_LISTED,
    ));
    items
}

fn is_blank(standing: &Standing) -> bool {
    standing.is_active() && standing.is_open() && !standing.waits_to_be_confirmed()
}

/// Answers that an upgrade left behind: the page of the upgrade lists them.
fn left_behind(open: &OpenSession) -> Option<Item> {
    let count = open.count_left_behind();
    let item = || {
        let words = upgrade::review_gone(count);
        Item::visit(What::LeftBehind, Target::Upgrade, words)
    };
    (count > 0).then(item)
}

/// A newer edition, as long as the session is not signed.
fn newer(open: &OpenSession) -> Option<Item> {
    let passage = open.newer().filter(|_| !open.session.is_signed())?;
    let words = upgrade::review_newer(name_of(passage));
    Some(Item::visit(What::Newer, Target::Upgrade, words))
}

fn no_answer(standing: &Standing) -> Phrase {
    let text = TextKey::new(standing.place.question.as_str());
    say::no_answer(text)
}

fn active(open: &OpenSession) -> impl Iterator<Item = &Standing> {
    let standings = open.evaluation.standings.iter();
    standings.filter(|standing| standing.is_active())
}

fn flags(open: &OpenSession) -> Vec<Item> {
    let mut flags: Vec<_> = open.session.flags.values().collect();
    // The urgent ones first.
    flags.sort_by_key(|flag| (flag.kind != FlagKind::Urgent, flag.kind));
    let item = |flag: &Flag| {
        let kind = kind_words(flag.kind);
        let words = match flag.text.is_empty() {
            true => say::flag_alone(kind),
            false => say::flag(kind, flag.text.clone()),
        };
        match &flag.place {
            Some(place) => Item::at(open, What::Flag(flag.kind), place, words),
            None => Item::visit(What::Flag(flag.kind), Target::VisitFlags, words),
        }
    };
    flags.into_iter().map(item).collect()
}

fn no_reason(open: &OpenSession) -> impl Iterator<Item = Item> + '_ {
    let lacking = active(open).filter(|standing| standing.lacks_reason());
    lacking.map(|standing| Item::at(open, What::NoReason, &standing.place, say::no_reason()))
}

/// A must-pass that was called not applicable decides nothing any more, so its reason is shown once again.
fn excused(open: &OpenSession) -> impl Iterator<Item = Item> + '_ {
    active(open).filter_map(|standing| {
        let question = open.questionnaire.question(&standing.place.question)?;
        match &standing.response {
            Some(Response::NotApplicable(reason))
                if question.is_must_pass() && !standing.lacks_reason() =>
            {
                let words = say::must_pass_excused(first_words(reason));
                Some(Item::at(open, What::Excused, &standing.place, words))
            }
            _ => None,
        }
    })
}

/// Values that the questionnaire calls unlikely, in its own words.
fn unlikely(open: &OpenSession) -> impl Iterator<Item = Item> + '_ {
    let found = active(open).filter(|standing| standing.unlikely);
    found.filter_map(|standing| {
        let question = open.questionnaire.question(&standing.place.question)?;
        let value = describe::value_arg(question, standing.value()?);
        let asks = Arg::Key(question.attribute("plausible"));
        let words = say::unlikely(value, asks);
        Some(Item::at(open, What::Unlikely, &standing.place, words))
    })
}

/// What was half typed: one line for each answer, note or form.
pub(super) fn half_typed(open: &OpenSession) -> Vec<Item> {
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut items = Vec::new();
    for (place, field, typed) in open.drafts.all() {
        // The forms keep each step under a name that begins with what they fill.
        let what = field.split(['.', ' ']).next().unwrap_or_default();
        let form = field.split('.').next().unwrap_or_default();
        if what == "here" || typed.trim().is_empty() || !seen.insert((place, form)) {
            continue;
        }
        items.extend(match (what, open.place_named(place)) {
            ("visit_note", _) => Some(Item::visit(
                What::HalfTyped,
                Target::VisitNotes,
                say::half_visit_note(),
            )),
            ("source", _) => Some(Item::visit(
                What::HalfTyped,
                Target::Sources,
                say::half_source(),
            )),
            ("recommendation", place) => Some(Item {
                number: place.map_or(String::new(), |place| open.number(&place)),
                ..Item::visit(
                    What::HalfTyped,
                    Target::Recommendations,
                    say::half_recommendation(),
                )
            }),
            ("flag", None) => Some(Item::visit(
                What::HalfTyped,
                Target::VisitFlags,
                say::half_flag(),
            )),
            (_, None) => None,
            (_, Some(place)) if !is_asked(open, &place) => None,
            ("evidence", Some(place)) => Some(Item::at(
                open,
                What::HalfTyped,
                &place,
                say::half_evidence(),
            )),
            ("flag", Some(place)) => {
                Some(Item::at(open, What::HalfTyped, &place, say::half_flag()))
            }
            ("note", Some(place)) => {
                let words = say::half_note(first_words(typed));
                Some(Item::at(open, What::HalfTyped, &place, words))
            }
            (_, Some(place)) => {
                let words = say::half_typed(first_words(typed));
                Some(Item::at(open, What::HalfTyped, &place, words))
            }
        });
    }
    items
}

fn is_asked(open: &OpenSession, place: &Place) -> bool {
    let standing = open.evaluation.standing(&open.questionnaire, place);
    standing.is_some_and(Standing::is_active)
}

/// Questions of a kind, section by section: up to so many one by one, beyond that the first, which says how many
/// more there are.
fn by_section(
    open: &OpenSession,
    what: What,
    wanted: impl Fn(&Standing) -> bool,
    one: impl Fn(&Standing) -> Phrase,
    more: fn(usize) -> Phrase,
    listed: usize,
) -> Vec<Item> {
    let mut items = Vec::new();
    for section in &open.evaluation.sections {
        let standings = open.evaluation.standings.get(section.standings.clone());
        let found: Vec<&Standing> = standings
            .unwrap_or_default()
            .iter()
            .filter(|standing| wanted(standing))
            .collect();
        match found.as_slice() {
            [] => {}
            found if found.len() <= listed.max(1) => items.extend(
                found
                    .iter()
                    .map(|standing| Item::at(open, what, &standing.place, one(standing))),
            ),
            [first, rest @ ..] => {
                items.push(Item::at(open, what, &first.place, more(rest.len())));
            }
        }
    }
    items
}

/// One line for all that a late reply lets answer; it leads to the first, which is another one as soon as that is answered.
fn replied(open: &OpenSession) -> Option<Item> {
    let waits = requests::to_answer(&open.questionnaire, &open.evaluation, None);
    let first = waits.first()?;
    let words = say::replied(waits.len());
    Some(Item::at(open, What::Replied, &first.place, words))
}

/// One line for all requests that wait without a deadline: what has no day is never overdue, and nothing else would remind of them.
fn no_deadline(open: &OpenSession) -> Option<Item> {
    let waits = requests::without_deadline(&open.questionnaire, &open.evaluation);
    let first = waits.first()?;
    let item = Item::at(open, What::NoDeadline, first, say::no_deadline(waits.len()));
    Some(match waits.len() {
        1 => item,
        // They are not all in the row of the first.
        several => Item {
            words: say::no_deadline(several),
            ..item
        },
    })
}

fn rows(open: &OpenSession) -> impl Iterator<Item = Item> + '_ {
    let waits =
        |repeat: &&RepeatStanding| repeat.hidden.is_none() && !repeat.counted && !repeat.complete;
    let item = |repeat: &RepeatStanding| {
        let id = open.questionnaire.node(repeat.node)?.id();
        let place = RepeatPlace {
            repeat: id.into(),
            at: repeat.at.clone(),
        };
        let target = Target::Stop(Stop::Rows(place));
        Some(Item::visit(What::Rows, target, say::rows(text::title(id))))
    };
    let repeats = open.evaluation.repeats.iter();
    repeats.filter(waits).filter_map(item)
}

/// Where the parts are shared out, the sections that nobody has.
fn not_taken(open: &OpenSession) -> Vec<Item> {
    let TeamWay::SharedOut(parts) = &open.assessment.opening.way else {
        return Vec::new();
    };
    let item = |words| Item::visit(What::NotTaken, Target::About, words);
    if parts.is_empty() {
        return vec![item(about::give_out())];
    }
    let asked = open
        .evaluation
        .sections
        .iter()
        .filter(|section| section.hidden.is_none() && section.progress.all > 0);
    let nobody_s = asked.filter(|section| !parts.iter().any(|(id, _)| *id == section.id));
    nobody_s
        .map(|section| Item {
            number: section.number.to_string(),
            ..item(say::not_taken(text::section_title(&section.id)))
        })
        .collect()
}

fn visit_notes(open: &OpenSession) -> Option<Item> {
    let notes = open.session.visit_notes.values();
    let untied = notes.filter(|note| note.tied.is_none()).count();
    let item = || {
        Item::visit(
            What::VisitNotes,
            Target::VisitNotes,
            say::visit_notes(untied),
        )
    };
    (untied > 0).then(item)
}

fn declared_otherwise(open: &OpenSession) -> impl Iterator<Item = Item> + '_ {
    let item = |(place, link): (Place, Link)| {
        let words = say::declared_otherwise(declared::link_words(link));
        Item::at(open, What::DeclaredOtherwise, &place, words)
    };
    declared::answered_otherwise(open).into_iter().map(item)
}

fn dissents(open: &OpenSession) -> Vec<Item> {
    let mut items = Vec::new();
    for standing in active(open) {
        let answer = open.session.answer(&standing.place);
        for dissent in answer.into_iter().flat_map(|answer| &answer.dissents) {
            let code = open.assessment.code_of(dissent.member).unwrap_or_default();
            let words = say::dissent(code, dissent.text.clone());
            items.push(Item::at(open, What::Dissent, &standing.place, words));
        }
    }
    items
}

/// Where the parts are shared out, an answer is one member's until the team agrees.
fn not_agreed(open: &OpenSession) -> Vec<Item> {
    by_section(
        open,
        What::NotAgreed,
        |standing| open.waits_for_the_team(standing),
        |_| say::not_agreed(),
        say::not_agreed_more,
        0,
    )
}

/// One line for all: how many, and why.
fn not_verified(open: &OpenSession) -> Option<Item> {
    let found: Vec<(&Standing, NotVerified)> = active(open)
        .filter_map(|standing| match standing.response {
            Some(Response::NotVerified(reason)) => Some((standing, reason)),
            _ => None,
        })
        .collect();
    let (first, _) = found.first()?;
    let reasons: Vec<Arg> = NotVerified::ALL
        .into_iter()
        .filter_map(|reason| {
            let count = found.iter().filter(|(_, known)| *known == reason).count();
            let said = || Arg::from(say::counted(reason_words(reason), count));
            (count > 0).then(said)
        })
        .collect();
    Some(Item {
        what: What::NotVerified,
        target: Target::Stop(Stop::Question(first.place.clone())),
        number: String::new(),
        words: say::not_verified(found.len(), reasons),
    })
}

/// Answers that do not count because their questions are no longer asked. They lead to the answer that hides them.
fn kept(open: &OpenSession) -> impl Iterator<Item = Item> + '_ {
    open.evaluation.kept().map(|standing| {
        let decides = hidden_by(open, standing);
        let words = match &decides {
            Some(place) => say::kept_because(open.number(place)),
            None => say::kept(),
        };
        let stop = decides
            .map(Stop::Question)
            .or_else(|| walk::nearest(open, &standing.place));
        Item {
            target: stop.map_or(Target::Nowhere, Target::Stop),
            ..Item::at(open, What::Kept, &standing.place, words)
        }
    })
}

/// The first question outside repeats whose answer decides that another is not asked, if it is asked itself.
fn hidden_by(open: &OpenSession, standing: &Standing) -> Option<Place> {
    let Some(Hidden::Rule(rule)) = standing.hidden else {
        return None;
    };
    let rule = open.questionnaire.rules.get(rule.0 as usize)?;
    let named = rule.expr.reads().iter().find_map(|slot| {
        let question = open.questionnaire.node(NodeIndex(slot.0))?.question()?;
        Some(Place::new(question.id.clone()))
    })?;
    is_asked(open, &named).then_some(named)
}

fn is_weak(open: &OpenSession, standing: &Standing) -> bool {
    let question = open.questionnaire.question(&standing.place.question);
    let answer = open.session.answer(&standing.place);
    let both = question.zip(answer).filter(|_| standing.is_done());
    both.is_some_and(|(question, answer)| score::question::weak(question, answer).is_some())
}
