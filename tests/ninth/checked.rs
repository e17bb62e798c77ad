//! The user's own texts of the interface are checked: each problem has a code, a file, a line, something underlined, and a mend.

use super::croatian;
use crate::cli::support::{Home, Ran};

/// Problems in the short form: the code and the place.
fn problems(ran: &Ran) -> Vec<(String, String, u64)> {
    let list = ran.json();
    let list = list["diagnostics"].as_array().unwrap().clone();
    list.iter()
        .map(|one| {
            let label = &one["labels"][0];
            assert!(!one["hints"].as_array().unwrap().is_empty(), "{one}");
            let file = label["file"].as_str().unwrap();
            let file = file.rsplit("/locales/").next().unwrap().to_owned();
            let code = one["code"].as_str().unwrap().to_owned();
            (code, file, label["line"].as_u64().unwrap())
        })
        .collect()
}

#[test]
fn a_language_that_is_only_begun_is_said_to_lack_texts_and_nothing_else_is_wrong() {
    let home = croatian();
    let ran = home.call("check interface --json");
    assert_eq!(ran.code, 1, "{ran:?}");
    let found = problems(&ran);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].0.as_str(), found[0].2), ("T0102", 1));
    let said = home.call("check interface").out;
    assert!(
        said.contains("phrases of the interface are not written in “hr”"),
        "{said}"
    );
    assert!(
        said.contains("fener translate export interface --language hr"),
        "{said}"
    );
    // Without a target it is checked with everything else.
    assert!(home.call("check").out.contains("are not written in “hr”"));
}

#[test]
fn without_texts_of_the_users_own_there_is_nothing_wrong() {
    let home = Home::new();
    assert!(
        home.call("check interface")
            .done()
            .out
            .contains("No problems")
    );
}

