//! Help, version, completions and the manual, and what is said to arguments that make no sense.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;

use fener::cli::COMMANDS;

use super::support::Home;

#[test]
fn help_names_every_command_and_what_each_status_means() {
    for (language, status) in [("en", "Exit status: 0"), ("sq", "Statusi i daljes: 0")] {
        let help = Home::new()
            .call(&format!("--language {language} --help"))
            .done();
        assert!(help.out.contains(status), "{}", help.out);
        for command in COMMANDS {
            let line = format!("  {} ", command.name);
            assert!(help.out.contains(&line), "{}", command.name);
        }
        assert!(help.out.lines().all(|line| line.chars().count() <= 200));
    }
}

#[test]
fn every_command_has_help_of_its_own_in_both_languages() {
    let home = Home::new();
    for command in COMMANDS {
        let english = home.call(&format!("{} --help", command.name)).done();
        let albanian = home.albanian(&format!("{} -h", command.name)).done();
        assert!(english.out.contains("Usage: fener"), "{}", english.out);
        assert!(
            albanian.out.contains("Përdorimi: fener"),
            "{}",
            albanian.out
        );
        // No word of clap's own is left over.
        for word in [
            "Usage",
            "OPTIONS",
            "Options",
            "Arguments",
            "Print",
            "possible values",
            "default:",
        ] {
            assert!(!albanian.out.contains(word), "{word}: {}", albanian.out);
        }
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    for flag in ["--version", "-V"] {
        let said = Home::new().call(flag).done().out;
        assert_eq!(said, format!("fener {}\n", env!("CARGO_PKG_VERSION")));
    }
}

#[test]
fn completions_for_every_shell_and_the_manual_name_every_command() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        for language in ["en", "sq"] {
            let words = format!("--language {language} completions {shell}");
            let script = home.call(&words).done().out;
            for command in COMMANDS {
                assert!(script.contains(command.name), "{shell}: {}", command.name);
            }
        }
    }
    let manual = home.call("man").done().out;
    assert!(manual.contains(".TH fener 1"), "{manual}");
    for command in COMMANDS {
        let name = format!("fener\\-{}", command.name);
        assert!(manual.contains(&name), "{name}");
    }
    assert!(home.albanian("man").done().out.contains("Listo pyetësorët"));
}

#[test]
fn bash_takes_the_completions_it_is_given() {
    let home = Home::new();
    if home.script("command -v bash").code != 0 {
        return;
    }
    let script = r#"bash -c 'source <("$FENER" completions bash) && COMP_WORDS=(fener ex) COMP_CWORD=1 && _fener fener ex fener && echo "${COMPREPLY[@]}"'"#;
    assert_eq!(home.script(script).out.trim(), "export");
}

#[test]
fn arguments_that_make_no_sense_are_refused_with_what_could_be_given() {
    let home = Home::new();
    for (words, code, hint) in [
        ("lst", "A0101", "list"),
        ("list --jsn", "A0102", "--json"),
        ("export", "A0103", "--help"),
        ("export x --out y", "A0103", "--help"),
        ("export x --out y --format", "A0103", "--help"),
        ("list surplus", "A0102", "--help"),
        ("schema --language en --language en", "A0104", "--help"),
        ("export x --format jsno --out y", "A0105", "json"),
        ("completions fisch", "A0105", "fish"),
        ("check --explain A9999", "A0107", "four digits"),
        ("show servics", "A0203", "services"),
        ("check nowhere", "A0202", "fener list"),
    ] {
        let ran = home.call(words).refused(2, code);
        assert!(ran.err.contains(hint), "{words}: {}", ran.err);
        if words.contains("--language") {
            continue;
        }
        let albanian = home.albanian(words);
        assert!(albanian.err.starts_with("gabim["), "{}", albanian.err);
        assert!(albanian.err.contains("= ndihmë: "), "{}", albanian.err);
    }
}

#[test]
fn an_unknown_language_is_said_and_the_work_is_done_all_the_same() {
    let ran = Home::new().call("--language xx schema");
    assert_eq!(ran.code, 0);
    assert!(ran.err.starts_with("warning[A0106]"), "{}", ran.err);
    assert!(ran.json().is_object());
}

#[test]
fn arguments_that_are_no_text_are_refused_and_a_path_that_is_none_is_taken() {
    let home = Home::new();
    let bytes = OsStr::from_bytes(b"\xff\xfe");
    home.run([OsStr::new("show"), bytes]).refused(2, "A0105");
    home.run([bytes]).refused(2, "A0101");
    let ran = home.run([OsStr::new("--language"), bytes, OsStr::new("list")]);
    assert_eq!(ran.code, 2, "{ran:?}");
    let folder = OsStr::from_bytes(b"--data=data-\xff");
    home.run([folder, OsStr::new("list")]).done();
}

#[test]
fn without_a_terminal_and_without_a_command_it_says_what_to_do() {
    let ran = Home::new().call("");
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("fener --help"), "{}", ran.err);
}

#[test]
fn where_the_system_names_no_folder_only_what_needs_one_fails() {
    let home = Home::new();
    let bare = |words: &str| home.script(&format!("env -u FENER_DATA -u HOME \"$FENER\" {words}"));
    bare("--help").done();
    bare("--data here list").done();
    // The system may still know the home of the user.
    let ran = bare("list");
    assert!(ran.code == 0 || ran.err.contains("--data"), "{ran:?}");
}

#[test]
fn arguments_stand_in_the_help_in_the_order_in_which_they_are_typed() {
    let help = Home::new().call("show --help").done().out;
    let place = |word: &str| help.rfind(word).unwrap();
    assert!(place("  <ID>") < place("  [PART]"), "{help}");
    let words = Home::new().call("translate --help").done().out;
    let place_of = |word: &str| words.rfind(word).unwrap();
    assert!(
        place_of("  <ACTION>") < place_of("  <ID|FOLDER|FILE>"),
        "{words}"
    );
    assert!(place("--json") < place("--data"), "{help}");
}
