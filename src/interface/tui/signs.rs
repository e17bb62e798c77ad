//! Whether the signs that draw may be missing: on the old console of Windows, which takes them from one font alone, and where the language
//! of the system is none, so that nobody said that texts are Unicode.

/// Says whether the signs may be missing. `variable` looks into the environment.
pub fn may_lack_signs(is_windows: bool, variable: impl Fn(&str) -> Option<String>) -> bool {
    let text = |name: &str| variable(name).unwrap_or_default();
    if is_windows {
        // The new terminal says so, and so do the ones that come from elsewhere.
        let is_other = ["WT_SESSION", "TERM", "TERM_PROGRAM", "ConEmuPID"];
        return is_other.iter().all(|name| text(name).is_empty());
    }
    let mut said = ["LC_ALL", "LC_CTYPE", "LANG"].map(text).into_iter();
    let locale = said.find(|locale| !locale.is_empty()).unwrap_or_default();
    let locale = locale.to_ascii_lowercase().replace('-', "");
    !locale.contains("utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(is_windows: bool, variables: &[(&str, &str)]) -> bool {
        may_lack_signs(is_windows, |name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn a_language_without_unicode_is_asked() {
        assert!(asks(false, &[]));
        assert!(asks(false, &[("LANG", "C")]));
        assert!(asks(false, &[("LANG", "sq_AL.UTF-8"), ("LC_ALL", "POSIX")]));
        assert!(asks(false, &[("LC_CTYPE", "sr_RS.ISO-8859-5")]));
    }

    #[test]
    fn a_language_in_unicode_is_not() {
        assert!(!asks(false, &[("LANG", "C.UTF-8")]));
        assert!(!asks(false, &[("LC_ALL", ""), ("LANG", "mk_MK.utf8")]));
    }

    #[test]
    fn the_old_console_of_windows_is_asked_and_the_new_one_not() {
        assert!(asks(true, &[("LANG", "en_US.UTF-8")]));
        assert!(!asks(true, &[("WT_SESSION", "1f")]));
    }
}
