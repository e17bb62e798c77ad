//! How much of what points to a person is found, and how much of what is found does: measured on labelled sentences. Most were made
//! from templates by whoever made the word lists and say little of notes as people write them; those after them were written freely
//! when the lists were done, the lists were not mended by them, and they are counted apart.

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
    let mut counts: BTreeMap<(bool, Kind), Count> = BTreeMap::new();
    let (mut sentences, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    let mut free = false;
    for line in DATA.lines() {
        if line.starts_with('#') {
            free = line.contains("freely");
            continue;
        }
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
            let count = counts.entry((free, kind)).or_default();
            count.labelled += 1;
            match found.iter().any(|hit| hit.from <= from && hit.to >= to) {
                true => count.found += 1,
                false => missed.push(line),
            }
        }
        for hit in found {
            let count = counts.entry((free, hit.kind)).or_default();
            count.hits += 1;
            match label.is_some_and(|(from, to)| hit.from < to && hit.to > from) {
                true => count.right += 1,
                false => wrong.push((hit.kind, line)),
            }
        }
    }
    println!("{sentences} sentences; missed: {missed:#?}; wrong: {wrong:#?}");
    assert!(sentences >= 500);
    for ((free, kind), count) in &counts {
        let recall = count.found as f64 / count.labelled as f64;
        let precision = count.right as f64 / count.hits as f64;
        println!(
            "{} {kind:?}: recall {recall:.3} of {}, precision {precision:.3} of {}",
            if *free { "free" } else { "template" },
            count.labelled,
            count.hits
        );
        let least = match (free, kind) {
            (true, Kind::Address) => 0.5,
            (true, _) => 0.8,
            (false, _) => 0.95,
        };
        assert!(precision >= 0.9 && recall >= least, "{kind:?}");
    }
    assert_eq!(counts.len(), 9);
}

/// The texts of the program and of its questionnaires, which nobody wrote with this check in mind and which name no person.
#[test]
fn texts_that_name_nobody_are_seldom_taken_for_names() {
    let (mut lines, mut wrong) = (0, Vec::new());
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("locales"), root.join("questionnaires")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap() {
            let path = path.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ftl") {
                let text = std::fs::read_to_string(&path).unwrap();
                for (_, text) in text.lines().filter_map(|line| line.split_once(" = ")) {
                    lines += 1;
                    let words = |hit: &super::Hit| (hit.kind, hit.words(text).to_owned());
                    wrong.extend(hits(text).iter().map(words));
                }
            }
        }
    }
    println!("{} of {lines} lines: {wrong:?}", wrong.len());
    assert!(lines > 5_000 && wrong.len() * 50 < lines);
}
