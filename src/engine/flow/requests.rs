//! Data requests as they stand: which still wait for a reply, and which answers may be given now because a reply has come. Nothing here
//! knows what day it is: whether a request that waits is overdue is asked when somebody looks.

use crate::base::id::{OptionId, QuestionId};
use crate::base::time::Date;
use crate::base::value::Value;
use crate::engine::flow::evaluation::{Evaluation, Standing};
use crate::form::model::questionnaire::Questionnaire;
use crate::form::model::request::RequestList;
use crate::record::session::answer::{NotVerified, Response};
use crate::record::session::place::{Place, RowPath};
use crate::record::session::summary::Waiting;

/// One request: a row of a list of data requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Where the date of the reply stands.
    pub answered: Place,
    /// What was asked for, if it was said.
    pub item: Option<OptionId>,
    /// The last day the law leaves, if it was given.
    pub deadline: Option<Date>,
    /// How it stands.
    pub reply: Reply,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Nothing was recorded yet.
    Waits,
    /// A date of the reply.
    Came,
    /// Silence was recorded: nobody waits any more.
    Silent,
    /// The date of the reply was called not applicable or not verified: nobody waits any more.
    Closed,
}

/// Every request that is asked, in reading order.
pub fn requests(questionnaire: &Questionnaire, evaluation: &Evaluation) -> Vec<Request> {
    let mut all = Vec::new();
    for list in &questionnaire.requests {
        let of_list = evaluation.repeats.iter();
        let asked = of_list.filter(|one| one.node == list.repeat && one.hidden.is_none());
        for row in asked.flat_map(|repeat| &repeat.rows) {
            all.extend(request(list, &row.path, questionnaire, evaluation));
        }
    }
    all
}

fn request(
    list: &RequestList,
    at: &RowPath,
    questionnaire: &Questionnaire,
    evaluation: &Evaluation,
) -> Option<Request> {
    let standing = |question: &QuestionId| {
        let place = Place {
            question: question.clone(),
            at: at.clone(),
        };
        evaluation.standing(questionnaire, &place)
    };
    let value = |question| standing(question).and_then(Standing::value);
    let answered = standing(&list.answered).filter(|standing| standing.is_active())?;
    let is_silent =
        matches!(value(&list.no_reply), Some(Value::Choice(option)) if *option == list.silent);
    Some(Request {
        answered: answered.place.clone(),
        item: match value(&list.item) {
            Some(Value::Choice(item)) => Some(item.clone()),
            _ => None,
        },
        deadline: match value(&list.deadline) {
            // Known to the month or the year, the law leaves all of it.
            Some(Value::Date(date)) => Some(date.last_day()),
            _ => None,
        },
        reply: match &answered.response {
            Some(Response::Value(_)) => Reply::Came,
            Some(_) => Reply::Closed,
            None if is_silent => Reply::Silent,
            None => Reply::Waits,
        },
    })
}

/// The requests that wait and have a day until which they may, the earliest first.
pub fn waiting(questionnaire: &Questionnaire, evaluation: &Evaluation) -> Vec<Waiting> {
    let mut waiting: Vec<Waiting> = requests(questionnaire, evaluation)
        .into_iter()
        .filter(|request| request.reply == Reply::Waits)
        .filter_map(|request| {
            Some(Waiting {
                until: request.deadline?,
                place: request.answered.to_string(),
            })
        })
        .collect();
    waiting.sort_by_key(|one| one.until);
    waiting
}

/// Where the replies are noted to the requests that wait and can never be overdue, because the law gives no day or nobody wrote it.
pub fn without_deadline(questionnaire: &Questionnaire, evaluation: &Evaluation) -> Vec<Place> {
    let all = requests(questionnaire, evaluation).into_iter();
    all.filter(|request| request.reply == Reply::Waits && request.deadline.is_none())
        .map(|request| request.answered)
        .collect()
}

/// Says whether an answer at that place is the one that recorded the silence of a request.
pub fn is_silence(questionnaire: &Questionnaire, evaluation: &Evaluation, place: &Place) -> bool {
    let mut lists = questionnaire.requests.iter();
    lists.any(|list| {
        list.no_reply == place.question
            && request(list, &place.at, questionnaire, evaluation)
                .is_some_and(|request| request.reply == Reply::Silent)
    })
}

/// The questions that stand *not verified: no reply* although something they are answered from has come, in reading order. Of one
/// request only those that hang on it, or of all.
pub fn to_answer<'e>(
    questionnaire: &Questionnaire,
    evaluation: &'e Evaluation,
    of: Option<&Place>,
) -> Vec<&'e Standing> {
    if questionnaire.requests.is_empty() {
        return Vec::new();
    }
    let came: Vec<OptionId> = requests(questionnaire, evaluation)
        .into_iter()
        .filter(|request| request.reply == Reply::Came)
        .filter(|request| of.is_none_or(|place| *place == request.answered))
        .filter_map(|request| request.item)
        .collect();
    let waits = |standing: &&Standing| {
        let is_unanswered = matches!(
            standing.response,
            Some(Response::NotVerified(NotVerified::NoReply))
        );
        is_unanswered
            && standing.takes_answer
            && questionnaire
                .question(&standing.place.question)
                .is_some_and(|question| {
                    question
                        .from_requests
                        .iter()
                        .any(|item| came.contains(item))
                })
    };
    evaluation.standings.iter().filter(waits).collect()
}
