//! Dates and moments inside expressions: read from text, turned into days, compared, and written by a pattern. The clock is never
//! asked; the zone comes with the moment of the evaluation.

use std::fmt::Write as _;

use jiff::tz::{Offset, TimeZone};

use crate::base::time::{Date, Moment};
use crate::form::expr::Problem;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::expr as say;

/// Milliseconds in a day.
pub const DAY: f64 = 86_400_000.0;

/// A date or a point in time, as a value of an expression.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When {
    /// A day, in days since 1970-01-01.
    Day(i64),
    /// A point in time in milliseconds since 1970 in UTC. With `day_only` it counts as its day, and only patterns see the time:
    /// what `date()` makes of a text with a time.
    At {
        /// Milliseconds since 1970-01-01T00:00:00Z.
        ms: i64,
        /// Whether it counts as its day.
        day_only: bool,
    },
}

/// The zone an expression is evaluated in.
pub struct Clock {
    zone: TimeZone,
}

/// The clock on the wall.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wall {
    /// The date.
    pub date: Date,
    /// Milliseconds since midnight on the wall.
    pub ms: i64,
    /// Seconds to the east of UTC.
    pub offset: i32,
}

impl Clock {
    /// The zone of a moment: by its name, else as a POSIX rule, else its offset at the moment.
    pub fn of(moment: &Moment) -> Clock {
        let name = &*moment.zone.name;
        let fixed =
            || Offset::from_seconds(moment.zone.offset).map_or(TimeZone::UTC, TimeZone::fixed);
        let zone = if name == "UTC" && moment.zone.offset == 0 {
            TimeZone::UTC
        } else {
            TimeZone::get(name)
                .or_else(|_| TimeZone::posix(name))
                .unwrap_or_else(|_| fixed())
        };
        Clock { zone }
    }

    /// What the clock on the wall shows.
    pub fn wall(&self, ms: i64) -> Option<Wall> {
        let at = jiff::Timestamp::from_millisecond(ms).ok()?;
        let offset = self.zone.to_offset(at).seconds();
        let local = ms + i64::from(offset) * 1000;
        Some(Wall {
            date: Date::from_days(local.div_euclid(86_400_000)),
            ms: local.rem_euclid(86_400_000),
            offset,
        })
    }

    /// When the clock on the wall shows a date and time; a time that is left out is later, one that comes twice is the first.
    pub fn at(&self, days: i64, ms: i64) -> Option<i64> {
        let date = Date::from_days(days);
        let (seconds, rest) = (ms.div_euclid(1000), ms.rem_euclid(1000));
        let time = jiff::civil::DateTime::new(
            i16::try_from(date.year).ok()?,
            i8::try_from(date.month).ok()?,
            i8::try_from(date.day).ok()?,
            i8::try_from(seconds / 3600).ok()?,
            i8::try_from(seconds / 60 % 60).ok()?,
            i8::try_from(seconds % 60).ok()?,
            i32::try_from(rest * 1_000_000).ok()?,
        )
        .ok()?;
        self.zone
            .to_ambiguous_timestamp(time)
            .compatible()
            .ok()
            .map(|at| at.as_millisecond())
    }
}

impl When {
    /// The day and the time on the wall.
    pub fn wall(self, clock: &Clock) -> Option<Wall> {
        match self {
            When::Day(days) => Some(Wall {
                date: in_range(days)?,
                ms: 0,
                offset: clock.at(days, 0).and_then(|ms| clock.wall(ms))?.offset,
            }),
            When::At { ms, .. } => clock.wall(ms),
        }
    }

    /// The point in time: of a day its first, of what counts as its day too.
    pub fn instant(self, clock: &Clock) -> Option<i64> {
        match self {
            When::Day(days) => clock.at(days, 0),
            When::At {
                ms,
                day_only: false,
            } => Some(ms),
            When::At { ms, day_only: true } => clock.at(clock.wall(ms)?.date.to_days(), 0),
        }
    }

