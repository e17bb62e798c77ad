//! Scoring 2,000 and 20,000 generated questions with standards and layers, and explaining the whole.
#![allow(missing_docs, clippy::expect_used, clippy::indexing_slicing)]

mod grown;

use fener::engine::flow::evaluate;
use fener::engine::score::explain::explain;
use fener::engine::score::{Graded, score};

fn main() {
    let time = |questions| {
        let questionnaire = grown::questionnaire(questions);
        let session = grown::session(&questionnaire);
        let evaluation = evaluate(
            &questionnaire,
            &session,
            &grown::context(),
            &grown::moment(),
        );
        grown::middle(|| {
            drop(divan::black_box(score(
                &questionnaire,
                &session,
                &evaluation,
            )))
        })
    };
    let (small, large) = (time(2_000), time(20_000));
    println!(
        "2,000 questions {small:.2} ms, 20,000 questions {large:.2} ms, ratio {:.1}",
        large / small
    );
    divan::main();
}

#[divan::bench(args = [200, 2_000, 20_000])]
fn report(bencher: divan::Bencher<'_, '_>, questions: usize) {
    let questionnaire = grown::questionnaire(questions);
    let session = grown::session(&questionnaire);
    let evaluation = evaluate(
        &questionnaire,
        &session,
        &grown::context(),
        &grown::moment(),
    );
    bencher.bench(|| score(&questionnaire, &session, &evaluation));
}

#[divan::bench(args = [200, 400])]
fn explanation_of_the_whole(bencher: divan::Bencher<'_, '_>, questions: usize) {
    let questionnaire = grown::questionnaire(questions);
    let session = grown::session(&questionnaire);
    let evaluation = evaluate(
        &questionnaire,
        &session,
        &grown::context(),
        &grown::moment(),
    );
    let report = score(&questionnaire, &session, &evaluation);
    bencher.bench(|| explain(&questionnaire, &evaluation, &report, &Graded::Overall));
}
