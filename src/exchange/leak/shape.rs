//! What points to a person by its shape: e-mail addresses, phone numbers, personal numbers, bank accounts and coordinates.

use std::sync::LazyLock;

use regex::Regex;

use crate::exchange::leak::{Hit, Kind};

/// What a shape tells beyond its letters.
type Holds = fn(&str) -> bool;

/// The shapes, in the order in which they are looked for.
static SHAPES: LazyLock<Vec<(Kind, Regex, Holds)>> = LazyLock::new(|| {
    let shapes: [(Kind, &str, Holds); 7] = [
        (
            Kind::Mail,
            r"[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+",
            any,
        ),
        (
            Kind::Account,
            r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b",
            is_account,
        ),
        (
            Kind::Phone,
            r"(?:\+|\b00)(?:355|38[1-379]|31)(?:[ /.()-]{0,3}\d){7,11}\b",
            any,
        ),
        (
            Kind::Phone,
            r"\b0[1-9](?:[ /.()-]{0,2}\d){6,8}\b",
            is_no_date,
        ),
        (Kind::Personal, r"\b[A-Z]\d{8}[A-Z]\b", any),
        (Kind::Personal, r"\b\d{9,10}\b|\b\d{13}\b", is_personal),
        (
            Kind::Coordinates,
            r#"-?\b\d{1,2}\.\d{4,}[,;]? +-?\d{1,3}\.\d{4,}|\b\d{1,3} ?° ?\d{1,2} ?['′](?: ?\d{1,2}(?:[.,]\d+)? ?["″])?(?: ?[NSEW]\b)?"#,
            is_no_months,
        ),
    ];
    let compiled = shapes.into_iter();
    compiled
        .filter_map(|(kind, shape, holds)| Some((kind, Regex::new(shape).ok()?, holds)))
        .collect()
});

/// The spans of a text that have such a shape, the surest first; they may overlap.
pub fn hits(text: &str) -> Vec<Hit> {
    let shapes = SHAPES.iter();
    let found = shapes.flat_map(|(kind, shape, holds)| {
        let found = shape.find_iter(text).filter(|hit| holds(hit.as_str()));
        found.map(|hit| Hit {
            kind: *kind,
            from: hit.start(),
            to: hit.end(),
        })
    });
    found.collect()
}

fn any(_: &str) -> bool {
    true
}

/// `01/2026-06` is a stretch of months and `05.06.2026` a day.
fn is_no_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).collect();
    match parts.as_slice() {
        [month, year, _] if month.len() == 2 && is_year(year) => false,
        [day, month, year] => day.len() > 2 || month.len() > 2 || !is_year(year),
        _ => true,
    }
}

/// `9.2026, 10.2026` are two months.
fn is_no_months(text: &str) -> bool {
    let mut parts = text.split_whitespace();
    let is_month = |part: &str| {
        let (month, year) = part.split_once('.').unwrap_or_default();
        let month = month.parse::<u8>().unwrap_or_default();
        (1..=12).contains(&month) && is_year(year.trim_end_matches([',', ';']))
    };
    !parts.all(is_month)
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && (text.starts_with("19") || text.starts_with("20"))
}

fn digits(text: &str) -> Vec<u32> {
    text.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// The check digits of an IBAN.
fn is_account(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| *c != ' ').collect();
    let (head, tail) = bare.split_at_checked(4).unwrap_or_default();
    let turned = tail.chars().chain(head.chars());
    let rest = turned
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, n| match n {
            0..=9 => (rest * 10 + n) % 97,
            _ => (rest * 100 + n) % 97,
        });
    bare.len() >= 15 && rest == 1
}

/// A Dutch number by its eleven-test, a Kosovo number by its length, or a number of the successor states by its day and check digit.
fn is_personal(text: &str) -> bool {
    let digits = digits(text);
    let weighed = |weights: &[u32]| digits.iter().zip(weights).map(|(d, w)| d * w).sum::<u32>();
    let last = digits.last().copied().unwrap_or_default();
    match digits.len() {
        9 => (weighed(&[9, 8, 7, 6, 5, 4, 3, 2]) + 10 * last) % 11 == 0,
        10 => true,
        13 => {
            let day = weighed(&[10, 1]);
            let month = weighed(&[0, 0, 10, 1]);
            let rest = weighed(&[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
            let check = match 11 - rest {
                over if over > 9 => 0,
                check => check,
            };
            (1..=31).contains(&day) && (1..=12).contains(&month) && check == last
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::leak::marked;

    #[test]
    fn every_shape_is_found_and_marked_and_what_only_looks_like_one_stays() {
        assert_eq!(SHAPES.len(), 7);
        for (text, now) in [
            (
                "Write to mira.fictional@example.org today.",
                "Write to […] today.",
            ),
            ("Telefoni +355 69 555 0100, pastaj", "Telefoni […], pastaj"),
            ("Зовите 00381 11/555-0100.", "Зовите […]."),
            ("mob. 067 555 010", "mob. […]"),
            ("+31 (0)20 555 0100 bellen", "[…] bellen"),
            ("JMBG 0101006500006", "JMBG […]"),
            ("NID J50101001A", "NID […]"),
            ("BSN 111222333", "BSN […]"),
            ("Numri 1234567890 i saj", "Numri […] i saj"),
            ("NL91 ABNA 0417 1643 00", "[…]"),
            ("at 41.3275, 19.8187 by", "at […] by"),
            ("41°19'39\"N", "[…]"),
        ] {
            assert_eq!(marked(text, |_| false), now);
        }
        for text in [
            "JMBG 0101006500007",
            "BSN 111222334",
            "NL91ABNA0417164301",
            "on 2026-11-04 at 10:30",
            "Law 12/2020, articles 12-14",
            "3 of 12 beds, 41.3 per cent",
            "0 to 5",
            "EUR 1 200 000",
            "01/2026-06",
            "05.06.2026",
            "05/06/2026",
            "05-06-2026",
            "9.2026, 10.2026",
        ] {
            assert_eq!(marked(text, |_| false), text);
        }
    }
}
