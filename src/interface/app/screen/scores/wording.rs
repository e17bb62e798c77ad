//! Grades in words: bands, the rules behind them, why a question is left out or weak, answers that could be given. Phrases only; which
//! language says them is not known here.

use std::collections::BTreeSet;

use crate::base::id::{BandId, SectionId};
use crate::base::number::Number;
use crate::engine::flow::evaluation::{Evaluation, Hidden};
use crate::engine::score::Graded;
use crate::engine::score::contribution::{Contribution, State};
use crate::engine::score::explain::Because;
use crate::engine::score::grade::{BandKind, Grade};
use crate::engine::score::question::{Possible, WeakBecause};
use crate::form::model::instrument::StandardLayer;
use crate::form::model::questionnaire::{NodeIndex, NodeKind, Questionnaire};
use crate::form::model::rule::RuleKind;
use crate::form::model::scoring::Grading;
use crate::form::model::text;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::typed::shown;
use crate::interface::app::{describe, means};
use crate::record::session::answer::{NotVerified, Response};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{country as say_country, question as say_question, scores as say};
use crate::text::i18n::phrase::{Arg, Phrase};

/// A share as a number of 100, rounded as the questionnaire says.
pub fn hundredths(share: &Number, grading: &Grading) -> Arg {
    let exact = share * &Number::whole(100);
    let rounding = grading.rounding;
    let rounded = Number::parse(&exact.to_fixed(rounding.decimals, rounding.half));
    Arg::Decimal(rounded.unwrap_or(exact), rounding.decimals)
}

/// A share as a percentage, rounded as the questionnaire says.
pub fn percent(share: &Number, grading: &Grading) -> Arg {
    let rounding = grading.rounding;
    let exact = share * &Number::whole(100);
    let rounded = Number::parse(&exact.to_fixed(rounding.decimals, rounding.half));
    let rounded = rounded.and_then(|number| number.checked_div(&Number::whole(100)));
    Arg::Percent(rounded.unwrap_or_else(|| share.clone()), rounding.decimals)
}

/// A threshold of the package as a percentage, with the decimals it has.
fn threshold(share: &Number) -> Arg {
    let Arg::Decimal(_, decimals) = shown(&(share * &Number::whole(100))) else {
        return shown(share);
    };
    Arg::Percent(share.clone(), decimals)
}

/// The printed number of a question, with the row it stands in.
pub fn number(open: &OpenSession, place: &Place) -> String {
    let number = open.number(place);
    match place.at.0.is_empty() {
        true => number,
        false => format!("{number} ({})", place.at),
    }
}

/// The printed numbers of questions, as a list.
pub fn numbers(open: &OpenSession, places: &[Place]) -> Arg {
    let all = places.iter();
    Arg::List(all.map(|place| Arg::Text(number(open, place))).collect())
}

/// The printed number of a section.
pub fn section_number(open: &OpenSession, section: &SectionId) -> u32 {
    let mut all = open.evaluation.sections.iter();
    all.find(|known| known.id == *section)
        .map_or(0, |known| known.number)
}

/// A layer.
pub fn layer(layer: StandardLayer) -> Phrase {
    match layer {
        StandardLayer::Law => say::law(),
        StandardLayer::Policy => say::policy(),
        StandardLayer::Practice => say::practice(),
        StandardLayer::Outcome => say::outcome(),
    }
}

/// A band of a package. Its id is shown where the program has no words for it.
pub fn band_id(id: &BandId) -> Arg {
    match id.as_str() {
        "fully_met" => say::band_fully_met().into(),
        "partly_met" => say::band_partly_met().into(),
        "not_met" => say::band_not_met().into(),
        other => Arg::Text(other.replace('_', " ")),
    }
}

/// A band.
pub fn band(kind: &BandKind) -> Arg {
    match kind {
        BandKind::NotApplicable => say::band_not_applicable().into(),
        BandKind::MustPassFailed => say::band_must_pass_failed().into(),
        BandKind::NotRated => say::band_not_rated().into(),
        BandKind::Of(id) => band_id(id),
    }
}

/// A band where the must-pass questions that failed are listed beside it.
pub fn band_beside_failed(kind: &BandKind) -> Arg {
    match kind {
        BandKind::MustPassFailed => say::band_not_met().into(),
        other => band(other),
    }
}

