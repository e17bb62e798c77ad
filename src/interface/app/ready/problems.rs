//! What must be solved before signing: independence, risks to somebody, values that break a rule, required questions, the gap of a
//! failed must-pass, and whatever is not on the disk. Nothing else.

use crate::engine::flow::evaluation::Standing;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::ready::{Disk, Item, Target, What};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{review as say, upgrade};
use crate::text::i18n::phrase::Phrase;

/// Everything that blocks, the visit first, then question by question.
pub(super) fn problems(open: &OpenSession, disk: Disk, catalog: &Catalog) -> Vec<Item> {
    let mut items = Vec::new();
    match disk {
        Disk::Refused => items.push(Item::visit(
            What::NotOnDisk,
            Target::NotSaved,
            say::not_saved(),
        )),
        Disk::Waiting => items.push(Item::visit(
            What::NotOnDisk,
            Target::Nowhere,
            say::unconfirmed(),
        )),
        Disk::Settled => {}
    }
    if !open
        .assessment
        .independence_declared(open.session.header.rater)
    {
        items.push(Item::visit(
            What::Independence,
            Target::Independence,
            say::independence(),
        ));
    }
    let standings = open.evaluation.standings.iter();
    items.extend(standings.filter_map(|standing| {
        let (what, words) = problem(open, standing, catalog)?;
        Some(Item::at(open, what, &standing.place, words))
    }));
    // What is about a risk to people comes before the rest, which stays in the questionnaire's order.
    items.sort_by_key(|item| item.what > What::Unsettled);
    items
}

/// How many of them there are.
pub(super) fn count(open: &OpenSession, disk: Disk) -> usize {
    let standings = open.evaluation.standings.iter();
    let questions = standings.filter(|standing| blocks(open, standing)).count();
    questions
        + usize::from(disk != Disk::Settled)
        + usize::from(
            !open
                .assessment
                .independence_declared(open.session.header.rater),
        )
}

/// Says whether a question stands in the way, so that it is not counted again among what is open.
pub(super) fn blocks(open: &OpenSession, standing: &Standing) -> bool {
    what(open, standing).is_some()
}

fn what(open: &OpenSession, standing: &Standing) -> Option<What> {
    let question = open.questionnaire.question(&standing.place.question)?;
    if !standing.is_active() {
        return None;
    }
    let asks_about_risk = !question.urgent.is_empty() || !question.unsettled.is_empty();
    if asks_about_risk && standing.is_open() {
        Some(What::UrgentOpen)
    } else if open.is_unsettled(standing) {
        Some(What::Unsettled)
    } else if !standing.violations.is_empty() {
        Some(What::Wrong)
    } else if standing.lacks_required() {
        Some(What::Required)
    } else if open.lacks_gap(standing) {
        Some(What::GapMissing)
    } else {
        None
    }
}

fn problem(open: &OpenSession, standing: &Standing, catalog: &Catalog) -> Option<(What, Phrase)> {
    let question = open.questionnaire.question(&standing.place.question)?;
    let what = what(open, standing)?;
    let words = match what {
        What::UrgentOpen | What::Required | What::Wrong if standing.waits_to_be_confirmed() => {
            upgrade::review_confirm(question.text())
        }
        What::UrgentOpen => say::urgent_open(),
        What::Unsettled => say::unsettled(),
        What::Wrong => open.violation_words(&standing.place, standing.violations.first()?, catalog),
        What::Required => match question.attribute("required") {
            own if catalog.has(&own) => say::words(own),
            _ => say::no_answer(question.text()),
        },
        _ => say::gap_missing(),
    };
    Some((what, words))
}
