//! Moments, dates and times of day. There is no way here to ask for "now": a [`Moment`] is handed in by whoever stands at the edge.

use std::fmt;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

/// Milliseconds since 1970-01-01T00:00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(pub i64);

const MS_A_DAY: i64 = 86_400_000;

impl Timestamp {
    /// The date and the time of day at an offset from UTC, in seconds to the east.
    pub fn local(self, offset: i32) -> (Date, TimeOfDay) {
        let local = self.0.saturating_add(i64::from(offset) * 1000);
        let minutes = local.rem_euclid(MS_A_DAY) / 60_000;
        (
            Date::from_days(local.div_euclid(MS_A_DAY)),
            TimeOfDay {
                hour: (minutes / 60) as u8,
                minute: (minutes % 60) as u8,
            },
        )
    }
}

impl fmt::Display for Timestamp {
    /// ISO 8601 in UTC with milliseconds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, time) = self.local(0);
        let rest = self.0.rem_euclid(60_000);
        write!(f, "{date}T{time}:{:02}.{:03}Z", rest / 1000, rest % 1000)
    }
}

/// A time zone: its IANA name or its rule, and how many seconds to the east of UTC its clocks stand at the moment it came with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// `Europe/Tirane`, `UTC`, a POSIX rule such as `CET-1CEST,M3.5.0,M10.5.0/3`; empty when only the offset is known.
    pub name: Arc<str>,
    /// Seconds to the east of UTC.
    pub offset: i32,
}

/// Everything about the world that a step may depend on: the time, the zone and a seed. Put into each message by the runtime, so
/// that the same message always has the same result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub at: Timestamp,
    /// Where the clock on the wall hangs.
    pub zone: Zone,
    /// Fresh for each moment; feeds ids, `random()` and `uuid()`.
    pub seed: u128,
}

impl Moment {
    /// A fixed moment at UTC, for tests and for commands that must not depend on the clock.
    pub fn fixed(at: Timestamp) -> Moment {
        Moment {
            at,
            zone: Zone {
                name: Arc::from("UTC"),
                offset: 0,
            },
            seed: 1,
        }
    }

    /// The date on the wall.
    pub fn today(&self) -> Date {
        self.at.local(self.zone.offset).0
    }

    /// The time on the wall.
    pub fn time(&self) -> TimeOfDay {
        self.at.local(self.zone.offset).1
    }

