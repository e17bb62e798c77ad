//! Numbers, dates and lists as a language writes them: data of CLDR, formatted by ICU. Nothing here knows a text.
//!
//! ICU's formatters may not leave their thread, and making one costs many times its use, so each thread keeps those it made.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::str::FromStr;

use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{M, YM, YMD};
use icu_datetime::input::Date as CalendarDate;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use crate::base::number::{Half, Number};
use crate::base::time::{Date, PartialDate, TimeOfDay};
use crate::text::i18n::languages::Language;
use crate::text::i18n::locale::Locale;

/// Below this a float holds every whole number exactly.
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

/// Stands behind the abbreviated word for the year.
const ABBREVIATED: &str = ".";

/// A year whose name cannot be mistaken for a part of a month's.
const SOME_YEAR: i32 = 2026;

/// The names of a month, as a user may type them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// By itself: `nëntor`, `studeni`.
    pub alone: String,
    /// In a date, where the language bends it: `nëntor`, `studenoga`.
    pub in_date: String,
    /// Shortened, without a full stop: `nën`.
    pub short: String,
}

type DateWriter = Box<dyn Fn(Date) -> Option<String>>;

/// The formatters of one language in one thread, each made when it is first needed.
pub struct Formats {
    locale: Locale,
    percent: String,
    day_form: String,
    unpadded: bool,
    grouped: OnceCell<Option<DecimalFormatter>>,
    ungrouped: OnceCell<Option<DecimalFormatter>>,
    day: OnceCell<Option<DateWriter>>,
    month: OnceCell<Option<DateWriter>>,
    list: OnceCell<Option<ListFormatter>>,
}

thread_local! {
    static MADE: RefCell<Vec<Rc<Formats>>> = const { RefCell::new(Vec::new()) };
}

impl Formats {
    /// The formatters of a language.
    pub fn of(language: &Language) -> Rc<Formats> {
        MADE.with_borrow_mut(|made| {
            let same = |formats: &&Rc<Formats>| {
                formats.locale == language.numbers
                    && formats.percent == language.percent
                    && formats.day_form == language.day
                    && formats.unpadded == language.unpadded
            };
            if let Some(formats) = made.iter().find(same) {
                return Rc::clone(formats);
            }
            let formats = Rc::new(Formats {
                locale: language.numbers.clone(),
                percent: language.percent.clone(),
                day_form: language.day.clone(),
                unpadded: language.unpadded,
                grouped: OnceCell::new(),
                ungrouped: OnceCell::new(),
                day: OnceCell::new(),
                month: OnceCell::new(),
                list: OnceCell::new(),
            });
            made.push(Rc::clone(&formats));
            formats
        })
    }

    /// A whole number with its digits grouped.
    pub fn count(&self, count: i64) -> String {
        self.digits(Decimal::from(count), true)
    }

    /// A number to so many decimals, half up.
    pub fn decimal(&self, number: &Number, decimals: u32) -> String {
        self.digits_of(&number.to_fixed(decimals, Half::Up), true)
    }

    /// A share between 0 and 1 as a percentage to so many decimals, half up.
    pub fn percent(&self, share: &Number, decimals: u32) -> String {
        let number = self.decimal(&(share * &Number::whole(100)), decimals);
        self.percent.replace('#', &number)
    }

    /// A float with at least and at most so many decimals, as Fluent's `NUMBER()` asks for it.
    pub fn float(&self, value: f64, decimals: (usize, usize), grouped: bool) -> String {
        let (least, most) = (decimals.0.min(20), decimals.1.min(20));
        // Nearly every number on a screen is a count, and there are dozens in each frame.
        if least == 0 && value.fract() == 0.0 && value.abs() < MOST_EXACT {
            return self.digits(Decimal::from(value as i64), grouped);
        }
        let Some(number) = Number::parse(&value.to_string()) else {
            return value.to_string();
        };
        let text = number.to_fixed(most.max(least) as u32, Half::Up);
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let spare = fraction.len() - fraction.trim_end_matches('0').len();
        let kept = (fraction.len() - spare).max(least);
        match fraction.get(..kept) {
            Some(fraction) if kept > 0 => self.digits_of(&format!("{whole}.{fraction}"), grouped),
            _ => self.digits_of(whole, grouped),
        }
    }

