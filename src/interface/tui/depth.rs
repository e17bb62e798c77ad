//! How many colours the screen has. The command line decides, then the look somebody chose, then `NO_COLOR`, then what the terminal says
//! of itself in the environment. The terminal is never asked: an answer may never come.

use crate::base::settings::Look;
use crate::interface::ui::palette::Depth;

/// How many colours the screen has in each look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depths {
    /// With the usual look, which nobody has to choose.
    usual: Depth,
    /// With a look that was chosen.
    chosen: Depth,
}

impl Depths {
    /// From the environment, into which `variable` looks, and what the command line says about colours.
    pub fn of(variable: impl Fn(&str) -> Option<String>, asked: Option<bool>) -> Depths {
        let terminal = terminal(&variable);
        let wants_none = variable("NO_COLOR").is_some_and(|value| !value.is_empty());
        match asked {
            Some(false) => Depths::all(Depth::Mono),
            // A terminal that says little of itself is taken to have the fixed colours, because somebody says so.
            Some(true) if matches!(terminal, Depth::Sixteen | Depth::Mono) => {
                Depths::all(Depth::Indexed)
            }
            Some(true) => Depths::all(terminal),
            None => Depths {
                usual: if wants_none { Depth::Mono } else { terminal },
                chosen: terminal,
            },
        }
    }

    fn all(depth: Depth) -> Depths {
        Depths {
            usual: depth,
            chosen: depth,
        }
    }

    /// How many colours there are in a look.
    pub fn at(self, look: Look) -> Depth {
        match look == Look::default() {
            true => self.usual,
            false => self.chosen,
        }
    }
}

/// How many colours the terminal shows.
fn terminal(variable: &impl Fn(&str) -> Option<String>) -> Depth {
    let text = |name: &str| variable(name).unwrap_or_default().to_ascii_lowercase();
    let term = text("TERM");
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

    fn depths(variables: &[(&str, &str)], asked: Option<bool>) -> Depths {
        let variable = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        Depths::of(variable, asked)
    }

    fn of(variables: &[(&str, &str)]) -> Depth {
        depths(variables, None).at(Look::Dark)
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

    #[test]
    fn the_command_line_goes_before_the_chosen_look_and_that_before_the_environment() {
        let variables = [("TERM", "xterm-256color"), ("NO_COLOR", "1")];
        for (asked, usual, chosen) in [
            (None, Depth::Mono, Depth::Indexed),
            (Some(false), Depth::Mono, Depth::Mono),
            (Some(true), Depth::Indexed, Depth::Indexed),
        ] {
            let depths = depths(&variables, asked);
            assert_eq!(depths.at(Look::Dark), usual, "{asked:?}");
            assert_eq!(depths.at(Look::ContrastLight), chosen, "{asked:?}");
        }
        let depths = depths(&[("TERM", "linux")], Some(true));
        assert_eq!(depths.at(Look::Dark), Depth::Indexed);
    }
}