    /// Days since 1970-01-01: whole for days, whatever the zone; for a point in time with its fraction, in UTC.
    pub fn to_number(self, clock: impl FnOnce() -> Clock) -> f64 {
        match self {
            When::Day(days) => days as f64,
            When::At {
                ms,
                day_only: false,
            } => ms as f64 / DAY,
            When::At { ms, day_only: true } => clock()
                .wall(ms)
                .map_or(f64::NAN, |wall| wall.date.to_days() as f64),
        }
    }

    /// Days since 1970-01-01T00:00:00Z with the fraction, as `decimal-date-time()` has it.
    pub fn to_decimal(self, clock: &Clock) -> f64 {
        match self {
            When::Day(days) => clock.at(days, 0).map_or(f64::NAN, |ms| ms as f64 / DAY),
            When::At { ms, .. } => ms as f64 / DAY,
        }
    }

    /// ISO text: the date alone when it is a day or midnight, else date, time and offset.
    pub fn to_text(self, clock: impl FnOnce() -> Clock) -> String {
        if let When::Day(days) = self {
            return in_range(days).map_or_else(String::new, |date| date.to_string());
        }
        let day_only = matches!(self, When::At { day_only: true, .. });
        let Some(wall) = self.wall(&clock()) else {
            return String::new();
        };
        if day_only || wall.ms == 0 {
            return wall.date.to_string();
        }
        let (seconds, rest) = (wall.ms / 1000, wall.ms % 1000);
        let sign = if wall.offset < 0 { '-' } else { '+' };
        let minutes = wall.offset.abs() / 60;
        format!(
            "{}T{:02}:{:02}:{:02}.{rest:03}{sign}{:02}:{:02}",
            wall.date,
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60,
            minutes / 60,
            minutes % 60
        )
    }
}

/// The date so many days after 1970-01-01, in the years 1 to 9999.
pub fn in_range(days: i64) -> Option<Date> {
    (-719_162..=2_932_896)
        .contains(&days)
        .then(|| Date::from_days(days))
}

/// Whether a text may be a date at all; cheap, for the many texts that are none.
pub fn looks_like_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 8 && bytes.iter().take(4).all(u8::is_ascii_digit) && bytes.get(4) == Some(&b'-')
}

/// Reads an ISO date, or date and time with or without an offset. `lenient` takes months and days of one digit, as `date()` does.
pub fn read(text: &str, lenient: bool, clock: impl FnOnce() -> Clock) -> Option<When> {
    if !looks_like_date(text) {
        return None;
    }
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let days = read_date(date, lenient)?;
    let Some(time) = time else {
        return Some(When::Day(days));
    };
    let (ms, offset) = read_time(time)?;
    let ms = match offset {
        Some(offset) => days * 86_400_000 + ms - i64::from(offset) * 1000,
        None => clock().at(days, ms)?,
    };
    let day_only = false;
    Some(When::At { ms, day_only })
}

/// Whether `date()` can read a text.
pub fn is_date(text: &str) -> bool {
    let clock = || Clock {
        zone: TimeZone::UTC,
    };
    read(text.trim(), true, clock).is_some()
}

/// Reads an ISO date: days since 1970-01-01.
pub fn read_date(text: &str, lenient: bool) -> Option<i64> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4, 4)?;
    let least = if lenient { 1 } else { 2 };
    let month = digits(parts.next()?, least, 2)?;
    let day = digits(parts.next()?, least, 2)?;
    if parts.next().is_some() {
        return None;
    }
    let date = Date::new(
        i32::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )?;
    Some(date.to_days())
}

/// Reads `10`, `10:30`, `10:30:05.123` with or without `Z`, `+02`, `+0200` or `+02:00`: milliseconds since midnight, and the offset
/// in seconds.
pub fn read_time(text: &str) -> Option<(i64, Option<i32>)> {
    let cut = text.find(['Z', '+', '-']).unwrap_or(text.len());
    let (time, zone) = text.split_at_checked(cut)?;
    let mut parts = time.split(':');
    let hour = digits(parts.next()?, 2, 2)?;
    let minute = parts.next().map_or(Some(0), |part| digits(part, 2, 2))?;
    let (second, fraction) = match parts.next() {
        None => (0, 0),
        Some(part) => match part.split_once('.') {
            None => (digits(part, 2, 2)?, 0),
            Some((whole, part)) => (digits(whole, 2, 2)?, thousandths(part)?),
        },
    };
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let ms = ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
    Some((ms, read_offset(zone)?))
}