    /// The n-th id of this moment: a version 7 UUID whose random part is drawn from the seed, so that ids made in one step differ
    /// and the same step makes the same ids.
    pub fn id(&self, n: u32) -> u128 {
        let mut hasher = Sha256::new();
        hasher.update(self.seed.to_be_bytes());
        hasher.update(self.at.0.to_be_bytes());
        hasher.update(n.to_be_bytes());
        let digest: [u8; 32] = hasher.finalize().into();
        let mut random = [0u8; 10];
        random
            .iter_mut()
            .zip(digest)
            .for_each(|(to, from)| *to = from);
        uuid::Builder::from_unix_timestamp_millis(self.at.0.max(0) as u64, &random)
            .into_uuid()
            .as_u128()
    }
}

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// A date that exists, or `None`. Years run from 1 to 9999.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        (PartialDate {
            year,
            month: Some(month),
            day: Some(day),
        })
        .is_real()
        .then_some(Date { year, month, day })
    }

    /// The date so many days after 1970-01-01 (proleptic Gregorian; civil-from-days arithmetic in years that begin on 1 March).
    pub fn from_days(days: i64) -> Date {
        let shifted = days + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Date {
            year: year as i32,
            month: month as u8,
            day: day as u8,
        }
    }

    /// Days since 1970-01-01.
    pub fn to_days(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = i64::from(self.month);
        let from_march = if month > 2 { month - 3 } else { month + 9 };
        let day_of_year = (153 * from_march + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// Reads `2026-11-23`.
    pub fn parse(text: &str) -> Option<Date> {
        let date = PartialDate::parse(text)?;
        Date::new(date.year, date.month?, date.day?)
    }
}

impl fmt::Display for Date {
    /// ISO 8601.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A date known to the day, the month or the year. A day never stands without its month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// The year.
    pub year: i32,
    /// 1 to 12, when known.
    pub month: Option<u8>,
    /// 1 to 31, when known.
    pub day: Option<u8>,
}

impl PartialDate {
    /// Says whether the calendar has it.
    pub fn is_real(&self) -> bool {
        (1..=9999).contains(&self.year)
            && self.month.is_none_or(|month| (1..=12).contains(&month))
            && match (self.month, self.day) {
                (_, None) => true,
                (None, Some(_)) => false,
                (Some(month), Some(day)) => day >= 1 && day <= days_in(self.year, month),
            }
    }

    /// The last day it can mean: the day, or the end of the month or the year.
    pub fn last_day(&self) -> Date {
        let month = self.month.unwrap_or(12);
        Date {
            year: self.year,
            month,
            day: self.day.unwrap_or_else(|| days_in(self.year, month)),
        }
    }

    /// Says whether another date lies in this one: a month in its year, a day in its month, each in itself.
    pub fn holds(&self, other: PartialDate) -> bool {
        self.year == other.year
            && self.month.is_none_or(|month| other.month == Some(month))
            && self.day.is_none_or(|day| other.day == Some(day))
    }

    /// Reads `2026`, `2026-11` or `2026-11-23`; `None` for anything else and for days that do not exist.
    pub fn parse(text: &str) -> Option<PartialDate> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts
            .next()
            .map(|part| number(part, 2))
            .map_or(Some(None), |n| n.map(Some))?;
        let day = parts
            .next()
            .map(|part| number(part, 2))
            .map_or(Some(None), |n| n.map(Some))?;
        let date = PartialDate {
            year,
            month: month.map(|n| n as u8),
            day: day.map(|n| n as u8),
        };
        (parts.next().is_none() && date.is_real()).then_some(date)
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> PartialDate {
        PartialDate {
            year: date.year,
            month: Some(date.month),
            day: Some(date.day),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        self.month
            .map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

/// How many days a month has.
pub fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A time of day to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl TimeOfDay {
    /// Reads `14:32`.
    pub fn parse(text: &str) -> Option<TimeOfDay> {
        let (hour, minute) = text.split_once(':')?;
        let time = TimeOfDay {
            hour: number(hour, 2)? as u8,
            minute: number(minute, 2)? as u8,
        };
        (time.hour < 24 && time.minute < 60).then_some(time)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

fn number(text: &str, digits: usize) -> Option<i32> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_go_both_ways() {
        for days in [-719_162, -1, 0, 1, 59, 60, 11_016, 20_780, 2_932_896] {
            assert_eq!(Date::from_days(days).to_days(), days);
        }
        assert_eq!(Date::from_days(0).to_string(), "1970-01-01");
        assert_eq!(Date::parse("2024-02-29").map(Date::to_days), Some(19_782));
        assert_eq!(Date::parse("2026-02-29"), None);
    }

    #[test]
    fn a_date_may_be_known_to_the_year_or_the_month() {
        for text in ["2026", "2026-11", "2026-11-23"] {
            assert_eq!(PartialDate::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "26",
            "2026-13",
            "2026-11-31",
            "2026-1",
            "2026-11-23-1",
            "0000",
        ] {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_holds_what_lies_in_it() {
        let date = |text| PartialDate::parse(text).unwrap();
        for (whole, part, expected) in [
            ("2026", "2026", true),
            ("2026", "2026-11", true),
            ("2026", "2026-11-23", true),
            ("2026-11", "2026-11-23", true),
            ("2026-11", "2026", false),
            ("2026-11", "2026-12-23", false),
            ("2026", "2025", false),
            ("2026-11-23", "2026-11-24", false),
        ] {
            assert_eq!(date(whole).holds(date(part)), expected, "{whole} {part}");
        }
    }

    #[test]
    fn the_last_day_of_a_date_known_to_the_month_is_the_end_of_the_month() {
        for (text, last) in [
            ("2024", "2024-12-31"),
            ("2024-02", "2024-02-29"),
            ("2026-11-23", "2026-11-23"),
        ] {
            let date = PartialDate::parse(text).unwrap();
            assert_eq!(date.last_day().to_string(), last);
        }
    }

    #[test]
    fn one_moment_makes_different_ids_and_always_the_same_ones() {
        let moment = Moment::fixed(Timestamp(1_764_000_000_000));
        assert_ne!(moment.id(0), moment.id(1));
        assert_eq!(moment.id(1), moment.clone().id(1));
        assert_eq!(
            Timestamp(1_764_000_000_123).to_string(),
            "2025-11-24T16:00:00.123Z"
        );
    }
}
