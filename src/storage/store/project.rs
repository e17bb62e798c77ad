//! Projections: what lists and comparisons need of a stream, kept beside it in the same transaction. They follow from the events, but
//! for the summary, which comes from evaluation and is handed in.

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::base::id::RaterId;
use crate::base::value::Value;
use crate::record::session::answer::Response;
use crate::record::session::assessment::Opening;
use crate::record::session::edition::Edition;
use crate::record::session::event::{AssessmentEvent, Event, Recorded, Seq, SessionEvent};
use crate::record::session::place::Place;
use crate::record::session::rater::TeamWay;
use crate::record::session::summary::Summary;
use crate::storage::store::append::{Stop, number, place_number, rater_number};
use crate::storage::store::error::Refused;
use crate::storage::store::payload::{Kind, Payload};
use crate::storage::store::wire::parse_place;

/// Brings the projections of a stream up to the events given, which follow those already there.
pub(super) fn project(
    connection: &Connection,
    stream: i64,
    recorded: &[Recorded],
) -> Result<(), Stop> {
    for event in recorded {
        match &event.new.event {
            Event::Assessment(happened) => project_assessment(connection, stream, event, happened)?,
            Event::Session(happened) => project_session(connection, stream, event, happened)?,
        }
    }
    Ok(())
}

/// Replaces the summary of a session: with what is appended, or alone when it is opened and lists do not know which requests wait.
pub(super) fn summarize(
    connection: &Connection,
    stream: i64,
    seq: Seq,
    summary: &Summary,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(include_str!("sql/summarize_stream.sql"))?
        .execute(params![
            stream,
            number(seq),
            summary.done,
            summary.all,
            summary.required_open,
            summary.flags,
            summary.unsettled,
            summary.here,
            waiting(summary),
        ])?;
    Ok(())
}

/// The requests that wait as they are kept: a line each, the day first, so that the first ten letters are the earliest day.
fn waiting(summary: &Summary) -> String {
    let lines = summary.waiting.iter();
    let lines: Vec<String> = lines
        .map(|one| format!("{} {}", one.until, one.place))
        .collect();
    lines.join("\n")
}

fn project_assessment(
    connection: &Connection,
    stream: i64,
    recorded: &Recorded,
    event: &AssessmentEvent,
) -> Result<(), Stop> {
    match event {
        AssessmentEvent::Opened(opening) => {
            insert_assessment(connection, stream, recorded.new.at.0, opening)?
        }
        AssessmentEvent::Described { period, .. } => {
            connection
                .prepare_cached(include_str!("sql/describe_assessment_row.sql"))?
                .execute(params![stream, period.0.to_string(), period.1.to_string()])?;
        }
        AssessmentEvent::IndependenceDeclared(_) | AssessmentEvent::SharedOut(_) => {}
    }
    Ok(())
}

fn insert_assessment(
    connection: &Connection,
    stream: i64,
    opened_at: i64,
    opening: &Opening,
) -> Result<(), Stop> {
    connection
        .prepare_cached(include_str!("sql/insert_assessment_row.sql"))?
        .execute(params![
            stream,
            opening.questionnaire.as_str(),
            opening.version.to_string(),
            opening.package.as_bytes().as_slice(),
            opening.subject.id.as_u128().to_be_bytes(),
            opening.subject.code,
            opening.mode.as_str(),
            opening.period.0.to_string(),
            opening.period.1.to_string(),
            opened_at,
            opening.country,
            opening.government_level,
        ])?;
    Ok(())
}

/// The initials of a rater where each member rates alone, from the opening of the assessment; blank for everybody else.
fn rater_code(connection: &Connection, assessment: i64, rater: RaterId) -> Result<String, Stop> {
    let opening = connection
        .prepare_cached(include_str!("sql/read_opening.sql"))?
        .query_row([assessment], |row| {
            Ok((
                Kind::from_number(row.get(0)?),
                row.get(1)?,
                row.get::<_, String>(2)?,
            ))
        })
        .optional()?;
    let Some((Some(kind), version, body)) = opening else {
        return Ok(String::new());
    };
    let payload = Payload {
        kind,
        version,
        place: None,
        body,
    };
    let code = match payload.read() {
        Ok(Event::Assessment(AssessmentEvent::Opened(opening)))
            if opening.way == TeamWay::EachAlone =>
        {
            let mut members = opening.members.into_iter();
            members.find(|member| member.rater == rater)
        }
        _ => None,
    };
    Ok(code.map(|member| member.code).unwrap_or_default())
}

