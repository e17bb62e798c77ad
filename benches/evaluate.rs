//! Evaluation of 2,000 and of 20,000 generated questions: the goal is 2 ms for the first, and ten times as much for the second.
#![allow(missing_docs, clippy::expect_used, clippy::indexing_slicing)]

mod grown;

use fener::engine::flow::evaluate;

fn main() {
    let time = |questions| {
        let questionnaire = grown::questionnaire(questions);
        let session = grown::session(&questionnaire);
        let (context, moment) = (grown::context(), grown::moment());
        grown::middle(|| {
            drop(divan::black_box(evaluate(
                &questionnaire,
                &session,
                &context,
                &moment,
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
fn session(bencher: divan::Bencher<'_, '_>, questions: usize) {
    let questionnaire = grown::questionnaire(questions);
    let session = grown::session(&questionnaire);
    let (context, moment) = (grown::context(), grown::moment());
    bencher.bench(|| evaluate(&questionnaire, &session, &context, &moment));
}