    /// A day: `12 nëntor 2026`.
    pub fn date(&self, date: Date) -> String {
        let writer = self.day.get_or_init(|| day_writer(&self.locale));
        let written = writer.as_ref().and_then(|write| write(date));
        let written = written.map(|written| match written.strip_prefix('0') {
            Some(bare) if self.unpadded => bare.to_owned(),
            _ => written,
        });
        match written {
            // What ICU may write itself one day is not written twice.
            Some(written) if self.day_form == format!("#{ABBREVIATED}") => {
                format!("{}{ABBREVIATED}", written.trim_end_matches(ABBREVIATED))
            }
            Some(written) => self.day_form.replace('#', &written),
            None => date.to_string(),
        }
    }

    /// A date as far as it is known: `12 nëntor 2026`, `nëntor 2026`, `2026`.
    pub fn partial_date(&self, date: PartialDate) -> String {
        let year = date.year;
        match (date.month, date.day) {
            (Some(month), Some(day)) => self.date(Date { year, month, day }),
            (Some(month), None) => {
                let writer = self.month.get_or_init(|| month_writer(&self.locale));
                let first = Date {
                    year,
                    month,
                    day: 1,
                };
                let written = writer.as_ref().and_then(|write| write(first));
                written.unwrap_or_else(|| date.to_string())
            }
            (None, _) => year.to_string(),
        }
    }

    /// A time of day, on a clock of 24 hours in every language: offices and police files in all of them write it so.
    pub fn time(&self, time: TimeOfDay) -> String {
        time.to_string()
    }

    /// Several things joined with "and".
    pub fn list(&self, items: &[String]) -> String {
        let formatter = self.list.get_or_init(|| {
            let locale = icu_locale(&self.locale);
            ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).ok()
        });
        match formatter {
            Some(formatter) => formatter.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }

    /// The names of the twelve months.
    pub fn months(&self) -> Vec<Month> {
        let alone = writer(&self.locale, M::long());
        let short = writer(&self.locale, M::medium());
        (1..=12)
            .map(|month| {
                let date = Date {
                    year: SOME_YEAR,
                    month,
                    day: 1,
                };
                let name = |write: &Option<DateWriter>| {
                    let written = write.as_ref().and_then(|write| write(date));
                    written.unwrap_or_else(|| format!("{month:02}"))
                };
                Month {
                    alone: name(&alone),
                    in_date: longest_word(&self.date(date)),
                    short: name(&short).trim_end_matches('.').to_owned(),
                }
            })
            .collect()
    }

    fn digits_of(&self, text: &str, grouped: bool) -> String {
        match Decimal::from_str(text) {
            Ok(decimal) => self.digits(decimal, grouped),
            Err(_) => text.to_owned(),
        }
    }

    fn digits(&self, decimal: Decimal, grouped: bool) -> String {
        let (cell, grouping) = match grouped {
            true => (&self.grouped, GroupingStrategy::Auto),
            false => (&self.ungrouped, GroupingStrategy::Never),
        };
        let formatter = cell.get_or_init(|| {
            let locale = icu_locale(&self.locale);
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(grouping);
            DecimalFormatter::try_new(locale.into(), options).ok()
        });
        match formatter {
            Some(formatter) => formatter.format(&decimal).to_string(),
            None => decimal.to_string(),
        }
    }
}

fn day_writer(locale: &Locale) -> Option<DateWriter> {
    writer(locale, YMD::long())
}

fn month_writer(locale: &Locale) -> Option<DateWriter> {
    writer(locale, YM::long())
}

fn icu_locale(locale: &Locale) -> icu_locale_core::Locale {
    icu_locale_core::Locale::from_str(locale.as_str()).unwrap_or(icu_locale_core::Locale::UNKNOWN)
}

/// The longest run of letters, which in a date is the month.
fn longest_word(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphabetic());
    let longest = words.max_by_key(|word| word.chars().count());
    longest.unwrap_or_default().to_owned()
}

macro_rules! writers {
    ($($set:ty),*) => {$(
        impl IntoWriter for $set {
            fn into_writer(self, locale: icu_locale_core::Locale) -> Option<DateWriter> {
                let formatter = FixedCalendarDateTimeFormatter::try_new(locale.into(), self).ok()?;
                Some(Box::new(move |date| {
                    let date = CalendarDate::try_new_gregorian(date.year, date.month, date.day);
                    Some(formatter.format(&date.ok()?).to_string())
                }))
            }
        }
    )*};
}

