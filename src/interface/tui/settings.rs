//! The settings file: what a user chose for this computer, in the folder for settings. Only what was chosen stands in it. A file that cannot
//! be read is said and never an end; it stays as it is until the user changes a setting.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::base::settings::{COVER_AFTER, Glyphs, Look, Settings};

/// The file in the data folder.
pub fn path(folder: &Path) -> PathBuf {
    folder.join("settings.toml")
}

/// Reads the settings; a file that is not there is one in which nothing was chosen. The second value says that it could not be read
/// or understood whole; what was understood counts.
pub fn read(folder: &Path) -> (Settings, bool) {
    match fs::read_to_string(path(folder)) {
        Ok(text) => parse(&text),
        Err(error) => (Settings::default(), error.kind() != io::ErrorKind::NotFound),
    }
}

/// Writes the settings beside the file and puts them in its place, so that there is always a whole one.
pub fn keep(folder: &Path, settings: &Settings) -> io::Result<()> {
    make_private_folder(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(".settings")
        .tempfile_in(folder)?;
    file.write_all(print(settings).as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path(folder))?;
    // Only a power cut could tell the difference, and a setting can be chosen again.
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .unwrap_or_default();
    Ok(())
}

/// Makes a folder that only its owner may enter.
pub fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

fn parse(text: &str) -> (Settings, bool) {
    let Ok(table) = text.parse::<Table>() else {
        return (Settings::default(), true);
    };
    let mut settings = Settings::default();
    let mut all_understood = true;
    for (key, value) in &table {
        all_understood &= take(&mut settings, key, value);
    }
    (settings, !all_understood)
}

/// Takes one setting; `false` when its value means nothing. A key that is not known belongs to a newer program and is passed over.
fn take(settings: &mut Settings, key: &str, value: &Value) -> bool {
    let text = value.as_str();
    match key {
        "language" => settings.language = text.map(str::to_owned),
        "second_language" => settings.second_language = text.map(str::to_owned),
        "look" => match text.and_then(Look::parse) {
            Some(look) => settings.look = look,
            None => return false,
        },
        "glyphs" => match text {
            Some("blocks") => settings.glyphs = Glyphs::Blocks,
            Some("ascii") => settings.glyphs = Glyphs::Ascii,
            _ => return false,
        },
        "always_wait" | "plain" | "large" | "guided" => match value.as_bool() {
            Some(is_on) => *switch(settings, key) = is_on,
            None => return false,
        },
        "cover_after" => match value.as_integer().and_then(minutes) {
            Some(minutes) => settings.cover_after = minutes,
            None => return false,
        },
        "exports" => settings.exports = text.map(str::to_owned),
        "backups" => settings.backups = text.map(str::to_owned),
        _ => return true,
    }
    !matches!(key, "language" | "second_language" | "exports" | "backups") || text.is_some()
}

/// Minutes that are on offer.
fn minutes(value: i64) -> Option<u16> {
    let minutes = u16::try_from(value).ok()?;
    COVER_AFTER.contains(&minutes).then_some(minutes)
}

/// The setting of that name that is on or off.
fn switch<'a>(settings: &'a mut Settings, key: &str) -> &'a mut bool {
    match key {
        "plain" => &mut settings.plain,
        "large" => &mut settings.large,
        "guided" => &mut settings.guided,
        _ => &mut settings.always_wait,
    }
}

fn print(settings: &Settings) -> String {
    let usual = Settings::default();
    let mut table = Table::new();
    let mut put = |key: &str, value: Value| drop(table.insert(key.to_owned(), value));
    if let Some(tag) = &settings.language {
        put("language", Value::from(tag.as_str()));
    }
    if let Some(tag) = &settings.second_language {
        put("second_language", Value::from(tag.as_str()));
    }
    if settings.look != usual.look {
        put("look", Value::from(settings.look.as_str()));
    }
    if settings.glyphs != usual.glyphs {
        put("glyphs", Value::from("ascii"));
    }
    for (key, is_on) in [
        ("always_wait", settings.always_wait),
        ("plain", settings.plain),
        ("large", settings.large),
        ("guided", settings.guided),
    ] {
        if is_on {
            put(key, Value::from(is_on));
        }
    }
    if settings.cover_after != usual.cover_after {
        put("cover_after", Value::from(i64::from(settings.cover_after)));
    }
    if let Some(folder) = &settings.exports {
        put("exports", Value::from(folder.as_str()));
    }
    if let Some(folder) = &settings.backups {
        put("backups", Value::from(folder.as_str()));
    }
    table.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen() -> Settings {
        Settings {
            language: Some("sq".to_owned()),
            second_language: Some("en".to_owned()),
            look: Look::ContrastLight,
            glyphs: Glyphs::Ascii,
            always_wait: true,
            plain: true,
            large: true,
            guided: true,
            cover_after: 10,
            exports: Some("/media/stick/exports".to_owned()),
            backups: Some("/media/stick".to_owned()),
        }
    }

    #[test]
    fn what_was_chosen_comes_back_and_nothing_else_is_written() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()), (Settings::default(), false));
        for settings in [chosen(), Settings::default()] {
            keep(folder.path(), &settings).unwrap();
            assert_eq!(read(folder.path()), (settings, false));
        }
        assert_eq!(fs::read_to_string(path(folder.path())).unwrap(), "");
    }

    #[test]
    fn a_broken_file_is_said_and_what_is_readable_counts() {
        assert_eq!(parse("look = "), (Settings::default(), true));
        let (settings, broken) = parse("language = 'mk'\nlook = 'pink'\nfrom_a_newer_program = 1");
        assert_eq!((settings.language.as_deref(), broken), (Some("mk"), true));
        assert_eq!(
            parse("from_a_newer_program = 1"),
            (Settings::default(), false)
        );
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("data");
        keep(&folder, &chosen()).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&path(&folder))), (0o700, 0o600));
    }
}