/// The score with its range, in one line.
pub fn score(grade: &Grade, grading: &Grading) -> Phrase {
    let show = |share: &Number| hundredths(share, grading);
    match (&grade.score, &grade.lowest, &grade.highest) {
        (Some(score), Some(lowest), Some(highest)) if lowest < highest => {
            say::score_between(show(score), show(lowest), show(highest))
        }
        (Some(score), _, _) => say::score_exact(show(score)),
        (None, Some(lowest), Some(highest)) => say::score_open(show(lowest), show(highest)),
        (None, _, _) => say::score_none(),
    }
}

/// What the marked line of the scores says in words.
pub fn marked(grade: &Grade, grading: &Grading) -> Phrase {
    let show = |share: &Number| hundredths(share, grading);
    let unknown = grade.counts.open + grade.counts.not_verified;
    match (&grade.score, &grade.lowest, &grade.highest) {
        (Some(score), _, _) if unknown == 0 => say::marked_settled(show(score)),
        (_, Some(lowest), Some(highest)) => say::marked_open(show(lowest), show(highest), unknown),
        _ => say::marked_nothing(),
    }
}

/// How much is known.
pub fn covered(graded: &Graded, grade: &Grade, grading: &Grading) -> Option<Phrase> {
    let coverage = percent(grade.coverage.as_ref()?, grading);
    Some(match graded {
        Graded::Overall => say::covered_sections(coverage),
        _ => say::covered(coverage),
    })
}

/// A rule that has to do with a band.
pub fn because(open: &OpenSession, graded: &Graded, because: &Because) -> Phrase {
    let grading = &open.questionnaire.grading;
    match because {
        Because::NothingApplies => say::because_nothing(),
        Because::Failed(places) => say::because_failed(places.len(), numbers(open, places)),
        Because::UnderFloor { coverage, floor } => {
            let (coverage, floor) = (percent(coverage, grading), threshold(floor));
            match graded {
                Graded::Overall => say::because_coverage_sections(coverage, floor),
                _ => say::because_coverage(coverage, floor),
            }
        }
        Because::Unknown(places) => say::because_unknown(places.len(), numbers(open, places)),
        Because::Between { places, instead_of } => {
            say::because_between(places.len(), numbers(open, places), band_id(instead_of))
        }
        Because::SectionsFailed(sections) => {
            let titles = sections.iter();
            let titles = titles.map(|id| Arg::Key(text::section_title(id))).collect();
            let best = grading.top_band().map(|band| band_id(&band.id));
            let best = best.unwrap_or_else(|| say::band_fully_met().into());
            say::because_sections(sections.len(), Arg::List(titles), best)
        }
        Because::Reaches { band, from } if from.is_zero() => {
            let at = grading.bands.iter().position(|known| known.id == *band);
            let above = at.and_then(|at| grading.bands.get(at.checked_sub(1)?));
            let above = above.map_or(from, |above| &above.from);
            say::because_below(threshold(above), band_id(band))
        }
        Because::Reaches { band, from } => say::because_reaches(threshold(from), band_id(band)),
    }
}

/// The answer at a question, in words.
pub fn answer(questionnaire: &Questionnaire, evaluation: &Evaluation, one: &Contribution) -> Arg {
    let question = questionnaire.question(&one.place.question);
    let standing = evaluation.standings.get(one.standing);
    let response = standing.and_then(|standing| standing.response.as_ref());
    let (Some(question), Some(response)) = (question, response) else {
        return say::is_open().into();
    };
    if let (Some(scale), Response::Value(crate::base::value::Value::Choice(level))) =
        (question.scale(), response)
        && let Some(known) = scale.level(level)
    {
        return say::level(known.code, scale.text(level)).into();
    }
    describe::response_words(question, response).into()
}

/// An answer that could be given to a question.
pub fn possible(open: &OpenSession, place: &Place, answer: &Possible) -> Arg {
    let question = open.questionnaire.question(&place.question);
    match answer {
        Possible::Level(level) => {
            let scale = question.and_then(|question| question.scale());
            match scale.and_then(|scale| Some((scale.level(level)?.code, scale.text(level)))) {
                Some((code, text)) => say::level(code, text).into(),
                None => Arg::Text(level.to_string()),
            }
        }
        Possible::Options(count) => say::options(*count).into(),
        Possible::From(number) => say::from(shown(number)).into(),
        Possible::Below(number) => say::below(shown(number)).into(),
    }
}

