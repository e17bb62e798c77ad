//! The shipped questionnaires hold what the reference of the field says: its chapters 3.1 to 3.4 give, per section, the questions, the
//! sum of the weights and the must-passes, and after each chapter the special follow-ups.

use std::collections::BTreeSet;

use fener::base::number::Number;
use fener::form::load::load;
use fener::form::model::practice::Method;
use fener::form::model::question::Question;
use fener::form::model::questionnaire::{NodeIndex, NodeKind, Purpose, Questionnaire};
use fener::text::diag::source::SourceMap;

use crate::load::support::{folder, instruments, printed};

/// Section, questions, scored questions, sum of the weights, must-passes.
type Row = (&'static str, usize, usize, i64, usize);

/// Chapter 3.1; "88 questions in 12 sections, 79 scored".
const SERVICES: [Row; 12] = [
    ("pro", 8, 0, 0, 0),
    ("acc", 8, 8, 16, 2),
    ("saf", 8, 8, 17, 3),
    ("hea", 7, 7, 15, 2),
    ("psy", 6, 6, 12, 1),
    ("leg", 7, 7, 15, 2),
    ("inf", 8, 7, 16, 3),
    ("con", 8, 8, 16, 2),
    ("inc", 7, 7, 15, 0),
    ("chi", 8, 8, 22, 5),
    ("mgt", 8, 8, 13, 0),
    ("par", 5, 5, 11, 2),
];

/// Chapter 3.2; "75 questions in 11 blocks, 65 scored".
const STATE_POLICY: [Row; 11] = [
    ("pro", 4, 0, 0, 0),
    ("idn", 10, 8, 18, 2),
    ("ref", 6, 5, 11, 2),
    ("res", 6, 5, 10, 1),
    ("npu", 6, 6, 14, 3),
    ("inv", 9, 9, 18, 2),
    ("cmp", 6, 4, 10, 1),
    ("ret", 6, 6, 12, 2),
    ("chd", 8, 8, 21, 5),
    ("dat", 7, 7, 15, 1),
    ("cor", 7, 7, 15, 1),
];

/// Chapter 3.3; "25 questions in 5 blocks, 19 scored".
const COMPENSATION: [Row; 5] = [
    ("pro", 2, 0, 0, 0),
    ("inf", 3, 3, 8, 2),
    ("off", 7, 7, 16, 2),
    ("sta", 9, 8, 18, 3),
    ("out", 4, 1, 3, 0),
];

/// Chapter 3.4; "14 questions, 7 per case"; answers are compared with a key and score nothing.
const PRACTICE: [Row; 2] = [("mira", 7, 0, 0, 0), ("emil", 7, 0, 0, 0)];

fn shipped(id: &str) -> Questionnaire {
    let mut sources = SourceMap::default();
    let package = folder(&format!("questionnaires/{id}"));
    let (questionnaire, found) = load(&package, &instruments(), &mut sources);
    assert_eq!(printed(&found, &sources), Vec::<String>::new());
    questionnaire.unwrap()
}

/// Says whether a question stands in a repeat.
fn is_repeated(questionnaire: &Questionnaire, index: NodeIndex) -> bool {
    !questionnaire.node(index).unwrap().repeats.is_empty()
}

/// The questions that the counts of the reference mean: without follow-ups, notes, calculated lines and the list of requests.
fn counted(questionnaire: &Questionnaire) -> impl Iterator<Item = (NodeIndex, &Question)> {
    questionnaire.questions().filter(|(index, question)| {
        question.follow_up_of.is_none()
            && question.takes_answer()
            && !is_repeated(questionnaire, *index)
    })
}

fn rows(questionnaire: &Questionnaire) -> Vec<(String, usize, usize, Number, usize)> {
    let mut rows = Vec::new();
    for section in &questionnaire.sections {
        let (_, id) = questionnaire.section(*section).unwrap();
        let inside = |at| questionnaire.section_of(at) == Some(*section);
        let questions: Vec<&Question> = counted(questionnaire)
            .filter(|(at, _)| inside(*at))
            .map(|(_, question)| question)
            .collect();
        let scored = questions.iter().filter(|question| question.is_scored());
        let weights = questions
            .iter()
            .filter_map(|question| Some(&question.scoring.as_ref()?.weight));
        let weight = weights.fold(Number::zero(), |sum, weight| &sum + weight);
        let must_pass = questions.iter().filter(|question| question.is_must_pass());
        let row = (
            id.to_string(),
            questions.len(),
            scored.count(),
            weight,
            must_pass.count(),
        );
        rows.push(row);
    }
    rows
}

#[track_caller]
fn holds(id: &str, expected: &[Row], questions: usize, scored: usize) {
    let questionnaire = shipped(id);
    let found = rows(&questionnaire);
    let expected: Vec<_> = expected
        .iter()
        .map(|(id, all, scored, weight, must)| {
            let weight = Number::whole(*weight);
            ((*id).to_owned(), *all, *scored, weight, *must)
        })
        .collect();
    // A section that holds nothing but the list of requests is none of the reference's.
    let found: Vec<_> = found.into_iter().filter(|row| row.1 > 0).collect();
    assert_eq!(found, expected, "{id}");
    assert_eq!(found.iter().map(|row| row.1).sum::<usize>(), questions);
    assert_eq!(found.iter().map(|row| row.2).sum::<usize>(), scored);
}

fn follow_ups(questionnaire: &Questionnaire) -> Vec<String> {
    let questions = questionnaire.questions().map(|(_, question)| question);
    questions
        .filter(|question| question.follow_up_of.is_some() && question.takes_answer())
        .map(|question| question.id.to_string())
        .collect()
}

#[test]
fn the_sections_of_services_have_the_questions_weights_and_must_passes_of_the_reference() {
    holds("services", &SERVICES, 88, 79);
}

#[test]
fn the_sections_of_state_policy_have_the_questions_weights_and_must_passes_of_the_reference() {
    holds("state_policy", &STATE_POLICY, 75, 65);
}

#[test]
fn the_sections_of_compensation_have_the_questions_weights_and_must_passes_of_the_reference() {
    holds("compensation", &COMPENSATION, 25, 19);
}

#[test]
fn the_cases_of_practice_have_seven_questions_each_and_none_is_scored() {
    holds("practice", &PRACTICE, 14, 0);
}

#[test]
fn the_special_follow_ups_are_as_many_as_the_reference_lists_and_none_is_scored() {
    for (id, count) in [
        ("services", 20),
        ("state_policy", 14),
        ("compensation", 6),
        ("practice", 0),
    ] {
        let questionnaire = shipped(id);
        let found = follow_ups(&questionnaire);
        assert_eq!(found.len(), count, "{id}: {found:?}");
        let scored = questionnaire
            .questions()
            .filter(|(_, question)| question.follow_up_of.is_some() && question.is_scored());
        assert_eq!(scored.count(), 0, "{id}");
    }
}

#[test]
fn the_data_requests_are_a_repeat_of_their_own_with_what_is_asked_and_when() {
    let questionnaire = shipped("state_policy");
    let repeats: Vec<&str> = questionnaire
        .nodes
        .iter()
        .filter(|node| matches!(node.kind, NodeKind::Repeat(_)))
        .map(|node| node.id())
        .collect();
    assert_eq!(repeats.len(), 1, "{repeats:?}");
    let asked: Vec<String> = questionnaire
        .questions()
        .filter(|(index, _)| is_repeated(&questionnaire, *index))
        .map(|(_, question)| question.id.to_string())
        .collect();
    let expected = [
        "po_req_item",
        "po_req_body",
        "po_req_asked",
        "po_req_deadline",
        "po_req_answered",
        "po_req_no_reply",
    ];
    assert_eq!(asked, expected);
}

#[test]
fn a_practice_run_is_passed_from_seventy_percent_and_fails_on_four_questions_of_safety() {
    let questionnaire = shipped("practice");
    assert_eq!(questionnaire.purpose, Purpose::Practice);
    let practice = questionnaire.practice.as_ref().unwrap();
    assert_eq!(practice.pass, Number::parse("70%").unwrap());
    let cases: Vec<&str> = practice
        .cases
        .iter()
        .map(|case| case.section.as_str())
        .collect();
    assert_eq!(cases, ["mira", "emil"]);
    let keys: Vec<_> = practice.cases.iter().flat_map(|case| &case.keys).collect();
    let keyed: BTreeSet<&str> = keys.iter().map(|key| key.question.as_str()).collect();
    let asked: BTreeSet<&str> = counted(&questionnaire)
        .map(|(_, question)| question.id.as_str())
        .collect();
    assert_eq!(keyed, asked);
    let safety: Vec<&str> = keys
        .iter()
        .filter(|key| key.safety)
        .map(|key| key.question.as_str())
        .collect();
    let expected = ["pr_v1_age", "pr_v1_photo", "pr_v1_uncle", "pr_v2_admission"];
    assert_eq!(safety, expected);
    let of = |method| keys.iter().filter(|key| key.method == method).count();
    // Chapter 3.4: five single, seven to rate, two with several marks.
    let methods = Method::ALL.map(of);
    assert_eq!(methods, [5, 7, 2]);
}

#[test]
fn every_count_of_persons_cases_and_the_like_is_a_small_number_and_nothing_else_is() {
    let expected = [
        (
            "services",
            vec![
                "sv_pro_occupancy",
                "sv_leg_claims_filed",
                "sv_leg_claims_paid",
                "sv_con_breach_count",
                "sv_inc_aftercare_count",
                "sv_par_handled_count",
            ],
        ),
        (
            "state_policy",
            vec![
                "po_idn_count_presumed",
                "po_idn_count_formal",
                "po_ref_used_count",
                "po_res_granted",
                "po_npu_practice_count",
                "po_inv_convictions",
                "po_cmp_awarded",
                "po_cmp_paid",
            ],
        ),
        (
            "compensation",
            vec!["cm_out_claims", "cm_out_awarded", "cm_out_paid"],
        ),
        ("practice", vec![]),
    ];
    for (id, expected) in expected {
        let questionnaire = shipped(id);
        let found: Vec<&str> = questionnaire
            .questions()
            .filter(|(_, question)| question.small_number)
            .map(|(_, question)| question.id.as_str())
            .collect();
        assert_eq!(found, expected, "{id}");
    }
}
