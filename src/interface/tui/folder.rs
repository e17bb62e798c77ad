//! A folder that somebody typed: whether exports can be written into it is tried, and not guessed from what the system says of it.

use std::path::{Path, PathBuf};

use crate::text::i18n::keys::looks as say;
use crate::text::i18n::phrase::Phrase;

/// Tries to write into a folder and leaves nothing there; its whole path, or why it takes no exports. A folder is never made: a stick
/// that is not put in must not become a folder of that name.
pub fn tried(typed: &str, home: Option<&Path>) -> Result<String, Phrase> {
    let typed = typed.trim();
    let path = whole(typed, home).ok_or_else(say::folder_not_whole)?;
    let shown = path.display().to_string();
    if !path.is_dir() {
        return Err(say::no_folder(shown));
    }
    let tried = tempfile::Builder::new()
        .prefix(".fener")
        .tempfile_in(&path)
        .and_then(tempfile::NamedTempFile::close);
    match tried {
        Ok(()) => Ok(shown),
        Err(error) => Err(say::folder_refuses(shown, error.to_string())),
    }
}

/// The whole path; `~` is the home folder. A path that begins nowhere would mean another folder at every start.
pub(super) fn whole(typed: &str, home: Option<&Path>) -> Option<PathBuf> {
    let path = match typed.strip_prefix('~') {
        Some(rest) => home?.join(rest.trim_start_matches(['/', '\\'])),
        None => PathBuf::from(typed),
    };
    path.is_absolute().then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_takes_files_is_told_by_its_whole_path_and_left_empty() {
        let home = tempfile::tempdir().unwrap();
        let stick = home.path().join("stick");
        std::fs::create_dir(&stick).unwrap();
        let wanted = Ok(stick.display().to_string());
        let typed = format!(" {} ", stick.display());
        assert_eq!(tried(&typed, None), wanted);
        assert_eq!(tried("~/stick", Some(home.path())), wanted);
        assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 0);
    }

    #[test]
    fn a_folder_that_is_not_there_is_refused_and_not_made() {
        let home = tempfile::tempdir().unwrap();
        let missing = home.path().join("stick");
        let shown = missing.display().to_string();
        assert_eq!(tried(&shown, None), Err(say::no_folder(&shown)));
        assert!(!missing.exists());
        let file = home.path().join("file");
        std::fs::write(&file, "").unwrap();
        let shown = file.display().to_string();
        assert_eq!(tried(&shown, None), Err(say::no_folder(&shown)));
    }

    #[test]
    fn a_path_that_begins_nowhere_is_refused() {
        for typed in ["exports", "", "../stick", "~/stick"] {
            assert_eq!(tried(typed, None), Err(say::folder_not_whole()));
        }
    }
}
