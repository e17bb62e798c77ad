//! When a top rating is marked weak.

use fener::engine::score::question::{WeakBecause, weak};
use fener::form::model::instrument::Means;
use fener::form::model::question::{Question, Verify};
use fener::record::session::answer::{Evidence, EvidenceId, ResidentTerms, Strength};
use fener::record::session::place::Place;

use super::build::{Play, questionnaire, rated, response, ynp};

fn asked(any: &[Means], partners: &[Means]) -> Question {
    let verify = Verify {
        any: any.to_vec(),
        partners: partners.to_vec(),
    };
    rated("q", 1, ynp()).verified(verify).question
}

fn line(kind: Means) -> Evidence {
    Evidence {
        id: EvidenceId(1),
        kind,
        source: None,
        reference: "register".to_owned(),
        at: String::new(),
        date: None,
        strength: Strength::Usual,
        resident: None,
    }
}

fn judged(question: &Question, level: &str, lines: &[Evidence]) -> Option<WeakBecause> {
    let mut play = Play::open();
    play.answer("q", response(level).unwrap());
    for (n, line) in lines.iter().enumerate() {
        let id = EvidenceId(n as u32 + 1);
        play.attach("q", Evidence { id, ..line.clone() });
    }
    let place = Place::new(question.id.clone());
    weak(question, play.session.answer(&place).unwrap())
}

#[test]
fn a_top_rating_needs_something_seen_and_the_partner() {
    let question = asked(&[Means::Observation], &[Means::Beneficiary]);
    assert_eq!(judged(&question, "yes", &[]), Some(WeakBecause::NoEvidence));
    let seen = line(Means::Observation);
    let missing = WeakBecause::PartnerMissing(vec![Means::Beneficiary]);
    assert_eq!(
        judged(&question, "yes", std::slice::from_ref(&seen)),
        Some(missing)
    );
    let both = [seen, line(Means::Beneficiary)];
    assert_eq!(judged(&question, "yes", &both), None);
    let said = [line(Means::Beneficiary)];
    assert_eq!(judged(&question, "yes", &said), Some(WeakBecause::OnlySaid));
}

#[test]
fn two_interviews_of_different_kinds_are_enough() {
    let question = asked(&[Means::Document], &[Means::Beneficiary]);
    let two = [line(Means::Manager), line(Means::Staff)];
    assert_eq!(judged(&question, "yes", &two), None);
    let same = [line(Means::Manager), line(Means::Manager)];
    assert_eq!(judged(&question, "yes", &same), Some(WeakBecause::OnlySaid));
}

#[test]
fn what_was_said_with_staff_present_does_not_carry_a_top_rating() {
    let question = asked(&[Means::Observation], &[Means::Beneficiary]);
    let mut said = line(Means::Beneficiary);
    said.resident = Some(ResidentTerms {
        staff_present: true,
    });
    let lines = [line(Means::Observation), said.clone()];
    assert_eq!(
        judged(&question, "yes", &lines),
        Some(WeakBecause::OnlyWeak)
    );
    said.resident = Some(ResidentTerms {
        staff_present: false,
    });
    assert_eq!(
        judged(&question, "yes", &[line(Means::Observation), said]),
        None
    );
}

#[test]
fn second_hand_evidence_does_not_carry_a_top_rating() {
    let question = asked(&[Means::Document], &[]);
    let mut old = line(Means::Document);
    old.strength = Strength::Weak;
    assert_eq!(
        judged(&question, "yes", std::slice::from_ref(&old)),
        Some(WeakBecause::OnlyWeak)
    );
    assert_eq!(judged(&question, "yes", &[old, line(Means::Law)]), None);
}

#[test]
fn a_paper_that_is_the_partner_does_not_stand_for_what_it_stands_beside() {
    let question = asked(&[Means::Observation], &[Means::Document]);
    let paper = [line(Means::Document)];
    assert_eq!(
        judged(&question, "yes", &paper),
        Some(WeakBecause::OnlySaid)
    );
    let both = [line(Means::Document), line(Means::Observation)];
    assert_eq!(judged(&question, "yes", &both), None);
    let partner_alone = asked(&[], &[Means::Document]);
    assert_eq!(judged(&partner_alone, "yes", &paper), None);
}

