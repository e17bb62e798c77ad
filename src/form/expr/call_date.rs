//! The functions on dates and times.

use crate::form::expr::Problem;
use crate::form::expr::builtin::Function;
use crate::form::expr::call::Call;
use crate::form::expr::date::{self, Clock, DAY, When};
use crate::form::expr::number;
use crate::form::expr::value::Val;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::expr as say;

/// The value of a function on dates; `None` for any other.
pub fn value<'a>(call: &Call<'_, 'a>) -> Option<Val<'a>> {
    Some(match call.function {
        Function::Today => Val::When(When::Day(call.run.scope.moment().today().to_days())),
        Function::Now => Val::When(When::At {
            ms: call.run.scope.moment().at.0,
            day_only: false,
        }),
        Function::Date => dated(call, true),
        Function::DateTime => dated(call, false),
        Function::FormatDate | Function::FormatDateTime => formatted(call),
        Function::DecimalDateTime => decimal(call),
        Function::DecimalTime => Val::Number(time_of_day(call)),
        _ => return None,
    })
}

fn clock(call: &Call<'_, '_>) -> Clock {
    Clock::of(call.run.scope.moment())
}

/// What an argument is as a date, where blank and what is no number stay what they are.
enum Read<'a> {
    When(When),
    Blank(Val<'a>),
    Unreadable(String),
}

fn read<'a>(call: &Call<'_, 'a>) -> Read<'a> {
    match call.first(0) {
        Val::When(when) => Read::When(when),
        Val::Number(value) if value.is_nan() => Read::Blank(Val::Number(value)),
        Val::Number(value) if value.abs() > f64::from(i32::MAX) => {
            Read::Unreadable(number::plain(value))
        }
        // A whole number is a day, whatever the zone; a fraction is a point in time.
        Val::Number(value) if value.fract() == 0.0 => Read::When(When::Day(number::whole(value))),
        Val::Number(value) => Read::When(When::At {
            ms: (value * DAY).round() as i64,
            day_only: false,
        }),
        Val::Text(text) if text.is_empty() => Read::Blank(Val::Text(text)),
        Val::Text(text) => match date::read(text.trim(), true, || clock(call)) {
            Some(when) => Read::When(when),
            None => Read::Unreadable(text.into_owned()),
        },
        other => Read::Unreadable(other.into_text(call.run.scope).into_owned()),
    }
}

fn dated<'a>(call: &Call<'_, 'a>, day_only: bool) -> Val<'a> {
    match read(call) {
        Read::When(When::At { ms, .. }) => Val::When(When::At { ms, day_only }),
        Read::When(when) => Val::When(when),
        Read::Blank(value) => value,
        Read::Unreadable(text) => call
            .run
            .fault(Problem::of(Code::BadDate, say::bad_date(text))),
    }
}

fn formatted<'a>(call: &Call<'_, 'a>) -> Val<'a> {
    let Read::When(when) = read(call) else {
        return Val::text("");
    };
    let Some(wall) = when.wall(&clock(call)) else {
        return Val::text("");
    };
    match date::format(wall, &call.text(1)) {
        Ok(text) => Val::text(text),
        Err(problem) => call.run.fault(problem),
    }
}

fn decimal<'a>(call: &Call<'_, 'a>) -> Val<'a> {
    if let Val::Number(value) = call.first(0) {
        return Val::Number(value);
    }
    Val::Number(match read(call) {
        Read::When(when) => when.to_decimal(&clock(call)),
        _ => f64::NAN,
    })
}

/// The time of day on the wall as a fraction of a day; of a time with an offset alone, as on 1970-01-01.
fn time_of_day(call: &Call<'_, '_>) -> f64 {
    let first = call.first(0);
    if let Val::Number(value) = first {
        return value - value.floor();
    }
    if let Val::Text(text) = &first
        && text.get(2..3) == Some(":")
        && let Some((ms, offset)) = date::read_time(text)
    {
        let Some(offset) = offset else {
            return ms as f64 / DAY;
        };
        let wall = clock(call).wall(ms - i64::from(offset) * 1000);
        return wall.map_or(f64::NAN, |wall| wall.ms as f64 / DAY);
    }
    match read(call) {
        Read::When(when) => when
            .wall(&clock(call))
            .map_or(f64::NAN, |wall| wall.ms as f64 / DAY),
        _ => f64::NAN,
    }
}
