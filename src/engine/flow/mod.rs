//! Evaluation: which questions are asked, what they hold, what is wrong and what comes next. One full pass over the rules in the order
//! that loading found; nothing is remembered from one pass to the next. It knows no scores, no texts and no store.

use crate::base::time::Moment;
use crate::engine::flow::evaluation::Evaluation;
use crate::engine::flow::pass::Pass;
use crate::form::model::questionnaire::Questionnaire;
use crate::record::session::assessment::{Mode, Opening};
use crate::record::session::fold::Session;

mod check;
pub mod evaluation;
mod finish;
mod held;
mod pass;
pub mod progress;
mod recorded;
pub mod requests;
pub mod route;
mod rows;
mod scope;
pub mod trail;
pub mod walk;

/// What the built-in names stand for: `${country}`, `${government_level}`, `${mode}`, `${period_from}` and `${period_to}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// The country, such as `AL`; none for the regional questionnaire.
    pub country: Option<String>,
    /// The level of government, where a country assesses one at a time.
    pub government_level: Option<String>,
    /// Site visit, workshop or practice.
    pub mode: Mode,
    /// First and last day, month or year of the period assessed, as ISO 8601 writes them; blank where none was said.
    pub period: (String, String),
}

impl From<&Opening> for Context {
    fn from(opening: &Opening) -> Context {
        Context {
            country: opening.country.clone(),
            government_level: opening.government_level.clone(),
            mode: opening.mode,
            period: (opening.period.0.to_string(), opening.period.1.to_string()),
        }
    }
}

/// Evaluates a session: every rule once, in load-time order. `moment` gives `today()`, `now()`, `random()` and `uuid()` their values.
///
/// What the rules read, and what happens to it:
/// * A hidden question reads as absent everywhere; its answer is kept and comes back with it. So do the questions of a removed row.
/// * *Not applicable* and *not verified* read as the texts `not_applicable` and `not_verified`.
/// * A chosen option that the choice filter no longer offers drops out of the value at once and is reported as a violation.
/// * A default holds until a rater answers or clears the question. It is worked out before all other rules, in reading order, as of
///   the moment when the session was opened, so `today()` in a default stays the day of the visit. It never counts as done and never
///   scores.
/// * A response whose question changed its meaning in an upgrade is read by rules as it was given; it is not done and never scores
///   until somebody confirms it or answers anew.
/// * A repeat with a `count` has rows 1 to n. When n falls, a row beyond it stays as long as something is recorded in it, after the
///   others, and is marked; authors who want it away put a condition on a group inside, as in XLSForm.
pub fn evaluate(
    questionnaire: &Questionnaire,
    session: &Session,
    context: &Context,
    moment: &Moment,
) -> Evaluation {
    let mut pass = Pass::new(questionnaire, session, context, moment);
    pass.run();
    finish::finish(&pass)
}
