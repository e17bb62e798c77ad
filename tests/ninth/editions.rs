//! A language beside a questionnaire is written from the English of today: in a session of an edition that asked something else it says
//! only what both ask alike.

use std::sync::Arc;

use fener::form::load::source::PackageSource;
use fener::text::i18n::locale::Locale;
use fener::world::embedded_packages;

use crate::cli::support::{Home, shelter};
use crate::terminal::window::Window;

/// The questionnaire about services as an older edition asked it: about food by something else, in English and in Albanian.
fn older() -> PackageSource {
    let mut all = embedded_packages();
    let mut package = all.find(|one| one.name.ends_with("services")).unwrap();
    for (file, text) in &mut package.files {
        let words = match file.as_str() {
            "en.ftl" => "Is breakfast served?",
            "sq.ftl" => "A jepet mëngjes?",
            _ => continue,
        };
        let lines = text
            .lines()
            .map(|line| match line.strip_prefix("sv_acc_food =") {
                Some(_) => format!("sv_acc_food = {words}\n"),
                None => format!("{line}\n"),
            });
        *text = Arc::from(lines.collect::<String>());
    }
    package
}

/// A home where Croatian and Albanian of the user's own follow the English of today, and a session of the older edition.
fn home(language: &str) -> Home {
    let home = super::croatian();
    let language = Locale::parse(language).unwrap();
    home.session_with(&older(), language, 1, "HR-01", &shelter());
    for (tag, food, admission) in [
        ("hr", "Ima li dovoljno hrane?", "Prima li se odmah?"),
        ("sq", "A ka ushqim?", "A pranohet menjëherë?"),
    ] {
        let file = format!(
            "### status: draft\n\nsv_acc_food = {food}\nsv_acc_admission_open = {admission}\n"
        );
        home.file(&format!("questionnaires/services/{tag}.ftl"), file);
    }
    home
}

fn told(home: &Home, language: &str) -> String {
    let call = format!("score HR-01 --explain --language {language}");
    let out = home.call(&call).done().out;
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_older_session_is_told_in_the_users_words_only_what_it_was_asked() {
    let home = home("hr");
    let croatian = told(&home, "hr");
    assert!(croatian.contains("Prima li se odmah?"), "{croatian}");
    assert!(!croatian.contains("Ima li dovoljno hrane?"), "{croatian}");
    // What it says of the rest is its own: in Albanian the edition's words, in Croatian those of the language that stands in.
    let albanian = told(&home, "sq");
    assert!(albanian.contains("A pranohet menjëherë?"), "{albanian}");
    assert!(albanian.contains("A jepet mëngjes?"), "{albanian}");
    assert!(!albanian.contains("A ka ushqim?"), "{albanian}");
}

#[test]
fn a_session_of_the_edition_at_hand_is_told_all_of_them() {
    let home = home("hr");
    home.session(2, "HR-02", &shelter());
    let out = home.call("score HR-02 --explain --language hr").done().out;
    let croatian = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(croatian.contains("Prima li se odmah?"), "{croatian}");
    assert!(croatian.contains("Ima li dovoljno hrane?"), "{croatian}");
}

#[test]
fn an_older_session_is_gone_on_with_in_its_own_words() {
    let home = home("sq");
    home.file("config/settings.toml", "language = \"sq\"\n");
    let mut window = Window::fener(home.path());
    window.until("HR-01");
    window.press("1");
    window.until("Zgjidhni një përgjigje");
    window.press("/1.05\r");
    window.until("A jepet mëngjes?");
    assert!(!window.text().contains("A ka ushqim?"), "{}", window.text());
}
