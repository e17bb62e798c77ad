//! Letters that were copied by hand from paper: Crockford's Base 32, which has no letters that can be taken for each other, typed on a Latin
//! keyboard or on a Cyrillic one. Whoever types on a Cyrillic keyboard looks for the letter by its shape or by its key, and nobody can tell
//! which; so there are two readings, and the one that fits is meant.

use crate::base::secret::Secret;

/// What was typed, by the shapes of the letters and by their keys on the Serbian and Macedonian keyboards. What is no letter and no digit
/// is left out.
pub fn readings(typed: &str) -> [Secret; 2] {
    let read = |of: fn(char) -> char| {
        let signs = typed.chars().filter(|sign| sign.is_alphanumeric());
        let upper = signs.map(|sign| sign.to_uppercase().next().unwrap_or(sign));
        let mut read = Secret::default();
        upper
            .map(of)
            .map(unmistaken)
            .for_each(|letter| read.push(letter));
        read
    };
    [read(by_shape), read(by_key)]
}

/// The Latin letter that looks the same.
fn by_shape(letter: char) -> char {
    match letter {
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'І' => 'I',
        'Ј' => 'J',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Ѕ' => 'S',
        'Т' => 'T',
        'Х' => 'X',
        other => other,
    }
}

/// The Latin letter on the same key.
fn by_key(letter: char) -> char {
    match letter {
        'Љ' => 'Q',
        'Њ' => 'W',
        'Е' => 'E',
        'Р' => 'R',
        'Т' => 'T',
        'З' => 'Z',
        'У' => 'U',
        'И' => 'I',
        'О' => 'O',
        'П' => 'P',
        'А' => 'A',
        'С' => 'S',
        'Д' => 'D',
        'Ф' => 'F',
        'Г' => 'G',
        'Х' => 'H',
        'Ј' => 'J',
        'К' => 'K',
        'Л' => 'L',
        'Ѕ' => 'Y',
        'Џ' => 'X',
        'Ц' => 'C',
        'В' => 'V',
        'Б' => 'B',
        'Н' => 'N',
        'М' => 'M',
        other => other,
    }
}

/// Letters that are not among those written down stand for the digit they look like.
fn unmistaken(letter: char) -> char {
    match letter {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_on_a_cyrillic_keyboard_is_read_by_shape_and_by_key() {
        let [shape, key] = readings("тма0-љгм4");
        assert_eq!(key.reveal(), "TMA0QGM4");
        assert!(shape != key);
        let [shape, _] = readings("АХ о4");
        assert_eq!(shape.reveal(), "AX04");
    }

    #[test]
    fn on_a_latin_keyboard_both_readings_are_the_same() {
        let [shape, key] = readings("k7ql 0oi1");
        assert_eq!(shape.reveal(), "K7Q10011");
        assert!(shape == key);
    }
}
