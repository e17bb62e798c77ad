//! The questionnaire for services, as it is shipped, holds what the reference of the field says.

use std::collections::BTreeMap;

use fener::base::number::Number;
use fener::form::load::instruments::check_instruments;
use fener::form::load::load;
use fener::form::model::questionnaire::{NodeKind, Questionnaire};
use fener::form::model::rule::RuleKind;
use fener::text::diag::source::SourceMap;

use crate::load::support::{instruments, printed, services};

fn loaded() -> Questionnaire {
    let mut sources = SourceMap::default();
    let (questionnaire, found) = load(&services(), &instruments(), &mut sources);
    assert_eq!(printed(&found, &sources), Vec::<String>::new());
    questionnaire.unwrap()
}

#[test]
fn it_loads_without_a_word() {
    let questionnaire = loaded();
    assert_eq!(questionnaire.id.as_str(), "services");
    assert_eq!(questionnaire.version.to_string(), "1.0.0");
    assert_eq!(questionnaire.grading.bands.len(), 3);
}

#[test]
fn the_table_of_sources_and_its_texts_are_without_a_word_too() {
    let mut sources = SourceMap::default();
    let found = check_instruments(&instruments(), &mut sources);
    assert_eq!(printed(&found, &sources), Vec::<String>::new());
}

#[test]
fn it_holds_as_many_questions_as_the_reference_says() {
    let questionnaire = loaded();
    let all: Vec<_> = questionnaire.questions().map(|(_, q)| q).collect();
    let asked = all.iter().filter(|q| q.follow_up_of.is_none());
    assert_eq!(asked.clone().count(), 88);
    assert_eq!(all.iter().filter(|q| q.follow_up_of.is_some()).count(), 20);
    assert_eq!(all.iter().filter(|q| q.is_scored()).count(), 79);
    assert_eq!(all.iter().filter(|q| q.is_must_pass()).count(), 22);
}

#[test]
fn each_section_has_the_questions_weights_and_must_passes_of_the_reference() {
    let expected = [
        ("pro", 8, 0, 0),
        ("acc", 8, 16, 2),
        ("saf", 8, 17, 3),
        ("hea", 7, 15, 2),
        ("psy", 6, 12, 1),
        ("leg", 7, 15, 2),
        ("inf", 8, 16, 3),
        ("con", 8, 16, 2),
        ("inc", 7, 15, 0),
        ("chi", 8, 22, 5),
        ("mgt", 8, 13, 0),
        ("par", 5, 11, 2),
    ];
    let questionnaire = loaded();
    let mut found: BTreeMap<u32, (String, usize, Number, usize)> = BTreeMap::new();
    for (index, question) in questionnaire.questions() {
        let section = questionnaire.section_of(index).unwrap();
        let (number, id) = questionnaire.section(section).unwrap();
        let row = found
            .entry(number)
            .or_insert((id.to_string(), 0, Number::zero(), 0));
        row.1 += usize::from(question.follow_up_of.is_none());
        if let Some(scoring) = &question.scoring {
            row.2 = &row.2 + &scoring.weight;
        }
        row.3 += usize::from(question.is_must_pass());
    }
    for ((number, found), (id, asked, weight, must_pass)) in found.iter().zip(expected) {
        assert_eq!(
            (found.0.as_str(), found.1, found.2.clone(), found.3),
            (id, asked, Number::whole(weight), must_pass),
            "section {number}"
        );
    }
    assert_eq!(found.len(), expected.len());
}

#[test]
fn its_nodes_stand_in_reading_order_and_know_where_they_stand() {
    let questionnaire = loaded();
    let kinds: Vec<&str> = questionnaire
        .nodes
        .iter()
        .map(|node| match node.kind {
            NodeKind::BuiltIn(_) => "built in",
            NodeKind::Variable(_) => "variable",
            _ => "place",
        })
        .collect();
    let mut deduplicated = kinds.clone();
    deduplicated.dedup();
    assert_eq!(deduplicated, ["built in", "variable", "place"]);
    for (index, node) in questionnaire.nodes.iter().enumerate() {
        for child in &node.children {
            let child_node = questionnaire.node(*child).unwrap();
            assert_eq!(child_node.parent.map(|at| at.0 as usize), Some(index));
            assert!(child.0 as usize > index);
        }
        if !matches!(node.kind, NodeKind::BuiltIn(_)) {
            assert_eq!(
                questionnaire.find(node.id()).map(|at| at.0 as usize),
                Some(index)
            );
        }
    }
}

#[test]
fn every_rule_comes_after_what_it_reads() {
    let questionnaire = loaded();
    let place = |index| questionnaire.order.iter().position(|at| *at == index);
    let sorted = questionnaire.rules.iter().filter(|rule| {
        matches!(
            rule.kind,
            RuleKind::Relevant | RuleKind::Calculate | RuleKind::Count | RuleKind::ChoiceFilter
        )
    });
    assert_eq!(questionnaire.order.len(), sorted.count());
    let mut checked = 0;
    for index in &questionnaire.order {
        let rule = &questionnaire.rules[index.0 as usize];
        for read in rule.expr.reads() {
            let mut next = questionnaire.node((*read).into());
            while let Some(node) = next {
                for before in node.rules.iter().filter_map(|before| place(*before)) {
                    assert!(before < place(*index).unwrap(), "{}", rule.text);
                    checked += 1;
                }
                next = node.parent.and_then(|parent| questionnaire.node(parent));
            }
        }
    }
    assert!(checked >= 10, "{checked}");
}