#[test]
fn every_kind_of_mistake_has_its_code_place_and_mend() {
    let home = Home::new();
    home.file(
        "locales/languages.toml",
        "[[language]]\ntag = \"hr\"\nnmae = \"Hrvatski\"\nfallback = [\"bs\", \"sv\"]\n",
    );
    home.file(
        "locales/hr/home.ftl",
        "### status: draft\n\nhome-new = Nova procjena\nhome-neww = Nova\nhome-period = od { $from } do { $until }\nkey-menu = izbornik\nhome-signed = Potpisani zapisi ({ $count )\nhome-start = Započni\n",
    );
    home.file(
        "locales/hr/key.ftl",
        "key-menu = izbornik\nkey-menu = meni\n",
    );
    home.file(
        "locales/hr/hom.ftl",
        "### status: draft\n\nhome-title = Fener\n",
    );
    home.file(
        "locales/HR_hr/home.ftl",
        "### status: draft\n\nhome-title = Fener\n",
    );
    let folder = home.path().join("locales");
    let folder = folder.to_str().unwrap();
    let ran = home.run(["check", folder, "--json"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let mut found = problems(&ran);
    found.sort();
    let wanted = [
        ("P0009", "hr/hom.ftl", 1),
        ("P0101", "languages.toml", 3),
        ("P0109", "HR_hr/home.ftl", 1),
        ("P0109", "languages.toml", 4),
        ("T0101", "hr/home.ftl", 7),
        ("T0106", "hr/key.ftl", 2),
        ("T0109", "hr/key.ftl", 1),
    ];
    let wanted: Vec<(String, String, u64)> = wanted
        .into_iter()
        .map(|(code, file, line)| (code.to_owned(), file.to_owned(), line))
        .collect();
    assert_eq!(found, wanted, "{}", ran.out);
    let said = home.run(["check", folder]).out;
    for words in [
        "-->",
        "^^^^",
        "The nearest name is “name”",
        "The nearest name is “home”",
        "The language “sv” is not known",
        "Name the folder after a language",
    ] {
        assert!(said.contains(words), "{words}:\n{said}");
    }
}

#[test]
fn keys_that_the_program_does_not_know_and_arguments_it_does_not_give_are_named() {
    let home = Home::new();
    home.file(
        "locales/sq/home.ftl",
        "### status: draft\n\nhome-neww = I ri\nhome-period = nga { $from } deri { $until }\nkey-menu = meny\nhome-new = I ri\n    .help = ndihmë\nhome-title = Fener { $name }\n",
    );
    let ran = home.call("check interface --json");
    let found = problems(&ran);
    let codes: Vec<(&str, u64)> = found
        .iter()
        .map(|(code, _, line)| (code.as_str(), *line))
        .collect();
    assert_eq!(
        codes,
        [
            ("T0103", 3),
            ("T0107", 4),
            ("T0103", 5),
            ("T0105", 7),
            ("T0107", 8)
        ],
        "{}",
        ran.out
    );
    let said = home.call("check interface").out;
    for words in [
        "The program has no phrase “home-neww”.",
        "The nearest name is “home-new”.",
        "Use these: from and to.",
        "It belongs into “key.ftl”.",
        "Use none: the English text has none.",
    ] {
        assert!(said.contains(words), "{words}:\n{said}");
    }
    // A mended text of a language that the program has lacks nothing: the others are the program's.
    assert!(!said.contains("are not written in"), "{said}");
    // In the user's language, of the program's own words.
    let albanian = home.albanian("check interface").out;
    assert!(
        albanian.contains("Programi nuk ka frazë “home-neww”."),
        "{albanian}"
    );
}

#[test]
fn one_language_or_one_file_of_it_can_be_checked_alone() {
    let home = croatian();
    home.file(
        "locales/nl/home.ftl",
        "### status: draft\n\nhome-gone = weg\n",
    );
    let at = |name: &str| home.path().join(name).to_str().unwrap().to_owned();
    let croatian = home.run(["check", &at("locales/hr")]).out;
    assert!(croatian.contains("not written in “hr”"), "{croatian}");
    assert!(!croatian.contains("home-gone"), "{croatian}");
    let dutch = home.run(["check", &at("locales/nl/home.ftl")]).out;
    assert!(dutch.contains("home-gone"), "{dutch}");
    assert!(!dutch.contains("“hr”"), "{dutch}");
}

#[test]
fn a_language_that_a_folder_adds_to_a_questionnaire_is_checked_with_it() {
    let home = croatian();
    let folder = home.path().join("questionnaires/services");
    let said = home.run(["check", folder.to_str().unwrap()]).out;
    assert!(
        said.contains("“hr.ftl” has no text “sv_pro_operator”"),
        "{said}"
    );
    home.file(
        "questionnaires/services/hr.ftl",
        "### status: draft\n\nsv_pro_operator = Tko\nsv_nothing = x\n",
    );
    let said = home.call("check services").out;
    assert!(said.contains("sv_nothing"), "{said}");
}

#[test]
fn an_added_language_that_cannot_be_read_is_named_and_costs_nothing_else() {
    let latin2 = b"### status: draft\n\nsv_pro_operator = Slu\xbeba\n".to_vec();
    let deep = format!("### status: draft\n\na = {}\n", "{".repeat(5_000)).into_bytes();
    for (bytes, code) in [(latin2, "P0003"), (deep, "T0112")] {
        let home = Home::new();
        home.file("questionnaires/services/hr.ftl", &bytes);
        home.file("questionnaires/services/sq.ftl", &bytes);
        let ran = home.call("check services --json");
        let found = ran.json();
        let found = found["diagnostics"].as_array().unwrap();
        let of: Vec<(&str, &str)> = found
            .iter()
            .map(|one| {
                let severity = one["severity"].as_str().unwrap();
                (one["code"].as_str().unwrap(), severity)
            })
            .collect();
        assert_eq!(of, [(code, "warning"); 2], "{}", ran.out);
        let file = found[0]["labels"][0]["file"].as_str().unwrap();
        let own = home.path().join("questionnaires/services/hr.ftl");
        assert_eq!(file, own.to_str().unwrap());
        // It is asked as without the file, in Albanian in the program's own words.
        let shown = home.albanian("show services 0.01").done().out;
        let without = Home::new().albanian("show services 0.01").done().out;
        assert_eq!(shown, without);
    }
}

#[test]
fn a_file_is_checked_by_its_name_alone_from_inside_of_its_folder() {
    let home = croatian();
    let said = home
        .script("cd questionnaires/services && \"$FENER\" check hr.ftl")
        .out;
    assert!(
        said.contains("“hr.ftl” has no text “sv_pro_operator”"),
        "{said}"
    );
}

#[test]
fn a_language_without_a_tag_is_shown_how_to_write_one() {
    let home = Home::new();
    home.file(
        "locales/languages.toml",
        "[[language]]\nname = \"Hrvatski\"\n",
    );
    let said = home.call("check interface").out;
    assert!(said.contains("tag = \"hr\""), "{said}");
}