fn thousandths(text: &str) -> Option<i64> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let three: String = text.chars().chain("000".chars()).take(3).collect();
    three.parse().ok()
}

fn read_offset(text: &str) -> Option<Option<i32>> {
    match text {
        "" => return Some(None),
        "Z" => return Some(Some(0)),
        _ => {}
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let rest = text.get(1..)?;
    let (hours, minutes) = match rest.len() {
        2 => (rest, "00"),
        4 => rest.split_at_checked(2)?,
        _ => rest.split_once(':')?,
    };
    let (hours, minutes) = (digits(hours, 2, 2)?, digits(minutes, 2, 2)?);
    (hours <= 14 && minutes <= 59).then(|| Some(sign * (hours * 3600 + minutes * 60) as i32))
}

fn digits(text: &str, least: usize, most: usize) -> Option<i64> {
    ((least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

/// Writes a date by a pattern of `%` signs; the names of months and weekdays are English, as the engines have them by default.
pub fn format(wall: Wall, pattern: &str) -> Result<String, Problem> {
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        let sign = chars.next();
        if !sign.is_some_and(|sign| written(&mut out, wall, sign)) {
            let shown = sign.map_or_else(|| "%".to_owned(), |sign| format!("%{sign}"));
            return Err(Problem::of(
                Code::BadDateFormat,
                say::bad_date_format(shown),
            ));
        }
    }
    Ok(out)
}

/// The signs of a pattern, for checking one before it is used.
pub fn is_format(pattern: &str) -> Result<(), Problem> {
    let date = Date::from_days(0);
    let wall = Wall {
        date,
        ms: 0,
        offset: 0,
    };
    format(wall, pattern).map(|_| ())
}

fn written(out: &mut String, wall: Wall, sign: char) -> bool {
    let date = wall.date;
    let seconds = wall.ms / 1000;
    let days = date.to_days();
    let name = |names: &[&'static str], at: i64| {
        names
            .get(usize::try_from(at).unwrap_or(0))
            .copied()
            .unwrap_or_default()
    };
    let wrote = match sign {
        '%' => out.write_char('%'),
        'Y' => write!(out, "{:04}", date.year),
        'y' => write!(out, "{:02}", date.year % 100),
        'm' => write!(out, "{:02}", date.month),
        'n' => write!(out, "{}", date.month),
        'b' => out.write_str(name(&MONTHS, i64::from(date.month) - 1)),
        'd' => write!(out, "{:02}", date.day),
        'e' => write!(out, "{}", date.day),
        'a' => out.write_str(name(&WEEKDAYS, days.rem_euclid(7))),
        'W' => write!(out, "{}", week(date)),
        'H' => write!(out, "{:02}", seconds / 3600),
        'h' => write!(out, "{}", seconds / 3600),
        'M' => write!(out, "{:02}", seconds / 60 % 60),
        'S' => write!(out, "{:02}", seconds % 60),
        '3' => write!(out, "{:03}", wall.ms % 1000),
        _ => return false,
    };
    wrote.is_ok()
}

/// The week of the year as the engine counts it by default: weeks begin on Sunday, and the first has the first of January in it.
fn week(date: Date) -> i64 {
    let days = date.to_days();
    let weekday = |days: i64| (days + 4).rem_euclid(7);
    let saturday = Date::from_days(days + 6 - weekday(days));
    if saturday.year > date.year {
        return 1;
    }
    let first = Date {
        year: date.year,
        month: 1,
        day: 1,
    }
    .to_days();
    (days - first + weekday(first)) / 7 + 1
}
