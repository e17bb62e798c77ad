//! A question described aspect by aspect in words that do not depend on how its file is laid out, so that two versions can be compared.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::id::OptionId;
use crate::form::diff::{Aspect, Change, Edition, Renamed};
use crate::form::expr;
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::{NodeIndex, NodeKind};
use crate::form::model::rule::{Rule, RuleKind};
use crate::form::model::scoring::Points;
use crate::form::model::text;
use crate::text::i18n::phrase::TextKey;

/// The attributes of a text that explain and do not change what is asked.
const GUIDANCE: [&str; 5] = ["help", "guide", "constraint", "plausible", "required"];

/// A question, aspect by aspect; what it does not have is not there.
pub(super) struct Described {
    aspects: BTreeMap<Aspect, String>,
}

impl Described {
    /// Describes a question with the names that questions have in the new version.
    pub(super) fn of(
        edition: Edition<'_>,
        index: NodeIndex,
        question: &Question,
        names: &Renamed<'_>,
    ) -> Described {
        let mut described = Described {
            aspects: BTreeMap::new(),
        };
        described.asked(edition, index, question);
        described.scored(question);
        described.rules(edition, index, names);
        described
    }

    /// What differs, with both sides.
    pub(super) fn differences(&self, new: &Described) -> Vec<Change> {
        let aspects: BTreeSet<&Aspect> = self.aspects.keys().chain(new.aspects.keys()).collect();
        let side = |described: &Described, aspect: &Aspect| {
            let said = described.aspects.get(aspect);
            said.cloned().unwrap_or_default()
        };
        aspects
            .into_iter()
            .map(|aspect| Change {
                aspect: aspect.clone(),
                old: side(self, aspect),
                new: side(new, aspect),
            })
            .filter(|change| change.old != change.new)
            .collect()
    }

    fn put(&mut self, aspect: Aspect, said: impl Into<String>) {
        let said = said.into();
        if !said.is_empty() {
            self.aspects.insert(aspect, said);
        }
    }

    fn asked(&mut self, edition: Edition<'_>, index: NodeIndex, question: &Question) {
        self.put(Aspect::Number, question.number.as_str());
        let section = edition.questionnaire.section_of(index);
        if let Some((_, id)) = section.and_then(|at| edition.questionnaire.section(at)) {
            self.put(Aspect::Section, id.as_str());
        }
        self.put(Aspect::Text, said(edition, &question.text()));
        for part in GUIDANCE {
            self.put(
                Aspect::Guidance(part),
                said(edition, &question.attribute(part)),
            );
        }
        self.put(Aspect::Type, type_of(edition, question));
        self.put(Aspect::Choices, choices(edition, question));
        let prefill = edition.questionnaire.prefill(&question.id);
        let prefill = prefill.map(|prefill| prefill.value.to_code());
        self.put(Aspect::Prefill, prefill.unwrap_or_default());
        let means: Vec<&str> = question
            .verify
            .any
            .iter()
            .map(|means| means.as_str())
            .collect();
        let partners = question.verify.partners.iter();
        let partners: Vec<String> = partners
            .map(|means| format!("+ {}", means.as_str()))
            .collect();
        let all = means.into_iter().map(str::to_owned).chain(partners);
        self.put(Aspect::Verify, all.collect::<Vec<_>>().join(", "));
        let cites: Vec<&str> = question.cites.iter().map(|cited| cited.as_str()).collect();
        self.put(Aspect::Cites, cites.join(", "));
        self.put(
            Aspect::Retired,
            question.retired.clone().unwrap_or_default(),
        );
        if question.sensitive {
            self.put(Aspect::Sensitive, "true");
        }
        if question.small_number {
            self.put(Aspect::SmallNumber, "true");
        }
    }

    fn scored(&mut self, question: &Question) {
        let Some(scoring) = &question.scoring else {
            return;
        };
        self.put(Aspect::Weight, scoring.weight.to_string());
        if scoring.must_pass {
            self.put(Aspect::MustPass, "true");
        }
        if let Some(layer) = scoring.layer {
            self.put(Aspect::Layer, layer.as_str());
        }
        let points = match (&scoring.points, question.scale()) {
            (Points::Level, Some(scale)) => {
                let levels = scale.levels.iter();
                let levels = levels.map(|level| format!("{} = {}", level.id, level.points));
                levels.collect::<Vec<_>>().join(", ")
            }
            (Points::Level, None) => String::new(),
            (Points::ShareOfOptions, _) => "share_of_options".to_owned(),
            (Points::Steps(steps), _) => {
                let steps = steps.iter().map(|(from, is)| format!("{from} = {is}"));
                steps.collect::<Vec<_>>().join(", ")
            }
        };
        self.put(Aspect::Points, points);
    }

