//! Numbers as XPath 1.0 writes and reads them, and rounding as ODK Collect rounds. It knows nothing of expressions.

/// The text of a number: no exponent ever, no point for whole numbers, `NaN` and `Infinity` by name, and zero without a sign.
pub fn plain(value: f64) -> String {
    if value.is_nan() {
        "NaN".to_owned()
    } else if value.is_infinite() {
        let name = if value < 0.0 { "-Infinity" } else { "Infinity" };
        name.to_owned()
    } else if value == 0.0 {
        "0".to_owned()
    } else {
        value.to_string()
    }
}

/// The number a text is: spaces around it, a minus, digits with at most one point. Anything else is not a number.
pub fn read(text: &str) -> Option<f64> {
    let text = text.trim_matches(is_space);
    let digits = text.strip_prefix('-').unwrap_or(text);
    let mut points = 0;
    let mut any = false;
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => any = true,
            b'.' => points += 1,
            _ => return None,
        }
    }
    (any && points <= 1).then(|| text.parse().ok()).flatten()
}

/// The four characters that are space in XML.
pub fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

/// Cuts off what stands behind the point, as `int()`.
pub fn cut(value: f64) -> f64 {
    value.trunc()
}

/// The same as a whole number of the machine, with 0 for what is none, as the engines take places and indexes.
pub fn whole(value: f64) -> i64 {
    // A float to integer cast saturates and maps NaN to 0, which is exactly what is wanted.
    value as i64
}

/// Rounds to so many decimals (or tens, when negative), halves towards the greater number, on the decimal digits one sees.
pub fn round(value: f64, places: f64) -> f64 {
    if places.is_nan() {
        return f64::NAN;
    }
    let places = whole(places);
    if !value.is_finite() {
        return value;
    }
    match places {
        -30..=-1 => {
            let unit = 10f64.powi(places.unsigned_abs() as i32);
            (value / unit + 0.5).floor() * unit
        }
        0..=30 => round_digits(value, places as usize),
        _ => f64::NAN,
    }
}

fn round_digits(value: f64, places: usize) -> f64 {
    let text = value.abs().to_string();
    let (before, after) = text.split_once('.').unwrap_or((&text, ""));
    let Some(kept) = after.get(..places).filter(|_| after.len() > places) else {
        return value;
    };
    let rest = after.get(places..).unwrap_or_default();
    let first = rest.bytes().next().unwrap_or(b'0');
    let is_half = rest.trim_end_matches('0') == "5";
    let up = first >= b'5' && !(is_half && value < 0.0);
    let mut digits: Vec<u8> = before.bytes().chain(kept.bytes()).collect();
    if up {
        let mut carry = true;
        for digit in digits.iter_mut().rev() {
            if !carry {
                break;
            }
            carry = *digit == b'9';
            *digit = if carry { b'0' } else { *digit + 1 };
        }
        if carry {
            digits.insert(0, b'1');
        }
    }
    let point = digits.len() - places;
    let mut text: String = digits.iter().map(|digit| char::from(*digit)).collect();
    text.insert(point, '.');
    let rounded: f64 = text.parse().unwrap_or(f64::NAN);
    if value < 0.0 { -rounded } else { rounded }
}

/// `pow()` as the engines have it: unlike C, an exponent that is no number gives none, nor does one to the power of infinity.
pub fn power(base: f64, exponent: f64) -> f64 {
    if exponent.is_nan() || (base.abs() == 1.0 && exponent.is_infinite()) {
        return f64::NAN;
    }
    base.powf(exponent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_without_exponent_and_read_strictly() {
        assert_eq!(plain(1e21), "1000000000000000000000");
        assert_eq!(plain(1e-7), "0.0000001");
        assert_eq!(plain(-0.0), "0");
        assert_eq!(plain(0.1 + 0.2), "0.30000000000000004");
        for text in [
            "+5", "1e3", "0x10", "Infinity", "", "-", ".", "1,5", "1 2", "- 5", "5-", "1.2.3",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(" -.5\n"), Some(-0.5));
        assert_eq!(read("5."), Some(5.0));
    }

    #[test]
    fn halves_go_up_on_the_digits_one_sees() {
        for (value, places, expected) in [
            (2.5, 0.0, 3.0),
            (-2.5, 0.0, -2.0),
            (1.005, 2.0, 1.01),
            (-2.345, 2.0, -2.34),
            (1250.0, -2.0, 1300.0),
            (-1250.0, -2.0, -1200.0),
            (-1249.0, -2.0, -1200.0),
            (9.99, 1.0, 10.0),
            (99_999_999_999.5, 0.0, 100_000_000_000.0),
        ] {
            assert_eq!(round(value, places), expected, "{value} {places}");
        }
        assert!(round(1.0, 31.0).is_nan());
    }
}
