//! Classes of characters: Java's shorthands and names in the words of the linear engine.

/// A shorthand such as `\d` without its backslash; in Java all of them mean ASCII.
pub fn shorthand(letter: char) -> Option<&'static str> {
    Some(match letter {
        'd' => "[0-9]",
        'D' => "[^0-9]",
        'w' => "[a-zA-Z0-9_]",
        'W' => "[^a-zA-Z0-9_]",
        's' => "[ \\t\\n\\x0B\\f\\r]",
        'S' => "[^ \\t\\n\\x0B\\f\\r]",
        'h' => "[ \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]",
        'v' => "[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]",
        _ => return None,
    })
}

/// A named class, `\p{name}` or, negated, `\P{name}`.
pub fn named(name: &str, negated: bool) -> String {
    let inside = match name {
        "Lower" => "a-z",
        "Upper" => "A-Z",
        "ASCII" => "\\x00-\\x7F",
        "Alpha" => "a-zA-Z",
        "Digit" => "0-9",
        "Alnum" => "a-zA-Z0-9",
        "Punct" => "!-/:-@\\[-`{-~",
        "Graph" => "!-~",
        "Print" => " -~",
        "Blank" => " \\t",
        "Cntrl" => "\\x00-\\x1F\\x7F",
        "XDigit" => "0-9a-fA-F",
        "Space" => " \\t\\n\\x0B\\f\\r",
        "javaLowerCase" => "\\p{Lowercase}",
        "javaUpperCase" => "\\p{Uppercase}",
        "javaLetter" => "\\p{L}",
        "javaDigit" => "\\p{Nd}",
        "javaWhitespace" | "IsWhite_Space" => "\\p{White_Space}",
        _ => "",
    };
    let sign = if negated { "^" } else { "" };
    if inside.is_empty() {
        let name = name.strip_prefix("Is").unwrap_or(name);
        let letter = if negated { 'P' } else { 'p' };
        return format!("\\{letter}{{{name}}}");
    }
    format!("[{sign}{inside}]")
}

/// A literal character inside of brackets.
pub fn literal(c: char) -> String {
    if c.is_alphanumeric() || !c.is_ascii() {
        c.to_string()
    } else {
        format!("\\x{:02X}", u32::from(c))
    }
}
