//! How much of what points to a person is found, and how much of what is found does: measured on labelled sentences. They were made by
//! whoever made the word lists, so of free notes the figures for names and streets promise less.

use std::collections::BTreeMap;

use super::{Kind, hits};

/// Every name in it is fictional.
const DATA: &str = include_str!("corpus.tsv");

/// What was counted for one kind.
#[derive(Default)]
struct Count {
    labelled: usize,
    found: usize,
    hits: usize,
    right: usize,
}

fn kind(word: &str) -> Option<Kind> {
    Some(match word {
        "name" => Kind::Name,
        "address" => Kind::Address,
        "birth" => Kind::Birth,
        "phone" => Kind::Phone,
        "mail" => Kind::Mail,
        "personal" => Kind::Personal,
        _ => return None,
    })
}

#[test]
fn what_points_to_a_person_is_found_in_the_labelled_sentences_of_all_languages() {
    let mut counts: BTreeMap<Kind, Count> = BTreeMap::new();
    let (mut sentences, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    for line in DATA.lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.splitn(3, '\t').skip(1);
        let labelled = kind(parts.next().unwrap());
        let sentence = parts.next().unwrap();
        sentences += 1;
        let text = sentence.replace("[[", "").replace("]]", "");
        let label = sentence
            .find("[[")
            .map(|from| (from, sentence.find("]]").unwrap() - 2));
        assert_eq!(labelled.is_some(), label.is_some(), "{line}");
        let found = hits(&text);
        if let (Some(kind), Some((from, to))) = (labelled, label) {
            let count = counts.entry(kind).or_default();
            count.labelled += 1;
            match found.iter().any(|hit| hit.from <= from && hit.to >= to) {
                true => count.found += 1,
                false => missed.push(line),
            }
        }
        for hit in found {
            let count = counts.entry(hit.kind).or_default();
            count.hits += 1;
            match label.is_some_and(|(from, to)| hit.from < to && hit.to > from) {
                true => count.right += 1,
                false => wrong.push((hit.kind, line)),
            }
        }
    }
    println!("{sentences} sentences; missed: {missed:#?}; wrong: {wrong:#?}");
    assert!(sentences >= 500);
    for (kind, count) in &counts {
        let recall = count.found as f64 / count.labelled as f64;
        let precision = count.right as f64 / count.hits as f64;
        println!(
            "{kind:?}: recall {recall:.3} of {}, precision {precision:.3} of {}",
            count.labelled, count.hits
        );
        assert!(precision >= 0.9, "{kind:?}");
        let least = match kind {
            Kind::Name | Kind::Address | Kind::Birth => 0.9,
            _ => 0.95,
        };
        assert!(recall >= least, "{kind:?}");
    }
    assert_eq!(counts.len(), 6);
}