    fn rules(&mut self, edition: Edition<'_>, index: NodeIndex, names: &Renamed<'_>) {
        let node = edition.questionnaire.node(index);
        let own = node.into_iter().flat_map(|node| &node.rules);
        let own = own.filter_map(|at| edition.questionnaire.rules.get(at.0 as usize));
        for rule in own {
            self.put(Aspect::Rule(rule.kind), rule_text(edition, rule, names));
        }
        let mut around = Vec::new();
        let mut next = node.and_then(|node| node.parent);
        while let Some(at) = next {
            let conditions = [RuleKind::Relevant, RuleKind::Count];
            let rules = conditions.map(|kind| edition.questionnaire.rule(at, kind));
            around.extend(
                rules
                    .into_iter()
                    .flatten()
                    .map(|rule| rule_text(edition, rule, names)),
            );
            next = edition.questionnaire.node(at).and_then(|node| node.parent);
        }
        around.reverse();
        self.put(Aspect::Around, around.join("; "));
    }
}

/// What a text says; nothing where there is none.
pub(super) fn said(edition: Edition<'_>, key: &TextKey) -> String {
    (edition.texts)(key).unwrap_or_default()
}

/// The type with what limits its answers.
fn type_of(edition: Edition<'_>, question: &Question) -> String {
    let mut said_type = question.kind.as_str().to_owned();
    if let QuestionKind::Number(spec) = &question.kind {
        let limits = [("min", &spec.min), ("max", &spec.max), ("step", &spec.step)];
        for (name, limit) in limits {
            if let Some(limit) = limit {
                said_type.push_str(&format!(", {name} {limit}"));
            }
        }
        if let Some(unit) = &spec.unit {
            let unit = said(edition, &text::unit(unit));
            said_type.push_str(&format!(", {}", unit.replace('\n', " ")));
        }
    }
    said_type
}

/// What can be chosen, each with its words: another word may mean another thing.
fn choices(edition: Edition<'_>, question: &Question) -> String {
    let levels = question.scale().into_iter().flat_map(|scale| {
        scale.levels.iter().map(|level| {
            let meaning = said(edition, &scale.meaning(&level.id));
            let words = said(edition, &scale.text(&level.id));
            let name = name(edition, &level.id, level.code);
            match (edition.for_people, meaning.as_str()) {
                (true, "") => format!("{name}: {words}"),
                _ => format!("{name}: {words} ({meaning})"),
            }
        })
    });
    let options = question.list().into_iter().flat_map(|list| {
        let options = list.options.iter();
        options.map(|option| {
            let name = name(edition, &option.id, option.code);
            format!("{name}: {}", said(edition, &list.text(&option.id)))
        })
    });
    let between = if edition.for_people { "\n" } else { "; " };
    let one_line = |choice: String| match edition.for_people {
        true => choice.split_whitespace().collect::<Vec<_>>().join(" "),
        false => choice,
    };
    let all = levels.chain(options).map(one_line);
    all.collect::<Vec<_>>().join(between)
}

/// What can be chosen, by id, in its words.
pub(super) fn chosen(edition: Edition<'_>, question: &Question) -> Vec<(OptionId, String)> {
    let levels = question.scale().into_iter().flat_map(|scale| {
        let levels = scale.levels.iter();
        levels.map(|level| (level.id.clone(), said(edition, &scale.text(&level.id))))
    });
    let options = question.list().into_iter().flat_map(|list| {
        let options = list.options.iter();
        options.map(|option| (option.id.clone(), said(edition, &list.text(&option.id))))
    });
    levels.chain(options).collect()
}

/// Between the id of a choice, which tells it from others, and what people read of it.
pub const KEY: char = '\u{1f}';

/// What stands before a choice: its id, and for people its digit behind it.
fn name(edition: Edition<'_>, id: &OptionId, code: u32) -> String {
    match edition.for_people {
        true => format!("{id}{KEY}{code}"),
        false => id.to_string(),
    }
}

/// A rule in the canonical spelling, with what the variables it reads are, one inside the other.
fn rule_text(edition: Edition<'_>, rule: &Rule, names: &Renamed<'_>) -> String {
    let mut seen = BTreeSet::new();
    let mut open = vec![rule];
    let mut texts = Vec::new();
    while let Some(rule) = open.pop() {
        let (tree, _) = expr::parse(&rule.text);
        let text = tree.map_or_else(|| rule.text.clone(), |tree| expr::print(&tree));
        let text = names.text(&text);
        let owner = edition.questionnaire.node(rule.owner);
        match owner.map(|node| &node.kind) {
            Some(NodeKind::Variable(id)) if !texts.is_empty() => {
                texts.push(format!("{id} = {text}"));
            }
            _ => texts.push(text),
        }
        for slot in rule.expr.reads() {
            let at = NodeIndex::from(*slot);
            let variable = edition.questionnaire.node(at);
            let is_variable =
                variable.is_some_and(|node| matches!(node.kind, NodeKind::Variable(_)));
            if is_variable && seen.insert(at) {
                open.extend(edition.questionnaire.rule(at, RuleKind::Calculate));
            }
        }
    }
    texts.join("; ")
}