#[test]
fn evidence_exactly_as_the_question_asks_is_enough_even_when_it_names_a_talk_first() {
    let question = asked(&[Means::Manager], &[Means::Document, Means::Cases]);
    let (manager, paper, file) = (
        line(Means::Manager),
        line(Means::Document),
        line(Means::Cases),
    );
    let whole = [manager.clone(), paper.clone(), file.clone()];
    assert_eq!(judged(&question, "yes", &whole), None);
    let missing = WeakBecause::PartnerMissing(vec![Means::Cases]);
    let part = [manager.clone(), paper.clone()];
    assert_eq!(judged(&question, "yes", &part), Some(missing));
    let without_the_talk = [paper, file];
    assert!(judged(&question, "yes", &without_the_talk).is_some());
    assert_eq!(
        judged(&question, "yes", &[manager]),
        Some(WeakBecause::OnlySaid)
    );
}

#[test]
fn only_the_top_level_and_only_where_verification_is_asked_can_be_weak() {
    let question = asked(&[Means::Document], &[]);
    for level in ["partly", "no", "n/a", "?"] {
        assert_eq!(judged(&question, level, &[]), None, "{level}");
    }
    assert_eq!(judged(&asked(&[], &[]), "yes", &[]), None);
}

#[test]
fn weak_evidence_keeps_its_points_and_is_counted_wherever_it_counts() {
    let verify = Verify {
        any: vec![Means::Document],
        partners: Vec::new(),
    };
    let question = rated("q", 1, ynp()).verified(verify).cites(&["COE-THB 12"]);
    let questionnaire = questionnaire(&[("a", vec![question])]);
    let report = Play::with(&[("q", "yes")]).score(&questionnaire);
    let grades = [
        &report.overall,
        &report.sections[0].1,
        &report.standards[1].1,
    ];
    for grade in grades {
        assert_eq!(grade.counts.weak, 1);
        assert_eq!(super::build::percent(&grade.score), "100.0");
    }
}

/// What the screens say a question asks for, in English.
fn said(question: &Question) -> [String; 2] {
    use fener::interface::app::means;
    let catalog = crate::support::fixture::catalog("en", None);
    let asked = means::asked(&question.verify).unwrap();
    let whole = means::asked_in_full(&question.verify);
    [catalog.say(&asked), catalog.say(&whole)]
}

#[test]
fn what_a_question_is_said_to_ask_for_is_what_clears_the_mark() {
    // Named kinds that were seen or read: each alone is enough, and so is another of the sort.
    let question = asked(&[Means::Document, Means::Observation, Means::Manager], &[]);
    for enough in [Means::Document, Means::Observation, Means::Cases] {
        assert_eq!(judged(&question, "yes", &[line(enough)]), None);
    }
    for said in said(&question) {
        assert!(
            said.contains("something seen or read, such as: document"),
            "{said}"
        );
        assert!(!said.contains("manager"), "{said}");
    }
    // Only an interview is named: it alone is not enough.
    let question = asked(&[Means::Manager], &[]);
    assert!(judged(&question, "yes", &[line(Means::Manager)]).is_some());
    assert_eq!(judged(&question, "yes", &[line(Means::Document)]), None);
    for said in said(&question) {
        assert!(said.contains("something seen or read, or"), "{said}");
    }
    // A partner is needed, and one of the others with it.
    let question = asked(&[Means::Manager], &[Means::Document]);
    for beside in [Means::Manager, Means::Cases] {
        let both = [line(Means::Document), line(beside)];
        assert_eq!(judged(&question, "yes", &both), None);
    }
    let [short, whole] = said(&question);
    assert!(short.contains("manager and document"), "{short}");
    assert!(
        whole.contains(": document, and with it interview"),
        "{whole}"
    );
    let question = asked(&[Means::Manager, Means::Observation], &[Means::Document]);
    for said in said(&question) {
        assert!(said.contains(": document, and with it"), "{said}");
    }
    let question = asked(&[], &[Means::Document]);
    assert_eq!(judged(&question, "yes", &[line(Means::Document)]), None);
    for said in said(&question) {
        assert!(
            said.contains(": document") && !said.contains("with it"),
            "{said}"
        );
    }
}
