//! One question in one place as every format writes it: gathered and redacted once.

use std::collections::BTreeMap;

use crate::base::id::OptionId;
use crate::base::time::Timestamp;
use crate::base::value::Value;
use crate::engine::flow::evaluation::{SectionStanding, Standing};
use crate::engine::score::contribution::Contribution;
use crate::exchange::history;
use crate::exchange::profile::EvidenceShown;
use crate::exchange::redact::{Redaction, recorded};
use crate::exchange::state::State;
use crate::exchange::{ExportInput, Options};
use crate::form::model::question::{Question, QuestionKind};
use crate::record::session::answer::{Answer, Evidence, Response};
use crate::record::session::event::Flag;
use crate::record::session::place::Place;

/// One question in one place.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    pub(super) question: &'a Question,
    pub(super) standing: &'a Standing,
    pub(super) section: &'a SectionStanding,
    pub(super) state: State,
    /// The value that may be written.
    pub(super) value: Option<&'a Value>,
    /// Why it was called not applicable.
    pub(super) reason: Option<&'a str>,
    /// What it brings into the scores; `None` also where its points would tell what is left out.
    pub(super) contribution: Option<&'a Contribution>,
    /// What stands beside it; `None` where that is left out.
    pub(super) beside: Option<&'a Answer>,
    /// The evidence that may be written.
    pub(super) evidence: Vec<&'a Evidence>,
    /// Whether the reason why its evidence is weak is left out: in every file to share, because what is said of one question would tell
    /// at another whether residents were asked there.
    pub(super) hides_weak: bool,
    /// When anything about it last changed, as far as that may be told.
    pub(super) changed_at: Option<Timestamp>,
    /// Flags on it.
    pub(super) flags: Vec<&'a Flag>,
}

/// Every question in every row in reading order, without notes to read.
pub(super) fn lines<'a>(
    input: &ExportInput<'a>,
    options: &Options,
    redaction: &Redaction,
) -> Vec<Line<'a>> {
    let contributions = contributions(input);
    let changed = history::changed(input, options, redaction);
    let standings = input.evaluation.standings.iter().enumerate();
    standings
        .filter_map(|(index, standing)| {
            let node = input.questionnaire.node(standing.node)?;
            let question = node.question()?;
            if !redaction.names(input.questionnaire, &standing.place)
                || matches!(question.kind, QuestionKind::Note)
            {
                return None;
            }
            let contribution = contributions.get(index).copied().flatten();
            line(
                input,
                options,
                redaction,
                (question, standing),
                contribution,
                &changed,
            )
        })
        .collect()
}

fn line<'a>(
    input: &ExportInput<'a>,
    options: &Options,
    redaction: &Redaction,
    (question, standing): (&'a Question, &'a Standing),
    contribution: Option<&'a Contribution>,
    changed: &BTreeMap<Place, Timestamp>,
) -> Option<Line<'a>> {
    let (state, value) = State::of((question, standing), input.session, redaction);
    let told = !matches!(state, State::Lt5 | State::FromLt5 | State::Withheld);
    let answer = input.session.answer(&standing.place);
    let beside = answer.filter(|_| !redaction.withholds(standing.node));
    let reason = match recorded(input.session, &standing.place) {
        Some(Response::NotApplicable(reason)) if beside.is_some() && !reason.is_empty() => {
            Some(reason.as_str())
        }
        _ => None,
    };
    let allows = options.profile.allows();
    let lines = beside.into_iter().flat_map(|answer| &answer.evidence);
    let evidence = lines
        .filter(|line| match input.session.is_from_resident(line) {
            true => allows.residents,
            false => allows.evidence > EvidenceShown::Nothing,
        })
        .collect();
    let flags = input.session.flags_at(&standing.place);
    Some(Line {
        question,
        standing,
        section: input.evaluation.section_of(standing)?,
        state,
        value,
        reason,
        contribution: contribution.filter(|_| told),
        beside,
        evidence,
        hides_weak: !options.is_internal(),
        changed_at: beside.and_then(|_| changed.get(&standing.place).copied()),
        flags: match beside {
            Some(_) => flags.collect(),
            None if redaction.withholds(standing.node) => Vec::new(),
            None => flags.collect(),
        },
    })
}

/// The contributions by the place of their standing.
fn contributions<'a>(input: &ExportInput<'a>) -> Vec<Option<&'a Contribution>> {
    let mut found = vec![None; input.evaluation.standings.len()];
    for one in input
        .score
        .iter()
        .flat_map(|score| &score.widest().contributions)
    {
        if let Some(slot) = found.get_mut(one.standing) {
            *slot = Some(one);
        }
    }
    found
}

impl Line<'_> {
    /// The codes of the chosen options: the keys printed on paper.
    pub(super) fn codes(&self) -> Vec<u32> {
        let code = |id: &OptionId| match &self.question.kind {
            QuestionKind::Rating(scale) => scale.level(id).map(|level| level.code),
            _ => self.question.list()?.option(id).map(|option| option.code),
        };
        match self.value {
            Some(Value::Choice(id)) => code(id).into_iter().collect(),
            Some(Value::Choices(ids) | Value::Ranking(ids)) => {
                ids.iter().filter_map(code).collect()
            }
            _ => Vec::new(),
        }
    }
}
