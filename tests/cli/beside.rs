//! A program on a stick keeps its data beside it, if there is a folder for them.

use std::process::Command;

use crate::cli::support::FENER;

#[test]
fn a_folder_beside_the_program_holds_data_and_settings() {
    let stick = tempfile::tempdir().unwrap();
    let program = stick.path().join("fener");
    std::fs::copy(FENER, &program).unwrap();
    let config = stick.path().join("fener-data/config");
    let usual = stick.path().join("usual");
    let said = || {
        let mut call = Command::new(&program);
        call.arg("--help")
            .env_remove("FENER_DATA")
            .env("HOME", &usual);
        for variable in ["XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
            call.env_remove(variable);
        }
        let out = call.env("LC_ALL", "C.UTF-8").output().unwrap();
        String::from_utf8(out.stdout).unwrap()
    };
    let before = said();
    std::fs::create_dir_all(&config).unwrap();
    std::fs::write(config.join("settings.toml"), "language = \"sq\"\n").unwrap();
    assert!(!before.contains("Përdorimi"), "{before}");
    assert!(said().contains("Përdorimi"), "{}", said());
}
