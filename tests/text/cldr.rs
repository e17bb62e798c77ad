//! Numbers, percentages, dates, lists, plurals and the order of names, as the program writes them, against CLDR.
//!
//! The samples are of CLDR 49, the version behind ICU4X 2.4. They were not taken from the program: Babel 2.19, which reads the same
//! version of CLDR with code of its own, wrote numbers, percentages, long dates, months of a year, lists and plural forms; the orders of
//! names are the alphabets of the languages. Months of a year and percentages with a decimal follow the patterns `yMMMM` and
//! `percentFormats`. English is that of Great Britain. Where CLDR has no `cnr`, the base is `sr-Latn-ME` for numbers, dates, lists and
//! order, and `sr` for plurals; the base of `bs` is `bs-Latn`. Plural forms come from the rules inside Fluent, which are those of CLDR 37:
//! for these languages the rules for whole numbers are the same in 49.

use std::sync::Arc;

use fener::base::number::Number;
use fener::base::time::{Date, PartialDate};
use fener::text::i18n::catalog::Catalog;
use fener::text::i18n::collate::Alphabet;
use fener::text::i18n::languages::Languages;
use fener::text::i18n::locale::Locale;
use fener::text::i18n::phrase::{Arg, TextKey};
use fener::text::i18n::source::TextSources;

