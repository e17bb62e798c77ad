//! Which copies stay and which go: the last few, one a day for a month, and one a month for good.

use std::collections::BTreeSet;

use crate::base::time::{Date, TimeOfDay, Timestamp};

/// How many of the newest stay, whenever they were made.
const NEWEST: usize = 7;
/// For how many days one a day stays.
const DAYS: i64 = 30;
/// What a copy of the store ends with.
pub const ENDING: &str = ".fener";

/// When a copy was made, to the second, as its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Made {
    /// The day.
    pub day: Date,
    /// The time on the wall.
    pub time: TimeOfDay,
    /// The second.
    pub second: u8,
}

impl Made {
    /// A moment, where the clock on the wall stands so many seconds from UTC.
    pub fn at(at: Timestamp, offset: i32) -> Made {
        let (day, time) = at.local(offset);
        let second = at.0.div_euclid(1000).rem_euclid(60);
        Made {
            day,
            time,
            second: u8::try_from(second).unwrap_or_default(),
        }
    }

    /// The name of a copy: its day and time, and nothing about what is in it.
    pub fn file_name(self) -> String {
        let TimeOfDay { hour, minute } = self.time;
        let second = self.second;
        format!("{}_{hour:02}-{minute:02}-{second:02}{ENDING}", self.day)
    }

    /// Reads what [`file_name`](Self::file_name) writes; `None` for any other name.
    pub fn parse(name: &str) -> Option<Made> {
        let (day, time) = name.strip_suffix(ENDING)?.split_once('_')?;
        let (time, second) = time.rsplit_once('-')?;
        let made = Made {
            day: Date::parse(day)?,
            time: TimeOfDay::parse(&time.replace('-', ":"))?,
            second: second.parse().ok().filter(|second| *second < 60)?,
        };
        (made.file_name() == name).then_some(made)
    }
}

/// Which of these copies go, seen on a day. The newest of a day and of a month stand for it.
pub fn to_go(copies: &[Made], today: Date) -> Vec<Made> {
    let mut newest_first: Vec<Made> = copies.to_vec();
    newest_first.sort();
    newest_first.dedup();
    newest_first.reverse();
    let mut days = BTreeSet::new();
    let mut months = BTreeSet::new();
    let mut go: Vec<Made> = Vec::new();
    for (n, made) in newest_first.into_iter().enumerate() {
        let first_of_day = days.insert(made.day);
        let first_of_month = months.insert((made.day.year, made.day.month));
        let is_recent = today.to_days() - made.day.to_days() < DAYS;
        if n >= NEWEST && !(first_of_day && is_recent) && !first_of_month {
            go.push(made);
        }
    }
    go.reverse();
    go
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(day: i64, hour: u8) -> Made {
        Made {
            day: Date::from_days(20_000 + day),
            time: TimeOfDay { hour, minute: 5 },
            second: 9,
        }
    }

    #[test]
    fn a_name_says_day_and_time_and_reads_back() {
        let at = Made::at(Timestamp(1_764_000_007_000), 3600);
        assert_eq!(at.file_name(), "2025-11-24_17-00-07.fener");
        assert_eq!(Made::parse(&at.file_name()), Some(at));
        for other in [
            "visits.fener",
            "2025-11-24_17-00.fener",
            "2025-13-24_17-00-07.fener",
            "2025-11-24_17-00-61.fener",
            "2025-11-24_17-00-07.fener.part",
            "2025-11-24_17-00-07.keys",
        ] {
            assert_eq!(Made::parse(other), None, "{other}");
        }
    }

    #[test]
    fn the_last_seven_stay_whenever_they_were_made() {
        let many: Vec<Made> = (0..7).map(|hour| made(0, hour)).collect();
        assert_eq!(to_go(&many, Date::from_days(20_000)), []);
        let more: Vec<Made> = (0..10).map(|hour| made(0, hour)).collect();
        assert_eq!(
            to_go(&more, Date::from_days(20_000)),
            [made(0, 0), made(0, 1), made(0, 2)]
        );
    }

    #[test]
    fn one_a_day_stays_for_thirty_days_and_one_a_month_for_good() {
        let daily: Vec<Made> = (0..365)
            .flat_map(|day| [made(day, 8), made(day, 18)])
            .collect();
        let today = Date::from_days(20_000 + 364);
        let gone = to_go(&daily, today);
        let stay: Vec<&Made> = daily.iter().filter(|one| !gone.contains(one)).collect();
        let days: BTreeSet<Date> = stay.iter().map(|one| one.day).collect();
        assert!((0..30).all(|back| days.contains(&Date::from_days(today.to_days() - back))));
        let months: BTreeSet<(i32, u8)> = daily
            .iter()
            .map(|one| (one.day.year, one.day.month))
            .collect();
        let kept: BTreeSet<(i32, u8)> = stay
            .iter()
            .map(|one| (one.day.year, one.day.month))
            .collect();
        assert_eq!(kept, months);
        // Seven newest, of which three days have both; thirty days; the months before them.
        assert!(stay.len() < 50, "{} stay", stay.len());
    }

    #[test]
    fn what_stays_once_stays_when_it_is_asked_again() {
        let mut copies: Vec<Made> = (0..200).map(|day| made(day, 8)).collect();
        let today = Date::from_days(20_199);
        let gone = to_go(&copies, today);
        assert!(!gone.is_empty());
        copies.retain(|one| !gone.contains(one));
        assert_eq!(to_go(&copies, today), []);
        assert!(!gone.contains(&made(199, 8)));
    }
}
