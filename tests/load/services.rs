//! The questionnaire for services is read as it is shipped: without a word, in reading order, each rule after what it reads.

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
