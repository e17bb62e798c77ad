//! How many colours the terminal shows, from what it says of itself in the environment. It is never asked: an answer may never come.

use crate::interface::ui::palette::Depth;

/// How many colours the terminal shows. `variable` looks into the environment.
pub fn depth(variable: impl Fn(&str) -> Option<String>) -> Depth {
    let text = |name: &str| variable(name).unwrap_or_default().to_ascii_lowercase();
    let term = text("TERM");
    if !text("NO_COLOR").is_empty() {
        return Depth::Mono;
    }
    if matches!(text("COLORTERM").as_str(), "truecolor" | "24bit")
        || term.ends_with("-direct")
        || !text("WT_SESSION").is_empty()
    {
        return Depth::True;
    }
    if term.contains("256color")
        || matches!(
            term.as_str(),
            "alacritty" | "xterm-kitty" | "xterm-ghostty" | "foot" | "wezterm"
        )
    {
        return Depth::Indexed;
    }
    if matches!(
        term.as_str(),
        "vt52" | "vt100" | "vt102" | "vt220" | "vt320" | "vt420"
    ) || term.ends_with("-m")
        || term.ends_with("-mono")
    {
        return Depth::Mono;
    }
    // A console without the variable paints all of them; a terminal without it is better trusted with few.
    if term.is_empty() && cfg!(windows) {
        Depth::True
    } else {
        Depth::Sixteen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Depth {
        depth(|name| {
            variables
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn a_terminal_is_taken_at_its_word() {
        assert_eq!(
            of(&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")]),
            Depth::True
        );
        assert_eq!(of(&[("TERM", "xterm-256color")]), Depth::Indexed);
        assert_eq!(of(&[("TERM", "tmux-256color")]), Depth::Indexed);
        assert_eq!(of(&[("TERM", "linux")]), Depth::Sixteen);
        assert_eq!(of(&[("TERM", "vt220")]), Depth::Mono);
    }

    #[test]
    fn who_wants_no_colours_gets_none() {
        assert_eq!(
            of(&[
                ("TERM", "xterm-256color"),
                ("COLORTERM", "truecolor"),
                ("NO_COLOR", "1")
            ]),
            Depth::Mono
        );
        assert_eq!(
            of(&[("TERM", "xterm-256color"), ("NO_COLOR", "")]),
            Depth::Indexed
        );
    }
}