/// Closures hide the calendar's type, which belongs to a crate that need not be named for this.
trait IntoWriter {
    fn into_writer(self, locale: icu_locale_core::Locale) -> Option<DateWriter>;
}

writers!(YMD, YM, M);

fn writer(locale: &Locale, fields: impl IntoWriter) -> Option<DateWriter> {
    fields.into_writer(icu_locale(locale))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::i18n::languages::Languages;

    fn formats(tag: &str) -> Rc<Formats> {
        let (languages, _) = Languages::read([include_str!("../../../locales/languages.toml")]);
        Formats::of(&languages.of(&Locale::parse(tag).unwrap()))
    }

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        for (tag, written) in [
            ("en", "1,234,567.5 62.5%"),
            ("sq", "1\u{a0}234\u{a0}567,5 62,5%"),
            ("sr-Latn", "1.234.567,5 62,5%"),
            ("sr-Cyrl", "1.234.567,5 62,5%"),
            ("bs", "1.234.567,5 62,5%"),
            ("cnr", "1.234.567,5 62,5%"),
            ("mk", "1.234.567,5 62,5\u{a0}%"),
            ("nl", "1.234.567,5 62,5%"),
        ] {
            let formats = formats(tag);
            let both = format!(
                "{} {}",
                formats.decimal(&number("1234567.5"), 1),
                formats.percent(&number("0.625"), 1)
            );
            assert_eq!(both, written, "{tag}");
        }
    }

    #[test]
    fn dates_are_written_as_far_as_they_are_known() {
        for (tag, day, month) in [
            ("en", "12 November 2026", "November 2026"),
            ("sq", "12 nëntor 2026", "nëntor 2026"),
            ("sr-Latn", "12. novembar 2026.", "novembar 2026."),
            ("sr-Cyrl", "12. новембар 2026.", "новембар 2026."),
            ("bs", "12. novembar 2026.", "novembar 2026."),
            ("cnr", "12. novembar 2026.", "novembar 2026."),
            ("mk", "12 ноември 2026\u{202f}г.", "ноември 2026\u{202f}г."),
            ("nl", "12 november 2026", "november 2026"),
        ] {
            let formats = formats(tag);
            let written = |text: &str| formats.partial_date(PartialDate::parse(text).unwrap());
            assert_eq!(written("2026-11-12"), day, "{tag}");
            assert_eq!(written("2026-11"), month, "{tag}");
            assert_eq!(written("2026"), "2026", "{tag}");
        }
    }

    #[test]
    fn lists_end_in_the_languages_word_for_and() {
        let items = ["a", "b", "c"].map(str::to_owned);
        for (tag, list) in [
            ("en", "a, b and c"),
            ("sq", "a, b dhe c"),
            ("cnr", "a, b i c"),
            ("mk", "a, b и c"),
            ("nl", "a, b en c"),
        ] {
            assert_eq!(formats(tag).list(&items), list);
        }
        assert_eq!(formats("sq").list(&[]), "");
        assert_eq!(formats("sq").list(&items[..1]), "a");
    }

    #[test]
    fn months_have_the_names_that_people_type() {
        let months = formats("sq").months();
        assert_eq!(months.len(), 12);
        let november = &months[10];
        assert_eq!(
            (november.alone.as_str(), november.short.as_str()),
            ("nëntor", "nën")
        );
        let croatian = &formats("hr").months()[10];
        assert_eq!(croatian.alone, "studeni");
        assert_eq!(croatian.in_date, "studenoga");
        assert_eq!(formats("mk").months()[0].short, "јан");
    }

    #[test]
    fn a_float_keeps_the_decimals_it_is_asked_for() {
        let formats = formats("sq");
        assert_eq!(formats.float(2.50, (0, 3), true), "2,5");
        assert_eq!(formats.float(2.0, (2, 3), true), "2,00");
        assert_eq!(formats.float(2.0006, (0, 3), true), "2,001");
        assert_eq!(formats.float(1234.0, (0, 3), false), "1234");
        assert_eq!(formats.float(f64::NAN, (0, 3), true), "NaN");
        assert_eq!(formats.count(-12_345), "-12\u{a0}345");
    }

    #[test]
    fn a_language_nobody_has_data_for_still_writes_numbers_and_dates() {
        let formats = formats("zz");
        assert_eq!(formats.count(12), "12");
        assert!(
            formats
                .date(Date::parse("2026-11-12").unwrap())
                .contains("2026")
        );
    }
}