fn project_session(
    connection: &Connection,
    stream: i64,
    recorded: &Recorded,
    event: &SessionEvent,
) -> Result<(), Stop> {
    match event {
        SessionEvent::Opened {
            assessment,
            package,
            rater,
        } => {
            let assessment: i64 = connection
                .prepare_cached(include_str!("sql/find_assessment_row.sql"))?
                .query_row([assessment.as_u128().to_be_bytes()], |row| row.get(0))
                .optional()?
                .ok_or(Refused::NoAssessment)?;
            connection
                .prepare_cached(include_str!("sql/insert_session_row.sql"))?
                .execute(params![
                    stream,
                    assessment,
                    rater_number(connection, &rater.as_u128().to_be_bytes())?,
                    package.as_bytes().as_slice(),
                    recorded.new.at.0,
                    rater_code(connection, assessment, *rater)?,
                ])?;
        }
        SessionEvent::Answered { place, response } => {
            connection
                .prepare_cached(include_str!("sql/put_answer_row.sql"))?
                .execute(params![
                    stream,
                    number_of(connection, place)?,
                    response_code(response)
                ])?;
        }
        SessionEvent::Cleared { place } => {
            connection
                .prepare_cached(include_str!("sql/delete_answer_row.sql"))?
                .execute(params![stream, number_of(connection, place)?])?;
        }
        SessionEvent::Upgraded(upgrade) => {
            carry(connection, stream, &upgrade.to, &|place| upgrade.now(place))?;
        }
        SessionEvent::UpgradeTakenBack(upgrade) => {
            carry(connection, stream, &upgrade.from, &|place| {
                upgrade.before(place)
            })?;
        }
        SessionEvent::SignedOff { .. } => sign(connection, stream, Some(recorded.new.at.0))?,
        SessionEvent::Reopened { .. } => sign(connection, stream, None)?,
        _ => {}
    }
    Ok(())
}

/// The session is filled with another edition, and what stands at renamed questions moves.
fn carry(
    connection: &Connection,
    stream: i64,
    edition: &Edition,
    to: &dyn Fn(&Place) -> Place,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(include_str!("sql/upgrade_session_row.sql"))?
        .execute(params![
            stream,
            edition.package.as_bytes().as_slice(),
            edition.version.to_string(),
        ])?;
    let answers: Vec<(String, Option<String>)> = connection
        .prepare_cached(include_str!("sql/list_answers.sql"))?
        .query_map([stream], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let moves = answers.iter().filter_map(|(place, code)| {
        let before = parse_place(place)?;
        let now = to(&before);
        (now != before).then_some((before, now, code))
    });
    let moves: Vec<(Place, Place, &Option<String>)> = moves.collect();
    // Some take the places of others, so all of them leave first.
    for (before, ..) in &moves {
        connection
            .prepare_cached(include_str!("sql/delete_answer_row.sql"))?
            .execute(params![stream, number_of(connection, before)?])?;
    }
    for (_, now, code) in &moves {
        connection
            .prepare_cached(include_str!("sql/put_answer_row.sql"))?
            .execute(params![stream, number_of(connection, now)?, code])?;
    }
    Ok(())
}

fn sign(connection: &Connection, stream: i64, at: Option<i64>) -> rusqlite::Result<()> {
    connection
        .prepare_cached(include_str!("sql/sign_stream.sql"))?
        .execute(params![stream, at])
        .map(drop)
}

fn number_of(connection: &Connection, place: &Place) -> rusqlite::Result<i64> {
    place_number(connection, &place.to_string())
}

/// A response as comparisons read it; blank for typed text, which is not copied out of its event.
pub fn response_code(response: &Response) -> Option<String> {
    match response {
        Response::Value(Value::Text(_)) => None,
        Response::Value(value) => Some(value.to_code()),
        Response::NotApplicable(_) => Some("not_applicable".to_owned()),
        Response::NotVerified(reason) => Some(format!("not_verified_{}", reason.as_str())),
    }
}
