//! A language beside a questionnaire is no part of it: the questionnaire stays the same thing on every computer, and a word that is put
//! right in the file is right in sessions that were begun before.

use fener::text::i18n::locale::Locale;

use super::croatian;
use crate::cli::support::{Home, shelter};
use crate::terminal::window::Window;

fn listed(home: &Home) -> serde_json::Value {
    let list = home.call("list --json").done().json();
    let all = list["questionnaires"].as_array().unwrap().clone();
    let services = all.into_iter().find(|one| one["id"] == "services");
    services.unwrap()
}

#[test]
fn two_computers_with_other_languages_of_their_own_have_the_same_questionnaire() {
    let (with, without) = (croatian(), Home::new());
    with.file(
        "questionnaires/services/sq.ftl",
        "### status: draft\n\nsv_pro_service_type = Tjetër\n",
    );
    let digest = |home: &Home| listed(home)["digest"].as_str().unwrap().to_owned();
    assert_eq!(digest(&with), digest(&without));
    let shown = with.albanian("show services 0.01").done().out;
    assert!(shown.contains("Tjetër"), "{shown}");
}

#[test]
fn a_session_that_is_kept_speaks_the_language_as_it_is_written_today() {
    let home = croatian();
    home.session(1, "HR-01", &shelter());
    let told = |home: &Home| {
        let out = home.call("score HR-01 --explain --language hr").done().out;
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let before = told(&home);
    assert!(!before.contains("Ima li dovoljno hrane?"), "{before}");
    home.file(
        "questionnaires/services/hr.ftl",
        "### status: draft\n\nsv_acc_food = Ima li dovoljno hrane?\n",
    );
    let after = told(&home);
    assert!(after.contains("Ima li dovoljno hrane?"), "{after}");
}

#[test]
fn what_a_language_beside_a_questionnaire_was_made_from_is_recorded_beside_it() {
    let home = croatian();
    let counted = |home: &Home| {
        let list = home.call("languages --json").done().json();
        let all = list["languages"].as_array().unwrap().clone();
        let is_it =
            |one: &serde_json::Value| one["language"] == "hr" && one["package"] == "services";
        all.into_iter().find(is_it).unwrap()
    };
    let before = counted(&home);
    assert_ne!(before["not_recorded"], 0, "{before}");
    home.call("translate note services --language hr --into questionnaires/services")
        .done();
    let after = counted(&home);
    assert_eq!(after["not_recorded"], 0, "{after}");
}

#[test]
fn a_session_that_is_gone_on_with_speaks_the_language_as_it_is_written_today() {
    let home = croatian();
    home.session_in(Locale::parse("hr").unwrap(), 1, "HR-01", &shelter());
    home.file(
        "questionnaires/services/hr.ftl",
        "### status: draft\n\npro-title = O ovoj kući\n",
    );
    home.file("config/settings.toml", "language = \"hr\"\n");
    let mut window = Window::fener(home.path());
    window.until("HR-01");
    window.press("1");
    window.until("O ovoj kući");
}
