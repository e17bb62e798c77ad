//! The folders of the program, as the user knows them: where the data lie, and where files go.

use crate::base::carrier::Carrier;

/// Where things are kept, as the user knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folders {
    /// The folder with the data.
    pub data: String,
    /// What carries the folder with the data to other computers, if anything does.
    pub carrier: Option<Carrier>,
    /// The folder into which exports go where no other was chosen.
    pub exports: String,
    /// The folder into which backups go where no other was chosen.
    pub backups: String,
}
