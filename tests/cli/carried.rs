//! A folder that carries its files to other computers is named by every command that writes into it.

use super::support::{Home, shelter};

#[test]
fn a_file_that_goes_into_a_folder_of_a_service_is_written_and_the_service_is_named() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    for (folder, name) in [("OneDrive - Office", "OneDrive"), ("Dropbox", "Dropbox")] {
        let folder = home.path().join(folder);
        std::fs::create_dir(&folder).unwrap();
        let ran = home.run(["backup", folder.to_str().unwrap()]);
        assert_eq!(ran.code, 0);
        assert!(
            ran.err.contains("A0308") && ran.err.contains(name),
            "{ran:?}"
        );
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    }
}

#[test]
fn a_folder_of_this_computer_is_not_named() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let ran = home.call("backup").done();
    assert!(!ran.err.contains("A0308"), "{ran:?}");
}