struct Sample {
    tag: &'static str,
    /// 1234567.5, 1234 and -12345.25; Croatian has a minus of its own.
    numbers: [&'static str; 3],
    /// 62.5 %, 100 % and 0 %.
    percentages: [&'static str; 3],
    /// 12 November 2026, 1 March 2026.
    days: [&'static str; 2],
    /// November 2026.
    month: &'static str,
    /// Two and three things.
    lists: [&'static str; 2],
    /// For [`COUNTS`], by the first letter: one, few, other.
    plurals: &'static str,
    names: &'static str,
}

const COUNTS: [i64; 15] = [
    0, 1, 2, 3, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 1_000_001,
];

const TWO_FORMS: &str = "o1ooooooooooooo";
const THREE_FORMS: &str = "o1fffooo o1fo1o1";
const LATIN: &str = "cap čas ćup dan džak đak lak ljut nov njiv rad sat šal zid žal";

const SAMPLES: &[Sample] = &[
    Sample {
        tag: "en",
        numbers: ["1,234,567.5", "1,234", "-12,345.25"],
        percentages: ["62.5%", "100%", "0%"],
        days: ["12 November 2026", "1 March 2026"],
        month: "November 2026",
        lists: ["a and b", "a, b and c"],
        plurals: TWO_FORMS,
        names: "Albania Bosnia Kosovo Montenegro Netherlands Serbia",
    },
    Sample {
        tag: "sq",
        // Albanian groups from five digits on (`minimumGroupingDigits` 2), which Babel does not look at.
        numbers: ["1\u{a0}234\u{a0}567,5", "1234", "-12\u{a0}345,25"],
        percentages: ["62,5%", "100%", "0%"],
        days: ["12 nëntor 2026", "1 mars 2026"],
        month: "nëntor 2026",
        lists: ["a dhe b", "a, b dhe c"],
        plurals: TWO_FORMS,
        names: "cep çek det dhi erë ëndërr gur gjak lis llaç nam njeri ren rreth sot shi tel thes vit xix xhep zog zhurmë",
    },
    Sample {
        tag: "sr-Latn",
        numbers: ["1.234.567,5", "1.234", "-12.345,25"],
        percentages: ["62,5%", "100%", "0%"],
        days: ["12. novembar 2026.", "1. mart 2026."],
        month: "novembar 2026.",
        lists: ["a i b", "a, b i c"],
        plurals: THREE_FORMS,
        names: LATIN,
    },
    Sample {
        tag: "sr-Cyrl",
        numbers: ["1.234.567,5", "1.234", "-12.345,25"],
        percentages: ["62,5%", "100%", "0%"],
        days: ["12. новембар 2026.", "1. март 2026."],
        month: "новембар 2026.",
        lists: ["a и b", "a, b и c"],
        plurals: THREE_FORMS,
        names: "вал дан ђак ера зид игла јад кап лак љут мај нов њив сат ћуп фењер час џак шал",
    },
    Sample {
        tag: "bs",
        numbers: ["1.234.567,5", "1.234", "-12.345,25"],
        percentages: ["62,5%", "100%", "0%"],
        days: ["12. novembar 2026.", "1. mart 2026."],
        month: "novembar 2026.",
        lists: ["a i b", "a, b i c"],
        plurals: THREE_FORMS,
        names: LATIN,
    },
    Sample {
        tag: "cnr",
        numbers: ["1.234.567,5", "1.234", "-12.345,25"],
        percentages: ["62,5%", "100%", "0%"],
        days: ["12. novembar 2026.", "1. mart 2026."],
        month: "novembar 2026.",
        lists: ["a i b", "a, b i c"],
        plurals: THREE_FORMS,
        names: LATIN,
    },
    Sample {
        tag: "mk",
        numbers: ["1.234.567,5", "1.234", "-12.345,25"],
        percentages: ["62,5\u{a0}%", "100\u{a0}%", "0\u{a0}%"],
        days: ["12 ноември 2026\u{202f}г.", "1 март 2026\u{202f}г."],
        month: "ноември 2026\u{202f}г.",
        lists: ["a и b", "a, b и c"],
        plurals: "o1ooooooo1oo1o1",
        names: "град дом ѓавол ера зима ѕвезда игра јас кит лак љубов нива њива тава ќебе уста час џеб шума",
    },
    Sample {
        tag: "nl",
        numbers: ["1.234.567,5", "1.234", "-12.345,25"],
        percentages: ["62,5%", "100%", "0%"],
        days: ["12 november 2026", "1 maart 2026"],
        month: "november 2026",
        lists: ["a en b", "a, b en c"],
        plurals: TWO_FORMS,
        names: "Albanië België Kosovo Macedonië Nederland Servië",
    },
    Sample {
        tag: "hr",
        numbers: ["1.234.567,5", "1.234", "\u{2212}12.345,25"],
        percentages: ["62,5\u{a0}%", "100\u{a0}%", "0\u{a0}%"],
        days: ["12. studenoga 2026.", "1. ožujka 2026."],
        month: "studeni 2026.",
        lists: ["a i b", "a, b i c"],
        plurals: THREE_FORMS,
        names: LATIN,
    },
];

/// A catalog with one text, which says its plural form by a letter.
fn catalog(tag: &str) -> Catalog {
    let shipped = include_str!("../../locales/languages.toml");
    let (languages, problems) =
        Languages::read([shipped, include_str!("../ninth/hr/languages.toml")]);
    assert_eq!(problems, Vec::<String>::new());
    let mut texts = TextSources::default();
    let locale = Locale::parse(tag).unwrap();
    let forms = "form = { $n ->\n    [zero] z\n    [one] 1\n    [two] 2\n    [few] f\n    [many] m\n   *[other] o\n }\n";
    texts.add(locale.clone(), "forms", forms);
    Catalog::new(
        &locale,
        Arc::new(languages),
        TextSources::default(),
        [texts],
    )
}

#[test]
fn numbers_percentages_dates_and_lists_are_those_of_cldr() {
    for sample in SAMPLES {
        let catalog = catalog(sample.tag);
        let show = |arg: Arg| catalog.show(&arg);
        let number = |text: &str| Number::parse(text).unwrap();
        let numbers = [("1234567.5", 1), ("1234", 0), ("-12345.25", 2)];
        let numbers = numbers.map(|(text, decimals)| show(Arg::Decimal(number(text), decimals)));
        assert_eq!(numbers, sample.numbers, "{}", sample.tag);
        assert_eq!(show(Arg::Count(1234)), sample.numbers[1], "{}", sample.tag);
        let percentages = [("0.625", 1), ("1", 0), ("0", 0)];
        let percentages =
            percentages.map(|(text, decimals)| show(Arg::Percent(number(text), decimals)));
        assert_eq!(percentages, sample.percentages, "{}", sample.tag);
        let days = ["2026-11-12", "2026-03-01"];
        let days = days.map(|day| show(Arg::Date(Date::parse(day).unwrap())));
        assert_eq!(days, sample.days, "{}", sample.tag);
        let month = PartialDate::parse("2026-11").unwrap();
        assert_eq!(
            show(Arg::PartialDate(month)),
            sample.month,
            "{}",
            sample.tag
        );
        let things = ["a", "b", "c"].map(|text| Arg::Text(text.to_owned()));
        let lists = [2, 3].map(|count| show(Arg::List(things[..count].to_vec())));
        assert_eq!(lists, sample.lists, "{}", sample.tag);
    }
}

#[test]
fn plural_forms_are_those_of_cldr() {
    for sample in SAMPLES {
        let catalog = catalog(sample.tag);
        let form = TextKey::new("form".to_owned());
        let said = COUNTS.map(|n| catalog.text_with(&form, &[("n", Arg::Count(n))]).text);
        let wanted = sample.plurals.replace(' ', "");
        assert_eq!(said.concat(), wanted, "{}", sample.tag);
    }
}

#[test]
fn names_stand_in_the_order_of_cldr() {
    for sample in SAMPLES {
        let wanted: Vec<&str> = sample.names.split_whitespace().collect();
        let mut sorted: Vec<&str> = wanted.iter().rev().copied().collect();
        Alphabet::of(catalog(sample.tag).language()).sort(&mut sorted, |name| name);
        assert_eq!(sorted, wanted, "{}", sample.tag);
    }
}