/// Why a question does not count.
pub fn state(questionnaire: &Questionnaire, one: &Contribution) -> Phrase {
    match &one.state {
        State::Answered | State::Open => say::is_open(),
        State::NotVerified(reason) => say::not_verified(match reason {
            NotVerified::NoReply => say_question::no_reply(),
            NotVerified::NoAccess => say_question::no_access(),
            NotVerified::NoTime => say_question::no_time(),
            NotVerified::SourcesConflict => say_question::sources_conflict(),
            NotVerified::ProtectsPerson => say_question::protects_person(),
        }),
        State::NotApplicable(reason) if reason.trim().is_empty() => say::not_applicable_bare(),
        State::NotApplicable(reason) => say::not_applicable(reason),
        State::Hidden(Hidden::Retired) => say::retired(),
        State::Hidden(Hidden::Country) => not_asked_here(questionnaire, one),
        State::Hidden(Hidden::Rule(index)) => hidden(questionnaire, index.0),
    }
}

/// What the country pack says of a question that it does not ask.
fn not_asked_here(questionnaire: &Questionnaire, one: &Contribution) -> Phrase {
    let question = questionnaire
        .node(one.node)
        .and_then(|node| node.question());
    match question.and_then(|question| question.hidden_because()) {
        Some(why) => say_country::not_asked_here(why.clone()),
        None => say::retired(),
    }
}

fn hidden(questionnaire: &Questionnaire, rule: u32) -> Phrase {
    let rule = usize::try_from(rule)
        .ok()
        .and_then(|at| questionnaire.rules.get(at));
    let Some(rule) = rule else {
        return say::retired();
    };
    let mut deciding = BTreeSet::new();
    let reads = rule.expr.reads().iter();
    reads.for_each(|slot| gather(questionnaire, NodeIndex::from(*slot), &mut deciding));
    let numbers: Vec<Arg> = deciding
        .into_iter()
        .filter_map(|at| questionnaire.node(at)?.question())
        .map(|question| Arg::Text(question.number.clone()))
        .collect();
    match numbers.is_empty() {
        true => say::hidden_by_rule(),
        false => say::hidden_by(Arg::List(numbers)),
    }
}

/// The questions behind what a condition reads: a variable stands for the questions that it is calculated from.
fn gather(questionnaire: &Questionnaire, at: NodeIndex, found: &mut BTreeSet<NodeIndex>) {
    let Some(node) = questionnaire.node(at) else {
        return;
    };
    match &node.kind {
        NodeKind::Question(_) => {
            found.insert(at);
        }
        // Loading refused circles, so this ends.
        NodeKind::Variable(_) => {
            let rule = questionnaire.rule(at, RuleKind::Calculate);
            let reads = rule.map(|rule| rule.expr.reads()).unwrap_or_default();
            for slot in reads {
                gather(questionnaire, NodeIndex::from(*slot), found);
            }
        }
        NodeKind::BuiltIn(_)
        | NodeKind::Section { .. }
        | NodeKind::Group(_)
        | NodeKind::Repeat(_) => {}
    }
}

/// Why evidence is weak.
pub fn weak(because: &WeakBecause) -> Phrase {
    match because {
        WeakBecause::NoEvidence => say::weak_none(),
        WeakBecause::OnlyWeak => say::weak_only_weak(),
        WeakBecause::OnlySaid => say::weak_only_said(),
        WeakBecause::PartnerMissing(missing) => {
            let all = missing.iter();
            say::weak_partner(Arg::List(
                all.map(|one| means::words(*one).into()).collect(),
            ))
        }
    }
}

/// What is said beside a must-pass question; nothing beside another.
pub fn must_pass(one: &Contribution) -> Option<Phrase> {
    one.must_pass.then(|| match () {
        _ if one.is_failed() => say::must_pass_failed(),
        _ if one.is_between() => say::must_pass_between(),
        _ => say::must_pass(),
    })
}
