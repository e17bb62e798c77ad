//! Which texts a questionnaire needs and which it may have, each with the place that asks for it.

use crate::base::id::is_well_formed;
use crate::form::load::lower::Lowered;
use crate::form::load::texts::Needs;
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::{NodeIndex, NodeKind};
use crate::form::model::rule::RuleKind;
use crate::form::model::text;
use crate::text::diag::source::{SourceId, Span};

/// All texts of a questionnaire, in reading order.
pub(crate) fn needs(lowered: &Lowered, file: SourceId, head: Span) -> Needs {
    let mut needs = Needs::default();
    let title = text::questionnaire_title().id;
    needs.add(title.clone(), None, true, (file, head));
    needs.add(title, Some("about"), true, (file, head));
    for (index, node) in (0u32..).zip(&lowered.nodes) {
        let at = (file, node.origin);
        let id = node.id();
        if id.is_empty() {
            continue;
        }
        match &node.kind {
            NodeKind::BuiltIn(_) | NodeKind::Variable(_) => {}
            NodeKind::Section { .. } | NodeKind::Repeat(_) => {
                needs.add(text::title(id).id, None, true, at);
                needs.add(text::intro(id).id, None, false, at);
            }
            NodeKind::Group(_) => {
                needs.add(text::title(id).id, None, false, at);
                needs.add(text::intro(id).id, None, false, at);
            }
            // What a country pack adds has its texts in the pack.
            NodeKind::Question(question) if question.is_national() => {}
            NodeKind::Question(question) => {
                let has = |kind| lowered.ruled.contains(&(NodeIndex(index), kind));
                self::question(&mut needs, question, &has, at);
            }
        }
    }
    // What no question uses is a problem of its own; its texts may be there and need not.
    for list in &lowered.lists {
        for option in &list.options {
            needs.add(list.text(&option.id).id, None, false, UNUSED);
        }
    }
    for scale in &lowered.scales {
        for level in &scale.levels {
            needs.add(scale.text(&level.id).id, None, false, UNUSED);
            let meaning = scale.meaning(&level.id);
            needs.add(meaning.id, Some("meaning"), false, UNUSED);
        }
    }
    needs
}

/// The texts of the questions that a country pack adds, which stand in the pack. Those of shared scales and lists are the
/// questionnaire's.
pub(crate) fn added(needs: &mut Needs, lowered: &Lowered, file: SourceId) {
    for (index, node) in (0u32..).zip(&lowered.nodes) {
        let Some(question) = node.question().filter(|question| question.is_national()) else {
            continue;
        };
        let has = |kind| lowered.ruled.contains(&(NodeIndex(index), kind));
        if question.id.as_str().is_empty() {
            continue;
        }
        let at = (file, node.origin);
        words(needs, question, &has, at);
        if let Some(list) = question
            .list()
            .filter(|list| list.id.as_str() == question.id.as_str())
        {
            for option in &list.options {
                needs.add(list.text(&option.id).id, None, true, at);
            }
        }
    }
}

/// No place: nothing that must be there is asked for from here.
const UNUSED: (SourceId, Span) = (SourceId(0), Span { start: 0, end: 0 });

fn question(
    needs: &mut Needs,
    question: &Question,
    has: &dyn Fn(RuleKind) -> bool,
    at: (SourceId, Span),
) {
    words(needs, question, has, at);
    choices(needs, question, at);
}

/// The texts that are the question's own.
fn words(
    needs: &mut Needs,
    question: &Question,
    has: &dyn Fn(RuleKind) -> bool,
    at: (SourceId, Span),
) {
    let id = || question.id.as_str().to_owned();
    needs.add(id(), None, question.kind != QuestionKind::Derived, at);
    needs.add(id(), Some("help"), false, at);
    needs.add(id(), Some("guide"), false, at);
    let limited = matches!(&question.kind, QuestionKind::Number(spec) if spec.min.is_some() || spec.max.is_some() || spec.step.is_some());
    if has(RuleKind::Constraint) || limited {
        needs.add(id(), Some("constraint"), has(RuleKind::Constraint), at);
    }
    if has(RuleKind::Plausible) {
        needs.add(id(), Some("plausible"), true, at);
    }
    if has(RuleKind::Required) {
        needs.add(id(), Some("required"), true, at);
    }
}

/// The texts it may share with others: of its scale or list, its room and its unit.
fn choices(needs: &mut Needs, question: &Question, at: (SourceId, Span)) {
    if let Some(scale) = question.scale() {
        for level in scale
            .levels
            .iter()
            .filter(|level| is_well_formed(level.id.as_str()))
        {
            needs.add(scale.text(&level.id).id, None, true, at);
            needs.add(scale.meaning(&level.id).id, Some("meaning"), true, at);
        }
    }
    if let Some(list) = question.list() {
        for option in list
            .options
            .iter()
            .filter(|option| is_well_formed(option.id.as_str()))
        {
            needs.add(list.text(&option.id).id, None, true, at);
        }
    }
    if let Some(room) = question.room.as_ref().filter(|room| is_well_formed(room)) {
        needs.add(text::room(room).id, None, true, at);
    }
    if let QuestionKind::Number(spec) = &question.kind
        && let Some(unit) = spec.unit.as_ref().filter(|unit| is_well_formed(unit))
    {
        needs.add(text::unit(unit).id, None, true, at);
    }
}
