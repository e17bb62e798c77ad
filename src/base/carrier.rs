//! Folders that carry their files elsewhere: those of a service that synchronises them, and drives of another computer. Here they are told
//! by their names alone.

/// What carries the files of a folder elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// Microsoft OneDrive.
    OneDrive,
    /// Dropbox.
    Dropbox,
    /// Google Drive.
    GoogleDrive,
    /// Apple iCloud Drive.
    ICloud,
    /// A drive of another computer.
    Network,
}

impl Carrier {
    /// What a path says of itself. The services name their folders so, sometimes with the account behind it: `OneDrive - Ministry`.
    pub fn named(path: &str) -> Option<Carrier> {
        let of_part = |part: &str| {
            let part: String = part.to_lowercase();
            let bare: String = part.chars().filter(|c| c.is_alphanumeric()).collect();
            match bare.as_str() {
                "mobiledocuments" | "comappleclouddocs" => Some(Carrier::ICloud),
                _ if bare.starts_with("iclouddrive") => Some(Carrier::ICloud),
                _ if part.starts_with("onedrive") => Some(Carrier::OneDrive),
                _ if part.starts_with("dropbox") => Some(Carrier::Dropbox),
                _ if bare.starts_with("googledrive") => Some(Carrier::GoogleDrive),
                _ => None,
            }
        };
        // Another computer's folder is called so where drives have letters.
        let is_remote = path.starts_with("\\\\") && !path.starts_with("\\\\?\\");
        path.split(['/', '\\'])
            .find_map(of_part)
            .or(is_remote.then_some(Carrier::Network))
    }

    /// All of them.
    pub const ALL: [Carrier; 5] = [
        Carrier::OneDrive,
        Carrier::Dropbox,
        Carrier::GoogleDrive,
        Carrier::ICloud,
        Carrier::Network,
    ];

    /// As it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Carrier::OneDrive => "onedrive",
            Carrier::Dropbox => "dropbox",
            Carrier::GoogleDrive => "google_drive",
            Carrier::ICloud => "icloud",
            Carrier::Network => "network",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<Carrier> {
        Carrier::ALL
            .into_iter()
            .find(|carrier| carrier.as_str() == text)
    }

    /// What it calls itself; a drive of another computer has no name.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Carrier::OneDrive => Some("OneDrive"),
            Carrier::Dropbox => Some("Dropbox"),
            Carrier::GoogleDrive => Some("Google Drive"),
            Carrier::ICloud => Some("iCloud"),
            Carrier::Network => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_a_service_copies_is_known_by_its_name() {
        for (path, carrier) in [
            ("C:\\u\\OneDrive - Ministry\\fener", Carrier::OneDrive),
            ("/srv/u/Dropbox (Team)/visits", Carrier::Dropbox),
            ("/srv/u/Google Drive/x", Carrier::GoogleDrive),
            (
                "/srv/u/Library/Mobile Documents/com~apple~CloudDocs",
                Carrier::ICloud,
            ),
            ("C:\\u\\iCloudDrive", Carrier::ICloud),
            ("\\\\server\\visits", Carrier::Network),
        ] {
            assert_eq!(Carrier::named(path), Some(carrier), "{path}");
        }
    }

    #[test]
    fn a_folder_of_this_computer_and_a_stick_are_none() {
        for path in [
            "/srv/u/fener",
            "/media/u/ARCHIVE/exports",
            "E:\\fener-data",
            "\\\\?\\C:\\fener",
        ] {
            assert_eq!(Carrier::named(path), None, "{path}");
        }
    }
}
