//! Evaluation of generated questions with conditions, calculations, filters and repeats: 2,000 within 2 ms, and linear in their number.
//!
//! `cargo bench --bench evaluate -- figures` prints only that, and ends with 1 when it is missed.
#![allow(missing_docs, clippy::expect_used, clippy::indexing_slicing)]

#[allow(dead_code)]
mod grown;
mod spent;

use fener::engine::flow::evaluate;

/// Milliseconds for 2,000 questions.
const GOAL: f64 = 2.0;
/// A question of 4,000 may cost so much more than one of 500: caches, but no square.
const LINEAR: f64 = 1.5;

fn main() {
    println!("\nFull evaluation of generated questions");
    let mut met = true;
    let mut each = Vec::new();
    for questions in [500, 1_000, 2_000, 4_000] {
        let questionnaire = grown::questionnaire(questions);
        let session = grown::session(&questionnaire);
        let (context, moment) = (grown::context(), grown::moment());
        let (least, middle) = spent::spent(25, || {
            let evaluation = evaluate(&questionnaire, &session, &context, &moment);
            drop(divan::black_box(evaluation));
        });
        let rules = questionnaire.rules.len();
        println!(
            "  {questions} questions, {rules} rules: least {least:.3} ms, middle {middle:.3} ms"
        );
        each.push(least / rules as f64);
        if questions == 2_000 {
            met &= spent::figure("2,000 questions, middle", middle, "ms", GOAL);
        }
    }
    met &= spent::figure(
        "a rule among 4,000 questions to one among 500",
        each[3] / each[0],
        "times",
        LINEAR,
    );
    if spent::only_figures() {
        spent::end(met);
    }
    divan::main();
}

#[divan::bench(args = [200, 2_000, 20_000])]
fn session(bencher: divan::Bencher<'_, '_>, questions: usize) {
    let questionnaire = grown::questionnaire(questions);
    let session = grown::session(&questionnaire);
    let (context, moment) = (grown::context(), grown::moment());
    bencher.bench(|| evaluate(&questionnaire, &session, &context, &moment));
}
