//! Which folder the data are kept in, and where they can be kept as long as nobody has said where. Nothing is created here.

#![expect(
    clippy::disallowed_methods,
    reason = "part of the one place that asks the machine"
)]

use std::fs;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

use crate::base::time::Timestamp;
use crate::world::{Unreadable, World};

/// The variable that names the data folder when no argument does.
pub const DATA_VARIABLE: &str = "FENER_DATA";
/// The folder for data that travels with the program, on a stick or in a shared folder.
pub const BESIDE: &str = "fener-data";
/// The file that names the data folder chosen at the first start, in the folder of settings of the system.
pub const POINTER: &str = "data-folder";

/// Where data can be kept as long as nobody has said where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Beside the program, where that can be written.
    pub beside: Option<PathBuf>,
    /// The file that remembers another folder.
    pub pointer: PathBuf,
}

impl World {
    /// Finds the folders: an argument wins over `FENER_DATA`, that over a folder called `fener-data` beside the program, that over the
    /// folder chosen at the first start, and that over the folders of the system. A data folder of its own has the settings in it too,
    /// so that a stick with the program and that folder is complete and a trial leaves no trace elsewhere. A folder that was chosen and
    /// is not there is an error: a stick that is not put in must not look like an empty program. Nothing is created.
    pub fn system(data: Option<&Path>) -> Result<World, Unreadable> {
        let variable = std::env::var_os(DATA_VARIABLE).filter(|value| !value.is_empty());
        if let Some(folder) = data.map(Path::to_owned).or(variable.map(PathBuf::from)) {
            return Ok(World::within(folder));
        }
        if let Some(folder) = beside_the_program().filter(|folder| folder.is_dir()) {
            return Ok(World::within(folder));
        }
        let folders = etcetera::choose_base_strategy().map_err(|error| Unreadable {
            what: "HOME".to_owned(),
            reason: error.to_string(),
        })?;
        let (data, config) = (
            folders.data_dir().join("fener"),
            folders.config_dir().join("fener"),
        );
        let pointer = config.join(POINTER);
        if let Some(folder) = pointed(&pointer) {
            return match folder.is_dir() {
                true => Ok(World::within(folder)),
                false => Err(Unreadable {
                    what: folder.display().to_string(),
                    reason: String::new(),
                }),
            };
        }
        let beside = beside_the_program().filter(|folder| folder.parent().is_some_and(is_writable));
        Ok(World {
            data,
            config,
            choice: Some(Choice { beside, pointer }),
        })
    }

    /// A world with everything in one folder.
    pub fn within(folder: impl Into<PathBuf>) -> World {
        let data = folder.into();
        World {
            config: data.join("config"),
            data,
            choice: None,
        }
    }

    /// Where data can be kept, as long as nobody has said where; the usual place is [`data_folder`](World::data_folder).
    pub fn choice(&self) -> Option<&Choice> {
        self.choice.as_ref()
    }

    /// The same world once its usual place was chosen.
    #[must_use]
    pub fn settled(self) -> World {
        World {
            choice: None,
            ..self
        }
    }
}

/// The variable by which the program tells itself that it was locked, and when: milliseconds since 1970.
const LOCKED: &str = "FENER_LOCKED";
/// The variable by which it tells itself to give the terminal to the shell first.
const STOPPED: &str = "FENER_STOPPED";

impl World {
    /// When the program that had this place before was locked.
    pub fn locked_at(&self) -> Option<Timestamp> {
        self.variable(LOCKED)?.parse().ok().map(Timestamp)
    }

    /// Says whether the terminal goes to the shell before anything else.
    pub fn was_stopped(&self) -> bool {
        self.variable(STOPPED).is_some()
    }

    /// Begins the program anew in its own place, as it was called; nothing of its memory is left. Where the system cannot do that, a new
    /// one is begun and waited for, and this one has dropped what it held. Returns the status of that one, or nothing when none could
    /// begin.
    pub fn begin_anew(&self, at: Timestamp, stops: bool) -> Option<i32> {
        let mut again = std::process::Command::new(std::env::current_exe().ok()?);
        again
            .args(std::env::args_os().skip(1))
            .env(LOCKED, at.0.to_string());
        match stops {
            true => again.env(STOPPED, "1"),
            false => again.env_remove(STOPPED),
        };
        in_its_place(&mut again)
    }
}

#[cfg(unix)]
fn in_its_place(program: &mut std::process::Command) -> Option<i32> {
    use std::os::unix::process::CommandExt as _;
    // It returns only when it failed.
    drop(program.exec());
    None
}

#[cfg(not(unix))]
fn in_its_place(program: &mut std::process::Command) -> Option<i32> {
    program.status().ok()?.code()
}

/// Where data are kept that travel with the program.
fn beside_the_program() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    Some(program.parent()?.join(BESIDE))
}

/// The folder that a file names in its first line.
fn pointed(pointer: &Path) -> Option<PathBuf> {
    let text = fs::read_to_string(pointer).ok()?;
    let line = text.lines().next().map(str::trim)?;
    (!line.is_empty()).then(|| PathBuf::from(line))
}

/// Says whether files can be made in a folder, by the rights on it: nothing is tried, because a look must leave no trace.
#[cfg(unix)]
fn is_writable(folder: &Path) -> bool {
    rustix::fs::access(folder, rustix::fs::Access::WRITE_OK).is_ok()
}

#[cfg(not(unix))]
fn is_writable(folder: &Path) -> bool {
    fs::metadata(folder).is_ok_and(|about| !about.permissions().readonly())
}
